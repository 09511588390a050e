//! The reverse: callers who speak this language.

pub(super) mod encoder;
mod input;
pub(super) mod request;

use super::parts::{self, Side, chat_word};
use super::{NAME, THOUGHT_FORMAT, items, object, put, usage};
use crate::error::{Error, ErrorKind};
use crate::ops::{ChatReply, Content, Finish, Losses, Object, Part, Reasoning, ToolCall, Usage};
use serde_json::{Value, json};

/// Top-level fields of an answer that callers of this language know.
const EXTRAS: &[&str] = &["conversation", "content_filters", "moderation", "service_tier"];

/// The classes of service that their readers know; those of other providers are left out.
const TIERS: &[&str] = &["auto", "default", "flex", "scale", "priority"];

/// What an answer says of itself beside its items.
struct Head<'a> {
    id: &'a str,
    model: &'a str,
    created: u64,
    extra: &'a Object,
}

/// Writes a whole answer. Of several alternatives the first is written.
pub(super) fn write(reply: &ChatReply, losses: &mut Losses) -> Object {
    for choice in reply.choices.iter().skip(1) {
        losses.dropped(format!("choices[{}]", choice.index), "an answer here has one alternative");
    }
    let choice = reply.choices.first();
    let parts = choice.map(|c| c.parts.as_slice()).unwrap_or_default();
    let mut logprobs = choice.and_then(|c| c.logprobs.clone());
    let mut output = Output::new(&reply.id);
    for (index, part) in parts.iter().enumerate() {
        if !output.add(part, &mut logprobs) {
            let field = format!("output[{index}].{}", chat_word(&part.content));
            losses.dropped(field, "an answer here cannot hold it");
        }
    }
    let mut extra = reply.extra.clone();
    put(&mut extra, "service_tier", reply.service_tier.as_ref());
    let head = Head {
        id: &reply.id,
        model: &reply.model,
        created: reply.created.unwrap_or_default(),
        extra: &extra,
    };
    let end =
        End::of(choice.and_then(|c| c.finish), choice.and_then(|c| c.native_finish.as_deref()));
    response(&head, &end, &output.items, reply.usage.as_ref())
}

/// How an answer stands.
#[derive(Clone, Debug)]
struct End {
    status: &'static str,
    /// Why it is incomplete.
    reason: Option<&'static str>,
}

impl End {
    /// An answer that has begun.
    const BEGUN: Self = Self { status: "in_progress", reason: None };

    fn of(finish: Option<Finish>, native: Option<&str>) -> Self {
        let (status, reason) = match (finish, native) {
            (Some(Finish::Length), _) => ("incomplete", Some("max_output_tokens")),
            (Some(Finish::ContentFilter), _) => ("incomplete", Some("content_filter")),
            (None, Some("queued")) => ("queued", None),
            (None, Some("in_progress")) => ("in_progress", None),
            (None, Some("cancelled")) => ("cancelled", None),
            _ => ("completed", None),
        };
        Self { status, reason }
    }
}

/// The answer's object. The fields that give the request back are said as by one that set nothing: what was asked is
/// not known here, and readers of this language demand them.
fn response(head: &Head<'_>, end: &End, output: &[Object], used: Option<&Usage>) -> Object {
    let mut out = object(json!({
        "id": response_id(head.id),
        "object": "response",
        "created_at": head.created,
        "status": end.status,
        "background": false,
        "error": null,
        "incomplete_details": end.reason.map(|reason| json!({"reason": reason})),
        "instructions": null,
        "max_output_tokens": null,
        "metadata": {},
        "model": head.model,
        "output": output,
        "parallel_tool_calls": true,
        "previous_response_id": null,
        "reasoning": {"effort": null, "summary": null},
        "store": false,
        "temperature": null,
        "text": {"format": {"type": "text"}},
        "tool_choice": "auto",
        "tools": [],
        "top_p": null,
        "truncation": "disabled",
        "usage": used.map(usage::write),
    }));
    for name in EXTRAS {
        let value = head.extra.get(*name);
        let foreign_tier = *name == "service_tier"
            && !value.and_then(Value::as_str).is_some_and(|tier| TIERS.contains(&tier));
        put(&mut out, name, value.filter(|_| !foreign_tier));
    }
    out
}

/// An id of theirs begins with `resp_`; one that was made up for chat completions is made to.
fn response_id(id: &str) -> String {
    match id.strip_prefix("chatcmpl-") {
        Some(rest) => format!("resp_{rest}"),
        None => id.to_owned(),
    }
}

/// Gathers the items of an answer.
struct Output {
    items: Vec<Object>,
    /// What the ids of its items are made of.
    name: String,
    /// The thought that the last item ends with.
    thought: Option<Reasoning>,
}

impl Output {
    fn new(id: &str) -> Self {
        Self { items: Vec::new(), name: bare(id), thought: None }
    }

