//! What an alternative says beside its content, kept under its own names.

use super::super::wire::Candidate;
use crate::ops::Object;
use serde_json::Value;

/// Fields that say nothing to anybody.
const SILENT: &[&str] = &["tokenCount", "token_count"];

/// Everything of an alternative that has no word of ours, its sources as written among it.
pub(super) fn of(candidate: Candidate) -> Object {
    let mut notes = Object::new();
    add(candidate, &mut notes);
    notes
}

/// Adds what a piece of an alternative says; a later piece wins.
pub(super) fn add(candidate: Candidate, notes: &mut Object) {
    let sources = [
        ("groundingMetadata", candidate.grounding_metadata),
        ("citationMetadata", candidate.citation_metadata),
    ];
    for (name, said) in sources {
        if let Some(said) = said.filter(|said| !said.is_empty()) {
            notes.insert(name.to_owned(), Value::Object(said));
        }
    }
    let said = |name: &str, value: &Value| !value.is_null() && !SILENT.contains(&name);
    notes.extend(candidate.rest.into_iter().filter(|(name, value)| said(name, value)));
}
