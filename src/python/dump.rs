//! Views as plain dicts, JSON text and `repr`: fields in the order of the table, then the other keys.
//!
//! The rules are those of openai-python's objects: a field the answer does not have is dumped as `None` unless unset
//! ones are left out; an extension of ours appears only where the answer has it.

use pyo3::exceptions::{PyTypeError, PyValueError};
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyList, PyString};

use super::field::{float, shape_for};
use super::json;
use super::shapes::{FieldSpec, Kind, Shape};
use super::union::choose;
use super::view::View;

/// How to dump; the words are pydantic's.
#[expect(clippy::struct_excessive_bools, reason = "each is a word of pydantic's that callers pass")]
#[derive(Debug, Default)]
pub(super) struct Options<'py> {
    /// Leave out what the answer does not have.
    pub(super) exclude_unset: bool,
    /// Leave out optional fields that are `None`.
    pub(super) exclude_defaults: bool,
    /// Leave out whatever is `None`.
    pub(super) exclude_none: bool,
    /// Use JSON's names instead of attributes'.
    pub(super) by_alias: bool,
    /// Give JSON values only.
    pub(super) json_mode: bool,
    /// Write non-ASCII characters as escapes.
    pub(super) ensure_ascii: bool,
    /// Spaces per level in JSON text; one line without.
    pub(super) indent: Option<usize>,
    /// What to keep.
    pub(super) include: Option<Bound<'py, PyAny>>,
    /// What to leave out.
    pub(super) exclude: Option<Bound<'py, PyAny>>,
}

/// Words of pydantic's that change nothing here: there are no warnings, computed fields or foreign serializers.
const WITHOUT_EFFECT: [&str; 9] = [
    "warnings",
    "round_trip",
    "context",
    "fallback",
    "serialize_as_any",
    "polymorphic_serialization",
    "exclude_computed_fields",
    "encoder",
    "models_as_dict",
];

impl<'py> Options<'py> {
    /// What `to_dict` and `to_json` start from.
    pub(super) fn answer() -> Self {
        Self { exclude_unset: true, by_alias: true, ..Self::default() }
    }

    /// These options with the caller's over them.
    pub(super) fn read(words: Option<&Bound<'py, PyDict>>, from: Self) -> PyResult<Self> {
        from.read_over(words)
    }

    /// These options with the caller's over them.
    pub(super) fn read_over(mut self, words: Option<&Bound<'py, PyDict>>) -> PyResult<Self> {
        for (word, value) in words.map(PyDictMethods::copy).transpose()?.iter().flatten() {
            self.set(word.extract()?, value)?;
        }
        Ok(self)
    }

    fn set(&mut self, word: &str, value: Bound<'py, PyAny>) -> PyResult<()> {
        match word {
            "exclude_unset" => self.exclude_unset = value.is_truthy()?,
            "exclude_defaults" => self.exclude_defaults = value.is_truthy()?,
            "exclude_none" => self.exclude_none = value.is_truthy()?,
            "by_alias" | "use_api_names" => self.by_alias = value.is_truthy()?,
            "ensure_ascii" => self.ensure_ascii = value.is_truthy()?,
            "mode" => self.json_mode = value.extract::<&str>()? == "json",
            "indent" => self.indent = value.extract()?,
            "include" => self.include = Some(value).filter(|v| !v.is_none()),
            "exclude" => self.exclude = Some(value).filter(|v| !v.is_none()),
            word if WITHOUT_EFFECT.contains(&word) => {}
            word => return Err(PyTypeError::new_err(format!("dumping knows no option {word:?}"))),
        }
        Ok(())
    }

    fn keeps(&self, field: &FieldSpec, value: &Bound<'_, PyAny>) -> bool {
        !value.is_none() || !(self.exclude_none || self.exclude_defaults && !field.required)
    }

    fn fills(&self, field: &FieldSpec) -> bool {
        !(field.extension
            || self.exclude_unset
            || self.exclude_none
            || self.exclude_defaults && !field.required)
    }
}

/// A view as a plain dict.
pub(super) fn to_python<'py>(
    view: &View,
    py: Python<'py>,
    options: &Options<'py>,
) -> PyResult<Bound<'py, PyAny>> {
    let mut plain = object(view.shape(), view.dict(py)?, options, 0)?.into_any();
    if options.include.is_some() || options.exclude.is_some() {
        let pick = py.import("ferrogate._models")?.getattr("pick")?;
        plain = pick.call1((plain, options.include.as_ref(), options.exclude.as_ref()))?;
    }
    if options.json_mode { json::parse(py, &json::to_vec(&plain)?) } else { Ok(plain) }
}

/// A view as JSON text.
pub(super) fn to_json(view: &View, py: Python<'_>, options: &Options<'_>) -> PyResult<String> {
    let plain = Options {
        json_mode: false,
        include: options.include.clone(),
        exclude: options.exclude.clone(),
        ..*options
    };
    let plain = to_python(view, py, &plain)?;
    let json = json::to_text(&plain, options.indent)?;
    Ok(if options.ensure_ascii { json::escape_non_ascii(&json) } else { json })
}

