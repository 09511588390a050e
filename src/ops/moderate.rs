//! Whether texts and pictures break rules.

use super::{Object, Usage};
use serde_json::Value;

/// Ask for a judgement.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ModerateRequest {
    /// The model, as the caller named it; may be empty.
    pub model: String,
    /// A text, a list of texts, or parts in OpenAI's shape, as written.
    pub input: Value,
    /// Everything else, as sent.
    pub extra: Object,
}

/// The judgements.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ModerateReply {
    /// The provider's id of the answer; empty where it has none.
    pub id: String,
    /// The model that answered.
    pub model: String,
    /// One for each input, in OpenAI's shape: `{"flagged", "categories", "category_scores"}`.
    pub results: Vec<Value>,
    /// What was used, where it is said.
    pub usage: Option<Usage>,
    /// Everything else at the top level.
    pub extra: Object,
}
