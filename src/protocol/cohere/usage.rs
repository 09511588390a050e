//! Their counts ↔ our buckets (API reference, "Chat", `usage`).
//!
//! `tokens` is what the model read and wrote, `billed_units` what is paid; of the two the former are our buckets, as
//! only they agree with `cached_tokens`. The other stays under its own name.

use super::fields::{count, object};
use crate::ops::Usage;
use serde_json::{Value, json};

/// Reads the counts. Nothing stated is nothing known.
pub(super) fn read(said: &Value) -> Option<Usage> {
    let states = |pair: &&Value| pair.get("input_tokens").or(pair.get("output_tokens")).is_some();
    let pair = [said.get("tokens"), said.get("billed_units")].into_iter().flatten().find(states)?;
    let (input, output) = (count(pair, "input_tokens"), count(pair, "output_tokens"));
    let cached = count(said, "cached_tokens").min(input);
    let image = count(pair, "image_tokens").min(input - cached);
    let reasoning = count(pair, "reasoning_tokens").min(output);
    let mut usage = Usage {
        input: input - cached - image,
        cache_read: cached,
        input_image: image,
        output: output - reasoning,
        reasoning,
        search_units: said.get("billed_units").map_or(0, |billed| count(billed, "search_units")),
        ..Usage::default()
    };
    if let Some(billed) = said.get("billed_units") {
        usage.extra.insert("billed_units".to_owned(), billed.clone());
    }
    Some(usage)
}

/// Writes the counts.
pub(super) fn write(usage: &Usage) -> Value {
    let (input, output) = (usage.prompt(), usage.completion());
    let tokens = json!({"input_tokens": input, "output_tokens": output});
    let billed = usage.extra.get("billed_units").unwrap_or(&tokens);
    let mut out = object(json!({"billed_units": billed, "tokens": tokens}));
    if usage.reasoning > 0 {
        out["tokens"]["reasoning_tokens"] = json!(usage.reasoning);
    }
    if usage.cache_read > 0 {
        out.insert("cached_tokens".to_owned(), json!(usage.cache_read));
    }
    Value::Object(out)
}

/// What embeddings and rerank are charged by (`meta.billed_units`).
pub(super) fn read_meta(meta: Option<&Value>) -> Option<Usage> {
    let billed = meta?.get("billed_units")?;
    let tokens = count(meta?.get("tokens").unwrap_or(billed), "input_tokens");
    Some(Usage {
        input: tokens.max(count(billed, "input_tokens")),
        input_image: count(billed, "image_tokens"),
        output: count(billed, "output_tokens"),
        search_units: count(billed, "search_units"),
        ..Usage::default()
    })
}

/// Writes `meta`, as all answers but chat's have it.
pub(super) fn write_meta(usage: Option<&Usage>) -> Value {
    let mut billed = json!({});
    for (name, number) in usage.into_iter().flat_map(|used| {
        [
            ("input_tokens", used.prompt() - used.input_image),
            ("image_tokens", used.input_image),
            ("search_units", used.search_units),
        ]
    }) {
        if number > 0 {
            billed[name] = json!(number);
        }
    }
    json!({"api_version": {"version": "2"}, "billed_units": billed})
}
