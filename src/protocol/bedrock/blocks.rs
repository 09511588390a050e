//! Blocks ↔ parts, for requests and answers alike. A block is an object of one field, which names its kind.

use super::media::{self, one};
use super::{NAME, wire};
use crate::ops::{
    CacheMark, Citation, Content, Object, Part, Reasoning, Role, ToolCall, ToolResult,
};
use crate::protocol::anthropic::THOUGHT_FORMAT;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value, json};

/// Whose thoughts these are whose encryption only the service's own models can read.
const OWN_FORMAT: &str = "bedrock-converse-v1";

/// The mark of a tool's result that is JSON and not text, beside the part that holds it as text. Converse alone tells
/// the two apart.
pub(super) const AS_JSON: &str = "json";

// -- theirs → ours --

/// Reads blocks. A cache point marks the part before it.
pub(super) fn read_all(list: Vec<Value>, role: Role) -> Vec<Part> {
    let mut parts: Vec<Part> = Vec::with_capacity(list.len());
    for block in list {
        match (cache_point(&block), parts.last_mut()) {
            (Some(mark), Some(before)) if before.cache.is_none() => before.cache = Some(mark),
            _ => parts.push(read(block, role)),
        }
    }
    parts
}

/// The mark that a block, a tool or a system block is.
pub(super) fn cache_point(block: &Value) -> Option<CacheMark> {
    let point = block.get("cachePoint")?.as_object()?;
    Some(CacheMark { ttl: point.get("ttl").and_then(Value::as_str).map(str::to_owned) })
}

/// Reads a block. One that we have no word for is kept as written.
pub(super) fn read(block: Value, role: Role) -> Part {
    let content = block.as_object().and_then(|fields| {
        fields.iter().find_map(|(name, inner)| match name.as_str() {
            "text" => inner.as_str().map(|text| plain(text.to_owned())),
            "toolUse" => call(inner),
            // What the service's own tools gave stands in the assistant's turn.
            "toolResult" if role != Role::Assistant => result(inner),
            "reasoningContent" => thought(inner),
            "citationsContent" => cited(inner),
            other => media::read(other, inner),
        })
    });
    Part::new(content.unwrap_or_else(|| opaque(block)))
}

fn plain(text: String) -> Content {
    Content::Text { text, citations: Vec::new() }
}

/// A block as written.
pub(super) fn opaque(json: Value) -> Content {
    Content::Opaque { protocol: NAME.to_owned(), json }
}

/// The text of a field, or none.
pub(super) fn field<'a>(value: &'a Value, name: &str) -> Option<&'a str> {
    value.get(name).and_then(Value::as_str)
}

fn text_of(value: &Value, name: &str) -> Option<String> {
    value.get(name).and_then(Value::as_str).map(str::to_owned)
}

/// A call that the client must run. One of the service's own tools is none.
fn call(block: &Value) -> Option<Content> {
    if is_own(block) {
        return None;
    }
    let arguments = match block.get("input") {
        None | Some(Value::Null) => "{}".to_owned(),
        Some(Value::String(text)) => text.clone(),
        Some(input) => input.to_string(),
    };
    Some(Content::ToolCall(ToolCall {
        id: text_of(block, "toolUseId").unwrap_or_default(),
        name: text_of(block, "name").unwrap_or_default(),
        arguments,
        ..ToolCall::default()
    }))
}

/// Whether the service itself runs the tool (`ToolUseType`).
pub(super) fn is_own(tool_use: &Value) -> bool {
    tool_use.get("type").and_then(Value::as_str) == Some("server_tool_use")
}

fn result(block: &Value) -> Option<Content> {
    if text_of(block, "type").is_some_and(|kind| kind != "tool_result") {
        return None;
    }
    let content = block.get("content").and_then(Value::as_array).cloned().unwrap_or_default();
    let is_error = text_of(block, "status").map(|status| status == "error");
    Some(Content::ToolResult(ToolResult {
        id: text_of(block, "toolUseId").unwrap_or_default(),
        name: None,
        parts: content.into_iter().map(result_part).collect(),
        is_error,
    }))
}

fn result_part(block: Value) -> Part {
    let Some(json) = block.get("json") else { return read(block, Role::Tool) };
    let mut part = Part::text(json.to_string());
    part.extra.insert(AS_JSON.to_owned(), json!(true));
    part
}

