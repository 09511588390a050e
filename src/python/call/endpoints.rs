//! The table of endpoints: every method of the client's resources that is one HTTP call.
//!
//! The table is text (`resources.txt` explains its lines). A resource is read when it is first used.

use pyo3::prelude::*;
use pyo3::types::PyTuple;
use std::collections::HashMap;
use std::sync::OnceLock;

/// The table.
const TABLE: &str = include_str!("resources.txt");

/// Where a parameter goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::python) enum Place {
    /// Into the path.
    Path,
    /// Into the query.
    Query,
    /// Into the body.
    Body,
    /// Into this header.
    Header(&'static str),
}

/// One parameter of an endpoint.
#[derive(Debug)]
pub(in crate::python) struct Parameter {
    /// Its name in Python.
    pub(in crate::python) name: &'static str,
    /// Its name on the wire.
    pub(in crate::python) key: &'static str,
    /// Where it goes.
    pub(in crate::python) place: Place,
    /// Whether it must be given.
    pub(in crate::python) required: bool,
    /// Its type as the table writes it.
    pub(in crate::python) kind: &'static str,
}

/// When a body is a form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::python) enum AsForm {
    /// It is JSON.
    Never,
    /// Where a file is among its fields; JSON otherwise.
    WithFile,
    /// Always.
    Always,
}

/// One method of a resource that is one HTTP call.
#[pyclass(frozen, module = "ferrogate._core", name = "_Endpoint")]
#[derive(Debug)]
pub(in crate::python) struct Endpoint {
    /// `files`, `chat.completions`.
    pub(in crate::python) resource: &'static str,
    /// `create`.
    pub(in crate::python) name: &'static str,
    /// `POST`.
    pub(in crate::python) verb: &'static str,
    /// `/files/{file_id}`.
    pub(in crate::python) path: &'static str,
    /// In the order of the signature.
    pub(in crate::python) parameters: Vec<Parameter>,
    /// Whether the body is a form.
    pub(in crate::python) form: AsForm,
    /// Headers that it always has.
    pub(in crate::python) headers: Vec<(&'static str, &'static str)>,
    /// Whether it takes the key for administration.
    pub(in crate::python) admin: bool,
    /// Whether OpenAI advises against it.
    pub(in crate::python) deprecated: bool,
    /// What the events of a streamed answer are.
    pub(in crate::python) stream: Option<&'static str>,
    /// What the answer is, as the table writes it.
    pub(in crate::python) answer: &'static str,
}

impl Endpoint {
    /// The parameter of a name.
    pub(in crate::python) fn parameter(&self, name: &str) -> Option<&Parameter> {
        self.parameters.iter().find(|parameter| parameter.name == name)
    }
}

#[pymethods]
impl Endpoint {
    /// The name of the method.
    #[getter]
    fn name(&self) -> &'static str {
        self.name
    }

    /// The method of HTTP.
    #[getter]
    fn verb(&self) -> &'static str {
        self.verb
    }

    /// The path, its parameters in braces.
    #[getter]
    fn path(&self) -> &'static str {
        self.path
    }

    /// Whether OpenAI advises against it.
    #[getter]
    fn deprecated(&self) -> bool {
        self.deprecated
    }

    /// What it answers, in the table's words.
    #[getter]
    fn answer(&self) -> &'static str {
        self.answer
    }

    /// What the events of its streamed answer are; none where it cannot be streamed.
    #[getter]
    fn stream(&self) -> Option<&'static str> {
        self.stream
    }

    /// `(name, by position, required, type)` of each parameter.
    #[getter]
    fn parameters(&self) -> Vec<(&'static str, bool, bool, &'static str)> {
        let one = |p: &Parameter| (p.name, p.place == Place::Path, p.required, p.kind);
        self.parameters.iter().map(one).collect()
    }

    fn __repr__(&self) -> String {
        format!("<endpoint {}.{}: {} {}>", self.resource, self.name, self.verb, self.path)
    }
}

