//! Writes a stream for a caller.

use super::super::{blocks, usage};
use super::{EXTRAS, call_id, stop_reason};
use crate::ops::{Content, Delta, Finish, Object, Part, PartDelta, Reasoning, Usage};
use crate::protocol::{Encoder, Event, Seed};
use serde_json::{Value, json};

/// Writes a stream. `message_start` waits for what follows the start, as it tells the prompt's tokens.
#[derive(Debug)]
pub(crate) struct Writer {
    /// What the provider may leave out.
    seed: Seed,
    /// `message_start` is out.
    begun: bool,
    /// Blocks that have begun: our index, theirs, and how they are written.
    open: Vec<Block>,
    /// How many blocks have begun.
    count: u32,
    /// What was used so far.
    usage: Option<Usage>,
    /// Why it ended.
    stop_reason: Option<String>,
    /// The stop text that ended it.
    stop_sequence: Option<String>,
    /// A refusal was said.
    refused: bool,
    /// Top-level fields that came late.
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
    /// Thoughts of another provider: their signature is left out.
    foreign: bool,
}

impl Encoder for Writer {
    fn push(&mut self, delta: &Delta, out: &mut Vec<Event>) {
        match delta {
            Delta::Start { id, model, extra, .. } => self.start(id, model, extra),
            Delta::PartStart { choice: 0, index, part } => self.part_start(*index, part, out),
            Delta::Part { choice: 0, index, delta } => self.part(*index, delta, out),
            Delta::PartEnd { choice: 0, index } => self.part_end(*index, out),
            Delta::Finish { choice: 0, reason, native, stop_sequence } => {
                self.finish(*reason, native.as_deref(), stop_sequence.as_ref());
            }
            Delta::Usage(usage) => self.usage = Some(usage.clone()),
            Delta::Extra(extra) => self.add(extra),
            _ => {}
        }
    }

    fn end(&mut self, out: &mut Vec<Event>) {
        self.begin(out);
        while let Some(block) = self.open.first().copied() {
            self.part_end(block.ours, out);
        }
        let mut delta = blocks::object(json!({
            "stop_reason": if self.refused { Some("refusal") } else { self.stop_reason.as_deref() },
            "stop_sequence": self.stop_sequence,
        }));
        for name in ["stop_details", "container"] {
            if let Some(value) = self.extra.remove(name) {
                delta.insert(name.to_owned(), value);
            }
        }
        let mut fields = blocks::object(json!({
            "delta": delta,
            "usage": usage::write(self.usage.as_ref()),
        }));
        fields.append(&mut self.extra);
        emit("message_delta", fields, out);
        emit("message_stop", Object::new(), out);
    }

    /// In a `ping`, which readers pass over.
    fn seam(&mut self, mark: &Object, out: &mut Vec<Event>) {
        self.begin(out);
        emit("ping", blocks::object(json!({"ferrogate": mark})), out);
    }
}

impl Writer {
    /// A writer of one stream.
    pub(crate) fn new(seed: Seed) -> Self {
        Self {
            seed,
            begun: false,
            open: Vec::new(),
            count: 0,
            usage: None,
            stop_reason: None,
            stop_sequence: None,
            refused: false,
            extra: Object::new(),
        }
    }

    fn start(&mut self, id: &str, model: &str, extra: &Object) {
        self.seed.learn(id, model);
        self.add(extra);
    }

    fn add(&mut self, extra: &Object) {
        for name in EXTRAS {
            if let Some(value) = extra.get(*name) {
                self.extra.insert((*name).to_owned(), value.clone());
            }
        }
    }

    fn begin(&mut self, out: &mut Vec<Event>) {
        if std::mem::replace(&mut self.begun, true) {
            return;
        }
        let message = json!({
            "id": self.seed.id,
            "type": "message",
            "role": "assistant",
            "model": self.seed.model,
            "content": [],
            "stop_reason": null,
            "stop_sequence": null,
            "usage": usage::write(self.usage.as_ref()),
        });
        emit("message_start", blocks::object(json!({"message": message})), out);
    }

    /// Begins a block. It is begun empty; what is known at once follows as its first piece.
    fn part_start(&mut self, index: u32, part: &Part, out: &mut Vec<Event>) {
        self.begin(out);
        let Some((block, first)) = begun(part, index as usize) else { return };
        let custom = matches!(&part.content, Content::ToolCall(call) if call.custom);
        let foreign = matches!(
            &part.content,
            Content::Reasoning(Reasoning { format: Some(_), .. })
        ) && !matches!(&part.content, Content::Reasoning(thought) if blocks::is_ours(thought));
        let theirs = self.count;
        self.count += 1;
        self.open.push(Block { ours: index, theirs, custom, foreign });
        emit("content_block_start", fields(theirs, "content_block", block), out);
        if custom {
            piece(
                theirs,
                json!({"type": "input_json_delta", "partial_json": "{\"input\":\""}),
                out,
            );
        }
        for delta in &first {
            self.part(index, delta, out);
        }
    }

