//! What was counted in this process.

use crate::budget::{Ending, Entry};
use crate::money::Money;

/// What was counted of all attempts.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Totals {
    /// Attempts that are not settled.
    pub open: u64,
    /// Attempts that are.
    pub settled: u64,
    /// Prompt tokens of settled attempts.
    pub prompt_tokens: u64,
    /// Answer tokens of settled attempts.
    pub completion_tokens: u64,
    /// What settled attempts cost, as far as it is known.
    pub cost: Money,
    /// Settled attempts whose cost is not known.
    pub unknown: u64,
}

/// What somebody has used.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// Attempts.
    pub requests: u64,
    /// Those that failed.
    pub failed: u64,
    /// Prompt tokens.
    pub prompt_tokens: u64,
    /// Answer tokens.
    pub completion_tokens: u64,
    /// What they cost, as far as it is known.
    pub cost: Money,
    /// Attempts whose cost is not known.
    pub unknown: u64,
}

impl Totals {
    pub(super) fn add(&mut self, entry: &Entry) {
        self.open = self.open.saturating_sub(1);
        self.settled += 1;
        self.prompt_tokens += entry.prompt_tokens;
        self.completion_tokens += entry.completion_tokens;
        self.cost += entry.cost.unwrap_or_default();
        self.unknown += u64::from(entry.cost.is_none());
    }
}

impl Tally {
    pub(super) fn add(&mut self, entry: &Entry) {
        self.requests += 1;
        self.failed += u64::from(entry.ending == Ending::Failed);
        self.prompt_tokens += entry.prompt_tokens;
        self.completion_tokens += entry.completion_tokens;
        self.cost += entry.cost.unwrap_or_default();
        self.unknown += u64::from(entry.cost.is_none());
    }
}
