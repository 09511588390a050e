//! The table of shapes: which fields an answer has, and the Python class that stands for it.
//!
//! The table is text (`shapes.txt` explains its lines). Reading it happens in two steps: the first use of any shape
//! finds where each one stands; the fields of a shape are read when that shape is first used, and so is its class
//! made. A program that never sees an embedding never pays for its class.

use std::collections::HashMap;
use std::fmt;
use std::sync::OnceLock;

use pyo3::exceptions::PyRuntimeError;
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::{PyDict, PyMapping, PyString, PyTuple, PyType};

use super::field::Field;
use super::view::View;

/// The table.
const TABLE: &str = include_str!("shapes.txt");

/// The class attribute that leads from a class to its shape.
pub(super) const SHAPE_ATTRIBUTE: &str = "__ferrogate_shape__";

/// What a value of a field is, as far as reading it needs to know.
#[derive(Debug)]
pub enum Kind {
    /// Given as it came.
    Plain,
    /// A number that reads as a float even where JSON wrote an integer.
    Float,
    /// An object of a shape.
    Shape(&'static Shape),
    /// An array.
    List(Box<Kind>),
    /// An object with free keys.
    Dict(Box<Kind>),
    /// An object of one of several shapes, told apart by a field.
    OneOf {
        /// The field that tells.
        key: &'static str,
        /// Its words and what they mean; the first stands for unknown words.
        cases: Vec<(&'static str, &'static Shape)>,
    },
}

impl Kind {
    /// Whether values need no look: they are given as they came.
    pub fn is_plain(&self) -> bool {
        matches!(self, Self::Plain)
    }
}

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
    lines: &'static str,
    /// Whose class its class is below, where that is not the view's own.
    base: Option<&'static Shape>,
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

/// Finds a shape by its path below `ferrogate.`: `types.chat.chat_completion.ChatCompletion`.
///
/// # Errors
///
/// `RuntimeError` where the table has no such shape.
pub fn find(path: &str) -> PyResult<&'static Shape> {
    let found = path.rsplit_once('.').and_then(|(module, name)| index().get(module)?.get(name));
    found.ok_or_else(|| PyRuntimeError::new_err(format!("no shape is called {path:?}")))
}

/// What a name of the table means that is no shape: a union of shapes.
///
/// # Errors
///
/// `RuntimeError` where the table has no such name.
pub fn kind(path: &str) -> PyResult<&'static Kind> {
    find(path).map(|shape| &*Box::leak(Box::new(Kind::Shape(shape))))
}

/// The shape of a page of these items, below that of the page. Made anew each time: keep it.
///
/// # Errors
///
/// `RuntimeError` where the table has no such page or item.
pub fn page(page: &str, item: &str) -> PyResult<&'static Shape> {
    let base = find(&format!("pagination.{page}"))?;
    let name = item.rsplit('.').next().unwrap_or(item);
    let name = Box::leak(format!("{page}[{name}]").into_boxed_str());
    let lines = base.lines.replace("data list[any]", &format!("data list[{item}]"));
    let lines = Box::leak(lines.into_boxed_str());
    let shape =
        Shape { lines, base: Some(base), ..Shape::bare(base.module, name, base.items, base.about) };
    Ok(Box::leak(Box::new(shape)))
}

/// All shapes of the table, in no order.
pub fn all() -> impl Iterator<Item = &'static Shape> {
    index().values().flat_map(HashMap::values)
}

/// The shapes by module and name.
fn index() -> &'static HashMap<&'static str, HashMap<&'static str, Shape>> {
    static INDEX: OnceLock<HashMap<&'static str, HashMap<&'static str, Shape>>> = OnceLock::new();
    INDEX.get_or_init(|| {
        let mut index: HashMap<_, HashMap<_, _>> = HashMap::new();
        for shape in sections() {
            index.entry(shape.module).or_default().insert(shape.name, shape);
        }
        index
    })
}

