//! Theirs → ours: a whole answer, and what streams share with it.

pub(super) mod stream;

use super::fields::{count, take_some, take_text, text};
use super::{NAME, time};
use crate::error::{Error, Result};
use crate::ops::{
    ChatReply, Choice, Content, Finish, Media, Object, Part, Reasoning, Source, ToolCall, Usage,
};
use crate::protocol::refusal;
use serde_json::{Value, json};

/// Reads a whole answer of `/api/chat` or `/api/generate`.
///
/// # Errors
/// The provider's error where the body is one, `BadReply` where it is no answer.
pub(super) fn decode(body: &[u8]) -> Result<ChatReply> {
    let mut body: Object = serde_json::from_slice(body)
        .map_err(|e| Error::bad_reply(format!("{NAME} answered with no JSON object: {e}")))?;
    if let Some(error) = failure(&body) {
        return Err(error);
    }
    if !body.contains_key("message") && !body.contains_key("response") {
        return Err(Error::bad_reply(format!("{NAME} answered without a message")));
    }
    let Said { thoughts, text, images, calls } = said(&mut body);
    let has_calls = !calls.is_empty();
    let mut parts = Vec::new();
    parts.extend(Some(thoughts).filter(|t| !t.is_empty()).map(thought));
    parts.extend(Some(text).filter(|t| !t.is_empty()).map(Part::text));
    parts.extend(images);
    parts.extend(calls.into_iter().map(|call| Part::new(Content::ToolCall(call))));
    let logs: Option<Vec<Value>> = take_some(&mut body, "logprobs");
    let end = end(&mut body);
    let choice = Choice {
        index: 0,
        parts,
        finish: end.native.as_deref().map(|native| finish(native, has_calls)),
        native_finish: end.native,
        stop_sequence: None,
        logprobs: logs.as_deref().map(logprobs),
        extra: Object::new(),
    };
    Ok(ChatReply {
        id: String::new(),
        model: take_text(&mut body, "model").unwrap_or_default(),
        created: take_text(&mut body, "created_at").as_deref().and_then(time::read),
        choices: vec![choice],
        usage: end.usage,
        service_tier: None,
        extra: rest(body),
    })
}

/// What an answer, or a piece of one, says.
#[derive(Debug, Default)]
struct Said {
    thoughts: String,
    text: String,
    images: Vec<Part>,
    calls: Vec<ToolCall>,
}

/// Takes what is said out of an answer or a piece of one; of a continuation it stands at the top.
fn said(body: &mut Object) -> Said {
    let message: Option<Object> = take_some(body, "message");
    let mut of = message.unwrap_or_else(|| continuation(body));
    let calls: Vec<Value> = take_some(&mut of, "tool_calls").unwrap_or_default();
    let images: Vec<String> = take_some(&mut of, "images").unwrap_or_default();
    Said {
        thoughts: take_text(&mut of, "thinking").unwrap_or_default(),
        text: take_text(&mut of, "content").unwrap_or_default(),
        images: images.into_iter().map(image).collect(),
        calls: calls.iter().map(read_call).collect(),
    }
}

/// A continuation, in the form of a message.
fn continuation(body: &mut Object) -> Object {
    let mut message = Object::new();
    for (theirs, ours) in
        [("response", "content"), ("thinking", "thinking"), ("tool_calls", "tool_calls")]
    {
        if let Some(value) = body.shift_remove(theirs) {
            message.insert(ours.to_owned(), value);
        }
    }
    message
}

/// Thoughts.
pub(super) fn thought(text: String) -> Part {
    Part::new(Content::Reasoning(Reasoning { text, ..Reasoning::default() }))
}

/// A picture: bare base64, whose first letters tell its kind.
pub(super) fn image(data: String) -> Part {
    const KINDS: &[(&str, &str)] = &[
        ("iVBOR", "image/png"),
        ("/9j/", "image/jpeg"),
        ("UklGR", "image/webp"),
        ("R0lGOD", "image/gif"),
    ];
    let kind = KINDS.iter().find(|(begin, _)| data.starts_with(begin));
    let mime = kind.map(|(_, mime)| (*mime).to_owned());
    Part::new(Content::Image(Media { source: Source::Base64(data), mime, ..Media::default() }))
}

/// Reads a call. Older servers give it no id.
pub(super) fn read_call(call: &Value) -> ToolCall {
    let function = call.get("function").unwrap_or(&Value::Null);
    let arguments = match function.get("arguments") {
        None | Some(Value::Null) => "{}".to_owned(),
        Some(Value::String(text)) => text.clone(),
        Some(arguments) => arguments.to_string(),
    };
    ToolCall {
        id: text(call, "id").to_owned(),
        name: text(function, "name").to_owned(),
        arguments,
        ..ToolCall::default()
    }
}

/// How an answer ended.
#[derive(Debug, Default)]
struct End {
    native: Option<String>,
    usage: Option<Usage>,
}

/// Takes out why it ended, and the counts. Servers before 0.3 give no reason.
fn end(body: &mut Object) -> End {
    let done = take_some(body, "done").unwrap_or(false);
    let native = take_text(body, "done_reason").or_else(|| done.then(|| "stop".to_owned()));
    let counts = Value::Object(std::mem::take(body));
    let usage = ["prompt_eval_count", "eval_count"].iter().any(|n| counts.get(*n).is_some());
    let usage = usage.then(|| Usage {
        input: count(&counts, "prompt_eval_count"),
        output: count(&counts, "eval_count"),
        ..Usage::default()
    });
    *body = super::fields::object(counts);
    for name in ["prompt_eval_count", "eval_count"] {
        body.shift_remove(name);
    }
    End { native, usage }
}

/// What an answer says besides: durations in nanoseconds, `context`.
fn rest(mut body: Object) -> Object {
    const SAID: &[&str] = &["model", "created_at", "message", "response", "logprobs", "done"];
    body.retain(|name, value| !value.is_null() && !SAID.contains(&name.as_str()));
    body
}

/// Our word for theirs; that the model stopped to call tools is not said apart.
pub(super) fn finish(native: &str, has_calls: bool) -> Finish {
    match native {
        "length" => Finish::Length,
        _ if has_calls => Finish::ToolCalls,
        _ => Finish::Stop,
    }
}

/// Log probabilities; a token is written as OpenAI writes it.
pub(super) fn logprobs(tokens: &[Value]) -> Value {
    json!({"content": tokens, "refusal": null})
}

/// An error inside a 200.
fn failure(body: &Object) -> Option<Error> {
    body.get("error")
        .filter(|error| refusal::message_of(error).is_some())
        .map(|_| refusal::hidden(&Value::Object(body.clone())))
}
