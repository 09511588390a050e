//! Theirs → ours: a stream. The name of an event stands beside it, its fields are its data.

use super::super::{NAME, blocks, fault, usage, wire};
use super::{finish, stop_sequence, text, tier};
use crate::error::{Error, Result};
use crate::ops::{Content, Delta, Object, Part, PartDelta, Reasoning, Role, ToolCall};
use crate::protocol::anthropic::{JSON_TOOL, THOUGHT_FORMAT};
use crate::protocol::calls::Asked;
use crate::protocol::{Decoder, Frame};
use serde_json::{Value, json};

/// Reads a stream.
#[derive(Debug, Default)]
pub(crate) struct Reader {
    /// `Start` is out.
    started: bool,
    /// Blocks that have begun and not ended.
    open: Vec<Open>,
    /// How many parts have begun.
    begun: u32,
    /// What tools were called.
    calls: Asked,
    /// `messageStop` was seen.
    stopped: bool,
    /// `metadata`, which is the last event, was seen.
    done: bool,
}

/// A block that has begun.
#[derive(Debug)]
struct Open {
    /// Its index in their count.
    theirs: u64,
    /// Its index in ours; `None` where nothing of it is said yet.
    ours: Option<u32>,
    /// What its pieces become.
    kind: Kind,
    /// Some input came.
    filled: bool,
}

/// What the pieces of a block become.
#[derive(Clone, Debug, PartialEq)]
enum Kind {
    /// Text.
    Text,
    /// Thoughts.
    Thought,
    /// Unreadable thoughts, in base64, said when they are whole.
    Redacted(String),
    /// Arguments of a call.
    Call,
    /// The answer's text, which a tool's input is.
    Json,
    /// A picture, said when it is whole: its format and its bytes.
    Picture(String, String),
    /// Pieces of a block that we have no word for.
    Opaque,
}

impl Decoder for Reader {
    fn push(&mut self, frame: Frame<'_>, out: &mut Vec<Delta>) -> Result<()> {
        if let Some(error) = fault::in_stream(frame) {
            return Err(error);
        }
        let name = frame.event.unwrap_or_default();
        if frame.data.trim().is_empty() || name == "initial-response" {
            return Ok(());
        }
        let event: wire::Event = serde_json::from_str(frame.data)
            .map_err(|e| Error::bad_reply(format!("an event of {NAME} cannot be read: {e}")))?;
        match name {
            "messageStart" => self.start(out),
            "contentBlockStart" => self.block_start(event, out),
            "contentBlockDelta" => self.block_delta(event, out),
            "contentBlockStop" => self.block_stop(event.content_block_index.unwrap_or(0), out),
            "messageStop" => self.stop(event, out),
            "metadata" => self.metadata(event, out),
            // Events that are newer than this.
            _ => {}
        }
        Ok(())
    }

    fn end(&mut self, _: &mut Vec<Delta>) -> Result<()> {
        if self.stopped {
            return Ok(());
        }
        Err(Error::bad_reply(format!("the stream of {NAME} ended early: no messageStop came")))
    }

    fn is_done(&self) -> bool {
        self.done
    }
}

impl Reader {
    fn start(&mut self, out: &mut Vec<Delta>) {
        if !std::mem::replace(&mut self.started, true) {
            let (id, model, extra) = (String::new(), String::new(), Object::new());
            out.push(Delta::Start { id, model, created: None, extra });
        }
    }

    /// Begins a part.
    fn begin(&mut self, part: Part, out: &mut Vec<Delta>) -> u32 {
        let index = self.begun;
        self.begun += 1;
        out.push(Delta::PartStart { choice: 0, index, part: Box::new(part) });
        index
    }

    fn block_start(&mut self, event: wire::Event, out: &mut Vec<Delta>) {
        let theirs = event.content_block_index.unwrap_or(0);
        self.block_stop(theirs, out);
        let start = event.start.unwrap_or_default();
        let call = start.get("toolUse").filter(|call| !blocks::is_own(call));
        let (ours, kind) = if let Some(call) = call {
            let (part, kind) = self.call(call);
            (Some(self.begin(part, out)), kind)
        } else if let Some(picture) = start.get("image") {
            let format = text(picture.get("format").cloned()).unwrap_or_default();
            (None, Kind::Picture(format, String::new()))
        } else if start.is_empty() {
            // Texts and thoughts begin with their first piece.
            return;
        } else {
            let part = Part::new(blocks::opaque(Value::Object(start)));
            (Some(self.begin(part, out)), Kind::Opaque)
        };
        self.open.push(Open { theirs, ours, kind, filled: false });
    }

    /// A call, or the text that the call of the answer's own tool stands for.
    fn call(&mut self, call: &Value) -> (Part, Kind) {
        let field = |name: &str| text(call.get(name).cloned()).unwrap_or_default();
        let name = field("name");
        if name == JSON_TOOL {
            self.calls.json = true;
            return (Part::text(""), Kind::Json);
        }
        self.calls.other = true;
        let call = ToolCall { id: field("toolUseId"), name, ..ToolCall::default() };
        (Part::new(Content::ToolCall(call)), Kind::Call)
    }

    fn block_delta(&mut self, event: wire::Event, out: &mut Vec<Delta>) {
        let Some(delta) = event.delta else { return };
        let theirs = event.content_block_index.unwrap_or(0);
        let position = self.open.iter().position(|open| open.theirs == theirs);
        let position = match position {
            Some(position) => position,
            None => match begun_by(&delta) {
                Some((kind, part)) => {
                    let ours = part.map(|part| self.begin(part, out));
                    self.open.push(Open { theirs, ours, kind, filled: false });
                    self.open.len() - 1
                }
                None => return,
            },
        };
        let open = &mut self.open[position];
        let pieces = pieces(open, delta);
        let Some(index) = open.ours else { return };
        open.filled |= !pieces.is_empty();
        out.extend(pieces.into_iter().map(|delta| Delta::Part { choice: 0, index, delta }));
    }

