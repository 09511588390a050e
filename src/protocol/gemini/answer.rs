//! Theirs → ours: a whole answer, and what streams share with it.

pub(super) mod arguments;
pub(super) mod logprobs;
mod notes;
pub(super) mod sources;
pub(super) mod stream;

use super::fields::{get, text};
use super::parts::SIGNATURE;
use super::{NAME, THOUGHT_FORMAT, parts, refused, usage, wire};
use crate::error::{Error, Result};
use crate::ops::{ChatReply, Choice, Content, Finish, Object, Part, Reasoning, Usage};
use arguments::Joiner;
use serde_json::Value;

/// Reads a whole answer.
///
/// # Errors
/// The provider's error where the body is one, `BadReply` where it is no answer.
pub(super) fn decode(body: &[u8]) -> Result<ChatReply> {
    let value: Value = serde_json::from_slice(body)
        .map_err(|e| Error::bad_reply(format!("{NAME} answered with no JSON: {e}")))?;
    let answer = read(value)?;
    let empty = answer.candidates.is_empty();
    if empty && answer.prompt_feedback.is_none() && answer.usage_metadata.is_none() {
        return Err(Error::bad_reply(format!("{NAME} answered without candidates")));
    }
    Ok(whole(answer))
}

/// Takes an answer, or a piece of one, apart.
fn read(mut value: Value) -> Result<wire::Answer> {
    if let Value::Array(list) = &mut value
        && list.len() == 1
    {
        value = list.swap_remove(0);
    }
    if value.get("error").is_some_and(|error| !error.is_null()) {
        return Err(refused::hidden(value));
    }
    if let Value::Object(fields) = &mut value {
        fields.retain(|_, value| !value.is_null());
    }
    serde_json::from_value(value)
        .map_err(|e| Error::bad_reply(format!("an answer of {NAME} cannot be read: {e}")))
}

fn whole(mut answer: wire::Answer) -> ChatReply {
    let blocked = block_reason(&answer);
    let searches = answer.candidates.iter().map(searches).sum();
    let mut choices: Vec<_> =
        (0..).zip(std::mem::take(&mut answer.candidates)).map(|(n, c)| choice(n, c)).collect();
    if choices.is_empty() {
        choices.push(refused_prompt(blocked));
    }
    let counts = answer.usage_metadata.take();
    let usage = counts.as_ref().and_then(usage::read).map(|usage| searched(usage, searches));
    let created = created(&answer);
    let mut extra = answer.rest;
    // Of one alternative they are the answer's, as in a stream.
    if let [only] = choices.as_mut_slice() {
        extra.append(&mut only.extra);
    }
    extra.extend(answer.prompt_feedback.map(|said| ("promptFeedback".to_owned(), said.into())));
    ChatReply {
        id: answer.response_id.unwrap_or_default(),
        model: answer.model_version.unwrap_or_default(),
        created,
        choices,
        usage,
        service_tier: None,
        extra,
    }
}

fn choice(place: u32, mut candidate: wire::Candidate) -> Choice {
    let read = std::mem::take(&mut candidate.content).unwrap_or_default().parts;
    let mut parts: Vec<_> = arguments::joined(read).into_iter().filter_map(parts::read).collect();
    let called = parts.iter().any(|part| matches!(part.content, Content::ToolCall(_)));
    cite(&mut parts, &candidate);
    let native = reason(candidate.finish_reason.as_ref());
    Choice {
        index: candidate.index.unwrap_or(place),
        parts: parts.into_iter().flat_map(apart).collect(),
        finish: native.as_deref().map(|native| finish(native, called)),
        native_finish: native,
        stop_sequence: None,
        logprobs: candidate.logprobs_result.as_ref().map(logprobs::read),
        extra: notes::of(candidate),
    }
}

/// An answer that is none: the prompt was refused, or nothing came.
fn refused_prompt(blocked: Option<String>) -> Choice {
    Choice {
        index: 0,
        parts: Vec::new(),
        finish: blocked.as_ref().map(|_| Finish::ContentFilter),
        native_finish: blocked,
        stop_sequence: None,
        logprobs: None,
        extra: Object::new(),
    }
}

/// Why the prompt was refused: a name, or its number.
fn block_reason(answer: &wire::Answer) -> Option<String> {
    let said = get(answer.prompt_feedback.as_ref()?, "blockReason")?;
    Some(said.as_str().map_or_else(|| said.to_string(), str::to_owned))
}

/// Gives the sources to the last text, whose places are counted over all texts.
fn cite(parts: &mut [Part], candidate: &wire::Candidate) {
    let text: String = parts.iter().filter_map(words).collect();
    let found = sources::of(candidate, &text);
    let last = parts.iter_mut().rev().find_map(|part| match &mut part.content {
        Content::Text { citations, .. } => Some(citations),
        _ => None,
    });
    if let Some(citations) = last {
        citations.extend(found);
    }
}

