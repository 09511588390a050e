//! Answers, whole and streamed.

use super::*;
use crate::error::ErrorKind;
use crate::ops::{Finish, Reasoning, ToolCall, Usage};

/// An answer as it is streamed. Texts come in pieces of `size` letters.
fn streamed(answer: &Value, size: usize) -> Vec<Value> {
    let mut begun = answer.clone();
    begun["status"] = json!("in_progress");
    begun["output"] = json!([]);
    begun["usage"] = Value::Null;
    let mut events = vec![json!({"type": "response.created", "response": begun})];
    for (place, item) in answer["output"].as_array().unwrap().iter().enumerate() {
        let mut added = item.clone();
        for (field, empty) in [
            ("content", json!([])),
            ("summary", json!([])),
            ("arguments", json!("")),
            ("input", json!("")),
        ] {
            if added.get(field).is_some() {
                added[field] = empty;
            }
        }
        added.as_object_mut().unwrap().remove("encrypted_content");
        events.push(
            json!({"type": "response.output_item.added", "output_index": place, "item": added}),
        );
        for mut event in pieces(item, size) {
            event["output_index"] = json!(place);
            event["item_id"] = item["id"].clone();
            events.push(event);
        }
        events.push(
            json!({"type": "response.output_item.done", "output_index": place, "item": item}),
        );
    }
    events.push(json!({"type": "response.completed", "response": answer}));
    events
}

fn pieces(item: &Value, size: usize) -> Vec<Value> {
    let cut = |text: &Value| -> Vec<String> {
        let letters: Vec<char> = text.as_str().unwrap().chars().collect();
        letters.chunks(size).map(|piece| piece.iter().collect()).collect()
    };
    let mut events = Vec::new();
    for (n, part) in item["summary"].as_array().into_iter().flatten().enumerate() {
        events.push(json!({"type": "response.reasoning_summary_part.added", "summary_index": n,
                           "part": {"type": "summary_text", "text": ""}}));
        events.extend(cut(&part["text"]).into_iter().map(
            |d| json!({"type": "response.reasoning_summary_text.delta", "summary_index": n, "delta": d}),
        ));
        events.push(json!({"type": "response.reasoning_summary_part.done", "summary_index": n, "part": part}));
    }
    for (n, part) in item["content"].as_array().into_iter().flatten().enumerate() {
        let (name, field) = match part["type"].as_str() {
            Some("refusal") => ("refusal", "refusal"),
            Some("reasoning_text") => ("reasoning_text", "text"),
            _ => ("output_text", "text"),
        };
        events.extend(cut(&part[field]).into_iter().map(
            |d| json!({"type": format!("response.{name}.delta"), "content_index": n, "delta": d}),
        ));
        events
            .push(json!({"type": "response.content_part.done", "content_index": n, "part": part}));
    }
    for (field, event) in
        [("arguments", "function_call_arguments"), ("input", "custom_tool_call_input")]
    {
        if let Some(whole) = item.get(field) {
            let name = format!("response.{event}.delta");
            events.extend(cut(whole).into_iter().map(|d| json!({"type": name, "delta": d})));
            events.push(json!({"type": format!("response.{event}.done"), field: whole}));
        }
    }
    events
}

fn contents(parts: &[Part]) -> Vec<Content> {
    parts.iter().map(|part| part.content.clone()).collect()
}

#[test]
fn a_whole_answer_is_read() {
    let reply = decode(&answer()).unwrap();
    assert_eq!((reply.id.as_str(), reply.created), ("resp_1", Some(1_767_225_600)));
    assert_eq!(reply.service_tier.as_deref(), Some("default"));
    assert!(reply.extra.is_empty(), "{:?}", reply.extra);
    assert_eq!(reply.choices[0].finish, Some(Finish::ToolCalls));
    let usage = Usage {
        input: 10,
        cache_read: 8,
        cache_write_5m: 2,
        output: 7,
        reasoning: 5,
        ..Usage::default()
    };
    assert_eq!(reply.usage, Some(usage));
}

#[test]
fn its_items_are_parts() {
    let thought = |text: &str, summary: bool, encrypted: Option<&str>| {
        Content::Reasoning(Reasoning {
            text: text.into(),
            summary,
            signature: None,
            encrypted: encrypted.map(str::to_owned),
            format: Some("openai-responses-v1".into()),
            id: Some("rs_1".into()),
        })
    };
    let call = |id: &str, name: &str, arguments: &str, custom: bool| {
        let (id, name, arguments) = (id.into(), name.into(), arguments.into());
        Content::ToolCall(ToolCall { id, name, arguments, custom, signature: None })
    };
    let mut found = contents(&decode(&answer()).unwrap().choices[0].parts);
    let Content::Text { text, citations } = found.remove(4) else { panic!("{found:?}") };
    assert_eq!((text.as_str(), citations[0].url.as_deref()), ("Hi there", Some("https://x")));
    let search = answer()["output"][1].clone();
    let expected = [
        thought("First.", true, None),
        thought("Then.", true, None),
        thought("", false, Some("secret")),
        Content::Opaque { protocol: "openai_responses".into(), json: search },
        Content::Refusal("Not that.".into()),
        call("call_1", "look", "{\"a\":1}", false),
        call("call_2", "run", "ls\n", true),
    ];
    assert_eq!(found, expected);
}

