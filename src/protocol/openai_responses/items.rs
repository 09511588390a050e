//! Items: which there are, what is noted of them, and those of one part: thoughts and calls.

use super::{NAME, THOUGHT_FORMAT, kind_of, object, put, take, take_objects, take_text, text_of};
use crate::ops::{Content, Object, Part, Reasoning, ToolCall};
use serde_json::{Value, json};

/// Where our vocabulary keeps what only one provider says.
const NOTES: &str = "provider_specific_fields";
/// The note on an item, in there.
const ITEM: &str = "item";

/// Items that are neither messages nor thoughts nor calls of the client's functions, besides all whose name ends as
/// [`is_item`] says (API reference, "Input item list").
const KNOWN: &[&str] = &[
    "additional_tools",
    "compaction",
    "compaction_summary",
    "compaction_trigger",
    "context_compaction",
    "item_reference",
    "mcp_approval_request",
    "mcp_approval_response",
    "mcp_list_tools",
    "program",
    "program_output",
    "tool_search_output",
];

/// Whether a block is an item, and no part of a message.
pub(super) fn is_item(block: &Object) -> bool {
    let kind = kind_of(block);
    KNOWN.contains(&kind) || kind.ends_with("_call") || kind.ends_with("_call_output")
}

/// Whether a block that we have no word for is one of this language: it was read as one, or it went through a language
/// that keeps what it does not know.
pub(super) fn is_native(protocol: &str, block: &Value) -> bool {
    protocol == NAME || block.as_object().is_some_and(is_item)
}

// -- notes --

/// Notes on a part what its item says besides.
pub(super) fn note(part: &mut Part, mut rest: Object) {
    rest.retain(|_, value| !value.is_null());
    if !rest.is_empty() {
        part.extra.insert(NOTES.into(), json!({ITEM: rest}));
    }
}

/// What is noted of the item that begins with this part.
pub(super) fn noted(part: &Part) -> Option<&Object> {
    part.extra.get(NOTES)?.get(ITEM)?.as_object()
}

/// Whether a field of a part is a note, ours or another's, and nothing the model is told.
pub(super) fn is_note(name: &str) -> bool {
    name == NOTES
}

/// An item of this kind with what was noted of it: its id and status first.
pub(super) fn begun(kind: &str, note: Option<&Object>) -> Object {
    let mut item = object(json!({"type": kind}));
    for (name, value) in note.into_iter().flatten().filter(|(name, _)| *name != "type") {
        item.insert(name.clone(), value.clone());
    }
    item
}

// -- thoughts --

/// Reads thoughts: a part for each summary and each text, then one for what only the provider can read. All name the
/// item, so that they find together again.
pub(super) fn read_thoughts(mut item: Object) -> Vec<Part> {
    let summaries = take_objects(&mut item, "summary");
    let texts = take_objects(&mut item, "content");
    let of = thought(&mut item);
    let encrypted = take_text(&mut item, "encrypted_content");
    let signature = take_text(&mut item, "signature");
    let mut thoughts = Vec::new();
    for (mut part, summary) in
        summaries.into_iter().map(|s| (s, true)).chain(texts.into_iter().map(|t| (t, false)))
    {
        let text = take_text(&mut part, "text").unwrap_or_default();
        thoughts.push(Reasoning { text, summary, ..of.clone() });
    }
    if let (Some(last), Some(_)) = (thoughts.last_mut(), &signature) {
        last.signature.clone_from(&signature);
    }
    if encrypted.is_some() || thoughts.is_empty() {
        let summary = encrypted.is_none();
        let signature = signature.filter(|_| thoughts.is_empty());
        thoughts.push(Reasoning { summary, signature, encrypted, ..of });
    }
    thoughts.into_iter().map(|thought| Part::new(Content::Reasoning(thought))).collect()
}

/// What all parts of an item of thoughts have in common: its id, and whose it is. Gateways name another writer.
pub(super) fn thought(item: &mut Object) -> Reasoning {
    let format = take_text(item, "format").unwrap_or_else(|| THOUGHT_FORMAT.to_owned());
    Reasoning { id: take_text(item, "id"), format: Some(format), ..Reasoning::default() }
}

/// Whether the thoughts were written by a speaker of this language, so that it can read them again.
pub(super) fn is_ours(thought: &Reasoning) -> bool {
    match &thought.format {
        Some(format) => format.contains("responses"),
        None => {
            thought.signature.is_none() && thought.id.as_ref().is_some_and(|i| i.starts_with("rs_"))
        }
    }
}

/// Whether a thought belongs to the item that ends with the one before it.
pub(super) fn goes_on(before: &Reasoning, next: &Reasoning) -> bool {
    before.id == next.id
        && before.format == next.format
        && before.signature.is_none()
        && (before.id.is_some() || before.encrypted.is_none())
}

/// Writes the thoughts of one item. `named`: with its id.
pub(super) fn write_thoughts(thoughts: &[&Reasoning], named: bool) -> Object {
    let texts = |summary: bool| thoughts.iter().filter(move |t| t.summary == summary);
    let says = |t: &&&Reasoning| !t.text.is_empty();
    let summary: Vec<_> =
        texts(true).filter(says).map(|t| json!({"type": "summary_text", "text": t.text})).collect();
    let content: Vec<_> = texts(false)
        .filter(says)
        .map(|t| json!({"type": "reasoning_text", "text": t.text}))
        .collect();
    let of = |field: fn(&Reasoning) -> Option<&String>| thoughts.iter().find_map(|t| field(t));
    let mut item = Object::new();
    item.insert("type".into(), json!("reasoning"));
    put(&mut item, "id", of(|t| t.id.as_ref()).filter(|_| named));
    item.insert("summary".into(), Value::Array(summary));
    put(&mut item, "content", Some(content).filter(|c| !c.is_empty()));
    put(&mut item, "encrypted_content", of(|t| t.encrypted.as_ref()));
    put(&mut item, "signature", of(|t| t.signature.as_ref()));
    put(&mut item, "format", of(|t| t.format.as_ref()).filter(|f| *f != THOUGHT_FORMAT));
    item
}

// -- calls --

/// Reads a call of a function or of a custom tool.
pub(super) fn read_call(mut item: Object) -> Part {
    let custom = kind_of(&item) == "custom_tool_call";
    item.shift_remove("type");
    let arguments = match take(&mut item, if custom { "input" } else { "arguments" }) {
        Some(Value::String(text)) => text,
        None => String::new(),
        Some(other) => other.to_string(),
    };
    // Some name a call by its item's id only.
    let id = take_text(&mut item, "call_id")
        .or_else(|| text_of(&item, "id").map(str::to_owned))
        .unwrap_or_default();
    let signature = take(&mut item, "extra_content")
        .and_then(|extra| extra.pointer("/google/thought_signature")?.as_str().map(str::to_owned));
    let name = take_text(&mut item, "name").unwrap_or_default();
    let call = ToolCall { id, name, arguments, custom, signature };
    let mut part = Part::new(Content::ToolCall(call));
    note(&mut part, item);
    part
}

/// Writes a call of that id.
pub(super) fn write_call(id: &str, call: &ToolCall, note: Option<&Object>) -> Object {
    let kind = if call.custom { "custom_tool_call" } else { "function_call" };
    let mut item = begun(kind, note);
    item.insert("call_id".into(), json!(id));
    item.insert("name".into(), json!(call.name));
    let field = if call.custom { "input" } else { "arguments" };
    item.insert(field.into(), json!(call.arguments));
    if let Some(signature) = &call.signature {
        item.insert("extra_content".into(), json!({"google": {"thought_signature": signature}}));
    }
    item
}