    fn block_stop(&mut self, theirs: u64, out: &mut Vec<Delta>) {
        if let Some(position) = self.open.iter().position(|open| open.theirs == theirs) {
            let open = self.open.remove(position);
            self.close(&open, out);
        }
    }

    /// Ends a part; what is said only when it is whole is said now.
    fn close(&mut self, open: &Open, out: &mut Vec<Delta>) {
        let index = match (open.ours, &open.kind) {
            (Some(index), _) => index,
            (None, Kind::Redacted(data)) => {
                let thought = Content::Reasoning(blocks::redacted(data));
                self.begin(Part::new(thought), out)
            }
            (None, Kind::Picture(format, bytes)) => {
                let image = json!({"image": {"format": format, "source": {"bytes": bytes}}});
                let part = self.calls.note(blocks::read(image, Role::Assistant));
                self.begin(part, out)
            }
            (None, _) => return,
        };
        if !open.filled && matches!(open.kind, Kind::Call) {
            let delta = PartDelta::Arguments("{}".to_owned());
            out.push(Delta::Part { choice: 0, index, delta });
        }
        out.push(Delta::PartEnd { choice: 0, index });
    }

    fn stop(&mut self, event: wire::Event, out: &mut Vec<Delta>) {
        for open in std::mem::take(&mut self.open) {
            self.close(&open, out);
        }
        let additional = event.additional_model_response_fields;
        let stop_sequence = stop_sequence(additional.as_ref());
        extra(out, [("additionalModelResponseFields", additional)]);
        let native = event.stop_reason.filter(|reason| !reason.is_empty());
        let reason = native.as_deref().map(|native| self.calls.finish(finish(native)));
        if !std::mem::replace(&mut self.stopped, true) {
            out.push(Delta::Finish { choice: 0, reason, native, stop_sequence });
        }
    }

    fn metadata(&mut self, event: wire::Event, out: &mut Vec<Delta>) {
        out.extend(event.usage.as_ref().and_then(usage::read).map(Delta::Usage));
        let tier = event.service_tier.as_ref().and_then(tier).map(Value::from);
        extra(
            out,
            [
                ("metrics", event.metrics),
                ("trace", event.trace),
                ("performanceConfig", event.performance_config),
                ("service_tier", tier),
            ],
        );
        self.done = self.stopped;
    }
}

/// Top-level fields that come at the end.
fn extra<const N: usize>(out: &mut Vec<Delta>, fields: [(&str, Option<Value>); N]) {
    let said = fields.into_iter().filter_map(|(name, value)| Some((name.to_owned(), value?)));
    let said: Object = said.filter(|(_, value)| !value.is_null()).collect();
    if !said.is_empty() {
        out.push(Delta::Extra(said));
    }
}

/// What a first piece without a start begins; a part that is said only when it is whole has none yet.
fn begun_by(delta: &Object) -> Option<(Kind, Option<Part>)> {
    let (name, inner) = delta.iter().next()?;
    Some(match name.as_str() {
        "text" | "citation" => (Kind::Text, Some(Part::text(""))),
        "reasoningContent" if inner.get("redactedContent").is_some() => {
            (Kind::Redacted(String::new()), None)
        }
        "reasoningContent" => {
            let signed = inner.get("signature").is_some();
            let format = signed.then(|| THOUGHT_FORMAT.to_owned());
            let thought = Reasoning { format, ..Reasoning::default() };
            (Kind::Thought, Some(Part::new(Content::Reasoning(thought))))
        }
        "toolUse" => (Kind::Call, Some(Part::new(Content::ToolCall(ToolCall::default())))),
        "image" => (Kind::Picture(String::new(), String::new()), None),
        _ => (Kind::Opaque, Some(Part::new(blocks::opaque(json!({ name.as_str(): {} }))))),
    })
}

/// What a piece adds to its part.
fn pieces(open: &mut Open, mut delta: Object) -> Vec<PartDelta> {
    if open.kind == Kind::Opaque {
        return vec![PartDelta::Opaque(Value::Object(delta))];
    }
    let mut field = |name: &str| delta.shift_remove(name);
    let mut out = Vec::new();
    out.extend(text(field("text")).map(PartDelta::Text));
    if let Some(citation) = field("citation") {
        out.push(PartDelta::Citation(Box::new(blocks::citation(citation))));
    }
    if let Some(thought) = field("reasoningContent") {
        let said = |name: &str| text(thought.get(name).cloned());
        if let (Kind::Redacted(data), Some(more)) = (&mut open.kind, said("redactedContent")) {
            data.push_str(&more);
        }
        out.extend(said("text").map(PartDelta::Reasoning));
        out.extend(said("signature").map(PartDelta::Signature));
    }
    if let Some(input) = field("toolUse").as_ref().and_then(|call| call.get("input")) {
        let input = match input {
            Value::String(text) => text.clone(),
            other => other.to_string(),
        };
        let input = Some(input).filter(|input| !input.is_empty());
        let json = open.kind == Kind::Json;
        out.extend(input.map(if json { PartDelta::Text } else { PartDelta::Arguments }));
    }
    if let (Kind::Picture(_, bytes), Some(picture)) = (&mut open.kind, field("image")) {
        let more = picture.get("source").and_then(|source| source.get("bytes"));
        bytes.push_str(more.and_then(Value::as_str).unwrap_or_default());
    }
    out
}
