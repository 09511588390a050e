//! Blocks ↔ parts, for requests and answers alike.

use super::{NAME, THOUGHT_FORMAT, wire};
use crate::ops::{
    CacheMark, Citation, Content, Media, Object, Part, Reasoning, Source, ToolCall, ToolResult,
};
pub(in crate::protocol) use crate::protocol::fields::object;
use serde_json::{Value, json};

/// The text of a block's field, or none.
pub(in crate::protocol) fn text_of<'a>(block: &'a Object, name: &str) -> Option<&'a str> {
    block.get(name).and_then(Value::as_str)
}

/// Takes a text out of a block; one that is missing or no text is empty.
fn take_text(block: &mut Object, name: &str) -> String {
    match block.remove(name) {
        Some(Value::String(text)) => text,
        _ => String::new(),
    }
}

fn take_some(block: &mut Object, name: &str) -> Option<String> {
    Some(take_text(block, name)).filter(|text| !text.is_empty())
}

// -- theirs → ours --

/// Reads a text or a list of blocks.
pub(super) fn read_all(blocks: wire::Blocks) -> Vec<Part> {
    match blocks {
        wire::Blocks::Text(text) if text.is_empty() => Vec::new(),
        wire::Blocks::Text(text) => vec![Part::text(text)],
        wire::Blocks::List(list) => list.into_iter().map(read).collect(),
    }
}

/// Reads a block. One that we have no word for is kept as written.
pub(super) fn read(mut block: Object) -> Part {
    let cache = take_cache(&mut block);
    let known = match text_of(&block, "type").unwrap_or_default() {
        "text" => Some(read_text(&mut block)),
        "image" => read_media(&mut block).map(Content::Image),
        "document" => read_media(&mut block).map(Content::File),
        "tool_use" => Some(Content::ToolCall(read_call(&mut block))),
        "tool_result" => Some(Content::ToolResult(read_result(&mut block))),
        "thinking" | "redacted_thinking" => Some(Content::Reasoning(read_thought(&mut block))),
        _ => None,
    };
    let Some(content) = known else {
        let json = Value::Object(block);
        let content = Content::Opaque { protocol: NAME.to_owned(), json };
        return Part { content, cache, extra: Object::new() };
    };
    block.remove("type");
    block.retain(|_, value| !value.is_null());
    Part { content, cache, extra: block }
}

/// Takes the cache mark out of a block, a tool or a request.
pub(super) fn take_cache(block: &mut Object) -> Option<CacheMark> {
    let mark = block.remove("cache_control").filter(Value::is_object)?;
    let ttl = serde_json::from_value::<wire::CacheControl>(mark).ok().and_then(|c| c.ttl);
    Some(CacheMark { ttl })
}

fn read_text(block: &mut Object) -> Content {
    let citations = match block.remove("citations") {
        Some(Value::Array(list)) => list.into_iter().map(read_citation).collect(),
        _ => Vec::new(),
    };
    Content::Text { text: take_text(block, "text"), citations }
}

/// Reads a citation. Their indices count in the source, not in the answer, so that ours stay empty.
pub(super) fn read_citation(native: Value) -> Citation {
    let text = |names: &[&str]| {
        names.iter().find_map(|name| native.get(*name)?.as_str()).map(str::to_owned)
    };
    Citation {
        url: text(&["url", "source"]),
        title: text(&["title", "document_title"]),
        text: text(&["cited_text"]),
        start: None,
        end: None,
        protocol: NAME.to_owned(),
        native,
    }
}

/// Reads an image or a document. `None`: its source is of a kind that we have no word for (`content`).
fn read_media(block: &mut Object) -> Option<Media> {
    let source = block.get("source")?.as_object()?;
    let field = match text_of(source, "type")? {
        "base64" | "text" => "data",
        "url" => "url",
        "file" => "file_id",
        _ => return None,
    };
    text_of(source, field)?;
    let Some(Value::Object(mut source)) = block.remove("source") else { return None };
    let data = take_text(&mut source, field);
    let source_kind = match text_of(&source, "type").unwrap_or_default() {
        "base64" => Source::Base64(data),
        "text" => Source::Text(data),
        "url" => Source::Url(data),
        _ => Source::FileId(data),
    };
    let citations = block.remove("citations");
    Some(Media {
        source: source_kind,
        mime: take_some(&mut source, "media_type"),
        detail: None,
        name: take_some(block, "title"),
        context: take_some(block, "context"),
        citations: citations.and_then(|c| c.get("enabled").and_then(Value::as_bool)),
    })
}

