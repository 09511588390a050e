//! The messages of a caller's request → the vocabulary; the parts and thoughts of an answer are read by the same rules.

use super::read::{text_list, wrong};
use super::{NAME, media, raw_text, take, take_list, take_object, take_text, whole_number, words};
use crate::error::Result;
use crate::ops::{
    CacheMark, Citation, Content, Media, Message, Object, Part, Reasoning, Role, Source, ToolCall,
    ToolResult,
};
pub(super) use crate::protocol::fields::without_nulls;
use serde_json::Value;

/// Reads the messages.
pub(super) fn messages(b: &mut Object) -> Result<Vec<Message>> {
    let list = take(b, "messages").ok_or_else(|| wrong("messages", "a list of messages"))?;
    let Value::Array(list) = list else { return Err(wrong("messages", "a list of messages")) };
    let mut legacy = LegacyCalls::default();
    list.into_iter()
        .enumerate()
        .map(|(i, message)| match message {
            Value::Object(fields) => read_message(i, fields, &mut legacy),
            _ => Err(wrong(&format!("messages[{i}]"), "an object")),
        })
        .collect()
}

/// The old `function_call` and its `function` message have no ids; they are given one, so that both can be told as a tool
/// call and its result.
#[derive(Default)]
struct LegacyCalls(usize);

impl LegacyCalls {
    fn next(&mut self) -> String {
        self.0 += 1;
        self.last()
    }

    fn last(&self) -> String {
        format!("call_function_{}", self.0)
    }
}

fn read_message(i: usize, mut m: Object, legacy: &mut LegacyCalls) -> Result<Message> {
    let said_role = take_text(&mut m, "role");
    let role = match said_role.as_deref() {
        Some("system") => Role::System,
        Some("developer") => Role::Developer,
        Some("user") => Role::User,
        Some("assistant") => Role::Assistant,
        Some("tool" | "function") => Role::Tool,
        _ => {
            let roles = "one of system, developer, user, assistant, tool";
            return Err(wrong(&format!("messages[{i}].role"), roles));
        }
    };
    let content = read_content(&format!("messages[{i}].content"), take(&mut m, "content"))?;
    let name = take_text(&mut m, "name");
    let cache = take_cache(&mut m);
    if role == Role::Tool {
        let id = if said_role.as_deref() == Some("function") { Some(legacy.last()) } else { None };
        return Ok(tool_message(m, content, (id, name), cache));
    }
    let parts = if role == Role::Assistant {
        assistant_parts(&mut m, content, cache, legacy)
    } else {
        let mut parts = content;
        parts.extend(images(&mut m));
        mark_last(&mut parts, cache);
        parts
    };
    Ok(Message { role, name, parts, extra: without_nulls(m) })
}

fn mark_last(parts: &mut [Part], cache: Option<CacheMark>) {
    if let (Some(last), Some(mark)) = (parts.last_mut(), cache) {
        last.cache.get_or_insert(mark);
    }
}

fn tool_message(
    mut m: Object,
    parts: Vec<Part>,
    (id, name): (Option<String>, Option<String>),
    cache: Option<CacheMark>,
) -> Message {
    let result = ToolResult {
        id: take_text(&mut m, "tool_call_id").or(id).unwrap_or_default(),
        name,
        parts,
        is_error: take(&mut m, "is_error").and_then(|v| v.as_bool()),
    };
    let part = Part { content: Content::ToolResult(result), cache, extra: without_nulls(m) };
    Message::new(Role::Tool, vec![part])
}

fn images(m: &mut Object) -> Vec<Part> {
    take_list(m, "images").unwrap_or_default().into_iter().filter_map(media::image).collect()
}

