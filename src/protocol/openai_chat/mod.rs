//! OpenAI's chat completions, legacy completions, embeddings and moderation: the language most providers speak, and the shape of our own vocabulary.
//!
//! It reads and writes the superset that gateways speak as well (cache marks, thoughts with signatures, blocks of other
//! languages); [`crate::protocol::Features::superset`] tells whether a target may be sent it. Vendors' habits in answers
//! are read without being asked for. It does not know who speaks the language where: that is a provider's row.

mod answer;
mod ask;
mod ask_messages;
mod chunks;
mod complete;
mod complete_chunks;
mod embed;
mod media;
mod moderate;
mod read;
mod read_messages;
mod serve;
mod stream;
#[cfg(test)]
mod tests;
mod usage;
mod watch;
mod wire;

pub(super) use watch::warm;

use super::{Ask, Decoder, Destination, Encoder, Protocol, Seed, Watch, unspoken};
use crate::error::{Error, Result};
use crate::ops::{Losses, Object, Operation, Reply, Request, Usage};
use serde_json::{Value, json};

/// The language's name in losses, citations and opaque parts.
const NAME: &str = "openai_chat";

/// OpenAI's chat completions, legacy completions, embeddings and moderation.
#[derive(Clone, Copy, Debug)]
pub struct OpenaiChat;

impl Protocol for OpenaiChat {
    fn name(&self) -> &'static str {
        NAME
    }

    fn speaks(&self, operation: Operation) -> bool {
        operation != Operation::Rerank
    }

    fn encode(&self, request: &Request, to: &Destination, losses: &mut Losses) -> Result<Ask> {
        let (path, body) = match request {
            Request::Chat(chat) => ("/chat/completions", ask::body(chat, to, losses)),
            Request::Complete(complete) => ("/completions", complete::ask(complete, to, losses)),
            Request::Embed(embed) => ("/embeddings", embed::ask(embed, to)),
            Request::Moderate(moderate) => ("/moderations", moderate::ask(moderate, to)),
            Request::Rerank(_) => return Err(unspoken(NAME, Operation::Rerank)),
        };
        Ok(Ask { path: path.to_owned(), headers: Vec::new(), body })
    }

    fn decode(&self, operation: Operation, body: &[u8]) -> Result<Reply> {
        match operation {
            Operation::Chat => answer::chat(body).map(|chat| Reply::Chat(Box::new(chat))),
            Operation::Complete => answer::chat(body).map(|chat| Reply::Complete(Box::new(chat))),
            Operation::Embed => embed::decode(body).map(|embed| Reply::Embed(Box::new(embed))),
            Operation::Moderate => moderate::decode(body).map(|m| Reply::Moderate(Box::new(m))),
            Operation::Rerank => Err(unspoken(NAME, operation)),
        }
    }

    fn decoder(&self, _: Operation) -> Box<dyn Decoder> {
        Box::<stream::ChatDecoder>::default()
    }

    fn watch(&self, operation: Operation) -> Box<dyn Watch> {
        Box::new(watch::ChatWatch::new(operation))
    }

    fn glance(&self, _: Operation, body: &[u8]) -> Result<Option<Usage>> {
        watch::glance(body)
    }

    fn read(&self, operation: Operation, _path: &str, body: &[u8]) -> Result<Request> {
        let body: Object = serde_json::from_slice(body).map_err(|e| {
            Error::bad_request(format!("the request body is not a JSON object: {e}"))
        })?;
        match operation {
            Operation::Chat => read::chat(body).map(|chat| Request::Chat(Box::new(chat))),
            Operation::Complete => complete::read(body).map(|c| Request::Complete(Box::new(c))),
            Operation::Embed => embed::read(body).map(|embed| Request::Embed(Box::new(embed))),
            Operation::Moderate => moderate::read(body).map(|m| Request::Moderate(Box::new(m))),
            Operation::Rerank => Err(unspoken(NAME, operation)),
        }
    }

    fn write(&self, reply: &Reply, losses: &mut Losses) -> Value {
        match reply {
            Reply::Chat(chat) => serve::chat(chat),
            Reply::Complete(chat) => complete::write(chat, losses),
            Reply::Embed(embed) => embed::write(embed),
            Reply::Moderate(moderate) => moderate::write(moderate),
            Reply::Rerank(_) => self.write_error(&unspoken(NAME, Operation::Rerank)),
        }
    }

    fn encoder(&self, seed: Seed) -> Box<dyn Encoder> {
        match seed.operation {
            Operation::Complete => Box::new(complete_chunks::CompletionWriter::new(seed)),
            _ => Box::new(chunks::ChunkWriter::new(seed)),
        }
    }

    fn write_error(&self, error: &Error) -> Value {
        let said = error.said();
        json!({"error": {
            "message": error.message(),
            "type": said.kind.as_deref().unwrap_or(error.kind().row().name),
            "param": said.param,
            "code": said.code,
        }})
    }
}

/// Takes a field out, keeping the others' order. `null` is the same as none.
fn take(object: &mut Object, name: &str) -> Option<Value> {
    object.shift_remove(name).filter(|value| !value.is_null())
}

/// Takes a field out if it is text.
fn take_text(object: &mut Object, name: &str) -> Option<String> {
    match object.get(name)? {
        Value::String(_) => match object.shift_remove(name)? {
            Value::String(text) => Some(text),
            _ => None,
        },
        _ => None,
    }
}

/// Takes a field out if it is an object.
fn take_object(object: &mut Object, name: &str) -> Option<Object> {
    match object.get(name)? {
        Value::Object(_) => match object.shift_remove(name)? {
            Value::Object(inner) => Some(inner),
            _ => None,
        },
        _ => None,
    }
}

/// Takes a field out if it is a list.
fn take_list(object: &mut Object, name: &str) -> Option<Vec<Value>> {
    match object.get(name)? {
        Value::Array(_) => match object.shift_remove(name)? {
            Value::Array(list) => Some(list),
            _ => None,
        },
        _ => None,
    }
}

/// The words of a field, where it holds any.
fn words<'a>(value: &'a Value, name: &str) -> Option<&'a str> {
    value.get(name)?.as_str().filter(|text| !text.is_empty())
}

/// A whole number; some clients write it as `100.0`.
fn whole_number(value: &Value) -> Option<u64> {
    value.as_u64().or_else(|| {
        let float = value.as_f64()?;
        // Above 2^53 a float no longer tells which whole number was meant.
        (float.fract() == 0.0 && (0.0..9e15).contains(&float))
            .then(|| format!("{float:.0}"))?
            .parse()
            .ok()
    })
}

/// Text as it is, anything else as JSON: arguments that a caller or a provider sent as an object.
fn raw_text(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Null => String::new(),
        other => other.to_string(),
    }
}
