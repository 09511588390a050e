//! Answers, whole and streamed, and refusals.

use super::*;
use crate::error::ErrorKind;
use crate::ops::Finish;
use std::time::Duration;

fn usage(counts: &Value) -> crate::ops::Usage {
    let mut answer = answered(&json!([{"text": "x"}]));
    answer["usageMetadata"] = counts.clone();
    decode(&answer).usage.unwrap()
}

#[test]
fn counts_are_told_apart() {
    let used = usage(&json!({
        "promptTokenCount": 100, "cachedContentTokenCount": 40, "candidatesTokenCount": 30,
        "thoughtsTokenCount": 20, "toolUsePromptTokenCount": 5, "totalTokenCount": 155,
        "promptTokensDetails": [{"modality": "TEXT", "tokenCount": 70}, {"modality": "AUDIO", "tokenCount": 30}],
        "cacheTokensDetails": [{"modality": "AUDIO", "tokenCount": 10}],
        "candidatesTokensDetails": [{"modality": 2, "tokenCount": 12}],
    }));
    assert_eq!((used.input, used.cache_read, used.input_audio), (45, 40, 20));
    assert_eq!((used.output, used.output_image, used.reasoning), (18, 12, 20));
    assert_eq!(used.total(), 155);
    // Older versions on Vertex AI: the total tells that the thoughts are among the candidates' tokens.
    let older = json!({"promptTokenCount": 10, "candidatesTokenCount": 30, "thoughtsTokenCount": 20, "totalTokenCount": 40});
    assert_eq!((usage(&older).output, usage(&older).reasoning), (10, 20));
    let strange = json!({"promptTokenCount": 5, "cachedContentTokenCount": 9, "candidatesTokenCount": u64::MAX});
    assert_eq!((usage(&strange).cache_read, usage(&strange).input), (5, 0));
}

#[test]
fn ends_have_names_and_numbers() {
    let finish = |reason: Value, parts: Value| {
        let mut answer = answered(&parts);
        answer["candidates"][0]["finishReason"] = reason;
        decode(&answer).choices[0].finish
    };
    let call = json!([{"functionCall": {"name": "f", "args": {}}}]);
    for (reason, expected) in [
        (json!("STOP"), Some(Finish::Stop)),
        (json!(2), Some(Finish::Length)),
        (json!(3), Some(Finish::ContentFilter)),
        (json!("MODEL_ARMOR"), Some(Finish::ContentFilter)),
        (json!("NEW_REASON"), Some(Finish::Stop)),
        (json!("FINISH_REASON_UNSPECIFIED"), None),
        (Value::Null, None),
    ] {
        assert_eq!(finish(reason.clone(), json!([{"text": "x"}])), expected, "{reason}");
    }
    assert_eq!(finish(json!(1), call.clone()), Some(Finish::ToolCalls));
    assert_eq!(finish(json!("MAX_TOKENS"), call), Some(Finish::Length));
}

#[test]
fn a_refused_prompt_is_an_answer_that_was_filtered() {
    let refused = json!({"promptFeedback": {"blockReason": "SAFETY"}, "usageMetadata": {"promptTokenCount": 3}});
    let choice = decode(&refused).choices.remove(0);
    assert_eq!(
        (choice.finish, choice.native_finish.as_deref()),
        (Some(Finish::ContentFilter), Some("SAFETY"))
    );
    let streamed = deltas(&[refused]).unwrap();
    assert!(matches!(
        streamed.last(),
        Some(Delta::Finish { reason: Some(Finish::ContentFilter), .. })
    ));
    assert!(Gemini.decode(Operation::Chat, b"{}").is_err());
}

#[test]
fn sources_are_placed_in_characters() {
    let grounding = json!({
        "webSearchQueries": ["a", "b"],
        "groundingChunks": [{"web": {"uri": "https://a.example", "title": "A"}}],
        "groundingSupports": [{"segment": {"startIndex": 7, "endIndex": 11, "text": "won."}, "groundingChunkIndices": [0, 7]}],
    });
    let mut answer = answered(&json!([{"text": "Köln  won."}]));
    answer["candidates"][0]["groundingMetadata"] = grounding;
    answer["usageMetadata"] = json!({"promptTokenCount": 1});
    let reply = decode(&answer);
    let cited = |part: &Part| match &part.content {
        Content::Text { citations, .. } => citations.clone(),
        other => panic!("{other:?}"),
    };
    let citation = &cited(&reply.choices[0].parts[0])[0];
    assert_eq!(citation.url.as_deref(), Some("https://a.example"));
    assert_eq!((citation.start, citation.end), (Some(6), Some(10)));
    assert_eq!(reply.usage.unwrap().server_tools, [("web_search_requests".to_owned(), 2)]);
    let streamed = deltas(&[answered(&json!([{"text": "Kö"}])), {
        answer["candidates"][0]["content"]["parts"][0]["text"] = json!("ln  won.");
        answer
    }]);
    let found = streamed.unwrap().into_iter().find_map(|delta| match delta {
        Delta::Part { delta: PartDelta::Citation(citation), .. } => Some(*citation),
        _ => None,
    });
    assert_eq!(found.as_ref(), Some(citation));
}

