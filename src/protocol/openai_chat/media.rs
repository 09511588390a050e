//! Pictures, sounds, films and files: data URLs and the formats' names. It decodes nothing but plain text.

use super::{NAME, raw_text, take, take_object, take_text};
use crate::ops::{Content, Media, Object, Part, Source};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value, json};

/// An address: one the provider fetches, or a data URL, which holds the bytes and their type.
pub(super) fn of_url(url: &str) -> Media {
    let Some((head, data)) = url.strip_prefix("data:").and_then(|rest| rest.split_once(',')) else {
        return Media { source: Source::Url(url.to_owned()), ..Media::default() };
    };
    let mime = head.split(';').next().filter(|m| !m.is_empty()).map(str::to_owned);
    if !head.ends_with(";base64") {
        return Media { source: Source::Url(url.to_owned()), mime, ..Media::default() };
    }
    Media { source: Source::Base64(data.to_owned()), mime, ..Media::default() }
}

/// Base64 without a type; the usual formats are known by their first bytes.
fn of_base64(data: String) -> Media {
    const STARTS: &[(&str, &str)] = &[
        ("iVBOR", "image/png"),
        ("/9j/", "image/jpeg"),
        ("R0lGOD", "image/gif"),
        ("UklGR", "image/webp"),
        ("JVBERi", "application/pdf"),
    ];
    let mime =
        STARTS.iter().find(|(start, _)| data.starts_with(start)).map(|(_, m)| (*m).to_owned());
    Media { source: Source::Base64(data), mime, ..Media::default() }
}

/// An image of a message's `images` (Ollama, OpenRouter): bare base64, or a part.
pub(super) fn image(value: Value) -> Option<Part> {
    match value {
        Value::String(data) if data.contains(':') => Some(Part::new(Content::Image(of_url(&data)))),
        Value::String(data) => {
            let mut media = of_base64(data);
            media.mime.get_or_insert_with(|| "image/png".to_owned());
            Some(Part::new(Content::Image(media)))
        }
        Value::Object(mut fields) => {
            fields.shift_remove("index");
            linked(&mut fields, "image_url").map(|(media, extra)| {
                fields.shift_remove("type");
                fields.extend(extra);
                Part { content: Content::Image(media), cache: None, extra: fields }
            })
        }
        _ => None,
    }
}

/// `{"image_url": {"url", "detail"}}` or `{"image_url": "…"}`; what else stands beside the URL is kept under the same name.
fn linked(fields: &mut Object, key: &str) -> Option<(Media, Object)> {
    let mut inner = match take(fields, key)? {
        Value::String(url) => return Some((of_url(&url), Object::new())),
        Value::Object(inner) => inner,
        _ => return None,
    };
    let mut media = of_url(&take_text(&mut inner, "url")?);
    media.detail = take_text(&mut inner, "detail");
    // LiteLLM's name for the type of what an address leads to.
    media.mime = media.mime.or_else(|| take_text(&mut inner, "format"));
    Some((media, nested(key, inner)))
}

fn nested(key: &str, inner: Object) -> Object {
    let mut extra = Object::new();
    if !inner.is_empty() {
        extra.insert(key.to_owned(), Value::Object(inner));
    }
    extra
}

/// Reads a part of a media type; `None` where it is none, or is not shaped like one.
pub(super) fn read(kind: &str, fields: &mut Object) -> Option<(Content, Object)> {
    match kind {
        "image_url" => linked(fields, kind).map(|(m, extra)| (Content::Image(m), extra)),
        "video_url" => linked(fields, kind).map(|(m, extra)| (Content::Video(m), extra)),
        "audio_url" => linked(fields, kind).map(|(m, extra)| (Content::Audio(m), extra)),
        "document_url" | "file_url" => {
            let (mut media, extra) = linked(fields, kind)?;
            media.name = take_text(fields, "document_name");
            Some((Content::File(about(text_document(media), fields)), extra))
        }
        "image_file" => {
            let mut inner = take_object(fields, kind)?;
            let source = Source::FileId(take_text(&mut inner, "file_id")?);
            let media =
                Media { source, detail: take_text(&mut inner, "detail"), ..Media::default() };
            Some((Content::Image(media), nested(kind, inner)))
        }
        "input_audio" => sound(fields),
        "file" => file(fields).map(|(m, extra)| (Content::File(m), extra)),
        _ => None,
    }
}

