//! Tools, and which of them must be called.

use super::super::{NAME, kind_of, object, put};
use crate::ops::{ChatRequest, Losses, Object, Tool, ToolChoice};
use serde_json::{Value, json};

/// What a function may say besides (API reference, "Function tool").
const FUNCTION: &[&str] = &["allowed_callers", "defer_loading", "output_schema"];

/// The search that chat completions are told of in a field of their own.
const SEARCH: &str = "web_search_options";

/// Writes the tools and the choice among them.
pub(super) fn write(request: &ChatRequest, superset: bool, body: &mut Object, losses: &mut Losses) {
    let mut tools: Vec<Value> = Vec::new();
    for (index, one) in request.tools.iter().enumerate() {
        tools.extend(tool(index, one, superset, losses).map(Value::Object));
    }
    tools.extend(request.extra.get(SEARCH).and_then(Value::as_object).map(search));
    put(body, "tools", Some(tools).filter(|tools| !tools.is_empty()));
    put(body, "tool_choice", request.tool_choice.as_ref().and_then(|c| choice(c, losses)));
    put(body, "parallel_tool_calls", request.parallel_tool_calls);
}

fn tool(index: usize, tool: &Tool, superset: bool, losses: &mut Losses) -> Option<Object> {
    let path = format!("tools[{index}]");
    let (mut out, cache, extra) = match tool {
        Tool::Function { name, description, parameters, strict, cache, extra } => {
            let mut out = object(json!({"type": "function", "name": name}));
            put(&mut out, "description", description.as_ref());
            out.insert("parameters".into(), parameters.clone().unwrap_or_default());
            // Said in any case: here a function is strict where nothing is said, in our words it is not.
            out.insert("strict".into(), json!(strict.unwrap_or(false)));
            (out, cache, extra)
        }
        Tool::Custom { name, description, format, extra } => {
            let mut out = object(json!({"type": "custom", "name": name}));
            put(&mut out, "description", description.as_ref());
            put(&mut out, "format", format.as_ref().map(flat_format));
            (out, &None, extra)
        }
        Tool::Native { protocol, json, cache } => {
            return native(&path, (protocol, json), cache.is_some(), losses);
        }
    };
    marked(&path, cache.is_some(), losses);
    for (name, value) in extra.iter().filter(|(_, value)| !value.is_null()) {
        if superset || FUNCTION.contains(&name.as_str()) {
            out.insert(name.clone(), value.clone());
        } else {
            losses.dropped(format!("{path}.{name}"), "the API's tools have no such field");
        }
    }
    Some(out)
}

fn marked(path: &str, is_marked: bool, losses: &mut Losses) {
    if is_marked {
        losses.dropped(format!("{path}.cache_control"), "OpenAI caches by itself");
    }
}

/// A tool of the provider: ours, or one that went through a language that keeps what it does not know.
fn native(
    path: &str,
    (protocol, json): (&str, &Value),
    is_marked: bool,
    losses: &mut Losses,
) -> Option<Object> {
    let tool = json.as_object()?;
    if protocol != NAME && protocol != "openai_chat" {
        let kind = kind_of(tool);
        losses.dropped(format!("{path}.{kind}"), format!("it is a tool of {protocol}"));
        return None;
    }
    marked(path, is_marked, losses);
    Some(tool.clone())
}

/// A grammar: its fields stand beside the type here, and one deeper in our words.
fn flat_format(format: &Value) -> Value {
    let Some(grammar) = format.get("grammar").and_then(Value::as_object) else {
        return format.clone();
    };
    let mut out = object(json!({"type": "grammar"}));
    out.extend(grammar.clone());
    Value::Object(out)
}

/// `web_search_options` as the tool that it stands for.
fn search(options: &Object) -> Value {
    let mut tool = object(json!({"type": "web_search"}));
    for (name, value) in options {
        match (name.as_str(), value.get("approximate")) {
            ("user_location", Some(Value::Object(place))) => {
                let mut location = object(json!({"type": "approximate"}));
                location.extend(place.clone());
                tool.insert(name.clone(), Value::Object(location));
            }
            _ => _ = tool.insert(name.clone(), value.clone()),
        }
    }
    Value::Object(tool)
}

fn choice(choice: &ToolChoice, losses: &mut Losses) -> Option<Value> {
    Some(match choice {
        ToolChoice::Auto => json!("auto"),
        ToolChoice::None => json!("none"),
        ToolChoice::Required => json!("required"),
        ToolChoice::Tool { name, custom } => {
            json!({"type": if *custom { "custom" } else { "function" }, "name": name})
        }
        ToolChoice::Allowed { required, tools } => {
            let mode = if *required { "required" } else { "auto" };
            let tools: Vec<Value> = tools.iter().map(flat).collect();
            json!({"type": "allowed_tools", "mode": mode, "tools": tools})
        }
        ToolChoice::Native { protocol, json } if protocol == NAME || protocol == "openai_chat" => {
            json.clone()
        }
        ToolChoice::Native { protocol, .. } => {
            losses.dropped("tool_choice", format!("it is a form of {protocol}"));
            return None;
        }
    })
}

/// One of the allowed tools: what it is called stands beside its type here.
fn flat(tool: &Value) -> Value {
    let kind = tool.get("type").and_then(Value::as_str).unwrap_or("function");
    match tool.get(kind) {
        Some(Value::Object(inner)) => {
            let mut out = object(json!({"type": kind}));
            out.extend(inner.clone());
            Value::Object(out)
        }
        _ => tool.clone(),
    }
}
