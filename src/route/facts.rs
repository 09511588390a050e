//! What is known of a deployment: prices, limits, abilities, the provider's word on data. Unknown is an answer.

use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// An amount of money in nano-dollars (10⁻⁹ US dollars).
pub type Nano = u64;

/// So many dollars in nano-dollars; none for less than nothing.
pub fn dollars(dollars: f64) -> Nano {
    // A double holds nano-dollars exactly up to nine million dollars; rounding takes away what decimal prices lose in it.
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "saturates")]
    let nano = (dollars.max(0.0) * 1e9).round() as Nano;
    nano
}

/// What a deployment charges. `None`: unknown, which is never zero.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Prices {
    /// Nano-dollars for a million tokens of a prompt.
    pub prompt: Option<Nano>,
    /// Nano-dollars for a million tokens of an answer.
    pub completion: Option<Nano>,
    /// Nano-dollars for a million tokens of a prompt read from the provider's cache.
    pub cache_read: Option<Nano>,
    /// Nano-dollars for a million tokens written to the provider's cache.
    pub cache_write: Option<Nano>,
    /// Nano-dollars for a request.
    pub request: Option<Nano>,
    /// Nano-dollars for a picture in the prompt.
    pub image: Option<Nano>,
    /// Nano-dollars for a million tokens of sound in the prompt.
    pub audio: Option<Nano>,
}

impl Prices {
    /// What so many tokens cost; `None` where a price is unknown that counts. Rounded up: a cost is never told too low.
    pub fn of(&self, prompt: u64, completion: u64) -> Option<Nano> {
        let part = |price: Option<Nano>, tokens: u64| match (price, tokens) {
            (_, 0) => Some(0),
            (price, tokens) => Some(u128::from(price?) * u128::from(tokens)),
        };
        let millionths = part(self.prompt, prompt)? + part(self.completion, completion)?;
        let tokens = u64::try_from(millionths.div_ceil(1_000_000)).unwrap_or(Nano::MAX);
        Some(tokens.saturating_add(self.request.unwrap_or(0)))
    }

    /// These, and where they say nothing, those.
    pub(super) fn over(self, below: Self) -> Self {
        Self {
            prompt: self.prompt.or(below.prompt),
            completion: self.completion.or(below.completion),
            cache_read: self.cache_read.or(below.cache_read),
            cache_write: self.cache_write.or(below.cache_write),
            request: self.request.or(below.request),
            image: self.image.or(below.image),
            audio: self.audio.or(below.audio),
        }
    }

    /// Whether everything that is known costs nothing, and prompt and answer are known.
    pub fn is_free(&self) -> bool {
        self.prompt == Some(0) && self.completion == Some(0) && self.request.unwrap_or(0) == 0
    }
}

/// What is known of a deployment: from its configuration, and in time from the catalogue.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Facts {
    /// What it charges.
    pub prices: Prices,
    /// The longest prompt, in tokens (litellm's `max_input_tokens`).
    pub max_input_tokens: Option<u64>,
    /// The longest answer, in tokens (litellm's `max_output_tokens`).
    pub max_output_tokens: Option<u64>,
    /// What it can or cannot do, by litellm's names without `supports_`: `function_calling`, `vision`, `response_schema`,
    /// `audio_input`, `pdf_input`, `reasoning`, `prompt_caching`, …
    pub supports: BTreeMap<String, bool>,
    /// The parameters it takes, by OpenAI's names (OpenRouter's `supported_parameters`).
    pub parameters: Option<Vec<String>>,
    /// OpenRouter's word: `fp8`, `int4`, `bf16`, …
    pub quantization: Option<String>,
    /// Where it runs: `eu`, `us`, or the provider's own name of a region.
    pub region: Option<String>,
    /// Whether the provider may keep prompts or train on them (OpenRouter's `data_collection`).
    pub collects_data: Option<bool>,
    /// Whether nothing is retained (zero data retention).
    pub zdr: Option<bool>,
    /// Whether the model's author allows that others are taught with its answers.
    pub distillable: Option<bool>,
}
