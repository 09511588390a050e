//! A model at a provider: what it is, what it can do, what it may be told, what it costs.

use super::rate::{Day, Rate};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// What a model is for, in litellm's words.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
#[serde(rename_all = "snake_case")]
pub enum Mode {
    /// Conversations.
    #[default]
    Chat,
    /// Conversations, in the Responses language only.
    Responses,
    /// Texts that go on.
    Completion,
    /// Vectors.
    Embedding,
    /// Documents in order.
    Rerank,
    /// Pictures.
    ImageGeneration,
    /// Pictures from pictures.
    ImageEdit,
    /// Films.
    VideoGeneration,
    /// Texts from speech.
    AudioTranscription,
    /// Speech from texts.
    AudioSpeech,
    /// Whether contents break rules.
    Moderation,
    /// Speech to and fro.
    Realtime,
    /// Texts from pages.
    Ocr,
    /// The web.
    Search,
}

/// What the provider does with what it is told. `None`: not known.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Data {
    /// Days for which prompts are kept; 0 for not at all.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub retention_days: Option<u32>,
    /// Whether models are trained with prompts.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub training: Option<bool>,
    /// Whether nothing is kept (zero data retention), as it is or by agreement.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub zdr: Option<bool>,
    /// Where prompts are worked on: `us`, `eu`, …
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub regions: Vec<String>,
    /// `soc2`, `hipaa`, `iso27001`, …
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub certifications: Vec<String>,
}

/// Where a row's facts are from, and of which day.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Origin {
    /// Who says so: `litellm 1.106.2`, `genai-prices 0.2.3`, `openrouter`, an address, `configuration`.
    pub source: String,
    /// When that was said.
    pub date: Day,
}

/// A model at a provider.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Model {
    /// The provider's row.
    pub provider: String,
    /// The model, in the provider's words: what calls name behind the provider.
    pub model: String,
    /// Other names of it at that provider: dated and undated ones.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub aliases: Vec<String>,
    /// What people call it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Who made it, and its name there: `meta-llama/llama-3.3-70b-instruct`. The same model at other providers has the same.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub canonical: Option<String>,
    /// What it is for.
    #[serde(default)]
    pub mode: Mode,
    /// Tokens of prompt and answer together.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub context_length: Option<u64>,
    /// The longest prompt, where that is less.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub max_input_tokens: Option<u64>,
    /// The longest answer, in tokens.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub max_output_tokens: Option<u64>,
    /// The length of its vectors.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub output_vector_size: Option<u64>,
    /// `text`, `image`, `file`, `audio`, `video`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub input_modalities: Vec<String>,
    /// `text`, `image`, `audio`, `video`, `embeddings`, …
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub output_modalities: Vec<String>,
    /// What it can or cannot do, by litellm's names without `supports_`. What is absent is not known.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub supports: BTreeMap<String, bool>,
    /// The parameters it takes, by OpenRouter's names; `None`: not known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub parameters: Option<Vec<String>>,
    /// How many requests and tokens a minute it takes from a new account: `rpm`, `tpm`, `rpd`.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub limits: BTreeMap<String, u64>,
    /// Its prices.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub rates: Vec<Rate>,
    /// What becomes of prompts.
    #[serde(default, skip_serializing_if = "Data::is_unknown")]
    pub data: Data,
    /// `fp8`, `int4`, `bf16`, …
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub quantization: Option<String>,
    /// How it counts tokens: `o200k_base`, `cl100k_base`, `claude`, `gemini`, `llama3`, …
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tokenizer: Option<String>,
    /// What it knows ends here.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub knowledge_cutoff: Option<Day>,
    /// When it came.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub released: Option<Day>,
    /// When it goes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub deprecation_date: Option<Day>,
    /// Where all this is from.
    pub origin: Origin,
}

impl Data {
    /// Nothing is known.
    pub fn is_unknown(&self) -> bool {
        *self == Self::default()
    }
}

impl Model {
    /// What calls name it by: `openai/gpt-4o`.
    pub fn id(&self) -> String {
        format!("{}/{}", self.provider, self.model)
    }

    /// The prices of a day.
    pub fn rates_on(&self, day: Day) -> impl Iterator<Item = &Rate> {
        self.rates.iter().filter(move |rate| {
            rate.from.is_none_or(|from| from <= day) && rate.until.is_none_or(|until| day < until)
        })
    }

    /// Whether nothing is charged for it; `None` where no price is known.
    pub fn is_free(&self) -> Option<bool> {
        (!self.rates.is_empty())
            .then(|| self.rates.iter().all(|rate| rate.price == crate::money::Price::FREE))
    }
}
