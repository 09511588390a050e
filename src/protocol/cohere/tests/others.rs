//! Embeddings and rerank, both ways.

use crate::error::Result;
use crate::ops::{
    EmbedRequest, Losses, Operation, Outcome, Ranked, Reply, Request, RerankRequest, Vector,
};
use crate::protocol::cohere::Cohere;
use crate::protocol::{Destination, Protocol};
use serde_json::{Value, json};

fn encode(request: &Request) -> Result<(Value, Losses)> {
    let mut losses = Losses::default();
    let to = Destination { model: "m".to_owned(), ..Destination::default() };
    let ask = Cohere.encode(request, &to, &mut losses)?;
    Ok((Value::Object(ask.body), losses))
}

fn embed(input: Value) -> EmbedRequest {
    EmbedRequest { input, ..EmbedRequest::default() }
}

fn vectors(body: &Value) -> Vec<Vector> {
    match Cohere.decode(Operation::Embed, body.to_string().as_bytes()).unwrap() {
        Reply::Embed(reply) => reply.data.into_iter().map(|item| item.vector).collect(),
        other => panic!("{other:?}"),
    }
}

#[test]
fn texts_are_embedded_and_a_use_is_demanded() {
    let (body, losses) = encode(&Request::Embed(Box::new(embed(json!("a"))))).unwrap();
    assert_eq!(
        body,
        json!({"model": "m", "texts": ["a"], "input_type": "search_document", "embedding_types": ["float"]})
    );
    assert_eq!(losses.0[0].outcome, Outcome::Defaulted);
    let mut request = embed(json!(["a", "b"]));
    request.input_type = Some("query".to_owned());
    request.dimensions = Some(4);
    request.extra.insert("truncate".to_owned(), json!("END"));
    let (body, losses) = encode(&Request::Embed(Box::new(request))).unwrap();
    assert_eq!(
        (&body["input_type"], &body["output_dimension"], &body["truncate"]),
        (&json!("search_query"), &json!(4), &json!("END"))
    );
    assert_eq!(losses.0, []);
    assert!(encode(&Request::Embed(Box::new(embed(json!([1, 2]))))).is_err());
}

#[test]
fn pictures_are_embedded_alone_or_beside_texts() {
    let picture = "data:image/png;base64,AA==";
    let (body, _) = encode(&Request::Embed(Box::new(embed(json!([picture]))))).unwrap();
    assert_eq!((&body["images"], &body["input_type"]), (&json!([picture]), &json!("image")));
    let (body, _) = encode(&Request::Embed(Box::new(embed(json!(["a", picture]))))).unwrap();
    assert_eq!(
        body["inputs"],
        json!([
            {"content": [{"type": "text", "text": "a"}]},
            {"content": [{"type": "image_url", "image_url": {"url": picture}}]},
        ])
    );
}

