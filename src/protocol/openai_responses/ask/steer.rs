//! What steers the answer: its form, thinking, sampling.

use super::super::{NAME, object, put};
use crate::ops::{ChatRequest, Losses, Object, Outcome, ReasoningControl, ResponseFormat};
use serde_json::{Value, json};

/// What `include` says where log probabilities are wanted.
const LOGPROBS: &str = "message.output_text.logprobs";
/// What `include` says where thoughts are to come in a form that can be sent back.
const ENCRYPTED: &str = "reasoning.encrypted_content";

/// Writes `text`: the form of the answer, and how wordy it is.
pub(super) fn text(request: &ChatRequest, body: &mut Object, losses: &mut Losses) {
    let mut text = request.extra.get("text").cloned().map(object).unwrap_or_default();
    if let Some(format) = request.response_format.as_ref().and_then(|f| format(f, losses)) {
        text.insert("format".into(), format);
    }
    put(&mut text, "verbosity", request.extra.get("verbosity").filter(|v| !v.is_null()));
    put(body, "text", Some(text).filter(|text| !text.is_empty()));
}

fn format(format: &ResponseFormat, losses: &mut Losses) -> Option<Value> {
    Some(match format {
        ResponseFormat::Text => json!({"type": "text"}),
        ResponseFormat::Json => json!({"type": "json_object"}),
        ResponseFormat::Schema { name, description, schema, strict } => {
            if name.is_none() {
                let field = "response_format.json_schema.name";
                losses.add(field, Outcome::Defaulted, "OpenAI demands a name");
            }
            let mut out = object(json!({"type": "json_schema"}));
            out.insert("name".into(), json!(name.as_deref().unwrap_or("response")));
            put(&mut out, "description", description.as_ref());
            out.insert("schema".into(), schema.clone());
            put(&mut out, "strict", *strict);
            Value::Object(out)
        }
        ResponseFormat::Native { protocol, json }
            if protocol == NAME || protocol == "openai_chat" =>
        {
            json.clone()
        }
        ResponseFormat::Native { protocol, .. } => {
            losses.dropped("response_format", format!("it is a form of {protocol}"));
            return None;
        }
    })
}

/// Writes `reasoning`.
pub(super) fn reasoning(
    request: &ChatRequest,
    superset: bool,
    body: &mut Object,
    losses: &mut Losses,
) {
    let Some(control) = &request.reasoning else { return };
    let mut out = Object::new();
    put(&mut out, "effort", effort(control, superset, losses));
    // Anthropic's words for what is shown: thoughts that are left out are what is usual here.
    let summary = match control.summary.as_deref() {
        Some("summarized") => Some("auto"),
        Some("omitted") => None,
        other => other,
    };
    put(&mut out, "summary", summary);
    for (name, value) in &control.extra {
        match (name.as_str(), value) {
            ("reasoning", Value::Object(own)) => out.extend(own.clone()),
            _ => losses.dropped(format!("thinking.{name}"), "OpenAI has no such setting"),
        }
    }
    put(body, "reasoning", Some(out).filter(|out| !out.is_empty()));
}

/// OpenAI knows an effort only.
fn effort<'a>(
    control: &'a ReasoningControl,
    superset: bool,
    losses: &mut Losses,
) -> Option<&'a str> {
    match (control.effort.as_deref(), control.budget, control.mode.as_deref()) {
        (Some(effort), ..) => Some(effort),
        (None, _, Some("disabled")) | (None, Some(0), _) => Some("none"),
        (None, Some(budget), _) => {
            let why = "OpenAI takes an effort, no number of tokens";
            losses.converted("thinking.budget_tokens", why);
            Some(effort_of(budget))
        }
        (None, None, Some("enabled")) => {
            losses.converted("thinking.type", "OpenAI takes an effort, no switch");
            Some("medium")
        }
        (None, None, Some(_)) if superset => None,
        (None, None, Some(_)) => {
            losses.dropped("thinking.type", "the model decides by itself how long it thinks");
            None
        }
        (None, None, None) => None,
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

/// Writes how tokens are drawn. The API leaves most of it to the model.
pub(super) fn sampling(request: &ChatRequest, body: &mut Object, losses: &mut Losses) {
    let s = &request.sampling;
    put(body, "temperature", s.temperature.as_ref());
    put(body, "top_p", s.top_p.as_ref());
    put(body, "top_logprobs", s.top_logprobs.as_ref());
    let penalty = |value: &Option<serde_json::Number>| {
        value.as_ref().is_some_and(|number| number.as_f64() != Some(0.0))
    };
    let several = s.n.as_ref().is_some_and(|n| n.as_u64() != Some(1));
    for (name, is_said) in [
        ("stop", !request.stop.is_empty()),
        ("seed", s.seed.is_some()),
        // Mistral's name for it.
        ("random_seed", request.extra.contains_key("random_seed")),
        ("top_k", s.top_k.is_some()),
        ("min_p", s.min_p.is_some()),
        ("repetition_penalty", s.repetition_penalty.is_some()),
        ("frequency_penalty", penalty(&s.frequency_penalty)),
        ("presence_penalty", penalty(&s.presence_penalty)),
        ("logit_bias", s.logit_bias.as_ref().is_some_and(|bias| !bias.is_empty())),
        ("n", several),
        ("prediction", request.prediction.is_some()),
        ("audio", request.audio.is_some()),
    ] {
        if is_said {
            losses.dropped(name, "the Responses API has no such setting");
        }
    }
    let modalities = request.modalities.as_deref().unwrap_or_default();
    if modalities.iter().any(|m| m != "text") {
        losses.dropped("modalities", "the Responses API answers in text");
    }
}

/// Writes `include`: what the caller wrote, log probabilities, and thoughts that can be sent back where nothing is
/// stored.
pub(super) fn include(request: &ChatRequest, body: &mut Object, losses: &mut Losses) {
    let written = request.extra.get("include").and_then(Value::as_array);
    let mut include = written.cloned().unwrap_or_default();
    let mut add = |what: &str| {
        if !include.iter().any(|i| i == what) {
            include.push(json!(what));
        }
    };
    if request.sampling.logprobs == Some(true) {
        add(LOGPROBS);
        if request.sampling.top_logprobs.is_none() {
            let why =
                "they are asked for by `include`; for how many tokens is the provider's choice";
            losses.converted("logprobs", why);
        }
    }
    let thinks = request.reasoning.as_ref().is_some_and(|c| c.effort.as_deref() != Some("none"));
    if thinks && request.extra.get("store") == Some(&json!(false)) {
        add(ENCRYPTED);
    }
    if written.is_some() || !include.is_empty() {
        body.insert("include".into(), Value::Array(include));
    }
}
