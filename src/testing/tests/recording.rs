//! Recording through a closure, and replaying what came of it.

use super::super::record::{Forward, Forwarded, Outgoing, Recorder, Tape};
use super::super::server::Source;
use super::super::{Exchange, Options, Server};
use super::{body, exchange, fake, post, unchunked};
use bytes::Bytes;
use serde_json::{Value, json};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};

const STREAM: &str = "data: 1\n\n: ping\r\n\r\ndata: [DONE]\n\n";

/// A file of this process that is gone when it is dropped.
struct TemporaryFile(PathBuf);

impl TemporaryFile {
    fn new(name: &str) -> Self {
        Self(std::env::temp_dir().join(format!("ferrogate-{}-{name}", std::process::id())))
    }
}

impl Drop for TemporaryFile {
    fn drop(&mut self) {
        let _ = std::fs::remove_file(&self.0);
    }
}

/// An upstream that answers JSON, or a stream where the body asks for one; it keeps what it was sent.
fn upstream() -> (Forward, Arc<Mutex<Vec<Outgoing>>>) {
    let sent = Arc::new(Mutex::new(Vec::new()));
    let inside = Arc::clone(&sent);
    let forward: Forward = Arc::new(move |outgoing: Outgoing| {
        let streamed = outgoing.body.windows(6).any(|w| w == b"stream");
        let (kind, body) = if streamed {
            ("text/event-stream", STREAM.to_owned())
        } else {
            ("application/json", json!({"n": inside.lock().unwrap().len()}).to_string())
        };
        inside.lock().unwrap().push(outgoing);
        let headers = [("Content-Type", kind), ("Set-Cookie", "hidden"), ("connection", "close")];
        let headers = headers.map(|(n, v)| (n.to_owned(), v.to_owned())).to_vec();
        Box::pin(async move { Ok(Forwarded { status: 200, headers, body: Bytes::from(body) }) })
    });
    (forward, sent)
}

fn record(path: &Path, forward: Forward) -> Server {
    let recorder = Recorder::create(path, "https://api.example.com/base/", forward).unwrap();
    Server::start_with(Options::default(), Source::Record(recorder), fake::find).unwrap()
}

fn replay(path: &Path) -> Server {
    let tape = Mutex::new(Tape::open(path).unwrap());
    Server::start_with(Options::default(), Source::Replay(tape), fake::find).unwrap()
}

fn ask(server: &Server, body: &Value) -> String {
    let secret = "authorization: Bearer hidden\r\nx-api-key: hidden\r\nx-trace: 7\r\nconnection";
    let request = post("/v1/x?key=hidden&alt=sse", body).replacen("connection", secret, 1);
    exchange(server, &request).0
}

#[test]
fn what_was_recorded_is_replayed_and_holds_no_secret() {
    let file = TemporaryFile::new("replayed.jsonl");
    let (forward, sent) = upstream();
    let recording = record(&file.0, forward);
    let bodies = [json!({"a": 1}), json!({"a": 2}), json!({"stream": true})];
    for body in &bodies {
        ask(&recording, body);
    }
    let outgoing = sent.lock().unwrap()[0].clone();
    assert_eq!(outgoing.url, "https://api.example.com/base/v1/x?key=hidden&alt=sse");
    assert!(outgoing.headers.contains(&("x-api-key".to_owned(), "hidden".to_owned())));
    assert!(!outgoing.headers.iter().any(|(name, _)| name == "connection"));

    let text = std::fs::read_to_string(&file.0).unwrap();
    assert!(!text.contains("hidden"), "{text}");
    let first: Exchange = serde_json::from_str(text.lines().next().unwrap()).unwrap();
    assert_eq!(
        (first.request.path.as_str(), first.request.body),
        ("/v1/x?alt=sse", Some(json!({"a": 1})))
    );
    assert!(first.request.headers.contains(&("x-trace".to_owned(), "7".to_owned())));

    let server = replay(&file.0);
    assert_eq!(body(&ask(&server, &bodies[1])), r#"{"n":1}"#, "the same body, out of order");
    assert_eq!(body(&ask(&server, &bodies[1])), r#"{"n":1}"#, "and again");
    assert_eq!(unchunked(&ask(&server, &bodies[2])), STREAM);
    assert_eq!(body(&ask(&server, &json!({"a": 9}))), r#"{"n":0}"#, "the next of that path");
    let missing = ask(&server, &json!({"a": 9, "model": "m"}));
    assert!(missing.starts_with("HTTP/1.1 404 "), "{missing}");
    assert!(
        body(&missing)
            .contains("POST /v1/x?alt=sse for model m (request 5) is not in the recording")
    );
}

#[test]
fn an_upstream_that_cannot_be_reached_is_not_recorded() {
    let file = TemporaryFile::new("unreached.jsonl");
    let forward: Forward =
        Arc::new(|_| Box::pin(async { Err(crate::error::Error::bad_reply("unreached")) }));
    let answer = ask(&record(&file.0, forward), &json!({}));
    assert!(answer.starts_with("HTTP/1.1 502 ") && body(&answer).contains("unreached"), "{answer}");
    assert_eq!(std::fs::read_to_string(&file.0).unwrap(), "");
}

#[test]
fn a_wrong_line_is_named() {
    let file = TemporaryFile::new("wrong.jsonl");
    std::fs::write(&file.0, "\n{\"request\": 1}\n").unwrap();
    let why = Tape::open(&file.0).unwrap_err().to_string();
    assert!(why.contains("line 2: "), "{why}");
    let why = Tape::open(Path::new("/nowhere/x.jsonl")).unwrap_err().to_string();
    assert!(why.contains("cannot be read"), "{why}");
}
