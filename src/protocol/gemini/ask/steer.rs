//! What steers the answer: sampling, thinking, and the kinds of answers.

use super::put;
use crate::ops::{ChatRequest, Losses, Object, Outcome, ReasoningControl};
use crate::protocol::Features;
use serde_json::{Number, Value, json};

/// The most stop texts that are taken (API reference, `GenerationConfig`).
const MOST_STOPS: usize = 5;

/// Tokens to think with for an effort, for models that are told a budget. LiteLLM's numbers, so that callers who come
/// from there get what they had.
const BUDGETS: &[(&str, u64)] = &[
    ("none", 0),
    ("minimal", 1024),
    ("low", 1024),
    ("medium", 2048),
    ("high", 4096),
    ("xhigh", 8192),
    ("max", 16384),
];

/// The efforts that are levels as well, the least first.
const LEVELS: &[&str] = &["minimal", "low", "medium", "high"];

/// Writes how tokens are drawn, the limit, and the stop texts.
pub(super) fn sampling(request: &ChatRequest, config: &mut Object, losses: &mut Losses) {
    let sampling = &request.sampling;
    for (name, value) in [
        ("temperature", &sampling.temperature),
        ("topP", &sampling.top_p),
        ("topK", &sampling.top_k),
        ("seed", &sampling.seed),
        ("frequencyPenalty", &sampling.frequency_penalty),
        ("presencePenalty", &sampling.presence_penalty),
        ("candidateCount", &sampling.n),
        ("logprobs", &sampling.top_logprobs),
    ] {
        put(config, name, value.clone());
    }
    put(config, "responseLogprobs", sampling.logprobs);
    put(config, "maxOutputTokens", request.max_output_tokens);
    let mut stop = request.stop.clone();
    if stop.len() > MOST_STOPS {
        stop.truncate(MOST_STOPS);
        losses.add("stop", Outcome::Clamped, format!("{MOST_STOPS} are the most"));
    }
    if !stop.is_empty() {
        config.insert("stopSequences".into(), json!(stop));
    }
    unknown(request, losses);
}

/// Notes the typed fields that the API does not have. Values that change nothing are let go.
fn unknown(request: &ChatRequest, losses: &mut Losses) {
    let sampling = &request.sampling;
    let changes = |n: &Option<Number>, neutral: f64| {
        n.as_ref().is_some_and(|n| n.as_f64().is_none_or(|v| (v - neutral).abs() > f64::EPSILON))
    };
    for (name, asked) in [
        ("min_p", changes(&sampling.min_p, 0.0)),
        ("repetition_penalty", changes(&sampling.repetition_penalty, 1.0)),
        ("logit_bias", sampling.logit_bias.as_ref().is_some_and(|bias| !bias.is_empty())),
        ("prediction", request.prediction.is_some()),
    ] {
        if asked {
            losses.dropped(name, "the API has no such field");
        }
    }
}

/// Writes whether and how much to think. Thoughts are shown where thinking is asked for, unless the caller wants none.
pub(super) fn thinking(
    request: &ChatRequest,
    features: &Features,
    config: &mut Object,
    losses: &mut Losses,
) {
    let Some(control) = &request.reasoning else { return };
    let mut thinking = Object::new();
    let enabled = control.extra.get("enabled").and_then(Value::as_bool);
    let off = control.effort.as_deref() == Some("none")
        || control.mode.as_deref() == Some("disabled")
        || enabled == Some(false)
        || control.budget == Some(0);
    if off {
        none(features, control, &mut thinking, losses);
    } else {
        amount(features, control, &mut thinking, losses);
        if control.exclude != Some(true) && control.summary.as_deref() != Some("omitted") {
            thinking.insert("includeThoughts".into(), json!(true));
        }
    }
    if !thinking.is_empty() {
        config.insert("thinkingConfig".into(), Value::Object(thinking));
    }
    for (name, value) in control.extra.iter().filter(|(name, v)| *name != "enabled" && !v.is_null())
    {
        losses.dropped(format!("reasoning.{name}"), format!("the API has no word for {value}"));
    }
}

/// No thinking. Models that are told a level cannot be kept from it.
fn none(features: &Features, control: &ReasoningControl, out: &mut Object, losses: &mut Losses) {
    if features.thinking_levels.is_empty() || control.budget == Some(0) {
        out.insert("thinkingBudget".into(), json!(0));
        return;
    }
    losses.converted("reasoning_effort", "the model always thinks; it is told its least level");
    put(out, "thinkingLevel", features.thinking_levels.first().cloned());
}

/// How much: a number of tokens where one is given, else a level or what an effort is worth.
fn amount(features: &Features, control: &ReasoningControl, out: &mut Object, losses: &mut Losses) {
    match (control.budget, control.effort.as_deref()) {
        (Some(budget), _) => _ = out.insert("thinkingBudget".into(), json!(budget)),
        (None, Some(effort)) if !features.thinking_levels.is_empty() => {
            out.insert("thinkingLevel".into(), json!(level(effort, features, losses)));
        }
        (None, Some(effort)) => {
            let known = BUDGETS.iter().find(|(name, _)| *name == effort);
            if known.is_none() {
                losses.converted("reasoning_effort", format!("{effort:?} is taken as medium"));
            }
            out.insert("thinkingBudget".into(), json!(known.map_or(2048, |(_, budget)| *budget)));
        }
        // −1: the model decides ("Thinking budgets").
        (None, None) if control.mode.as_deref() == Some("adaptive") => {
            out.insert("thinkingBudget".into(), json!(-1));
        }
        (None, None) => {}
    }
}

/// The least of the model's levels that is not below the effort, else its highest.
fn level<'a>(effort: &'a str, features: &'a Features, losses: &mut Losses) -> &'a str {
    let rank = |name: &str| LEVELS.iter().position(|level| level.eq_ignore_ascii_case(name));
    let wanted = match effort {
        "xhigh" | "max" => LEVELS.len(),
        other => rank(other).unwrap_or(2),
    };
    let fits = features.thinking_levels.iter().find(|name| rank(name).is_some_and(|r| r >= wanted));
    let found = fits.or(features.thinking_levels.last()).map_or("high", String::as_str);
    if !found.eq_ignore_ascii_case(effort) {
        losses.converted("reasoning_effort", format!("{effort:?} is taken as {found}"));
    }
    found
}

/// Writes what kinds of answers are wanted, and the voice of a spoken one.
pub(super) fn modalities(request: &ChatRequest, config: &mut Object, losses: &mut Losses) {
    if let Some(kinds) = &request.modalities {
        let kinds: Vec<_> = kinds.iter().map(|kind| kind.to_ascii_uppercase()).collect();
        config.insert("responseModalities".into(), json!(kinds));
    }
    let Some(audio) = &request.audio else { return };
    let word = |name: &str| audio.get(name).and_then(Value::as_str);
    if let Some(voice) = word("voice") {
        let voice = json!({"prebuiltVoiceConfig": {"voiceName": voice}});
        config.insert("speechConfig".into(), json!({"voiceConfig": voice}));
    }
    if word("format").is_some_and(|format| format != "pcm16") {
        losses.dropped("audio.format", "speech comes as PCM of 16 bits");
    }
}