/// A resource of the table, unread.
struct Section {
    class: &'static str,
    lines: &'static str,
}

fn sections() -> &'static HashMap<&'static str, Section> {
    static SECTIONS: OnceLock<HashMap<&'static str, Section>> = OnceLock::new();
    SECTIONS.get_or_init(|| {
        let cut = TABLE.split("\n@ ").skip(1).filter_map(|section| {
            let (head, lines) = section.split_once('\n').unwrap_or((section, ""));
            let (path, class) = head.split_once(' ')?;
            Some((path, Section { class, lines }))
        });
        cut.collect()
    })
}

/// `(class, endpoints, names of the resources below)` of a resource; the class `= path` is another name of that one.
#[pyfunction(name = "_resource")]
pub(in crate::python) fn resource<'py>(
    py: Python<'py>,
    path: &str,
) -> PyResult<Bound<'py, PyTuple>> {
    let unknown = || {
        pyo3::exceptions::PyAttributeError::new_err(format!("there is no resource called {path:?}"))
    };
    let (path, section) = sections().get_key_value(path).ok_or_else(unknown)?;
    let methods = section.lines.strip_prefix("> ").unwrap_or_default().split("\n> ");
    let methods = methods.filter_map(|lines| read(path, lines));
    let methods = methods.map(|made| Py::new(py, made)).collect::<PyResult<Vec<_>>>()?;
    let below = sections().keys().filter_map(|known| {
        known.strip_prefix(path)?.strip_prefix('.').filter(|rest| !rest.contains('.'))
    });
    let mut below: Vec<_> = below.collect();
    below.sort_unstable();
    (section.class, methods, below).into_pyobject(py)
}

/// The paths of all resources, sorted.
#[pyfunction(name = "_resources")]
pub(in crate::python) fn resources() -> Vec<&'static str> {
    let mut paths: Vec<_> = sections().keys().copied().collect();
    paths.sort_unstable();
    paths
}

/// Reads the lines of an endpoint; `None` where they are none, which a test would see.
fn read(resource: &'static str, lines: &'static str) -> Option<Endpoint> {
    let mut lines = lines.lines();
    let (head, answer) = lines.next()?.split_once(" -> ")?;
    let mut words = head.split(' ');
    let (name, verb, path) = (words.next()?, words.next()?, words.next()?);
    let mut made = Endpoint {
        resource,
        name,
        verb,
        path,
        parameters: lines.filter_map(|line| parameter(line, verb == "GET")).collect(),
        form: AsForm::Never,
        headers: Vec::new(),
        admin: false,
        deprecated: false,
        stream: None,
        answer,
    };
    for mark in words {
        match mark {
            "multipart" => made.form = AsForm::Always,
            "form?" => made.form = AsForm::WithFile,
            "admin" => made.admin = true,
            "deprecated" => made.deprecated = true,
            _ => {
                made.stream = mark.strip_prefix("stream=").or(made.stream);
                let header = mark.strip_prefix("header:").and_then(|h| h.split_once('='));
                made.headers.extend(header);
            }
        }
    }
    Some(made)
}

fn parameter(line: &'static str, reads: bool) -> Option<Parameter> {
    let (names, rest) = line.split_once(' ')?;
    let (place, names) = match names.split_at_checked(1)? {
        ("/", rest) => (Place::Path, rest),
        ("&", rest) => (Place::Query, rest),
        ("^", rest) => (Place::Header(""), rest),
        _ if reads => (Place::Query, names),
        _ => (Place::Body, names),
    };
    let (required, names) = names.strip_suffix('?').map_or((true, names), |rest| (false, rest));
    let (name, key) = names.split_once('=').unwrap_or((names, names));
    let (kind, place) = match place {
        Place::Header(_) => {
            let (kind, header) = rest.rsplit_once(' ')?;
            (kind, Place::Header(header))
        }
        place => (rest, place),
    };
    Some(Parameter { name, key, place, required, kind })
}
