//! A text's continuation: `/api/generate`.

use super::super::fields::put;
use super::options::Asked;
use crate::error::{Error, Result};
use crate::ops::{CompleteRequest, Losses, Object};
use crate::protocol::Destination;
use serde_json::{Value, json};

/// Fields that only this operation has (API reference, `/api/generate`).
const KNOWN: &[&str] = &[
    "system",
    "template",
    "context",
    "raw",
    "images",
    "format",
    "think",
    "keep_alive",
    "truncate",
    "shift",
    "width",
    "height",
    "steps",
];

/// Writes a request.
///
/// # Errors
/// `BadRequest` for several prompts and for token ids: one call continues one text.
pub(crate) fn body(
    request: &CompleteRequest,
    to: &Destination,
    losses: &mut Losses,
) -> Result<Object> {
    let mut body = Object::new();
    body.insert("model".into(), json!(to.model));
    body.insert("prompt".into(), json!(prompt(&request.prompt)?));
    put(&mut body, "suffix", request.suffix.as_ref());
    let asked = Asked {
        sampling: &request.sampling,
        most: request.max_output_tokens,
        stop: &request.stop,
        extra: &request.extra,
    };
    asked.write(&mut body, losses);
    if let Some(count) = &request.logprobs {
        body.insert("logprobs".into(), json!(true));
        body.insert("top_logprobs".into(), json!(count));
    }
    // Without a word the server streams.
    body.insert("stream".into(), json!(request.stream));
    let best_of = request.best_of.as_ref().and_then(serde_json::Number::as_u64);
    for (name, asked) in [
        ("echo", request.echo == Some(true)),
        ("best_of", best_of.is_some_and(|of| of > 1)),
        ("user", request.user.is_some()),
    ] {
        if asked {
            losses.dropped(name, "the API has no such field");
        }
    }
    for (name, value) in request.extra.iter().filter(|(name, _)| *name != "options") {
        if KNOWN.contains(&name.as_str()) {
            body.entry(name.clone()).or_insert_with(|| value.clone());
        } else if !value.is_null() {
            losses.dropped(name.clone(), "the API has no such field");
        }
    }
    Ok(body)
}

fn prompt(prompt: &Value) -> Result<&str> {
    let one = match prompt {
        Value::Array(list) if list.len() == 1 => list.first().unwrap_or(prompt),
        other => other,
    };
    match one {
        Value::String(text) => Ok(text),
        Value::Null => Ok(""),
        _ => Err(Error::bad_request("prompt: Ollama continues one text a call, not token ids")),
    }
}
