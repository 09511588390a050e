//! genai-prices' data (its `providers`, written as JSON), which knows prices of the past, of hours, and of tiers.

use super::{Reading, blank, day, number, whole};
use crate::catalog::{Day, Mode, Model, Rate, When, kin};
use crate::error::{Error, Result};
use crate::money::{Per, Price};
use crate::ops::{Item, Object};
use serde_json::Value;

/// Their keys, for what, and what the number is for.
const UNITS: &[(&str, Item, Per)] = &[
    ("input_mtok", Item::Input, Per::Million),
    ("output_mtok", Item::Output, Per::Million),
    ("cache_read_mtok", Item::CacheRead, Per::Million),
    ("cache_write_mtok", Item::CacheWrite, Per::Million),
    ("cache_write_5m_mtok", Item::CacheWrite, Per::Million),
    ("cache_write_1h_mtok", Item::CacheWrite1h, Per::Million),
    ("input_audio_mtok", Item::InputAudio, Per::Million),
    ("output_audio_mtok", Item::OutputAudio, Per::Million),
    ("cache_audio_read_mtok", Item::CacheReadAudio, Per::Million),
    ("input_image_mtok", Item::InputImage, Per::Million),
    ("output_image_mtok", Item::OutputImage, Per::Million),
    ("cache_image_read_mtok", Item::CacheReadImage, Per::Million),
    ("input_video_mtok", Item::InputVideo, Per::Million),
    ("output_video_mtok", Item::OutputVideo, Per::Million),
    ("output_reasoning_mtok", Item::Reasoning, Per::Million),
    ("input_mchars", Item::CharacterIn, Per::Million),
    ("web_searches_kcount", Item::WebSearch, Per::Thousand),
    ("storage_searches_kcount", Item::FileSearch, Per::Thousand),
    ("rerank_searches_kcount", Item::SearchUnit, Per::Thousand),
    ("code_executions_kcount", Item::CodeSession, Per::Thousand),
    ("requests_kcount", Item::Request, Per::Thousand),
    ("input_document_kpages", Item::Page, Per::Thousand),
];

/// Thousandths of a second in an hour.
const HOUR: u64 = 3_600_000;

/// Reads their list of providers, each with its models.
///
/// # Errors
/// `Config` where the text is no such list.
pub fn read(text: &str, reading: &Reading<'_>) -> Result<Vec<Model>> {
    let providers: Vec<Object> = serde_json::from_str(text)
        .map_err(|e| Error::config(format!("the data of genai-prices: {e}")))?;
    let models = |provider: &Object| {
        let theirs = provider.get("id").and_then(Value::as_str).unwrap_or_default();
        let list = provider.get("models").and_then(Value::as_array).into_iter().flatten();
        let list = list.filter_map(Value::as_object);
        list.filter_map(|model| row(theirs, model, reading)).collect::<Vec<_>>()
    };
    Ok(providers.iter().flat_map(models).collect())
}

fn row(theirs: &str, entry: &Object, reading: &Reading<'_>) -> Option<Model> {
    let id = entry.get("id")?.as_str()?;
    // What they call regional is several of the provider's models at once.
    if id.starts_with("regional.") {
        return None;
    }
    // A router that is told in the model's name who shall answer.
    let (family, model) = match theirs.split_once('_') {
        Some((router, host)) => (router, format!("{id}:{host}")),
        None => (theirs, id.to_owned()),
    };
    let mut row = blank(reading.provider(family), model, &reading.origin);
    row.name = entry.get("name").and_then(Value::as_str).map(str::to_owned);
    row.context_length = entry.get("context_window").and_then(whole);
    row.aliases = aliases(entry.get("match")?, id);
    row.rates = rates(entry);
    row.mode = mode(&row);
    kin::complete(&mut row);
    Some(row)
}

/// The names that they say mean the model, word for word.
fn aliases(matcher: &Value, id: &str) -> Vec<String> {
    let either = matcher.get("or_").and_then(Value::as_array);
    let one = std::slice::from_ref(matcher);
    let exact = either.map_or(one, Vec::as_slice).iter().filter_map(|m| m.get("equals")?.as_str());
    exact.filter(|name| *name != id).map(str::to_owned).collect()
}

/// They do not say what a model is for; what is charged tells.
fn mode(row: &Model) -> Mode {
    let has = |item| row.rates.iter().any(|rate| rate.item == item);
    let tokens = has(Item::Output);
    match () {
        () if row.model.contains("embed") => Mode::Embedding,
        () if has(Item::SearchUnit) || row.model.contains("rerank") => Mode::Rerank,
        () if has(Item::Page) => Mode::Ocr,
        () if has(Item::AudioInMs) && !tokens => Mode::AudioTranscription,
        () if has(Item::CharacterIn) => Mode::AudioSpeech,
        () if has(Item::OutputImage) && row.model.contains("image") => Mode::ImageGeneration,
        () => Mode::Chat,
    }
}

