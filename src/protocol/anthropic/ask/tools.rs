//! Tools, and whether and what must be called.

use super::super::NAME;
use super::blocks;
use crate::ops::{ChatRequest, Losses, Object, Outcome, Tool, ToolChoice};
use serde_json::{Value, json};

/// Words of a schema that callers put beside it; OpenAI overlooks them, this API refuses them.
pub(in crate::protocol) const STRAY: &[&str] = &["required", "properties", "returns", "parameters"];

/// What else decides how tools are written.
#[derive(Debug)]
pub(super) struct Terms {
    /// The tool that must be called, whose input is the answer.
    pub(super) answer_tool: Option<Object>,
    /// The model thinks with a budget: nothing can be forced.
    pub(super) budgeted: bool,
    /// The model can be held to a tool's schema.
    pub(super) strict: bool,
}

/// Writes tools and choice.
pub(super) fn write(request: &ChatRequest, terms: Terms, body: &mut Object, losses: &mut Losses) {
    let Terms { answer_tool, budgeted, strict } = terms;
    let mut tools = Vec::new();
    for (index, tool) in request.tools.iter().enumerate() {
        let offered = offered(request, tool);
        if offered {
            tools.extend(one((index, tool), strict, losses).map(Value::Object));
        } else {
            losses.dropped(format!("tools[{index}].function"), "the choice does not allow it");
        }
    }
    tools.extend(web_search(request, losses));
    let mut choice = chosen(request, losses);
    if let Some(tool) = answer_tool {
        if matches!(request.tool_choice, Some(ToolChoice::None)) {
            losses.converted("tool_choice", "the answer's form is had by a tool call");
        }
        choice = Some(answer_choice(&tool, &tools, request.tool_choice.as_ref()));
        tools.push(Value::Object(tool));
    }
    if tools.is_empty() {
        for (name, asked) in [
            ("tool_choice", forced(choice.as_ref())),
            ("parallel_tool_calls", request.parallel_tool_calls == Some(false)),
        ] {
            if asked {
                losses.dropped(name, "there are no tools");
            }
        }
        return;
    }
    if budgeted && forced(choice.as_ref()) {
        losses.converted(
            "tool_choice",
            "a model that thinks with a budget cannot be made to call a tool",
        );
        choice = Some(blocks::object(json!({"type": "auto"})));
    }
    body.insert("tools".into(), Value::Array(tools));
    if is_none(choice.as_ref()) && request.parallel_tool_calls == Some(false) {
        let why = "no tool may be called at all";
        losses.add("parallel_tool_calls", Outcome::Defaulted, why);
    }
    if let Some(choice) = with_parallel(choice, request.parallel_tool_calls) {
        body.insert("tool_choice".into(), Value::Object(choice));
    }
}

fn forced(choice: Option<&Object>) -> bool {
    choice.is_some_and(|c| matches!(c.get("type").and_then(Value::as_str), Some("any" | "tool")))
}

/// Whether a choice among some of the tools leaves this one in.
pub(in crate::protocol) fn offered(request: &ChatRequest, tool: &Tool) -> bool {
    let Some(ToolChoice::Allowed { tools, .. }) = &request.tool_choice else { return true };
    let name = match tool {
        Tool::Function { name, .. } | Tool::Custom { name, .. } => name,
        Tool::Native { .. } => return true,
    };
    tools.iter().any(|t| {
        let inner = t.get("function").or_else(|| t.get("custom")).unwrap_or(t);
        inner.get("name").and_then(Value::as_str) == Some(name)
    })
}

fn one((index, tool): (usize, &Tool), held: bool, losses: &mut Losses) -> Option<Object> {
    match tool {
        Tool::Function { name, description, parameters, strict, cache, extra } => {
            let mut out = Object::new();
            out.insert("name".into(), json!(name));
            if let Some(description) = description.as_ref().filter(|d| !d.is_empty()) {
                out.insert("description".into(), json!(description));
            }
            let schema = parameters.clone().unwrap_or_else(|| json!({"properties": {}}));
            out.insert("input_schema".into(), of_object(schema));
            match strict {
                Some(strict) if held => _ = out.insert("strict".into(), json!(strict)),
                Some(true) => {
                    let why = "the model cannot be held to a tool's schema";
                    losses.dropped(format!("tools[{index}].function.strict"), why);
                }
                _ => {}
            }
            for (name, value) in extra.iter().filter(|(_, value)| !value.is_null()) {
                if STRAY.contains(&name.as_str()) {
                    losses.dropped(format!("tools[{index}].{name}"), "a tool has no such field");
                } else {
                    out.insert(name.clone(), value.clone());
                }
            }
            blocks::put_cache(&mut out, cache.as_ref());
            Some(out)
        }
        Tool::Custom { name, description, format, .. } => {
            losses.converted(format!("tools[{index}].custom"), "its text is asked for as JSON");
            if format.as_ref().is_some_and(|f| f.get("grammar").is_some()) {
                losses.dropped(format!("tools[{index}].custom.format"), "there are no grammars");
            }
            Some(blocks::object(json!({
                "name": name,
                "description": description.as_deref().unwrap_or_default(),
                "input_schema": {
                    "type": "object",
                    "properties": {"input": {"type": "string"}},
                    "required": ["input"],
                },
            })))
        }
        Tool::Native { protocol, json, cache } => {
            native(protocol, json, index, losses).map(|mut out| {
                blocks::put_cache(&mut out, cache.as_ref());
                out
            })
        }
    }
}

