//! The items of a stream and their parts: which have begun, and what was told of them.

use super::super::super::{items, kind_of, object, parts, take_objects, take_text, text_of, wire};
use super::super::{is_call, read_item};
use crate::ops::{Content, Delta, Object, Part, PartDelta, Reasoning};
use serde_json::{Value, json};

/// The items of an answer.
#[derive(Debug, Default)]
pub(super) struct Items {
    /// Items that have begun, in order.
    list: Vec<Item>,
    /// How many parts have begun.
    begun: u32,
    /// The client is asked to run a function.
    pub(super) called: bool,
}

/// An item that has begun.
#[derive(Debug, Default)]
struct Item {
    /// Its place in their count; `None`: it was named by its id only.
    place: Option<u64>,
    /// What it said of itself when it began.
    said: Object,
    /// Its parts that have begun.
    slots: Vec<Slot>,
    /// Of thoughts that come in full and summed up, the kind that came first is shown.
    summary: Option<bool>,
    /// It is whole.
    done: bool,
}

/// A part that has begun.
#[derive(Debug)]
struct Slot {
    at: At,
    /// Its index in our count.
    index: u32,
    /// Something of it was said in pieces.
    grew: bool,
    /// How many sources were told.
    cited: usize,
    /// It can grow.
    open: bool,
}

/// Which part of an item.
#[derive(Clone, Copy, Debug, PartialEq)]
enum At {
    /// A part of a message, or of thoughts in full.
    Content(u64),
    /// A summary of thoughts.
    Summary(u64),
    /// A call's arguments.
    Call,
}

impl Items {
    /// Ends all parts that can still grow.
    pub(super) fn end(&mut self, out: &mut Vec<Delta>) {
        for item in &mut self.list {
            item.slots.iter_mut().for_each(|slot| slot.end(out));
        }
    }

    /// Whether an item of the whole answer was told already. Some name items anew in every event, some count them anew.
    pub(super) fn is_whole(&self, place: u64, item: &Object) -> bool {
        let id = text_of(item, "id");
        self.list.iter().filter(|known| known.done).any(|known| {
            let same_id = id.is_some() && text_of(&known.said, "id") == id;
            let same_place = known.place == Some(place) && kind_of(&known.said) == kind_of(item);
            same_id || same_place
        })
    }

    fn find(&self, place: Option<u64>, id: Option<&str>) -> Option<usize> {
        match (place, id) {
            (Some(_), _) => self.list.iter().rposition(|item| item.place == place),
            (None, Some(_)) => self.list.iter().rposition(|item| text_of(&item.said, "id") == id),
            (None, None) => self.list.len().checked_sub(1),
        }
    }

    /// The item, or a new one that says this of itself.
    fn item(&mut self, place: (Option<u64>, Option<&str>), said: Object) -> usize {
        if let Some(at) = self.find(place.0, place.1) {
            return at;
        }
        self.list.push(Item { place: place.0, said, ..Item::default() });
        self.list.len() - 1
    }

    pub(super) fn added(&mut self, event: wire::Event, out: &mut Vec<Delta>) {
        let mut said = event.item.unwrap_or_default();
        // That it is in progress is true for a moment only.
        said.shift_remove("status");
        let id = event.item_id.or_else(|| text_of(&said, "id").map(str::to_owned));
        let calls = is_call(&said);
        let at = self.item((event.output_index, id.as_deref()), said);
        if calls {
            self.slot(at, At::Call, "function_call", out);
        }
    }

    pub(super) fn done(
        &mut self,
        (place, id): (Option<u64>, Option<String>),
        item: Object,
        out: &mut Vec<Delta>,
    ) {
        let id = id.or_else(|| text_of(&item, "id").map(str::to_owned));
        let mut said = item.clone();
        said.shift_remove("content");
        let at = self.item((place, id.as_deref()), said);
        if std::mem::replace(&mut self.list[at].done, true) {
            return;
        }
        if self.list[at].slots.is_empty() && kind_of(&item) != "reasoning" {
            self.tell(item, out);
            return;
        }
        match kind_of(&item) {
            "message" => self.rest_of_message(at, item, out),
            "reasoning" => self.rest_of_thoughts(at, item, out),
            "function_call" | "custom_tool_call" => {
                let kind = kind_of(&item).to_owned();
                let field = if kind == "custom_tool_call" { "input" } else { "arguments" };
                let whole = item.get(field).map(raw);
                self.fill((at, At::Call), &kind, whole, out);
            }
            _ => {}
        }
        self.list[at].slots.iter_mut().for_each(|slot| slot.end(out));
    }

    /// An item of which nothing was told in pieces.
    fn tell(&mut self, item: Object, out: &mut Vec<Delta>) {
        self.called |= is_call(&item);
        let mut logprobs = Vec::new();
        for part in read_item(item, &mut logprobs) {
            let index = self.next();
            out.push(Delta::PartStart { choice: 0, index, part: Box::new(part) });
            out.push(Delta::PartEnd { choice: 0, index });
        }
        tell_logprobs(Some(Value::Array(logprobs)), out);
    }

