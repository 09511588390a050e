//! Ollama's own API: chat, completions and embeddings.
//!
//! Streams are lines of JSON, and a caller who says nothing of streaming gets one.
//!
//! | file | holds |
//! |---|---|
//! | `ask.rs`, `ask/` | requests: conversation, options, completions |
//! | `answer.rs`, `answer/stream.rs` | answers, whole and streamed |
//! | `serve.rs`, `serve/` | the reverse, for callers who speak it |
//! | `embed.rs` | embeddings, both ways |
//! | `time.rs` | the time of an answer, which is written as a date here |

mod answer;
mod ask;
mod embed;
mod serve;
#[cfg(test)]
mod tests;
mod time;

use super::{Ask, Decoder, Destination, Encoder, Protocol, Seed, fields, unspoken};
use crate::error::{Error, Result};
use crate::frame::Framing;
use crate::ops::{Losses, Object, Operation, Reply, Request};
use serde_json::{Value, json};

/// The language's name.
const NAME: &str = "ollama";

/// Ollama's API, as served at `/api/chat`, `/api/generate` and `/api/embed`.
#[derive(Clone, Copy, Debug, Default)]
pub struct Ollama;

impl Protocol for Ollama {
    fn name(&self) -> &'static str {
        NAME
    }

    fn speaks(&self, operation: Operation) -> bool {
        matches!(operation, Operation::Chat | Operation::Complete | Operation::Embed)
    }

    fn encode(&self, request: &Request, to: &Destination, losses: &mut Losses) -> Result<Ask> {
        let (path, body) = match request {
            Request::Chat(chat) => ("/api/chat", ask::chat(chat, to, losses)),
            Request::Complete(complete) => {
                ("/api/generate", ask::complete::body(complete, to, losses)?)
            }
            Request::Embed(embed) => ("/api/embed", embed::ask(embed, to, losses)?),
            other => return Err(unspoken(NAME, other.operation())),
        };
        Ok(Ask { path: path.to_owned(), headers: Vec::new(), body })
    }

    fn decode(&self, operation: Operation, body: &[u8]) -> Result<Reply> {
        match operation {
            Operation::Chat => Ok(Reply::Chat(Box::new(answer::decode(body)?))),
            Operation::Complete => Ok(Reply::Complete(Box::new(answer::decode(body)?))),
            Operation::Embed => Ok(Reply::Embed(Box::new(embed::decode(body)?))),
            other => Err(unspoken(NAME, other)),
        }
    }

    fn decoder(&self, _: Operation) -> Box<dyn Decoder> {
        Box::new(answer::stream::Reader::default())
    }

    fn framing(&self) -> Framing {
        Framing::Lines
    }

    fn read(&self, operation: Operation, _path: &str, body: &[u8]) -> Result<Request> {
        let body: Object = fields::body(body)?;
        match operation {
            Operation::Chat => Ok(Request::Chat(Box::new(serve::request::chat(body)?))),
            Operation::Complete => Ok(Request::Complete(Box::new(serve::request::complete(body)?))),
            Operation::Embed => Ok(Request::Embed(Box::new(embed::read(body)?))),
            other => Err(unspoken(NAME, other)),
        }
    }

    fn write(&self, reply: &Reply, losses: &mut Losses) -> Value {
        match reply {
            Reply::Chat(chat) => serve::write(chat, Operation::Chat, losses),
            Reply::Complete(text) => serve::write(text, Operation::Complete, losses),
            Reply::Embed(embed) => embed::write(embed),
            Reply::Rerank(_) => self.write_error(&unspoken(NAME, Operation::Rerank)),
            Reply::Moderate(_) => self.write_error(&unspoken(NAME, Operation::Moderate)),
        }
    }

    fn encoder(&self, seed: Seed) -> Box<dyn Encoder> {
        Box::new(serve::encoder::Writer::new(seed))
    }

    fn write_error(&self, error: &Error) -> Value {
        json!({"error": error.message()})
    }
}
