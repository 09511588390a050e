//! Reads a caller's request: the conversation and the tools. What steers the answer is in `steering.rs`.

use super::super::fields::{object, one, take, take_list, take_object, take_text, text};
use super::super::{NAME, address, fields, parts, schema};
use super::steering;
use crate::error::{Error, Result};
use crate::ops::{ChatRequest, Content, Message, Object, Part, Role, Tool, ToolChoice};
use crate::protocol::turns;
use serde_json::{Value, json};

/// Reads a request. Model and streaming stand in the path.
///
/// # Errors
/// `BadRequest`, naming the field.
pub(crate) fn read(path: &str, body: &[u8]) -> Result<ChatRequest> {
    let mut body: Object = serde_json::from_slice(body)
        .map_err(|e| Error::bad_request(format!("the request body is not a JSON object: {e}")))?;
    let named = take_text(&mut body, "model");
    let named = named.map(|name| name.strip_prefix("models/").unwrap_or(&name).to_owned());
    let place = address::read(path);
    let stream = place.as_ref().is_some_and(|(_, verb)| verb.starts_with("stream"));
    let model = place.map(|(model, _)| model).or(named).unwrap_or_default();
    let mut request = ChatRequest { model, stream, ..ChatRequest::default() };
    if let Some(system) = take(&mut body, "systemInstruction") {
        let parts = content(system, "systemInstruction")?.1;
        if !parts.is_empty() {
            request.messages.push(Message::new(Role::System, parts));
        }
    }
    if fields::get(&body, "contents").is_none() {
        return Err(Error::bad_request("contents: they are missing"));
    }
    let mut ids = Ids::default();
    for (index, turn) in take_list(&mut body, "contents").into_iter().enumerate() {
        let (role, mut parts) = content(turn, &format!("contents[{index}]"))?;
        parts.iter_mut().enumerate().for_each(|(at, part)| ids.name(index, at, part));
        turns::push(role, parts, &mut request.messages);
    }
    for (index, tool) in take_list(&mut body, "tools").into_iter().enumerate() {
        read_tools(index, tool, &mut request.tools)?;
    }
    read_choice(&mut body, &mut request);
    steering::read(&mut body, &mut request)?;
    body.retain(|_, value| !value.is_null());
    request.extra.append(&mut body);
    Ok(request)
}

/// A turn, or system text: an object with parts, a list of parts, or a text.
fn content(turn: Value, field: &str) -> Result<(Role, Vec<Part>)> {
    let mut fields = match turn {
        Value::Object(fields) if fields.contains_key("parts") => fields,
        Value::Object(fields) if fields.contains_key("role") => fields,
        Value::Array(list) => one("parts", list),
        part @ (Value::String(_) | Value::Object(_)) => one("parts", vec![part]),
        _ => return Err(Error::bad_request(format!("{field}: it must be an object with parts"))),
    };
    let role = match take_text(&mut fields, "role").as_deref() {
        None | Some("user" | "function" | "tool") => Role::User,
        Some("model" | "assistant") => Role::Assistant,
        Some("system") => Role::System,
        Some(other) => {
            let what = format!("{field}.role: {other:?} is neither user nor model");
            return Err(Error::bad_request(what));
        }
    };
    let parts = take_list(&mut fields, "parts").into_iter().filter_map(parts::read).collect();
    Ok((role, parts))
}

/// Gives calls without an id one, and the results that answer them the same: elsewhere they are tied by ids.
#[derive(Default)]
struct Ids {
    /// Name and id of calls that wait for a result.
    waiting: Vec<(String, String)>,
}

impl Ids {
    fn name(&mut self, turn: usize, at: usize, part: &mut Part) {
        match &mut part.content {
            Content::ToolCall(call) => {
                if call.id.is_empty() {
                    call.id = format!("call_{turn}_{at}");
                }
                self.waiting.push((call.name.clone(), call.id.clone()));
            }
            Content::ToolResult(result) => {
                let fits = |(name, id): &(String, String)| {
                    if result.id.is_empty() {
                        result.name.as_ref() == Some(name)
                    } else {
                        result.id == *id
                    }
                };
                if let Some(found) = self.waiting.iter().position(fits) {
                    result.id = self.waiting.remove(found).1;
                } else if result.id.is_empty() {
                    result.id = format!("call_{turn}_{at}");
                }
            }
            _ => {}
        }
    }
}

// -- tools --

/// An entry of `tools`: functions, and tools of the provider's, each under its own name.
fn read_tools(index: usize, tool: Value, tools: &mut Vec<Tool>) -> Result<()> {
    let Value::Object(mut fields) = tool else {
        return Err(Error::bad_request(format!("tools[{index}]: it must be an object")));
    };
    for function in take_list(&mut fields, "functionDeclarations") {
        let Value::Object(function) = function else {
            let what = format!("tools[{index}].functionDeclarations: they must be objects");
            return Err(Error::bad_request(what));
        };
        tools.push(read_function(function));
    }
    for (name, value) in fields.into_iter().filter(|(_, value)| !value.is_null()) {
        let json = Value::Object(one(&name, value));
        tools.push(Tool::Native { protocol: NAME.to_owned(), json, cache: None });
    }
    Ok(())
}

fn read_function(mut fields: Object) -> Tool {
    let full = take(&mut fields, "parametersJsonSchema");
    let parameters = take(&mut fields, "parameters").map(schema::read);
    let name = take_text(&mut fields, "name").unwrap_or_default();
    let description = take_text(&mut fields, "description");
    fields.retain(|_, value| !value.is_null());
    Tool::Function {
        name,
        description,
        parameters: full.or(parameters),
        strict: None,
        cache: None,
        extra: fields,
    }
}

fn read_choice(body: &mut Object, request: &mut ChatRequest) {
    let Some(mut config) = take_object(body, "toolConfig") else { return };
    if let Some(mut calling) = take_object(&mut config, "functionCallingConfig") {
        request.tool_choice = Some(choice(&mut calling));
    }
    config.retain(|_, value| !value.is_null());
    if !config.is_empty() {
        request.extra.insert("toolConfig".into(), Value::Object(config));
    }
}

fn choice(calling: &mut Object) -> ToolChoice {
    let mode = text(calling, "mode").unwrap_or("AUTO").to_ascii_uppercase();
    let names = take_list(calling, "allowedFunctionNames");
    let names: Vec<_> = names.iter().filter_map(Value::as_str).collect();
    match (mode.as_str(), names.as_slice()) {
        ("NONE", _) => ToolChoice::None,
        ("ANY", []) => ToolChoice::Required,
        ("ANY", [name]) => ToolChoice::Tool { name: (*name).to_owned(), custom: false },
        ("AUTO" | "MODE_UNSPECIFIED", []) => ToolChoice::Auto,
        ("ANY" | "AUTO", names) => ToolChoice::Allowed {
            required: mode == "ANY",
            tools: names
                .iter()
                .map(|name| json!({"type": "function", "function": {"name": name}}))
                .collect(),
        },
        _ => {
            let mut inner = object(json!({"mode": mode}));
            if !names.is_empty() {
                inner.insert("allowedFunctionNames".into(), json!(names));
            }
            let json = Value::Object(one("functionCallingConfig", inner));
            ToolChoice::Native { protocol: NAME.to_owned(), json }
        }
    }
}
