//! Rerank, both ways.

use super::documents::text;
use super::fields::{count, demand, object, put, take, take_some, take_text, without_nulls};
use super::words::{Documents, Ranking};
use crate::error::{Error, Result};
use crate::ops::{Losses, Object, Ranked, RerankReply, RerankRequest, Usage};
use crate::protocol::Destination;
use serde_json::{Value, json};

/// Writes a request.
pub(super) fn ask(
    words: &Ranking,
    rerank: &RerankRequest,
    to: &Destination,
    losses: &mut Losses,
) -> Object {
    let mut body = Object::new();
    if words.model {
        body.insert("model".into(), json!(to.model));
    }
    let query = &rerank.query;
    let query = if words.wrapped_query { json!({"text": query}) } else { json!(query) };
    body.insert("query".into(), query);
    let (name, form) = words.documents;
    let written = |document: &Value| match form {
        Documents::AsWritten if rerank.rank_fields.is_empty() => document.clone(),
        Documents::AsWritten | Documents::Texts => json!(text(document, &rerank.rank_fields)),
        Documents::Wrapped => json!({"text": text(document, &rerank.rank_fields)}),
    };
    body.insert(name.into(), rerank.documents.iter().map(written).collect());
    match (words.top_n, rerank.top_n) {
        (Some(name), top_n) => put(&mut body, name, top_n.as_ref()),
        (None, Some(_)) => losses.dropped("top_n", "all documents come back"),
        (None, None) => {}
    }
    match (words.give_back, rerank.return_documents) {
        (Some(name), wanted) => put(&mut body, name, wanted.as_ref()),
        (None, Some(true)) => losses.dropped("return_documents", "answers hold indices only"),
        (None, _) => {}
    }
    if rerank.max_tokens_per_doc.is_some() {
        losses.dropped("max_tokens_per_doc", "the API has no such field");
    }
    for (name, value) in &rerank.extra {
        body.entry(name.clone()).or_insert_with(|| value.clone());
    }
    body
}

/// Reads an answer. The best come first, as not all servers sort.
///
/// # Errors
/// `BadReply` where it holds no results.
pub(super) fn decode(words: &Ranking, answer: Value) -> Result<RerankReply> {
    let (list, mut rest) = match answer {
        Value::Array(list) if words.results.is_empty() => (list, Object::new()),
        mut answer => {
            let names = [words.results, "results", "data"];
            let list = names.iter().find_map(|name| answer.get_mut(*name).map(Value::take));
            let Some(Value::Array(list)) = list else {
                return Err(Error::bad_reply("the answer holds no list of results"));
            };
            (list, object(answer))
        }
    };
    let mut results: Vec<Ranked> = list.into_iter().filter_map(|r| ranked(words, r)).collect();
    let score = |ranked: &Ranked| ranked.score.as_f64().unwrap_or(f64::MIN);
    results.sort_by(|one, other| score(other).total_cmp(&score(one)));
    let usage = usage(&rest);
    for name in [words.results, "results", "data", "object", "usage"] {
        rest.shift_remove(name);
    }
    Ok(RerankReply {
        id: take_text(&mut rest, "id").unwrap_or_default(),
        model: take_text(&mut rest, "model").unwrap_or_default(),
        results,
        usage,
        extra: without_nulls(rest),
    })
}

fn ranked(words: &Ranking, result: Value) -> Option<Ranked> {
    let mut result = object(result);
    let score = take_some(&mut result, words.score)
        .or_else(|| take_some(&mut result, "relevance_score"))
        .or_else(|| take_some(&mut result, "score"))?;
    let document = match result.shift_remove(words.document.0) {
        None | Some(Value::Null) => None,
        Some(Value::String(text)) => Some(json!({"text": text})),
        Some(document) => Some(document),
    };
    Some(Ranked { index: take_some(&mut result, "index")?, score, document })
}

/// What was used: OpenAI's fields, or Cohere's `meta`, which some servers that took over this form give.
fn usage(answer: &Object) -> Option<Usage> {
    let meta = answer.get("meta");
    let input = match (answer.get("usage"), meta) {
        (Some(usage), _) => {
            let prompt = count(usage, "prompt_tokens");
            if prompt > 0 { prompt } else { count(usage, "total_tokens") }
        }
        (None, Some(meta)) => count(meta.get("tokens").unwrap_or(meta), "input_tokens"),
        (None, None) => return None,
    };
    let billed = meta.and_then(|meta| meta.get("billed_units"));
    let search_units = billed.map_or(0, |billed| count(billed, "search_units"));
    Some(Usage { input, search_units, ..Usage::default() })
}

// -- the reverse --

/// Reads a caller's request.
///
/// # Errors
/// `BadRequest`, naming the field.
pub(super) fn read(words: &Ranking, mut body: Object) -> Result<RerankRequest> {
    let b = &mut body;
    let query = match demand(b, "query")? {
        Value::String(text) => text,
        wrapped => text(&wrapped, &["text".to_owned()]),
    };
    let named = |b: &mut Object, name: Option<&str>| name.map(|name| take(b, name)).transpose();
    Ok(RerankRequest {
        model: take(b, "model")?.unwrap_or_default(),
        query,
        documents: demand(b, words.documents.0)?,
        top_n: named(b, words.top_n)?.flatten(),
        return_documents: match words.give_back {
            Some(name) => take(b, name)?,
            None => None,
        },
        extra: without_nulls(body),
        ..RerankRequest::default()
    })
}

/// Writes an answer.
pub(super) fn write(words: &Ranking, reply: &RerankReply) -> Value {
    let results: Value = reply.results.iter().map(|ranked| result(words, ranked)).collect();
    if words.results.is_empty() {
        return results;
    }
    let mut out = Object::new();
    put(&mut out, "id", Some(&reply.id).filter(|id| !id.is_empty()));
    if words.model {
        out.insert("model".into(), json!(reply.model));
    }
    out.insert("object".into(), json!("list"));
    out.insert(words.results.into(), results);
    if let Some(usage) = &reply.usage {
        let (prompt, total) = (usage.prompt(), usage.total());
        out.insert("usage".into(), json!({"prompt_tokens": prompt, "total_tokens": total}));
    }
    Value::Object(out)
}

fn result(words: &Ranking, ranked: &Ranked) -> Value {
    let mut out = json!({"index": ranked.index});
    out[words.score] = json!(ranked.score);
    if let Some(document) = &ranked.document {
        let (name, form) = words.document;
        out[name] = match (form, document) {
            (Documents::Texts, document) => json!(text(document, &[])),
            (_, Value::String(text)) => json!({"text": text}),
            (_, document) => document.clone(),
        };
    }
    out
}
