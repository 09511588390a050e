//! Fields of Google's JSON, which may be spelt in camel case or in snake case (protobuf's JSON mapping).

use crate::ops::Object;
pub(super) use crate::protocol::fields::object;
use serde_json::Value;

/// A name in snake case: `responseMimeType` → `response_mime_type`.
pub(super) fn snake(name: &str) -> String {
    let mut out = String::with_capacity(name.len() + 4);
    for c in name.chars() {
        if c.is_ascii_uppercase() {
            out.push('_');
        }
        out.push(c.to_ascii_lowercase());
    }
    out
}

/// A name in camel case: `response_mime_type` → `responseMimeType`.
pub(super) fn camel(name: &str) -> String {
    let mut out = String::with_capacity(name.len());
    let mut raise = false;
    for c in name.chars() {
        if c == '_' {
            raise = true;
        } else if std::mem::take(&mut raise) {
            out.push(c.to_ascii_uppercase());
        } else {
            out.push(c);
        }
    }
    out
}

/// A field in either spelling. Null is as good as missing.
pub(super) fn get<'a>(fields: &'a Object, name: &str) -> Option<&'a Value> {
    let found = fields.get(name).filter(|value| !value.is_null());
    found.or_else(|| fields.get(&spelt(fields, name)?)).filter(|value| !value.is_null())
}

/// The name in snake case, where any field is written so: hardly ever, and many fields are asked for.
fn spelt(fields: &Object, name: &str) -> Option<String> {
    fields.keys().any(|key| key.contains('_')).then(|| snake(name))
}

/// A text that is not empty.
pub(super) fn text<'a>(fields: &'a Object, name: &str) -> Option<&'a str> {
    get(fields, name)?.as_str().filter(|text| !text.is_empty())
}

/// Takes a field out, in either spelling.
pub(super) fn take(fields: &mut Object, name: &str) -> Option<Value> {
    let camel = fields.shift_remove(name);
    let snake = spelt(fields, name).and_then(|name| fields.shift_remove(&name));
    camel.filter(|value| !value.is_null()).or(snake).filter(|value| !value.is_null())
}

/// Takes a text out that is not empty.
pub(super) fn take_text(fields: &mut Object, name: &str) -> Option<String> {
    match take(fields, name)? {
        Value::String(text) if !text.is_empty() => Some(text),
        _ => None,
    }
}

/// Takes an object out.
pub(super) fn take_object(fields: &mut Object, name: &str) -> Option<Object> {
    match take(fields, name)? {
        Value::Object(inner) => Some(inner),
        _ => None,
    }
}

/// Takes a list out. One value stands for a list of one.
pub(super) fn take_list(fields: &mut Object, name: &str) -> Vec<Value> {
    match take(fields, name) {
        None => Vec::new(),
        Some(Value::Array(list)) => list,
        Some(one) => vec![one],
    }
}

/// An object of one field.
pub(super) fn one(name: &str, value: impl Into<Value>) -> Object {
    let mut fields = Object::new();
    fields.insert(name.to_owned(), value.into());
    fields
}
