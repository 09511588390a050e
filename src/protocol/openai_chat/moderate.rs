//! Moderation, both ways: OpenAI's shape, and Mistral's, whose judgements name categories without a verdict.

use super::ask::put;
use super::{answer, take, take_list, take_text, usage};
use crate::error::{Error, Result};
use crate::ops::{ModerateReply, ModerateRequest, Object};
use crate::protocol::Destination;
use serde_json::{Value, json};

/// Reads a caller's request.
pub(super) fn read(mut b: Object) -> Result<ModerateRequest> {
    let Some(input) = take(&mut b, "input") else {
        return Err(Error::bad_request("`input` must be a text, a list of texts, or parts"));
    };
    Ok(ModerateRequest { model: take_text(&mut b, "model").unwrap_or_default(), input, extra: b })
}

/// Writes a request. A model that is not named is the provider's own choice.
pub(super) fn ask(moderate: &ModerateRequest, to: &Destination) -> Object {
    let mut b = Object::new();
    put(&mut b, "model", Some(&to.model).filter(|model| !model.is_empty()));
    b.insert("input".into(), moderate.input.clone());
    for (name, value) in &moderate.extra {
        b.entry(name.clone()).or_insert_with(|| value.clone());
    }
    b
}

/// Reads a provider's answer.
pub(super) fn decode(body: &[u8]) -> Result<ModerateReply> {
    let mut b: Object = serde_json::from_slice(body)
        .map_err(|e| Error::bad_reply(format!("the answer is not a JSON object: {e}")))?;
    let Some(results) = take_list(&mut b, "results") else {
        let hidden = answer::hidden_error(&b);
        return Err(hidden.unwrap_or_else(|| Error::bad_reply("the answer has no `results`")));
    };
    let used = take(&mut b, "usage");
    b.shift_remove("object");
    Ok(ModerateReply {
        id: take_text(&mut b, "id").unwrap_or_default(),
        model: take_text(&mut b, "model").unwrap_or_default(),
        results: results.into_iter().map(judged).collect(),
        usage: used.as_ref().and_then(usage::read),
        extra: answer::said(b),
    })
}

/// A judgement with its verdict: one that names categories only breaks a rule where it breaks any of theirs.
fn judged(mut result: Value) -> Value {
    let Value::Object(fields) = &mut result else { return result };
    if !fields.get("flagged").is_some_and(Value::is_boolean) {
        let categories = fields.get("categories").and_then(Value::as_object);
        let flagged = categories.is_some_and(|all| all.values().any(|broken| broken == true));
        fields.insert("flagged".into(), json!(flagged));
    }
    result
}

/// Writes an answer for a caller.
pub(super) fn write(reply: &ModerateReply) -> Value {
    let mut b = Object::new();
    b.insert("id".into(), json!(reply.id));
    b.insert("model".into(), json!(reply.model));
    b.insert("results".into(), json!(reply.results));
    if let Some(used) = &reply.usage {
        b.insert("usage".into(), usage::write(used));
    }
    for (name, value) in &reply.extra {
        b.entry(name.clone()).or_insert_with(|| value.clone());
    }
    Value::Object(b)
}
