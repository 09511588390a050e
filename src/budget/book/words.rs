//! What a book is asked and answers.

use crate::budget::limit::Unit;
use crate::budget::window::Moment;
use crate::budget::{Draw, Share};

/// What becomes of a claim.
#[derive(Debug)]
pub enum Verdict {
    /// It holds what it may use.
    Held(Taken),
    /// The bank must be asked for more.
    Short(Vec<Draw>),
    /// A limit leaves no room.
    Refused(Box<Refusal>),
}

/// What a claim was given.
#[derive(Debug)]
pub struct Taken {
    /// Its number.
    pub ticket: u64,
    /// How long the answer may be at most. `None`: as long as was claimed.
    pub output_tokens: Option<u64>,
    /// Whether it holds less than the whole answer may use, and must grow.
    pub partial: bool,
    /// What it holds of each limit.
    pub shares: Vec<Share>,
}

/// Why a claim was refused.
#[derive(Clone, Debug, PartialEq)]
pub struct Refusal {
    /// The limit's id.
    pub limit: String,
    /// Whose it is.
    pub entity: String,
    /// In what it is counted.
    pub unit: Unit,
    /// The limit.
    pub amount: i64,
    /// What is settled and held.
    pub used: i64,
    /// What the claim needs at least. `None`: its price is not known.
    pub asked: Option<i64>,
    /// When there is more, in milliseconds from now; `None`: never.
    pub resets_in: Option<i64>,
}

/// A limit that was reached in part, or passed while it is soft.
#[derive(Clone, Debug, PartialEq)]
pub struct Alert {
    /// The limit's id.
    pub limit: String,
    /// Whose it is.
    pub entity: String,
    /// In what it is counted.
    pub unit: Unit,
    /// The limit.
    pub amount: i64,
    /// What is settled and held.
    pub used: i64,
    /// Which part was reached; 1 and more: all of it.
    pub part: f64,
    /// Whether the limit is only tried out.
    pub shadow: bool,
}

/// How a limit stands.
#[derive(Clone, Debug, PartialEq)]
pub struct Standing {
    /// The limit's id.
    pub limit: String,
    /// Whose it is.
    pub entity: String,
    /// In what it is counted.
    pub unit: Unit,
    /// The limit.
    pub amount: i64,
    /// What was used in this window, as far as this process knows.
    pub settled: i64,
    /// What is held.
    pub held: i64,
    /// When the window ends, in milliseconds since 1970; `None`: never.
    pub resets_at: Option<Moment>,
}

/// What became of an answer that grew.
#[derive(Debug, PartialEq, Eq)]
pub enum Grown {
    /// It holds enough as it is.
    Enough,
    /// It holds more now: so much.
    More(Vec<Share>),
    /// There is no more: it must end here.
    None,
}
