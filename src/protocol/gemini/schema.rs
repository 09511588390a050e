//! Schemas: Google's dialect of `OpenAPI` → JSON Schema. The way back is in `subset.rs`.

use super::fields::camel;
use crate::ops::Object;
use serde_json::{Value, json};

/// The types by their numbers (API reference, `Type`).
const TYPES: &[&str] = &["", "string", "number", "integer", "boolean", "array", "object", "null"];

/// Reads a schema in their dialect, or in JSON Schema, which it leaves as it is.
pub(super) fn read(schema: Value) -> Value {
    match schema {
        Value::Object(fields) => Value::Object(node(fields)),
        other => other,
    }
}

fn node(fields: Object) -> Object {
    let mut out = Object::new();
    let mut nullable = false;
    for (name, value) in fields {
        let name = if name.contains('_') { camel(&name) } else { name };
        match (name.as_str(), value) {
            (_, Value::Null) => {}
            ("nullable", Value::Bool(said)) => nullable = said,
            ("type", value) => {
                if let Some(kind) = kind(value) {
                    out.insert(name, kind);
                }
            }
            (
                "properties" | "$defs" | "defs" | "definitions" | "patternProperties",
                Value::Object(named),
            ) => {
                let name = if name == "defs" { "$defs".to_owned() } else { name };
                out.insert(name, named.into_iter().map(|(n, schema)| (n, read(schema))).collect());
            }
            ("anyOf" | "oneOf" | "allOf" | "prefixItems", Value::Array(list)) => {
                out.insert(name, list.into_iter().map(read).collect());
            }
            ("items" | "additionalProperties" | "not", value) => {
                out.insert(name, read(value));
            }
            (limit, Value::String(text)) if is_limit(limit) => {
                let number = text.parse::<i64>().map_or(Value::String(text), Value::from);
                out.insert(name, number);
            }
            (_, value) => {
                out.insert(name, value);
            }
        }
    }
    ordered(&mut out);
    if nullable {
        make_nullable(&mut out);
    }
    out
}

/// Counts of 64 bits are texts in protobuf's JSON.
fn is_limit(name: &str) -> bool {
    name.starts_with("min") || name.starts_with("max")
}

/// Types in lower case, as names; one that says nothing is left out.
fn kind(value: Value) -> Option<Value> {
    let lower = |name: &str| match name.to_ascii_lowercase().as_str() {
        "type_unspecified" | "" => None,
        other => Some(json!(other)),
    };
    match value {
        Value::String(name) => lower(&name),
        Value::Number(number) => {
            let place = usize::try_from(number.as_u64()?).ok()?;
            lower(TYPES.get(place)?)
        }
        Value::Array(kinds) => Some(kinds.into_iter().filter_map(kind).collect()),
        _ => None,
    }
}

/// Their order of the properties becomes the order in which they stand.
fn ordered(schema: &mut Object) {
    let Some(Value::Array(order)) = schema.shift_remove("propertyOrdering") else { return };
    let Some(Value::Object(properties)) = schema.get_mut("properties") else { return };
    let mut rest = std::mem::take(properties);
    for name in order.iter().filter_map(Value::as_str) {
        if let Some((name, property)) = rest.shift_remove_entry(name) {
            properties.insert(name, property);
        }
    }
    properties.extend(rest);
}

/// `nullable` as JSON Schema says it.
fn make_nullable(schema: &mut Object) {
    match schema.get_mut("type") {
        Some(Value::String(kind)) => {
            let kinds = json!([kind, "null"]);
            schema.insert("type".to_owned(), kinds);
        }
        Some(Value::Array(kinds)) if !kinds.contains(&json!("null")) => kinds.push(json!("null")),
        Some(_) => {}
        None => match schema.get_mut("anyOf") {
            Some(Value::Array(options)) => options.push(json!({"type": "null"})),
            _ => _ = schema.insert("nullable".to_owned(), json!(true)),
        },
    }
}
