//! Languages of those who rerank and embed and do not converse: one set of functions, and a table of words.
//!
//! | language | spoken by |
//! |---|---|
//! | `jina` | Jina; for rerank also Together, vLLM, Infinity and others that took it over |
//! | `voyage` | Voyage |
//! | `nim_ranking` | NVIDIA's NIM rerankers |
//! | `tei` | Hugging Face's Text Embeddings Inference |
//! | `hf_inference` | Hugging Face's hosted feature extraction |
//!
//! | file | holds |
//! |---|---|
//! | `words.rs` | the table |
//! | `ranking.rs` | rerank, both ways |
//! | `embedding.rs` | embeddings, both ways |
//! | `documents.rs` | documents as text |

pub(super) mod documents;
mod embedding;
mod ranking;
#[cfg(test)]
mod tests;
mod words;

use super::{
    Ask, Decoder, Destination, Encoder, Event, Frame, Protocol, Seed, fields, refusal, unspoken,
};
use crate::error::{Error, Result};
use crate::ops::{Delta, Losses, Object, Operation, Reply, Request};
use serde_json::{Value, json};
use words::Words;

/// A language that reranks, embeds, or both.
#[derive(Clone, Copy, Debug)]
pub struct Ranker(&'static Words);

/// Jina's API (`api.jina.ai/v1`).
pub static JINA: Ranker = Ranker(&words::JINA);
/// Voyage's API (`api.voyageai.com/v1`).
pub static VOYAGE: Ranker = Ranker(&words::VOYAGE);
/// NVIDIA's NIM rerankers (`/v1/ranking`).
pub static NIM_RANKING: Ranker = Ranker(&words::NIM_RANKING);
/// Text Embeddings Inference.
pub static TEI: Ranker = Ranker(&words::TEI);
/// Feature extraction at Hugging Face (`router.huggingface.co/hf-inference`).
pub static HF_INFERENCE: Ranker = Ranker(&words::HF_INFERENCE);

impl Protocol for Ranker {
    fn name(&self) -> &'static str {
        self.0.name
    }

    fn speaks(&self, operation: Operation) -> bool {
        match operation {
            Operation::Rerank => self.0.rerank.is_some(),
            Operation::Embed => self.0.embed.is_some(),
            _ => false,
        }
    }

    fn encode(&self, request: &Request, to: &Destination, losses: &mut Losses) -> Result<Ask> {
        let (path, body) = match (request, self.0.rerank, self.0.embed) {
            (Request::Rerank(rerank), Some(words), _) => {
                (words.path, ranking::ask(words, rerank, to, losses))
            }
            (Request::Embed(embed), _, Some(words)) => {
                (words.path, embedding::ask(words, embed, to, losses)?)
            }
            _ => return Err(unspoken(self.0.name, request.operation())),
        };
        Ok(Ask { path: addressed(path, &to.model), headers: Vec::new(), body })
    }

    fn path(&self, operation: Operation, to: &Destination, _stream: bool) -> Option<String> {
        let path = match operation {
            Operation::Rerank => self.0.rerank?.path,
            Operation::Embed => self.0.embed?.path,
            _ => return None,
        };
        path.contains(MODEL).then(|| addressed(path, &to.model))
    }

    fn decode(&self, operation: Operation, body: &[u8]) -> Result<Reply> {
        match (operation, self.0.rerank, self.0.embed) {
            (Operation::Rerank, Some(words), _) => {
                let answer = self.answer(body)?;
                ranking::decode(words, answer).map(|r| Reply::Rerank(Box::new(r)))
            }
            (Operation::Embed, _, Some(words)) => {
                embedding::decode(words, body).map(|e| Reply::Embed(Box::new(e)))
            }
            _ => Err(unspoken(self.0.name, operation)),
        }
    }

    fn decoder(&self, _: Operation) -> Box<dyn Decoder> {
        Box::new(NoStream(self.0.name))
    }

    fn read(&self, operation: Operation, path: &str, body: &[u8]) -> Result<Request> {
        let body: Object = fields::body(body)?;
        match (operation, self.0.rerank, self.0.embed) {
            (Operation::Rerank, Some(words), _) => {
                ranking::read(words, body).map(|r| Request::Rerank(Box::new(r)))
            }
            (Operation::Embed, _, Some(words)) => {
                embedding::read(words, path, body).map(|e| Request::Embed(Box::new(e)))
            }
            _ => Err(unspoken(self.0.name, operation)),
        }
    }

    fn write(&self, reply: &Reply, losses: &mut Losses) -> Value {
        match (reply, self.0.rerank, self.0.embed) {
            (Reply::Rerank(rerank), Some(words), _) => ranking::write(words, rerank),
            (Reply::Embed(embed), _, Some(words)) => embedding::write(words, embed, losses),
            (Reply::Chat(_), ..) => self.write_error(&unspoken(self.0.name, Operation::Chat)),
            _ => self.write_error(&unspoken(self.0.name, Operation::Complete)),
        }
    }

    fn encoder(&self, _: Seed) -> Box<dyn Encoder> {
        Box::new(Silent)
    }

    fn write_error(&self, error: &Error) -> Value {
        let mut out = json!({});
        out[self.0.error] = json!(error.message());
        out
    }
}

impl Ranker {
    /// An answer as JSON, unless it is an error.
    fn answer(self, body: &[u8]) -> Result<Value> {
        let name = self.0.name;
        let answer: Value = serde_json::from_slice(body)
            .map_err(|e| Error::bad_reply(format!("{name} answered with no JSON: {e}")))?;
        let failed = answer.is_object() && ["error", "detail"].iter().any(|n| says(&answer, n));
        if failed { Err(refusal::hidden(&answer)) } else { Ok(answer) }
    }
}

fn says(answer: &Value, name: &str) -> bool {
    answer.get(name).and_then(refusal::message_of).is_some()
}

/// Where the model stands in a path.
const MODEL: &str = "{model}";

fn addressed(path: &str, model: &str) -> String {
    path.replace(MODEL, model)
}

/// Reads streams of those who do not stream.
struct NoStream(&'static str);

impl Decoder for NoStream {
    fn push(&mut self, frame: Frame<'_>, _: &mut Vec<Delta>) -> Result<()> {
        let said = serde_json::from_str::<Value>(frame.data).unwrap_or_default();
        Err(match refusal::message_of(&said) {
            Some(_) => refusal::hidden(&said),
            None => Error::bad_reply(format!("{} gives no streams", self.0)),
        })
    }

    fn end(&mut self, _: &mut Vec<Delta>) -> Result<()> {
        Err(Error::bad_reply(format!("{} gives no streams", self.0)))
    }
}

/// Writes streams for callers who cannot ask for any.
struct Silent;

impl Encoder for Silent {
    fn push(&mut self, _: &Delta, _: &mut Vec<Event>) {}

    fn end(&mut self, _: &mut Vec<Event>) {}
}
