//! Calls of any path, as openai's `client.post` makes them.

use super::asking::{Manner, give, more, multipart, plain};
use super::client::Client;
use super::json;
use super::parts;
use super::query;
use super::reading::{As, Reads};
use crate::engine::{Form, Incoming};
use bytes::Bytes;
use pyo3::exceptions::{PyDeprecationWarning, PyTypeError};
use pyo3::prelude::*;
use pyo3::types::{PyBytes, PyDict, PyString};
use std::collections::BTreeMap;
use std::sync::Arc;

/// What a verb is given that is no option of every call.
struct Given<'py> {
    body: Option<Bound<'py, PyAny>>,
    content: Option<Bound<'py, PyAny>>,
    files: Option<Bound<'py, PyAny>>,
    params: Option<Bound<'py, PyAny>>,
    stream: bool,
    admin: bool,
    follows: bool,
}

impl<'py> Given<'py> {
    /// Takes it out of the arguments.
    fn of(arguments: &Bound<'py, PyDict>) -> PyResult<Self> {
        let taken = |name: &str| -> PyResult<Option<Bound<'py, PyAny>>> {
            let value = arguments.get_item(name)?;
            if value.is_some() {
                arguments.del_item(name)?;
            }
            Ok(value.filter(|value| !value.is_none() && !json::is_left_out(value)))
        };
        let is_said = |name: &str, usual: bool| -> PyResult<bool> {
            taken(name)?.map_or(Ok(usual), |value| value.is_truthy())
        };
        Ok(Self {
            body: taken("body")?,
            content: taken("content")?,
            files: taken("files")?,
            params: taken("params")?,
            stream: is_said("stream", false)?,
            admin: is_said("admin", false)?,
            follows: is_said("follow_redirects", true)?,
        })
    }
}

/// A call of any path (`POST /path`). Its options: `body`, `content`, `files`, `params`, `stream`, and those of every call.
///
/// # Errors
/// `TypeError` and `ValueError`, naming the argument.
pub(in crate::python) fn call(
    client: &Client,
    place: &str,
    arguments: &Bound<'_, PyDict>,
    manner: Manner,
) -> PyResult<(Incoming, Reads)> {
    let (verb, path) = place.split_once(' ').unwrap_or((place, ""));
    let given = Given::of(arguments)?;
    let mut incoming = client.start(plain(verb, manner)?, path);
    if let Some(params) = &given.params {
        for (name, value) in params.extract::<BTreeMap<String, Bound<'_, PyAny>>>()? {
            query::set(&name, &value, &mut incoming.query)?;
        }
    }
    let said = PyDict::new(arguments.py());
    more(arguments, verb, &mut incoming, &said)?;
    incoming.stream = given.stream;
    if let Form::Plain(plain) = &mut incoming.form {
        plain.follows = given.follows;
    }
    write(&given, &said, &mut incoming)?;
    client.address(&mut incoming, given.admin)?;
    let reads = Reads::new(As::Anything, manner);
    give(&mut incoming, &reads);
    Ok((incoming, reads))
}

/// A call that opens a WebSocket. Its options: `model`, `params` (of the address), `max_size` (of a message, in bytes; `None`
/// for no limit), and those of every call.
///
/// # Errors
/// `TypeError` and `ValueError`, naming the argument.
pub(in crate::python) fn connect(
    client: &Client,
    path: &str,
    arguments: &Bound<'_, PyDict>,
) -> PyResult<Incoming> {
    let mut incoming = client.start(plain("GET", Manner::Parsed)?, path);
    let rest = arguments.copy()?;
    let taken = |name: &str| -> PyResult<Option<Bound<'_, PyAny>>> {
        let value = rest.get_item(name)?;
        if value.is_some() {
            rest.del_item(name)?;
        }
        Ok(value.filter(|value| !value.is_none()))
    };
    if let Some(model) = taken("model")? {
        incoming.wish.model = model.extract()?;
    }
    if let Some(params) = taken("params")? {
        for (name, value) in params.extract::<BTreeMap<String, Bound<'_, PyAny>>>()? {
            query::set(&name, &value, &mut incoming.query)?;
        }
    }
    let max_size = taken("max_size")?.map(|size| size.extract()).transpose()?;
    more(&rest, "GET", &mut incoming, &PyDict::new(rest.py()))?;
    client.address(&mut incoming, false)?;
    Ok(incoming.connecting(max_size))
}

/// Writes the body; `said` are the fields that the call adds to it.
fn write(given: &Given<'_>, said: &Bound<'_, PyDict>, incoming: &mut Incoming) -> PyResult<()> {
    let form = given.files.is_some()
        || incoming.headers.iter().any(|(name, value)| {
            name.eq_ignore_ascii_case("content-type") && value.starts_with("multipart/form-data")
        });
    let fields = match (&given.body, &given.content) {
        (Some(_), Some(_)) => {
            return Err(PyTypeError::new_err("a call has a body or a content, not both"));
        }
        (_, Some(content)) => {
            (incoming.body, incoming.content_type) = raw(content, incoming)?;
            return Ok(());
        }
        (Some(body), None) if body.is_instance_of::<PyBytes>() => {
            deprecated(body.py())?;
            (incoming.body, incoming.content_type) = raw(body, incoming)?;
            return Ok(());
        }
        (Some(body), None) if said.is_empty() && !form => {
            incoming.wish.model = model_of(body);
            incoming.body = json::to_vec(body)?.into();
            return Ok(());
        }
        (Some(body), None) => {
            let all = body.cast::<PyDict>()?.copy()?;
            all.update(said.as_mapping())?;
            all
        }
        (None, None) => said.clone(),
    };
    if form {
        let mut parts = multipart(&fields, |_| false)?;
        if let Some(files) = &given.files {
            parts::files(files, &mut parts)?;
        }
        incoming.parts = Some(Arc::new(parts));
    } else if !fields.is_empty() {
        incoming.wish.model = model_of(fields.as_any());
        incoming.body = json::to_vec(&fields)?.into();
    }
    Ok(())
}

fn deprecated(py: Python<'_>) -> PyResult<()> {
    let category = py.get_type::<PyDeprecationWarning>();
    let text = c"Passing raw bytes as `body` is deprecated and will be removed in a future version. Please pass raw bytes via the `content` parameter instead.";
    PyErr::warn(py, &category, text, 2)
}

fn model_of(body: &Bound<'_, PyAny>) -> String {
    let model = body.cast::<PyDict>().ok().and_then(|body| body.get_item("model").ok().flatten());
    model.and_then(|model| model.extract().ok()).unwrap_or_default()
}

/// The bytes of a content, and their media type where the caller named it.
fn raw(content: &Bound<'_, PyAny>, incoming: &Incoming) -> PyResult<(Bytes, Option<String>)> {
    let named = incoming.headers.iter().rev().find(|(n, _)| n.eq_ignore_ascii_case("content-type"));
    let kind = named.map_or_else(|| "application/json".to_owned(), |(_, kind)| kind.clone());
    let bytes: Vec<u8> = if let Ok(text) = content.cast::<PyString>() {
        text.to_str()?.as_bytes().to_vec()
    } else if let Ok(bytes) = content.extract() {
        bytes
    } else if content.hasattr("read")? {
        content.call_method0("read")?.extract()?
    } else {
        let mut all = Vec::new();
        for piece in content.try_iter()? {
            all.extend_from_slice(&piece?.extract::<Vec<u8>>()?);
        }
        all
    };
    Ok((bytes.into(), Some(kind)))
}
