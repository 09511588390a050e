//! A field of an answer as a Python data descriptor: reads, writes and deletes one key of the view's dict.

use pyo3::exceptions::{PyAttributeError, PyTypeError};
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyFloat, PyInt, PyList, PyType};

use super::shapes::{FieldSpec, Kind, Shape};
use super::union::{case_of, choose};
use super::view::View;

/// The descriptor of one field.
#[pyclass(frozen, module = "ferrogate._core", name = "_Field")]
#[derive(Debug)]
pub struct Field(&'static FieldSpec);

impl Field {
    /// The descriptor of a field.
    pub(super) fn new(spec: &'static FieldSpec) -> Self {
        Self(spec)
    }
}

#[pymethods]
impl Field {
    fn __get__<'py>(
        this: &Bound<'py, Self>,
        instance: &Bound<'py, PyAny>,
        owner: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let _ = owner;
        if instance.is_none() {
            return Ok(this.clone().into_any());
        }
        read(view_of(instance)?.get(), this.get().0, this.py())
    }

    fn __set__(
        &self,
        py: Python<'_>,
        instance: &Bound<'_, PyAny>,
        value: &Bound<'_, PyAny>,
    ) -> PyResult<()> {
        view_of(instance)?.get().dict(py)?.set_item(self.0.key.bind(py), value)
    }

    fn __delete__(&self, py: Python<'_>, instance: &Bound<'_, PyAny>) -> PyResult<()> {
        let view = view_of(instance)?;
        let key = self.0.key.bind(py);
        let dict = view.get().dict(py)?;
        if !dict.contains(key)? {
            return Err(PyAttributeError::new_err(format!("{key} is not there")));
        }
        dict.del_item(key)
    }

    #[getter]
    fn __name__(&self, py: Python<'_>) -> Py<PyAny> {
        self.0.name.clone_ref(py).into_any()
    }

    #[getter]
    fn __doc__(&self) -> &'static str {
        self.0.about
    }

    fn __repr__(&self, py: Python<'_>) -> String {
        format!("<field {}: {}>", self.0.name.bind(py), self.0.annotation)
    }
}

fn view_of<'a, 'py>(instance: &'a Bound<'py, PyAny>) -> PyResult<&'a Bound<'py, View>> {
    instance
        .cast::<View>()
        .map_err(|_| PyTypeError::new_err("a field belongs to a ferrogate.BaseModel"))
}

/// The value of a field; `None` where the answer does not have it, as openai-python's objects give.
///
/// What needs a class is given one on this first look and put back, so that every look gives the same object.
pub(super) fn read<'py>(
    view: &View,
    field: &FieldSpec,
    py: Python<'py>,
) -> PyResult<Bound<'py, PyAny>> {
    let dict = view.dict(py)?;
    let key = field.key.bind(py);
    let Some(value) = dict.get_item(key)? else { return Ok(py.None().into_bound(py)) };
    match wrap(&field.kind, &value)? {
        None => Ok(value),
        Some(wrapped) => {
            if let Ok(part) = wrapped.cast::<View>() {
                view.hand_down(key.to_str()?, part.get());
            }
            dict.set_item(key, &wrapped)?;
            Ok(wrapped)
        }
    }
}

/// What a raw value becomes; `None` where it stays (lists and free dicts are changed in place).
pub(super) fn wrap<'py>(
    kind: &Kind,
    value: &Bound<'py, PyAny>,
) -> PyResult<Option<Bound<'py, PyAny>>> {
    match choose(kind, value)? {
        Kind::Float => Ok(float(value)),
        Kind::List(inner) if !inner.is_plain_in_lists() => value
            .cast_exact::<PyList>()
            .map_or(Ok(()), |list| wrap_list(inner, list))
            .map(|()| None),
        Kind::Dict(inner) if !inner.is_plain() => value
            .cast_exact::<PyDict>()
            .map_or(Ok(()), |dict| wrap_dict(inner, dict))
            .map(|()| None),
        kind @ (Kind::Shape(_) | Kind::OneOf { .. }) => {
            let Ok(dict) = value.cast_exact::<PyDict>() else { return Ok(None) };
            let Some(shape) = shape_for(kind, dict)? else { return Ok(None) };
            Ok(Some(View::from_dict(value.py(), shape, dict.clone())?.into_any()))
        }
        _ => Ok(None),
    }
}

/// An integer where a float is meant, as that float.
pub(super) fn float<'py>(value: &Bound<'py, PyAny>) -> Option<Bound<'py, PyAny>> {
    let number: f64 = value.cast_exact::<PyInt>().ok()?.extract().ok()?;
    Some(PyFloat::new(value.py(), number).into_any())
}

/// The shape of an object of this kind.
pub(super) fn shape_for(kind: &Kind, dict: &Bound<'_, PyDict>) -> PyResult<Option<&'static Shape>> {
    match kind {
        Kind::Shape(shape) => Ok(Some(shape)),
        Kind::OneOf { key, cases } => {
            Ok(case_of(key, cases, dict)?.or(cases.first().map(|(_, shape)| *shape)))
        }
        _ => Ok(None),
    }
}

/// Gives the elements of a list their classes.
///
/// A list is done in one go, so a look at both ends tells whether there is something to do; this keeps `data[i]` in
/// a loop over thousands of embeddings cheap, and finds what was appended.
fn wrap_list(inner: &Kind, list: &Bound<'_, PyList>) -> PyResult<()> {
    let is_raw = |value: PyResult<Bound<'_, PyAny>>| {
        value
            .is_ok_and(|v| v.is_exact_instance_of::<PyDict>() || v.is_exact_instance_of::<PyList>())
    };
    let length = list.len();
    if length == 0 || !(is_raw(list.get_item(0)) || is_raw(list.get_item(length - 1))) {
        return Ok(());
    }
    for (index, value) in list.iter().enumerate() {
        if let Some(wrapped) = wrap(inner, &value)? {
            list.set_item(index, wrapped)?;
        }
    }
    Ok(())
}

fn wrap_dict(inner: &Kind, dict: &Bound<'_, PyDict>) -> PyResult<()> {
    for (key, value) in dict.copy()?.iter() {
        if let Some(wrapped) = wrap(inner, &value)? {
            dict.set_item(key, wrapped)?;
        }
    }
    Ok(())
}

/// `model_fields`: a mapping of a class, made when asked for.
#[pyclass(frozen, module = "ferrogate._core", name = "_ModelFields")]
#[derive(Debug)]
pub struct ModelFields;

#[pymethods]
impl ModelFields {
    #[expect(clippy::unused_self, reason = "Python passes the descriptor")]
    fn __get__<'py>(
        &self,
        instance: &Bound<'py, PyAny>,
        owner: Option<Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let class = owner.map_or_else(|| Ok(instance.get_type()), Bound::cast_into::<PyType>)?;
        class.py().import("ferrogate._models")?.call_method1("model_fields", (class,))
    }
}
