//! The form of the answer: a schema the model is held to, or a tool whose call is the answer.

use super::super::{JSON_TOOL, NAME};
use super::blocks;
use crate::ops::{ChatRequest, Losses, Object, ResponseFormat};
use crate::protocol::Features;
use serde_json::{Value, json};

/// How an answer in JSON is asked for; at most one of the two.
#[derive(Debug, Default)]
pub(super) struct Wanted {
    /// `output_config.format`.
    pub(super) format: Option<Value>,
    /// A tool that must be called.
    pub(super) tool: Option<Object>,
}

/// Writes the form of the answer.
pub(super) fn wanted(request: &ChatRequest, features: &Features, losses: &mut Losses) -> Wanted {
    match &request.response_format {
        None | Some(ResponseFormat::Text) => Wanted::default(),
        Some(ResponseFormat::Native { protocol, json }) if protocol == NAME => {
            Wanted { format: Some(json.clone()), tool: None }
        }
        Some(ResponseFormat::Native { .. }) => {
            losses.dropped("response_format", "the API does not know this form");
            Wanted::default()
        }
        Some(ResponseFormat::Schema { schema, .. }) if features.structured_output => {
            let format = json!({"type": "json_schema", "schema": closed(schema)});
            Wanted { format: Some(format), tool: None }
        }
        Some(ResponseFormat::Schema { schema, description, .. }) => {
            by_tool(schema.clone(), description.as_deref(), losses)
        }
        Some(ResponseFormat::Json) => {
            by_tool(json!({"type": "object", "additionalProperties": true}), None, losses)
        }
    }
}

fn by_tool(schema: Value, description: Option<&str>, losses: &mut Losses) -> Wanted {
    let detail = "the model is asked to call a tool whose input is the answer";
    losses.converted("response_format", detail);
    let about = description.unwrap_or("Gives the answer, as JSON, to the user.");
    let tool = json!({
        "name": JSON_TOOL,
        "description": about,
        "input_schema": super::tools::of_object(schema),
    });
    Wanted { format: None, tool: Some(blocks::object(tool)) }
}

/// Closes all objects of a schema: the API demands `additionalProperties: false` ("Structured outputs").
pub(in crate::protocol) fn closed(schema: &Value) -> Value {
    match schema {
        Value::Array(list) => Value::Array(list.iter().map(closed).collect()),
        Value::Object(fields) => {
            let mut out: Object =
                fields.iter().map(|(name, value)| (name.clone(), inside(name, value))).collect();
            let is_object = match out.get("type") {
                Some(Value::Array(kinds)) => kinds.iter().any(|kind| kind == "object"),
                Some(kind) => kind == "object",
                None => out.contains_key("properties"),
            };
            if is_object && !matches!(out.get("additionalProperties"), Some(Value::Object(_))) {
                out.insert("additionalProperties".into(), json!(false));
            }
            Value::Object(out)
        }
        other => other.clone(),
    }
}

/// What stands under a keyword: schemas, or names of schemas, or a plain value.
fn inside(keyword: &str, value: &Value) -> Value {
    match (keyword, value) {
        ("properties" | "$defs" | "definitions" | "patternProperties", Value::Object(named)) => {
            named.iter().map(|(name, schema)| (name.clone(), closed(schema))).collect()
        }
        ("enum" | "const" | "default" | "examples" | "required", value) => value.clone(),
        (_, value) => closed(value),
    }
}
