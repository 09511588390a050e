//! The vocabulary: what can be asked, what is answered, what a stream says, in no provider's language.
//!
//! It is OpenAI chat made a superset, rich enough that every protocol goes in and comes out unharmed. Typed where we
//! must read or change it; `extra` keeps the rest, in order. It knows no bytes and no address.

pub mod chat;
pub mod delta;
pub mod embed;
pub mod loss;
pub mod reply;
pub mod usage;

pub use chat::{
    CacheMark, ChatRequest, Citation, Content, Media, Message, Part, Reasoning, ReasoningControl,
    ResponseFormat, Role, Sampling, Source, Tool, ToolCall, ToolChoice, ToolResult,
};
pub use delta::{Delta, PartDelta};
pub use embed::{EmbedReply, EmbedRequest, Embedding, Vector};
pub use loss::{Loss, Losses, Outcome};
pub use reply::{ChatReply, Choice, Finish};
pub use usage::Usage;

/// A JSON object in its written order.
pub type Object = serde_json::Map<String, serde_json::Value>;

/// What is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Operation {
    /// A conversation's next turn.
    Chat,
    /// Vectors for texts.
    Embed,
}

impl Operation {
    /// Its name in logs and messages.
    pub fn name(self) -> &'static str {
        match self {
            Self::Chat => "chat",
            Self::Embed => "embed",
        }
    }
}

/// One request, of any operation.
#[derive(Clone, Debug, PartialEq)]
pub enum Request {
    /// A conversation's next turn.
    Chat(Box<ChatRequest>),
    /// Vectors for texts.
    Embed(Box<EmbedRequest>),
}

impl Request {
    /// What is asked for.
    pub fn operation(&self) -> Operation {
        match self {
            Self::Chat(_) => Operation::Chat,
            Self::Embed(_) => Operation::Embed,
        }
    }

    /// The model named by the caller.
    pub fn model(&self) -> &str {
        match self {
            Self::Chat(chat) => &chat.model,
            Self::Embed(embed) => &embed.model,
        }
    }
}

/// One whole answer, of any operation.
#[derive(Clone, Debug, PartialEq)]
pub enum Reply {
    /// A turn.
    Chat(Box<ChatReply>),
    /// Vectors.
    Embed(Box<EmbedReply>),
}

impl Reply {
    /// Fills in what a provider may leave out: the id and the time of an answer, the model's name.
    #[must_use]
    pub fn named(mut self, id: impl FnOnce() -> String, created: u64, model: &str) -> Self {
        let named = match &mut self {
            Self::Chat(chat) => {
                if chat.id.is_empty() {
                    chat.id = id();
                }
                chat.created.get_or_insert(created);
                &mut chat.model
            }
            Self::Embed(embed) => &mut embed.model,
        };
        if named.is_empty() {
            model.clone_into(named);
        }
        self
    }

    /// What was used, where the provider said so.
    pub fn usage(&self) -> Option<&Usage> {
        match self {
            Self::Chat(chat) => chat.usage.as_ref(),
            Self::Embed(embed) => embed.usage.as_ref(),
        }
    }
}
