//! What models are, can do and cost: rows of data with a source and a date each, and the bill that follows from them.
//!
//! A [`Model`] is a model at a provider. Its [`Rate`]s are its prices: each for one [`Item`](crate::ops::Item), under conditions ([`When`]),
//! for a time. [`Bill`] is what a call's usage costs by them, line by line. What is not known is not zero.
//!
//! [`Catalog`] holds the rows: those of `rows/*.jsonl`, packed into the program, and those that were said over them.
//!
//! ```
//! use ferrogate::catalog::Catalog;
//!
//! let catalog = Catalog::built_in();
//! let model = catalog.find("openai", "gpt-4o-2024-08-06").ok_or("no such row")?;
//! assert_eq!(model.context_length, Some(128_000));
//! # Ok::<(), &str>(())
//! ```
//!
//! - [`Catalog::find`] takes the provider's row name and the model as called behind it; it knows aliases and other spellings.
//! - [`Catalog::all`] reads every row; filters and orders are the caller's.
//! - [`Catalog::set`] says whole rows over those that are there, [`Catalog::change`] some fields of one. Both leave clones of
//!   the catalogue as they were: who shares one swaps it.
//! - [`lines`] reads and writes files of rows; [`formats`] reads other people's; [`diff`] tells what changes.
//! - [`Model::rates_on`] are the prices of a day; [`Bill::of`] goes by the day in its [`Circumstances`].
//!
//! The rows are made by `tests/catalog/import.rs`, which says how.

mod bill;
pub mod diff;
mod embedded;
mod find;
pub mod formats;
mod kin;
pub mod lines;
mod model;
mod names;
mod rate;

pub use bill::{Bill, Circumstances, Line, most};
pub use find::Catalog;
pub use model::{Data, Mode, Model, Origin};
pub use rate::{Day, Rate, When};
