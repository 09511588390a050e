//! Parameters as pairs of texts, for queries and forms: lists as `key[]`, objects as `key[inner]`, as OpenAI's servers and
//! clients write them.

use super::json;
use pyo3::prelude::*;
use pyo3::types::{PyBool, PyDict, PyList, PyString, PyTuple};

/// Adds the pairs of one parameter; nothing and what is left out add none.
///
/// # Errors
/// What a value's own `str` raises.
pub(in crate::python) fn flatten(
    key: &str,
    value: &Bound<'_, PyAny>,
    to: &mut Vec<(String, String)>,
) -> PyResult<()> {
    if value.is_none() || json::is_left_out(value) {
        return Ok(());
    }
    if let Ok(object) = value.cast::<PyDict>() {
        for (inner, value) in object.iter() {
            flatten(&format!("{key}[{}]", inner.str()?), &value, to)?;
        }
        return Ok(());
    }
    let is_list = value.is_instance_of::<PyList>() || value.is_instance_of::<PyTuple>();
    let is_text = value.is_instance_of::<PyString>();
    if is_list || (!is_text && value.hasattr("__iter__")? && !value.hasattr("items")?) {
        for item in value.try_iter()? {
            flatten(&format!("{key}[]"), &item?, to)?;
        }
        return Ok(());
    }
    let text = match value.cast::<PyBool>() {
        Ok(word) => if word.is_true() { "true" } else { "false" }.to_owned(),
        Err(_) => value.str()?.to_string(),
    };
    to.push((key.to_owned(), text));
    Ok(())
}

/// Sets one parameter among pairs: what was said of it before is replaced.
///
/// # Errors
/// Those of [`flatten`].
pub(in crate::python) fn set(
    key: &str,
    value: &Bound<'_, PyAny>,
    to: &mut Vec<(String, String)>,
) -> PyResult<()> {
    let inside = format!("{key}[");
    to.retain(|(known, _)| known != key && !known.starts_with(&inside));
    flatten(key, value, to)
}
