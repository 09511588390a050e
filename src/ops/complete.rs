//! A text's continuation: OpenAI's legacy completions, and fill-in-the-middle.

use super::{ChatRequest, Message, Object, Part, Role, Sampling};
use serde_json::{Number, Value};

/// Ask for a text's continuation. The answer is a [`super::ChatReply`] whose parts are text.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct CompleteRequest {
    /// The model, as the caller named it.
    pub model: String,
    /// A text, token ids, or a list of either, as written.
    pub prompt: Value,
    /// What comes behind the continuation (fill-in-the-middle).
    pub suffix: Option<String>,
    /// The prompt is given back before its continuation.
    pub echo: Option<bool>,
    /// How many continuations are made, of which the best `n` are given.
    pub best_of: Option<Number>,
    /// How many log probabilities a token.
    pub logprobs: Option<Number>,
    /// How tokens are drawn; its own `logprobs` and `top_logprobs` are not used here.
    pub sampling: Sampling,
    /// The largest answer, in tokens. OpenAI's default is 16.
    pub max_output_tokens: Option<u64>,
    /// Texts that end the answer.
    pub stop: Vec<String>,
    /// The end user.
    pub user: Option<String>,
    /// Whether the answer is streamed.
    pub stream: bool,
    /// `stream_options`, in OpenAI's shape.
    pub stream_options: Option<Object>,
    /// Everything else, as sent.
    pub extra: Object,
}

impl CompleteRequest {
    /// The same as a conversation, for models that only converse: the prompt is the user's turn. `None` for several
    /// prompts and for token ids, which a conversation cannot hold.
    pub fn as_chat(&self) -> Option<ChatRequest> {
        let text = match &self.prompt {
            Value::String(text) => text.as_str(),
            Value::Array(texts) => match texts.as_slice() {
                [Value::String(text)] => text.as_str(),
                _ => return None,
            },
            _ => return None,
        };
        let alternatives = |n: &&Number| n.as_u64().is_some_and(|n| n > 0);
        let top_logprobs = self.logprobs.as_ref().filter(alternatives).cloned();
        Some(ChatRequest {
            model: self.model.clone(),
            messages: vec![Message::new(Role::User, vec![Part::text(text)])],
            sampling: Sampling {
                logprobs: self.logprobs.as_ref().map(|_| true),
                top_logprobs,
                ..self.sampling.clone()
            },
            max_output_tokens: self.max_output_tokens,
            stop: self.stop.clone(),
            user: self.user.clone(),
            stream: self.stream,
            stream_options: self.stream_options.clone(),
            extra: self.extra.clone(),
            ..ChatRequest::default()
        })
    }
}
