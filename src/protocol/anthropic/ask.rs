//! Ours → theirs: a request.

pub(in crate::protocol) mod format;
pub(in crate::protocol) mod steer;
pub(in crate::protocol) mod tools;
mod turns;

use super::blocks;
use crate::ops::{ChatRequest, Losses, Object};
use crate::protocol::{Ask, Destination, Features};
use serde_json::{Value, json};
use steer::Thinking;

/// The version of the API that is spoken (API reference, "Versions").
const VERSION: &str = "2023-06-01";

/// The least number of tokens promised where neither caller nor row says how long an answer may be. Our decision.
const MAX_TOKENS: u64 = 4096;

/// Fields of OpenAI, of gateways and of local servers that mean nothing here, and that the API would refuse.
pub(in crate::protocol) const UNKNOWN: &[&str] = &[
    "additionalModelRequestFields",
    "additionalModelResponseFieldPaths",
    "background",
    "best_of",
    "cachedContent",
    "chat_template_kwargs",
    "conversation",
    "echo",
    "enable_thinking",
    "function_call",
    "functions",
    "guardrailConfig",
    "generationConfig",
    "guided_choice",
    "guided_grammar",
    "guided_json",
    "guided_regex",
    "include",
    "include_reasoning",
    "instructions",
    "keep_alive",
    "max_tool_calls",
    "modelArmorConfig",
    "models",
    "moderation",
    "options",
    "outputConfig",
    "performanceConfig",
    "plugins",
    "previous_response_id",
    "prompt_cache_key",
    "prompt_cache_options",
    "prompt_cache_retention",
    "promptVariables",
    "prompt_mode",
    "provider",
    "random_seed",
    "reasoning_format",
    "route",
    "safe_prompt",
    "safetySettings",
    "safety_identifier",
    "search_parameters",
    "search_settings",
    "store",
    "suffix",
    "text",
    "thinking_budget",
    "toolConfig",
    "top_a",
    "transforms",
    "truncation",
    "usage",
    "venice_parameters",
    "verbosity",
];

/// The header that every call carries.
pub(super) fn version() -> (&'static str, String) {
    ("anthropic-version", VERSION.to_owned())
}

/// Writes a request.
pub(super) fn encode(request: &ChatRequest, to: &Destination, losses: &mut Losses) -> Ask {
    let conversation = turns::conversation(&request.messages, &to.features, losses);
    let thinking = steer::thinking(request, &to.features, losses);
    let mut body = Object::new();
    body.insert("model".into(), json!(to.model));
    let max_tokens = max_tokens(request, to.features.max_output_tokens, &thinking, losses);
    body.insert("max_tokens".into(), json!(max_tokens));
    let flags = flags(request, &conversation.betas, &to.features, losses);
    if let Some(system) = conversation.system {
        body.insert("system".into(), system);
    }
    body.insert("messages".into(), Value::Array(conversation.messages));
    let wanted = format::wanted(request, &to.features, losses);
    let terms = tools::Terms {
        answer_tool: wanted.tool,
        budgeted: thinking.budgeted(),
        strict: to.features.structured_output,
    };
    tools::write(request, terms, &mut body, losses);
    steer::sampling(request, thinking.on(), &mut body, losses);
    steer::values_taken(&mut body, &to.features, losses);
    steer::unknown(request, losses);
    if let Some(control) = thinking.control {
        body.insert("thinking".into(), Value::Object(control));
    }
    output_config(request, thinking.effort, wanted.format, &mut body);
    labels(request, &mut body, losses);
    if request.stream {
        body.insert("stream".into(), json!(true));
    }
    blocks::put_cache(&mut body, request.cache.as_ref());
    extra(request, &mut body, losses);
    Ask { path: "/v1/messages".to_owned(), headers: headers(&flags), body }
}

/// An answer's limit must be stated here, and thoughts count towards it.
fn max_tokens(request: &ChatRequest, most: u64, thinking: &Thinking, losses: &mut Losses) -> u64 {
    let stated = request.max_output_tokens.or(Some(most).filter(|n| *n > 0));
    if stated.is_none() {
        let detail = format!("a limit is demanded; {MAX_TOKENS} is sent");
        losses.add("max_tokens", crate::ops::Outcome::Defaulted, detail);
    }
    with_thoughts(stated.unwrap_or(MAX_TOKENS), thinking, losses)
}

