//! Answers, whole and streamed.

use super::*;
use crate::error::ErrorKind;
use crate::ops::Finish;
use proptest::prelude::*;

fn message() -> Value {
    json!({
        "id": "msg_1", "type": "message", "role": "assistant", "model": "claude-x",
        "content": [
            {"type": "thinking", "thinking": "Let me see", "signature": "c2ln"},
            {"type": "redacted_thinking", "data": "cmVk"},
            {"type": "text", "text": "Grüße aus Köln", "citations": [
                {"type": "web_search_result_location", "url": "https://a.example", "title": "A",
                 "cited_text": "aus Köln", "encrypted_index": "x"}]},
            {"type": "server_tool_use", "id": "srvtoolu_1", "name": "web_search", "input": {}},
            {"type": "web_search_tool_result", "tool_use_id": "srvtoolu_1", "content": []},
            {"type": "tool_use", "id": "toolu_1", "name": "add", "input": {"a": 1, "b": [2, 3]}},
            {"type": "tool_use", "id": "toolu_2", "name": "now", "input": {}},
        ],
        "stop_reason": "tool_use", "stop_sequence": null,
        "container": {"id": "c_1"},
        "usage": {
            "input_tokens": 10, "cache_read_input_tokens": 3, "cache_creation_input_tokens": 7,
            "cache_creation": {"ephemeral_5m_input_tokens": 2, "ephemeral_1h_input_tokens": 5},
            "output_tokens": 40, "output_tokens_details": {"thinking_tokens": 15},
            "server_tool_use": {"web_search_requests": 1}, "service_tier": "standard",
        },
    })
}

#[test]
fn a_whole_answer_keeps_everything() {
    let reply = decode(&message());
    let choice = &reply.choices[0];
    assert_eq!((choice.finish, choice.parts.len()), (Some(Finish::ToolCalls), 7));
    assert_eq!(reply.extra["container"], json!({"id": "c_1"}));
    let usage = reply.usage.unwrap();
    assert_eq!((usage.input, usage.cache_read), (10, 3));
    assert_eq!((usage.cache_write_5m, usage.cache_write_1h), (2, 5));
    assert_eq!((usage.output, usage.reasoning), (25, 15));
    assert_eq!((usage.prompt(), usage.completion()), (20, 40));
    assert_eq!(usage.server_tools, [("web_search_requests".to_owned(), 1)]);
    assert_eq!(usage.extra["service_tier"], "standard");
}

proptest! {
    #[test]
    fn whole_and_streamed_answers_agree(size in 1usize..9, text in "[^\\x00]{1,40}") {
        let mut message = message();
        message["content"][2]["text"] = json!(text);
        message["content"][5]["input"]["b"] = json!(text);
        let whole = decode(&message);
        let deltas = deltas(&streamed(&message, size)).unwrap();
        prop_assert_eq!(&parts(&deltas), &whole.choices[0].parts);
        let last = deltas.iter().rev().find_map(|d| match d {
            Delta::Usage(usage) => Some(usage.clone()),
            _ => None,
        });
        prop_assert_eq!(last, whole.usage);
        let begun = deltas.iter().filter(|d| matches!(d, Delta::PartStart { .. })).count();
        let ended = deltas.iter().filter(|d| matches!(d, Delta::PartEnd { .. })).count();
        prop_assert_eq!((begun, finishes(&deltas).len()), (ended, 1));
    }

    #[test]
    fn a_cut_stream_is_never_complete(cut in 0usize..40) {
        let events = streamed(&message(), 4);
        let reason = events.len() - 2;
        let cut = cut.min(reason);
        let error = deltas(&events[..cut]).unwrap_err();
        prop_assert_eq!(error.kind(), ErrorKind::BadReply);
        prop_assert!(deltas(&events[..=reason]).is_ok());
    }

    #[test]
    fn no_bytes_make_it_panic(kind in 0usize..9, value in json_value(), text in ".{0,60}") {
        const KINDS: [&str; 9] = [
            "message_start", "content_block_start", "content_block_delta", "content_block_stop",
            "message_delta", "message_stop", "message", "error", "ping",
        ];
        let event = json!({
            "type": KINDS[kind], "index": 0, "message": value, "content_block": value,
            "delta": value, "usage": value,
        });
        let _ = deltas(&[event.clone(), event.clone()]);
        for data in [event.to_string(), value.to_string(), text] {
            let mut decoder = Anthropic.decoder(Operation::Chat);
            let mut out = Vec::new();
            let _ = decoder.push(Frame { event: Some(KINDS[kind]), data: &data }, &mut out);
            let _ = decoder.end(&mut out);
            let _ = Anthropic.decode(Operation::Chat, data.as_bytes());
            let _ = Anthropic.read(Operation::Chat, &data, data.as_bytes());
        }
    }
}

