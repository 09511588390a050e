//! The vocabulary's messages → those of a chat request.
//!
//! Results of tools become messages of their own. OpenAI's assistant message holds thoughts, content and calls in three
//! places; where they stood in another order, the superset notes it in `provider_specific_fields.part_order`.

use super::ask::{mark, put};
use super::{NAME, media, words};
use crate::ops::{
    ChatRequest, Citation, Content, Losses, Message, Object, Part, Reasoning, Role, Source,
    ToolCall, ToolResult,
};
use crate::protocol::{Destination, Features};
use serde_json::{Value, json};

/// Writes all messages.
pub(super) fn all(chat: &ChatRequest, to: &Destination, losses: &mut Losses) -> Vec<Value> {
    let mut writer =
        Writer { features: &to.features, losses, out: Vec::new(), carried: Vec::new() };
    for (i, message) in chat.messages.iter().enumerate() {
        writer.message(i, message);
    }
    writer.bring_carried();
    writer.out
}

struct Writer<'a> {
    features: &'a Features,
    losses: &'a mut Losses,
    out: Vec<Value>,
    /// Pictures of tool results, which OpenAI takes from the user only; they follow the last result of the turn.
    carried: Vec<Value>,
}

impl Writer<'_> {
    fn message(&mut self, i: usize, message: &Message) {
        let mut extra = self.message_extra(&message.extra);
        let is_result = |p: &Part| matches!(p.content, Content::ToolResult(_));
        if message.parts.is_empty() {
            self.turn(i, message, &[], extra);
            return;
        }
        // Results first come first served: a result and the text after it stay in their order.
        for run in message.parts.chunk_by(|a, b| is_result(a) == is_result(b)) {
            if run.first().is_some_and(is_result) {
                for part in run {
                    self.result(i, part, std::mem::take(&mut extra));
                }
            } else {
                let offset = index_of(&message.parts, run);
                let parts: Vec<_> = run.iter().enumerate().map(|(j, p)| (offset + j, p)).collect();
                self.turn(i, message, &parts, std::mem::take(&mut extra));
            }
        }
    }

    /// What a message says beside its content. Our own notes on an answer are no business of OpenAI's, which does not miss
    /// the sources of earlier answers either.
    fn message_extra(&self, extra: &Object) -> Object {
        let mut extra = extra.clone();
        if !self.features.superset {
            extra.shift_remove("provider_specific_fields");
            extra.shift_remove("annotations");
        }
        extra
    }

    fn bring_carried(&mut self) {
        if !self.carried.is_empty() {
            let content = std::mem::take(&mut self.carried);
            self.out.push(json!({"role": "user", "content": content}));
        }
    }

    fn turn(&mut self, i: usize, message: &Message, parts: &[(usize, &Part)], extra: Object) {
        self.bring_carried();
        let mut m = Object::new();
        m.insert("role".into(), json!(message.role.name()));
        put(&mut m, "name", message.name.as_ref());
        let speaks = message.role == Role::Assistant
            || parts.iter().any(|(_, p)| matches!(p.content, Content::ToolCall(_)));
        if speaks {
            m.insert("role".into(), json!(Role::Assistant.name()));
            self.assistant(i, &mut m, parts);
        } else {
            let content = parts.iter().filter_map(|(j, p)| self.part(i, *j, p)).collect();
            m.insert("content".into(), plain_or_list(content));
        }
        for (name, value) in extra {
            merge(&mut m, name, value);
        }
        self.out.push(Value::Object(m));
    }

    fn assistant(&mut self, i: usize, m: &mut Object, parts: &[(usize, &Part)]) {
        let (mut content, mut thoughts, mut calls) = (Vec::new(), Vec::new(), Vec::new());
        let (mut order, mut images, mut audio, mut refused) = (Vec::new(), Vec::new(), None, None);
        for (j, part) in parts {
            match &part.content {
                Content::Reasoning(thought) => {
                    order.push("reasoning");
                    thoughts.push(thought);
                }
                Content::ToolCall(call) => {
                    order.push("tool_call");
                    calls.push(self.call(i, *j, part, call));
                }
                Content::Audio(sound) if matches!(sound.source, Source::FileId(_)) => {
                    order.push("content");
                    audio = Some(spoken(part));
                }
                Content::Image(_) => {
                    order.push("content");
                    images.extend(self.shown(i, *j, part));
                }
                Content::Refusal(text) if parts.len() == 1 && part.cache.is_none() => {
                    refused = Some(text);
                }
                _ => {
                    order.push("content");
                    content.extend(self.part(i, *j, part));
                }
            }
        }
        let silent =
            content.is_empty() && (!calls.is_empty() || audio.is_some() || refused.is_some());
        m.insert("content".into(), if silent { Value::Null } else { plain_or_list(content) });
        put(m, "refusal", refused);
        put(m, "audio", audio.flatten().as_ref());
        put(m, "images", Some(&images).filter(|list| !list.is_empty()));
        self.thoughts(i, m, &thoughts);
        put(m, "tool_calls", Some(&calls).filter(|list| !list.is_empty()));
        if self.features.superset && !order.is_sorted_by_key(|word| place(word)) {
            m.insert("provider_specific_fields".into(), json!({"part_order": order}));
        }
    }

    fn call(&mut self, i: usize, j: usize, part: &Part, call: &ToolCall) -> Value {
        let mut fields = Object::new();
        fields.insert("id".into(), json!(call.id));
        let ToolCall { name, arguments, .. } = call;
        if call.custom {
            fields.insert("type".into(), json!("custom"));
            fields.insert("custom".into(), json!({"name": name, "input": arguments}));
        } else {
            fields.insert("type".into(), json!("function"));
            fields.insert("function".into(), json!({"name": name, "arguments": arguments}));
        }
        if let (Some(signature), true) = (&call.signature, self.features.superset) {
            fields.insert("extra_content".into(), google_signature(signature));
        }
        self.beside(&format!("messages[{i}].tool_calls[{j}]"), &mut fields, part);
        Value::Object(fields)
    }

    /// A picture in an assistant's turn: OpenRouter's `images`.
    fn shown(&mut self, i: usize, j: usize, part: &Part) -> Option<Value> {
        if self.features.superset {
            return self.part(i, j, part);
        }
        let why = "OpenAI takes pictures from the user only";
        self.losses.dropped(format!("messages[{i}].content[{j}].image_url"), why);
        None
    }

    fn thoughts(&mut self, i: usize, m: &mut Object, thoughts: &[&Reasoning]) {
        if thoughts.is_empty() {
            return;
        }
        let field = &self.features.reasoning_field;
        let text: String = thoughts.iter().map(|t| t.text.as_str()).collect();
        if self.features.superset {
            let details = thoughts.iter().enumerate().map(|(n, t)| detail(n, t)).collect();
            m.insert("reasoning_details".into(), Value::Array(details));
        } else if field.is_empty() || text.is_empty() {
            let why = "the target takes no thoughts of earlier turns";
            self.losses.dropped(format!("messages[{i}].reasoning_details"), why);
        } else if thoughts.iter().any(|t| t.signature.is_some() || t.encrypted.is_some()) {
            let why = "the target takes thoughts as plain text";
            self.losses.dropped(format!("messages[{i}].reasoning_details.signature"), why);
        }
        if !field.is_empty() && !text.is_empty() {
            m.insert(field.clone(), json!(text));
        }
    }

    // -- results --

    fn result(&mut self, i: usize, part: &Part, extra: Object) {
        let Content::ToolResult(result) = &part.content else { return };
        let mut m = Object::new();
        m.insert("role".into(), json!(Role::Tool.name()));
        m.insert("tool_call_id".into(), json!(result.id));
        put(&mut m, "name", result.name.as_ref());
        let content = self.result_content(i, result);
        m.insert("content".into(), plain_or_list(content));
        if self.features.superset {
            put(&mut m, "is_error", result.is_error.as_ref());
        } else if result.is_error == Some(true) {
            self.losses
                .dropped(format!("messages[{i}].is_error"), "OpenAI's results have no such mark");
        }
        self.beside(&format!("messages[{i}]"), &mut m, part);
        for (name, value) in extra {
            merge(&mut m, name, value);
        }
        self.out.push(Value::Object(m));
    }

    fn result_content(&mut self, i: usize, result: &ToolResult) -> Vec<Value> {
        let mut content = Vec::with_capacity(result.parts.len());
        for (j, part) in result.parts.iter().enumerate() {
            let Some(written) = self.part(i, j, part) else { continue };
            let is_media = matches!(
                part.content,
                Content::Image(_) | Content::Audio(_) | Content::Video(_) | Content::File(_)
            );
            if !is_media || self.features.superset {
                content.push(written);
                continue;
            }
            let kind = words(&written, "type").unwrap_or("type");
            let why = "OpenAI takes text as a result only; it follows in a message of the user";
            self.losses.converted(format!("messages[{i}].content[{j}].{kind}"), why);
            self.carried.push(written);
        }
        content
    }

    // -- parts --

    /// Writes a part of a content list.
    fn part(&mut self, i: usize, j: usize, part: &Part) -> Option<Value> {
        let path = format!("messages[{i}].content[{j}]");
        let mut fields = match &part.content {
            Content::Text { text, citations } => self.text(text, citations),
            Content::Refusal(text) => one("refusal", json!(text)),
            Content::Opaque { protocol, json } => self.opaque(&path, protocol, json)?,
            media @ (Content::Image(_)
            | Content::Audio(_)
            | Content::Video(_)
            | Content::File(_)) => self.media(&path, media)?,
            // In the user's turn there is no place for them.
            Content::Reasoning(_) => {
                self.losses.dropped(format!("{path}.thinking"), "only the model thinks");
                return None;
            }
            Content::ToolCall(_) | Content::ToolResult(_) => {
                self.losses
                    .dropped(format!("{path}.tool_result"), "a result holds no calls and results");
                return None;
            }
        };
        self.beside(&path, &mut fields, part);
        Some(Value::Object(fields))
    }

    fn text(&self, text: &str, citations: &[Citation]) -> Object {
        let mut fields = one("text", json!(text));
        // OpenAI's own conversation has no place for the sources of earlier answers, and does not miss them.
        if self.features.superset && !citations.is_empty() {
            fields.insert("citations".into(), citations.iter().map(citation).collect());
        }
        fields
    }

    fn opaque(&mut self, path: &str, protocol: &str, json: &Value) -> Option<Object> {
        let kind = words(json, "type").unwrap_or_default();
        if self.features.superset || (protocol == NAME && !is_foreign(kind)) {
            return Some(media::verbatim(json));
        }
        let owner = if protocol == NAME { "another language" } else { protocol };
        let kind = if kind.is_empty() { "type" } else { kind };
        self.losses.dropped(format!("{path}.{kind}"), format!("it is a block of {owner}"));
        None
    }

    fn media(&mut self, path: &str, content: &Content) -> Option<Object> {
        let written = media::write(content, self.features.superset);
        let word = match content {
            Content::Image(_) => "image_url",
            Content::Audio(_) => "input_audio",
            Content::Video(_) => "video_url",
            _ => "file",
        };
        let Some(mut fields) = written else {
            let why = "OpenAI takes it as bytes or from its own files, not from there";
            self.losses.dropped(format!("{path}.{word}"), why);
            return None;
        };
        if let Content::File(file) = content {
            let cite = file.citations.map(|enabled| json!({"enabled": enabled}));
            for (name, value) in
                [("context", file.context.as_ref().map(|c| json!(c))), ("citations", cite)]
            {
                match value {
                    Some(value) if self.features.superset => _ = fields.insert(name.into(), value),
                    Some(_) => self
                        .losses
                        .dropped(format!("{path}.{name}"), "OpenAI's files have no such field"),
                    None => {}
                }
            }
        }
        Some(fields)
    }

    /// The cache mark and the fields we do not know. OpenAI refuses what it does not know either. Our own notes on a
    /// part are no business of OpenAI's.
    fn beside(&mut self, path: &str, fields: &mut Object, part: &Part) {
        const OPENAI_KNOWS: &[&str] =
            &["prompt_cache_breakpoint", "image_url", "input_audio", "file"];
        for (name, value) in &part.extra {
            if !self.features.superset && name == "provider_specific_fields" {
                continue;
            }
            if self.features.superset || OPENAI_KNOWS.contains(&name.as_str()) {
                merge(fields, name.clone(), value.clone());
            } else {
                self.losses.dropped(format!("{path}.{name}"), "OpenAI has no such field");
            }
        }
        mark(fields, path, part.cache.as_ref(), self.features.superset, self.losses);
    }
}

