//! Images and documents.

use super::{FILES, Writer, blocks};
use crate::ops::{Content, Media, Object, Source};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value, json};

/// How the first bytes of the formats look in base64.
const STARTS: &[(&str, &str)] = &[
    ("iVBOR", "image/png"),
    ("/9j/", "image/jpeg"),
    ("R0lG", "image/gif"),
    ("UklGR", "image/webp"),
    ("JVBER", "application/pdf"),
];

impl Writer<'_> {
    /// An image. How closely it is looked at cannot be chosen.
    pub(super) fn image(&mut self, media: &Media, place: &str) -> Option<Object> {
        if media.detail.as_deref().is_some_and(|d| d != "auto") {
            let field = format!("{place}.image_url.detail");
            self.losses.dropped(field, "how closely an image is looked at cannot be chosen");
        }
        let source = match &media.source {
            Source::Url(url) => json!({"type": "url", "url": url}),
            Source::Base64(data) => {
                let mime = mime_of(media, data).unwrap_or("image/png");
                json!({"type": "base64", "media_type": mime, "data": data})
            }
            Source::FileId(id) => self.uploaded(id),
            Source::Text(_) => {
                self.unsaid(&Content::Image(media.clone()), place, "text is no image");
                return None;
            }
        };
        Some(blocks::object(json!({"type": "image", "source": source})))
    }

    /// A document: PDF or plain text. A picture that came as a file is an image.
    pub(super) fn document(&mut self, media: &Media, place: &str) -> Option<Object> {
        let source = match &media.source {
            Source::Url(url) => json!({"type": "url", "url": url}),
            Source::FileId(id) => self.uploaded(id),
            Source::Text(text) => self.plain(text, media, place),
            Source::Base64(data) => match mime_of(media, data) {
                Some(mime) if mime.starts_with("image/") => return self.image(media, place),
                None | Some("application/pdf") => {
                    json!({"type": "base64", "media_type": "application/pdf", "data": data})
                }
                Some(_) => {
                    let bytes = STANDARD.decode(data).ok();
                    let Some(text) = bytes.and_then(|bytes| String::from_utf8(bytes).ok()) else {
                        let detail = "a document is PDF or plain text";
                        self.losses.dropped(format!("{place}.file"), detail);
                        return None;
                    };
                    self.plain(&text, media, place)
                }
            },
        };
        let mut block = blocks::object(json!({"type": "document", "source": source}));
        for (name, value) in [("title", &media.name), ("context", &media.context)] {
            if let Some(value) = value {
                block.insert(name.to_owned(), json!(value));
            }
        }
        if let Some(enabled) = media.citations {
            block.insert("citations".into(), json!({"enabled": enabled}));
        }
        Some(block)
    }

    fn plain(&mut self, text: &str, media: &Media, place: &str) -> Value {
        if media.mime.as_deref().is_some_and(|mime| !mime.starts_with("text/plain")) {
            let field = format!("{place}.file.mime_type");
            self.losses.converted(field, "text documents are plain text here");
        }
        json!({"type": "text", "media_type": "text/plain", "data": text})
    }

    fn uploaded(&mut self, id: &str) -> Value {
        self.betas.push(FILES);
        json!({"type": "file", "file_id": id})
    }
}

/// The type as given, by the first bytes, or by the file's name.
fn mime_of<'a>(media: &'a Media, data: &str) -> Option<&'a str> {
    let given = media.mime.as_deref().filter(|mime| *mime != "application/octet-stream");
    let seen = || STARTS.iter().find(|(start, _)| data.starts_with(start)).map(|(_, mime)| *mime);
    let named = || {
        let (_, extension) = media.name.as_deref()?.rsplit_once('.')?;
        match extension.to_ascii_lowercase().as_str() {
            "txt" | "md" | "csv" | "json" | "html" | "xml" => Some("text/plain"),
            _ => None,
        }
    };
    match given {
        Some("image/jpg") => Some("image/jpeg"),
        Some(mime) => Some(mime),
        None => seen().or_else(named),
    }
}
