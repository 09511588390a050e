//! Ours → theirs: a request.

mod input;
mod steer;
mod tools;

use super::{object, put};
use crate::ops::{ChatRequest, Losses, Object, Outcome};
use crate::protocol::{Ask, Destination};
use serde_json::{Value, json};

/// The least limit that the API takes (API reference, `max_output_tokens`).
const LEAST_TOKENS: u64 = 16;

/// Fields of other APIs, of gateways and of local servers that OpenAI would refuse.
const UNKNOWN: &[&str] = &[
    "anthropic_version",
    "best_of",
    "cached_content",
    "chat_template_kwargs",
    "container",
    "echo",
    "enable_thinking",
    "guided_choice",
    "guided_grammar",
    "guided_json",
    "guided_regex",
    "include_reasoning",
    "keep_alive",
    "mcp_servers",
    "models",
    "options",
    "output_config",
    "plugins",
    "prompt_mode",
    "provider",
    "reasoning_format",
    "route",
    "safe_prompt",
    "safety_settings",
    "search_parameters",
    "suffix",
    "thinking_budget",
    "top_a",
    "transforms",
    "usage",
    "venice_parameters",
];

/// Fields of chat requests that are written in another place, or told as lost there.
const SAID: &[&str] = &["include", "random_seed", "text", "verbosity", "web_search_options"];

/// Writes a request.
pub(super) fn encode(request: &ChatRequest, to: &Destination, losses: &mut Losses) -> Ask {
    let superset = to.features.superset;
    let (instructions, input) = input::write(&request.messages, &to.features, losses);
    let mut body = Object::new();
    body.insert("model".into(), json!(to.model));
    put(&mut body, "instructions", instructions);
    body.insert("input".into(), Value::Array(input));
    tools::write(request, superset, &mut body, losses);
    steer::sampling(request, &mut body, losses);
    put(&mut body, "max_output_tokens", limit(request, superset, losses));
    steer::text(request, &mut body, losses);
    steer::reasoning(request, superset, &mut body, losses);
    steer::include(request, &mut body, losses);
    put(&mut body, "service_tier", request.service_tier.as_ref());
    put(&mut body, "metadata", request.metadata.as_ref());
    put(&mut body, "user", request.user.as_ref());
    put(&mut body, "stream", Some(true).filter(|_| request.stream));
    put(&mut body, "stream_options", request.stream_options.as_ref().and_then(stream_options));
    beyond(request, losses);
    extra(request, superset, &mut body, losses);
    Ask { path: "/responses".to_owned(), headers: Vec::new(), body }
}

fn limit(request: &ChatRequest, superset: bool, losses: &mut Losses) -> Option<u64> {
    let limit = request.max_output_tokens?;
    if superset || limit >= LEAST_TOKENS {
        return Some(limit);
    }
    let detail = format!("the API takes {LEAST_TOKENS} or more");
    losses.add("max_output_tokens", Outcome::Clamped, detail);
    Some(LEAST_TOKENS)
}

/// Usage comes at the end of every stream here, and is not asked for.
fn stream_options(options: &Object) -> Option<Object> {
    let mut options = object(json!(options));
    options.shift_remove("include_usage");
    Some(options).filter(|options| !options.is_empty())
}

fn beyond(request: &ChatRequest, losses: &mut Losses) {
    if request.cache.is_some() {
        losses.dropped("cache_control", "OpenAI caches by itself");
    }
    if !request.betas.is_empty() {
        losses.dropped("betas", "they switch on features of Anthropic's API");
    }
}

/// Everything else passes through, but for what only others know.
fn extra(request: &ChatRequest, superset: bool, body: &mut Object, losses: &mut Losses) {
    for (name, value) in &request.extra {
        if value.is_null() || SAID.contains(&name.as_str()) || body.contains_key(name) {
            continue;
        }
        if superset || !UNKNOWN.contains(&name.as_str()) {
            body.insert(name.clone(), value.clone());
        } else {
            losses.dropped(name.clone(), "the Responses API has no such field");
        }
    }
}
