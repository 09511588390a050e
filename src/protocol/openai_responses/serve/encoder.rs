//! Writes a stream for a caller: each item begins, grows part by part, and is given whole when it ends; the closing
//! event gives all of them.

use super::super::{NAME, items, kind_of, object, parts, text_of};
use super::{
    EXTRAS, End, Head, bare, call_item, foreign_format, message_item, response, thought_item,
};
use crate::ops::{Content, Delta, Object, Part, PartDelta, Reasoning, Usage};
use crate::protocol::{Encoder, Event, Seed};
use serde_json::{Value, json};

/// Writes a stream.
#[derive(Debug)]
pub(crate) struct Writer {
    /// What the provider may leave out.
    seed: Seed,
    /// The opening events are out.
    begun: bool,
    /// How many events are out.
    sequence: u64,
    /// All items, as far as they are known.
    items: Vec<Object>,
    /// Parts that grow.
    open: Vec<Open>,
    /// The item that goes on growing with the next part: a message or thoughts.
    last: Option<Last>,
    /// What was used so far.
    usage: Option<Usage>,
    /// How it ended.
    end: Option<End>,
    /// Top-level fields.
    extra: Object,
}

/// An item that is not closed yet.
#[derive(Clone, Debug)]
struct Last {
    item: usize,
    /// The thought it began with.
    thought: Option<Reasoning>,
}

/// A part that grows.
#[derive(Debug)]
struct Open {
    /// The part's index.
    ours: u32,
    /// Its item.
    item: usize,
    /// Its place in the item.
    place: usize,
    kind: Kind,
    /// All of it so far.
    text: String,
}

/// How a part is called in events.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Kind {
    Text,
    Refusal,
    Summary,
    Thought,
    Arguments,
    Input,
}

impl Kind {
    /// The middle of its events' names.
    fn name(self) -> &'static str {
        match self {
            Self::Text => "output_text",
            Self::Refusal => "refusal",
            Self::Summary => "reasoning_summary_text",
            Self::Thought => "reasoning_text",
            Self::Arguments => "function_call_arguments",
            Self::Input => "custom_tool_call_input",
        }
    }

    /// The field of its last event that holds all of it.
    fn whole(self) -> &'static str {
        match self {
            Self::Text | Self::Summary | Self::Thought => "text",
            Self::Refusal => "refusal",
            Self::Arguments => "arguments",
            Self::Input => "input",
        }
    }

    /// The list of its item that it stands in, and the event's field that counts there. `None`: the item holds one only.
    fn list(self) -> Option<(&'static str, &'static str)> {
        match self {
            Self::Text | Self::Refusal | Self::Thought => Some(("content", "content_index")),
            Self::Summary => Some(("summary", "summary_index")),
            Self::Arguments | Self::Input => None,
        }
    }

    /// The part of these words.
    fn part(self, text: &str) -> Value {
        match self {
            Self::Refusal => json!({"type": "refusal", "refusal": text}),
            Self::Summary => json!({"type": "summary_text", "text": text}),
            Self::Thought => json!({"type": "reasoning_text", "text": text}),
            _ => json!({"type": "output_text", "text": text, "annotations": [], "logprobs": []}),
        }
    }

    /// Whose parts are announced and ended, and by what.
    fn announced(self) -> Option<&'static str> {
        match self {
            Self::Text | Self::Refusal | Self::Thought => Some("content_part"),
            Self::Summary => Some("reasoning_summary_part"),
            Self::Arguments | Self::Input => None,
        }
    }
}

impl Encoder for Writer {
    fn push(&mut self, delta: &Delta, out: &mut Vec<Event>) {
        match delta {
            Delta::Start { id, model, created, extra } => {
                self.start(id, model, *created);
                self.add(extra);
            }
            Delta::PartStart { choice: 0, index, part } => self.part_start(*index, part, out),
            Delta::Part { choice: 0, index, delta } => self.part(*index, delta, out),
            Delta::PartEnd { choice: 0, index } => self.part_end(*index, out),
            Delta::Logprobs { choice: 0, logprobs } => self.logprobs(logprobs),
            Delta::Finish { choice: 0, reason, native, .. } => {
                self.end = Some(End::of(*reason, native.as_deref()));
            }
            Delta::Usage(usage) => self.usage = Some(usage.clone()),
            Delta::Extra(extra) => self.add(extra),
            _ => {}
        }
    }

