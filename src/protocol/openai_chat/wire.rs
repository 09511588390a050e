//! The few shapes of the language that are read without reading the rest; everything else is read leniently, field by
//! field, since its speakers differ in every one of them.

use serde::Deserialize;
use serde::de::IgnoredAny;
use serde_json::Value;
use serde_json::value::RawValue;

/// What concerns money and failure in a whole answer.
#[derive(Debug, Deserialize)]
pub(super) struct Glance {
    /// What was used.
    #[serde(default)]
    pub(super) usage: Option<Value>,
    /// An error hidden in a success.
    #[serde(default)]
    pub(super) error: Option<Value>,
    /// Whether there is an answer at all (chat).
    #[serde(default)]
    pub(super) choices: Option<Vec<IgnoredAny>>,
    /// Whether there is an answer at all (embeddings).
    #[serde(default)]
    pub(super) data: Option<Vec<IgnoredAny>>,
    /// Whether there is an answer at all (moderation).
    #[serde(default)]
    pub(super) results: Option<Vec<IgnoredAny>>,
}

/// What concerns money and failure in a chunk.
#[derive(Debug, Deserialize)]
pub(super) struct Peek {
    /// The alternatives.
    #[serde(default)]
    pub(super) choices: Option<Vec<PeekChoice>>,
    /// What was used.
    #[serde(default)]
    pub(super) usage: Option<Value>,
    /// Groq's own place for usage.
    #[serde(default)]
    pub(super) x_groq: Option<Value>,
    /// An error in the stream.
    #[serde(default)]
    pub(super) error: Option<Value>,
}

/// An alternative of a chunk.
#[derive(Debug, Deserialize)]
pub(super) struct PeekChoice {
    /// Why it ended.
    #[serde(default)]
    pub(super) finish_reason: Option<Value>,
    /// Some name the same otherwise.
    #[serde(default)]
    pub(super) error: Option<Value>,
    /// Moonshot's place for usage in streams.
    #[serde(default)]
    pub(super) usage: Option<Value>,
}

/// An embeddings answer; vectors are long, so each is read once, into what it is.
#[derive(Debug, Deserialize)]
pub(super) struct Vectors<'a> {
    /// The vectors.
    #[serde(borrow)]
    pub(super) data: Vec<VectorItem<'a>>,
    /// The model that answered.
    #[serde(default)]
    pub(super) model: Option<String>,
    /// What was used.
    #[serde(default)]
    pub(super) usage: Option<Value>,
    /// Everything else.
    #[serde(flatten)]
    pub(super) extra: crate::ops::Object,
}

/// One vector.
#[derive(Debug, Deserialize)]
pub(super) struct VectorItem<'a> {
    /// The input it belongs to.
    #[serde(default)]
    pub(super) index: Option<u32>,
    /// Numbers, base64, or a form of the provider's.
    #[serde(borrow)]
    pub(super) embedding: &'a RawValue,
}
