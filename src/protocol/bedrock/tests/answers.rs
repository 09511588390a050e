//! Answers: theirs → ours, whole, streamed and refused.

use super::*;
use crate::error::ErrorKind;
use crate::ops::{Content, Finish, PartDelta};

fn whole() -> Value {
    json!({
        "output": {"message": {"role": "assistant", "content": [
            {"reasoningContent": {"reasoningText": {"text": "Let me see.", "signature": "sig"}}},
            {"text": "One "},
            {"citationsContent": {"content": [{"text": "two"}], "citations": [{"title": "t",
                "sourceContent": [{"text": "said"}], "location": {"web": {"url": "https://u", "domain": "u"}}}]}},
            {"toolUse": {"toolUseId": "t1", "name": "f", "input": {"a": [1]}}},
            {"toolUse": {"toolUseId": "t2", "name": "nova_grounding", "input": {}, "type": "server_tool_use"}}
        ]}},
        "stopReason": "tool_use",
        "usage": {"inputTokens": 5, "outputTokens": 7, "totalTokens": 32, "cacheReadInputTokens": 8,
            "cacheWriteInputTokens": 12, "cacheDetails": [{"ttl": "1h", "inputTokens": 4}, {"ttl": "5m", "inputTokens": 8}]},
        "metrics": {"latencyMs": 12},
        "trace": {"promptRouter": {"invokedModelId": "arn:m"}},
        "serviceTier": {"type": "flex"},
        "additionalModelResponseFields": {"stop_sequence": "END"}
    })
}

#[test]
fn a_whole_answer_is_read() {
    let reply = decode(&whole());
    assert_eq!((reply.model.as_str(), reply.service_tier.as_deref()), ("arn:m", Some("flex")));
    let choice = &reply.choices[0];
    assert_eq!(choice.finish, Some(Finish::ToolCalls));
    assert_eq!(choice.stop_sequence.as_deref(), Some("END"));
    let kinds = choice.parts.iter().map(|part| match &part.content {
        Content::Reasoning(thought) => format!("thought {:?}", thought.signature),
        Content::Text { text, citations } => format!("text {text} {}", citations.len()),
        Content::ToolCall(call) => format!("call {} {}", call.id, call.arguments),
        Content::Opaque { .. } => "opaque".to_owned(),
        other => format!("{other:?}"),
    });
    let kinds: Vec<_> = kinds.collect();
    // A tool that the service runs is no call for the client.
    assert_eq!(
        kinds,
        ["thought Some(\"sig\")", "text One  0", "text two 1", "call t1 {\"a\":[1]}", "opaque"]
    );
    let usage = reply.usage.unwrap();
    assert_eq!(
        (usage.input, usage.cache_read, usage.cache_write_5m, usage.cache_write_1h),
        (5, 8, 8, 4)
    );
    assert_eq!((usage.prompt(), usage.completion()), (25, 7));
}

/// Thoughts and a text, none of which begins with an event.
fn spoken() -> Vec<(&'static str, Value)> {
    vec![
        ("initial-response", json!({})),
        ("messageStart", json!({"role": "assistant", "p": "abc"})),
        (
            "contentBlockDelta",
            json!({"contentBlockIndex": 0, "delta": {"reasoningContent": {"text": "Hm"}}}),
        ),
        (
            "contentBlockDelta",
            json!({"contentBlockIndex": 0, "delta": {"reasoningContent": {"signature": "s"}}}),
        ),
        ("contentBlockStop", json!({"contentBlockIndex": 0})),
        (
            "contentBlockDelta",
            json!({"contentBlockIndex": 1, "delta": {"reasoningContent": {"redactedContent": "YWJj"}}, "p": "x"}),
        ),
        ("contentBlockStop", json!({"contentBlockIndex": 1})),
        ("contentBlockDelta", json!({"contentBlockIndex": 2, "delta": {"text": "Hel"}})),
        ("contentBlockDelta", json!({"contentBlockIndex": 2, "delta": {"text": "lo"}})),
        (
            "contentBlockDelta",
            json!({"contentBlockIndex": 2, "delta": {"citation": {"title": "t"}}}),
        ),
        ("contentBlockStop", json!({"contentBlockIndex": 2})),
    ]
}

/// Two calls, and the end.
fn called() -> Vec<(&'static str, Value)> {
    vec![
        (
            "contentBlockStart",
            json!({"contentBlockIndex": 3, "start": {"toolUse": {"toolUseId": "t", "name": "f", "type": null}}}),
        ),
        (
            "contentBlockDelta",
            json!({"contentBlockIndex": 3, "delta": {"toolUse": {"input": "{\"a\":"}}}),
        ),
        (
            "contentBlockDelta",
            json!({"contentBlockIndex": 3, "delta": {"toolUse": {"input": "1}"}}}),
        ),
        ("contentBlockStop", json!({"contentBlockIndex": 3})),
        (
            "contentBlockStart",
            json!({"contentBlockIndex": 4, "start": {"toolUse": {"toolUseId": "u", "name": "g"}}}),
        ),
        ("contentBlockStop", json!({"contentBlockIndex": 4})),
        ("messageStop", json!({"stopReason": "tool_use"})),
        (
            "metadata",
            json!({"usage": {"inputTokens": 3, "outputTokens": 4, "totalTokens": 7}, "metrics": {"latencyMs": 1}}),
        ),
    ]
}

