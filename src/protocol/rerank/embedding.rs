//! Embeddings, both ways. Where the answer is OpenAI's, OpenAI's language reads and writes it.

use super::fields::{demand, put, take, without_nulls};
use super::refusal;
use super::words::Embedding;
use crate::error::{Error, Result};
use crate::ops::{self, EmbedReply, EmbedRequest, Losses, Object, Operation, Reply, Vector};
use crate::protocol::openai_chat::OpenaiChat;
use crate::protocol::{Destination, Protocol};
use serde_json::{Value, json};

/// Writes a request.
///
/// # Errors
/// `BadRequest` for token ids: these APIs take texts.
pub(super) fn ask(
    words: &Embedding,
    embed: &EmbedRequest,
    to: &Destination,
    losses: &mut Losses,
) -> Result<Object> {
    let is_number = |value: &Value| value.is_number() || value.is_array();
    if embed.input.as_array().is_some_and(|list| list.iter().any(is_number)) {
        return Err(Error::bad_request("input: texts are embedded here, not token ids"));
    }
    let mut body = Object::new();
    if words.model {
        body.insert("model".into(), json!(to.model));
    }
    body.insert(words.input.into(), listed(&embed.input));
    match (words.dimensions, embed.dimensions) {
        (Some(name), dimensions) => put(&mut body, name, dimensions.as_ref()),
        (None, Some(_)) => losses.dropped("dimensions", "the API has no such field"),
        (None, None) => {}
    }
    let form = embed.encoding_format.as_ref();
    match words.form {
        Some(name) => put(&mut body, name, form.filter(|f| words.says_float || *f != "float")),
        None if form.is_some_and(|form| form != "float") => {
            losses.converted("encoding_format", "vectors are numbers here");
        }
        None => {}
    }
    put(&mut body, words.purpose.unwrap_or_default(), purpose(words, embed, losses).as_ref());
    if embed.user.is_some() {
        losses.dropped("user", "the API has no such field");
    }
    for (name, value) in &embed.extra {
        body.entry(name.clone()).or_insert_with(|| value.clone());
    }
    Ok(body)
}

/// The input as a list: a single text is answered with a single vector otherwise, which not all servers wrap.
fn listed(input: &Value) -> Value {
    match input {
        Value::Array(_) => input.clone(),
        one => json!([one]),
    }
}

/// What the vectors are for. A word that is in no table is passed on: it may be the provider's own.
fn purpose(words: &Embedding, embed: &EmbedRequest, losses: &mut Losses) -> Option<String> {
    let asked = embed.input_type.as_deref()?;
    if words.purpose.is_none() {
        losses.dropped("input_type", "the API has no such field");
        return None;
    }
    let ours = match asked {
        "query" => "search_query",
        "document" | "passage" => "search_document",
        other => other,
    };
    let known = words.purposes.iter().find(|(name, _)| *name == ours);
    Some(known.map_or(asked, |(_, theirs)| theirs).to_owned())
}

/// Reads an answer.
///
/// # Errors
/// The provider's error where the body is one, `BadReply` where it holds no vectors.
pub(super) fn decode(words: &Embedding, body: &[u8]) -> Result<EmbedReply> {
    if !words.bare {
        return match OpenaiChat.decode(Operation::Embed, body)? {
            Reply::Embed(embed) => Ok(*embed),
            _ => Err(Error::bad_reply("the answer holds no list of vectors")),
        };
    }
    let answer: Value = serde_json::from_slice(body)
        .map_err(|e| Error::bad_reply(format!("the answer is no JSON: {e}")))?;
    let vectors = match answer {
        // One text is answered with one vector by some servers.
        Value::Array(numbers) if numbers.first().is_some_and(Value::is_number) => {
            vec![Value::Array(numbers)]
        }
        Value::Array(vectors) => vectors,
        other if refusal::message_of(&other).is_some() => return Err(refusal::hidden(&other)),
        _ => return Err(Error::bad_reply("the answer holds no list of vectors")),
    };
    let one = |(index, value): (u32, Value)| {
        let vector = match serde_json::from_value(value.clone()) {
            Ok(floats) => Vector::Floats(floats),
            // A model without pooling gives a vector for each token.
            Err(_) => Vector::Other(value),
        };
        ops::Embedding { index, vector }
    };
    Ok(EmbedReply { data: (0..).zip(vectors).map(one).collect(), ..EmbedReply::default() })
}

// -- the reverse --

/// Reads a caller's request. The model may stand in the path (`/models/<model>/pipeline/…`).
///
/// # Errors
/// `BadRequest`, naming the field.
pub(super) fn read(words: &Embedding, path: &str, mut body: Object) -> Result<EmbedRequest> {
    let b = &mut body;
    let place = path.split_once("/models/").and_then(|(_, rest)| rest.split_once("/pipeline/"));
    let model: Option<String> = take(b, "model")?;
    let named = |b: &mut Object, name: Option<&str>| name.map(|name| take(b, name)).transpose();
    let said: Option<String> = named(b, words.purpose)?.flatten();
    let ours = |said: String| {
        let known = words.purposes.iter().find(|(_, theirs)| *theirs == said);
        known.map_or(said, |(ours, _)| (*ours).to_owned())
    };
    Ok(EmbedRequest {
        model: model.or_else(|| place.map(|(model, _)| model.to_owned())).unwrap_or_default(),
        input: demand(b, words.input)?,
        dimensions: match words.dimensions {
            Some(name) => take(b, name)?,
            None => None,
        },
        encoding_format: named(b, words.form)?.flatten(),
        input_type: said.map(ours),
        extra: without_nulls(body),
        ..EmbedRequest::default()
    })
}

/// Writes an answer.
pub(super) fn write(words: &Embedding, reply: &EmbedReply, losses: &mut Losses) -> Value {
    if !words.bare {
        return OpenaiChat.write(&Reply::Embed(Box::new(reply.clone())), losses);
    }
    let vectors = reply.data.iter().map(|item| match &item.vector {
        Vector::Floats(floats) => json!(floats),
        Vector::Base64(text) => json!(text),
        Vector::Other(other) => other.clone(),
    });
    vectors.collect()
}
