//! The parts of messages and of outputs ↔ ours.

use super::{NAME, is_empty, items, kind_of, object, put, take, take_text, text_of};
use crate::ops::{CacheMark, Citation, Content, Losses, Media, Object, Part, Source};
use crate::protocol::turns;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value, json};

/// OpenAI's own cache mark (guide "Prompt caching").
const BREAKPOINT: &str = "prompt_cache_breakpoint";

// -- theirs → ours --

/// Reads a content: a text, or a list of parts.
pub(super) fn read_all(content: Option<Value>) -> Vec<Part> {
    match content {
        Some(Value::String(text)) if text.is_empty() => Vec::new(),
        Some(Value::String(text)) => vec![Part::text(text)],
        Some(Value::Array(list)) => list.into_iter().filter_map(read_value).collect(),
        Some(Value::Object(one)) => vec![read(one)],
        _ => Vec::new(),
    }
}

fn read_value(value: Value) -> Option<Part> {
    match value {
        Value::String(text) => Some(Part::text(text)),
        Value::Object(part) => Some(read(part)),
        _ => None,
    }
}

/// Reads a part. One that we have no word for is kept as written.
pub(super) fn read(mut part: Object) -> Part {
    let known = match kind_of(&part) {
        "input_text" | "output_text" | "text" => Some(read_text(&mut part)),
        "refusal" => Some(Content::Refusal(take_text(&mut part, "refusal").unwrap_or_default())),
        "input_image" => read_image(&mut part).map(Content::Image),
        "input_file" => read_file(&mut part).map(Content::File),
        "input_audio" => read_audio(&mut part).map(Content::Audio),
        _ => None,
    };
    let Some(content) = known else {
        let json = Value::Object(part);
        return Part::new(Content::Opaque { protocol: NAME.to_owned(), json });
    };
    part.shift_remove("type");
    part.retain(|_, value| !is_empty(value));
    let cache = part.contains_key(BREAKPOINT).then(CacheMark::default);
    Part { content, cache, extra: part }
}

fn read_text(part: &mut Object) -> Content {
    let citations = match part.shift_remove("annotations") {
        Some(Value::Array(list)) => list.into_iter().map(read_citation).collect(),
        _ => Vec::new(),
    };
    // Log probabilities are the answer's, not the text's.
    part.shift_remove("logprobs");
    Content::Text { text: take_text(part, "text").unwrap_or_default(), citations }
}

/// Reads an annotation.
pub(super) fn read_citation(native: Value) -> Citation {
    let text = |name: &str| native.get(name).and_then(Value::as_str).map(str::to_owned);
    let count = |name: &str| native.get(name).and_then(Value::as_u64);
    Citation {
        url: text("url"),
        title: text("title").or_else(|| text("filename")),
        text: None,
        start: count("start_index"),
        end: count("end_index"),
        protocol: NAME.to_owned(),
        native,
    }
}

fn read_image(part: &mut Object) -> Option<Media> {
    let mut media = match (take(part, "image_url"), take_text(part, "file_id")) {
        (Some(Value::String(url)), _) => of_url(&url),
        // Chat's shape, which some callers mix in.
        (Some(Value::Object(mut inner)), _) => of_url(&take_text(&mut inner, "url")?),
        (_, Some(id)) => Media { source: Source::FileId(id), ..Media::default() },
        _ => return None,
    };
    media.detail = take_text(part, "detail");
    Some(media)
}

fn read_file(part: &mut Object) -> Option<Media> {
    let data = take_text(part, "file_data");
    let (url, id) = (take_text(part, "file_url"), take_text(part, "file_id"));
    let mut media = match (data, url, id) {
        (Some(data), ..) if data.starts_with("data:") => of_url(&data),
        (Some(data), ..) => Media { source: Source::Base64(data), ..Media::default() },
        (_, Some(url), _) => of_url(&url),
        (_, _, Some(id)) => Media { source: Source::FileId(id), ..Media::default() },
        _ => return None,
    };
    media.name = take_text(part, "filename");
    Some(media)
}

