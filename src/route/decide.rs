//! THE PLANNER: who may answer a request, in which order, and why the others may not.
//!
//! ```text
//! candidates ─► filters, each with its reason ─► order ─► decision
//! ```
//!
//! It is pure: candidates with what is known of them and how they stand, the request's needs, the rule and a seed give
//! one decision, always the same. A decision that was recorded can therefore be made again, bit for bit.

use super::board::warm_gain;
use super::deployment::{Deployment, Standing};
use super::facts::Nano;
use super::filter::{self, Reason};
use super::need::Need;
use super::order::{self, Weighing};
use super::preferences::{Percentiles, Preferences, Sort, Strategy};
use serde::{Deserialize, Serialize};
use serde_json::Value;

/// Who might answer, and how it stands.
#[derive(Clone, Copy, Debug)]
pub struct Candidate<'a> {
    /// Who.
    pub deployment: &'a Deployment,
    /// How it stands.
    pub standing: Standing,
    /// Whether its labels fit what is asked for.
    pub tagged: bool,
    /// It is slower than is preferred, and goes to the end.
    pub slow: bool,
    /// Its provider's budget is spent.
    pub broke: bool,
    /// How probably its provider still holds the prompt's beginning, 0 to 1.
    pub warm: f64,
}

impl<'a> Candidate<'a> {
    /// One of which only this is known.
    pub fn new(deployment: &'a Deployment, standing: Standing) -> Self {
        Self { deployment, standing, tagged: true, slow: false, broke: false, warm: 0.0 }
    }

    /// What the request is expected to cost there; `None` where a price is unknown.
    pub fn cost(&self, need: &Need) -> Option<Nano> {
        self.deployment.facts.prices.of(need.prompt_tokens, need.expected_completion())
    }

    /// What the warm prefix is expected to save there, in nano-dollars.
    pub fn saving(&self, need: &Need) -> Nano {
        warm_gain(&self.deployment.facts.prices, need.prompt_tokens, self.warm)
    }

    /// Whether a slug of OpenRouter's means its provider.
    pub fn is_at(&self, slug: &str) -> bool {
        let deployment = self.deployment;
        let tier = deployment.defaults.get("service_tier").and_then(Value::as_str);
        let variants = deployment.facts.region.as_deref().into_iter().chain(tier);
        super::slugs::matches(slug, &deployment.slugs, variants)
    }

    /// Whether its provider is among these.
    pub(super) fn is_among(&self, slugs: &[String]) -> bool {
        slugs.iter().any(|slug| self.is_at(slug))
    }

    /// Whether it takes a parameter, as far as anything is known of it.
    pub fn takes(&self, parameter: &str) -> bool {
        let known = self.deployment.facts.parameters.as_ref();
        known.is_none_or(|takes| takes.iter().any(|taken| taken == parameter))
            && !self.deployment.unsupported.iter().any(|refused| refused == parameter)
    }
}

/// What is looked at beside the caller's wishes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Checks {
    /// Context windows and abilities (litellm's `enable_pre_call_checks`).
    pub pre_call: bool,
    /// Requests and tokens of the minute.
    pub limits: bool,
}

/// How to decide.
#[derive(Clone, Copy, Debug)]
pub struct Rule<'a> {
    /// The order.
    pub strategy: Strategy,
    /// The caller's wishes.
    pub preferences: &'a Preferences,
    /// What is looked at beside them.
    pub checks: Checks,
    /// Names of reasons that are only told.
    pub shadow: &'a [String],
    pub(super) weighing: Weighing,
}

impl<'a> Rule<'a> {
    /// A rule of this order and these wishes.
    pub fn new(strategy: Strategy, preferences: &'a Preferences, checks: Checks) -> Self {
        Self { strategy, preferences, checks, shadow: &[], weighing: Weighing::Equal }
    }

    /// The caller's order, in place of the strategy's.
    pub fn sort(&self) -> Option<Sort> {
        self.preferences.sort
    }
}

/// What was decided.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Decision {
    /// Indices of candidates, the first to be asked first.
    pub order: Vec<usize>,
    /// For each candidate why it may not answer; `None`: it may.
    pub fates: Vec<Option<Reason>>,
    /// For which candidates a reason was only told, and which.
    pub told: Vec<(usize, Reason)>,
    /// What chance was drawn from.
    pub seed: u64,
}

impl Decision {
    /// How long until the first of those who only rest is well again, in milliseconds.
    pub fn rests_for(&self) -> Option<u64> {
        let left = self.fates.iter().flatten().filter_map(|reason| match reason {
            Reason::CoolingDown(ms) => Some(*ms),
            _ => None,
        });
        left.min()
    }
}

/// Decides.
pub fn decide(candidates: &[Candidate<'_>], need: &Need, rule: &Rule<'_>, seed: u64) -> Decision {
    let rule = Rule { weighing: Weighing::of(candidates), ..*rule };
    let (mut fates, mut all_told) = (Vec::with_capacity(candidates.len()), Vec::new());
    let (checks, mut told) = (filter::checks(&rule), Vec::new());
    for (at, candidate) in candidates.iter().enumerate() {
        fates.push(filter::reason(candidate, need, &checks, (&rule, &mut told)));
        all_told.extend(told.drain(..).map(|reason| (at, reason)));
    }
    let able: Vec<_> = (0..candidates.len()).filter(|at| fates[*at].is_none()).collect();
    let mut order = order::order(candidates, &able, need, (&rule, seed));
    if rule.preferences.no_fallbacks {
        order.truncate(1);
    }
    Decision { order, fates, told: all_told, seed }
}

/// Whether a deployment is slower than is preferred, at any of the percentiles. One of which nothing is known is not.
pub fn is_slow(
    wish: &Preferences,
    throughput: impl Fn(u8) -> Option<f64>,
    first_content: impl Fn(u8) -> Option<f64>,
) -> bool {
    let any = |bounds: &Percentiles, known: &dyn Fn(u8) -> Option<f64>, low: bool| {
        bounds.iter().any(|(p, bound)| {
            known(*p).is_some_and(|is| if low { is < *bound } else { is > *bound })
        })
    };
    any(&wish.preferred_min_throughput, &throughput, true)
        || any(&wish.preferred_max_latency, &first_content, false)
}
