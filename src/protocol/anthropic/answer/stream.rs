//! Theirs → ours: a stream. One small handler for each event.

use super::super::{JSON_TOOL, NAME, THOUGHT_FORMAT, blocks, hidden, usage, wire};
use super::{finish, rest, take_blocks, take_text};
use crate::error::{Error, Result};
use crate::ops::{Content, Delta, Object, Part, PartDelta, Reasoning, ToolCall};
use crate::protocol::calls::Asked;
use crate::protocol::{Decoder, Frame};
use serde_json::Value;

/// Reads a stream.
#[derive(Debug, Default)]
pub(crate) struct Reader {
    /// Blocks that have begun and not ended.
    open: Vec<Open>,
    /// How many parts have begun.
    begun: u32,
    /// What tools were called.
    calls: Asked,
    /// The counts, as merged so far.
    counts: Object,
    /// Why it ended, as far as it is said.
    reason: Option<String>,
    /// `Finish` is out.
    finished: bool,
    /// `message_stop` was seen.
    stopped: bool,
}

/// A block that has begun.
#[derive(Debug)]
struct Open {
    /// Its index in their count.
    theirs: u64,
    /// Its index in ours.
    ours: u32,
    /// What its input becomes.
    kind: Kind,
    /// A tool's input, from its start; used where no pieces come.
    input: Option<Value>,
    /// A block that we have no word for, told when it is whole.
    held: Option<Held>,
}

/// A block that we have no word for, as far as it has come.
#[derive(Debug)]
struct Held {
    /// The part as it began.
    part: Part,
    /// Its input's JSON.
    input: String,
}

/// What the pieces of a block's input become.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Kind {
    /// Arguments of a call.
    Call,
    /// The answer's text.
    Json,
    /// More of a block that we have no word for.
    Opaque,
    /// Nothing: it has no input.
    Plain,
}

impl Decoder for Reader {
    fn push(&mut self, frame: Frame<'_>, out: &mut Vec<Delta>) -> Result<()> {
        let data = frame.data.trim();
        // Some gateways close the stream in OpenAI's way.
        if data.is_empty() || data == "[DONE]" {
            return Ok(());
        }
        let event: wire::Event = serde_json::from_str(data).map_err(|e| unreadable(&e))?;
        match event.kind.as_deref().or(frame.event).unwrap_or_default() {
            "message_start" => self.start(event.message.unwrap_or_default(), out),
            "content_block_start" => self.block_start(event, out),
            "content_block_delta" => self.block_delta(event, data, out)?,
            "content_block_stop" => self.block_stop(event.index.unwrap_or_default(), out),
            "message_delta" => self.message_delta(event, out),
            "message_stop" => self.message_stop(event.metrics.as_ref(), out),
            "message" => self.whole(data, out)?,
            "error" => return Err(error(data)),
            // `ping`, and events that are newer than this.
            _ => {}
        }
        Ok(())
    }

    fn end(&mut self, out: &mut Vec<Delta>) -> Result<()> {
        if !self.stopped && self.reason.is_none() {
            return Err(Error::bad_reply(format!(
                "the stream of {NAME} ended early: neither a stop reason nor message_stop came"
            )));
        }
        self.finish(out);
        Ok(())
    }

    fn is_done(&self) -> bool {
        self.stopped
    }
}

impl Reader {
    fn start(&mut self, mut message: Object, out: &mut Vec<Delta>) {
        let counts = message.remove("usage");
        self.reason = take_text(&mut message, "stop_reason");
        message.remove("stop_sequence");
        let id = take_text(&mut message, "id").unwrap_or_default();
        let model = take_text(&mut message, "model").unwrap_or_default();
        let content = take_blocks(&mut message);
        out.push(Delta::Start { id, model, created: None, extra: rest(message) });
        self.count(counts, out);
        for block in content {
            let part = Box::new(self.calls.note(blocks::read(block)));
            let index = self.next();
            out.push(Delta::PartStart { choice: 0, index, part });
            out.push(Delta::PartEnd { choice: 0, index });
        }
    }

    /// A whole message where a stream was asked for.
    fn whole(&mut self, data: &str, out: &mut Vec<Delta>) -> Result<()> {
        let message: Object = serde_json::from_str(data).map_err(|e| unreadable(&e))?;
        self.start(message, out);
        self.stopped = true;
        self.finish(out);
        Ok(())
    }

