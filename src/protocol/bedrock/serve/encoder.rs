//! Writes a stream for a caller.

use super::super::{blocks, usage};
use super::{EXTRAS, block, call_id, metrics, stop_reason};
use crate::ops::{Content, Delta, Finish, Object, Part, PartDelta, Reasoning, Usage};
use crate::protocol::{Encoder, Event, Seed};
use serde_json::{Value, json};

/// Writes a stream. Texts and thoughts begin with their first piece, calls with an event of their own.
#[derive(Debug, Default)]
pub(crate) struct Writer {
    /// `messageStart` is out.
    begun: bool,
    /// Blocks that have begun.
    open: Vec<Block>,
    /// How many blocks have begun.
    count: u32,
    /// What was used so far.
    usage: Option<Usage>,
    /// Why it ended.
    stop_reason: Option<&'static str>,
    /// A refusal was said.
    refused: bool,
    /// Top-level fields, said at the end.
    extra: Object,
}

/// A block that has begun.
#[derive(Clone, Copy, Debug)]
struct Block {
    /// The part's index.
    ours: u32,
    /// The block's index.
    theirs: u32,
    /// A custom tool: its text is put into a JSON object.
    custom: bool,
    /// Thoughts of another provider: their proof is left out.
    foreign: bool,
}

impl Encoder for Writer {
    fn push(&mut self, delta: &Delta, out: &mut Vec<Event>) {
        match delta {
            Delta::Start { extra, .. } => {
                self.extra.extend(extra.clone());
                self.begin(out);
            }
            Delta::PartStart { choice: 0, index, part } => self.part_start(*index, part, out),
            Delta::Part { choice: 0, index, delta } => self.part(*index, delta, out),
            Delta::PartEnd { choice: 0, index } => self.part_end(*index, out),
            Delta::Finish { choice: 0, reason, native, stop_sequence } => {
                self.finish(*reason, native.as_deref(), stop_sequence.is_some());
            }
            Delta::Usage(usage) => self.usage = Some(usage.clone()),
            Delta::Extra(extra) => self.extra.extend(extra.clone()),
            _ => {}
        }
    }

    fn end(&mut self, out: &mut Vec<Event>) {
        self.begin(out);
        while let Some(block) = self.open.first().copied() {
            self.part_end(block.ours, out);
        }
        let reason = if self.refused { Some("content_filtered") } else { self.stop_reason };
        let mut stop = json!({"stopReason": reason.unwrap_or("end_turn")});
        let mut metadata =
            json!({"usage": usage::write(self.usage.as_ref()), "metrics": metrics(&self.extra)});
        for name in EXTRAS {
            let Some(value) = self.extra.get(*name) else { continue };
            let place =
                if *name == "additionalModelResponseFields" { &mut stop } else { &mut metadata };
            place[*name] = value.clone();
        }
        if let Some(tier) = self.extra.get("service_tier").filter(|tier| tier.is_string()) {
            metadata["serviceTier"] = json!({"type": tier});
        }
        emit("messageStop", &stop, out);
        emit("metadata", &metadata, out);
    }
}

impl Writer {
    /// A writer of one stream. Nothing in it depends on what the provider may leave out.
    pub(crate) fn new(_: Seed) -> Self {
        Self::default()
    }

    fn begin(&mut self, out: &mut Vec<Event>) {
        if !std::mem::replace(&mut self.begun, true) {
            emit("messageStart", &json!({"role": "assistant"}), out);
        }
    }

    fn part_start(&mut self, index: u32, part: &Part, out: &mut Vec<Event>) {
        self.begin(out);
        let Some((start, first)) = begun(part, index as usize) else { return };
        let custom = matches!(&part.content, Content::ToolCall(call) if call.custom);
        let foreign = matches!(
            &part.content,
            Content::Reasoning(thought) if thought.format.is_some() && !blocks::is_ours(thought)
        );
        let block = Block { ours: index, theirs: self.count, custom, foreign };
        self.count += 1;
        self.open.push(block);
        if let Some(start) = start {
            let event = json!({"contentBlockIndex": block.theirs, "start": start});
            emit("contentBlockStart", &event, out);
        }
        if custom {
            piece(block.theirs, &json!({"toolUse": {"input": "{\"input\":\""}}), out);
        }
        for delta in first {
            match delta {
                First::Said(delta) => self.part(index, &delta, out),
                First::Written(delta) => piece(block.theirs, &delta, out),
            }
        }
    }

    fn part(&mut self, index: u32, delta: &PartDelta, out: &mut Vec<Event>) {
        let Some(block) = self.open.iter().find(|b| b.ours == index).copied() else { return };
        self.refused |= matches!(delta, PartDelta::Refusal(_));
        if block.foreign && matches!(delta, PartDelta::Signature(_)) {
            return;
        }
        if let Some(delta) = written(delta, block.custom) {
            piece(block.theirs, &delta, out);
        }
    }

