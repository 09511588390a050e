//! Where a text comes from: what the provider's search found, and what the model recited ("Grounding metadata",
//! `CitationMetadata`). Their places count bytes, ours characters.

use super::super::fields::get;
use super::super::{NAME, wire::Candidate};
use super::{named, whole_number};
use crate::ops::{Citation, Object};
use serde_json::{Value, json};

/// What a chunk may be a chunk of.
const CHUNKS: &[&str] = &["web", "retrievedContext", "maps", "image"];

/// The sources of an alternative whose texts together are `text`.
pub(super) fn of(candidate: &Candidate, text: &str) -> Vec<Citation> {
    let grounding = candidate.grounding_metadata.iter().flat_map(|said| grounded(said, text));
    let recited = candidate.citation_metadata.iter().flat_map(|said| recited(said, text));
    grounding.chain(recited).collect()
}

fn list<'a>(fields: &'a Object, name: &str) -> &'a [Value] {
    get(fields, name).and_then(Value::as_array).map_or(&[], Vec::as_slice)
}

/// One for each chunk that supports a piece of the text; where none is tied to a piece, one for each chunk.
fn grounded(said: &Object, text: &str) -> Vec<Citation> {
    let chunks = list(said, "groundingChunks");
    let supports = list(said, "groundingSupports");
    if supports.is_empty() {
        return chunks.iter().filter_map(|chunk| of_chunk(chunk, None, text)).collect();
    }
    let mut found = Vec::new();
    for support in supports.iter().filter_map(Value::as_object) {
        for place in list(support, "groundingChunkIndices") {
            let place = place.as_u64().and_then(|place| usize::try_from(place).ok());
            let chunk = place.and_then(|place| chunks.get(place));
            found.extend(chunk.and_then(|chunk| of_chunk(chunk, Some(support), text)));
        }
    }
    found
}

fn of_chunk(chunk: &Value, support: Option<&Object>, text: &str) -> Option<Citation> {
    let fields = chunk.as_object()?;
    let inner = CHUNKS.iter().find_map(|name| get(fields, name))?;
    let segment = support.and_then(|support| get(support, "segment"));
    let own = |name: &str| named(inner, name).map(str::to_owned);
    Some(Citation {
        url: own("uri").or_else(|| own("sourceUri")),
        title: own("title"),
        text: segment.and_then(|s| named(s, "text")).map(str::to_owned),
        // A segment at the very beginning does not state where it starts.
        start: segment.map(|s| place(s, "startIndex", text).unwrap_or(0)),
        end: segment.and_then(|s| place(s, "endIndex", text)),
        protocol: NAME.to_owned(),
        native: json!({"groundingChunk": chunk, "groundingSupport": support}),
    })
}

fn recited(said: &Object, text: &str) -> Vec<Citation> {
    let older = list(said, "citations");
    let all = if older.is_empty() { list(said, "citationSources") } else { older };
    all.iter()
        .map(|source| Citation {
            url: named(source, "uri").map(str::to_owned),
            title: named(source, "title").map(str::to_owned),
            text: None,
            start: place(source, "startIndex", text),
            end: place(source, "endIndex", text),
            protocol: NAME.to_owned(),
            native: source.clone(),
        })
        .collect()
}

/// A place in bytes, in characters.
fn place(from: &Value, name: &str, text: &str) -> Option<u64> {
    let bytes = usize::try_from(whole_number(get(from.as_object()?, name))?).ok()?;
    let before = text.char_indices().take_while(|(at, _)| *at < bytes).count();
    Some(before as u64)
}
