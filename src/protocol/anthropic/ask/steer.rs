//! What steers the answer: thinking and sampling.

use crate::ops::{ChatRequest, Losses, Object, Outcome, ReasoningControl};
use crate::protocol::Features;
use serde_json::{Number, Value, json};

/// The least number of tokens to think with ("Extended thinking").
const LEAST_BUDGET: u64 = 1024;

/// Tokens to think with for an effort, for models that are told a budget. Our decision.
const BUDGETS: &[(&str, u64)] = &[
    ("minimal", LEAST_BUDGET),
    ("low", 1024),
    ("medium", 2048),
    ("high", 4096),
    ("xhigh", 8192),
    ("max", 16384),
];

/// How the request says whether and how much to think.
#[derive(Debug, Default)]
pub(in crate::protocol) struct Thinking {
    /// `thinking`.
    pub(in crate::protocol) control: Option<Object>,
    /// `output_config.effort`.
    pub(in crate::protocol) effort: Option<String>,
    /// A budget that the caller did not write as such: `max_tokens` must leave room for it.
    pub(in crate::protocol) chosen_budget: Option<u64>,
}

impl Thinking {
    /// Whether the model will think.
    pub(in crate::protocol) fn on(&self) -> bool {
        self.control.as_ref().is_some_and(|c| c.get("type") != Some(&json!("disabled")))
    }

    /// Whether it thinks with a budget, which keeps it from being made to call a tool. One that decides by itself
    /// (`adaptive`) can be: such requests are answered, though "Extended thinking" rules it out.
    pub(in crate::protocol) fn budgeted(&self) -> bool {
        self.control.as_ref().is_some_and(|c| c.get("type") == Some(&json!("enabled")))
    }

    fn of(kind: &str) -> Self {
        let mut control = Object::new();
        control.insert("type".into(), json!(kind));
        Self { control: Some(control), ..Self::default() }
    }

    fn put(&mut self, name: &str, value: Value) {
        self.control.get_or_insert_default().insert(name.to_owned(), value);
    }
}

/// Writes whether and how much to think.
pub(in crate::protocol) fn thinking(
    request: &ChatRequest,
    features: &Features,
    losses: &mut Losses,
) -> Thinking {
    let Some(control) = &request.reasoning else { return Thinking::default() };
    // The caller of this very language asked for an effort without thinking.
    let written = request.extra.get("output_config").and_then(|c| c.get("effort"));
    if control.mode.is_none() && control.budget.is_none() && written.is_some() {
        return Thinking::default();
    }
    let mut thinking = match (control.mode.as_deref(), control.budget) {
        (Some("enabled"), None) | (None, _) => chosen(control, features, losses),
        (Some("enabled"), Some(_)) if features.adaptive_only => chosen(control, features, losses),
        (Some(mode), budget) => as_written(mode, budget, control),
    };
    if thinking.on()
        && let Some(display) = display(control)
    {
        thinking.put("display", json!(display));
    }
    thinking
}

/// Thinking in this language's own words.
fn as_written(mode: &str, budget: Option<u64>, control: &ReasoningControl) -> Thinking {
    let mut thinking = Thinking::of(mode);
    if let Some(budget) = budget.filter(|_| mode == "enabled") {
        thinking.put("budget_tokens", json!(budget));
    }
    for (name, value) in control.extra.iter().filter(|(name, _)| *name != "enabled") {
        thinking.put(name, value.clone());
    }
    thinking.effort = control.effort.clone().filter(|effort| effort != "none");
    thinking
}

/// Thinking as the model takes it: an effort, or a budget.
fn chosen(control: &ReasoningControl, features: &Features, losses: &mut Losses) -> Thinking {
    for (name, value) in control.extra.iter().filter(|(name, v)| *name != "enabled" && !v.is_null())
    {
        losses.dropped(format!("reasoning.{name}"), format!("the API has no word for {value}"));
    }
    let enabled = control.extra.get("enabled").and_then(Value::as_bool);
    let asked = control.mode.is_some() || enabled == Some(true);
    let effort = control.effort.as_deref();
    if effort == Some("none") || enabled == Some(false) || control.budget == Some(0) {
        return Thinking::of("disabled");
    }
    match (effort, control.budget) {
        (None, None) if !asked => Thinking::default(),
        (_, Some(budget)) if features.adaptive_thinking => {
            let detail = "the model is told an effort, not a number of tokens";
            losses.converted("reasoning.max_tokens", detail);
            adaptive(effort.unwrap_or(effort_of(budget)), losses)
        }
        (_, Some(budget)) => {
            if budget < LEAST_BUDGET {
                let detail = format!("{LEAST_BUDGET} is the least");
                losses.add("reasoning.max_tokens", Outcome::Clamped, detail);
            }
            budgeted(budget.max(LEAST_BUDGET))
        }
        (effort, None) if features.adaptive_thinking => {
            adaptive(effort.unwrap_or("medium"), losses)
        }
        (effort, None) => {
            let effort = effort.unwrap_or("medium");
            let known = BUDGETS.iter().find(|(name, _)| *name == effort);
            if known.is_none() {
                losses.converted("reasoning_effort", format!("{effort:?} is taken as medium"));
            }
            budgeted(known.map_or(2048, |(_, budget)| *budget))
        }
    }
}

