//! What became of the calls that were played.

use crate::error::ErrorKind;
use crate::route::Nano;
use std::collections::BTreeMap;

/// What became of one call.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Outcome {
    /// When it was made, in seconds.
    pub(super) at: f64,
    /// Seconds to its end.
    pub(super) latency: f64,
    /// Seconds to the first content of a stream, waits and failed attempts before it included.
    pub(super) first_token: Option<f64>,
    /// What it failed with.
    pub(super) error: Option<ErrorKind>,
    /// What it cost.
    pub(super) cost: Nano,
    /// It was answered by one whose price is not known.
    pub(super) unpriced: bool,
    pub(super) attempts: u32,
    /// Attempts that were answered with a 429.
    pub(super) limited: u32,
    /// Groups that failed before the one that answered or was asked last.
    pub(super) fallbacks: u32,
    /// How probable it was that the logged deployment was asked first; where its propensity is logged.
    pub(super) chosen: Option<f64>,
}

/// What became of all calls under one policy.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Played {
    pub(super) outcomes: Vec<Outcome>,
    pub(super) shares: BTreeMap<String, Tally>,
    /// What the logged answers cost where they were given, by this policy's prices.
    pub(super) logged_costs: Vec<Option<Nano>>,
}

/// What one deployment had of it.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Tally {
    pub(super) attempts: u64,
    pub(super) answered: u64,
    pub(super) failed: u64,
    pub(super) limited: u64,
    pub(super) cost: Nano,
    pub(super) rests: u64,
    pub(super) rested: f64,
}
