//! A caller's chat request → the vocabulary: OpenAI's fields, and those that LiteLLM's and OpenRouter's callers add.
//!
//! What is not known stays in `extra`, as sent. `null` is the same as leaving a field out.

use super::read_messages::{cache_mark, messages, take_cache, without_nulls};
use super::{NAME, take, take_object, take_text, whole_number, words};
use crate::error::{Error, Result};
use crate::ops::{
    ChatRequest, Object, ReasoningControl, ResponseFormat, Sampling, Tool, ToolChoice,
};
use serde_json::{Number, Value, json};

/// Reads a request.
pub(super) fn chat(mut body: Object) -> Result<ChatRequest> {
    let b = &mut body;
    let model = text(b, "model")?.unwrap_or_default();
    let (tool_choice, one_call) = tool_choice(b)?;
    let max_tokens = limit(b, "max_tokens")?;
    Ok(ChatRequest {
        model,
        messages: messages(b)?,
        tools: tools(b)?,
        tool_choice,
        parallel_tool_calls: flag(b, "parallel_tool_calls")?.or(one_call),
        sampling: sampling(b)?,
        max_output_tokens: limit(b, "max_completion_tokens")?.or(max_tokens),
        stop: stop(b)?,
        response_format: take_object(b, "response_format").map(response_format),
        reasoning: reasoning_control(b),
        modalities: names(b, "modalities")?,
        audio: take(b, "audio"),
        prediction: take(b, "prediction"),
        service_tier: text(b, "service_tier")?,
        metadata: object(b, "metadata")?,
        user: text(b, "user")?,
        stream: flag(b, "stream")?.unwrap_or_default(),
        stream_options: object(b, "stream_options")?,
        cache: take(b, "cache_control").as_ref().and_then(cache_mark),
        betas: names(b, "betas")?.unwrap_or_default(),
        extra: without_nulls(body),
    })
}

pub(super) fn wrong(field: &str, what: &str) -> Error {
    Error::bad_request(format!("`{field}` must be {what}"))
}

/// Takes a field and reads it; `BadRequest` names it where it has another form.
fn typed<T>(
    b: &mut Object,
    name: &str,
    what: &str,
    read: impl Fn(&Value) -> Option<T>,
) -> Result<Option<T>> {
    take(b, name).map(|value| read(&value).ok_or_else(|| wrong(name, what))).transpose()
}

pub(super) fn text(b: &mut Object, name: &str) -> Result<Option<String>> {
    typed(b, name, "a string", |v| v.as_str().map(str::to_owned))
}

pub(super) fn flag(b: &mut Object, name: &str) -> Result<Option<bool>> {
    typed(b, name, "true or false", Value::as_bool)
}

/// A limit in tokens. Local servers (llama.cpp, LM Studio) take −1 for none.
pub(super) fn limit(b: &mut Object, name: &str) -> Result<Option<u64>> {
    if b.get(name).and_then(Value::as_i64) == Some(-1) {
        b.shift_remove(name);
        return Ok(None);
    }
    typed(b, name, "a whole number, 0 or more", whole_number)
}

pub(super) fn number(b: &mut Object, name: &str) -> Result<Option<Number>> {
    typed(b, name, "a number", |v| v.as_number().cloned())
}

pub(super) fn object(b: &mut Object, name: &str) -> Result<Option<Object>> {
    typed(b, name, "an object", |v| v.as_object().cloned())
}

fn names(b: &mut Object, name: &str) -> Result<Option<Vec<String>>> {
    typed(b, name, "a list of strings", text_list)
}

pub(super) fn text_list(value: &Value) -> Option<Vec<String>> {
    value.as_array()?.iter().map(|item| item.as_str().map(str::to_owned)).collect()
}

pub(super) fn stop(b: &mut Object) -> Result<Vec<String>> {
    let read = |v: &Value| match v {
        Value::String(one) => Some(vec![one.clone()]),
        list => text_list(list),
    };
    Ok(typed(b, "stop", "a string or a list of strings", read)?.unwrap_or_default())
}

