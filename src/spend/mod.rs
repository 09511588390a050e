//! What was spent, kept: a journal that outlives the process, tables for all of it, and the bank that lends limits to processes.

mod bank;
mod db;
mod journal;
mod keeper;
mod query;
mod recover;
mod reprice;
mod tables;

pub use bank::Terms;
pub use db::Db;
pub use journal::{Journal, Upkeep};
pub use keeper::{Borrower, Keeper, Settings};
pub use query::{Query, Span, Sum};
pub use reprice::{Difference, Repriced, Usage, Why, reconcile, reprice};
