//! Ours → theirs: requests.

pub(super) mod complete;
mod messages;
mod options;

use super::fields::{self, beside_text, is_offered, put, put_list};
use crate::ops::{ChatRequest, Losses, Object, ReasoningControl, ResponseFormat, Tool, ToolChoice};
use crate::protocol::Destination;
use crate::protocol::calls;
use serde_json::{Value, json};

/// Fields beside the options that the API knows (API reference, `/api/chat`); the others of a request are no option and
/// are dropped, since the server overlooks them without a word.
const KNOWN: &[&str] = &["keep_alive", "truncate", "shift", "_debug_render_only"];

/// Writes a chat request.
pub(super) fn chat(request: &ChatRequest, to: &Destination, losses: &mut Losses) -> Object {
    let mut body = Object::new();
    body.insert("model".into(), json!(to.model));
    let messages = messages::write(&request.messages, losses);
    body.insert("messages".into(), Value::Array(messages));
    put_list(&mut body, "tools", &tools(request, losses));
    put(&mut body, "format", format(request.response_format.as_ref(), losses).as_ref());
    let asked = options::Asked {
        sampling: &request.sampling,
        most: request.max_output_tokens,
        stop: &request.stop,
        extra: &request.extra,
    };
    asked.write(&mut body, losses);
    put(&mut body, "think", think(request.reasoning.as_ref(), to, losses).as_ref());
    put(&mut body, "logprobs", request.sampling.logprobs.as_ref());
    put(&mut body, "top_logprobs", request.sampling.top_logprobs.as_ref());
    // Without a word the server streams.
    body.insert("stream".into(), json!(request.stream));
    unknown(request, losses);
    extra(&request.extra, &mut body, losses);
    body
}

/// What the API knows besides, as written; the rest is dropped.
fn extra(extra: &Object, body: &mut Object, losses: &mut Losses) {
    for (name, value) in extra.iter().filter(|(name, _)| *name != "options") {
        if KNOWN.contains(&name.as_str()) {
            body.entry(name.clone()).or_insert_with(|| value.clone());
        } else if !fields::is_empty(value) {
            losses.dropped(name.clone(), "the API has no such field");
        }
    }
}

/// Whether to think: a switch, or, where the model knows them, a level ("Thinking": GPT-OSS takes levels, and only
/// levels; the others refuse them).
fn think(
    control: Option<&ReasoningControl>,
    to: &Destination,
    losses: &mut Losses,
) -> Option<Value> {
    let control = control?;
    let enabled = control.extra.get("enabled").and_then(Value::as_bool);
    let off = control.mode.as_deref() == Some("disabled")
        || (control.mode.is_none() && control.effort.as_deref() == Some("none"))
        || enabled == Some(false)
        || control.budget == Some(0);
    if control.summary.as_deref().is_some_and(|how| how != "auto") {
        losses.dropped("reasoning.summary", "how thoughts are shown cannot be chosen");
    }
    if control.exclude == Some(true) {
        losses.dropped("reasoning.exclude", "thoughts are always shown");
    }
    if off {
        return Some(json!(false));
    }
    if control.budget.is_some() {
        losses.dropped("reasoning.max_tokens", "how long to think cannot be chosen");
    }
    let Some(effort) = control.effort.as_deref() else {
        let asked = control.mode.is_some() || enabled.is_some() || control.budget.is_some();
        return asked.then(|| json!(true));
    };
    if !to.model.contains("gpt-oss") {
        losses.converted("reasoning_effort", "the model takes a switch, no level");
        return Some(json!(true));
    }
    let level = match effort {
        "minimal" => "low",
        "xhigh" | "max" => "high",
        level => level,
    };
    if level != effort {
        losses.converted("reasoning_effort", format!("{level} is the nearest level"));
    }
    Some(json!(level))
}

/// The form of the answer. A schema has no name here, and is always enforced ("Structured outputs").
fn format(format: Option<&ResponseFormat>, losses: &mut Losses) -> Option<Value> {
    match format? {
        ResponseFormat::Text => None,
        ResponseFormat::Json => Some(json!("json")),
        ResponseFormat::Schema { schema, .. } => Some(schema.clone()),
        ResponseFormat::Native { protocol, json } if protocol == super::NAME => Some(json.clone()),
        ResponseFormat::Native { .. } => {
            losses.dropped("response_format", "the API does not know this form");
            None
        }
    }
}

// -- tools --

/// The tools that are offered. Nothing can be forced here; what must not be called is not offered.
fn tools(request: &ChatRequest, losses: &mut Losses) -> Vec<Value> {
    let choice = request.tool_choice.as_ref();
    chosen(choice, losses);
    let mut tools = Vec::new();
    for (index, tool) in request.tools.iter().enumerate() {
        let offered = is_offered(tool, choice) && !matches!(choice, Some(ToolChoice::None));
        if offered {
            tools.extend(one(tool, index, losses));
        } else if !matches!(choice, Some(ToolChoice::None)) {
            losses.dropped(format!("tools[{index}].function"), "the choice does not allow it");
        }
    }
    tools
}

fn chosen(choice: Option<&ToolChoice>, losses: &mut Losses) {
    match choice {
        None | Some(ToolChoice::Auto) => {}
        Some(ToolChoice::None) => losses.converted("tool_choice", "the tools are not offered"),
        Some(ToolChoice::Required) => {
            losses.dropped("tool_choice", "a model here cannot be made to call a tool");
        }
        Some(ToolChoice::Tool { .. } | ToolChoice::Allowed { .. }) => {
            let detail = "only the allowed tools are offered; none can be forced";
            losses.converted("tool_choice", detail);
        }
        Some(ToolChoice::Native { .. }) => {
            losses.dropped("tool_choice", "the API does not know this form");
        }
    }
}

fn one(tool: &Tool, index: usize, losses: &mut Losses) -> Option<Value> {
    let mut function = Object::new();
    match tool {
        Tool::Function { name, description, parameters, strict, cache, extra } => {
            function.insert("name".into(), json!(name));
            put(&mut function, "description", description.as_ref());
            let none = || json!({"type": "object", "properties": {}});
            function
                .insert("parameters".into(), parameters.as_ref().map_or_else(none, Value::clone));
            for name in extra.keys() {
                losses.dropped(format!("tools[{index}].{name}"), "a tool has no such field");
            }
            for (name, asked) in
                [("function.strict", *strict == Some(true)), ("cache_control", cache.is_some())]
            {
                if asked {
                    losses.dropped(format!("tools[{index}].{name}"), "a tool has no such field");
                }
            }
        }
        other => function = calls::stand_in(index, other, losses)?,
    }
    Some(json!({"type": "function", "function": function}))
}

/// Notes the typed fields that the API does not have. Values that change nothing are let go.
fn unknown(request: &ChatRequest, losses: &mut Losses) {
    let one_call = [("parallel_tool_calls", request.parallel_tool_calls == Some(false))];
    losses.dropped_said(&one_call, "the API has no such field");
    losses.dropped_said(&beside_text(request), "the API has no such field");
}
