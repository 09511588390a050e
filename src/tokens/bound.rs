//! The most tokens a request can have, without cutting any text: what a budget reserves.

use super::Pictures;
use super::pieces::{self, Piece};
use crate::ops::ChatRequest;
use serde::Serialize;
use std::io::{self, Write};

/// Before the answer, and once a request.
const REQUEST: u64 = 16;
/// Around a message, its role included; published rules say 4 and less.
const MESSAGE: u64 = 16;
/// Around a call, a result or a schema.
const FRAME: u64 = 64;
/// A tool's definition besides its bytes; the words that introduce tools are below 600 tokens wherever they are published.
const TOOL: u64 = 1024;

/// The most input tokens of a request; no text has more tokens than bytes.
///
/// Holds for vocabularies that can say every byte and do not rewrite texts before they cut them. Schemas are taken
/// twice, since providers show them in a form of their own. `None`: nothing bounds it, since it has sound, films,
/// documents, tools the provider runs, or pictures that no rule limits.
pub fn most_tokens(request: &ChatRequest) -> Option<u64> {
    let pictures = Pictures::of_model(&request.model);
    let mut most = Some(REQUEST);
    pieces::each(request, &mut |piece| {
        most = most.and_then(|sum| Some(sum.saturating_add(piece_most(&piece, pictures)?)));
    });
    most
}

fn piece_most(piece: &Piece<'_>, pictures: Option<Pictures>) -> Option<u64> {
    Some(match piece {
        Piece::Message(message) => MESSAGE + message.name.as_ref().map_or(0, |name| bytes(name)),
        Piece::Text(text) => bytes(text),
        Piece::Json(json) => shown(json),
        Piece::Extra(object) => shown(object),
        Piece::Frame => FRAME,
        Piece::Tool => TOOL,
        Piece::Image(_) => pictures?.most()?,
        Piece::Other => return None,
    })
}

fn bytes(text: &str) -> u64 {
    text.len() as u64
}

/// Twice the bytes of JSON, which is not built for it.
fn shown(json: &impl Serialize) -> u64 {
    let mut length = Length(0);
    // Values that were read from JSON can be written as JSON.
    let written = serde_json::to_writer(&mut length, json);
    if written.is_ok() { length.0.saturating_mul(2) } else { u64::MAX }
}

struct Length(u64);

impl Write for Length {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0 += bytes.len() as u64;
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ops::{Content, Media, Message, Part, Role, Tool};
    use crate::tokens::{Vocabulary, count_request};
    use proptest::prelude::*;
    use serde_json::json;

    fn asks(parts: Vec<Part>) -> ChatRequest {
        let messages = vec![Message::new(Role::User, parts)];
        ChatRequest { model: "gpt-4o".to_owned(), messages, ..ChatRequest::default() }
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(64))]
        #[test]
        fn no_count_exceeds_it(texts in proptest::collection::vec("\\PC{0,40}", 0..4), key in "\\PC{0,20}") {
            let mut request = asks(texts.iter().map(Part::text).collect());
            request.tools.push(Tool::Function {
                name: key.clone(),
                description: Some(key.clone()),
                parameters: Some(json!({"properties": {key: {"type": "string"}}})),
                strict: None,
                cache: None,
                extra: crate::ops::Object::new(),
            });
            let most = most_tokens(&request).unwrap();
            for vocabulary in [Vocabulary::Cl100k, Vocabulary::O200k] {
                prop_assert!(count_request(&request, vocabulary).tokens <= most);
            }
        }
    }

    #[test]
    fn what_nothing_bounds_has_no_bound() {
        let image = asks(vec![Part::new(Content::Image(Media::default()))]);
        assert_eq!(most_tokens(&image), Some(REQUEST + MESSAGE + 85 + 8 * 170));
        let sound = asks(vec![Part::new(Content::Audio(Media::default()))]);
        assert_eq!(most_tokens(&sound), None);
    }
}
