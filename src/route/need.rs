//! What a request needs of who answers it, as far as routing asks.

use crate::ops::{ChatRequest, Content, Request, ResponseFormat};
use serde::{Deserialize, Serialize};

/// What a request needs of who answers it.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Need {
    /// Tokens of the prompt, as far as they are known without counting: a quarter of the body's bytes.
    pub prompt_tokens: u64,
    /// The longest answer asked for. `None`: nothing is said.
    pub completion_tokens: Option<u64>,
    /// Parameters of the request, by OpenAI's names.
    pub parameters: Vec<String>,
    /// What must be possible, by litellm's names without `supports_`.
    pub capabilities: Vec<String>,
    /// Whether a stream is asked for.
    pub stream: bool,
}

/// The length of an answer that costs are compared with where nobody says one.
const USUAL_ANSWER: u64 = 500;

impl Need {
    /// What is known from its size alone.
    pub fn of_size(bytes: usize, stream: bool) -> Self {
        Self { prompt_tokens: (bytes as u64).div_ceil(4), stream, ..Self::default() }
    }

    /// What a request in the vocabulary needs.
    pub fn of(request: &Request, bytes: usize, stream: bool) -> Self {
        let mut need = Self::of_size(bytes, stream);
        if let Request::Chat(chat) = request {
            need.completion_tokens = chat.max_output_tokens;
            need.parameters = parameters(chat);
            need.capabilities = capabilities(chat);
        }
        need
    }

    /// The length of the answer that costs are compared with.
    pub fn expected_completion(&self) -> u64 {
        self.completion_tokens.map_or(USUAL_ANSWER, |most| most.min(USUAL_ANSWER))
    }
}

fn parameters(chat: &ChatRequest) -> Vec<String> {
    let sampling = &chat.sampling;
    let said = [
        ("tools", !chat.tools.is_empty()),
        ("tool_choice", chat.tool_choice.is_some()),
        ("parallel_tool_calls", chat.parallel_tool_calls.is_some()),
        ("response_format", chat.response_format.is_some()),
        ("max_tokens", chat.max_output_tokens.is_some()),
        ("stop", !chat.stop.is_empty()),
        ("reasoning", chat.reasoning.is_some()),
        ("modalities", chat.modalities.is_some()),
        ("prediction", chat.prediction.is_some()),
        ("temperature", sampling.temperature.is_some()),
        ("top_p", sampling.top_p.is_some()),
        ("top_k", sampling.top_k.is_some()),
        ("min_p", sampling.min_p.is_some()),
        ("seed", sampling.seed.is_some()),
        ("frequency_penalty", sampling.frequency_penalty.is_some()),
        ("presence_penalty", sampling.presence_penalty.is_some()),
        ("repetition_penalty", sampling.repetition_penalty.is_some()),
        ("logit_bias", sampling.logit_bias.is_some()),
        ("n", sampling.n.is_some()),
        ("logprobs", sampling.logprobs.is_some()),
        ("top_logprobs", sampling.top_logprobs.is_some()),
    ];
    let known = said.into_iter().filter(|(_, said)| *said).map(|(name, _)| name.to_owned());
    known.chain(chat.extra.keys().cloned()).collect()
}

fn capabilities(chat: &ChatRequest) -> Vec<String> {
    let mut needed = Vec::new();
    let mut needs = |name: &str| {
        if !needed.iter().any(|known| known == name) {
            needed.push(name.to_owned());
        }
    };
    if !chat.tools.is_empty() {
        needs("function_calling");
    }
    if matches!(chat.response_format, Some(ResponseFormat::Schema { .. })) {
        needs("response_schema");
    }
    for part in chat.messages.iter().flat_map(|message| &message.parts) {
        match &part.content {
            Content::Image(_) => needs("vision"),
            Content::Audio(_) => needs("audio_input"),
            Content::Video(_) => needs("video_input"),
            Content::File(_) => needs("pdf_input"),
            _ => {}
        }
    }
    needed
}
