//! Who lends parts of limits that several processes share.

use super::Pending;
use crate::error::Result;
use serde::{Deserialize, Serialize};
use std::time::Duration;

/// A limit in one of its windows.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Account {
    /// The limit's id.
    pub limit: String,
    /// When the window began: seconds since 1970; 0 where there is one window for ever.
    pub window: i64,
}

/// What a process wants to have of an account, in its unit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Draw {
    /// Of which.
    pub account: Account,
    /// The first window that counts as well, in seconds since 1970: of a limit that slides, the buckets before this one. Otherwise the
    /// account's own.
    pub since: i64,
    /// The limit's amount, as it stands in the configuration: all that all processes may have.
    pub amount: i64,
    /// What it needs.
    pub least: i64,
    /// What it would like to have.
    pub wanted: i64,
    /// Whether it must be given all the same: the limit is soft.
    pub soft: bool,
}

/// What it was lent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Drawn {
    /// How much: nothing, or what was needed and more.
    pub granted: i64,
    /// What is left that nobody holds.
    pub left: i64,
    /// What was settled by all.
    pub settled: i64,
    /// Others hold what they do not use: it is worth asking again then.
    pub again: Option<Duration>,
}

/// Lends parts of limits. What is settled reaches it by the records, in the same transaction.
pub trait Bank: Send + Sync {
    /// Lends from all of these accounts what is needed, or from none.
    ///
    /// # Errors
    /// It cannot be reached.
    fn draw(&self, draws: Vec<Draw>) -> Pending<'_, Result<Vec<Drawn>>>;

    /// Takes back what was lent and is not used.
    ///
    /// # Errors
    /// It cannot be reached; what was lent stays lent until the loan ends.
    fn give_back(&self, parts: Vec<(Account, i64)>) -> Pending<'_, Result<()>>;
}
