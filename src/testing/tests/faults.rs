//! Each fault, as the client meets it.

use super::{SOON, body, chat, connect, exchange, post, read_to, start, unchunked};
use serde_json::{Value, json};
use std::io::{ErrorKind, Read as _, Write as _};

const START: &str = "data: {\"id\":\"answer-1\"}\n\n";
const YOU: &str = "data: {\"text\":\"You\"}\n\n";
const SAID: &str = "data: {\"text\":\" said:\"}\n\n";
const HI: &str = "data: {\"text\":\" hi\"}\n\n";
const END: &str = "data: {\"end\":\"stop\"}\n\ndata: [DONE]\n\n";

/// The streamed answer of a server with one step, and whether the connection was closed in good order.
fn streamed(step: &Value) -> (String, bool) {
    let (answer, closed) = exchange(&start(json!([step])), &chat("hi", true));
    assert!(answer.starts_with("HTTP/1.1 200 OK\r\ncontent-type: text/event-stream"), "{answer}");
    (answer, closed)
}

#[test]
fn a_stream_without_faults_is_said_word_by_word() {
    let (answer, _) = streamed(&json!({}));
    assert_eq!(unchunked(&answer), [START, YOU, SAID, HI, END].concat());
    assert!(answer.contains("transfer-encoding: chunked\r\n") && answer.ends_with("\r\n0\r\n\r\n"));
    let (answer, _) = streamed(&json!({"text": "abc", "chunk_size": 2}));
    assert!(unchunked(&answer).contains("{\"text\":\"ab\"}\n\ndata: {\"text\":\"c\"}"));
}

#[test]
fn a_cut_stream_is_an_incomplete_body() {
    let (answer, _) = streamed(&json!({"cut_after_chunks": 2, "gap_ms": 1}));
    assert_eq!(unchunked(&answer), [START, YOU, SAID].concat());
    assert!(!answer.ends_with("0\r\n\r\n"));
    let (answer, _) = streamed(&json!({"cut_after_chunks": 0}));
    assert_eq!(unchunked(&answer), START);
}

#[test]
fn an_http_client_sees_the_cut_as_an_error() {
    let server = start(json!([{"cut_after_chunks": 1}]));
    let url = format!("{}/v1/chat/completions", server.url());
    // Another test may have installed it already.
    let _ = rustls::crypto::ring::default_provider().install_default();
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let error = runtime.block_on(async {
        let body = json!({"text": "hi", "stream": true}).to_string();
        let asked = reqwest::ClientBuilder::new().no_proxy().build().unwrap().post(url).body(body);
        asked.send().await.unwrap().bytes().await.unwrap_err()
    });
    assert!(error.is_body() || error.is_decode(), "{error:?}");
}

#[test]
fn a_stream_that_never_says_its_end_closes_in_good_order() {
    let (answer, closed) = streamed(&json!({"missing_terminator": true}));
    assert_eq!((unchunked(&answer), closed), ([START, YOU, SAID, HI].concat(), true));
    assert!(answer.ends_with("\r\n0\r\n\r\n"));
}

#[test]
fn errors_come_inside_a_200() {
    let error = "data: {\"error\":\"busy\",\"code\":null}\n\n";
    let step = json!({"error_after_chunks": 1, "error": {"message": "busy"}, "status": 529});
    assert_eq!(unchunked(&streamed(&step).0), [START, YOU, error].concat());
    let step = json!({"error_in_200": true, "error": {"message": "busy"}});
    assert_eq!(unchunked(&streamed(&step).0), error);
    let (whole, _) = exchange(&start(json!([step])), &chat("hi", false));
    assert!(whole.starts_with("HTTP/1.1 200 ") && body(&whole).contains("busy"), "{whole}");
    // A language that names its events names this one as well.
    let server = start(json!([{"error_after_chunks": 9}]));
    let request = post("/v1/messages", &json!({"text": "hi", "stream": true}));
    let answer = unchunked(&exchange(&server, &request).0);
    assert!(answer.contains("event: error\ndata: {\"type\":\"error\""), "{answer}");
}

#[test]
fn a_chunk_may_be_broken() {
    let (answer, _) = streamed(&json!({"malformed_after_chunks": 1}));
    let half = "data: {\"text\":\n\n";
    assert_eq!(unchunked(&answer), [START, YOU, half, HI, END].concat());
    let server = start(json!([{"malformed_after_chunks": 0}]));
    let whole = exchange(&server, &chat("hi", false)).0;
    assert!(serde_json::from_str::<Value>(body(&whole)).is_err(), "{whole}");
}

#[test]
fn a_reset_is_a_reset() {
    for step in [json!({"reset": true}), json!({"reset_after_chunks": 1})] {
        let server = start(json!([step]));
        let mut stream = connect(&server);
        stream.write_all(chat("hi", true).as_bytes()).unwrap();
        let error = stream.read_to_end(&mut Vec::new()).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::ConnectionReset, "{step}");
    }
}

#[test]
fn a_close_is_no_answer() {
    let server = start(json!([{"close_before_answer": true}]));
    assert_eq!(exchange(&server, &chat("hi", false)), (String::new(), true));
    let seen = &server.requests()[0];
    assert!(!seen.aborted);
}

#[test]
fn a_client_that_gives_up_is_seen() {
    for step in [
        json!({"stall_after_chunks": 1}),
        json!({"no_answer": true}),
        json!({"delay_before_first_byte_ms": 60_000}),
    ] {
        let server = start(json!([step]));
        let mut stream = connect(&server);
        stream.write_all(chat("hi", true).as_bytes()).unwrap();
        if step.get("stall_after_chunks").is_some() {
            read_to(&mut stream, "{\"text\":\"You\"}\n\n");
        }
        server.wait_for(1, SOON).unwrap();
        assert!(!server.requests()[0].finished, "{step}");
        drop(stream);
        server.wait_until(SOON, |seen| seen[0].aborted && seen[0].finished).unwrap();
    }
}

#[test]
fn heads_dribble_and_bodies_come_in_pieces() {
    let (answer, _) =
        streamed(&json!({"split_bytes": 3, "crlf": true, "keepalive_comments": true}));
    let pieces = body(&answer).split("\r\n").next();
    assert_eq!(pieces, Some("3"), "each piece is a chunk of its own");
    let text = unchunked(&answer);
    assert!(
        text.contains("}\r\n\r\n: ping\r\n\r\ndata: {\"text\":\" said:\"}\r\n\r\n"),
        "{text:?}"
    );
    let server = start(json!([{"slow_headers_ms": 1, "text": "slow"}]));
    let begun = std::time::Instant::now();
    let whole = exchange(&server, &chat("hi", false)).0;
    assert!(whole.contains("slow") && begun.elapsed().as_millis() >= 50);
}

#[test]
fn a_connection_may_be_closed_after_an_answer() {
    let server = start(json!([{"connection_close": true}]));
    let request = chat("hi", false).replace("connection: close\r\n", "");
    let (answer, closed) = exchange(&server, &request);
    assert!(closed && answer.contains("\r\nconnection: close\r\n"), "{answer}");
}

#[test]
fn a_stream_in_pieces_may_be_cut_as_well() {
    let server = start(json!([{"split_bytes": 1, "cut_after_chunks": 1}]));
    let mut stream = connect(&server);
    stream.write_all(chat("hi", true).as_bytes()).unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).unwrap();
    assert_eq!(unchunked(&answer), [START, YOU].concat());
}
