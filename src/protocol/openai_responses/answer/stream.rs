//! Theirs → ours: a stream. One small handler for each event.
//!
//! A text is said up to four times: in pieces, at its own end, at its item's and at the answer's. Speakers leave out one
//! or another of these; what was not said in pieces is taken from the first place that has it.

use super::super::{
    NAME, items, kind_of, object, parts, take, take_objects, take_text, text_of, usage, wire,
};
use super::{End, failure, is_call, read_item, rest, time};
use crate::error::{Error, Result};
use crate::ops::{Content, Delta, Object, Part, PartDelta, Reasoning};
use crate::protocol::{Decoder, Frame, refusal};
use serde_json::{Value, json};

/// Reads a stream.
#[derive(Debug, Default)]
pub(crate) struct Reader {
    started: bool,
    /// The closing event was seen.
    closed: bool,
    /// Items that have begun, in order.
    items: Vec<Item>,
    /// How many parts have begun.
    begun: u32,
    /// The client is asked to run a function.
    called: bool,
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
                self.item_added(event, out);
            }
            "response.output_item.done" => {
                let place = (event.output_index, event.item_id.clone());
                self.item_done(place, event.item.unwrap_or_default(), out);
            }
            "response.content_part.added" | "response.reasoning_part.added" => {
                let part = event.part.take().unwrap_or_default();
                self.part_added(&event, part, out);
            }
            "response.content_part.done" | "response.reasoning_part.done" => {
                let part = event.part.take().unwrap_or_default();
                self.part_done(&event, part, out);
            }
            "response.reasoning_summary_part.added" => {
                self.grow(&event, "summary_text", None, out);
            }
            "response.reasoning_summary_part.done" => {
                let part = event.part.take().unwrap_or_default();
                self.part_done(&event, part, out);
            }
            kind => self.piece(kind, event, out),
        }
        Ok(())
    }

    /// Pieces of parts, and their ends. Events of the provider's own tools say nothing that their item does not say.
    fn piece(&mut self, kind: &str, mut event: wire::Event, out: &mut Vec<Delta>) {
        let delta = match event.delta.take() {
            Some(Value::String(text)) => Some(text),
            _ => None,
        };
        match kind {
            "response.output_text.delta" => {
                self.grow(&event, "output_text", delta, out);
                self.logprobs(event.logprobs, out);
            }
            "response.refusal.delta" => self.grow(&event, "refusal", delta, out),
            "response.reasoning_summary_text.delta" => {
                self.grow(&event, "summary_text", delta, out)
            }
            "response.reasoning_text.delta" => self.grow(&event, "reasoning_text", delta, out),
            "response.function_call_arguments.delta" => {
                self.grow(&event, "function_call", delta, out);
            }
            "response.custom_tool_call_input.delta" => {
                self.grow(&event, "custom_tool_call", delta, out);
            }
            "response.output_text.done" => self.ungrown(&mut event, "output_text", out),
            "response.refusal.done" => self.ungrown(&mut event, "refusal", out),
            "response.reasoning_summary_text.done" => self.ungrown(&mut event, "summary_text", out),
            "response.reasoning_text.done" => self.ungrown(&mut event, "reasoning_text", out),
            "response.function_call_arguments.done" => {
                self.ungrown(&mut event, "function_call", out);
            }
            "response.custom_tool_call_input.done" => {
                self.ungrown(&mut event, "custom_tool_call", out);
            }
            "response.output_text.annotation.added" => self.annotation(event, out),
            // Progress of the provider's tools, signs of life, and what is newer than this.
            _ => {}
        }
    }

    // -- the answer --

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
            if !self.is_whole(place, &item) {
                self.item_done((Some(place), None), item, out);
            }
        }
        for item in &mut self.items {
            item.slots.iter_mut().for_each(|slot| slot.end(out));
        }
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
        let reason = end.finish(self.called);
        let native = end.native;
        out.push(Delta::Finish { choice: 0, reason, native, stop_sequence: None });
        Ok(())
    }

    /// Whether an item of the whole answer was told already. Some name items anew in every event, some count them anew.
    fn is_whole(&self, place: u64, item: &Object) -> bool {
        let id = text_of(item, "id");
        self.items.iter().filter(|known| known.done).any(|known| {
            let same_id = id.is_some() && text_of(&known.said, "id") == id;
            let same_place = known.place == Some(place) && kind_of(&known.said) == kind_of(item);
            same_id || same_place
        })
    }

    fn logprobs(&self, logprobs: Option<Value>, out: &mut Vec<Delta>) {
        if let Some(Value::Array(tokens)) = logprobs
            && !tokens.is_empty()
        {
            out.push(Delta::Logprobs { choice: 0, logprobs: json!({"content": tokens}) });
        }
    }

    // -- items --

    fn find(&self, place: Option<u64>, id: Option<&str>) -> Option<usize> {
        match (place, id) {
            (Some(_), _) => self.items.iter().rposition(|item| item.place == place),
            (None, Some(_)) => self.items.iter().rposition(|item| text_of(&item.said, "id") == id),
            (None, None) => self.items.len().checked_sub(1),
        }
    }

    /// The item, or a new one that says this of itself.
    fn item(&mut self, place: (Option<u64>, Option<&str>), said: Object) -> usize {
        if let Some(at) = self.find(place.0, place.1) {
            return at;
        }
        self.items.push(Item { place: place.0, said, ..Item::default() });
        self.items.len() - 1
    }

    fn item_added(&mut self, event: wire::Event, out: &mut Vec<Delta>) {
        self.begin(out);
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

    fn item_done(
        &mut self,
        (place, id): (Option<u64>, Option<String>),
        item: Object,
        out: &mut Vec<Delta>,
    ) {
        self.begin(out);
        let id = id.or_else(|| text_of(&item, "id").map(str::to_owned));
        let mut said = item.clone();
        said.shift_remove("content");
        let at = self.item((place, id.as_deref()), said);
        if std::mem::replace(&mut self.items[at].done, true) {
            return;
        }
        if self.items[at].slots.is_empty() && kind_of(&item) != "reasoning" {
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
        self.items[at].slots.iter_mut().for_each(|slot| slot.end(out));
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
        self.logprobs(Some(Value::Array(logprobs)), out);
    }

    /// Some count the parts of a message otherwise where they are whole: then the order in which they began tells which
    /// is which.
    fn rest_of_message(&mut self, at: usize, mut item: Object, out: &mut Vec<Delta>) {
        let whole = take_objects(&mut item, "content");
        let began: Vec<At> = self.items[at].slots.iter().map(|slot| slot.at).collect();
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
        self.items[at].slots.iter_mut().for_each(|slot| slot.end(out));
        let encrypted = take_text(&mut item, "encrypted_content");
        let signature = take_text(&mut item, "signature");
        if encrypted.is_some() || signature.is_some() {
            let of = items::thought(&mut item);
            let thought = Reasoning { encrypted, signature, ..of };
            let part = Box::new(Part::new(Content::Reasoning(thought)));
            let index = self.next();
            out.push(Delta::PartStart { choice: 0, index, part });
            out.push(Delta::PartEnd { choice: 0, index });
        }
    }

    // -- parts --

    /// Gateways may leave the opening event out.
    fn begin(&mut self, out: &mut Vec<Delta>) {
        self.start(Object::new(), out);
    }

    fn next(&mut self) -> u32 {
        self.begun += 1;
        self.begun - 1
    }

    fn part_added(&mut self, event: &wire::Event, mut part: Object, out: &mut Vec<Delta>) {
        let kind = kind_of(&part).to_owned();
        if !matches!(kind.as_str(), "output_text" | "refusal" | "reasoning_text") {
            return;
        }
        let text = take_text(&mut part, "text");
        self.grow(event, &kind, text, out);
    }

    fn part_done(&mut self, event: &wire::Event, part: Object, out: &mut Vec<Delta>) {
        let kind = kind_of(&part).to_owned();
        let Some(at) = self.find(event.output_index, event.item_id.as_deref()) else { return };
        let place = at_of(event, &kind);
        self.fill_part((at, place), &kind, part, out);
        let slots = &mut self.items[at].slots;
        slots.iter_mut().filter(|slot| slot.at == place).for_each(|slot| slot.end(out));
    }

    /// A part grows; it begins, where it has not begun.
    fn grow(
        &mut self,
        event: &wire::Event,
        kind: &str,
        text: Option<String>,
        out: &mut Vec<Delta>,
    ) {
        self.begin(out);
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
    fn ungrown(&mut self, event: &mut wire::Event, kind: &str, out: &mut Vec<Delta>) {
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
        let known = self.items[at].slots.iter().any(|slot| slot.at == place);
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

    fn annotation(&mut self, event: wire::Event, out: &mut Vec<Delta>) {
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
        let item = self.items.get_mut(at)?;
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
