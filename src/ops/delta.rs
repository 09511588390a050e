//! What a stream says, piece by piece.
//!
//! A stream is `Start`, then for each part `PartStart`, any number of `Part`s and `PartEnd`, then `Finish` for each
//! choice, `Usage` at any time (a later one replaces what it states), and the end of the stream. Parts of one choice
//! are numbered from 0 in the order in which they begin; parts of different choices may interleave.

use super::{ChatReply, Choice, Citation, Content, Finish, Loss, Object, Part, Usage};
use serde_json::Value;

/// One event.
#[derive(Clone, Debug, PartialEq)]
pub enum Delta {
    /// The answer begins.
    Start {
        /// The provider's id of the answer; may be empty.
        id: String,
        /// The model that answers.
        model: String,
        /// Unix seconds, where the provider says.
        created: Option<u64>,
        /// Everything else at the top level.
        extra: Object,
    },
    /// A part begins. It holds what is known at once: a tool call's id and name, a whole opaque block, a whole image.
    PartStart {
        /// Which alternative.
        choice: u32,
        /// Which part of it.
        index: u32,
        /// The part as far as it is known.
        part: Box<Part>,
    },
    /// A part grows.
    Part {
        /// Which alternative.
        choice: u32,
        /// Which part of it.
        index: u32,
        /// By what.
        delta: PartDelta,
    },
    /// A part is whole.
    PartEnd {
        /// Which alternative.
        choice: u32,
        /// Which part of it.
        index: u32,
    },
    /// Log probabilities of what came last, in OpenAI's shape.
    Logprobs {
        /// Which alternative.
        choice: u32,
        /// `{"content": […], "refusal": […]}`.
        logprobs: Value,
    },
    /// An alternative ends.
    Finish {
        /// Which alternative.
        choice: u32,
        /// Why. `None`: the provider did not say.
        reason: Option<Finish>,
        /// The provider's own word.
        native: Option<String>,
        /// The stop text that ended it.
        stop_sequence: Option<String>,
    },
    /// What was used so far; counts that are stated replace earlier ones.
    Usage(Usage),
    /// Top-level fields that came after the start (`service_tier`, `system_fingerprint`, …).
    Extra(Object),
    /// Something could not be said.
    Warning(Loss),
}

/// By what a part grows.
#[derive(Clone, Debug, PartialEq)]
pub enum PartDelta {
    /// More text.
    Text(String),
    /// More thoughts.
    Reasoning(String),
    /// The thoughts' signature.
    Signature(String),
    /// More of a tool call's arguments.
    Arguments(String),
    /// More of a refusal.
    Refusal(String),
    /// A source of the text.
    Citation(Box<Citation>),
    /// More base64 sound, and its transcript.
    Audio {
        /// Base64.
        data: String,
        /// What is said.
        transcript: String,
    },
    /// A piece of an opaque block (arguments of a tool that the provider runs), as its language writes it.
    Opaque(Value),
}

impl PartDelta {
    /// How many bytes it adds to what the caller reads.
    pub fn size(&self) -> usize {
        match self {
            Self::Text(text)
            | Self::Reasoning(text)
            | Self::Arguments(text)
            | Self::Refusal(text) => text.len(),
            Self::Audio { transcript, .. } => transcript.len(),
            Self::Signature(_) | Self::Citation(_) | Self::Opaque(_) => 0,
        }
    }
}

impl Delta {
    /// A whole answer as a stream of few pieces.
    pub fn of_reply(reply: ChatReply) -> Vec<Self> {
        let ChatReply { id, model, created, choices, usage, service_tier, mut extra } = reply;
        if let Some(tier) = service_tier {
            extra.insert("service_tier".to_owned(), tier.into());
        }
        let mut deltas = vec![Self::Start { id, model, created, extra }];
        for choice in choices {
            Self::of_choice(choice, &mut deltas);
        }
        deltas.extend(usage.map(Self::Usage));
        deltas
    }

    fn of_choice(from: Choice, deltas: &mut Vec<Self>) {
        let choice = from.index;
        for (index, part) in (0..).zip(from.parts) {
            deltas.push(Self::PartStart { choice, index, part: Box::new(part) });
            deltas.push(Self::PartEnd { choice, index });
        }
        deltas.extend(from.logprobs.map(|logprobs| Self::Logprobs { choice, logprobs }));
        let (reason, native, stop_sequence) = (from.finish, from.native_finish, from.stop_sequence);
        deltas.push(Self::Finish { choice, reason, native, stop_sequence });
    }

    /// Whether the caller would see something of the answer: from here on the call cannot be tried elsewhere.
    ///
    /// The mere beginning of a text or of thoughts shows nothing yet: providers open a block and then fail.
    pub fn is_content(&self) -> bool {
        match self {
            Self::PartStart { part, .. } => match &part.content {
                Content::Text { text, .. } | Content::Refusal(text) => !text.is_empty(),
                Content::Reasoning(thought) => !thought.text.is_empty(),
                _ => true,
            },
            Self::Part { .. } | Self::Finish { .. } => true,
            _ => false,
        }
    }
}
