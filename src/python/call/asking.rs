//! From a method's arguments to a call: what is said, by which path, and how its answer is read.

use super::client::Client;
use super::endpoints::{AsForm, Endpoint, Place};
use super::json;
use super::options;
use super::parts;
use super::query;
use super::reading::{As, Reads};
use super::spoken::{speak, spoken};
use crate::engine::{Form, Gives, Incoming, Plain};
use crate::protocol;
use crate::transport::{Method, Multipart};
use pyo3::exceptions::{PyTypeError, PyValueError};
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyString, PyType};
use std::sync::Arc;

/// How an answer is wanted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::python) enum Manner {
    /// As the object it means.
    Parsed,
    /// With status and headers, its body here.
    Raw,
    /// With status and headers, its body still to come.
    Streaming,
}

impl Manner {
    /// The manner of a word: `parsed`, `raw`, `streaming`.
    ///
    /// # Errors
    /// `ValueError` for another word.
    pub(in crate::python) fn of(word: &str) -> PyResult<Self> {
        match word {
            "parsed" => Ok(Self::Parsed),
            "raw" => Ok(Self::Raw),
            "streaming" => Ok(Self::Streaming),
            _ => Err(PyValueError::new_err(format!("an answer is not given {word:?}"))),
        }
    }
}

/// A call of a method of the table.
///
/// # Errors
/// `TypeError` and `ValueError`, naming the argument.
pub(in crate::python) fn ask(
    client: &Client,
    endpoint: &Endpoint,
    arguments: &Bound<'_, PyDict>,
    (manner, is_async): (Manner, bool),
) -> PyResult<(Incoming, Reads)> {
    if endpoint.name == "create"
        && let Some(spoken) = spoken(endpoint.resource)
    {
        no_class(endpoint, arguments)?;
        return speak(client, spoken, arguments, manner);
    }
    let mut incoming = client.start(plain(endpoint.verb, manner)?, "");
    let body = placed(endpoint, arguments, &mut incoming)?;
    if let Some(stream) = body.get_item("stream")?.or(arguments.get_item("stream")?) {
        incoming.stream = endpoint.stream.is_some() && stream.is_truthy()?;
    }
    incoming.wish.model =
        body.get_item("model")?.and_then(|model| model.extract().ok()).unwrap_or_default();
    write(endpoint, &body, &mut incoming)?;
    client.address(&mut incoming, endpoint.admin)?;
    let read = if incoming.stream {
        As::of(endpoint.stream.unwrap_or("any"))?
    } else {
        As::answer(endpoint.answer, &body, is_async)?
    };
    let reads = Reads::new(read, manner);
    give(&mut incoming, &reads);
    Ok((incoming, reads))
}

/// A class as the format of an answer is what `parse` takes, whose answers hold instances of it.
fn no_class(endpoint: &Endpoint, arguments: &Bound<'_, PyDict>) -> PyResult<()> {
    let named = ["response_format", "text_format"];
    for name in named.into_iter().filter(|name| endpoint.parameter(name).is_some()) {
        if arguments.get_item(name)?.is_some_and(|value| value.is_instance_of::<PyType>()) {
            let resource = endpoint.resource;
            return Err(PyTypeError::new_err(format!(
                "You tried to pass a `BaseModel` class to `{resource}.create()`; `{resource}.parse()` takes one"
            )));
        }
    }
    Ok(())
}

/// Puts each argument where the table says; gives the body's fields.
fn placed<'py>(
    endpoint: &Endpoint,
    arguments: &Bound<'py, PyDict>,
    incoming: &mut Incoming,
) -> PyResult<Bound<'py, PyDict>> {
    let py = arguments.py();
    let (body, rest) = (PyDict::new(py), PyDict::new(py));
    incoming.headers.extend(endpoint.headers.iter().map(|(n, v)| (n.to_string(), v.to_string())));
    let mut path = endpoint.path.to_owned();
    for (name, value) in arguments.iter() {
        let text = name.cast::<PyString>()?.to_str()?;
        let Some(parameter) = endpoint.parameter(text) else {
            rest.set_item(name, value)?;
            continue;
        };
        match parameter.place {
            Place::Path => path = path.replace(&format!("{{{text}}}"), &segment(text, &value)?),
            Place::Query => query::set(parameter.key, &value, &mut incoming.query)?,
            Place::Header(header) => listed(header, &value, incoming)?,
            Place::Body if json::is_left_out(&value) => {}
            Place::Body => body.set_item(parameter.key, value)?,
        }
    }
    incoming.path = path;
    more(&rest, endpoint.verb, incoming, &body)?;
    Ok(body)
}

