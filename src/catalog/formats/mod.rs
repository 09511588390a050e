//! Other people's catalogues, read as rows of ours: litellm's price file, OpenRouter's lists, models.dev, genai-prices.

pub mod genai;
pub mod litellm;
pub mod models_dev;
pub mod openrouter;

use super::model::{Model, Origin};
use crate::error::{Error, Result};
use crate::ops::Object;
use serde_json::Value;

/// What a reader must be told beside the text.
pub struct Reading<'a> {
    /// Who says so, and when.
    pub origin: Origin,
    /// Our name of a provider, by theirs. Where we have none, theirs stays.
    pub provider: &'a dyn Fn(&str) -> Option<String>,
}

impl Reading<'_> {
    fn provider(&self, theirs: &str) -> String {
        let undashed = theirs.replace('-', "_");
        let family = theirs.split_once('-').map(|(family, _)| family);
        let ours = [Some(theirs), Some(undashed.as_str()), family];
        ours.into_iter()
            .flatten()
            .find_map(|name| (self.provider)(name))
            .unwrap_or_else(|| theirs.to_owned())
    }
}

/// A row of which only the names are known.
fn blank(provider: String, model: String, origin: &Origin) -> Model {
    Model {
        provider,
        model,
        aliases: Vec::new(),
        name: None,
        canonical: None,
        mode: super::Mode::Chat,
        context_length: None,
        max_input_tokens: None,
        max_output_tokens: None,
        output_vector_size: None,
        input_modalities: Vec::new(),
        output_modalities: Vec::new(),
        supports: std::collections::BTreeMap::new(),
        parameters: None,
        limits: std::collections::BTreeMap::new(),
        rates: Vec::new(),
        data: super::Data::default(),
        quantization: None,
        tokenizer: None,
        knowledge_cutoff: None,
        released: None,
        deprecation_date: None,
        origin: origin.clone(),
    }
}

/// A document that is an object.
fn object(text: &str, what: &str) -> Result<Object> {
    serde_json::from_str(text).map_err(|e| Error::config(format!("{what}: {e}")))
}

/// A number as it is written, or a text that holds one.
fn number(value: &Value) -> Option<String> {
    match value {
        Value::Number(number) => Some(number.to_string()),
        Value::String(text) => Some(text.clone()),
        _ => None,
    }
}

/// A whole number, however it is written.
fn whole(value: &Value) -> Option<u64> {
    let text = number(value)?;
    text.strip_suffix(".0").unwrap_or(&text).parse().ok()
}

/// The texts of a list.
fn texts(value: Option<&Value>) -> Vec<String> {
    let list = value.and_then(Value::as_array).into_iter().flatten();
    list.filter_map(Value::as_str).map(str::to_owned).collect()
}

/// A day, where the text begins with one.
fn day(value: Option<&Value>) -> Option<super::Day> {
    value?.as_str()?.get(..10)?.parse().ok().map(super::Day)
}
