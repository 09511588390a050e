//! Reads a caller's request.

use super::super::{NAME, blocks, envelope, wire};
use crate::error::{Error, Result};
use crate::ops::{
    ChatRequest, Message, Object, ReasoningControl, ResponseFormat, Role, Tool, ToolChoice,
};
use crate::protocol::fields::{self, take};
use crate::protocol::turns;
use serde_json::{Value, json};

/// Reads a request. Where the language travels in an envelope, model and streaming stand in the path.
///
/// # Errors
/// `BadRequest`, naming the field.
pub(crate) fn read(path: &str, body: &[u8]) -> Result<ChatRequest> {
    let mut body = fields::body(body)?;
    let place = envelope::place(path);
    let model = match (take::<String>(&mut body, "model")?, &place) {
        (Some(model), _) => model,
        (None, Some((model, _))) => model.clone(),
        (None, None) => return Err(Error::bad_request("model: it is missing")),
    };
    let stream = take(&mut body, "stream")?.unwrap_or(false) || place.is_some_and(|(_, s)| s);
    let mut request = ChatRequest { model, stream, ..ChatRequest::default() };
    read_messages(&mut body, &mut request)?;
    read_steering(&mut body, &mut request)?;
    read_tools(&mut body, &mut request)?;
    read_thinking(&mut body, &mut request)?;
    body.remove("anthropic_version");
    body.retain(|_, value| !value.is_null());
    request.extra.append(&mut body);
    Ok(request)
}

fn read_messages(body: &mut Object, request: &mut ChatRequest) -> Result<()> {
    if let Some(system) = take(body, "system")? {
        let parts = blocks::read_all(system);
        if !parts.is_empty() {
            request.messages.push(Message::new(Role::System, parts));
        }
    }
    let messages: Vec<Value> =
        take(body, "messages")?.ok_or_else(|| Error::bad_request("messages: they are missing"))?;
    for (index, message) in messages.into_iter().enumerate() {
        let message: wire::Message = serde_json::from_value(message)
            .map_err(|e| Error::bad_request(format!("messages[{index}]: {e}")))?;
        let role = match message.role.as_str() {
            "user" => Role::User,
            "assistant" => Role::Assistant,
            "system" => Role::System,
            other => {
                let what = format!("messages[{index}].role: {other:?} is no role of {NAME}");
                return Err(Error::bad_request(what));
            }
        };
        let parts = message.content.map(blocks::read_all).unwrap_or_default();
        turns::push_even_empty(role, parts, &mut request.messages);
    }
    Ok(())
}

fn read_steering(body: &mut Object, request: &mut ChatRequest) -> Result<()> {
    request.max_output_tokens = take(body, "max_tokens")?;
    request.stop = take(body, "stop_sequences")?.unwrap_or_default();
    request.sampling.temperature = take(body, "temperature")?;
    request.sampling.top_p = take(body, "top_p")?;
    request.sampling.top_k = take(body, "top_k")?;
    request.cache = blocks::take_cache(body);
    request.service_tier = take::<String>(body, "service_tier")?
        .map(|tier| if tier == "standard_only" { "default".to_owned() } else { tier });
    if let Some(mut metadata) = take::<Object>(body, "metadata")? {
        request.user = take(&mut metadata, "user_id")?;
        metadata.retain(|_, value| !value.is_null());
        request.metadata = Some(metadata).filter(|m| !m.is_empty());
    }
    for name in ["anthropic_beta", "betas"] {
        request.betas.extend(take::<Vec<String>>(body, name)?.unwrap_or_default());
    }
    Ok(())
}

fn read_tools(body: &mut Object, request: &mut ChatRequest) -> Result<()> {
    let tools: Vec<Object> = take(body, "tools")?.unwrap_or_default();
    for (index, tool) in tools.into_iter().enumerate() {
        let named = |e: Error| Error::bad_request(format!("tools[{index}].{}", e.message()));
        request.tools.push(read_tool(tool).map_err(named)?);
    }
    let Some(mut choice) = take::<Object>(body, "tool_choice")? else { return Ok(()) };
    let alone: Option<bool> = take(&mut choice, "disable_parallel_tool_use")?;
    request.parallel_tool_calls = alone.map(|alone| !alone);
    request.tool_choice = Some(match blocks::text_of(&choice, "type") {
        Some("auto") => ToolChoice::Auto,
        Some("none") => ToolChoice::None,
        Some("any") => ToolChoice::Required,
        Some("tool") => {
            let name = take(&mut choice, "name")?
                .ok_or_else(|| Error::bad_request("tool_choice.name: it is missing"))?;
            ToolChoice::Tool { name, custom: false }
        }
        _ => ToolChoice::Native { protocol: NAME.to_owned(), json: Value::Object(choice) },
    });
    Ok(())
}

/// A tool without a type, or of type `custom`, is run by the client.
fn read_tool(mut tool: Object) -> Result<Tool> {
    let cache = blocks::take_cache(&mut tool);
    let kind = blocks::text_of(&tool, "type");
    if !matches!(kind, None | Some("custom")) || !tool.contains_key("name") {
        return Ok(Tool::Native { protocol: NAME.to_owned(), json: Value::Object(tool), cache });
    }
    tool.remove("type");
    let name = take(&mut tool, "name")?.unwrap_or_default();
    let description = take(&mut tool, "description")?;
    let strict = take(&mut tool, "strict")?;
    let parameters = take(&mut tool, "input_schema")?;
    tool.retain(|_, value| !value.is_null());
    Ok(Tool::Function { name, description, parameters, strict, cache, extra: tool })
}

/// Thinking, effort and the answer's form.
fn read_thinking(body: &mut Object, request: &mut ChatRequest) -> Result<()> {
    let thinking: Option<wire::Thinking> = take(body, "thinking")?;
    let mut output: Object = take(body, "output_config")?.unwrap_or_default();
    let effort: Option<String> = take(&mut output, "effort")?;
    let format: Option<Object> = take(&mut output, "format")?;
    let older = take(body, "output_format")?;
    request.response_format = format.or(older).map(read_format);
    output.retain(|_, value| !value.is_null());
    // An effort without thinking steers the answer alone. We have no word for that: it is kept as written as well.
    if let (Some(effort), None) = (&effort, &thinking) {
        output.insert("effort".into(), json!(effort));
    }
    if !output.is_empty() {
        request.extra.insert("output_config".into(), Value::Object(output));
    }
    if effort.is_some() || thinking.is_some() {
        let mut control = ReasoningControl { effort, ..ReasoningControl::default() };
        if let Some(thinking) = thinking {
            control.mode = thinking.kind;
            control.budget = thinking.budget_tokens;
            control.summary = thinking.display;
            control.extra = thinking.rest;
        }
        request.reasoning = Some(control);
    }
    Ok(())
}

fn read_format(mut format: Object) -> ResponseFormat {
    if blocks::text_of(&format, "type") == Some("json_schema")
        && let Some(schema) = format.remove("schema")
    {
        return ResponseFormat::Schema { name: None, description: None, schema, strict: None };
    }
    ResponseFormat::Native { protocol: NAME.to_owned(), json: Value::Object(format) }
}
