//! What Python sees of a view: the methods of `ferrogate.BaseModel`, with the names of openai-python's and pydantic's
//! objects and the item access of litellm's.

use pyo3::exceptions::{PyAttributeError, PyKeyError, PyTypeError, PyValueError};
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyIterator, PyList, PySet, PyString, PyTuple, PyType};
use pyo3::{PyTraverseError, PyVisit};

use super::dump::{self, Options};
use super::field::ModelFields;
use super::json;
use super::shapes::{FieldSpec, Handle, Shape};
use super::view::{View, construct, shape_of};

/// The content for keyword arguments: names become keys.
fn content_of<'py>(
    shape: &'static Shape,
    values: Option<&Bound<'py, PyDict>>,
    py: Python<'py>,
) -> PyResult<Bound<'py, PyDict>> {
    let content = PyDict::new(py);
    let Some(values) = values else { return Ok(content) };
    for (name, value) in values.copy()?.iter() {
        let name = name.cast_into::<PyString>()?;
        let key = shape.field(py, &name)?.map(|spec: &FieldSpec| spec.key.bind(py).clone());
        content.set_item(key.unwrap_or(name), dump::own(&value, 0)?)?;
    }
    Ok(content)
}

/// Refuses a content without its required fields.
fn check(view: &Bound<'_, View>) -> PyResult<()> {
    let py = view.py();
    let missing = view.get().missing(py, view.get().dict(py)?)?;
    if missing.is_empty() {
        return Ok(());
    }
    let class = view.get_type().name()?;
    Err(PyValueError::new_err(format!("{class} needs {}", missing.join(", "))))
}

/// Calls a function of `ferrogate/_models.py`.
fn rare<'py>(
    name: &str,
    py: Python<'py>,
    arguments: impl pyo3::call::PyCallArgs<'py>,
    options: Option<&Bound<'py, PyDict>>,
) -> PyResult<Bound<'py, PyAny>> {
    py.import("ferrogate._models")?.getattr(name)?.call(arguments, options)
}

#[pymethods]
impl View {
    #[new]
    #[classmethod]
    #[pyo3(signature = (*arguments, **values))]
    fn new(
        class: &Bound<'_, PyType>,
        arguments: &Bound<'_, PyTuple>,
        values: Option<&Bound<'_, PyDict>>,
    ) -> PyResult<Self> {
        if !arguments.is_empty() {
            let first = arguments.get_item(0)?;
            let Ok(handle) = first.cast::<Handle>() else {
                return Err(PyTypeError::new_err(format!(
                    "{} takes keyword arguments only",
                    class.name()?
                )));
            };
            return Ok(Self::empty(handle.get().0));
        }
        let py = class.py();
        let view = Self::empty(shape_of(class)?);
        let content = content_of(view.shape, values, py)?;
        let missing = view.missing(py, &content)?;
        if !missing.is_empty() {
            return Err(PyValueError::new_err(format!(
                "{} needs {}",
                class.name()?,
                missing.join(", ")
            )));
        }
        let _ = view.content.set(content.unbind());
        Ok(view)
    }

    fn __traverse__(&self, visit: PyVisit<'_>) -> Result<(), PyTraverseError> {
        visit.call(self.content.get())?;
        visit.call(self.aside.get())
    }

    // -- attributes

