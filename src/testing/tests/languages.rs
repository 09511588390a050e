//! Every language that is built in, over real sockets: what the server says in it, its own reader understands.

use super::super::route::ROUTES;
use super::{body, exchange, post, unchunked};
use crate::ops::{Content, Delta, Finish, Operation, PartDelta, Reply};
use crate::protocol::{self, Frame, Protocol};
use crate::testing::{Options, Server, Step};
use serde_json::{Value, json};

/// The chat languages that are built in, each with an address, which may say whether a stream is wanted.
fn languages(stream: bool) -> impl Iterator<Item = (&'static dyn Protocol, String)> {
    let says = |ending: &str| ending.starts_with(':').then(|| ending.starts_with(":stream"));
    ROUTES
        .iter()
        .filter(|route| route.operation == Operation::Chat)
        .filter(move |route| says(route.ending).is_none_or(|says| says == stream))
        .filter_map(|route| Some((protocol::find(route.protocol)?, address(route.ending))))
}

/// An address that ends so; one that ends in a verb names the model before it.
fn address(ending: &str) -> String {
    let model = if ending.starts_with(':') { "/models/m" } else { "" };
    format!("/v1{model}{ending}")
}

/// A request that all of these languages read.
fn request(stream: bool) -> Value {
    json!({"model": "m", "max_tokens": 9, "stream": stream,
           "messages": [{"role": "user", "content": "good day"}], "input": "good day",
           "contents": [{"role": "user", "parts": [{"text": "good day"}]}]})
}

fn start(script: Value) -> Server {
    let script = Step::parse_all(script).unwrap();
    Server::start(Options { script, ..Options::default() }).unwrap()
}

/// Reads a stream to its end, or to its error.
fn read(language: &dyn Protocol, stream: &str) -> (Vec<Delta>, Result<(), String>) {
    let mut decoder = language.decoder(Operation::Chat);
    let mut deltas = Vec::new();
    for event in stream.split_terminator("\n\n") {
        let field = |name: &str| event.lines().find_map(|line| line.strip_prefix(name));
        let Some(data) = field("data: ") else { continue };
        if let Err(error) = decoder.push(Frame { event: field("event: "), data }, &mut deltas) {
            return (deltas, Err(error.to_string()));
        }
    }
    let end = decoder.end(&mut deltas).map_err(|error| error.to_string());
    (deltas, end)
}

fn text_of(deltas: &[Delta]) -> String {
    let pieces = deltas.iter().filter_map(|delta| match delta {
        Delta::Part { delta: PartDelta::Text(text), .. } => Some(text.as_str()),
        _ => None,
    });
    pieces.collect()
}

#[test]
fn whole_answers_are_understood() {
    for (language, path) in languages(false) {
        let call = json!({"name": "weather", "arguments": {"city": "Rome"}, "id": "toolu_1"});
        let server = start(
            json!([{"text": "Hi", "tool_calls": [call], "usage": {"input": 3, "output": 2}}]),
        );
        let answer = exchange(&server, &post(&path, &request(false))).0;
        let reply = language.decode(Operation::Chat, body(&answer).as_bytes()).unwrap();
        let Reply::Chat(chat) = reply else { panic!("{reply:?}") };
        let choice = &chat.choices[0];
        assert_eq!(choice.finish, Some(Finish::ToolCalls), "{answer}");
        assert!(choice.parts.iter().any(|part| matches!(
            &part.content,
            Content::ToolCall(call) if call.name == "weather" && call.arguments.contains("Rome")
        )));
        let usage = chat.usage.unwrap();
        assert_eq!((usage.prompt(), usage.completion()), (3, 2), "{answer}");
    }
}

#[test]
fn streams_are_understood_and_so_are_their_faults() {
    for (language, path) in languages(true) {
        let name = language.name();
        let server = start(json!([
            {},
            {"cut_after_chunks": 2},
            {"missing_terminator": true},
            {"cut_after_chunks": 0},
            {"error_after_chunks": 1, "error": {"message": "too busy"}, "status": 529},
            {"error_in_200": true, "error": {"message": "too busy"}},
            {"malformed_after_chunks": 1},
        ]));
        let ask = || {
            let answer = exchange(&server, &post(&path, &request(true))).0;
            read(language, &unchunked(&answer))
        };
        let (deltas, end) = ask();
        assert_eq!((text_of(&deltas).as_str(), end), ("You said: good day", Ok(())), "{name}");
        let (deltas, end) = ask();
        assert_eq!((text_of(&deltas).as_str(), end.is_err()), ("You said:", true), "{name}");
        let (deltas, end) = ask();
        assert_eq!(
            (text_of(&deltas).as_str(), end.is_err()),
            ("You said: good day", true),
            "{name}"
        );
        let (deltas, end) = ask();
        assert!(end.is_err() && !deltas.iter().any(Delta::is_content), "{name}: {deltas:?}");
        let (deltas, end) = ask();
        assert_eq!((text_of(&deltas).as_str(), end), ("You", Err("too busy".to_owned())), "{name}");
        let (deltas, end) = ask();
        assert_eq!((deltas.len(), end), (0, Err("too busy".to_owned())), "{name}");
        let (deltas, end) = ask();
        assert_eq!((text_of(&deltas).as_str(), end.is_err()), ("You", true), "{name}");
    }
}

#[test]
fn errors_are_understood() {
    for (language, path) in languages(false) {
        let server = start(json!([{"status": 429, "error": {"message": "slow down"}}]));
        let answer = exchange(&server, &post(&path, &request(false))).0;
        let error = language.refusal(429, &[], body(&answer).as_bytes());
        assert_eq!((error.message(), error.status()), ("slow down", 429), "{answer}");
    }
}

#[test]
fn streams_close_as_their_language_demands() {
    for (language, path) in languages(true) {
        let stream = unchunked(&exchange(&start(json!([])), &post(&path, &request(true))).0);
        let last = match language.name() {
            "openai_chat" => "data: [DONE]",
            "openai_responses" => {
                "event: response.completed\ndata: {\"type\":\"response.completed\","
            }
            "anthropic" => "event: message_stop\ndata: {\"type\":\"message_stop\"}",
            "gemini" => {
                assert!(stream.contains("\"finishReason\":\"STOP\""), "{stream}");
                "data: {"
            }
            other => panic!("how {other} closes a stream is to be written here"),
        };
        let events = stream.strip_suffix("\n\n").unwrap();
        assert!(events.rsplit("\n\n").next().unwrap().starts_with(last), "{stream}");
    }
}
