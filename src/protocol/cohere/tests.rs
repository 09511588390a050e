//! The language as a whole: what goes out comes back, what comes whole equals what comes in pieces.

mod answers;
mod asks;
mod others;
mod serves;

use super::Cohere;
use crate::error::Result;
use crate::ops::{ChatReply, ChatRequest, Delta, Losses, Operation, Reply, Request};
use crate::protocol::{Ask, Destination, Frame, Protocol};
use serde_json::{Value, json};

fn read(body: &Value) -> ChatRequest {
    match Cohere.read(Operation::Chat, "/v2/chat", body.to_string().as_bytes()).unwrap() {
        Request::Chat(chat) => *chat,
        _ => unreachable!("a chat was asked for"),
    }
}

fn encode(request: ChatRequest) -> (Ask, Losses) {
    let mut losses = Losses::default();
    let to = Destination { model: "command".to_owned(), ..Destination::default() };
    let ask = Cohere.encode(&Request::Chat(Box::new(request)), &to, &mut losses).unwrap();
    (ask, losses)
}

fn fields(losses: &Losses) -> Vec<&str> {
    losses.0.iter().map(|loss| loss.field.as_ref()).collect()
}

fn decode(body: &Value) -> ChatReply {
    match Cohere.decode(Operation::Chat, body.to_string().as_bytes()).unwrap() {
        Reply::Chat(chat) => *chat,
        _ => unreachable!("a chat was asked for"),
    }
}

/// Reads events up to the end of the stream.
fn deltas(events: &[Value]) -> Result<Vec<Delta>> {
    let mut decoder = Cohere.decoder(Operation::Chat);
    let mut out = Vec::new();
    for event in events {
        decoder.push(Frame { event: None, data: &event.to_string() }, &mut out)?;
    }
    decoder.end(&mut out)?;
    Ok(out)
}

/// An event about one entry of the message.
fn at(kind: &str, index: u64, message: &Value) -> Value {
    json!({"type": kind, "index": index, "delta": {"message": message}})
}
