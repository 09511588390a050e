//! Completions and embeddings, both ways.

use super::{encode, fields};
use crate::error::ErrorKind;
use crate::ops::{CompleteRequest, EmbedRequest, Losses, Operation, Reply, Request, Vector};
use crate::protocol::ollama::Ollama;
use crate::protocol::{Destination, Protocol};
use serde_json::json;

#[test]
fn a_completion_comes_back_as_it_was_said() {
    let body = json!({
        "model": "m",
        "prompt": "def f(",
        "suffix": "return 1",
        "options": {"num_ctx": 9, "temperature": 0, "num_predict": 5, "stop": ["\n"]},
        "logprobs": true,
        "top_logprobs": 2,
        "stream": false,
        "raw": true,
        "template": "t",
    });
    let read =
        Ollama.read(Operation::Complete, "/api/generate", body.to_string().as_bytes()).unwrap();
    let (again, losses) = encode(&read, "m");
    assert_eq!(again, body);
    assert_eq!(losses.0, []);
}

#[test]
fn one_text_is_continued_a_call() {
    let ask = |prompt| {
        let request = CompleteRequest { prompt, echo: Some(true), ..CompleteRequest::default() };
        let mut losses = Losses::default();
        let to = Destination::default();
        Ollama.encode(&Request::Complete(Box::new(request)), &to, &mut losses).map(|ask| {
            assert_eq!(fields(&losses), ["echo"]);
            ask.body["prompt"].clone()
        })
    };
    assert_eq!(ask(json!(["a"])).unwrap(), "a");
    assert_eq!(ask(json!(["a", "b"])).unwrap_err().kind(), ErrorKind::BadRequest);
    assert_eq!(ask(json!([1, 2])).unwrap_err().kind(), ErrorKind::BadRequest);
}

#[test]
fn texts_are_embedded() {
    let body = json!({"model": "m", "input": ["a"], "dimensions": 2, "truncate": true});
    let read = Ollama.read(Operation::Embed, "/api/embed", body.to_string().as_bytes()).unwrap();
    let (again, losses) = encode(&read, "m");
    assert_eq!(again, body);
    assert_eq!(losses.0, []);
    let older = json!({"model": "m", "prompt": "a"});
    let read =
        Ollama.read(Operation::Embed, "/api/embeddings", older.to_string().as_bytes()).unwrap();
    assert_eq!(encode(&read, "m").0, json!({"model": "m", "input": "a"}));
    let tokens = EmbedRequest { input: json!([1]), ..EmbedRequest::default() };
    let tokens = Request::Embed(Box::new(tokens));
    assert!(Ollama.encode(&tokens, &Destination::default(), &mut Losses::default()).is_err());
}

#[test]
fn vectors_are_read_and_written() {
    let answer = json!({"model": "m", "embeddings": [[0.5, 1.0]], "total_duration": 3, "prompt_eval_count": 2});
    let reply = Ollama.decode(Operation::Embed, answer.to_string().as_bytes()).unwrap();
    assert_eq!(Ollama.write(&reply, &mut Losses::default()), answer);
    let older = Ollama.decode(Operation::Embed, br#"{"embedding":[0.5]}"#).unwrap();
    let Reply::Embed(older) = older else { panic!("vectors were asked for") };
    assert_eq!(older.data[0].vector, Vector::Floats(vec![0.5]));
    let error = Ollama.decode(Operation::Embed, br#"{"error":"no"}"#).unwrap_err();
    assert_eq!(error.message(), "no");
}