fn assistant_parts(
    m: &mut Object,
    mut content: Vec<Part>,
    cache: Option<CacheMark>,
    legacy: &mut LegacyCalls,
) -> Vec<Part> {
    let mut thoughts = thoughts(m);
    if thoughts.is_empty() {
        let is_thought = |p: &Part| matches!(p.content, Content::Reasoning(_));
        thoughts = content.iter().filter(|p| is_thought(p)).cloned().collect();
    }
    content.retain(|p| !matches!(p.content, Content::Reasoning(_)));
    if let Some(refusal) = take_text(m, "refusal").filter(|text| !text.is_empty()) {
        content.push(Part::new(Content::Refusal(refusal)));
    }
    content.extend(spoken(m));
    content.extend(images(m));
    cite(&mut content, m);
    // Searches and the like stood before the text that speaks of them.
    content.splice(0..0, foreign_blocks(m));
    mark_last(&mut content, cache);
    let mut calls: Vec<_> =
        take_list(m, "tool_calls").unwrap_or_default().into_iter().filter_map(tool_call).collect();
    if let Some(mut function) = take_object(m, "function_call") {
        calls.push(Part::new(Content::ToolCall(ToolCall {
            id: legacy.next(),
            name: take_text(&mut function, "name").unwrap_or_default(),
            arguments: function.get("arguments").map(raw_text).unwrap_or_default(),
            ..ToolCall::default()
        })));
    }
    in_order(&take_order(m), thoughts, content, calls)
}

/// Blocks of another language as our answers show them: `provider_specific_fields.blocks` (see `serve`). What stands
/// there of how the answer ended says nothing to the model and is put aside.
fn foreign_blocks(m: &mut Object) -> Vec<Part> {
    let Some(Value::Object(notes)) = m.get_mut("provider_specific_fields") else {
        return Vec::new();
    };
    notes.shift_remove("native_finish_reason");
    notes.shift_remove("stop_sequence");
    let blocks = take_list(notes, "blocks").unwrap_or_default();
    blocks
        .into_iter()
        .filter_map(|block| match block {
            Value::Object(fields) => Some(part(fields)),
            _ => None,
        })
        .collect()
}

/// Puts the sources that another language named (`provider_specific_fields.citations`, LiteLLM's lists of them as well)
/// on the last text, which is all the text there was.
fn cite(content: &mut [Part], m: &mut Object) {
    let Some(Value::Object(notes)) = m.get_mut("provider_specific_fields") else { return };
    let text = content.iter_mut().rev().find_map(|part| match &mut part.content {
        Content::Text { citations, .. } => Some(citations),
        _ => None,
    });
    let Some(text) = text else { return };
    for native in take_list(notes, "citations").unwrap_or_default() {
        let natives = match native {
            Value::Array(list) => list,
            one => vec![one],
        };
        text.extend(natives.into_iter().filter(Value::is_object).map(noted));
    }
}

/// A word that each piece of a stream repeated, and that whoever put the pieces together wrote one behind the other, as
/// the `openai` package does with all texts.
fn said_once(word: &str) -> &str {
    let whole = |length: &usize| word.len().is_multiple_of(*length);
    let said =
        |length: &usize| word.get(..*length).is_some_and(|w| w.repeat(word.len() / length) == word);
    let length = (SHORTEST_WORD..word.len()).filter(whole).find(said);
    length.and_then(|length| word.get(..length)).unwrap_or(word)
}

/// Names of formats are longer: a shorter repetition is their own.
const SHORTEST_WORD: usize = 6;

/// A source in the words of another language.
fn noted(native: Value) -> Citation {
    let own = |name: &str| words(&native, name).map(str::to_owned);
    Citation {
        url: own("url"),
        title: own("title"),
        text: own("cited_text"),
        protocol: String::new(),
        native,
        ..Citation::default()
    }
}

/// The order of a turn whose parts do not stand as thoughts, content, calls; the superset's own note (see `ask`).
fn take_order(m: &mut Object) -> Vec<String> {
    let Some(mut notes) = take_object(m, "provider_specific_fields") else { return Vec::new() };
    let order = notes.shift_remove("part_order").as_ref().and_then(text_list).unwrap_or_default();
    if !notes.is_empty() {
        m.insert("provider_specific_fields".to_owned(), Value::Object(notes));
    }
    order
}

fn in_order(
    order: &[String],
    thoughts: Vec<Part>,
    content: Vec<Part>,
    calls: Vec<Part>,
) -> Vec<Part> {
    let count = |word: &str| order.iter().filter(|o| *o == word).count();
    let fits = count("reasoning") == thoughts.len()
        && count("content") == content.len()
        && count("tool_call") == calls.len();
    let (mut thoughts, mut content, mut calls) =
        (thoughts.into_iter(), content.into_iter(), calls.into_iter());
    let mut parts = Vec::with_capacity(order.len());
    // A message that was edited since has lost its order; the usual one holds.
    for word in order.iter().filter(|_| fits) {
        parts.extend(match word.as_str() {
            "reasoning" => thoughts.next(),
            "content" => content.next(),
            _ => calls.next(),
        });
    }
    parts.extend(thoughts.chain(content).chain(calls));
    parts
}

