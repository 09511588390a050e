//! Schemas in both dialects.

use super::super::{schema, subset};
use super::*;

fn written(schema: &Value) -> (Value, Vec<String>) {
    let mut losses = Losses::default();
    let written = subset::write(schema, "s", &mut losses);
    (written, fields(&losses).into_iter().map(str::to_owned).collect())
}

#[test]
fn their_dialect_becomes_json_schema_and_comes_back() {
    let theirs = json!({
        "type": "OBJECT",
        "propertyOrdering": ["b", "a"],
        "required": ["b"],
        "properties": {
            "b": {"type": "STRING", "enum": ["x", "y"]},
            "a": {"type": "ARRAY", "minItems": 1, "items": {"type": "INTEGER", "nullable": true}},
        },
    });
    let ours = json!({
        "type": "object",
        "required": ["b"],
        "properties": {
            "b": {"type": "string", "enum": ["x", "y"]},
            "a": {"type": "array", "minItems": 1, "items": {"type": ["integer", "null"]}},
        },
    });
    assert_eq!(schema::read(theirs.clone()), ours);
    assert_eq!(written(&ours), (theirs, vec![]));
}

#[test]
fn numbers_snake_case_and_counts_as_texts_are_read() {
    let theirs =
        json!({"type": 5, "min_items": "2", "items": {"any_of": [{"type": 1}, {"type": 3}]}});
    let ours = json!({"type": "array", "minItems": 2,
                      "items": {"anyOf": [{"type": "string"}, {"type": "integer"}]}});
    assert_eq!(schema::read(theirs), ours);
    let ordered = schema::read(json!({"type": "OBJECT", "propertyOrdering": ["z", "a"],
                                      "properties": {"a": {"type": "STRING"}, "z": {"type": "NUMBER"}}}));
    let names: Vec<_> = ordered["properties"].as_object().unwrap().keys().collect();
    assert_eq!(names, ["z", "a"]);
}

#[test]
fn references_constants_and_null_are_written_out() {
    let ours = json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$ref": "#/$defs/Root",
        "$defs": {
            "Root": {"type": "object", "properties": {
                "kind": {"const": "cat"},
                "age": {"anyOf": [{"$ref": "#/$defs/Age"}, {"type": "null"}], "description": "years"},
                "list": {"anyOf": [{"type": "array", "items": {"$ref": "#/$defs/Age"}}, {"type": "null"}]},
                "mixed": {"type": ["string", "number"]},
                "both": {"allOf": [{"properties": {"x": {"type": "string"}}, "required": ["x"]},
                                   {"properties": {"y": {"type": "string"}}, "required": ["y"]}]},
            }},
            "Age": {"type": "integer", "minimum": 0},
        },
    });
    let (schema, lost) = written(&ours);
    let properties = &schema["properties"];
    assert_eq!(properties["kind"], json!({"type": "STRING", "enum": ["cat"]}));
    let age = json!({"type": "INTEGER", "minimum": 0, "description": "years", "nullable": true});
    assert_eq!(properties["age"], age);
    let ages =
        json!({"type": "ARRAY", "items": {"type": "INTEGER", "minimum": 0}, "nullable": true});
    assert_eq!(properties["list"], ages);
    assert_eq!(properties["mixed"], json!({"anyOf": [{"type": "STRING"}, {"type": "NUMBER"}]}));
    assert_eq!(properties["both"]["required"], json!(["x", "y"]));
    assert_eq!(lost, [""; 0]);
}

#[test]
fn what_the_subset_cannot_say_is_noted() {
    let ours = json!({
        "type": "object",
        "additionalProperties": false,
        "properties": {
            "next": {"$ref": "#"},
            "count": {"type": "integer", "enum": [1, 2], "exclusiveMinimum": 0},
            "mail": {"type": "string", "format": "email"},
            "pair": {"type": "array", "prefixItems": [{"type": "string"}, {"type": "number"}]},
            "one": {"oneOf": [{"type": "string"}, {"type": "number"}]},
        },
    });
    let (schema, mut lost) = written(&ours);
    lost.sort_unstable();
    let expected = [
        "s.$ref",
        "s.additionalProperties",
        "s.enum",
        "s.exclusiveMinimum",
        "s.format",
        "s.oneOf",
        "s.prefixItems",
    ];
    assert_eq!(lost, expected);
    assert_eq!(schema["properties"]["mail"], json!({"type": "STRING"}));
}

#[test]
fn references_that_multiply_have_an_end() {
    let twice = |name: String| json!({"type": "object", "properties": {"a": {"$ref": name}, "b": {"$ref": name}}});
    let mut all: crate::ops::Object =
        (0..40).map(|n| (n.to_string(), twice(format!("#/$defs/{}", n + 1)))).collect();
    all.insert("40".to_owned(), json!({"type": "string"}));
    let mut schema = twice("#/$defs/0".to_owned());
    schema["$defs"] = all.into();
    let (written, lost) = written(&schema);
    assert!(written.to_string().len() < 1_000_000, "{} bytes", written.to_string().len());
    assert_eq!(lost, ["s.$ref"]);
}

#[test]
fn the_model_decides_in_which_dialect_it_is_told() {
    let schema = json!({"type": "object", "properties": {"a": {"type": "string"}}});
    let body = json!({
        "messages": [{"role": "user", "content": "x"}],
        "tools": [{"type": "function", "function": {"name": "f", "parameters": schema}},
                  {"type": "function", "function": {"name": "g", "parameters": {"type": "object", "properties": {}}}}],
        "response_format": {"type": "json_schema", "json_schema": {"name": "n", "schema": schema}},
    });
    let (ask, _) = from_openai(&body, newest());
    let declared = &ask.body["tools"][0]["functionDeclarations"];
    assert_eq!(declared, &json!([{"name": "f", "parametersJsonSchema": schema}, {"name": "g"}]));
    assert_eq!(ask.body["generationConfig"]["responseJsonSchema"], schema);
    let (ask, losses) = from_openai(&body, Features::default());
    let theirs = json!({"type": "OBJECT", "properties": {"a": {"type": "STRING"}}});
    assert_eq!(ask.body["tools"][0]["functionDeclarations"][0]["parameters"], theirs);
    assert_eq!(ask.body["generationConfig"]["responseSchema"], theirs);
    assert_eq!(fields(&losses), [""; 0]);
}
