//! Orders and judgements of the scripted provider: made of the words of a request, so that they can be foretold.

use crate::ops::{
    ModerateReply, ModerateRequest, Object, Ranked, RerankReply, RerankRequest, Usage,
};
use serde_json::{Number, Value, json};

/// What a text to be flagged contains.
const FLAGGED: &str = "violence";

/// Documents ordered by the share of the question's words that is in them; equal ones keep their order.
pub(super) fn ranks(request: &RerankRequest, number: u64) -> RerankReply {
    let wanted = request.query.to_lowercase();
    let wanted: Vec<&str> = wanted.split_whitespace().collect();
    let mut scored: Vec<(u32, usize, &Value)> = (0..)
        .zip(&request.documents)
        .map(|(index, document)| {
            let text = text_of(document).to_lowercase();
            (index, wanted.iter().filter(|word| text.contains(**word)).count(), document)
        })
        .collect();
    scored.sort_by_key(|(_, found, _)| std::cmp::Reverse(*found));
    let most = request.top_n.and_then(|n| usize::try_from(n).ok()).unwrap_or(usize::MAX);
    let results = scored.into_iter().take(most).map(|(index, found, document)| Ranked {
        index,
        score: share(found, wanted.len()),
        document: (request.return_documents == Some(true))
            .then(|| json!({"text": text_of(document)})),
    });
    RerankReply {
        id: format!("answer-{number}"),
        model: request.model.clone(),
        results: results.collect(),
        usage: Some(Usage { search_units: 1, ..Usage::default() }),
        extra: Object::new(),
    }
}

fn share(part: usize, whole: usize) -> Number {
    let [part, whole] =
        [part, whole.max(1)].map(|n| f64::from(u32::try_from(n).unwrap_or(u32::MAX)));
    Number::from_f64(part / whole).unwrap_or_else(|| 0.into())
}

fn text_of(document: &Value) -> &str {
    document.as_str().or_else(|| document.get("text")?.as_str()).unwrap_or_default()
}

/// A judgement a text; one that speaks of violence is flagged.
pub(super) fn judgements(request: &ModerateRequest, number: u64) -> ModerateReply {
    let inputs = match &request.input {
        Value::Array(texts) if texts.iter().all(Value::is_string) => texts.as_slice(),
        one => std::slice::from_ref(one),
    };
    let judge = |input: &Value| {
        let flagged = input.to_string().to_lowercase().contains(FLAGGED);
        json!({
            "flagged": flagged,
            "categories": {FLAGGED: flagged},
            "category_scores": {FLAGGED: if flagged { 0.99 } else { 0.01 }},
        })
    };
    ModerateReply {
        id: format!("answer-{number}"),
        model: request.model.clone(),
        results: inputs.iter().map(judge).collect(),
        usage: None,
        extra: Object::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_document_with_the_questions_words_comes_first() {
        let documents = vec![json!("of cats"), json!({"text": "the capital is Paris"})];
        let query = "capital of France".to_owned();
        let request = RerankRequest { query, documents, ..RerankRequest::default() };
        let order: Vec<u32> = ranks(&request, 1).results.iter().map(|r| r.index).collect();
        assert_eq!(order, [0, 1]);
        let one = RerankRequest { query: "capital Paris".into(), top_n: Some(1), ..request };
        let ranked = ranks(&one, 1).results;
        assert_eq!((ranked.len(), ranked[0].index, ranked[0].score.as_f64()), (1, 1, Some(1.0)));
    }

    #[test]
    fn only_what_speaks_of_it_is_flagged() {
        let input = json!(["a flower", "Violence!"]);
        let request = ModerateRequest { input, ..ModerateRequest::default() };
        let flags: Vec<_> =
            judgements(&request, 1).results.iter().map(|r| r["flagged"].clone()).collect();
        assert_eq!(flags, [json!(false), json!(true)]);
    }
}
