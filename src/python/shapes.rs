//! The table of shapes: which fields an answer has, and the Python class that stands for it.
//!
//! The table is text (`shapes.txt` explains its lines), read in steps: the first use of any shape finds where each
//! module stands (`table`), the first use of a module what it holds, and the first use of a shape its fields
//! (`kind`), whose class is made then. A program that never sees an embedding never pays for its class.

use std::fmt;
use std::sync::OnceLock;

use pyo3::exceptions::PyRuntimeError;
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::{PyDict, PyMapping, PyString, PyTuple, PyType};

use super::field::Field;
use super::once::once;
use super::view::View;

mod grammar;
mod kind;
mod table;

pub use kind::Kind;
pub use table::{Entry, Module, all, below, find, module};

/// The class attribute that leads from a class to its shape.
pub(super) const SHAPE_ATTRIBUTE: &str = "__ferrogate_shape__";

/// One field of a shape.
#[derive(Debug)]
pub struct FieldSpec {
    /// Its attribute name.
    pub name: Py<PyString>,
    /// Its name in JSON.
    pub key: Py<PyString>,
    /// What its values are.
    pub kind: Kind,
    /// Whether an answer must have it.
    pub required: bool,
    /// Whether it is dumped only where the answer has it.
    pub extension: bool,
    /// The type as the table writes it.
    pub annotation: &'static str,
    /// What it is about, one line.
    pub about: &'static str,
    /// The module that the type is said in.
    pub home: &'static str,
}

/// A shape of the table.
pub struct Shape {
    /// The module of its class, below `ferrogate.`.
    pub module: &'static str,
    /// The name of its class.
    pub name: &'static str,
    /// What it is about, one line.
    pub about: &'static str,
    /// The field whose elements iterating gives, for pages.
    pub items: Option<&'static str>,
    base: Option<&'static str>,
    own: Option<&'static str>,
    lines: &'static str,
    fields: PyOnceLock<Vec<FieldSpec>>,
    class: PyOnceLock<Py<PyType>>,
    seed: PyOnceLock<Py<PyTuple>>,
}

/// A shape as a Python object: how a class carries its shape, and how Rust hands one to the class's `__new__`.
#[pyclass(frozen, module = "ferrogate._core", name = "_Shape")]
#[derive(Debug)]
pub struct Handle(pub(super) &'static Shape);

/// The shape of classes without one: every key is an extra one.
pub(super) fn blank() -> &'static Shape {
    static BLANK: OnceLock<Shape> = OnceLock::new();
    BLANK.get_or_init(|| Shape::bare("", "BaseModel", None, ""))
}

/// What a path names that is no shape: a union of shapes, or another type that has a name. Read anew each time: keep it.
///
/// # Errors
///
/// `RuntimeError` where the table has no such name.
pub fn kind(path: &'static str) -> PyResult<Kind> {
    Kind::of("", path)
        .ok_or_else(|| PyRuntimeError::new_err(format!("the table of shapes has no {path:?}")))
}

/// The shape of a page of these items, below that of the page. Made anew each time: keep it.
///
/// # Errors
///
/// `RuntimeError` where the table has no such page.
pub fn page(page: &str, item: &str) -> PyResult<&'static Shape> {
    let base = find(&format!("pagination.{page}"))?;
    let name = item.rsplit('.').next().unwrap_or(item);
    let name = Box::leak(format!("{page}[{name}]").into_boxed_str());
    let lines = Box::leak(format!("data list[{item}]").into_boxed_str());
    let page = Shape::bare(base.module, name, base.items, base.about);
    Ok(Box::leak(Box::new(Shape { lines, base: Some(base.name), ..page })))
}

impl fmt::Debug for Shape {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Shape({}.{})", self.module, self.name)
    }
}

impl Shape {
    fn bare(
        module: &'static str,
        name: &'static str,
        items: Option<&'static str>,
        about: &'static str,
    ) -> Self {
        Self {
            module,
            name,
            about,
            items,
            base: None,
            own: None,
            lines: "",
            fields: PyOnceLock::new(),
            class: PyOnceLock::new(),
            seed: PyOnceLock::new(),
        }
    }

    fn of_head(module: &'static str, head: &'static str, lines: &'static str) -> Self {
        let (title, about) = head.split_once('|').unwrap_or((head, ""));
        let mut words = title.split_whitespace();
        let name = words.next().unwrap_or_default();
        let (mut items, mut base, mut own) = (None, None, None);
        for word in words {
            items = word.strip_prefix("items=").or(items);
            base = word.strip_prefix("base=").or(base);
            own = word.strip_prefix("own=").or(own);
        }
        Self { base, own, lines, ..Self::bare(module, name, items, about.trim()) }
    }

