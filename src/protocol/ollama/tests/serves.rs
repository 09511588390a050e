//! The reverse: what callers of this language are given.

use super::deltas;
use crate::error::Error;
use crate::ops::{
    ChatReply, Choice, Content, Delta, Finish, Losses, Object, Operation, Part, PartDelta,
    Reasoning, Reply, ToolCall, Usage,
};
use crate::protocol::ollama::Ollama;
use crate::protocol::{Protocol, Seed};
use serde_json::{Value, json};

fn reply() -> ChatReply {
    let thought = Reasoning { text: "Hm.".to_owned(), ..Reasoning::default() };
    let call = ToolCall {
        id: "a1".to_owned(),
        name: "f".to_owned(),
        arguments: r#"{"x":1}"#.to_owned(),
        ..ToolCall::default()
    };
    let choice = Choice {
        index: 0,
        parts: vec![
            Part::new(Content::Reasoning(thought)),
            Part::text("Hi"),
            Part::new(Content::ToolCall(call)),
        ],
        finish: Some(Finish::ToolCalls),
        native_finish: None,
        stop_sequence: None,
        logprobs: None,
        extra: Object::new(),
    };
    ChatReply {
        model: "m".to_owned(),
        created: Some(5),
        choices: vec![choice],
        usage: Some(Usage { input: 3, cache_read: 1, output: 2, ..Usage::default() }),
        ..ChatReply::default()
    }
}

#[test]
fn a_whole_answer_is_written() {
    let mut losses = Losses::default();
    assert_eq!(
        Ollama.write(&Reply::Chat(Box::new(reply())), &mut losses),
        json!({
            "model": "m",
            "created_at": "1970-01-01T00:00:05Z",
            "message": {"role": "assistant", "content": "Hi", "thinking": "Hm.", "tool_calls": [
                {"id": "a1", "function": {"index": 0, "name": "f", "arguments": {"x": 1}}}]},
            "done": true,
            "done_reason": "stop",
            "prompt_eval_count": 4,
            "eval_count": 2,
        })
    );
    let text = Ollama.write(&Reply::Complete(Box::new(reply())), &mut losses);
    assert_eq!((&text["response"], &text["thinking"]), (&json!("Hi"), &json!("Hm.")));
    assert!(text.get("message").is_none());
}

fn lines(operation: Operation, deltas: &[Delta]) -> Vec<Value> {
    let mut encoder = Ollama.encoder(Seed { operation, ..Seed::default() });
    let mut events = Vec::new();
    for delta in deltas {
        encoder.push(delta, &mut events);
    }
    encoder.end(&mut events);
    events.iter().map(|event| serde_json::from_str(&event.data).unwrap()).collect()
}

#[test]
fn a_call_comes_in_one_line() {
    let part = |delta| Delta::Part { choice: 0, index: 1, delta };
    let call = ToolCall { id: "a1".to_owned(), name: "f".to_owned(), ..ToolCall::default() };
    let part_of = Box::new(Part::new(Content::ToolCall(call)));
    let written = lines(
        Operation::Chat,
        &[
            Delta::PartStart { choice: 0, index: 1, part: part_of },
            part(PartDelta::Arguments("{\"x\":".to_owned())),
            part(PartDelta::Arguments("1}".to_owned())),
            Delta::PartEnd { choice: 0, index: 1 },
        ],
    );
    assert_eq!(written.len(), 2);
    assert_eq!(written[0]["message"]["tool_calls"][0]["function"]["arguments"], json!({"x": 1}));
    assert_eq!((&written[0]["done"], &written[1]["done"]), (&json!(false), &json!(true)));
}

#[test]
fn a_stream_is_read_again() {
    let written = lines(Operation::Chat, &Delta::of_reply(reply()));
    let last = written.last().unwrap();
    assert_eq!((&last["prompt_eval_count"], &last["done_reason"]), (&json!(4), &json!("stop")));
    let read = deltas(&written).unwrap();
    assert!(
        read.iter().any(|d| matches!(d, Delta::Finish { reason: Some(Finish::ToolCalls), .. }))
    );
    let text = lines(Operation::Complete, &Delta::of_reply(reply()));
    assert_eq!((&text[0]["thinking"], &text[1]["response"]), (&json!("Hm."), &json!("Hi")));
}

#[test]
fn an_error_is_a_text() {
    assert_eq!(Ollama.write_error(&Error::bad_request("no")), json!({"error": "no"}));
}
