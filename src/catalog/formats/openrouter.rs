//! OpenRouter's `/models` (every model once, by its canonical name) and `/models/{author}/{slug}/endpoints` (each provider's offer).

use super::{Reading, blank, number, object, texts, whole};
use crate::catalog::{Day, Mode, Model, Rate, When, kin};
use crate::error::Result;
use crate::money::{Per, Price};
use crate::ops::{Item, Object};
use serde_json::Value;

/// Their keys, and for what. Each price is for one: a token, a request, a picture, a search.
const UNITS: &[(&str, Item)] = &[
    ("prompt", Item::Input),
    ("completion", Item::Output),
    ("request", Item::Request),
    ("image", Item::ImageIn),
    ("image_token", Item::InputImage),
    ("image_output", Item::OutputImage),
    ("audio", Item::InputAudio),
    ("audio_output", Item::OutputAudio),
    ("input_audio_cache", Item::CacheReadAudio),
    ("web_search", Item::WebSearch),
    ("internal_reasoning", Item::Reasoning),
    ("input_cache_read", Item::CacheRead),
    ("input_cache_write", Item::CacheWrite),
    ("input_cache_write_1h", Item::CacheWrite1h),
];

/// What parameters tell of abilities, in litellm's words.
const ABILITIES: &[(&str, &str)] = &[
    ("tools", "function_calling"),
    ("tool_choice", "tool_choice"),
    ("parallel_tool_calls", "parallel_function_calling"),
    ("reasoning", "reasoning"),
    ("structured_outputs", "response_schema"),
    ("web_search_options", "web_search"),
];

/// Reads `/models`: rows of the provider `openrouter`, as our name for it is.
///
/// # Errors
/// `Config` where the text is no object.
pub fn read(text: &str, reading: &Reading<'_>) -> Result<Vec<Model>> {
    let document = object(text, "OpenRouter's list of models")?;
    let list = document.get("data").and_then(Value::as_array).into_iter().flatten();
    let provider = reading.provider("openrouter");
    let row = |entry: &Object| {
        let id = entry.get("id")?.as_str()?;
        let mut row = row(entry, provider.clone(), id, reading);
        row.canonical = Some(id.split(':').next().unwrap_or(id).to_owned());
        let dated = entry.get("canonical_slug").and_then(Value::as_str);
        row.aliases = dated.filter(|slug| *slug != id).map(str::to_owned).into_iter().collect();
        kin::complete(&mut row);
        Some(row)
    };
    Ok(unclaimed(list.filter_map(Value::as_object).filter_map(row).collect()))
}

/// Reads `/models/{author}/{slug}/endpoints`: a row for each provider, under its own name for the model where one is told.
///
/// # Errors
/// `Config` where the text is no object.
pub fn read_endpoints(text: &str, reading: &Reading<'_>) -> Result<Vec<Model>> {
    let document = object(text, "OpenRouter's list of endpoints")?;
    let data = document.get("data").and_then(Value::as_object);
    let id = data.and_then(|data| data.get("id")).and_then(Value::as_str).unwrap_or_default();
    let list = data.and_then(|data| data.get("endpoints")).and_then(Value::as_array);
    let row = |entry: &Object| {
        let tag = entry.get("tag").or_else(|| entry.get("provider_name"))?.as_str()?;
        let theirs = tag.split('/').next().unwrap_or(tag).to_lowercase();
        let mut row = row(entry, reading.provider(&theirs), id, reading);
        let architecture = data.and_then(|data| data.get("architecture"));
        modalities(&mut row, architecture);
        row.canonical = Some(id.to_owned());
        let said =
            entry.get("quantization").and_then(Value::as_str).filter(|said| *said != "unknown");
        row.quantization = said.map(str::to_owned);
        row.max_input_tokens = entry.get("max_prompt_tokens").and_then(whole);
        row.max_output_tokens = entry.get("max_completion_tokens").and_then(whole);
        kin::complete(&mut row);
        Some(row)
    };
    Ok(list.into_iter().flatten().filter_map(Value::as_object).filter_map(row).collect())
}

