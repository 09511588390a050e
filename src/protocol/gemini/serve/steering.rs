//! Reads what steers the answer: `generationConfig` and the fields beside it.

use super::super::fields::{object, take, take_list, take_object, take_text};
use super::super::{NAME, schema};
use crate::error::{Error, Result};
use crate::ops::{ChatRequest, Object, ReasoningControl, ResponseFormat};
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

/// Reads it; what has no word of ours stays under `generationConfig`.
///
/// # Errors
/// `BadRequest`, naming the field.
pub(super) fn read(body: &mut Object, request: &mut ChatRequest) -> Result<()> {
    let mut config = take_object(body, "generationConfig").unwrap_or_default();
    sampling(&mut config, request)?;
    request.response_format = format(&mut config);
    request.reasoning = take_object(&mut config, "thinkingConfig").map(thinking).transpose()?;
    modalities(&mut config, request);
    config.retain(|_, value| !value.is_null());
    if !config.is_empty() {
        request.extra.insert("generationConfig".into(), Value::Object(config));
    }
    request.metadata = take_object(body, "labels");
    if let Some(tier) = take_text(body, "serviceTier") {
        let tier = if tier == "standard" { "default".to_owned() } else { tier };
        request.service_tier = Some(tier);
    }
    Ok(())
}

fn typed<T: DeserializeOwned>(config: &mut Object, name: &str) -> Result<Option<T>> {
    let Some(value) = take(config, name) else { return Ok(None) };
    serde_json::from_value(value)
        .map(Some)
        .map_err(|e| Error::bad_request(format!("generationConfig.{name}: {e}")))
}

fn sampling(config: &mut Object, request: &mut ChatRequest) -> Result<()> {
    request.max_output_tokens = match take(config, "maxOutputTokens") {
        None => None,
        Some(value) => Some(whole(&value).ok_or_else(|| {
            Error::bad_request("generationConfig.maxOutputTokens: it must be a whole number")
        })?),
    };
    let stop = take_list(config, "stopSequences").into_iter();
    request.stop = stop.filter_map(|one| one.as_str().map(str::to_owned)).collect();
    let sampling = &mut request.sampling;
    for (name, place) in [
        ("temperature", &mut sampling.temperature),
        ("topP", &mut sampling.top_p),
        ("topK", &mut sampling.top_k),
        ("seed", &mut sampling.seed),
        ("frequencyPenalty", &mut sampling.frequency_penalty),
        ("presencePenalty", &mut sampling.presence_penalty),
        ("candidateCount", &mut sampling.n),
        ("logprobs", &mut sampling.top_logprobs),
    ] {
        *place = typed(config, name)?;
    }
    sampling.logprobs = typed(config, "responseLogprobs")?;
    Ok(())
}

/// A whole number; some clients write it as `100.0`, or as a text.
fn whole(value: &Value) -> Option<u64> {
    let text = match value {
        Value::String(text) => text.clone(),
        other => other.to_string(),
    };
    text.strip_suffix(".0").unwrap_or(&text).parse().ok()
}

/// The form of the answer. Types other than JSON and plain text have no word of ours.
fn format(config: &mut Object) -> Option<ResponseFormat> {
    let mime = take_text(config, "responseMimeType");
    let full = take(config, "responseJsonSchema");
    let own = take(config, "responseSchema");
    let schema = full.or_else(|| own.clone().map(schema::read));
    match (mime.as_deref(), schema) {
        (None, None) => None,
        (None | Some("application/json"), Some(schema)) => {
            Some(ResponseFormat::Schema { name: None, description: None, schema, strict: None })
        }
        (Some("application/json"), None) => Some(ResponseFormat::Json),
        (Some("text/plain"), _) => Some(ResponseFormat::Text),
        (Some(mime), schema) => {
            let mut form = object(json!({"responseMimeType": mime}));
            if let Some(schema) = own.or(schema) {
                form.insert("responseSchema".into(), schema);
            }
            Some(ResponseFormat::Native { protocol: NAME.to_owned(), json: Value::Object(form) })
        }
    }
}

/// Thoughts are not shown here unless asked for; −1 leaves it to the model how much it thinks.
fn thinking(mut config: Object) -> Result<ReasoningControl> {
    let budget: Option<i64> = typed(&mut config, "thinkingBudget")?;
    let shown: Option<bool> = typed(&mut config, "includeThoughts")?;
    let level = take_text(&mut config, "thinkingLevel").map(|level| level.to_ascii_lowercase());
    config.retain(|_, value| !value.is_null());
    Ok(ReasoningControl {
        effort: level,
        budget: budget.and_then(|budget| u64::try_from(budget).ok()),
        mode: budget.filter(|budget| *budget < 0).map(|_| "adaptive".to_owned()),
        summary: None,
        exclude: Some(shown != Some(true)),
        extra: config,
    })
}

fn modalities(config: &mut Object, request: &mut ChatRequest) {
    let kinds = take_list(config, "responseModalities");
    let kinds: Vec<_> = kinds.iter().filter_map(modality).collect();
    request.modalities = Some(kinds).filter(|kinds| !kinds.is_empty());
}

/// A kind of answer, by its name or its number.
fn modality(said: &Value) -> Option<String> {
    const NUMBERED: &[&str] = &["", "text", "image", "audio"];
    match said {
        Value::String(name) => Some(name.to_ascii_lowercase()),
        other => {
            let place = usize::try_from(other.as_u64()?).ok()?;
            NUMBERED.get(place).filter(|name| !name.is_empty()).map(|name| (*name).to_owned())
        }
    }
}