pub(super) fn sampling(b: &mut Object) -> Result<Sampling> {
    // Together takes a count here; that is not OpenAI's switch and stays as it is.
    let logprobs = match b.get("logprobs") {
        Some(Value::Number(_)) => None,
        _ => flag(b, "logprobs")?,
    };
    Ok(Sampling {
        temperature: number(b, "temperature")?,
        top_p: number(b, "top_p")?,
        top_k: number(b, "top_k")?,
        min_p: number(b, "min_p")?,
        seed: number(b, "seed")?,
        frequency_penalty: number(b, "frequency_penalty")?,
        presence_penalty: number(b, "presence_penalty")?,
        repetition_penalty: number(b, "repetition_penalty")?,
        logit_bias: object(b, "logit_bias")?,
        n: number(b, "n")?,
        logprobs,
        top_logprobs: number(b, "top_logprobs")?,
    })
}

// -- tools --

fn tools(b: &mut Object) -> Result<Vec<Tool>> {
    let list = |b: &mut Object, name: &str| {
        typed(b, name, "a list of objects", |v| {
            v.as_array()?.iter().map(|t| t.as_object().cloned()).collect::<Option<Vec<_>>>()
        })
    };
    let tools = list(b, "tools")?.unwrap_or_default();
    let functions = list(b, "functions")?.unwrap_or_default();
    Ok(tools
        .into_iter()
        .map(tool)
        .chain(functions.into_iter().map(|f| function(f, Object::new())))
        .collect())
}

fn tool(mut fields: Object) -> Tool {
    match fields.get("type").and_then(Value::as_str) {
        None | Some("function") => {
            if let Some(inner) = take_object(&mut fields, "function") {
                return function(inner, fields);
            }
            if fields.contains_key("name") {
                return function(fields, Object::new());
            }
        }
        Some("custom") => {
            if let Some(inner) = take_object(&mut fields, "custom") {
                return custom_tool(inner, fields);
            }
        }
        Some(_) => {}
    }
    let cache = take_cache(&mut fields);
    Tool::Native { protocol: NAME.to_owned(), json: Value::Object(fields), cache }
}

fn function(mut inner: Object, mut outer: Object) -> Tool {
    let cache = take_cache(&mut outer).or_else(|| take_cache(&mut inner));
    let name = take_text(&mut inner, "name").unwrap_or_default();
    let description = take_text(&mut inner, "description");
    let parameters = take(&mut inner, "parameters").or_else(|| take(&mut inner, "input_schema"));
    let strict = inner.shift_remove("strict").or_else(|| outer.shift_remove("strict"));
    let strict = strict.and_then(|s| s.as_bool());
    inner.extend(outer);
    inner.shift_remove("type");
    Tool::Function { name, description, parameters, strict, cache, extra: without_nulls(inner) }
}

fn custom_tool(mut inner: Object, outer: Object) -> Tool {
    let name = take_text(&mut inner, "name").unwrap_or_default();
    let description = take_text(&mut inner, "description");
    let format = take(&mut inner, "format");
    inner.extend(outer);
    inner.shift_remove("type");
    Tool::Custom { name, description, format, extra: without_nulls(inner) }
}

/// The choice, and whether only one call is allowed, which Anthropic's form says in the same place.
fn tool_choice(b: &mut Object) -> Result<(Option<ToolChoice>, Option<bool>)> {
    let legacy = take(b, "function_call");
    let Some(value) = take(b, "tool_choice").or(legacy) else { return Ok((None, None)) };
    if let Value::String(word) = &value {
        let choice = plain_choice(word)
            .ok_or_else(|| wrong("tool_choice", "auto, none, required or an object"))?;
        return Ok((Some(choice), None));
    }
    if !value.is_object() {
        return Err(wrong("tool_choice", "auto, none, required or an object"));
    }
    let alone = value.get("disable_parallel_tool_use").and_then(Value::as_bool);
    Ok((Some(choice_object(value)), alone.filter(|alone| *alone).map(|_| false)))
}

fn plain_choice(word: &str) -> Option<ToolChoice> {
    Some(match word {
        "auto" => ToolChoice::Auto,
        "none" => ToolChoice::None,
        // Mistral and Anthropic say "any".
        "required" | "any" => ToolChoice::Required,
        _ => return None,
    })
}

