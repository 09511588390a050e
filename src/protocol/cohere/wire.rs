//! The API on the wire: the shapes that are read by field.

use crate::ops::Object;
use serde::Deserialize;
use serde_json::Value;

/// One event of a stream.
#[derive(Debug, Default, Deserialize)]
pub(super) struct Event {
    /// `message-start`, `content-delta`, …
    #[serde(rename = "type")]
    pub(super) kind: Option<String>,
    /// The answer's id (`message-start`).
    pub(super) id: Option<String>,
    /// Which block of the content, which call, which citation.
    pub(super) index: Option<u64>,
    /// What is new.
    pub(super) delta: Option<Delta>,
    /// Log probabilities of the piece (`content-delta`).
    pub(super) logprobs: Option<Value>,
}

/// `delta` of an event.
#[derive(Debug, Default, Deserialize)]
pub(super) struct Delta {
    /// What is new in the message.
    pub(super) message: Option<Message>,
    /// Why the answer ended (`message-end`).
    pub(super) finish_reason: Option<String>,
    /// What failed (`message-end`).
    pub(super) error: Option<Value>,
    /// What was used (`message-end`).
    pub(super) usage: Option<Value>,
}

/// `message` in a delta. What is a list in a whole answer is one entry here.
#[derive(Debug, Default, Deserialize)]
pub(super) struct Message {
    /// A piece of the content; an empty list at the start.
    pub(super) content: Option<Value>,
    /// A piece of the plan.
    pub(super) tool_plan: Option<String>,
    /// A call or a piece of its arguments; an empty list at the start.
    pub(super) tool_calls: Option<Value>,
    /// A citation; an empty list at the start.
    pub(super) citations: Option<Value>,
}

/// A message of a request.
#[derive(Debug, Deserialize)]
pub(super) struct Turn {
    /// `system`, `user`, `assistant`, `tool`.
    pub(super) role: String,
    /// What is said.
    pub(super) content: Option<Content>,
    /// What the model meant to do with its tools.
    pub(super) tool_plan: Option<String>,
    /// The calls.
    pub(super) tool_calls: Option<Vec<Value>>,
    /// The call that is answered.
    pub(super) tool_call_id: Option<String>,
    /// The sources of the text.
    pub(super) citations: Option<Vec<Value>>,
    /// Everything else.
    #[serde(flatten)]
    pub(super) rest: Object,
}

/// Text, or a list of blocks.
#[derive(Debug, Deserialize)]
#[serde(untagged, expecting = "a text or a list of blocks")]
pub(super) enum Content {
    /// Plain text.
    Text(String),
    /// Blocks, each with a `type`; bare texts are taken as well.
    List(Vec<Value>),
}
