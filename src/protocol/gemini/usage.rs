//! Their counts ↔ our buckets (API reference, `UsageMetadata`).
//!
//! `promptTokenCount` has the cache in it and the prompt of tools not; `candidatesTokenCount` has no thoughts in it, but
//! for older versions on Vertex AI, where the total tells.

use super::fields::{get, object};
use crate::ops::{Object, Usage};
use serde_json::{Value, json};

/// Fields of which others of this language's callers know.
const EXTRAS: &[&str] = &["trafficType", "serviceTier"];

/// More tokens than that in one count is nonsense; the bound keeps sums from overflowing.
const MOST: u64 = 1 << 48;

/// Reads the counts. Nothing counted is nothing known.
pub(super) fn read(said: &Object) -> Option<Usage> {
    let stated = |name: &str| get(said, name).and_then(number);
    let count = |name: &str| stated(name).unwrap_or(0).min(MOST);
    let names =
        ["promptTokenCount", "candidatesTokenCount", "thoughtsTokenCount", "totalTokenCount"];
    if names.iter().all(|name| stated(name).is_none()) {
        return None;
    }
    let (prompt, tools) = (count("promptTokenCount"), count("toolUsePromptTokenCount"));
    let (mut answer, thoughts) = (count("candidatesTokenCount"), count("thoughtsTokenCount"));
    if thoughts > 0
        && thoughts <= answer
        && stated("totalTokenCount") == Some(prompt + tools + answer)
    {
        answer -= thoughts;
    }
    let of = |list: &str, kind: &str| modality(said, list, kind);
    let mut usage = Usage { reasoning: thoughts, ..Usage::default() };
    let mut left = prompt;
    usage.cache_read = portion(&mut left, count("cachedContentTokenCount"));
    let fresh =
        |kind| of("promptTokensDetails", kind).saturating_sub(of("cacheTokensDetails", kind));
    usage.input_audio = portion(&mut left, fresh("AUDIO"));
    usage.input_image = portion(&mut left, fresh("IMAGE"));
    usage.input = left + tools;
    usage.output_audio = portion(&mut answer, of("candidatesTokensDetails", "AUDIO"));
    usage.output_image = portion(&mut answer, of("candidatesTokensDetails", "IMAGE"));
    usage.output = answer;
    usage.extra = EXTRAS
        .iter()
        .filter_map(|name| Some(((*name).to_owned(), get(said, name)?.clone())))
        .collect();
    Some(usage)
}

/// Takes so many out of what is left, and no more.
fn portion(left: &mut u64, wanted: u64) -> u64 {
    let taken = wanted.min(*left);
    *left -= taken;
    taken
}

/// Numbers of 64 bits are texts in protobuf's JSON.
fn number(value: &Value) -> Option<u64> {
    value.as_u64().or_else(|| value.as_str()?.parse().ok())
}

/// The tokens of one kind; kinds may be numbers (`Modality`: 2 is a picture, 4 a sound).
fn modality(said: &Object, list: &str, kind: &str) -> u64 {
    let code = if kind == "AUDIO" { 4 } else { 2 };
    let entries = get(said, list).and_then(Value::as_array);
    let fits = |entry: &&Object| match get(entry, "modality") {
        Some(Value::String(name)) => name == kind,
        Some(other) => other.as_u64() == Some(code),
        None => false,
    };
    let counts = entries.into_iter().flatten().filter_map(Value::as_object).filter(fits);
    counts.filter_map(|entry| get(entry, "tokenCount").and_then(number)).sum::<u64>().min(MOST)
}

/// Later counts replace earlier ones where they state something.
pub(super) fn merge(so_far: &mut Object, later: Object) {
    for (name, value) in later {
        if !value.is_null() {
            so_far.insert(name, value);
        }
    }
}

/// Writes the counts. A cache that is written is a part of the prompt here.
pub(super) fn write(usage: &Usage) -> Object {
    let mut out = object(json!({
        "promptTokenCount": usage.prompt(),
        "candidatesTokenCount": usage.completion() - usage.reasoning,
        "totalTokenCount": usage.total(),
    }));
    for (name, count) in
        [("cachedContentTokenCount", usage.cache_read), ("thoughtsTokenCount", usage.reasoning)]
    {
        if count > 0 {
            out.insert(name.to_owned(), json!(count));
        }
    }
    let prompt = details(usage.prompt(), usage.input_audio, usage.input_image);
    let answer = usage.completion() - usage.reasoning;
    let answer = details(answer, usage.output_audio, usage.output_image);
    for (name, list) in [("promptTokensDetails", prompt), ("candidatesTokensDetails", answer)] {
        if let Some(list) = list {
            out.insert(name.to_owned(), list);
        }
    }
    for name in EXTRAS {
        if let Some(value) = usage.extra.get(*name) {
            out.insert((*name).to_owned(), value.clone());
        }
    }
    out
}

/// Counts by kind, where there is more than text. The cache is taken for text.
fn details(all: u64, audio: u64, image: u64) -> Option<Value> {
    let kinds = [("TEXT", all - audio - image), ("AUDIO", audio), ("IMAGE", image)];
    let counted = kinds.iter().filter(|(_, count)| *count > 0);
    (audio + image > 0).then(|| {
        counted.map(|(kind, count)| json!({"modality": kind, "tokenCount": count})).collect()
    })
}