fn sound(fields: &mut Object) -> Option<(Content, Object)> {
    let mut inner = match take(fields, "input_audio")? {
        // Mistral: bare base64 or an address.
        Value::String(text) if text.contains(':') => {
            return Some((Content::Audio(of_url(&text)), Object::new()));
        }
        Value::String(text) => {
            let mime = Some("audio/mpeg".to_owned());
            let media = Media { source: Source::Base64(text), mime, ..Media::default() };
            return Some((Content::Audio(media), Object::new()));
        }
        Value::Object(inner) => inner,
        _ => return None,
    };
    let mut media = of_url(&take_text(&mut inner, "data")?);
    if let Source::Url(data) = &media.source
        && !data.contains(':')
    {
        media.source = Source::Base64(data.clone());
    }
    if let Some(format) = take_text(&mut inner, "format") {
        media.mime = Some(audio_type(&format));
    }
    Some((Content::Audio(media), nested("input_audio", inner)))
}

fn audio_type(format: &str) -> String {
    match format {
        "mp3" => "audio/mpeg".to_owned(),
        typed if typed.contains('/') => typed.to_owned(),
        other => format!("audio/{other}"),
    }
}

/// The word `input_audio.format` takes.
fn audio_format(mime: &str) -> &str {
    match mime {
        "audio/mpeg" | "audio/mp3" => "mp3",
        "audio/wave" | "audio/x-wav" => "wav",
        other => other.strip_prefix("audio/").unwrap_or(other),
    }
}

fn file(fields: &mut Object) -> Option<(Media, Object)> {
    let mut inner = take_object(fields, "file")?;
    let mut media = match (take_text(&mut inner, "file_data"), take_text(&mut inner, "file_id")) {
        (Some(data), _) if data.contains(':') => text_document(of_url(&data)),
        (Some(data), _) => of_base64(data),
        // LiteLLM takes addresses here.
        (None, Some(id)) if id.contains("://") => of_url(&id),
        (None, Some(id)) => Media { source: Source::FileId(id), ..Media::default() },
        (None, None) => return None,
    };
    media.name = take_text(&mut inner, "filename");
    media.mime = media.mime.or_else(|| take_text(&mut inner, "format"));
    Some((about(media, fields), nested("file", inner)))
}

/// A plain text document is kept as text: some languages know it as such only.
fn text_document(mut media: Media) -> Media {
    if let (Source::Base64(data), Some("text/plain")) = (&media.source, media.mime.as_deref())
        && let Some(text) =
            STANDARD.decode(data).ok().and_then(|bytes| String::from_utf8(bytes).ok())
    {
        media.source = Source::Text(text);
    }
    media
}

/// What the superset says of a document beside the file: title, context, whether to cite.
fn about(mut media: Media, fields: &mut Object) -> Media {
    media.name = take_text(fields, "title").or(media.name);
    media.context = take_text(fields, "context");
    if let Some(enabled) =
        fields.get("citations").and_then(|c| c.get("enabled")).and_then(Value::as_bool)
    {
        media.citations = Some(enabled);
        fields.shift_remove("citations");
    }
    media
}

/// The bytes as a URL; `None` where they are a file id.
fn url(media: &Media, default_type: &str) -> Option<String> {
    let mime = media.mime.as_deref().unwrap_or(default_type);
    match &media.source {
        Source::Url(url) => Some(url.clone()),
        Source::Base64(data) => Some(format!("data:{mime};base64,{data}")),
        Source::Text(text) => Some(text_url(media, text)),
        Source::FileId(_) => None,
    }
}

