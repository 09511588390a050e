//! Amazon Bedrock: the Converse API, and the embeddings and reranks of `InvokeModel`.
//!
//! | file | holds |
//! |---|---|
//! | `blocks.rs`, `media.rs` | blocks ↔ parts, for requests and answers alike |
//! | `usage.rs` | their counts ↔ our buckets |
//! | `family.rs` | what a model is, as far as a request depends on it |
//! | `fault.rs` | errors of AWS's services, in bodies and in streams |
//! | `ask.rs`, `ask/` | a request: conversation, tools, and what steers the answer |
//! | `answer.rs`, `answer/` | answers, whole and streamed |
//! | `serve.rs`, `serve/` | the reverse, for callers who speak it |
//! | `invoke.rs`, `invoke/` | embeddings and reranks |
//!
//! Source of its rules: "Amazon Bedrock Runtime API reference" and the service's own model (`bedrock-runtime`).

mod answer;
mod ask;
mod blocks;
mod family;
pub(super) mod fault;
mod invoke;
mod media;
mod serve;
#[cfg(test)]
mod tests;
mod usage;
mod wire;

use super::{Ask, Decoder, Destination, Encoder, Protocol, Seed, address, unspoken};
use crate::error::{Error, Result};
use crate::frame::Framing;
use crate::ops::{Losses, Operation, Reply, Request};
use crate::protocol::anthropic::envelope::FLAGS;
use serde_json::Value;

/// The language's name.
const NAME: &str = "bedrock";

/// What stands in a path before the model.
const BEFORE: &str = "/model/";

/// Bedrock's Converse, as served at `/model/{modelId}/converse` and `/model/{modelId}/converse-stream`.
#[derive(Clone, Copy, Debug, Default)]
pub struct Bedrock;

/// The path of a call. The model may be an ARN, whose `:` and `/` are spelt out.
fn path(operation: Operation, model: &str, stream: bool) -> String {
    let verb = match operation {
        Operation::Embed | Operation::Rerank => "invoke",
        _ if stream => "converse-stream",
        _ => "converse",
    };
    format!("{BEFORE}{}/{verb}", address::encoded(model))
}

impl Protocol for Bedrock {
    fn name(&self) -> &'static str {
        NAME
    }

    fn speaks(&self, operation: Operation) -> bool {
        matches!(operation, Operation::Chat | Operation::Embed | Operation::Rerank)
    }

    fn encode(&self, request: &Request, to: &Destination, losses: &mut Losses) -> Result<Ask> {
        let body = match request {
            Request::Chat(chat) => ask::encode(chat, to, losses),
            Request::Embed(embed) => invoke::embed::ask(embed, to, losses)?,
            Request::Rerank(rerank) => invoke::rerank::ask(rerank, to, losses)?,
            other => return Err(unspoken(NAME, other.operation())),
        };
        let path = path(request.operation(), &to.model, request.streams());
        Ok(Ask { path, headers: Vec::new(), body })
    }

    fn path(&self, operation: Operation, to: &Destination, stream: bool) -> Option<String> {
        Some(path(operation, &to.model, stream))
    }

    fn flags_in_body(&self) -> Option<&'static str> {
        Some(FLAGS)
    }

    fn decode(&self, operation: Operation, body: &[u8]) -> Result<Reply> {
        match operation {
            Operation::Chat => Ok(Reply::Chat(Box::new(answer::decode(body)?))),
            Operation::Embed => Ok(Reply::Embed(Box::new(invoke::embed::decode(body)?))),
            Operation::Rerank => Ok(Reply::Rerank(Box::new(invoke::rerank::decode(body)?))),
            other => Err(unspoken(NAME, other)),
        }
    }

    fn decoder(&self, _: Operation) -> Box<dyn Decoder> {
        Box::new(answer::stream::Reader::default())
    }

    fn refusal(&self, status: u16, headers: &[(String, String)], body: &[u8]) -> Error {
        fault::refusal(status, headers, body)
    }

    fn framing(&self) -> Framing {
        Framing::EventStream
    }

    fn read(&self, operation: Operation, path: &str, body: &[u8]) -> Result<Request> {
        match operation {
            Operation::Chat => Ok(Request::Chat(Box::new(serve::request::read(path, body)?))),
            Operation::Embed => Ok(Request::Embed(Box::new(invoke::embed::read(path, body)?))),
            Operation::Rerank => Ok(Request::Rerank(Box::new(invoke::rerank::read(path, body)?))),
            other => Err(unspoken(NAME, other)),
        }
    }

    fn write(&self, reply: &Reply, losses: &mut Losses) -> Value {
        match reply {
            Reply::Chat(chat) => Value::Object(serve::write(chat, losses)),
            Reply::Embed(embed) => invoke::embed::write(embed, losses),
            Reply::Rerank(rerank) => invoke::rerank::write(rerank),
            _ => fault::write(&unspoken(NAME, Operation::Complete)),
        }
    }

    fn encoder(&self, seed: Seed) -> Box<dyn Encoder> {
        Box::new(serve::encoder::Writer::new(seed))
    }

    fn write_error(&self, error: &Error) -> Value {
        fault::write(error)
    }
}
