//! The conversation: messages → items.

use super::super::parts::{self, Side, chat_word};
use super::super::{is_empty, items, kind_of};
use crate::ops::{Content, Losses, Message, Object, Part, Reasoning, Role, ToolCall, ToolResult};
use crate::protocol::Features;
use serde_json::{Value, json};
use std::collections::HashSet;

/// Writes the conversation: what the operator says first, where it is plain text, and the items.
pub(super) fn write(
    messages: &[Message],
    features: &Features,
    losses: &mut Losses,
) -> (Option<String>, Vec<Value>) {
    let instructions = messages.first().filter(|_| messages.len() > 1).and_then(instructions);
    let mut input =
        Input { features, losses, out: Vec::new(), custom: HashSet::new(), unnamed: false };
    for (index, message) in messages.iter().enumerate().skip(usize::from(instructions.is_some())) {
        input.message(index, message);
    }
    (instructions.map(str::to_owned), input.out)
}

/// Plain system text. Later turns of a stored conversation do not inherit it, so that it says the same as a first item.
fn instructions(message: &Message) -> Option<&str> {
    let plain = message.role == Role::System && message.name.is_none() && message.extra.is_empty();
    match message.parts.as_slice() {
        [Part { content: Content::Text { text, .. }, cache: None, extra }]
            if plain && extra.is_empty() && !text.is_empty() =>
        {
            Some(text)
        }
        _ => None,
    }
}

struct Input<'a> {
    features: &'a Features,
    losses: &'a mut Losses,
    out: Vec<Value>,
    /// Ids of the calls of custom tools: their results are items of another kind.
    custom: HashSet<&'a str>,
    /// Thoughts of the message at hand go without their id, or not at all.
    unnamed: bool,
}

/// A part and its place in its message.
type Placed<'a> = (usize, &'a Part);

/// Which parts make an item together.
#[derive(Clone, Copy, PartialEq)]
enum Kind {
    Said,
    Thought,
    Alone,
}

fn kind(part: &Part) -> Kind {
    match &part.content {
        Content::Reasoning(_) => Kind::Thought,
        Content::ToolCall(_) | Content::ToolResult(_) => Kind::Alone,
        Content::Opaque { json, .. } if json.as_object().is_some_and(items::is_item) => Kind::Alone,
        _ => Kind::Said,
    }
}

/// Whether two neighbours belong to one item.
fn together(before: &Part, next: &Part) -> bool {
    match (&before.content, &next.content) {
        (Content::Reasoning(before), Content::Reasoning(next)) => items::goes_on(before, next),
        // A note begins an item.
        _ => kind(before) == Kind::Said && kind(next) == Kind::Said && items::noted(next).is_none(),
    }
}

impl<'a> Input<'a> {
    fn message(&mut self, index: usize, message: &'a Message) {
        self.around(index, message);
        self.unnamed = false;
        if message.parts.is_empty() {
            self.out.push(json!({"role": role(message.role), "content": ""}));
            return;
        }
        let placed: Vec<Placed<'a>> = message.parts.iter().enumerate().collect();
        let runs: Vec<_> = placed.chunk_by(|(_, a), (_, b)| together(a, b)).collect();
        for (at, run) in runs.iter().enumerate() {
            let Some((place, first)) = run.first() else { continue };
            match (&first.content, kind(first)) {
                (Content::ToolCall(call), _) => self.call((index, *place), first, call),
                (Content::ToolResult(result), _) => self.result(index, first, result),
                (_, Kind::Alone) => self.opaque((index, *place), first),
                (_, Kind::Thought) => {
                    let next = runs.get(at + 1).and_then(|run| run.first());
                    self.thoughts((index, *place), run, next.map(|(_, part)| *part));
                }
                (_, Kind::Said) => self.said(index, message.role, run),
            }
        }
    }

    /// Notes what a message says besides its parts.
    fn around(&mut self, index: usize, message: &Message) {
        if message.name.is_some() && message.role != Role::Tool {
            let field = format!("messages[{index}].name");
            self.losses.dropped(field, "speakers have no names here");
        }
        for (name, value) in &message.extra {
            if !is_empty(value) && !items::is_note(name) {
                let field = format!("messages[{index}].{name}");
                self.losses.dropped(field, "the API has no such field");
            }
        }
    }

