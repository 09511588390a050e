//! Reserve before a call, settle after it: money, tokens and calls are the same thing in several currencies.
//!
//! [`Ledger::reserve`] returns a [`Hold`]; settling it records what was used, dropping it gives everything back, so that
//! a cancelled future, a dropped stream, a panic and a `?` half way all do the right thing. The ledger that comes with
//! the program counts ([`Counter`]); limits and stores are other ledgers behind the same trait.

mod counter;

pub use counter::{Counter, Record, Totals};

use crate::error::Result;
use crate::ops::Usage;
use std::sync::Arc;

/// What a call asks to be let through with.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Claim {
    /// Who pays, outermost first (`team:a`, `user:b`, `tag:c`).
    pub entities: Vec<String>,
    /// The provider's row.
    pub provider: String,
    /// The model in its words.
    pub model: String,
    /// Size of the request body, from which the prompt's tokens are bounded.
    pub request_bytes: usize,
    /// The largest answer asked for, in tokens. `None`: the caller set no limit.
    pub max_output_tokens: Option<u64>,
}

/// How an attempt ended.
#[derive(Clone, Debug, PartialEq)]
pub enum Settlement {
    /// The provider said what was used, or we counted (`usage.estimated`).
    Used(Box<Usage>),
    /// An answer came whose use is unknown.
    Unknown,
    /// It failed before anything was used.
    Failed,
    /// It was dropped before its end.
    Abandoned,
}

impl Settlement {
    /// This was used.
    pub fn used(usage: Usage) -> Self {
        Self::Used(Box::new(usage))
    }
}

/// Keeps the accounts. Implementations never wait.
pub trait Ledger: Send + Sync {
    /// Takes what a call may use, from every limit on its path or from none.
    ///
    /// # Errors
    /// `Budget` or `RateLimited`, naming the entity that refuses.
    fn reserve(self: Arc<Self>, claim: Claim) -> Result<Hold>;

    /// Takes more for an answer that grows. `false`: there is no more, and the answer must end.
    fn grow(&self, ticket: u64, output_tokens: u64) -> bool;

    /// Records how it ended and gives back the rest.
    fn settle(&self, ticket: u64, settlement: Settlement);
}

/// What one attempt holds until it is settled.
pub struct Hold {
    ledger: Arc<dyn Ledger>,
    ticket: u64,
    open: bool,
}

impl Hold {
    /// A hold of a ledger under its own number.
    pub fn new(ledger: Arc<dyn Ledger>, ticket: u64) -> Self {
        Self { ledger, ticket, open: true }
    }

    /// See [`Ledger::grow`].
    pub fn grow(&self, output_tokens: u64) -> bool {
        self.ledger.grow(self.ticket, output_tokens)
    }

    /// Records how it ended. A second time nothing happens.
    pub fn settle(&mut self, settlement: Settlement) {
        if std::mem::take(&mut self.open) {
            self.ledger.settle(self.ticket, settlement);
        }
    }
}

impl Drop for Hold {
    fn drop(&mut self) {
        self.settle(Settlement::Abandoned);
    }
}
