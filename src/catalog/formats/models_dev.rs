//! models.dev's `api.json`: an object of providers, each with an object of models. Prices are dollars for a million tokens.

use super::{Reading, blank, number, object, texts, whole};
use crate::catalog::{Day, Mode, Model, Rate, When, kin};
use crate::error::Result;
use crate::money::{Per, Price};
use crate::ops::{Item, Object};
use serde_json::Value;

/// Their keys, and for what.
const UNITS: &[(&str, Item)] = &[
    ("input", Item::Input),
    ("output", Item::Output),
    ("reasoning", Item::Reasoning),
    ("cache_read", Item::CacheRead),
    ("cache_write", Item::CacheWrite),
    ("input_audio", Item::InputAudio),
    ("output_audio", Item::OutputAudio),
];

/// Their words for abilities, and litellm's.
const ABILITIES: &[(&str, &str)] = &[
    ("tool_call", "function_calling"),
    ("reasoning", "reasoning"),
    ("structured_output", "response_schema"),
];

/// Reads `api.json`.
///
/// # Errors
/// `Config` where the text is no object.
pub fn read(text: &str, reading: &Reading<'_>) -> Result<Vec<Model>> {
    let document = object(text, "models.dev's list")?;
    let mut rows = Vec::new();
    for (theirs, provider) in &document {
        let models = provider.get("models").and_then(Value::as_object).into_iter().flatten();
        let ours = reading.provider(theirs);
        let entries = models.filter_map(|(id, entry)| Some((id, entry.as_object()?)));
        rows.extend(entries.map(|(id, entry)| row(ours.clone(), id, entry, reading)));
    }
    Ok(rows)
}

fn row(provider: String, id: &str, entry: &Object, reading: &Reading<'_>) -> Model {
    let mut row = blank(provider, id.to_owned(), &reading.origin);
    let text = |key: &str| entry.get(key).and_then(Value::as_str);
    let limit = |key: &str| entry.get("limit").and_then(|limit| limit.get(key)).and_then(whole);
    let kinds = |side: &str| -> Vec<String> {
        let kinds = texts(entry.get("modalities").and_then(|kinds| kinds.get(side)));
        kinds.into_iter().map(|kind| if kind == "pdf" { "file".to_owned() } else { kind }).collect()
    };
    row.name = text("name").map(str::to_owned);
    row.context_length = limit("context").filter(|length| *length > 0);
    row.max_input_tokens = limit("input").filter(|length| Some(*length) < row.context_length);
    row.max_output_tokens = limit("output").filter(|length| *length > 0);
    row.input_modalities = kinds("input");
    row.output_modalities = kinds("output");
    row.mode = mode(&row);
    row.supports = supports(entry, &row.input_modalities);
    row.rates = entry.get("cost").and_then(Value::as_object).map(rates).unwrap_or_default();
    row.knowledge_cutoff = text("knowledge").and_then(first_day);
    row.released = text("release_date").and_then(first_day);
    kin::complete(&mut row);
    row
}

fn supports(entry: &Object, takes: &[String]) -> std::collections::BTreeMap<String, bool> {
    let said =
        ABILITIES.iter().filter_map(|(theirs, ours)| Some((*ours, entry.get(*theirs)?.as_bool()?)));
    let kinds = [("image", "vision"), ("file", "pdf_input"), ("audio", "audio_input")];
    let seen = kinds.map(|(kind, ours)| (ours, takes.iter().any(|known| known == kind)));
    let seen = seen.into_iter().filter(|_| !takes.is_empty());
    said.chain(seen).map(|(name, can)| (name.to_owned(), can)).collect()
}

fn mode(row: &Model) -> Mode {
    match row.output_modalities.as_slice() {
        [one] if one == "image" => Mode::ImageGeneration,
        [one] if one == "video" => Mode::VideoGeneration,
        [one] if one == "audio" => Mode::AudioSpeech,
        _ if row.model.contains("embed") => Mode::Embedding,
        _ => Mode::Chat,
    }
}

/// `2024`, `2024-10`, `2024-10-01`: the first day of it.
fn first_day(text: &str) -> Option<Day> {
    let rest = ["", "-01", "-01-01"].into_iter().find(|rest| text.len() + rest.len() == 10)?;
    format!("{text}{rest}").parse().ok().map(Day)
}

fn rates(cost: &Object) -> Vec<Rate> {
    let long = cost.get("context_over_200k").and_then(Value::as_object);
    let above = When { above: Some(200_000), ..When::default() };
    let long = long.map(|cost| priced(cost, &above)).unwrap_or_default();
    priced(cost, &When::default()).into_iter().chain(long).collect()
}

fn priced(cost: &Object, when: &When) -> Vec<Rate> {
    let rate = |(key, item): &(&str, Item)| {
        let price = Price::parse(&number(cost.get(*key)?)?, Per::Million)?;
        Some(Rate { item: *item, price, when: when.clone(), from: None, until: None })
    };
    UNITS.iter().filter_map(rate).collect()
}