    /// Its fields, in the order they are dumped in.
    ///
    /// # Errors
    ///
    /// `RuntimeError` where the table is wrong; a test reads all of it.
    pub fn fields(&'static self, py: Python<'_>) -> PyResult<&'static [FieldSpec]> {
        once(py, &self.fields, || self.read_fields(py)).map(Vec::as_slice)
    }

    /// The field of an attribute name.
    pub(super) fn field(
        &'static self,
        py: Python<'_>,
        name: &Bound<'_, PyString>,
    ) -> PyResult<Option<&'static FieldSpec>> {
        let fields = self.fields(py)?;
        // Names in programs are interned, as ours are: mostly the same object.
        if let Some(field) = fields.iter().find(|field| field.name.bind(py).is(name)) {
            return Ok(Some(field));
        }
        let text = name.to_str()?;
        Ok(fields
            .iter()
            .find(|field| field.name.bind(py).to_str().is_ok_and(|known| known == text)))
    }

    fn read_fields(&'static self, py: Python<'_>) -> PyResult<Vec<FieldSpec>> {
        self.rows()?.into_iter().map(|(owner, line)| owner.read_field(py, line)).collect()
    }

    /// The lines of its fields and whose they are: those of the shape it extends come first, its own in their places.
    fn rows(&'static self) -> PyResult<Vec<(&'static Shape, &'static str)>> {
        let mut rows = self.base()?.map_or_else(|| Ok(Vec::new()), Shape::rows)?;
        for line in self.lines.lines().filter(|line| !line.is_empty() && !line.starts_with('#')) {
            match rows.iter_mut().find(|(_, known)| title(known) == title(line)) {
                Some(row) => *row = (self, line),
                None => rows.push((self, line)),
            }
        }
        Ok(rows)
    }

    /// The shape it extends.
    fn base(&self) -> PyResult<Option<&'static Shape>> {
        self.base.map(|path| find(&table::absolute(self.module, path))).transpose()
    }

    fn read_field(&self, py: Python<'_>, line: &'static str) -> PyResult<FieldSpec> {
        let (title, about) = line.split_once(" | ").unwrap_or((line, ""));
        let (names, annotation) = title.split_once(' ').ok_or_else(|| self.broken(line))?;
        let (extension, names) =
            names.strip_prefix('+').map_or((false, names), |rest| (true, rest));
        let (required, names) = names.strip_suffix('?').map_or((true, names), |rest| (false, rest));
        let (name, key) = names.split_once('=').unwrap_or((names, names));
        Ok(FieldSpec {
            name: PyString::intern(py, name).unbind(),
            key: PyString::intern(py, key).unbind(),
            kind: Kind::of(self.module, annotation).ok_or_else(|| self.broken(line))?,
            required,
            extension,
            annotation,
            about,
            home: self.module,
        })
    }

    fn broken(&self, text: &str) -> PyErr {
        PyRuntimeError::new_err(format!(
            "the table of shapes cannot be read at {}.{}: {text}",
            self.module, self.name
        ))
    }

    /// Its class, made on first use.
    ///
    /// # Errors
    ///
    /// Those of making a class.
    pub fn class<'py>(&'static self, py: Python<'py>) -> PyResult<&'py Bound<'py, PyType>> {
        let class = once(py, &self.class, || self.make_class(py))?;
        Ok(class.bind(py))
    }

    fn make_class(&'static self, py: Python<'_>) -> PyResult<Py<PyType>> {
        let view = py.get_type::<View>();
        if self.module.is_empty() {
            return Ok(view.unbind());
        }
        let base = self.base()?.map_or_else(|| Ok(view), |base| base.class(py).cloned())?;
        let body = PyDict::new(py);
        body.set_item("__slots__", PyTuple::empty(py))?;
        body.set_item("__module__", format!("ferrogate.{}", self.module))?;
        body.set_item("__doc__", self.about)?;
        body.set_item(SHAPE_ATTRIBUTE, Py::new(py, Handle(self))?)?;
        for field in self.fields(py)? {
            body.set_item(&field.name, Py::new(py, Field::new(field))?)?;
        }
        if let Some(own) = self.own {
            body.set_item(own, py.import("ferrogate._models")?.getattr(own)?)?;
        }
        if self.items.is_some() && self.base.is_none() {
            let methods =
                py.import("ferrogate._models")?.call_method1("page_methods", (self.name,))?;
            body.update(methods.cast::<PyMapping>()?)?;
        }
        let members = py.import("ferrogate._members")?;
        body.update(members.call_method1("of", (self.module, self.name))?.cast::<PyMapping>()?)?;
        let class = py.get_type::<PyType>().call1((self.name, (base,), body))?;
        Ok(class.cast_into::<PyType>()?.unbind())
    }

    /// An instance of its class without content. No Python code runs.
    pub(super) fn instance<'py>(&'static self, py: Python<'py>) -> PyResult<Bound<'py, View>> {
        let seed = once(py, &self.seed, || {
            PyTuple::new(py, [Py::new(py, Handle(self))?]).map(Bound::unbind)
        })?;
        let made = self.class(py)?.call(seed.bind(py).clone(), None)?;
        Ok(made.cast_into::<View>()?)
    }
}

/// The name of the field of a line.
fn title(line: &str) -> &str {
    let line = line.strip_prefix('+').unwrap_or(line);
    line.split(['=', '?', ' ']).next().unwrap_or(line)
}
