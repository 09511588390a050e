//! A whole chat answer.

use super::{Object, Part, Usage};
use serde_json::Value;

/// The model's turn.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ChatReply {
    /// The provider's id of the answer; empty where it has none.
    pub id: String,
    /// The model that answered, in the provider's words.
    pub model: String,
    /// Unix seconds, where the provider says.
    pub created: Option<u64>,
    /// The alternatives; one, as a rule.
    pub choices: Vec<Choice>,
    /// What was used.
    pub usage: Option<Usage>,
    /// The provider's class of service that was applied.
    pub service_tier: Option<String>,
    /// Everything else at the top level, under its own name (`system_fingerprint`, `container`, …).
    pub extra: Object,
}

/// One alternative.
#[derive(Clone, Debug, PartialEq)]
pub struct Choice {
    /// Its place.
    pub index: u32,
    /// What is said, in order.
    pub parts: Vec<Part>,
    /// Why it ended. `None`: the provider did not say.
    pub finish: Option<Finish>,
    /// The provider's own word for `finish`.
    pub native_finish: Option<String>,
    /// The stop text that ended it.
    pub stop_sequence: Option<String>,
    /// Log probabilities in OpenAI's shape.
    pub logprobs: Option<Value>,
    /// Everything else, as sent.
    pub extra: Object,
}

/// Why an answer ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Finish {
    /// It was done, or met a stop text.
    Stop,
    /// It reached a token limit.
    Length,
    /// The client must run tools.
    ToolCalls,
    /// A filter ended it.
    ContentFilter,
}

impl Finish {
    /// OpenAI's word.
    pub fn name(self) -> &'static str {
        match self {
            Self::Stop => "stop",
            Self::Length => "length",
            Self::ToolCalls => "tool_calls",
            Self::ContentFilter => "content_filter",
        }
    }
}
