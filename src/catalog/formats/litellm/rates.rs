//! litellm's price keys: what is charged for, then above how many tokens, then in which tier.

use super::super::number;
use crate::catalog::{Mode, Rate, When};
use crate::money::{Per, Price};
use crate::ops::{Item, Object};
use serde_json::Value;

/// How their keys begin, for what, and what the number is for. Seconds are thousandths with us.
const UNITS: &[(&str, Item, Per)] = &[
    ("input_cost_per_token", Item::Input, Per::One),
    ("output_cost_per_token", Item::Output, Per::One),
    ("cache_read_input_token_cost", Item::CacheRead, Per::One),
    ("cache_creation_input_token_cost", Item::CacheWrite, Per::One),
    ("cache_creation_input_token_cost_above_1hr", Item::CacheWrite1h, Per::One),
    ("cache_read_input_audio_token_cost", Item::CacheReadAudio, Per::One),
    ("cache_read_input_image_token_cost", Item::CacheReadImage, Per::One),
    ("input_cost_per_audio_token", Item::InputAudio, Per::One),
    ("input_cost_per_image_token", Item::InputImage, Per::One),
    ("input_cost_per_video_token", Item::InputVideo, Per::One),
    ("output_cost_per_audio_token", Item::OutputAudio, Per::One),
    ("output_cost_per_image_token", Item::OutputImage, Per::One),
    ("output_cost_per_video_token", Item::OutputVideo, Per::One),
    ("output_cost_per_reasoning_token", Item::Reasoning, Per::One),
    ("input_cost_per_image", Item::ImageIn, Per::One),
    ("output_cost_per_image", Item::ImageOut, Per::One),
    ("input_cost_per_second", Item::AudioInMs, Per::Thousand),
    ("output_cost_per_second", Item::AudioOutMs, Per::Thousand),
    ("input_cost_per_audio_per_second", Item::AudioInMs, Per::Thousand),
    ("input_cost_per_video_per_second", Item::VideoInMs, Per::Thousand),
    ("output_cost_per_video_per_second", Item::VideoOutMs, Per::Thousand),
    ("input_cost_per_character", Item::CharacterIn, Per::One),
    ("output_cost_per_character", Item::CharacterOut, Per::One),
    ("input_cost_per_query", Item::Request, Per::One),
    ("input_cost_per_request", Item::Request, Per::One),
    ("google_maps_grounding_cost_per_query", Item::MapSearch, Per::One),
    ("code_interpreter_cost_per_session", Item::CodeSession, Per::One),
    ("file_search_cost_per_1k_calls", Item::FileSearch, Per::Thousand),
    ("ocr_cost_per_page", Item::Page, Per::One),
];

/// How tiers end a key, and what answers call them.
const TIERS: &[(&str, &str)] = &[
    ("batches", "batch"),
    ("flex", "flex"),
    ("priority", "priority"),
    ("fast", "fast"),
    ("ultrafast", "ultrafast"),
    ("balanced", "balanced"),
    ("decisions", "decisions"),
];

/// Their key of a price; `None` where it depends on what their keys do not say.
pub(super) fn key_of(rate: &Rate) -> Option<String> {
    let When { above, tier, .. } = &rate.when;
    let said = When { above: *above, tier: tier.clone(), ..When::default() };
    if said != rate.when {
        return None;
    }
    let (begin, ..) = UNITS.iter().find(|(_, item, _)| *item == rate.item)?;
    let above = above.map(|tokens| format!("_above_{}k_tokens", tokens / 1_000));
    let ending = |tier: &String| {
        TIERS.iter().find(|(_, ours)| ours == tier).map(|(theirs, _)| format!("_{theirs}"))
    };
    let tier = match tier {
        Some(tier) => Some(ending(tier)?),
        None => None,
    };
    Some(format!("{begin}{}{}", above.unwrap_or_default(), tier.unwrap_or_default()))
}

/// All prices of an entry.
pub(super) fn rates(entry: &Object, mode: Mode) -> Vec<Rate> {
    let mut rates: Vec<Rate> = plain(entry).collect();
    rates.extend(pages(entry));
    rates.extend(searches(entry));
    rates.extend(steps(entry));
    rates.extend(hours(entry));
    settle(&mut rates, mode);
    thoughts(&mut rates);
    rates.extend(regions(entry, &rates));
    ordered(&mut rates);
    rates
}

/// In one order, and none twice.
pub(super) fn ordered(rates: &mut Vec<Rate>) {
    let key = |rate: &Rate| {
        let when = &rate.when;
        let texts = (when.region.clone(), when.tier.clone(), when.variant.clone());
        (texts, when.above, rate.item, when.weekdays.clone(), when.hours, rate.from)
    };
    rates.sort_by_key(key);
    rates.dedup_by_key(|rate| key(rate));
}

