//! A row as an entry of litellm's price file, for those who look prices and limits up by its names.

use super::rates::key_of;
use crate::catalog::{Circumstances, Day, Mode, Model, Rate};
use crate::ops::{Item, Object};
use serde_json::{Value, json};

/// An entry of their price file. Prices are those of a day; a price that depends on size, quality, region or the hour has no key
/// there and is left out.
pub fn write(model: &Model, day: Day) -> Object {
    let mut entry = Object::new();
    let context = model.context_length;
    let input = model.max_input_tokens.or(context);
    let output = model.max_output_tokens;
    let mut put = |name: &str, value: Value| {
        if !value.is_null() {
            entry.insert(name.to_owned(), value);
        }
    };
    put("litellm_provider", json!(model.provider));
    put("mode", json!(mode(model.mode)));
    put("max_tokens", json!(output.or(input)));
    put("max_input_tokens", json!(input));
    put("max_output_tokens", json!(output));
    put("output_vector_size", json!(model.output_vector_size));
    for rate in model.rates.iter().filter(|rate| rate.is_of(day)) {
        if let Some(key) = key_of(rate) {
            put(&key, json!(each(rate)));
        }
    }
    put("search_context_cost_per_query", searches(model, day));
    for (what, can) in &model.supports {
        put(&format!("supports_{what}"), json!(can));
    }
    put("supported_modalities", listed(&model.input_modalities));
    put("supported_output_modalities", listed(&model.output_modalities));
    put("deprecation_date", json!(model.deprecation_date));
    for (what, most) in &model.limits {
        put(what, json!(most));
    }
    put("source", json!(model.origin.source));
    entry
}

fn listed(words: &[String]) -> Value {
    if words.is_empty() { Value::Null } else { json!(words) }
}

fn mode(mode: Mode) -> Value {
    serde_json::to_value(mode).unwrap_or_default()
}

/// The price of a rate for what litellm's key is for: seconds, not their thousandths.
fn each(rate: &Rate) -> f64 {
    let of_seconds = matches!(
        rate.item,
        Item::AudioInMs | Item::AudioOutMs | Item::VideoInMs | Item::VideoOutMs | Item::FileSearch
    );
    let nano = rate.price.as_nano_per_million();
    let exponent = if of_seconds { -12 } else { -15 };
    format!("{nano}e{exponent}").parse().unwrap_or(f64::NAN)
}

fn searches(model: &Model, day: Day) -> Value {
    let at = |variant: &str| Circumstances {
        day,
        minute: 0,
        tier: None,
        region: None,
        variant: Some(variant.to_owned()),
    };
    let mut depths = Object::new();
    for depth in ["low", "medium", "high"] {
        let bill =
            crate::catalog::Bill::of_items(&model.rates, &[(Item::WebSearch, 1)], &at(depth));
        if let Some(line) = bill.lines.first() {
            depths.insert(format!("search_context_size_{depth}"), json!(line.price.dollars_each()));
        }
    }
    if depths.is_empty() { Value::Null } else { Value::Object(depths) }
}
