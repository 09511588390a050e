//! The vocabulary → a chat request: everything but the messages.
//!
//! With the superset, what is written is read back as it was ([`super::read`]). Without it, what OpenAI has no word for
//! is left out or said otherwise, and noted as a loss.

use super::{NAME, ask_messages, words};
use crate::ops::{
    CacheMark, ChatRequest, Losses, Object, Outcome, ReasoningControl, ResponseFormat, Sampling,
    Tool, ToolChoice,
};
use crate::protocol::Destination;
use serde_json::{Value, json};

/// Writes a request's body.
pub(super) fn body(chat: &ChatRequest, to: &Destination, losses: &mut Losses) -> Object {
    let superset = to.features.superset;
    let mut b = Object::new();
    b.insert("model".into(), json!(to.model));
    b.insert("messages".into(), Value::Array(ask_messages::all(chat, to, losses)));
    tools(&mut b, &chat.tools, superset, losses);
    tool_choice(&mut b, chat, superset, losses);
    put(&mut b, "parallel_tool_calls", chat.parallel_tool_calls.as_ref());
    sampling(&mut b, &chat.sampling, superset, losses);
    put(&mut b, "max_completion_tokens", chat.max_output_tokens.as_ref());
    put(&mut b, "stop", Some(&chat.stop).filter(|s| !s.is_empty()));
    format(&mut b, chat.response_format.as_ref(), superset, losses);
    if let Some(control) = &chat.reasoning {
        if superset {
            reasoning_as_asked(&mut b, control);
        } else {
            reasoning_as_effort(&mut b, control, losses);
        }
    }
    put(&mut b, "modalities", chat.modalities.as_ref());
    put(&mut b, "audio", chat.audio.as_ref());
    put(&mut b, "prediction", chat.prediction.as_ref());
    put(&mut b, "service_tier", chat.service_tier.as_ref());
    put(&mut b, "metadata", chat.metadata.as_ref());
    put(&mut b, "user", chat.user.as_ref());
    put(&mut b, "stream", Some(&true).filter(|_| chat.stream));
    put(&mut b, "stream_options", chat.stream_options.as_ref());
    beyond_openai(&mut b, chat, superset, losses);
    extra(&mut b, &chat.extra, superset, losses);
    b
}

/// Writes a field, if there is something to write.
pub(super) fn put<T: serde::Serialize>(to: &mut Object, name: &str, value: Option<&T>) {
    if let Some(value) = value.and_then(|v| serde_json::to_value(v).ok()) {
        to.insert(name.to_owned(), value);
    }
}

/// The mark as Anthropic and the gateways write it.
pub(super) fn cache_mark(mark: &CacheMark) -> Value {
    match &mark.ttl {
        Some(ttl) => json!({"type": "ephemeral", "ttl": ttl}),
        None => json!({"type": "ephemeral"}),
    }
}

fn beyond_openai(b: &mut Object, chat: &ChatRequest, superset: bool, losses: &mut Losses) {
    if superset {
        put(b, "cache_control", chat.cache.as_ref().map(cache_mark).as_ref());
        put(b, "betas", Some(&chat.betas).filter(|betas| !betas.is_empty()));
        return;
    }
    if chat.cache.is_some() {
        losses.dropped("cache_control", "OpenAI caches by itself");
    }
    if !chat.betas.is_empty() {
        losses.dropped("betas", "they switch on features of Anthropic's API");
    }
}

/// Fields of other languages that no speaker of this one takes (Anthropic's Messages API, Gemini's generateContent,
/// Bedrock's Converse, OpenAI's Responses).
const FOREIGN: &[&str] = &[
    "additionalModelRequestFields",
    "additionalModelResponseFieldPaths",
    "anthropic_version",
    "background",
    "cached_content",
    "cachedContent",
    "container",
    "context_management",
    "guardrailConfig",
    "conversation",
    "include",
    "generation_config",
    "generationConfig",
    "inference_geo",
    "max_tool_calls",
    "mcp_servers",
    "outputConfig",
    "modelArmorConfig",
    "output_config",
    "performanceConfig",
    "promptVariables",
    "previous_response_id",
    "safety_settings",
    "safetySettings",
    "speed",
    "truncation",
    "tool_config",
    "toolConfig",
];

pub(super) fn extra(b: &mut Object, extra: &Object, superset: bool, losses: &mut Losses) {
    for (name, value) in extra {
        if !superset && FOREIGN.contains(&name.as_str()) {
            losses.dropped(name.clone(), "it is a field of another API");
        } else if !b.contains_key(name) {
            b.insert(name.clone(), value.clone());
        }
    }
}

