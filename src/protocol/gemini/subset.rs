//! JSON Schema → the subset of `OpenAPI` that models take which know no full JSON Schema (API reference, `Schema`).
//!
//! References are written out, `const` becomes `enum`, null becomes `nullable`, `allOf` is merged. What the subset has no
//! word for is left out and noted.

use super::fields::one;
use crate::ops::{Losses, Object, Outcome};
use serde_json::{Value, json};

/// Keywords that are passed on as they are.
const KEPT: &[&str] = &[
    "title",
    "description",
    "default",
    "example",
    "pattern",
    "minimum",
    "maximum",
    "minItems",
    "maxItems",
    "minLength",
    "maxLength",
    "minProperties",
    "maxProperties",
];

/// Keywords that demand nothing of a value, or are read elsewhere.
const SILENT: &[&str] = &[
    "$schema",
    "$id",
    "$comment",
    "$defs",
    "definitions",
    "strict",
    "type",
    "properties",
    "required",
    "items",
    "anyOf",
    "oneOf",
    "enum",
    "const",
    "nullable",
    "format",
    "propertyOrdering",
    "examples",
    "deprecated",
    "readOnly",
    "writeOnly",
    "prefixItems",
];

/// Formats of texts that are known (error text of the API: "only 'enum' and 'date-time' are supported").
const TEXT_FORMATS: &[&str] = &["enum", "date-time"];

/// The most references that are written out: each that holds several others makes the schema grow manifold.
const MOST_REFERENCES: usize = 1000;

/// Writes a schema in their subset. `field` is where it stands, for losses.
pub(super) fn write(schema: &Value, field: &str, losses: &mut Losses) -> Value {
    Writer { root: schema, field, losses, open: Vec::new(), left: MOST_REFERENCES }.node(schema)
}

struct Writer<'a> {
    root: &'a Value,
    field: &'a str,
    losses: &'a mut Losses,
    /// References that are being written out.
    open: Vec<String>,
    /// How many more are.
    left: usize,
}

