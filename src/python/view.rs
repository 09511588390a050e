//! The view: the one class behind all answers, `ferrogate.BaseModel`.
//!
//! A view holds a Python dict, parsed from JSON bytes when it is first looked at. Its subclasses, one per shape, add
//! descriptors that read fields; keys without a field are attributes too. Names with a leading underscore
//! (`_request_id`, `_hidden_params`) live beside the content and are never dumped or compared. Rare questions
//! (schemas, notebooks) are answered by `ferrogate/_models.py`, loaded when first asked.

use std::sync::{Mutex, OnceLock, PoisonError};

use bytes::Bytes;
use pyo3::exceptions::PyValueError;
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyString, PyType};

use super::answers::Beside;
use super::dump;
use super::field;
use super::json;
use super::shapes::{self, Handle, SHAPE_ATTRIBUTE, Shape};

/// An answer: attribute and item access over one dict.
///
/// It needs no `__clear__`: whatever refers back to a view does so through its dict, which the collector can clear.
#[pyclass(subclass, frozen, weakref, module = "ferrogate", name = "BaseModel")]
#[derive(Debug)]
pub struct View {
    pub(super) shape: &'static Shape,
    pub(super) content: OnceLock<Py<PyDict>>,
    json: Mutex<Option<Bytes>>,
    pub(super) aside: OnceLock<Py<PyDict>>,
    /// What is known of the answer beside its content; asked when `aside` has no such name.
    beside: OnceLock<Box<Beside>>,
}

/// The shape of a class; a blank one for classes of no shape.
pub(super) fn shape_of(class: &Bound<'_, PyType>) -> PyResult<&'static Shape> {
    let Some(handle) = class.getattr_opt(SHAPE_ATTRIBUTE)? else { return Ok(shapes::blank()) };
    Ok(handle.cast::<Handle>()?.get().0)
}

/// An instance of a class with a content, unchecked.
pub(super) fn construct<'py>(
    class: &Bound<'py, PyType>,
    content: Bound<'py, PyDict>,
    aside: Option<Bound<'py, PyDict>>,
) -> PyResult<Bound<'py, View>> {
    let handle = Py::new(class.py(), Handle(shape_of(class)?))?;
    let made = class.call1((handle,))?.cast_into::<View>()?;
    // A new view is empty, so nothing can be there already.
    let _ = made.get().content.set(content.unbind());
    if let Some(aside) = aside {
        let _ = made.get().aside.set(aside.unbind());
    }
    Ok(made)
}