/// Writes the body as a form or as JSON.
fn write(endpoint: &Endpoint, body: &Bound<'_, PyDict>, incoming: &mut Incoming) -> PyResult<()> {
    let holds = |name: &str| endpoint.parameters.iter().any(|p| p.key == name && is_file(p.kind));
    let form = match endpoint.form {
        AsForm::Never => false,
        AsForm::Always => true,
        AsForm::WithFile => body
            .iter()
            .try_fold(false, |any, (_, v)| PyResult::Ok(any || parts::holds_file(&v)?))?,
    };
    let has_body = endpoint.parameters.iter().any(|p| p.place == Place::Body) || !body.is_empty();
    if form {
        incoming.parts = Some(Arc::new(multipart(body, holds)?));
    } else if endpoint.verb != "GET" && has_body {
        incoming.body = json::to_vec(body)?.into();
    }
    Ok(())
}

/// Whether a type of the table may be a file.
fn is_file(kind: &str) -> bool {
    kind.split(['[', ']', ',', '?']).any(|word| word == "file")
}

/// A call of a provider's own interface, by the method of HTTP.
pub(in crate::python) fn plain(verb: &str, manner: Manner) -> PyResult<Form> {
    let method: Method =
        verb.parse().map_err(|_| PyValueError::new_err(format!("{verb} is no HTTP method")))?;
    let gives = if manner == Manner::Streaming { Gives::Chunks } else { Gives::Json };
    Ok(Form::Plain(Plain { method, gives, follows: true }))
}

/// What an answer that is no JSON object is taken as.
pub(in crate::python) fn give(incoming: &mut Incoming, reads: &Reads) {
    if let Form::Plain(plain) = &mut incoming.form
        && plain.gives == Gives::Json
        && !matches!(reads.read, As::Shape(_))
    {
        plain.gives = Gives::Anything;
    }
}

/// The options of a call, and what it says beyond the table: into the body, or into the query of a `GET`.
pub(in crate::python) fn more(
    rest: &Bound<'_, PyDict>,
    verb: &str,
    incoming: &mut Incoming,
    body: &Bound<'_, PyDict>,
) -> PyResult<()> {
    let extra = rest.get_item("extra_body")?.filter(|e| !e.is_none() && !json::is_left_out(e));
    if extra.is_some() {
        rest.del_item("extra_body")?;
    }
    let unknown = PyDict::new(rest.py());
    options::part(rest, incoming, &unknown)?;
    if verb == "GET" {
        for (name, value) in unknown.iter() {
            query::set(&name.extract::<String>()?, &value, &mut incoming.query)?;
        }
    } else {
        body.update(unknown.as_mapping())?;
    }
    if let Some(extra) = extra {
        let extra = extra.cast::<PyDict>();
        let extra = extra.map_err(|_| PyTypeError::new_err("extra_body must be a dict"))?;
        body.update(extra.as_mapping())?;
    }
    Ok(())
}

/// The fields of a body as a form.
pub(in crate::python) fn multipart(
    body: &Bound<'_, PyDict>,
    holds: impl Fn(&str) -> bool,
) -> PyResult<Multipart> {
    let mut form = Multipart::default();
    let mut files = Multipart::default();
    for (name, value) in body.iter() {
        let name: String = name.extract()?;
        let to = if holds(&name) { &mut files } else { &mut form };
        parts::field(&name, &value, holds(&name), to)?;
    }
    // Fields first: servers that read a form as it comes know what is meant before the file.
    form.parts.append(&mut files.parts);
    Ok(form)
}

/// A parameter as a segment of the path.
fn segment(name: &str, value: &Bound<'_, PyAny>) -> PyResult<String> {
    let text = if value.is_none() { String::new() } else { value.str()?.to_string() };
    if text.is_empty() {
        let said = if value.is_none() { "None".to_owned() } else { value.repr()?.to_string() };
        return Err(PyValueError::new_err(format!(
            "Expected a non-empty value for `{name}` but received {said}"
        )));
    }
    if text == "." || text == ".." {
        return Err(PyValueError::new_err(format!(
            "{name} cannot be {text:?}: it names a place in the path"
        )));
    }
    Ok(protocol::address::encoded(&text))
}

/// A header of one word, or of several with commas between them.
fn listed(header: &str, value: &Bound<'_, PyAny>, incoming: &mut Incoming) -> PyResult<()> {
    if value.is_none() || json::is_left_out(value) {
        return Ok(());
    }
    let text = if let Ok(text) = value.cast::<PyString>() {
        text.to_str()?.to_owned()
    } else {
        let words = value.try_iter()?.map(|word| Ok(word?.str()?.to_string()));
        words.collect::<PyResult<Vec<_>>>()?.join(",")
    };
    incoming.headers.push((header.to_owned(), text));
    Ok(())
}