/// Whether a block that a caller sends back is another language's: what a provider's own tools did, in Anthropic's words
/// or as an item of OpenAI's Responses, or (Gemini) a part without a type.
fn is_foreign(kind: &str) -> bool {
    const NAMES: &[&str] =
        &["", "server_tool_use", "search_result", "container_upload", "compaction", "fallback"];
    NAMES.contains(&kind)
        || kind.starts_with("mcp_")
        || ["_tool_result", "_call", "_call_output"].iter().any(|end| kind.ends_with(end))
}

/// Where a run of parts begins in its message.
fn index_of(parts: &[Part], run: &[Part]) -> usize {
    parts
        .iter()
        .position(|p| run.first().is_some_and(|first| std::ptr::eq(p, first)))
        .unwrap_or_default()
}

/// The places of an assistant message, in the order in which they are read.
fn place(word: &str) -> u8 {
    match word {
        "reasoning" => 0,
        "content" => 1,
        _ => 2,
    }
}

fn one(kind: &str, value: Value) -> Object {
    let mut fields = Object::new();
    fields.insert("type".into(), json!(kind));
    fields.insert(kind.into(), value);
    fields
}

/// Adds a field; what is there already is only added to.
fn merge(fields: &mut Object, name: String, value: Value) {
    match (fields.get_mut(&name), value) {
        (Some(Value::Object(there)), Value::Object(more)) => {
            for (name, value) in more {
                there.entry(name).or_insert(value);
            }
        }
        (Some(_), _) => {}
        (None, value) => _ = fields.insert(name, value),
    }
}

