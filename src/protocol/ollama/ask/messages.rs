//! The conversation. A message is one text here, with pictures and calls beside it.

use super::super::fields::{is_empty, put, put_list, text};
use crate::ops::{
    Content, Losses, Media, Message, Object, Part, Reasoning, Role, Source, ToolCall, ToolResult,
};
use crate::protocol::turns;
use serde_json::{Value, json};

/// Writes the conversation.
pub(super) fn write(messages: &[Message], losses: &mut Losses) -> Vec<Value> {
    let mut writer = Writer { losses, out: Vec::new(), calls: Vec::new() };
    for (index, message) in messages.iter().enumerate() {
        writer.message(index, message);
    }
    writer.out
}

struct Writer<'a> {
    losses: &'a mut Losses,
    out: Vec<Value>,
    /// Ids and names of the calls so far: results name the tool here.
    calls: Vec<(String, String)>,
}

/// What a message says.
#[derive(Default)]
struct Said {
    texts: Vec<String>,
    thoughts: String,
    images: Vec<String>,
    calls: Vec<Value>,
}

impl Said {
    fn write(self, message: &mut Object) {
        message.insert("content".into(), json!(self.texts.join("\n")));
        put(message, "thinking", Some(&self.thoughts).filter(|text| !text.is_empty()));
        put_list(message, "images", &self.images);
        put_list(message, "tool_calls", &self.calls);
    }
}

impl Writer<'_> {
    fn message(&mut self, index: usize, message: &Message) {
        if message.name.is_some() && message.role != Role::Tool {
            self.losses.dropped(format!("messages[{index}].name"), "speakers have no names here");
        }
        for (name, _) in message.extra.iter().filter(|(_, value)| !is_empty(value)) {
            let field = format!("messages[{index}].{name}");
            self.losses.dropped(field, "the API has no such field");
        }
        let mut said = Said::default();
        let mut results = Vec::new();
        for (place, part) in message.parts.iter().enumerate() {
            match &part.content {
                Content::ToolResult(result) => results.push((place, part, result)),
                _ => self.part((index, place), part, &mut said),
            }
        }
        if results.is_empty() || !said.texts.is_empty() || !said.images.is_empty() {
            let role = match message.role {
                Role::Developer => Role::System,
                Role::Tool => Role::User,
                _ if !said.calls.is_empty() => Role::Assistant,
                role => role,
            };
            let mut out = Object::new();
            out.insert("role".into(), json!(role.name()));
            said.write(&mut out);
            self.out.push(Value::Object(out));
        }
        for (place, part, result) in results {
            self.result((index, place), part, result);
        }
    }

    fn part(&mut self, (index, place): (usize, usize), part: &Part, said: &mut Said) {
        let path = format!("messages[{index}].content[{place}]");
        self.beside(&path, part);
        match &part.content {
            Content::Text { text, .. } | Content::Refusal(text) => said.texts.push(text.clone()),
            Content::Reasoning(thought) => self.thought(index, thought, said),
            Content::ToolCall(call) => {
                let path = format!("messages[{index}].tool_calls[{}]", said.calls.len());
                let call = self.call(&path, call, said.calls.len());
                said.calls.push(call);
            }
            Content::Image(media) => said.images.extend(self.image(&path, media)),
            Content::File(Media { source: Source::Text(text), name, .. }) => {
                let detail = "it is sent as text of the message";
                self.losses.converted(format!("{path}.file"), detail);
                let title = name.as_ref().map(|name| format!("{name}:\n")).unwrap_or_default();
                said.texts.push(format!("{title}{text}"));
            }
            other => self.unsaid(&path, other),
        }
    }

    /// Notes what a part says besides its content.
    fn beside(&mut self, path: &str, part: &Part) {
        if part.cache.is_some() {
            self.losses.dropped(format!("{path}.cache_control"), "Ollama caches by itself");
        }
        for (name, _) in part.extra.iter().filter(|(_, value)| !is_empty(value)) {
            self.losses.dropped(format!("{path}.{name}"), "the API has no such field");
        }
    }

    /// Thoughts go back as text: there is no signature in this language, and others' mean nothing in it.
    fn thought(&mut self, index: usize, thought: &Reasoning, said: &mut Said) {
        turns::without_proof(index, thought, self.losses);
        said.thoughts.push_str(&thought.text);
    }

    /// Arguments are an object here.
    fn call(&mut self, path: &str, call: &ToolCall, place: usize) -> Value {
        if call.signature.is_some() {
            self.losses.dropped(format!("{path}.signature"), "another provider's signature");
        }
        let arguments = match serde_json::from_str::<Value>(&call.arguments) {
            _ if call.custom => {
                let field = format!("{path}.custom.input");
                self.losses.converted(field, "it is sent in a JSON object");
                json!({"input": call.arguments})
            }
            Ok(arguments @ Value::Object(_)) => arguments,
            Ok(Value::Null) => json!({}),
            Err(_) if call.arguments.trim().is_empty() => json!({}),
            _ => {
                let detail = "no JSON object; it is sent as the text of one";
                self.losses.converted(format!("{path}.function.arguments"), detail);
                json!({"raw_arguments": call.arguments})
            }
        };
        self.calls.push((call.id.clone(), call.name.clone()));
        let mut out = json!({
            "type": "function",
            "function": {"index": place, "name": call.name, "arguments": arguments},
        });
        if !call.id.is_empty() {
            out["id"] = json!(call.id);
        }
        out
    }

    /// Pictures are base64 here; the server fetches none.
    fn image(&mut self, path: &str, media: &Media) -> Option<String> {
        if media.detail.as_deref().is_some_and(|detail| detail != "auto") {
            let detail = "how closely it is looked at cannot be chosen";
            self.losses.dropped(format!("{path}.detail"), detail);
        }
        match &media.source {
            Source::Base64(data) => Some(data.clone()),
            Source::Url(_) | Source::FileId(_) | Source::Text(_) => {
                let detail = "the server takes bytes only and fetches nothing";
                self.losses.dropped(format!("{path}.image_url"), detail);
                None
            }
        }
    }

    fn result(&mut self, (index, place): (usize, usize), part: &Part, result: &ToolResult) {
        let path = format!("messages[{index}]");
        self.beside(&path, part);
        if result.is_error == Some(true) {
            self.losses.dropped(format!("{path}.is_error"), "results have no such mark");
        }
        let mut said = Said::default();
        for part in &result.parts {
            self.part((index, place), part, &mut said);
        }
        let named = || self.calls.iter().rev().find(|(id, _)| *id == result.id);
        let name = result.name.clone().or_else(|| named().map(|(_, name)| name.clone()));
        let mut out = Object::new();
        out.insert("role".into(), json!("tool"));
        put(&mut out, "tool_name", name.as_ref());
        put(&mut out, "tool_call_id", Some(&result.id).filter(|id| !id.is_empty()));
        said.write(&mut out);
        self.out.push(Value::Object(out));
    }

    /// Notes a part that cannot be said, under the name it has in OpenAI's words.
    fn unsaid(&mut self, path: &str, content: &Content) {
        let name = match content {
            Content::Audio(_) => "input_audio",
            Content::Video(_) => "video_url",
            Content::File(_) => "file",
            Content::Opaque { json, .. } => text(json, "type"),
            _ => "content",
        };
        self.losses.dropped(format!("{path}.{name}"), "a message holds texts and pictures only");
    }
}