    fn said(&mut self, index: usize, said_by: Role, run: &[Placed<'a>]) {
        let side = if said_by == Role::Assistant { Side::Output } else { Side::Input };
        let note = run.first().and_then(|(_, part)| items::noted(part));
        let mut content = Vec::new();
        for (place, part) in run {
            let place = format!("messages[{index}].content[{place}]");
            if let Content::Opaque { protocol, json } = &part.content
                && !items::is_native(protocol, json)
                && !self.features.superset
            {
                self.foreign(&place, protocol, part);
                continue;
            }
            content.extend(parts::write(part, side, &place, self.losses));
        }
        if content.is_empty() {
            return;
        }
        let mut item = match note {
            Some(_) => items::begun("message", note),
            None => Object::new(),
        };
        item.insert("role".into(), json!(role(said_by)));
        let content = match note {
            Some(_) => Value::Array(content.into_iter().map(Value::Object).collect()),
            None => parts::plain_or_list(content),
        };
        item.insert("content".into(), content);
        self.out.push(Value::Object(item));
    }

    fn foreign(&mut self, place: &str, protocol: &str, part: &Part) {
        let field = format!("{place}.{}", chat_word(&part.content));
        self.losses.dropped(field, format!("it is a block of {protocol}"));
    }

    fn opaque(&mut self, (index, place): (usize, usize), part: &Part) {
        let Content::Opaque { json, .. } = &part.content else { return };
        if part.cache.is_some() {
            let field = format!("messages[{index}].content[{place}].cache_control");
            self.losses.dropped(field, "OpenAI caches by itself");
        }
        self.out.push(json.clone());
    }

    /// Writes an item of thoughts. OpenAI wants one that it stored to be followed by the item that it stored next: its
    /// id is left out where that is not named. Then what only the provider can read says all; without that, there is
    /// nothing left that OpenAI could use.
    fn thoughts(&mut self, (i, j): (usize, usize), run: &[Placed<'_>], next: Option<&Part>) {
        let thoughts: Vec<&Reasoning> = run.iter().filter_map(|p| reasoning(p.1)).collect();
        let ours = thoughts.iter().all(|t| items::is_ours(t));
        let encrypted = thoughts.iter().any(|t| t.encrypted.is_some());
        let named = next.is_some_and(has_id);
        if !self.features.superset && !(ours && (encrypted || named)) {
            let why = if ours {
                "OpenAI takes its models' thoughts with the item that follows them, or encrypted"
            } else {
                "OpenAI reads only thoughts that its own models had"
            };
            self.losses.dropped(format!("messages[{i}].content[{j}].reasoning_details"), why);
            self.unnamed = true;
            return;
        }
        self.unnamed |= encrypted && !named;
        if thoughts.iter().any(|t| t.signature.is_some()) {
            let field = format!("messages[{i}].content[{j}].reasoning_details.signature");
            self.losses.converted(field, "it stands in a field that gateways added");
        }
        self.out.push(Value::Object(items::write_thoughts(&thoughts, !encrypted || named)));
    }

    fn call(&mut self, (index, place): (usize, usize), part: &Part, call: &'a ToolCall) {
        if call.custom {
            self.custom.insert(&call.id);
        }
        let mut call_item = items::write_call(&call.id, call, items::noted(part));
        if self.unnamed {
            // OpenAI knows by the id which thoughts came before it, and wants them.
            call_item.shift_remove("id");
        }
        if call.signature.is_some() && !self.features.superset {
            call_item.shift_remove("extra_content");
        }
        let path = format!("messages[{index}].tool_calls[{place}]");
        self.beside(&path, part);
        self.out.push(Value::Object(call_item));
    }

    fn result(&mut self, index: usize, part: &Part, result: &'a ToolResult) {
        let note = items::noted(part);
        let custom = self.custom.contains(result.id.as_str())
            || note.is_some_and(|note| kind_of(note) == "custom_tool_call_output");
        let kind = if custom { "custom_tool_call_output" } else { "function_call_output" };
        let mut item = items::begun(kind, note);
        item.insert("call_id".into(), json!(result.id));
        let mut output = Vec::new();
        for (place, part) in result.parts.iter().enumerate() {
            let place = format!("messages[{index}].content[{place}]");
            output.extend(parts::write(part, Side::Input, &place, self.losses));
        }
        item.insert("output".into(), parts::plain_or_list(output));
        if result.is_error == Some(true) {
            let field = format!("messages[{index}].is_error");
            self.losses.dropped(field, "outputs have no such mark here");
        }
        self.beside(&format!("messages[{index}]"), part);
        self.out.push(Value::Object(item));
    }

    /// Notes what stands beside a call or a result and has no place in an item.
    fn beside(&mut self, path: &str, part: &Part) {
        if part.cache.is_some() {
            self.losses.dropped(format!("{path}.cache_control"), "OpenAI caches by itself");
        }
        for (name, value) in &part.extra {
            if !items::is_note(name) && !is_empty(value) {
                self.losses.dropped(format!("{path}.{name}"), "the API has no such field");
            }
        }
    }
}

fn reasoning(part: &Part) -> Option<&Reasoning> {
    match &part.content {
        Content::Reasoning(thought) => Some(thought),
        _ => None,
    }
}

/// Whether the item that begins with this part is named by its id.
fn has_id(part: &Part) -> bool {
    match &part.content {
        Content::Opaque { json, .. } => json.get("id").is_some(),
        _ => items::noted(part).is_some_and(|note| note.contains_key("id")),
    }
}

/// Their word for who speaks. What a tool says outside a result is the user's.
fn role(role: Role) -> &'static str {
    match role {
        Role::Tool => Role::User.name(),
        other => other.name(),
    }
}
