//! Ours → theirs: a chat request.

mod messages;
pub(super) use messages::DOCUMENT;

mod steer;
mod tools;

use super::fields::{self, put, put_list};
use crate::ops::{ChatRequest, Losses, Object, ResponseFormat};
use crate::protocol::Destination;
use serde_json::{Value, json};

/// Fields of OpenAI, of gateways and of local servers that mean nothing here, and that the API would refuse.
const UNKNOWN: &[&str] = &[
    "background",
    "cache_control",
    "chat_template_kwargs",
    "conversation",
    "enable_thinking",
    "extra_body",
    "function_call",
    "functions",
    "guided_choice",
    "guided_grammar",
    "guided_json",
    "guided_regex",
    "include",
    "include_reasoning",
    "instructions",
    "keep_alive",
    "max_tool_calls",
    "models",
    "moderation",
    "options",
    "output_config",
    "plugins",
    "previous_response_id",
    "prompt_cache_key",
    "prompt_cache_options",
    "prompt_cache_retention",
    "prompt_mode",
    "provider",
    "random_seed",
    "reasoning_format",
    "route",
    "safe_prompt",
    "safety_identifier",
    "safety_settings",
    "search_parameters",
    "search_settings",
    "store",
    "suffix",
    "text",
    "thinking_budget",
    "top_a",
    "transforms",
    "truncation",
    "usage",
    "venice_parameters",
    "verbosity",
    "web_search_options",
];

/// Writes a request.
pub(super) fn body(request: &ChatRequest, to: &Destination, losses: &mut Losses) -> Object {
    let mut body = Object::new();
    body.insert("model".into(), json!(to.model));
    let (messages, texts) = messages::write(&request.messages, losses);
    body.insert("messages".into(), Value::Array(messages));
    documents(request, texts, &mut body);
    tools::write(request, &mut body, losses);
    format(request.response_format.as_ref(), &mut body, losses);
    put(&mut body, "max_tokens", request.max_output_tokens.as_ref());
    put_list(&mut body, "stop_sequences", &request.stop);
    steer::sampling(&request.sampling, &mut body, losses);
    steer::thinking(request, &mut body, losses);
    steer::unknown(request, losses);
    if request.stream {
        body.insert("stream".into(), json!(true));
    }
    for (name, value) in &request.extra {
        if UNKNOWN.contains(&name.as_str()) {
            if !fields::is_empty(value) {
                losses.dropped(name.clone(), "the API has no such field");
            }
        } else if !body.contains_key(name) {
            body.insert(name.clone(), value.clone());
        }
    }
    body
}

/// The documents that may be cited: the caller's own, and text documents out of the conversation.
fn documents(request: &ChatRequest, texts: Vec<Value>, body: &mut Object) {
    let written = request.extra.get("documents").and_then(Value::as_array);
    if written.is_some() || !texts.is_empty() {
        let all = written.into_iter().flatten().cloned().chain(texts).collect();
        body.insert("documents".into(), Value::Array(all));
    }
}

/// The form of the answer. A schema has no name here, and is always enforced ("Structured Outputs").
fn format(format: Option<&ResponseFormat>, body: &mut Object, losses: &mut Losses) {
    let written = match format {
        None => return,
        Some(ResponseFormat::Text) => json!({"type": "text"}),
        Some(ResponseFormat::Json) => json!({"type": "json_object"}),
        Some(ResponseFormat::Schema { schema, .. }) => {
            json!({"type": "json_object", "json_schema": schema})
        }
        Some(ResponseFormat::Native { protocol, json }) if protocol == super::NAME => json.clone(),
        Some(ResponseFormat::Native { .. }) => {
            losses.dropped("response_format", "the API does not know this form");
            return;
        }
    };
    body.insert("response_format".into(), written);
}
