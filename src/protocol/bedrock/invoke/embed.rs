//! Vectors: Titan's, Cohere's and Nova's bodies.
//!
//! | body | models | inputs a call |
//! |---|---|---|
//! | `inputText` | Titan text v1, v2 | one text |
//! | `inputText`, `inputImage` | Titan multimodal | one text or picture |
//! | `texts`, `images` | Cohere Embed v3, v4 | many |
//! | `singleEmbeddingParams` | Nova multimodal embeddings | one text or picture |
//!
//! Source: "Inference request parameters and response fields for foundation models" (Bedrock user guide).

mod answer;

pub(in crate::protocol::bedrock) use answer::{decode, write};

use super::super::media::one;
use super::fields::{asked, list, number, text};
use crate::error::{Error, Result};
use crate::ops::{EmbedRequest, Losses, Object, Outcome};
use crate::protocol::Destination;
use serde_json::{Value, json};

/// A house's body.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Form {
    /// Titan text v1: nothing but the text.
    TitanV1,
    /// Titan text v2.
    Titan,
    /// Titan multimodal.
    TitanMultimodal,
    /// Cohere's own.
    Cohere,
    /// Nova's `SINGLE_EMBEDDING`.
    Nova,
}

/// Words of a row's feature, and of a model's id, and what they tell; the first that is found counts.
const WORDS: &[(&str, &str, Form)] = &[
    ("titan_v1", "titan-embed-text-v1", Form::TitanV1),
    ("titan_v1", "titan-embed-g1", Form::TitanV1),
    ("titan_multimodal", "titan-embed-image", Form::TitanMultimodal),
    ("titan", "titan", Form::Titan),
    ("nova", "nova", Form::Nova),
    ("cohere", "embed", Form::Cohere),
];

fn form(to: &Destination) -> Result<Form> {
    let (feature, model) = (&to.features.embedding, to.model.to_ascii_lowercase());
    let found = WORDS.iter().find(|(named, word, _)| match feature.as_str() {
        "" => model.contains(word),
        feature => *named == feature,
    });
    found.map(|(.., form)| *form).ok_or_else(|| {
        Error::bad_request(format!(
            "model: {} tells no body for embeddings; set the feature 'embedding' in the provider's row",
            to.model
        ))
    })
}

/// Writes a request.
///
/// # Errors
/// `BadRequest` for token ids, for several inputs where the model takes one, and for a model of unknown form.
pub(in crate::protocol::bedrock) fn ask(
    embed: &EmbedRequest,
    to: &Destination,
    losses: &mut Losses,
) -> Result<Object> {
    let form = form(to)?;
    let inputs = inputs(&embed.input)?;
    if embed.user.is_some() {
        losses.dropped("user", "the API is told of no end user");
    }
    if form == Form::Cohere {
        return Ok(cohere(embed, &inputs, losses));
    }
    let [input] = inputs.as_slice() else {
        return Err(Error::bad_request(format!(
            "input: {} takes one text a call, and {} were given; make a call for each",
            to.model,
            inputs.len()
        )));
    };
    if form == Form::Nova {
        return Ok(nova(embed, input, losses));
    }
    if embed.input_type.is_some() {
        losses.dropped("input_type", "the model is not told what its vectors are for");
    }
    Ok(titan(form, embed, input, losses))
}

/// One or several texts; a picture is a data URL.
fn inputs(input: &Value) -> Result<Vec<String>> {
    let wrong = || Error::bad_request("input: Bedrock takes texts, not token ids");
    let text = |value: &Value| value.as_str().map(str::to_owned).ok_or_else(wrong);
    match input {
        Value::Array(list) if list.is_empty() => Err(Error::bad_request("input: it is empty")),
        Value::Array(list) => list.iter().map(text).collect(),
        one => text(one).map(|one| vec![one]),
    }
}

/// The format and the base64 of a picture's data URL.
fn picture(input: &str) -> Option<(&str, &str)> {
    let (kind, data) = input.strip_prefix("data:image/")?.split_once(";base64,")?;
    Some((kind, data))
}

fn titan(form: Form, embed: &EmbedRequest, input: &str, losses: &mut Losses) -> Object {
    let mut body = match picture(input) {
        Some((_, data)) if form == Form::TitanMultimodal => one("inputImage", json!(data)),
        _ => one("inputText", json!(input)),
    };
    match (form, embed.dimensions) {
        (_, None) => {}
        (Form::TitanV1, Some(_)) => {
            losses.dropped("dimensions", "the model's vectors have one length");
        }
        (Form::TitanMultimodal, Some(length)) => {
            body.insert("embeddingConfig".into(), json!({"outputEmbeddingLength": length}));
        }
        (_, Some(length)) => {
            body.insert("dimensions".into(), json!(length));
        }
    }
    add(&mut body, &embed.extra);
    body
}