pub(super) fn sampling(b: &mut Object, s: &Sampling, superset: bool, losses: &mut Losses) {
    put(b, "temperature", s.temperature.as_ref());
    put(b, "top_p", s.top_p.as_ref());
    for (name, value) in
        [("top_k", &s.top_k), ("min_p", &s.min_p), ("repetition_penalty", &s.repetition_penalty)]
    {
        if superset {
            put(b, name, value.as_ref());
        } else if value.is_some() {
            losses.dropped(name, "OpenAI has no such setting");
        }
    }
    put(b, "seed", s.seed.as_ref());
    put(b, "frequency_penalty", s.frequency_penalty.as_ref());
    put(b, "presence_penalty", s.presence_penalty.as_ref());
    put(b, "logit_bias", s.logit_bias.as_ref());
    put(b, "n", s.n.as_ref());
    put(b, "logprobs", s.logprobs.as_ref());
    put(b, "top_logprobs", s.top_logprobs.as_ref());
}

// -- tools --

fn tools(b: &mut Object, tools: &[Tool], superset: bool, losses: &mut Losses) {
    let list: Vec<_> =
        tools.iter().enumerate().filter_map(|(i, t)| tool(i, t, superset, losses)).collect();
    if !list.is_empty() {
        b.insert("tools".into(), Value::Array(list));
    }
}

fn tool(i: usize, tool: &Tool, superset: bool, losses: &mut Losses) -> Option<Value> {
    let mut inner = Object::new();
    let (kind, cache, extra) = match tool {
        Tool::Function { name, description, parameters, strict, cache, extra } => {
            inner.insert("name".into(), json!(name));
            put(&mut inner, "description", description.as_ref());
            put(&mut inner, "parameters", parameters.as_ref());
            put(&mut inner, "strict", strict.as_ref());
            ("function", cache, extra)
        }
        Tool::Custom { name, description, format, extra } => {
            inner.insert("name".into(), json!(name));
            put(&mut inner, "description", description.as_ref());
            put(&mut inner, "format", format.as_ref());
            ("custom", &None, extra)
        }
        Tool::Native { protocol, json, cache } => {
            return native_tool((i, protocol, json), cache.as_ref(), superset, losses);
        }
    };
    let mut fields = Object::new();
    fields.insert("type".into(), json!(kind));
    fields.insert(kind.into(), Value::Object(inner));
    mark(&mut fields, &format!("tools[{i}]"), cache.as_ref(), superset, losses);
    for (name, value) in extra {
        if superset {
            fields.entry(name.clone()).or_insert_with(|| value.clone());
        } else {
            losses.dropped(format!("tools[{i}].{name}"), "OpenAI's tools have no such field");
        }
    }
    Some(Value::Object(fields))
}

fn native_tool(
    (i, protocol, json): (usize, &str, &Value),
    cache: Option<&CacheMark>,
    superset: bool,
    losses: &mut Losses,
) -> Option<Value> {
    if !superset && protocol != NAME {
        let kind = words(json, "type").unwrap_or("type");
        losses.dropped(format!("tools[{i}].{kind}"), format!("it is a tool of {protocol}"));
        return None;
    }
    let Value::Object(mut fields) = json.clone() else { return Some(json.clone()) };
    mark(&mut fields, &format!("tools[{i}]"), cache, superset, losses);
    Some(Value::Object(fields))
}

/// Writes a cache mark beside what it marks.
pub(super) fn mark(
    fields: &mut Object,
    path: &str,
    cache: Option<&CacheMark>,
    superset: bool,
    losses: &mut Losses,
) {
    let Some(cache) = cache else { return };
    if superset {
        fields.insert("cache_control".into(), cache_mark(cache));
    } else if !fields.contains_key("prompt_cache_breakpoint") {
        losses.dropped(format!("{path}.cache_control"), "OpenAI caches by itself");
    }
}

fn tool_choice(b: &mut Object, chat: &ChatRequest, superset: bool, losses: &mut Losses) {
    let Some(choice) = &chat.tool_choice else { return };
    let written = match choice {
        ToolChoice::Auto => json!("auto"),
        ToolChoice::None => json!("none"),
        ToolChoice::Required => json!("required"),
        ToolChoice::Tool { name, custom: false } => {
            json!({"type": "function", "function": {"name": name}})
        }
        ToolChoice::Tool { name, custom: true } => {
            json!({"type": "custom", "custom": {"name": name}})
        }
        ToolChoice::Allowed { required, tools } => {
            let mode = if *required { "required" } else { "auto" };
            json!({"type": "allowed_tools", "allowed_tools": {"mode": mode, "tools": tools}})
        }
        ToolChoice::Native { protocol, json } if superset || protocol == NAME => json.clone(),
        ToolChoice::Native { protocol, .. } => {
            losses.dropped("tool_choice", format!("it is a form of {protocol}"));
            return;
        }
    };
    b.insert("tool_choice".into(), written);
}

// -- format and thinking --

