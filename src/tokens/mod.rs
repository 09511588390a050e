//! How many tokens a text has: exactly where the vocabulary is known, else from above.
//!
//! Three answers, never mixed up: [`Kind::Exact`] (the vocabulary is public and built in), [`Kind::Estimate`] (a rule or
//! a vocabulary that is not the model's own), and [`most_tokens`], which no count exceeds.

mod bound;
mod image;
mod pieces;
mod request;
mod vocabulary;

pub use bound::most_tokens;
pub use image::{Pictures, Size};
pub use request::{count_request, count_request_by};
pub use vocabulary::Vocabulary;

/// A number of tokens, and what it is worth.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Count {
    /// How many.
    pub tokens: u64,
    /// How sure.
    pub kind: Kind,
}

/// What a count is worth.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    /// By the model's own vocabulary and its provider's published rules.
    Exact,
    /// Near, and may lie on either side.
    Estimate,
}

impl Kind {
    /// `exact` or `estimate`.
    pub fn name(self) -> &'static str {
        match self {
            Self::Exact => "exact",
            Self::Estimate => "estimate",
        }
    }
}
