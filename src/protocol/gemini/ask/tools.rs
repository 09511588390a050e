//! Tools, and whether and what must be called.

use super::super::fields::{camel, get, object, one};
use super::super::{NAME, subset};
use super::{only, put};
use crate::ops::{ChatRequest, Losses, Object, Tool, ToolChoice};
use crate::protocol::Features;
use serde_json::{Value, json};

/// The tools that the provider itself runs or defines (API reference, `Tool`, of both APIs).
const NATIVE: &[&str] = &[
    "codeExecution",
    "computerUse",
    "enterpriseWebSearch",
    "externalApi",
    "fileSearch",
    "googleMaps",
    "googleSearch",
    "googleSearchRetrieval",
    "mcpServers",
    "parallelAiSearch",
    "retrieval",
    "urlContext",
];

/// Other languages' words for tools that the provider has as well: how their types begin, and its own name.
const ALIKE: &[(&str, &str)] = &[
    ("web_search", "googleSearch"),
    ("web_fetch", "urlContext"),
    ("code_interpreter", "codeExecution"),
    ("code_execution", "codeExecution"),
];

/// Fields of a declaration beside those that are written from typed ones.
const DECLARED: &[&str] = &["behavior", "response", "responseJsonSchema"];

/// Writes tools and choice.
pub(super) fn write(
    request: &ChatRequest,
    features: &Features,
    body: &mut Object,
    losses: &mut Losses,
) {
    let (mut functions, mut tools) = (Vec::new(), Vec::new());
    for (index, tool) in request.tools.iter().enumerate() {
        match tool {
            Tool::Native { json, cache, .. } => {
                tools.extend(native(json, index, losses));
                if cache.is_some() {
                    uncached(index, losses);
                }
            }
            tool => functions.push(Value::Object(declaration(tool, index, features, losses))),
        }
    }
    if request.extra.get("web_search_options").is_some_and(Value::is_object) {
        let detail = "the provider's own search has no such settings";
        losses.converted("web_search_options", detail);
        tools.push(only("googleSearch", json!({})));
    }
    let callable = !functions.is_empty();
    if callable {
        tools.insert(0, only("functionDeclarations", functions));
    }
    if !tools.is_empty() {
        body.insert("tools".into(), Value::Array(tools));
    }
    config(request, callable, body, losses);
    if request.parallel_tool_calls == Some(false) && callable {
        losses.dropped("parallel_tool_calls", "the model decides how many calls it makes");
    }
}

fn uncached(index: usize, losses: &mut Losses) {
    losses.dropped(format!("tools[{index}].cache_control"), "the API caches by itself");
}

fn declaration(tool: &Tool, index: usize, features: &Features, losses: &mut Losses) -> Object {
    match tool {
        Tool::Function { name, description, parameters, strict, cache, extra } => {
            let mut out = one("name", name.as_str());
            put(&mut out, "description", description.clone().filter(|text| !text.is_empty()));
            if let Some(schema) = parameters.as_ref().filter(|schema| demands(schema)) {
                let field = format!("tools[{index}].function.parameters");
                let (name, schema) = if features.json_schema {
                    ("parametersJsonSchema", schema.clone())
                } else {
                    ("parameters", subset::write(schema, &field, losses))
                };
                out.insert(name.to_owned(), schema);
            }
            if *strict == Some(true) {
                let detail = "arguments are held to the schema for all functions or none";
                losses.dropped(format!("tools[{index}].function.strict"), detail);
            }
            for (name, value) in extra.iter().filter(|(_, value)| !value.is_null()) {
                if DECLARED.contains(&camel(name).as_str()) {
                    out.insert(camel(name), value.clone());
                } else {
                    losses.dropped(format!("tools[{index}].{name}"), "a tool has no such field");
                }
            }
            if cache.is_some() {
                uncached(index, losses);
            }
            out
        }
        Tool::Custom { name, description, .. } => {
            let detail = "its text is asked for as JSON, and without a grammar";
            losses.converted(format!("tools[{index}].custom"), detail);
            let input = json!({"type": "OBJECT", "required": ["input"],
                               "properties": {"input": {"type": "STRING"}}});
            let mut out = one("name", name.as_str());
            put(&mut out, "description", description.clone());
            out.insert("parameters".into(), input);
            out
        }
        Tool::Native { .. } => Object::new(),
    }
}

