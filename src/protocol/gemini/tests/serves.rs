//! Callers who speak the language.

use super::*;
use crate::ops::Object;
use crate::ops::{Choice, Citation, Finish, Media, Reasoning, Source, ToolCall, Usage};

fn reply(parts: Vec<Part>, finish: Finish) -> ChatReply {
    let choice = Choice {
        index: 0,
        parts,
        finish: Some(finish),
        native_finish: None,
        stop_sequence: None,
        logprobs: None,
        extra: Object::new(),
    };
    ChatReply {
        id: "i".to_owned(),
        model: "m".to_owned(),
        choices: vec![choice],
        ..ChatReply::default()
    }
}

fn write(reply: &ChatReply) -> Value {
    Gemini.write(&Reply::Chat(Box::new(reply.clone())), &mut Losses::default())
}

fn thought(text: &str, signature: Option<&str>, format: &str) -> Part {
    Part::new(Content::Reasoning(Reasoning {
        text: text.to_owned(),
        signature: signature.map(str::to_owned),
        format: Some(format.to_owned()),
        ..Reasoning::default()
    }))
}

fn call(arguments: &str) -> Part {
    Part::new(Content::ToolCall(ToolCall {
        id: "c".to_owned(),
        name: "f".to_owned(),
        arguments: arguments.to_owned(),
        ..ToolCall::default()
    }))
}

/// All parts that a stream holds, but for the empty one of its end.
fn streamed_parts(events: &[Value]) -> Vec<Value> {
    let parts =
        events.iter().flat_map(|e| e["candidates"][0]["content"]["parts"].as_array().unwrap());
    parts.filter(|part| **part != json!({"text": ""})).cloned().collect()
}

#[test]
fn an_answer_is_written_whole_and_in_pieces() {
    let picture = Media {
        source: Source::Base64("iVBORw0=".into()),
        mime: Some("image/png".into()),
        ..Media::default()
    };
    let mut answer = reply(
        vec![
            thought("Hm", Some("s"), "google-gemini-v1"),
            thought("Hum", Some("s"), "anthropic-claude-v1"),
            Part::text("Yes"),
            Part::new(Content::Image(picture)),
            call(r#"{"a":1}"#),
        ],
        Finish::ToolCalls,
    );
    answer.usage =
        Some(Usage { input: 5, cache_read: 2, output: 3, reasoning: 4, ..Usage::default() });
    let whole = write(&answer);
    let parts = json!([
        {"text": "Hm", "thought": true, "thoughtSignature": "s"},
        {"text": "Hum", "thought": true},
        {"text": "Yes"},
        {"inlineData": {"mimeType": "image/png", "data": "iVBORw0="}},
        {"functionCall": {"name": "f", "args": {"a": 1}, "id": "c"}},
    ]);
    assert_eq!(whole["candidates"][0]["content"]["parts"], parts);
    assert_eq!(whole["candidates"][0]["finishReason"], "STOP");
    let counts = json!({"promptTokenCount": 7, "candidatesTokenCount": 3, "totalTokenCount": 14,
                        "cachedContentTokenCount": 2, "thoughtsTokenCount": 4});
    assert_eq!(whole["usageMetadata"], counts);
    let events = events(&Delta::of_reply(answer));
    assert_eq!(Value::Array(streamed_parts(&events)), parts);
    let last = events.last().unwrap();
    assert_eq!(
        (&last["candidates"][0]["finishReason"], &last["usageMetadata"]),
        (&json!("STOP"), &counts)
    );
    assert!(events.iter().rev().skip(1).all(|e| e["candidates"][0].get("finishReason").is_none()));
}

#[test]
fn a_call_goes_out_when_it_is_whole() {
    let start = Delta::PartStart { choice: 0, index: 0, part: Box::new(call("")) };
    let piece = |text: &str| Delta::Part {
        choice: 0,
        index: 0,
        delta: PartDelta::Arguments(text.to_owned()),
    };
    let mut all = vec![start, piece("{\"a\""), piece(":1}")];
    let expected = [json!({"functionCall": {"name": "f", "args": {"a": 1}, "id": "c"}})];
    // The provider need not say that a part is whole.
    assert_eq!(streamed_parts(&events(&all)), expected);
    all.push(Delta::PartEnd { choice: 0, index: 0 });
    assert_eq!(streamed_parts(&events(&all)), expected);
}

#[test]
fn what_is_written_is_read_again() {
    let mut answer = answered(
        &json!([{"text": "Hm", "thought": true, "thoughtSignature": "s"}, {"text": "Yes"},
        {"functionCall": {"name": "f", "args": {"a": 1}, "id": "c"}, "thoughtSignature": "t"}]),
    );
    answer["candidates"][0]["index"] = json!(0);
    answer["candidates"][0]["safetyRatings"] = json!([{"category": "C", "probability": "LOW"}]);
    answer["modelVersion"] = json!("m");
    answer["responseId"] = json!("i");
    let written = write(&decode(&answer));
    assert_eq!(written, answer);
    let streamed = events(&deltas(&[answer.clone()]).unwrap());
    assert_eq!(deltas(&streamed).unwrap(), deltas(&[answer]).unwrap());
}

#[test]
fn ends_are_named_in_their_words() {
    let ends = |finish| {
        write(&reply(vec![Part::text("x")], finish))["candidates"][0]["finishReason"].clone()
    };
    assert_eq!(ends(Finish::Length), "MAX_TOKENS");
    assert_eq!(ends(Finish::ContentFilter), "SAFETY");
    let mut own = reply(vec![Part::text("x")], Finish::ContentFilter);
    own.choices[0].native_finish = Some("RECITATION".to_owned());
    assert_eq!(write(&own)["candidates"][0]["finishReason"], "RECITATION");
    own.choices[0].native_finish = Some("refusal".to_owned());
    assert_eq!(write(&own)["candidates"][0]["finishReason"], "SAFETY");
}

#[test]
fn sources_of_other_languages_are_placed_in_bytes() {
    let citation = Citation {
        url: Some("https://a.example".to_owned()),
        title: Some("A".to_owned()),
        text: Some("won.".to_owned()),
        start: Some(5),
        end: Some(9),
        protocol: "anthropic".to_owned(),
        native: Value::Null,
    };
    let text = Content::Text { text: "Köln won.".to_owned(), citations: vec![citation] };
    let expected = json!({
        "groundingChunks": [{"web": {"uri": "https://a.example", "title": "A"}}],
        "groundingSupports": [{"segment": {"startIndex": 6, "endIndex": 10, "text": "won."}, "groundingChunkIndices": [0]}],
    });
    let answer = reply(vec![Part::new(text)], Finish::Stop);
    assert_eq!(write(&answer)["candidates"][0]["groundingMetadata"], expected);
    let events = events(&Delta::of_reply(answer));
    assert_eq!(events.last().unwrap()["candidates"][0]["groundingMetadata"], expected);
}

#[test]
fn log_probabilities_go_both_ways() {
    let mut answer = answered(&json!([{"text": "Yes"}]));
    let said = json!({"topCandidates": [{"candidates": [{"token": "Yes", "logProbability": -0.5}]}],
                      "chosenCandidates": [{"token": "Yes", "logProbability": -0.5}]});
    answer["candidates"][0]["logprobsResult"] = said.clone();
    let reply = decode(&answer);
    let ours = reply.choices[0].logprobs.clone().unwrap();
    assert_eq!(ours["content"][0]["top_logprobs"][0]["logprob"], -0.5);
    assert_eq!(ours["content"][0]["bytes"], json!([89, 101, 115]));
    assert_eq!(write(&reply)["candidates"][0]["logprobsResult"], said);
}
