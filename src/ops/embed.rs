//! Vectors for texts.

use super::{Object, Usage};
use serde_json::Value;

/// Ask for vectors.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct EmbedRequest {
    /// The model, as the caller named it.
    pub model: String,
    /// A text, token ids, or a list of either, as written.
    pub input: Value,
    /// How many numbers a vector.
    pub dimensions: Option<u64>,
    /// `float` or `base64`.
    pub encoding_format: Option<String>,
    /// What the vectors are for (`search_query`, …), for providers that ask.
    pub input_type: Option<String>,
    /// The end user.
    pub user: Option<String>,
    /// Everything else, as sent.
    pub extra: Object,
}

/// The vectors.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct EmbedReply {
    /// The model that answered.
    pub model: String,
    /// One for each input, in its order.
    pub data: Vec<Embedding>,
    /// What was used.
    pub usage: Option<Usage>,
    /// Everything else at the top level.
    pub extra: Object,
}

/// One vector.
#[derive(Clone, Debug, PartialEq)]
pub struct Embedding {
    /// The input it belongs to.
    pub index: u32,
    /// The numbers.
    pub vector: Vector,
}

/// Numbers, as they came.
#[derive(Clone, Debug, PartialEq)]
pub enum Vector {
    /// As JSON numbers.
    Floats(Vec<f64>),
    /// Little-endian f32, base64.
    Base64(String),
    /// Another form (int8, binary, several at once).
    Other(Value),
}
