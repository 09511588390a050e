//! Tools, and whether one must be called ("Tool use").

use super::super::fields::{is_offered, put};
use crate::ops::{ChatRequest, Losses, Object, Tool, ToolChoice};
use crate::protocol::calls;
use serde_json::{Value, json};

/// Writes tools and choice.
pub(super) fn write(request: &ChatRequest, body: &mut Object, losses: &mut Losses) {
    let choice = request.tool_choice.as_ref();
    let mut tools = Vec::new();
    for (index, tool) in request.tools.iter().enumerate() {
        if is_offered(tool, choice) {
            tools.extend(one(tool, index, losses));
        } else {
            losses.dropped(format!("tools[{index}].function"), "the choice does not allow it");
        }
    }
    if request.parallel_tool_calls == Some(false) {
        losses.dropped("parallel_tool_calls", "how many calls a turn has cannot be chosen");
    }
    if tools.is_empty() {
        match choice {
            None | Some(ToolChoice::Auto) => {}
            Some(ToolChoice::None) => _ = body.insert("tool_choice".into(), json!("NONE")),
            Some(_) => losses.dropped("tool_choice", "there are no tools"),
        }
        return;
    }
    body.insert("tools".into(), Value::Array(tools));
    put(body, "tool_choice", choice.and_then(|choice| chosen(choice, losses)).as_ref());
    put(body, "strict_tools", strict(&request.tools, losses).as_ref());
}

/// One tool cannot be named: it is offered alone.
fn chosen(choice: &ToolChoice, losses: &mut Losses) -> Option<&'static str> {
    match choice {
        ToolChoice::Auto => None,
        ToolChoice::None => Some("NONE"),
        ToolChoice::Required => Some("REQUIRED"),
        ToolChoice::Tool { .. } => {
            losses.converted("tool_choice.function", "only this tool is offered");
            Some("REQUIRED")
        }
        ToolChoice::Allowed { required, .. } => {
            losses.converted("tool_choice.allowed_tools", "only the allowed tools are offered");
            required.then_some("REQUIRED")
        }
        ToolChoice::Native { .. } => {
            losses.dropped("tool_choice", "the API does not know this form");
            None
        }
    }
}

/// Strictness is one switch for all tools; it is set where all of them say the same.
fn strict(tools: &[Tool], losses: &mut Losses) -> Option<bool> {
    let of = |tool: &Tool| match tool {
        Tool::Function { strict, .. } => *strict,
        Tool::Custom { .. } | Tool::Native { .. } => None,
    };
    let first = of(tools.first()?);
    if tools.iter().all(|tool| of(tool) == first) {
        return first;
    }
    for (index, _) in tools.iter().enumerate().filter(|(_, tool)| of(tool) == Some(true)) {
        let detail = "all tools are strict here, or none";
        losses.dropped(format!("tools[{index}].function.strict"), detail);
    }
    None
}

fn one(tool: &Tool, index: usize, losses: &mut Losses) -> Option<Value> {
    let mut function = Object::new();
    match tool {
        Tool::Function { name, description, parameters, cache, extra, .. } => {
            function.insert("name".into(), json!(name));
            put(&mut function, "description", description.as_ref());
            let none = || json!({"type": "object", "properties": {}});
            function
                .insert("parameters".into(), parameters.as_ref().map_or_else(none, Value::clone));
            for name in extra.keys() {
                losses.dropped(format!("tools[{index}].{name}"), "a tool has no such field");
            }
            if cache.is_some() {
                let detail = "Cohere caches by itself";
                losses.dropped(format!("tools[{index}].cache_control"), detail);
            }
        }
        other => function = calls::stand_in(index, other, losses)?,
    }
    Some(json!({"type": "function", "function": function}))
}
