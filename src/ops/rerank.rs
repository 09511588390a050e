//! Documents in the order of their use for a question.

use super::{Object, Usage};
use serde_json::{Number, Value, json};

/// Ask for an order.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RerankRequest {
    /// The model, as the caller named it.
    pub model: String,
    /// The question.
    pub query: String,
    /// Texts, or objects with a field `text`, as written.
    pub documents: Vec<Value>,
    /// How many of the best are given. `None`: all.
    pub top_n: Option<u64>,
    /// Whether the documents are given back.
    pub return_documents: Option<bool>,
    /// Which fields of a document are read, where documents are objects.
    pub rank_fields: Vec<String>,
    /// The most tokens of a document that are read.
    pub max_tokens_per_doc: Option<u64>,
    /// Everything else, as sent.
    pub extra: Object,
}

/// The order.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RerankReply {
    /// The provider's id of the answer; empty where it has none.
    pub id: String,
    /// The model that answered; empty where it is not said.
    pub model: String,
    /// The best first.
    pub results: Vec<Ranked>,
    /// What was used.
    pub usage: Option<Usage>,
    /// Everything else at the top level.
    pub extra: Object,
}

impl RerankReply {
    /// Puts the documents beside their places where the caller wants them and the provider left them out.
    pub fn give_back(&mut self, asked: &RerankRequest) {
        if asked.return_documents != Some(true) {
            return;
        }
        for ranked in self.results.iter_mut().filter(|ranked| ranked.document.is_none()) {
            let place = usize::try_from(ranked.index).unwrap_or(usize::MAX);
            ranked.document = asked.documents.get(place).map(|document| match document {
                Value::String(text) => json!({"text": text}),
                other => other.clone(),
            });
        }
    }
}

/// A document's place.
#[derive(Clone, Debug, PartialEq)]
pub struct Ranked {
    /// Which of the documents asked about.
    pub index: u32,
    /// How much it is to the point, as written; most providers give 0 to 1.
    pub score: Number,
    /// The document, where it is given back: an object with a field `text`.
    pub document: Option<Value>,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn documents_are_given_back_where_they_are_wanted_and_missing() {
        let mut asked = RerankRequest {
            documents: vec![json!("a"), json!({"title": "b"}), json!("c")],
            ..RerankRequest::default()
        };
        let place = |index, document| Ranked { index, score: 1.into(), document };
        let results = vec![
            place(1, None),
            place(0, None),
            place(2, Some(json!({"text": "own"}))),
            place(9, None),
        ];
        let mut reply = RerankReply { results, ..RerankReply::default() };
        let before = reply.clone();
        reply.give_back(&asked);
        assert_eq!(reply, before);
        asked.return_documents = Some(true);
        reply.give_back(&asked);
        let given: Vec<_> = reply.results.into_iter().map(|ranked| ranked.document).collect();
        assert_eq!(
            given,
            [
                Some(json!({"title": "b"})),
                Some(json!({"text": "a"})),
                Some(json!({"text": "own"})),
                None
            ]
        );
    }
}