/// A limit that leaves room for the tokens to think with, where we chose how many these are.
pub(in crate::protocol) fn with_thoughts(
    stated: u64,
    thinking: &Thinking,
    losses: &mut Losses,
) -> u64 {
    match thinking.chosen_budget {
        Some(budget) if stated <= budget => {
            let raised = budget.saturating_add(stated);
            let detail =
                format!("it must exceed the {budget} tokens to think with; {raised} is sent");
            losses.converted("max_tokens", detail);
            raised
        }
        _ => stated,
    }
}

/// The version, and the feature flags: the caller's, and those without which what is sent would be refused.
fn headers(flags: &[String]) -> Vec<(&'static str, String)> {
    let mut headers = vec![version()];
    if !flags.is_empty() {
        headers.push(("anthropic-beta", flags.join(",")));
    }
    headers
}

/// The feature flags, each once: the caller's, and those that what is said needs. What the address does not take is
/// left out.
pub(in crate::protocol) fn flags(
    request: &ChatRequest,
    needed: &[&str],
    features: &Features,
    losses: &mut Losses,
) -> Vec<String> {
    let mut betas = request.betas.clone();
    for name in ["betas", "anthropic_beta"] {
        match request.extra.get(name) {
            Some(Value::String(one)) => betas.push(one.clone()),
            Some(Value::Array(list)) => {
                betas.extend(list.iter().filter_map(Value::as_str).map(str::to_owned));
            }
            None | Some(Value::Null) => {}
            Some(_) => losses.dropped(name, "it is neither a text nor a list of texts"),
        }
    }
    betas.extend(needed.iter().map(|b| (*b).to_owned()));
    let mut unique: Vec<String> = Vec::new();
    for beta in betas {
        if !features.takes_beta(&beta) {
            losses.dropped("betas", format!("the address does not take the flag {beta}"));
        } else if !unique.contains(&beta) {
            unique.push(beta);
        }
    }
    unique
}

/// Effort and form of the answer, beside what the caller wrote there.
fn output_config(
    request: &ChatRequest,
    effort: Option<String>,
    format: Option<Value>,
    body: &mut Object,
) {
    let written = request.extra.get("output_config").and_then(Value::as_object);
    let mut config = written.cloned().unwrap_or_default();
    if let Some(effort) = effort {
        config.insert("effort".into(), json!(effort));
    }
    if let Some(format) = format {
        config.insert("format".into(), format);
    }
    if !config.is_empty() {
        body.insert("output_config".into(), Value::Object(config));
    }
}

/// The end user, labels and class of service.
fn labels(request: &ChatRequest, body: &mut Object, losses: &mut Losses) {
    let text = |value: Option<&Value>| value.and_then(Value::as_str).map(str::to_owned);
    let labels = request.metadata.as_ref();
    let user = request
        .user
        .clone()
        .or_else(|| text(labels.and_then(|m| m.get("user_id"))))
        .or_else(|| text(request.extra.get("safety_identifier")));
    if labels.is_some_and(|m| m.keys().any(|name| name != "user_id")) {
        losses.dropped("metadata", "the API takes a user id and no other label");
    }
    if let Some(user) = user {
        body.insert("metadata".into(), json!({"user_id": user}));
    }
    match request.service_tier.as_deref() {
        None => {}
        Some("auto") => {
            body.insert("service_tier".into(), json!("auto"));
        }
        Some("default" | "standard_only") => {
            body.insert("service_tier".into(), json!("standard_only"));
        }
        Some(other) => losses.dropped("service_tier", format!("the API has no tier {other:?}")),
    }
}

/// Everything else passes through, but for what only others know.
fn extra(request: &ChatRequest, body: &mut Object, losses: &mut Losses) {
    const SAID: &[&str] =
        &["betas", "anthropic_beta", "anthropic_version", "output_config", "web_search_options"];
    for (name, value) in &request.extra {
        if value.is_null() || SAID.contains(&name.as_str()) || body.contains_key(name) {
            continue;
        }
        if !UNKNOWN.contains(&name.as_str()) {
            body.insert(name.clone(), value.clone());
        } else if name != "safety_identifier" || request.user.is_some() {
            losses.dropped(name.clone(), "the API has no such field");
        }
    }
}