/// The schema of an input must be one of an object.
pub(in crate::protocol) fn of_object(schema: Value) -> Value {
    match schema {
        Value::Object(mut fields) => {
            if !fields.contains_key("type") {
                fields.insert("type".into(), json!("object"));
            }
            Value::Object(fields)
        }
        _ => json!({"type": "object", "properties": {}}),
    }
}

/// A tool that the provider runs or defines. Theirs have a date in their type.
fn native(protocol: &str, json: &Value, index: usize, losses: &mut Losses) -> Option<Object> {
    let kind = json.get("type").and_then(Value::as_str).unwrap_or_default();
    if protocol == NAME || is_theirs(kind) {
        return json.as_object().cloned();
    }
    let kind = if kind.is_empty() { "type" } else { kind };
    losses.dropped(format!("tools[{index}].{kind}"), "the API has no such tool");
    None
}

pub(in crate::protocol) fn is_theirs(kind: &str) -> bool {
    let date = kind.rsplit('_').next().unwrap_or_default();
    let dated = date.len() == 8 && date.bytes().all(|b| b.is_ascii_digit());
    dated || kind == "mcp_toolset"
}

/// OpenAI's web search as theirs.
fn web_search(request: &ChatRequest, losses: &mut Losses) -> Option<Value> {
    let options = request.extra.get("web_search_options")?.as_object()?;
    let mut tool = blocks::object(json!({"type": "web_search_20250305", "name": "web_search"}));
    if let Some(place) = options.get("user_location").and_then(Value::as_object) {
        let mut location =
            place.get("approximate").and_then(Value::as_object).unwrap_or(place).clone();
        location.insert("type".into(), json!("approximate"));
        tool.insert("user_location".into(), Value::Object(location));
    }
    if options.get("search_context_size").is_some_and(|size| size != "medium") {
        let detail = "how much is read cannot be chosen";
        losses.dropped("web_search_options.search_context_size", detail);
    }
    Some(Value::Object(tool))
}

fn chosen(request: &ChatRequest, losses: &mut Losses) -> Option<Object> {
    let choice = match request.tool_choice.as_ref()? {
        ToolChoice::Auto => json!({"type": "auto"}),
        ToolChoice::None => json!({"type": "none"}),
        ToolChoice::Required => json!({"type": "any"}),
        ToolChoice::Tool { name, .. } => json!({"type": "tool", "name": name}),
        ToolChoice::Allowed { required, .. } => {
            losses.converted("tool_choice.allowed_tools", "only the allowed tools are offered");
            json!({"type": if *required { "any" } else { "auto" }})
        }
        ToolChoice::Native { protocol, json } if protocol == NAME => json.clone(),
        ToolChoice::Native { .. } => {
            losses.dropped("tool_choice", "the API does not know this form");
            return None;
        }
    };
    Some(blocks::object(choice))
}

/// The choice where an answer in JSON is had through a tool: that tool, or, where there are others, any of them.
fn answer_choice(tool: &Object, others: &[Value], choice: Option<&ToolChoice>) -> Object {
    let name = tool.get("name");
    if others.is_empty() || matches!(choice, Some(ToolChoice::None)) {
        blocks::object(json!({"type": "tool", "name": name}))
    } else if let Some(ToolChoice::Tool { name, .. }) = choice {
        blocks::object(json!({"type": "tool", "name": name}))
    } else {
        blocks::object(json!({"type": "any"}))
    }
}

fn is_none(choice: Option<&Object>) -> bool {
    choice.is_some_and(|c| c.get("type") == Some(&json!("none")))
}

fn with_parallel(choice: Option<Object>, parallel: Option<bool>) -> Option<Object> {
    if is_none(choice.as_ref()) || parallel != Some(false) {
        return choice;
    }
    let mut choice = choice.unwrap_or_else(|| blocks::object(json!({"type": "auto"})));
    choice.insert("disable_parallel_tool_use".into(), json!(true));
    Some(choice)
}