fn plain(entry: &Object) -> impl Iterator<Item = Rate> {
    entry.iter().filter_map(|(key, value)| {
        let (item, per, when) = meaning(key)?;
        rate(item, value, per, when)
    })
}

fn rate(item: Item, value: &Value, per: Per, when: When) -> Option<Rate> {
    let price = Price::parse(&number(value)?, per)?;
    Some(Rate { item, price, when, from: None, until: None })
}

/// What a key is for, and when it holds. The longest beginning that leaves something understandable is meant.
fn meaning(key: &str) -> Option<(Item, Per, When)> {
    let fits = UNITS.iter().filter_map(|(begin, item, per)| {
        let rest = key.strip_prefix(begin)?;
        Some((begin.len(), *item, *per, condition(rest, *item)?))
    });
    fits.max_by_key(|(length, ..)| *length).map(|(_, item, per, when)| (item, per, when))
}

/// `_above_200k_tokens_priority`, `_flex`, `_1080p`.
fn condition(rest: &str, item: Item) -> Option<When> {
    let mut when = When::default();
    let mut rest = rest;
    if let Some((above, after)) =
        rest.strip_prefix("_above_").and_then(|text| text.split_once("k_tokens"))
    {
        when.above = Some(above.parse::<u64>().ok()? * 1_000);
        rest = after;
    }
    if rest.is_empty() {
        return Some(when);
    }
    let last = rest.strip_prefix('_')?;
    if let Some((_, tier)) = TIERS.iter().find(|(theirs, _)| *theirs == last) {
        when.tier = Some((*tier).to_owned());
        return Some(when);
    }
    let made = matches!(item, Item::ImageOut | Item::AudioOutMs | Item::VideoOutMs);
    let sized = last.starts_with(|c: char| c.is_ascii_digit()) && !last.contains('_');
    (made && sized).then(|| When { variant: Some(last.to_lowercase()), ..when })
}

/// Pages with notes cost more.
fn pages(entry: &Object) -> impl Iterator<Item = Rate> {
    let kinds =
        [("annotation_cost_per_page", None), ("annotation_cost_per_page_batches", Some("batch"))];
    kinds.into_iter().filter_map(|(key, tier)| {
        let tier = tier.map(str::to_owned);
        let when = When { tier, variant: Some("annotation".to_owned()), ..When::default() };
        rate(Item::Page, entry.get(key)?, Per::One, when)
    })
}

/// Searches of the web by depth; the middle one is meant where nobody says which.
fn searches(entry: &Object) -> Vec<Rate> {
    let depths = entry.get("search_context_cost_per_query").and_then(Value::as_object);
    let price = |depth: &str, variant: Option<&str>| {
        let value = depths?.get(&format!("search_context_size_{depth}"))?;
        let when = When { variant: variant.map(str::to_owned), ..When::default() };
        rate(Item::WebSearch, value, Per::One, when)
    };
    let usual = ["medium", "low", "high"].iter().find_map(|depth| price(depth, None));
    let usual_price = usual.as_ref().map(|rate| rate.price);
    let others = ["low", "medium", "high"].map(|depth| price(depth, Some(depth)));
    let others = others.into_iter().flatten().filter(|rate| Some(rate.price) != usual_price);
    usual.into_iter().chain(others).collect()
}

/// Prices that go by the length of the prompt, as a list of ranges.
fn steps(entry: &Object) -> Vec<Rate> {
    let steps = entry.get("tiered_pricing").and_then(Value::as_array).into_iter().flatten();
    let steps = steps.filter_map(Value::as_object);
    let of = |step: &Object| {
        let first = step.get("range").and_then(|range| range.get(0)).and_then(super::super::whole);
        let results = step.get("max_results_range").and_then(|range| range.get(1));
        let variant = results.map(|most| format!("{most} results"));
        let above = first.filter(|first| *first > 0);
        plain(step)
            .map(|rate| Rate {
                when: When { above, variant: variant.clone(), ..rate.when },
                ..rate
            })
            .collect::<Vec<_>>()
    };
    steps.flat_map(of).collect()
}

/// Prices of quiet hours.
fn hours(entry: &Object) -> Vec<Rate> {
    let Some(quiet) = entry.get("off_peak_pricing").and_then(Value::as_object) else {
        return Vec::new();
    };
    let windows = quiet.get("windows").and_then(Value::as_array).into_iter().flatten();
    let whens: Vec<When> = windows.flat_map(window).collect();
    let prices: Vec<Rate> = plain(quiet).collect();
    let at = |when: &When| {
        prices.iter().map(|rate| Rate { when: when.clone(), ..rate.clone() }).collect::<Vec<_>>()
    };
    whens.iter().flat_map(at).collect()
}