fn read_call(block: &mut Object) -> ToolCall {
    let arguments = match block.remove("input") {
        None | Some(Value::Null) => "{}".to_owned(),
        Some(Value::String(text)) => text,
        Some(input) => input.to_string(),
    };
    ToolCall {
        id: take_text(block, "id"),
        name: take_text(block, "name"),
        arguments,
        custom: false,
        signature: None,
    }
}

fn read_result(block: &mut Object) -> ToolResult {
    let content = block.remove("content").unwrap_or_default();
    let parts = serde_json::from_value(content).map(read_all).unwrap_or_default();
    let is_error = block.remove("is_error").and_then(|v| v.as_bool());
    ToolResult { id: take_text(block, "tool_use_id"), name: None, parts, is_error }
}

fn read_thought(block: &mut Object) -> Reasoning {
    Reasoning {
        text: take_text(block, "thinking"),
        signature: take_some(block, "signature"),
        encrypted: take_some(block, "data"),
        format: Some(THOUGHT_FORMAT.to_owned()),
        ..Reasoning::default()
    }
}

// -- ours → theirs --

/// Puts the cache mark on a block, a tool or a request.
pub(super) fn put_cache(block: &mut Object, mark: Option<&CacheMark>) {
    let Some(mark) = mark else { return };
    let mut control = object(json!({"type": "ephemeral"}));
    if let Some(ttl) = &mark.ttl {
        control.insert("ttl".into(), json!(ttl));
    }
    block.insert("cache_control".into(), Value::Object(control));
}

/// A text block. Sources of other languages are kept where they name a page.
pub(super) fn text(text: &str, citations: &[Citation]) -> Object {
    let mut block = object(json!({"type": "text", "text": text}));
    let citations: Vec<Value> = citations.iter().filter_map(citation).collect();
    if !citations.is_empty() {
        block.insert("citations".into(), Value::Array(citations));
    }
    block
}

/// Whether a source is in their own words, so that they take it back.
pub(super) fn is_cited_by_us(citation: &Citation) -> bool {
    let kind = citation.native.get("type").and_then(Value::as_str).unwrap_or_default();
    citation.protocol == NAME || kind.ends_with("_location")
}

/// A source as they write it, if it can be said.
pub(super) fn citation(citation: &Citation) -> Option<Value> {
    if is_cited_by_us(citation) {
        return Some(citation.native.clone());
    }
    let url = citation.url.as_ref()?;
    Some(json!({
        "type": "web_search_result_location",
        "url": url,
        "title": citation.title,
        "cited_text": citation.text.as_deref().unwrap_or_default(),
        "encrypted_index": "",
    }))
}

/// A tool's input: an object in any case. `false`: the arguments were none, and are wrapped.
pub(in crate::protocol) fn input(call: &ToolCall) -> (Value, bool) {
    if call.custom {
        return (json!({"input": call.arguments}), true);
    }
    if call.arguments.trim().is_empty() {
        return (json!({}), true);
    }
    match serde_json::from_str::<Value>(&call.arguments) {
        Ok(fields @ Value::Object(_)) => (fields, true),
        Ok(Value::Null) => (json!({}), true),
        _ => (json!({"raw_arguments": call.arguments}), false),
    }
}

/// A tool call of that id.
pub(super) fn tool_use(id: &str, call: &ToolCall) -> (Object, bool) {
    let (input, fits) = input(call);
    (object(json!({"type": "tool_use", "id": id, "name": call.name, "input": input})), fits)
}

/// Whether the thoughts were written by Claude, so that it can read their signature.
pub(in crate::protocol) fn is_ours(thought: &Reasoning) -> bool {
    match &thought.format {
        Some(format) => format.starts_with(NAME),
        None => thought.signature.is_some() || thought.encrypted.is_some(),
    }
}

/// Thoughts with their signature, or in their unreadable form.
pub(super) fn thinking(thought: &Reasoning) -> Object {
    if let Some(data) = &thought.encrypted {
        return object(json!({"type": "redacted_thinking", "data": data}));
    }
    let signature = thought.signature.as_deref().unwrap_or_default();
    object(json!({"type": "thinking", "thinking": thought.text, "signature": signature}))
}

/// Blocks that requests take as written (API reference, "Create a message"), besides all that end in `_tool_result`.
const KNOWN: &[&str] = &[
    "server_tool_use",
    "mcp_tool_use",
    "container_upload",
    "search_result",
    "compaction",
    "document",
    "tool_reference",
    "tool_addition",
    "tool_removal",
    "mid_conv_system",
    "fallback",
];

/// Whether a block that we have no word for is one of this language.
pub(super) fn is_native(protocol: &str, json: &Value) -> bool {
    let kind = json.get("type").and_then(Value::as_str).unwrap_or_default();
    protocol == NAME || KNOWN.contains(&kind) || kind.ends_with("_tool_result")
}
