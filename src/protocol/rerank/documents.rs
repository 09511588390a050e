//! Documents as text, for languages that rank texts.

use serde_json::Value;

/// A document as text: its `text`, or the fields that are to be read (none named: all), a line each, as Cohere's guide
/// to structured data advises.
pub(in crate::protocol) fn text(document: &Value, read: &[String]) -> String {
    let Value::Object(fields) = document else {
        return document.as_str().map_or_else(|| document.to_string(), str::to_owned);
    };
    let only_text = read == ["text"] || (read.is_empty() && fields.len() == 1);
    if let Some(Value::String(text)) = fields.get("text").filter(|_| only_text) {
        return text.clone();
    }
    let is_read = |name: &String| read.is_empty() || read.contains(name);
    let line = |(name, value): (&String, &Value)| match value {
        Value::String(text) => format!("{name}: {text}"),
        other => format!("{name}: {other}"),
    };
    let lines = fields.iter().filter(|(name, _)| is_read(name)).map(line);
    lines.collect::<Vec<_>>().join("\n")
}
