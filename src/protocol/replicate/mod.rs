//! Replicate's predictions: a language model is a program with inputs, and its answer is a list of texts.
//!
//! `POST /models/{owner}/{name}/predictions` with `{"input": {"prompt", "system_prompt", "max_tokens", …}}`; a model of a
//! deployment or of a version has another address. `Prefer: wait` holds the request open for up to 60 seconds. What a model
//! takes is its own schema; the names written here are those of the language models. An answer that is streamed to a caller
//! is had whole: a stream would be a second call, to an address that the first one gives.
//!
//! Sources: "HTTP API" (`models.predictions.create`), "Create a prediction", "Streaming output".

mod answer;
mod ask;
mod serve;
#[cfg(test)]
mod tests;

use super::{Ask, Decoder, Destination, Encoder, Protocol, Seed, fields, unspoken};
use crate::error::{Error, Result};
use crate::ops::{Losses, Operation, Reply, Request};
use serde_json::{Value, json};

/// The language's name.
const NAME: &str = "replicate";

/// Replicate's predictions.
#[derive(Clone, Copy, Debug)]
pub struct Replicate;

impl Protocol for Replicate {
    fn name(&self) -> &'static str {
        NAME
    }

    fn encode(&self, request: &Request, to: &Destination, losses: &mut Losses) -> Result<Ask> {
        match request {
            Request::Chat(chat) => Ok(ask::encode(chat, &to.model, losses)),
            other => Err(unspoken(NAME, other.operation())),
        }
    }

    fn headers(&self) -> Vec<(&'static str, String)> {
        vec![ask::wait()]
    }

    fn path(&self, _: Operation, to: &Destination, _: bool) -> Option<String> {
        Some(ask::path(&to.model))
    }

    fn decode(&self, operation: Operation, body: &[u8]) -> Result<Reply> {
        match operation {
            Operation::Chat => Ok(Reply::Chat(Box::new(answer::decode(body)?))),
            other => Err(unspoken(NAME, other)),
        }
    }

    fn decoder(&self, _: Operation) -> Box<dyn Decoder> {
        Box::<answer::Outputs>::default()
    }

    fn read(&self, operation: Operation, path: &str, body: &[u8]) -> Result<Request> {
        match operation {
            Operation::Chat => {
                serve::read(path, fields::body(body)?).map(|chat| Request::Chat(Box::new(chat)))
            }
            other => Err(unspoken(NAME, other)),
        }
    }

    fn write(&self, reply: &Reply, losses: &mut Losses) -> Value {
        match reply {
            Reply::Chat(chat) => serve::write(chat, losses),
            _ => self.write_error(&unspoken(NAME, Operation::Embed)),
        }
    }

    fn encoder(&self, _: Seed) -> Box<dyn Encoder> {
        Box::<serve::Outputs>::default()
    }

    fn write_error(&self, error: &Error) -> Value {
        json!({"title": error.kind().row().name, "detail": error.message(), "status": error.status()})
    }
}
