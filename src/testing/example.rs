//! The smallest example that fits a JSON schema.
//!
//! It knows what tools and answers use: types, `enum`, `const`, `default`, required fields, lists, nesting, `$ref`,
//! unions, the commonest formats and bounds. It is no validator and gives no proof that the example fits.

use crate::ops::Object;
use serde_json::{Value, json};

/// How deep a schema that contains itself is followed.
const DEPTH: usize = 24;

/// An example that fits the schema.
pub(super) fn of(schema: &Value) -> Value {
    Maker { root: schema }.make(schema, DEPTH)
}

struct Maker<'a> {
    root: &'a Value,
}

impl Maker<'_> {
    fn make(&self, schema: &Value, depth: usize) -> Value {
        let Some(left) = depth.checked_sub(1) else { return Value::Null };
        if let Some(stated) = stated(schema) {
            return stated;
        }
        if let Some(target) = schema.get("$ref").and_then(Value::as_str) {
            return self.resolve(target).map_or(Value::Null, |found| self.make(found, left));
        }
        if let Some(all) = schema.get("allOf").and_then(Value::as_array) {
            return self.all(schema, all, left);
        }
        if let Some(one) = alternative(schema) {
            return self.make(one, left);
        }
        match kind(schema) {
            "object" => self.object(schema, left),
            "array" => self.list(schema, left),
            "integer" => whole(number(schema).ceil()),
            "number" => json!(number(schema)),
            "boolean" => json!(true),
            "null" => Value::Null,
            _ => json!(text(schema)),
        }
    }

    /// `#/$defs/Name`, a JSON pointer into the root (RFC 6901).
    fn resolve(&self, target: &str) -> Option<&Value> {
        self.root.pointer(target.strip_prefix('#')?)
    }

    fn object(&self, schema: &Value, depth: usize) -> Value {
        let mut example = Object::new();
        let required = schema.get("required").and_then(Value::as_array);
        for name in required.into_iter().flatten().filter_map(Value::as_str) {
            let field = schema.get("properties").and_then(|p| p.get(name));
            let value = field.map_or_else(|| json!("example"), |field| self.make(field, depth));
            example.insert(name.to_owned(), value);
        }
        Value::Object(example)
    }

    fn list(&self, schema: &Value, depth: usize) -> Value {
        if let Some(items) = schema.get("prefixItems").and_then(Value::as_array) {
            return items.iter().map(|item| self.make(item, depth)).collect();
        }
        let Some(item) = schema.get("items").filter(|item| item.is_object()) else {
            return json!([]);
        };
        // One item shows what a list is of; a tree of itself ends with an empty one.
        let least = bound(schema, "minItems").unwrap_or(0);
        let most = bound(schema, "maxItems").unwrap_or(usize::MAX);
        let count = if depth < DEPTH / 2 { least } else { least.max(1).min(most) };
        (0..count.min(100)).map(|_| self.make(item, depth)).collect()
    }

    /// `allOf`: the objects together, with what stands beside them.
    fn all(&self, schema: &Value, parts: &[Value], depth: usize) -> Value {
        let mut whole = match kind(schema) {
            "object" => self.object(schema, depth),
            _ => Value::Null,
        };
        for part in parts {
            match (&mut whole, self.make(part, depth)) {
                (Value::Object(fields), Value::Object(more)) => fields.extend(more),
                (whole, example) => *whole = example,
            }
        }
        whole
    }
}

/// A value that the schema itself names.
fn stated(schema: &Value) -> Option<Value> {
    let first = |name: &str| schema.get(name)?.as_array()?.first().cloned();
    schema
        .get("const")
        .cloned()
        .or_else(|| first("enum"))
        .or_else(|| schema.get("default").cloned())
        .or_else(|| first("examples"))
}

/// The first alternative that is not null.
fn alternative(schema: &Value) -> Option<&Value> {
    let options = ["anyOf", "oneOf"].iter().find_map(|name| schema.get(*name)?.as_array())?;
    options.iter().find(|option| kind(option) != "null").or_else(|| options.first())
}