    fn part_end(&mut self, index: u32, out: &mut Vec<Event>) {
        let Some(position) = self.open.iter().position(|b| b.ours == index) else { return };
        let block = self.open.remove(position);
        if block.custom {
            piece(block.theirs, &json!({"toolUse": {"input": "\"}"}}), out);
        }
        emit("contentBlockStop", &json!({"contentBlockIndex": block.theirs}), out);
    }

    fn finish(&mut self, reason: Option<Finish>, native: Option<&str>, stop_sequence: bool) {
        self.stop_reason = Some(stop_reason(reason, native, stop_sequence));
    }
}

/// What is known of a block as it begins.
enum First {
    /// A piece in our words.
    Said(PartDelta),
    /// A piece in theirs.
    Written(Value),
}

/// How a block begins, if by an event of its own, and its first pieces. `None`: there is no block for the part.
fn begun(part: &Part, index: usize) -> Option<(Option<Value>, Vec<First>)> {
    let mut first = Vec::new();
    let start = match &part.content {
        Content::Text { text, citations } => {
            first.push(First::Said(PartDelta::Text(text.clone())));
            let cited = citations.iter().map(|c| PartDelta::Citation(Box::new(c.clone())));
            first.extend(cited.map(First::Said));
            None
        }
        Content::Refusal(text) => {
            first.push(First::Said(PartDelta::Refusal(text.clone())));
            None
        }
        Content::Reasoning(thought) => {
            first.extend(thoughts(thought));
            None
        }
        Content::ToolCall(call) => {
            first.push(First::Said(PartDelta::Arguments(call.arguments.clone())));
            Some(json!({"toolUse": {"toolUseId": call_id(call, index), "name": call.name}}))
        }
        _ => {
            let (name, whole) = block(part, index)?.into_iter().next()?;
            Some(opened(&name, whole, &mut first))
        }
    };
    Some((start, first))
}

/// A picture, or a block of this language, as it begins; what it holds follows as a piece.
fn opened(name: &str, mut whole: Value, first: &mut Vec<First>) -> Value {
    let held = match name {
        "image" => "source",
        "toolUse" => "input",
        "toolResult" => "content",
        _ => return json!({ name: whole }),
    };
    let held_value = whole.as_object_mut().and_then(|fields| fields.shift_remove(held));
    let delta = held_value.map(|value| match (name, value) {
        ("toolResult", list) => json!({"toolResult": list}),
        ("toolUse", Value::String(input)) => json!({"toolUse": {"input": input}}),
        ("toolUse", input) => json!({"toolUse": {"input": input.to_string()}}),
        (_, value) => json!({ name: { held: value } }),
    });
    first.extend(delta.map(First::Written));
    json!({ name: whole })
}

/// What is known of thoughts at their beginning.
fn thoughts(thought: &Reasoning) -> Vec<First> {
    if thought.encrypted.is_some() {
        let ours = blocks::is_ours(thought).then(|| blocks::thinking(thought));
        return ours.map(|delta| First::Written(Value::Object(delta))).into_iter().collect();
    }
    let text = Some(PartDelta::Reasoning(thought.text.clone()));
    let signature = thought.signature.clone().map(PartDelta::Signature);
    text.into_iter().chain(signature).map(First::Said).collect()
}

/// A piece as they write it. `None`: there is nothing to say.
fn written(delta: &PartDelta, custom: bool) -> Option<Value> {
    let said = |text: &str| Some(text.to_owned()).filter(|text| !text.is_empty());
    Some(match delta {
        PartDelta::Text(text) | PartDelta::Refusal(text) => json!({"text": said(text)?}),
        PartDelta::Reasoning(text) => json!({"reasoningContent": {"text": said(text)?}}),
        PartDelta::Signature(text) => json!({"reasoningContent": {"signature": said(text)?}}),
        PartDelta::Arguments(text) => {
            let text = said(text)?;
            let input = if custom { inside_quotes(&text) } else { text };
            json!({"toolUse": {"input": input}})
        }
        PartDelta::Citation(citation) if citation.protocol == super::NAME => {
            json!({"citation": citation.native})
        }
        PartDelta::Opaque(value) => value.clone(),
        PartDelta::Citation(_) | PartDelta::Audio { .. } => return None,
    })
}

/// A text as it stands between the quotes of a JSON string.
fn inside_quotes(text: &str) -> String {
    let quoted = Value::from(text).to_string();
    quoted.get(1..quoted.len() - 1).unwrap_or_default().to_owned()
}

fn piece(index: u32, delta: &Value, out: &mut Vec<Event>) {
    emit("contentBlockDelta", &json!({"contentBlockIndex": index, "delta": delta}), out);
}

fn emit(name: &'static str, fields: &Value, out: &mut Vec<Event>) {
    out.push(Event { name: Some(name.into()), data: fields.to_string() });
}
