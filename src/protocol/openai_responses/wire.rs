//! The Responses API on the wire: the one shape that is read by field. Items and parts are left as objects; `items.rs`
//! and `parts.rs` take them apart.

use crate::ops::Object;
use serde::Deserialize;
use serde_json::Value;

/// One event of a stream.
#[derive(Debug, Default, Deserialize)]
pub(super) struct Event {
    /// `response.created`, `response.output_text.delta`, …
    #[serde(rename = "type")]
    pub(super) kind: Option<String>,
    /// The answer so far (`response.created`, `response.completed`, …).
    pub(super) response: Option<Object>,
    /// Which item.
    pub(super) output_index: Option<u64>,
    /// Its id; the only name of it where a gateway leaves out the index.
    pub(super) item_id: Option<String>,
    /// Which part of a message or of thoughts.
    pub(super) content_index: Option<u64>,
    /// Which summary of thoughts.
    pub(super) summary_index: Option<u64>,
    /// The item as far as it is known (`response.output_item.added`, `.done`).
    pub(super) item: Option<Object>,
    /// The part as far as it is known (`response.content_part.added`, `.done`).
    pub(super) part: Option<Object>,
    /// By what it grows.
    pub(super) delta: Option<Value>,
    /// The whole text (`….done`).
    pub(super) text: Option<String>,
    /// The whole refusal.
    pub(super) refusal: Option<String>,
    /// A function's whole arguments.
    pub(super) arguments: Option<Value>,
    /// A custom tool's whole input.
    pub(super) input: Option<Value>,
    /// A source of the text.
    pub(super) annotation: Option<Value>,
    /// Log probabilities of the delta.
    pub(super) logprobs: Option<Value>,
    /// An error in the stream.
    pub(super) error: Option<Value>,
}
