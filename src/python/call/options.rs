//! Keyword arguments, parted: what is for us, and what is the request.
//!
//! Names are openai-python's and litellm's (`reference` in the documentation lists them). What is not known here is the
//! provider's and goes into the body as it is.

use super::json;
use super::places;
use super::query;
use super::runtime::process;
use crate::engine::{Incoming, LossPolicy, Mock, OnLoss, StreamFailure};
use crate::ops::Object;
use crate::provider::{Override, Params};
use crate::route::Fallback;
use pyo3::exceptions::{PyTypeError, PyValueError};
use pyo3::prelude::*;
use pyo3::types::{IntoPyDict, PyDict, PyString};
use secrecy::SecretString;
use std::time::Duration;

/// litellm's own arguments that mean nothing here yet and are never sent to a provider.
const NOT_SENT: &[&str] = &[
    "caching",
    "cache",
    "litellm_call_id",
    "litellm_trace_id",
    "litellm_session_id",
    "litellm_metadata",
    "no-log",
    "turn_off_message_logging",
    "litellm_logging_obj",
    "logger_fn",
    "verbose",
    "model_info",
    "proxy_server_request",
    "input_cost_per_token",
    "output_cost_per_token",
    "base_model",
    "client",
    "acompletion",
    "aembedding",
    "api_type",
    "cache_key",
    "caching_groups",
    "completion_call_id",
    "litellm_disabled_callbacks",
    "litellm_request_debug",
    "log_raw_request_response",
    "max_parallel_requests",
    "no_log",
    "preset_cache_key",
    "rpm",
    "shared_session",
    "tpm",
];

/// litellm's own arguments that change what is asked or answered, which nothing here does: they are not sent either, and
/// who gives one to switch something on is warned.
const WITHOUT_EFFECT: &[&str] = &[
    "add_function_to_prompt",
    "assistant_continue_message",
    "bos_token",
    "cache_control_injection_points",
    "context_window_fallback_dict",
    "custom_prompt_dict",
    "deployment_id",
    "enable_json_schema_validation",
    "enable_prompt_caching",
    "ensure_alternating_roles",
    "eos_token",
    "final_prompt_value",
    "guardrails",
    "hf_model_name",
    "initial_prompt_value",
    "litellm_credential_name",
    "litellm_system_prompt",
    "merge_reasoning_content_in_choices",
    "mock_delay",
    "mock_timeout",
    "mock_tool_calls",
    "model_list",
    "prompt_id",
    "prompt_label",
    "prompt_variables",
    "retry_policy",
    "retry_strategy",
    "ssl_verify",
    "supports_system_message",
    "use_litellm_proxy",
    "user_continue_message",
];

/// What is for us, but for the time limit, where None has a meaning.
const OPTIONS: &[&str] = &[
    "stream_timeout",
    "stall_timeout",
    "stream_failure",
    "deadline",
    "max_retries",
    "num_retries",
    "fallbacks",
    "base_url",
    "api_base",
    "api_key",
    "organization",
    "project",
    "custom_llm_provider",
    "extra_headers",
    "headers",
    "extra_query",
    "extra_body",
    "drop_params",
    "on_loss",
    "additional_drop_params",
    "allowed_openai_params",
    "budget",
    "explain",
    "health_check",
    "hedge",
    "mock_response",
    "router",
];

/// Puts each argument where it belongs: into `incoming`, or into `body`.
///
/// # Errors
/// `TypeError` and `ValueError`, naming the argument.
pub(in crate::python) fn part<'py>(
    arguments: &Bound<'py, PyDict>,
    incoming: &mut Incoming,
    body: &Bound<'py, PyDict>,
) -> PyResult<()> {
    let process = process();
    for (key, value) in arguments.iter() {
        let key = key.cast_into::<PyString>()?;
        let name = key.to_str()?;
        if json::is_left_out(&value) || option(name, &value, incoming)? || unsent(name, &value)? {
            continue;
        }
        if process.is_param(name) {
            param(name, &value, &mut incoming.wish.over.params)?;
            continue;
        }
        if let Some(given) = name.strip_suffix("_provider").filter(|given| process.is_param(given))
        {
            provided(name, given, &value, &mut incoming.wish.over.params)?;
            continue;
        }
        body.set_item(key, value)?;
    }
    Ok(())
}

