//! The module's functions that are no calls: configuration, providers, translation, accounts.

use super::answers;
use super::call::options;
use super::json;
use super::wait::runtime::{now, process};
use crate::error::Error;
use crate::ops::Operation;
use crate::protocol;
use crate::translate::{self as translating, Question, Translated, request, response};
use pyo3::prelude::*;
use pyo3::pybacked::PyBackedBytes;
use pyo3::types::{PyBytes, PyDict, PyList, PyString};
use std::time::UNIX_EPOCH;

/// Reads a configuration file; calls made from now on use it.
#[pyfunction]
#[expect(clippy::needless_pass_by_value, reason = "pyo3 hands paths over by value")]
pub(super) fn configure(py: Python<'_>, path: std::path::PathBuf) -> PyResult<()> {
    let process = process();
    let mut config = process.config();
    answers::unwrap(py, config.read(&path))?;
    process.configure(config);
    Ok(())
}

/// The model that a configuration names for calls that name none.
#[pyfunction]
pub(super) fn default_model() -> Option<String> {
    process().config().defaults.model
}

/// Adds a provider, or changes fields of a known one.
#[pyfunction]
pub(super) fn register_provider(
    py: Python<'_>,
    name: &str,
    row: &Bound<'_, PyDict>,
) -> PyResult<()> {
    let process = process();
    let mut config = process.config();
    answers::unwrap(py, config.provider(name, &options::object("row", row)?))?;
    process.configure(config);
    Ok(())
}

/// All providers: a dict each of what [`Row::described`](crate::provider::Row::described) tells.
#[pyfunction]
pub(super) fn providers(py: Python<'_>) -> PyResult<Bound<'_, PyAny>> {
    let config = process().config();
    let rows = config.registry.rows();
    let all: Vec<_> = rows.map(|row| row.described(&*config.environment).into()).collect();
    json::parse(py, serde_json::Value::Array(all).to_string().as_bytes())
}

/// `(provider, model)` of a model string.
#[pyfunction]
pub(super) fn resolve(py: Python<'_>, model: &str) -> PyResult<(String, String)> {
    let (row, model) = answers::unwrap(py, process().config().registry.resolve(model))?;
    Ok((row.name.clone(), model))
}

/// What is known of one provider, by name or alias; see `providers`.
#[pyfunction]
pub(super) fn provider<'py>(py: Python<'py>, name: &str) -> PyResult<Bound<'py, PyAny>> {
    let config = process().config();
    let row = answers::unwrap(py, config.registry.require(name))?;
    let described = serde_json::Value::from(row.described(&*config.environment));
    json::parse(py, described.to_string().as_bytes())
}

/// What a model can be told, as its provider's row has it: a dict of flags, values and lists.
#[pyfunction]
pub(super) fn features<'py>(
    py: Python<'py>,
    provider: &str,
    model: &str,
) -> PyResult<Bound<'py, PyAny>> {
    let config = process().config();
    let row = answers::unwrap(py, config.registry.require(provider))?;
    let features = serde_json::to_value(row.features_of(model)).unwrap_or_default();
    json::parse(py, features.to_string().as_bytes())
}

fn operation(name: &str) -> Result<Operation, Error> {
    serde_json::from_value(name.into())
        .map_err(|_| Error::bad_request(format!("there is no operation '{name}'")))
}

/// The parameters that reach a model of a provider; none where its language has no such operation.
#[pyfunction]
pub(super) fn supported_params(
    py: Python<'_>,
    provider: &str,
    model: &str,
    operation: &str,
) -> PyResult<Option<Vec<String>>> {
    let config = process().config();
    let row = answers::unwrap(py, config.registry.require(provider))?;
    let operation = answers::unwrap(py, self::operation(operation))?;
    Ok(translating::taken(row, model, operation))
}

