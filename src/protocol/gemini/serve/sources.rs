//! Sources of texts as grounding metadata; places in bytes.

use super::super::NAME;
use crate::ops::{Citation, Content, Part};
use serde_json::{Value, json};

/// Where the texts of an answer come from. `None`: nowhere that an address is known of.
pub(super) fn of_parts(parts: &[Part]) -> Option<Value> {
    let mut text = String::new();
    let mut cited = Vec::new();
    for part in parts {
        if let Content::Text { text: words, citations } = &part.content {
            text.push_str(words);
            cited.extend(citations);
        }
    }
    of(&cited, &text)
}

/// As grounding metadata. Sources in this language's own words stand in the answer's notes already.
pub(super) fn of(cited: &[&Citation], text: &str) -> Option<Value> {
    let (mut chunks, mut supports) = (Vec::new(), Vec::new());
    for citation in cited.iter().filter(|citation| citation.protocol != NAME) {
        let Some(url) = &citation.url else { continue };
        let title = citation.title.as_deref().unwrap_or_default();
        let mut segment = json!({});
        for (name, place) in [("startIndex", citation.start), ("endIndex", citation.end)] {
            if let Some(place) = place {
                segment[name] = json!(bytes(place, text));
            }
        }
        if let Some(words) = &citation.text {
            segment["text"] = json!(words);
        }
        supports.push(json!({"segment": segment, "groundingChunkIndices": [chunks.len()]}));
        chunks.push(json!({"web": {"uri": url, "title": title}}));
    }
    (!chunks.is_empty()).then(|| json!({"groundingChunks": chunks, "groundingSupports": supports}))
}

/// A place in characters, in bytes.
fn bytes(place: u64, text: &str) -> usize {
    let place = usize::try_from(place).unwrap_or(usize::MAX);
    text.char_indices().nth(place).map_or(text.len(), |(at, _)| at)
}
