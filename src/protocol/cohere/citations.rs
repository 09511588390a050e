//! Sources of a text, both ways (API reference, "Chat", `message.citations`).

use super::{NAME, fields::text};
use crate::ops::{Citation, Content, Part};
use serde_json::{Value, json};

/// Reads a citation. Its page, where one is named, is that of the first source that has one.
pub(super) fn read(native: Value) -> Citation {
    let sources = native.get("sources").and_then(Value::as_array);
    let own = |name: &str| {
        let documents = sources.into_iter().flatten().filter_map(|source| source.get("document"));
        documents.map(|d| text(d, name)).find(|t| !t.is_empty()).map(str::to_owned)
    };
    Citation {
        url: own("url"),
        title: own("title"),
        text: Some(text(&native, "text")).filter(|t| !t.is_empty()).map(str::to_owned),
        start: native.get("start").and_then(Value::as_u64),
        end: native.get("end").and_then(Value::as_u64),
        protocol: NAME.to_owned(),
        native,
    }
}

/// Puts citations with the text they speak of: the block they name, else the first. An answer without text gets an
/// empty one to hold them.
pub(super) fn attach(natives: Vec<Value>, parts: &mut Vec<Part>) {
    for native in natives {
        let named = native.get("content_index").and_then(Value::as_u64);
        let is_text = |part: &Part| matches!(part.content, Content::Text { .. });
        let place = named
            .and_then(|index| usize::try_from(index).ok())
            .filter(|index| parts.get(*index).is_some_and(is_text))
            .or_else(|| parts.iter().position(is_text));
        let place = place.unwrap_or_else(|| {
            parts.push(Part::text(""));
            parts.len() - 1
        });
        if let Some(Content::Text { citations, .. }) = parts.get_mut(place).map(|p| &mut p.content)
        {
            citations.push(read(native));
        }
    }
}

/// Whether it was said in this language. Gone through another one, it is known by its list of sources.
fn is_ours(citation: &Citation) -> bool {
    let sourced = || citation.native.get("sources").is_some_and(Value::is_array);
    citation.protocol == NAME || citation.protocol.is_empty() && sourced()
}

/// Writes a citation. One of another language becomes one of a document, where it tells what is cited and where.
pub(super) fn write(citation: &Citation) -> Option<Value> {
    if is_ours(citation) {
        return Some(citation.native.clone());
    }
    let (start, end) = (citation.start?, citation.end?);
    let mut document = json!({"id": citation.url.as_ref().or(citation.title.as_ref())?});
    for (name, value) in [("url", &citation.url), ("title", &citation.title)] {
        if let Some(value) = value {
            document[name] = json!(value);
        }
    }
    let source = json!({"type": "document", "id": document["id"], "document": document});
    Some(json!({
        "start": start,
        "end": end,
        "text": citation.text.as_deref().unwrap_or_default(),
        "sources": [source],
        "type": "TEXT_CONTENT",
    }))
}