#[test]
fn vectors_are_read_by_type() {
    let of = |embeddings: Value| vectors(&json!({"id": "x", "embeddings": embeddings}));
    assert_eq!(of(json!([[1.0, 2.0]])), [Vector::Floats(vec![1.0, 2.0])]);
    assert_eq!(of(json!({"float": [[0.5]], "int8": []})), [Vector::Floats(vec![0.5])]);
    assert_eq!(of(json!({"base64": ["AA=="]})), [Vector::Base64("AA==".to_owned())]);
    assert_eq!(of(json!({"int8": [[1, 2]]})), [Vector::Other(json!([1, 2]))]);
    let both = Vector::Other(json!({"float": [0.5], "int8": [1]}));
    assert_eq!(of(json!({"float": [[0.5]], "int8": [[1]]})), [both]);
    let refused = Cohere.decode(Operation::Embed, br#"{"message":"no"}"#).unwrap_err();
    assert_eq!(refused.message(), "no");
}

#[test]
fn a_caller_who_embeds_is_understood() {
    let body = json!({"model": "m", "texts": ["a"], "input_type": "clustering",
        "embedding_types": ["base64"], "output_dimension": 2, "truncate": "NONE", "images": []});
    let read = Cohere.read(Operation::Embed, "/v2/embed", body.to_string().as_bytes()).unwrap();
    let (again, losses) = encode(&read).unwrap();
    assert_eq!(
        again,
        json!({"model": "m", "texts": ["a"], "input_type": "clustering", "embedding_types": ["base64"],
            "output_dimension": 2, "truncate": "NONE"})
    );
    assert_eq!(losses.0, []);
    let answer = json!({"id": "x", "embeddings": {"float": [[0.5]]},
        "meta": {"billed_units": {"input_tokens": 3, "image_tokens": 4}}});
    let reply = Cohere.decode(Operation::Embed, answer.to_string().as_bytes()).unwrap();
    assert_eq!(reply.usage().map(|u| (u.input, u.input_image)), Some((3, 4)));
    let written = Cohere.write(&reply, &mut Losses::default());
    assert_eq!(written["embeddings"], json!({"float": [[0.5]]}));
    assert_eq!(written["meta"]["billed_units"], json!({"input_tokens": 3, "image_tokens": 4}));
}

#[test]
fn documents_that_are_objects_are_ranked_as_text() {
    let mut request = RerankRequest {
        query: "q".to_owned(),
        documents: vec![json!("a"), json!({"text": "b"}), json!({"title": "T", "year": 3})],
        top_n: Some(2),
        ..RerankRequest::default()
    };
    let (body, losses) = encode(&Request::Rerank(Box::new(request.clone()))).unwrap();
    let documents = json!(["a", "b", "title: T\nyear: 3"]);
    assert_eq!(body, json!({"model": "m", "query": "q", "documents": documents, "top_n": 2}));
    assert_eq!(losses.0, []);
    request.documents = vec![json!({"title": "T", "year": 3})];
    request.rank_fields = vec!["title".to_owned()];
    request.return_documents = Some(true);
    let (body, losses) = encode(&Request::Rerank(Box::new(request))).unwrap();
    assert_eq!(body["documents"], json!(["title: T"]));
    assert_eq!(losses.0[0].field, "return_documents");
}

#[test]
fn an_order_is_read_and_written() {
    let answer = json!({
        "id": "x",
        "results": [{"index": 1, "relevance_score": 0.9, "document": {"text": "b"}}],
        "meta": {"api_version": {"version": "1"}, "billed_units": {"search_units": 1}},
    });
    let reply = Cohere.decode(Operation::Rerank, answer.to_string().as_bytes()).unwrap();
    assert_eq!(reply.usage().map(|usage| usage.search_units), Some(1));
    assert_eq!(Cohere.write(&reply, &mut Losses::default()), answer);
    let Reply::Rerank(mut order) = reply else { panic!("an order was asked for") };
    order.extra.clear();
    order.results = vec![Ranked { index: 0, score: 1.into(), document: Some(json!("a")) }];
    let written = Cohere.write(&Reply::Rerank(order), &mut Losses::default());
    assert_eq!(written["results"][0]["document"], json!({"text": "a"}));
    assert_eq!(written["meta"]["billed_units"], json!({"search_units": 1}));
}

#[test]
fn callers_of_both_versions_are_understood() {
    let body = json!({"model": "m", "query": "q", "documents": [{"text": "a"}], "top_n": 1,
        "return_documents": true, "rank_fields": ["text"], "max_chunks_per_doc": 3});
    let read = Cohere.read(Operation::Rerank, "/v1/rerank", body.to_string().as_bytes()).unwrap();
    let Request::Rerank(request) = &read else { panic!("an order was asked for") };
    assert_eq!((request.top_n, request.return_documents), (Some(1), Some(true)));
    let (again, losses) = encode(&read).unwrap();
    assert_eq!(again, json!({"model": "m", "query": "q", "documents": ["a"], "top_n": 1}));
    let fields: Vec<_> = losses.0.iter().map(|loss| loss.field.as_ref()).collect();
    assert_eq!(fields, ["return_documents", "max_chunks_per_doc"]);
    let wrong = Cohere.read(Operation::Rerank, "", br#"{"documents":[]}"#).unwrap_err();
    assert!(wrong.message().starts_with("query: "), "{wrong}");
}