fn window(window: &Value) -> Vec<When> {
    let days = window.get("weekdays").and_then(Value::as_array).into_iter().flatten();
    let weekdays: Vec<i8> =
        days.filter_map(Value::as_i64).filter_map(|day| i8::try_from(day).ok()).collect();
    let spans = match window.get("hours_utc") {
        Some(Value::String(one)) => vec![one.as_str()],
        Some(Value::Array(list)) => list.iter().filter_map(Value::as_str).collect(),
        _ => Vec::new(),
    };
    let minutes = spans.into_iter().filter_map(|span| {
        let (from, until) = span.split_once('-')?;
        Some((minute(from)?, minute(until)?))
    });
    // From midnight to midnight is the whole day.
    let hours = minutes.map(|(from, until)| (from != until).then_some((from, until)));
    hours.map(|hours| When { hours, weekdays: weekdays.clone(), ..When::default() }).collect()
}

fn minute(clock: &str) -> Option<u16> {
    let (hour, minute) = clock.split_once(':')?;
    Some(hour.parse::<u16>().ok()? * 60 + minute.parse::<u16>().ok()?)
}

/// The same prices, multiplied, where prompts must stay in a region.
fn regions(entry: &Object, rates: &[Rate]) -> Vec<Rate> {
    const KEY: &str = "regional_processing_uplift_multiplier_";
    let uplifts = entry.iter().filter_map(|(key, value)| {
        let thousandths =
            Price::parse(&number(value)?, Per::One)?.as_nano_per_million() / 1_000_000_000_000;
        Some((key.strip_prefix(KEY)?, thousandths))
    });
    let lifted = |(region, thousandths): (&str, u64)| {
        let tokens = rates.iter().filter(|rate| rate.item <= Item::OutputVideo);
        let lift = move |rate: &Rate| {
            let nano = rate.price.as_nano_per_million().checked_mul(thousandths)? / 1_000;
            let when = When { region: Some(region.to_owned()), ..rate.when.clone() };
            Some(Rate { price: Price::nano_per_million(nano), when, ..rate.clone() })
        };
        tokens.filter_map(lift).collect::<Vec<_>>()
    };
    uplifts.flat_map(lifted).collect()
}

/// Makes their words for pictures, seconds and characters ours: which side they are on goes by what the model is for, and what
/// is charged by the token is not charged by the piece too.
fn settle(rates: &mut Vec<Rate>, mode: Mode) {
    let paid = |rates: &[Rate], items: &[Item]| {
        rates.iter().any(|rate| items.contains(&rate.item) && rate.price > Price::FREE)
    };
    let has = |rates: &[Rate], item| rates.iter().any(|rate| rate.item == item);
    match mode {
        Mode::ImageGeneration | Mode::ImageEdit if !has(rates, Item::ImageOut) => {
            rename(rates, Item::ImageIn, Item::ImageOut);
        }
        Mode::AudioTranscription => {
            if !paid(rates, &[Item::AudioInMs]) {
                rates.retain(|rate| rate.item != Item::AudioInMs);
                rename(rates, Item::AudioOutMs, Item::AudioInMs);
            }
            if paid(rates, &[Item::Input, Item::InputAudio]) {
                rates.retain(|rate| rate.item != Item::AudioInMs);
            }
            rates.retain(|rate| rate.item != Item::AudioOutMs);
        }
        Mode::AudioSpeech => rename(rates, Item::ImageOut, Item::Request),
        Mode::VideoGeneration => {
            rename(rates, Item::AudioOutMs, Item::VideoOutMs);
            rename(rates, Item::AudioInMs, Item::VideoOutMs);
        }
        Mode::Rerank => rename(rates, Item::Request, Item::SearchUnit),
        // A second of such a model is a second of rented hardware, which a call's usage does not tell.
        _ if mode != Mode::Realtime => rates.retain(|rate| {
            rate.item != Item::AudioOutMs
                && (rate.item != Item::AudioInMs || mode == Mode::Embedding)
        }),
        _ => {}
    }
    if paid(rates, &[Item::Output, Item::OutputImage, Item::OutputAudio]) {
        rates.retain(|rate| !matches!(rate.item, Item::ImageOut | Item::AudioOutMs));
    }
    if paid(rates, &[Item::Input]) {
        rates.retain(|rate| !matches!(rate.item, Item::CharacterIn | Item::CharacterOut));
    }
}

/// A thought that costs what an answer does is charged as one, so that the answer's tiers and days hold for it too.
fn thoughts(rates: &mut Vec<Rate>) {
    let answers: Vec<Rate> =
        rates.iter().filter(|rate| rate.item == Item::Output).cloned().collect();
    rates.retain(|rate| {
        let same = |answer: &Rate| answer.when == rate.when && answer.price == rate.price;
        rate.item != Item::Reasoning || !answers.iter().any(same)
    });
}

fn rename(rates: &mut [Rate], from: Item, to: Item) {
    rates.iter_mut().filter(|rate| rate.item == from).for_each(|rate| rate.item = to);
}
