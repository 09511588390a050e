//! Embeddings, both ways (API reference, "Embed").

use super::fields::{demand, put, take, take_text};
use super::{NAME, usage};
use crate::error::{Error, Result};
use crate::ops::{EmbedReply, EmbedRequest, Embedding, Losses, Object, Outcome, Vector};
use crate::protocol::{Destination, refusal};
use serde_json::{Value, json};

/// What the vectors are for, where the caller does not say: the API demands a word.
const INPUT_TYPE: &str = "search_document";

/// Writes a request.
///
/// # Errors
/// `BadRequest` for token ids: the API takes texts and pictures.
pub(super) fn ask(embed: &EmbedRequest, to: &Destination, losses: &mut Losses) -> Result<Object> {
    let mut body = Object::new();
    body.insert("model".into(), json!(to.model));
    let (name, input) = input(&embed.input)?;
    body.insert(name.into(), input);
    body.insert("input_type".into(), json!(input_type(embed, name, losses)));
    let types = embed.extra.get("embedding_types").cloned();
    let one = || json!([embed.encoding_format.as_deref().unwrap_or("float")]);
    body.insert("embedding_types".into(), types.unwrap_or_else(one));
    put(&mut body, "output_dimension", embed.dimensions.as_ref());
    if embed.user.is_some() {
        losses.dropped("user", "the API has no such field");
    }
    for (name, value) in &embed.extra {
        body.entry(name.clone()).or_insert_with(|| value.clone());
    }
    Ok(body)
}

/// The inputs, and the field they belong into: texts, pictures as data URLs, or contents of both.
fn input(input: &Value) -> Result<(&'static str, Value)> {
    let list = match input {
        Value::Array(list) => list.clone(),
        one => vec![one.clone()],
    };
    let is_image = |item: &Value| item.as_str().is_some_and(|t| t.starts_with("data:image/"));
    if list.iter().any(Value::is_object) {
        return Ok(("inputs", Value::Array(list)));
    }
    if !list.iter().all(Value::is_string) {
        let message = format!("input: {NAME} embeds texts and pictures, not token ids");
        return Err(Error::bad_request(message));
    }
    if !list.is_empty() && list.iter().all(is_image) {
        return Ok(("images", Value::Array(list)));
    }
    if !list.iter().any(is_image) {
        return Ok(("texts", Value::Array(list)));
    }
    let mixed = list.into_iter().map(|item| {
        let part = if is_image(&item) {
            json!({"type": "image_url", "image_url": {"url": item}})
        } else {
            json!({"type": "text", "text": item})
        };
        json!({"content": [part]})
    });
    Ok(("inputs", mixed.collect()))
}

/// What the vectors are for, in their words; others say `query`, `document` or `passage`.
fn input_type(embed: &EmbedRequest, field: &str, losses: &mut Losses) -> String {
    match embed.input_type.as_deref() {
        Some("query") => "search_query".to_owned(),
        Some("document" | "passage") => "search_document".to_owned(),
        Some(other) => other.to_owned(),
        None if field == "images" => "image".to_owned(),
        None => {
            let detail = format!("a use is demanded; {INPUT_TYPE} is sent");
            losses.add("input_type", Outcome::Defaulted, detail);
            INPUT_TYPE.to_owned()
        }
    }
}

/// Reads an answer.
///
/// # Errors
/// The provider's error where the body is one, `BadReply` where it holds no vectors.
pub(super) fn decode(body: &[u8]) -> Result<EmbedReply> {
    let mut body: Object = serde_json::from_slice(body)
        .map_err(|e| Error::bad_reply(format!("{NAME} answered with no JSON object: {e}")))?;
    let vectors = match body.shift_remove("embeddings") {
        // Without `embedding_types` v1 gives a bare list.
        Some(Value::Array(list)) => list.into_iter().map(|one| vector("float", one)).collect(),
        Some(Value::Object(by_type)) => by_type_of(by_type),
        _ => {
            let body = Value::Object(body);
            return Err(match refusal::message_of(&body) {
                Some(_) => refusal::hidden(&body),
                None => Error::bad_reply(format!("{NAME} answered without embeddings")),
            });
        }
    };
    let data = (0..).zip(vectors).map(|(index, vector)| Embedding { index, vector }).collect();
    let meta = body.shift_remove("meta");
    let mut extra = Object::new();
    put(&mut extra, "id", take_text(&mut body, "id").as_ref());
    put(&mut extra, "meta", meta.as_ref());
    Ok(EmbedReply { data, usage: usage::read_meta(meta.as_ref()), extra, ..EmbedReply::default() })
}

