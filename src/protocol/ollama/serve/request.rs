//! Reads a caller's request.

use super::super::NAME;
use super::super::answer::{image, read_call, thought};
use super::super::fields::{demand, take, without_nulls};
use crate::error::{Error, Result};
use crate::ops::{
    ChatRequest, CompleteRequest, Content, Message, Object, Part, ReasoningControl, ResponseFormat,
    Role, Sampling, Tool, ToolResult,
};
use serde_json::{Number, Value, json};

/// Reads a chat request. Who says nothing of streaming gets a stream.
///
/// # Errors
/// `BadRequest`, naming the field.
pub(crate) fn chat(mut body: Object) -> Result<ChatRequest> {
    let b = &mut body;
    let messages: Vec<Object> = demand(b, "messages")?;
    let mut calls = Calls::default();
    let read = |(index, m)| message(index, m, &mut calls);
    let messages = messages.into_iter().enumerate().map(read).collect::<Result<_>>()?;
    let options = options(b)?;
    let sampling = Sampling {
        logprobs: take(b, "logprobs")?,
        top_logprobs: take(b, "top_logprobs")?,
        ..options.sampling
    };
    Ok(ChatRequest {
        model: demand(b, "model")?,
        messages,
        tools: tools(b)?,
        sampling,
        max_output_tokens: options.most,
        stop: options.stop,
        response_format: format(b.shift_remove("format")),
        reasoning: b.shift_remove("think").as_ref().and_then(thinking),
        stream: take(b, "stream")?.unwrap_or(true),
        extra: without_nulls(body),
        ..ChatRequest::default()
    })
}

/// Reads a request for a continuation.
///
/// # Errors
/// `BadRequest`, naming the field.
pub(crate) fn complete(mut body: Object) -> Result<CompleteRequest> {
    let b = &mut body;
    let options = options(b)?;
    let wanted: Option<bool> = take(b, "logprobs")?;
    let count: Option<Number> = take(b, "top_logprobs")?;
    let logprobs = wanted.unwrap_or_default().then(|| count.unwrap_or_else(|| 0.into()));
    Ok(CompleteRequest {
        model: demand(b, "model")?,
        prompt: b.shift_remove("prompt").unwrap_or_else(|| json!("")),
        suffix: take(b, "suffix")?.filter(|suffix: &String| !suffix.is_empty()),
        logprobs,
        sampling: options.sampling,
        max_output_tokens: options.most,
        stop: options.stop,
        stream: take(b, "stream")?.unwrap_or(true),
        extra: without_nulls(body),
        ..CompleteRequest::default()
    })
}

/// What `options` says.
#[derive(Default)]
struct Options {
    sampling: Sampling,
    most: Option<u64>,
    stop: Vec<String>,
}

/// Takes what we have words for out of the options; the others stay there (`num_ctx`, `mirostat`).
fn options(b: &mut Object) -> Result<Options> {
    let mut o: Object = take(b, "options")?.unwrap_or_default();
    let named = |e: Error| Error::bad_request(format!("options.{}", e.message()));
    let read = |o: &mut Object| -> Result<Options> {
        Ok(Options {
            sampling: Sampling {
                temperature: take(o, "temperature")?,
                top_p: take(o, "top_p")?,
                top_k: take(o, "top_k")?,
                min_p: take(o, "min_p")?,
                seed: take(o, "seed")?,
                frequency_penalty: take(o, "frequency_penalty")?,
                presence_penalty: take(o, "presence_penalty")?,
                repetition_penalty: take(o, "repeat_penalty")?,
                ..Sampling::default()
            },
            // Less than nothing is no limit ("Modelfile", num_predict).
            most: take::<i64>(o, "num_predict")?.and_then(|most| u64::try_from(most).ok()),
            stop: match o.shift_remove("stop") {
                Some(Value::String(one)) => vec![one],
                Some(list @ Value::Array(_)) => serde_json::from_value(list)
                    .map_err(|e| Error::bad_request(format!("stop: {e}")))?,
                _ => Vec::new(),
            },
        })
    };
    let options = read(&mut o).map_err(named)?;
    if !o.is_empty() {
        b.insert("options".into(), Value::Object(o));
    }
    Ok(options)
}

