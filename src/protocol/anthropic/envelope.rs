//! Anthropic's language in other houses' envelopes: the same messages, with model, version and flags elsewhere.
//!
//! | | path | version and flags | streams |
//! |---|---|---|---|
//! | Bedrock's `InvokeModel` | `/model/{model}/invoke`, `…/invoke-with-response-stream` | in the body | event stream |
//! | Vertex's `rawPredict` | `/models/{model}:rawPredict`, `…:streamRawPredict` | body, header | server-sent events |
//!
//! Sources: "Anthropic Claude Messages API" (Bedrock user guide), "Use Claude models" (Vertex AI).

use super::{Anthropic, NAME};
use crate::error::{Error, Result};
use crate::frame::Framing;
use crate::ops::{Delta, Losses, Object, Operation, Reply, Request};
use crate::protocol::bedrock::fault;
use crate::protocol::{
    Ask, Decoder, Destination, Encoder, Event, Frame, Protocol, Seed, address, refusal,
};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value, json};

/// The header in which plain Anthropic takes feature flags.
pub(in crate::protocol) const FLAGS: &str = "anthropic-beta";

/// Claude on Amazon Bedrock, by `InvokeModel`.
pub static BEDROCK_INVOKE: Envelope = Envelope {
    name: "bedrock_invoke_anthropic",
    version: "bedrock-2023-05-31",
    before: "/model/",
    endings: ["/invoke", "/invoke-with-response-stream"],
    aws: true,
};

/// Claude on Google's Vertex AI.
pub static VERTEX: Envelope = Envelope {
    name: "vertex_anthropic",
    version: "vertex-2023-10-16",
    before: "/models/",
    endings: [":rawPredict", ":streamRawPredict"],
    aws: false,
};

/// Where a house keeps what plain Anthropic says in headers and in the body.
#[derive(Clone, Copy, Debug)]
pub struct Envelope {
    /// The language's name.
    name: &'static str,
    /// `anthropic_version`, in the body.
    version: &'static str,
    /// What stands in the path before the model.
    before: &'static str,
    /// What stands behind it: for a whole answer, for a stream.
    endings: [&'static str; 2],
    /// Flags in the body, events in AWS's frames, errors in AWS's shape.
    aws: bool,
}

/// Model and streaming in the path of any envelope.
pub(super) fn place(path: &str) -> Option<(String, bool)> {
    [&BEDROCK_INVOKE, &VERTEX].into_iter().find_map(|envelope| envelope.place(path))
}

impl Envelope {
    fn place(&self, path: &str) -> Option<(String, bool)> {
        let found = |ending, stream| Some((address::between(path, self.before, ending)?, stream));
        let [whole, streamed] = self.endings;
        found(whole, false).or_else(|| found(streamed, true))
    }

    fn address(&self, model: &str, stream: bool) -> String {
        let model = address::encoded(model);
        format!("{}{model}{}", self.before, self.endings[usize::from(stream)])
    }
}

impl Protocol for Envelope {
    fn name(&self) -> &'static str {
        self.name
    }

    fn encode(&self, request: &Request, to: &Destination, losses: &mut Losses) -> Result<Ask> {
        let Ask { mut headers, mut body, .. } = Anthropic.encode(request, to, losses)?;
        body.shift_remove("model");
        body.shift_remove("stream");
        body.insert("anthropic_version".into(), json!(self.version));
        headers.retain(|(name, _)| *name == FLAGS);
        if self.aws {
            for (_, flags) in headers.drain(..) {
                body.insert("anthropic_beta".into(), flags.split(',').collect());
            }
        }
        Ok(Ask { path: self.address(&to.model, request.streams()), headers, body })
    }

    fn path(&self, _: Operation, to: &Destination, stream: bool) -> Option<String> {
        Some(self.address(&to.model, stream))
    }

    fn flags_header(&self) -> Option<&'static str> {
        (!self.aws).then_some(FLAGS)
    }

    fn flags_in_body(&self) -> Option<&'static str> {
        self.aws.then_some(FLAGS)
    }

    fn decode(&self, operation: Operation, body: &[u8]) -> Result<Reply> {
        Anthropic.decode(operation, body)
    }

    fn decoder(&self, operation: Operation) -> Box<dyn Decoder> {
        let inner = Anthropic.decoder(operation);
        if self.aws { Box::new(Unwrapping { inner }) } else { inner }
    }

    fn refusal(&self, status: u16, headers: &[(String, String)], body: &[u8]) -> Error {
        if self.aws {
            fault::refusal(status, headers, body)
        } else {
            refusal::read(status, headers, body)
        }
    }

    fn framing(&self) -> Framing {
        if self.aws { Framing::EventStream } else { Framing::Sse }
    }

    fn read(&self, operation: Operation, path: &str, body: &[u8]) -> Result<Request> {
        Anthropic.read(operation, path, body)
    }

    fn write(&self, reply: &Reply, losses: &mut Losses) -> Value {
        Anthropic.write(reply, losses)
    }

    fn encoder(&self, seed: Seed) -> Box<dyn Encoder> {
        let inner = Anthropic.encoder(seed);
        if self.aws { Box::new(Wrapping { inner, events: Vec::new() }) } else { inner }
    }

    fn write_error(&self, error: &Error) -> Value {
        if self.aws { fault::write(error) } else { Anthropic.write_error(error) }
    }
}

/// Takes events out of Bedrock's chunks.
struct Unwrapping {
    inner: Box<dyn Decoder>,
}

impl Decoder for Unwrapping {
    fn push(&mut self, frame: Frame<'_>, out: &mut Vec<Delta>) -> Result<()> {
        if let Some(error) = fault::in_stream(frame) {
            return Err(error);
        }
        match unwrapped(frame.data)? {
            Some(data) => self.inner.push(Frame { event: None, data: &data }, out),
            // Events that come as they are.
            None => self.inner.push(frame, out),
        }
    }

    fn end(&mut self, out: &mut Vec<Delta>) -> Result<()> {
        self.inner.end(out)
    }

    fn is_done(&self) -> bool {
        self.inner.is_done()
    }
}

/// The event in `{"bytes": …}`.
fn unwrapped(data: &str) -> Result<Option<String>> {
    let unreadable =
        || Error::bad_reply(format!("a chunk of {NAME} on Bedrock holds no base64 text"));
    let Ok(chunk) = serde_json::from_str::<Value>(data) else { return Ok(None) };
    let Some(bytes) = chunk.get("bytes") else { return Ok(None) };
    let decoded = bytes.as_str().and_then(|bytes| STANDARD.decode(bytes).ok());
    let text = decoded.and_then(|bytes| String::from_utf8(bytes).ok());
    text.map(Some).ok_or_else(unreadable)
}

/// Puts events into Bedrock's chunks.
struct Wrapping {
    inner: Box<dyn Encoder>,
    events: Vec<Event>,
}

impl Wrapping {
    fn wrap(&mut self, out: &mut Vec<Event>) {
        out.extend(self.events.drain(..).map(|event| {
            let data = json!({"bytes": STANDARD.encode(event.data)}).to_string();
            Event { name: Some("chunk".into()), data }
        }));
    }
}

impl Encoder for Wrapping {
    fn push(&mut self, delta: &Delta, out: &mut Vec<Event>) {
        self.inner.push(delta, &mut self.events);
        self.wrap(out);
    }

    fn end(&mut self, out: &mut Vec<Event>) {
        self.inner.end(&mut self.events);
        self.wrap(out);
    }

    fn seam(&mut self, mark: &Object, out: &mut Vec<Event>) {
        self.inner.seam(mark, &mut self.events);
        self.wrap(out);
    }
}
