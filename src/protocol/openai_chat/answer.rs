//! A whole answer → the vocabulary, whoever wrote it.

use super::read_messages::{part, signature, thoughts};
use super::{
    NAME, media, raw_text, take, take_list, take_object, take_text, usage, whole_number, words,
};
use crate::error::{Error, Result};
use crate::ops::{
    ChatReply, Choice, Citation, Content, Finish, Media, Object, Part, Source, ToolCall, Usage,
};
use crate::protocol::refusal;
use serde_json::Value;

/// Reads a whole chat answer.
pub(super) fn chat(body: &[u8]) -> Result<ChatReply> {
    let value: Value = serde_json::from_slice(body)
        .map_err(|e| Error::bad_reply(format!("the answer is not JSON: {e}")))?;
    let mut b = unwrapped(value)?;
    if let Some(error) = hidden_error(&b) {
        return Err(error);
    }
    let Some(choices) = take_list(&mut b, "choices") else {
        return Err(Error::bad_reply("the answer has no `choices`"));
    };
    let usage = take(&mut b, "usage");
    let usage = usage.as_ref().and_then(usage::read).or_else(|| groq_usage(b.get("x_groq")?));
    b.shift_remove("object");
    Ok(ChatReply {
        id: take_text(&mut b, "id").unwrap_or_default(),
        model: take_text(&mut b, "model").unwrap_or_default(),
        created: take(&mut b, "created").as_ref().and_then(whole_number),
        choices: choices.into_iter().enumerate().filter_map(|(n, c)| choice(n, c)).collect(),
        usage,
        service_tier: take_text(&mut b, "service_tier"),
        extra: said(b),
    })
}

/// The answer's object: some wrap it in a list or (Cloudflare) in `result`.
fn unwrapped(value: Value) -> Result<Object> {
    match value {
        Value::Object(mut b) if !b.contains_key("choices") => match take_object(&mut b, "result") {
            Some(inner) if inner.contains_key("choices") => Ok(inner),
            Some(inner) => {
                b.insert("result".into(), Value::Object(inner));
                Ok(b)
            }
            None => Ok(b),
        },
        Value::Object(b) => Ok(b),
        Value::Array(mut list) if list.len() == 1 => unwrapped(list.remove(0)),
        _ => Err(Error::bad_reply("the answer is not a JSON object")),
    }
}

/// The error that a provider put where an answer belongs, in a body or in a chunk.
pub(super) fn hidden_error(b: &Object) -> Option<Error> {
    let choices = b.get("choices").and_then(Value::as_array);
    let has_choices = choices.is_some_and(|c| !c.is_empty());
    let whole = || refusal::hidden(&Value::Object(b.clone()));
    let said = |name: &str| b.get(name).filter(|value| says_something(value));
    match said("error") {
        Some(_) if !has_choices => return Some(whole()),
        Some(error @ Value::Object(_)) => return Some(refusal::hidden(error)),
        _ => {}
    }
    // OpenRouter names what broke an alternative inside it.
    let of_choice = |c: &Value| c.get("error").filter(|e| says_something(e)).map(refusal::hidden);
    if let Some(error) = choices.and_then(|list| list.iter().find_map(of_choice)) {
        return Some(error);
    }
    let names_itself = |name: &str| b.get(name).and_then(Value::as_str) == Some("error");
    let explains = || ["detail", "errors", "message", "msg"].into_iter().any(|n| said(n).is_some());
    let is_error =
        names_itself("object") || names_itself("type") || (choices.is_none() && explains());
    (is_error && !has_choices).then(whole)
}

/// Whether an `error` is one: some send an empty one with every chunk.
fn says_something(value: &Value) -> bool {
    match value {
        Value::Null | Value::Bool(_) => false,
        Value::String(text) => !text.is_empty(),
        Value::Object(fields) => !fields.is_empty(),
        Value::Array(items) => !items.is_empty(),
        Value::Number(_) => true,
    }
}

/// Groq repeats usage at the end of a stream in a field of its own.
pub(super) fn groq_usage(x_groq: &Value) -> Option<Usage> {
    x_groq.get("usage").and_then(usage::read)
}

/// Without the fields that say nothing.
pub(super) fn said(mut b: Object) -> Object {
    b.retain(|_, value| !value.is_null());
    b
}

fn choice(n: usize, value: Value) -> Option<Choice> {
    let Value::Object(mut c) = value else { return None };
    let message = take_object(&mut c, "message").or_else(|| {
        // Completions speak without messages.
        let text = take_text(&mut c, "text")?;
        Some(Object::from_iter([("content".to_owned(), Value::String(text))]))
    });
    let (parts, rest) = message.map(parts).unwrap_or_default();
    c.shift_remove("delta");
    let (finish, native_finish) = finish(&mut c);
    let index = take(&mut c, "index").and_then(|i| u32::try_from(whole_number(&i)?).ok());
    let mut choice = Choice {
        index: index.unwrap_or(u32::try_from(n).unwrap_or_default()),
        parts,
        finish,
        native_finish,
        // vLLM: the stop text that was met, or the id of its token.
        stop_sequence: take_text(&mut c, "stop_reason"),
        logprobs: take(&mut c, "logprobs"),
        extra: said(c),
    };
    if !rest.is_empty() {
        choice.extra.insert("message".to_owned(), Value::Object(rest));
    }
    Some(choice)
}

