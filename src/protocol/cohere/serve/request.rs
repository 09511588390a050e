//! Reads a caller's chat request.

use super::super::answer::{block, plan, read_call};
use super::super::ask::DOCUMENT;
use super::super::fields::{demand, object, take, take_text, text, without_nulls};
use super::super::{NAME, citations, wire};
use crate::error::{Error, Result};
use crate::ops::{
    ChatRequest, Content, Media, Message, Object, Part, ReasoningControl, ResponseFormat, Role,
    Sampling, Source, Tool, ToolChoice, ToolResult,
};
use serde_json::{Value, json};

/// Reads a request.
///
/// # Errors
/// `BadRequest`, naming the field.
pub(crate) fn read(mut body: Object) -> Result<ChatRequest> {
    let b = &mut body;
    let turns: Vec<Value> = demand(b, "messages")?;
    let mut request = ChatRequest {
        model: demand(b, "model")?,
        messages: turns.into_iter().enumerate().map(message).collect::<Result<_>>()?,
        tool_choice: take::<String>(b, "tool_choice")?.map(|word| choice(&word)).transpose()?,
        sampling: sampling(b)?,
        max_output_tokens: take(b, "max_tokens")?,
        stop: take(b, "stop_sequences")?.unwrap_or_default(),
        response_format: take(b, "response_format")?.map(format),
        stream: take(b, "stream")?.unwrap_or_default(),
        ..ChatRequest::default()
    };
    tools(b, &mut request)?;
    if let Some(mut thinking) = take::<Object>(b, "thinking")? {
        request.reasoning = Some(ReasoningControl {
            mode: take(&mut thinking, "type")?,
            budget: take(&mut thinking, "token_budget")?,
            extra: without_nulls(thinking),
            ..ReasoningControl::default()
        });
    }
    request.extra = without_nulls(body);
    Ok(request)
}

fn sampling(b: &mut Object) -> Result<Sampling> {
    Ok(Sampling {
        temperature: take(b, "temperature")?,
        top_p: take(b, "p")?,
        top_k: take(b, "k")?,
        seed: take(b, "seed")?,
        frequency_penalty: take(b, "frequency_penalty")?,
        presence_penalty: take(b, "presence_penalty")?,
        logprobs: take(b, "logprobs")?,
        ..Sampling::default()
    })
}

fn choice(word: &str) -> Result<ToolChoice> {
    match word.to_ascii_uppercase().as_str() {
        "REQUIRED" => Ok(ToolChoice::Required),
        "NONE" => Ok(ToolChoice::None),
        "AUTO" => Ok(ToolChoice::Auto),
        _ => Err(Error::bad_request("tool_choice: it must be REQUIRED or NONE")),
    }
}

fn format(mut format: Object) -> ResponseFormat {
    let kind = take_text(&mut format, "type").unwrap_or_default();
    let schema = format.shift_remove("json_schema").or_else(|| format.shift_remove("schema"));
    match (kind.as_str(), schema) {
        ("json_object", Some(schema)) if !schema.is_null() => {
            ResponseFormat::Schema { name: None, description: None, schema, strict: None }
        }
        ("json_object", _) => ResponseFormat::Json,
        ("text" | "", _) => ResponseFormat::Text,
        _ => {
            format.insert("type".into(), json!(kind));
            ResponseFormat::Native { protocol: NAME.to_owned(), json: Value::Object(format) }
        }
    }
}

/// Strictness is one switch for all tools.
fn tools(b: &mut Object, request: &mut ChatRequest) -> Result<()> {
    let tools: Vec<Object> = take(b, "tools")?.unwrap_or_default();
    let strict = if tools.is_empty() { None } else { take(b, "strict_tools")? };
    for (index, mut tool) in tools.into_iter().enumerate() {
        let named = |e: Error| Error::bad_request(format!("tools[{index}].{}", e.message()));
        let mut function: Object = demand(&mut tool, "function").map_err(named)?;
        request.tools.push(Tool::Function {
            name: demand(&mut function, "name").map_err(named)?,
            description: take(&mut function, "description").map_err(named)?,
            parameters: take(&mut function, "parameters").map_err(named)?,
            strict,
            cache: None,
            extra: without_nulls(function),
        });
    }
    Ok(())
}

// -- the conversation --

fn message((index, turn): (usize, Value)) -> Result<Message> {
    let turn: wire::Turn = serde_json::from_value(turn)
        .map_err(|e| Error::bad_request(format!("messages[{index}]: {e}")))?;
    let role = match turn.role.as_str() {
        "system" => Role::System,
        "developer" => Role::Developer,
        "user" => Role::User,
        "assistant" => Role::Assistant,
        "tool" => Role::Tool,
        other => {
            let what = format!("messages[{index}].role: {other:?} is no role of {NAME}");
            return Err(Error::bad_request(what));
        }
    };
    let blocks = match turn.content {
        None => Vec::new(),
        Some(wire::Content::Text(text)) if text.is_empty() => Vec::new(),
        Some(wire::Content::Text(text)) => vec![json!({"type": "text", "text": text})],
        Some(wire::Content::List(blocks)) => blocks,
    };
    let extra = without_nulls(turn.rest);
    if role == Role::Tool {
        let id = turn.tool_call_id.unwrap_or_default();
        let parts = blocks.into_iter().map(result_part).collect();
        let result = Content::ToolResult(ToolResult { id, parts, ..ToolResult::default() });
        return Ok(Message { extra, ..Message::new(role, vec![Part::new(result)]) });
    }
    let mut parts: Vec<Part> = blocks.into_iter().map(part).collect();
    citations::attach(turn.citations.unwrap_or_default(), &mut parts);
    if let Some(text) = turn.tool_plan.filter(|plan| !plan.is_empty()) {
        parts.insert(0, plan(text));
    }
    let calls = turn.tool_calls.unwrap_or_default();
    parts.extend(calls.iter().map(|call| Part::new(Content::ToolCall(read_call(call)))));
    Ok(Message { extra, ..Message::new(role, parts) })
}

fn part(native: Value) -> Part {
    match text(&native, "type") {
        "image_url" => image(native),
        _ => block(native),
    }
}

fn image(native: Value) -> Part {
    let mut image = object(native["image_url"].clone());
    let Some(url) = take_text(&mut image, "url") else { return block(native) };
    let inline = url.strip_prefix("data:").and_then(|rest| rest.split_once(";base64,"));
    let (source, mime) = match inline {
        Some((mime, data)) => (Source::Base64(data.to_owned()), Some(mime.to_owned())),
        None => (Source::Url(url.clone()), None),
    };
    let detail = take_text(&mut image, "detail");
    Part::new(Content::Image(Media { source, mime, detail, ..Media::default() }))
}

/// A part of a result. A document is text for whoever else reads it, and stays a document for Cohere.
fn result_part(native: Value) -> Part {
    let Some(document) = native.get("document").cloned() else { return part(native) };
    let shown = match document.get("data").unwrap_or(&document) {
        Value::String(text) => text.clone(),
        Value::Object(data) if data.len() == 1 && !text(&document["data"], "text").is_empty() => {
            text(&document["data"], "text").to_owned()
        }
        data => data.to_string(),
    };
    let mut part = Part::text(shown);
    part.extra.insert(DOCUMENT.to_owned(), document);
    part
}