/// A content of one plain text is written as a string, which every speaker takes.
fn plain_or_list(mut content: Vec<Value>) -> Value {
    match content.as_slice() {
        [] => json!(""),
        [Value::Object(only)] if only.len() == 2 && words(&content[0], "type") == Some("text") => {
            match only.get("text") {
                Some(Value::String(text)) if !text.is_empty() => {
                    content.swap_remove(0)["text"].take()
                }
                _ => Value::Array(content),
            }
        }
        _ => Value::Array(content),
    }
}

/// `{"id": …}` of a spoken answer.
fn spoken(part: &Part) -> Option<Value> {
    let Content::Audio(sound) = &part.content else { return None };
    let Source::FileId(id) = &sound.source else { return None };
    Some(json!({"id": id}))
}

/// Google's own place for a call's signature in this language.
pub(super) fn google_signature(signature: &str) -> Value {
    json!({"google": {"thought_signature": signature}})
}

/// An entry of OpenRouter's `reasoning_details`.
pub(super) fn detail(index: usize, thought: &Reasoning) -> Value {
    let kind = match (thought.summary, thought.encrypted.is_some() && thought.text.is_empty()) {
        (true, _) => "reasoning.summary",
        (false, true) => "reasoning.encrypted",
        (false, false) => "reasoning.text",
    };
    let mut entry = Object::new();
    entry.insert("type".into(), json!(kind));
    if thought.summary {
        entry.insert("summary".into(), json!(thought.text));
    } else if kind == "reasoning.text" {
        entry.insert("text".into(), json!(thought.text));
    }
    put(&mut entry, "signature", thought.signature.as_ref());
    put(&mut entry, "data", thought.encrypted.as_ref());
    put(&mut entry, "id", thought.id.as_ref());
    put(&mut entry, "format", thought.format.as_ref());
    entry.insert("index".into(), json!(index));
    Value::Object(entry)
}

/// A source of a text, with all that is known of it.
fn citation(from: &Citation) -> Value {
    // Read from this language in a shape we do not know: as it was.
    if from.protocol == NAME && from.url.is_none() && from.title.is_none() && from.text.is_none() {
        return from.native.clone();
    }
    let mut fields = Object::new();
    put(&mut fields, "url", from.url.as_ref());
    put(&mut fields, "title", from.title.as_ref());
    put(&mut fields, "text", from.text.as_ref());
    put(&mut fields, "start", from.start.as_ref());
    put(&mut fields, "end", from.end.as_ref());
    fields.insert("protocol".into(), json!(from.protocol));
    fields.insert("native".into(), from.native.clone());
    Value::Object(fields)
}
