//! The reverse: what is written for a caller, whole and streamed, is read as it was meant.

use super::*;
use crate::error::{Error, ErrorKind};
use crate::ops::{Content, Part};
use crate::protocol::Seed;

fn reply() -> ChatReply {
    decode(&json!({
        "output": {"message": {"role": "assistant", "content": [
            {"reasoningContent": {"reasoningText": {"text": "Hm", "signature": "sig"}}},
            {"reasoningContent": {"redactedContent": "YWJj"}},
            {"text": "Hello"},
            {"image": {"format": "png", "source": {"bytes": "iVBORw0K"}}},
            {"toolUse": {"toolUseId": "t1", "name": "f", "input": {"a": 1}}}
        ]}},
        "stopReason": "tool_use",
        "usage": {"inputTokens": 5, "outputTokens": 7, "totalTokens": 20, "cacheReadInputTokens": 8, "cacheWriteInputTokens": 0},
        "metrics": {"latencyMs": 12},
        "serviceTier": {"type": "flex"}
    }))
}

#[test]
fn a_whole_answer_survives() {
    let mut losses = Losses::default();
    let written = Bedrock.write(&Reply::Chat(Box::new(reply())), &mut losses);
    assert_eq!((decode(&written), losses.0.len()), (reply(), 0));
}

#[test]
fn a_streamed_answer_says_what_the_whole_one_says() {
    let mut encoder = Bedrock.encoder(Seed::default());
    let mut events = Vec::new();
    for delta in Delta::of_reply(reply()) {
        encoder.push(&delta, &mut events);
    }
    encoder.end(&mut events);
    let events: Vec<(&str, Value)> = events
        .iter()
        .map(|e| (e.name.as_deref().unwrap(), serde_json::from_str(&e.data).unwrap()))
        .collect();
    let starts: Vec<_> = events.iter().filter(|(name, _)| *name == "contentBlockStart").collect();
    assert_eq!(starts.len(), 2, "texts and thoughts begin without an event: {starts:?}");
    let read = deltas(&events).unwrap();
    let images = read.iter().filter(
        |d| matches!(d, Delta::PartStart { part, .. } if matches!(part.content, Content::Image(_))),
    );
    assert_eq!(images.count(), 1);
    let usage = read.iter().find_map(|d| match d {
        Delta::Usage(usage) => Some(usage.clone()),
        _ => None,
    });
    assert_eq!(usage, reply().usage);
}

#[test]
fn another_providers_proof_is_not_shown() {
    let mut foreign = reply();
    let thought = crate::ops::Reasoning {
        text: "t".to_owned(),
        signature: Some("s".to_owned()),
        format: Some("google-gemini-v1".to_owned()),
        ..crate::ops::Reasoning::default()
    };
    foreign.choices[0].parts = vec![Part::new(Content::Reasoning(thought))];
    let written = Bedrock.write(&Reply::Chat(Box::new(foreign)), &mut Losses::default());
    let content = &written["output"]["message"]["content"];
    assert_eq!(*content, json!([{"reasoningContent": {"reasoningText": {"text": "t"}}}]));
}

#[test]
fn errors_are_written_as_they_are_read() {
    for kind in [ErrorKind::RateLimited, ErrorKind::Permission, ErrorKind::NotFound] {
        let error = Error::new(kind, "no");
        let written = Bedrock.write_error(&error).to_string();
        let read = Bedrock.refusal(error.status(), &[], written.as_bytes());
        assert_eq!((read.kind(), read.message()), (kind, "no"));
    }
}
