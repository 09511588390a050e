//! The conversation: system text, turns, calls and their results.

use super::super::fields::{camel, one};
use super::super::parts::{self, BESIDE, DISPLAY_NAME, SIGNATURE};
use super::only;
use crate::ops::{
    ChatRequest, Content, Losses, Message, Object, Part, Reasoning, Role, ToolCall, ToolResult,
};
use crate::protocol::Features;
use crate::protocol::fields::is_empty;
use crate::protocol::turns;
use serde_json::{Value, json};

/// A signature for calls that the model did not make itself, which it would refuse without one ("Thought signatures",
/// questions and answers).
const FOREIGN_CALL: &str = "skip_thought_signature_validator";

/// The conversation as they write it.
pub(super) struct Conversation {
    /// Parts of `systemInstruction`.
    pub(super) system: Vec<Value>,
    /// `contents`.
    pub(super) contents: Vec<Value>,
}

/// Writes the conversation.
pub(super) fn conversation(
    request: &ChatRequest,
    features: &Features,
    losses: &mut Losses,
) -> Conversation {
    let mut writer =
        Writer { features, losses, system: Vec::new(), turns: Vec::new(), calls: Vec::new() };
    for (index, message) in request.messages.iter().enumerate() {
        writer.message(index, message);
    }
    if features.signed_calls {
        writer.turns.iter_mut().for_each(Turn::sign);
    }
    let contents = writer.turns.into_iter().filter(|turn| !turn.is_empty());
    Conversation { system: writer.system, contents: contents.map(Turn::write).collect() }
}

/// One of `contents`.
struct Turn {
    role: &'static str,
    /// It holds results of tools. They stand alone: there must be as many as there were calls.
    results: bool,
    parts: Vec<Object>,
    /// What belongs to results and cannot stand in them; it follows them.
    carried: Vec<Object>,
}

impl Turn {
    fn is_empty(&self) -> bool {
        self.parts.is_empty() && self.carried.is_empty()
    }

    /// Signs the first call of a turn in which none is signed.
    fn sign(&mut self) {
        let is_call = |part: &&mut Object| part.contains_key("functionCall");
        if self.parts.iter_mut().filter(is_call).any(|part| part.contains_key(SIGNATURE)) {
            return;
        }
        if let Some(first) = self.parts.iter_mut().find(is_call) {
            first.insert(SIGNATURE.to_owned(), json!(FOREIGN_CALL));
        }
    }

    fn write(self) -> Value {
        let parts: Vec<_> = self.parts.into_iter().chain(self.carried).collect();
        json!({"role": self.role, "parts": parts})
    }
}

/// A call that may be answered.
struct Called {
    id: String,
    name: String,
    answered: bool,
}

/// Writes the conversation, message by message.
pub(super) struct Writer<'a> {
    pub(super) features: &'a Features,
    pub(super) losses: &'a mut Losses,
    system: Vec<Value>,
    turns: Vec<Turn>,
    calls: Vec<Called>,
}

