//! OpenAI's chat behind an Amazon `SageMaker` endpoint: the same body at another address, streams in pieces.
//!
//! The endpoint's name stands in the path. A stream is AWS's event stream, whose `PayloadPart`s hold pieces of the
//! model's own server-sent events, cut anywhere. Source: "`SageMaker` Runtime API reference"; containers that speak
//! OpenAI's chat are Hugging Face's and vLLM's.

mod stream;
#[cfg(test)]
mod tests;

use super::bedrock::fault;
use super::openai_chat::OpenaiChat;
use super::{Ask, Decoder, Destination, Encoder, Protocol, Seed, Watch, address, unspoken};
use crate::error::{Error, Result};
use crate::frame::Framing;
use crate::ops::{Losses, Operation, Reply, Request};
use serde_json::{Value, json};

/// The language's name.
const NAME: &str = "sagemaker";

/// What stands in a path before the endpoint's name.
const BEFORE: &str = "/endpoints/";

/// What stands behind it: for a whole answer, for a stream.
const ENDINGS: [&str; 2] = ["/invocations", "/invocations-response-stream"];

/// OpenAI's chat, as served at `/endpoints/{name}/invocations` and `…/invocations-response-stream`.
#[derive(Clone, Copy, Debug)]
pub struct Sagemaker;

fn path(endpoint: &str, stream: bool) -> String {
    format!("{BEFORE}{}{}", address::encoded(endpoint), ENDINGS[usize::from(stream)])
}

impl Protocol for Sagemaker {
    fn name(&self) -> &'static str {
        NAME
    }

    fn encode(&self, request: &Request, to: &Destination, losses: &mut Losses) -> Result<Ask> {
        let Request::Chat(_) = request else { return Err(unspoken(NAME, request.operation())) };
        let ask = OpenaiChat.encode(request, to, losses)?;
        Ok(Ask { path: path(&to.model, request.streams()), ..ask })
    }

    fn path(&self, _: Operation, to: &Destination, stream: bool) -> Option<String> {
        Some(path(&to.model, stream))
    }

    fn decode(&self, operation: Operation, body: &[u8]) -> Result<Reply> {
        match operation {
            Operation::Chat => OpenaiChat.decode(operation, body),
            other => Err(unspoken(NAME, other)),
        }
    }

    fn decoder(&self, operation: Operation) -> Box<dyn Decoder> {
        Box::new(stream::Joining::new(OpenaiChat.decoder(operation)))
    }

    fn watch(&self, operation: Operation) -> Box<dyn Watch> {
        Box::new(stream::Joining::new(OpenaiChat.watch(operation)))
    }

    /// The service wraps the container's own error, whose words are in `OriginalMessage`.
    fn refusal(&self, status: u16, headers: &[(String, String)], body: &[u8]) -> Error {
        let error = fault::refusal(status, headers, body);
        let said = error.said().body.as_ref();
        let original = said.and_then(|body| body.get("OriginalMessage")?.as_str());
        let status = said.and_then(|body| body.get("OriginalStatusCode")?.as_u64());
        match (original, status.and_then(|status| u16::try_from(status).ok())) {
            (Some(original), Some(status)) if (400..600).contains(&status) => {
                OpenaiChat.refusal(status, headers, original.as_bytes())
            }
            _ => error,
        }
    }

    fn framing(&self) -> Framing {
        Framing::EventStream
    }

    fn read(&self, operation: Operation, path: &str, body: &[u8]) -> Result<Request> {
        let mut request = OpenaiChat.read(operation, path, body)?;
        let Request::Chat(chat) = &mut request else { return Err(unspoken(NAME, operation)) };
        let [whole, streamed] = ENDINGS;
        let streams = address::between(path, BEFORE, streamed);
        chat.stream |= streams.is_some();
        if let Some(endpoint) = streams.or_else(|| address::between(path, BEFORE, whole)) {
            chat.model = endpoint;
        }
        Ok(request)
    }

    fn write(&self, reply: &Reply, losses: &mut Losses) -> Value {
        OpenaiChat.write(reply, losses)
    }

    fn encoder(&self, seed: Seed) -> Box<dyn Encoder> {
        Box::new(stream::Cutting::new(OpenaiChat.encoder(seed)))
    }

    fn write_error(&self, error: &Error) -> Value {
        json!({
            "__type": "ModelError",
            "Message": error.message(),
            "OriginalStatusCode": error.status(),
            "OriginalMessage": OpenaiChat.write_error(error).to_string(),
        })
    }
}
