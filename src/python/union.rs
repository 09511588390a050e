//! Which of several types a value is: the one that it fits best, as openai-python's objects are made.

use pyo3::prelude::*;
use pyo3::types::{PyBool, PyDict, PyFloat, PyInt, PyList, PyString};

use super::shapes::{Kind, Shape};
use super::view::View;

/// How deep values are looked into; what is deeper fits.
const DEEPEST: usize = 6;

/// The kind that a value is of: a union's case, what may be null without the null.
pub(super) fn choose<'a>(kind: &'a Kind, value: &Bound<'_, PyAny>) -> PyResult<&'a Kind> {
    match kind {
        Kind::Nullable(inner) => choose(inner, value),
        Kind::Union(cases) => match best(cases, value)? {
            Some(case) => choose(case, value),
            None => Ok(cases.iter().find(|case| is_of_form(case, value)).unwrap_or(&Kind::Any)),
        },
        kind => Ok(kind),
    }
}

/// The shape that a field's word means.
pub(super) fn case_of(
    key: &str,
    cases: &[(&'static str, &'static Shape)],
    dict: &Bound<'_, PyDict>,
) -> PyResult<Option<&'static Shape>> {
    let word = dict.get_item(key)?;
    let word = word.as_ref().and_then(|word| word.extract::<&str>().ok());
    Ok(cases.iter().find(|(name, _)| Some(*name) == word).map(|(_, shape)| *shape))
}

/// The case that a value fits best: that which knows most of its keys, the first of equal ones.
fn best<'a>(cases: &'a [Kind], value: &Bound<'_, PyAny>) -> PyResult<Option<&'a Kind>> {
    let mut best: Option<(&Kind, usize)> = None;
    for case in cases {
        if let Some(count) = fit(case, value, 0)?
            && best.is_none_or(|(_, most)| count > most)
        {
            best = Some((case, count));
        }
    }
    Ok(best.map(|(case, _)| case))
}

/// Whether a value that fits nothing could be read as this kind all the same.
fn is_of_form(kind: &Kind, value: &Bound<'_, PyAny>) -> bool {
    match kind {
        Kind::Shape(_) | Kind::OneOf { .. } => value.is_instance_of::<PyDict>(),
        Kind::List(_) => value.is_instance_of::<PyList>(),
        Kind::Nullable(inner) => is_of_form(inner, value),
        Kind::Union(cases) => cases.iter().any(|case| is_of_form(case, value)),
        _ => false,
    }
}

/// How many known keys a value has, itself counted, if it fits a kind. What is exactly of a kind counts more than what can
/// be read as one.
fn fit(kind: &Kind, value: &Bound<'_, PyAny>, depth: usize) -> PyResult<Option<usize>> {
    let is = |fits: bool| Ok(fits.then_some(2));
    if depth > DEEPEST {
        return Ok(Some(1));
    }
    match kind {
        Kind::Any => Ok(Some(1)),
        Kind::Text => is(value.is_instance_of::<PyString>()),
        Kind::Integer => is(value.is_exact_instance_of::<PyInt>()),
        Kind::Float if value.is_exact_instance_of::<PyInt>() => Ok(Some(1)),
        Kind::Float => is(value.is_instance_of::<PyFloat>()),
        Kind::Bool => is(value.is_instance_of::<PyBool>()),
        Kind::Null => is(value.is_none()),
        Kind::Nullable(_) if value.is_none() => Ok(Some(2)),
        Kind::Nullable(inner) => fit(inner, value, depth),
        Kind::Literal(words) => is(is_one_of(words, value)),
        Kind::List(inner) => match value.cast::<PyList>() {
            Ok(list) => fit_all(inner, list.iter(), depth),
            Err(_) => Ok(None),
        },
        Kind::Dict(inner) => match value.cast::<PyDict>() {
            Ok(dict) => fit_all(inner, dict.values().iter(), depth).map(|count| count.map(|_| 1)),
            Err(_) => Ok(None),
        },
        Kind::Shape(shape) => fit_shape(shape, value, depth),
        Kind::OneOf { key, cases } => fit_case(key, cases, value, depth),
        Kind::Union(cases) => {
            let counts = cases.iter().map(|case| fit(case, value, depth));
            counts.collect::<PyResult<Vec<_>>>().map(|counts| counts.into_iter().flatten().max())
        }
    }
}

/// Whether a value is one of a literal's.
fn is_one_of(words: &[&'static str], value: &Bound<'_, PyAny>) -> bool {
    if let Ok(text) = value.extract::<&str>() {
        let unquoted = |word: &&&str| word.trim_matches('"') == text;
        return words.iter().any(|word| unquoted(&word));
    }
    let Ok(said) = value.str() else { return false };
    let said = said.to_string().to_lowercase();
    words.iter().any(|word| *word == said)
}

fn fit_all<'py>(
    inner: &Kind,
    values: impl Iterator<Item = Bound<'py, PyAny>>,
    depth: usize,
) -> PyResult<Option<usize>> {
    let mut sum = 2;
    for value in values {
        let Some(count) = fit(inner, &value, depth + 1)? else { return Ok(None) };
        sum += count;
    }
    Ok(Some(sum))
}

fn fit_case(
    key: &str,
    cases: &[(&'static str, &'static Shape)],
    value: &Bound<'_, PyAny>,
    depth: usize,
) -> PyResult<Option<usize>> {
    if let Ok(view) = value.cast::<View>() {
        let shape = view.get().shape();
        return Ok(cases.iter().any(|(_, case)| std::ptr::eq(*case, shape)).then_some(2));
    }
    let Ok(dict) = value.cast::<PyDict>() else { return Ok(None) };
    let Some(shape) = case_of(key, cases, dict)? else { return Ok(None) };
    fit_shape(shape, value, depth)
}

fn fit_shape(
    shape: &'static Shape,
    value: &Bound<'_, PyAny>,
    depth: usize,
) -> PyResult<Option<usize>> {
    if let Ok(view) = value.cast::<View>() {
        return Ok(std::ptr::eq(view.get().shape(), shape).then_some(2));
    }
    let Ok(dict) = value.cast::<PyDict>() else { return Ok(None) };
    let mut sum = 2;
    for field in shape.fields(value.py())? {
        let fits = match dict.get_item(field.key.bind(value.py()))? {
            None if field.required => None,
            None => Some(0),
            Some(value) if value.is_none() && !field.required => Some(1),
            Some(value) => fit(&field.kind, &value, depth + 1)?,
        };
        let Some(count) = fits else { return Ok(None) };
        sum += count;
    }
    Ok(Some(sum))
}