    fn next(&mut self) -> u32 {
        self.begun += 1;
        self.begun - 1
    }

    fn block_start(&mut self, event: wire::Event, out: &mut Vec<Delta>) {
        let theirs = event.index.unwrap_or_default();
        self.block_stop(theirs, out);
        let mut block = event.content_block.unwrap_or_default();
        let mut input = None;
        if blocks::text_of(&block, "type") == Some("tool_use") {
            input = block.insert("input".into(), Value::String(String::new()));
            input = input.or(Some(Value::Null));
        }
        let part = self.calls.note(blocks::read(block));
        let kind = match &part.content {
            Content::Text { .. } if input.is_some() => Kind::Json,
            Content::ToolCall(call) if call.name != JSON_TOOL => Kind::Call,
            Content::Opaque { .. } => Kind::Opaque,
            _ => Kind::Plain,
        };
        if kind == Kind::Opaque {
            let held = Some(Held { part, input: String::new() });
            self.open.push(Open { theirs, ours: 0, kind, input: None, held });
            return;
        }
        self.begin(theirs, kind, part, out);
        if let Some(open) = self.open.last_mut() {
            open.input = input;
        }
    }

    fn begin(&mut self, theirs: u64, kind: Kind, part: Part, out: &mut Vec<Delta>) {
        let ours = self.next();
        self.open.push(Open { theirs, ours, kind, input: None, held: None });
        out.push(Delta::PartStart { choice: 0, index: ours, part: Box::new(part) });
    }

    fn block_delta(&mut self, event: wire::Event, data: &str, out: &mut Vec<Delta>) -> Result<()> {
        let Some(delta) = event.delta else { return Ok(()) };
        let theirs = event.index.unwrap_or_default();
        let position = match self.open.iter().position(|o| o.theirs == theirs) {
            Some(position) => position,
            None => match begun_by(&delta) {
                Some((kind, part)) => {
                    self.begin(theirs, kind, part, out);
                    self.open.len() - 1
                }
                None => return Ok(()),
            },
        };
        let open = &mut self.open[position];
        if let Some(held) = &mut open.held {
            return held.grow(data);
        }
        let index = open.ours;
        if let Some(delta) = part_delta(open, delta) {
            out.push(Delta::Part { choice: 0, index, delta });
        }
        Ok(())
    }

    fn block_stop(&mut self, theirs: u64, out: &mut Vec<Delta>) {
        if let Some(position) = self.open.iter().position(|o| o.theirs == theirs) {
            let open = self.open.remove(position);
            self.close(open, out);
        }
    }

    fn close(&mut self, open: Open, out: &mut Vec<Delta>) {
        let Some(held) = open.held else { return close(open, out) };
        let index = self.next();
        out.push(Delta::PartStart { choice: 0, index, part: Box::new(held.whole()) });
        out.push(Delta::PartEnd { choice: 0, index });
    }

    fn message_delta(&mut self, event: wire::Event, out: &mut Vec<Delta>) {
        let delta = event.delta.unwrap_or_default();
        let mut extra = Object::new();
        for (name, value) in [
            ("stop_details", delta.stop_details),
            ("container", delta.container),
            ("context_management", event.context_management),
        ] {
            if let Some(value) = value {
                extra.insert(name.to_owned(), value);
            }
        }
        if !extra.is_empty() {
            out.push(Delta::Extra(extra));
        }
        self.count(event.usage.map(Value::Object), out);
        if let Some(reason) = delta.stop_reason.filter(|r| !r.is_empty()) {
            self.reason = Some(reason);
            self.finish_with(delta.stop_sequence.filter(|s| !s.is_empty()), out);
        }
    }

    fn message_stop(&mut self, metrics: Option<&wire::Metrics>, out: &mut Vec<Delta>) {
        if let (Some(metrics), true) = (metrics, self.counts.is_empty()) {
            out.push(Delta::Usage(usage::of_metrics(metrics)));
        }
        self.stopped = true;
        self.finish(out);
    }

    fn count(&mut self, counts: Option<Value>, out: &mut Vec<Delta>) {
        let Some(Value::Object(counts)) = counts else { return };
        usage::merge(&mut self.counts, counts);
        out.extend(usage::read(&self.counts).map(Delta::Usage));
    }

    fn finish(&mut self, out: &mut Vec<Delta>) {
        self.finish_with(None, out);
    }

