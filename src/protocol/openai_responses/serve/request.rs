//! Theirs → ours: a request.

use super::super::{NAME, kind_of, object, take, take_text, text_of};
use super::input;
use crate::error::{Error, Result};
use crate::ops::{ChatRequest, Object, ReasoningControl, ResponseFormat, Tool, ToolChoice};
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

/// Reads a request.
pub(crate) fn read(body: &[u8]) -> Result<ChatRequest> {
    let mut body: Object = serde_json::from_slice(body)
        .map_err(|e| Error::bad_request(format!("the request body is not a JSON object: {e}")))?;
    let b = &mut body;
    let mut request = ChatRequest {
        model: typed(b, "model")?.unwrap_or_default(),
        messages: input::read(take(b, "instructions"), take(b, "input"))?,
        parallel_tool_calls: typed(b, "parallel_tool_calls")?,
        max_output_tokens: limit(b)?,
        service_tier: typed(b, "service_tier")?,
        metadata: typed(b, "metadata")?,
        user: typed(b, "user")?,
        stream: typed(b, "stream")?.unwrap_or_default(),
        stream_options: typed(b, "stream_options")?,
        ..ChatRequest::default()
    };
    request.sampling.temperature = typed(b, "temperature")?;
    request.sampling.top_p = typed(b, "top_p")?;
    request.sampling.top_logprobs = typed(b, "top_logprobs")?;
    tools(b, &mut request)?;
    request.reasoning = typed::<Object>(b, "reasoning")?.and_then(reasoning);
    text(b, &mut request)?;
    body.retain(|_, value| !value.is_null());
    request.extra.extend(body);
    Ok(request)
}

/// Takes a field and reads it; `BadRequest` names it where it has another form.
fn typed<T: DeserializeOwned>(body: &mut Object, name: &str) -> Result<Option<T>> {
    let Some(value) = take(body, name) else { return Ok(None) };
    serde_json::from_value(value)
        .map(Some)
        .map_err(|e| Error::bad_request(format!("`{name}` cannot be read: {e}")))
}

/// A limit in tokens; some clients write it as `100.0`.
fn limit(body: &mut Object) -> Result<Option<u64>> {
    const NAME: &str = "max_output_tokens";
    if let Some(float) = body.get(NAME).and_then(Value::as_f64).filter(|n| n.fract() == 0.0) {
        let whole: Option<u64> = format!("{float:.0}").parse().ok();
        if let Some(whole) = whole {
            body.shift_remove(NAME);
            return Ok(Some(whole));
        }
    }
    typed(body, NAME)
}

// -- tools --

fn tools(body: &mut Object, request: &mut ChatRequest) -> Result<()> {
    let tools: Vec<Object> = typed(body, "tools")?.unwrap_or_default();
    request.tools = tools.into_iter().map(tool).collect();
    request.tool_choice = match take(body, "tool_choice") {
        None => None,
        Some(Value::String(word)) => Some(plain_choice(&word)?),
        Some(Value::Object(form)) => Some(choice(form)),
        Some(_) => return Err(wrong_choice()),
    };
    Ok(())
}

fn tool(mut tool: Object) -> Tool {
    let kind = kind_of(&tool);
    let named = text_of(&tool, "name").is_some();
    match kind {
        "" | "function" if named => {
            tool.shift_remove("type");
            let name = take_text(&mut tool, "name").unwrap_or_default();
            let description = take_text(&mut tool, "description");
            let parameters = take(&mut tool, "parameters");
            let strict = take(&mut tool, "strict").and_then(|strict| strict.as_bool());
            tool.retain(|_, value| !value.is_null());
            Tool::Function { name, description, parameters, strict, cache: None, extra: tool }
        }
        "custom" if named => {
            tool.shift_remove("type");
            let name = take_text(&mut tool, "name").unwrap_or_default();
            let description = take_text(&mut tool, "description");
            let format = take(&mut tool, "format").map(nested_format);
            tool.retain(|_, value| !value.is_null());
            Tool::Custom { name, description, format, extra: tool }
        }
        _ => Tool::Native { protocol: NAME.to_owned(), json: Value::Object(tool), cache: None },
    }
}