impl Writer<'_> {
    fn message(&mut self, index: usize, message: &Message) {
        self.around(index, message);
        let begun = !self.turns.is_empty();
        match message.role {
            Role::System | Role::Developer if !begun => self.system(index, message),
            Role::System | Role::Developer => {
                let detail = "system text stands before the conversation; it becomes the user's";
                self.losses.converted(format!("messages[{index}].role"), detail);
                self.parts("user", index, message);
            }
            Role::User | Role::Tool => self.parts("user", index, message),
            Role::Assistant => self.parts("model", index, message),
        }
    }

    /// Notes what a message says beside its content.
    fn around(&mut self, index: usize, message: &Message) {
        let noted = ["provider_specific_fields", "annotations"];
        let beside = message.extra.iter().filter(|(name, value)| {
            !value.is_null() && **value != json!([]) && !noted.contains(&name.as_str())
        });
        let names =
            message.name.iter().map(|_| "name").chain(beside.map(|(name, _)| name.as_str()));
        for name in names {
            self.losses.dropped(format!("messages[{index}].{name}"), "a turn has no such field");
        }
    }

    fn system(&mut self, index: usize, message: &Message) {
        for (place, part) in message.parts.iter().enumerate() {
            let place = format!("messages[{index}].content[{place}]");
            match &part.content {
                Content::Text { .. } | Content::Refusal(_) => {
                    let written = self.part(part, &place);
                    self.system.extend(written.map(Value::Object));
                }
                other => self.unsaid(other, &place, "system text holds text only"),
            }
        }
    }

    fn parts(&mut self, role: &'static str, index: usize, message: &Message) {
        let from = self.turns.len();
        let (mut contents, mut calls) = (0, 0);
        let mut loose = Vec::new();
        for part in &message.parts {
            let place = format!("messages[{index}].content[{contents}]");
            match &part.content {
                Content::ToolCall(call) => {
                    let place = format!("messages[{index}].tool_calls[{calls}]");
                    calls += 1;
                    let written = self.call(call, &place);
                    let written = self.marked(written, part, &place);
                    self.turn(role, false).parts.push(written);
                }
                Content::Reasoning(thought) => {
                    loose.extend(self.thought(role, index, thought));
                }
                Content::ToolResult(result) => {
                    let place = format!("messages[{index}]");
                    self.result(result, part, &place);
                }
                _ => {
                    contents += 1;
                    if let Some(written) = self.part(part, &place) {
                        self.turn(role, false).parts.push(written);
                    }
                }
            }
        }
        for (id, signature) in loose {
            self.place(from, role, id.as_deref(), &signature);
        }
    }

    /// The turn that is written to: one role's words in a row are one turn, results are one of their own.
    fn turn(&mut self, role: &'static str, results: bool) -> &mut Turn {
        let same = self.turns.last().is_some_and(|t| t.role == role && t.results == results);
        if !same {
            self.turns.push(Turn { role, results, parts: Vec::new(), carried: Vec::new() });
        }
        let last = self.turns.len() - 1;
        &mut self.turns[last]
    }

    /// A thought. A signature that stood with words or with a call is given back, to be put there.
    fn thought(
        &mut self,
        role: &'static str,
        index: usize,
        thought: &Reasoning,
    ) -> Option<(Option<String>, String)> {
        let field = format!("messages[{index}].reasoning_details");
        if !parts::is_ours(thought) {
            if thought.signature.is_some() || thought.encrypted.is_some() {
                let field = format!("{field}.signature");
                self.losses.dropped(field, "it is another provider's signature");
            }
            if !thought.text.is_empty() {
                let bare = Reasoning { text: thought.text.clone(), ..Reasoning::default() };
                self.turn(role, false).parts.push(parts::write_thought(&bare));
            }
            return None;
        }
        if let (Some(signature), true) = (&thought.encrypted, thought.text.is_empty()) {
            return Some((thought.id.clone(), signature.clone()));
        }
        self.turn(role, false).parts.push(parts::write_thought(thought));
        None
    }

    /// Puts a signature back: to the call it names, to the last words of the turn, or to an empty part of its own.
    fn place(&mut self, from: usize, role: &'static str, id: Option<&str>, signature: &str) {
        // The turn may have begun with the message before.
        let written = self.turns.iter_mut().skip(from.saturating_sub(1));
        let mine = written.filter(|turn| turn.role == role).flat_map(|turn| &mut turn.parts);
        let mut unsigned: Vec<_> = mine.filter(|part| !part.contains_key(SIGNATURE)).collect();
        let called =
            |part: &Object| part.get("functionCall")?.get("id")?.as_str().map(str::to_owned);
        let is_words = |part: &Object| part.contains_key("text") && !part.contains_key("thought");
        let named = unsigned.iter().position(|part| id.is_some() && called(part).as_deref() == id);
        let found = named.or_else(|| unsigned.iter().rposition(|part| is_words(part)));
        if let Some(at) = found {
            unsigned[at].insert(SIGNATURE.to_owned(), json!(signature));
            return;
        }
        let mut part = parts::write_text("");
        part.insert(SIGNATURE.to_owned(), json!(signature));
        self.turn(role, false).parts.push(part);
    }

    fn call(&mut self, call: &ToolCall, place: &str) -> Object {
        let (written, fits) = parts::write_call(call);
        if !fits {
            let detail = "arguments are an object; it is sent as a field of one";
            self.losses.converted(format!("{place}.function.arguments"), detail);
        }
        if call.custom {
            self.losses.converted(format!("{place}.custom.input"), "it is sent in a JSON object");
        }
        let (id, name) = (call.id.clone(), call.name.clone());
        self.calls.push(Called { id, name, answered: false });
        written
    }

    fn result(&mut self, result: &ToolResult, part: &Part, place: &str) {
        let name = self.answered(result);
        let mut inner = one("name", name);
        if !result.id.is_empty() {
            inner.insert("id".into(), json!(result.id));
        }
        let (mut texts, mut media) = (Vec::new(), Vec::new());
        for (index, piece) in result.parts.iter().enumerate() {
            let place = format!("{place}.content[{index}]");
            match &piece.content {
                Content::Text { text, .. } | Content::Refusal(text) => {
                    texts.push(text.as_str());
                    self.marked(Object::new(), piece, &place);
                }
                _ => media.extend(self.part(piece, &place)),
            }
        }
        inner.insert("response".into(), response(&texts, result.is_error == Some(true)));
        let carried =
            if self.features.tool_media { Vec::new() } else { std::mem::take(&mut media) };
        if !media.is_empty() {
            inner.insert("parts".into(), json!(media));
        }
        if !carried.is_empty() {
            let detail = "the model takes no media in results; they follow in the user's turn";
            self.losses.converted(format!("{place}.content"), detail);
        }
        let written = self.marked(one("functionResponse", inner), part, place);
        let turn = self.turn("user", true);
        turn.parts.push(written);
        turn.carried.extend(carried);
    }

    /// The name of the tool that a result is of: by id, else by name and order.
    fn answered(&mut self, result: &ToolResult) -> String {
        let by_id = |call: &&mut Called| !result.id.is_empty() && call.id == result.id;
        let next = |call: &&mut Called| {
            !call.answered && result.name.as_ref().is_none_or(|name| *name == call.name)
        };
        let found = self.calls.iter_mut().rev().find(by_id);
        let known = found.map(|call| (call.answered = true, call.name.clone()).1);
        if known.is_some() || (!result.id.is_empty() && result.name.is_some()) {
            return result.name.clone().or(known).unwrap_or_default();
        }
        match self.calls.iter_mut().find(next) {
            Some(call) => {
                call.answered = true;
                call.name.clone()
            }
            None => result.name.clone().unwrap_or_else(|| "tool".to_owned()),
        }
    }

    /// A part that is no thought, call or result. Words of nothing are left out.
    pub(super) fn part(&mut self, part: &Part, place: &str) -> Option<Object> {
        let written = match &part.content {
            Content::Text { text, .. } | Content::Refusal(text) if text.is_empty() => return None,
            Content::Text { text, .. } | Content::Refusal(text) => parts::write_text(text),
            Content::Opaque { json, .. } if parts::is_native(json) => json.as_object()?.clone(),
            Content::Opaque { protocol, json } if protocol == super::super::NAME => {
                json.as_object()?.clone()
            }
            Content::Image(_) | Content::Audio(_) | Content::Video(_) | Content::File(_) => {
                self.media(&part.content, place)?
            }
            other => {
                self.unsaid(other, place, "the API has no part for it");
                return None;
            }
        };
        Some(self.marked(written, part, place))
    }

    /// Adds what of a part's other fields the API knows.
    fn marked(&mut self, mut written: Object, part: &Part, place: &str) -> Object {
        for (name, value) in part.extra.iter().filter(|(_, value)| !is_empty(value)) {
            let theirs = camel(name);
            if BESIDE.contains(&theirs.as_str()) {
                written.insert(theirs, value.clone());
            } else if theirs == DISPLAY_NAME {
                parts::rename(&mut written, Some(value));
                self.nameless(&mut written, place);
            } else if name != "prompt_cache_breakpoint" || part.cache.is_none() {
                self.losses.dropped(format!("{place}.{name}"), "a part has no such field");
            }
        }
        if part.cache.is_some() {
            self.losses.dropped(format!("{place}.cache_control"), "the API caches by itself");
        }
        written
    }

    /// Notes a part that cannot be said, under the name it has in OpenAI's words.
    pub(super) fn unsaid(&mut self, content: &Content, place: &str, detail: &'static str) {
        let name = match content {
            Content::Audio(_) => "audio",
            other => turns::chat_word(other),
        };
        self.losses.dropped(format!("{place}.{name}"), detail);
    }
}

/// What a tool gave, as an object: as it is, or as `output` or `error` of one (API reference, `FunctionResponse`).
fn response(texts: &[&str], failed: bool) -> Value {
    let whole = texts.join("\n");
    match serde_json::from_str::<Value>(&whole) {
        Ok(Value::Object(fields)) => Value::Object(fields),
        _ => only(if failed { "error" } else { "output" }, whole),
    }
}
