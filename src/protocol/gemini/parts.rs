//! Parts: theirs ↔ ours, for requests and answers alike.
//!
//! A thought signature stays where it was: with a call or a thought it is theirs, with any other part it is kept beside
//! the content under its own name.

use super::fields::{get, object, one, take, take_list, take_object, take_text, text};
use super::{NAME, THOUGHT_FORMAT};
use crate::ops::{Content, Media, Object, Part, Reasoning, Source, ToolCall, ToolResult};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value, json};

/// The field of bytes and of an address that holds the file's name.
pub(super) const DISPLAY_NAME: &str = "displayName";

/// The field of a part that proves a thought.
pub(super) const SIGNATURE: &str = "thoughtSignature";

/// Fields that stand beside a part's content and are passed on both ways.
pub(super) const BESIDE: &[&str] =
    &[SIGNATURE, "thought", "videoMetadata", "mediaResolution", "partMetadata"];

/// Blocks that only this language knows: code that the provider ran, its own tools' calls, marks that stand alone.
const OPAQUE: &[&str] =
    &["executableCode", "codeExecutionResult", "toolCall", "toolResponse", "videoMetadata"];

/// Whether a block of another language's notation is one of ours that came back.
pub(super) fn is_native(json: &Value) -> bool {
    json.as_object().is_some_and(|block| OPAQUE.iter().any(|name| get(block, name).is_some()))
}

/// Reads a part. `None`: it says nothing.
pub(super) fn read(part: Value) -> Option<Part> {
    let mut fields = match part {
        Value::Object(fields) => fields,
        Value::String(words) => return Some(Part::text(words)),
        _ => return None,
    };
    fields.retain(|_, value| !value.is_null());
    if fields.get("thought") == Some(&json!(false)) {
        fields.shift_remove("thought");
    }
    if fields.contains_key("text") || bare(&fields) {
        return words(fields);
    }
    let Some((name, read)) = KINDS.iter().find(|(name, _)| get(&fields, name).is_some()) else {
        let content = Content::Opaque { protocol: NAME.to_owned(), json: fields.into() };
        return Some(Part::new(content));
    };
    let content = read(take_object(&mut fields, name)?, &mut fields);
    Some(Part { content, cache: None, extra: fields })
}

/// How a part of a kind is read: what stands under its name, and what stands beside it.
type Reader = fn(Object, &mut Object) -> Content;

const KINDS: &[(&str, Reader)] = &[
    ("functionCall", call),
    ("functionResponse", |inner, _| result(inner)),
    ("inlineData", |inner, beside| media(inner, beside)),
    ("fileData", |inner, beside| media(inner, beside)),
];

/// Whether a part consists of marks of a thought.
fn bare(fields: &Object) -> bool {
    !fields.is_empty()
        && fields.keys().all(|name| {
            matches!(name.as_str(), "thought" | "thoughtSignature" | "thought_signature")
        })
}

/// A text, a thought, or a signature alone.
fn words(mut fields: Object) -> Option<Part> {
    let signature = take_text(&mut fields, SIGNATURE);
    let thought = fields.shift_remove("thought") == Some(json!(true));
    let words = take_text(&mut fields, "text").unwrap_or_default();
    fields.shift_remove("text");
    if words.is_empty() && signature.is_none() {
        return None;
    }
    let content = if thought || words.is_empty() {
        // A signature that follows the thought it belongs to, not words.
        fields.extend((thought && words.is_empty()).then(|| ("thought".to_owned(), json!(true))));
        let format = Some(THOUGHT_FORMAT.to_owned());
        Content::Reasoning(Reasoning { text: words, signature, format, ..Reasoning::default() })
    } else {
        fields.extend(signature.map(|signature| (SIGNATURE.to_owned(), json!(signature))));
        Content::Text { text: words, citations: Vec::new() }
    };
    Some(Part { content, cache: None, extra: fields })
}

fn call(mut inner: Object, beside: &mut Object) -> Content {
    beside.shift_remove("thought");
    let arguments = match take(&mut inner, "args") {
        None => "{}".to_owned(),
        Some(Value::String(text)) => text,
        Some(json) => json.to_string(),
    };
    Content::ToolCall(ToolCall {
        id: take_text(&mut inner, "id").unwrap_or_default(),
        name: take_text(&mut inner, "name").unwrap_or_default(),
        arguments,
        custom: false,
        signature: take_text(beside, SIGNATURE),
    })
}