fn format(b: &mut Object, format: Option<&ResponseFormat>, superset: bool, losses: &mut Losses) {
    let Some(format) = format else { return };
    let written = match format {
        ResponseFormat::Text => json!({"type": "text"}),
        ResponseFormat::Json => json!({"type": "json_object"}),
        ResponseFormat::Schema { name, description, schema, strict } => {
            let mut inner = Object::new();
            if name.is_none() && !superset {
                let field = "response_format.json_schema.name";
                losses.add(field, Outcome::Defaulted, "OpenAI demands a name");
            }
            let default = (!superset).then(|| "response".to_owned());
            put(&mut inner, "name", name.as_ref().or(default.as_ref()));
            put(&mut inner, "description", description.as_ref());
            inner.insert("schema".into(), schema.clone());
            put(&mut inner, "strict", strict.as_ref());
            json!({"type": "json_schema", "json_schema": inner})
        }
        ResponseFormat::Native { protocol, json } if superset || protocol == NAME => json.clone(),
        ResponseFormat::Native { protocol, .. } => {
            losses.dropped("response_format", format!("it is a form of {protocol}"));
            return;
        }
    };
    b.insert("response_format".into(), written);
}

/// How Anthropic's `display` says that thoughts are shown; OpenAI's words for it stand under `reasoning.summary`.
const DISPLAYS: &[&str] = &["summarized", "omitted"];

/// In all three fields, so that all is read back. How much to think is said twice, to Anthropic's readers and to
/// OpenRouter's, which knows `thinking` not; an effort says it already.
fn reasoning_as_asked(b: &mut Object, control: &ReasoningControl) {
    let is_display = control.summary.as_deref().is_some_and(|s| DISPLAYS.contains(&s));
    let mut thinking = Object::new();
    put(&mut thinking, "type", control.mode.as_ref());
    put(&mut thinking, "budget_tokens", control.budget.as_ref().filter(|_| control.mode.is_some()));
    put(&mut thinking, "display", control.summary.as_ref().filter(|_| is_display));
    let mut reasoning = Object::new();
    let thinks = control.mode.as_deref() != Some("disabled");
    match (&control.mode, control.budget) {
        (None, budget) => put(&mut reasoning, "max_tokens", budget.as_ref()),
        (Some(_), _) if control.effort.is_some() => {}
        (Some(_), Some(budget)) if thinks => put(&mut reasoning, "max_tokens", Some(&budget)),
        (Some(_), _) => put(&mut reasoning, "enabled", Some(&thinks)),
    }
    put(&mut reasoning, "summary", control.summary.as_ref().filter(|_| !is_display));
    put(&mut reasoning, "exclude", control.exclude.as_ref());
    for (name, value) in &control.extra {
        match (name.as_str(), value) {
            ("reasoning", Value::Object(own)) => reasoning.extend(own.clone()),
            _ => _ = thinking.entry(name.clone()).or_insert_with(|| value.clone()),
        }
    }
    put(b, "reasoning_effort", control.effort.as_ref());
    put(b, "thinking", Some(&thinking).filter(|t| !t.is_empty()));
    put(b, "reasoning", Some(&reasoning).filter(|r| !r.is_empty()));
}

/// OpenAI knows an effort only.
fn reasoning_as_effort(b: &mut Object, control: &ReasoningControl, losses: &mut Losses) {
    let effort = match (control.effort.as_deref(), control.budget, control.mode.as_deref()) {
        (Some("max"), ..) => {
            losses.converted("reasoning_effort", "OpenAI's highest effort is `xhigh`");
            Some("xhigh")
        }
        (Some(effort), ..) => Some(effort),
        (None, Some(budget), mode) if mode != Some("disabled") => {
            losses
                .converted("thinking.budget_tokens", "OpenAI takes an effort, no number of tokens");
            Some(effort_of(budget))
        }
        (None, None, Some("enabled")) => {
            losses.converted("thinking.type", "OpenAI takes an effort, no switch");
            Some("medium")
        }
        (None, _, Some(_)) => {
            losses.dropped("thinking.type", "OpenAI takes an effort, no switch");
            None
        }
        (None, ..) => None,
    };
    put(b, "reasoning_effort", effort.as_ref());
    if control.summary.is_some() {
        losses.dropped("reasoning.summary", "OpenAI's chat completions do not show thoughts");
    }
    if control.exclude == Some(false) {
        losses.dropped("reasoning.exclude", "OpenAI's chat completions do not show thoughts");
    }
    for name in control.extra.keys() {
        losses.dropped(format!("thinking.{name}"), "OpenAI has no such setting");
    }
}

/// Our decision; the same borders are used when an effort becomes a budget.
fn effort_of(budget: u64) -> &'static str {
    match budget {
        0..=1024 => "low",
        1025..=8192 => "medium",
        _ => "high",
    }
}
