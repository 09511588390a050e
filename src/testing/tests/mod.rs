//! The server over real sockets, with a tiny language of its own.

mod fake;
mod faults;
mod languages;
mod recording;

use super::server::Source;
use super::{Options, Server, Step};
use serde_json::{Value, json};
use std::io::{Read as _, Write as _};
use std::net::TcpStream;
use std::time::Duration;

/// Long enough never to be met by a test that passes.
const SOON: Duration = Duration::from_secs(5);

fn start(script: Value) -> Server {
    let script = Step::parse_all(script).unwrap();
    let options = Options { script, ..Options::default() };
    Server::start_with(options, Source::Script, fake::find).unwrap()
}

fn connect(server: &Server) -> TcpStream {
    let stream = TcpStream::connect(("127.0.0.1", server.port())).unwrap();
    stream.set_read_timeout(Some(SOON)).unwrap();
    stream
}

/// A request that asks for the connection to be closed.
fn post(path: &str, body: &Value) -> String {
    let body = body.to_string();
    let length = body.len();
    format!("POST {path} HTTP/1.1\r\nconnection: close\r\ncontent-length: {length}\r\n\r\n{body}")
}

fn chat(text: &str, stream: bool) -> String {
    post("/v1/chat/completions", &json!({"model": "m", "text": text, "stream": stream}))
}

/// Everything that comes back until the connection is closed, and whether it was closed in good order.
fn exchange(server: &Server, request: &str) -> (String, bool) {
    let (answer, closed) = exchanged(server, request);
    (String::from_utf8(answer).unwrap(), closed)
}

/// The same, for answers that are no text.
fn exchanged(server: &Server, request: &str) -> (Vec<u8>, bool) {
    let mut stream = connect(server);
    stream.write_all(request.as_bytes()).unwrap();
    let mut answer = Vec::new();
    let closed = stream.read_to_end(&mut answer).is_ok();
    (answer, closed)
}

fn body(answer: &str) -> &str {
    answer.split_once("\r\n\r\n").unwrap().1
}

/// The body of a chunked answer that may have been cut.
fn unchunked(answer: &str) -> String {
    String::from_utf8(unchunked_bytes(answer.as_bytes())).unwrap()
}

fn unchunked_bytes(answer: &[u8]) -> Vec<u8> {
    let line_end = |bytes: &[u8], end: &[u8]| memchr::memmem::find(bytes, end);
    let mut rest = &answer[line_end(answer, b"\r\n\r\n").unwrap() + 4..];
    let mut body = Vec::new();
    while let Some(at) = line_end(rest, b"\r\n") {
        let size = std::str::from_utf8(&rest[..at]).unwrap();
        let size = usize::from_str_radix(size, 16).unwrap();
        body.extend_from_slice(&rest[at + 2..at + 2 + size]);
        rest = &rest[at + size + 4..];
    }
    body
}

/// Reads until so many bytes came that end like this.
fn read_to(stream: &mut TcpStream, ending: &str) -> String {
    let mut text = Vec::new();
    let mut byte = [0];
    while !text.ends_with(ending.as_bytes()) {
        stream.read_exact(&mut byte).unwrap();
        text.push(byte[0]);
    }
    String::from_utf8(text).unwrap()
}

#[test]
fn an_echo_and_a_script_over_one_connection() {
    let server = start(json!(["scripted"]));
    let mut stream = connect(&server);
    let request = chat("good day", false).replace("connection: close\r\n", "X-Trace: 7\r\n");
    for expected in ["scripted", "You said: good day"] {
        stream.write_all(request.as_bytes()).unwrap();
        let head = read_to(&mut stream, "\r\n\r\n");
        assert!(
            head.starts_with("HTTP/1.1 200 OK\r\ncontent-type: application/json\r\n"),
            "{head}"
        );
        let body: Value = serde_json::from_str(&read_to(&mut stream, "}")).unwrap();
        assert_eq!((&body["text"], &body["model"]), (&json!(expected), &json!("m")));
    }
    let seen = server.requests();
    assert_eq!((seen.len(), seen[1].number, seen[1].connection), (2, 2, 1));
    assert_eq!(
        (seen[0].path.as_str(), seen[0].header("x-trace")),
        ("/v1/chat/completions", Some("7"))
    );
    assert_eq!(seen[0].json.as_ref().unwrap()["text"], "good day");
    let connections = server.connections();
    assert_eq!((connections.opened, connections.open), (1, 1));
    server.clear();
    assert!(server.requests().is_empty());
}