    fn finish_with(&mut self, stop_sequence: Option<String>, out: &mut Vec<Delta>) {
        for open in std::mem::take(&mut self.open) {
            self.close(open, out);
        }
        if self.finished {
            return;
        }
        self.finished = true;
        let native = self.reason.clone();
        let reason = native.as_deref().map(|native| self.calls.finish(finish(native)));
        out.push(Delta::Finish { choice: 0, reason, native, stop_sequence });
    }
}

/// Ends a part. A tool's input that came with its start and not in pieces is given now.
fn close(open: Open, out: &mut Vec<Delta>) {
    let Open { ours: index, kind, input, .. } = open;
    if let (Some(input), Kind::Call | Kind::Json) = (input, kind) {
        let text = match input {
            Value::Null => "{}".to_owned(),
            Value::String(text) => text,
            input => input.to_string(),
        };
        let delta =
            if kind == Kind::Json { PartDelta::Text(text) } else { PartDelta::Arguments(text) };
        out.push(Delta::Part { choice: 0, index, delta });
    }
    out.push(Delta::PartEnd { choice: 0, index });
}

/// The part that a piece without a start belongs to.
fn begun_by(delta: &wire::Delta) -> Option<(Kind, Part)> {
    match delta.kind.as_deref()? {
        "text_delta" | "citations_delta" => Some((Kind::Plain, Part::text(""))),
        "thinking_delta" | "signature_delta" => {
            let format = Some(THOUGHT_FORMAT.to_owned());
            let thought = Reasoning { format, ..Reasoning::default() };
            Some((Kind::Plain, Part::new(Content::Reasoning(thought))))
        }
        "input_json_delta" => Some((Kind::Call, Part::new(Content::ToolCall(ToolCall::default())))),
        _ => None,
    }
}

fn part_delta(open: &mut Open, delta: wire::Delta) -> Option<PartDelta> {
    let said = |text: Option<String>| text.filter(|t| !t.is_empty());
    match delta.kind.as_deref().unwrap_or_default() {
        "text_delta" => said(delta.text).map(PartDelta::Text),
        "thinking_delta" => said(delta.thinking).map(PartDelta::Reasoning),
        "signature_delta" => said(delta.signature).map(PartDelta::Signature),
        "input_json_delta" => said(delta.partial_json).and_then(|text| {
            open.input = None;
            match open.kind {
                Kind::Call => Some(PartDelta::Arguments(text)),
                Kind::Json => Some(PartDelta::Text(text)),
                Kind::Opaque | Kind::Plain => None,
            }
        }),
        "citations_delta" => {
            delta.citation.map(|c| PartDelta::Citation(Box::new(blocks::read_citation(c))))
        }
        _ => None,
    }
}

impl Held {
    /// Adds a piece: JSON to the input, texts to the field of their name (`compaction_delta`), anything else in its place.
    fn grow(&mut self, data: &str) -> Result<()> {
        let mut event: Object = serde_json::from_str(data).map_err(|e| unreadable(&e))?;
        let Some(Value::Object(delta)) = event.remove("delta") else { return Ok(()) };
        let Content::Opaque { json: Value::Object(block), .. } = &mut self.part.content else {
            return Ok(());
        };
        for (name, value) in delta.into_iter().filter(|(name, _)| name != "type") {
            match (name.as_str(), block.get_mut(&name), value) {
                ("partial_json", _, Value::String(more)) => self.input.push_str(&more),
                (_, Some(Value::String(text)), Value::String(more)) => text.push_str(&more),
                (_, _, Value::Null) => {}
                (_, _, value) => _ = block.insert(name, value),
            }
        }
        Ok(())
    }

    /// The part with its input, which is kept as text where it was cut off.
    fn whole(mut self) -> Part {
        if let Content::Opaque { json: Value::Object(block), .. } = &mut self.part.content
            && !self.input.is_empty()
        {
            let input = serde_json::from_str(&self.input).unwrap_or(Value::String(self.input));
            block.insert("input".into(), input);
        }
        self.part
    }
}

fn error(data: &str) -> Error {
    hidden(&serde_json::from_str(data).unwrap_or_else(|_| Value::String(data.to_owned())))
}

fn unreadable(error: &serde_json::Error) -> Error {
    Error::bad_reply(format!("an event of {NAME} cannot be read: {error}"))
}
