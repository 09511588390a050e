//! Converse on the wire: the shapes that are read by field. Blocks are left as values; `blocks.rs` takes them apart.

use crate::ops::Object;
use serde::Deserialize;
use serde_json::{Number, Value};

/// `citationsContent`.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Cited {
    /// The text, in pieces.
    pub(super) content: Vec<Value>,
    /// Its sources.
    pub(super) citations: Vec<Value>,
}

/// One message of a request.
#[derive(Debug, Deserialize)]
pub(super) struct Message {
    /// `user` or `assistant`.
    pub(super) role: String,
    /// Blocks.
    #[serde(default)]
    pub(super) content: Vec<Value>,
}

/// `inferenceConfig`.
#[derive(Debug, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub(super) struct Inference {
    /// The largest answer, in tokens.
    pub(super) max_tokens: Option<u64>,
    /// 0 to 1.
    pub(super) temperature: Option<Number>,
    /// Nucleus.
    pub(super) top_p: Option<Number>,
    /// Texts that end the answer.
    pub(super) stop_sequences: Option<Vec<String>>,
}

/// `toolConfig`.
#[derive(Debug, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub(super) struct ToolConfig {
    /// Tools and cache points.
    pub(super) tools: Vec<Value>,
    /// `{"auto": {}}`, `{"any": {}}`, `{"tool": {"name"}}`.
    pub(super) tool_choice: Option<Value>,
}

/// One event of a stream, without its name.
#[derive(Debug, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub(super) struct Event {
    /// Which block.
    pub(super) content_block_index: Option<u64>,
    /// How a block begins.
    pub(super) start: Option<Object>,
    /// By what it grows.
    pub(super) delta: Option<Object>,
    /// Why the answer ended.
    pub(super) stop_reason: Option<String>,
    /// What was asked for in `additionalModelResponseFieldPaths`.
    pub(super) additional_model_response_fields: Option<Value>,
    /// Counts.
    pub(super) usage: Option<Object>,
    /// `latencyMs`.
    pub(super) metrics: Option<Value>,
    /// What guardrails and routers did.
    pub(super) trace: Option<Value>,
    /// Whether the answer was made faster.
    pub(super) performance_config: Option<Value>,
    /// The class of service that was applied.
    pub(super) service_tier: Option<Value>,
}
