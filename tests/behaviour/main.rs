//! What every language promises, through the engine and a real socket: the names of the tests are the sentences.
//!
//! Each sentence is run for every pair of a caller's and a target's language, so that a new language is held to all of
//! them by being registered. No test waits longer than 50 ms.

#![expect(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]
#![expect(clippy::print_stdout, reason = "a sentence that does not hold for a language is named")]

mod broken;
mod fallback;
mod faults;
mod house;
mod kept;
mod lanes;
mod money;
mod odd;
mod retry;
mod secrets;
mod sequel;
