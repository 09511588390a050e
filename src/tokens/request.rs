//! The tokens of a whole request, by published rules.

use super::pieces::{self, Piece};
use super::{Count, Kind, Pictures, Vocabulary};
use crate::ops::{ChatRequest, Message};
use serde::Serialize;

/// Around every message.
const MESSAGE: u64 = 3;
/// A speaker's name, besides its text.
const NAME: u64 = 1;
/// Before the answer.
const REPLY: u64 = 3;
/// Around a call, a result or a definition; not published, seen in usage.
const FRAME: u64 = 8;
/// A picture of unknown size or a medium of unknown length.
const UNKNOWN: u64 = 258;

/// How many input tokens a request has.
///
/// Exact only for plain messages in a public vocabulary: what is said of tools, schemas and media is estimated.
pub fn count_request(request: &ChatRequest, vocabulary: Vocabulary) -> Count {
    count_request_by(request, vocabulary.kind(), &|text| vocabulary.count(text).tokens)
}

/// As [`count_request`], with texts counted by `count`, which is worth `kind`.
pub fn count_request_by(request: &ChatRequest, kind: Kind, count: &dyn Fn(&str) -> u64) -> Count {
    let mut sum = Sum { tokens: REPLY, kind, count };
    let pictures = Pictures::of_model(&request.model);
    pieces::each(request, &mut |piece| sum.add(&piece, pictures));
    Count { tokens: sum.tokens, kind: sum.kind }
}

struct Sum<'a> {
    tokens: u64,
    kind: Kind,
    count: &'a dyn Fn(&str) -> u64,
}

impl Sum<'_> {
    fn add(&mut self, piece: &Piece<'_>, pictures: Option<Pictures>) {
        match piece {
            Piece::Message(message) => self.message(message),
            Piece::Text(text) => self.text(text),
            Piece::Json(json) => self.json(json),
            Piece::Extra(object) => self.json(object),
            Piece::Frame | Piece::Tool => self.guess(FRAME),
            Piece::Image(media) => {
                let known = pictures.and_then(|rule| rule.tokens_of(media));
                self.guess(known.unwrap_or(UNKNOWN));
            }
            Piece::Other => self.guess(UNKNOWN),
        }
    }

    fn message(&mut self, message: &Message) {
        self.tokens += MESSAGE;
        self.text(message.role.name());
        if let Some(name) = &message.name {
            self.tokens += NAME;
            self.text(name);
        }
    }

    fn text(&mut self, text: &str) {
        self.tokens += (self.count)(text);
    }

    fn json(&mut self, json: &impl Serialize) {
        let text = serde_json::to_string(json).unwrap_or_default();
        self.text(&text);
        self.kind = Kind::Estimate;
    }

    fn guess(&mut self, tokens: u64) {
        self.tokens += tokens;
        self.kind = Kind::Estimate;
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ops::{Content, Media, Part, Role};

    fn asks(parts: Vec<Part>) -> ChatRequest {
        let messages = vec![Message::new(Role::User, parts)];
        ChatRequest { model: "gpt-4o".to_owned(), messages, ..ChatRequest::default() }
    }

    #[test]
    fn plain_messages_are_exact() {
        let mut request = asks(vec![Part::text("hello world")]);
        let count = count_request(&request, Vocabulary::O200k);
        // 3 around it, `user`, `hello`, ` world`, 3 before the answer.
        assert_eq!(count, Count { tokens: 9, kind: Kind::Exact });
        request.messages[0].name = Some("user".to_owned());
        assert_eq!(count_request(&request, Vocabulary::O200k).tokens, 11);
    }

    #[test]
    fn what_no_rule_tells_makes_an_estimate() {
        let request = asks(vec![Part::new(Content::Audio(Media::default()))]);
        assert_eq!(count_request(&request, Vocabulary::O200k).kind, Kind::Estimate);
        let plain = asks(vec![Part::text("hi")]);
        assert_eq!(count_request(&plain, Vocabulary::Unpublished).kind, Kind::Estimate);
    }
}
