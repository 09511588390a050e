//! Their counts ↔ our buckets (`TokenUsage`).
//!
//! `inputTokens` leaves the cache out, `totalTokens` has it in. Thoughts are in `outputTokens`.

use crate::ops::{Object, Usage};
use serde_json::{Value, json};

/// More tokens than that in one count is nonsense; the bound keeps sums from overflowing.
const MOST: u64 = 1 << 48;

fn count(said: &Object, name: &str) -> u64 {
    said.get(name).and_then(Value::as_u64).unwrap_or(0).min(MOST)
}

/// A count that has an older name besides.
fn either(said: &Object, name: &str, older: &str) -> u64 {
    if said.get(name).is_some_and(Value::is_u64) { count(said, name) } else { count(said, older) }
}

/// Reads the counts. Nothing stated is nothing known.
pub(super) fn read(said: &Object) -> Option<Usage> {
    if !said.values().any(Value::is_number) {
        return None;
    }
    let written = either(said, "cacheWriteInputTokens", "cacheWriteInputTokenCount");
    let long = written_for(said, "1h").min(written);
    let tools = said.get("serverToolUsage").and_then(Value::as_object);
    let used =
        tools.into_iter().flatten().filter_map(|(name, n)| Some((name.clone(), n.as_u64()?)));
    Some(Usage {
        input: count(said, "inputTokens"),
        cache_read: either(said, "cacheReadInputTokens", "cacheReadInputTokenCount"),
        cache_write_5m: written - long,
        cache_write_1h: long,
        output: count(said, "outputTokens"),
        server_tools: used.collect(),
        ..Usage::default()
    })
}

/// What `cacheDetails` says was written to the cache of that time.
fn written_for(said: &Object, ttl: &str) -> u64 {
    let details = said.get("cacheDetails").and_then(Value::as_array);
    let entries = details.into_iter().flatten().filter_map(Value::as_object);
    let of_ttl = entries.filter(|d| d.get("ttl").and_then(Value::as_str) == Some(ttl));
    of_ttl.map(|d| count(d, "inputTokens")).fold(0, u64::saturating_add)
}

/// Writes the counts; what is unknown is 0, as the API states numbers always.
pub(super) fn write(usage: Option<&Usage>) -> Value {
    let unknown = Usage::default();
    let usage = usage.unwrap_or(&unknown);
    let mut out = json!({
        "inputTokens": usage.input + usage.input_audio + usage.input_image,
        "outputTokens": usage.completion(),
        "totalTokens": usage.total(),
        "cacheReadInputTokens": usage.cache_read,
        "cacheWriteInputTokens": usage.cache_write(),
    });
    if usage.cache_write_1h > 0 {
        let kept = [("5m", usage.cache_write_5m), ("1h", usage.cache_write_1h)];
        let kept = kept.iter().filter(|(_, tokens)| *tokens > 0);
        out["cacheDetails"] =
            kept.map(|(ttl, tokens)| json!({"ttl": ttl, "inputTokens": tokens})).collect();
    }
    if !usage.server_tools.is_empty() {
        let tools = usage.server_tools.iter().map(|(name, n)| (name.clone(), json!(n)));
        out["serverToolUsage"] = Value::Object(tools.collect());
    }
    out
}
