//! The events of a streamed answer → the whole answer, in the same language.

use crate::error::Result;
use crate::ops::{Gathering, Losses, Object, Operation, Reply};
use crate::protocol::{Frame, Protocol};
use serde_json::{Map, Value};

const NOTES: &str = "provider_specific_fields";

/// Joins the data of a stream's events, as far as they go: that the last ones are missing is no error here, since who
/// joins them knows best whether they are.
///
/// # Errors
/// `BadReply` where an event cannot be read; the provider's own error where an event is one.
pub fn join<'a>(
    language: &dyn Protocol,
    operation: Operation,
    events: impl Iterator<Item = &'a str>,
) -> Result<Value> {
    let mut decoder = language.decoder(operation);
    let (mut gathering, mut deltas) = (Gathering::default(), Vec::new());
    let (mut notes, mut older) = (Vec::new(), false);
    for data in events {
        decoder.push(Frame { event: None, data }, &mut deltas)?;
        deltas.drain(..).for_each(|delta| gathering.push(delta));
        older |= data.contains("\"function_call\":{");
        if data.contains(NOTES) {
            note(&mut notes, data);
        }
    }
    decoder.push(Frame { event: None, data: "[DONE]" }, &mut deltas)?;
    deltas.drain(..).for_each(|delta| gathering.push(delta));
    let reply = Box::new(gathering.reply());
    let reply = match operation {
        Operation::Complete => Reply::Complete(reply),
        _ => Reply::Chat(reply),
    };
    let mut whole = language.write(&reply, &mut Losses::default());
    for choice in whole.get_mut("choices").and_then(Value::as_array_mut).into_iter().flatten() {
        add_notes(choice, &notes);
        if older {
            call_as_before(choice);
        }
    }
    Ok(whole)
}

/// Remembers what only its provider says in a chunk, by alternative.
fn note(notes: &mut Vec<(Value, Object)>, chunk: &str) {
    let Ok(mut chunk) = serde_json::from_str::<Value>(chunk) else { return };
    for choice in chunk.get_mut("choices").and_then(Value::as_array_mut).into_iter().flatten() {
        let said = choice.pointer_mut("/delta/provider_specific_fields").map(Value::take);
        let Some(Value::Object(said)) = said else { continue };
        let index = choice.get("index").cloned().unwrap_or_default();
        let at = notes.iter().position(|(known, _)| *known == index).unwrap_or_else(|| {
            notes.push((index, Object::new()));
            notes.len() - 1
        });
        if let Some((_, known)) = notes.get_mut(at) {
            said.into_iter().for_each(|(name, value)| lengthen(known, name, value));
        }
    }
}

/// Lists grow, a `block_delta` is one of several; anything else is replaced by what is said later.
fn lengthen(known: &mut Object, name: String, value: Value) {
    let (name, value) = match name.as_str() {
        "block_delta" => ("block_deltas".to_owned(), Value::Array(vec![value])),
        _ => (name, value),
    };
    match (known.get_mut(&name), value) {
        (Some(Value::Array(list)), Value::Array(more)) => list.extend(more),
        (_, value) => _ = known.insert(name, value),
    }
}

fn add_notes(choice: &mut Value, notes: &[(Value, Object)]) {
    let index = choice.get("index").cloned().unwrap_or_default();
    let said = notes.iter().find(|(known, _)| *known == index).map(|(_, said)| said);
    let message = choice.get_mut("message").and_then(Value::as_object_mut);
    let (Some(said), Some(message)) = (said, message) else { return };
    let fields = message.entry(NOTES).or_insert_with(|| Value::Object(Map::new()));
    if let Value::Object(fields) = fields {
        for (name, value) in said {
            fields.insert(name.clone(), value.clone());
        }
    }
}

