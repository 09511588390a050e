//! The reverse: callers who speak this language.

pub(super) mod encoder;
pub(super) mod request;

use super::fields::{object, put, put_list, text};
use super::{PLAN, citations, usage};
use crate::error::Error;
use crate::ops::{ChatReply, Choice, Content, Finish, Losses, Part, Reasoning, ToolCall};
use crate::protocol::turns;
use serde_json::{Value, json};

/// Writes a whole answer. Of several alternatives the first is written.
pub(super) fn write(reply: &ChatReply, losses: &mut Losses) -> Value {
    let choice = turns::only_choice(reply, losses);
    let mut said = Said::default();
    for (index, part) in choice.iter().flat_map(|c| &c.parts).enumerate() {
        if !said.add(part) {
            losses.dropped(format!("content[{index}]"), "an answer here cannot hold it");
        }
    }
    let mut message = object(json!({"role": "assistant"}));
    put_list(&mut message, "content", &said.content);
    put(&mut message, "tool_plan", Some(&said.plan).filter(|plan| !plan.is_empty()));
    put_list(&mut message, "tool_calls", &said.calls);
    put_list(&mut message, "citations", &said.sources);
    let mut out = object(json!({
        "id": reply.id,
        "finish_reason": choice.and_then(ended).unwrap_or("COMPLETE"),
        "message": message,
    }));
    put(&mut out, "usage", reply.usage.as_ref().map(usage::write).as_ref());
    let logs = choice.and_then(|c| c.logprobs.as_ref()).map(logprobs);
    put_list(&mut out, "logprobs", &logs.unwrap_or_default());
    Value::Object(out)
}

/// What a message is gathered from.
#[derive(Default)]
struct Said {
    content: Vec<Value>,
    plan: String,
    calls: Vec<Value>,
    sources: Vec<Value>,
}

impl Said {
    /// Adds a part. `false`: an answer cannot hold it.
    fn add(&mut self, part: &Part) -> bool {
        match &part.content {
            Content::Text { text, citations } => {
                if !text.is_empty() {
                    self.content.push(text_block(text));
                }
                self.sources.extend(citations.iter().filter_map(citations::write));
            }
            Content::Refusal(text) => self.content.push(text_block(text)),
            Content::Reasoning(thought) if is_plan(thought) => self.plan.push_str(&thought.text),
            Content::Reasoning(thought) if !thought.text.is_empty() => {
                self.content.push(json!({"type": "thinking", "thinking": thought.text}));
            }
            Content::ToolCall(call) => {
                let call = tool_call(call, self.calls.len());
                self.calls.push(call);
            }
            _ => return false,
        }
        true
    }
}

fn text_block(text: &str) -> Value {
    json!({"type": "text", "text": text})
}

fn is_plan(thought: &Reasoning) -> bool {
    thought.format.as_deref() == Some(PLAN)
}

/// A call; results name its id, so that there must be one.
fn tool_call(call: &ToolCall, index: usize) -> Value {
    let id = if call.id.is_empty() { format!("call_{index}") } else { call.id.clone() };
    let arguments = if call.custom {
        json!({"input": call.arguments}).to_string()
    } else {
        call.arguments.clone()
    };
    let function = json!({"name": call.name, "arguments": arguments});
    json!({"id": id, "type": "function", "function": function})
}

fn ended(choice: &Choice) -> Option<&'static str> {
    choice.finish.map(|finish| reason(finish, choice.stop_sequence.is_some()))
}

/// Their word for why it ended.
fn reason(finish: Finish, stop_sequence: bool) -> &'static str {
    match finish {
        Finish::Stop if stop_sequence => "STOP_SEQUENCE",
        Finish::Stop => "COMPLETE",
        Finish::Length => "MAX_TOKENS",
        Finish::ToolCalls => "TOOL_CALL",
        Finish::ContentFilter => "ERROR_TOXIC",
    }
}

/// Log probabilities, a piece a token. Ids of tokens are nowhere known but at Cohere.
fn logprobs(ours: &Value) -> Vec<Value> {
    let tokens = ours.get("content").and_then(Value::as_array).into_iter().flatten();
    tokens
        .map(|t| json!({"text": text(t, "token"), "token_ids": [], "logprobs": [t["logprob"]]}))
        .collect()
}

/// Writes an error ("Errors").
pub(super) fn write_error(error: &Error) -> Value {
    let mut out = object(json!({"message": error.message()}));
    put(&mut out, "id", error.said().request_id.as_ref());
    Value::Object(out)
}