/// `:free` and the like share the dated name: it stays with the first.
fn unclaimed(mut rows: Vec<Model>) -> Vec<Model> {
    let mut taken: std::collections::BTreeSet<String> =
        rows.iter().map(|row| row.model.clone()).collect();
    for row in &mut rows {
        row.aliases.retain(|alias| taken.insert(alias.clone()));
    }
    rows
}

fn row(entry: &Object, provider: String, id: &str, reading: &Reading<'_>) -> Model {
    let mut row = blank(provider, id.to_owned(), &reading.origin);
    row.name = entry.get("name").and_then(Value::as_str).map(str::to_owned);
    row.context_length = entry.get("context_length").and_then(whole);
    let top = entry.get("top_provider");
    row.max_output_tokens = top.and_then(|top| top.get("max_completion_tokens")).and_then(whole);
    modalities(&mut row, entry.get("architecture"));
    row.parameters = entry.get("supported_parameters").map(|list| texts(Some(list)));
    if let Some(known) = &row.parameters {
        let can = |parameter: &str| known.iter().any(|known| known == parameter);
        row.supports =
            ABILITIES.iter().map(|(param, ability)| ((*ability).to_owned(), can(param))).collect();
    }
    row.rates = entry.get("pricing").and_then(Value::as_object).map(rates).unwrap_or_default();
    row.released = entry.get("created").and_then(Value::as_i64).and_then(date);
    row.deprecation_date = super::day(entry.get("expiration_date"));
    row.knowledge_cutoff = super::day(entry.get("knowledge_cutoff"));
    row
}

fn modalities(row: &mut Model, architecture: Option<&Value>) {
    let list = |key| texts(architecture.and_then(|a| a.get(key)));
    row.input_modalities = list("input_modalities");
    row.output_modalities = list("output_modalities");
    let only = |kind: &str| row.output_modalities.len() == 1 && row.output_modalities[0] == kind;
    row.mode = match () {
        () if only("embeddings") => Mode::Embedding,
        () if only("image") => Mode::ImageGeneration,
        () if only("video") => Mode::VideoGeneration,
        () if only("rerank") => Mode::Rerank,
        () if only("speech") => Mode::AudioSpeech,
        () if only("transcription") => Mode::AudioTranscription,
        () => Mode::Chat,
    };
}

/// The day of a second since 1970.
fn date(second: i64) -> Option<Day> {
    let stamp = jiff::Timestamp::from_second(second).ok()?;
    Some(Day(stamp.to_zoned(jiff::tz::TimeZone::UTC).date()))
}

/// Their prices; `-1` is a price that depends on what a router chooses, so none.
fn rates(pricing: &Object) -> Vec<Rate> {
    let plain = priced(pricing, &When::default());
    let steps = pricing.get("overrides").and_then(Value::as_array).into_iter().flatten();
    let steps = steps.filter_map(Value::as_object).flat_map(|step| {
        let above = step.get("min_prompt_tokens").and_then(whole);
        let minute = |key| step.get(key).and_then(number).as_deref().and_then(minute);
        let hours = minute("utc_start").zip(minute("utc_end"));
        priced(step, &When { above, hours, ..When::default() })
    });
    plain.into_iter().chain(steps.filter(|rate| !rate.when.is_always())).collect()
}

/// `0830`, or `08:30`.
fn minute(clock: &str) -> Option<u16> {
    let digits: u16 = clock.replace(':', "").parse().ok()?;
    Some(digits / 100 * 60 + digits % 100)
}

fn priced(pricing: &Object, when: &When) -> Vec<Rate> {
    let token = ["prompt", "completion"].iter().any(|key| pricing.get(*key).is_some());
    let rate = |(key, item): &(&str, Item)| {
        let price = Price::parse(&number(pricing.get(*key)?)?, Per::One)?;
        // They write zero for what is not charged apart.
        let counts = price > Price::FREE || matches!(item, Item::Input | Item::Output) || !token;
        counts.then(|| Rate { item: *item, price, when: when.clone(), from: None, until: None })
    };
    UNITS.iter().filter_map(rate).collect()
}