/// Any JSON, with the names that matter.
fn json_value() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<u64>().prop_map(Value::from),
        "[a-z_]{0,8}".prop_map(Value::from),
        prop::sample::select(vec!["text", "tool_use", "thinking", "text_delta", "end_turn"])
            .prop_map(Value::from),
    ];
    let name = prop::sample::select(vec![
        "type",
        "text",
        "usage",
        "content",
        "input_tokens",
        "output_tokens",
        "stop_reason",
        "index",
        "input",
        "signature",
        "iterations",
        "cache_creation",
        "source",
        "data",
        "error",
    ]);
    leaf.prop_recursive(3, 24, 5, move |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..4).prop_map(Value::from),
            prop::collection::vec((name.clone(), inner), 0..6).prop_map(|fields| {
                fields.into_iter().map(|(n, v)| (n.to_owned(), v)).collect::<Value>()
            }),
        ]
    })
}

#[test]
fn every_stop_reason_has_a_word() {
    for (native, ours) in [
        ("end_turn", Finish::Stop),
        ("stop_sequence", Finish::Stop),
        ("max_tokens", Finish::Length),
        ("model_context_window_exceeded", Finish::Length),
        ("tool_use", Finish::ToolCalls),
        ("pause_turn", Finish::Stop),
        ("compaction", Finish::Stop),
        ("refusal", Finish::ContentFilter),
        ("something_new", Finish::Stop),
    ] {
        let mut message = message();
        message["stop_reason"] = json!(native);
        let choice = decode(&message).choices.remove(0);
        assert_eq!((choice.finish, choice.native_finish.as_deref()), (Some(ours), Some(native)));
        let deltas = deltas(&streamed(&message, 9)).unwrap();
        let want = Delta::Finish {
            choice: 0,
            reason: Some(ours),
            native: Some(native.to_owned()),
            stop_sequence: None,
        };
        assert_eq!(finishes(&deltas), [&want]);
    }
}

#[test]
fn a_call_of_the_answer_tool_is_the_answer() {
    let message = json!({
        "id": "m", "model": "c", "stop_reason": "tool_use", "usage": {"output_tokens": 1},
        "content": [{"type": "tool_use", "id": "t", "name": "json_tool_call", "input": {"a": 1}}],
    });
    let choice = decode(&message).choices.remove(0);
    assert_eq!(
        (&choice.parts[..], choice.finish),
        (&[Part::text("{\"a\":1}")][..], Some(Finish::Stop))
    );
    let streamed = deltas(&streamed(&message, 2)).unwrap();
    assert_eq!(parts(&streamed), choice.parts);
    assert!(matches!(finishes(&streamed)[0], Delta::Finish { reason: Some(Finish::Stop), .. }));
}

#[test]
fn a_tool_input_may_come_with_the_start() {
    let events = [
        json!({"type": "message_start", "message": {"id": "m", "usage": {"input_tokens": 1}}}),
        json!({"type": "content_block_start", "index": 0, "content_block":
            {"type": "tool_use", "id": "t", "name": "f", "input": {"x": 1}}}),
        json!({"type": "content_block_stop", "index": 0}),
        json!({"type": "message_delta", "delta": {"stop_reason": "tool_use"}, "usage": {"output_tokens": 2}}),
    ];
    let deltas = deltas(&events).unwrap();
    let [Part { content: Content::ToolCall(call), .. }] = &parts(&deltas)[..] else { panic!() };
    assert_eq!(call.arguments, "{\"x\":1}");
    assert!(deltas.iter().any(|d| matches!(d, Delta::Usage(u) if u.total() == 3)));
}