fn thought(block: &Value) -> Option<Content> {
    if let Some(data) = text_of(block, "redactedContent") {
        return Some(Content::Reasoning(redacted(&data)));
    }
    let said = block.get("reasoningText")?;
    let signature = text_of(said, "signature").filter(|signature| !signature.is_empty());
    Some(Content::Reasoning(Reasoning {
        text: text_of(said, "text").unwrap_or_default(),
        format: signature.as_ref().map(|_| THOUGHT_FORMAT.to_owned()),
        signature,
        ..Reasoning::default()
    }))
}

/// Unreadable thoughts. Claude's are a text, which the service puts into base64 once more; that text is what Anthropic
/// itself takes.
pub(super) fn redacted(data: &str) -> Reasoning {
    let text = STANDARD.decode(data).ok().and_then(|bytes| String::from_utf8(bytes).ok());
    // Only what is written back as it was may be unpacked.
    let text = text.filter(|text| !text.is_empty() && STANDARD.encode(text) == data);
    let format = if text.is_some() { THOUGHT_FORMAT } else { OWN_FORMAT };
    Reasoning {
        encrypted: Some(text.unwrap_or_else(|| data.to_owned())),
        format: Some(format.to_owned()),
        ..Reasoning::default()
    }
}

/// A text and its sources.
fn cited(block: &Value) -> Option<Content> {
    let said: wire::Cited = serde_json::from_value(block.clone()).ok()?;
    let text = said.content.iter().filter_map(|piece| text_of(piece, "text")).collect();
    Some(Content::Text { text, citations: said.citations.into_iter().map(citation).collect() })
}

/// Reads a source. Its places count in the document, not in the answer, so that ours stay empty.
pub(super) fn citation(native: Value) -> Citation {
    let web = native.get("location").and_then(|location| location.get("web"));
    let pieces = native.get("sourceContent").and_then(Value::as_array);
    let text: String =
        pieces.into_iter().flatten().filter_map(|piece| text_of(piece, "text")).collect();
    Citation {
        url: web.and_then(|web| text_of(web, "url")),
        title: text_of(&native, "title"),
        text: Some(text).filter(|text| !text.is_empty()),
        start: None,
        end: None,
        protocol: NAME.to_owned(),
        native,
    }
}

// -- ours → theirs --

/// The block that caches all before it.
pub(super) fn cache_block(mark: &CacheMark) -> Value {
    match &mark.ttl {
        Some(ttl) => json!({"cachePoint": {"type": "default", "ttl": ttl}}),
        None => json!({"cachePoint": {"type": "default"}}),
    }
}

/// A text, with its sources where they are of this language.
pub(super) fn text(text: &str, citations: &[Citation]) -> Object {
    let ours: Vec<_> =
        citations.iter().filter(|c| c.protocol == NAME).map(|c| c.native.clone()).collect();
    if ours.is_empty() {
        return one("text", json!(text));
    }
    one("citationsContent", json!({"content": [{"text": text}], "citations": ours}))
}

/// A call.
pub(super) fn tool_use(id: &str, name: &str, input: &Value) -> Object {
    one("toolUse", json!({"toolUseId": id, "name": name, "input": input}))
}

/// Whether the service can read the proof or the encryption that thoughts carry.
pub(super) fn is_ours(thought: &Reasoning) -> bool {
    match &thought.format {
        Some(format) => format == OWN_FORMAT || format == THOUGHT_FORMAT,
        None => thought.signature.is_some() || thought.encrypted.is_some(),
    }
}

/// Thoughts with what proves them.
pub(super) fn thinking(thought: &Reasoning) -> Object {
    let inner = match (&thought.encrypted, &thought.signature) {
        (Some(data), _) if thought.format.as_deref() == Some(OWN_FORMAT) => {
            json!({"redactedContent": data})
        }
        (Some(data), _) => json!({"redactedContent": STANDARD.encode(data)}),
        (None, Some(signature)) => {
            json!({"reasoningText": {"text": thought.text, "signature": signature}})
        }
        (None, None) => json!({"reasoningText": {"text": thought.text}}),
    };
    one("reasoningContent", inner)
}

/// Blocks that requests take as written (`ContentBlock`, `SystemContentBlock`, `ToolResultContentBlock`).
const KNOWN: &[&str] = &[
    "audio",
    "cachePoint",
    "citationsContent",
    "document",
    "guardContent",
    "image",
    "reasoningContent",
    "searchResult",
    "toolResult",
    "toolUse",
    "video",
];

/// Whether a block that we have no word for is one of this language.
pub(super) fn is_native(protocol: &str, json: &Value) -> bool {
    let known = |fields: &Object| {
        !fields.contains_key("type") && fields.keys().any(|name| KNOWN.contains(&name.as_str()))
    };
    protocol == NAME || json.as_object().is_some_and(known)
}
