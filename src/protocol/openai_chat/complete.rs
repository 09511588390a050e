//! Legacy text completions, both ways. Answers are read by [`super::answer`] and [`super::stream`], which know a `text`
//! where a message or a delta would be.

use super::ask::{extra, put, sampling};
use super::read::{flag, limit, number, object, sampling as drawn, stop, text, wrong};
use super::read_messages::without_nulls;
use super::{take, usage};
use crate::error::Result;
use crate::ops::{
    ChatReply, Choice, CompleteRequest, Content, Finish, Losses, Object, Part, Sampling,
};
use crate::protocol::Destination;
use serde_json::{Value, json};

/// Reads a caller's request.
pub(super) fn read(mut body: Object) -> Result<CompleteRequest> {
    let b = &mut body;
    let Some(prompt) = take(b, "prompt") else {
        return Err(wrong("prompt", "a text, token ids, or a list of either"));
    };
    // A count here, where a chat has a switch of the same name.
    let logprobs = number(b, "logprobs")?;
    Ok(CompleteRequest {
        model: text(b, "model")?.unwrap_or_default(),
        prompt,
        suffix: text(b, "suffix")?,
        echo: flag(b, "echo")?,
        best_of: number(b, "best_of")?,
        logprobs,
        sampling: drawn(b)?,
        max_output_tokens: limit(b, "max_tokens")?,
        stop: stop(b)?,
        user: text(b, "user")?,
        stream: flag(b, "stream")?.unwrap_or_default(),
        stream_options: object(b, "stream_options")?,
        extra: without_nulls(body),
    })
}

/// Writes a request's body.
pub(super) fn ask(complete: &CompleteRequest, to: &Destination, losses: &mut Losses) -> Object {
    let mut b = Object::new();
    b.insert("model".into(), json!(to.model));
    b.insert("prompt".into(), complete.prompt.clone());
    put(&mut b, "suffix", complete.suffix.as_ref());
    put(&mut b, "max_tokens", complete.max_output_tokens.as_ref());
    let drawn = Sampling { logprobs: None, top_logprobs: None, ..complete.sampling.clone() };
    sampling(&mut b, &drawn, to.features.superset, losses);
    put(&mut b, "logprobs", complete.logprobs.as_ref());
    put(&mut b, "echo", complete.echo.as_ref());
    put(&mut b, "best_of", complete.best_of.as_ref());
    put(&mut b, "stop", Some(&complete.stop).filter(|s| !s.is_empty()));
    put(&mut b, "user", complete.user.as_ref());
    put(&mut b, "stream", Some(&true).filter(|_| complete.stream));
    put(&mut b, "stream_options", complete.stream_options.as_ref());
    extra(&mut b, &complete.extra, to.features.superset, losses);
    b
}

/// Writes an answer for a caller. What is no text has no place in it.
pub(super) fn write(reply: &ChatReply, losses: &mut Losses) -> Value {
    let mut b = Object::new();
    b.insert("id".into(), json!(reply.id));
    b.insert("object".into(), json!("text_completion"));
    b.insert("created".into(), json!(reply.created.unwrap_or(0)));
    b.insert("model".into(), json!(reply.model));
    b.insert("choices".into(), reply.choices.iter().map(|c| choice(c, losses)).collect());
    if let Some(used) = &reply.usage {
        b.insert("usage".into(), usage::write(used));
    }
    put(&mut b, "service_tier", reply.service_tier.as_ref());
    for (name, value) in &reply.extra {
        b.entry(name.clone()).or_insert_with(|| value.clone());
    }
    Value::Object(b)
}

fn choice(choice: &Choice, losses: &mut Losses) -> Value {
    let mut text = String::new();
    for part in &choice.parts {
        match said(part) {
            Some(said) => text.push_str(said),
            None => losses.dropped(
                format!("choices[{}].{}", choice.index, unsaid(part)),
                "a text completion holds text and nothing else",
            ),
        }
    }
    let mut c = Object::new();
    c.insert("text".into(), json!(text));
    c.insert("index".into(), json!(choice.index));
    let logprobs = choice.logprobs.as_ref().map(|l| logprobs(l, 0).0);
    c.insert("logprobs".into(), logprobs.unwrap_or_default());
    c.insert("finish_reason".into(), json!(finish_word(choice.finish)));
    for (name, value) in choice.extra.iter().filter(|(name, _)| *name != "message") {
        c.entry(name.clone()).or_insert_with(|| value.clone());
    }
    Value::Object(c)
}

/// The text of a part, if it is one.
pub(super) fn said(part: &Part) -> Option<&str> {
    match &part.content {
        Content::Text { text, .. } | Content::Refusal(text) => Some(text),
        _ => None,
    }
}

/// The name, in a chat's words, of a part that is no text.
fn unsaid(part: &Part) -> &'static str {
    match &part.content {
        Content::Reasoning(_) => "reasoning_content",
        Content::ToolCall(_) => "tool_calls",
        Content::Image(_) => "images",
        Content::Audio(_) => "audio",
        _ => "content",
    }
}

/// The word for why it ended; a completion calls no tools.
pub(super) fn finish_word(finish: Option<Finish>) -> &'static str {
    match finish {
        None | Some(Finish::ToolCalls) => Finish::Stop.name(),
        Some(finish) => finish.name(),
    }
}

/// Log probabilities in the legacy shape, of tokens that begin `offset` characters into the text; and where they end.
/// Those that are in it already are passed on.
pub(super) fn logprobs(given: &Value, offset: u64) -> (Value, u64) {
    let Some(entries) = given.get("content").and_then(Value::as_array) else {
        return (given.clone(), offset);
    };
    let (mut tokens, mut chances) = (Vec::new(), Vec::new());
    let (mut alternatives, mut offsets) = (Vec::new(), Vec::new());
    let mut at = offset;
    for entry in entries {
        let token = entry.get("token").and_then(Value::as_str).unwrap_or_default();
        tokens.push(json!(token));
        chances.push(entry.get("logprob").cloned().unwrap_or_default());
        alternatives.push(likeliest(entry));
        offsets.push(json!(at));
        at += token.chars().count() as u64;
    }
    let legacy = json!({
        "tokens": tokens,
        "token_logprobs": chances,
        "top_logprobs": alternatives,
        "text_offset": offsets,
    });
    (legacy, at)
}

/// The likeliest tokens at a place: token → log probability.
fn likeliest(entry: &Value) -> Value {
    let list = entry.get("top_logprobs").and_then(Value::as_array);
    let pairs = list.into_iter().flatten().filter_map(|one| {
        let token = one.get("token")?.as_str()?.to_owned();
        Some((token, one.get("logprob")?.clone()))
    });
    Value::Object(pairs.collect())
}