/// Cuts the table into shapes, their lines unread.
fn sections() -> Vec<Shape> {
    let mut module = "";
    let mut shapes: Vec<Shape> = Vec::new();
    for chunk in TABLE.split("\n\n") {
        for part in chunk.split("\n>") {
            let (head, lines) = part.split_once('\n').unwrap_or((part, ""));
            if let Some(name) = head.strip_prefix("@ ") {
                module = name.trim();
            } else if !head.starts_with(['#', '~']) {
                shapes.push(Shape::of_head(module, head, lines));
            }
        }
    }
    shapes
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
            lines: "",
            base: None,
            fields: PyOnceLock::new(),
            class: PyOnceLock::new(),
            seed: PyOnceLock::new(),
        }
    }

    fn of_head(module: &'static str, head: &'static str, lines: &'static str) -> Self {
        let (title, about) = head.split_once('|').unwrap_or((head, ""));
        let (name, items) = match title.trim().split_once(" items=") {
            Some((name, items)) => (name, Some(items)),
            None => (title.trim(), None),
        };
        Self { lines, ..Self::bare(module, name, items, about.trim()) }
    }

    /// Its fields, in the order they are dumped in.
    ///
    /// # Errors
    ///
    /// `RuntimeError` where the table is wrong; a test reads all of it.
    pub fn fields(&'static self, py: Python<'_>) -> PyResult<&'static [FieldSpec]> {
        self.fields.get_or_try_init(py, || self.read_fields(py)).map(Vec::as_slice)
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

    fn read_fields(&self, py: Python<'_>) -> PyResult<Vec<FieldSpec>> {
        let lines = self.lines.lines().filter(|line| !line.is_empty() && !line.starts_with('#'));
        lines.map(|line| self.read_field(py, line)).collect()
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
            kind: self.kind(annotation)?,
            required,
            extension,
            annotation,
            about,
        })
    }

    /// Reads a type of the table.
    fn kind(&self, text: &'static str) -> PyResult<Kind> {
        let text = text.strip_suffix('?').unwrap_or(text);
        let Some((outer, inner)) = text.strip_suffix(']').and_then(|text| text.split_once('['))
        else {
            return match text {
                "str" | "int" | "bool" | "any" => Ok(Kind::Plain),
                "float" => Ok(Kind::Float),
                path => self.refer(path).map(Kind::Shape),
            };
        };
        match outer {
            "lit" => Ok(Kind::Plain),
            "one" => self.one_of(inner),
            // Vectors are long: their numbers are given as they came.
            "list" if inner == "float" => Ok(Kind::Plain),
            "list" => Ok(self.kind(inner)?.within(Kind::List)),
            "dict" => Ok(self.kind(inner)?.within(Kind::Dict)),
            _ => Err(self.broken(text)),
        }
    }

    fn one_of(&self, text: &'static str) -> PyResult<Kind> {
        let (key, cases) = text.split_once(':').ok_or_else(|| self.broken(text))?;
        let cases = cases.split(',').map(|case| {
            let (word, path) = case.split_once('=').ok_or_else(|| self.broken(case))?;
            Ok((word, self.refer(path)?))
        });
        Ok(Kind::OneOf { key, cases: cases.collect::<PyResult<_>>()? })
    }

    /// A shape named in this one: of the same module, or by its path.
    fn refer(&self, path: &str) -> PyResult<&'static Shape> {
        let near = index().get(self.module).and_then(|shapes| shapes.get(path));
        near.map_or_else(|| find(path), Ok)
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
        let class = self.class.get_or_try_init(py, || self.make_class(py))?;
        Ok(class.bind(py))
    }

    fn make_class(&'static self, py: Python<'_>) -> PyResult<Py<PyType>> {
        let base = match self.base {
            Some(base) => base.class(py)?.clone(),
            None => py.get_type::<View>(),
        };
        if self.module.is_empty() {
            return Ok(base.unbind());
        }
        let body = PyDict::new(py);
        body.set_item("__slots__", PyTuple::empty(py))?;
        body.set_item("__module__", format!("ferrogate.{}", self.module))?;
        body.set_item("__doc__", self.about)?;
        body.set_item(SHAPE_ATTRIBUTE, Py::new(py, Handle(self))?)?;
        for field in self.fields(py)? {
            body.set_item(&field.name, Py::new(py, Field::new(field))?)?;
        }
        if self.items.is_some() && self.base.is_none() {
            let methods =
                py.import("ferrogate._models")?.call_method1("page_methods", (self.name,))?;
            body.update(methods.cast::<PyMapping>()?)?;
        }
        let class = py.get_type::<PyType>().call1((self.name, (base,), body))?;
        Ok(class.cast_into::<PyType>()?.unbind())
    }

    /// An instance of its class without content. No Python code runs.
    pub(super) fn instance<'py>(&'static self, py: Python<'py>) -> PyResult<Bound<'py, View>> {
        let seed = self.seed.get_or_try_init(py, || {
            PyTuple::new(py, [Py::new(py, Handle(self))?]).map(Bound::unbind)
        })?;
        let made = self.class(py)?.call(seed.bind(py).clone(), None)?;
        Ok(made.cast_into::<View>()?)
    }
}

impl Kind {
    /// A container of this kind; a container of plain values is plain itself.
    fn within(self, container: fn(Box<Kind>) -> Kind) -> Kind {
        if self.is_plain() { Kind::Plain } else { container(Box::new(self)) }
    }
}
