//! What was spent, kept: a journal that outlives the process, tables for all of it, and the bank that lends limits to processes.

pub mod journal;

pub use journal::{Journal, Upkeep};
