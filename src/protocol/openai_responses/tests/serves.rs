//! The reverse: callers who speak this language.

use super::*;
use crate::error::{Error, ErrorKind};
use crate::ops::{Choice, Citation, Finish, Object, Reasoning, ToolCall};
use crate::protocol::{Event, Seed};

fn write(reply: ChatReply) -> (Value, Losses) {
    let mut losses = Losses::default();
    let written = OpenaiResponses.write(&Reply::Chat(Box::new(reply)), &mut losses);
    (written, losses)
}

fn events(deltas: &[Delta]) -> Vec<Value> {
    let seed = Seed { id: "chatcmpl-9".into(), created: 5, model: "m".into(), ..Seed::default() };
    let mut encoder = OpenaiResponses.encoder(seed);
    let mut out: Vec<Event> = Vec::new();
    for delta in deltas {
        encoder.push(delta, &mut out);
    }
    encoder.end(&mut out);
    out.iter()
        .map(|event| {
            let data: Value = serde_json::from_str(&event.data).unwrap();
            assert_eq!(event.name.as_deref(), data["type"].as_str(), "the name is said twice");
            data
        })
        .collect()
}

/// What another provider said: thoughts with a proof, words with a source, two calls.
fn reply() -> ChatReply {
    let thought = Reasoning {
        text: "hm".into(),
        signature: Some("sig".into()),
        format: Some("anthropic-claude-v1".into()),
        ..Reasoning::default()
    };
    let citation =
        Citation { url: Some("https://x".into()), protocol: "a".into(), ..Citation::default() };
    let text = Content::Text { text: "Hello".into(), citations: vec![citation] };
    let call = ToolCall {
        id: "t_1".into(),
        name: "f".into(),
        arguments: "{}".into(),
        ..ToolCall::default()
    };
    let run =
        ToolCall { name: "r".into(), arguments: "ls".into(), custom: true, ..ToolCall::default() };
    let parts =
        [Content::Reasoning(thought), text, Content::ToolCall(call), Content::ToolCall(run)];
    let choice = Choice {
        index: 0,
        parts: parts.into_iter().map(Part::new).collect(),
        finish: Some(Finish::ToolCalls),
        native_finish: None,
        stop_sequence: None,
        logprobs: None,
        extra: Object::new(),
    };
    ChatReply {
        id: "chatcmpl-9".into(),
        model: "m".into(),
        created: Some(5),
        choices: vec![choice],
        ..ChatReply::default()
    }
}

#[test]
fn an_answer_of_its_own_comes_back_as_it_was() {
    let (written, losses) = write(decode(&answer()).unwrap());
    assert_eq!((&written["output"], fields(&losses)), (&answer()["output"], vec![]));
    assert_eq!(written["usage"], answer()["usage"]);
    assert_eq!(
        (&written["status"], &written["service_tier"]),
        (&json!("completed"), &json!("default"))
    );
}

#[test]
fn what_others_said_has_ids_and_proofs() {
    let (written, losses) = write(reply());
    let annotation = json!({"type": "url_citation", "url": "https://x", "title": "", "start_index": 0, "end_index": 0});
    assert_eq!(
        written["output"],
        json!([
            {"type": "reasoning", "summary": [], "content": [{"type": "reasoning_text", "text": "hm"}],
             "signature": "sig", "format": "anthropic-claude-v1", "id": "rs_9_0"},
            {"type": "message", "id": "msg_9_1", "status": "completed", "role": "assistant",
             "content": [{"type": "output_text", "text": "Hello", "annotations": [annotation], "logprobs": []}]},
            {"type": "function_call", "call_id": "t_1", "name": "f", "arguments": "{}", "id": "fc_9_2",
             "status": "completed"},
            {"type": "custom_tool_call", "call_id": "call_9_3", "name": "r", "input": "ls", "id": "ctc_9_3",
             "status": "completed"},
        ])
    );
    assert_eq!((&written["id"], fields(&losses)), (&json!("resp_9"), vec![]));
}

#[test]
fn a_stream_ends_with_what_is_written_whole() {
    for said in [reply(), decode(&answer()).unwrap()] {
        let (whole, _) = write(said.clone());
        let told = events(&Delta::of_reply(said));
        let last = told.last().unwrap();
        assert_eq!(last["type"], "response.completed");
        assert_eq!(last["response"], whole);
        for (n, event) in told.iter().enumerate() {
            assert_eq!(event["sequence_number"], n);
        }
        let done = told.iter().filter(|e| e["type"] == "response.output_item.done");
        let done: Vec<&Value> = done.map(|e| &e["item"]).collect();
        assert_eq!(done, whole["output"].as_array().unwrap().iter().collect::<Vec<_>>());
    }
}

#[test]
fn every_event_names_its_item_and_its_place() {
    let told = events(&Delta::of_reply(reply()));
    let kinds: Vec<&str> = told.iter().filter_map(|e| e["type"].as_str()).collect();
    let expected = [
        "response.created",
        "response.in_progress",
        "response.output_item.added",
        "response.content_part.added",
        "response.reasoning_text.delta",
        "response.reasoning_text.done",
        "response.content_part.done",
        "response.output_item.done",
        "response.output_item.added",
        "response.content_part.added",
        "response.output_text.delta",
        "response.output_text.annotation.added",
        "response.output_text.done",
        "response.content_part.done",
        "response.output_item.done",
        "response.output_item.added",
        "response.function_call_arguments.delta",
        "response.function_call_arguments.done",
        "response.output_item.done",
        "response.output_item.added",
        "response.custom_tool_call_input.delta",
        "response.custom_tool_call_input.done",
        "response.output_item.done",
        "response.completed",
    ];
    assert_eq!(kinds, expected);
    let delta = told.iter().find(|e| e["type"] == "response.output_text.delta").unwrap();
    assert_eq!(
        (&delta["item_id"], &delta["output_index"], &delta["content_index"], &delta["delta"]),
        (&json!("msg_9_1"), &json!(1), &json!(0), &json!("Hello"))
    );
}

/// What we write we read: whole and in pieces.
#[test]
fn what_is_written_is_read() {
    let contents = |parts: &[Part]| parts.iter().map(|p| p.content.clone()).collect::<Vec<_>>();
    let said = decode(&answer()).unwrap();
    let told = events(&Delta::of_reply(said.clone()));
    assert_eq!(contents(&parts(&deltas(&told).unwrap())), contents(&said.choices[0].parts));
}

#[test]
fn an_answer_that_was_cut_is_incomplete() {
    let mut said = reply();
    said.choices[0].parts.truncate(2);
    said.choices[0].finish = Some(Finish::Length);
    let told = events(&Delta::of_reply(said.clone()));
    assert_eq!(told.last().unwrap()["type"], "response.incomplete");
    let (written, _) = write(said);
    assert_eq!(
        (&written["status"], &written["incomplete_details"]),
        (&json!("incomplete"), &json!({"reason": "max_output_tokens"}))
    );
}

#[test]
fn errors_are_written_and_read() {
    let error = Error::new(ErrorKind::RateLimited, "slow down");
    let written = OpenaiResponses.write_error(&error);
    assert_eq!(written["error"]["type"], "rate_limit_error");
    let read = OpenaiResponses.refusal(429, &[], written.to_string().as_bytes());
    assert_eq!((read.kind(), read.message()), (ErrorKind::RateLimited, "slow down"));
    assert_eq!(deltas(&[written]).unwrap_err().message(), "slow down");
}
