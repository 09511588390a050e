//! The reverse: callers who speak this language.

pub(super) mod encoder;
pub(super) mod request;

use super::fields::{put, put_list};
use super::time;
use crate::ops::{
    ChatReply, Choice, Content, Finish, Losses, Object, Operation, Part, Source, ToolCall, Usage,
};
use crate::protocol::turns;
use serde_json::{Value, json};

/// Top-level fields of an answer that callers of this language know, besides the counts.
const EXTRAS: &[&str] = &[
    "total_duration",
    "load_duration",
    "prompt_eval_duration",
    "eval_duration",
    "context",
    "remote_model",
    "remote_host",
];

/// Writes a whole answer, to a conversation or of a continuation. Of several alternatives the first is written.
pub(super) fn write(reply: &ChatReply, operation: Operation, losses: &mut Losses) -> Value {
    let choice = turns::only_choice(reply, losses);
    let mut said = Said::default();
    for (index, part) in choice.iter().flat_map(|c| &c.parts).enumerate() {
        if !said.add(part) {
            losses.dropped(format!("content[{index}]"), "an answer here cannot hold it");
        }
    }
    let head = Head { model: &reply.model, created: reply.created.unwrap_or_default(), operation };
    let mut out = head.line(&said, true);
    if let Some(tokens) = choice.and_then(|c| c.logprobs.as_ref()).and_then(|l| l.get("content")) {
        out.insert("logprobs".into(), tokens.clone());
    }
    out.insert("done_reason".into(), json!(choice.and_then(ended).unwrap_or("stop")));
    counts(&mut out, reply.usage.as_ref());
    extras(&mut out, &reply.extra);
    Value::Object(out)
}

/// What every line begins with.
#[derive(Clone, Copy, Debug)]
struct Head<'a> {
    model: &'a str,
    created: u64,
    operation: Operation,
}

impl Head<'_> {
    /// A line that says this.
    fn line(self, said: &Said, done: bool) -> Object {
        let mut out = Object::new();
        out.insert("model".into(), json!(self.model));
        out.insert("created_at".into(), json!(time::write(self.created)));
        if self.operation == Operation::Complete {
            out.insert("response".into(), json!(said.text));
            put(&mut out, "thinking", Some(&said.thoughts).filter(|t| !t.is_empty()));
        } else {
            let mut message = Object::new();
            message.insert("role".into(), json!("assistant"));
            message.insert("content".into(), json!(said.text));
            put(&mut message, "thinking", Some(&said.thoughts).filter(|t| !t.is_empty()));
            put_list(&mut message, "images", &said.images);
            put_list(&mut message, "tool_calls", &said.calls);
            out.insert("message".into(), Value::Object(message));
        }
        out.insert("done".into(), json!(done));
        out
    }
}

/// What a message, or a piece of one, says.
#[derive(Debug, Default)]
struct Said {
    text: String,
    thoughts: String,
    images: Vec<String>,
    calls: Vec<Value>,
}

impl Said {
    /// Adds a part. `false`: an answer cannot hold it.
    fn add(&mut self, part: &Part) -> bool {
        match &part.content {
            Content::Text { text, .. } | Content::Refusal(text) => self.text.push_str(text),
            Content::Reasoning(thought) => self.thoughts.push_str(&thought.text),
            Content::ToolCall(call) => {
                let place = self.calls.len();
                self.calls.push(tool_call(call, place));
            }
            Content::Image(image) => match &image.source {
                Source::Base64(data) => self.images.push(data.clone()),
                _ => return false,
            },
            _ => return false,
        }
        true
    }
}

/// A call. Arguments are an object here; what is none stands in one as text.
fn tool_call(call: &ToolCall, place: usize) -> Value {
    let arguments = match serde_json::from_str::<Value>(&call.arguments) {
        _ if call.custom => json!({"input": call.arguments}),
        Ok(arguments @ Value::Object(_)) => arguments,
        Ok(Value::Null) => json!({}),
        Err(_) if call.arguments.trim().is_empty() => json!({}),
        _ => json!({"raw_arguments": call.arguments}),
    };
    let function = json!({"index": place, "name": call.name, "arguments": arguments});
    let id = if call.id.is_empty() { format!("call_{place}") } else { call.id.clone() };
    json!({"id": id, "function": function})
}

fn ended(choice: &Choice) -> Option<&'static str> {
    choice.finish.map(reason)
}

/// Their word for why it ended.
fn reason(finish: Finish) -> &'static str {
    match finish {
        Finish::Length => "length",
        Finish::Stop | Finish::ToolCalls | Finish::ContentFilter => "stop",
    }
}

fn counts(out: &mut Object, usage: Option<&Usage>) {
    if let Some(usage) = usage {
        out.insert("prompt_eval_count".into(), json!(usage.prompt()));
        out.insert("eval_count".into(), json!(usage.completion()));
    }
}

fn extras(out: &mut Object, extra: &Object) {
    for name in EXTRAS {
        put(out, name, extra.get(*name));
    }
}