fn cohere(embed: &EmbedRequest, inputs: &[String], losses: &mut Losses) -> Object {
    let pictures = inputs.iter().all(|input| picture(input).is_some());
    let mut body = one(if pictures { "images" } else { "texts" }, json!(inputs));
    let kind = match embed.input_type.as_deref() {
        Some(kind) => kind,
        None if pictures => "image",
        None => {
            let why = "the model asks what its vectors are for; search_document is sent";
            losses.add("input_type", Outcome::Defaulted, why);
            "search_document"
        }
    };
    body.insert("input_type".into(), json!(kind));
    if let Some(length) = embed.dimensions {
        body.insert("output_dimension".into(), json!(length));
    }
    add(&mut body, &embed.extra);
    body
}

/// What vectors are for, in Cohere's words and in Nova's.
const PURPOSES: &[(&str, &str)] = &[
    ("search_document", "GENERIC_INDEX"),
    ("search_query", "GENERIC_RETRIEVAL"),
    ("classification", "CLASSIFICATION"),
    ("clustering", "CLUSTERING"),
];

fn nova(embed: &EmbedRequest, input: &str, losses: &mut Losses) -> Object {
    let purpose = if let Some(kind) = embed.input_type.as_deref() {
        PURPOSES.iter().find(|(word, _)| *word == kind).map_or(kind, |(_, nova)| nova)
    } else {
        let why = "the model asks what its vectors are for; GENERIC_INDEX is sent";
        losses.add("input_type", Outcome::Defaulted, why);
        "GENERIC_INDEX"
    };
    let mut params = one("embeddingPurpose", json!(purpose));
    if let Some(length) = embed.dimensions {
        params.insert("embeddingDimension".into(), json!(length));
    }
    match picture(input) {
        Some((format, data)) => {
            let image = json!({"format": format, "source": {"bytes": data}});
            params.insert("image".into(), image);
        }
        None => {
            params.insert("text".into(), json!({"truncationMode": "END", "value": input}));
        }
    }
    add(&mut params, &embed.extra);
    let mut body = one("taskType", json!("SINGLE_EMBEDDING"));
    body.insert("singleEmbeddingParams".into(), Value::Object(params));
    body
}

fn add(body: &mut Object, extra: &Object) {
    for (name, value) in extra.iter().filter(|(_, value)| !value.is_null()) {
        body.entry(name.clone()).or_insert_with(|| value.clone());
    }
}

/// Reads a caller's request, in any of the bodies.
///
/// # Errors
/// `BadRequest` where it is none of them.
pub(in crate::protocol::bedrock) fn read(path: &str, body: &[u8]) -> Result<EmbedRequest> {
    let (mut body, model) = asked(path, body)?;
    if let Some(Value::Object(params)) = body.shift_remove("singleEmbeddingParams") {
        return read_nova(model, params);
    }
    let input = if let Some(texts) = list(&mut body, "texts").or_else(|| list(&mut body, "images"))
    {
        Value::Array(texts)
    } else if let Some(text) = text(&mut body, "inputText") {
        json!(text)
    } else if let Some(data) = text(&mut body, "inputImage") {
        json!(format!("data:image/png;base64,{data}"))
    } else {
        return Err(unknown_form());
    };
    let length = body.get("embeddingConfig").and_then(|c| c.get("outputEmbeddingLength")?.as_u64());
    if length.is_some() {
        body.shift_remove("embeddingConfig");
    }
    let dimensions = number(&mut body, "dimensions").or(length);
    Ok(EmbedRequest {
        model,
        input,
        dimensions: dimensions.or_else(|| number(&mut body, "output_dimension")),
        input_type: text(&mut body, "input_type"),
        extra: body,
        ..EmbedRequest::default()
    })
}

fn unknown_form() -> Error {
    Error::bad_request("the body holds none of inputText, inputImage, texts, singleEmbeddingParams")
}

fn read_nova(model: String, mut params: Object) -> Result<EmbedRequest> {
    let said = params.get("text").and_then(|text| text.get("value")).cloned();
    let image = || {
        let image = params.get("image")?;
        let (format, data) = (image.get("format")?.as_str()?, image.pointer("/source/bytes")?);
        Some(json!(format!("data:image/{format};base64,{}", data.as_str()?)))
    };
    let input = said.or_else(image).ok_or_else(unknown_form)?;
    params.shift_remove("text");
    params.shift_remove("image");
    let purpose = text(&mut params, "embeddingPurpose");
    let ours = |purpose: String| {
        let known = PURPOSES.iter().find(|(_, nova)| *nova == purpose);
        known.map_or(purpose, |(word, _)| (*word).to_owned())
    };
    Ok(EmbedRequest {
        model,
        input,
        dimensions: number(&mut params, "embeddingDimension"),
        input_type: purpose.map(ours),
        extra: params,
        ..EmbedRequest::default()
    })
}