impl View {
    /// An answer of a shape from its JSON, read when the answer is first looked at.
    ///
    /// # Errors
    ///
    /// Those of making the class; bytes that are no JSON object are a `ValueError` at the first look.
    pub fn from_json<'py>(
        py: Python<'py>,
        shape: &'static Shape,
        json: Bytes,
    ) -> PyResult<Bound<'py, Self>> {
        let view = shape.instance(py)?;
        *view.get().json.lock().unwrap_or_else(PoisonError::into_inner) = Some(json);
        Ok(view)
    }

    /// An answer of a shape over a dict, which it owns from now on.
    ///
    /// # Errors
    ///
    /// Those of making the class.
    pub fn from_dict<'py>(
        py: Python<'py>,
        shape: &'static Shape,
        dict: Bound<'py, PyDict>,
    ) -> PyResult<Bound<'py, Self>> {
        let view = shape.instance(py)?;
        // A new view is empty, so nothing can be there already.
        let _ = view.get().content.set(dict.unbind());
        Ok(view)
    }

    /// Sets an attribute that is never dumped, such as `_request_id`.
    ///
    /// # Errors
    ///
    /// None but lack of memory.
    pub fn set_aside<'py>(
        &self,
        py: Python<'py>,
        name: &str,
        value: impl IntoPyObject<'py>,
    ) -> PyResult<()> {
        self.aside(py).set_item(name, value)
    }

    /// Hangs on the view what is known of the answer beside its content.
    pub(super) fn set_beside(&self, beside: Beside) {
        // A new view has nothing there.
        let _ = self.beside.set(Box::new(beside));
    }

    /// What is known of the answer is known of its part under that key.
    pub(super) fn hand_down(&self, key: &str, part: &Self) {
        if let Some(beside) = self.beside.get().and_then(|beside| beside.of_part(key)) {
            part.set_beside(beside);
        }
    }

    /// Its shape.
    pub fn shape(&self) -> &'static Shape {
        self.shape
    }

    /// Its content.
    ///
    /// # Errors
    ///
    /// `ValueError` where the bytes are no JSON object.
    pub fn dict<'a, 'py>(&'a self, py: Python<'py>) -> PyResult<&'a Bound<'py, PyDict>> {
        if let Some(dict) = self.content.get() {
            return Ok(dict.bind(py));
        }
        let parsed = self.parse(py)?;
        // Another thread may have been faster; then both use what it made.
        let dict = self.content.get_or_init(|| parsed.unbind());
        *self.json.lock().unwrap_or_else(PoisonError::into_inner) = None;
        Ok(dict.bind(py))
    }

    fn parse<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyDict>> {
        let bytes = self.json.lock().unwrap_or_else(PoisonError::into_inner).clone();
        let Some(bytes) = bytes else { return Ok(PyDict::new(py)) };
        let value = json::parse(py, &bytes)?;
        value
            .cast_into::<PyDict>()
            .map_err(|_| PyValueError::new_err("the answer is no JSON object"))
    }

    pub(super) fn aside<'a, 'py>(&'a self, py: Python<'py>) -> &'a Bound<'py, PyDict> {
        if let Some(aside) = self.aside.get() {
            return aside.bind(py);
        }
        // Made outside of the lock: making a dict may run the collector, and with it another thread.
        let fresh = PyDict::new(py).unbind();
        self.aside.get_or_init(|| fresh).bind(py)
    }

    /// The key of an attribute name in the content.
    pub(super) fn key<'py>(&self, name: &Bound<'py, PyString>) -> PyResult<Bound<'py, PyString>> {
        let py = name.py();
        Ok(self
            .shape
            .field(py, name)?
            .map_or_else(|| name.clone(), |field| field.key.bind(py).clone()))
    }

    /// The value of a field or of another key, `None` (Rust's) where neither is known.
    pub(super) fn look<'py>(
        &self,
        name: &Bound<'py, PyString>,
    ) -> PyResult<Option<Bound<'py, PyAny>>> {
        let py = name.py();
        match self.shape.field(py, name)? {
            Some(spec) => field::read(self, spec, py).map(Some),
            None => self.dict(py)?.get_item(name),
        }
    }

    /// What an attribute beside the content is where nobody set it.
    pub(super) fn look_aside<'py>(
        &self,
        name: &Bound<'py, PyString>,
        text: &str,
    ) -> PyResult<Option<Bound<'py, PyAny>>> {
        let py = name.py();
        if let Some(value) =
            self.aside.get().map(|aside| aside.bind(py).get_item(name)).transpose()?.flatten()
        {
            return Ok(Some(value));
        }
        if let Some(beside) = self.beside.get()
            && let Some(value) = beside.get(py, text)?
        {
            self.aside(py).set_item(name, &value)?;
            return Ok(Some(value));
        }
        match text {
            "_request_id" | "_response_ms" => Ok(Some(py.None().into_bound(py))),
            "_hidden_params" => {
                let fresh = PyDict::new(py);
                self.aside(py).set_item(name, &fresh)?;
                Ok(Some(fresh.into_any()))
            }
            _ => Ok(None),
        }
    }

    /// Names and values: fields first, in their order, then the other keys.
    pub(super) fn pairs<'py>(
        &self,
        py: Python<'py>,
    ) -> PyResult<Vec<(Bound<'py, PyString>, Bound<'py, PyAny>)>> {
        let dict = self.dict(py)?;
        let fields = self.shape.fields(py)?;
        let mut pairs = Vec::with_capacity(fields.len());
        for spec in fields {
            if !spec.extension || dict.contains(spec.key.bind(py))? {
                pairs.push((spec.name.bind(py).clone(), field::read(self, spec, py)?));
            }
        }
        for (key, value) in dump::extras(fields, dict)? {
            pairs.push((key, value));
        }
        Ok(pairs)
    }

    pub(super) fn missing(
        &self,
        py: Python<'_>,
        content: &Bound<'_, PyDict>,
    ) -> PyResult<Vec<String>> {
        let mut missing = Vec::new();
        for spec in self.shape.fields(py)? {
            if spec.required && !content.contains(spec.key.bind(py))? {
                missing.push(spec.name.bind(py).to_string());
            }
        }
        Ok(missing)
    }

    pub(super) fn empty(shape: &'static Shape) -> Self {
        Self {
            shape,
            content: OnceLock::new(),
            json: Mutex::new(None),
            aside: OnceLock::new(),
            beside: OnceLock::new(),
        }
    }
}
