//! Writes a stream for a caller.

use super::super::{citations, usage};
use super::{is_plan, logprobs, reason, tool_call};
use crate::ops::{Content, Delta, Finish, Object, Part, PartDelta, Usage};
use crate::protocol::{Encoder, Event, Seed};
use serde_json::{Value, json};

/// Writes a stream. Contents, calls and citations are counted apart, as this language does.
#[derive(Debug)]
pub(crate) struct Writer {
    /// What the provider may leave out.
    seed: Seed,
    /// `message-start` is out.
    begun: bool,
    /// Parts that have begun and not ended.
    open: Vec<Open>,
    contents: u32,
    calls: u32,
    sources: u32,
    /// Why it ended.
    finish: Option<Finish>,
    stop_sequence: bool,
    usage: Option<Usage>,
}

/// A part that has begun.
#[derive(Clone, Copy, Debug)]
struct Open {
    ours: u32,
    theirs: u32,
    kind: Kind,
}

#[derive(Clone, Copy, Debug, PartialEq)]
enum Kind {
    Text,
    Thinking,
    Plan,
    Call,
    /// A custom tool: its text is put into a JSON object.
    Custom,
}

impl Encoder for Writer {
    fn push(&mut self, delta: &Delta, out: &mut Vec<Event>) {
        match delta {
            Delta::Start { id, .. } => {
                if !id.is_empty() {
                    id.clone_into(&mut self.seed.id);
                }
                self.begin(out);
            }
            Delta::PartStart { choice: 0, index, part } => self.part_start(*index, part, out),
            Delta::Part { choice: 0, index, delta } => self.part(*index, delta, out),
            Delta::PartEnd { choice: 0, index } => self.part_end(*index, out),
            Delta::Logprobs { choice: 0, logprobs: logs } => self.logs(logs, out),
            Delta::Finish { choice: 0, reason, stop_sequence, .. } => {
                self.finish = *reason;
                self.stop_sequence = stop_sequence.is_some();
            }
            Delta::Usage(usage) => self.usage = Some(usage.clone()),
            _ => {}
        }
    }

    fn end(&mut self, out: &mut Vec<Event>) {
        self.begin(out);
        while let Some(open) = self.open.first().copied() {
            self.part_end(open.ours, out);
        }
        let finish = self.finish.unwrap_or(Finish::Stop);
        let mut delta = json!({"finish_reason": reason(finish, self.stop_sequence)});
        if let Some(usage) = &self.usage {
            delta["usage"] = usage::write(usage);
        }
        emit("message-end", json!({"delta": delta}), out);
    }

    /// In a `debug` event, which readers pass over.
    fn seam(&mut self, mark: &Object, out: &mut Vec<Event>) {
        self.begin(out);
        emit("debug", json!({"ferrogate": mark}), out);
    }
}

impl Writer {
    /// A writer of one stream.
    pub(crate) fn new(seed: Seed) -> Self {
        Self {
            seed,
            begun: false,
            open: Vec::new(),
            contents: 0,
            calls: 0,
            sources: 0,
            finish: None,
            stop_sequence: false,
            usage: None,
        }
    }

    fn begin(&mut self, out: &mut Vec<Event>) {
        if std::mem::replace(&mut self.begun, true) {
            return;
        }
        let message = json!({
            "role": "assistant", "content": [], "tool_plan": "", "tool_calls": [], "citations": [],
        });
        emit("message-start", json!({"id": self.seed.id, "delta": {"message": message}}), out);
    }

    /// A part is begun empty; what is known at once follows as its first piece.
    fn part_start(&mut self, index: u32, part: &Part, out: &mut Vec<Event>) {
        self.begin(out);
        match &part.content {
            Content::Text { text, citations } => {
                self.content_start(index, Kind::Text, out);
                self.part(index, &PartDelta::Text(text.clone()), out);
                for citation in citations {
                    self.part(index, &PartDelta::Citation(Box::new(citation.clone())), out);
                }
            }
            Content::Refusal(text) => {
                self.content_start(index, Kind::Text, out);
                self.part(index, &PartDelta::Text(text.clone()), out);
            }
            Content::Reasoning(thought) => {
                if is_plan(thought) {
                    self.open.push(Open { ours: index, theirs: 0, kind: Kind::Plan });
                } else {
                    self.content_start(index, Kind::Thinking, out);
                }
                self.part(index, &PartDelta::Reasoning(thought.text.clone()), out);
            }
            Content::ToolCall(call) => {
                let (theirs, kind) =
                    (self.calls, if call.custom { Kind::Custom } else { Kind::Call });
                self.calls += 1;
                self.open.push(Open { ours: index, theirs, kind });
                let mut first = tool_call(call, theirs as usize);
                first["function"]["arguments"] = json!("");
                at("tool-call-start", theirs, &json!({"tool_calls": first}), out);
                if call.custom {
                    arguments(theirs, "{\"input\":\"", out);
                }
                self.part(index, &PartDelta::Arguments(call.arguments.clone()), out);
            }
            // The language has no place for anything else in an answer.
            _ => {}
        }
    }

