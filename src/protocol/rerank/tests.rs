//! Each language's documents, as its provider's reference shows them.

use super::{HF_INFERENCE, JINA, NIM_RANKING, Ranker, TEI, VOYAGE};
use crate::error::ErrorKind;
use crate::ops::{
    EmbedReply, EmbedRequest, Losses, Operation, Reply, Request, RerankReply, RerankRequest, Vector,
};
use crate::protocol::{Destination, Frame, Protocol};
use serde_json::{Value, json};

fn encode(language: Ranker, request: &Request) -> (String, Value, Vec<String>) {
    let mut losses = Losses::default();
    let to = Destination { model: "a/b".to_owned(), ..Destination::default() };
    let ask = language.encode(request, &to, &mut losses).unwrap();
    let fields = losses.0.into_iter().map(|loss| loss.field.into_owned()).collect();
    (ask.path, Value::Object(ask.body), fields)
}

fn order() -> RerankRequest {
    RerankRequest {
        query: "q".to_owned(),
        documents: vec![json!("a"), json!({"text": "b"})],
        top_n: Some(1),
        return_documents: Some(true),
        ..RerankRequest::default()
    }
}

fn rerank(language: Ranker) -> (String, Value, Vec<String>) {
    encode(language, &Request::Rerank(Box::new(order())))
}

fn ranked(language: Ranker, answer: &Value) -> RerankReply {
    match language.decode(Operation::Rerank, answer.to_string().as_bytes()).unwrap() {
        Reply::Rerank(reply) => *reply,
        other => panic!("{other:?}"),
    }
}

fn places(reply: &RerankReply) -> Vec<(u32, f64)> {
    reply.results.iter().map(|r| (r.index, r.score.as_f64().unwrap())).collect()
}

#[test]
fn jina_ranks() {
    let (path, body, lost) = rerank(JINA);
    let documents = json!(["a", {"text": "b"}]);
    assert_eq!(path, "/rerank");
    assert_eq!(
        body,
        json!({"model": "a/b", "query": "q", "documents": documents, "top_n": 1, "return_documents": true})
    );
    assert!(lost.is_empty());
    let answer = json!({
        "model": "j", "object": "list",
        "results": [{"index": 1, "relevance_score": 0.9, "document": {"text": "b"}}],
        "usage": {"prompt_tokens": 7, "total_tokens": 7},
    });
    let reply = ranked(JINA, &answer);
    assert_eq!((places(&reply), reply.model.as_str()), (vec![(1, 0.9)], "j"));
    assert_eq!(reply.usage.as_ref().map(|usage| usage.input), Some(7));
    let written = JINA.write(&Reply::Rerank(Box::new(reply)), &mut Losses::default());
    assert_eq!(written, answer);
}

#[test]
fn servers_that_speak_jinas_form_count_in_their_own_way() {
    let reply = ranked(
        JINA,
        &json!({"id": "x", "results": [{"index": 0, "relevance_score": 1, "document": "a"}],
            "meta": {"billed_units": {"search_units": 2}, "tokens": {"input_tokens": 5}}}),
    );
    let usage = reply.usage.unwrap();
    assert_eq!((usage.search_units, usage.input), (2, 5));
    assert_eq!(reply.results[0].document, Some(json!({"text": "a"})));
}

#[test]
fn voyage_ranks() {
    let (_, body, lost) = rerank(VOYAGE);
    assert_eq!(
        body,
        json!({"model": "a/b", "query": "q", "documents": ["a", "b"], "top_k": 1, "return_documents": true})
    );
    assert!(lost.is_empty());
    let reply = ranked(
        VOYAGE,
        &json!({"object": "list", "model": "v", "usage": {"total_tokens": 4},
            "data": [{"index": 0, "relevance_score": 0.5, "document": "a"}]}),
    );
    assert_eq!((places(&reply), reply.usage.as_ref().unwrap().input), (vec![(0, 0.5)], 4));
    let written = VOYAGE.write(&Reply::Rerank(Box::new(reply)), &mut Losses::default());
    assert_eq!(written["data"], json!([{"index": 0, "relevance_score": 0.5, "document": "a"}]));
}