fn read_audio(part: &mut Object) -> Option<Media> {
    let mut inner = object(take(part, "input_audio")?);
    let source = Source::Base64(take_text(&mut inner, "data")?);
    let mime = take_text(&mut inner, "format").map(|format| match format.as_str() {
        "mp3" => "audio/mpeg".to_owned(),
        other => format!("audio/{other}"),
    });
    Some(Media { source, mime, ..Media::default() })
}

/// An address: one the provider fetches, or a data URL, which holds the bytes and their type.
fn of_url(url: &str) -> Media {
    let there = || Media { source: Source::Url(url.to_owned()), ..Media::default() };
    let Some((head, data)) = url.strip_prefix("data:").and_then(|rest| rest.split_once(',')) else {
        return there();
    };
    let Some(mime) = head.strip_suffix(";base64") else { return there() };
    let mime = mime.split(';').next().filter(|m| !m.is_empty()).map(str::to_owned);
    Media { source: Source::Base64(data.to_owned()), mime, ..Media::default() }
}

// -- ours → theirs --

/// Where a part stands: that decides what it is called.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Side {
    /// Said by the operator or the user, or given by a tool.
    Input,
    /// Said by the model.
    Output,
}

/// Writes a part of a message or of a tool's output. `place` is its path, for losses. `None`: it cannot be said.
pub(super) fn write(part: &Part, side: Side, place: &str, losses: &mut Losses) -> Option<Object> {
    let written = match &part.content {
        Content::Text { text, citations } => Some(write_text(text, citations, side)),
        Content::Refusal(text) if side == Side::Output => {
            Some(object(json!({"type": "refusal", "refusal": text})))
        }
        Content::Refusal(text) => Some(write_text(text, &[], side)),
        Content::Opaque { json, .. } => json.as_object().cloned(),
        Content::Image(media) if side == Side::Input => write_image(media),
        Content::File(media) if side == Side::Input => Some(write_file(media, place, losses)),
        Content::Audio(media) if side == Side::Input => write_audio(media),
        _ => None,
    };
    let Some(mut written) = written else {
        losses.dropped(format!("{place}.{}", chat_word(&part.content)), "the API takes none there");
        return None;
    };
    beside(&mut written, part, place, losses);
    Some(written)
}

/// What OpenAI's chat completions call a part; losses are told in these words.
pub(super) fn chat_word(content: &Content) -> &str {
    match content {
        Content::Reasoning(_) => "reasoning_details",
        other => turns::chat_word(other),
    }
}

/// A text. What the model said lists its sources, even where there are none.
pub(super) fn write_text(text: &str, citations: &[Citation], side: Side) -> Object {
    if side == Side::Input {
        return object(json!({"type": "input_text", "text": text}));
    }
    let annotations: Vec<Value> = citations.iter().filter_map(write_citation).collect();
    object(json!({"type": "output_text", "text": text, "annotations": annotations}))
}

/// A source as they write it; `None` where it names no page.
pub(super) fn write_citation(citation: &Citation) -> Option<Value> {
    if citation.protocol == NAME {
        return Some(citation.native.clone());
    }
    let url = citation.url.as_ref()?;
    Some(json!({
        "type": "url_citation",
        "url": url,
        "title": citation.title.as_deref().unwrap_or_default(),
        "start_index": citation.start.unwrap_or(0),
        "end_index": citation.end.unwrap_or(0),
    }))
}

fn write_image(media: &Media) -> Option<Object> {
    let mut part = object(json!({"type": "input_image"}));
    match &media.source {
        Source::FileId(id) => put(&mut part, "file_id", Some(id)),
        Source::Url(url) => put(&mut part, "image_url", Some(url)),
        Source::Base64(data) => {
            put(&mut part, "image_url", Some(data_url(media, data, "image/png")));
        }
        Source::Text(_) => return None,
    }
    put(&mut part, "detail", media.detail.as_ref());
    Some(part)
}

