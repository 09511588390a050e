//! Their counts ↔ our buckets (API reference, `ResponseUsage`).
//!
//! `input_tokens` has the cache in it, `output_tokens` has the thoughts in it.

use super::{object, take};
use crate::ops::{Object, Usage};
use serde_json::{Value, json};

/// More tokens than that in one count is nonsense; the bound keeps sums from overflowing.
const MOST: u64 = 1 << 48;

/// Reads the counts. Nothing stated is nothing known.
pub(super) fn read(said: Object) -> Option<Usage> {
    let mut rest = said;
    rest.retain(|_, value| !value.is_null());
    if rest.is_empty() {
        return None;
    }
    let (input, output) = (count(&mut rest, "input_tokens"), count(&mut rest, "output_tokens"));
    rest.shift_remove("total_tokens");
    let mut details = take(&mut rest, "input_tokens_details").map(object).unwrap_or_default();
    let cache_read = count(&mut details, "cached_tokens").min(input);
    let cache_write_5m = count(&mut details, "cache_write_tokens").min(input - cache_read);
    keep(&mut rest, "input_tokens_details", details);
    let mut details = take(&mut rest, "output_tokens_details").map(object).unwrap_or_default();
    let reasoning = count(&mut details, "reasoning_tokens").min(output);
    keep(&mut rest, "output_tokens_details", details);
    let mut usage = Usage {
        input: input - cache_read - cache_write_5m,
        cache_read,
        cache_write_5m,
        output: output - reasoning,
        reasoning,
        ..Usage::default()
    };
    if rest.get("cost").is_some_and(Value::is_number) {
        usage.cost = rest.shift_remove("cost").and_then(|c| c.as_number().cloned());
    }
    usage.extra = rest;
    Some(usage)
}

fn count(fields: &mut Object, name: &str) -> u64 {
    let number = fields.shift_remove(name);
    number.and_then(|n| n.as_u64()).unwrap_or(0).min(MOST)
}

/// Puts back what is left of the details, under the name by which every reader of counts knows it.
fn keep(rest: &mut Object, name: &str, mut details: Object) {
    details.retain(|_, value| !value.is_null());
    if !details.is_empty() {
        rest.insert(name.to_owned(), Value::Object(details));
    }
}

/// Writes the counts.
pub(super) fn write(usage: &Usage) -> Value {
    let input =
        json!({"cached_tokens": usage.cache_read, "cache_write_tokens": usage.cache_write()});
    json!({
        "input_tokens": usage.prompt(),
        "input_tokens_details": input,
        "output_tokens": usage.completion(),
        "output_tokens_details": {"reasoning_tokens": usage.reasoning},
        "total_tokens": usage.total(),
    })
}
