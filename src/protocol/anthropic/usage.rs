//! Their counts ↔ our buckets (API reference, `Usage`).
//!
//! `input_tokens` leaves the cache out, `output_tokens` has the thoughts in it.

use super::wire::Metrics;
use crate::ops::{Object, Usage};
use serde_json::{Value, json};

/// Fields that have a bucket; the others stay under their own names.
const BUCKETS: &[&str] = &[
    "input_tokens",
    "output_tokens",
    "cache_read_input_tokens",
    "cache_creation_input_tokens",
    "cache_creation",
    "output_tokens_details",
    "server_tool_use",
];

/// Fields of other languages' counts mean nothing to callers of this one.
const EXTRAS: &[&str] = &["service_tier", "inference_geo", "iterations", "speed"];

/// More tokens than that in one count is nonsense; the bound keeps sums from overflowing.
const MOST: u64 = 1 << 48;

/// Reads the counts. Nothing stated is nothing known.
pub(super) fn read(said: &Object) -> Option<Usage> {
    if said.values().all(Value::is_null) {
        return None;
    }
    let mut usage = rounds(said).unwrap_or_else(|| round(said));
    let thinking = said.get("output_tokens_details").map_or(0, |d| count(d.get("thinking_tokens")));
    usage.reasoning = thinking.min(usage.output);
    usage.output -= usage.reasoning;
    if let Some(Value::Object(tools)) = said.get("server_tool_use") {
        let used = tools.iter().filter(|(_, n)| n.is_u64());
        usage.server_tools = used.map(|(name, n)| (name.clone(), count(Some(n)))).collect();
    }
    let rest = said.iter().filter(|(name, v)| !v.is_null() && !BUCKETS.contains(&name.as_str()));
    usage.extra = rest.map(|(name, v)| (name.clone(), v.clone())).collect();
    Some(usage)
}

/// With compaction the top level counts the last round only, and all rounds are charged ("Compaction", usage). Rounds
/// of other models (an advisor) have other prices: then the top level stands.
fn rounds(said: &Object) -> Option<Usage> {
    let rounds = said.get("iterations")?.as_array()?;
    let ours = |r: &Value| matches!(r["type"].as_str(), Some("message" | "compaction"));
    if rounds.len() < 2 || !rounds.iter().all(ours) {
        return None;
    }
    let mut sum = Usage::default();
    for one in rounds.iter().filter_map(Value::as_object).map(round) {
        sum.input += one.input;
        sum.cache_read += one.cache_read;
        sum.cache_write_5m += one.cache_write_5m;
        sum.cache_write_1h += one.cache_write_1h;
        sum.output += one.output;
    }
    Some(sum)
}

fn round(said: &Object) -> Usage {
    let split = |name: &str| said.get("cache_creation").map_or(0, |c| count(c.get(name)));
    let (short, long) = (split("ephemeral_5m_input_tokens"), split("ephemeral_1h_input_tokens"));
    let written = match said.get("cache_creation_input_tokens") {
        Some(total) if !total.is_null() => count(Some(total)),
        _ => short + long,
    };
    Usage {
        input: count(said.get("input_tokens")),
        cache_read: count(said.get("cache_read_input_tokens")),
        cache_write_1h: long.min(written),
        cache_write_5m: written - long.min(written),
        output: count(said.get("output_tokens")),
        ..Usage::default()
    }
}

fn count(value: Option<&Value>) -> u64 {
    value.and_then(Value::as_u64).unwrap_or(0).min(MOST)
}

/// Later counts replace earlier ones where they state something.
pub(super) fn merge(so_far: &mut Object, later: Object) {
    for (name, value) in later {
        if !value.is_null() {
            so_far.insert(name, value);
        }
    }
}

/// Bedrock's own counts, where the message has none.
pub(super) fn of_metrics(metrics: &Metrics) -> Usage {
    let count = |n: Option<u64>| n.unwrap_or(0).min(MOST);
    Usage {
        input: count(metrics.input),
        cache_read: count(metrics.cache_read),
        cache_write_5m: count(metrics.cache_write),
        output: count(metrics.output),
        ..Usage::default()
    }
}

/// Writes the counts; what is unknown is 0, as the API demands numbers.
pub(super) fn write(usage: Option<&Usage>) -> Object {
    let unknown = Usage::default();
    let usage = usage.unwrap_or(&unknown);
    let mut out = Object::new();
    out.insert("input_tokens".into(), json!(usage.input + usage.input_audio + usage.input_image));
    out.insert("cache_creation_input_tokens".into(), json!(usage.cache_write()));
    out.insert("cache_read_input_tokens".into(), json!(usage.cache_read));
    out.insert(
        "cache_creation".into(),
        json!({"ephemeral_5m_input_tokens": usage.cache_write_5m, "ephemeral_1h_input_tokens": usage.cache_write_1h}),
    );
    out.insert("output_tokens".into(), json!(usage.completion()));
    if usage.reasoning > 0 {
        out.insert("output_tokens_details".into(), json!({"thinking_tokens": usage.reasoning}));
    }
    if !usage.server_tools.is_empty() {
        let tools = usage.server_tools.iter().map(|(name, n)| (name.clone(), json!(n)));
        out.insert("server_tool_use".into(), Value::Object(tools.collect()));
    }
    for name in EXTRAS {
        if let Some(value) = usage.extra.get(*name) {
            out.insert((*name).to_owned(), value.clone());
        }
    }
    out
}