/// A spoken answer of before, named by its id.
fn spoken(m: &mut Object) -> Option<Part> {
    let mut audio = take_object(m, "audio")?;
    let source = Source::FileId(take_text(&mut audio, "id")?);
    let media = Media { source, ..Media::default() };
    Some(Part { content: Content::Audio(media), cache: None, extra: without_nulls(audio) })
}

fn tool_call(value: Value) -> Option<Part> {
    let Value::Object(mut fields) = value else { return None };
    let cache = take_cache(&mut fields);
    let custom = fields.get("custom").is_some_and(Value::is_object);
    let key = if custom { "custom" } else { "function" };
    let mut inner = take_object(&mut fields, key).unwrap_or_default();
    let call = ToolCall {
        id: take_text(&mut fields, "id").unwrap_or_default(),
        name: take_text(&mut inner, "name").unwrap_or_default(),
        arguments: raw_text(
            &take(&mut inner, if custom { "input" } else { "arguments" }).unwrap_or_default(),
        ),
        custom,
        signature: signature(&mut fields),
    };
    // Their place in the list says the same.
    fields.shift_remove("index");
    fields.shift_remove("type");
    let extra = without_nulls(fields);
    Some(Part { content: Content::ToolCall(call), cache, extra })
}

/// A call's thought signature: Google's own place for it, and LiteLLM's.
pub(super) fn signature(fields: &mut Object) -> Option<String> {
    for (outer, pointer) in [
        ("extra_content", "/google/thought_signature"),
        ("provider_specific_fields", "/thought_signature"),
    ] {
        let found = fields.get(outer).and_then(|v| v.pointer(pointer)).and_then(Value::as_str);
        if let Some(signature) = found.map(str::to_owned) {
            fields.shift_remove(outer);
            return Some(signature);
        }
    }
    None
}

// -- thoughts --

/// The thoughts of a message: one of the fields that repeat them, the richest first. The others are put aside.
pub(super) fn thoughts(m: &mut Object) -> Vec<Part> {
    let details = take_list(m, "reasoning_details").unwrap_or_default();
    let blocks = take_list(m, "thinking_blocks").unwrap_or_default();
    let plain = ["reasoning_content", "reasoning", "reasoning_text"].map(|name| take_text(m, name));
    let signature = take_text(m, "reasoning_signature");
    let mut parts: Vec<_> = details.iter().filter_map(detail).collect();
    if parts.is_empty() {
        parts = blocks.iter().filter_map(thinking_block).collect();
    }
    if parts.is_empty()
        && let Some(text) = plain.into_iter().flatten().find(|text| !text.is_empty())
    {
        parts.push(Reasoning { text, signature, ..Reasoning::default() });
    }
    parts.into_iter().map(|thought| Part::new(Content::Reasoning(thought))).collect()
}

/// An entry of OpenRouter's `reasoning_details`.
pub(super) fn detail(entry: &Value) -> Option<Reasoning> {
    let own = |name: &str| words(entry, name).map(str::to_owned);
    let summary = words(entry, "type") == Some("reasoning.summary");
    let thought = Reasoning {
        text: own(if summary { "summary" } else { "text" }).unwrap_or_default(),
        summary,
        signature: own("signature"),
        encrypted: own("data"),
        format: own("format").map(|format| said_once(&format).to_owned()),
        id: own("id"),
    };
    // An id alone says which of the thoughts that the provider keeps are meant (OpenAI's Responses API).
    let says = !thought.text.is_empty()
        || thought.signature.is_some()
        || thought.encrypted.is_some()
        || thought.id.is_some();
    says.then_some(thought)
}

