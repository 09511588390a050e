//! What changes from one policy to another, and how sure that is.
//!
//! Both policies were played with the same calls and the same luck, so what is compared is call by call. Calls that follow
//! each other share outages and loads: what is drawn again and again ("bootstrap") are spans of the traffic, and not
//! single calls, each span with what both policies made of it.

use super::dice::Dice;
use super::float;
use super::outcome::{Outcome, Played};
use super::report::{dollars, rank};
use serde::Serialize;

/// Spans that a traffic is cut into.
const SPANS: usize = 200;
/// How often they are drawn.
const DRAWS: u64 = 500;

/// What changes of one measure.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Change {
    /// What is measured.
    pub measure: &'static str,
    /// Under the base.
    pub base: f64,
    /// Under the policy.
    pub policy: f64,
    /// Policy less base.
    pub change: f64,
    /// The lower end of the 95 % interval of the change.
    pub low: f64,
    /// Its upper end.
    pub high: f64,
}

/// A number for each call, or for some.
type Of = fn(&Outcome) -> Option<f64>;

/// What a measure says of numbers.
#[derive(Clone, Copy)]
enum Statistic {
    Mean,
    Percentile(usize),
}

const MEASURES: &[(&str, Statistic, Of)] = &[
    ("cost_per_call", Statistic::Mean, |one| Some(dollars(one.cost))),
    ("error_rate", Statistic::Mean, |one| Some(f64::from(u8::from(one.error.is_some())))),
    ("latency_mean", Statistic::Mean, latency),
    ("latency_p50", Statistic::Percentile(50), latency),
    ("latency_p95", Statistic::Percentile(95), latency),
    ("latency_p99", Statistic::Percentile(99), latency),
    ("first_token_p50", Statistic::Percentile(50), |one| one.first_token),
    ("first_token_p95", Statistic::Percentile(95), |one| one.first_token),
    ("attempts_per_call", Statistic::Mean, |one| Some(f64::from(one.attempts))),
    ("limited_per_call", Statistic::Mean, |one| Some(f64::from(one.limited))),
];

/// Of calls that were answered.
fn latency(one: &Outcome) -> Option<f64> {
    one.error.is_none().then_some(one.latency)
}

/// What changes, measure by measure; without those of which a policy has no number.
pub(super) fn between(base: &Played, policy: &Played, seed: u64) -> Vec<Change> {
    let spans = base.outcomes.len().min(SPANS);
    let draws: Vec<Vec<usize>> = (0..DRAWS).map(|draw| drawn(spans, seed, draw)).collect();
    let change = |(measure, statistic, of): &(&'static str, Statistic, Of)| {
        let (before, after) = (Sample::of(base, *of, spans), Sample::of(policy, *of, spans));
        let once = vec![1; spans];
        let (base, policy) = (before.says(*statistic, &once)?, after.says(*statistic, &once)?);
        let differences = draws.iter().filter_map(|times| {
            Some(after.says(*statistic, times)? - before.says(*statistic, times)?)
        });
        let (low, high) = interval(differences.collect())?;
        Some(Change { measure, base, policy, change: policy - base, low, high })
    };
    MEASURES.iter().filter_map(change).collect()
}

/// How often each span is drawn.
pub(super) fn drawn(spans: usize, seed: u64, draw: u64) -> Vec<usize> {
    let (mut dice, mut times) = (Dice::of(seed, &[5, draw]), vec![0; spans]);
    for _ in 0..spans {
        times[dice.below(spans)] += 1;
    }
    times
}

/// The middle 95 of 100.
pub(super) fn interval(mut numbers: Vec<f64>) -> Option<(f64, f64)> {
    numbers.sort_by(f64::total_cmp);
    let last = numbers.len().checked_sub(1)?;
    Some((numbers[last * 25 / 1000], numbers[last - last * 25 / 1000]))
}

/// Numbers with the spans that they belong to.
struct Sample {
    /// In ascending order.
    sorted: Vec<(f64, usize)>,
    /// How many there are in each span, and their sum.
    spans: Vec<(usize, f64)>,
}

impl Sample {
    fn of(played: &Played, of: Of, count: usize) -> Self {
        let all = &played.outcomes;
        let span = |at: usize| at * count / all.len();
        let numbers = all.iter().enumerate().filter_map(|(at, one)| Some((of(one)?, span(at))));
        let mut sorted: Vec<(f64, usize)> = numbers.collect();
        let mut spans = vec![(0, 0.0); count];
        for (number, span) in &sorted {
            spans[*span].0 += 1;
            spans[*span].1 += number;
        }
        sorted.sort_by(|a, b| a.0.total_cmp(&b.0));
        Self { sorted, spans }
    }

    /// The statistic where each span stands there so many times.
    fn says(&self, statistic: Statistic, times: &[usize]) -> Option<f64> {
        let count: usize = self.spans.iter().zip(times).map(|(span, times)| span.0 * times).sum();
        if count == 0 {
            return None;
        }
        match statistic {
            Statistic::Mean => {
                let sums = self.spans.iter().zip(times);
                let sum: f64 = sums.map(|(span, times)| span.1 * float(*times)).sum();
                Some(sum / float(count))
            }
            Statistic::Percentile(percent) => {
                let mut above = count - 1 - rank(count, percent);
                // From the upper end: what is asked for are the slowest.
                for (number, span) in self.sorted.iter().rev() {
                    match above.checked_sub(times[*span]) {
                        Some(left) => above = left,
                        None => return Some(*number),
                    }
                }
                None
            }
        }
    }
}
