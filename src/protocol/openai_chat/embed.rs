//! Embeddings, both ways.

use super::ask::put;
use super::{take, take_text, usage, whole_number, wire};
use crate::error::{Error, Result};
use crate::ops::{EmbedReply, EmbedRequest, Embedding, Object, Vector};
use crate::protocol::{Destination, refusal};
use serde_json::{Value, json};

/// Reads a caller's request.
pub(super) fn read(mut b: Object) -> Result<EmbedRequest> {
    let Some(input) = take(&mut b, "input") else {
        return Err(Error::bad_request("`input` must be a text, token ids, or a list of either"));
    };
    let dimensions =
        match take(&mut b, "dimensions") {
            Some(value) => Some(whole_number(&value).ok_or_else(|| {
                Error::bad_request("`dimensions` must be a whole number, 0 or more")
            })?),
            None => None,
        };
    Ok(EmbedRequest {
        model: take_text(&mut b, "model").unwrap_or_default(),
        input,
        dimensions,
        encoding_format: take_text(&mut b, "encoding_format"),
        input_type: take_text(&mut b, "input_type"),
        user: take_text(&mut b, "user"),
        extra: b,
    })
}

/// Writes a request.
pub(super) fn ask(embed: &EmbedRequest, to: &Destination) -> Object {
    let mut b = Object::new();
    b.insert("model".into(), json!(to.model));
    b.insert("input".into(), embed.input.clone());
    put(&mut b, "dimensions", embed.dimensions.as_ref());
    put(&mut b, "encoding_format", embed.encoding_format.as_ref());
    put(&mut b, "input_type", embed.input_type.as_ref());
    put(&mut b, "user", embed.user.as_ref());
    for (name, value) in &embed.extra {
        b.entry(name.clone()).or_insert_with(|| value.clone());
    }
    b
}

/// Reads a provider's answer.
pub(super) fn decode(body: &[u8]) -> Result<EmbedReply> {
    let mut read: wire::Vectors<'_> = match serde_json::from_slice(body) {
        Ok(read) => read,
        Err(why) => return Err(unreadable(body, &why)),
    };
    read.extra.shift_remove("object");
    let data = read
        .data
        .iter()
        .enumerate()
        .map(|(n, item)| Embedding {
            index: item.index.unwrap_or(u32::try_from(n).unwrap_or_default()),
            vector: vector(item.embedding.get()),
        })
        .collect();
    Ok(EmbedReply {
        model: read.model.unwrap_or_default(),
        data,
        usage: read.usage.as_ref().and_then(usage::read),
        extra: read.extra,
    })
}

/// The provider's error where there is one, else what could not be read.
fn unreadable(body: &[u8], why: &serde_json::Error) -> Error {
    match serde_json::from_slice::<Value>(body) {
        Ok(value) if refusal::message_of(&value).is_some() => refusal::hidden(&value),
        _ => Error::bad_reply(format!("the answer holds no list of vectors: {why}")),
    }
}

fn vector(json: &str) -> Vector {
    if let Ok(text) = serde_json::from_str::<String>(json) {
        return Vector::Base64(text);
    }
    // Whole numbers only: quantised, and to be passed on as such.
    let quantised = !json.contains(['.', 'e', 'E']) && json.len() > 2;
    match serde_json::from_str::<Vec<f64>>(json) {
        Ok(floats) if !quantised => Vector::Floats(floats),
        _ => Vector::Other(serde_json::from_str(json).unwrap_or_default()),
    }
}

/// Writes an answer for a caller.
pub(super) fn write(reply: &EmbedReply) -> Value {
    let data: Vec<_> = reply
        .data
        .iter()
        .map(|item| {
            let embedding = match &item.vector {
                Vector::Floats(floats) => json!(floats),
                Vector::Base64(text) => json!(text),
                Vector::Other(other) => other.clone(),
            };
            json!({"object": "embedding", "index": item.index, "embedding": embedding})
        })
        .collect();
    let mut b = Object::new();
    b.insert("object".into(), json!("list"));
    b.insert("data".into(), Value::Array(data));
    b.insert("model".into(), json!(reply.model));
    if let Some(used) = &reply.usage {
        let mut fields = Object::new();
        fields.insert("prompt_tokens".into(), json!(used.prompt()));
        fields.insert("total_tokens".into(), json!(used.total()));
        put(&mut fields, "cost", used.cost.as_ref());
        for (name, value) in &used.extra {
            fields.entry(name.clone()).or_insert_with(|| value.clone());
        }
        b.insert("usage".into(), Value::Object(fields));
    }
    for (name, value) in &reply.extra {
        b.entry(name.clone()).or_insert_with(|| value.clone());
    }
    Value::Object(b)
}