/// An entry of LiteLLM's `thinking_blocks`, or a thought among the content (Anthropic's shape, Mistral's shape).
pub(super) fn thinking_block(block: &Value) -> Option<Reasoning> {
    let own = |name: &str| words(block, name).map(str::to_owned);
    let text = block.get("thinking").map(thought_text).unwrap_or_default();
    let thought = Reasoning {
        text,
        signature: own("signature"),
        encrypted: own("data"),
        ..Reasoning::default()
    };
    let proven = thought.signature.is_some() || thought.encrypted.is_some();
    let format = proven.then(|| "anthropic-claude-v1".to_owned());
    (proven || !thought.text.is_empty()).then_some(Reasoning { format, ..thought })
}

/// Mistral writes thoughts as a list of text parts.
fn thought_text(value: &Value) -> String {
    match value {
        Value::Array(parts) => parts.iter().filter_map(|p| p.get("text")?.as_str()).collect(),
        Value::String(text) => text.clone(),
        _ => String::new(),
    }
}

// -- parts --

fn read_content(field: &str, content: Option<Value>) -> Result<Vec<Part>> {
    match content {
        None => Ok(Vec::new()),
        Some(Value::String(text)) if text.is_empty() => Ok(Vec::new()),
        Some(Value::String(text)) => Ok(vec![Part::text(text)]),
        Some(Value::Array(parts)) => {
            parts.into_iter().enumerate().map(|(j, p)| part_at(field, j, p)).collect()
        }
        Some(Value::Object(fields)) => Ok(vec![part(fields)]),
        Some(_) => Err(wrong(field, "a string or a list of parts")),
    }
}

fn part_at(field: &str, j: usize, value: Value) -> Result<Part> {
    match value {
        Value::Object(fields) => Ok(part(fields)),
        Value::String(text) => Ok(Part::text(text)),
        _ => Err(wrong(&format!("{field}[{j}]"), "an object")),
    }
}

/// Reads a part of a message or of an answer's content list.
pub(super) fn part(mut fields: Object) -> Part {
    let kind = fields.get("type").and_then(Value::as_str).unwrap_or_default().to_owned();
    let cache = take_cache(&mut fields);
    // OpenAI's own mark (prompt caching guide, 2026); it stays beside ours, since it is not written from ours.
    let cache =
        cache.or_else(|| fields.contains_key("prompt_cache_breakpoint").then(CacheMark::default));
    let whole = fields.clone();
    let read = match kind.as_str() {
        "text" | "input_text" | "output_text" => text_part(&mut fields),
        "refusal" => {
            take_text(&mut fields, "refusal").map(|r| (Content::Refusal(r), Object::new()))
        }
        "thinking" | "redacted_thinking" => {
            thinking_block(&Value::Object(whole.clone())).map(|t| {
                fields.clear();
                (Content::Reasoning(t), Object::new())
            })
        }
        other => media::read(other, &mut fields),
    };
    let Some((content, extra)) = read else {
        return Part { content: media::opaque(whole), cache, extra: Object::new() };
    };
    fields.shift_remove("type");
    fields.extend(extra);
    Part { content, cache, extra: fields }
}

fn text_part(fields: &mut Object) -> Option<(Content, Object)> {
    let text = take_text(fields, "text")?;
    let citations = take_list(fields, "citations").unwrap_or_default();
    let citations = citations.into_iter().map(citation).collect();
    Some((Content::Text { text, citations }, Object::new()))
}

/// A source of a text, as the superset writes it (see `ask`); another shape is kept as it is.
fn citation(value: Value) -> Citation {
    let own = |name: &str| words(&value, name).map(str::to_owned);
    let count = |name: &str| value.get(name).and_then(whole_number);
    match (own("protocol"), value.get("native")) {
        (Some(protocol), Some(native)) => Citation {
            url: own("url"),
            title: own("title"),
            text: own("text"),
            start: count("start"),
            end: count("end"),
            protocol,
            native: native.clone(),
        },
        _ => Citation { protocol: NAME.to_owned(), native: value, ..Citation::default() },
    }
}

/// Reads a mark; its type is always "ephemeral".
pub(super) fn cache_mark(value: &Value) -> Option<CacheMark> {
    value.is_object().then(|| CacheMark { ttl: words(value, "ttl").map(str::to_owned) })
}

/// Takes the mark out of a part, a message or a tool.
pub(super) fn take_cache(fields: &mut Object) -> Option<CacheMark> {
    let mark = fields.get("cache_control").and_then(cache_mark)?;
    fields.shift_remove("cache_control");
    Some(mark)
}