impl Writer<'_> {
    fn node(&mut self, schema: &Value) -> Value {
        let Value::Object(fields) = schema else { return json!({}) };
        let before = self.open.len();
        let mut fields = fields.clone();
        let ends = self.resolve(&mut fields);
        let written = if ends { self.fields(&fields) } else { one("type", "OBJECT") };
        self.open.truncate(before);
        Value::Object(written)
    }

    /// Writes references and `allOf` out in place. False where a schema contains itself.
    fn resolve(&mut self, fields: &mut Object) -> bool {
        for _ in 0..32 {
            if let Some(Value::String(target)) = fields.shift_remove("$ref") {
                if self.open.contains(&target) {
                    self.lost("$ref", Outcome::Converted, "a schema cannot contain itself");
                    return false;
                }
                let Some(left) = self.left.checked_sub(1) else {
                    self.lost("$ref", Outcome::Converted, "there are too many references");
                    return false;
                };
                self.left = left;
                let found = target.strip_prefix('#').and_then(|pointer| self.root.pointer(pointer));
                if let Some(Value::Object(found)) = found {
                    merge(fields, found.clone());
                } else {
                    self.lost("$ref", Outcome::Dropped, "it leads nowhere");
                }
                self.open.push(target);
            } else if let Some(Value::Array(all)) = fields.shift_remove("allOf") {
                for part in all {
                    if let Value::Object(part) = part {
                        merge(fields, part);
                    }
                }
            } else {
                return true;
            }
        }
        false
    }

    fn fields(&mut self, fields: &Object) -> Object {
        let mut out = Object::new();
        let mut nullable = fields.get("nullable") == Some(&json!(true));
        nullable |= Self::kind(fields, &mut out);
        nullable |= self.alternatives(fields, &mut out);
        nullable |= self.values(fields, &mut out);
        for name in KEPT {
            if let Some(value) = fields.get(*name) {
                out.insert((*name).to_owned(), value.clone());
            }
        }
        self.format(fields, &mut out);
        self.object(fields, &mut out);
        self.list(fields, &mut out);
        if nullable {
            out.insert("nullable".to_owned(), json!(true));
        }
        self.rest(fields);
        out
    }

    /// The type in upper case. Several become alternatives. Tells whether null is one.
    fn kind(fields: &Object, out: &mut Object) -> bool {
        let upper = |name: &str| json!(name.to_ascii_uppercase());
        match fields.get("type") {
            Some(Value::String(name)) => {
                out.insert("type".to_owned(), upper(name));
                false
            }
            Some(Value::Array(names)) => {
                let all: Vec<_> = names.iter().filter_map(Value::as_str).collect();
                let kinds: Vec<_> = all.iter().filter(|name| **name != "null").collect();
                match kinds.as_slice() {
                    [] => _ = out.insert("type".to_owned(), json!("NULL")),
                    [only] => _ = out.insert("type".to_owned(), upper(only)),
                    several => {
                        let options =
                            several.iter().map(|name| Value::from(one("type", upper(name))));
                        out.insert("anyOf".to_owned(), options.collect());
                    }
                }
                !kinds.is_empty() && kinds.len() < all.len()
            }
            _ => {
                let guessed = [("properties", "OBJECT"), ("items", "ARRAY")];
                let found = guessed.iter().find(|(name, _)| fields.contains_key(*name));
                if let Some((_, kind)) = found {
                    out.insert("type".to_owned(), json!(kind));
                }
                false
            }
        }
    }

    /// `anyOf` and `oneOf` without null, of which it tells. A single one takes the place of its parent.
    fn alternatives(&mut self, fields: &Object, out: &mut Object) -> bool {
        let exact = fields.get("oneOf").and_then(Value::as_array);
        let Some(options) = fields.get("anyOf").and_then(Value::as_array).or(exact) else {
            return false;
        };
        if exact.is_some_and(|options| options.len() > 1) {
            self.lost("oneOf", Outcome::Converted, "it is sent as anyOf");
        }
        let is_null = |option: &Value| option.get("type") == Some(&json!("null"));
        let mut written: Vec<_> =
            options.iter().filter(|o| !is_null(o)).map(|option| self.node(option)).collect();
        let nullable = written.len() < options.len();
        match (written.pop(), written.is_empty()) {
            (Some(Value::Object(only)), true) => merge(out, only),
            (Some(last), _) => {
                written.push(last);
                out.insert("anyOf".to_owned(), Value::Array(written));
            }
            (None, _) => {}
        }
        nullable
    }

    /// `enum` and `const`, which hold texts only. Tells whether null is one.
    fn values(&mut self, fields: &Object, out: &mut Object) -> bool {
        let constant = fields.get("const").map(std::slice::from_ref);
        let listed = fields.get("enum").and_then(Value::as_array).map(Vec::as_slice);
        let Some(values) = listed.or(constant) else { return false };
        let said: Vec<_> = values.iter().filter(|value| !value.is_null()).collect();
        if said.iter().all(|value| value.is_string()) {
            out.entry("type").or_insert_with(|| json!("STRING"));
            out.insert("enum".to_owned(), json!(said));
        } else {
            self.lost("enum", Outcome::Dropped, "only texts can be listed");
        }
        said.len() < values.len()
    }

    fn format(&mut self, fields: &Object, out: &mut Object) {
        let Some(format) = fields.get("format") else { return };
        let is_text = out.get("type") == Some(&json!("STRING"));
        if !is_text || format.as_str().is_some_and(|name| TEXT_FORMATS.contains(&name)) {
            out.insert("format".to_owned(), format.clone());
        } else {
            self.lost("format", Outcome::Dropped, "texts have the format date-time only");
        }
    }

    fn object(&mut self, fields: &Object, out: &mut Object) {
        let Some(properties) = fields.get("properties").and_then(Value::as_object) else { return };
        let written: Object =
            properties.iter().map(|(name, schema)| (name.clone(), self.node(schema))).collect();
        if written.len() > 1 {
            let order: Vec<_> = written.keys().cloned().collect();
            out.insert("propertyOrdering".to_owned(), json!(order));
        }
        if let Some(Value::Array(required)) = fields.get("required") {
            let known = |name: &&Value| name.as_str().is_some_and(|n| written.contains_key(n));
            let required: Vec<_> = required.iter().filter(known).cloned().collect();
            if !required.is_empty() {
                out.insert("required".to_owned(), Value::Array(required));
            }
        }
        out.insert("properties".to_owned(), Value::Object(written));
    }

    /// Items must be described; places of a tuple cannot be told apart.
    fn list(&mut self, fields: &Object, out: &mut Object) {
        // An alternative that took its parent's place has brought its own.
        if out.get("type") != Some(&json!("ARRAY")) || out.contains_key("items") {
            return;
        }
        if fields.contains_key("prefixItems") {
            self.lost("prefixItems", Outcome::Converted, "all places take the same");
        }
        let items = match (fields.get("items"), fields.get("prefixItems")) {
            (Some(items @ Value::Object(_)), _) => self.node(items),
            (_, Some(Value::Array(places))) | (Some(Value::Array(places)), _) => {
                let options: Vec<_> = places.iter().map(|place| self.node(place)).collect();
                json!({"anyOf": options})
            }
            _ => json!({}),
        };
        out.insert("items".to_owned(), items);
    }

    /// Notes what was not said.
    fn rest(&mut self, fields: &Object) {
        for (name, value) in fields {
            let open = name == "additionalProperties" && *value == json!(true);
            if !open && !KEPT.contains(&name.as_str()) && !SILENT.contains(&name.as_str()) {
                self.lost(name, Outcome::Dropped, "the model's schemas have no such word");
            }
        }
    }

    fn lost(&mut self, keyword: &str, outcome: Outcome, detail: &'static str) {
        self.losses.add(format!("{}.{keyword}", self.field), outcome, detail);
    }
}

/// Adds what a schema says to another one, which wins; properties and demands are added up.
fn merge(into: &mut Object, from: Object) {
    for (name, value) in from {
        match (into.get_mut(&name), value) {
            (Some(Value::Object(there)), Value::Object(more)) if name == "properties" => {
                for (name, value) in more {
                    there.entry(name).or_insert(value);
                }
            }
            (Some(Value::Array(there)), Value::Array(more)) if name == "required" => {
                for one in more {
                    if !there.contains(&one) {
                        there.push(one);
                    }
                }
            }
            (Some(_), _) => {}
            (None, value) => _ = into.insert(name, value),
        }
    }
}