    fn __getattr__<'py>(
        this: &Bound<'py, Self>,
        name: &Bound<'py, PyString>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let text = name.to_str()?;
        let found = if text.starts_with('_') {
            this.get().look_aside(name, text)?
        } else {
            match this.get().look(name)? {
                None if matches!(text, "ferrogate" | "cost") => {
                    this.get().look_aside(name, text)?
                }
                found => found,
            }
        };
        match found {
            Some(value) => Ok(value),
            None => Err(PyAttributeError::new_err(format!(
                "'{}' object has no attribute '{text}'",
                this.get_type().name()?
            ))),
        }
    }

    fn __setattr__(
        &self,
        py: Python<'_>,
        name: &Bound<'_, PyString>,
        value: &Bound<'_, PyAny>,
    ) -> PyResult<()> {
        if name.to_str()?.starts_with('_') {
            return self.aside(py).set_item(name, value);
        }
        self.dict(py)?.set_item(self.key(name)?, value)
    }

    fn __delattr__(&self, py: Python<'_>, name: &Bound<'_, PyString>) -> PyResult<()> {
        let is_aside = name.to_str()?.starts_with('_');
        let (dict, key) = if is_aside {
            (self.aside(py), name.clone())
        } else {
            (self.dict(py)?, self.key(name)?)
        };
        if !dict.contains(&key)? {
            return Err(PyAttributeError::new_err(name.clone().unbind()));
        }
        dict.del_item(key)
    }

    fn __dir__<'py>(this: &Bound<'py, Self>) -> PyResult<Bound<'py, PyList>> {
        let names = this.get_type().dir()?;
        for (key, _) in
            dump::extras(this.get().shape.fields(this.py())?, this.get().dict(this.py())?)?
        {
            names.append(key)?;
        }
        Ok(names)
    }

    // -- items

    fn __getitem__<'py>(&self, name: &Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>> {
        let found = name.cast::<PyString>().map_or(Ok(None), |name| self.look(name))?;
        found.ok_or_else(|| PyKeyError::new_err(name.clone().unbind()))
    }

    fn __setitem__(
        &self,
        py: Python<'_>,
        name: &Bound<'_, PyString>,
        value: &Bound<'_, PyAny>,
    ) -> PyResult<()> {
        self.dict(py)?.set_item(self.key(name)?, value)
    }

    fn __delitem__(&self, py: Python<'_>, name: &Bound<'_, PyString>) -> PyResult<()> {
        self.dict(py)?.del_item(self.key(name)?)
    }

    /// Whether the answer has the key; a field that merely reads as `None` is not there.
    fn __contains__(&self, py: Python<'_>, name: &Bound<'_, PyAny>) -> PyResult<bool> {
        let Ok(name) = name.cast::<PyString>() else { return Ok(false) };
        self.dict(py)?.contains(self.key(name)?)
    }

    /// The value of a key, or the default where the answer does not have it.
    #[pyo3(signature = (name, default=None))]
    fn get<'py>(
        &self,
        py: Python<'py>,
        name: &Bound<'py, PyString>,
        default: Option<Bound<'py, PyAny>>,
    ) -> PyResult<Option<Bound<'py, PyAny>>> {
        if self.dict(py)?.contains(self.key(name)?)? { self.look(name) } else { Ok(default) }
    }

    /// The names of the fields and of other keys.
    fn keys<'py>(&self, py: Python<'py>) -> PyResult<Vec<Bound<'py, PyString>>> {
        Ok(self.pairs(py)?.into_iter().map(|pair| pair.0).collect())
    }

    /// The values, in the order of the names.
    fn values<'py>(&self, py: Python<'py>) -> PyResult<Vec<Bound<'py, PyAny>>> {
        Ok(self.pairs(py)?.into_iter().map(|pair| pair.1).collect())
    }

    /// Names and values.
    fn items<'py>(
        &self,
        py: Python<'py>,
    ) -> PyResult<Vec<(Bound<'py, PyString>, Bound<'py, PyAny>)>> {
        self.pairs(py)
    }

    fn __iter__<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyIterator>> {
        match self
            .shape
            .items
            .map(|name| self.look(&PyString::intern(py, name)))
            .transpose()?
            .flatten()
        {
            Some(items) if items.is_none() => PyList::empty(py).try_iter(),
            Some(items) => items.try_iter(),
            None => self.pairs(py)?.into_pyobject(py)?.try_iter(),
        }
    }

    // -- dumping

    /// A plain dict of the content.
    #[pyo3(signature = (**options))]
    fn model_dump<'py>(
        &self,
        py: Python<'py>,
        options: Option<&Bound<'py, PyDict>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        dump::to_python(self, py, &Options::read(options, Options::default())?)
    }

    /// The content as JSON text.
    #[pyo3(signature = (**options))]
    fn model_dump_json(
        &self,
        py: Python<'_>,
        options: Option<&Bound<'_, PyDict>>,
    ) -> PyResult<String> {
        dump::to_json(self, py, &Options::read(options, Options::default())?)
    }

    /// A plain dict of what the answer has.
    #[pyo3(signature = (**options))]
    fn to_dict<'py>(
        &self,
        py: Python<'py>,
        options: Option<&Bound<'py, PyDict>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        dump::to_python(self, py, &Options::read(options, Options::answer())?)
    }

    /// JSON text of what the answer has, indented by two.
    #[pyo3(signature = (**options))]
    fn to_json(&self, py: Python<'_>, options: Option<&Bound<'_, PyDict>>) -> PyResult<String> {
        dump::to_json(
            self,
            py,
            &Options { indent: Some(2), ..Options::answer() }.read_over(options)?,
        )
    }

    /// `model_dump`, by its older name.
    #[pyo3(signature = (**options))]
    #[pyo3(name = "dict")]
    fn older_dict<'py>(
        &self,
        py: Python<'py>,
        options: Option<&Bound<'py, PyDict>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        self.model_dump(py, options)
    }

    /// `model_dump_json`, by its older name.
    #[pyo3(signature = (**options))]
    fn json(&self, py: Python<'_>, options: Option<&Bound<'_, PyDict>>) -> PyResult<String> {
        self.model_dump_json(py, options)
    }

    fn __repr__(this: &Bound<'_, Self>) -> PyResult<String> {
        dump::repr(this)
    }

    fn _repr_html_<'py>(this: &Bound<'py, Self>) -> PyResult<Bound<'py, PyAny>> {
        rare("repr_html", this.py(), (this,), None)
    }

    fn _repr_markdown_<'py>(this: &Bound<'py, Self>) -> PyResult<Bound<'py, PyAny>> {
        rare("repr_markdown", this.py(), (this,), None)
    }

    // -- comparing and copying

    fn __eq__<'py>(
        this: &Bound<'py, Self>,
        other: &Bound<'py, PyAny>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let py = this.py();
        let Ok(other) = other.cast::<Self>() else { return Ok(py.NotImplemented().into_bound(py)) };
        if !this.get_type().is(other.get_type()) {
            return Ok(py.NotImplemented().into_bound(py));
        }
        let plain = Options::default();
        let same = dump::to_python(this.get(), py, &plain)?.eq(dump::to_python(
            other.get(),
            py,
            &plain,
        )?)?;
        Ok(same.into_pyobject(py)?.to_owned().into_any())
    }

    fn __copy__<'py>(this: &Bound<'py, Self>) -> PyResult<Bound<'py, Self>> {
        let view = this.get();
        let aside = view.aside.get().map(|aside| aside.bind(this.py()).copy()).transpose()?;
        construct(&this.get_type(), view.dict(this.py())?.copy()?, aside)
    }

    /// A copy; `update` replaces values, `deep` copies what is inside as well.
    #[pyo3(signature = (*, update=None, deep=false))]
    fn model_copy<'py>(
        this: &Bound<'py, Self>,
        update: Option<&Bound<'py, PyDict>>,
        deep: bool,
    ) -> PyResult<Bound<'py, PyAny>> {
        let function = if deep { "deepcopy" } else { "copy" };
        let copy = this.py().import("copy")?.call_method1(function, (this,))?;
        let content = copy.cast::<Self>()?.get().dict(this.py())?;
        content.update(content_of(this.get().shape, update, this.py())?.as_mapping())?;
        Ok(copy)
    }

    /// `model_copy`, by its older name.
    #[pyo3(signature = (*, update=None, deep=false))]
    fn copy<'py>(
        this: &Bound<'py, Self>,
        update: Option<&Bound<'py, PyDict>>,
        deep: bool,
    ) -> PyResult<Bound<'py, PyAny>> {
        Self::model_copy(this, update, deep)
    }

    fn __reduce__<'py>(this: &Bound<'py, Self>) -> PyResult<Bound<'py, PyTuple>> {
        let py = this.py();
        let rebuild = py.import("ferrogate._core")?.getattr("_rebuild")?;
        let view = this.get();
        let aside = view.aside.get().map(|aside| aside.bind(py).clone());
        (rebuild, (this.get_type(), view.dict(py)?.clone(), aside)).into_pyobject(py)
    }

    // -- classes

    /// An object of this class with these values, unchecked.
    #[classmethod]
    #[pyo3(signature = (_fields_set=None, **values))]
    fn model_construct<'py>(
        class: &Bound<'py, PyType>,
        _fields_set: Option<&Bound<'py, PyAny>>,
        values: Option<&Bound<'py, PyDict>>,
    ) -> PyResult<Bound<'py, Self>> {
        construct(class, content_of(shape_of(class)?, values, class.py())?, None)
    }

    /// `model_construct`, by its older name.
    #[classmethod]
    #[pyo3(name = "construct", signature = (_fields_set=None, **values))]
    fn older_construct<'py>(
        class: &Bound<'py, PyType>,
        _fields_set: Option<&Bound<'py, PyAny>>,
        values: Option<&Bound<'py, PyDict>>,
    ) -> PyResult<Bound<'py, Self>> {
        Self::model_construct(class, None, values)
    }

    /// An object of this class from a dict or from one of its own.
    #[classmethod]
    #[pyo3(signature = (object, **_options))]
    fn model_validate<'py>(
        class: &Bound<'py, PyType>,
        object: &Bound<'py, PyAny>,
        _options: Option<&Bound<'py, PyDict>>,
    ) -> PyResult<Bound<'py, Self>> {
        if object.is_instance(class)? {
            return Ok(object.cast::<Self>()?.clone());
        }
        let Ok(dict) = object.cast::<PyDict>() else {
            let message = format!(
                "{} is made of a dict, not of {}",
                class.name()?,
                object.get_type().name()?
            );
            return Err(PyValueError::new_err(message));
        };
        let made = construct(class, dump::own(dict, 0)?.cast_into::<PyDict>()?, None)?;
        check(&made)?;
        Ok(made)
    }

    /// An object of this class from JSON text.
    #[classmethod]
    #[pyo3(signature = (json_data, **_options))]
    fn model_validate_json<'py>(
        class: &Bound<'py, PyType>,
        json_data: &Bound<'py, PyAny>,
        _options: Option<&Bound<'py, PyDict>>,
    ) -> PyResult<Bound<'py, Self>> {
        let parsed = match json_data.extract::<&str>() {
            Ok(text) => json::parse(class.py(), text.as_bytes())?,
            Err(_) => json::parse(class.py(), json_data.extract::<&[u8]>()?)?,
        };
        Self::model_validate(class, &parsed, None)
    }

    #[classattr]
    fn model_fields() -> ModelFields {
        ModelFields
    }

    /// The fields the answer has.
    #[getter]
    fn model_fields_set<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PySet>> {
        let dict = self.dict(py)?;
        let names = PySet::empty(py)?;
        for spec in self.shape.fields(py)? {
            if dict.contains(spec.key.bind(py))? {
                names.add(spec.name.bind(py))?;
            }
        }
        Ok(names)
    }

    /// What the answer has beyond its fields.
    #[getter]
    fn model_extra<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyDict>> {
        let extra = PyDict::new(py);
        for (key, value) in dump::extras(self.shape.fields(py)?, self.dict(py)?)? {
            extra.set_item(key, value)?;
        }
        Ok(extra)
    }

    /// The JSON schema of this class.
    #[classmethod]
    #[pyo3(signature = (*arguments, **options))]
    fn model_json_schema<'py>(
        class: &Bound<'py, PyType>,
        arguments: &Bound<'py, PyTuple>,
        options: Option<&Bound<'py, PyDict>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let _ = (arguments, options);
        rare("json_schema", class.py(), (class,), None)
    }

    #[classmethod]
    fn __get_pydantic_core_schema__<'py>(
        class: &Bound<'py, PyType>,
        source: &Bound<'py, PyAny>,
        handler: &Bound<'py, PyAny>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let _ = (source, handler);
        rare("core_schema", class.py(), (class,), None)
    }

    #[classmethod]
    fn __get_pydantic_json_schema__<'py>(
        class: &Bound<'py, PyType>,
        schema: &Bound<'py, PyAny>,
        handler: &Bound<'py, PyAny>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let _ = (schema, handler);
        rare("json_schema", class.py(), (class,), None)
    }
}
