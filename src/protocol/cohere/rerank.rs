//! Rerank, both ways (API reference, "Rerank", v2 and v1).

use super::fields::{demand, put, take, take_some, take_text, without_nulls};
use super::{NAME, usage};
use crate::error::{Error, Result};
use crate::ops::{Losses, Object, Ranked, RerankReply, RerankRequest};
use crate::protocol::rerank::documents::text;
use crate::protocol::{Destination, refusal};
use serde_json::{Value, json};

/// Writes a request. v2 ranks texts; what is an object becomes one, field by field, as its guide advises.
pub(super) fn ask(rerank: &RerankRequest, to: &Destination, losses: &mut Losses) -> Object {
    let mut body = Object::new();
    body.insert("model".into(), json!(to.model));
    body.insert("query".into(), json!(rerank.query));
    let documents: Vec<_> = rerank.documents.iter().map(|d| text(d, &rerank.rank_fields)).collect();
    body.insert("documents".into(), json!(documents));
    put(&mut body, "top_n", rerank.top_n.as_ref());
    put(&mut body, "max_tokens_per_doc", rerank.max_tokens_per_doc.as_ref());
    if rerank.return_documents == Some(true) {
        losses.dropped("return_documents", "answers of v2 hold indices only");
    }
    for (name, value) in &rerank.extra {
        if name == "max_chunks_per_doc" {
            losses.dropped(name.clone(), "v2 counts tokens, see max_tokens_per_doc");
        } else {
            body.entry(name.clone()).or_insert_with(|| value.clone());
        }
    }
    body
}

/// Reads an answer.
///
/// # Errors
/// The provider's error where the body is one, `BadReply` where it holds no results.
pub(super) fn decode(body: &[u8]) -> Result<RerankReply> {
    let mut body: Object = serde_json::from_slice(body)
        .map_err(|e| Error::bad_reply(format!("{NAME} answered with no JSON object: {e}")))?;
    let Some(list) = take_some::<Vec<Value>>(&mut body, "results") else {
        let body = Value::Object(body);
        return Err(match refusal::message_of(&body) {
            Some(_) => refusal::hidden(&body),
            None => Error::bad_reply(format!("{NAME} answered without results")),
        });
    };
    let results = list.into_iter().filter_map(ranked).collect();
    Ok(RerankReply {
        id: take_text(&mut body, "id").unwrap_or_default(),
        model: take_text(&mut body, "model").unwrap_or_default(),
        results,
        usage: usage::read_meta(body.get("meta")),
        extra: without_nulls(body),
    })
}

fn ranked(result: Value) -> Option<Ranked> {
    let Value::Object(mut result) = result else { return None };
    Some(Ranked {
        index: take_some(&mut result, "index")?,
        score: take_some(&mut result, "relevance_score")?,
        document: result.shift_remove("document").filter(|d| !d.is_null()),
    })
}

// -- the reverse --

/// Reads a caller's request, of v1 or v2.
///
/// # Errors
/// `BadRequest`, naming the field.
pub(super) fn read(mut body: Object) -> Result<RerankRequest> {
    let b = &mut body;
    Ok(RerankRequest {
        model: take(b, "model")?.unwrap_or_default(),
        query: demand(b, "query")?,
        documents: demand(b, "documents")?,
        top_n: take(b, "top_n")?,
        return_documents: take(b, "return_documents")?,
        rank_fields: take(b, "rank_fields")?.unwrap_or_default(),
        max_tokens_per_doc: take(b, "max_tokens_per_doc")?,
        extra: without_nulls(body),
    })
}

/// Writes an answer, as both versions have it.
pub(super) fn write(reply: &RerankReply) -> Value {
    let results: Vec<Value> = reply.results.iter().map(result).collect();
    let mut out = Object::new();
    out.insert("id".into(), json!(reply.id));
    out.insert("results".into(), json!(results));
    let meta = reply.extra.get("meta").cloned();
    out.insert("meta".into(), meta.unwrap_or_else(|| usage::write_meta(reply.usage.as_ref())));
    Value::Object(out)
}

/// A place; the document is an object with a text, whoever gave it back.
fn result(ranked: &Ranked) -> Value {
    let mut out = json!({"index": ranked.index, "relevance_score": ranked.score});
    match &ranked.document {
        None => {}
        Some(Value::String(text)) => out["document"] = json!({"text": text}),
        Some(document) => out["document"] = document.clone(),
    }
    out
}
