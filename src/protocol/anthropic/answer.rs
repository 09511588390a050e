//! Theirs → ours: a whole answer, and what streams share with it.

pub(super) mod stream;

use super::{NAME, blocks, hidden, usage};
use crate::error::{Error, Result};
use crate::ops::{ChatReply, Choice, Finish, Object};
use crate::protocol::calls::Asked;
use serde_json::Value;

/// Reads a whole answer.
///
/// # Errors
/// The provider's error where the body is one, `BadReply` where it is no message.
pub(super) fn decode(body: &[u8]) -> Result<ChatReply> {
    let message: Object = serde_json::from_slice(body)
        .map_err(|e| Error::bad_reply(format!("{NAME} answered with no JSON object: {e}")))?;
    if is_error(&message) {
        return Err(hidden(&Value::Object(message)));
    }
    if !message.contains_key("content") && !message.contains_key("stop_reason") {
        return Err(Error::bad_reply(format!("{NAME} answered without content")));
    }
    Ok(whole(message))
}

fn is_error(message: &Object) -> bool {
    blocks::text_of(message, "type") == Some("error")
        || message.get("error").is_some_and(|e| !e.is_null())
}

fn whole(mut message: Object) -> ChatReply {
    let counts = message.remove("usage");
    let native = take_text(&mut message, "stop_reason");
    let stop_sequence = take_text(&mut message, "stop_sequence");
    let id = take_text(&mut message, "id").unwrap_or_default();
    let model = take_text(&mut message, "model").unwrap_or_default();
    let mut calls = Asked::default();
    let parts =
        take_blocks(&mut message).into_iter().map(|b| calls.note(blocks::read(b))).collect();
    let choice = Choice {
        index: 0,
        parts,
        finish: native.as_deref().map(|reason| calls.finish(finish(reason))),
        native_finish: native,
        stop_sequence,
        logprobs: None,
        extra: Object::new(),
    };
    ChatReply {
        id,
        model,
        created: None,
        choices: vec![choice],
        usage: counts.as_ref().and_then(Value::as_object).and_then(usage::read),
        service_tier: None,
        extra: rest(message),
    }
}

/// Takes a text that is not empty out of a message.
fn take_text(message: &mut Object, name: &str) -> Option<String> {
    match message.remove(name) {
        Some(Value::String(text)) if !text.is_empty() => Some(text),
        _ => None,
    }
}

/// Takes the blocks out of a message; what is no object is left out.
fn take_blocks(message: &mut Object) -> Vec<Object> {
    let Some(Value::Array(list)) = message.remove("content") else { return Vec::new() };
    list.into_iter().filter_map(|b| if let Value::Object(b) = b { Some(b) } else { None }).collect()
}

/// What a message says besides its content: `container`, `context_management`, `stop_details`.
fn rest(mut message: Object) -> Object {
    message.retain(|name, value| !value.is_null() && name != "type" && name != "role");
    message
}

/// Our word for theirs (API reference, "Handling stop reasons"). One that is new is an ordinary end.
pub(super) fn finish(native: &str) -> Finish {
    match native {
        "max_tokens" | "model_context_window_exceeded" => Finish::Length,
        "tool_use" => Finish::ToolCalls,
        "refusal" => Finish::ContentFilter,
        _ => Finish::Stop,
    }
}