#[test]
fn each_address_speaks_its_language() {
    let server = start(json!([]));
    let request = post("/anthropic/v1/messages?beta=true", &json!({"text": "hi", "stream": true}));
    let answer = unchunked(&exchange(&server, &request).0);
    assert!(answer.starts_with("event: start\ndata: {"), "{answer}");
    assert_eq!(server.requests()[0].query.as_deref(), Some("beta=true"));
    let request = post("/v1/embeddings", &json!({"input": ["a", "b"]}));
    let answer = exchange(&server, &request).0;
    assert_eq!(serde_json::from_str::<Value>(body(&answer)).unwrap()["vectors"], 2);
    let answer = exchange(&server, "GET /v1/models HTTP/1.0\r\n\r\n").0;
    assert!(body(&answer).contains(r#""id":"test-model""#));
    let answer = exchange(&server, "HEAD /nowhere HTTP/1.0\r\n\r\n").0;
    assert!(answer.starts_with("HTTP/1.1 404 Not Found") && body(&answer).is_empty());
    let answer = exchange(&server, "GET /nowhere HTTP/1.0\r\n\r\n").0;
    assert!(body(&answer).contains("no such address: GET /nowhere"));
    let answer = exchange(&server, &post("/v1/chat/completions", &json!([]))).0;
    assert!(answer.starts_with("HTTP/1.1 400") && body(&answer).contains("refused"));
}

#[test]
fn bodies_come_in_chunks_and_after_a_question() {
    let server = start(json!([]));
    let mut stream = connect(&server);
    let head = "POST /chat/completions HTTP/1.1\r\nexpect: 100-continue\r\n\
                transfer-encoding: chunked\r\n\r\n";
    stream.write_all(head.as_bytes()).unwrap();
    assert_eq!(read_to(&mut stream, "\r\n\r\n"), "HTTP/1.1 100 Continue\r\n\r\n");
    stream.write_all(b"9\r\n{\"text\": \r\n5;x=y\r\n\"hi\"}\r\n0\r\nx-trailer: 1\r\n\r\n").unwrap();
    read_to(&mut stream, "\r\n\r\n");
    assert_eq!(server.requests()[0].json, Some(json!({"text": "hi"})));
    for (wrong, status) in [
        ("NONSENSE\r\n\r\n", "400"),
        ("POST / HTTP/1.1\r\ncontent-length: 99999999999\r\n\r\n", "413"),
        ("POST / HTTP/1.1\r\ntransfer-encoding: chunked\r\n\r\nzz\r\n", "400"),
    ] {
        assert!(exchange(&server, wrong).0.starts_with(&format!("HTTP/1.1 {status} ")), "{wrong}");
    }
}

#[test]
fn errors_bodies_and_raw_bytes_are_said_as_scripted() {
    let server = start(json!([
        {"status": 429, "headers": {"Retry-After": 2}, "error": {"message": "slow", "code": "c"}},
        {"body": {"a": 1}, "status": 201, "headers": {"content-type": "x/y"}},
        {"body": "plain"},
        {"raw": "HTTP/1.1 200 OK\r\n\r\n\u{fffd}"},
        {"status": 503, "when": {"path": "/models"}},
    ]));
    let ask = || exchange(&server, &chat("hi", false)).0;
    let refused = ask();
    assert!(refused.starts_with("HTTP/1.1 429 Too Many Requests\r\n"), "{refused}");
    assert!(refused.contains("\r\nretry-after: 2\r\n"), "{refused}");
    assert_eq!(body(&refused), r#"{"error":"slow","code":"c"}"#);
    let json = ask();
    assert!(json.starts_with("HTTP/1.1 201 ") && json.contains("content-type: x/y\r\n"), "{json}");
    assert!(!json.contains("application/json") && body(&json) == r#"{"a":1}"#, "{json}");
    assert_eq!(body(&ask()), "plain");
    assert_eq!(ask(), "HTTP/1.1 200 OK\r\n\r\n\u{fffd}");
    let models = exchange(&server, "GET /models HTTP/1.0\r\n\r\n").0;
    assert!(models.starts_with("HTTP/1.1 503 "), "{models}");
    assert_eq!(server.steps_left(), 0);
}

#[test]
fn waiting_ends_when_the_requests_came_and_says_if_not() {
    let server = start(json!([]));
    std::thread::scope(|scope| {
        scope.spawn(|| exchange(&server, &chat("hi", false)));
        server.wait_for(1, SOON).unwrap();
    });
    let late = server.wait_for(2, Duration::from_millis(1)).unwrap_err();
    assert_eq!(late.message(), "waited 1ms for 2 requests, and 1 came");
}

#[test]
fn a_dropped_server_is_gone() {
    let server = start(json!([{"no_answer": true}]));
    let port = server.port();
    let mut stream = connect(&server);
    stream.write_all(chat("hi", false).as_bytes()).unwrap();
    server.wait_for(1, SOON).unwrap();
    drop(server);
    assert!(matches!(stream.read(&mut [0]), Ok(0) | Err(_)), "open connections are closed");
    assert!(TcpStream::connect(("127.0.0.1", port)).is_err());
}
