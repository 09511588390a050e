//! The catalogue's rows: how many there are, and what some of them say.

#![expect(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

mod formats;
mod import;
mod merge;
mod rows;
