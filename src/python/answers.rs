//! Answers of the engine as Python objects.

use super::maker;
use super::once::once;
use super::shapes::Shape;
use super::view::View;
use crate::engine::{LossPolicy, Meta, OnLoss, Spent, Whole};
use crate::error::Result;
use crate::money::Money;
use crate::ops::Loss;
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::{PyDict, PyList};
use std::time::Duration;

/// The view of a whole answer. What is known beside it hangs on it and is read when it is asked for.
pub(super) fn whole(
    py: Python<'_>,
    whole: Box<Whole>,
    shape: &'static Shape,
) -> PyResult<Py<PyAny>> {
    let view = View::from_json(py, shape, whole.body)?;
    view.get().set_beside(Beside::new(whole.meta));
    Ok(maker::made(view.into_any())?.unbind())
}

/// What is known of an answer beside its fields.
#[derive(Debug)]
pub(crate) struct Beside {
    /// None: a part of an answer.
    meta: Option<Box<Meta>>,
    spent: Spent,
    /// From the sending of the attempt that was answered to its whole answer.
    took: Duration,
}

impl Beside {
    /// What is known of a whole answer.
    pub(super) fn new(meta: Meta) -> Self {
        let (took, spent) = (meta.began.elapsed(), meta.spent.clone());
        Self { meta: Some(Box::new(meta)), spent, took }
    }

    /// What is known of a part of an answer that costs so much.
    pub(super) fn spent(spent: Spent) -> Self {
        Self { meta: None, spent, took: Duration::ZERO }
    }

    /// What is known of a part of this one, where something is: of its usage, the cost.
    pub(super) fn of_part(&self, key: &str) -> Option<Self> {
        (key == "usage").then(|| Self::spent(self.spent.clone()))
    }

    /// The value of an attribute that is no field: `ferrogate`, `_hidden_params`, `_request_id`, `_response_headers`,
    /// `_response_ms`.
    pub(super) fn get<'py>(
        &self,
        py: Python<'py>,
        name: &str,
    ) -> PyResult<Option<Bound<'py, PyAny>>> {
        if name == "cost" && self.meta.is_none() {
            return self
                .spent
                .cost()
                .map(|cost| Ok(cost.dollars().into_pyobject(py)?.into_any()))
                .transpose();
        }
        let Some(meta) = &self.meta else { return Ok(None) };
        Ok(Some(match name {
            "_hidden_params" => hidden(py, meta)?.into_any(),
            "_request_id" => meta.request_id().into_pyobject(py)?,
            "_response_headers" => headers(py, meta)?.into_any(),
            "_response" => response(py, meta)?,
            "_response_ms" => (self.took.as_secs_f64() * 1e3).into_pyobject(py)?.into_any(),
            "ferrogate" => report(py, meta)?,
            _ => return Ok(None),
        }))
    }
}

/// litellm's `_hidden_params`, as far as we know them, and what only we know (`losses`, `attempts`).
pub(super) fn hidden<'py>(py: Python<'py>, meta: &Meta) -> PyResult<Bound<'py, PyDict>> {
    let params = PyDict::new(py);
    params.set_item("custom_llm_provider", &meta.provider)?;
    params.set_item("litellm_model_name", format!("{}/{}", meta.provider, meta.model))?;
    params.set_item("api_base", meta.url.split('?').next())?;
    params.set_item("response_cost", meta.spent.cost().map(Money::dollars))?;
    params.set_item("additional_headers", headers(py, meta)?)?;
    let via = meta.via.as_deref();
    params.set_item("model_id", via.and_then(|via| Some(via.deployment.as_ref()?.id.as_str())))?;
    // Nothing is kept here: said, since litellm's users look it up.
    for name in ["cache_key", "cache_hit"] {
        params.set_item(name, py.None())?;
    }
    params.set_item("budget_exceeded", meta.spent.budget_exceeded())?;
    params.set_item("attempts", meta.attempts)?;
    params.set_item("losses", losses(py, meta)?)?;
    Ok(params)
}

