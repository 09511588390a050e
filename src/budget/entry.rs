//! What is written down of an attempt: when it begins, and when it has ended.

use super::Account;
use crate::catalog::{Bill, Circumstances, Line};
use crate::error::Result;
use crate::money::Money;
use crate::ops::{Item, Usage};
use serde::{Deserialize, Serialize};

/// How an attempt ended.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
#[serde(rename_all = "snake_case")]
pub enum Ending {
    /// With an answer.
    Answered,
    /// With an error, before anything was used.
    Failed,
    /// An answer came that could not be read, or broke off.
    Broken,
    /// The caller went away, or the process did, before its end.
    #[default]
    Abandoned,
}

/// What an attempt took from an account, in the account's unit: nano-dollars, tokens, requests.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Share {
    /// From which.
    pub account: Account,
    /// How much.
    pub amount: i64,
}

/// The record of an attempt, once it has ended. From it alone the attempt can be priced again.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Entry {
    /// Its own: 32 hexadecimal digits; who writes it twice writes it once.
    pub id: String,
    /// The call's that it was made for; several attempts may have the same.
    pub call: String,
    /// Which attempt of the call: 1, 2, …
    pub attempt: u32,
    /// When it began: milliseconds since 1970.
    pub started: i64,
    /// When it ended: milliseconds since 1970.
    pub ended: i64,
    /// Milliseconds until the first content of a streamed answer.
    pub first_content: Option<i64>,
    /// Who pays, outermost first, as `kind:name`: `organization:a`, `team:b`, `user:c`, `key:d`, `customer:e`, `tag:f`,
    /// `session:g`, `run:h`.
    pub entities: Vec<String>,
    /// The provider's row.
    pub provider: String,
    /// The model in its words.
    pub model: String,
    /// The model that the caller asked for.
    pub asked: String,
    /// The deployment's id, where a router chose one.
    pub deployment: Option<String>,
    /// `chat`, `embed`, …, or the path of a plain call.
    pub operation: String,
    /// Whether the answer came in pieces.
    pub stream: bool,
    /// How it ended.
    pub ending: Ending,
    /// The error's name in the table, where there was one.
    pub error: Option<String>,
    /// The status of the answer.
    pub status: Option<u16>,
    /// The provider's id of the request.
    pub request_id: Option<String>,
    /// What was used; `None`: not known.
    pub items: Option<Vec<(Item, u64)>>,
    /// Whether we counted, not the provider.
    pub estimated: bool,
    /// Prompt tokens, all buckets.
    pub prompt_tokens: u64,
    /// Answer tokens, all buckets.
    pub completion_tokens: u64,
    /// What it cost; `None`: not known.
    pub cost: Option<Money>,
    /// Whether the provider itself said what it charges.
    pub reported: bool,
    /// How the cost comes about.
    pub lines: Vec<Line>,
    /// What its price depended on beside what was used.
    pub circumstances: Option<Circumstances>,
    /// What it took from limits; the ledger's.
    pub shares: Vec<Share>,
}

impl Entry {
    /// This was used, and costs that.
    pub fn used(&mut self, usage: &Usage, bill: Bill) {
        self.items = Some(usage.items());
        self.estimated = usage.estimated;
        self.prompt_tokens = usage.prompt();
        self.completion_tokens = usage.completion();
        self.cost = bill.cost;
        self.reported = bill.reported;
        self.lines = bill.lines;
    }
}

/// An attempt that is about to be sent: if the process dies, this is what is known of it.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Opened {
    /// What would be recorded of it, with its shares as what it holds.
    pub entry: Entry,
}

/// Writes down attempts so that they outlive the process.
pub trait Records: Send + Sync {
    /// An attempt begins, or holds more than before. When this returns, the death of the process does not undo it.
    ///
    /// # Errors
    /// It cannot be written; the attempt must not begin.
    fn open(&self, opened: &Opened) -> Result<()>;

    /// An attempt has ended. When this returns, the death of the process does not undo it. What cannot be written now is kept
    /// and written later.
    fn close(&self, entry: &Entry);
}