fn write_file(media: &Media, place: &str, losses: &mut Losses) -> Object {
    let mut part = object(json!({"type": "input_file"}));
    let mut has_bytes = true;
    match &media.source {
        Source::Base64(data) if media.mime.is_none() => put(&mut part, "file_data", Some(data)),
        Source::Base64(data) => {
            put(&mut part, "file_data", Some(data_url(media, data, "application/pdf")));
        }
        Source::Text(text) => {
            let data = data_url(media, &STANDARD.encode(text), "text/plain");
            put(&mut part, "file_data", Some(data));
        }
        Source::Url(url) => {
            put(&mut part, "file_url", Some(url));
            has_bytes = false;
        }
        Source::FileId(id) => {
            put(&mut part, "file_id", Some(id));
            has_bytes = false;
        }
    }
    match &media.name {
        // Bytes must have a name, whose ending tells what they are.
        _ if has_bytes => put(
            &mut part,
            "filename",
            Some(media.name.as_deref().unwrap_or_else(|| default_name(media))),
        ),
        Some(_) => losses.dropped(format!("{place}.filename"), "only bytes are named here"),
        None => {}
    }
    if media.context.is_some() {
        losses.dropped(format!("{place}.context"), "the API's files have no such field");
    }
    if media.citations.is_some() {
        losses.dropped(format!("{place}.citations"), "the API's files have no such field");
    }
    part
}

fn default_name(media: &Media) -> &'static str {
    match (&media.source, media.mime.as_deref()) {
        (Source::Text(_), _) | (_, Some("text/plain")) => "document.txt",
        (_, Some("text/markdown")) => "document.md",
        (_, Some("text/csv")) => "document.csv",
        (_, Some("text/html")) => "document.html",
        _ => "document.pdf",
    }
}

fn write_audio(media: &Media) -> Option<Object> {
    let Source::Base64(data) = &media.source else { return None };
    let format = match media.mime.as_deref().unwrap_or("audio/mpeg") {
        "audio/mpeg" | "audio/mp3" => "mp3",
        "audio/wave" | "audio/x-wav" => "wav",
        other => other.strip_prefix("audio/").unwrap_or(other),
    };
    Some(object(json!({"type": "input_audio", "input_audio": {"data": data, "format": format}})))
}

fn data_url(media: &Media, data: &str, usual: &str) -> String {
    format!("data:{};base64,{data}", media.mime.as_deref().unwrap_or(usual))
}

/// The cache mark, and what else is known of the part. What is only noted for us is left out without a word.
fn beside(written: &mut Object, part: &Part, place: &str, losses: &mut Losses) {
    if let Some(mark) = part.extra.get(BREAKPOINT) {
        written.insert(BREAKPOINT.into(), mark.clone());
    } else if part.cache.is_some() {
        losses.dropped(format!("{place}.cache_control"), "OpenAI caches by itself");
    }
    for (name, value) in &part.extra {
        if name != BREAKPOINT && !items::is_note(name) && !is_empty(value) {
            losses.dropped(format!("{place}.{name}"), "the API's parts have no such field");
        }
    }
}

/// A content: a text alone is written as such, which every speaker takes.
pub(super) fn plain_or_list(mut parts: Vec<Object>) -> Value {
    match parts.as_mut_slice() {
        [] => json!(""),
        [only] if is_plain(only) => only.remove("text").unwrap_or_default(),
        _ => Value::Array(parts.into_iter().map(Value::Object).collect()),
    }
}

fn is_plain(part: &Object) -> bool {
    let silent =
        |(name, value): (&String, &Value)| name == "type" || name == "text" || is_empty(value);
    matches!(kind_of(part), "input_text" | "output_text")
        && text_of(part, "text").is_some_and(|text| !text.is_empty())
        && part.iter().all(silent)
}
