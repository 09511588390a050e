//! The API on the wire: the shapes of answers that are read by field. Parts are left as they are; `parts.rs` takes them
//! apart.

use crate::ops::Object;
use serde::de::value::MapAccessDeserializer;
use serde::de::{MapAccess, SeqAccess, Visitor};
use serde::{Deserialize, Deserializer};
use serde_json::Value;
use std::fmt;
use std::marker::PhantomData;

/// A whole answer, or a piece of one in a stream.
#[derive(Debug, Default, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Answer {
    /// The alternatives.
    #[serde(default, deserialize_with = "list")]
    pub(super) candidates: Vec<Candidate>,
    /// What was used.
    #[serde(alias = "usage_metadata")]
    pub(super) usage_metadata: Option<Object>,
    /// The model that answers.
    #[serde(alias = "model_version")]
    pub(super) model_version: Option<String>,
    /// The answer's id.
    #[serde(alias = "response_id")]
    pub(super) response_id: Option<String>,
    /// When it was made (RFC 3339; Vertex AI).
    #[serde(alias = "create_time")]
    pub(super) create_time: Option<Value>,
    /// Why the prompt was refused.
    #[serde(alias = "prompt_feedback")]
    pub(super) prompt_feedback: Option<Object>,
    /// Everything else.
    #[serde(flatten)]
    pub(super) rest: Object,
}

/// One alternative.
#[derive(Debug, Default, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Candidate {
    /// Its place; the first one may leave it out.
    pub(super) index: Option<u32>,
    /// What is said.
    pub(super) content: Option<Content>,
    /// Why it ended: a name, or its number.
    #[serde(alias = "finish_reason")]
    pub(super) finish_reason: Option<Value>,
    /// Log probabilities.
    #[serde(alias = "logprobs_result")]
    pub(super) logprobs_result: Option<Object>,
    /// Where it comes from, by the provider's search.
    #[serde(alias = "grounding_metadata")]
    pub(super) grounding_metadata: Option<Object>,
    /// Where it comes from, by what the model recited.
    #[serde(alias = "citation_metadata")]
    pub(super) citation_metadata: Option<Object>,
    /// Everything else: `safetyRatings`, `urlContextMetadata`, `finishMessage`, …
    #[serde(flatten)]
    pub(super) rest: Object,
}

/// What is said.
#[derive(Debug, Default, Deserialize)]
pub(super) struct Content {
    /// In pieces.
    #[serde(default, deserialize_with = "list")]
    pub(super) parts: Vec<Value>,
}

/// One value stands for a list of one, null for none.
fn list<'de, D, T>(from: D) -> Result<Vec<T>, D::Error>
where
    D: Deserializer<'de>,
    T: Deserialize<'de>,
{
    from.deserialize_any(Many(PhantomData))
}

/// Reads a list, or one thing, without keeping it aside to try both: a stream has both in each of its frames.
struct Many<T>(PhantomData<T>);

impl<'de, T: Deserialize<'de>> Visitor<'de> for Many<T> {
    type Value = Vec<T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a list")
    }

    fn visit_unit<E>(self) -> Result<Vec<T>, E> {
        Ok(Vec::new())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Vec<T>, A::Error> {
        let mut list = Vec::new();
        while let Some(item) = items.next_element()? {
            list.push(item);
        }
        Ok(list)
    }

    fn visit_map<A: MapAccess<'de>>(self, one: A) -> Result<Vec<T>, A::Error> {
        T::deserialize(MapAccessDeserializer::new(one)).map(|one| vec![one])
    }
}
