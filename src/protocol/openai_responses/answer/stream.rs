//! Theirs → ours: a stream. One small handler for each event.
//!
//! A text is said up to four times: in pieces, at its own end, at its item's and at the answer's. Speakers leave out one
//! or another of these; what was not said in pieces is taken from the first place that has it.

mod items;

use super::super::{NAME, object, take, take_objects, take_text, usage, wire};
use super::{End, failure, rest, time};
use crate::error::{Error, Result};
use crate::ops::{Delta, Object};
use crate::protocol::{Decoder, Frame, refusal};
use items::{Items, tell_logprobs};
use serde_json::Value;

/// How events call what grows, and what it is.
const PARTS: &[(&str, &str)] = &[
    ("response.output_text", "output_text"),
    ("response.refusal", "refusal"),
    ("response.reasoning_summary_text", "summary_text"),
    ("response.reasoning_text", "reasoning_text"),
    ("response.function_call_arguments", "function_call"),
    ("response.custom_tool_call_input", "custom_tool_call"),
];

/// Reads a stream.
#[derive(Debug, Default)]
pub(crate) struct Reader {
    started: bool,
    /// The closing event was seen.
    closed: bool,
    /// The items, as far as they are told.
    items: Items,
}

impl Decoder for Reader {
    fn push(&mut self, frame: Frame<'_>, out: &mut Vec<Delta>) -> Result<()> {
        let data = frame.data.trim();
        // Some gateways close the stream in the way of chat completions; some put a comment where data belongs.
        if data.is_empty() || data.starts_with(':') || data == "[DONE]" || self.closed {
            return Ok(());
        }
        let event: wire::Event = serde_json::from_str(data).map_err(|e| unreadable(&e))?;
        let kind = event.kind.clone().or_else(|| frame.event.map(str::to_owned));
        match kind.as_deref().unwrap_or_default() {
            "error" => Err(error(data)),
            "" if event.error.is_some() => Err(error(data)),
            "" if event.response.is_none() => self.whole(data, out),
            kind => self.event(kind, event, out),
        }
    }

    fn end(&mut self, _: &mut Vec<Delta>) -> Result<()> {
        if self.closed {
            return Ok(());
        }
        Err(Error::bad_reply(format!(
            "the stream of {NAME} ended early: its closing event did not come"
        )))
    }

    fn is_done(&self) -> bool {
        self.closed
    }
}

fn error(data: &str) -> Error {
    let value: Value = serde_json::from_str(data).unwrap_or_else(|_| Value::from(data));
    refusal::hidden(value.get("error").filter(|e| e.is_object()).unwrap_or(&value))
}

fn unreadable(error: &serde_json::Error) -> Error {
    Error::bad_reply(format!("an event of {NAME} cannot be read: {error}"))
}

impl Reader {
    fn event(&mut self, kind: &str, mut event: wire::Event, out: &mut Vec<Delta>) -> Result<()> {
        if event.response.is_none() && kind.starts_with("response.") {
            self.begin(out);
        }
        match kind {
            "response.created" | "response.queued" | "response.in_progress" => {
                self.start(event.response.unwrap_or_default(), out);
            }
            "response.completed"
            | "response.incomplete"
            | "response.failed"
            | "response.cancelled"
            | "response.done" => {
                return self.close(event.response.unwrap_or_default(), out);
            }
            "response.output_item.added" => {
                self.items.added(event, out);
            }
            "response.output_item.done" => {
                let place = (event.output_index, event.item_id.clone());
                self.items.done(place, event.item.unwrap_or_default(), out);
            }
            "response.content_part.added" | "response.reasoning_part.added" => {
                let part = event.part.take().unwrap_or_default();
                self.items.part_added(&event, part, out);
            }
            "response.content_part.done"
            | "response.reasoning_part.done"
            | "response.reasoning_summary_part.done" => {
                let part = event.part.take().unwrap_or_default();
                self.items.part_done(&event, part, out);
            }
            "response.reasoning_summary_part.added" => {
                self.items.grow(&event, "summary_text", None, out);
            }
            kind => self.piece(kind, event, out),
        }
        Ok(())
    }

    /// Pieces of parts, and their ends. Events of the provider's own tools say nothing that their item does not say;
    /// signs of life, and what is newer than this, say nothing either.
    fn piece(&mut self, name: &str, mut event: wire::Event, out: &mut Vec<Delta>) {
        let kind = |what: &str| PARTS.iter().find(|(name, _)| *name == what).map(|(_, kind)| *kind);
        match name.rsplit_once('.') {
            Some(("response.output_text.annotation", "added")) => self.items.annotation(event, out),
            Some((what, "delta")) => {
                let Some(kind) = kind(what) else { return };
                let text = event.delta.take().and_then(|d| d.as_str().map(str::to_owned));
                self.items.grow(&event, kind, text, out);
                tell_logprobs(event.logprobs, out);
            }
            Some((what, "done")) => {
                let Some(kind) = kind(what) else { return };
                self.items.ungrown(&mut event, kind, out);
            }
            _ => {}
        }
    }

    // -- the answer --

    /// Gateways may leave the opening event out.
    fn begin(&mut self, out: &mut Vec<Delta>) {
        self.start(Object::new(), out);
    }

    fn start(&mut self, mut response: Object, out: &mut Vec<Delta>) {
        if std::mem::replace(&mut self.started, true) {
            return;
        }
        let id = take_text(&mut response, "id").unwrap_or_default();
        let model = take_text(&mut response, "model").unwrap_or_default();
        let created = time(&mut response);
        for name in ["status", "output", "usage"] {
            response.shift_remove(name);
        }
        out.push(Delta::Start { id, model, created, extra: rest(&response) });
    }

    /// A whole answer where a stream was asked for.
    fn whole(&mut self, data: &str, out: &mut Vec<Delta>) -> Result<()> {
        let response: Object = serde_json::from_str(data).map_err(|e| unreadable(&e))?;
        if !response.contains_key("output") {
            return Ok(());
        }
        self.close(response, out)
    }

    fn close(&mut self, mut response: Object, out: &mut Vec<Delta>) -> Result<()> {
        if let Some(error) = failure(&response) {
            return Err(error);
        }
        self.start(response.clone(), out);
        for (place, item) in (0..).zip(take_objects(&mut response, "output")) {
            if !self.items.is_whole(place, &item) {
                self.items.done((Some(place), None), item, out);
            }
        }
        self.items.end(out);
        self.closed = true;
        let counts = take(&mut response, "usage").map(object).and_then(usage::read);
        out.extend(counts.map(Delta::Usage));
        let end = End::of(&mut response);
        for name in ["id", "model", "created_at"] {
            response.shift_remove(name);
        }
        let extra = rest(&response);
        if !extra.is_empty() {
            out.push(Delta::Extra(extra));
        }
        let reason = end.finish(self.items.called);
        let native = end.native;
        out.push(Delta::Finish { choice: 0, reason, native, stop_sequence: None });
        Ok(())
    }
}
