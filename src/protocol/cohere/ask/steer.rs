//! What steers the answer: thinking and sampling.

use super::super::fields::{beside_text, differs, put};
use crate::ops::{ChatRequest, Losses, Object, Outcome, ReasoningControl, Sampling};
use serde_json::{Number, Value, json};

/// Tokens to think with for an effort; the higher ones think without a limit. Our decision.
const BUDGETS: &[(&str, u64)] = &[("minimal", 512), ("low", 1024), ("medium", 4096)];

/// Writes whether and how much to think ("Reasoning").
pub(super) fn thinking(request: &ChatRequest, body: &mut Object, losses: &mut Losses) {
    let Some(control) = &request.reasoning else { return };
    let budget = control.budget.or_else(|| chosen(control, request.max_output_tokens));
    let on = match (control.mode.as_deref(), control.effort.as_deref(), enabled(control)) {
        (Some("disabled"), ..) | (None, Some("none"), _) | (None, None, Some(false)) => false,
        (None, None, None) if control.budget.is_none() => {
            for (name, _) in control.extra.iter().filter(|(_, value)| !value.is_null()) {
                losses.dropped(format!("thinking.{name}"), "thinking is neither on nor off");
            }
            return shown(control, losses);
        }
        _ => control.budget != Some(0),
    };
    let mut thinking = Object::new();
    thinking.insert("type".into(), json!(if on { "enabled" } else { "disabled" }));
    put(&mut thinking, "token_budget", budget.filter(|_| on).as_ref());
    for (name, value) in control.extra.iter().filter(|(name, v)| !v.is_null() && *name != "enabled")
    {
        if name == "reasoning" {
            losses.dropped("reasoning", "the API knows a switch and a number of tokens");
        } else {
            thinking.insert(name.clone(), value.clone());
        }
    }
    body.insert("thinking".into(), Value::Object(thinking));
    shown(control, losses);
}

fn enabled(control: &ReasoningControl) -> Option<bool> {
    control.extra.get("enabled").and_then(Value::as_bool)
}

/// The budget for an effort. One that would leave no room for the answer is not set.
fn chosen(control: &ReasoningControl, most: Option<u64>) -> Option<u64> {
    let effort = control.effort.as_deref()?;
    let (_, budget) = BUDGETS.iter().find(|(name, _)| *name == effort)?;
    Some(*budget).filter(|budget| most.is_none_or(|most| *budget < most))
}

/// Thoughts are shown as they are, always.
fn shown(control: &ReasoningControl, losses: &mut Losses) {
    if control.summary.as_deref().is_some_and(|how| how != "auto") {
        losses.dropped("reasoning.summary", "how thoughts are shown cannot be chosen");
    }
    if control.exclude == Some(true) {
        losses.dropped("reasoning.exclude", "thoughts are always shown");
    }
}

/// Writes how tokens are drawn, within the ranges of the API reference.
pub(super) fn sampling(sampling: &Sampling, body: &mut Object, losses: &mut Losses) {
    put(body, "temperature", sampling.temperature.as_ref());
    let mut ranged = |name: &'static str, theirs: &str, number: &Option<Number>, range| {
        if let Some(number) = number {
            body.insert(theirs.to_owned(), within(name, number, range, losses));
        }
    };
    ranged("top_p", "p", &sampling.top_p, (0.01, 0.99));
    ranged("top_k", "k", &sampling.top_k, (0.0, 500.0));
    ranged("frequency_penalty", "frequency_penalty", &sampling.frequency_penalty, (0.0, 1.0));
    ranged("presence_penalty", "presence_penalty", &sampling.presence_penalty, (0.0, 1.0));
    put(body, "seed", sampling.seed.as_ref());
    put(body, "logprobs", sampling.logprobs.as_ref());
}

fn within(
    name: &'static str,
    number: &Number,
    (least, most): (f64, f64),
    losses: &mut Losses,
) -> Value {
    let value = number.as_f64().unwrap_or(least);
    if (least..=most).contains(&value) {
        return Value::Number(number.clone());
    }
    let nearest = value.clamp(least, most);
    losses.add(name, Outcome::Clamped, format!("{least} to {most} is taken, {nearest} is sent"));
    // Written without a fraction where it has none: k is a whole number.
    serde_json::from_str(&nearest.to_string()).unwrap_or_else(|_| json!(nearest))
}

/// Notes the typed fields that the API does not have. Values that change nothing are let go.
pub(super) fn unknown(request: &ChatRequest, losses: &mut Losses) {
    let sampling = &request.sampling;
    let unsaid = [
        ("n", differs(sampling.n.as_ref(), 1.0)),
        ("min_p", sampling.min_p.is_some()),
        ("repetition_penalty", differs(sampling.repetition_penalty.as_ref(), 1.0)),
        ("logit_bias", sampling.logit_bias.as_ref().is_some_and(|b| !b.is_empty())),
        ("top_logprobs", sampling.top_logprobs.is_some()),
    ];
    losses.dropped_said(&unsaid, "the API has no such field");
    losses.dropped_said(&beside_text(request), "the API has no such field");
}
