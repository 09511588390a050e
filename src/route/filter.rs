//! Who may not answer, and why. A filter only ever takes candidates away.

use super::decide::{Candidate, Rule};
use super::facts::{Nano, Prices};
use super::need::Need;
use serde::{Deserialize, Serialize};
use std::fmt;

/// Why a deployment does not answer. Names are OpenRouter's `excluded_by` where it has the case.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "reason", content = "detail", rename_all = "snake_case")]
pub enum Reason {
    /// Its owner takes it out.
    Blocked,
    /// It rests after failures, for so many milliseconds yet.
    CoolingDown(u64),
    /// It rested, and one call is finding out how it is.
    Probing,
    /// So many calls at once are its limit.
    ParallelRequests(u64),
    /// So many requests a minute are its limit.
    Rpm(u64),
    /// So many tokens a minute are its limit.
    Tpm(u64),
    /// Its budget is spent.
    Budget,
    /// Its provider is not among those named.
    AllowedProviders,
    /// Its provider is among those to ignore.
    IgnoredProvider,
    /// Its labels are not those asked for.
    Tags,
    /// The caller belongs to none of its access groups.
    Access,
    /// It runs elsewhere, or nobody knows where.
    Geo,
    /// It may keep prompts or train on them, or nobody knows.
    #[serde(rename = "data_policy:training")]
    Training,
    /// It retains data, or nobody knows.
    #[serde(rename = "data_policy:zdr")]
    Zdr,
    /// Others may not be taught with its answers, or nobody knows.
    Distillable,
    /// It computes with another precision, or nobody knows.
    Quantization,
    /// It costs more than the highest price, or nobody knows what.
    MaxPrice,
    /// It is not known to be free.
    NotFree,
    /// The prompt is longer than its context: so many tokens it has.
    ContextLength(u64),
    /// It cannot do this.
    Capability(String),
    /// It does not take this parameter.
    RequireParameters(String),
}

impl fmt::Display for Reason {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Blocked => f.write_str("it is blocked"),
            Self::CoolingDown(ms) => write!(f, "it rests for {ms} ms yet after failures"),
            Self::Probing => f.write_str("one call is finding out whether it is well again"),
            Self::ParallelRequests(most) => write!(f, "{most} calls are under way, its limit"),
            Self::Rpm(most) => write!(f, "its {most} requests of this minute are used"),
            Self::Tpm(most) => write!(f, "its {most} tokens of this minute are used"),
            Self::Budget => f.write_str("its budget is spent"),
            Self::AllowedProviders => f.write_str("its provider is not among `only`"),
            Self::IgnoredProvider => f.write_str("its provider is among `ignore`"),
            Self::Tags => f.write_str("its tags are not those asked for"),
            Self::Access => f.write_str("the caller is in none of its access groups"),
            Self::Geo => f.write_str("it is not known to run in an allowed region"),
            Self::Training => f.write_str("it is not known to leave prompts alone"),
            Self::Zdr => f.write_str("it is not known to retain nothing"),
            Self::Distillable => f.write_str("its answers are not known to be free to teach with"),
            Self::Quantization => f.write_str("it is not known to have an asked quantization"),
            Self::MaxPrice => f.write_str("it is not known to cost at most `max_price`"),
            Self::NotFree => f.write_str("it is not known to be free"),
            Self::ContextLength(most) => write!(f, "its context has {most} tokens only"),
            Self::Capability(what) => write!(f, "it cannot do {what}"),
            Self::RequireParameters(what) => write!(f, "it does not take `{what}`"),
        }
    }
}

/// The first reason for which a candidate may not answer.
pub(super) fn reason(candidate: &Candidate<'_>, need: &Need, rule: &Rule<'_>) -> Option<Reason> {
    whose(candidate, rule)
        .or_else(|| data(candidate, rule))
        .or_else(|| money(candidate, rule))
        .or_else(|| ability(candidate, need, rule))
        .or_else(|| health(candidate, need, rule))
}

/// Whose it is and for whom.
fn whose(candidate: &Candidate<'_>, rule: &Rule<'_>) -> Option<Reason> {
    let (deployment, wish) = (candidate.deployment, rule.preferences);
    if deployment.knobs.blocked {
        return Some(Reason::Blocked);
    }
    if let Some(groups) = &wish.access_groups {
        let open = &deployment.knobs.access_groups;
        if !open.is_empty() && !open.iter().any(|group| groups.contains(group)) {
            return Some(Reason::Access);
        }
    }
    let is = |slug: &String| candidate.is_at(slug);
    if !wish.only.is_empty() && !wish.only.iter().any(is) {
        return Some(Reason::AllowedProviders);
    }
    if wish.ignore.iter().any(is) {
        return Some(Reason::IgnoredProvider);
    }
    if wish.no_fallbacks && !wish.order.is_empty() && !wish.order.iter().any(is) {
        return Some(Reason::AllowedProviders);
    }
    (!candidate.tagged).then_some(Reason::Tags)
}

