//! What is reported of a play.

use super::behaviour::Source;
use super::changes::Change;
use super::float;
use super::offline::Weighted;
use super::outcome::{Outcome, Played, Tally};
use crate::route::Nano;
use serde::Serialize;
use std::collections::BTreeMap;

/// What a policy does with traffic.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Report {
    /// What chance was drawn from.
    pub seed: u64,
    /// What the policy does.
    pub policy: Summary,
    /// What the base does.
    pub base: Option<Summary>,
    /// What changes from the base to the policy, with 95 % intervals.
    pub changes: Vec<Change>,
    /// What logged answers alone say of the policy, where propensities are logged.
    pub weighted: Option<Weighted>,
    /// For each deployment that was asked or could be, where it is known from how it answers.
    pub behaviour: BTreeMap<String, Source>,
}

/// Times in seconds.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Quantiles {
    /// The mean.
    pub mean: f64,
    /// Half took no longer.
    pub p50: f64,
    /// 95 of 100 took no longer.
    pub p95: f64,
    /// 99 of 100 took no longer.
    pub p99: f64,
}

/// What one policy does.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Summary {
    /// Calls that were made.
    pub calls: usize,
    /// Those that were answered.
    pub answered: usize,
    /// The share of those that were not.
    pub error_rate: f64,
    /// Calls that failed, by the last error's name.
    pub errors: BTreeMap<&'static str, usize>,
    /// Dollars for all answers whose price is known.
    pub cost: f64,
    /// Answers whose price is not known.
    pub unpriced: usize,
    /// To the end of answers, waits and failed attempts included; none without answers.
    pub latency: Option<Quantiles>,
    /// To the first content of streams; none where it is not known.
    pub first_token: Option<Quantiles>,
    /// Attempts that were made.
    pub attempts: u64,
    /// Attempts for each call.
    pub attempts_per_call: f64,
    /// Attempts that were answered with a 429.
    pub limited: u64,
    /// Calls that went on to another group.
    pub fallbacks: usize,
    /// How often deployments began to rest.
    pub rests: u64,
    /// What each deployment had of it.
    pub shares: BTreeMap<String, Share>,
}

/// What one deployment had of it.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Share {
    /// Attempts there.
    pub attempts: u64,
    /// Its share of all attempts, 0 to 1.
    pub share: f64,
    /// Attempts that were answered.
    pub answered: u64,
    /// Attempts that failed.
    pub failed: u64,
    /// Of these those with a 429.
    pub limited: u64,
    /// Dollars for its answers.
    pub cost: f64,
    /// How often it began to rest.
    pub rests: u64,
    /// Seconds that these rests were to last.
    pub rested: f64,
}

impl Quantiles {
    /// Of numbers in any order; none of none.
    fn of(mut numbers: Vec<f64>) -> Option<Self> {
        numbers.sort_by(f64::total_cmp);
        let mean = numbers.iter().sum::<f64>() / float(numbers.len());
        let at = |percent: usize| numbers.get(rank(numbers.len(), percent)).copied();
        Some(Self { mean, p50: at(50)?, p95: at(95)?, p99: at(99)? })
    }
}

/// Where the number stands, in ascending order, that so many of 100 are not above.
pub(super) fn rank(count: usize, percent: usize) -> usize {
    (count * percent).div_ceil(100).saturating_sub(1)
}

/// Nano-dollars as dollars.
pub(super) fn dollars(nano: Nano) -> f64 {
    float(nano) / 1e9
}

impl Summary {
    pub(super) fn of(played: &Played) -> Self {
        let all = &played.outcomes;
        let answered: Vec<&Outcome> = all.iter().filter(|one| one.error.is_none()).collect();
        let mut errors = BTreeMap::new();
        for kind in all.iter().filter_map(|one| one.error) {
            *errors.entry(kind.row().name).or_default() += 1;
        }
        let attempts = all.iter().map(|one| u64::from(one.attempts)).sum();
        let share = |(id, tally): (&String, &Tally)| (id.clone(), Share::of(tally, attempts));
        let calls = float(all.len().max(1));
        Self {
            calls: all.len(),
            answered: answered.len(),
            error_rate: float(all.len() - answered.len()) / calls,
            errors,
            cost: dollars(all.iter().map(|one| one.cost).sum()),
            unpriced: all.iter().filter(|one| one.unpriced).count(),
            latency: Quantiles::of(answered.iter().map(|one| one.latency).collect()),
            first_token: Quantiles::of(answered.iter().filter_map(|one| one.first_token).collect()),
            attempts,
            attempts_per_call: float(attempts) / calls,
            limited: all.iter().map(|one| u64::from(one.limited)).sum(),
            fallbacks: all.iter().filter(|one| one.fallbacks > 0).count(),
            rests: played.shares.values().map(|one| one.rests).sum(),
            shares: played.shares.iter().map(share).collect(),
        }
    }
}

impl Share {
    fn of(tally: &Tally, attempts: u64) -> Self {
        Self {
            attempts: tally.attempts,
            share: float(tally.attempts) / float(attempts.max(1)),
            answered: tally.answered,
            failed: tally.failed,
            limited: tally.limited,
            cost: dollars(tally.cost),
            rests: tally.rests,
            rested: tally.rested,
        }
    }
}
