//! OpenAI's Responses API (<https://platform.openai.com/docs/api-reference/responses>).
//!
//! A conversation is a list of items: messages, thoughts, calls, their outputs, and what tools of the provider did. In
//! our words the model's items of one turn are the parts of one message. What an item says beside its content (its id,
//! its status) stays on its first part as a note (`items.rs`), so that the next turn can name it again.
//!
//! | file | holds |
//! |---|---|
//! | `items.rs` | which items there are, the notes on them, thoughts, calls |
//! | `parts.rs` | the parts of messages and outputs, both ways |
//! | `usage.rs` | their counts ↔ our buckets |
//! | `ask.rs`, `ask/` | a request: input, tools, and what steers the answer |
//! | `answer.rs`, `answer/stream.rs` | answers, whole and streamed |
//! | `serve.rs`, `serve/` | the reverse, for callers who speak it |
//! | `turn.rs` | calls that go on from an earlier answer, and what is kept for them |

mod answer;
mod ask;
mod items;
mod parts;
mod serve;
#[cfg(test)]
mod tests;
pub mod turn;
mod usage;
mod watch;
mod wire;

use super::fields::object;
use super::{Ask, Decoder, Destination, Encoder, Protocol, Seed, Watch, unspoken};

use crate::error::{Error, Result};
use crate::ops::{Losses, Object, Operation, Reply, Request, Usage};
use serde_json::Value;
use turn::{Recall, Turn};

/// The language's name.
const NAME: &str = "openai_responses";

/// Who wrote and can read a thought (OpenRouter's name).
const THOUGHT_FORMAT: &str = "openai-responses-v1";

/// OpenAI's Responses API, as served at `/responses`.
#[derive(Clone, Copy, Debug, Default)]
pub struct OpenaiResponses;

impl Protocol for OpenaiResponses {
    fn name(&self) -> &'static str {
        NAME
    }

    fn beside(&self) -> Option<&'static str> {
        Some("openai_chat")
    }

    fn turn(&self, body: &[u8], name: fn() -> Result<String>) -> Option<Result<Turn>> {
        Some(name().and_then(|name| Turn::read(body, &name)))
    }

    fn has(&self, path: &str) -> bool {
        path.split(['/', '?']).nth(1) == Some("responses")
    }

    fn recall(&self, method: &str, path: &str) -> Option<Recall> {
        Recall::read(method, path)
    }

    fn encode(&self, request: &Request, to: &Destination, losses: &mut Losses) -> Result<Ask> {
        match request {
            Request::Chat(chat) => Ok(ask::encode(chat, to, losses)),
            other => Err(unspoken(NAME, other.operation())),
        }
    }

    fn decode(&self, operation: Operation, body: &[u8]) -> Result<Reply> {
        match operation {
            Operation::Chat => Ok(Reply::Chat(Box::new(answer::decode(body)?))),
            other => Err(unspoken(NAME, other)),
        }
    }

    /// A failed answer that is passed on is one: the language has its own word for that.
    fn glance(&self, operation: Operation, body: &[u8]) -> Result<Option<Usage>> {
        match serde_json::from_slice::<watch::Glanced>(body) {
            Ok(seen) if seen.is_response() => Ok(seen.usage.and_then(usage::read)),
            _ => Ok(self.decode(operation, body)?.usage().cloned()),
        }
    }

    fn watch(&self, _: Operation) -> Box<dyn Watch> {
        Box::<watch::ResponsesWatch>::default()
    }

    fn decoder(&self, _: Operation) -> Box<dyn Decoder> {
        Box::<answer::stream::Reader>::default()
    }

    fn read(&self, operation: Operation, _path: &str, body: &[u8]) -> Result<Request> {
        match operation {
            Operation::Chat => Ok(Request::Chat(Box::new(serve::request::read(body)?))),
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

/// Takes a field out, keeping the others' order. `null` is the same as none.
fn take(object: &mut Object, name: &str) -> Option<Value> {
    object.shift_remove(name).filter(|value| !value.is_null())
}

/// Takes a field out if it is text with something in it.
fn take_text(object: &mut Object, name: &str) -> Option<String> {
    match object.shift_remove(name)? {
        Value::String(text) if !text.is_empty() => Some(text),
        _ => None,
    }
}

/// Takes the objects of a list out; what is none is left out.
fn take_objects(object: &mut Object, name: &str) -> Vec<Object> {
    let Some(Value::Array(list)) = object.shift_remove(name) else { return Vec::new() };
    list.into_iter().filter_map(|v| if let Value::Object(o) = v { Some(o) } else { None }).collect()
}

/// The text of a field, or none.
fn text_of<'a>(object: &'a Object, name: &str) -> Option<&'a str> {
    object.get(name).and_then(Value::as_str)
}

/// What an item, a part or a tool says it is.
fn kind_of(object: &Object) -> &str {
    text_of(object, "type").unwrap_or_default()
}

/// Writes a field, if there is something to write.
fn put<T: serde::Serialize>(to: &mut Object, name: &str, value: Option<T>) {
    if let Some(value) = value.and_then(|v| serde_json::to_value(v).ok()) {
        to.insert(name.to_owned(), value);
    }
}

/// Whether a value says nothing.
fn is_empty(value: &Value) -> bool {
    match value {
        Value::Null => true,
        Value::String(text) => text.is_empty(),
        Value::Array(list) => list.is_empty(),
        Value::Object(fields) => fields.is_empty(),
        Value::Bool(_) | Value::Number(_) => false,
    }
}
