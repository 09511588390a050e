//! Vectors, both ways: `embedContent` and `batchEmbedContents` of the Gemini API, `predict` of Vertex AI, which a row's
//! [`crate::protocol::Features::predict`] asks for.

use super::fields::{camel, get, object, take, take_list, take_object, take_text};
use super::{NAME, address, refused};
use crate::error::{Error, ErrorKind, Result};
use crate::ops::{EmbedReply, EmbedRequest, Embedding, Losses, Object, Usage, Vector};
use crate::protocol::{Ask, Destination};
use serde_json::{Value, json};

/// Cohere's words for what vectors are for, which callers use everywhere, and theirs.
const TASKS: &[(&str, &str)] = &[
    ("search_query", "RETRIEVAL_QUERY"),
    ("query", "RETRIEVAL_QUERY"),
    ("search_document", "RETRIEVAL_DOCUMENT"),
    ("document", "RETRIEVAL_DOCUMENT"),
    ("passage", "RETRIEVAL_DOCUMENT"),
    ("classification", "CLASSIFICATION"),
    ("clustering", "CLUSTERING"),
    ("semantic_similarity", "SEMANTIC_SIMILARITY"),
];

/// Writes a request. Numbers are always given as numbers; whoever wants base64 reads them all the same.
///
/// # Errors
/// `UnsupportedParams` for inputs that are no texts.
pub(super) fn encode(embed: &EmbedRequest, to: &Destination, losses: &mut Losses) -> Result<Ask> {
    let (texts, several) = texts(&embed.input)?;
    let settings = settings(embed, to.features.predict, losses);
    let (verb, body) = if to.features.predict {
        ("predict", predict(&texts, settings))
    } else {
        let request = |text: &String| {
            let mut one = object(json!({
                "model": address::resource(&to.model),
                "content": {"parts": [{"text": text}]},
            }));
            one.extend(settings.clone());
            one
        };
        match texts.as_slice() {
            [text] if !several => ("embedContent", request(text)),
            texts => {
                let requests: Vec<_> = texts.iter().map(request).collect();
                ("batchEmbedContents", object(json!({"requests": requests})))
            }
        }
    };
    Ok(Ask { path: address::write(&to.model, verb), headers: Vec::new(), body })
}

/// The texts, and whether they came as a list.
fn texts(input: &Value) -> Result<(Vec<String>, bool)> {
    let wrong = |place: &str| {
        let message = format!("{place}: a model that speaks {NAME} makes vectors of texts only");
        Error::new(ErrorKind::UnsupportedParams, message)
    };
    let text = |value: &Value| match value {
        Value::String(text) => Some(text.clone()),
        Value::Object(part) => part.get("text")?.as_str().map(str::to_owned),
        _ => None,
    };
    let Value::Array(list) = input else {
        return Ok((vec![text(input).ok_or_else(|| wrong("input"))?], false));
    };
    let texts = list.iter().enumerate().map(|(index, one)| {
        let picture = one.as_str().is_some_and(|text| text.starts_with("data:"));
        text(one).filter(|_| !picture).ok_or_else(|| wrong(&format!("input[{index}]")))
    });
    Ok((texts.collect::<Result<_>>()?, true))
}

/// What steers the vectors, under the names of the Gemini API.
fn settings(embed: &EmbedRequest, predict: bool, losses: &mut Losses) -> Object {
    let mut out = Object::new();
    if let Some(purpose) = &embed.input_type {
        let known = TASKS.iter().find(|(ours, _)| *ours == purpose.to_ascii_lowercase());
        let task =
            known.map_or_else(|| purpose.to_ascii_uppercase(), |(_, task)| (*task).to_owned());
        out.insert("taskType".into(), json!(task));
    }
    if let Some(dimensions) = embed.dimensions {
        out.insert("outputDimensionality".into(), json!(dimensions));
    }
    if embed.user.is_some() {
        losses.dropped("user", "the API takes no user id");
    }
    for (name, value) in embed.extra.iter().filter(|(_, value)| !value.is_null()) {
        let theirs = camel(name);
        match theirs.as_str() {
            "taskType" | "title" | "outputDimensionality" => {
                out.entry(theirs).or_insert_with(|| value.clone());
            }
            "autoTruncate" if predict => _ = out.insert(theirs, value.clone()),
            _ => losses.dropped(name.clone(), "the API has no such field"),
        }
    }
    out
}

/// Vertex AI's form: what is said of each text beside it, what is said of all under `parameters`.
fn predict(texts: &[String], mut settings: Object) -> Object {
    let task = take(&mut settings, "taskType");
    let title = take(&mut settings, "title");
    let instance = |text: &String| {
        let mut one = object(json!({"content": text}));
        for (name, value) in [("task_type", &task), ("title", &title)] {
            one.extend(value.clone().map(|value| (name.to_owned(), value)));
        }
        one
    };
    let instances: Vec<_> = texts.iter().map(instance).collect();
    let mut body = object(json!({"instances": instances}));
    if !settings.is_empty() {
        body.insert("parameters".into(), Value::Object(settings));
    }
    body
}

