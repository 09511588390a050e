//! Google's generateContent: the Gemini API and Vertex AI, which share its bodies.
//!
//! | file | holds |
//! |---|---|
//! | `address.rs` | the paths, in which the model and the streaming stand |
//! | `fields.rs` | fields in camel case and in snake case |
//! | `parts.rs` | parts ↔ ours, for requests and answers alike |
//! | `schema.rs`, `subset.rs` | Google's dialect of schemas → JSON Schema, and the way back |
//! | `usage.rs`, `refused.rs` | their counts ↔ our buckets, their errors ↔ ours |
//! | `ask.rs`, `ask/` | a request: conversation, tools, and what steers the answer |
//! | `answer.rs`, `answer/` | answers, whole and streamed |
//! | `serve.rs`, `serve/` | the reverse, for callers who speak it |
//! | `embed.rs` | vectors, both ways |

mod address;
mod answer;
mod ask;
mod embed;
mod fields;
mod parts;
mod refused;
mod schema;
mod serve;
mod subset;
#[cfg(test)]
mod tests;
mod usage;
mod wire;

use super::{Ask, Decoder, Destination, Encoder, Protocol, Seed, unspoken};
use crate::error::{Error, Result};
use crate::ops::{Losses, Operation, Reply, Request};
use serde_json::Value;

/// The language's name.
const NAME: &str = "gemini";

/// Whose signature a thought carries (OpenRouter's name).
const THOUGHT_FORMAT: &str = "google-gemini-v1";

/// Google's generateContent, as served below `/v1beta` and, on Vertex AI, below `/publishers/google`.
#[derive(Clone, Copy, Debug, Default)]
pub struct Gemini;

impl Protocol for Gemini {
    fn name(&self) -> &'static str {
        NAME
    }

    fn speaks(&self, operation: Operation) -> bool {
        matches!(operation, Operation::Chat | Operation::Embed)
    }

    fn encode(&self, request: &Request, to: &Destination, losses: &mut Losses) -> Result<Ask> {
        match request {
            Request::Chat(chat) => Ok(ask::encode(chat, to, losses)),
            Request::Embed(embed) => embed::encode(embed, to, losses),
            other => Err(unspoken(NAME, other.operation())),
        }
    }

    fn path(&self, operation: Operation, to: &Destination, stream: bool) -> Option<String> {
        match operation {
            Operation::Chat => Some(ask::path(&to.model, stream)),
            // One text or several is told by the caller's own path only.
            _ => None,
        }
    }

    fn key_header(&self) -> Option<&'static str> {
        Some("x-goog-api-key")
    }

    fn decode(&self, operation: Operation, body: &[u8]) -> Result<Reply> {
        match operation {
            Operation::Chat => Ok(Reply::Chat(Box::new(answer::decode(body)?))),
            Operation::Embed => Ok(Reply::Embed(Box::new(embed::decode(body)?))),
            other => Err(unspoken(NAME, other)),
        }
    }

    fn decoder(&self, _: Operation) -> Box<dyn Decoder> {
        Box::new(answer::stream::Reader::default())
    }

    fn refusal(&self, status: u16, headers: &[(String, String)], body: &[u8]) -> Error {
        refused::read(status, headers, body)
    }

    fn read(&self, operation: Operation, path: &str, body: &[u8]) -> Result<Request> {
        match operation {
            Operation::Chat => Ok(Request::Chat(Box::new(serve::request::read(path, body)?))),
            Operation::Embed => Ok(Request::Embed(Box::new(embed::read(path, body)?))),
            other => Err(unspoken(NAME, other)),
        }
    }

    fn write(&self, reply: &Reply, losses: &mut Losses) -> Value {
        match reply {
            Reply::Chat(chat) => Value::Object(serve::write(chat, losses)),
            Reply::Embed(embed) => embed::write(embed),
            _ => refused::write(&unspoken(NAME, Operation::Complete)),
        }
    }

    fn encoder(&self, seed: Seed) -> Box<dyn Encoder> {
        Box::new(serve::encoder::Writer::new(seed))
    }

    fn write_error(&self, error: &Error) -> Value {
        refused::write(error)
    }
}

/// Whether a block is one of this language's, whoever says so.
fn is_native(protocol: &str, json: &Value) -> bool {
    protocol == NAME || parts::is_native(json)
}