/// The block as it is told at its end, after a start, these pieces and a stop.
fn joined(start: &Value, pieces: &[Value]) -> Value {
    let mut events = vec![
        json!({"type": "message_start", "message": {"id": "m"}}),
        json!({"type": "content_block_start", "index": 0, "content_block": start}),
    ];
    let piece = |p: &Value| json!({"type": "content_block_delta", "index": 0, "delta": p});
    events.extend(pieces.iter().map(piece));
    events.push(json!({"type": "brand_new_event", "x": 1}));
    events.push(json!({"type": "content_block_stop", "index": 0}));
    events.push(json!({"type": "message_stop"}));
    let deltas = deltas(&events).unwrap();
    assert!(matches!(finishes(&deltas)[0], Delta::Finish { reason: None, .. }));
    let [Part { content: Content::Opaque { json, .. }, .. }] = &parts(&deltas)[..] else {
        panic!()
    };
    json.clone()
}

#[test]
fn a_block_that_we_have_no_word_for_is_told_when_it_is_whole() {
    let json_piece = |text: &str| json!({"type": "input_json_delta", "partial_json": text});
    let call = |input: Value| json!({"type": "server_tool_use", "id": "s", "name": "web_search", "input": input});
    let pieces = [json_piece(r#"{"query""#), json_piece(r#":"sky"}"#)];
    assert_eq!(joined(&call(json!({})), &pieces), call(json!({"query": "sky"})));
    assert_eq!(joined(&call(json!({"x": 1})), &[]), call(json!({"x": 1})));
    assert_eq!(joined(&call(json!({})), &pieces[..1]), call(json!(r#"{"query""#)));
    let compaction = |text: &str| json!({"type": "compaction", "content": text});
    let more = |text: &str| json!({"type": "compaction_delta", "content": text});
    assert_eq!(joined(&compaction(""), &[more("a"), more("b")]), compaction("ab"));
}

#[test]
fn errors_inside_a_200_are_errors() {
    let said = json!({"type": "error", "request_id": "req_1",
        "error": {"type": "overloaded_error", "message": "Overloaded"}});
    let error = deltas(std::slice::from_ref(&said)).unwrap_err();
    assert_eq!((error.kind(), error.message()), (ErrorKind::Unavailable, "Overloaded"));
    assert_eq!(error.said().request_id.as_deref(), Some("req_1"));
    let error = Anthropic.decode(Operation::Chat, said.to_string().as_bytes()).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Unavailable);
    let error = Anthropic.refusal(529, &[], said.to_string().as_bytes());
    assert_eq!(error.said().request_id.as_deref(), Some("req_1"));
}

#[test]
fn rounds_of_compaction_are_summed_and_bedrock_counts_are_read() {
    let mut message = message();
    message["usage"] = json!({"input_tokens": 5, "output_tokens": 2, "iterations": [
        {"type": "compaction", "input_tokens": 100, "output_tokens": 30},
        {"type": "message", "input_tokens": 5, "output_tokens": 2, "cache_read_input_tokens": 4},
    ]});
    let usage = decode(&message).usage.unwrap();
    assert_eq!((usage.prompt(), usage.completion(), usage.cache_read), (109, 32, 4));
    message["usage"]["iterations"][0]["type"] = json!("advisor_message");
    assert_eq!(decode(&message).usage.unwrap().total(), 7);
    let deltas = deltas(&[
        json!({"type": "message_start", "message": {"id": "m"}}),
        json!({"type": "message_stop", "amazon-bedrock-invocationMetrics":
            {"inputTokenCount": 8, "outputTokenCount": 9}}),
    ]);
    assert!(
        deltas
            .unwrap()
            .iter()
            .any(|d| matches!(d, Delta::Usage(u) if (u.input, u.output) == (8, 9)))
    );
}