/// Reads an answer in any of the three forms.
///
/// # Errors
/// The provider's error where the body is one, `BadReply` where there are no vectors.
pub(super) fn decode(body: &[u8]) -> Result<EmbedReply> {
    let value: Value = serde_json::from_slice(body)
        .map_err(|e| Error::bad_reply(format!("{NAME} answered with no JSON: {e}")))?;
    if value.get("error").is_some_and(|error| !error.is_null()) {
        return Err(refused::hidden(value));
    }
    let mut fields = object(value);
    let single = take(&mut fields, "embedding").into_iter();
    let batch = take_list(&mut fields, "embeddings").into_iter();
    let counted = fields.get("usageMetadata").and_then(Value::as_object).and_then(prompt_tokens);
    let mut tokens = None;
    let predicted = take_list(&mut fields, "predictions");
    let predicted = predicted.into_iter().filter_map(|mut prediction| {
        let vector = prediction.get_mut("embeddings")?.take();
        let count = vector.pointer("/statistics/token_count").and_then(Value::as_f64);
        tokens = count.map(|count| tokens.unwrap_or(0.0) + count).or(tokens);
        Some(vector)
    });
    let vectors: Vec<_> = single.chain(batch).chain(predicted).collect();
    let data: Vec<_> = (0..)
        .zip(vectors)
        .filter_map(|(index, vector)| Some(Embedding { index, vector: numbers(&vector)? }))
        .collect();
    if data.is_empty() {
        return Err(Error::bad_reply(format!("{NAME} answered without vectors")));
    }
    let input = counted.or_else(|| format!("{:.0}", tokens?).parse().ok());
    Ok(EmbedReply {
        model: String::new(),
        data,
        usage: input.map(|input| Usage { input, ..Usage::default() }),
        extra: Object::new(),
    })
}

fn prompt_tokens(counts: &Object) -> Option<u64> {
    get(counts, "promptTokenCount").and_then(Value::as_u64)
}

fn numbers(vector: &Value) -> Option<Vector> {
    let values = vector.get("values")?.as_array()?;
    Some(Vector::Floats(values.iter().filter_map(Value::as_f64).collect()))
}

// -- the reverse --

/// Reads a caller's request in any of the three forms.
///
/// # Errors
/// `BadRequest`, naming the field.
pub(super) fn read(path: &str, body: &[u8]) -> Result<EmbedRequest> {
    let mut body: Object = serde_json::from_slice(body)
        .map_err(|e| Error::bad_request(format!("the request body is not a JSON object: {e}")))?;
    let (model, _) = address::read(path).unwrap_or_default();
    let mut request = EmbedRequest { model, ..EmbedRequest::default() };
    if let Some(mut parameters) = take_object(&mut body, "parameters") {
        body.append(&mut parameters);
    }
    let batch: Vec<_> = take_list(&mut body, "requests");
    let instances = take_list(&mut body, "instances");
    if batch.is_empty() && instances.is_empty() {
        request.input = text_of(&body, "content")?;
    } else {
        let all = batch.iter().chain(&instances).enumerate().map(|(index, one)| match one {
            Value::Object(one) => text_of(one, &format!("requests[{index}].content")),
            _ => Err(Error::bad_request(format!("requests[{index}]: it must be an object"))),
        });
        request.input = Value::Array(all.collect::<Result<_>>()?);
        if let Some(Value::Object(first)) = batch.into_iter().chain(instances).next() {
            body.extend(first);
        }
    }
    for name in ["content", "model"] {
        body.shift_remove(name);
    }
    request.dimensions = take(&mut body, "outputDimensionality").and_then(|n| n.as_u64());
    request.input_type = take_text(&mut body, "taskType").map(|task| {
        let known = TASKS.iter().find(|(_, theirs)| *theirs == task);
        known.map_or(task, |(ours, _)| (*ours).to_owned())
    });
    request.extra = body;
    Ok(request)
}

/// The words of a content: its parts together, or a text.
fn text_of(from: &Object, field: &str) -> Result<Value> {
    let missing = || Error::bad_request(format!("{field}: there is no text"));
    match get(from, "content") {
        Some(Value::String(text)) => Ok(json!(text)),
        Some(Value::Object(content)) => {
            let parts = get(content, "parts").cloned().unwrap_or_default();
            let list = if let Value::Array(list) = parts { list } else { vec![parts] };
            let texts: Option<Vec<_>> =
                list.iter().map(|part| part.get("text").and_then(Value::as_str)).collect();
            Ok(json!(texts.ok_or_else(missing)?.concat()))
        }
        _ => Err(missing()),
    }
}

/// Writes an answer. Which of the forms was asked for is not known here: that of one vector and that of several stand
/// beside each other.
pub(super) fn write(reply: &EmbedReply) -> Value {
    let one = |embedding: &Embedding| match &embedding.vector {
        Vector::Floats(floats) => json!({"values": floats}),
        Vector::Base64(text) => json!({"values": unpacked(text)}),
        Vector::Other(other) => json!({"values": other}),
    };
    let all: Vec<_> = reply.data.iter().map(one).collect();
    let mut out = object(json!({"embeddings": all}));
    if let [only] = all.as_slice() {
        out.insert("embedding".into(), only.clone());
    }
    if let Some(used) = &reply.usage {
        out.insert("usageMetadata".into(), json!({"promptTokenCount": used.prompt()}));
    }
    Value::Object(out)
}

/// Little-endian f32 in base64.
fn unpacked(text: &str) -> Vec<f32> {
    use base64::Engine as _;
    let bytes = base64::engine::general_purpose::STANDARD.decode(text).unwrap_or_default();
    bytes
        .chunks_exact(4)
        .filter_map(|four| Some(f32::from_le_bytes(four.try_into().ok()?)))
        .collect()
}