    /// Some count the parts of a message otherwise where they are whole: then the order in which they began tells which
    /// is which.
    fn rest_of_message(&mut self, at: usize, mut item: Object, out: &mut Vec<Delta>) {
        let whole = take_objects(&mut item, "content");
        let began: Vec<At> = self.list[at].slots.iter().map(|slot| slot.at).collect();
        let all_began = began.len() >= whole.len();
        for (n, part) in whole.into_iter().enumerate() {
            let stated = At::Content(n as u64);
            let nth = began.get(n).filter(|_| all_began && !began.contains(&stated));
            let kind = kind_of(&part).to_owned();
            self.fill_part((at, nth.copied().unwrap_or(stated)), &kind, part, out);
        }
    }

    /// Thoughts that were not told in pieces, and what only the provider can read, which comes last.
    fn rest_of_thoughts(&mut self, at: usize, mut item: Object, out: &mut Vec<Delta>) {
        let content = take_objects(&mut item, "content");
        let summary = take_objects(&mut item, "summary");
        for (place, part) in (0..).zip(content) {
            self.fill_part((at, At::Content(place)), "reasoning_text", part, out);
        }
        for (place, part) in (0..).zip(summary) {
            self.fill_part((at, At::Summary(place)), "summary_text", part, out);
        }
        self.list[at].slots.iter_mut().for_each(|slot| slot.end(out));
        let encrypted = take_text(&mut item, "encrypted_content");
        let signature = take_text(&mut item, "signature");
        if encrypted.is_some() || signature.is_some() {
            let of = items::thought(&mut item);
            let thought = Reasoning { signature, encrypted, ..of };
            let part = Box::new(Part::new(Content::Reasoning(thought)));
            let index = self.next();
            out.push(Delta::PartStart { choice: 0, index, part });
            out.push(Delta::PartEnd { choice: 0, index });
        }
    }

    // -- parts --

    fn next(&mut self) -> u32 {
        self.begun += 1;
        self.begun - 1
    }

    pub(super) fn part_added(
        &mut self,
        event: &wire::Event,
        mut part: Object,
        out: &mut Vec<Delta>,
    ) {
        let kind = kind_of(&part).to_owned();
        if !matches!(kind.as_str(), "output_text" | "refusal" | "reasoning_text") {
            return;
        }
        let text = take_text(&mut part, "text");
        self.grow(event, &kind, text, out);
    }

    pub(super) fn part_done(&mut self, event: &wire::Event, part: Object, out: &mut Vec<Delta>) {
        let kind = kind_of(&part).to_owned();
        let Some(at) = self.find(event.output_index, event.item_id.as_deref()) else { return };
        let place = at_of(event, &kind);
        self.fill_part((at, place), &kind, part, out);
        let slots = &mut self.list[at].slots;
        slots.iter_mut().filter(|slot| slot.at == place).for_each(|slot| slot.end(out));
    }

    /// A part grows; it begins, where it has not begun.
    pub(super) fn grow(
        &mut self,
        event: &wire::Event,
        kind: &str,
        text: Option<String>,
        out: &mut Vec<Delta>,
    ) {
        let said = object(json!({"type": item_of(kind), "id": event.item_id}));
        let at = self.item((event.output_index, event.item_id.as_deref()), said);
        let text = text.filter(|text| !text.is_empty());
        let Some(slot) = self.slot(at, at_of(event, kind), kind, out) else { return };
        if let Some(text) = text {
            slot.grew = true;
            out.push(Delta::Part { choice: 0, index: slot.index, delta: grown(kind, text) });
        }
    }

    /// The end of a part says all of it: told, where no piece of it was.
    pub(super) fn ungrown(&mut self, event: &mut wire::Event, kind: &str, out: &mut Vec<Delta>) {
        let whole = match kind {
            "refusal" => event.refusal.take(),
            "function_call" => event.arguments.take().as_ref().map(raw),
            "custom_tool_call" => event.input.take().as_ref().map(raw),
            _ => event.text.take(),
        };
        let Some(at) = self.find(event.output_index, event.item_id.as_deref()) else {
            return self.grow(event, kind, whole, out);
        };
        self.fill((at, at_of(event, kind)), kind, whole, out);
    }

    fn fill(
        &mut self,
        (at, place): (usize, At),
        kind: &str,
        whole: Option<String>,
        out: &mut Vec<Delta>,
    ) {
        let Some(slot) = self.slot(at, place, kind, out) else { return };
        if let Some(whole) = whole.filter(|whole| !whole.is_empty() && !slot.grew && slot.open) {
            slot.grew = true;
            out.push(Delta::Part { choice: 0, index: slot.index, delta: grown(kind, whole) });
        }
    }

