//! JSON bytes to Python objects and back, in one pass each.
//!
//! Writing accepts what requests are made of: dicts, lists, tuples and other iterables, text, numbers of any size,
//! views, pydantic models, dataclasses, enums and dates. What JSON has no word for is refused, and the error names
//! the place: `messages[2].content`.

use std::cell::RefCell;
use std::fmt::{self, Write};

use jiter::{PythonParse, StringCacheMode};
use pyo3::exceptions::{PyTypeError, PyValueError};
use pyo3::prelude::*;
use pyo3::types::{
    PyBool, PyByteArray, PyBytes, PyDict, PyFloat, PyFrozenSet, PyInt, PyList, PyMemoryView, PySet,
    PyString, PyTuple, PyType,
};
use serde::ser::{Error as _, Serialize, SerializeMap, SerializeSeq, Serializer};
use serde_json::value::RawValue;

use super::view::View;

/// How deep a request may nest; providers refuse less.
pub(super) const DEEPEST: usize = 200;

/// How many steps of a path an error shows at most.
const SHOWN_STEPS: usize = 12;

/// Python objects of JSON bytes.
///
/// # Errors
///
/// `ValueError` where they are no JSON; `NaN` and infinities are none.
pub fn parse<'py>(py: Python<'py>, json: &[u8]) -> PyResult<Bound<'py, PyAny>> {
    // Short values are cached as well as keys: every piece of a stream repeats the same id, model and words.
    let parser = PythonParse { cache_mode: StringCacheMode::All, ..PythonParse::default() };
    parser.python_parse(py, json).map_err(|error| {
        PyValueError::new_err(format!("this is not JSON: {}", error.description(json)))
    })
}

/// JSON bytes of a Python object.
///
/// # Errors
///
/// `TypeError` for what JSON has no word for, `ValueError` for numbers and texts it cannot hold and for nesting
/// deeper than 200; both name the place. Whatever a caller's own `model_dump` or iterator raises is passed on.
pub fn to_vec(object: &Bound<'_, PyAny>) -> PyResult<Vec<u8>> {
    let failure = RefCell::new(None);
    let mut json = Vec::with_capacity(512);
    let root = Value { object, place: Place::Root, failure: &failure, depth: 0 };
    let written = serde_json::to_writer(&mut json, &root);
    finish(written, failure).map(|()| json)
}

/// JSON text of a Python object, on many lines where an indent is given.
///
/// # Errors
///
/// Those of [`to_vec`].
pub fn to_text(object: &Bound<'_, PyAny>, indent: Option<usize>) -> PyResult<String> {
    let json = match indent {
        None => to_vec(object)?,
        Some(width) => to_lines(object, width)?,
    };
    String::from_utf8(json).map_err(|error| PyValueError::new_err(error.to_string()))
}

fn to_lines(object: &Bound<'_, PyAny>, width: usize) -> PyResult<Vec<u8>> {
    let failure = RefCell::new(None);
    let mut json = Vec::with_capacity(512);
    let indent = " ".repeat(width);
    let format = serde_json::ser::PrettyFormatter::with_indent(indent.as_bytes());
    let root = Value { object, place: Place::Root, failure: &failure, depth: 0 };
    let written = root.serialize(&mut serde_json::Serializer::with_formatter(&mut json, format));
    finish(written, failure).map(|()| json)
}

fn finish(written: serde_json::Result<()>, failure: RefCell<Option<PyErr>>) -> PyResult<()> {
    written.map_err(|error| {
        failure.into_inner().unwrap_or_else(|| PyValueError::new_err(error.to_string()))
    })
}

/// JSON text with every character outside ASCII as an escape.
pub(super) fn escape_non_ascii(json: &str) -> String {
    let mut ascii = String::with_capacity(json.len());
    let mut units = [0; 2];
    for letter in json.chars() {
        if letter.is_ascii() {
            ascii.push(letter);
        } else {
            for unit in letter.encode_utf16(&mut units) {
                // Writing to a String cannot fail.
                let _ = write!(ascii, "\\u{unit:04x}");
            }
        }
    }
    ascii
}

/// Where a value stands, as a chain of steps upwards.
#[derive(Clone, Copy)]
enum Place<'a> {
    Root,
    Key(&'a Place<'a>, &'a str),
    Index(&'a Place<'a>, usize),
}

impl fmt::Display for Place<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut steps = Vec::new();
        let mut place = self;
        while let Place::Key(up, _) | Place::Index(up, _) = place {
            steps.push(place);
            place = up;
        }
        if steps.is_empty() {
            return f.write_str("the request");
        }
        for (number, step) in steps.iter().rev().take(SHOWN_STEPS).enumerate() {
            match step {
                Place::Key(_, key) if number == 0 => f.write_str(key)?,
                Place::Key(_, key) => write!(f, ".{key}")?,
                Place::Index(_, index) => write!(f, "[{index}]")?,
                Place::Root => {}
            }
        }
        if steps.len() > SHOWN_STEPS { f.write_str("…") } else { Ok(()) }
    }
}