/// What becomes of the prompt.
fn data(candidate: &Candidate<'_>, rule: &Rule<'_>) -> Option<Reason> {
    let (facts, wish) = (&candidate.deployment.facts, rule.preferences);
    if wish.deny_data_collection && facts.collects_data != Some(false) && facts.zdr != Some(true) {
        return Some(Reason::Training);
    }
    if wish.zdr && facts.zdr != Some(true) {
        return Some(Reason::Zdr);
    }
    if wish.distillable && facts.distillable != Some(true) {
        return Some(Reason::Distillable);
    }
    if !wish.regions.is_empty() {
        let region = facts.region.as_deref();
        let within = |allowed: &String| region.is_some_and(|r| is_in(r, allowed));
        if !wish.regions.iter().any(within) {
            return Some(Reason::Geo);
        }
    }
    None
}

/// Whether a region is one, or a part of one: `eu-west-1` of `eu`.
fn is_in(region: &str, allowed: &str) -> bool {
    let rest = region.strip_prefix(allowed);
    rest.is_some_and(|rest| rest.is_empty() || !rest.starts_with(|c: char| c.is_alphanumeric()))
}

/// What it costs.
fn money(candidate: &Candidate<'_>, rule: &Rule<'_>) -> Option<Reason> {
    let (prices, wish) = (&candidate.deployment.facts.prices, rule.preferences);
    if let Some((limit, _)) = candidate.deployment.knobs.budget
        && candidate.standing.spent >= limit
    {
        return Some(Reason::Budget);
    }
    if wish.free && !prices.is_free() {
        return Some(Reason::NotFree);
    }
    dearer(prices, &wish.max_price).then_some(Reason::MaxPrice)
}

/// Whether a price is above its ceiling, or is unknown and has one. What nobody says is charged for costs nothing, but
/// for prompts and answers.
fn dearer(prices: &Prices, most: &Prices) -> bool {
    let above = |price: Option<Nano>, most: Option<Nano>| {
        most.is_some_and(|most| price.is_none_or(|price| price > most))
    };
    above(prices.prompt, most.prompt)
        || above(prices.completion, most.completion)
        || above(prices.request.or(Some(0)), most.request)
        || above(prices.image.or(Some(0)), most.image)
        || above(prices.audio.or(Some(0)), most.audio)
}

/// What it can do. Only what is known to be impossible takes a candidate away, unless the caller requires its parameters.
fn ability(candidate: &Candidate<'_>, need: &Need, rule: &Rule<'_>) -> Option<Reason> {
    let (facts, wish) = (&candidate.deployment.facts, rule.preferences);
    if !wish.quantizations.is_empty() {
        let has = facts.quantization.as_deref().unwrap_or("unknown");
        if !wish.quantizations.iter().any(|asked| asked == has) {
            return Some(Reason::Quantization);
        }
    }
    if rule.checks.pre_call {
        if let Some(most) = facts.max_input_tokens.filter(|most| need.prompt_tokens > *most) {
            return Some(Reason::ContextLength(most));
        }
        let cannot = |name: &&String| facts.supports.get(*name) == Some(&false);
        if let Some(name) = need.capabilities.iter().find(cannot) {
            return Some(Reason::Capability(name.clone()));
        }
    }
    if wish.require_parameters {
        let takes = |name: &&String| !candidate.takes(name);
        if let Some(name) = need.parameters.iter().find(takes) {
            return Some(Reason::RequireParameters(name.clone()));
        }
    }
    None
}

/// How it is, and what it bears.
fn health(candidate: &Candidate<'_>, need: &Need, rule: &Rule<'_>) -> Option<Reason> {
    let (knobs, standing) = (&candidate.deployment.knobs, &candidate.standing);
    if let Some(left) = standing.cooling {
        return Some(Reason::CoolingDown(left.div_ceil(1000)));
    }
    if standing.probing {
        return Some(Reason::Probing);
    }
    if let Some(most) = knobs.max_parallel_requests.filter(|most| standing.in_flight >= *most) {
        return Some(Reason::ParallelRequests(most.into()));
    }
    if !rule.checks.limits {
        return None;
    }
    if let Some(most) = knobs.rpm.filter(|most| standing.requests >= *most) {
        return Some(Reason::Rpm(most));
    }
    let tokens = standing.tokens.saturating_add(need.prompt_tokens);
    knobs.tpm.filter(|most| tokens > *most).map(Reason::Tpm)
}