/// An object of a shape as a plain dict.
fn object<'py>(
    shape: &'static Shape,
    dict: &Bound<'py, PyDict>,
    options: &Options<'py>,
    depth: usize,
) -> PyResult<Bound<'py, PyDict>> {
    let py = dict.py();
    let plain = PyDict::new(py);
    let fields = shape.fields(py)?;
    for field in fields {
        let name = if options.by_alias { field.key.bind(py) } else { field.name.bind(py) };
        match dict.get_item(field.key.bind(py))? {
            Some(value) if options.keeps(field, &value) => {
                plain.set_item(name, dumped(&field.kind, &value, options, depth + 1)?)?;
            }
            None if options.fills(field) => plain.set_item(name, py.None())?,
            _ => {}
        }
    }
    for (key, value) in extras(fields, dict)? {
        if !(options.exclude_none && value.is_none()) {
            plain.set_item(key, dumped(&Kind::Any, &value, options, depth + 1)?)?;
        }
    }
    Ok(plain)
}

/// Refuses to go on where a content contains itself; without this the process would run out of stack.
fn check(depth: usize) -> PyResult<()> {
    if depth <= json::DEEPEST {
        return Ok(());
    }
    Err(PyValueError::new_err("the content is nested deeper than 200 levels, or contains itself"))
}

/// A value as plain objects.
fn dumped<'py>(
    kind: &Kind,
    value: &Bound<'py, PyAny>,
    options: &Options<'py>,
    depth: usize,
) -> PyResult<Bound<'py, PyAny>> {
    let py = value.py();
    if value.is_exact_instance_of::<PyString>() {
        return Ok(value.clone());
    }
    check(depth)?;
    let kind = choose(kind, value)?;
    if let Ok(dict) = value.cast_exact::<PyDict>() {
        return match shape_for(kind, dict)? {
            Some(shape) => object(shape, dict, options, depth).map(Bound::into_any),
            None => free(kind, dict, options, depth).map(Bound::into_any),
        };
    }
    if let Ok(list) = value.cast_exact::<PyList>() {
        let inner = if let Kind::List(inner) = kind { inner } else { &Kind::Any };
        let values = list
            .iter()
            .map(|value| dumped(inner, &value, options, depth + 1))
            .collect::<PyResult<Vec<_>>>()?;
        return Ok(PyList::new(py, values)?.into_any());
    }
    if let Ok(view) = value.cast::<View>() {
        return object(view.get().shape(), view.get().dict(py)?, options, depth)
            .map(Bound::into_any);
    }
    let number = if matches!(kind, Kind::Float) { float(value) } else { None };
    Ok(number.unwrap_or_else(|| value.clone()))
}

/// A dict of free keys as a plain dict.
fn free<'py>(
    kind: &Kind,
    dict: &Bound<'py, PyDict>,
    options: &Options<'py>,
    depth: usize,
) -> PyResult<Bound<'py, PyDict>> {
    let inner = if let Kind::Dict(inner) = kind { inner } else { &Kind::Any };
    let plain = PyDict::new(dict.py());
    for (key, value) in dict.copy()?.iter() {
        plain.set_item(key, dumped(inner, &value, options, depth + 1)?)?;
    }
    Ok(plain)
}

/// A value that shares no plain dict or list with the given one, so that giving classes to what is inside does not
/// change what a caller passed.
pub(super) fn own<'py>(value: &Bound<'py, PyAny>, depth: usize) -> PyResult<Bound<'py, PyAny>> {
    check(depth)?;
    if let Ok(dict) = value.cast_exact::<PyDict>() {
        let copy = dict.copy()?;
        for (key, value) in dict.copy()?.iter() {
            copy.set_item(key, own(&value, depth + 1)?)?;
        }
        return Ok(copy.into_any());
    }
    if let Ok(list) = value.cast_exact::<PyList>() {
        let values =
            list.iter().map(|value| own(&value, depth + 1)).collect::<PyResult<Vec<_>>>()?;
        return Ok(PyList::new(value.py(), values)?.into_any());
    }
    Ok(value.clone())
}

/// The keys of a content that are no fields, and their values.
pub(super) fn extras<'py>(
    fields: &[FieldSpec],
    dict: &Bound<'py, PyDict>,
) -> PyResult<Vec<(Bound<'py, PyString>, Bound<'py, PyAny>)>> {
    let py = dict.py();
    let known = fields.iter().map(|field| dict.contains(field.key.bind(py)));
    if known.sum_of_true()? == dict.len() {
        return Ok(Vec::new());
    }
    let mut extras = Vec::new();
    for (key, value) in dict.copy()?.iter() {
        let key = key.cast_into::<PyString>()?;
        let text = key.to_str()?;
        let is_field =
            fields.iter().any(|field| field.key.bind(py).to_str().is_ok_and(|known| known == text));
        if !is_field {
            extras.push((key, value));
        }
    }
    Ok(extras)
}

/// Counts the `true` among fallible answers.
trait SumOfTrue {
    fn sum_of_true(self) -> PyResult<usize>;
}

impl<I: Iterator<Item = PyResult<bool>>> SumOfTrue for I {
    fn sum_of_true(mut self) -> PyResult<usize> {
        self.try_fold(0, |count, is_there| Ok(count + usize::from(is_there?)))
    }
}

/// `Class(name=value, …)`, as pydantic writes it.
pub(super) fn repr(view: &Bound<'_, View>) -> PyResult<String> {
    let mut parts = Vec::new();
    for (name, value) in view.get().pairs(view.py())? {
        parts.push(format!("{name}={}", value.repr()?));
    }
    Ok(format!("{}({})", view.get_type().name()?, parts.join(", ")))
}
