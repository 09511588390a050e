//! Pictures, documents, films and sounds ↔ media: formats and types, and where the bytes lie.

use crate::ops::{Content, Media, Object, Source};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value, json};

/// A kind of media: its block, and its formats with their types. The first format of a type is the one written.
pub(super) struct Kind {
    /// The block's name.
    pub(super) block: &'static str,
    formats: &'static [(&'static str, &'static str)],
}

/// `ImageFormat`.
pub(super) const IMAGE: Kind = Kind {
    block: "image",
    formats: &[
        ("png", "image/png"),
        ("jpeg", "image/jpeg"),
        ("jpeg", "image/jpg"),
        ("gif", "image/gif"),
        ("webp", "image/webp"),
    ],
};

/// `DocumentFormat`.
pub(super) const DOCUMENT: Kind = Kind {
    block: "document",
    formats: &[
        ("pdf", "application/pdf"),
        ("csv", "text/csv"),
        ("doc", "application/msword"),
        ("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
        ("xls", "application/vnd.ms-excel"),
        ("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
        ("html", "text/html"),
        ("txt", "text/plain"),
        ("md", "text/markdown"),
        ("md", "text/x-markdown"),
    ],
};

/// `VideoFormat`.
pub(super) const VIDEO: Kind = Kind {
    block: "video",
    formats: &[
        ("mp4", "video/mp4"),
        ("mov", "video/quicktime"),
        ("mkv", "video/x-matroska"),
        ("webm", "video/webm"),
        ("flv", "video/x-flv"),
        ("mpeg", "video/mpeg"),
        ("mpg", "video/mpg"),
        ("wmv", "video/x-ms-wmv"),
        ("three_gp", "video/3gpp"),
    ],
};

/// `AudioFormat`.
pub(super) const AUDIO: Kind = Kind {
    block: "audio",
    formats: &[
        ("mp3", "audio/mpeg"),
        ("mp3", "audio/mp3"),
        ("wav", "audio/wav"),
        ("wav", "audio/x-wav"),
        ("flac", "audio/flac"),
        ("ogg", "audio/ogg"),
        ("opus", "audio/opus"),
        ("aac", "audio/aac"),
        ("x-aac", "audio/x-aac"),
        ("m4a", "audio/m4a"),
        ("m4a", "audio/x-m4a"),
        ("mp4", "audio/mp4"),
        ("mka", "audio/x-matroska"),
        ("mkv", "audio/mkv"),
        ("mpga", "audio/mpga"),
        ("pcm", "audio/pcm"),
        ("webm", "audio/webm"),
        ("mpeg", "audio/mpeg3"),
    ],
};

impl Kind {
    /// The type of a format; one that is new is spelt after the block.
    fn mime(&self, format: &str) -> String {
        // Some clients write the type in its place.
        if format.contains('/') {
            return format.to_owned();
        }
        let known = self.formats.iter().find(|(name, _)| *name == format);
        known.map_or_else(|| format!("{}/{format}", self.block), |(_, mime)| (*mime).to_owned())
    }

    /// The format of a type.
    fn format(&self, mime: &str) -> Option<&'static str> {
        let essence = mime.split(';').next().unwrap_or_default().trim();
        self.formats.iter().find(|(_, known)| *known == essence).map(|(name, _)| *name)
    }

    /// The format that the end of a file's name tells.
    fn format_of_name(&self, name: &str) -> Option<&'static str> {
        let (_, extension) = name.rsplit_once('.')?;
        let extension = match extension.to_ascii_lowercase().as_str() {
            "jpg" => "jpeg".to_owned(),
            "htm" => "html".to_owned(),
            other => other.to_owned(),
        };
        self.formats.iter().find(|(name, _)| **name == extension).map(|(name, _)| *name)
    }
}

// -- theirs → ours --

/// Reads a block. `None`: it is of a form that we have no word for.
pub(super) fn read(name: &str, block: &Value) -> Option<Content> {
    let (kind, wrap): (&Kind, fn(Media) -> Content) = match name {
        "image" => (&IMAGE, Content::Image),
        "document" => (&DOCUMENT, Content::File),
        "video" => (&VIDEO, Content::Video),
        "audio" => (&AUDIO, Content::Audio),
        _ => return None,
    };
    let text = |name: &str| block.get(name).and_then(Value::as_str).map(str::to_owned);
    // An error in the place of a generated picture.
    if block.get("error").is_some_and(Value::is_object) {
        return None;
    }
    Some(wrap(Media {
        source: source(block.get("source")?)?,
        mime: text("format").map(|format| kind.mime(&format)),
        detail: None,
        name: text("name"),
        context: text("context"),
        citations: block.get("citations").and_then(|c| c.get("enabled")?.as_bool()),
    }))
}