/// A tool's answer is an object here; with us its JSON is the text.
fn result(mut inner: Object) -> Content {
    let response = take(&mut inner, "response").unwrap_or_else(|| json!({}));
    let mut parts = vec![Part::text(response.to_string())];
    parts.extend(take_list(&mut inner, "parts").into_iter().filter_map(read));
    Content::ToolResult(ToolResult {
        id: take_text(&mut inner, "id").unwrap_or_default(),
        name: take_text(&mut inner, "name"),
        parts,
        is_error: None,
    })
}

fn media(mut inner: Object, beside: &mut Object) -> Content {
    let mime = take_text(&mut inner, "mimeType");
    let data = take_text(&mut inner, "data").map(Source::Base64);
    let source = data.or_else(|| take_text(&mut inner, "fileUri").map(Source::Url));
    let source = source.unwrap_or_default();
    let kind = kind_of(mime.as_deref(), &source);
    let mut media = Media { source, mime, ..Media::default() };
    let name = take_text(&mut inner, DISPLAY_NAME);
    if kind == "file" {
        media.name = name;
    } else {
        beside.extend(name.map(|name| (DISPLAY_NAME.to_owned(), json!(name))));
    }
    match kind {
        "image" => Content::Image(media),
        "audio" => Content::Audio(media),
        "video" => Content::Video(media),
        _ => Content::File(media),
    }
}

/// What the type says; films of the video platform are linked without one.
fn kind_of(mime: Option<&str>, source: &Source) -> &'static str {
    let film = matches!(source, Source::Url(url) if url.contains("youtube.com/") || url.contains("youtu.be/"));
    match mime.and_then(|mime| mime.split_once('/')).map(|(kind, _)| kind) {
        Some("image") => "image",
        Some("audio") => "audio",
        Some("video") => "video",
        None if film => "video",
        _ => "file",
    }
}

// -- ours → theirs --

/// Where uploaded files lie; they are named by their whole address ("Files API").
const FILES: &str = "https://generativelanguage.googleapis.com/v1beta/";

/// A text.
pub(super) fn write_text(words: &str) -> Object {
    one("text", words)
}

/// A thought; without words it is a signature alone.
pub(super) fn write_thought(thought: &Reasoning) -> Object {
    let mut out = write_text(&thought.text);
    if !thought.text.is_empty() {
        out.insert("thought".to_owned(), json!(true));
    }
    if let Some(signature) = thought.signature.as_ref().or(thought.encrypted.as_ref()) {
        out.insert(SIGNATURE.to_owned(), json!(signature));
    }
    out
}

/// Whether Google's models wrote a thought, as far as is known.
pub(super) fn is_ours(thought: &Reasoning) -> bool {
    thought.format.as_deref().is_none_or(|format| format.starts_with("google"))
}

/// A call, and whether its arguments were an object, as they must be.
pub(super) fn write_call(call: &ToolCall) -> (Object, bool) {
    let (args, fits) = match serde_json::from_str::<Value>(&call.arguments) {
        _ if call.custom => (json!({"input": call.arguments}), true),
        Ok(Value::Object(args)) => (Value::Object(args), true),
        Ok(Value::Null) => (json!({}), true),
        Ok(other) => (json!({"input": other}), false),
        Err(_) if call.arguments.trim().is_empty() => (json!({}), true),
        Err(_) => (json!({"input": call.arguments}), false),
    };
    let mut inner = one("name", call.name.as_str());
    inner.insert("args".to_owned(), args);
    if !call.id.is_empty() {
        inner.insert("id".to_owned(), json!(call.id));
    }
    let mut out = one("functionCall", inner);
    if let Some(signature) = &call.signature {
        out.insert(SIGNATURE.to_owned(), json!(signature));
    }
    (out, fits)
}

