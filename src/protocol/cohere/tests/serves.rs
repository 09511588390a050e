//! The reverse: what callers of this language are given.

use super::{decode, deltas};
use crate::error::{Error, ErrorKind, Said};
use crate::ops::{
    ChatReply, Choice, Citation, Content, Delta, Finish, Losses, Object, Part, Reasoning, Reply,
    ToolCall, Usage,
};
use crate::protocol::cohere::{Cohere, PLAN};
use crate::protocol::{Protocol, Seed};
use serde_json::{Value, json};

fn reply() -> ChatReply {
    let thought = |text: &str, format: Option<&str>| {
        let format = format.map(str::to_owned);
        let text = text.to_owned();
        Part::new(Content::Reasoning(Reasoning { text, format, ..Reasoning::default() }))
    };
    let page = Citation {
        url: Some("https://x".to_owned()),
        text: Some("Hi".to_owned()),
        start: Some(0),
        end: Some(2),
        protocol: "openai_chat".to_owned(),
        ..Citation::default()
    };
    let call = ToolCall {
        name: "f".to_owned(),
        arguments: "a \"b\"".to_owned(),
        custom: true,
        ..ToolCall::default()
    };
    let choice = Choice {
        index: 0,
        parts: vec![
            thought("Hm.", None),
            thought("I look.", Some(PLAN)),
            Part::new(Content::Text { text: "Hi.".to_owned(), citations: vec![page] }),
            Part::new(Content::ToolCall(call)),
        ],
        finish: Some(Finish::ToolCalls),
        native_finish: None,
        stop_sequence: None,
        logprobs: Some(json!({"content": [{"token": "Hi", "logprob": -1.5}]})),
        extra: Object::new(),
    };
    let usage = Usage { input: 5, cache_read: 2, output: 3, reasoning: 1, ..Usage::default() };
    ChatReply {
        id: "r1".to_owned(),
        choices: vec![choice],
        usage: Some(usage),
        ..ChatReply::default()
    }
}

#[test]
fn a_whole_answer_is_written() {
    let mut losses = Losses::default();
    let written = Cohere.write(&Reply::Chat(Box::new(reply())), &mut losses);
    let source = json!({"type": "document", "id": "https://x", "document": {"id": "https://x", "url": "https://x"}});
    assert_eq!(
        written,
        json!({
            "id": "r1",
            "finish_reason": "TOOL_CALL",
            "message": {
                "role": "assistant",
                "content": [{"type": "thinking", "thinking": "Hm."}, {"type": "text", "text": "Hi."}],
                "tool_plan": "I look.",
                "tool_calls": [{"id": "call_0", "type": "function",
                    "function": {"name": "f", "arguments": "{\"input\":\"a \\\"b\\\"\"}"}}],
                "citations": [{"start": 0, "end": 2, "text": "Hi", "sources": [source], "type": "TEXT_CONTENT"}],
            },
            "usage": {
                "billed_units": {"input_tokens": 7, "output_tokens": 4},
                "tokens": {"input_tokens": 7, "output_tokens": 4, "reasoning_tokens": 1},
                "cached_tokens": 2,
            },
            "logprobs": [{"text": "Hi", "token_ids": [], "logprobs": [-1.5]}],
        })
    );
    assert_eq!(losses.0, []);
}

#[test]
fn a_stream_says_the_same() {
    let mut encoder = Cohere.encoder(Seed::default());
    let mut events = Vec::new();
    for delta in Delta::of_reply(reply()) {
        encoder.push(&delta, &mut events);
    }
    encoder.end(&mut events);
    let events: Vec<Value> =
        events.iter().map(|event| serde_json::from_str(&event.data).unwrap()).collect();
    let kinds: Vec<_> = events.iter().map(|event| event["type"].as_str().unwrap()).collect();
    assert_eq!((kinds[0], *kinds.last().unwrap()), ("message-start", "message-end"));
    let whole = decode(&Cohere.write(&Reply::Chat(Box::new(reply())), &mut Losses::default()));
    let mut arguments = String::new();
    for delta in deltas(&events).unwrap() {
        match delta {
            Delta::Part { delta: crate::ops::PartDelta::Arguments(piece), .. } => {
                arguments += &piece;
            }
            Delta::Usage(usage) => assert_eq!(Some(usage), whole.usage),
            Delta::Finish { reason, .. } => assert_eq!(reason, Some(Finish::ToolCalls)),
            _ => {}
        }
    }
    assert_eq!(arguments, r#"{"input":"a \"b\""}"#);
}

#[test]
fn an_error_names_the_request() {
    let said = Said { request_id: Some("q".to_owned()), ..Said::default() };
    let error = Error::new(ErrorKind::RateLimited, "slow down").with_said(said);
    assert_eq!(Cohere.write_error(&error), json!({"message": "slow down", "id": "q"}));
}
