//! Anthropic's Messages API.
//!
//! | file | holds |
//! |---|---|
//! | `blocks.rs` | blocks ↔ parts, for requests and answers alike |
//! | `usage.rs` | their counts ↔ our buckets |
//! | `ask.rs`, `ask/` | a request: conversation, tools, and what steers the answer |
//! | `answer.rs`, `answer/stream.rs` | answers, whole and streamed |
//! | `serve.rs`, `serve/` | the reverse, for callers who speak it |

mod answer;
pub(super) mod ask;
pub(super) mod blocks;
pub mod envelope;
mod serve;
#[cfg(test)]
mod tests;
mod usage;
mod wire;

use super::{Ask, Decoder, Destination, Encoder, Protocol, Seed, refusal, unspoken};
use crate::error::{Error, Result};
use crate::ops::{Losses, Operation, Reply, Request};
use serde_json::Value;

/// The language's name.
const NAME: &str = "anthropic";

/// Whose signature a thought carries (OpenRouter's name).
pub(super) const THOUGHT_FORMAT: &str = "anthropic-claude-v1";

/// The tool through which an answer in JSON is had from models that know no `output_config.format`. A call of it is
/// the answer's text. The name is our decision.
pub(super) const JSON_TOOL: &str = "json_tool_call";

/// Anthropic's Messages API, as served at `/v1/messages`.
#[derive(Clone, Copy, Debug, Default)]
pub struct Anthropic;

impl Protocol for Anthropic {
    fn name(&self) -> &'static str {
        NAME
    }

    fn encode(&self, request: &Request, to: &Destination, losses: &mut Losses) -> Result<Ask> {
        match request {
            Request::Chat(chat) => Ok(ask::encode(chat, to, losses)),
            other => Err(unspoken(NAME, other.operation())),
        }
    }

    fn flags_header(&self) -> Option<&'static str> {
        Some("anthropic-beta")
    }

    fn key_header(&self) -> Option<&'static str> {
        Some("x-api-key")
    }

    fn headers(&self) -> Vec<(&'static str, String)> {
        vec![ask::version()]
    }

    fn decode(&self, operation: Operation, body: &[u8]) -> Result<Reply> {
        match operation {
            Operation::Chat => Ok(Reply::Chat(Box::new(answer::decode(body)?))),
            other => Err(unspoken(NAME, other)),
        }
    }

    fn decoder(&self, _: Operation) -> Box<dyn Decoder> {
        Box::new(answer::stream::Reader::default())
    }

    fn refusal(&self, status: u16, headers: &[(String, String)], body: &[u8]) -> Error {
        let mut error = refusal::read(status, headers, body);
        if error.said().request_id.is_none() {
            let body = serde_json::from_slice::<Value>(body).unwrap_or_default();
            error.said_mut().request_id = request_id(&body);
        }
        error
    }

    fn read(&self, operation: Operation, path: &str, body: &[u8]) -> Result<Request> {
        match operation {
            Operation::Chat => Ok(Request::Chat(Box::new(serve::request::read(path, body)?))),
            other => Err(unspoken(NAME, other)),
        }
    }

    fn write(&self, reply: &Reply, losses: &mut Losses) -> Value {
        match reply {
            Reply::Chat(chat) => Value::Object(serve::write(chat, losses)),
            _ => serve::write_error(&unspoken(NAME, Operation::Embed)),
        }
    }

    fn encoder(&self, seed: Seed) -> Box<dyn Encoder> {
        Box::new(serve::encoder::Writer::new(seed))
    }

    fn write_error(&self, error: &Error) -> Value {
        serve::write_error(error)
    }
}

/// An error that came with a 200.
fn hidden(error: &Value) -> Error {
    let mut hidden = refusal::hidden(error);
    hidden.said_mut().request_id = request_id(error);
    hidden
}

/// Error bodies name the request (API reference, "Errors").
fn request_id(body: &Value) -> Option<String> {
    body.get("request_id")?.as_str().map(str::to_owned)
}