/// Whether a schema says anything. An object without properties is refused.
fn demands(schema: &Value) -> bool {
    let Some(fields) = schema.as_object() else { return false };
    let bare = |name: &str| match fields.get(name) {
        Some(Value::Object(inner)) => inner.is_empty(),
        Some(Value::Array(inner)) => inner.is_empty(),
        _ => true,
    };
    let typed = fields.get("type").is_none_or(|kind| kind == "object");
    let known =
        |name: &String| matches!(name.as_str(), "type" | "properties" | "required" | "$schema");
    !(typed && bare("properties") && bare("required") && fields.keys().all(known))
}

/// A tool of the provider's: under its own name, or one that another language calls otherwise.
fn native(json: &Value, index: usize, losses: &mut Losses) -> Option<Value> {
    let fields = json.as_object()?;
    if fields.keys().any(|name| NATIVE.contains(&camel(name).as_str())) {
        return Some(json.clone());
    }
    let kind = fields.get("type").and_then(Value::as_str).unwrap_or_default();
    let field = format!("tools[{index}].{}", if kind.is_empty() { "type" } else { kind });
    let Some((_, theirs)) = ALIKE.iter().find(|(begins, _)| kind.starts_with(begins)) else {
        losses.dropped(field, "the API has no such tool");
        return None;
    };
    losses.converted(field, format!("{theirs} takes its place, without its settings"));
    Some(only(theirs, json!({})))
}

/// `toolConfig`: whether and what must be called, and what the caller gave in their words.
fn config(request: &ChatRequest, callable: bool, body: &mut Object, losses: &mut Losses) {
    let own = get(&request.extra, "toolConfig").and_then(Value::as_object).cloned();
    let mut config = own.unwrap_or_default();
    if let Some(choice) = request.tool_choice.as_ref().and_then(|choice| chosen(choice, losses)) {
        let idle = matches!(choice.get("mode").and_then(Value::as_str), Some("AUTO" | "NONE"));
        if callable {
            config.insert("functionCallingConfig".into(), Value::Object(choice));
        } else if !idle {
            losses.dropped("tool_choice", "there are no functions to call");
        }
    }
    if !config.is_empty() {
        body.insert("toolConfig".into(), Value::Object(config));
    }
}

fn chosen(choice: &ToolChoice, losses: &mut Losses) -> Option<Object> {
    let said = match choice {
        ToolChoice::Auto => json!({"mode": "AUTO"}),
        ToolChoice::None => json!({"mode": "NONE"}),
        ToolChoice::Required => json!({"mode": "ANY"}),
        ToolChoice::Tool { name, .. } => json!({"mode": "ANY", "allowedFunctionNames": [name]}),
        ToolChoice::Allowed { required, tools } => {
            // Names go with ANY and VALIDATED only; the latter lets the model answer in words as well.
            let mode = if *required { "ANY" } else { "VALIDATED" };
            json!({"mode": mode, "allowedFunctionNames": names(tools)})
        }
        ToolChoice::Native { protocol, json } => match json.get("functionCallingConfig") {
            Some(config) => config.clone(),
            None if protocol == NAME => json.clone(),
            None => {
                losses.dropped("tool_choice", "the API does not know this form");
                return None;
            }
        },
    };
    Some(object(said))
}

fn names(tools: &[Value]) -> Vec<&str> {
    tools
        .iter()
        .filter_map(|tool| {
            let inner = tool.get("function").or_else(|| tool.get("custom")).unwrap_or(tool);
            inner.get("name")?.as_str()
        })
        .collect()
}
