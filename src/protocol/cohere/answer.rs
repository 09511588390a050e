//! Theirs → ours: a whole answer, and what streams share with it.

pub(super) mod stream;

use super::fields::{take_some, take_text, text, without_nulls};
use super::{NAME, PLAN, citations, usage};
use crate::error::{Error, ErrorKind, Result};
use crate::ops::{ChatReply, Choice, Content, Finish, Object, Part, Reasoning, ToolCall};
use crate::protocol::refusal;
use serde_json::{Value, json};

/// Reads a whole answer.
///
/// # Errors
/// The provider's error where the body is one, `BadReply` where it is no message.
pub(super) fn decode(body: &[u8]) -> Result<ChatReply> {
    let mut body: Object = serde_json::from_slice(body)
        .map_err(|e| Error::bad_reply(format!("{NAME} answered with no JSON object: {e}")))?;
    // An error's `message` is a text.
    if !body.get("message").is_some_and(Value::is_object) {
        let body = Value::Object(body);
        return Err(match refusal::message_of(&body) {
            Some(_) => refusal::hidden(&body),
            None => Error::bad_reply(format!("{NAME} answered without a message")),
        });
    }
    let mut message: Object = take_some(&mut body, "message").unwrap_or_default();
    let native = take_text(&mut body, "finish_reason");
    if let Some(error) = failure(native.as_deref(), body.get("error")) {
        return Err(error);
    }
    let finish = native.as_deref().map(finish);
    let choice = Choice {
        index: 0,
        parts: parts(&mut message),
        finish,
        native_finish: native,
        stop_sequence: None,
        logprobs: body.shift_remove("logprobs").as_ref().and_then(logprobs),
        extra: Object::new(),
    };
    Ok(ChatReply {
        id: take_text(&mut body, "id").unwrap_or_default(),
        usage: body.shift_remove("usage").as_ref().and_then(usage::read),
        choices: vec![choice],
        extra: without_nulls(body),
        ..ChatReply::default()
    })
}

fn parts(message: &mut Object) -> Vec<Part> {
    let blocks: Vec<Value> = match message.shift_remove("content") {
        Some(Value::Array(blocks)) => blocks,
        Some(Value::String(text)) => vec![json!({"type": "text", "text": text})],
        _ => Vec::new(),
    };
    let mut parts: Vec<Part> = blocks.into_iter().map(block).collect();
    citations::attach(take_some(message, "citations").unwrap_or_default(), &mut parts);
    // The plan is made before the calls, and thoughts come before all that is said.
    if let Some(text) = take_text(message, "tool_plan") {
        let at = parts.iter().position(|p| !matches!(p.content, Content::Reasoning(_)));
        parts.insert(at.unwrap_or(parts.len()), plan(text));
    }
    let calls: Vec<Value> = take_some(message, "tool_calls").unwrap_or_default();
    parts.extend(calls.iter().map(|call| Part::new(Content::ToolCall(read_call(call)))));
    parts
}

/// Reads a block of a content. One that we have no word for is kept as written.
pub(super) fn block(block: Value) -> Part {
    match text(&block, "type") {
        "text" => Part::text(text(&block, "text")),
        "thinking" => Part::new(Content::Reasoning(Reasoning {
            text: text(&block, "thinking").to_owned(),
            ..Reasoning::default()
        })),
        _ => match block {
            Value::String(text) => Part::text(text),
            json => Part::new(Content::Opaque { protocol: NAME.to_owned(), json }),
        },
    }
}

/// What the model means to do with its tools: a thought that must come back under its own name.
pub(super) fn plan(text: impl Into<String>) -> Part {
    let format = Some(PLAN.to_owned());
    Part::new(Content::Reasoning(Reasoning { text: text.into(), format, ..Reasoning::default() }))
}

/// Reads a call.
pub(super) fn read_call(call: &Value) -> ToolCall {
    let function = call.get("function").unwrap_or(&Value::Null);
    let arguments = match function.get("arguments") {
        None | Some(Value::Null) => String::new(),
        Some(Value::String(text)) => text.clone(),
        Some(other) => other.to_string(),
    };
    ToolCall {
        id: text(call, "id").to_owned(),
        name: text(function, "name").to_owned(),
        arguments,
        ..ToolCall::default()
    }
}

/// Our word for theirs (API reference, "Chat", `finish_reason`). One that is new is an ordinary end.
pub(super) fn finish(native: &str) -> Finish {
    match native {
        "MAX_TOKENS" | "ERROR_LIMIT" => Finish::Length,
        "TOOL_CALL" => Finish::ToolCalls,
        "ERROR_TOXIC" => Finish::ContentFilter,
        _ => Finish::Stop,
    }
}

/// An answer that ended because something failed.
pub(super) fn failure(native: Option<&str>, error: Option<&Value>) -> Option<Error> {
    if let Some(error) = error.filter(|e| refusal::message_of(e).is_some()) {
        return Some(refusal::hidden(error));
    }
    match native? {
        "ERROR" => {
            let message = format!("{NAME} ended the answer with ERROR and does not say why");
            Some(Error::new(ErrorKind::Server, message))
        }
        "TIMEOUT" => {
            let message = format!("{NAME} ended the answer with TIMEOUT; it took too long");
            Some(Error::new(ErrorKind::Timeout, message))
        }
        _ => None,
    }
}

/// Log probabilities in OpenAI's shape. Theirs are pieces of text with one number for each token: the text stands with
/// the first of them.
pub(super) fn logprobs(said: &Value) -> Option<Value> {
    let pieces = match said {
        Value::Array(pieces) => pieces.as_slice(),
        one @ Value::Object(_) => std::slice::from_ref(one),
        _ => return None,
    };
    let mut content = Vec::new();
    for piece in pieces {
        let numbers = piece.get("logprobs").and_then(Value::as_array);
        for (place, number) in numbers.into_iter().flatten().enumerate() {
            let token = if place == 0 { text(piece, "text") } else { "" };
            content.push(json!({
                "token": token, "logprob": number, "bytes": token.as_bytes(), "top_logprobs": [],
            }));
        }
    }
    (!content.is_empty()).then(|| json!({"content": content, "refusal": null}))
}