    fn content_start(&mut self, index: u32, kind: Kind, out: &mut Vec<Event>) {
        let theirs = self.contents;
        self.contents += 1;
        self.open.push(Open { ours: index, theirs, kind });
        let content = if kind == Kind::Thinking {
            json!({"type": "thinking", "thinking": ""})
        } else {
            json!({"type": "text", "text": ""})
        };
        at("content-start", theirs, &json!({"content": content}), out);
    }

    fn part(&mut self, index: u32, delta: &PartDelta, out: &mut Vec<Event>) {
        let Some(open) = self.open.iter().find(|open| open.ours == index).copied() else { return };
        match (delta, open.kind) {
            (PartDelta::Citation(citation), _) => {
                if let Some(citation) = citations::write(citation) {
                    let theirs = self.sources;
                    self.sources += 1;
                    at("citation-start", theirs, &json!({"citations": citation}), out);
                    emit("citation-end", json!({"index": theirs}), out);
                }
            }
            (PartDelta::Text(text) | PartDelta::Refusal(text), _) if !text.is_empty() => {
                at("content-delta", open.theirs, &json!({"content": {"text": text}}), out);
            }
            (PartDelta::Reasoning(text), Kind::Plan) if !text.is_empty() => {
                let delta = json!({"delta": {"message": {"tool_plan": text}}});
                emit("tool-plan-delta", delta, out);
            }
            (PartDelta::Reasoning(text), _) if !text.is_empty() => {
                at("content-delta", open.theirs, &json!({"content": {"thinking": text}}), out);
            }
            (PartDelta::Arguments(text), Kind::Custom) if !text.is_empty() => {
                let quoted = Value::from(text.as_str()).to_string();
                let inside = quoted.get(1..quoted.len() - 1).unwrap_or_default();
                arguments(open.theirs, inside, out);
            }
            (PartDelta::Arguments(text), _) if !text.is_empty() => {
                arguments(open.theirs, text, out);
            }
            _ => {}
        }
    }

    fn part_end(&mut self, index: u32, out: &mut Vec<Event>) {
        let Some(place) = self.open.iter().position(|open| open.ours == index) else { return };
        let open = self.open.remove(place);
        match open.kind {
            Kind::Text | Kind::Thinking => {
                emit("content-end", json!({"index": open.theirs}), out);
            }
            Kind::Custom => {
                arguments(open.theirs, "\"}", out);
                emit("tool-call-end", json!({"index": open.theirs}), out);
            }
            Kind::Call => emit("tool-call-end", json!({"index": open.theirs}), out),
            Kind::Plan => {}
        }
    }

    /// Log probabilities stand with a piece of the content, here an empty one.
    fn logs(&mut self, logs: &Value, out: &mut Vec<Event>) {
        let theirs = self.contents.saturating_sub(1);
        for piece in logprobs(logs) {
            let fields = json!({
                "index": theirs, "delta": {"message": {"content": {"text": ""}}}, "logprobs": piece,
            });
            emit("content-delta", fields, out);
        }
    }
}

fn arguments(index: u32, piece: &str, out: &mut Vec<Event>) {
    let calls = json!({"tool_calls": {"function": {"arguments": piece}}});
    at("tool-call-delta", index, &calls, out);
}

/// An event about one entry of the message.
fn at(name: &'static str, index: u32, message: &Value, out: &mut Vec<Event>) {
    emit(name, json!({"index": index, "delta": {"message": message}}), out);
}

fn emit(name: &'static str, fields: Value, out: &mut Vec<Event>) {
    let mut event = json!({"type": name});
    if let (Some(event), Value::Object(mut fields)) = (event.as_object_mut(), fields) {
        event.append(&mut fields);
    }
    out.push(Event { name: Some(name.into()), data: event.to_string() });
}
