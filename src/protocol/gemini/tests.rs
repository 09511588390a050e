//! The language as a whole: what goes out comes back, what comes whole equals what comes in pieces.

mod answers;
mod asks;
mod schemas;
mod serves;
mod turns;
mod vectors;

use super::Gemini;
use crate::error::Result;
use crate::ops::{
    ChatReply, ChatRequest, Content, Delta, Losses, Operation, Part, PartDelta, Reply, Request,
};
use crate::protocol::{self, Ask, Destination, Features, Frame, Protocol, Seed};
use serde_json::{Value, json};

/// A model that knows everything.
fn newest() -> Features {
    Features {
        superset: true,
        json_schema: true,
        thinking_levels: ["low", "high"].map(str::to_owned).to_vec(),
        tool_media: true,
        labels: true,
        ..Features::default()
    }
}

const PATH: &str = "/v1beta/models/gemini:generateContent";

fn read_from(path: &str, body: &Value) -> Result<ChatRequest> {
    match Gemini.read(Operation::Chat, path, body.to_string().as_bytes())? {
        Request::Chat(chat) => Ok(*chat),
        _ => unreachable!("a chat was asked for"),
    }
}

fn read(body: &Value) -> ChatRequest {
    read_from(PATH, body).unwrap()
}

fn encode(request: ChatRequest, features: Features) -> (Ask, Losses) {
    let mut losses = Losses::default();
    let model = request.model.clone();
    let to = Destination { model, features, ..Destination::default() };
    let ask = Gemini.encode(&Request::Chat(Box::new(request)), &to, &mut losses).unwrap();
    (ask, losses)
}

/// A request of an OpenAI caller, as the model is sent it.
fn from_openai(body: &Value, features: Features) -> (Ask, Losses) {
    let caller = protocol::find("openai_chat").unwrap();
    let body = body.to_string();
    match caller.read(Operation::Chat, "/chat/completions", body.as_bytes()).unwrap() {
        Request::Chat(chat) => encode(*chat, features),
        _ => unreachable!("a chat was asked for"),
    }
}

/// A request in OpenAI's superset and back again.
fn there_and_back(body: &Value) -> (Value, Losses) {
    let openai = protocol::find("openai_chat").unwrap();
    let request = Gemini.read(Operation::Chat, PATH, body.to_string().as_bytes()).unwrap();
    let to =
        Destination { model: "gemini".to_owned(), features: newest(), ..Destination::default() };
    let mut losses = Losses::default();
    let between = openai.encode(&request, &to, &mut losses).unwrap();
    let between = Value::Object(between.body).to_string();
    let again = openai.read(Operation::Chat, "/chat/completions", between.as_bytes()).unwrap();
    let ask = Gemini.encode(&again, &to, &mut losses).unwrap();
    (Value::Object(ask.body), losses)
}

fn fields(losses: &Losses) -> Vec<&str> {
    losses.0.iter().map(|l| l.field.as_ref()).collect()
}

fn decode(body: &Value) -> ChatReply {
    match Gemini.decode(Operation::Chat, body.to_string().as_bytes()).unwrap() {
        Reply::Chat(chat) => *chat,
        _ => unreachable!("a chat was asked for"),
    }
}

/// An answer of these parts.
fn answered(parts: &Value) -> Value {
    json!({"candidates": [{"content": {"parts": parts, "role": "model"}, "finishReason": "STOP"}]})
}

/// Reads events up to the end of the stream.
fn deltas(events: &[Value]) -> Result<Vec<Delta>> {
    let mut decoder = Gemini.decoder(Operation::Chat);
    let mut out = Vec::new();
    for event in events {
        decoder.push(Frame { event: None, data: &event.to_string() }, &mut out)?;
    }
    decoder.end(&mut out)?;
    Ok(out)
}

/// The events that a caller reads.
fn events(deltas: &[Delta]) -> Vec<Value> {
    let seed = Seed { id: "id".to_owned(), model: "m".to_owned(), ..Seed::default() };
    let mut encoder = Gemini.encoder(seed);
    let mut events = Vec::new();
    for delta in deltas {
        encoder.push(delta, &mut events);
    }
    encoder.end(&mut events);
    events.iter().map(|event| serde_json::from_str(&event.data).unwrap()).collect()
}
