//! The vocabulary: what can be asked, what is answered, what a stream says, in no provider's language.
//!
//! It is OpenAI chat made a superset, rich enough that every protocol goes in and comes out unharmed. Typed where we
//! must read or change it; `extra` keeps the rest, in order. It knows no bytes and no address.

pub mod chat;
pub mod complete;
pub mod delta;
pub mod embed;
pub mod gather;
pub mod item;
pub mod loss;
pub mod moderate;
pub mod reply;
pub mod rerank;
pub mod usage;

use serde::Deserialize;

pub use chat::{
    CacheMark, ChatRequest, Citation, Content, Media, Message, Part, Reasoning, ReasoningControl,
    ResponseFormat, Role, Sampling, Source, Tool, ToolCall, ToolChoice, ToolResult,
};
pub use complete::CompleteRequest;
pub use delta::{Delta, PartDelta};
pub use embed::{EmbedReply, EmbedRequest, Embedding, Vector};
pub use gather::Gathering;
pub use item::Item;
pub use loss::{Class, Loss, LossPolicy, Losses, OnLoss, Outcome};
pub use moderate::{ModerateReply, ModerateRequest};
pub use reply::{ChatReply, Choice, Finish};
pub use rerank::{Ranked, RerankReply, RerankRequest};
pub use usage::Usage;

/// A JSON object in its written order.
pub type Object = serde_json::Map<String, serde_json::Value>;

/// What is asked for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Operation {
    /// A conversation's next turn.
    #[default]
    Chat,
    /// A text's continuation (OpenAI's legacy completions).
    Complete,
    /// Vectors for texts.
    Embed,
    /// Documents in the order of their use for a question.
    Rerank,
    /// Whether texts and pictures break rules.
    Moderate,
}

impl Operation {
    /// Its name in logs and messages.
    pub fn name(self) -> &'static str {
        match self {
            Self::Chat => "chat",
            Self::Complete => "complete",
            Self::Embed => "embed",
            Self::Rerank => "rerank",
            Self::Moderate => "moderate",
        }
    }
}

/// One request, of any operation.
#[derive(Clone, Debug, PartialEq)]
pub enum Request {
    /// A conversation's next turn.
    Chat(Box<ChatRequest>),
    /// A text's continuation.
    Complete(Box<CompleteRequest>),
    /// Vectors for texts.
    Embed(Box<EmbedRequest>),
    /// Documents in order.
    Rerank(Box<RerankRequest>),
    /// Whether texts break rules.
    Moderate(Box<ModerateRequest>),
}

impl Request {
    /// What is asked for.
    pub fn operation(&self) -> Operation {
        match self {
            Self::Chat(_) => Operation::Chat,
            Self::Complete(_) => Operation::Complete,
            Self::Embed(_) => Operation::Embed,
            Self::Rerank(_) => Operation::Rerank,
            Self::Moderate(_) => Operation::Moderate,
        }
    }

    /// The model named by the caller.
    pub fn model(&self) -> &str {
        match self {
            Self::Chat(chat) => &chat.model,
            Self::Complete(complete) => &complete.model,
            Self::Embed(embed) => &embed.model,
            Self::Rerank(rerank) => &rerank.model,
            Self::Moderate(moderate) => &moderate.model,
        }
    }
}

impl Request {
    /// Whether a stream is asked for.
    pub fn streams(&self) -> bool {
        match self {
            Self::Chat(chat) => chat.stream,
            Self::Complete(complete) => complete.stream,
            _ => false,
        }
    }

    /// Whether usage is asked for at the end of the stream (`stream_options.include_usage`).
    pub fn includes_usage(&self) -> bool {
        let options = match self {
            Self::Chat(chat) => &chat.stream_options,
            Self::Complete(complete) => &complete.stream_options,
            _ => &None,
        };
        options.as_ref().and_then(|options| options.get("include_usage")).is_some_and(|v| v == true)
    }

    /// The largest answer, in tokens. `None`: it is not said. Zero where nothing is written.
    pub fn max_output_tokens(&self) -> Option<u64> {
        match self {
            Self::Chat(chat) => chat.max_output_tokens,
            Self::Complete(complete) => complete.max_output_tokens,
            _ => Some(0),
        }
    }
}

/// One whole answer, of any operation.
#[derive(Clone, Debug, PartialEq)]
pub enum Reply {
    /// A turn.
    Chat(Box<ChatReply>),
    /// A text's continuation: a turn whose parts are text.
    Complete(Box<ChatReply>),
    /// Vectors.
    Embed(Box<EmbedReply>),
    /// Documents in order.
    Rerank(Box<RerankReply>),
    /// Judgements.
    Moderate(Box<ModerateReply>),
}

impl Reply {
    /// Fills in what a provider may leave out: the id and the time of an answer, the model's name.
    #[must_use]
    pub fn named(mut self, id: impl FnOnce() -> String, created: u64, model: &str) -> Self {
        let named = match &mut self {
            Self::Chat(chat) | Self::Complete(chat) => {
                if chat.id.is_empty() {
                    chat.id = id();
                }
                chat.created.get_or_insert(created);
                &mut chat.model
            }
            Self::Embed(embed) => &mut embed.model,
            Self::Rerank(rerank) => &mut rerank.model,
            Self::Moderate(moderate) => &mut moderate.model,
        };
        if named.is_empty() {
            model.clone_into(named);
        }
        self
    }

    /// As the answer to a continuation, where that was asked for and a conversation's turn was had.
    #[must_use]
    pub fn answering(self, operation: Operation) -> Self {
        match self {
            Self::Chat(chat) if operation == Operation::Complete => Self::Complete(chat),
            other => other,
        }
    }

    /// What was used, where the provider said so.
    pub fn usage(&self) -> Option<&Usage> {
        match self {
            Self::Chat(chat) | Self::Complete(chat) => chat.usage.as_ref(),
            Self::Embed(embed) => embed.usage.as_ref(),
            Self::Rerank(rerank) => rerank.usage.as_ref(),
            Self::Moderate(moderate) => moderate.usage.as_ref(),
        }
    }
}
