//! How an answer is read: the object it means, or what came with it.

use super::answers::{self, Beside};
use super::asking::Manner;
use super::field;
use super::json;
use super::maker;
use super::shapes::{self, Kind, Shape};
use super::view::View;
use crate::engine::{Meta, Spent, Whole};
use crate::protocol::Event;
use base64::prelude::{BASE64_STANDARD, Engine as _};
use bytes::Bytes;
use pyo3::exceptions::{PyRuntimeError, PyValueError};
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyList, PyString};
use std::collections::HashMap;
use std::sync::{Mutex, OnceLock, PoisonError};

/// What a body means.
#[derive(Clone, Copy, Debug)]
pub(in crate::python) enum As {
    /// An object of a shape.
    Shape(&'static Shape),
    /// Vectors, which may be written in base64.
    Vectors(&'static Shape),
    /// JSON whose objects have shapes.
    Kind(&'static Kind),
    /// JSON as it is, or a text where it is none.
    Anything,
    /// JSON as Python's own dicts and lists.
    Data,
    /// A text.
    Text,
    /// Bytes, which a face of their own reads.
    Binary,
    /// Nothing.
    Nothing,
}

/// What a call's answer means, and how it is wanted.
#[derive(Clone, Copy, Debug)]
pub(in crate::python) struct Reads {
    /// What it means.
    pub(in crate::python) read: As,
    /// How it is wanted.
    pub(in crate::python) manner: Manner,
}

impl Reads {
    /// A reading in a manner.
    pub(in crate::python) fn new(read: As, manner: Manner) -> Self {
        Self { read, manner }
    }

    /// Whether the object itself is given; bytes always come with their status and headers.
    pub(in crate::python) fn gives_object(self) -> bool {
        self.manner == Manner::Parsed && !matches!(self.read, As::Binary | As::Anything)
    }
}

impl As {
    /// The meaning that the path of a shape, or of a union of shapes, names.
    ///
    /// # Errors
    /// `RuntimeError` where the table has no such name.
    pub(in crate::python) fn of(path: &'static str) -> PyResult<Self> {
        if path == "any" {
            return Ok(Self::Anything);
        }
        match shapes::find(path) {
            Ok(shape) => Ok(Self::Shape(shape)),
            Err(_) => kind_of(path).map(Self::Kind),
        }
    }

    /// The meaning of an answer as the table of endpoints writes it.
    ///
    /// # Errors
    /// `RuntimeError` where the table is wrong.
    pub(in crate::python) fn answer(
        text: &'static str,
        body: &Bound<'_, PyDict>,
        is_async: bool,
    ) -> PyResult<Self> {
        match text {
            "none" => return Ok(Self::Nothing),
            "text" => return Ok(Self::Text),
            "binary" => return Ok(Self::Binary),
            _ => {}
        }
        if let Some(rest) = text.strip_prefix("page:") {
            let (page, item) = rest.split_once(':').ok_or_else(|| broken(text))?;
            let page = if is_async { page.replacen("Sync", "Async", 1) } else { page.to_owned() };
            return page_of(page, item).map(Self::Shape);
        }
        let Some(rest) = text.strip_prefix("by:") else { return Self::of(text) };
        let (parameter, cases) = rest.split_once(':').ok_or_else(|| broken(text))?;
        let said: Option<String> = body.get_item(parameter)?.and_then(|v| v.extract().ok());
        let mut cases = cases.split(',').filter_map(|case| case.split_once('='));
        let first = cases.clone().next().ok_or_else(|| broken(text))?;
        let case = said.and_then(|said| cases.find(|(word, _)| *word == said)).unwrap_or(first);
        Self::answer(case.1, body, is_async)
    }

    /// The object that bytes mean; what is known beside them hangs on it.
    ///
    /// # Errors
    /// `ValueError` where they are no JSON and should be.
    pub(in crate::python) fn object(
        self,
        py: Python<'_>,
        body: Bytes,
        meta: Option<Meta>,
    ) -> PyResult<Py<PyAny>> {
        let text = |body: &[u8]| PyString::new(py, &String::from_utf8_lossy(body)).into_any();
        let made = match self {
            Self::Shape(shape) => View::from_json(py, shape, body)?.into_any(),
            Self::Vectors(shape) => {
                let view = View::from_json(py, shape, body)?;
                vectors(&view)?;
                view.into_any()
            }
            Self::Kind(kind) => {
                let parsed = json::parse(py, &body)?;
                field::wrap(kind, &parsed)?.unwrap_or(parsed)
            }
            Self::Anything | Self::Binary => json::parse(py, &body).unwrap_or_else(|_| text(&body)),
            Self::Data => json::parse(py, &body)?,
            Self::Text => text(&body),
            Self::Nothing => py.None().into_bound(py),
        };
        if let (Some(meta), Ok(view)) = (meta, made.cast::<View>()) {
            view.get().set_beside(Beside::new(meta));
        }
        if matches!(self, Self::Shape(_) | Self::Vectors(_) | Self::Kind(_)) {
            return Ok(maker::made(made)?.unbind());
        }
        Ok(made.unbind())
    }

    /// The object of a streamed event. Events of assistants are told apart by their names, so these stay with them.
    ///
    /// # Errors
    /// Those of [`object`](Self::object).
    pub(in crate::python) fn event(
        self,
        py: Python<'_>,
        event: Event,
        spent: &Spent,
    ) -> PyResult<Py<PyAny>> {
        // Only what tells usage is told what that costs.
        let usage = memchr::memmem::find(event.data.as_bytes(), b"\"usage\":{");
        if usage.is_some() && !event.name.as_ref().is_some_and(|n| n.starts_with("thread.")) {
            let chunk = self.object(py, Bytes::from(event.data), None)?;
            if let Ok(view) = chunk.bind(py).cast::<View>() {
                view.get().set_beside(Beside::spent(spent.clone()));
            }
            return Ok(chunk);
        }
        match event.name.filter(|name| name.starts_with("thread.")) {
            None => self.object(py, Bytes::from(event.data), None),
            Some(name) => {
                let named = format!("{{\"event\":\"{name}\",\"data\":{}}}", event.data);
                self.object(py, named.into(), None)
            }
        }
    }

    /// The object of a whole answer.
    ///
    /// # Errors
    /// Those of [`object`](Self::object).
    pub(in crate::python) fn whole(self, py: Python<'_>, whole: Whole) -> PyResult<Py<PyAny>> {
        match self {
            Self::Shape(shape) => answers::whole(py, Box::new(whole), shape),
            _ => self.object(py, whole.body, Some(whole.meta)),
        }
    }
}

/// Reads vectors that are written in base64: 32-bit floats, the lowest byte first (OpenAI's `encoding_format`).
fn vectors(view: &Bound<'_, View>) -> PyResult<()> {
    let py = view.py();
    let Some(data) = view.get().dict(py)?.get_item("data")? else { return Ok(()) };
    let Ok(items) = data.cast::<PyList>() else { return Ok(()) };
    for item in items.iter() {
        let Ok(item) = item.cast::<PyDict>() else { continue };
        let Some(written) = item.get_item("embedding")? else { continue };
        let Ok(text) = written.cast::<PyString>() else { continue };
        let bytes = BASE64_STANDARD.decode(text.to_str()?).map_err(|error| {
            PyValueError::new_err(format!("a vector of the answer is no base64: {error}"))
        })?;
        let (numbers, _) = bytes.as_chunks::<4>();
        let numbers = numbers.iter().map(|four| f64::from(f32::from_le_bytes(*four)));
        item.set_item("embedding", PyList::new(py, numbers)?)?;
    }
    Ok(())
}

fn broken(text: &str) -> PyErr {
    PyRuntimeError::new_err(format!("the table of endpoints cannot be read: {text}"))
}

/// What a name of the table means that is no shape; read once.
fn kind_of(path: &'static str) -> PyResult<&'static Kind> {
    static READ: OnceLock<Mutex<HashMap<&'static str, &'static Kind>>> = OnceLock::new();
    let mut read = READ.get_or_init(Mutex::default).lock().unwrap_or_else(PoisonError::into_inner);
    if let Some(kind) = read.get(path) {
        return Ok(kind);
    }
    let kind = &*Box::leak(Box::new(shapes::kind(path)?));
    read.insert(path, kind);
    Ok(kind)
}

/// The shape of a page of things; made once.
fn page_of(page: String, item: &'static str) -> PyResult<&'static Shape> {
    type Pages = HashMap<(String, &'static str), &'static Shape>;
    static MADE: OnceLock<Mutex<Pages>> = OnceLock::new();
    let mut made = MADE.get_or_init(Mutex::default).lock().unwrap_or_else(PoisonError::into_inner);
    let key = (page, item);
    if let Some(shape) = made.get(&key) {
        return Ok(shape);
    }
    let shape = shapes::page(&key.0, item)?;
    made.insert(key, shape);
    Ok(shape)
}
