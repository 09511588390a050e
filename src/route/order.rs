//! In which order those who may answer are asked.

use super::decide::{Candidate, Rule};
use super::facts::Nano;
use super::need::Need;
use super::preferences::{Sort, Strategy};
use fastrand::Rng;
use std::cmp::Ordering;

/// What a candidate is ranked by: tiers first, then a number, the smallest first.
#[derive(Clone, Copy)]
struct Rank {
    /// Where the caller or the owner puts it.
    tier: (u32, i64, bool),
    /// What the strategy says.
    score: f64,
    /// Equals are drawn.
    draw: f64,
    index: usize,
}

impl Rank {
    fn against(&self, other: &Self) -> Ordering {
        let tiers = self.tier.cmp(&other.tier);
        tiers
            .then_with(|| self.score.total_cmp(&other.score))
            .then_with(|| self.draw.total_cmp(&other.draw))
            .then_with(|| self.index.cmp(&other.index))
    }
}

/// The candidates of these indices, first to last.
pub(super) fn order(
    candidates: &[Candidate<'_>],
    able: &[usize],
    need: &Need,
    (rule, seed): (&Rule<'_>, u64),
) -> Vec<usize> {
    let mut rng = Rng::with_seed(seed);
    let sorter = Sorter { candidates, need, rule, rest: rest(candidates, able, need) };
    let mut ranks: Vec<Rank> = able.iter().map(|at| sorter.rank(*at, &mut rng)).collect();
    ranks.sort_unstable_by(Rank::against);
    if rule.sort().is_none() && rule.strategy == Strategy::Latency {
        choose_of_two(&mut ranks, &mut rng);
    }
    stay(candidates, &mut ranks, need, rule);
    ranks.into_iter().map(|rank| rank.index).collect()
}

/// What is asked of the whole set once.
struct Sorter<'a, 'c> {
    candidates: &'a [Candidate<'c>],
    need: &'a Need,
    rule: &'a Rule<'a>,
    rest: Nano,
}

/// What one of unknown price is taken to cost: as much as the dearest known one.
fn rest(candidates: &[Candidate<'_>], able: &[usize], need: &Need) -> Nano {
    let costs = able.iter().filter_map(|at| candidates[*at].cost(need));
    costs.max().unwrap_or(1)
}

impl Sorter<'_, '_> {
    fn rank(&self, index: usize, rng: &mut Rng) -> Rank {
        let candidate = &self.candidates[index];
        let draw = rng.f64();
        let score = match self.rule.sort() {
            None if self.rule.preferences.extended => {
                -number(candidate.deployment.facts.max_input_tokens.unwrap_or(0))
            }
            Some(sort) => self.sorted(candidate, sort),
            None => self.score(candidate, draw),
        };
        Rank { tier: self.tier(candidate), score, draw, index }
    }

    /// The caller's `order`, then the owner's, then those who are as fast as is preferred.
    fn tier(&self, candidate: &Candidate<'_>) -> (u32, i64, bool) {
        let wished = &self.rule.preferences.order;
        let at = wished.iter().position(|slug| candidate.is_at(slug)).unwrap_or(wished.len());
        let own = candidate.deployment.knobs.order.unwrap_or(i64::MAX);
        // One that was found to bear no more is spared while others bear some.
        let full =
            candidate.standing.learned_rpm.is_some_and(|most| candidate.standing.requests >= most);
        (u32::try_from(at).unwrap_or(u32::MAX), own, candidate.slow || full)
    }

    fn sorted(&self, candidate: &Candidate<'_>, sort: Sort) -> f64 {
        let standing = &candidate.standing;
        match sort {
            Sort::Price => self.cost(candidate),
            Sort::Throughput => -standing.throughput.unwrap_or(0.0),
            Sort::Latency => standing.first_token.or(standing.latency).map_or(f64::MAX, number),
            Sort::Exacto => standing.error_rate.unwrap_or(0.0),
        }
    }

    fn score(&self, candidate: &Candidate<'_>, draw: f64) -> f64 {
        let standing = &candidate.standing;
        match self.rule.strategy {
            Strategy::SimpleShuffle => drawn(draw, self.weight(candidate)),
            Strategy::PriceWeighted => {
                let cost = self.cost(candidate).max(1.0);
                drawn(draw, 1.0 / (cost * cost))
            }
            Strategy::LeastBusy => f64::from(standing.in_flight),
            Strategy::Latency => self.latency(candidate),
            Strategy::Cost => self.cost(candidate),
            Strategy::Usage => used(candidate),
            Strategy::Custom => 0.0,
        }
    }

    /// litellm's: the weight, else `rpm`, else `tpm`, the first of which any candidate has.
    fn weight(&self, candidate: &Candidate<'_>) -> f64 {
        let knobs = &candidate.deployment.knobs;
        match self.rule.weighing {
            Weighing::Weight => knobs.weight.unwrap_or(0.0),
            Weighing::Rpm => number(knobs.rpm.unwrap_or(0)),
            Weighing::Tpm => number(knobs.tpm.unwrap_or(0)),
            Weighing::Equal => 1.0,
        }
    }

    fn cost(&self, candidate: &Candidate<'_>) -> f64 {
        number(candidate.cost(self.need).unwrap_or(self.rest))
    }

    /// The expected wait behind those who wait already. An unknown one is as good as none: it is found out.
    fn latency(&self, candidate: &Candidate<'_>) -> f64 {
        let standing = &candidate.standing;
        let first = standing.first_token.filter(|_| self.need.stream);
        let written = standing.per_token.map(|each| each * self.need.expected_completion());
        let known = first.or(written).or(standing.latency).unwrap_or(0);
        number(known) * (f64::from(standing.in_flight) + 1.0)
    }
}

/// What shares are made of, the same for all candidates of a decision.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Weighing {
    Weight,
    Rpm,
    Tpm,
    Equal,
}

impl Weighing {
    /// The first that any candidate has.
    pub(super) fn of(candidates: &[Candidate<'_>]) -> Self {
        let any = |has: fn(&Candidate<'_>) -> bool| candidates.iter().any(has);
        if any(|c| c.deployment.knobs.weight.is_some()) {
            Self::Weight
        } else if any(|c| c.deployment.knobs.rpm.is_some()) {
            Self::Rpm
        } else if any(|c| c.deployment.knobs.tpm.is_some()) {
            Self::Tpm
        } else {
            Self::Equal
        }
    }
}

/// A key by which the smallest of several is drawn with a chance in proportion to its weight (an exponential race).
/// Those of no weight come last.
fn drawn(draw: f64, weight: f64) -> f64 {
    if weight > 0.0 { -(1.0 - draw).ln() / weight } else { f64::INFINITY }
}

/// How far the limits of this minute are used up; without limits, the tokens of this minute as a share of a lot.
fn used(candidate: &Candidate<'_>) -> f64 {
    const A_LOT: f64 = 1e9;
    let (knobs, standing) = (&candidate.deployment.knobs, &candidate.standing);
    let share =
        |used: u64, most: Option<u64>| most.map_or(0.0, |most| number(used) / number(most.max(1)));
    let of_limits = share(standing.tokens, knobs.tpm).max(share(standing.requests, knobs.rpm));
    of_limits + number(standing.tokens) / A_LOT
}

/// Of two that are drawn among the first tier, the better comes first: the best of all would be everybody's choice.
fn choose_of_two(ranks: &mut [Rank], rng: &mut Rng) {
    let Some(first) = ranks.first().copied() else { return };
    let tier = ranks.iter().take_while(|rank| rank.tier == first.tier).count();
    if tier < 3 {
        return;
    }
    let (one, other) = (rng.usize(..tier), rng.usize(..tier - 1));
    let other = if other >= one { other + 1 } else { other };
    ranks[..=one.min(other)].rotate_right(1);
}

/// Puts the one who holds the warm prefix first, among its own tier and unless another one gains more than it saves.
fn stay(candidates: &[Candidate<'_>], ranks: &mut [Rank], need: &Need, rule: &Rule<'_>) {
    if rule.sort().is_some() || !rule.preferences.order.is_empty() {
        return;
    }
    let Some(at) = ranks.iter().position(|rank| candidates[rank.index].warm > 0.0) else { return };
    if at == 0 || ranks[at].tier != ranks[0].tier {
        return;
    }
    let (kept, first) = (&candidates[ranks[at].index], &candidates[ranks[0].index]);
    let gain = match (kept.cost(need), first.cost(need)) {
        (Some(kept_cost), Some(first_cost)) => {
            kept_cost.saturating_sub(kept.saving(need)) <= first_cost
        }
        // Nobody knows what is gained by moving; the warm prefix is known.
        _ => true,
    };
    if gain {
        ranks[..=at].rotate_right(1);
    }
}

#[expect(clippy::cast_precision_loss, reason = "scores are compared, not accounted")]
pub(super) fn number(whole: u64) -> f64 {
    whole as f64
}