fn streamed() -> Vec<(&'static str, Value)> {
    spoken().into_iter().chain(called()).collect()
}

#[test]
fn a_stream_is_read_without_starts_of_texts() {
    let events = streamed();
    let deltas = deltas(&events).unwrap();
    let mut said = Vec::new();
    for delta in &deltas {
        match delta {
            Delta::Part {
                index,
                delta: PartDelta::Text(text) | PartDelta::Arguments(text),
                ..
            } => said.push(format!("{index} {text}")),
            Delta::PartStart { index, part, .. } => {
                if let Content::Reasoning(thought) = &part.content {
                    said.push(format!("{index} {:?}", thought.encrypted));
                }
            }
            _ => {}
        }
    }
    assert_eq!(said, ["0 None", "1 Some(\"abc\")", "2 Hel", "2 lo", "3 {\"a\":", "3 1}", "4 {}"]);
    let begun = deltas.iter().filter(|d| matches!(d, Delta::PartStart { .. })).count();
    let ended = deltas.iter().filter(|d| matches!(d, Delta::PartEnd { .. })).count();
    assert_eq!((begun, ended), (5, 5));
    assert!(
        deltas.iter().any(|d| matches!(d, Delta::Finish { reason: Some(Finish::ToolCalls), .. }))
    );
}

#[test]
fn a_stream_that_breaks_off_is_no_answer() {
    let events = [
        ("messageStart", json!({"role": "assistant"})),
        ("contentBlockDelta", json!({"contentBlockIndex": 0, "delta": {"text": "Hel"}})),
    ];
    assert_eq!(deltas(&events).unwrap_err().kind(), ErrorKind::BadReply);
}

#[test]
fn exceptions_in_a_stream_have_their_kind() {
    let kind = |name: &str, body: Value| deltas(&[(name, body)]).unwrap_err();
    let slow = kind("throttlingException", json!({"message": "slow"}));
    assert_eq!((slow.kind(), slow.status(), slow.message()), (ErrorKind::RateLimited, 429, "slow"));
    let long =
        kind("validationException", json!({"message": "Input is too long for requested model."}));
    assert_eq!(long.kind(), ErrorKind::ContextTooLong);
    let passed = json!({"message": "x", "originalStatusCode": 429, "originalMessage": "y"});
    assert_eq!(kind("modelStreamErrorException", passed).kind(), ErrorKind::RateLimited);
    let broken = kind("modelStreamErrorException", json!({"message": "x"}));
    assert_eq!(broken.kind(), ErrorKind::Server);
    assert_eq!(kind("serviceUnavailableException", json!({})).kind(), ErrorKind::Unavailable);
}

#[test]
fn refusals_are_known_by_their_exception() {
    let refused = |status: u16, header: &str, body: Value| {
        let headers = [("x-amzn-errortype".to_owned(), header.to_owned())];
        Bedrock.refusal(status, &headers, body.to_string().as_bytes())
    };
    let expired = refused(
        403,
        "ExpiredTokenException:http://internal.amazon.com/coral/",
        json!({"message": "The security token is expired"}),
    );
    assert_eq!((expired.kind(), expired.status()), (ErrorKind::Authentication, 403));
    assert_eq!(expired.said().kind.as_deref(), Some("ExpiredTokenException"));
    let quota = refused(400, "ServiceQuotaExceededException", json!({"Message": "more"}));
    assert_eq!((quota.kind(), quota.message()), (ErrorKind::RateLimited, "more"));
    let typed = json!({"__type": "com.amazon.coral#ThrottlingException", "message": "slow"});
    let typed = Bedrock.refusal(400, &[], typed.to_string().as_bytes());
    assert_eq!(typed.kind(), ErrorKind::RateLimited);
    let long = refused(400, "ValidationException", json!({"message": "prompt is too long: 9 > 8"}));
    assert_eq!(long.kind(), ErrorKind::ContextTooLong);
}

#[test]
fn an_error_inside_a_success_is_one() {
    let body = json!({"message": "nothing here"}).to_string();
    let error = Bedrock.decode(Operation::Chat, body.as_bytes()).unwrap_err();
    assert_eq!(error.message(), "nothing here");
    assert!(Bedrock.decode(Operation::Chat, b"{}").is_err());
}
