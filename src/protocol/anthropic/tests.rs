//! The language as a whole: what goes out comes back, what comes whole equals what comes in pieces.

mod answers;
mod asks;
mod envelopes;
mod serves;

use super::Anthropic;
use crate::error::Result;
use crate::ops::{
    ChatReply, ChatRequest, Content, Delta, Losses, Operation, Part, PartDelta, Reply, Request,
};
use crate::protocol::{Ask, Destination, Features, Frame, Protocol};
use serde_json::{Value, json};

/// A model that knows everything.
fn newest() -> Features {
    Features {
        structured_output: true,
        adaptive_thinking: true,
        mid_system: true,
        ..Features::default()
    }
}

fn read(body: &Value) -> ChatRequest {
    match Anthropic.read(Operation::Chat, "/v1/messages", body.to_string().as_bytes()).unwrap() {
        Request::Chat(chat) => *chat,
        _ => unreachable!("a chat was asked for"),
    }
}

fn encode(request: ChatRequest, features: Features) -> (Ask, Losses) {
    let mut losses = Losses::default();
    let to = Destination { model: "claude".to_owned(), features, ..Destination::default() };
    let request = Request::Chat(Box::new(request));
    let ask = Anthropic.encode(&request, &to, &mut losses).unwrap();
    (ask, losses)
}

fn fields(losses: &Losses) -> Vec<&str> {
    losses.0.iter().map(|l| l.field.as_ref()).collect()
}

fn decode(body: &Value) -> ChatReply {
    match Anthropic.decode(Operation::Chat, body.to_string().as_bytes()).unwrap() {
        Reply::Chat(chat) => *chat,
        _ => unreachable!("a chat was asked for"),
    }
}

/// Reads events up to the end of the stream.
fn deltas(events: &[Value]) -> Result<Vec<Delta>> {
    let mut decoder = Anthropic.decoder(Operation::Chat);
    let mut out = Vec::new();
    for event in events {
        decoder.push(Frame { event: None, data: &event.to_string() }, &mut out)?;
    }
    decoder.end(&mut out)?;
    Ok(out)
}

/// The parts that a stream adds up to.
fn parts(deltas: &[Delta]) -> Vec<Part> {
    let mut parts: Vec<Part> = Vec::new();
    for delta in deltas {
        match delta {
            Delta::PartStart { index, part, .. } => {
                assert_eq!(*index as usize, parts.len(), "parts are numbered as they begin");
                parts.push((**part).clone());
            }
            Delta::Part { index, delta, .. } => grow(&mut parts[*index as usize].content, delta),
            _ => {}
        }
    }
    parts
}

fn grow(content: &mut Content, delta: &PartDelta) {
    match (content, delta) {
        (Content::Text { text, .. }, PartDelta::Text(more)) => text.push_str(more),
        (Content::Text { citations, .. }, PartDelta::Citation(one)) => {
            citations.push((**one).clone());
        }
        (Content::Reasoning(thought), PartDelta::Reasoning(more)) => thought.text.push_str(more),
        (Content::Reasoning(thought), PartDelta::Signature(more)) => {
            thought.signature.get_or_insert_default().push_str(more);
        }
        (Content::ToolCall(call), PartDelta::Arguments(more)) => call.arguments.push_str(more),
        (content, delta) => panic!("{content:?} cannot grow by {delta:?}"),
    }
}

fn finishes(deltas: &[Delta]) -> Vec<&Delta> {
    deltas.iter().filter(|d| matches!(d, Delta::Finish { .. })).collect()
}

/// A message as it is streamed, cut into pieces of `size` characters.
fn streamed(message: &Value, size: usize) -> Vec<Value> {
    let mut start = message.clone();
    start["content"] = json!([]);
    start["stop_reason"] = Value::Null;
    let mut events = vec![json!({"type": "message_start", "message": start})];
    for (index, block) in message["content"].as_array().into_iter().flatten().enumerate() {
        let (begun, pieces) = in_pieces(block, size);
        events.push(json!({"type": "content_block_start", "index": index, "content_block": begun}));
        events.push(json!({"type": "ping"}));
        let delta = |d| json!({"type": "content_block_delta", "index": index, "delta": d});
        events.extend(pieces.into_iter().map(delta));
        events.push(json!({"type": "content_block_stop", "index": index}));
    }
    let delta =
        json!({"stop_reason": message["stop_reason"], "stop_sequence": message["stop_sequence"]});
    events.push(json!({"type": "message_delta", "delta": delta, "usage": message["usage"]}));
    events.push(json!({"type": "message_stop"}));
    events
}

fn in_pieces(block: &Value, size: usize) -> (Value, Vec<Value>) {
    let cut = |kind: &str, field: &str, text: &str| -> Vec<Value> {
        let letters: Vec<char> = text.chars().collect();
        letters
            .chunks(size)
            .map(|piece| json!({"type": kind, field: piece.iter().collect::<String>()}))
            .collect()
    };
    let mut begun = block.clone();
    let pieces = match block["type"].as_str().unwrap() {
        "text" => {
            begun["text"] = json!("");
            begun["citations"] = json!([]);
            let mut pieces = cut("text_delta", "text", block["text"].as_str().unwrap());
            for citation in block["citations"].as_array().into_iter().flatten() {
                pieces.push(json!({"type": "citations_delta", "citation": citation}));
            }
            pieces
        }
        "thinking" => {
            begun["thinking"] = json!("");
            begun["signature"] = json!("");
            let mut pieces = cut("thinking_delta", "thinking", block["thinking"].as_str().unwrap());
            pieces.extend(cut(
                "signature_delta",
                "signature",
                block["signature"].as_str().unwrap(),
            ));
            pieces
        }
        "tool_use" => {
            begun["input"] = json!({});
            cut("input_json_delta", "partial_json", &block["input"].to_string())
        }
        _ => Vec::new(),
    };
    (begun, pieces)
}
