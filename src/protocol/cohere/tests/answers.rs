//! Answers: whole, in pieces, and failed.

use super::{at, decode, deltas};
use crate::error::ErrorKind;
use crate::ops::{ChatReply, Content, Delta, Finish, Operation, Part, PartDelta};
use crate::protocol::Protocol;
use crate::protocol::cohere::{Cohere, PLAN};
use serde_json::json;

fn answer() -> ChatReply {
    let citation = json!({"start": 0, "end": 3, "text": "Yes", "type": "TEXT_CONTENT", "sources": [
        {"type": "document", "id": "d", "document": {"id": "d", "url": "https://x", "title": "X"}},
    ]});
    decode(&json!({
        "id": "r1",
        "finish_reason": "TOOL_CALL",
        "message": {
            "role": "assistant",
            "content": [{"type": "thinking", "thinking": "Hm."}, {"type": "text", "text": "Yes."}],
            "tool_plan": "I look.",
            "tool_calls": [{"id": "c1", "type": "function", "function": {"name": "f", "arguments": "{}"}}],
            "citations": [citation],
        },
        "logprobs": [{"text": "Yes", "token_ids": [1], "logprobs": [-0.5]}],
        "usage": {
            "billed_units": {"input_tokens": 4, "output_tokens": 5},
            "tokens": {"input_tokens": 100, "output_tokens": 9, "reasoning_tokens": 3, "image_tokens": 10},
            "cached_tokens": 60,
        },
    }))
}

#[test]
fn a_whole_answer_is_read() {
    let reply = answer();
    let choice = &reply.choices[0];
    assert_eq!((reply.id.as_str(), choice.finish), ("r1", Some(Finish::ToolCalls)));
    assert_eq!(choice.native_finish.as_deref(), Some("TOOL_CALL"));
    let token =
        json!({"token": "Yes", "logprob": -0.5, "bytes": [89, 101, 115], "top_logprobs": []});
    assert_eq!(choice.logprobs.as_ref().unwrap()["content"], json!([token]));
    let usage = reply.usage.unwrap();
    assert_eq!((usage.input, usage.cache_read, usage.input_image), (30, 60, 10));
    assert_eq!((usage.output, usage.reasoning, usage.total()), (6, 3, 109));
    assert_eq!(usage.extra["billed_units"]["input_tokens"], 4);
}

#[test]
fn thoughts_plan_text_and_calls_stand_in_order() {
    let parts = answer().choices.remove(0).parts;
    let thought = |part: &Part| match &part.content {
        Content::Reasoning(thought) => (thought.text.clone(), thought.format.clone()),
        other => panic!("{other:?}"),
    };
    assert_eq!(thought(&parts[0]), ("Hm.".to_owned(), None));
    assert_eq!(thought(&parts[1]), ("I look.".to_owned(), Some(PLAN.to_owned())));
    let Content::Text { text, citations } = &parts[2].content else { panic!("{parts:?}") };
    assert_eq!((text.as_str(), citations.len()), ("Yes.", 1));
    assert_eq!(citations[0].url.as_deref(), Some("https://x"));
    assert_eq!((citations[0].start, citations[0].end), (Some(0), Some(3)));
    let Content::ToolCall(call) = &parts[3].content else { panic!("{parts:?}") };
    assert_eq!((call.id.as_str(), call.arguments.as_str()), ("c1", "{}"));
}

#[test]
fn a_citation_stands_with_the_block_it_names() {
    let cited = |index: Option<u64>| {
        let mut citation = json!({"start": 0, "end": 1, "text": "a", "sources": []});
        if let Some(index) = index {
            citation["content_index"] = json!(index);
        }
        let reply = decode(&json!({"finish_reason": "COMPLETE", "message": {
            "content": [{"type": "text", "text": "a"}, {"type": "text", "text": "b"}],
            "citations": [citation],
        }}));
        let has = |part: &Part| matches!(&part.content, Content::Text { citations, .. } if !citations.is_empty());
        reply.choices[0].parts.iter().position(has)
    };
    assert_eq!((cited(None), cited(Some(1)), cited(Some(9))), (Some(0), Some(1), Some(0)));
}

#[test]
fn ends_that_are_failures_are_errors() {
    let fail = |body: serde_json::Value| {
        Cohere.decode(Operation::Chat, body.to_string().as_bytes()).unwrap_err()
    };
    let error = fail(json!({"message": "no such model", "id": "x"}));
    assert_eq!(error.message(), "no such model");
    let message = json!({"role": "assistant", "content": []});
    let error = fail(json!({"message": message, "finish_reason": "ERROR", "error": "it broke"}));
    assert_eq!((error.message(), error.kind()), ("it broke", ErrorKind::Server));
    let error = fail(json!({"message": message, "finish_reason": "TIMEOUT"}));
    assert_eq!(error.kind(), ErrorKind::Timeout);
    assert_eq!(fail(json!({"id": "x"})).kind(), ErrorKind::BadReply);
}

