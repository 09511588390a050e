//! The language as a whole: what goes out comes back, what comes whole equals what comes in pieces.

mod answers;
mod asks;
mod invokes;
mod serves;

use super::Bedrock;
use crate::error::Result;
use crate::ops::{ChatReply, ChatRequest, Delta, Losses, Operation, Reply, Request};
use crate::protocol::{Ask, Destination, Features, Frame, Protocol};
use serde_json::{Value, json};

const CLAUDE: &str = "us.anthropic.claude-sonnet-4-5-20250929-v1:0";

fn to(model: &str) -> Destination {
    let features = Features { structured_output: true, ..Features::default() };
    Destination { model: model.to_owned(), features, ..Destination::default() }
}

fn read(body: &Value) -> ChatRequest {
    let path = "/model/us.anthropic.claude-sonnet-4-5-20250929-v1%3A0/converse";
    match Bedrock.read(Operation::Chat, path, body.to_string().as_bytes()).unwrap() {
        Request::Chat(chat) => *chat,
        _ => unreachable!("a chat was asked for"),
    }
}

/// A request in OpenAI's words.
fn asked(body: &Value) -> ChatRequest {
    let language = crate::protocol::find("openai_chat").unwrap();
    match language.read(Operation::Chat, "", body.to_string().as_bytes()).unwrap() {
        Request::Chat(chat) => *chat,
        _ => unreachable!("a chat was asked for"),
    }
}

fn encode(request: ChatRequest, to: &Destination) -> (Ask, Losses) {
    let mut losses = Losses::default();
    let ask = Bedrock.encode(&Request::Chat(Box::new(request)), to, &mut losses).unwrap();
    (ask, losses)
}

fn fields(losses: &Losses) -> Vec<&str> {
    losses.0.iter().map(|l| l.field.as_ref()).collect()
}

fn decode(body: &Value) -> ChatReply {
    match Bedrock.decode(Operation::Chat, body.to_string().as_bytes()).unwrap() {
        Reply::Chat(chat) => *chat,
        _ => unreachable!("a chat was asked for"),
    }
}

/// Reads events up to the end of the stream.
fn deltas(events: &[(&str, Value)]) -> Result<Vec<Delta>> {
    let mut decoder = Bedrock.decoder(Operation::Chat);
    let mut out = Vec::new();
    for (name, event) in events {
        decoder.push(Frame { event: Some(name), data: &event.to_string() }, &mut out)?;
    }
    decoder.end(&mut out)?;
    Ok(out)
}

fn one(block: &Value) -> Value {
    json!({"role": "user", "content": [block]})
}