#[test]
fn nim_ranks_all_passages() {
    let (path, body, lost) = rerank(NIM_RANKING);
    assert_eq!(path, "/ranking");
    let passages = json!([{"text": "a"}, {"text": "b"}]);
    assert_eq!(body, json!({"model": "a/b", "query": {"text": "q"}, "passages": passages}));
    assert_eq!(lost, ["top_n", "return_documents"]);
    let reply = ranked(
        NIM_RANKING,
        &json!({"rankings": [{"index": 1, "logit": -2.5}, {"index": 0, "logit": 3.5}]}),
    );
    assert_eq!(places(&reply), [(0, 3.5), (1, -2.5)], "the best come first");
}

#[test]
fn inference_servers_rank_texts() {
    let (path, body, lost) = rerank(TEI);
    assert_eq!(path, "/rerank");
    assert_eq!(body, json!({"query": "q", "texts": ["a", "b"], "return_text": true}));
    assert_eq!(lost, ["top_n"]);
    let answer = json!([{"index": 0, "score": 0.5, "text": "a"}, {"index": 1, "score": 0.25}]);
    let reply = ranked(TEI, &answer);
    assert_eq!(reply.results[0].document, Some(json!({"text": "a"})));
    assert_eq!(TEI.write(&Reply::Rerank(Box::new(reply)), &mut Losses::default()), answer);
}

#[test]
fn fields_to_read_make_texts_of_objects() {
    let mut request = order();
    request.documents = vec![json!({"title": "T", "body": "B"})];
    request.rank_fields = vec!["body".to_owned()];
    let (_, body, _) = encode(JINA, &Request::Rerank(Box::new(request)));
    assert_eq!(body["documents"], json!(["body: B"]));
}

#[test]
fn callers_of_every_language_are_understood() {
    for language in [JINA, VOYAGE, NIM_RANKING, TEI] {
        let (_, body, _) = rerank(language);
        let read = language.read(Operation::Rerank, "", body.to_string().as_bytes()).unwrap();
        let Request::Rerank(read) = read else { panic!("an order was asked for") };
        assert_eq!((read.query.as_str(), read.documents.len()), ("q", 2), "{}", language.name());
        let wrong = language.read(Operation::Rerank, "", b"{}").unwrap_err();
        assert_eq!(wrong.kind(), ErrorKind::BadRequest);
    }
}

// -- embeddings --

fn request() -> EmbedRequest {
    EmbedRequest {
        input: json!("a"),
        dimensions: Some(2),
        encoding_format: Some("float".to_owned()),
        input_type: Some("search_query".to_owned()),
        ..EmbedRequest::default()
    }
}

fn embed(language: Ranker) -> (String, Value, Vec<String>) {
    encode(language, &Request::Embed(Box::new(request())))
}

fn vectors(language: Ranker, answer: &Value) -> EmbedReply {
    match language.decode(Operation::Embed, answer.to_string().as_bytes()).unwrap() {
        Reply::Embed(reply) => *reply,
        other => panic!("{other:?}"),
    }
}

#[test]
fn each_names_dimensions_form_and_use_in_its_way() {
    let (path, body, lost) = embed(JINA);
    assert_eq!((path.as_str(), lost.len()), ("/embeddings", 0));
    assert_eq!(
        body,
        json!({"model": "a/b", "input": ["a"], "dimensions": 2, "embedding_type": "float", "task": "retrieval.query"})
    );
    let (_, body, lost) = embed(VOYAGE);
    assert_eq!(
        body,
        json!({"model": "a/b", "input": ["a"], "output_dimension": 2, "input_type": "query"})
    );
    assert!(lost.is_empty(), "floats are what it gives");
    let (path, body, lost) = embed(TEI);
    assert_eq!((path.as_str(), body), ("/embed", json!({"inputs": ["a"], "dimensions": 2})));
    assert_eq!(lost, ["input_type"]);
    let (path, body, lost) = embed(HF_INFERENCE);
    assert_eq!(path, "/models/a/b/pipeline/feature-extraction");
    assert_eq!(body, json!({"inputs": ["a"]}));
    assert_eq!(lost, ["dimensions", "input_type"]);
}