/// The JSON of a whole answer, made of the JSON of its chunks; `operation` is `chat` or `complete`.
#[pyfunction]
#[expect(clippy::needless_pass_by_value, reason = "pyo3 hands lists over by value")]
pub(super) fn join<'py>(
    py: Python<'py>,
    chunks: Vec<PyBackedBytes>,
    operation: &str,
) -> PyResult<Bound<'py, PyBytes>> {
    let joined = py.detach(|| {
        let language = protocol::find("openai_chat")
            .ok_or_else(|| Error::config("the language openai_chat is missing"))?;
        let texts = chunks.iter().map(|chunk| std::str::from_utf8(chunk).unwrap_or_default());
        translating::join(language, self::operation(operation)?, texts)
    });
    let whole = answers::unwrap(py, joined)?;
    Ok(PyBytes::new(py, whole.to_string().as_bytes()))
}

/// The languages that can be spoken and translated.
#[pyfunction]
pub(super) fn languages() -> Vec<&'static str> {
    crate::protocol::names()
}

/// What has been counted: `open`, `settled`, `prompt_tokens`, `completion_tokens`.
#[pyfunction]
pub(super) fn totals(py: Python<'_>) -> PyResult<Bound<'_, PyDict>> {
    let totals = process().ledger.totals();
    let dict = PyDict::new(py);
    dict.set_item("open", totals.open)?;
    dict.set_item("settled", totals.settled)?;
    dict.set_item("prompt_tokens", totals.prompt_tokens)?;
    dict.set_item("completion_tokens", totals.completion_tokens)?;
    Ok(dict)
}

/// `(body, losses, path, headers)`.
type Said<'py> = (Bound<'py, PyAny>, Bound<'py, PyList>, String, Bound<'py, PyDict>);

/// Translates a body; see `ferrogate.translate`. Gives `(body, losses, path, headers)`.
#[pyfunction]
#[pyo3(signature = (body, *, kind, source, target, stream=false, provider=None, model=None, path=None, content_type=None, status=200))]
#[expect(clippy::too_many_arguments, reason = "the signature is the public function's")]
pub(super) fn translate<'py>(
    py: Python<'py>,
    body: &Bound<'py, PyAny>,
    kind: &str,
    source: &str,
    target: &str,
    stream: bool,
    provider: Option<&str>,
    model: Option<&str>,
    path: Option<&str>,
    content_type: Option<&str>,
    status: u16,
) -> PyResult<Said<'py>> {
    let bytes = match body.cast::<PyBytes>() {
        Ok(bytes) => bytes.as_bytes().to_vec(),
        Err(_) => json::to_vec(body)?,
    };
    let question = Question {
        source,
        target,
        provider: provider.unwrap_or_default(),
        model: model.unwrap_or_default(),
        path: path.unwrap_or_default(),
        content_type: content_type.unwrap_or_default(),
        created: now().duration_since(UNIX_EPOCH).map_or(0, |d| d.as_secs()),
    };
    let translated = py.detach(|| match kind {
        "request" => request(&question, &bytes),
        _ => response(&question, (status, stream), &bytes),
    });
    let translated = answers::unwrap(py, translated)?;
    let body = match translated.body {
        Translated::Same => json::parse(py, &bytes)?,
        Translated::Whole(value) => json::parse(py, value.to_string().as_bytes())?,
        Translated::Events(events) => {
            // Events of some languages are no JSON themselves (SageMaker's are pieces of a stream): they stay texts.
            let parsed = events.iter().map(|event| {
                let text = || PyString::new(py, event).into_any();
                json::parse(py, event.as_bytes()).or_else(|_| Ok(text()))
            });
            PyList::new(py, parsed.collect::<PyResult<Vec<_>>>()?)?.into_any()
        }
    };
    let losses = translated
        .losses
        .0
        .iter()
        .map(|loss| answers::loss(py, loss))
        .collect::<PyResult<Vec<_>>>()?;
    let headers = PyDict::new(py);
    for (name, value) in translated.headers {
        headers.set_item(name, value)?;
    }
    Ok((body, PyList::new(py, losses)?, translated.path, headers))
}