#[test]
fn a_stream_is_read_event_by_event() {
    let call = json!({"id": "c1", "type": "function", "function": {"name": "f", "arguments": ""}});
    let citation =
        json!({"start": 0, "end": 2, "text": "Hi", "sources": [], "type": "TEXT_CONTENT"});
    let events = [
        json!({"type": "message-start", "id": "r1", "delta": {"message": {
            "role": "assistant", "content": [], "tool_plan": "", "tool_calls": [], "citations": []}}}),
        json!({"type": "tool-plan-delta", "delta": {"message": {"tool_plan": "I "}}}),
        json!({"type": "tool-plan-delta", "delta": {"message": {"tool_plan": "look."}}}),
        at("content-start", 0, &json!({"content": {"type": "text", "text": ""}})),
        at("content-delta", 0, &json!({"content": {"text": "Hi"}})),
        at("citation-start", 0, &json!({"citations": citation})),
        json!({"type": "citation-end", "index": 0}),
        json!({"type": "content-end", "index": 0}),
        at("tool-call-start", 0, &json!({"tool_calls": call})),
        at("tool-call-delta", 0, &json!({"tool_calls": {"function": {"arguments": "{\"a\":"}}})),
        at("tool-call-delta", 0, &json!({"tool_calls": {"function": {"arguments": "1}"}}})),
        json!({"type": "tool-call-end", "index": 0}),
        json!({"type": "debug", "prompt": "x"}),
        json!({"type": "message-end", "delta": {"finish_reason": "TOOL_CALL",
            "usage": {"tokens": {"input_tokens": 3, "output_tokens": 4}}}}),
    ];
    let deltas = deltas(&events).unwrap();
    assert!(matches!(&deltas[0], Delta::Start { id, .. } if id == "r1"));
    let pieces: Vec<String> = deltas.iter().filter_map(shown).collect();
    let told = [
        "begin 0",
        "thought I ",
        "thought look.",
        "end 0",
        "begin 1",
        "text Hi",
        "source Hi",
        "end 1",
        "begin 2",
        "arguments {\"a\":",
        "arguments 1}",
        "end 2",
        "finish ToolCalls",
    ];
    assert_eq!(pieces, told);
    assert!(deltas.iter().any(|d| matches!(d, Delta::Usage(u) if (u.input, u.output) == (3, 4))));
}

fn shown(delta: &Delta) -> Option<String> {
    Some(match delta {
        Delta::PartStart { index, .. } => format!("begin {index}"),
        Delta::PartEnd { index, .. } => format!("end {index}"),
        Delta::Finish { reason, .. } => format!("finish {:?}", (*reason)?),
        Delta::Part { delta, .. } => match delta {
            PartDelta::Text(text) => format!("text {text}"),
            PartDelta::Reasoning(text) => format!("thought {text}"),
            PartDelta::Arguments(text) => format!("arguments {text}"),
            PartDelta::Citation(citation) => format!("source {}", citation.text.as_deref()?),
            _ => return None,
        },
        _ => return None,
    })
}

#[test]
fn a_stream_that_ends_early_or_fails_is_an_error() {
    let start = json!({"type": "message-start", "id": "r1"});
    assert_eq!(deltas(std::slice::from_ref(&start)).unwrap_err().kind(), ErrorKind::BadReply);
    let end =
        json!({"type": "message-end", "delta": {"finish_reason": "ERROR", "error": "overloaded"}});
    assert_eq!(deltas(&[start, end]).unwrap_err().message(), "overloaded");
    assert_eq!(deltas(&[json!({"message": "busy"})]).unwrap_err().message(), "busy");
    let new = json!({"type": "something-new", "message": "hello"});
    let end = json!({"type": "message-end", "delta": {"finish_reason": "COMPLETE"}});
    assert!(deltas(&[new, end]).is_ok(), "an event that is newer than this is no error");
}

#[test]
fn pieces_without_a_start_begin_their_part() {
    let events = [
        at("content-delta", 0, &json!({"content": {"thinking": "Hm"}})),
        at("content-delta", 1, &json!({"content": {"text": "Hi"}})),
        json!({"type": "message-end", "delta": {"finish_reason": "MAX_TOKENS"}}),
    ];
    let pieces: Vec<_> = deltas(&events).unwrap().iter().filter_map(shown).collect();
    let told = ["begin 0", "thought Hm", "end 0", "begin 1", "text Hi", "end 1", "finish Length"];
    assert_eq!(pieces, told);
}
