//! The language as a whole: what goes out comes back, what comes whole equals what comes in pieces.

mod answers;
mod asks;
mod others;
mod serves;

use super::Ollama;
use crate::error::Result;
use crate::ops::{ChatReply, ChatRequest, Delta, Losses, Operation, Reply, Request};
use crate::protocol::{Destination, Frame, Protocol};
use serde_json::Value;

fn read(body: &Value) -> ChatRequest {
    match Ollama.read(Operation::Chat, "/api/chat", body.to_string().as_bytes()).unwrap() {
        Request::Chat(chat) => *chat,
        _ => unreachable!("a chat was asked for"),
    }
}

fn encode(request: &Request, model: &str) -> (Value, Losses) {
    let mut losses = Losses::default();
    let to = Destination { model: model.to_owned(), ..Destination::default() };
    let ask = Ollama.encode(request, &to, &mut losses).unwrap();
    (Value::Object(ask.body), losses)
}

fn chat(request: ChatRequest) -> (Value, Losses) {
    encode(&Request::Chat(Box::new(request)), "m")
}

fn fields(losses: &Losses) -> Vec<&str> {
    losses.0.iter().map(|loss| loss.field.as_ref()).collect()
}

fn decode(operation: Operation, body: &Value) -> ChatReply {
    match Ollama.decode(operation, body.to_string().as_bytes()).unwrap() {
        Reply::Chat(reply) | Reply::Complete(reply) => *reply,
        other => panic!("{other:?}"),
    }
}

/// Reads lines up to the end of the stream.
fn deltas(lines: &[Value]) -> Result<Vec<Delta>> {
    let mut decoder = Ollama.decoder(Operation::Chat);
    let mut out = Vec::new();
    for line in lines {
        decoder.push(Frame { event: None, data: &line.to_string() }, &mut out)?;
    }
    decoder.end(&mut out)?;
    Ok(out)
}