#[test]
fn in_pieces_it_says_the_same() {
    let whole = decode(&answer()).unwrap();
    for size in [1, 3, 100] {
        let found = deltas(&streamed(&answer(), size)).unwrap();
        assert_eq!(contents(&parts(&found)), contents(&whole.choices[0].parts), "size {size}");
        let usage = found.iter().find_map(|d| match d {
            Delta::Usage(usage) => Some(usage.clone()),
            _ => None,
        });
        assert_eq!(usage, whole.usage);
        let Some(Delta::Finish { reason, native, .. }) = found.last() else { panic!("no end") };
        assert_eq!((*reason, native.as_deref()), (Some(Finish::ToolCalls), Some("completed")));
        let ends = found.iter().filter(|d| matches!(d, Delta::PartEnd { .. })).count();
        assert_eq!(ends, whole.choices[0].parts.len());
    }
}

/// Speakers leave out pieces, ends of parts, items or what the closing event repeats.
#[test]
fn what_is_left_out_is_found_where_it_is() {
    let whole = contents(&decode(&answer()).unwrap().choices[0].parts);
    let all = streamed(&answer(), 4);
    let without = |words: &str| -> Vec<Content> {
        let kept = |event: &&Value| {
            let kind = event["type"].as_str().unwrap();
            kind == "response.completed" || !kind.contains(words)
        };
        let events: Vec<Value> = all.iter().filter(kept).cloned().collect();
        contents(&parts(&deltas(&events).unwrap()))
    };
    for left_out in ["delta", "part.added", "part.done", "arguments.done", "response.created"] {
        assert_eq!(without(left_out), whole, "without {left_out}");
    }
    // What was not told in pieces comes last.
    let late = without("item.done");
    assert_eq!(late.len(), whole.len());
    assert!(whole.iter().all(|content| late.contains(content)), "{late:?}");
    let mut silent = all.clone();
    silent.last_mut().unwrap()["response"]["output"] = json!([]);
    assert_eq!(contents(&parts(&deltas(&silent).unwrap())), whole, "without output at the end");
    let closing = [all.last().unwrap().clone()];
    assert_eq!(contents(&parts(&deltas(&closing).unwrap())), whole, "nothing but the end");
}

#[test]
fn thoughts_that_come_twice_are_shown_once() {
    let item = json!({"type": "reasoning", "id": "rs_1", "summary": [{"type": "summary_text", "text": "in short"}],
                      "content": [{"type": "reasoning_text", "text": "at length"}]});
    let bare = json!({"type": "reasoning", "id": "rs_2", "summary": []});
    let mut said = answer();
    said["output"] = json!([item, bare]);
    let shown = contents(&decode(&said).unwrap().choices[0].parts);
    assert!(matches!(&shown[..], [Content::Reasoning(t)] if t.text == "at length"), "{shown:?}");
    let found = contents(&parts(&deltas(&streamed(&said, 3)).unwrap()));
    assert_eq!(found.len(), 1, "{found:?}");
}

#[test]
fn a_status_says_how_it_ended() {
    let ended = |status: &str, reason: Value| {
        let mut said = answer();
        said["output"].as_array_mut().unwrap().truncate(3);
        said["status"] = json!(status);
        said["incomplete_details"] = json!({"reason": reason});
        let mut reply = decode(&said).unwrap();
        let choice = reply.choices.remove(0);
        // Only one that goes on says so beside its end.
        let goes_on = reply.extra.get("status").and_then(Value::as_str);
        assert_eq!(goes_on, choice.native_finish.as_deref().filter(|_| choice.finish.is_none()));
        (choice.finish, choice.native_finish)
    };
    let word = |w: &str| Some(w.to_owned());
    assert_eq!(ended("completed", Value::Null), (Some(Finish::Stop), word("completed")));
    assert_eq!(
        ended("incomplete", json!("max_output_tokens")),
        (Some(Finish::Length), word("max_output_tokens"))
    );
    assert_eq!(
        ended("incomplete", json!("content_filter")),
        (Some(Finish::ContentFilter), word("content_filter"))
    );
    // In the background it may not have begun.
    assert_eq!(ended("queued", Value::Null), (None, word("queued")));
    assert_eq!(ended("in_progress", Value::Null), (None, word("in_progress")));
}

#[test]
fn failures_inside_an_answer_are_errors() {
    let mut failed = answer();
    failed["status"] = json!("failed");
    failed["error"] = json!({"code": "rate_limit_exceeded", "message": "slow down"});
    let error = decode(&failed).unwrap_err();
    assert_eq!((error.kind(), error.message()), (ErrorKind::RateLimited, "slow down"));
    let closing = json!({"type": "response.failed", "response": failed});
    assert_eq!(deltas(&[closing]).unwrap_err().message(), "slow down");
    for event in [
        json!({"type": "error", "code": "rate_limit_exceeded", "message": "slow down"}),
        json!({"type": "error", "error": {"code": "rate_limit_exceeded", "message": "slow down"}}),
        json!({"error": {"code": "rate_limit_exceeded", "message": "slow down"}}),
    ] {
        let error = deltas(std::slice::from_ref(&event)).unwrap_err();
        assert_eq!(
            (error.kind(), error.message()),
            (ErrorKind::RateLimited, "slow down"),
            "{event}"
        );
    }
}

#[test]
fn a_stream_without_its_end_is_no_answer() {
    let mut events = streamed(&answer(), 3);
    events.pop();
    assert!(deltas(&events).unwrap_err().message().contains("ended early"));
    assert!(decode(&json!({"object": "list"})).is_err());
}