    fn end(&mut self, out: &mut Vec<Event>) {
        self.begin(out);
        while let Some(open) = self.open.first() {
            self.part_end(open.ours, out);
        }
        self.close_last(out);
        let end = self.end.clone().unwrap_or_else(|| End::of(None, None));
        let name = match end.status {
            "incomplete" => "response.incomplete",
            "queued" => "response.queued",
            "in_progress" => "response.in_progress",
            _ => "response.completed",
        };
        let items = std::mem::take(&mut self.items);
        let whole = response(&self.head(), &end, &items, self.usage.as_ref());
        self.emit(name, object(json!({"response": whole})), out);
    }

    /// In an event of its own: readers pass over those that they do not know.
    fn seam(&mut self, mark: &Object, out: &mut Vec<Event>) {
        self.begin(out);
        self.emit("ferrogate.seam", object(json!({"ferrogate": mark})), out);
    }
}

impl Writer {
    /// A writer of one stream.
    pub(crate) fn new(seed: Seed) -> Self {
        Self {
            seed,
            begun: false,
            sequence: 0,
            items: Vec::new(),
            open: Vec::new(),
            last: None,
            usage: None,
            end: None,
            extra: Object::new(),
        }
    }

    fn start(&mut self, id: &str, model: &str, created: Option<u64>) {
        self.seed.learn(id, model);
        self.seed.created = created.unwrap_or(self.seed.created);
    }

    fn add(&mut self, extra: &Object) {
        for name in EXTRAS {
            if let Some(value) = extra.get(*name) {
                self.extra.insert((*name).to_owned(), value.clone());
            }
        }
    }