/// Why it ended, and the provider's own word: the one behind a gateway, where it tells.
pub(super) fn finish(c: &mut Object) -> (Option<Finish>, Option<String>) {
    let word = match take(c, "finish_reason") {
        Some(Value::String(word)) => Some(word).filter(|w| !w.is_empty()),
        Some(other) => Some(other.to_string()),
        None => None,
    };
    let native = take_text(c, "native_finish_reason").filter(|w| !w.is_empty());
    (word.as_deref().map(finish_of), native.or(word))
}

/// What a word means. OpenAI's API reference, and the words that others put in its place.
pub(super) fn finish_of(word: &str) -> Finish {
    match word.to_ascii_lowercase().as_str() {
        // The last four: the provider broke off (Zhipu, DeepSeek, OpenRouter). No word of OpenAI's comes nearer to an
        // answer that is not whole.
        "length"
        | "max_tokens"
        | "max_output_tokens"
        | "max_completion_tokens"
        | "model_length"
        | "max_length"
        | "model_context_window_exceeded"
        | "error"
        | "network_error"
        | "insufficient_system_resource"
        | "abort" => Finish::Length,
        "tool_calls" | "tool_call" | "tool_use" | "function_call" => Finish::ToolCalls,
        "content_filter"
        | "content_filtered"
        | "safety"
        | "refusal"
        | "recitation"
        | "blocklist"
        | "prohibited_content"
        | "spii"
        | "sensitive"
        | "guardrail_intervened" => Finish::ContentFilter,
        _ => Finish::Stop,
    }
}

/// A message's parts, and what is left of it.
fn parts(mut m: Object) -> (Vec<Part>, Object) {
    let mut parts = thoughts(&mut m);
    let had_thoughts = !parts.is_empty();
    let content = content(take(&mut m, "content"));
    parts.extend(
        content
            .into_iter()
            .filter(|p| !had_thoughts || !matches!(p.content, Content::Reasoning(_))),
    );
    cite(&mut parts, take_list(&mut m, "annotations").unwrap_or_default());
    if let Some(refusal) = take_text(&mut m, "refusal").filter(|r| !r.is_empty()) {
        parts.push(Part::new(Content::Refusal(refusal)));
    }
    parts.extend(take_object(&mut m, "audio").and_then(spoken));
    parts.extend(
        take_list(&mut m, "images").unwrap_or_default().into_iter().filter_map(media::image),
    );
    let calls = take_list(&mut m, "tool_calls").unwrap_or_default();
    parts.extend(
        calls
            .into_iter()
            .filter_map(|call| tool_call(call).map(|c| Part::new(Content::ToolCall(c)))),
    );
    if let Some(function) = take_object(&mut m, "function_call") {
        let call =
            Value::Object(Object::from_iter([("function".to_owned(), Value::Object(function))]));
        parts.extend(tool_call(call).map(|c| Part::new(Content::ToolCall(c))));
    }
    m.shift_remove("role");
    (parts, said(m))
}

/// Content: a string (OpenAI), a list of parts (Mistral), or the JSON that a schema asked for (Cloudflare).
pub(super) fn content(value: Option<Value>) -> Vec<Part> {
    match value {
        Some(Value::String(text)) if text.is_empty() => Vec::new(),
        Some(Value::String(text)) => vec![Part::text(text)],
        Some(Value::Array(list)) => list.into_iter().filter_map(content_part).collect(),
        Some(other) => vec![Part::text(other.to_string())],
        None => Vec::new(),
    }
}

fn content_part(value: Value) -> Option<Part> {
    match value {
        Value::String(text) => Some(Part::text(text)),
        Value::Object(mut fields) => {
            // Mistral's mark of a thought that is whole; it says nothing more.
            fields.shift_remove("closed");
            Some(part(fields))
        }
        _ => None,
    }
}

/// Puts a message's annotations on its last text.
fn cite(parts: &mut [Part], annotations: Vec<Value>) {
    let text = parts.iter_mut().rev().find_map(|part| match &mut part.content {
        Content::Text { citations, .. } => Some(citations),
        _ => None,
    });
    if let Some(citations) = text {
        citations.extend(annotations.into_iter().map(annotation));
    }
}

/// An annotation: OpenAI's `url_citation`, or one that only its writer knows.
pub(super) fn annotation(native: Value) -> Citation {
    let cited = native.get("url_citation").unwrap_or(&native);
    let own = |name: &str| words(cited, name).map(str::to_owned);
    let count = |name: &str| cited.get(name).and_then(whole_number);
    Citation {
        url: own("url"),
        title: own("title"),
        text: own("content"),
        start: count("start_index"),
        end: count("end_index"),
        protocol: NAME.to_owned(),
        native,
    }
}

/// A spoken answer; its id, transcript and end of life stay beside it.
fn spoken(mut audio: Object) -> Option<Part> {
    let data = take_text(&mut audio, "data")?;
    let media = Media { source: Source::Base64(data), ..Media::default() };
    Some(Part { content: Content::Audio(media), cache: None, extra: said(audio) })
}

fn tool_call(value: Value) -> Option<ToolCall> {
    let Value::Object(mut fields) = value else { return None };
    let custom = take_object(&mut fields, "custom");
    let is_custom = custom.is_some();
    let mut inner = custom.or_else(|| take_object(&mut fields, "function"))?;
    let arguments = take(&mut inner, if is_custom { "input" } else { "arguments" });
    Some(ToolCall {
        id: take_text(&mut fields, "id").unwrap_or_default(),
        name: take_text(&mut inner, "name").unwrap_or_default(),
        arguments: raw_text(&arguments.unwrap_or_default()),
        custom: is_custom,
        signature: signature(&mut fields),
    })
}