/// Whether an argument is litellm's and goes nowhere.
fn unsent(name: &str, value: &Bound<'_, PyAny>) -> PyResult<bool> {
    let without_effect = WITHOUT_EFFECT.contains(&name);
    if without_effect && value.is_truthy()? {
        let text = format!("litellm's argument '{name}' has no effect in ferrogate");
        let warn = value.py().import("warnings")?.getattr("warn")?;
        // The frames of this call are not Python's: the first one is our function, the second its caller.
        warn.call((text,), Some(&[("stacklevel", 2)].into_py_dict(value.py())?))?;
    }
    Ok(without_effect || NOT_SENT.contains(&name))
}

/// An argument that says a word of an address or a credential: a text, or what JSON can say (a service account).
fn param(name: &str, value: &Bound<'_, PyAny>, to: &mut Params) -> PyResult<()> {
    if value.is_none() {
        return Ok(());
    }
    let said = match value.extract::<String>() {
        Ok(text) => text,
        Err(_) => String::from_utf8_lossy(&json::to_vec(value)?).into_owned(),
    };
    to.insert(name.to_owned(), said.into());
    Ok(())
}

/// A function that gives an argument (openai's `azure_ad_token_provider`): it is called for each call, since what it gives
/// may end.
fn provided(name: &str, given: &str, value: &Bound<'_, PyAny>, to: &mut Params) -> PyResult<()> {
    if value.is_none() || to.contains_key(given) {
        return Ok(());
    }
    if !value.is_callable() {
        return Err(wrong(name, "a function that returns a str", value));
    }
    let said = value.call0()?;
    let said = said.extract::<String>().map_err(|_| {
        wrong(&format!("what {name} returns"), "a str (a coroutine is not awaited)", &said)
    })?;
    to.insert(given.to_owned(), said.into());
    Ok(())
}

/// Takes an argument that is for us; tells whether it was. None says nothing, but that there is no time limit.
fn option(name: &str, value: &Bound<'_, PyAny>, to: &mut Incoming) -> PyResult<bool> {
    if matches!(name, "timeout" | "request_timeout") {
        timeout(value, to)?;
        return Ok(true);
    }
    if !OPTIONS.contains(&name) {
        return Ok(false);
    }
    if value.is_none() {
        return Ok(true);
    }
    Ok(patience(name, value, to)? || place(name, value, to)? || content(name, value, to)?)
}

/// How long and how often.
fn patience(name: &str, value: &Bound<'_, PyAny>, to: &mut Incoming) -> PyResult<bool> {
    match name {
        "stream_timeout" => to.patience.stream_timeout = Some(seconds(name, value)?),
        "stall_timeout" => to.patience.stall_timeout = Some(seconds(name, value)?),
        "stream_failure" => to.stream_failure = stream_failure(name, value)?,
        "deadline" => to.patience.deadline = Some(seconds(name, value)?),
        "max_retries" | "num_retries" => to.patience.max_retries = number(name, value)?,
        _ => return Ok(false),
    }
    Ok(true)
}

/// What becomes of a stream that breaks, by its word.
fn stream_failure(name: &str, value: &Bound<'_, PyAny>) -> PyResult<StreamFailure> {
    StreamFailure::of_word(&text(name, value)?).map_err(PyValueError::new_err)
}

/// Where it should go.
fn place(name: &str, value: &Bound<'_, PyAny>, to: &mut Incoming) -> PyResult<bool> {
    match name {
        "fallbacks" => to.wish.fallbacks = fallbacks(value)?,
        "base_url" | "api_base" => {
            to.wish.over.base_url = Some(value.str()?.to_string());
            to.wish.over.reads_model = name == "api_base";
        }
        "api_key" => to.wish.over.api_key = Some(secret(name, value)?),
        "organization" | "project" => {
            to.wish.openai_headers.push((format!("openai-{name}"), text(name, value)?));
        }
        "custom_llm_provider" => to.wish.provider = Some(text(name, value)?),
        "router" => places::router(value, to)?,
        "health_check" => to.wish.preferences.is_check = value.is_truthy()?,
        "hedge" => to.hedge = places::hedge(value)?,
        "budget" => places::budget(value, to)?,
        _ => return Ok(false),
    }
    Ok(true)
}

