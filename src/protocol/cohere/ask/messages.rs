//! The conversation.

use super::super::fields::{is_empty, put_list, text};
use super::super::{NAME, PLAN, citations};
use crate::ops::{
    Content, Losses, Media, Message, Object, Part, Reasoning, Role, Source, ToolCall, ToolResult,
};
use crate::protocol::turns;
use serde_json::{Value, json};

/// Writes the conversation. Beside it stand the text documents that were found in it.
pub(super) fn write(messages: &[Message], losses: &mut Losses) -> (Vec<Value>, Vec<Value>) {
    let mut writer = Writer { losses, out: Vec::new(), documents: Vec::new(), carried: Vec::new() };
    for (index, message) in messages.iter().enumerate() {
        writer.message(index, message);
    }
    writer.bring_carried();
    (writer.out, writer.documents)
}

struct Writer<'a> {
    losses: &'a mut Losses,
    out: Vec<Value>,
    /// Entries of `documents`.
    documents: Vec<Value>,
    /// Pictures that tools gave: results hold none, so that they follow as the user's.
    carried: Vec<Value>,
}

impl Writer<'_> {
    fn message(&mut self, index: usize, message: &Message) {
        self.around(index, message);
        if message.role == Role::Tool {
            return self.results(index, message);
        }
        self.bring_carried();
        let calls = message.parts.iter().any(|p| matches!(p.content, Content::ToolCall(_)));
        let role = match message.role {
            Role::System | Role::Developer => "system",
            Role::Assistant => "assistant",
            _ if calls => "assistant",
            _ => "user",
        };
        let mut turn = Object::new();
        turn.insert("role".into(), json!(role));
        let mut said = Said::default();
        for (place, part) in message.parts.iter().enumerate() {
            self.part((index, place), part, &mut said);
        }
        said.sources.extend(noted_citations(message));
        said.write(&mut turn);
        self.out.push(Value::Object(turn));
    }

    /// Notes what a message says besides its parts.
    fn around(&mut self, index: usize, message: &Message) {
        if message.name.is_some() && message.role != Role::Tool {
            self.losses.dropped(format!("messages[{index}].name"), "speakers have no names here");
        }
        for (name, value) in &message.extra {
            let is_noted = name == "provider_specific_fields";
            // OpenAI's annotations repeat what the provider's own citations say.
            if !is_empty(value) && name != "annotations" && !is_noted {
                let field = format!("messages[{index}].{name}");
                self.losses.dropped(field, "the API has no such field");
            }
        }
    }

    fn part(&mut self, (index, place): (usize, usize), part: &Part, said: &mut Said) {
        let path = format!("messages[{index}].content[{place}]");
        self.beside(&path, part);
        match &part.content {
            Content::Text { text, .. } | Content::Refusal(text) if text.is_empty() => {}
            Content::Text { text, citations } => {
                said.content.push(json!({"type": "text", "text": text}));
                said.sources.extend(citations.iter().filter_map(citations::write));
            }
            Content::Refusal(text) => said.content.push(json!({"type": "text", "text": text})),
            Content::Reasoning(thought) => self.thought(index, thought, said),
            Content::ToolCall(call) => {
                let path = format!("messages[{index}].tool_calls[{}]", said.calls.len());
                let call = self.call(&path, call);
                said.calls.push(call);
            }
            Content::Image(media) => said.content.extend(self.image(&path, media)),
            Content::File(media) => self.file(&path, media),
            Content::Opaque { protocol, json } if protocol == NAME => {
                said.content.push(json.clone());
            }
            // A result in another turn than a tool's stands alone.
            Content::ToolResult(result) => self.result(&path, result),
            other => self.unsaid(&path, other),
        }
    }

    /// Notes what a part says besides its content.
    fn beside(&mut self, path: &str, part: &Part) {
        if part.cache.is_some() {
            self.losses.dropped(format!("{path}.cache_control"), "Cohere caches by itself");
        }
        for (name, value) in &part.extra {
            if !is_empty(value) && name != DOCUMENT {
                self.losses.dropped(format!("{path}.{name}"), "the API has no such field");
            }
        }
    }

    /// Thoughts go back as text: there is no signature in this language, and others' mean nothing in it.
    fn thought(&mut self, index: usize, thought: &Reasoning, said: &mut Said) {
        turns::without_proof(index, thought, self.losses);
        match thought.format.as_deref() {
            _ if thought.text.is_empty() => {}
            Some(PLAN) => said.plan.push_str(&thought.text),
            _ => said.content.push(json!({"type": "thinking", "thinking": thought.text})),
        }
    }

    fn call(&mut self, path: &str, call: &ToolCall) -> Value {
        if call.signature.is_some() {
            let detail = "another provider's signature";
            self.losses.dropped(format!("{path}.signature"), detail);
        }
        let arguments = if call.custom {
            self.losses.converted(format!("{path}.custom.input"), "it is sent in a JSON object");
            json!({"input": call.arguments}).to_string()
        } else {
            call.arguments.clone()
        };
        json!({
            "id": call.id,
            "type": "function",
            "function": {"name": call.name, "arguments": arguments},
        })
    }

    fn image(&mut self, path: &str, media: &Media) -> Option<Value> {
        let url = match &media.source {
            Source::Url(url) => url.clone(),
            Source::Base64(data) => {
                format!("data:{};base64,{data}", media.mime.as_deref().unwrap_or("image/png"))
            }
            Source::FileId(_) | Source::Text(_) => {
                let detail = "the API has no store of files";
                self.losses.dropped(format!("{path}.image_url"), detail);
                return None;
            }
        };
        let mut image = json!({"url": url});
        if let Some(detail) = &media.detail {
            image["detail"] = json!(detail);
        }
        Some(json!({"type": "image_url", "image_url": image}))
    }

    /// A text document can be cited when it stands among the documents; others are not read.
    fn file(&mut self, path: &str, media: &Media) {
        let Source::Text(content) = &media.source else {
            self.losses.dropped(format!("{path}.file"), "the API reads texts and pictures only");
            return;
        };
        let detail = "it is sent among the documents";
        self.losses.converted(format!("{path}.file"), detail);
        let mut data = json!({"text": content});
        for (name, value) in [("title", &media.name), ("context", &media.context)] {
            if let Some(value) = value {
                data[name] = json!(value);
            }
        }
        self.documents.push(json!({"data": data}));
    }

    // -- results --

    fn results(&mut self, index: usize, message: &Message) {
        for (place, part) in message.parts.iter().enumerate() {
            let path = format!("messages[{index}]");
            if let Content::ToolResult(result) = &part.content {
                self.beside(&path, part);
                self.result(&path, result);
            } else {
                let mut said = Said::default();
                self.part((index, place), part, &mut said);
                self.carried.extend(said.content);
            }
        }
    }

    fn result(&mut self, path: &str, result: &ToolResult) {
        if result.is_error == Some(true) {
            self.losses.dropped(format!("{path}.is_error"), "results have no such mark");
        }
        let mut content = Vec::new();
        for (place, part) in result.parts.iter().enumerate() {
            let path = format!("{path}.content[{place}]");
            self.beside(&path, part);
            match &part.content {
                Content::Text { text, .. } | Content::Refusal(text) => {
                    let document = part
                        .extra
                        .get(DOCUMENT)
                        .map(|written| json!({"type": "document", "document": written}));
                    content.push(document.unwrap_or_else(|| json!({"type": "text", "text": text})));
                }
                Content::Opaque { protocol, json } if protocol == NAME => {
                    content.push(json.clone());
                }
                Content::Image(media) => {
                    if let Some(image) = self.image(&path, media) {
                        let detail = "results hold text only; it follows in a message of the user";
                        self.losses.converted(format!("{path}.image_url"), detail);
                        self.carried.push(image);
                    }
                }
                Content::File(media) => self.file(&path, media),
                other => self.unsaid(&path, other),
            }
        }
        let content = plain_or_list(content).unwrap_or_else(|| json!(""));
        self.out.push(json!({"role": "tool", "tool_call_id": result.id, "content": content}));
    }

    fn bring_carried(&mut self) {
        if !self.carried.is_empty() {
            let content = std::mem::take(&mut self.carried);
            self.out.push(json!({"role": "user", "content": content}));
        }
    }

    /// Notes a part that cannot be said, under the name it has in OpenAI's words.
    fn unsaid(&mut self, path: &str, content: &Content) {
        let name = match content {
            Content::Audio(_) => "input_audio",
            Content::Video(_) => "video_url",
            Content::ToolCall(_) => "tool_calls",
            Content::ToolResult(_) => "tool_result",
            Content::Reasoning(_) => "reasoning_content",
            Content::Opaque { json, .. } => text(json, "type"),
            _ => "content",
        };
        self.losses.dropped(format!("{path}.{name}"), "the API has no block for it");
    }
}