fn adaptive(effort: &str, losses: &mut Losses) -> Thinking {
    let mut thinking = Thinking::of("adaptive");
    if effort == "minimal" {
        losses.converted("reasoning_effort", "low is the least");
    }
    thinking.effort = Some(if effort == "minimal" { "low" } else { effort }.to_owned());
    thinking
}

fn budgeted(budget: u64) -> Thinking {
    let mut thinking = Thinking::of("enabled");
    thinking.put("budget_tokens", json!(budget));
    thinking.chosen_budget = Some(budget);
    thinking
}

/// The effort whose budget comes closest from above.
fn effort_of(budget: u64) -> &'static str {
    let enough = BUDGETS.iter().skip(1).find(|(_, most)| budget <= *most);
    enough.map_or("max", |(name, _)| name)
}

fn display(control: &ReasoningControl) -> Option<&str> {
    match control.summary.as_deref() {
        _ if control.exclude == Some(true) => Some("omitted"),
        Some("auto" | "concise" | "detailed") => Some("summarized"),
        other => other,
    }
}

/// Writes how tokens are drawn, and the stop texts. Thinking models leave little choice ("Extended thinking").
pub(in crate::protocol) fn sampling(
    request: &ChatRequest,
    thinks: bool,
    body: &mut Object,
    losses: &mut Losses,
) {
    let sampling = &request.sampling;
    let number = |n: &Option<Number>| n.as_ref().and_then(Number::as_f64);
    if let Some(temperature) = &sampling.temperature {
        let value = number(&sampling.temperature).unwrap_or_default();
        if thinks && (value - 1.0).abs() > f64::EPSILON {
            losses.dropped("temperature", "a model that thinks takes 1 only");
        } else if value > 1.0 {
            losses.add("temperature", Outcome::Clamped, "1 is the most");
            body.insert("temperature".into(), json!(1.0));
        } else {
            body.insert("temperature".into(), Value::Number(temperature.clone()));
        }
    }
    if let Some(top_p) = &sampling.top_p {
        if thinks && number(&sampling.top_p).is_some_and(|p| p < 0.95) {
            losses.dropped("top_p", "a model that thinks takes 0.95 to 1");
        } else {
            body.insert("top_p".into(), Value::Number(top_p.clone()));
        }
    }
    if let Some(top_k) = &sampling.top_k {
        if thinks {
            losses.dropped("top_k", "a model that thinks takes none");
        } else {
            body.insert("top_k".into(), Value::Number(top_k.clone()));
        }
    }
    let (stop, blank): (Vec<_>, Vec<_>) = request.stop.iter().partition(|s| !s.trim().is_empty());
    if !blank.is_empty() {
        losses.dropped("stop", "a stop text of white space is refused");
    }
    if !stop.is_empty() {
        body.insert("stop_sequences".into(), json!(stop));
    }
}

/// Leaves out how tokens are drawn, for models that refuse to be told. 1 is the default of what it stands for.
fn no_values(body: &mut Object, losses: &mut Losses) {
    for name in ["temperature", "top_p", "top_k"] {
        let Some(value) = body.remove(name) else { continue };
        if name == "top_k" || value.as_f64() != Some(1.0) {
            losses.dropped(name, "the model cannot be told how to draw tokens");
        }
    }
}

/// Leaves `top_p` out beside a temperature, for models that refuse the two together.
fn one_value(body: &mut Object, losses: &mut Losses) {
    if body.contains_key("temperature") && body.remove("top_p").is_some() {
        losses.dropped("top_p", "the model takes a temperature or top_p, not both");
    }
}

/// Notes the typed fields that the API does not have. Values that change nothing are let go.
pub(in crate::protocol) fn unknown(request: &ChatRequest, losses: &mut Losses) {
    let sampling = &request.sampling;
    let set = |n: &Option<Number>, neutral: f64| {
        n.as_ref().is_some_and(|n| n.as_f64().is_none_or(|v| (v - neutral).abs() > f64::EPSILON))
    };
    let text_only = |m: &Vec<String>| m.iter().all(|one| one == "text");
    for (name, asked) in [
        ("n", set(&sampling.n, 1.0)),
        ("seed", sampling.seed.is_some()),
        ("min_p", sampling.min_p.is_some()),
        ("frequency_penalty", set(&sampling.frequency_penalty, 0.0)),
        ("presence_penalty", set(&sampling.presence_penalty, 0.0)),
        ("repetition_penalty", set(&sampling.repetition_penalty, 1.0)),
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
    if request.modalities.as_ref().is_some_and(text_only) {
        losses.add("modalities", Outcome::Defaulted, "text is all that is answered");
    }
}

/// Leaves of what steers the drawing of tokens what the model takes: all, one value, or none.
pub(in crate::protocol) fn values_taken(
    body: &mut Object,
    features: &Features,
    losses: &mut Losses,
) {
    if features.fixed_sampling {
        no_values(body, losses);
    } else if features.one_sampling_value {
        one_value(body, losses);
    }
}
