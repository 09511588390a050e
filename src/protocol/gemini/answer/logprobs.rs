//! Log probabilities: `logprobsResult` ↔ OpenAI's shape.

use super::super::fields::{get, object, text};
use crate::ops::Object;
use serde_json::{Value, json};

fn list<'a>(fields: &'a Object, name: &str) -> &'a [Value] {
    get(fields, name).and_then(Value::as_array).map_or(&[], Vec::as_slice)
}

/// Theirs → OpenAI's.
pub(in super::super) fn read(said: &Object) -> Value {
    let top = list(said, "topCandidates");
    let chosen = list(said, "chosenCandidates").iter().enumerate();
    let content: Vec<_> = chosen
        .filter_map(|(place, one)| {
            let alternatives = top.get(place).and_then(Value::as_object);
            let alternatives = alternatives.map_or(&[][..], |step| list(step, "candidates"));
            let mut entry = token(one)?;
            let top: Vec<_> = alternatives.iter().filter_map(token).map(Value::from).collect();
            entry.insert("top_logprobs".into(), Value::Array(top));
            Some(entry)
        })
        .collect();
    json!({"content": content, "refusal": null})
}

fn token(one: &Value) -> Option<Object> {
    let fields = one.as_object()?;
    let token = text(fields, "token").unwrap_or_default();
    let logprob = get(fields, "logProbability").cloned().unwrap_or_else(|| json!(0.0));
    Some(object(json!({"token": token, "logprob": logprob, "bytes": token.as_bytes()})))
}

/// OpenAI's → theirs.
pub(in super::super) fn write(said: &Value) -> Value {
    let content = said.get("content").and_then(Value::as_array).map_or(&[][..], Vec::as_slice);
    let one = |entry: &Value| json!({"token": entry["token"], "logProbability": entry["logprob"]});
    let top = content.iter().map(|entry| {
        let list = entry.get("top_logprobs").and_then(Value::as_array);
        let candidates: Vec<_> = list.into_iter().flatten().map(one).collect();
        json!({"candidates": candidates})
    });
    let top: Vec<_> = top.collect();
    let chosen: Vec<_> = content.iter().map(one).collect();
    json!({"topCandidates": top, "chosenCandidates": chosen})
}
