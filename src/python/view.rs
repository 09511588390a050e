//! The view: the one class behind all answers, `ferrogate.BaseModel`.
//!
//! A view holds a Python dict, parsed from JSON bytes when it is first looked at. Its subclasses, one per shape, add
//! descriptors that read fields; keys without a field are attributes too. Names with a leading underscore
//! (`_request_id`, `_hidden_params`) live beside the content and are never dumped or compared. Rare questions
//! (schemas, notebooks) are answered by `ferrogate/_models.py`, loaded when first asked.

use std::sync::{Mutex, OnceLock, PoisonError};

use bytes::Bytes;
use pyo3::exceptions::{PyAttributeError, PyKeyError, PyTypeError, PyValueError};
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyIterator, PyList, PyString, PyTuple, PyType};
use pyo3::{PyTraverseError, PyVisit};

use super::dump::{self, Options};
use super::field::{self, ModelFields};
use super::json;
use super::shapes::{self, FieldSpec, Handle, SHAPE_ATTRIBUTE, Shape};

/// An answer: attribute and item access over one dict.
///
/// It needs no `__clear__`: whatever refers back to a view does so through its dict, which the collector can clear.
#[pyclass(subclass, frozen, weakref, module = "ferrogate", name = "BaseModel")]
#[derive(Debug)]
pub struct View {
    shape: &'static Shape,
    content: OnceLock<Py<PyDict>>,
    json: Mutex<Option<Bytes>>,
    aside: OnceLock<Py<PyDict>>,
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

    fn aside<'a, 'py>(&'a self, py: Python<'py>) -> &'a Bound<'py, PyDict> {
        self.aside.get_or_init(|| PyDict::new(py).unbind()).bind(py)
    }

    /// The key of an attribute name in the content.
    fn key<'py>(&self, name: &Bound<'py, PyString>) -> PyResult<Bound<'py, PyString>> {
        let py = name.py();
        Ok(self
            .shape
            .field(py, name)?
            .map_or_else(|| name.clone(), |field| field.key.bind(py).clone()))
    }

    /// The value of a field or of another key, `None` (Rust's) where neither is known.
    fn look<'py>(&self, name: &Bound<'py, PyString>) -> PyResult<Option<Bound<'py, PyAny>>> {
        let py = name.py();
        match self.shape.field(py, name)? {
            Some(spec) => field::read(self, spec, py).map(Some),
            None => self.dict(py)?.get_item(name),
        }
    }

    /// What an attribute beside the content is where nobody set it.
    fn look_aside<'py>(
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

    fn missing(&self, py: Python<'_>, content: &Bound<'_, PyDict>) -> PyResult<Vec<String>> {
        let mut missing = Vec::new();
        for spec in self.shape.fields(py)? {
            if spec.required && !content.contains(spec.key.bind(py))? {
                missing.push(spec.name.bind(py).to_string());
            }
        }
        Ok(missing)
    }

    fn empty(shape: &'static Shape) -> Self {
        Self { shape, content: OnceLock::new(), json: Mutex::new(None), aside: OnceLock::new() }
    }
}

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
        content.set_item(key.unwrap_or(name), value)?;
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

    #[expect(clippy::needless_pass_by_value, reason = "the signature is the collector's")]
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
            this.get().look(name)?
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
        Self::model_construct(class, _fields_set, values)
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
        let made = construct(class, dict.copy()?, None)?;
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

    /// The names the answer has.
    #[getter]
    fn model_fields_set<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        let mut names = Vec::new();
        let dict = self.dict(py)?;
        for (name, _) in self.pairs(py)? {
            if dict.contains(self.key(&name)?)? {
                names.push(name);
            }
        }
        Ok(pyo3::types::PySet::new(py, names)?.into_any())
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