fn rates(entry: &Object) -> Vec<Rate> {
    let mut rates = match entry.get("prices") {
        Some(Value::Object(prices)) => priced(prices, &When::default()),
        Some(Value::Array(list)) => conditional(list),
        _ => Vec::new(),
    };
    let variants = entry.get("price_variants").and_then(Value::as_array).into_iter().flatten();
    for variant in variants {
        let (Some(tier), Some(prices)) =
            (tier(variant), variant.get("prices").and_then(Value::as_object))
        else {
            continue;
        };
        let when = When { tier: Some(tier), ..When::default() };
        let from =
            day(variant.get("constraint").and_then(|constraint| constraint.get("start_date")));
        rates.extend(priced(prices, &when).into_iter().map(|rate| Rate { from, ..rate }));
    }
    rates
}

fn tier(variant: &Value) -> Option<String> {
    let when = variant.get("when")?;
    let said =
        ["service_tier", "processing", "speed"].iter().find_map(|key| when.get(*key)?.as_str());
    said.filter(|tier| *tier != "default").map(str::to_owned)
}

/// A list of prices with conditions: the last that holds counts, else the first. Each day's prices end when the next begin.
fn conditional(list: &[Value]) -> Vec<Rate> {
    let start = |value: &Value| day(value.get("constraint").and_then(|c| c.get("start_date")));
    let starts: Vec<Day> = list.iter().filter_map(start).collect();
    let of = |value: &Value| {
        let prices = value.get("prices").and_then(Value::as_object)?;
        if let Some(hours) = hours(value) {
            return Some(priced(prices, &When { hours: Some(hours), ..When::default() }));
        }
        let from = start(value);
        let until = starts.iter().copied().filter(|day| from.is_none_or(|from| *day > from)).min();
        let dated = priced(prices, &When::default()).into_iter();
        Some(dated.map(|rate| Rate { from, until, ..rate }).collect())
    };
    list.iter().filter_map(of).flatten().collect()
}

fn hours(value: &Value) -> Option<(u16, u16)> {
    let constraint = value.get("constraint")?;
    let minute = |key: &str| {
        let mut parts = constraint.get(key)?.as_str()?.split(':');
        Some(parts.next()?.parse::<u16>().ok()? * 60 + parts.next()?.parse::<u16>().ok()?)
    };
    Some((minute("start_time")?, minute("end_time")?))
}

fn priced(prices: &Object, when: &When) -> Vec<Rate> {
    let plain = |price, item, when| Rate { item, price, when, from: None, until: None };
    let mut rates = Vec::new();
    for (key, value) in prices {
        if let Some((_, item, per)) = UNITS.iter().find(|(name, ..)| name == key) {
            rates.extend(stepped(value, *per, when).map(|(price, when)| plain(price, *item, when)));
        } else if matches!(key.as_str(), "audio_hours" | "input_audio_hours") {
            let hourly = number(value).and_then(|text| Price::parse(&text, Per::One));
            let each = hourly.map(|price| price.as_nano_per_million().div_ceil(HOUR));
            let each = each.map(Price::nano_per_million);
            rates.extend(each.map(|price| plain(price, Item::AudioInMs, when.clone())));
        } else if key == "input_annotated_document_kpages" {
            let variant = Some("annotation".to_owned());
            let when = When { variant, ..when.clone() };
            let price = number(value).and_then(|text| Price::parse(&text, Per::Thousand));
            rates.extend(price.map(|price| plain(price, Item::Page, when)));
        }
    }
    let mut known: Vec<Rate> = Vec::new();
    for rate in rates {
        // Some things have two keys with one meaning here.
        if !known.iter().any(|other| (other.item, &other.when) == (rate.item, &rate.when)) {
            known.push(rate);
        }
    }
    known
}

/// A price, or one with others above so many tokens of prompt.
fn stepped(value: &Value, per: Per, when: &When) -> impl Iterator<Item = (Price, When)> {
    let price = move |value: &Value| Price::parse(&number(value)?, per);
    let base = price(value.get("base").unwrap_or(value)).map(|price| (price, when.clone()));
    let tiers = value.get("tiers").and_then(Value::as_array).into_iter().flatten();
    let above = tiers.filter_map(move |tier| {
        let above = Some(whole(tier.get("start")?)?);
        Some((price(tier.get("price")?)?, When { above, ..when.clone() }))
    });
    base.into_iter().chain(above)
}
