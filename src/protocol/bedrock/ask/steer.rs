//! What steers the answer: thinking and sampling.

use super::Own;
use crate::ops::{ChatRequest, Losses, Object, ReasoningControl};
use crate::protocol::Features;
use crate::protocol::anthropic::ask::{steer, with_thoughts};
use crate::protocol::bedrock::family::Family;
use serde_json::{Number, Value, json};
use steer::Thinking;

/// Writes whether and how much to think, into the model's own fields.
pub(super) fn thinking(
    request: &ChatRequest,
    features: &Features,
    own: &mut Own,
    losses: &mut Losses,
) -> Thinking {
    let Some(control) = &request.reasoning else { return Thinking::default() };
    match own.family {
        Family::Claude => {
            let thinking = steer::thinking(request, features, losses);
            if let Some(control) = &thinking.control {
                own.fields.insert("thinking".into(), Value::Object(control.clone()));
            }
            if let Some(effort) = &thinking.effort {
                put_inside(&mut own.fields, "output_config", ("effort", json!(effort)));
            }
            return thinking;
        }
        Family::Nova => {
            let config = nova(control, losses);
            own.fields.extend(config.map(|config| ("reasoningConfig".to_owned(), config)));
        }
        Family::Other => {
            let effort = effort(control, losses);
            own.fields.extend(effort.map(|effort| ("reasoning_effort".to_owned(), json!(effort))));
        }
    }
    if control.summary.is_some() || control.exclude.is_some() {
        losses.dropped("reasoning.summary", "how thoughts are shown cannot be chosen");
    }
    for (name, _) in control.extra.iter().filter(|(name, v)| *name != "enabled" && !v.is_null()) {
        losses.dropped(format!("thinking.{name}"), "the model has no such setting");
    }
    Thinking::default()
}

/// Puts a field into an object that is itself a field; the caller may have written it already.
fn put_inside(fields: &mut Object, outer: &str, (name, value): (&str, Value)) {
    let mut inner = match fields.shift_remove(outer) {
        Some(Value::Object(inner)) => inner,
        _ => Object::new(),
    };
    inner.insert(name.to_owned(), value);
    fields.insert(outer.to_owned(), Value::Object(inner));
}

/// Nova 2 thinks with a low, medium or high effort ("Extended thinking", Nova 2 user guide).
fn nova(control: &ReasoningControl, losses: &mut Losses) -> Option<Value> {
    if is_off(control) {
        return Some(json!({"type": "disabled"}));
    }
    let effort = effort(control, losses)?;
    let taken = match effort.as_str() {
        "minimal" | "low" => "low",
        "medium" => "medium",
        _ => "high",
    };
    if taken != effort {
        losses.converted("reasoning_effort", format!("{taken} is the nearest"));
    }
    Some(json!({"type": "enabled", "maxReasoningEffort": taken}))
}

fn is_off(control: &ReasoningControl) -> bool {
    control.mode.as_deref() == Some("disabled")
        || control.effort.as_deref() == Some("none")
        || control.budget == Some(0)
        || control.extra.get("enabled") == Some(&json!(false))
}

/// The effort, for models that are told nothing else.
fn effort(control: &ReasoningControl, losses: &mut Losses) -> Option<String> {
    if let Some(effort) = &control.effort {
        return Some(effort.clone());
    }
    if is_off(control) {
        losses.dropped("thinking", "the model cannot be told not to think");
        return None;
    }
    if let Some(budget) = control.budget {
        let why = "the model is told an effort, not a number of tokens";
        losses.converted("reasoning.max_tokens", why);
        return Some(effort_of(budget).to_owned());
    }
    let asked = control.mode.is_some() || control.extra.get("enabled").is_some();
    asked.then(|| {
        losses.converted("thinking.type", "the model is told an effort");
        "medium".to_owned()
    })
}

/// Our decision; the same borders as where an effort becomes a budget.
fn effort_of(budget: u64) -> &'static str {
    match budget {
        0..=1024 => "low",
        1025..=4096 => "medium",
        _ => "high",
    }
}

/// Writes `inferenceConfig`, and what of sampling is the model's own.
pub(super) fn inference(
    request: &ChatRequest,
    thinking: &Thinking,
    (features, own): (&Features, &mut Own),
    losses: &mut Losses,
) -> Object {
    let mut drawn = Object::new();
    steer::sampling(request, thinking.on(), &mut drawn, losses);
    steer::values_taken(&mut drawn, features, losses);
    let mut config = Object::new();
    if let Some(stated) = request.max_output_tokens {
        config.insert("maxTokens".into(), json!(with_thoughts(stated, thinking, losses)));
    }
    for (ours, theirs) in
        [("temperature", "temperature"), ("top_p", "topP"), ("stop_sequences", "stopSequences")]
    {
        config.extend(drawn.shift_remove(ours).map(|value| (theirs.to_owned(), value)));
    }
    if let Some(top_k) = drawn.shift_remove("top_k") {
        if own.family == Family::Nova {
            put_inside(&mut own.fields, "inferenceConfig", ("topK", top_k));
        } else {
            own.fields.insert("top_k".into(), top_k);
        }
    }
    others(request, own, losses);
    config
}

/// Settings that Converse has no word for: models of other houses take some of them under OpenAI's names.
fn others(request: &ChatRequest, own: &mut Own, losses: &mut Losses) {
    let sampling = &request.sampling;
    let number = |n: &Option<Number>| n.clone().map(Value::Number);
    for (name, value) in [
        ("seed", number(&sampling.seed)),
        ("min_p", number(&sampling.min_p)),
        ("frequency_penalty", number(&sampling.frequency_penalty)),
        ("presence_penalty", number(&sampling.presence_penalty)),
        ("repetition_penalty", number(&sampling.repetition_penalty)),
    ] {
        let Some(value) = value else { continue };
        if own.family == Family::Other {
            own.fields.insert(name.to_owned(), value);
        } else if value.as_f64() != neutral(name) {
            losses.dropped(name, "the model has no such setting");
        }
    }
    let text_only = |m: &Vec<String>| m.iter().all(|one| one == "text");
    for (name, asked) in [
        ("n", sampling.n.as_ref().is_some_and(|n| n.as_u64() != Some(1))),
        ("logit_bias", sampling.logit_bias.as_ref().is_some_and(|b| !b.is_empty())),
        ("logprobs", sampling.logprobs == Some(true)),
        ("top_logprobs", sampling.top_logprobs.is_some()),
        ("modalities", request.modalities.as_ref().is_some_and(|m| !text_only(m))),
        ("audio", request.audio.is_some()),
        ("prediction", request.prediction.is_some()),
    ] {
        if asked {
            losses.dropped(name, "the API has no such field");
        }
    }
}

/// The value of a setting that changes nothing.
fn neutral(name: &str) -> Option<f64> {
    match name {
        "frequency_penalty" | "presence_penalty" => Some(0.0),
        "repetition_penalty" => Some(1.0),
        _ => None,
    }
}