fn choice_object(value: Value) -> ToolChoice {
    let kind = words(&value, "type").unwrap_or_default();
    if let Some(choice) = plain_choice(kind) {
        return choice;
    }
    if let ("allowed_tools", Some(allowed)) = (kind, value.get("allowed_tools"))
        && let Some(tools) = allowed.get("tools").and_then(Value::as_array)
    {
        let required = words(allowed, "mode") == Some("required");
        return ToolChoice::Allowed { required, tools: tools.clone() };
    }
    let custom = value.get("custom").and_then(|c| words(c, "name"));
    let function = value.get("function").and_then(|f| words(f, "name"));
    let bare = words(&value, "name").filter(|_| matches!(kind, "" | "tool" | "function"));
    match (custom, function.or(bare)) {
        (Some(name), _) => ToolChoice::Tool { name: name.to_owned(), custom: true },
        (None, Some(name)) => ToolChoice::Tool { name: name.to_owned(), custom: false },
        (None, None) => ToolChoice::Native { protocol: NAME.to_owned(), json: value },
    }
}

// -- format and thinking --

fn response_format(mut fields: Object) -> ResponseFormat {
    let native =
        |fields| ResponseFormat::Native { protocol: NAME.to_owned(), json: Value::Object(fields) };
    match fields.get("type").and_then(Value::as_str) {
        Some("text") => ResponseFormat::Text,
        // Together and llama.cpp put the schema beside the type.
        Some("json_object") => match take(&mut fields, "schema") {
            Some(schema) => {
                ResponseFormat::Schema { name: None, description: None, schema, strict: None }
            }
            None => ResponseFormat::Json,
        },
        Some("json_schema") => {
            match fields.get("json_schema").and_then(Value::as_object).cloned() {
                Some(mut inner) if inner.contains_key("schema") => ResponseFormat::Schema {
                    name: take_text(&mut inner, "name"),
                    description: take_text(&mut inner, "description"),
                    schema: take(&mut inner, "schema").unwrap_or_else(|| json!({})),
                    strict: take(&mut inner, "strict").and_then(|s| s.as_bool()),
                },
                _ => native(fields),
            }
        }
        _ => native(fields),
    }
}

/// `reasoning_effort` (OpenAI), `reasoning` (OpenRouter), `thinking` (Anthropic), of which one request may hold several.
fn reasoning_control(b: &mut Object) -> Option<ReasoningControl> {
    let mut control = ReasoningControl::default();
    if let Some(mut thinking) = take_object(b, "thinking") {
        control.mode = take_text(&mut thinking, "type");
        control.budget = take(&mut thinking, "budget_tokens").as_ref().and_then(whole_number);
        control.summary = take_text(&mut thinking, "display");
        control.extra = without_nulls(thinking);
    }
    // LiteLLM takes the object under either name.
    if let Some(both) = take_object(b, "reasoning_effort") {
        add_reasoning(&mut control, both);
    }
    if let Some(reasoning) = take_object(b, "reasoning") {
        if reasoning.is_empty() {
            // It asks for something, though it does not say what.
            control.extra.insert("reasoning".to_owned(), json!({}));
        }
        add_reasoning(&mut control, reasoning);
    }
    if let Some(effort) = take_text(b, "reasoning_effort") {
        control.effort = Some(effort);
    }
    (control != ReasoningControl::default()).then_some(control)
}

fn add_reasoning(control: &mut ReasoningControl, mut from: Object) {
    control.effort = take_text(&mut from, "effort").or(control.effort.take());
    control.budget =
        take(&mut from, "max_tokens").as_ref().and_then(whole_number).or(control.budget);
    control.summary = take_text(&mut from, "summary").or(control.summary.take());
    control.exclude = take(&mut from, "exclude").and_then(|v| v.as_bool()).or(control.exclude);
    if let (Some(enabled), None) =
        (take(&mut from, "enabled").and_then(|v| v.as_bool()), &control.mode)
    {
        control.mode = Some(if enabled { "enabled" } else { "disabled" }.to_owned());
    }
    let rest = without_nulls(from);
    if !rest.is_empty() {
        control.extra.insert("reasoning".to_owned(), Value::Object(rest));
    }
}
