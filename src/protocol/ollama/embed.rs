//! Embeddings, both ways: `/api/embed`, and for callers the older `/api/embeddings`.

use super::NAME;
use super::fields::{count, demand, put, take, take_some, take_text, without_nulls};
use crate::error::{Error, Result};
use crate::ops::{EmbedReply, EmbedRequest, Embedding, Losses, Object, Usage, Vector};
use crate::protocol::{Destination, refusal};
use serde_json::{Value, json};

/// Writes a request.
///
/// # Errors
/// `BadRequest` for token ids: the API takes texts.
pub(super) fn ask(embed: &EmbedRequest, to: &Destination, losses: &mut Losses) -> Result<Object> {
    let is_text = match &embed.input {
        Value::String(_) => true,
        Value::Array(list) => list.iter().all(Value::is_string),
        _ => false,
    };
    if !is_text {
        let message = format!("input: {NAME} embeds texts, not token ids");
        return Err(Error::bad_request(message));
    }
    let mut body = Object::new();
    body.insert("model".into(), json!(to.model));
    body.insert("input".into(), embed.input.clone());
    put(&mut body, "dimensions", embed.dimensions.as_ref());
    for (name, asked) in [
        ("input_type", embed.input_type.is_some()),
        ("user", embed.user.is_some()),
        ("encoding_format", embed.encoding_format.as_deref().is_some_and(|form| form != "float")),
    ] {
        if asked {
            losses.dropped(name, "the API has no such field");
        }
    }
    for (name, value) in &embed.extra {
        body.entry(name.clone()).or_insert_with(|| value.clone());
    }
    Ok(body)
}

/// Reads an answer.
///
/// # Errors
/// The provider's error where the body is one, `BadReply` where it holds no vectors.
pub(super) fn decode(body: &[u8]) -> Result<EmbedReply> {
    let mut body: Object = serde_json::from_slice(body)
        .map_err(|e| Error::bad_reply(format!("{NAME} answered with no JSON object: {e}")))?;
    let older = |body: &mut Object| take_some(body, "embedding").map(|one| vec![one]);
    let vectors: Option<Vec<Vec<f64>>> =
        take_some(&mut body, "embeddings").or_else(|| older(&mut body));
    let Some(vectors) = vectors else {
        let body = Value::Object(body);
        return Err(match refusal::message_of(&body) {
            Some(_) => refusal::hidden(&body),
            None => Error::bad_reply(format!("{NAME} answered without embeddings")),
        });
    };
    let one = |(index, floats)| Embedding { index, vector: Vector::Floats(floats) };
    let model = take_text(&mut body, "model").unwrap_or_default();
    let counted = body.shift_remove("prompt_eval_count").map(|n| json!({"n": n}));
    let usage = counted.map(|of| Usage { input: count(&of, "n"), ..Usage::default() });
    let data = (0..).zip(vectors).map(one).collect();
    Ok(EmbedReply { model, data, usage, extra: without_nulls(body) })
}

/// Reads a caller's request.
///
/// # Errors
/// `BadRequest`, naming the field.
pub(super) fn read(mut body: Object) -> Result<EmbedRequest> {
    let b = &mut body;
    let input = take(b, "input")?.map_or_else(|| demand(b, "prompt"), Ok)?;
    Ok(EmbedRequest {
        model: demand(b, "model")?,
        input,
        dimensions: take(b, "dimensions")?,
        extra: without_nulls(body),
        ..EmbedRequest::default()
    })
}

/// Writes an answer.
pub(super) fn write(reply: &EmbedReply) -> Value {
    let vectors: Vec<Value> = reply
        .data
        .iter()
        .map(|item| match &item.vector {
            Vector::Floats(floats) => json!(floats),
            Vector::Base64(text) => json!(text),
            Vector::Other(other) => other.clone(),
        })
        .collect();
    let mut out = Object::new();
    out.insert("model".into(), json!(reply.model));
    out.insert("embeddings".into(), json!(vectors));
    for name in ["total_duration", "load_duration"] {
        put(&mut out, name, reply.extra.get(name));
    }
    if let Some(usage) = &reply.usage {
        out.insert("prompt_eval_count".into(), json!(usage.prompt()));
    }
    Value::Object(out)
}
