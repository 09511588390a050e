//! What an entry of `model_list` says of prices, limits and abilities. `litellm_params` wins over `model_info`.

use super::fields::Fields;
use crate::error::Result;
use crate::ops::Object;
use crate::route::facts::{Facts, Prices, dollars};
use serde_json::Value;

/// What is known of a deployment.
///
/// # Errors
/// `Config`, naming a price that is no number.
pub(super) fn read(params: &mut Fields, info: &Object) -> Result<Facts> {
    let number = |name: &str| info.get(name).and_then(Value::as_f64);
    let whole = |name: &str| info.get(name).and_then(Value::as_u64);
    let text = |name: &str| info.get(name).and_then(Value::as_str).map(str::to_owned);
    let mut price = |name: &'static str| -> Result<Option<f64>> {
        Ok(params.number(name)?.or_else(|| number(name)))
    };
    // litellm's prices are dollars for one token; ours nano-dollars for a million.
    let million = |dollars_each: f64| dollars(dollars_each * 1e6);
    let prices = Prices {
        prompt: price("input_cost_per_token")?.map(million),
        completion: price("output_cost_per_token")?.map(million),
        cache_read: price("cache_read_input_token_cost")?.map(million),
        cache_write: price("cache_creation_input_token_cost")?.map(million),
        request: price("input_cost_per_request")?.map(dollars),
        image: price("input_cost_per_image")?.map(dollars),
        audio: price("input_cost_per_audio_token")?.map(million),
    };
    let supports = info.iter().filter_map(|(name, value)| {
        Some((name.strip_prefix("supports_")?.to_owned(), value.as_bool()?))
    });
    let parameters = info.get("supported_openai_params").or(info.get("supported_parameters"));
    let parameters = parameters
        .and_then(Value::as_array)
        .map(|items| items.iter().filter_map(Value::as_str).map(str::to_owned).collect());
    let region = params.text("region_name")?.or_else(|| text("region"));
    Ok(Facts {
        prices,
        max_input_tokens: whole("max_input_tokens").or_else(|| whole("max_tokens")),
        max_output_tokens: whole("max_output_tokens"),
        supports: supports.collect(),
        parameters,
        quantization: text("quantization"),
        region,
        collects_data: info.get("collects_data").and_then(Value::as_bool),
        zdr: info.get("zdr").and_then(Value::as_bool),
        distillable: info.get("distillable").and_then(Value::as_bool),
    })
}
