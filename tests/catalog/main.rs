//! The catalogue's rows: how many there are, and what some of them say.

mod formats;
mod import;
mod merge;
mod rows;
