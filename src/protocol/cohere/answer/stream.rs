//! Theirs → ours: a stream. One small handler for each event ("Streaming").

use super::super::fields::text;
use super::super::{NAME, citations, usage, wire};
use super::{block, failure, finish, logprobs, plan, read_call};
use crate::error::{Error, Result};
use crate::ops::{Content, Delta, Object, Part, PartDelta};
use crate::protocol::{Decoder, Frame, refusal};
use serde_json::Value;

/// Reads a stream.
#[derive(Debug, Default)]
pub(crate) struct Reader {
    /// `Start` is out.
    started: bool,
    /// The part that has begun and not ended; one at a time.
    open: Option<Open>,
    /// How many parts have begun.
    begun: u32,
    /// `message-end` was seen.
    ended: bool,
}

/// A part that has begun.
#[derive(Clone, Copy, Debug)]
struct Open {
    kind: Kind,
    /// Its index in their count.
    theirs: u64,
    /// Its index in ours.
    ours: u32,
}

/// What a part is; each kind has a count of its own in this language.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Kind {
    Text,
    Thinking,
    Plan,
    Call,
    Other,
}

impl Decoder for Reader {
    fn push(&mut self, frame: Frame<'_>, out: &mut Vec<Delta>) -> Result<()> {
        let data = frame.data.trim();
        if data.is_empty() || data == "[DONE]" {
            return Ok(());
        }
        let event: wire::Event = serde_json::from_str(data).map_err(|e| unreadable(&e))?;
        let kind = event.kind.clone().or_else(|| frame.event.map(str::to_owned));
        let index = event.index.unwrap_or_default();
        let logs = event.logprobs.as_ref().and_then(logprobs);
        let delta = event.delta.unwrap_or_default();
        match kind.as_deref().unwrap_or_default() {
            "message-start" => self.start(event.id.unwrap_or_default(), out),
            "content-start" => self.content_start(index, delta, out),
            "content-delta" => self.content_delta(index, delta, out),
            "tool-plan-delta" => self.plan_delta(delta, out),
            "tool-call-start" => self.call_start(index, delta, out),
            "tool-call-delta" => self.call_delta(index, delta, out),
            "content-end" if !self.is_open(Kind::Text) => self.close(out),
            "tool-call-end" => self.close(out),
            "citation-start" => self.citation(delta, out),
            "message-end" => self.message_end(&delta, out)?,
            // A text stays open for its citations; `debug`, and events that are newer than this, say nothing.
            "content-end" | "citation-end" | "debug" => {}
            _ => return error_in(data).map_or(Ok(()), Err),
        }
        out.extend(logs.map(|logprobs| Delta::Logprobs { choice: 0, logprobs }));
        Ok(())
    }

    fn end(&mut self, _: &mut Vec<Delta>) -> Result<()> {
        if self.ended {
            return Ok(());
        }
        Err(Error::bad_reply(format!("the stream of {NAME} ended early: no message-end came")))
    }

    fn is_done(&self) -> bool {
        self.ended
    }
}

impl Reader {
    fn start(&mut self, id: String, out: &mut Vec<Delta>) {
        self.started = true;
        let (model, extra) = (String::new(), Object::new());
        out.push(Delta::Start { id, model, created: None, extra });
    }

    fn is_open(&self, kind: Kind) -> bool {
        self.open.is_some_and(|open| open.kind == kind)
    }

    fn close(&mut self, out: &mut Vec<Delta>) {
        if let Some(open) = self.open.take() {
            out.push(Delta::PartEnd { choice: 0, index: open.ours });
        }
    }

    /// Begins a part; whatever was open ends.
    fn begin(&mut self, kind: Kind, theirs: u64, part: Part, out: &mut Vec<Delta>) -> u32 {
        if !self.started {
            self.start(String::new(), out);
        }
        self.close(out);
        let ours = self.begun;
        self.begun += 1;
        self.open = Some(Open { kind, theirs, ours });
        out.push(Delta::PartStart { choice: 0, index: ours, part: Box::new(part) });
        ours
    }

    /// The open part of that kind and index, which is begun where its start was not said.
    fn at(&mut self, kind: Kind, theirs: u64, out: &mut Vec<Delta>, part: fn() -> Part) -> u32 {
        match self.open {
            Some(open) if open.kind == kind && open.theirs == theirs => open.ours,
            _ => self.begin(kind, theirs, part(), out),
        }
    }

