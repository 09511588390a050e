//! What a model is, as far as a request depends on it.
//!
//! Converse says the same to all models, but for `additionalModelRequestFields`: what stands there is the model's own.

use crate::protocol::Destination;

/// A family of models.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Family {
    /// Anthropic's models: `thinking`, signed thoughts, feature flags, cache points.
    Claude,
    /// Amazon's models: `reasoningConfig`, `inferenceConfig.topK`, cache points.
    Nova,
    /// All others: OpenAI's names, no cache points.
    Other,
}

/// Words in a model's id, and what they tell.
const WORDS: &[(&str, Family)] =
    &[("anthropic", Family::Claude), ("claude", Family::Claude), ("nova", Family::Nova)];

/// The family of the model that is asked: by the row's word, else by its id.
pub(super) fn of(to: &Destination) -> Family {
    match to.features.model_family.as_str() {
        "claude" => return Family::Claude,
        "nova" => return Family::Nova,
        "" => {}
        _ => return Family::Other,
    }
    let model = to.model.to_ascii_lowercase();
    let told = WORDS.iter().find(|(word, _)| model.contains(word)).map(|(_, family)| *family);
    // An ARN of a profile, a router or a deployment need not name the model.
    let unknown = if model.starts_with("arn:") { Family::Claude } else { Family::Other };
    told.unwrap_or(unknown)
}