fn format(format: Option<Value>) -> Option<ResponseFormat> {
    match format? {
        Value::String(word) if word == "json" => Some(ResponseFormat::Json),
        schema @ Value::Object(_) => {
            Some(ResponseFormat::Schema { name: None, description: None, schema, strict: None })
        }
        _ => None,
    }
}

fn thinking(think: &Value) -> Option<ReasoningControl> {
    match think {
        Value::Bool(on) => {
            let mode = Some(if *on { "enabled" } else { "disabled" }.to_owned());
            Some(ReasoningControl { mode, ..ReasoningControl::default() })
        }
        Value::String(level) if !level.is_empty() => {
            let effort = Some(level.clone());
            Some(ReasoningControl { effort, ..ReasoningControl::default() })
        }
        _ => None,
    }
}

fn tools(b: &mut Object) -> Result<Vec<Tool>> {
    let tools: Vec<Object> = take(b, "tools")?.unwrap_or_default();
    let read = |(index, mut tool): (usize, Object)| {
        let named = |e: Error| Error::bad_request(format!("tools[{index}].{}", e.message()));
        let mut function: Object = demand(&mut tool, "function").map_err(named)?;
        Ok(Tool::Function {
            name: demand(&mut function, "name").map_err(named)?,
            description: take(&mut function, "description").map_err(named)?,
            parameters: take(&mut function, "parameters").map_err(named)?,
            strict: None,
            cache: None,
            extra: without_nulls(function),
        })
    };
    tools.into_iter().enumerate().map(read).collect()
}

// -- the conversation --

/// The calls so far. Most callers name neither calls nor, in results, more than the tool: calls are then given ids, and
/// a result belongs to the first call of its tool that has none yet.
#[derive(Default)]
struct Calls {
    count: usize,
    /// Id and tool of those without a result.
    open: Vec<(String, String)>,
}

impl Calls {
    fn add(&mut self, call: &Value) -> Part {
        let mut call = read_call(call);
        if call.id.is_empty() {
            call.id = format!("call_{}", self.count);
        }
        self.count += 1;
        self.open.push((call.id.clone(), call.name.clone()));
        Part::new(Content::ToolCall(call))
    }

    fn answered(&mut self, id: Option<String>, name: Option<&str>) -> String {
        let fits = |(open, tool): &(String, String)| match (&id, name) {
            (Some(id), _) => id == open,
            (None, Some(name)) => name == tool,
            (None, None) => true,
        };
        match self.open.iter().position(fits) {
            Some(place) => self.open.remove(place).0,
            None => id.unwrap_or_default(),
        }
    }
}

fn message(index: usize, mut m: Object, calls: &mut Calls) -> Result<Message> {
    let named = |e: Error| Error::bad_request(format!("messages[{index}].{}", e.message()));
    let role: String = demand(&mut m, "role").map_err(named)?;
    let content: Option<String> = take(&mut m, "content").map_err(named)?;
    let thoughts: Option<String> = take(&mut m, "thinking").map_err(named)?;
    let images: Vec<String> = take(&mut m, "images").map_err(named)?.unwrap_or_default();
    let called: Vec<Value> = take(&mut m, "tool_calls").map_err(named)?.unwrap_or_default();
    let role = match role.as_str() {
        "system" => Role::System,
        "user" => Role::User,
        "assistant" => Role::Assistant,
        "tool" => Role::Tool,
        other => {
            let what = format!("messages[{index}].role: {other:?} is no role of {NAME}");
            return Err(Error::bad_request(what));
        }
    };
    let mut parts = Vec::new();
    parts.extend(thoughts.filter(|text| !text.is_empty()).map(thought));
    parts.extend(content.filter(|text| !text.is_empty()).map(Part::text));
    parts.extend(images.into_iter().map(image));
    if role == Role::Tool {
        let name: Option<String> = take(&mut m, "tool_name").map_err(named)?;
        let name = name.or(take(&mut m, "name").map_err(named)?);
        let id = take(&mut m, "tool_call_id").map_err(named)?;
        let id = calls.answered(id, name.as_deref());
        let result = ToolResult { id, name, parts, is_error: None };
        parts = vec![Part::new(Content::ToolResult(result))];
    }
    parts.extend(called.iter().map(|call| calls.add(call)));
    Ok(Message { extra: without_nulls(m), ..Message::new(role, parts) })
}
