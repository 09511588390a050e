//! What logged answers alone say of a policy: each weighted by how much more probable the policy makes it ("inverse
//! propensity"). It assumes nothing of those who were not asked, and says the less the more the policies differ.

use super::changes::{drawn, interval};
use super::outcome::Played;
use super::report::dollars;
use super::traffic::Call;
use serde::Serialize;

/// How often the records are drawn for an interval.
const DRAWS: u64 = 500;

/// What the logged answers of calls say whose propensities are logged.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Weighted {
    /// Records with a propensity.
    pub records: usize,
    /// So many records of the policy's own would say as much (Kish's effective sample size).
    pub effective: f64,
    /// The share of calls that fail at the first deployment that is asked.
    pub error_rate: Option<Estimate>,
    /// Seconds to the end of answers, on average.
    pub latency_mean: Option<Estimate>,
    /// Dollars a call, on average.
    pub cost_per_call: Option<Estimate>,
}

/// A number, and its 95 % interval.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Estimate {
    /// The number.
    pub value: f64,
    /// The interval's lower end.
    pub low: f64,
    /// Its upper end.
    pub high: f64,
}

/// What the logged answers say of the policy that was played; none where no propensity is logged.
pub(super) fn weighted(calls: &[Call], played: &Played, seed: u64) -> Option<Weighted> {
    let (mut weights, mut errors, mut latencies, mut costs) = (vec![], vec![], vec![], vec![]);
    for (at, call) in calls.iter().enumerate() {
        let (Some(logged), Some(chosen)) = (&call.logged, played.outcomes[at].chosen) else {
            continue;
        };
        let Some(propensity) = logged.propensity else { continue };
        let weight = chosen / propensity;
        weights.push(weight);
        errors.push((weight, Some(f64::from(u8::from(logged.error.is_some())))));
        latencies.push((weight, logged.latency.filter(|_| logged.error.is_none())));
        costs.push((weight, played.logged_costs[at].map(dollars)));
    }
    if weights.is_empty() {
        return None;
    }
    let (sum, squares) = weights.iter().fold((0.0, 0.0), |(a, b), w| (a + w, b + w * w));
    Some(Weighted {
        records: weights.len(),
        effective: if squares > 0.0 { sum * sum / squares } else { 0.0 },
        error_rate: estimate(&errors, seed),
        latency_mean: estimate(&latencies, seed),
        cost_per_call: estimate(&costs, seed),
    })
}

/// The weighted mean of what is known, and its interval.
fn estimate(all: &[(f64, Option<f64>)], seed: u64) -> Option<Estimate> {
    let known: Vec<(f64, f64)> =
        all.iter().filter_map(|(w, value)| Some((*w, (*value)?))).collect();
    let once = vec![1; known.len()];
    let value = mean(&known, &once)?;
    let means = (0..DRAWS).filter_map(|draw| mean(&known, &drawn(known.len(), seed, draw)));
    let (low, high) = interval(means.collect())?;
    Some(Estimate { value, low, high })
}

fn mean(known: &[(f64, f64)], times: &[usize]) -> Option<f64> {
    let (mut weights, mut sum) = (0.0, 0.0);
    for ((weight, value), times) in known.iter().zip(times) {
        let weight = weight * super::float(*times);
        weights += weight;
        sum += weight * value;
    }
    (weights > 0.0).then(|| sum / weights)
}
