//! Embeddings and reranks.

use super::*;
use crate::error::ErrorKind;
use crate::ops::{EmbedRequest, RerankRequest, Vector};

fn embed(model: &str, input: Value) -> Result<(Ask, Losses)> {
    let mut losses = Losses::default();
    let request = EmbedRequest { input, dimensions: Some(256), ..EmbedRequest::default() };
    let ask = Bedrock.encode(&Request::Embed(Box::new(request)), &to(model), &mut losses)?;
    Ok((ask, losses))
}

fn vectors(body: &Value) -> Vec<Vector> {
    match Bedrock.decode(Operation::Embed, body.to_string().as_bytes()).unwrap() {
        Reply::Embed(embed) => embed.data.into_iter().map(|item| item.vector).collect(),
        _ => unreachable!("vectors were asked for"),
    }
}

#[test]
fn each_house_has_its_own_body() {
    let (ask, _) = embed("amazon.titan-embed-text-v2:0", json!("a")).unwrap();
    assert_eq!(ask.path, "/model/amazon.titan-embed-text-v2%3A0/invoke");
    assert_eq!(Value::Object(ask.body), json!({"inputText": "a", "dimensions": 256}));
    let (ask, losses) = embed("amazon.titan-embed-text-v1", json!(["a"])).unwrap();
    assert_eq!(
        (Value::Object(ask.body), fields(&losses)),
        (json!({"inputText": "a"}), vec!["dimensions"])
    );
    let picture = json!("data:image/png;base64,iVBORw0K");
    let (ask, _) = embed("amazon.titan-embed-image-v1", picture.clone()).unwrap();
    let config = json!({"outputEmbeddingLength": 256});
    assert_eq!(
        Value::Object(ask.body),
        json!({"inputImage": "iVBORw0K", "embeddingConfig": config})
    );
    let (ask, losses) = embed("us.cohere.embed-v4:0", json!(["a", "b"])).unwrap();
    let body =
        json!({"texts": ["a", "b"], "input_type": "search_document", "output_dimension": 256});
    assert_eq!((Value::Object(ask.body), fields(&losses)), (body, vec!["input_type"]));
    let (ask, _) = embed("amazon.nova-2-multimodal-embeddings-v1:0", picture).unwrap();
    let image = json!({"format": "png", "source": {"bytes": "iVBORw0K"}});
    let params = &ask.body["singleEmbeddingParams"];
    assert_eq!(
        *params,
        json!({"embeddingPurpose": "GENERIC_INDEX", "embeddingDimension": 256, "image": image})
    );
}

#[test]
fn what_a_model_does_not_take_is_refused() {
    let several = embed("amazon.titan-embed-text-v2:0", json!(["a", "b"])).unwrap_err();
    assert_eq!(several.kind(), ErrorKind::BadRequest);
    assert!(several.message().contains("2 were given"), "{several}");
    assert!(embed("cohere.embed-english-v3", json!([[1, 2]])).is_err());
    assert!(embed("cohere.embed-english-v3", json!([])).is_err());
    let unknown = embed("arn:aws:bedrock:x:1:provisioned-model/y", json!("a")).unwrap_err();
    assert!(unknown.message().contains("'embedding'"), "{unknown}");
}

#[test]
fn vectors_of_all_houses_are_read() {
    let titan = json!({"embedding": [0.5, 1.0], "inputTextTokenCount": 3});
    assert_eq!(vectors(&titan), [Vector::Floats(vec![0.5, 1.0])]);
    let v3 = json!({"id": "x", "texts": ["a"], "embeddings": [[0.5], [0.25]]});
    assert_eq!(vectors(&v3).len(), 2);
    assert_eq!(vectors(&json!({"embeddings": {"float": [[0.5]]}})), [Vector::Floats(vec![0.5])]);
    let two = vectors(&json!({"embeddings": {"float": [[0.5]], "int8": [[1]]}}));
    assert_eq!(two, [Vector::Other(json!({"float": [0.5], "int8": [1]}))]);
    let nova = json!({"embeddings": [{"embeddingType": "TEXT", "embedding": [0.5]}]});
    assert_eq!(vectors(&nova), [Vector::Floats(vec![0.5])]);
    let body = br#"{"message": "no"}"#;
    assert_eq!(Bedrock.decode(Operation::Embed, body).unwrap_err().message(), "no");
}

#[test]
fn callers_bodies_survive() {
    for (model, body) in [
        (
            "amazon.titan-embed-text-v2:0",
            json!({"inputText": "a", "dimensions": 256, "normalize": true}),
        ),
        (
            "cohere.embed-v4:0",
            json!({"texts": ["a"], "input_type": "search_query", "truncate": "END"}),
        ),
        (
            "amazon.nova-2-multimodal-embeddings-v1:0",
            json!({"taskType": "SINGLE_EMBEDDING",
            "singleEmbeddingParams": {"embeddingPurpose": "GENERIC_RETRIEVAL", "text": {"truncationMode": "END", "value": "a"}}}),
        ),
    ] {
        let path = format!("/model/{}/invoke", model.replace(':', "%3A"));
        let read = Bedrock.read(Operation::Embed, &path, body.to_string().as_bytes()).unwrap();
        assert_eq!(read.model(), model);
        let ask = Bedrock.encode(&read, &to(model), &mut Losses::default()).unwrap();
        assert_eq!((Value::Object(ask.body), ask.path), (body, path));
    }
}

#[test]
fn documents_are_put_in_order() {
    let request = RerankRequest {
        query: "q".to_owned(),
        documents: vec![json!("a"), json!({"text": "b"}), json!({"title": "c"})],
        top_n: Some(2),
        return_documents: Some(true),
        ..RerankRequest::default()
    };
    let request = Request::Rerank(Box::new(request));
    let mut losses = Losses::default();
    let ask = Bedrock.encode(&request, &to("cohere.rerank-v3-5:0"), &mut losses).unwrap();
    let documents = json!(["a", "b", "{\"title\":\"c\"}"]);
    let body = json!({"query": "q", "documents": documents, "top_n": 2, "api_version": 2});
    assert_eq!((Value::Object(ask.body), fields(&losses)), (body, vec!["return_documents"]));
    let ask = Bedrock.encode(&request, &to("amazon.rerank-v1:0"), &mut losses).unwrap();
    assert!(!ask.body.contains_key("api_version"));
    let answer = json!({"results": [{"index": 1, "relevance_score": 0.75}]});
    let reply = Bedrock.decode(Operation::Rerank, answer.to_string().as_bytes()).unwrap();
    assert_eq!(Bedrock.write(&reply, &mut losses), answer);
}
