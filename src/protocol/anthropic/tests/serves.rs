//! Answers and errors for callers who speak the language.

use super::*;
use crate::error::{Error, ErrorKind};
use crate::ops::{Choice, Finish, Object, ToolCall};
use crate::protocol::{Event, Seed};

fn reply(parts: Vec<Part>, finish: Finish) -> ChatReply {
    let choice = Choice {
        index: 0,
        parts,
        finish: Some(finish),
        native_finish: None,
        stop_sequence: None,
        logprobs: None,
        extra: Object::new(),
    };
    ChatReply { id: "r".to_owned(), choices: vec![choice], ..ChatReply::default() }
}

fn write(reply: ChatReply) -> (Value, Losses) {
    let mut losses = Losses::default();
    let body = Anthropic.write(&Reply::Chat(Box::new(reply)), &mut losses);
    (body, losses)
}

#[test]
fn an_answer_is_written_as_it_was_read() {
    let message = json!({
        "id": "msg_1", "type": "message", "role": "assistant", "model": "claude-x",
        "content": [
            {"type": "thinking", "thinking": "Hm", "signature": "c2ln"},
            {"type": "text", "text": "Yes"},
            {"type": "server_tool_use", "id": "s", "name": "web_search", "input": {"query": "q"}},
            {"type": "tool_use", "id": "t", "name": "f", "input": {"a": 1}, "caller": {"type": "direct"}},
        ],
        "stop_reason": "tool_use", "stop_sequence": null,
        "usage": {"input_tokens": 1, "cache_creation_input_tokens": 2, "cache_read_input_tokens": 3,
            "cache_creation": {"ephemeral_5m_input_tokens": 2, "ephemeral_1h_input_tokens": 0},
            "output_tokens": 4},
    });
    let (body, losses) = write(decode(&message));
    assert_eq!((body, losses), (message.clone(), Losses::default()));

    let mut encoder = Anthropic.encoder(Seed::default());
    let mut events: Vec<Event> = Vec::new();
    for delta in deltas(&streamed(&message, 3)).unwrap() {
        encoder.push(&delta, &mut events);
    }
    encoder.end(&mut events);
    let events: Vec<Value> = events
        .iter()
        .map(|e| {
            let event: Value = serde_json::from_str(&e.data).unwrap();
            assert_eq!(event["type"].as_str(), e.name.as_deref());
            event
        })
        .collect();
    let again = deltas(&events).unwrap();
    assert_eq!(parts(&again), decode(&message).choices[0].parts);
    assert_eq!(events[0]["message"]["usage"], message["usage"]);
    assert_eq!(events.last().unwrap()["type"], "message_stop");
}

#[test]
fn a_custom_tool_streams_a_json_object() {
    let call = ToolCall { id: "t".into(), name: "sql".into(), custom: true, ..ToolCall::default() };
    let part = |delta| Delta::Part { choice: 0, index: 0, delta };
    let mut encoder = Anthropic.encoder(Seed::default());
    let mut events = Vec::new();
    for delta in [
        Delta::PartStart {
            choice: 0,
            index: 0,
            part: Box::new(Part::new(Content::ToolCall(call))),
        },
        part(PartDelta::Arguments("select \"a\"".to_owned())),
        Delta::PartEnd { choice: 0, index: 0 },
    ] {
        encoder.push(&delta, &mut events);
    }
    encoder.end(&mut events);
    let events: Vec<Value> =
        events.iter().map(|e| serde_json::from_str(&e.data).unwrap()).collect();
    let input: String = events.iter().filter_map(|e| e["delta"]["partial_json"].as_str()).collect();
    let input: Value = serde_json::from_str(&input).unwrap();
    assert_eq!(input, json!({"input": "select \"a\""}));
}

#[test]
fn what_others_say_is_said_in_this_language() {
    let (body, _) = write(reply(vec![Part::new(Content::Refusal("No".to_owned()))], Finish::Stop));
    assert_eq!(
        (&body["stop_reason"], &body["content"][0]["text"]),
        (&json!("refusal"), &json!("No"))
    );
    for (finish, word) in [
        (Finish::Stop, "end_turn"),
        (Finish::Length, "max_tokens"),
        (Finish::ToolCalls, "tool_use"),
        (Finish::ContentFilter, "refusal"),
    ] {
        assert_eq!(write(reply(Vec::new(), finish)).0["stop_reason"], word);
    }
    let foreign = crate::ops::Reasoning {
        text: "Hm".to_owned(),
        signature: Some("x".to_owned()),
        format: Some("google-gemini-v1".to_owned()),
        ..crate::ops::Reasoning::default()
    };
    let (body, _) = write(reply(vec![Part::new(Content::Reasoning(foreign))], Finish::Stop));
    assert_eq!(body["content"][0], json!({"type": "thinking", "thinking": "Hm", "signature": ""}));
    let sound = Part::new(Content::Audio(crate::ops::Media::default()));
    assert_eq!(fields(&write(reply(vec![sound], Finish::Stop)).1), ["content[0]"]);
}

#[test]
fn errors_have_their_types() {
    for (kind, name) in [
        (ErrorKind::ContextTooLong, "invalid_request_error"),
        (ErrorKind::Authentication, "authentication_error"),
        (ErrorKind::Budget, "billing_error"),
        (ErrorKind::Permission, "permission_error"),
        (ErrorKind::NotFound, "not_found_error"),
        (ErrorKind::RateLimited, "rate_limit_error"),
        (ErrorKind::Timeout, "timeout_error"),
        (ErrorKind::Unavailable, "overloaded_error"),
        (ErrorKind::Internal, "api_error"),
    ] {
        let body = Anthropic.write_error(&Error::new(kind, "no"));
        let want =
            json!({"type": "error", "error": {"type": name, "message": "no"}, "request_id": null});
        assert_eq!(body, want);
    }
}