    fn content_start(&mut self, index: u64, delta: wire::Delta, out: &mut Vec<Delta>) {
        let Some(content) = delta.message.and_then(|m| m.content) else { return };
        let part = block(content);
        let kind = match &part.content {
            Content::Text { .. } => Kind::Text,
            Content::Reasoning(_) => Kind::Thinking,
            _ => Kind::Other,
        };
        self.begin(kind, index, part, out);
    }

    fn content_delta(&mut self, index: u64, delta: wire::Delta, out: &mut Vec<Delta>) {
        let Some(content) = delta.message.and_then(|m| m.content) else { return };
        let (said, thought) = (text(&content, "text"), text(&content, "thinking"));
        if !thought.is_empty() {
            let empty = || block(serde_json::json!({"type": "thinking", "thinking": ""}));
            let at = self.at(Kind::Thinking, index, out, empty);
            grow(at, PartDelta::Reasoning(thought.to_owned()), out);
        }
        if !said.is_empty() {
            let at = self.at(Kind::Text, index, out, || Part::text(""));
            grow(at, PartDelta::Text(said.to_owned()), out);
        }
    }

    fn plan_delta(&mut self, delta: wire::Delta, out: &mut Vec<Delta>) {
        let piece = delta.message.and_then(|m| m.tool_plan).filter(|piece| !piece.is_empty());
        if let Some(piece) = piece {
            let at = self.at(Kind::Plan, 0, out, || plan(""));
            grow(at, PartDelta::Reasoning(piece), out);
        }
    }

    fn call_start(&mut self, index: u64, delta: wire::Delta, out: &mut Vec<Delta>) {
        if let Some(call) = delta.message.and_then(|m| m.tool_calls) {
            let part = Part::new(Content::ToolCall(read_call(&call)));
            self.begin(Kind::Call, index, part, out);
        }
    }

    fn call_delta(&mut self, index: u64, delta: wire::Delta, out: &mut Vec<Delta>) {
        let Some(call) = delta.message.and_then(|m| m.tool_calls) else { return };
        let arguments = read_call(&call).arguments;
        if !arguments.is_empty() {
            let unknown = || Part::new(Content::ToolCall(read_call(&Value::Null)));
            let at = self.at(Kind::Call, index, out, unknown);
            grow(at, PartDelta::Arguments(arguments), out);
        }
    }

    fn citation(&mut self, delta: wire::Delta, out: &mut Vec<Delta>) {
        let Some(native) = delta.message.and_then(|m| m.citations) else { return };
        let at = match self.open {
            Some(open) if open.kind == Kind::Text => open.ours,
            // It comes late: an empty text holds it.
            _ => self.begin(Kind::Text, u64::MAX, Part::text(""), out),
        };
        grow(at, PartDelta::Citation(Box::new(citations::read(native))), out);
    }

    fn message_end(&mut self, delta: &wire::Delta, out: &mut Vec<Delta>) -> Result<()> {
        let native = delta.finish_reason.clone().filter(|reason| !reason.is_empty());
        if let Some(error) = failure(native.as_deref(), delta.error.as_ref()) {
            return Err(error);
        }
        self.close(out);
        self.ended = true;
        out.extend(delta.usage.as_ref().and_then(usage::read).map(Delta::Usage));
        let reason = native.as_deref().map(finish);
        out.push(Delta::Finish { choice: 0, reason, native, stop_sequence: None });
        Ok(())
    }
}

fn grow(index: u32, delta: PartDelta, out: &mut Vec<Delta>) {
    out.push(Delta::Part { choice: 0, index, delta });
}

/// An event without a type is an error, where it says what failed.
fn error_in(data: &str) -> Option<Error> {
    let event: Value = serde_json::from_str(data).ok()?;
    let is_event = event.get("type").is_some() && event.get("error").is_none();
    (!is_event && refusal::message_of(&event).is_some()).then(|| refusal::hidden(&event))
}

fn unreadable(error: &serde_json::Error) -> Error {
    Error::bad_reply(format!("an event of {NAME} cannot be read: {error}"))
}