fn words(part: &Part) -> Option<&str> {
    match &part.content {
        Content::Text { text, .. } => Some(text),
        _ => None,
    }
}

/// A part of an answer. A signature that stands with words, or alone, becomes a thought of its own, which callers
/// without a place for it beside words give back.
fn apart(mut part: Part) -> Vec<Part> {
    match &mut part.content {
        Content::Text { .. } => match part.extra.shift_remove(SIGNATURE) {
            Some(Value::String(signature)) => vec![part, sign(signature)],
            _ => vec![part],
        },
        Content::Reasoning(Reasoning { text, signature, .. })
            if text.is_empty() && !part.extra.contains_key("thought") =>
        {
            signature.take().map(sign).into_iter().collect()
        }
        _ => vec![part],
    }
}

fn sign(signature: String) -> Part {
    Part::new(Content::Reasoning(Reasoning {
        encrypted: Some(signature),
        format: Some(THOUGHT_FORMAT.to_owned()),
        ..Reasoning::default()
    }))
}

/// The reason of an end as a name. One that says nothing is none.
fn reason(said: Option<&Value>) -> Option<String> {
    let name = match said? {
        Value::String(name) => name.clone(),
        Value::Number(number) => numbered(number.as_u64()?).to_owned(),
        _ => return None,
    };
    Some(name).filter(|name| !name.is_empty() && name != "FINISH_REASON_UNSPECIFIED")
}

/// The first reasons by their numbers; from 6 on the two APIs count differently, and all but one mean a filter.
fn numbered(number: u64) -> &'static str {
    const NAMES: &[&str] = &[
        "",
        "STOP",
        "MAX_TOKENS",
        "SAFETY",
        "RECITATION",
        "OTHER",
        "BLOCKLIST",
        "PROHIBITED_CONTENT",
        "SPII",
    ];
    usize::try_from(number).ok().and_then(|place| NAMES.get(place)).copied().unwrap_or("OTHER")
}

/// Our word for why it ended (API reference, `FinishReason`). One that is new is an ordinary end.
pub(super) fn finish(native: &str, called: bool) -> Finish {
    match native {
        "MAX_TOKENS" => Finish::Length,
        "SAFETY"
        | "RECITATION"
        | "BLOCKLIST"
        | "PROHIBITED_CONTENT"
        | "SPII"
        | "MODEL_ARMOR"
        | "LANGUAGE"
        | "IMAGE_SAFETY"
        | "IMAGE_PROHIBITED_CONTENT"
        | "IMAGE_RECITATION"
        | "IMAGE_OTHER" => Finish::ContentFilter,
        _ if called => Finish::ToolCalls,
        _ => Finish::Stop,
    }
}

/// How often the web was searched.
fn searches(candidate: &wire::Candidate) -> u64 {
    let queries = candidate.grounding_metadata.as_ref().and_then(|g| get(g, "webSearchQueries"));
    queries.and_then(Value::as_array).map_or(0, |queries| queries.len() as u64)
}

fn searched(mut usage: Usage, searches: u64) -> Usage {
    if searches > 0 {
        usage.server_tools = vec![("web_search_requests".to_owned(), searches)];
    }
    usage
}

/// Unix seconds of `createTime` (RFC 3339 in UTC: `2026-01-31T12:00:00.123Z`).
fn created(answer: &wire::Answer) -> Option<u64> {
    let time = answer.create_time.as_ref()?.as_str()?;
    let number = |from: usize, to: usize| time.get(from..to)?.parse::<u64>().ok();
    let (year, month, day) = (number(0, 4)?, number(5, 7)?, number(8, 10)?);
    let (hour, minute, second) = (number(11, 13)?, number(14, 16)?, number(17, 19)?);
    if year < 1970 || !(1..=12).contains(&month) || day == 0 {
        return None;
    }
    // Days since 1 March of year 0, so that the leap day is a year's last.
    let (shifted, months) = if month > 2 { (year, month - 3) } else { (year - 1, month + 9) };
    let days = shifted * 365 + shifted / 4 - shifted / 100 + shifted / 400;
    let days = days + (153 * months + 2) / 5 + day - 1 - 719_468;
    Some(((days * 24 + hour) * 60 + minute) * 60 + second)
}

/// `text` of a value, for fields that hold a name.
fn named<'a>(value: &'a Value, name: &str) -> Option<&'a str> {
    text(value.as_object()?, name)
}

/// A number of 64 bits may be a text.
fn whole_number(value: Option<&Value>) -> Option<u64> {
    let value = value?;
    value.as_u64().or_else(|| value.as_str()?.parse().ok())
}