/// What is said beside the request, and what becomes of what cannot be said.
fn content(name: &str, value: &Bound<'_, PyAny>, to: &mut Incoming) -> PyResult<bool> {
    match name {
        "extra_headers" | "headers" => headers(name, value, to)?,
        "extra_query" => {
            for (key, value) in dict(name, value)?.iter() {
                query::set(&key.extract::<String>()?, &value, &mut to.query)?;
            }
        }
        "extra_body" => to.extra_body.extend(object(name, value)?),
        "drop_params" => {
            let dropped = value.is_truthy()?;
            to.on_loss =
                if dropped { OnLoss::Allow.into() } else { LossPolicy::no_parameter_lost() };
        }
        "on_loss" => to.on_loss = on_loss(value)?,
        "additional_drop_params" => to.patch.dropped = texts(name, value)?,
        "allowed_openai_params" => to.patch.allowed = texts(name, value)?,
        "explain" => to.explain = value.is_truthy()?,
        "mock_response" => to.mock = Some(mock(value)?),
        _ => return Ok(false),
    }
    Ok(true)
}

pub(super) fn wrong(name: &str, wanted: &str, value: &Bound<'_, PyAny>) -> PyErr {
    let class = value.get_type().name().map_or_else(|_| "object".to_owned(), |n| n.to_string());
    PyTypeError::new_err(format!("{name} must be {wanted}, not {class}"))
}

fn number<'py, T: for<'a> FromPyObject<'a, 'py>>(
    name: &str,
    value: &Bound<'py, PyAny>,
) -> PyResult<T> {
    value.extract().map_err(|_| wrong(name, "a number that is not negative", value))
}

pub(super) fn seconds(name: &str, value: &Bound<'_, PyAny>) -> PyResult<Duration> {
    let seconds: f64 = number(name, value)?;
    Duration::try_from_secs_f64(seconds)
        .map_err(|_| PyValueError::new_err(format!("{name} must be seconds, 0 or more")))
}

/// A text; `TypeError` naming the argument where it is none.
pub(in crate::python) fn text(name: &str, value: &Bound<'_, PyAny>) -> PyResult<String> {
    value.extract().map_err(|_| wrong(name, "a str", value))
}

fn texts(name: &str, value: &Bound<'_, PyAny>) -> PyResult<Vec<String>> {
    value.extract().map_err(|_| wrong(name, "a list of str", value))
}

fn secret(name: &str, value: &Bound<'_, PyAny>) -> PyResult<SecretString> {
    text(name, value).map(SecretString::from)
}

/// Seconds, None for no limit, or an object with `connect` and `read` as httpx has.
fn timeout(value: &Bound<'_, PyAny>, to: &mut Incoming) -> PyResult<()> {
    if value.is_none() {
        (to.patience.timeout, to.patience.connect_timeout) = (None, None);
        return Ok(());
    }
    let Some(read) = value.getattr_opt("read")? else {
        // It holds for connecting as well, without a connect limit of its own: connections are shared by those with
        // equal ones.
        to.patience.timeout = Some(seconds("timeout", value)?);
        return Ok(());
    };
    let part = |value: Bound<'_, PyAny>| {
        if value.is_none() { Ok(None) } else { seconds("timeout", &value).map(Some) }
    };
    to.patience.timeout = part(read)?;
    to.patience.connect_timeout = value.getattr_opt("connect")?.map_or(Ok(None), part)?;
    Ok(())
}

/// What a fallback given as a dict may say.
const OF_A_FALLBACK: &[&str] = &["model", "api_key", "api_base", "base_url"];

