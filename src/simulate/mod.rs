//! What a policy would do with traffic, played through the real planner, course and board on a clock of its own.
//!
//! ```text
//! traffic (a log, or drawn) ─┐
//! behaviour (stated, learnt) ─┼─► play: a queue of moments ─► outcomes ─► summaries ─► changes, with intervals
//! policy (routes), base      ─┘
//! ```
//!
//! Nothing is sent and no clock is read. What chance decides is drawn from a seed, each call's and each attempt's for
//! itself, so that two policies meet the same luck and a report can be made again.

mod behaviour;
mod changes;
mod dice;
mod log;
mod offline;
mod outcome;
mod play;
mod report;
mod settings;
#[cfg(test)]
mod tests;
mod traffic;

pub use behaviour::{Behaviour, Behaviours, Outage, Source, Spread};
pub use changes::Change;
pub use log::read;
pub use offline::{Estimate, Weighted};
pub use report::{Quantiles, Report, Share, Summary};
pub use settings::{routes, settings};
pub use traffic::{Call, Generate, Logged};

use crate::error::Result;
use crate::provider::Registry;
use crate::route::Routes;
use play::Play;

/// What is simulated, and in what.
#[derive(Clone, Copy)]
pub struct Simulation<'a> {
    /// The providers.
    pub registry: &'a Registry,
    /// The calls, in the order in which they are made.
    pub calls: &'a [Call],
    /// How deployments answer.
    pub behaviours: &'a Behaviours,
    /// What chance is drawn from.
    pub seed: u64,
}

impl Simulation<'_> {
    /// Plays the calls under a policy, and under a base that it is compared with.
    ///
    /// # Errors
    /// `Config`: two deployments have the same id.
    pub fn run(&self, policy: &Routes, base: Option<&Routes>) -> Result<Report> {
        let policy = Play::of(*self, policy)?;
        let played = policy.run();
        let before = base.map(|base| Play::of(*self, base)).transpose()?.map(|play| play.run());
        let changes = before.as_ref().map(|before| changes::between(before, &played, self.seed));
        Ok(Report {
            seed: self.seed,
            policy: Summary::of(&played),
            base: before.as_ref().map(Summary::of),
            changes: changes.unwrap_or_default(),
            weighted: offline::weighted(self.calls, &played, self.seed),
            behaviour: self.behaviours.sources(played.shares.keys().map(String::as_str)),
        })
    }
}

/// A count as a number to reckon with.
#[expect(clippy::cast_precision_loss, reason = "counts are far below 2⁵³")]
fn float(count: impl TryInto<u64>) -> f64 {
    count.try_into().unwrap_or(u64::MAX) as f64
}