/// A call in the older word, as the chunks had it: a turn then called one function at most.
fn call_as_before(choice: &mut Value) {
    let Some(message) = choice.get_mut("message").and_then(Value::as_object_mut) else { return };
    let calls = message.shift_remove("tool_calls");
    let function = calls.and_then(|mut calls| calls.pointer_mut("/0/function").map(Value::take));
    if let Some(function) = function {
        message.insert("function_call".to_owned(), function);
        choice["finish_reason"] = "function_call".into();
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::protocol;
    use serde_json::json;

    fn joined(operation: Operation, chunks: &[Value]) -> Value {
        let language = protocol::find("openai_chat").unwrap();
        let texts: Vec<_> = chunks.iter().map(Value::to_string).collect();
        join(language, operation, texts.iter().map(String::as_str)).unwrap()
    }

    fn chunk(delta: &Value) -> Value {
        json!({"id": "i", "model": "m", "created": 1, "choices": [{"index": 0, "delta": delta, "finish_reason": null}]})
    }

    #[test]
    fn what_only_the_provider_says_is_kept() {
        let notes = |said: Value| chunk(&json!({"content": "x", "provider_specific_fields": said}));
        let whole = joined(
            Operation::Chat,
            &[
                notes(json!({"citations": [1], "mood": "a"})),
                notes(json!({"citations": [2], "mood": "b", "block_delta": {"index": 0}})),
            ],
        );
        let message = &whole["choices"][0]["message"];
        assert_eq!(message["content"], "xx");
        let said = json!({"citations": [1, 2], "mood": "b", "block_deltas": [{"index": 0}]});
        assert_eq!(message["provider_specific_fields"], said);
    }

    #[test]
    fn a_call_in_the_older_word_stays_one() {
        let call = |name: Option<&str>, arguments: &str| {
            chunk(&json!({"function_call": {"name": name, "arguments": arguments}}))
        };
        let whole = joined(Operation::Chat, &[call(Some("f"), "{"), call(None, "}")]);
        let choice = &whole["choices"][0];
        assert_eq!(choice["message"]["function_call"], json!({"name": "f", "arguments": "{}"}));
        assert!(choice["message"].get("tool_calls").is_none());
        assert_eq!(choice["finish_reason"], "function_call");
    }

    #[test]
    fn litellms_blocks_of_thoughts_keep_their_signature() {
        let block = |thinking: &str, signature: Option<&str>| {
            let block = json!({"type": "thinking", "thinking": thinking, "signature": signature});
            chunk(&json!({"reasoning_content": thinking, "thinking_blocks": [block]}))
        };
        let whole =
            joined(Operation::Chat, &[block("a", None), block("b", None), block("", Some("s"))]);
        let message = &whole["choices"][0]["message"];
        assert_eq!(message["reasoning_content"], "ab");
        let blocks = json!([{"type": "thinking", "thinking": "ab", "signature": "s"}]);
        assert_eq!(message["thinking_blocks"], blocks);
    }

    #[test]
    fn texts_are_joined_in_their_own_shape() {
        let text = |said: &str, end: Option<&str>| {
            let chances = json!({"tokens": [said], "token_logprobs": [-0.5], "text_offset": [0], "top_logprobs": null});
            json!({"id": "i", "object": "text_completion", "model": "m", "created": 1, "choices": [
                {"index": 0, "text": said, "logprobs": chances, "finish_reason": end}]})
        };
        let whole = joined(Operation::Complete, &[text("a", None), text("b", Some("length"))]);
        let choice = &whole["choices"][0];
        assert_eq!((&choice["text"], &choice["finish_reason"]), (&json!("ab"), &json!("length")));
        assert_eq!(choice["logprobs"]["tokens"], json!(["a", "b"]));
    }

    #[test]
    fn an_error_among_the_events_is_one() {
        let language = protocol::find("openai_chat").unwrap();
        let error = r#"{"error": {"message": "overloaded", "code": 503}}"#;
        assert!(join(language, Operation::Chat, [error].into_iter()).is_err());
    }
}
