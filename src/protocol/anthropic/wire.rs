//! The Messages API on the wire: the shapes that are read by field. Blocks are left as objects; `blocks.rs` takes them
//! apart.

use crate::ops::Object;
use serde::Deserialize;
use serde_json::Value;

/// Text, or a list of blocks: `system`, a message's `content`, a tool result's `content`.
#[derive(Debug, Deserialize)]
#[serde(untagged, expecting = "a text or a list of blocks")]
pub(super) enum Blocks {
    /// Plain text.
    Text(String),
    /// Blocks, each with a `type`.
    List(Vec<Object>),
}

/// One message of a request.
#[derive(Debug, Deserialize)]
pub(super) struct Message {
    /// `user`, `assistant`, or, on newer models, `system`.
    pub(super) role: String,
    /// What is said.
    pub(super) content: Option<Blocks>,
}

/// `thinking`.
#[derive(Debug, Deserialize)]
pub(super) struct Thinking {
    /// `enabled`, `disabled`, `adaptive`.
    #[serde(rename = "type")]
    pub(super) kind: Option<String>,
    /// Tokens to think with.
    pub(super) budget_tokens: Option<u64>,
    /// `summarized`, `omitted`.
    pub(super) display: Option<String>,
    /// Everything else.
    #[serde(flatten)]
    pub(super) rest: Object,
}

/// `cache_control`.
#[derive(Debug, Deserialize)]
pub(super) struct CacheControl {
    /// `5m` or `1h`.
    pub(super) ttl: Option<String>,
}

/// One event of a stream.
#[derive(Debug, Default, Deserialize)]
pub(super) struct Event {
    /// `message_start`, `content_block_delta`, …
    #[serde(rename = "type")]
    pub(super) kind: Option<String>,
    /// The message so far (`message_start`).
    pub(super) message: Option<Object>,
    /// Which block.
    pub(super) index: Option<u64>,
    /// The block as far as it is known (`content_block_start`).
    pub(super) content_block: Option<Object>,
    /// By what the block or the message changes.
    pub(super) delta: Option<Delta>,
    /// Counts so far (`message_delta`).
    pub(super) usage: Option<Object>,
    /// What the server did to the context (`message_delta`).
    pub(super) context_management: Option<Value>,
    /// Bedrock's counts (`message_stop`).
    #[serde(rename = "amazon-bedrock-invocationMetrics")]
    pub(super) metrics: Option<Metrics>,
}

/// `delta` of a block or of the message.
#[derive(Debug, Default, Deserialize)]
pub(super) struct Delta {
    /// `text_delta`, `input_json_delta`, …; a message's delta has none.
    #[serde(rename = "type")]
    pub(super) kind: Option<String>,
    /// More text.
    pub(super) text: Option<String>,
    /// More thoughts.
    pub(super) thinking: Option<String>,
    /// The thoughts' signature.
    pub(super) signature: Option<String>,
    /// More of a tool's input.
    pub(super) partial_json: Option<String>,
    /// A source of the text.
    pub(super) citation: Option<Value>,
    /// Why the answer ended.
    pub(super) stop_reason: Option<String>,
    /// The stop text that ended it.
    pub(super) stop_sequence: Option<String>,
    /// More on a refusal.
    pub(super) stop_details: Option<Value>,
    /// The container that code ran in.
    pub(super) container: Option<Value>,
}

/// Counts that Bedrock adds to the last event.
#[derive(Debug, Default, Deserialize)]
pub(super) struct Metrics {
    /// Prompt tokens outside the cache.
    #[serde(rename = "inputTokenCount")]
    pub(super) input: Option<u64>,
    /// Answer tokens.
    #[serde(rename = "outputTokenCount")]
    pub(super) output: Option<u64>,
    /// Prompt tokens read from the cache.
    #[serde(rename = "cacheReadInputTokenCount")]
    pub(super) cache_read: Option<u64>,
    /// Prompt tokens written to the cache.
    #[serde(rename = "cacheWriteInputTokenCount")]
    pub(super) cache_write: Option<u64>,
}
