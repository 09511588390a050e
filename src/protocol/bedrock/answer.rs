//! Theirs → ours: a whole answer, and what streams share with it.

pub(super) mod stream;

use super::{NAME, blocks, fault, usage};
use crate::error::{Error, Result};
use crate::ops::{ChatReply, Choice, Finish, Object, Part, Role};
use crate::protocol::calls::Asked;
use crate::protocol::refusal;
use serde_json::Value;

/// Reads a whole answer.
///
/// # Errors
/// The service's error where the body is one, `BadReply` where it is no message.
pub(super) fn decode(body: &[u8]) -> Result<ChatReply> {
    let mut answer: Object = serde_json::from_slice(body)
        .map_err(|e| Error::bad_reply(format!("{NAME} answered with no JSON object: {e}")))?;
    let Some(output) = answer.shift_remove("output") else {
        let body = Value::Object(answer);
        return Err(match refusal::message_of(&body) {
            Some(_) => fault::hidden(&body),
            None => Error::bad_reply(format!("{NAME} answered without an output")),
        });
    };
    let content = output.get("message").and_then(|message| message.get("content")?.as_array());
    let mut calls = Asked::default();
    let parts: Vec<Part> = content
        .into_iter()
        .flatten()
        .map(|block| calls.note(blocks::read(block.clone(), Role::Assistant)))
        .collect();
    let native = text(answer.shift_remove("stopReason"));
    let usage = answer.shift_remove("usage");
    let choice = Choice {
        index: 0,
        parts,
        finish: native.as_deref().map(|reason| calls.finish(finish(reason))),
        native_finish: native,
        stop_sequence: stop_sequence(answer.get("additionalModelResponseFields")),
        logprobs: None,
        extra: Object::new(),
    };
    Ok(ChatReply {
        id: String::new(),
        model: routed(answer.get("trace")).unwrap_or_default(),
        created: None,
        choices: vec![choice],
        usage: usage.as_ref().and_then(Value::as_object).and_then(usage::read),
        service_tier: answer.shift_remove("serviceTier").as_ref().and_then(tier),
        extra: rest(answer),
    })
}

fn text(value: Option<Value>) -> Option<String> {
    match value {
        Some(Value::String(text)) if !text.is_empty() => Some(text),
        _ => None,
    }
}

/// What an answer says besides its content: `metrics`, `trace`, `performanceConfig`, what was asked for by path.
fn rest(mut answer: Object) -> Object {
    answer.retain(|_, value| !value.is_null());
    answer
}

/// `{"type": "flex"}`.
fn tier(said: &Value) -> Option<String> {
    said.get("type").and_then(Value::as_str).map(str::to_owned)
}

/// The stop text, where the caller asked the model for it (`/stop_sequence`).
fn stop_sequence(additional: Option<&Value>) -> Option<String> {
    additional?.get("stop_sequence")?.as_str().map(str::to_owned)
}

/// The model that a prompt router chose.
fn routed(trace: Option<&Value>) -> Option<String> {
    trace?.get("promptRouter")?.get("invokedModelId")?.as_str().map(str::to_owned)
}

/// Our word for theirs (`StopReason`). One that is new is an ordinary end.
pub(super) fn finish(native: &str) -> Finish {
    match native {
        "max_tokens" | "model_context_window_exceeded" => Finish::Length,
        "tool_use" => Finish::ToolCalls,
        "guardrail_intervened" | "content_filtered" => Finish::ContentFilter,
        _ => Finish::Stop,
    }
}