/// Bytes or an address. `None`: it is another provider's file.
pub(super) fn write_media(content: &Content) -> Option<Object> {
    let (media, usual) = match content {
        Content::Image(media) => (media, "image/png"),
        Content::Audio(media) => (media, "audio/mpeg"),
        Content::Video(media) => (media, "video/mp4"),
        Content::File(media) => (media, "application/pdf"),
        _ => return None,
    };
    let mime = media
        .mime
        .clone()
        .map(|mime| if mime == "image/jpg" { "image/jpeg".to_owned() } else { mime });
    let mut inner = match &media.source {
        Source::Base64(data) => {
            let mime = mime.as_deref().filter(|m| *m != "application/octet-stream");
            let mime =
                mime.or_else(|| by_start(data)).or_else(|| by_ending(media.name.as_deref()?));
            return Some(named(
                "inlineData",
                object(json!({"mimeType": mime.unwrap_or(usual), "data": data})),
                media,
            ));
        }
        Source::Text(words) => {
            let mime = mime.unwrap_or_else(|| "text/plain".to_owned());
            let inner = object(json!({"mimeType": mime, "data": STANDARD.encode(words)}));
            return Some(named("inlineData", inner, media));
        }
        Source::FileId(id) if id.starts_with("file-") || id.starts_with("file_") => return None,
        Source::FileId(id) if id.starts_with("files/") => one("fileUri", format!("{FILES}{id}")),
        Source::Url(uri) | Source::FileId(uri) => one("fileUri", uri.as_str()),
    };
    let uri = text(&inner, "fileUri").unwrap_or_default().to_owned();
    let mime = mime.or_else(|| by_ending(&uri).map(str::to_owned));
    inner.extend(mime.map(|mime| ("mimeType".to_owned(), json!(mime))));
    Some(named("fileData", inner, media))
}

/// The bytes or the address, and the file's name.
fn named(kind: &str, mut inner: Object, media: &Media) -> Object {
    inner.extend(media.name.as_ref().map(|name| (DISPLAY_NAME.to_owned(), json!(name))));
    one(kind, inner)
}

/// Gives bytes or an address the name of a file, or takes it away.
pub(super) fn rename(written: &mut Object, name: Option<&Value>) {
    for kind in ["inlineData", "fileData"] {
        if let Some(Value::Object(inner)) = written.get_mut(kind) {
            match name {
                Some(name) => _ = inner.insert(DISPLAY_NAME.to_owned(), name.clone()),
                None => _ = inner.shift_remove(DISPLAY_NAME),
            }
        }
    }
}

/// How the first bytes of the formats look in base64.
fn by_start(data: &str) -> Option<&'static str> {
    const STARTS: &[(&str, &str)] = &[
        ("iVBOR", "image/png"),
        ("/9j/", "image/jpeg"),
        ("R0lGOD", "image/gif"),
        ("UklGR", "image/webp"),
        ("JVBERi", "application/pdf"),
    ];
    STARTS.iter().find(|(start, _)| data.starts_with(start)).map(|(_, mime)| *mime)
}

/// The type that a name's ending tells. An address of a file must have one on Vertex AI.
fn by_ending(name: &str) -> Option<&'static str> {
    const ENDINGS: &[(&str, &str)] = &[
        ("png", "image/png"),
        ("jpg", "image/jpeg"),
        ("jpeg", "image/jpeg"),
        ("gif", "image/gif"),
        ("webp", "image/webp"),
        ("heic", "image/heic"),
        ("pdf", "application/pdf"),
        ("txt", "text/plain"),
        ("md", "text/markdown"),
        ("csv", "text/csv"),
        ("html", "text/html"),
        ("json", "application/json"),
        ("mp3", "audio/mpeg"),
        ("wav", "audio/wav"),
        ("ogg", "audio/ogg"),
        ("flac", "audio/flac"),
        ("m4a", "audio/m4a"),
        ("mp4", "video/mp4"),
        ("mov", "video/quicktime"),
        ("webm", "video/webm"),
    ];
    let name = name.split(['?', '#']).next().unwrap_or_default();
    let (_, ending) = name.rsplit_once('.')?;
    ENDINGS.iter().find(|(known, _)| known.eq_ignore_ascii_case(ending)).map(|(_, mime)| *mime)
}