fn text_url(media: &Media, text: &str) -> String {
    let mime = media.mime.as_deref().unwrap_or("text/plain");
    format!("data:{mime};base64,{}", STANDARD.encode(text))
}

/// Writes a picture, a sound or a film. `None`: the language has no word for bytes that lie there.
pub(super) fn write(content: &Content, superset: bool) -> Option<Object> {
    let part = match content {
        Content::Image(media) => match (&media.source, superset) {
            (Source::FileId(id), true) => {
                json!({"type": "image_file", "image_file": with_detail(json!({"file_id": id}), media)})
            }
            _ => link("image_url", media, "image/png", superset)?,
        },
        Content::Video(media) => link("video_url", media, "video/mp4", superset)?,
        Content::Audio(media) => match &media.source {
            Source::Base64(data) => {
                let format = audio_format(media.mime.as_deref().unwrap_or("audio/mpeg"));
                json!({"type": "input_audio", "input_audio": {"data": data, "format": format}})
            }
            _ if superset => link("audio_url", media, "audio/mpeg", superset)?,
            _ => return None,
        },
        Content::File(media) => json!({"type": "file", "file": document(media, superset)?}),
        _ => return None,
    };
    match part {
        Value::Object(fields) => Some(fields),
        _ => None,
    }
}

fn link(key: &str, media: &Media, default_type: &str, superset: bool) -> Option<Value> {
    let mut inner = with_detail(json!({"url": url(media, default_type)?}), media);
    if let (Source::Url(url), Some(mime), true) = (&media.source, &media.mime, superset)
        && !url.starts_with("data:")
    {
        inner["format"] = json!(mime);
    }
    Some(json!({"type": key, key: inner}))
}

fn with_detail(mut inner: Value, media: &Media) -> Value {
    if let Some(detail) = &media.detail {
        inner["detail"] = json!(detail);
    }
    inner
}

/// The `file` of a part. OpenAI takes data and ids, no addresses, and demands a name beside data.
fn document(media: &Media, superset: bool) -> Option<Value> {
    let mut inner = Object::new();
    match &media.source {
        Source::FileId(id) => {
            inner.insert("file_id".into(), json!(id));
        }
        Source::Url(url) if superset => {
            inner.insert("file_data".into(), json!(url));
        }
        Source::Url(_) => return None,
        Source::Base64(data) if media.mime.is_none() && superset => {
            inner.insert("file_data".into(), json!(data));
        }
        _ => {
            inner.insert("file_data".into(), json!(url(media, "application/pdf")?));
        }
    }
    let is_id = matches!(media.source, Source::FileId(_));
    let default_name = (!superset && !is_id).then(|| default_name(media));
    if let Some(name) = media.name.as_deref().or(default_name) {
        inner.insert("filename".into(), json!(name));
    }
    let typed = matches!(media.source, Source::FileId(_) | Source::Url(_));
    if let (Some(mime), true, true) = (&media.mime, typed, superset) {
        inner.insert("format".into(), json!(mime));
    }
    Some(Value::Object(inner))
}

fn default_name(media: &Media) -> &'static str {
    match (&media.source, media.mime.as_deref()) {
        (Source::Text(_), _) | (_, Some("text/plain")) => "document.txt",
        _ => "document.pdf",
    }
}

/// The part of an answer that holds a picture.
pub(super) fn image_url(media: &Media) -> Option<Value> {
    link("image_url", media, "image/png", false)
}

/// A part that only this language knows; its cache mark stands beside it.
pub(super) fn opaque(fields: Object) -> Content {
    Content::Opaque { protocol: NAME.to_owned(), json: Value::Object(fields) }
}

/// A block that stands in a conversation as written, whatever language it is from.
pub(super) fn verbatim(json: &Value) -> Object {
    match json {
        Value::Object(fields) => fields.clone(),
        other => {
            let mut fields = Object::new();
            fields.insert("type".into(), json!("text"));
            fields.insert("text".into(), json!(raw_text(other)));
            fields
        }
    }
}
