//! What models are, can do and cost: rows of data with a source and a date each, and the bill that follows from them.
//!
//! A [`Model`] is a model at a provider. Its [`Rate`]s are its prices: each for one [`Item`](crate::ops::Item), under conditions ([`When`]),
//! for a time. [`Bill`] is what a call's usage costs by them, line by line. What is not known is not zero.

mod bill;
mod model;
mod rate;

pub use bill::{Bill, Circumstances, Line, most};
pub use model::{Data, Mode, Model, Origin};
pub use rate::{Day, Rate, When};
