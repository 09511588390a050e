//! Cohere's API v2: chat, embeddings and rerank.
//!
//! | file | holds |
//! |---|---|
//! | `ask.rs`, `ask/` | a chat request: conversation, tools, and what steers the answer |
//! | `answer.rs`, `answer/stream.rs` | chat answers, whole and streamed |
//! | `serve.rs`, `serve/` | the reverse, for callers who speak it |
//! | `citations.rs`, `usage.rs` | sources and counts, both ways |
//! | `embed.rs`, `rerank.rs` | the other operations, both ways; callers of v1 are read as well |

mod answer;
mod ask;
mod citations;
mod embed;
mod rerank;
mod serve;
#[cfg(test)]
mod tests;
mod usage;
mod wire;

use super::{Ask, Decoder, Destination, Encoder, Protocol, Seed, fields, unspoken};
use crate::error::{Error, Result};
use crate::ops::{Losses, Object, Operation, Reply, Request};
use serde_json::Value;

/// The language's name.
const NAME: &str = "cohere";

/// The format of a thought that is a `tool_plan`: it must come back under that name. Our word.
const PLAN: &str = "cohere-tool-plan-v1";

/// Cohere's API v2, as served at `/v2/chat`, `/v2/embed` and `/v2/rerank`.
#[derive(Clone, Copy, Debug, Default)]
pub struct Cohere;

impl Protocol for Cohere {
    fn name(&self) -> &'static str {
        NAME
    }

    fn speaks(&self, operation: Operation) -> bool {
        matches!(operation, Operation::Chat | Operation::Embed | Operation::Rerank)
    }

    fn encode(&self, request: &Request, to: &Destination, losses: &mut Losses) -> Result<Ask> {
        let (path, body) = match request {
            Request::Chat(chat) => ("/v2/chat", ask::body(chat, to, losses)),
            Request::Embed(embed) => ("/v2/embed", embed::ask(embed, to, losses)?),
            Request::Rerank(rerank) => ("/v2/rerank", rerank::ask(rerank, to, losses)),
            other => return Err(unspoken(NAME, other.operation())),
        };
        Ok(Ask { path: path.to_owned(), headers: Vec::new(), body })
    }

    fn decode(&self, operation: Operation, body: &[u8]) -> Result<Reply> {
        match operation {
            Operation::Chat => Ok(Reply::Chat(Box::new(answer::decode(body)?))),
            Operation::Embed => Ok(Reply::Embed(Box::new(embed::decode(body)?))),
            Operation::Rerank => Ok(Reply::Rerank(Box::new(rerank::decode(body)?))),
            other => Err(unspoken(NAME, other)),
        }
    }

    fn decoder(&self, _: Operation) -> Box<dyn Decoder> {
        Box::new(answer::stream::Reader::default())
    }

    fn read(&self, operation: Operation, _path: &str, body: &[u8]) -> Result<Request> {
        let body: Object = fields::body(body)?;
        match operation {
            Operation::Chat => Ok(Request::Chat(Box::new(serve::request::read(body)?))),
            Operation::Embed => Ok(Request::Embed(Box::new(embed::read(body)?))),
            Operation::Rerank => Ok(Request::Rerank(Box::new(rerank::read(body)?))),
            other => Err(unspoken(NAME, other)),
        }
    }

    fn write(&self, reply: &Reply, losses: &mut Losses) -> Value {
        match reply {
            Reply::Chat(chat) => serve::write(chat, losses),
            Reply::Embed(embed) => embed::write(embed),
            Reply::Rerank(rerank) => rerank::write(rerank),
            Reply::Complete(_) => serve::write_error(&unspoken(NAME, Operation::Complete)),
            Reply::Moderate(_) => serve::write_error(&unspoken(NAME, Operation::Moderate)),
        }
    }

    fn encoder(&self, seed: Seed) -> Box<dyn Encoder> {
        Box::new(serve::encoder::Writer::new(seed))
    }

    fn write_error(&self, error: &Error) -> Value {
        serve::write_error(error)
    }
}
