//! Documents in order: Cohere's and Amazon's models, which differ in one field.

use super::super::NAME;
use super::super::media::one;
use super::fields::{asked, list, number, text};
use crate::error::{Error, Result};
use crate::ops::{Losses, Object, Ranked, RerankReply, RerankRequest};
use crate::protocol::{Destination, refusal};
use serde_json::{Value, json};

/// The version of Cohere's API that its models here must be told.
const VERSION: u64 = 2;

/// Writes a request.
///
/// # Errors
/// `BadRequest` where there are no documents.
pub(in crate::protocol::bedrock) fn ask(
    rerank: &RerankRequest,
    to: &Destination,
    losses: &mut Losses,
) -> Result<Object> {
    if rerank.documents.is_empty() {
        return Err(Error::bad_request("documents: there are none"));
    }
    let mut body = one("query", json!(rerank.query));
    body.insert("documents".into(), rerank.documents.iter().map(document).collect());
    if let Some(count) = rerank.top_n {
        body.insert("top_n".into(), json!(count));
    }
    let versioned = !to.model.contains("amazon.");
    if versioned {
        body.insert("api_version".into(), json!(VERSION));
        if let Some(most) = rerank.max_tokens_per_doc {
            body.insert("max_tokens_per_doc".into(), json!(most));
        }
    } else if rerank.max_tokens_per_doc.is_some() {
        losses.dropped("max_tokens_per_doc", "the model has no such setting");
    }
    if rerank.return_documents == Some(true) {
        losses.dropped("return_documents", "the model gives no documents back");
    }
    if !rerank.rank_fields.is_empty() {
        losses.dropped("rank_fields", "the model reads whole documents");
    }
    for (name, value) in rerank.extra.iter().filter(|(_, value)| !value.is_null()) {
        body.entry(name.clone()).or_insert_with(|| value.clone());
    }
    Ok(body)
}

/// A document is a text; of an object its `text` is, else all of it.
fn document(value: &Value) -> Value {
    match value {
        Value::String(_) => value.clone(),
        other => match other.get("text") {
            Some(text @ Value::String(_)) => text.clone(),
            _ => json!(other.to_string()),
        },
    }
}

/// Reads an answer.
///
/// # Errors
/// The service's error where the body is one, `BadReply` where it holds no order.
pub(in crate::protocol::bedrock) fn decode(body: &[u8]) -> Result<RerankReply> {
    let mut answer: Object = serde_json::from_slice(body)
        .map_err(|e| Error::bad_reply(format!("{NAME} answered with no JSON object: {e}")))?;
    let Some(results) = list(&mut answer, "results") else {
        let body = Value::Object(answer);
        return Err(match refusal::message_of(&body) {
            Some(_) => refusal::hidden(&body),
            None => Error::bad_reply(format!("{NAME} answered without results")),
        });
    };
    let ranked = |entry: &Value| {
        Some(Ranked {
            index: u32::try_from(entry.get("index")?.as_u64()?).ok()?,
            score: entry.get("relevance_score")?.as_number()?.clone(),
            document: entry.get("document").filter(|document| !document.is_null()).cloned(),
        })
    };
    let results: Option<Vec<_>> = results.iter().map(ranked).collect();
    Ok(RerankReply {
        id: text(&mut answer, "id").unwrap_or_default(),
        model: String::new(),
        results: results.ok_or_else(|| {
            Error::bad_reply(format!("{NAME} answered with a result without index or score"))
        })?,
        usage: None,
        extra: answer,
    })
}

/// Reads a caller's request.
///
/// # Errors
/// `BadRequest`, naming the field.
pub(in crate::protocol::bedrock) fn read(path: &str, body: &[u8]) -> Result<RerankRequest> {
    let (mut body, model) = asked(path, body)?;
    let query =
        text(&mut body, "query").ok_or_else(|| Error::bad_request("query: it is missing"))?;
    let documents = list(&mut body, "documents")
        .ok_or_else(|| Error::bad_request("documents: they are missing"))?;
    body.shift_remove("api_version");
    Ok(RerankRequest {
        model,
        query,
        documents,
        top_n: number(&mut body, "top_n"),
        max_tokens_per_doc: number(&mut body, "max_tokens_per_doc"),
        extra: body,
        ..RerankRequest::default()
    })
}

/// Writes an answer for a caller.
pub(in crate::protocol::bedrock) fn write(reply: &RerankReply) -> Value {
    let results: Vec<Value> = reply
        .results
        .iter()
        .map(|ranked| {
            let mut entry = one("index", json!(ranked.index));
            entry.insert("relevance_score".into(), Value::Number(ranked.score.clone()));
            entry.extend(ranked.document.clone().map(|text| ("document".to_owned(), text)));
            Value::Object(entry)
        })
        .collect();
    json!({ "results": results })
}