/// A Python object that serde can write.
struct Value<'a, 'py> {
    object: &'a Bound<'py, PyAny>,
    place: Place<'a>,
    /// Where an error waits, since serde's own hold text only.
    failure: &'a RefCell<Option<PyErr>>,
    depth: usize,
}

impl Serialize for Value<'_, '_> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let object = self.object;
        if let Ok(text) = object.cast::<PyString>() {
            self.text(text, to)
        } else if object.is_none() {
            to.serialize_unit()
        } else if let Ok(truth) = object.cast::<PyBool>() {
            to.serialize_bool(truth.is_true())
        } else if let Ok(number) = object.cast::<PyInt>() {
            self.integer(number, to)
        } else if let Ok(number) = object.cast::<PyFloat>() {
            self.float(number.value(), to)
        } else if self.depth > DEEPEST {
            self.refuse_value("is nested deeper than 200 levels, or contains itself")
        } else if let Ok(dict) = object.cast::<PyDict>() {
            self.dict(dict, to)
        } else if let Ok(list) = object.cast::<PyList>() {
            self.sequence(list.len(), list.iter().map(Ok), to)
        } else if let Ok(tuple) = object.cast::<PyTuple>() {
            self.sequence(tuple.len(), tuple.iter().map(Ok), to)
        } else if let Ok(view) = object.cast::<View>() {
            let dict = view.get().dict(object.py()).map_err(|error| self.fail(error))?;
            self.dict(dict, to)
        } else {
            self.other(to)
        }
    }
}

impl<'py> Value<'_, 'py> {
    fn text<S: Serializer>(&self, text: &Bound<'py, PyString>, to: S) -> Result<S::Ok, S::Error> {
        match text.to_str() {
            Ok(text) => to.serialize_str(text),
            Err(_) => self
                .refuse_value("holds half a character (a lone surrogate), which JSON cannot carry"),
        }
    }

    fn integer<S: Serializer>(&self, number: &Bound<'py, PyInt>, to: S) -> Result<S::Ok, S::Error> {
        if let Ok(small) = number.extract::<i64>() {
            return to.serialize_i64(small);
        }
        // `int.__repr__` of the plain value: subclasses may print themselves as they like.
        let digits = number.call_method1("__format__", ("d",)).map_err(|error| self.fail(error))?;
        let raw = RawValue::from_string(digits.to_string()).map_err(S::Error::custom)?;
        raw.serialize(to)
    }

    fn float<S: Serializer>(&self, number: f64, to: S) -> Result<S::Ok, S::Error> {
        if number.is_finite() {
            to.serialize_f64(number)
        } else {
            self.refuse_value("is not a finite number, which JSON cannot carry")
        }
    }

    fn dict<S: Serializer>(&self, dict: &Bound<'py, PyDict>, to: S) -> Result<S::Ok, S::Error> {
        // A copy, since a caller's own code may run between the entries and change the dict.
        let entries = dict.copy().map_err(|error| self.fail(error))?;
        let mut map = to.serialize_map(None)?;
        for (key, value) in entries.iter() {
            self.entry(&key, &value, &mut map)?;
        }
        map.end()
    }

    fn entry<M: SerializeMap>(
        &self,
        key: &Bound<'py, PyAny>,
        value: &Bound<'py, PyAny>,
        map: &mut M,
    ) -> Result<(), M::Error> {
        if is_left_out(value) {
            return Ok(());
        }
        let Ok(name) = key.cast::<PyString>() else {
            let class = class_name(key);
            return self.refuse_type(&format!(
                "has a key that is {class} ({key}): keys of JSON objects are text"
            ));
        };
        let name = name.to_str().map_err(|error| self.fail(error))?;
        let place = Place::Key(&self.place, name);
        map.serialize_entry(
            name,
            &Value { object: value, place, failure: self.failure, depth: self.depth + 1 },
        )
    }

    fn sequence<S: Serializer>(
        &self,
        length: impl Into<Option<usize>>,
        values: impl Iterator<Item = PyResult<Bound<'py, PyAny>>>,
        to: S,
    ) -> Result<S::Ok, S::Error> {
        let mut sequence = to.serialize_seq(length.into())?;
        for (index, value) in values.enumerate() {
            let object = &value.map_err(|error| self.fail(error))?;
            let place = Place::Index(&self.place, index);
            sequence.serialize_element(&Value {
                object,
                place,
                failure: self.failure,
                depth: self.depth + 1,
            })?;
        }
        sequence.end()
    }

    /// Objects that are no JSON values themselves but know one.
    fn other<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let object = self.object;
        if let Some(reason) = refusal(object) {
            return self.refuse_type(reason);
        }
        match self.stand_in().map_err(|error| self.fail(error))? {
            Some(value) => Value { object: &value, depth: self.depth + 1, ..*self }.serialize(to),
            None => match object.try_iter() {
                Ok(values) => self.sequence(None, values, to),
                Err(_) => self.refuse_type(
                    "is not a str, number, bool, None, list or dict: pass one of these",
                ),
            },
        }
    }

    /// The value an object stands for: a model's dump, a dataclass's fields, an enum's value, a date's text.
    fn stand_in(&self) -> PyResult<Option<Bound<'py, PyAny>>> {
        let object = self.object;
        let py = object.py();
        if let Some(dump) = object.getattr_opt("model_dump")? {
            let options = PyDict::new(py);
            options.set_item("mode", "json")?;
            options.set_item("exclude_unset", true)?;
            options.set_item("by_alias", true)?;
            return dump.call((), Some(&options)).map(Some);
        }
        if let Some(fields) = object.getattr_opt("__dataclass_fields__")? {
            let values = PyDict::new(py);
            for name in fields.try_iter()? {
                let name = name?.cast_into::<PyString>()?;
                values.set_item(&name, object.getattr(&name)?)?;
            }
            return Ok(Some(values.into_any()));
        }
        if object.get_type().hasattr("__members__")? {
            return object.getattr("value").map(Some);
        }
        for method in ["isoformat", "tolist"] {
            if let Some(method) = object.getattr_opt(method)? {
                return method.call0().map(Some);
            }
        }
        if object.hasattr("keys")? && object.hasattr("__getitem__")? {
            return py.get_type::<PyDict>().call1((object,)).map(Some);
        }
        Ok(None)
    }

    fn refuse_value<T, E: serde::ser::Error>(&self, reason: &str) -> Result<T, E> {
        Err(self.fail(PyValueError::new_err(format!("{} {reason}", self.place))))
    }

    fn refuse_type<T, E: serde::ser::Error>(&self, reason: &str) -> Result<T, E> {
        let class = class_name(self.object);
        Err(self.fail(PyTypeError::new_err(format!("{} is {class} and {reason}", self.place))))
    }

    fn fail<E: serde::ser::Error>(&self, error: PyErr) -> E {
        *self.failure.borrow_mut() = Some(error);
        E::custom("a Python object cannot be written as JSON")
    }
}