/// The whole calls of a stream.
fn calls(deltas: &[Delta]) -> Vec<(String, Option<String>)> {
    let started = deltas.iter().filter_map(|delta| match delta {
        Delta::PartStart { part, .. } => Some(&part.content),
        _ => None,
    });
    started
        .filter_map(|content| match content {
            Content::ToolCall(call) => Some((call.arguments.clone(), call.signature.clone())),
            _ => None,
        })
        .collect()
}

#[test]
fn arguments_in_pieces_are_put_together() {
    let piece =
        |call: Value| json!({"candidates": [{"content": {"parts": [{"functionCall": call}]}}]});
    let mut first = piece(json!({"name": "f", "willContinue": true}));
    first["candidates"][0]["content"]["parts"][0]["thoughtSignature"] = json!("s");
    let events = [
        first,
        piece(
            json!({"partialArgs": [{"jsonPath": "$.list[1].name", "stringValue": "a"}], "willContinue": true}),
        ),
        piece(json!({"partialArgs": [{"jsonPath": "$.list[1].name", "stringValue": "b.["},
                                     {"jsonPath": "$['x.y']", "numberValue": 1.5},
                                     {"jsonPath": "$.none", "nullValue": "NULL_VALUE"}], "willContinue": true})),
        piece(json!({})),
        piece(json!({"name": "g", "args": {"z": true}})),
        answered(&json!([])),
    ];
    let found = calls(&deltas(&events).unwrap());
    let arguments: Value = serde_json::from_str(&found[0].0).unwrap();
    assert_eq!(arguments, json!({"list": [null, {"name": "ab.["}], "x.y": 1.5, "none": null}));
    assert_eq!((found[0].1.as_deref(), found[1].0.as_str()), (Some("s"), r#"{"z":true}"#));
    // A path that leads far out makes no list of that length.
    let far = piece(
        json!({"name": "f", "partialArgs": [{"jsonPath": "$.a[99999999999]", "boolValue": true}]}),
    );
    assert_eq!(calls(&deltas(&[far, answered(&json!([]))]).unwrap())[0].0, r#"{"a":[]}"#);
}

#[test]
fn a_stream_without_an_end_is_no_answer() {
    let cut = json!({"candidates": [{"content": {"parts": [{"text": "Hi"}]}}]});
    assert_eq!(deltas(std::slice::from_ref(&cut)).unwrap_err().kind(), ErrorKind::BadReply);
    let error = json!({"error": {"code": 503, "message": "overloaded", "status": "UNAVAILABLE"}});
    for event in [error.clone(), json!([error])] {
        let error = deltas(&[cut.clone(), event]).unwrap_err();
        assert_eq!((error.kind(), error.message()), (ErrorKind::Unavailable, "overloaded"));
    }
}

#[test]
fn older_streams_state_an_end_in_every_event() {
    let events = [answered(&json!([{"text": "a"}])), answered(&json!([{"text": "b"}]))];
    let all = deltas(&events).unwrap();
    assert_eq!(all.iter().filter(|d| matches!(d, Delta::Finish { .. })).count(), 1);
    assert_eq!(all.iter().filter(|d| matches!(d, Delta::PartStart { .. })).count(), 1);
}

#[test]
fn refusals_tell_by_their_details() {
    let refused = |status, body: Value| Gemini.refusal(status, &[], body.to_string().as_bytes());
    let key = json!({"error": {"code": 400, "message": "no", "status": "INVALID_ARGUMENT",
                     "details": [{"reason": "API_KEY_INVALID"}]}});
    let error = refused(400, key);
    assert_eq!((error.kind(), error.status()), (ErrorKind::Authentication, 400));
    let slow = json!([{"error": {"code": 429, "message": "slow", "status": "RESOURCE_EXHAUSTED",
                       "details": [{"@type": "x", "retryDelay": "1.5s"}]}}]);
    let error = refused(429, slow);
    assert_eq!((error.kind(), error.message()), (ErrorKind::RateLimited, "slow"));
    assert_eq!(error.said().retry_after, Some(Duration::from_millis(1500)));
    let written = Gemini.write_error(&error);
    assert_eq!(written["error"]["status"], "RESOURCE_EXHAUSTED");
    assert_eq!(written["error"]["code"], 429);
}

#[test]
fn the_time_of_an_answer_is_read() {
    let mut answer = answered(&json!([{"text": "x"}]));
    for (said, seconds) in [
        ("1970-01-02T00:00:01Z", Some(86_401)),
        ("2024-02-29T12:30:00.123456Z", Some(1_709_209_800)),
        ("2026-01-31T12:00:00Z", Some(1_769_860_800)),
        ("soon", None),
    ] {
        answer["createTime"] = json!(said);
        assert_eq!(decode(&answer).created, seconds, "{said}");
    }
}
