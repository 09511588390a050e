//! Reserve before a call, settle after it: money, tokens, requests and parallel calls are the same thing in several units.
//!
//! `settled + held ≤ limit`, at every instant. [`Ledger::reserve`] returns a [`Hold`]; settling it records what was used,
//! dropping it records that the call was abandoned, so that a cancelled future, a dropped stream, a panic and a `?` half way
//! all do the right thing.
//!
//! Who keeps the accounts is behind traits, so that this room does no I/O: a [`Bank`] lends parts of limits that several
//! processes share, [`Records`] outlive the process.

mod accounts;
mod bank;
mod book;
mod entry;
mod limit;
pub mod settings;
mod window;

pub use accounts::{Accounts, Outside, RUN, Record, Tally, Totals};
pub use bank::{Account, Bank, Draw, Drawn};
pub use book::{Alert, Book, Grown, Refusal, Standing, Taken, Used, Verdict};
pub use entry::{Ending, Entry, Opened, Records, Share};
pub use limit::{Force, Limit, Unit, Whose};
pub use window::{Calendar, Every, Moment, Span, Window};

use crate::error::Result;
use crate::money::{Money, Price};
use crate::ops::Usage;
use std::pin::Pin;
use std::sync::Arc;

/// What comes once somebody was asked.
pub type Pending<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;

/// What an attempt asks to be let through with.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Claim {
    /// Who pays, who is asked, and what else is recorded of it if the process dies.
    pub entry: Entry,
    /// The most that it may use.
    pub most: Most,
    /// Whether its answer comes in pieces: it may begin with less and ask for more as it grows.
    pub grows: bool,
}

/// The most that an attempt may use, bounded from above.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Most {
    /// Tokens of the prompt.
    pub prompt_tokens: u64,
    /// Tokens of the answer. `None`: nobody set a limit.
    pub output_tokens: Option<u64>,
    /// What prompt, request and everything but the answer's tokens cost. `None`: not known.
    pub fixed: Option<Money>,
    /// What a token of the answer costs at most. `None`: not known.
    pub output: Option<Price>,
}

impl Most {
    /// What it costs with an answer of so many tokens; `None`: not known.
    pub fn cost(&self, output_tokens: u64) -> Option<Money> {
        if output_tokens == 0 {
            return self.fixed;
        }
        Some(self.fixed? + self.output?.of(output_tokens).rounded_up())
    }
}

/// Whether an answer may go on.
pub enum Growth<'a> {
    /// It may.
    Yes,
    /// There is no more, and it must end.
    No,
    /// Somebody must be asked.
    Ask(Pending<'a, bool>),
}

/// Keeps the accounts.
pub trait Ledger: Send + Sync {
    /// Takes what a call may use, from every limit on its path or from none. It waits only where a bank must be asked.
    /// [`Hold::output_tokens`] says how long the answer may be.
    ///
    /// # Errors
    /// `Budget` or `RateLimited`, naming the entity that refuses.
    fn reserve(self: Arc<Self>, claim: Claim) -> Pending<'static, Result<Hold>>;

    /// Whether some limit counts calls of these entities: then it is worth knowing exactly what a call may use.
    fn counts(&self, entities: &[String]) -> bool;

    /// Takes more for an answer that has grown to so many tokens.
    fn grow(&self, ticket: u64, output_tokens: u64) -> Growth<'_>;

    /// Records how it ended, and gives back the rest. It never waits for a network.
    fn settle(&self, ticket: u64, settlement: Settlement, entry: Entry);
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

/// What one attempt holds until it is settled.
pub struct Hold {
    ledger: Arc<dyn Ledger>,
    ticket: u64,
    /// What is recorded if nobody settles it.
    entry: Option<Entry>,
    output_tokens: Option<u64>,
    partial: bool,
}

impl Hold {
    /// A hold of a ledger under its own number; how it ends if nobody says so, and how long the answer may be at most for
    /// what is held and can be had. `None`: as long as it likes.
    pub fn new(ledger: Arc<dyn Ledger>, ticket: u64, entry: Entry, most: Option<u64>) -> Self {
        Self { ledger, ticket, entry: Some(entry), output_tokens: most, partial: false }
    }

    /// The same, holding less than its answer may use: it must grow with it, and may have to end it.
    #[must_use]
    pub fn partial(mut self, partial: bool) -> Self {
        self.partial = partial;
        self
    }

    /// Whether it holds less than its answer may use.
    pub fn is_partial(&self) -> bool {
        self.partial
    }

    /// How many tokens the answer may have at most; `None`: as many as it likes.
    pub fn output_tokens(&self) -> Option<u64> {
        self.output_tokens
    }

    /// See [`Ledger::grow`].
    pub fn grow(&self, output_tokens: u64) -> Growth<'_> {
        self.ledger.grow(self.ticket, output_tokens)
    }

    /// Whether it is not settled.
    pub fn is_open(&self) -> bool {
        self.entry.is_some()
    }

    /// What is recorded of it; `None` once it is settled.
    pub fn entry(&mut self) -> Option<&mut Entry> {
        self.entry.as_mut()
    }

    /// Records how it ended, as its entry says. A second time nothing happens.
    pub fn settle(&mut self, settlement: Settlement) {
        if let Some(entry) = self.entry.take() {
            self.ledger.settle(self.ticket, settlement, entry);
        }
    }
}

impl Drop for Hold {
    fn drop(&mut self) {
        self.settle(Settlement::Abandoned);
    }
}
