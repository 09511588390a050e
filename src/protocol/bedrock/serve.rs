//! The reverse: callers who speak this language.

pub(super) mod encoder;
pub(super) mod request;

use super::media::one;
use super::{NAME, answer, blocks, media, usage};
use crate::ops::{ChatReply, Choice, Content, Finish, Losses, Object, Part, Reasoning, ToolCall};
use crate::protocol::anthropic;
use crate::protocol::turns;
use serde_json::{Value, json};

/// Top-level fields of an answer that callers of this language know, besides those always written.
const EXTRAS: &[&str] = &["additionalModelResponseFields", "trace", "performanceConfig"];

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
    let mut out = one("output", json!({"message": {"role": "assistant", "content": content}}));
    out.insert("stopReason".into(), json!(choice.map(stopped)));
    out.insert("usage".into(), usage::write(reply.usage.as_ref()));
    out.insert("metrics".into(), metrics(&reply.extra));
    if let Some(tier) = &reply.service_tier {
        out.insert("serviceTier".into(), json!({"type": tier}));
    }
    for name in EXTRAS {
        if let Some(value) = reply.extra.get(*name) {
            out.insert((*name).to_owned(), value.clone());
        }
    }
    out
}

/// The API states how long an answer took; another provider's need not say it.
fn metrics(extra: &Object) -> Value {
    let said = extra.get("metrics").filter(|m| m.get("latencyMs").is_some_and(Value::is_number));
    said.cloned().unwrap_or_else(|| json!({"latencyMs": 0}))
}

fn stopped(choice: &Choice) -> &str {
    if choice.parts.iter().any(|p| matches!(p.content, Content::Refusal(_))) {
        return "content_filtered";
    }
    stop_reason(choice.finish, choice.native_finish.as_deref(), choice.stop_sequence.is_some())
}

/// A part of an answer as a block. `None`: there is none for it.
fn block(part: &Part, index: usize) -> Option<Object> {
    match &part.content {
        Content::Text { text, citations } => Some(blocks::text(text, citations)),
        Content::Refusal(text) => Some(blocks::text(text, &[])),
        Content::Reasoning(thought) => thinking(thought),
        Content::ToolCall(call) => {
            let (input, _) = anthropic::blocks::input(call);
            Some(blocks::tool_use(&call_id(call, index), &call.name, &input))
        }
        Content::Image(image) => media::write(&media::IMAGE, image).ok(),
        Content::Opaque { protocol, json } if protocol == NAME => json.as_object().cloned(),
        _ => None,
    }
}

/// Thoughts. A proof of another provider is left out: the service would refuse it in the next turn.
fn thinking(thought: &Reasoning) -> Option<Object> {
    if blocks::is_ours(thought) {
        return Some(blocks::thinking(thought));
    }
    let shown = Reasoning { text: thought.text.clone(), ..Reasoning::default() };
    (!thought.text.is_empty()).then(|| blocks::thinking(&shown))
}

/// The call's id; results name it, so that there must be one.
fn call_id(call: &ToolCall, index: usize) -> String {
    if call.id.is_empty() { format!("tooluse_{index}") } else { call.id.clone() }
}

/// Their word for why it ended: the provider's own where it is one of theirs and means the same.
fn stop_reason(finish: Option<Finish>, native: Option<&str>, stop_sequence: bool) -> &'static str {
    const THEIRS: &[&str] = &[
        "end_turn",
        "stop_sequence",
        "max_tokens",
        "tool_use",
        "guardrail_intervened",
        "content_filtered",
        "malformed_model_output",
        "malformed_tool_use",
        "model_context_window_exceeded",
    ];
    let own = THEIRS.iter().copied().find(|own| Some(*own) == native);
    if let Some(own) = own.filter(|own| Some(answer::finish(own)) == finish) {
        return own;
    }
    match finish {
        Some(Finish::Stop) if stop_sequence => "stop_sequence",
        Some(Finish::Length) => "max_tokens",
        Some(Finish::ToolCalls) => "tool_use",
        Some(Finish::ContentFilter) => "content_filtered",
        Some(Finish::Stop) | None => "end_turn",
    }
}