    fn fill_part(
        &mut self,
        (at, place): (usize, At),
        kind: &str,
        mut part: Object,
        out: &mut Vec<Delta>,
    ) {
        let field = if kind == "refusal" { "refusal" } else { "text" };
        let whole = take_text(&mut part, field);
        let annotations = match part.shift_remove("annotations") {
            Some(Value::Array(list)) => list,
            _ => Vec::new(),
        };
        let known = self.list[at].slots.iter().any(|slot| slot.at == place);
        if !known && whole.is_none() {
            return;
        }
        self.fill((at, place), kind, whole, out);
        let Some(slot) = self.slot(at, place, kind, out).filter(|slot| slot.open) else { return };
        let index = slot.index;
        for annotation in annotations.into_iter().skip(slot.cited) {
            slot.cited += 1;
            let citation = Box::new(parts::read_citation(annotation));
            out.push(Delta::Part { choice: 0, index, delta: PartDelta::Citation(citation) });
        }
    }

    pub(super) fn annotation(&mut self, event: wire::Event, out: &mut Vec<Delta>) {
        let Some(at) = self.find(event.output_index, event.item_id.as_deref()) else { return };
        let place = at_of(&event, "output_text");
        let Some(slot) = self.slot(at, place, "output_text", out) else { return };
        let (Some(annotation), true) = (event.annotation, slot.open) else { return };
        slot.cited += 1;
        let citation = Box::new(parts::read_citation(annotation));
        let delta = PartDelta::Citation(citation);
        out.push(Delta::Part { choice: 0, index: slot.index, delta });
    }

    /// The part, begun where it has not begun. `None`: its item shows its thoughts in the other way.
    fn slot(
        &mut self,
        at: usize,
        place: At,
        kind: &str,
        out: &mut Vec<Delta>,
    ) -> Option<&mut Slot> {
        let item = self.list.get_mut(at)?;
        if let Some(known) = item.slots.iter().position(|slot| slot.at == place) {
            return item.slots.get_mut(known);
        }
        if matches!(kind, "summary_text" | "reasoning_text") {
            let summary = kind == "summary_text";
            if *item.summary.get_or_insert(summary) != summary {
                return None;
            }
        }
        let part = Box::new(item.part(kind));
        self.called |= matches!(part.content, Content::ToolCall(_));
        let index = self.begun;
        self.begun += 1;
        out.push(Delta::PartStart { choice: 0, index, part });
        item.slots.push(Slot { at: place, index, grew: false, cited: 0, open: true });
        item.slots.last_mut()
    }
}

/// Tells log probabilities of what came last.
pub(super) fn tell_logprobs(logprobs: Option<Value>, out: &mut Vec<Delta>) {
    if let Some(Value::Array(tokens)) = logprobs
        && !tokens.is_empty()
    {
        out.push(Delta::Logprobs { choice: 0, logprobs: json!({"content": tokens}) });
    }
}

impl Item {
    /// A part of this kind, still empty.
    fn part(&self, kind: &str) -> Part {
        let said = || self.said.clone();
        match kind {
            "summary_text" | "reasoning_text" => {
                let of = items::thought(&mut said());
                let summary = kind == "summary_text";
                Part::new(Content::Reasoning(Reasoning { summary, ..of }))
            }
            "function_call" | "custom_tool_call" => {
                let mut item = said();
                item.shift_remove("arguments");
                item.shift_remove("input");
                items::read_call(item)
            }
            kind => {
                let mut part = match kind {
                    "refusal" => Part::new(Content::Refusal(String::new())),
                    _ => Part::text(""),
                };
                if self.slots.is_empty() {
                    let mut item = said();
                    item.shift_remove("content");
                    item.shift_remove("role");
                    items::note(&mut part, item);
                }
                part
            }
        }
    }
}

impl Slot {
    fn end(&mut self, out: &mut Vec<Delta>) {
        if std::mem::replace(&mut self.open, false) {
            out.push(Delta::PartEnd { choice: 0, index: self.index });
        }
    }
}

fn at_of(event: &wire::Event, kind: &str) -> At {
    match kind {
        "summary_text" => At::Summary(event.summary_index.unwrap_or_default()),
        "function_call" | "custom_tool_call" => At::Call,
        _ => At::Content(event.content_index.unwrap_or_default()),
    }
}

/// The item that a part of this kind belongs to.
fn item_of(kind: &str) -> &str {
    match kind {
        "output_text" | "refusal" => "message",
        "summary_text" | "reasoning_text" => "reasoning",
        call => call,
    }
}

fn grown(kind: &str, text: String) -> PartDelta {
    match kind {
        "refusal" => PartDelta::Refusal(text),
        "summary_text" | "reasoning_text" => PartDelta::Reasoning(text),
        "function_call" | "custom_tool_call" => PartDelta::Arguments(text),
        _ => PartDelta::Text(text),
    }
}

/// Text as it is, anything else as JSON.
fn raw(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Null => String::new(),
        other => other.to_string(),
    }
}
