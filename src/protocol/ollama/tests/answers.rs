//! Answers: whole, in pieces, and failed.

use super::{decode, deltas};
use crate::error::ErrorKind;
use crate::ops::{Content, Delta, Finish, Operation, PartDelta};
use crate::protocol::Protocol;
use crate::protocol::ollama::Ollama;
use serde_json::{Value, json};

#[test]
fn a_whole_answer_is_read() {
    let reply = decode(
        Operation::Chat,
        &json!({
            "model": "m",
            "created_at": "2024-02-29T12:30:45.5Z",
            "message": {"role": "assistant", "content": "Hi", "thinking": "Hm.", "tool_calls": [
                {"function": {"name": "f", "arguments": {"x": 1}}}]},
            "done": true,
            "done_reason": "stop",
            "total_duration": 9,
            "prompt_eval_count": 3,
            "eval_count": 4,
            "logprobs": [{"token": "Hi", "logprob": -0.5}],
        }),
    );
    let choice = &reply.choices[0];
    assert_eq!((reply.created, choice.finish), (Some(1_709_209_845), Some(Finish::ToolCalls)));
    let [thought, text, call] = choice.parts.as_slice() else { panic!("{choice:?}") };
    assert!(matches!(&thought.content, Content::Reasoning(t) if t.text == "Hm."));
    assert!(matches!(&text.content, Content::Text { text, .. } if text == "Hi"));
    assert!(matches!(&call.content, Content::ToolCall(call) if call.arguments == r#"{"x":1}"#));
    let usage = reply.usage.unwrap();
    assert_eq!((usage.prompt(), usage.completion()), (3, 4));
    assert_eq!(reply.extra, json!({"total_duration": 9}).as_object().unwrap().clone());
    assert_eq!(choice.logprobs.as_ref().unwrap()["content"][0]["token"], "Hi");
}

#[test]
fn a_continuation_stands_at_the_top() {
    let reply = decode(
        Operation::Complete,
        &json!({
            "model": "m", "response": " world", "thinking": "Hm.", "done": true, "done_reason": "length", "context": [1, 2],
        }),
    );
    let choice = &reply.choices[0];
    assert_eq!((choice.parts.len(), choice.finish), (2, Some(Finish::Length)));
    assert!(reply.usage.is_none(), "nobody counted");
    assert_eq!(reply.extra["context"], json!([1, 2]));
}

#[test]
fn an_error_is_one_whole_or_in_a_stream() {
    let error = Ollama.decode(Operation::Chat, br#"{"error":"model 'x' not found"}"#).unwrap_err();
    assert_eq!(error.message(), "model 'x' not found");
    let error = Ollama.decode(Operation::Chat, br#"{"model":"x"}"#).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::BadReply);
    let piece = json!({"model": "m", "message": {"content": "Hi"}, "done": false});
    let error = deltas(&[piece.clone(), json!({"error": "it broke"})]).unwrap_err();
    assert_eq!(error.message(), "it broke");
    assert_eq!(deltas(&[piece]).unwrap_err().kind(), ErrorKind::BadReply, "it was cut off");
    let error = Ollama.refusal(404, &[], br#"{"error":"gone"}"#);
    assert_eq!((error.kind(), error.message()), (ErrorKind::NotFound, "gone"));
}

fn line(message: &Value) -> Value {
    json!({"model": "m", "created_at": "1970-01-01T00:00:05Z", "message": message, "done": false})
}

#[test]
fn a_stream_is_read_line_by_line() {
    let call = |x: u8| json!([{"function": {"name": "f", "arguments": {"x": x}}}]);
    let lines = [
        line(&json!({"role": "assistant", "content": "", "thinking": "H"})),
        line(&json!({"role": "assistant", "content": "", "thinking": "m."})),
        line(&json!({"role": "assistant", "content": "Hi"})),
        line(&json!({"role": "assistant", "content": "", "tool_calls": call(1)})),
        line(&json!({"role": "assistant", "content": "", "tool_calls": call(2)})),
        json!({"model": "m", "message": {"role": "assistant", "content": ""}, "done": true,
            "done_reason": "stop", "eval_count": 7, "total_duration": 5}),
    ];
    let deltas = deltas(&lines).unwrap();
    assert!(matches!(&deltas[0], Delta::Start { model, created: Some(5), .. } if model == "m"));
    let told: Vec<_> = deltas.iter().filter_map(shown).collect();
    let expected = [
        "begin 0",
        "thought H",
        "thought m.",
        "end 0",
        "begin 1",
        "text Hi",
        "end 1",
        "call {\"x\":1}",
        "end 2",
        "call {\"x\":2}",
        "end 3",
        "finish ToolCalls",
    ];
    assert_eq!(told, expected);
    assert!(
        deltas
            .iter()
            .any(|d| matches!(d, Delta::Usage(u) if (u.prompt(), u.completion()) == (0, 7)))
    );
    assert!(
        deltas.iter().any(|d| matches!(d, Delta::Extra(extra) if extra["total_duration"] == 5))
    );
}

fn shown(delta: &Delta) -> Option<String> {
    Some(match delta {
        Delta::PartStart { part, index, .. } => match &part.content {
            Content::ToolCall(call) => format!("call {}", call.arguments),
            _ => format!("begin {index}"),
        },
        Delta::PartEnd { index, .. } => format!("end {index}"),
        Delta::Finish { reason, .. } => format!("finish {:?}", (*reason)?),
        Delta::Part { delta: PartDelta::Text(text), .. } => format!("text {text}"),
        Delta::Part { delta: PartDelta::Reasoning(text), .. } => format!("thought {text}"),
        _ => return None,
    })
}

#[test]
fn servers_that_give_no_reason_end_all_the_same() {
    let reply = decode(Operation::Chat, &json!({"message": {"content": "Hi"}, "done": true}));
    assert_eq!(reply.choices[0].finish, Some(Finish::Stop));
}