    /// Adds a part; tells whether there is a place for it.
    fn add(&mut self, part: &Part, logprobs: &mut Option<Value>) -> bool {
        let before = self.thought.take();
        match &part.content {
            Content::Text { .. } | Content::Refusal(_) => self.say(part, logprobs.take().as_ref()),
            Content::Reasoning(thought) => self.think(thought, before.as_ref()),
            Content::ToolCall(call) => {
                let note = items::noted(part);
                let item = call_item(&self.name, self.items.len(), call, note);
                self.items.push(item);
            }
            Content::Opaque { protocol, json } => match json.as_object() {
                Some(item) if protocol == NAME => self.items.push(item.clone()),
                _ => return false,
            },
            _ => return false,
        }
        true
    }

    fn say(&mut self, part: &Part, logprobs: Option<&Value>) {
        let mut losses = Losses::default();
        let Some(mut said) = parts::write(part, Side::Output, "", &mut losses) else { return };
        if matches!(part.content, Content::Text { .. }) {
            said.insert("logprobs".into(), tokens(logprobs));
        }
        let note = items::noted(part);
        let goes_on = note.is_none()
            && self.items.last().is_some_and(|item| super::kind_of(item) == "message");
        if !goes_on {
            self.items.push(message_item(&self.name, self.items.len(), note));
        }
        let content = self.items.last_mut().and_then(|item| item.get_mut("content"));
        if let Some(Value::Array(content)) = content {
            content.push(Value::Object(said));
        }
    }

    fn think(&mut self, thought: &Reasoning, before: Option<&Reasoning>) {
        self.thought = Some(thought.clone());
        let item = thought_item(&self.name, self.items.len(), thought);
        let goes_on = before.is_some_and(|before| items::goes_on(before, thought));
        match self.items.last_mut().filter(|_| goes_on) {
            Some(last) => merge_thought(last, item),
            None => self.items.push(item),
        }
    }
}

/// Adds the texts and the secrets of a thought to its item.
fn merge_thought(item: &mut Object, more: Object) {
    for (name, value) in more {
        match (item.get_mut(&name), value) {
            (Some(Value::Array(there)), Value::Array(mut more)) => there.append(&mut more),
            (Some(_), _) => {}
            (None, value) => _ = item.insert(name, value),
        }
    }
}

/// The tokens of log probabilities in OpenAI's shape.
fn tokens(logprobs: Option<&Value>) -> Value {
    let found = logprobs.and_then(|l| l.get("content")).filter(|c| c.is_array());
    found.cloned().unwrap_or_else(|| json!([]))
}

/// What of an id can stand in another.
fn bare(id: &str) -> String {
    let rest = id.split_once(['_', '-']).map_or(id, |(_, rest)| rest);
    rest.chars().filter(|c| c.is_ascii_alphanumeric() || "_-".contains(*c)).collect()
}

fn message_item(name: &str, n: usize, note: Option<&Object>) -> Object {
    let mut item = items::begun("message", note);
    item.entry("id").or_insert_with(|| json!(format!("msg_{name}_{n}")));
    item.entry("status").or_insert_with(|| json!("completed"));
    item.insert("role".into(), json!("assistant"));
    item.insert("content".into(), json!([]));
    item
}

/// An item of thoughts. Those of other providers carry whose they are and their proof, so that they can come back.
fn thought_item(name: &str, n: usize, thought: &Reasoning) -> Object {
    let mut item = items::write_thoughts(&[thought], true);
    item.entry("id").or_insert_with(|| json!(format!("rs_{name}_{n}")));
    item
}

fn call_item(name: &str, n: usize, call: &ToolCall, note: Option<&Object>) -> Object {
    let made_up = format!("call_{name}_{n}");
    let id = if call.id.is_empty() { &made_up } else { &call.id };
    let mut item = items::write_call(id, call, note);
    let prefix = if call.custom { "ctc" } else { "fc" };
    item.entry("id").or_insert_with(|| json!(format!("{prefix}_{name}_{n}")));
    item.entry("status").or_insert_with(|| json!("completed"));
    item
}

/// Whose thoughts these are, where they are not this language's.
fn foreign_format(thought: &Reasoning) -> Option<&String> {
    thought.format.as_ref().filter(|format| *format != THOUGHT_FORMAT)
}

/// Writes an error. In a stream it is the data of an `error` event, in an answer its body.
pub(super) fn write_error(error: &Error) -> Value {
    let said = error.said();
    json!({
        "type": "error",
        "error": {
            "message": error.message(),
            "type": said.kind.as_deref().unwrap_or_else(|| error_type(error)),
            "param": said.param,
            "code": said.code,
        },
    })
}

/// Their types (guide "Error codes").
fn error_type(error: &Error) -> &'static str {
    match error.kind() {
        ErrorKind::RateLimited => "rate_limit_error",
        ErrorKind::Server | ErrorKind::Unavailable | ErrorKind::Internal => "server_error",
        ErrorKind::BadRequest | ErrorKind::UnsupportedParams | ErrorKind::NotFound => {
            "invalid_request_error"
        }
        kind => kind.row().name,
    }
}
