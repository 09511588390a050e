//! The reverse: callers who speak this language.

pub(super) mod encoder;
pub(super) mod request;
mod sources;
mod steering;

use super::answer::{self, logprobs};
use super::fields::object;
use super::parts::{self, BESIDE};
use super::{is_native, usage};
use crate::ops::{ChatReply, Choice, Content, Finish, Losses, Object, Part};
use serde_json::{Value, json};

/// Fields of an alternative that callers of this language know.
const NOTES: &[&str] = &[
    "avgLogprobs",
    "citationMetadata",
    "finishMessage",
    "groundingMetadata",
    "safetyRatings",
    "urlContextMetadata",
];

/// Fields of an answer that callers of this language know.
const EXTRAS: &[&str] = &["modelStatus", "promptFeedback"];

/// Writes a whole answer.
pub(super) fn write(reply: &ChatReply, losses: &mut Losses) -> Object {
    let mut out = Object::new();
    let mut candidates: Vec<_> =
        reply.choices.iter().map(|choice| candidate(choice, losses)).collect();
    if let [only] = candidates.as_mut_slice() {
        copy(&reply.extra, NOTES, only);
    }
    out.insert("candidates".into(), json!(candidates));
    if let Some(used) = &reply.usage {
        out.insert("usageMetadata".into(), Value::Object(usage::write(used)));
    }
    out.insert("modelVersion".into(), json!(reply.model));
    out.insert("responseId".into(), json!(reply.id));
    copy(&reply.extra, EXTRAS, &mut out);
    out
}

fn copy(from: &Object, names: &[&str], to: &mut Object) {
    for name in names {
        if let Some(value) = from.get(*name) {
            to.insert((*name).to_owned(), value.clone());
        }
    }
}

fn candidate(choice: &Choice, losses: &mut Losses) -> Object {
    let mut written = Vec::new();
    for (index, one) in choice.parts.iter().enumerate() {
        match part(one) {
            Some(part) => written.push(part),
            None => losses.dropped(format!("parts[{index}]"), "an answer here cannot hold it"),
        }
    }
    let mut out = object(json!({"content": {"parts": written, "role": "model"}}));
    let refused = choice.parts.iter().any(|p| matches!(p.content, Content::Refusal(_)));
    if let Some(reason) = finish_reason(choice.finish, choice.native_finish.as_deref(), refused) {
        out.insert("finishReason".into(), json!(reason));
    }
    out.insert("index".into(), json!(choice.index));
    if let Some(said) = &choice.logprobs {
        out.insert("logprobsResult".into(), logprobs::write(said));
    }
    if let Some(grounding) = sources::of_parts(&choice.parts) {
        out.insert("groundingMetadata".into(), grounding);
    }
    copy(&choice.extra, NOTES, &mut out);
    out
}

/// A part of an answer. `None`: there is none for it.
fn part(part: &Part) -> Option<Object> {
    let mut out = match &part.content {
        Content::Text { text, .. } | Content::Refusal(text) => parts::write_text(text),
        Content::Reasoning(thought) => thought_part(thought)?,
        Content::ToolCall(call) => parts::write_call(call).0,
        Content::Opaque { protocol, json } if is_native(protocol, json) => {
            json.as_object()?.clone()
        }
        content => parts::write_media(content)?,
    };
    copy(&part.extra, BESIDE, &mut out);
    Some(out)
}

/// A thought. A signature of another provider is left out: this language's owner would refuse it in the next turn.
fn thought_part(thought: &crate::ops::Reasoning) -> Option<Object> {
    if parts::is_ours(thought) {
        let says =
            !thought.text.is_empty() || thought.signature.is_some() || thought.encrypted.is_some();
        return says.then(|| parts::write_thought(thought));
    }
    let bare = crate::ops::Reasoning { text: thought.text.clone(), ..Default::default() };
    (!bare.text.is_empty()).then(|| parts::write_thought(&bare))
}

/// Their word for why it ended: the provider's own where it is one of theirs and means the same.
fn finish_reason(finish: Option<Finish>, native: Option<&str>, refused: bool) -> Option<&str> {
    let is_theirs =
        |name: &str| name.len() > 2 && name.bytes().all(|b| b.is_ascii_uppercase() || b == b'_');
    let finish = finish?;
    if let Some(native) = native.filter(|native| is_theirs(native))
        && answer::finish(native, finish == Finish::ToolCalls) == finish
    {
        return Some(native);
    }
    Some(match finish {
        _ if refused => "SAFETY",
        Finish::Stop | Finish::ToolCalls => "STOP",
        Finish::Length => "MAX_TOKENS",
        Finish::ContentFilter => "SAFETY",
    })
}
