//! Vectors as the houses give them. Their shapes tell them apart.

use crate::error::{Error, Result};
use crate::ops::{EmbedReply, Embedding, Losses, Object, Usage, Vector};
use crate::protocol::bedrock::NAME;
use crate::protocol::bedrock::media::one;
use crate::protocol::refusal;
use serde_json::{Value, json};

/// Reads an answer of any house.
///
/// # Errors
/// The service's error where the body is one, `BadReply` where it holds no vectors.
pub(in crate::protocol::bedrock) fn decode(body: &[u8]) -> Result<EmbedReply> {
    let mut answer: Object = serde_json::from_slice(body)
        .map_err(|e| Error::bad_reply(format!("{NAME} answered with no JSON object: {e}")))?;
    let tokens = answer.shift_remove("inputTextTokenCount").and_then(|n| n.as_u64());
    let by_type = answer.shift_remove("embeddingsByType");
    let vectors = match (answer.shift_remove("embedding"), answer.shift_remove("embeddings")) {
        (Some(one @ Value::Array(_)), _) => vec![vector(one)],
        (_, Some(Value::Array(list))) => list.into_iter().map(of_entry).collect(),
        (_, Some(Value::Object(types))) => of_types(types),
        _ => match by_type {
            Some(types @ Value::Object(_)) => vec![Vector::Other(types)],
            _ => return Err(no_vectors(answer)),
        },
    };
    answer.shift_remove("texts");
    let data = (0..).zip(vectors).map(|(index, vector)| Embedding { index, vector }).collect();
    let usage = tokens.map(|input| Usage { input, ..Usage::default() });
    Ok(EmbedReply { model: String::new(), data, usage, extra: answer })
}

fn no_vectors(answer: Object) -> Error {
    let body = Value::Object(answer);
    match refusal::message_of(&body) {
        Some(_) => refusal::hidden(&body),
        None => Error::bad_reply(format!("{NAME} answered without vectors")),
    }
}

/// Numbers. Whole ones are of another type than float, and kept as they are.
fn vector(value: Value) -> Vector {
    let numbers = value.as_array().into_iter().flatten();
    let floats: Option<Vec<f64>> = numbers.map(Value::as_f64).collect();
    let whole = value.as_array().is_some_and(|list| list.iter().all(Value::is_i64));
    match floats {
        Some(floats) if !whole && !floats.is_empty() => Vector::Floats(floats),
        _ => Vector::Other(value),
    }
}

/// A vector, or Nova's entry that holds one.
fn of_entry(entry: Value) -> Vector {
    match entry {
        Value::Object(mut fields) => fields
            .shift_remove("embedding")
            .map_or_else(|| Vector::Other(Value::Object(fields)), vector),
        other => vector(other),
    }
}

/// Cohere's vectors by type: one type is given as it is, of several each vector is an object of its types.
fn of_types(types: Object) -> Vec<Vector> {
    if types.len() == 1 {
        let list = types.into_iter().next().map(|(_, list)| list);
        let Some(Value::Array(list)) = list else { return Vec::new() };
        return list.into_iter().map(vector).collect();
    }
    let count = types.values().filter_map(Value::as_array).map(Vec::len).max().unwrap_or(0);
    let at = |index: usize| {
        types.iter().filter_map(move |(name, list)| Some((name.clone(), list.get(index)?.clone())))
    };
    (0..count).map(|index| Vector::Other(Value::Object(at(index).collect()))).collect()
}

/// Writes an answer for a caller. A single vector is written as Titan does and as Cohere does, since an answer does not
/// tell whose body was read.
pub(in crate::protocol::bedrock) fn write(reply: &EmbedReply, losses: &mut Losses) -> Value {
    let vectors: Vec<Value> = reply
        .data
        .iter()
        .map(|item| match &item.vector {
            Vector::Floats(floats) => json!(floats),
            Vector::Base64(text) => {
                losses.converted("data.embedding", "numbers are expected here, not base64");
                json!(text)
            }
            Vector::Other(other) => other.clone(),
        })
        .collect();
    let tokens = reply.usage.as_ref().map_or(0, Usage::prompt);
    let mut body = Object::new();
    if let [vector] = vectors.as_slice() {
        body = one("embedding", vector.clone());
        body.insert("inputTextTokenCount".into(), json!(tokens));
    }
    body.insert("embeddings".into(), Value::Array(vectors));
    Value::Object(body)
}
