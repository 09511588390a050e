//! Reads a caller's request. Model and streaming stand in the path.

use super::super::{BEFORE, NAME, blocks, media::one, wire};
use crate::error::{Error, Result};
use crate::ops::{
    CacheMark, ChatRequest, Message, Object, ReasoningControl, ResponseFormat, Role, Tool,
    ToolChoice,
};
use crate::protocol::address;
use crate::protocol::fields::{self, take};
use crate::protocol::turns;
use serde_json::Value;

/// Reads a request. Clients that hold model and body together give `modelId` in the body.
///
/// # Errors
/// `BadRequest`, naming the field.
pub(crate) fn read(path: &str, body: &[u8]) -> Result<ChatRequest> {
    let mut body = fields::body(body)?;
    let streamed = address::between(path, BEFORE, "/converse-stream");
    let stream = streamed.is_some();
    let named = streamed.or_else(|| address::between(path, BEFORE, "/converse"));
    let in_body = take::<String>(&mut body, "modelId")?;
    let model = named.or(in_body).unwrap_or_default();
    let mut request = ChatRequest { model, stream, ..ChatRequest::default() };
    read_messages(&mut body, &mut request)?;
    read_inference(&mut body, &mut request)?;
    read_tools(&mut body, &mut request)?;
    read_format(&mut body, &mut request)?;
    read_labels(&mut body, &mut request)?;
    read_additional(&mut body, &mut request)?;
    body.retain(|_, value| !value.is_null());
    request.extra.append(&mut body);
    Ok(request)
}

fn read_messages(body: &mut Object, request: &mut ChatRequest) -> Result<()> {
    let system: Vec<Value> = take(body, "system")?.unwrap_or_default();
    if !system.is_empty() {
        let parts = blocks::read_all(system, Role::System);
        request.messages.push(Message::new(Role::System, parts));
    }
    // A prompt of the prompt management may hold all of them.
    let messages: Vec<Value> = take(body, "messages")?.unwrap_or_default();
    for (index, message) in messages.into_iter().enumerate() {
        let message: wire::Message = serde_json::from_value(message)
            .map_err(|e| Error::bad_request(format!("messages[{index}]: {e}")))?;
        let role = match message.role.as_str() {
            "user" => Role::User,
            "assistant" => Role::Assistant,
            other => {
                let what = format!("messages[{index}].role: {other:?} is no role of {NAME}");
                return Err(Error::bad_request(what));
            }
        };
        let parts = blocks::read_all(message.content, role);
        turns::push_even_empty(role, parts, &mut request.messages);
    }
    Ok(())
}

fn read_inference(body: &mut Object, request: &mut ChatRequest) -> Result<()> {
    let said: wire::Inference = take(body, "inferenceConfig")?.unwrap_or_default();
    request.max_output_tokens = said.max_tokens;
    request.sampling.temperature = said.temperature;
    request.sampling.top_p = said.top_p;
    request.stop = said.stop_sequences.unwrap_or_default();
    Ok(())
}

fn read_tools(body: &mut Object, request: &mut ChatRequest) -> Result<()> {
    let said: wire::ToolConfig = take(body, "toolConfig")?.unwrap_or_default();
    for tool in said.tools {
        match (blocks::cache_point(&tool), request.tools.last_mut().map(cache_of)) {
            (Some(mark), Some(Some(place))) if place.is_none() => *place = Some(mark),
            _ => request.tools.push(read_tool(tool)),
        }
    }
    request.tool_choice = said.tool_choice.filter(|choice| !choice.is_null()).map(read_choice);
    Ok(())
}

fn cache_of(tool: &mut Tool) -> Option<&mut Option<CacheMark>> {
    match tool {
        Tool::Function { cache, .. } | Tool::Native { cache, .. } => Some(cache),
        Tool::Custom { .. } => None,
    }
}

/// Fields of a tool that have a place in ours.
const READ: &[&str] = &["name", "description", "inputSchema", "strict"];

fn read_tool(tool: Value) -> Tool {
    let native = |json| Tool::Native { protocol: NAME.to_owned(), json, cache: None };
    let Some(spec) = tool.get("toolSpec").and_then(Value::as_object) else { return native(tool) };
    let text = |name: &str| spec.get(name).and_then(Value::as_str).map(str::to_owned);
    let Some(name) = text("name") else { return native(tool) };
    let rest = spec.iter().filter(|(name, v)| !READ.contains(&name.as_str()) && !v.is_null());
    Tool::Function {
        name,
        description: text("description"),
        parameters: spec.get("inputSchema").and_then(|schema| schema.get("json")).cloned(),
        strict: spec.get("strict").and_then(Value::as_bool),
        cache: None,
        extra: rest.map(|(name, value)| (name.clone(), value.clone())).collect(),
    }
}

fn read_choice(choice: Value) -> ToolChoice {
    let name = choice.get("tool").and_then(|tool| tool.get("name")).and_then(Value::as_str);
    if let Some(name) = name {
        return ToolChoice::Tool { name: name.to_owned(), custom: false };
    }
    // Clients that write whole objects give null to the forms they do not mean.
    let meant = |name: &str| choice.get(name).is_some_and(|form| !form.is_null());
    if meant("any") {
        ToolChoice::Required
    } else if meant("auto") {
        ToolChoice::Auto
    } else {
        ToolChoice::Native { protocol: NAME.to_owned(), json: choice }
    }
}