/// Where a part of a result keeps the document that its text was read from (see `serve::request`).
pub(in super::super) const DOCUMENT: &str = "document";

/// What a turn says.
#[derive(Default)]
struct Said {
    content: Vec<Value>,
    plan: String,
    calls: Vec<Value>,
    sources: Vec<Value>,
}

impl Said {
    fn write(self, turn: &mut Object) {
        let silent = !self.plan.is_empty() || !self.calls.is_empty();
        match plain_or_list(self.content) {
            Some(content) => _ = turn.insert("content".into(), content),
            None if silent => {}
            None => _ = turn.insert("content".into(), json!("")),
        }
        if !self.plan.is_empty() {
            turn.insert("tool_plan".into(), json!(self.plan));
        }
        put_list(turn, "tool_calls", &self.calls);
        put_list(turn, "citations", &self.sources);
    }
}

/// A single plain text is written as such. `None`: there is nothing.
fn plain_or_list(content: Vec<Value>) -> Option<Value> {
    match content.as_slice() {
        [] => None,
        [one] if one["type"] == "text" => Some(one["text"].clone()),
        _ => Some(Value::Array(content)),
    }
}

/// Citations of an earlier answer of ours, where callers of OpenAI's language find them.
fn noted_citations(message: &Message) -> impl Iterator<Item = Value> {
    let notes = message.extra.get("provider_specific_fields").and_then(|n| n.get("citations"));
    let list = notes.and_then(Value::as_array).into_iter().flatten();
    list.filter(|citation| citation.get("sources").is_some()).cloned()
}