fn source(source: &Value) -> Option<Source> {
    let fields = source.as_object()?;
    let text = |name: &str| fields.get(name).and_then(Value::as_str).map(str::to_owned);
    let bucket = fields.get("s3Location").and_then(Value::as_object);
    match bucket {
        // The owner of the bucket has no place in ours.
        Some(place) if place.len() == 1 => {
            Some(Source::Url(place.get("uri")?.as_str()?.to_owned()))
        }
        Some(_) => None,
        None => text("bytes").map(Source::Base64).or_else(|| text("text").map(Source::Text)),
    }
}

// -- ours → theirs --

/// Why a medium cannot be said.
pub(super) type Reason = &'static str;

/// The source of a block.
fn written(source: &Source) -> Result<Value, Reason> {
    match source {
        Source::Base64(data) => Ok(json!({"bytes": data})),
        // Every model that reads documents reads them as bytes; `text` only some do.
        Source::Text(text) => Ok(json!({"bytes": STANDARD.encode(text)})),
        Source::Url(url) if url.starts_with("s3://") => Ok(json!({"s3Location": {"uri": url}})),
        Source::Url(_) => Err("Bedrock takes bytes and places in S3, no other addresses"),
        Source::FileId(_) => Err("Bedrock keeps no files"),
    }
}

/// How the first bytes of the formats look in base64.
const STARTS: &[(&str, &str)] = &[
    ("iVBOR", "png"),
    ("/9j/", "jpeg"),
    ("R0lG", "gif"),
    ("UklGR", "webp"),
    ("JVBER", "pdf"),
    ("SUQz", "mp3"),
];

/// The format as given, by the first bytes, or by the name.
fn format(kind: &Kind, media: &Media) -> Option<&'static str> {
    let given = media.mime.as_deref().filter(|mime| *mime != "application/octet-stream");
    let seen = || match &media.source {
        Source::Base64(data) => {
            let found = STARTS.iter().find(|(start, _)| data.starts_with(start))?;
            kind.formats.iter().find(|(name, _)| *name == found.1).map(|(name, _)| *name)
        }
        Source::Text(_) => Some("txt"),
        _ => None,
    };
    let place = match &media.source {
        Source::Url(url) => Some(url.as_str()),
        _ => media.name.as_deref(),
    };
    let named = || place.and_then(|name| kind.format_of_name(name));
    match given {
        Some(mime) => kind.format(mime),
        None => seen().or_else(named),
    }
}

/// A picture, a film or a sound.
pub(super) fn write(kind: &Kind, media: &Media) -> Result<Object, Reason> {
    let source = written(&media.source)?;
    let format = format(kind, media).ok_or("Bedrock does not take its format")?;
    Ok(one(kind.block, json!({"format": format, "source": source})))
}

/// A document of that name. Text of an unknown format is plain text; `true`: it was taken for that.
pub(super) fn document(media: &Media, name: &str) -> Result<(Object, bool), Reason> {
    let source = written(&media.source)?;
    let textual = match (&media.source, media.mime.as_deref()) {
        (Source::Text(_), _) => true,
        (_, Some(mime)) => mime.starts_with("text/") || TEXTUAL.contains(&mime),
        (Source::Base64(data), None) => is_text(data),
        _ => false,
    };
    let (format, taken) = match format(&DOCUMENT, media) {
        Some(format) => (format, false),
        None if textual => ("txt", true),
        None => return Err("Bedrock does not take its format"),
    };
    let mut block = json!({"format": format, "name": name, "source": source});
    if let Some(context) = &media.context {
        block["context"] = json!(context);
    }
    if let Some(enabled) = media.citations {
        block["citations"] = json!({"enabled": enabled});
    }
    Ok((one(DOCUMENT.block, block), taken))
}

/// Types that are read as plain text.
const TEXTUAL: &[&str] = &["application/json", "application/xml", "application/x-yaml"];

fn is_text(data: &str) -> bool {
    STANDARD.decode(data).is_ok_and(|bytes| std::str::from_utf8(&bytes).is_ok())
}

/// A name that the API takes: letters, digits, single spaces, hyphens, round and square brackets, at most 200
/// (`DocumentBlock`), and underscores, which the reference does not name but the API accepts. The end of a file's name
/// goes into the format.
pub(super) fn fitting_name(name: &str) -> String {
    let stem = match name.rsplit_once('.') {
        Some((stem, extension)) if extension.len() <= 4 && !stem.is_empty() => stem,
        _ => name,
    };
    let fits = |c: char| c.is_ascii_alphanumeric() || "-_()[]".contains(c);
    let mut out = String::with_capacity(stem.len());
    for c in stem.chars().take(200) {
        if fits(c) {
            out.push(c);
        } else if c.is_whitespace() {
            if !out.ends_with(' ') {
                out.push(' ');
            }
        } else {
            out.push('-');
        }
    }
    let out = out.trim();
    if out.chars().any(|c| c.is_ascii_alphanumeric()) {
        out.to_owned()
    } else {
        "document".to_owned()
    }
}

/// An object of one field.
pub(super) fn one(name: &str, value: Value) -> Object {
    let mut fields = Object::new();
    fields.insert(name.to_owned(), value);
    fields
}
