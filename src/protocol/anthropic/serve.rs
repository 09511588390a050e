//! The reverse: callers who speak this language.

pub(super) mod encoder;
pub(super) mod request;

use super::{NAME, answer, blocks, usage};
use crate::error::{Error, ErrorKind};
use crate::ops::{ChatReply, Choice, Content, Finish, Losses, Object, Part, Reasoning, ToolCall};
use crate::protocol::turns;
use serde_json::{Value, json};

/// Top-level fields of an answer that callers of this language know.
const EXTRAS: &[&str] = &["container", "context_management", "stop_details"];

/// Writes a whole answer. Of several alternatives the first is written.
pub(super) fn write(reply: &ChatReply, losses: &mut Losses) -> Object {
    let choice = turns::only_choice(reply, losses);
    let mut content = Vec::new();
    for (index, part) in choice.iter().flat_map(|c| &c.parts).enumerate() {
        match block(part, index) {
            Some(block) => content.push(Value::Object(block)),
            None => losses.dropped(format!("content[{index}]"), "an answer here cannot hold it"),
        }
    }
    let mut out = blocks::object(json!({
        "id": reply.id,
        "type": "message",
        "role": "assistant",
        "model": reply.model,
        "content": content,
        "stop_reason": choice.and_then(stopped),
        "stop_sequence": choice.and_then(|c| c.stop_sequence.as_ref()),
        "usage": usage::write(reply.usage.as_ref()),
    }));
    for name in EXTRAS {
        if let Some(value) = reply.extra.get(*name) {
            out.insert((*name).to_owned(), value.clone());
        }
    }
    out
}

fn stopped(choice: &Choice) -> Option<&str> {
    if choice.parts.iter().any(|p| matches!(p.content, Content::Refusal(_))) {
        return Some("refusal");
    }
    stop_reason(choice.finish, choice.native_finish.as_deref(), choice.stop_sequence.is_some())
}

/// A part of an answer as a block. `None`: there is none for it.
fn block(part: &Part, index: usize) -> Option<Object> {
    let mut block = match &part.content {
        Content::Text { text, citations } => blocks::text(text, citations),
        Content::Refusal(text) => blocks::text(text, &[]),
        Content::Reasoning(thought) => thinking(thought)?,
        Content::ToolCall(call) => blocks::tool_use(&call_id(call, index), call).0,
        Content::Opaque { protocol, json } if protocol == NAME => json.as_object()?.clone(),
        _ => return None,
    };
    if let Some(caller) = part.extra.get("caller") {
        block.insert("caller".into(), caller.clone());
    }
    Some(block)
}

/// Thoughts. A signature of another provider is left out: this language's owner would refuse it in the next turn.
fn thinking(thought: &Reasoning) -> Option<Object> {
    if blocks::is_ours(thought) {
        return Some(blocks::thinking(thought));
    }
    let shown = Reasoning { text: thought.text.clone(), ..Reasoning::default() };
    Some(blocks::thinking(&shown)).filter(|_| !thought.text.is_empty())
}

/// The call's id; results name it, so that there must be one.
fn call_id(call: &ToolCall, index: usize) -> String {
    if call.id.is_empty() { format!("toolu_{index}") } else { call.id.clone() }
}

/// Their word for why it ended: the provider's own where it is one of theirs and means the same.
fn stop_reason(finish: Option<Finish>, native: Option<&str>, stop_sequence: bool) -> Option<&str> {
    const THEIRS: &[&str] = &[
        "end_turn",
        "stop_sequence",
        "max_tokens",
        "tool_use",
        "pause_turn",
        "refusal",
        "compaction",
        "model_context_window_exceeded",
    ];
    let finish = finish?;
    if let Some(native) = native.filter(|n| THEIRS.contains(n) && answer::finish(n) == finish) {
        return Some(native);
    }
    Some(match finish {
        Finish::Stop if stop_sequence => "stop_sequence",
        Finish::Stop => "end_turn",
        Finish::Length => "max_tokens",
        Finish::ToolCalls => "tool_use",
        Finish::ContentFilter => "refusal",
    })
}

/// Writes an error.
pub(super) fn write_error(error: &Error) -> Value {
    json!({
        "type": "error",
        "error": {"type": error_type(error), "message": error.message()},
        "request_id": error.said().request_id,
    })
}

/// Their types (API reference, "Errors").
fn error_type(error: &Error) -> &'static str {
    match error.kind() {
        _ if error.said().status == Some(413) => "request_too_large",
        ErrorKind::BadRequest
        | ErrorKind::UnsupportedParams
        | ErrorKind::ContextTooLong
        | ErrorKind::ContentRefused
        | ErrorKind::Conflict
        | ErrorKind::Unprocessable => "invalid_request_error",
        ErrorKind::Authentication => "authentication_error",
        ErrorKind::Payment | ErrorKind::Budget => "billing_error",
        ErrorKind::Permission => "permission_error",
        ErrorKind::NotFound => "not_found_error",
        ErrorKind::RateLimited => "rate_limit_error",
        ErrorKind::Timeout => "timeout_error",
        ErrorKind::Unavailable => "overloaded_error",
        ErrorKind::Config
        | ErrorKind::Connection
        | ErrorKind::Server
        | ErrorKind::Status
        | ErrorKind::BadReply
        | ErrorKind::Internal => "api_error",
    }
}
