//! Which of OpenAI's parameters reach a model: each is said in its provider's language, and taken if nothing is lost.

use crate::ops::{Losses, Object, Operation, Outcome};
use crate::protocol::{self, Protocol};
use crate::provider::{Asked, Override, Patch, Row};
use serde_json::{Value, json};
use std::sync::Arc;

const OURS: &str = "openai_chat";

/// A chat's parameters. Each stands with the least that makes it a request.
const CHAT: &str = r#"{
    "temperature": {"temperature": 0.5},
    "top_p": {"top_p": 0.5},
    "n": {"n": 2},
    "stream": {"stream": true},
    "stream_options": {"stream": true, "stream_options": {"include_usage": true}},
    "stop": {"stop": ["x"]},
    "max_tokens": {"max_tokens": 100},
    "max_completion_tokens": {"max_completion_tokens": 100},
    "presence_penalty": {"presence_penalty": 0.5},
    "frequency_penalty": {"frequency_penalty": 0.5},
    "logit_bias": {"logit_bias": {"1": 1}},
    "user": {"user": "u"},
    "seed": {"seed": 1},
    "logprobs": {"logprobs": true},
    "top_logprobs": {"logprobs": true, "top_logprobs": 2},
    "tools": {"tools": [TOOL]},
    "tool_choice": {"tools": [TOOL], "tool_choice": "required"},
    "parallel_tool_calls": {"tools": [TOOL], "parallel_tool_calls": false},
    "functions": {"functions": [FUNCTION]},
    "function_call": {"functions": [FUNCTION], "function_call": {"name": "f"}},
    "response_format": {"response_format": {"type": "json_schema", "json_schema": {"name": "f", "schema": {"type": "object"}}}},
    "reasoning_effort": {"reasoning_effort": "low"},
    "verbosity": {"verbosity": "low"},
    "modalities": {"modalities": ["text", "image"]},
    "audio": {"modalities": ["text", "audio"], "audio": {"voice": "alloy", "format": "wav"}},
    "prediction": {"prediction": {"type": "content", "content": "x"}},
    "web_search_options": {"web_search_options": {"search_context_size": "low"}},
    "service_tier": {"service_tier": "priority"},
    "store": {"store": true},
    "metadata": {"metadata": {"a": "b"}},
    "safety_identifier": {"safety_identifier": "u"},
    "prompt_cache_key": {"prompt_cache_key": "k"}
}"#;
const TOOL: &str = r#"{"type": "function", "function": FUNCTION}"#;
const FUNCTION: &str = r#"{"name": "f", "parameters": {"type": "object", "properties": {}}}"#;

/// Parameters whose meaning is told, and lost, under a newer name.
const NEWER: &[(&str, &str)] = &[("functions", "tools"), ("function_call", "tool_choice")];

const EMBED: &str = r#"{
    "dimensions": {"dimensions": 8},
    "encoding_format": {"encoding_format": "base64"},
    "user": {"user": "u"}
}"#;

const COMPLETE: &str = r#"{
    "best_of": {"best_of": 2},
    "echo": {"echo": true},
    "frequency_penalty": {"frequency_penalty": 0.5},
    "logit_bias": {"logit_bias": {"1": 1}},
    "logprobs": {"logprobs": 1},
    "max_tokens": {"max_tokens": 100},
    "n": {"n": 2},
    "presence_penalty": {"presence_penalty": 0.5},
    "seed": {"seed": 1},
    "stop": {"stop": ["x"]},
    "stream": {"stream": true},
    "stream_options": {"stream": true, "stream_options": {"include_usage": true}},
    "suffix": {"suffix": "x"},
    "temperature": {"temperature": 0.5},
    "top_p": {"top_p": 0.5},
    "user": {"user": "u"}
}"#;

/// The parameters that a model of this provider is told as they are given. `None`: its language has no such operation.
///
/// A provider that is spoken to in OpenAI's own words is told everything but what its row leaves out; what a model of it
/// then does with it is not known here.
pub fn taken(row: &Arc<Row>, model: &str, operation: Operation) -> Option<Vec<String>> {
    let asked = Asked { operation: Some(operation), language: OURS };
    // A key and an address are nobody's business here; with none the row itself is what is known.
    let over = Override { api_key: Some("-".to_owned().into()), ..Override::default() };
    let found = row.target(model, asked, &over, &|_| None).ok();
    let (row, model) = found.map_or_else(
        || (row.clone(), model.to_owned()),
        |target| (target.provider.clone(), target.model),
    );
    let (ours, theirs) = (protocol::find(OURS)?, row.language().ok()?);
    if !theirs.speaks(operation) {
        return None;
    }
    let said = |wanted: &Object| {
        let mut body = least(operation, &model);
        body.extend(wanted.clone());
        body
    };
    let samples = samples(operation)?;
    let is_taken = |(name, wanted): &(String, Value)| {
        let wanted = wanted.as_object()?;
        let lost = lost(&row, &model, (operation, ours, theirs), &said(wanted))?;
        (!lost.iter().any(|field| is_of(field, name))).then(|| name.clone())
    };
    Some(samples.iter().filter_map(is_taken).collect())
}