fn losses<'py>(py: Python<'py>, meta: &Meta) -> PyResult<Bound<'py, PyList>> {
    PyList::new(py, meta.losses.iter().map(|l| loss(py, l)).collect::<PyResult<Vec<_>>>()?)
}

/// `ferrogate._response.Report`: who answered, after how many attempts, and what could not be said.
pub(super) fn report<'py>(py: Python<'py>, meta: &Meta) -> PyResult<Bound<'py, PyAny>> {
    let class = py.import("ferrogate._response")?.getattr("Report")?;
    let cost = meta.spent.cost().map(Money::dollars);
    class.call1((&meta.provider, &meta.model, meta.attempts, losses(py, meta)?, cost))
}

fn headers<'py>(py: Python<'py>, meta: &Meta) -> PyResult<Bound<'py, PyDict>> {
    let dict = PyDict::new(py);
    for (name, value) in &meta.headers {
        dict.set_item(format!("llm_provider-{name}"), value)?;
        if name.starts_with("x-ratelimit-") {
            dict.set_item(name, value)?;
        }
    }
    if let Some(via) = &meta.via {
        dict.set_item("x-litellm-attempted-retries", meta.attempts.saturating_sub(1))?;
        dict.set_item("x-litellm-attempted-fallbacks", via.fallbacks)?;
        dict.set_item("x-litellm-model-group", via.group.as_deref())?;
        dict.set_item("x-litellm-model-id", via.deployment.as_ref().map(|one| one.id.as_str()))?;
    }
    Ok(dict)
}

/// A loss as a dict: `field`, `class`, `outcome`, `detail`.
pub(super) fn loss<'py>(py: Python<'py>, loss: &Loss) -> PyResult<Bound<'py, PyDict>> {
    let dict = PyDict::new(py);
    dict.set_item("field", loss.field.as_ref())?;
    dict.set_item("class", loss.class().name())?;
    dict.set_item("outcome", loss.outcome.name())?;
    dict.set_item("detail", loss.detail.as_ref())?;
    Ok(dict)
}

/// `ferrogate._response.Response` of an answer's head.
pub(super) fn response<'py>(py: Python<'py>, meta: &Meta) -> PyResult<Bound<'py, PyAny>> {
    static CLASS: PyOnceLock<Py<PyAny>> = PyOnceLock::new();
    let class = once(py, &CLASS, || {
        Ok::<_, PyErr>(py.import("ferrogate._response")?.getattr("Response")?.unbind())
    })?;
    let class = class.bind(py);
    let request = py.import("ferrogate._response")?.getattr("Request")?;
    let url = meta.url.split('?').next();
    let named = PyDict::new(py);
    named.set_item("headers", meta.headers.clone())?;
    named.set_item("request", request.call1((meta.method.as_str(), url))?)?;
    class.call((meta.status,), Some(&named))
}

/// Warns of what could not be said, where the caller asked to be warned: once a field.
pub(super) fn warn(py: Python<'_>, meta: &Meta, policy: &LossPolicy) -> PyResult<()> {
    let mut told: Vec<&str> = Vec::new();
    for loss in meta.losses.iter().filter(|loss| policy.of(loss) == OnLoss::Warn) {
        if told.contains(&loss.field.as_ref()) {
            continue;
        }
        told.push(&loss.field);
        let text = format!(
            "{}: {} by {}/{}: {}",
            loss.field,
            loss.outcome.name(),
            meta.provider,
            meta.model,
            loss.detail
        );
        py.import("warnings")?.call_method1("warn", (text,))?;
    }
    Ok(())
}

/// What an engine's future gave, or the exception it is.
pub(super) fn unwrap<T>(py: Python<'_>, result: Result<T>) -> PyResult<T> {
    result.map_err(|error| super::errors::raise(py, &error))
}
