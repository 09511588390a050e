//! Reading a body field by field: what is known is taken out, what is left is passed on.

use crate::error::{Error, Result};
use crate::ops::{ChatRequest, Object, Tool, ToolChoice};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Number, Value};

/// A caller's body as an object.
///
/// # Errors
/// `BadRequest` where it is none.
pub(super) fn body(bytes: &[u8]) -> Result<Object> {
    serde_json::from_slice(bytes)
        .map_err(|e| Error::bad_request(format!("the request body is not a JSON object: {e}")))
}

/// Takes a field out, keeping the others' order. Null is as good as missing.
///
/// # Errors
/// `BadRequest`, naming the field, where it is of another type.
pub(super) fn take<T: DeserializeOwned>(from: &mut Object, name: &str) -> Result<Option<T>> {
    match from.shift_remove(name) {
        None | Some(Value::Null) => Ok(None),
        Some(value) => serde_json::from_value(value)
            .map(Some)
            .map_err(|e| Error::bad_request(format!("{name}: {e}"))),
    }
}

/// As [`take`], for a field that must be there.
///
/// # Errors
/// `BadRequest` where it is missing or of another type.
pub(super) fn demand<T: DeserializeOwned>(from: &mut Object, name: &str) -> Result<T> {
    take(from, name)?.ok_or_else(|| Error::bad_request(format!("{name}: it is missing")))
}

/// Takes a field out of an answer, if it has the type; what is null or of another type is let go.
pub(super) fn take_some<T: DeserializeOwned>(from: &mut Object, name: &str) -> Option<T> {
    serde_json::from_value(from.shift_remove(name)?).ok()
}

/// Takes a text that is not empty out of an answer.
pub(super) fn take_text(from: &mut Object, name: &str) -> Option<String> {
    take_some(from, name).filter(|text: &String| !text.is_empty())
}

/// The text of a field; empty where there is none.
pub(super) fn text<'a>(of: &'a Value, name: &str) -> &'a str {
    of.get(name).and_then(Value::as_str).unwrap_or_default()
}

/// The number of a field; 0 where there is none, and no more than 2^48, so that sums cannot overflow.
pub(super) fn count(of: &Value, name: &str) -> u64 {
    of.get(name).and_then(whole).unwrap_or_default().min(1 << 48)
}

/// A whole number; some write it as `480.0`.
fn whole(value: &Value) -> Option<u64> {
    value.as_u64().or_else(|| {
        let float = value.as_f64().filter(|n| n.fract() == 0.0 && (0.0..9e15).contains(n))?;
        format!("{float:.0}").parse().ok()
    })
}

/// Puts a value in, if there is one.
pub(super) fn put<T: Serialize + ?Sized>(into: &mut Object, name: &str, value: Option<&T>) {
    if let Some(value) = value.and_then(|value| serde_json::to_value(value).ok()) {
        into.insert(name.to_owned(), value);
    }
}

/// Puts a list in, if it holds anything.
pub(super) fn put_list<T: Serialize>(into: &mut Object, name: &str, list: &[T]) {
    put(into, name, Some(list).filter(|list| !list.is_empty()));
}

/// An object of these fields.
pub(super) fn object(value: Value) -> Object {
    match value {
        Value::Object(fields) => fields,
        _ => Object::new(),
    }
}

/// Without the fields that say nothing; SDKs write them all.
pub(super) fn without_nulls(mut fields: Object) -> Object {
    fields.retain(|_, value| !value.is_null());
    fields
}

/// Whether leaving a value out loses nothing.
pub(super) fn is_empty(value: &Value) -> bool {
    match value {
        Value::Null => true,
        Value::Array(list) => list.is_empty(),
        Value::Object(fields) => fields.is_empty(),
        _ => false,
    }
}

/// Whether a number is given and says something else than the neutral one.
pub(super) fn differs(number: Option<&Number>, neutral: f64) -> bool {
    let value = number.map(|n| n.as_f64().unwrap_or(f64::NAN));
    value.is_some_and(|v| v.is_nan() || (v - neutral).abs() > f64::EPSILON)
}

/// What a request says beside its texts, for languages that have none of it. Values that change nothing are let go.
pub(super) fn beside_text(request: &ChatRequest) -> [(&'static str, bool); 8] {
    let text_only = |m: &Vec<String>| m.iter().all(|one| one == "text");
    [
        ("modalities", request.modalities.as_ref().is_some_and(|m| !text_only(m))),
        ("audio", request.audio.is_some()),
        ("prediction", request.prediction.is_some()),
        ("service_tier", request.service_tier.as_ref().is_some_and(|tier| tier != "auto")),
        ("metadata", request.metadata.as_ref().is_some_and(|m| !m.is_empty())),
        ("user", request.user.is_some()),
        ("cache_control", request.cache.is_some()),
        ("betas", !request.betas.is_empty()),
    ]
}

/// Whether the choice lets the model call a tool at all. A language that cannot name one tool is told of no other.
pub(super) fn is_offered(tool: &Tool, choice: Option<&ToolChoice>) -> bool {
    let name = match tool {
        Tool::Function { name, .. } | Tool::Custom { name, .. } => name,
        Tool::Native { .. } => return true,
    };
    match choice {
        Some(ToolChoice::Tool { name: wanted, .. }) => wanted == name,
        Some(ToolChoice::Allowed { tools, .. }) => tools.iter().any(|allowed| {
            let inner = allowed.get("function").or_else(|| allowed.get("custom"));
            text(inner.unwrap_or(allowed), "name") == name
        }),
        _ => true,
    }
}