    fn head(&self) -> Head<'_> {
        let Seed { id, model, created, .. } = &self.seed;
        Head { id, model, created: *created, extra: &self.extra }
    }

    fn emit(&mut self, name: &'static str, fields: Object, out: &mut Vec<Event>) {
        self.emit_named(name.to_owned(), fields, out);
    }

    fn emit_named(&mut self, name: String, fields: Object, out: &mut Vec<Event>) {
        let mut event = object(json!({"type": name, "sequence_number": self.sequence}));
        event.extend(fields);
        self.sequence += 1;
        out.push(Event { name: Some(name.into()), data: Value::Object(event).to_string() });
    }

    fn begin(&mut self, out: &mut Vec<Event>) {
        if std::mem::replace(&mut self.begun, true) {
            return;
        }
        for name in ["response.created", "response.in_progress"] {
            let so_far = response(&self.head(), &End::BEGUN, &[], None);
            self.emit(name, object(json!({"response": so_far})), out);
        }
    }

    // -- items --

    /// Begins an item. It is begun empty; what is known at once follows as its first piece.
    fn item(&mut self, item: Object, out: &mut Vec<Event>) -> usize {
        self.close_last(out);
        let at = self.items.len();
        let mut begun = item.clone();
        for name in ["arguments", "input"] {
            if begun.contains_key(name) {
                begun.insert(name.to_owned(), json!(""));
            }
        }
        if begun.contains_key("status") {
            begun.insert("status".into(), json!("in_progress"));
        }
        self.items.push(item);
        let fields = object(json!({"output_index": at, "item": begun}));
        self.emit("response.output_item.added", fields, out);
        at
    }

    fn item_end(&mut self, at: usize, out: &mut Vec<Event>) {
        let Some(item) = self.items.get(at) else { return };
        let fields = object(json!({"output_index": at, "item": item}));
        self.emit("response.output_item.done", fields, out);
    }

    fn close_last(&mut self, out: &mut Vec<Event>) {
        let Some(last) = self.last.take() else { return };
        while let Some(open) = self.open.iter().find(|open| open.item == last.item) {
            self.part_end(open.ours, out);
        }
        self.item_end(last.item, out);
    }

    // -- parts --

    fn part_start(&mut self, index: u32, part: &Part, out: &mut Vec<Event>) {
        self.begin(out);
        match &part.content {
            Content::Text { text, citations } => {
                self.say(index, part, (Kind::Text, text), out);
                for citation in citations {
                    self.part(index, &PartDelta::Citation(Box::new(citation.clone())), out);
                }
            }
            Content::Refusal(text) => self.say(index, part, (Kind::Refusal, text), out),
            Content::Reasoning(thought) => self.think(index, thought, out),
            Content::ToolCall(call) => {
                let name = bare(&self.seed.id);
                let mut item = call_item(&name, self.items.len(), call, items::noted(part));
                let kind = if call.custom { Kind::Input } else { Kind::Arguments };
                item.insert(kind.whole().to_owned(), json!(""));
                let at = self.item(item, out);
                let open = Open { ours: index, item: at, place: 0, kind, text: String::new() };
                self.open(open, &call.arguments, out);
            }
            Content::Opaque { protocol, json: Value::Object(item) } if protocol == NAME => {
                let at = self.item(item.clone(), out);
                self.item_end(at, out);
            }
            _ => {}
        }
    }

    fn say(&mut self, index: u32, part: &Part, (kind, text): (Kind, &str), out: &mut Vec<Event>) {
        let note = items::noted(part);
        let going = self.last.as_ref().filter(|last| last.thought.is_none() && note.is_none());
        let at = if let Some(last) = going {
            last.item
        } else {
            let item = message_item(&bare(&self.seed.id), self.items.len(), note);
            let at = self.item(item, out);
            self.last = Some(Last { item: at, thought: None });
            at
        };
        self.announce(index, at, kind, out);
        self.grow(index, text, out);
    }

    /// Thoughts. What only the provider can read ends the item it is in.
    fn think(&mut self, index: u32, thought: &Reasoning, out: &mut Vec<Event>) {
        let known = self.last.as_ref().and_then(|last| Some((last.item, last.thought.as_ref()?)));
        let going = known.filter(|(_, before)| items::goes_on(before, thought)).map(|(at, _)| at);
        let at = going.unwrap_or_else(|| {
            let mut shell = thought.clone();
            shell.text.clear();
            let item = thought_item(&bare(&self.seed.id), self.items.len(), &shell);
            self.item(item, out)
        });
        if let (Some(item), Some(encrypted)) = (self.items.get_mut(at), &thought.encrypted) {
            item.insert("encrypted_content".into(), json!(encrypted));
        }
        let mut so_far = thought.clone();
        so_far.text.clear();
        self.last = Some(Last { item: at, thought: Some(so_far) });
        if thought.encrypted.is_some() && thought.text.is_empty() {
            return;
        }
        let kind = if thought.summary { Kind::Summary } else { Kind::Thought };
        self.announce(index, at, kind, out);
        self.grow(index, &thought.text, out);
        if let Some(signature) = &thought.signature {
            self.part(index, &PartDelta::Signature(signature.clone()), out);
        }
    }

    /// Begins a part of an item.
    fn announce(&mut self, index: u32, at: usize, kind: Kind, out: &mut Vec<Event>) {
        let Some((list, _)) = kind.list() else { return };
        let Some(item) = self.items.get_mut(at) else { return };
        let there = item.entry(list).or_insert_with(|| json!([]));
        let place = there.as_array().map_or(0, Vec::len);
        if let Value::Array(there) = there {
            there.push(kind.part(""));
        }
        self.open.push(Open { ours: index, item: at, place, kind, text: String::new() });
        if let Some(part) = kind.announced() {
            let mut fields = self.place(index);
            fields.insert("part".into(), kind.part(""));
            self.emit_named(format!("response.{part}.added"), fields, out);
        }
    }

    fn open(&mut self, open: Open, text: &str, out: &mut Vec<Event>) {
        let ours = open.ours;
        self.open.push(open);
        self.grow(ours, text, out);
    }

    /// The fields by which an event names a part.
    fn place(&self, index: u32) -> Object {
        let Some(open) = self.open.iter().find(|open| open.ours == index) else {
            return Object::new();
        };
        let id = self.items.get(open.item).and_then(|item| text_of(item, "id"));
        let mut fields = object(json!({"item_id": id, "output_index": open.item}));
        if let Some((_, count)) = open.kind.list() {
            fields.insert(count.to_owned(), json!(open.place));
        }
        fields
    }

    fn grow(&mut self, index: u32, text: &str, out: &mut Vec<Event>) {
        let Some(open) = self.open.iter_mut().find(|open| open.ours == index) else { return };
        if text.is_empty() {
            return;
        }
        open.text.push_str(text);
        let kind = open.kind;
        let mut fields = self.place(index);
        fields.insert("delta".into(), json!(text));
        if kind == Kind::Text {
            fields.insert("logprobs".into(), json!([]));
        }
        self.emit_named(format!("response.{}.delta", kind.name()), fields, out);
    }

    fn part(&mut self, index: u32, delta: &PartDelta, out: &mut Vec<Event>) {
        match delta {
            PartDelta::Text(text)
            | PartDelta::Refusal(text)
            | PartDelta::Reasoning(text)
            | PartDelta::Arguments(text) => self.grow(index, text, out),
            PartDelta::Citation(citation) => {
                if let Some(annotation) = parts::write_citation(citation) {
                    self.annotate(index, annotation, out);
                }
            }
            PartDelta::Signature(signature) => self.sign(index, signature),
            PartDelta::Audio { .. } | PartDelta::Opaque(_) => {}
        }
    }

    fn annotate(&mut self, index: u32, annotation: Value, out: &mut Vec<Event>) {
        let mut fields = self.place(index);
        let Some(Value::Array(there)) = self.written(index).and_then(|p| p.get_mut("annotations"))
        else {
            return;
        };
        fields.insert("annotation_index".into(), json!(there.len()));
        fields.insert("annotation".into(), annotation.clone());
        there.push(annotation);
        self.emit("response.output_text.annotation.added", fields, out);
    }

    /// The part as its item holds it.
    fn written(&mut self, index: u32) -> Option<&mut Value> {
        let open = self.open.iter().find(|open| open.ours == index)?;
        let (list, _) = open.kind.list()?;
        self.items.get_mut(open.item)?.get_mut(list)?.get_mut(open.place)
    }

    /// A proof of another provider's thoughts; it ends their item.
    fn sign(&mut self, index: u32, signature: &str) {
        let Some(open) = self.open.iter().find(|open| open.ours == index) else { return };
        let at = open.item;
        let Some(last) = self.last.as_mut().filter(|last| last.item == at) else { return };
        let Some(thought) = last.thought.as_mut() else { return };
        if let (Some(_), Some(item)) = (foreign_format(thought), self.items.get_mut(at)) {
            item.insert("signature".into(), json!(signature));
            thought.signature = Some(signature.to_owned());
        }
    }

    /// Log probabilities of the text that was told last.
    fn logprobs(&mut self, logprobs: &Value) {
        let Some(tokens) = logprobs.get("content").and_then(Value::as_array) else { return };
        let message = self.items.iter_mut().rev().find(|item| kind_of(item) == "message");
        let part = message.and_then(|item| item.get_mut("content")?.as_array_mut()?.last_mut());
        if let Some(Value::Array(there)) = part.and_then(|part| part.get_mut("logprobs")) {
            there.extend(tokens.iter().cloned());
        }
    }

    fn part_end(&mut self, index: u32, out: &mut Vec<Event>) {
        let Some(position) = self.open.iter().position(|open| open.ours == index) else { return };
        let mut fields = self.place(index);
        let kind = self.open[position].kind;
        let text = self.open[position].text.clone();
        if let Some(part) = self.written(index) {
            part[kind.whole()] = json!(text);
        }
        let part = self.written(index).cloned().unwrap_or_default();
        let open = self.open.remove(position);
        let mut last = fields.clone();
        last.insert(kind.whole().to_owned(), json!(text));
        if kind == Kind::Text {
            last.insert("logprobs".into(), part.get("logprobs").cloned().unwrap_or_default());
        }
        self.emit_named(format!("response.{}.done", kind.name()), last, out);
        if let Some(name) = kind.announced() {
            fields.insert("part".into(), part);
            self.emit_named(format!("response.{name}.done"), fields, out);
            return;
        }
        if let Some(item) = self.items.get_mut(open.item) {
            item.insert(kind.whole().to_owned(), json!(text));
        }
        self.item_end(open.item, out);
    }
}
