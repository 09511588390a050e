//! The language as a whole: what goes out comes back, what comes whole equals what comes in pieces.

mod answers;
mod asks;
mod serves;

use super::OpenaiResponses;
use crate::error::Result;
use crate::ops::{
    ChatReply, ChatRequest, Content, Delta, Losses, Operation, Part, PartDelta, Reply, Request,
};
use crate::protocol::{Ask, Destination, Features, Frame, Protocol};
use serde_json::{Value, json};

/// An address that understands what gateways add.
fn gateway() -> Features {
    Features { superset: true, ..Features::default() }
}

fn read(body: &Value) -> ChatRequest {
    let read = OpenaiResponses.read(Operation::Chat, "/responses", body.to_string().as_bytes());
    match read.unwrap() {
        Request::Chat(chat) => *chat,
        _ => unreachable!("a chat was asked for"),
    }
}

fn encode(request: ChatRequest, features: Features) -> (Ask, Losses) {
    let mut losses = Losses::default();
    let to = Destination { model: "gpt-x".to_owned(), features, ..Destination::default() };
    let request = Request::Chat(Box::new(request));
    let ask = OpenaiResponses.encode(&request, &to, &mut losses).unwrap();
    (ask, losses)
}

fn fields(losses: &Losses) -> Vec<&str> {
    losses.0.iter().map(|l| l.field.as_ref()).collect()
}

fn decode(body: &Value) -> Result<ChatReply> {
    match OpenaiResponses.decode(Operation::Chat, body.to_string().as_bytes())? {
        Reply::Chat(chat) => Ok(*chat),
        _ => unreachable!("a chat was asked for"),
    }
}

/// Reads events up to the end of the stream.
fn deltas(events: &[Value]) -> Result<Vec<Delta>> {
    let mut decoder = OpenaiResponses.decoder(Operation::Chat);
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
        (Content::Text { text, .. }, PartDelta::Text(more))
        | (Content::Refusal(text), PartDelta::Refusal(more)) => text.push_str(more),
        (Content::Text { citations, .. }, PartDelta::Citation(one)) => {
            citations.push((**one).clone());
        }
        (Content::Reasoning(thought), PartDelta::Reasoning(more)) => thought.text.push_str(more),
        (Content::ToolCall(call), PartDelta::Arguments(more)) => call.arguments.push_str(more),
        (content, delta) => panic!("{content:?} cannot grow by {delta:?}"),
    }
}

/// An answer with everything in it that a model says.
fn answer() -> Value {
    let source = json!({"type": "url_citation", "url": "https://x", "title": "X", "start_index": 0, "end_index": 2});
    json!({
        "id": "resp_1", "object": "response", "created_at": 1_767_225_600, "model": "gpt-x",
        "status": "completed", "error": null, "incomplete_details": null, "service_tier": "default",
        "instructions": "Be brief.", "tools": [], "output": [
            {"type": "reasoning", "id": "rs_1", "encrypted_content": "secret", "summary": [
                {"type": "summary_text", "text": "First."}, {"type": "summary_text", "text": "Then."}]},
            {"type": "web_search_call", "id": "ws_1", "status": "completed", "action": {"type": "search", "query": "x"}},
            {"type": "message", "id": "msg_1", "role": "assistant", "status": "completed", "content": [
                {"type": "output_text", "text": "Hi there", "annotations": [source], "logprobs": []},
                {"type": "refusal", "refusal": "Not that."}]},
            {"type": "function_call", "id": "fc_1", "call_id": "call_1", "name": "look", "arguments": "{\"a\":1}",
             "status": "completed"},
            {"type": "custom_tool_call", "id": "ctc_1", "call_id": "call_2", "name": "run", "input": "ls\n",
             "status": "completed"},
        ],
        "usage": {"input_tokens": 20, "input_tokens_details": {"cached_tokens": 8, "cache_write_tokens": 2},
                  "output_tokens": 12, "output_tokens_details": {"reasoning_tokens": 5}, "total_tokens": 32},
    })
}