/// The vectors by type. Of several types each vector is an object of all of them.
fn by_type_of(mut by_type: Object) -> Vec<Vector> {
    by_type.retain(|_, list| list.as_array().is_some_and(|l| !l.is_empty()));
    if by_type.len() == 1 {
        let (name, list) = by_type.into_iter().next().unwrap_or_default();
        let list: Vec<Value> = serde_json::from_value(list).unwrap_or_default();
        return list.into_iter().map(|one| vector(&name, one)).collect();
    }
    let most = by_type.values().filter_map(Value::as_array).map(Vec::len).max().unwrap_or(0);
    (0..most)
        .map(|index| {
            let of =
                |(name, list): (&String, &Value)| Some((name.clone(), list.get(index)?.clone()));
            Vector::Other(Value::Object(by_type.iter().filter_map(of).collect()))
        })
        .collect()
}

fn vector(kind: &str, value: Value) -> Vector {
    match (kind, value) {
        ("base64", Value::String(text)) => Vector::Base64(text),
        ("float", value) => match serde_json::from_value(value.clone()) {
            Ok(floats) => Vector::Floats(floats),
            Err(_) => Vector::Other(value),
        },
        (_, value) => Vector::Other(value),
    }
}

// -- the reverse --

/// Reads a caller's request.
///
/// # Errors
/// `BadRequest`, naming the field.
pub(super) fn read(mut body: Object) -> Result<EmbedRequest> {
    let b = &mut body;
    let given = ["texts", "images", "inputs"].iter().find_map(|name| {
        let list = b.get(*name)?.as_array().filter(|list| !list.is_empty())?.clone();
        b.shift_remove(*name);
        Some(Value::Array(list))
    });
    let input = given.ok_or_else(|| Error::bad_request("texts: there is nothing to embed"))?;
    let types: Option<Vec<String>> = take(b, "embedding_types")?;
    let mut request = EmbedRequest {
        model: demand(b, "model")?,
        input,
        dimensions: take(b, "output_dimension")?,
        input_type: take(b, "input_type")?,
        ..EmbedRequest::default()
    };
    match types.as_deref() {
        None | Some([]) => {}
        Some([one]) if matches!(one.as_str(), "float" | "base64") => {
            request.encoding_format = Some(one.clone());
        }
        Some(several) => put(b, "embedding_types", Some(several)),
    }
    body.retain(|_, value| !super::fields::is_empty(value));
    request.extra = body;
    Ok(request)
}

/// Writes an answer.
pub(super) fn write(reply: &EmbedReply) -> Value {
    let mut by_type = Object::new();
    for item in &reply.data {
        match &item.vector {
            Vector::Floats(floats) => add(&mut by_type, "float", json!(floats)),
            Vector::Base64(text) => add(&mut by_type, "base64", json!(text)),
            Vector::Other(Value::Object(types)) => {
                types.iter().for_each(|(name, value)| add(&mut by_type, name, value.clone()));
            }
            Vector::Other(value) => add(&mut by_type, "int8", value.clone()),
        }
    }
    json!({
        "id": reply.extra.get("id").and_then(Value::as_str).unwrap_or_default(),
        "embeddings": by_type,
        "texts": [],
        "meta": usage::write_meta(reply.usage.as_ref()),
        "response_type": "embeddings_by_type",
    })
}

fn add(by_type: &mut Object, name: &str, value: Value) {
    let list = by_type.entry(name).or_insert_with(|| json!([]));
    if let Some(list) = list.as_array_mut() {
        list.push(value);
    }
}
