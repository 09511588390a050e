//! The form of the answer.

use super::super::subset;
use crate::ops::{ChatRequest, Losses, Object, ResponseFormat};
use crate::protocol::Features;
use serde_json::{Value, json};

/// Writes the form of the answer: a type, and the schema it has to fit.
pub(super) fn write(
    request: &ChatRequest,
    features: &Features,
    config: &mut Object,
    losses: &mut Losses,
) {
    let mut put = |name: &str, value: Value| _ = config.insert(name.to_owned(), value);
    match &request.response_format {
        None | Some(ResponseFormat::Text) => {}
        Some(ResponseFormat::Json) => put("responseMimeType", json!("application/json")),
        Some(ResponseFormat::Schema { schema, .. }) => {
            put("responseMimeType", json!("application/json"));
            if features.json_schema {
                put("responseJsonSchema", schema.clone());
            } else {
                let field = "response_format.json_schema.schema";
                put("responseSchema", subset::write(schema, field, losses));
            }
        }
        Some(ResponseFormat::Native { json, .. }) => match json.as_object() {
            Some(form) if form.contains_key("responseMimeType") => {
                form.iter().for_each(|(name, value)| put(name, value.clone()));
            }
            _ => losses.dropped("response_format", "the API does not know this form"),
        },
    }
}