/// Whether a field that is lost is this parameter, in it, or what it is called by now.
fn is_of(field: &str, name: &str) -> bool {
    let newer = NEWER.iter().find(|(older, _)| *older == name).map_or(name, |(_, newer)| newer);
    [name, newer].iter().any(|name| {
        field.strip_prefix(name).is_some_and(|rest| rest.is_empty() || rest.starts_with(['.', '[']))
    })
}

fn samples(operation: Operation) -> Option<Vec<(String, Value)>> {
    let text = match operation {
        Operation::Chat => CHAT.replace("TOOL", TOOL).replace("FUNCTION", FUNCTION),
        Operation::Embed => EMBED.to_owned(),
        Operation::Complete => COMPLETE.to_owned(),
        Operation::Rerank | Operation::Moderate => return None,
    };
    let samples: Object = serde_json::from_str(&text).ok()?;
    Some(samples.into_iter().collect())
}

/// The least that is a request.
fn least(operation: Operation, model: &str) -> Object {
    let (name, value) = match operation {
        Operation::Embed => ("input", json!("x")),
        Operation::Complete => ("prompt", json!("x")),
        _ => ("messages", json!([{"role": "user", "content": "x"}])),
    };
    Object::from_iter([("model".to_owned(), model.into()), (name.to_owned(), value)])
}

/// The fields of a request that are not sent; `None` where it is refused.
fn lost(
    row: &Row,
    model: &str,
    (operation, ours, theirs): (Operation, &dyn Protocol, &dyn Protocol),
    body: &Object,
) -> Option<Vec<String>> {
    let mut losses = Losses::default();
    let mut sent = if ours.name() == theirs.name() {
        body.clone()
    } else {
        let text = serde_json::to_vec(body).ok()?;
        let request = ours.read(operation, "", &text).ok()?;
        let features = row.features_of(model);
        let to =
            protocol::Destination { provider: row.name.clone(), model: model.to_owned(), features };
        theirs.encode(&request, &to, &mut losses).ok()?.body
    };
    row.apply(&mut sent, &Patch::default(), &mut losses);
    let dropped = losses.0.into_iter().filter(|loss| loss.outcome == Outcome::Dropped);
    Some(dropped.map(|loss| loss.field.into_owned()).collect())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::provider::Registry;

    fn of(provider: &str, model: &str, operation: Operation) -> Option<Vec<String>> {
        taken(Registry::built_in().get(provider).unwrap(), model, operation)
    }

    #[test]
    fn every_sample_is_a_request() {
        for operation in [Operation::Chat, Operation::Embed, Operation::Complete] {
            let all = samples(operation).unwrap();
            let ours = protocol::find(OURS).unwrap();
            for (name, wanted) in &all {
                let mut body = least(operation, "m");
                body.extend(wanted.as_object().unwrap().clone());
                assert!(body.contains_key(name));
                let text = serde_json::to_vec(&body).unwrap();
                ours.read(operation, "", &text).unwrap_or_else(|e| panic!("{name}: {e}"));
            }
        }
    }

    #[test]
    fn what_a_language_has_no_word_for_is_not_taken() {
        let claude = of("anthropic", "claude-sonnet-4-5", Operation::Chat).unwrap();
        for name in
            ["tools", "tool_choice", "temperature", "stop", "functions", "max_tokens", "user"]
        {
            assert!(claude.contains(&name.to_owned()), "{name}: {claude:?}");
        }
        for name in ["logit_bias", "seed", "n", "logprobs", "presence_penalty"] {
            assert!(!claude.contains(&name.to_owned()), "{name}");
        }
        assert_eq!(of("anthropic", "claude-sonnet-4-5", Operation::Embed), None);
    }

    #[test]
    fn what_a_row_leaves_out_is_not_taken() {
        let row = Registry::read("[x]\nbase_url = 'http://h/v1'\nunsupported = ['seed', 'user']")
            .unwrap();
        let chat = taken(row.get("x").unwrap(), "m", Operation::Chat).unwrap();
        assert!(chat.contains(&"n".to_owned()) && !chat.contains(&"seed".to_owned()));
        let embed = taken(row.get("x").unwrap(), "m", Operation::Embed).unwrap();
        assert_eq!(embed, ["dimensions", "encoding_format"]);
    }

    #[test]
    fn every_provider_has_an_answer() {
        for row in Registry::built_in().rows() {
            for operation in row.operations() {
                let answers = matches!(operation, Operation::Rerank | Operation::Moderate)
                    || taken(row, "m", operation).is_some();
                assert!(answers, "{} {}", row.name, operation.name());
            }
        }
    }
}
