//! Theirs → ours: a whole answer, and what streams share with it.

pub(super) mod stream;

use super::{NAME, items, kind_of, object, parts, take, take_objects, take_text, text_of, usage};
use crate::error::{Error, Result};
use crate::ops::{ChatReply, Choice, Content, Finish, Object, Part};
use crate::protocol::refusal;
use serde_json::{Value, json};

/// Reads a whole answer.
///
/// # Errors
/// The provider's error where the body is one or the answer failed, `BadReply` where it is no answer.
pub(super) fn decode(body: &[u8]) -> Result<ChatReply> {
    let mut response: Object = serde_json::from_slice(body)
        .map_err(|e| Error::bad_reply(format!("{NAME} answered with no JSON object: {e}")))?;
    if let Some(error) = failure(&response) {
        return Err(error);
    }
    if !response.contains_key("output") && !response.contains_key("status") {
        return Err(Error::bad_reply(format!("{NAME} answered without output")));
    }
    Ok(whole(&mut response))
}

/// The error inside an answer, if there is one.
fn failure(response: &Object) -> Option<Error> {
    let status = text_of(response, "status");
    let says = |value: &&Value| !super::is_empty(value);
    let error = response.get("error").filter(says).filter(|_| status != Some("completed"));
    let failed = status == Some("failed");
    if kind_of(response) == "error" || error.is_some() {
        let inner = error.cloned().unwrap_or_else(|| json!(response));
        return Some(refusal::hidden(&inner));
    }
    failed
        .then(|| Error::new(crate::error::ErrorKind::Server, format!("{NAME}: the answer failed")))
}

fn whole(response: &mut Object) -> ChatReply {
    let output = take_objects(response, "output");
    let called = output.iter().any(is_call);
    let mut logprobs = Vec::new();
    let parts = output.into_iter().flat_map(|item| read_item(item, &mut logprobs)).collect();
    let end = End::of(response);
    // One that goes on in the background looks whole in other languages: it says that it is not.
    let unfinished = end.native.clone().filter(|_| end.finish.is_none());
    let choice = Choice {
        index: 0,
        parts,
        finish: end.finish(called),
        native_finish: end.native,
        stop_sequence: None,
        logprobs: (!logprobs.is_empty()).then(|| json!({"content": logprobs})),
        extra: Object::new(),
    };
    let mut reply = ChatReply {
        id: take_text(response, "id").unwrap_or_default(),
        model: take_text(response, "model").unwrap_or_default(),
        created: time(response),
        choices: vec![choice],
        usage: take(response, "usage").map(object).and_then(usage::read),
        service_tier: take_text(response, "service_tier"),
        extra: rest(response),
    };
    super::put(&mut reply.extra, "status", unfinished);
    reply
}

/// Unix seconds; some write them as a float.
fn time(response: &mut Object) -> Option<u64> {
    let at = take(response, "created_at")?;
    let whole = at.as_u64().or_else(|| format!("{:.0}", at.as_f64()?).parse().ok());
    whole.filter(|seconds| *seconds > 0)
}

/// How an answer ended.
#[derive(Debug, Default)]
struct End {
    /// Their word: why it is incomplete, or its status.
    native: Option<String>,
    /// Ours; `None`: it has not ended, or only they know.
    finish: Option<Finish>,
}

impl End {
    /// Reads it out of the answer. What does not say so has not failed.
    fn of(response: &mut Object) -> Self {
        let status = take_text(response, "status");
        let details = take(response, "incomplete_details");
        let reason = details.and_then(|d| d.get("reason")?.as_str().map(str::to_owned));
        let finish = match (status.as_deref(), reason.as_deref()) {
            (Some("incomplete"), Some("content_filter")) => Some(Finish::ContentFilter),
            (Some("incomplete"), _) => Some(Finish::Length),
            (Some("queued" | "in_progress" | "cancelled"), _) => None,
            _ => Some(Finish::Stop),
        };
        Self { native: reason.or(status), finish }
    }

    /// Our word, where tools were or were not called.
    fn finish(&self, called: bool) -> Option<Finish> {
        match self.finish {
            Some(Finish::Stop) if called => Some(Finish::ToolCalls),
            finish => finish,
        }
    }
}

/// Whether an item asks the client to run a function.
fn is_call(item: &Object) -> bool {
    matches!(kind_of(item), "function_call" | "custom_tool_call")
}

/// Reads an item of an answer.
fn read_item(mut item: Object, logprobs: &mut Vec<Value>) -> Vec<Part> {
    match kind_of(&item) {
        "message" => {
            let content = take(&mut item, "content");
            if let Some(Value::Array(parts)) = &content {
                let found = parts.iter().filter_map(|p| p.get("logprobs")?.as_array());
                logprobs.extend(found.flatten().cloned());
            }
            let mut parts = parts::read_all(content);
            item.shift_remove("role");
            if let Some(first) = parts.first_mut() {
                items::note(first, item);
            }
            parts
        }
        "reasoning" => shown(items::read_thoughts(item)),
        "function_call" | "custom_tool_call" => vec![items::read_call(item)],
        _ => {
            let json = Value::Object(item);
            vec![Part::new(Content::Opaque { protocol: NAME.to_owned(), json })]
        }
    }
}

/// Thoughts as they are shown: once, where an item holds them in full and summed up; and not at all where it holds
/// nothing but its id, which without the items around it leads nowhere.
fn shown(mut parts: Vec<Part>) -> Vec<Part> {
    let of = |part: &Part| match &part.content {
        Content::Reasoning(thought) => {
            Some((thought.summary, !thought.text.is_empty(), thought.encrypted.is_some()))
        }
        _ => None,
    };
    let in_full = parts.iter().filter_map(of).any(|(summary, says, _)| !summary && says);
    parts.retain(|part| {
        of(part).is_none_or(|(summary, says, secret)| secret || (says && !(summary && in_full)))
    });
    parts
}

/// What the request said, given back; and what says nothing of the answer.
const ECHOES: &[&str] = &[
    "background",
    "billing",
    "completed_at",
    "error",
    "frequency_penalty",
    "include",
    "instructions",
    "max_output_tokens",
    "max_tool_calls",
    "metadata",
    "object",
    "output_text",
    "parallel_tool_calls",
    "presence_penalty",
    "previous_response_id",
    "prompt",
    "prompt_cache_key",
    "prompt_cache_options",
    "prompt_cache_retention",
    "reasoning",
    "safety_identifier",
    "store",
    "temperature",
    "text",
    "tool_choice",
    "tools",
    "top_logprobs",
    "top_p",
    "truncation",
    "type",
    "user",
];

/// What an answer says besides.
fn rest(response: &Object) -> Object {
    let said = response
        .iter()
        .filter(|(name, value)| !super::is_empty(value) && !ECHOES.contains(&name.as_str()));
    said.map(|(name, value)| (name.clone(), value.clone())).collect()
}
