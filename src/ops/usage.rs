//! What a call used, in disjoint buckets, so that nothing is paid twice.

use super::{Item, Object};

/// Token counts. The buckets do not overlap; the totals are derived. `None` of a [`Usage`] as a whole means unknown.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Usage {
    /// Prompt tokens that are in no other bucket.
    pub input: u64,
    /// Prompt tokens read from a cache.
    pub cache_read: u64,
    /// Prompt tokens written to a five-minute cache (the default where no time is known).
    pub cache_write_5m: u64,
    /// Prompt tokens written to a one-hour cache.
    pub cache_write_1h: u64,
    /// Spoken prompt tokens.
    pub input_audio: u64,
    /// Prompt tokens of pictures.
    pub input_image: u64,
    /// Answer tokens that are in no other bucket.
    pub output: u64,
    /// Thought tokens.
    pub reasoning: u64,
    /// Spoken answer tokens.
    pub output_audio: u64,
    /// Answer tokens of pictures.
    pub output_image: u64,
    /// Predicted tokens that were used; already in `output`, which is how they are charged.
    pub accepted_prediction: u64,
    /// Predicted tokens that were not; already in `output`, which is how they are charged.
    pub rejected_prediction: u64,
    /// What a rerank is charged by, where the provider counts so (Cohere's `search_units`).
    pub search_units: u64,
    /// What is counted in no tokens: pictures, seconds, characters, pages. An item once.
    pub other: Vec<(Item, u64)>,
    /// How often the provider's own tools were used, by name (`web_search_requests`).
    pub server_tools: Vec<(String, u64)>,
    /// Dollars, where the provider itself says what it charges, as written.
    pub cost: Option<serde_json::Number>,
    /// Counted by us, not said by the provider.
    pub estimated: bool,
    /// Everything else the provider said of usage, under its own names.
    pub extra: Object,
}

impl Usage {
    /// What two attempts used together. The price is known where both are; what is said besides is the later one's.
    #[must_use]
    pub fn plus(&self, later: &Self) -> Self {
        let server_tools = added(&self.server_tools, &later.server_tools);
        let cost = |usage: &Self| usage.cost.as_ref().and_then(serde_json::Number::as_f64);
        let costs = cost(self).zip(cost(later)).map(|(one, other)| one + other);
        Self {
            input: self.input + later.input,
            cache_read: self.cache_read + later.cache_read,
            cache_write_5m: self.cache_write_5m + later.cache_write_5m,
            cache_write_1h: self.cache_write_1h + later.cache_write_1h,
            input_audio: self.input_audio + later.input_audio,
            input_image: self.input_image + later.input_image,
            output: self.output + later.output,
            reasoning: self.reasoning + later.reasoning,
            output_audio: self.output_audio + later.output_audio,
            output_image: self.output_image + later.output_image,
            accepted_prediction: self.accepted_prediction + later.accepted_prediction,
            rejected_prediction: self.rejected_prediction + later.rejected_prediction,
            search_units: self.search_units + later.search_units,
            other: added(&self.other, &later.other),
            server_tools,
            cost: costs.and_then(serde_json::Number::from_f64),
            estimated: self.estimated || later.estimated,
            extra: later.extra.clone(),
        }
    }

    /// All prompt tokens.
    pub fn prompt(&self) -> u64 {
        self.input + self.cache_read + self.cache_write() + self.input_audio + self.input_image
    }

    /// Prompt tokens written to a cache.
    pub fn cache_write(&self) -> u64 {
        self.cache_write_5m + self.cache_write_1h
    }

    /// All answer tokens, thoughts included.
    pub fn completion(&self) -> u64 {
        self.output + self.reasoning + self.output_audio + self.output_image
    }

    /// Prompt and answer.
    pub fn total(&self) -> u64 {
        self.prompt() + self.completion()
    }

    /// What there is to be charged for: every bucket that is not empty, once.
    pub fn items(&self) -> Vec<(Item, u64)> {
        let buckets = [
            (Item::Input, self.input),
            (Item::CacheRead, self.cache_read),
            (Item::CacheWrite, self.cache_write_5m),
            (Item::CacheWrite1h, self.cache_write_1h),
            (Item::InputAudio, self.input_audio),
            (Item::InputImage, self.input_image),
            (Item::Output, self.output),
            (Item::Reasoning, self.reasoning),
            (Item::OutputAudio, self.output_audio),
            (Item::OutputImage, self.output_image),
            (Item::SearchUnit, self.search_units),
        ];
        let tools = self.server_tools.iter().filter_map(|(name, times)| {
            TOOLS.iter().find(|(known, _)| known == name).map(|(_, item)| (*item, *times))
        });
        let all = buckets.into_iter().chain(self.other.iter().copied()).chain(tools);
        all.filter(|(_, units)| *units > 0).collect()
    }
}

/// The tools of providers that are charged for by use, by the names that languages give their counts.
const TOOLS: &[(&str, Item)] = &[
    ("web_search_requests", Item::WebSearch),
    ("file_search_requests", Item::FileSearch),
    ("google_maps_grounding_requests", Item::MapSearch),
    ("code_interpreter_sessions", Item::CodeSession),
];

/// Counts by name, together.
fn added<K: Clone + PartialEq>(one: &[(K, u64)], other: &[(K, u64)]) -> Vec<(K, u64)> {
    let mut sum = one.to_vec();
    for (name, times) in other {
        match sum.iter_mut().find(|(known, _)| known == name) {
            Some((_, known)) => *known += times,
            None => sum.push((name.clone(), *times)),
        }
    }
    sum
}
