//! A language small enough to read at a glance: `{"model", "text", "stream"}`, answered by `{"text", "model", "id"}`.

use crate::error::{Error, Result};
use crate::ops::{
    ChatRequest, Content, Delta, EmbedRequest, Losses, Message, Operation, Part, PartDelta, Reply,
    Request, Role,
};
use crate::protocol::{Ask, Decoder, Destination, Encoder, Event, Protocol, Seed};
use serde_json::{Value, json};

/// Two dialects: `anthropic` names its events and its errors.
struct Fake {
    names_events: bool,
}

pub(super) fn find(name: &str) -> Option<&'static dyn Protocol> {
    match name {
        "openai_chat" => Some(&Fake { names_events: false }),
        "anthropic" => Some(&Fake { names_events: true }),
        _ => None,
    }
}

impl Protocol for Fake {
    fn name(&self) -> &'static str {
        "fake"
    }

    fn encode(&self, _: &Request, _: &Destination, _: &mut Losses) -> Result<Ask> {
        Err(Error::bad_request("a server does not ask"))
    }

    fn decode(&self, _: Operation, _: &[u8]) -> Result<Reply> {
        Err(Error::bad_reply("a server does not read answers"))
    }

    fn decoder(&self, _: Operation) -> Box<dyn Decoder> {
        unreachable!("a server does not read answers")
    }

    fn read(&self, operation: Operation, _: &str, body: &[u8]) -> Result<Request> {
        let body: Value = serde_json::from_slice(body).unwrap_or_default();
        let text = |name: &str| body[name].as_str().unwrap_or_default().to_owned();
        if !body.is_object() {
            return Err(Error::bad_request("refused"));
        }
        let model = text("model");
        if operation == Operation::Embed {
            let input = body["input"].clone();
            return Ok(Request::Embed(Box::new(EmbedRequest {
                model,
                input,
                ..Default::default()
            })));
        }
        Ok(Request::Chat(Box::new(ChatRequest {
            model,
            messages: vec![Message::new(Role::User, vec![Part::text(text("text"))])],
            stream: body["stream"] == true,
            ..ChatRequest::default()
        })))
    }

    fn write(&self, reply: &Reply, _: &mut Losses) -> Value {
        match reply {
            Reply::Chat(chat) => {
                let Content::Text { text, .. } = &chat.choices[0].parts[0].content else {
                    return json!({});
                };
                json!({"text": text, "model": chat.model, "id": chat.id})
            }
            Reply::Embed(embed) => json!({"vectors": embed.data.len()}),
            _ => json!({}),
        }
    }

    fn encoder(&self, _: Seed) -> Box<dyn Encoder> {
        Box::new(FakeEncoder { names_events: self.names_events })
    }

    fn write_error(&self, error: &Error) -> Value {
        if self.names_events {
            return json!({"type": "error", "error": error.message()});
        }
        json!({"error": error.message(), "code": error.said().code})
    }
}

struct FakeEncoder {
    names_events: bool,
}

impl Encoder for FakeEncoder {
    fn push(&mut self, delta: &Delta, out: &mut Vec<Event>) {
        let name = self.names_events.then_some("start".into());
        match delta {
            Delta::Start { id, .. } => {
                out.push(Event { name, data: json!({"id": id}).to_string() });
            }
            Delta::Part { delta: PartDelta::Text(text), .. } => {
                out.push(Event { name: None, data: json!({"text": text}).to_string() });
            }
            Delta::Finish { reason: Some(reason), .. } => {
                out.push(Event { name: None, data: json!({"end": reason.name()}).to_string() });
            }
            _ => {}
        }
    }

    fn end(&mut self, out: &mut Vec<Event>) {
        out.push(Event { name: None, data: "[DONE]".to_owned() });
    }
}