/// The schema's type; the first of several that is not null; from its keywords where it states none.
fn kind(schema: &Value) -> &str {
    match schema.get("type") {
        Some(Value::String(name)) => name,
        Some(Value::Array(names)) => {
            names.iter().filter_map(Value::as_str).find(|name| *name != "null").unwrap_or("null")
        }
        _ if schema.get("properties").is_some() || schema.get("required").is_some() => "object",
        _ if schema.get("items").is_some() => "array",
        _ => "string",
    }
}

fn bound(schema: &Value, name: &str) -> Option<usize> {
    schema.get(name)?.as_u64().and_then(|n| usize::try_from(n).ok())
}

/// 1, brought into the schema's range.
fn number(schema: &Value) -> f64 {
    let limit = |name: &str| schema.get(name).and_then(Value::as_f64);
    let least = limit("minimum").or_else(|| limit("exclusiveMinimum").map(|n| n + 1.0));
    let most = limit("maximum").or_else(|| limit("exclusiveMaximum").map(|n| n - 1.0));
    let within = least.map_or(1.0, |least| least.max(1.0));
    most.map_or(within, |most| most.min(within))
}

#[expect(
    clippy::cast_possible_truncation,
    reason = "an example's bounds are small; casts saturate"
)]
fn whole(number: f64) -> Value {
    json!(number as i64)
}

fn text(schema: &Value) -> String {
    let format = schema.get("format").and_then(Value::as_str);
    let word = match format {
        Some("date-time") => "2025-01-01T00:00:00Z",
        Some("date") => "2025-01-01",
        Some("time") => "00:00:00Z",
        Some("email") => "someone@example.com",
        Some("uri" | "url") => "https://example.com/",
        Some("uuid") => "00000000-0000-4000-8000-000000000000",
        _ => "example",
    };
    let least = bound(schema, "minLength").unwrap_or(0).min(10_000);
    let most = bound(schema, "maxLength").unwrap_or(usize::MAX);
    let fill = least.saturating_sub(word.len());
    word.chars().chain(std::iter::repeat_n('x', fill)).take(most).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nested_schemas_with_references_get_a_small_example() {
        let schema = json!({
            "type": "object",
            "properties": {
                "city": {"type": "string"},
                "days": {"type": "integer", "minimum": 3, "maximum": 7},
                "unit": {"enum": ["c", "f"]},
                "kind": {"const": "weather"},
                "spot": {"$ref": "#/$defs/Spot"},
                "tags": {"type": "array", "items": {"type": "string", "minLength": 9}},
                "note": {"anyOf": [{"type": "null"}, {"type": "string", "format": "date"}]},
                "ratio": {"type": ["null", "number"]},
                "unused": {"type": "string"},
            },
            "required": ["city", "days", "unit", "kind", "spot", "tags", "note", "ratio"],
            "$defs": {"Spot": {"properties": {"on": {"type": "boolean"}}, "required": ["on"]}},
        });
        let expected = json!({"city": "example", "days": 3, "unit": "c", "kind": "weather",
            "spot": {"on": true}, "tags": ["examplexx"], "note": "2025-01-01", "ratio": 1.0});
        assert_eq!(of(&schema), expected);
    }

    #[test]
    fn a_schema_that_contains_itself_ends() {
        let tree = json!({"$ref": "#/$defs/Tree", "$defs": {"Tree": {"type": "object",
            "properties": {"children": {"type": "array", "items": {"$ref": "#/$defs/Tree"}}},
            "required": ["children"]}}});
        let example = of(&tree);
        assert!(example["children"][0]["children"].is_array());
        assert_eq!(of(&json!({"$ref": "#"})), Value::Null);
        let both = json!({"allOf": [{"required": ["a"]}, {"required": ["b"]}]});
        assert_eq!(of(&both), json!({"a": "example", "b": "example"}));
    }
}