#[test]
fn a_use_that_is_in_no_table_is_passed_on() {
    let mut request = request();
    request.input_type = Some("code.query".to_owned());
    request.extra.insert("late_chunking".to_owned(), json!(true));
    let (_, body, _) = encode(JINA, &Request::Embed(Box::new(request)));
    assert_eq!((&body["task"], &body["late_chunking"]), (&json!("code.query"), &json!(true)));
}

#[test]
fn token_ids_are_refused() {
    let request = EmbedRequest { input: json!([1, 2]), ..EmbedRequest::default() };
    let request = Request::Embed(Box::new(request));
    let error = TEI.encode(&request, &Destination::default(), &mut Losses::default()).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::BadRequest);
}

#[test]
fn vectors_are_read_and_written() {
    let answer = json!({"object": "list", "model": "v", "usage": {"total_tokens": 3},
        "data": [{"object": "embedding", "index": 0, "embedding": [0.5]}]});
    let reply = vectors(VOYAGE, &answer);
    assert_eq!(reply.data[0].vector, Vector::Floats(vec![0.5]));
    assert_eq!(reply.usage.as_ref().map(|usage| usage.input), Some(3));
    let bare = json!([[0.5, 1.0], [2.0, 3.0]]);
    let reply = vectors(TEI, &bare);
    assert_eq!((reply.data.len(), reply.data[1].index), (2, 1));
    assert_eq!(TEI.write(&Reply::Embed(Box::new(reply)), &mut Losses::default()), bare);
    assert_eq!(vectors(HF_INFERENCE, &json!([0.5, 1.0])).data.len(), 1, "one text, one vector");
}

#[test]
fn callers_who_embed_are_understood() {
    for language in [JINA, VOYAGE] {
        let (_, body, _) = embed(language);
        let read = language.read(Operation::Embed, "", body.to_string().as_bytes()).unwrap();
        let Request::Embed(read) = read else { panic!("vectors were asked for") };
        assert_eq!((read.dimensions, read.input_type.as_deref()), (Some(2), Some("search_query")));
    }
    let path = "/models/x/y/pipeline/feature-extraction";
    let read = HF_INFERENCE.read(Operation::Embed, path, br#"{"inputs":"a"}"#).unwrap();
    assert_eq!(read.model(), "x/y");
}

// -- what they are not --

#[test]
fn errors_are_read_and_written() {
    let error = TEI
        .decode(Operation::Rerank, br#"{"error":"too long","error_type":"Validation"}"#)
        .unwrap_err();
    assert_eq!(error.message(), "too long");
    assert_eq!(TEI.write_error(&error), json!({"error": "too long"}));
    let error = JINA.decode(Operation::Rerank, br#"{"detail":"no credit"}"#).unwrap_err();
    assert_eq!(JINA.write_error(&error), json!({"detail": "no credit"}));
    let error = VOYAGE.decode(Operation::Rerank, br#"{"model":"v"}"#).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::BadReply);
}

#[test]
fn they_do_not_converse_and_do_not_stream() {
    assert!(!JINA.speaks(Operation::Chat) && !NIM_RANKING.speaks(Operation::Embed));
    let error = JINA.decode(Operation::Chat, b"{}").unwrap_err();
    assert_eq!(error.kind(), ErrorKind::UnsupportedParams);
    let mut decoder = JINA.decoder(Operation::Rerank);
    let frame = Frame { event: None, data: r#"{"detail":"busy"}"# };
    assert_eq!(decoder.push(frame, &mut Vec::new()).unwrap_err().message(), "busy");
    assert!(decoder.end(&mut Vec::new()).is_err());
}
