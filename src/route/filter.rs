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

/// A rule by which a candidate may be taken away.
type Check = fn(&Candidate<'_>, &Need, &Rule<'_>) -> Option<Reason>;

/// Whether a rule says anything in a decision.
type Applies = fn(&Rule<'_>) -> bool;

/// The rules, the caller's and the owner's first, how a candidate stands last.
const CHECKS: [(Applies, Check); 18] = [
    (|_| true, |one, _, _| one.deployment.knobs.blocked.then_some(Reason::Blocked)),
    (|rule| rule.preferences.access_groups.is_some(), access),
    (
        |rule| !rule.preferences.only.is_empty(),
        |one, _, rule| (!one.is_among(&rule.preferences.only)).then_some(Reason::AllowedProviders),
    ),
    (
        |rule| !rule.preferences.ignore.is_empty(),
        |one, _, rule| one.is_among(&rule.preferences.ignore).then_some(Reason::IgnoredProvider),
    ),
    (
        |rule| rule.preferences.no_fallbacks && !rule.preferences.order.is_empty(),
        |one, _, rule| (!one.is_among(&rule.preferences.order)).then_some(Reason::AllowedProviders),
    ),
    (|_| true, |one, _, _| (!one.tagged).then_some(Reason::Tags)),
    (|rule| rule.preferences.deny_data_collection, training),
    (
        |rule| rule.preferences.zdr,
        |one, _, _| (one.deployment.facts.zdr != Some(true)).then_some(Reason::Zdr),
    ),
    (
        |rule| rule.preferences.distillable,
        |one, _, _| (one.deployment.facts.distillable != Some(true)).then_some(Reason::Distillable),
    ),
    (|rule| !rule.preferences.regions.is_empty(), region),
    (|_| true, budget),
    (
        |rule| rule.preferences.free,
        |one, _, _| (!one.deployment.facts.prices.is_free()).then_some(Reason::NotFree),
    ),
    (
        |rule| rule.preferences.max_price != Prices::default(),
        |one, _, rule| {
            dearer(&one.deployment.facts.prices, &rule.preferences.max_price)
                .then_some(Reason::MaxPrice)
        },
    ),
    (|rule| !rule.preferences.quantizations.is_empty(), quantization),
    (|rule| rule.checks.pre_call, context),
    (|rule| rule.checks.pre_call, capability),
    (|rule| rule.preferences.require_parameters, parameters),
    (|_| true, health),
];

/// The rules that say anything in a decision.
pub(super) fn checks(rule: &Rule<'_>) -> Vec<Check> {
    let applying = CHECKS.iter().filter(|(applies, _)| applies(rule));
    applying.map(|(_, check)| *check).collect()
}

/// The first reason for which a candidate may not answer. One that is only looked at (`shadow`) is told and does not count.
pub(super) fn reason(
    candidate: &Candidate<'_>,
    need: &Need,
    checks: &[Check],
    (rule, told): (&Rule<'_>, &mut Vec<Reason>),
) -> Option<Reason> {
    for check in checks {
        if let Some(reason) = check(candidate, need, rule) {
            if !rule.shadow.iter().any(|name| name == reason.name()) {
                return Some(reason);
            }
            told.push(reason);
        }
    }
    None
}

/// How it is, and what it bears.
fn health(one: &Candidate<'_>, need: &Need, rule: &Rule<'_>) -> Option<Reason> {
    rest(one, need, rule).or_else(|| load(one, need, rule))
}

impl Reason {
    /// OpenRouter's word, or ours.
    pub fn name(&self) -> &'static str {
        match self {
            Self::Blocked => "blocked",
            Self::CoolingDown(_) => "cooling_down",
            Self::Probing => "probing",
            Self::ParallelRequests(_) => "parallel_requests",
            Self::Rpm(_) => "rpm",
            Self::Tpm(_) => "tpm",
            Self::Budget => "budget",
            Self::AllowedProviders => "allowed_providers",
            Self::IgnoredProvider => "ignored_provider",
            Self::Tags => "tags",
            Self::Access => "access",
            Self::Geo => "geo",
            Self::Training => "data_policy:training",
            Self::Zdr => "data_policy:zdr",
            Self::Distillable => "distillable",
            Self::Quantization => "quantization",
            Self::MaxPrice => "max_price",
            Self::NotFree => "not_free",
            Self::ContextLength(_) => "context_length",
            Self::Capability(_) => "capability",
            Self::RequireParameters(_) => "require_parameters",
        }
    }

    /// All words.
    pub const NAMES: [&'static str; 21] = [
        "blocked",
        "cooling_down",
        "probing",
        "parallel_requests",
        "rpm",
        "tpm",
        "budget",
        "allowed_providers",
        "ignored_provider",
        "tags",
        "access",
        "geo",
        "data_policy:training",
        "data_policy:zdr",
        "distillable",
        "quantization",
        "max_price",
        "not_free",
        "context_length",
        "capability",
        "require_parameters",
    ];
}

fn access(one: &Candidate<'_>, _: &Need, rule: &Rule<'_>) -> Option<Reason> {
    let groups = rule.preferences.access_groups.as_ref()?;
    let open = &one.deployment.knobs.access_groups;
    let closed = !open.is_empty() && !open.iter().any(|group| groups.contains(group));
    closed.then_some(Reason::Access)
}

fn training(one: &Candidate<'_>, _: &Need, _: &Rule<'_>) -> Option<Reason> {
    let facts = &one.deployment.facts;
    let known = facts.collects_data == Some(false) || facts.zdr == Some(true);
    (!known).then_some(Reason::Training)
}

fn region(one: &Candidate<'_>, _: &Need, rule: &Rule<'_>) -> Option<Reason> {
    let allowed = &rule.preferences.regions;
    let region = one.deployment.facts.region.as_deref();
    let within = |allowed: &String| region.is_some_and(|region| is_in(region, allowed));
    (!allowed.iter().any(within)).then_some(Reason::Geo)
}

/// Whether a region is one, or a part of one: `eu-west-1` of `eu`.
fn is_in(region: &str, allowed: &str) -> bool {
    let rest = region.strip_prefix(allowed);
    rest.is_some_and(|rest| !rest.starts_with(|c: char| c.is_alphanumeric()))
}

/// Its own budget, and its provider's.
fn budget(one: &Candidate<'_>, _: &Need, _: &Rule<'_>) -> Option<Reason> {
    let own = one.deployment.knobs.budget.is_some_and(|(most, _)| one.standing.spent >= most);
    (own || one.broke).then_some(Reason::Budget)
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

fn quantization(one: &Candidate<'_>, _: &Need, rule: &Rule<'_>) -> Option<Reason> {
    let asked = &rule.preferences.quantizations;
    let has = one.deployment.facts.quantization.as_deref().unwrap_or("unknown");
    (!asked.iter().any(|asked| asked == has)).then_some(Reason::Quantization)
}

fn context(one: &Candidate<'_>, need: &Need, _: &Rule<'_>) -> Option<Reason> {
    let most = one.deployment.facts.max_input_tokens?;
    (need.prompt_tokens > most).then_some(Reason::ContextLength(most))
}

/// Only what is known to be impossible takes a candidate away.
fn capability(one: &Candidate<'_>, need: &Need, _: &Rule<'_>) -> Option<Reason> {
    let supports = &one.deployment.facts.supports;
    let cannot = |name: &&String| supports.get(*name) == Some(&false);
    need.capabilities.iter().find(cannot).map(|name| Reason::Capability(name.clone()))
}

fn parameters(one: &Candidate<'_>, need: &Need, _: &Rule<'_>) -> Option<Reason> {
    let refused = need.parameters.iter().find(|name| !one.takes(name));
    refused.map(|name| Reason::RequireParameters(name.clone()))
}

fn rest(one: &Candidate<'_>, _: &Need, rule: &Rule<'_>) -> Option<Reason> {
    if rule.preferences.is_check {
        return None;
    }
    let cooling = one.standing.cooling.map(|left| Reason::CoolingDown(left.div_ceil(1000)));
    cooling.or_else(|| one.standing.probing.then_some(Reason::Probing))
}

fn load(one: &Candidate<'_>, need: &Need, rule: &Rule<'_>) -> Option<Reason> {
    let (knobs, standing) = (&one.deployment.knobs, &one.standing);
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
