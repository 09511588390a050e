//! Every language that is built in, over real sockets: what the server says in it, its own reader understands.

use super::{body, exchange, exchanged, post, unchunked_bytes};
use crate::error::Result;
use crate::frame;
use crate::ops::{
    ChatRequest, Content, Delta, Finish, Losses, Message, Operation, Part, PartDelta, Reply,
    Request, Role,
};
use crate::protocol::route::ROUTES;
use crate::protocol::{self, Destination, Frame, Protocol};
use crate::testing::{Options, Server, Step};
use serde_json::{Value, json};

/// The chat languages that have an address here.
fn languages() -> impl Iterator<Item = &'static dyn Protocol> {
    let mut names: Vec<_> = ROUTES
        .iter()
        .filter(|route| route.operation == Operation::Chat)
        .map(|route| route.protocol)
        .collect();
    names.sort_unstable();
    names.dedup();
    // A prediction is had whole, and calls no tool.
    names.retain(|name| *name != "replicate");
    names.into_iter().filter_map(protocol::find)
}

/// A request as the language itself writes it, and its path.
fn request(language: &dyn Protocol, stream: bool) -> (String, Value) {
    let chat = ChatRequest {
        messages: vec![Message::new(Role::User, vec![Part::text("good day")])],
        max_output_tokens: Some(9),
        stream,
        ..ChatRequest::default()
    };
    let to = Destination { model: "m".to_owned(), ..Destination::default() };
    let asked = Request::Chat(Box::new(chat));
    let ask = language.encode(&asked, &to, &mut Losses::default()).unwrap();
    (format!("/v1{}", ask.path), Value::Object(ask.body))
}

fn asked(language: &dyn Protocol, stream: bool) -> String {
    let (path, body) = request(language, stream);
    post(&path, &body)
}

fn start(script: Value) -> Server {
    let script = Step::parse_all(script).unwrap();
    Server::start(Options { script, ..Options::default() }).unwrap()
}

/// Reads a stream to its end, or to its error.
fn read(language: &dyn Protocol, stream: &[u8]) -> (Vec<Delta>, std::result::Result<(), String>) {
    let mut decoder = language.decoder(Operation::Chat);
    let mut deltas = Vec::new();
    let mut reader = frame::Reader::new(language.framing());
    let mut all = || -> Result<()> {
        reader.push(stream)?;
        while let Some(event) = reader.finish()? {
            let frame = Frame { event: event.name.as_deref(), data: &event.data };
            decoder.push(frame, &mut deltas)?;
        }
        decoder.end(&mut deltas)
    };
    let end = all().map_err(|error| error.to_string());
    (deltas, end)
}

fn streamed(server: &Server, language: &dyn Protocol) -> Vec<u8> {
    unchunked_bytes(&exchanged(server, &asked(language, true)).0)
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
    for language in languages() {
        let call = json!({"name": "weather", "arguments": {"city": "Rome"}, "id": "toolu_1"});
        let server = start(
            json!([{"text": "Hi", "tool_calls": [call], "usage": {"input": 3, "output": 2}}]),
        );
        let answer = exchange(&server, &asked(language, false)).0;
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
    for language in languages() {
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
        let ask = || read(language, &streamed(&server, language));
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
    for language in languages() {
        let server = start(json!([{"status": 429, "error": {"message": "slow down"}}]));
        let answer = exchange(&server, &asked(language, false)).0;
        let error = language.refusal(429, &[], body(&answer).as_bytes());
        assert_eq!((error.message(), error.status()), ("slow down", 429), "{answer}");
    }
}

#[test]
fn streams_close_as_their_language_demands() {
    for language in languages() {
        let stream = streamed(&start(json!([])), language);
        let last = frame::Reader::all(language.framing(), &stream).unwrap().pop().unwrap();
        let (name, data) = (last.name.unwrap_or_default(), last.data);
        let closes = match language.name() {
            "openai_chat" => data == "[DONE]",
            "openai_responses" => name == "response.completed",
            "anthropic" | "vertex_anthropic" => name == "message_stop",
            "gemini" => data.contains("\"finishReason\":\"STOP\""),
            "bedrock" => name == "metadata",
            "bedrock_invoke_anthropic" => name == "chunk",
            "sagemaker" => name == "PayloadPart" && data.contains("[DONE]"),
            "cohere" => name == "message-end",
            "ollama" => data.contains("\"done\":true"),
            other => panic!("how {other} closes a stream is to be written here"),
        };
        assert!(closes, "{}: {name} {data}", language.name());
    }
}
