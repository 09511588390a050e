//! Embeddings.

use super::*;
use crate::ops::{EmbedReply, EmbedRequest, Vector};

fn ask(request: EmbedRequest, predict: bool) -> Result<(Ask, Losses)> {
    let mut losses = Losses::default();
    let features = Features { predict, ..Features::default() };
    let to = Destination {
        model: "gemini-embedding-001".to_owned(),
        features,
        ..Destination::default()
    };
    let ask = Gemini.encode(&Request::Embed(Box::new(request)), &to, &mut losses)?;
    Ok((ask, losses))
}

fn request(input: Value) -> EmbedRequest {
    EmbedRequest {
        input,
        dimensions: Some(2),
        input_type: Some("search_query".to_owned()),
        ..EmbedRequest::default()
    }
}

fn vectors(body: &Value) -> EmbedReply {
    match Gemini.decode(Operation::Embed, body.to_string().as_bytes()).unwrap() {
        Reply::Embed(embed) => *embed,
        _ => unreachable!("vectors were asked for"),
    }
}

#[test]
fn one_text_and_several_go_to_different_addresses() {
    let (one, _) = ask(request(json!("a")), false).unwrap();
    assert_eq!(one.path, "/models/gemini-embedding-001:embedContent");
    let content = json!({"model": "models/gemini-embedding-001", "content": {"parts": [{"text": "a"}]},
                         "taskType": "RETRIEVAL_QUERY", "outputDimensionality": 2});
    assert_eq!(Value::Object(one.body), content);
    let (several, _) = ask(request(json!(["a"])), false).unwrap();
    assert_eq!(several.path, "/models/gemini-embedding-001:batchEmbedContents");
    assert_eq!(Value::Object(several.body), json!({"requests": [content]}));
    let (predict, _) = ask(request(json!(["a", "b"])), true).unwrap();
    assert_eq!(predict.path, "/models/gemini-embedding-001:predict");
    let instance = |text: &str| json!({"content": text, "task_type": "RETRIEVAL_QUERY"});
    let body = json!({"instances": [instance("a"), instance("b")], "parameters": {"outputDimensionality": 2}});
    assert_eq!(Value::Object(predict.body), body);
}

#[test]
fn what_is_no_text_is_refused() {
    for input in [json!([1, 2]), json!([[1]]), json!(["a", "data:image/png;base64,xx"])] {
        let error = ask(request(input.clone()), false).unwrap_err();
        assert!(error.message().starts_with("input["), "{input}: {error}");
    }
}

#[test]
fn all_three_forms_of_an_answer_are_read() {
    let single = vectors(
        &json!({"embedding": {"values": [0.5, 1]}, "usageMetadata": {"promptTokenCount": 3}}),
    );
    assert_eq!(single.data[0].vector, Vector::Floats(vec![0.5, 1.0]));
    assert_eq!(single.usage.unwrap().input, 3);
    let batch = vectors(&json!({"embeddings": [{"values": [1]}, {"values": [2]}]}));
    assert_eq!((batch.data.len(), batch.data[1].index, batch.usage), (2, 1, None));
    let statistics =
        |n: u8| json!({"embeddings": {"values": [1], "statistics": {"token_count": n}}});
    let predicted = vectors(&json!({"predictions": [statistics(2), statistics(3)]}));
    assert_eq!((predicted.data.len(), predicted.usage.unwrap().input), (2, 5));
}

#[test]
fn callers_of_either_form_are_understood() {
    let read = |path: &str, body: Value| match Gemini
        .read(Operation::Embed, path, body.to_string().as_bytes())
        .unwrap()
    {
        Request::Embed(embed) => *embed,
        _ => unreachable!("vectors were asked for"),
    };
    let content = |text: &str| json!({"parts": [{"text": text}]});
    let one = read(
        "/v1beta/models/e:embedContent",
        json!({"content": content("a"), "taskType": "RETRIEVAL_QUERY", "model": "models/e"}),
    );
    assert_eq!((one.model.as_str(), &one.input), ("e", &json!("a")));
    assert_eq!((one.input_type.as_deref(), one.extra.len()), (Some("search_query"), 0));
    let several = read(
        "/v1beta/models/e:batchEmbedContents",
        json!({"requests": [
        {"content": content("a"), "outputDimensionality": 2}, {"content": content("b"), "outputDimensionality": 2}]}),
    );
    assert_eq!((several.input, several.dimensions), (json!(["a", "b"]), Some(2)));
    let predict = read(
        "/v1/publishers/google/models/e:predict",
        json!({"instances": [{"content": "a"}], "parameters": {"outputDimensionality": 2}}),
    );
    assert_eq!((predict.input, predict.dimensions), (json!(["a"]), Some(2)));
    let written = Gemini.write(
        &Reply::Embed(Box::new(vectors(&json!({"embedding": {"values": [0.5]}})))),
        &mut Losses::default(),
    );
    assert_eq!(written, json!({"embeddings": [{"values": [0.5]}], "embedding": {"values": [0.5]}}));
}
