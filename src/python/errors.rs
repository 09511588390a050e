//! Our error as the Python exception that the table names.

use super::json;
use super::once::once;
use crate::error::Error;
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::{PyDict, PyList};

/// The exception of an error, made by `ferrogate._exceptions.make`. Whatever goes wrong on the way is raised instead.
pub(super) fn raise(py: Python<'_>, error: &Error) -> PyErr {
    match exception(py, error) {
        Ok(exception) => PyErr::from_value(exception),
        Err(broken) => broken,
    }
}

fn exception<'py>(py: Python<'py>, error: &Error) -> PyResult<Bound<'py, PyAny>> {
    static MAKE: PyOnceLock<Py<PyAny>> = PyOnceLock::new();
    let make = once(py, &MAKE, || {
        Ok::<_, PyErr>(py.import("ferrogate._exceptions")?.getattr("make")?.unbind())
    })?;
    let said = error.said();
    let body = match &said.body {
        Some(body) => Some(json::parse(py, body.to_string().as_bytes())?),
        None => None,
    };
    let attempts = PyList::empty(py);
    for attempt in error.attempts() {
        let line = PyDict::new(py);
        line.set_item("target", &attempt.target)?;
        line.set_item("kind", attempt.kind.row().name)?;
        line.set_item("message", &attempt.message)?;
        attempts.append(line)?;
    }
    let named = PyDict::new(py);
    named.set_item("status", said.status.filter(|s| *s >= 300))?;
    named.set_item("headers", said.headers.clone())?;
    named.set_item("body", body)?;
    named.set_item("request_url", error.url())?;
    named.set_item("provider", error.provider())?;
    named.set_item("model", error.model())?;
    named.set_item("code", &said.code)?;
    named.set_item("param", &said.param)?;
    named.set_item("type", said.kind.as_deref().unwrap_or(error.kind().row().name))?;
    named.set_item("request_id", &said.request_id)?;
    named.set_item("attempts", attempts)?;
    make.bind(py).call((error.kind().row().class, error.message()), Some(&named))
}