/// Model strings, or dicts with `model` and litellm's `api_key` and `api_base`.
fn fallbacks(value: &Bound<'_, PyAny>) -> PyResult<Vec<Fallback>> {
    if value.is_instance_of::<PyString>() || value.is_instance_of::<PyDict>() {
        return Err(wrong("fallbacks", "a list of models", value));
    }
    value
        .try_iter()
        .map_err(|_| wrong("fallbacks", "a list of models", value))?
        .map(|item| {
            let item = item?;
            if let Ok(model) = item.extract::<String>() {
                return Ok(Fallback { model, over: Override::default() });
            }
            let fields = item
                .cast::<PyDict>()
                .map_err(|_| wrong("fallbacks[…]", "a model or a dict", &item))?;
            for name in fields.keys() {
                if !OF_A_FALLBACK.contains(&name.str()?.to_str()?) {
                    return Err(PyTypeError::new_err(format!(
                        "fallbacks[…] cannot change {}; a dict there may hold {}",
                        name.repr()?,
                        OF_A_FALLBACK.join(", ")
                    )));
                }
            }
            let text =
                |name: &str| fields.get_item(name)?.map(|v| v.extract::<String>()).transpose();
            let model = text("model")?
                .ok_or_else(|| PyValueError::new_err("fallbacks[…] names no 'model'"))?;
            let (base_url, api_base) = (text("base_url")?, text("api_base")?);
            let over = Override {
                reads_model: base_url.is_none() && api_base.is_some(),
                base_url: base_url.or(api_base),
                api_key: text("api_key")?.map(SecretString::from),
                params: Params::new(),
            };
            Ok(Fallback { model, over })
        })
        .collect()
}

/// Headers of a mapping. `omit` as a value takes a header out that would be sent; None says nothing.
pub(in crate::python) fn headers(
    name: &str,
    value: &Bound<'_, PyAny>,
    to: &mut Incoming,
) -> PyResult<()> {
    pairs(name, value, &mut to.headers)?;
    for item in value.call_method0("items")?.try_iter()? {
        let (key, value): (String, Bound<'_, PyAny>) = item?.extract()?;
        if json::is_left_out(&value) {
            to.without.push(key);
        } else if !value.is_none() {
            to.without.retain(|gone| !gone.eq_ignore_ascii_case(&key));
        }
    }
    Ok(())
}

/// Pairs of a mapping; those whose value is None or omit are no pairs.
pub(in crate::python) fn pairs(
    name: &str,
    value: &Bound<'_, PyAny>,
    to: &mut Vec<(String, String)>,
) -> PyResult<()> {
    let items = value.call_method0("items").map_err(|_| wrong(name, "a dict", value))?;
    for item in items.try_iter()? {
        let (key, value): (String, Bound<'_, PyAny>) = item?.extract()?;
        if value.is_none() || json::is_left_out(&value) {
            continue;
        }
        to.push((key, value.str()?.to_string()));
    }
    Ok(())
}

/// A dict of that name.
pub(in crate::python) fn dict<'a, 'py>(
    name: &str,
    value: &'a Bound<'py, PyAny>,
) -> PyResult<&'a Bound<'py, PyDict>> {
    value.cast().map_err(|_| wrong(name, "a dict", value))
}

/// A JSON object of a Python mapping.
pub(in crate::python) fn object(name: &str, value: &Bound<'_, PyAny>) -> PyResult<Object> {
    let text = json::to_vec(value)?;
    serde_json::from_slice(&text).map_err(|_| wrong(name, "a dict", value))
}

/// One word, or a mapping of classes to words.
fn on_loss(value: &Bound<'_, PyAny>) -> PyResult<LossPolicy> {
    if let Ok(word) = value.extract::<String>() {
        return LossPolicy::of_word(&word).map_err(PyValueError::new_err);
    }
    let mut words = Vec::new();
    pairs("on_loss", value, &mut words)?;
    let words = words.iter().map(|(class, word)| (class.as_str(), word.as_str()));
    LossPolicy::of_classes(words).map_err(PyValueError::new_err)
}

/// A text, an exception to raise, or a whole answer; `"litellm.RateLimitError"` raises that error.
fn mock(value: &Bound<'_, PyAny>) -> PyResult<Mock> {
    if value.is_instance_of::<pyo3::exceptions::PyBaseException>() {
        return Err(PyErr::from_value(value.clone()));
    }
    let said = serde_json::from_slice(&json::to_vec(value)?).ok();
    said.and_then(|said| Mock::of(&said).ok()).ok_or_else(|| {
        PyTypeError::new_err("mock_response must be a text, an exception or a ChatCompletion")
    })
}