/// Why an object is refused whatever else it can do.
fn refusal(object: &Bound<'_, PyAny>) -> Option<&'static str> {
    if object.is_instance_of::<PyBytes>()
        || object.is_instance_of::<PyByteArray>()
        || object.is_instance_of::<PyMemoryView>()
    {
        return Some("JSON carries text only: decode it, or send base64.b64encode(data).decode()");
    }
    if object.is_instance_of::<PySet>() || object.is_instance_of::<PyFrozenSet>() {
        return Some("has no order: pass a list");
    }
    object
        .is_instance_of::<PyType>()
        .then_some("is a class: pass an instance of it, or its JSON schema")
}

fn class_name(object: &Bound<'_, PyAny>) -> String {
    let name =
        object.get_type().name().map_or_else(|_| "object".to_owned(), |name| name.to_string());
    let article = if name.starts_with(['a', 'e', 'i', 'o', 'u', 'A', 'E', 'I', 'O', 'U']) {
        "an"
    } else {
        "a"
    };
    format!("{article} {name}")
}

/// Whether an entry is not meant to be sent: its value is `NOT_GIVEN` or `omit`, ours or openai-python's.
pub(super) fn is_left_out(value: &Bound<'_, PyAny>) -> bool {
    let is_ordinary = value.is_exact_instance_of::<PyString>()
        || value.is_exact_instance_of::<PyDict>()
        || value.is_exact_instance_of::<PyList>()
        || value.is_exact_instance_of::<PyInt>()
        || value.is_exact_instance_of::<PyFloat>()
        || value.is_exact_instance_of::<PyBool>()
        || value.is_none();
    if is_ordinary {
        return false;
    }
    let class = value.get_type();
    let is_named = class.name().is_ok_and(|name| name == "NotGiven" || name == "Omit");
    // openai's package says of what it exports that it is its own.
    let homes = ["ferrogate._sentinels", "openai._types", "openai"];
    is_named && class.module().is_ok_and(|module| homes.iter().any(|home| module == *home))
}