/// A schema is a text there. What else the configuration says is kept as written.
fn read_format(body: &mut Object, request: &mut ChatRequest) -> Result<()> {
    let Some(mut config) = take::<Object>(body, "outputConfig")? else { return Ok(()) };
    if let Some(format) = take::<Value>(&mut config, "textFormat")? {
        let native = || ResponseFormat::Native { protocol: NAME.to_owned(), json: format.clone() };
        request.response_format = Some(schema(&format).unwrap_or_else(native));
    }
    if !config.is_empty() {
        body.insert("outputConfig".into(), Value::Object(config));
    }
    Ok(())
}

fn schema(format: &Value) -> Option<ResponseFormat> {
    let said = format.get("structure")?.get("jsonSchema")?;
    let text = |name: &str| said.get(name).and_then(Value::as_str).map(str::to_owned);
    let schema = serde_json::from_str(&text("schema")?).ok()?;
    let (name, description) = (text("name"), text("description"));
    Some(ResponseFormat::Schema { name, description, schema, strict: None })
}

fn read_labels(body: &mut Object, request: &mut ChatRequest) -> Result<()> {
    request.metadata = take::<Object>(body, "requestMetadata")?.filter(|labels| !labels.is_empty());
    let tier: Option<Object> = take(body, "serviceTier")?;
    request.service_tier =
        tier.and_then(|tier| tier.get("type").and_then(Value::as_str).map(str::to_owned));
    Ok(())
}

/// What only the model itself knows, as far as we have words for it.
fn read_additional(body: &mut Object, request: &mut ChatRequest) -> Result<()> {
    let Some(mut more) = take::<Object>(body, "additionalModelRequestFields")? else {
        return Ok(());
    };
    request.sampling.top_k = take(&mut more, "top_k")?;
    if let Some(Value::Object(mut inference)) = more.shift_remove("inferenceConfig") {
        let top_k = take(&mut inference, "topK")?;
        request.sampling.top_k = request.sampling.top_k.take().or(top_k);
        if !inference.is_empty() {
            more.insert("inferenceConfig".into(), Value::Object(inference));
        }
    }
    let sampling = &mut request.sampling;
    sampling.seed = take(&mut more, "seed")?;
    sampling.frequency_penalty = take(&mut more, "frequency_penalty")?;
    sampling.presence_penalty = take(&mut more, "presence_penalty")?;
    request.betas = take(&mut more, "anthropic_beta")?.unwrap_or_default();
    if let Some(Value::Array(tools)) = more.shift_remove("tools") {
        request.tools.extend(tools.into_iter().map(|json| Tool::Native {
            protocol: "anthropic".to_owned(),
            json,
            cache: None,
        }));
    }
    if let Some(choice) = more.get("tool_choice").and_then(Value::as_object) {
        let alone = choice.get("disable_parallel_tool_use").and_then(Value::as_bool);
        request.parallel_tool_calls = alone.map(|alone| !alone);
        more.shift_remove("tool_choice");
    }
    request.reasoning = reasoning(&mut more)?;
    more.retain(|_, value| !value.is_null());
    if !more.is_empty() {
        request.extra = one("additionalModelRequestFields", Value::Object(more));
    }
    Ok(())
}

/// Thinking, in the words of any family.
fn reasoning(more: &mut Object) -> Result<Option<ReasoningControl>> {
    let mut control = ReasoningControl::default();
    for name in ["thinking", "reasoning_config", "reasoningConfig"] {
        match more.shift_remove(name) {
            Some(Value::String(effort)) => control.effort = Some(effort),
            Some(Value::Object(mut said)) => {
                control.mode = take(&mut said, "type")?.or(control.mode);
                control.budget = take(&mut said, "budget_tokens")?.or(control.budget);
                control.summary = take(&mut said, "display")?.or(control.summary);
                control.effort = take(&mut said, "maxReasoningEffort")?.or(control.effort);
                said.retain(|_, value| !value.is_null());
                control.extra.append(&mut said);
            }
            _ => {}
        }
    }
    if let Some(effort) = take(more, "reasoning_effort")? {
        control.effort = Some(effort);
    }
    if let Some(Value::Object(output)) = more.get_mut("output_config")
        && let Some(Value::String(effort)) = output.get("effort").cloned()
        && control.mode.is_some()
    {
        control.effort = Some(effort);
        output.shift_remove("effort");
        if output.is_empty() {
            more.shift_remove("output_config");
        }
    }
    Ok((control != ReasoningControl::default()).then_some(control))
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn what_only_the_model_knows_is_kept() {
        let body = json!({"additionalModelRequestFields": {"min_p": 0.1, "top_k": 3}});
        let request = read("/model/m/converse-stream", body.to_string().as_bytes()).unwrap();
        assert!(request.stream && request.model == "m");
        assert_eq!(request.sampling.top_k, Some(3.into()));
        assert_eq!(request.extra["additionalModelRequestFields"], json!({"min_p": 0.1}));
    }
}
