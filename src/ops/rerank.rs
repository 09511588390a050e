//! Documents in the order of their use for a question.

use super::{Object, Usage};
use serde_json::{Number, Value};

/// Ask for an order.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RerankRequest {
    /// The model, as the caller named it.
    pub model: String,
    /// The question.
    pub query: String,
    /// Texts, or objects with a field `text`, as written.
    pub documents: Vec<Value>,
    /// How many of the best are given. `None`: all.
    pub top_n: Option<u64>,
    /// Whether the documents are given back.
    pub return_documents: Option<bool>,
    /// Which fields of a document are read, where documents are objects.
    pub rank_fields: Vec<String>,
    /// The most tokens of a document that are read.
    pub max_tokens_per_doc: Option<u64>,
    /// Everything else, as sent.
    pub extra: Object,
}

/// The order.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RerankReply {
    /// The provider's id of the answer; empty where it has none.
    pub id: String,
    /// The model that answered; empty where it is not said.
    pub model: String,
    /// The best first.
    pub results: Vec<Ranked>,
    /// What was used.
    pub usage: Option<Usage>,
    /// Everything else at the top level.
    pub extra: Object,
}

/// A document's place.
#[derive(Clone, Debug, PartialEq)]
pub struct Ranked {
    /// Which of the documents asked about.
    pub index: u32,
    /// How much it is to the point, as written; most providers give 0 to 1.
    pub score: Number,
    /// The document, where it is given back: an object with a field `text`.
    pub document: Option<Value>,
}