    fn part(&mut self, index: u32, delta: &PartDelta, out: &mut Vec<Event>) {
        let Some(block) = self.open.iter().find(|b| b.ours == index).copied() else { return };
        self.refused |= matches!(delta, PartDelta::Refusal(_));
        if block.foreign && matches!(delta, PartDelta::Signature(_)) {
            return;
        }
        if let Some(delta) = written(delta, block.custom) {
            piece(block.theirs, delta, out);
        }
    }

    fn part_end(&mut self, index: u32, out: &mut Vec<Event>) {
        let Some(position) = self.open.iter().position(|b| b.ours == index) else { return };
        let block = self.open.remove(position);
        if block.custom {
            piece(block.theirs, json!({"type": "input_json_delta", "partial_json": "\"}"}), out);
        }
        emit("content_block_stop", blocks::object(json!({"index": block.theirs})), out);
    }

    fn finish(&mut self, reason: Option<Finish>, native: Option<&str>, stop: Option<&String>) {
        self.stop_reason = stop_reason(reason, native, stop.is_some()).map(str::to_owned);
        self.stop_sequence = stop.cloned();
    }
}

/// A block as it begins, and its first pieces. `None`: there is no block for the part.
fn begun(part: &Part, index: usize) -> Option<(Object, Vec<PartDelta>)> {
    let mut first = Vec::new();
    let block = match &part.content {
        Content::Text { text, citations } => {
            first.push(PartDelta::Text(text.clone()));
            first.extend(citations.iter().map(|c| PartDelta::Citation(Box::new(c.clone()))));
            blocks::text("", &[])
        }
        Content::Refusal(text) => {
            first.push(PartDelta::Refusal(text.clone()));
            blocks::text("", &[])
        }
        Content::Reasoning(thought) if thought.encrypted.is_none() => {
            first.push(PartDelta::Reasoning(thought.text.clone()));
            first.extend(thought.signature.clone().map(PartDelta::Signature));
            blocks::thinking(&Reasoning::default())
        }
        Content::ToolCall(call) => {
            first.push(PartDelta::Arguments(call.arguments.clone()));
            let mut block = super::block(part, index)?;
            block.insert("input".into(), json!({}));
            block.insert("id".into(), json!(call_id(call, index)));
            block
        }
        _ => super::block(part, index)?,
    };
    Some((block, first))
}

/// A piece as they write it. `None`: there is nothing to say.
fn written(delta: &PartDelta, custom: bool) -> Option<Value> {
    let kind = match delta {
        PartDelta::Text(_) | PartDelta::Refusal(_) => ("text_delta", "text"),
        PartDelta::Reasoning(_) => ("thinking_delta", "thinking"),
        PartDelta::Signature(_) => ("signature_delta", "signature"),
        PartDelta::Arguments(_) => ("input_json_delta", "partial_json"),
        PartDelta::Citation(citation) => {
            let citation = blocks::citation(citation)?;
            return Some(json!({"type": "citations_delta", "citation": citation}));
        }
        PartDelta::Opaque(value) => return Some(value.clone()),
        PartDelta::Audio { .. } => return None,
    };
    let text = match delta {
        PartDelta::Text(text)
        | PartDelta::Refusal(text)
        | PartDelta::Reasoning(text)
        | PartDelta::Signature(text)
        | PartDelta::Arguments(text) => text.as_str(),
        _ => "",
    };
    let quoted = if custom { inside_quotes(text) } else { text.to_owned() };
    (!text.is_empty()).then(|| {
        let mut out = Object::new();
        out.insert("type".into(), json!(kind.0));
        out.insert(kind.1.into(), json!(quoted));
        Value::Object(out)
    })
}

/// A text as it stands between the quotes of a JSON string.
fn inside_quotes(text: &str) -> String {
    let quoted = Value::from(text).to_string();
    quoted.get(1..quoted.len() - 1).unwrap_or_default().to_owned()
}

fn fields(index: u32, name: &str, value: Object) -> Object {
    let mut fields = blocks::object(json!({"index": index}));
    fields.insert(name.to_owned(), Value::Object(value));
    fields
}

fn piece(index: u32, delta: Value, out: &mut Vec<Event>) {
    emit("content_block_delta", fields(index, "delta", blocks::object(delta)), out);
}

fn emit(name: &'static str, mut fields: Object, out: &mut Vec<Event>) {
    let mut event = Object::new();
    event.insert("type".into(), json!(name));
    event.append(&mut fields);
    out.push(Event { name: Some(name.into()), data: Value::Object(event).to_string() });
}