/// A grammar as chat completions write it: one deeper.
fn nested_format(format: Value) -> Value {
    match format {
        Value::Object(mut grammar)
            if kind_of(&grammar) == "grammar" && !grammar.contains_key("grammar") =>
        {
            grammar.shift_remove("type");
            json!({"type": "grammar", "grammar": grammar})
        }
        other => other,
    }
}

fn wrong_choice() -> Error {
    Error::bad_request("`tool_choice` must be auto, none, required or an object")
}

fn plain_choice(word: &str) -> Result<ToolChoice> {
    match word {
        "auto" => Ok(ToolChoice::Auto),
        "none" => Ok(ToolChoice::None),
        "required" => Ok(ToolChoice::Required),
        _ => Err(wrong_choice()),
    }
}

fn choice(form: Object) -> ToolChoice {
    let name = text_of(&form, "name").map(str::to_owned);
    match (kind_of(&form), name) {
        ("function", Some(name)) => ToolChoice::Tool { name, custom: false },
        ("custom", Some(name)) => ToolChoice::Tool { name, custom: true },
        ("allowed_tools", _) => match form.get("tools").and_then(Value::as_array) {
            Some(tools) => ToolChoice::Allowed {
                required: text_of(&form, "mode") == Some("required"),
                tools: tools.iter().map(nested).collect(),
            },
            None => native_choice(form),
        },
        _ => native_choice(form),
    }
}

fn native_choice(form: Object) -> ToolChoice {
    ToolChoice::Native { protocol: NAME.to_owned(), json: Value::Object(form) }
}

/// One of the allowed tools in the shape of chat completions.
fn nested(tool: &Value) -> Value {
    let name = tool.get("name");
    match (tool.get("type").and_then(Value::as_str), name) {
        (Some(kind @ ("function" | "custom")), Some(name)) => {
            let mut out = object(json!({"type": kind}));
            out.insert(kind.to_owned(), json!({"name": name}));
            Value::Object(out)
        }
        _ => tool.clone(),
    }
}

// -- form and thinking --

/// `text`: the answer's form; how wordy it is is a field of its own in chat completions. The rest stays.
fn text(body: &mut Object, request: &mut ChatRequest) -> Result<()> {
    let Some(mut text) = typed::<Object>(body, "text")? else { return Ok(()) };
    request.response_format = take(&mut text, "format").map(object).map(format);
    if let Some(verbosity) = take(&mut text, "verbosity") {
        request.extra.insert("verbosity".into(), verbosity);
    }
    text.retain(|_, value| !value.is_null());
    if !text.is_empty() {
        request.extra.insert("text".into(), Value::Object(text));
    }
    Ok(())
}

fn format(mut format: Object) -> ResponseFormat {
    match kind_of(&format) {
        "text" => ResponseFormat::Text,
        "json_object" => ResponseFormat::Json,
        "json_schema" if format.get("schema").is_some_and(|schema| !schema.is_null()) => {
            ResponseFormat::Schema {
                name: take_text(&mut format, "name"),
                description: take_text(&mut format, "description"),
                schema: take(&mut format, "schema").unwrap_or_default(),
                strict: take(&mut format, "strict").and_then(|strict| strict.as_bool()),
            }
        }
        _ => ResponseFormat::Native { protocol: NAME.to_owned(), json: Value::Object(format) },
    }
}

fn reasoning(mut said: Object) -> Option<ReasoningControl> {
    let effort = take_text(&mut said, "effort");
    let older = take_text(&mut said, "generate_summary");
    let summary = take_text(&mut said, "summary").or(older);
    said.retain(|_, value| !value.is_null());
    let mut control = ReasoningControl { effort, summary, ..ReasoningControl::default() };
    if !said.is_empty() {
        control.extra.insert("reasoning".into(), Value::Object(said));
    }
    (control != ReasoningControl::default()).then_some(control)
}
