//! What models are and cost: the catalogue behind litellm's `get_model_info`, `model_cost`, `cost_per_token`.

use super::super::answers;
use super::super::json;
use super::super::wait::runtime::process;
use crate::catalog::formats::{self, Reading};
use crate::catalog::{Bill, Circumstances, Day, Model, Origin};
use crate::error::{Error, ErrorKind};
use crate::ops::{Item, Object};
use pyo3::prelude::*;
use serde_json::{Value, json};
use std::sync::Arc;
use std::time::SystemTime;

/// The day of a text, today where there is none.
fn day(text: Option<&str>) -> Result<Day, Error> {
    let Some(text) = text else { return Ok(Day::and_minute(now()).0) };
    let day = text.parse().map(Day);
    day.map_err(|e| Error::bad_request(format!("a day is written like 2026-11-23: {e}")))
}

#[expect(clippy::disallowed_methods, reason = "a face may ask what time it is")]
fn now() -> SystemTime {
    SystemTime::now()
}

/// A row of the catalogue in litellm's form, with our own under `ferrogate`; `None` where it has none.
fn told(model: &Model, day: Day) -> Value {
    let mut entry = Object::new();
    entry.insert("key".to_owned(), model.id().into());
    entry.extend(formats::litellm::write(model, day));
    entry.insert("ferrogate".to_owned(), json!(model));
    Value::Object(entry)
}

fn parsed<'py>(py: Python<'py>, value: &Value) -> PyResult<Bound<'py, PyAny>> {
    json::parse(py, value.to_string().as_bytes())
}

/// What is known of a model at a provider, as of a day (`YYYY-MM-DD`; none: today); `None` where nothing is.
#[pyfunction]
#[pyo3(signature = (provider, model, day=None))]
pub(in crate::python) fn model_info<'py>(
    py: Python<'py>,
    provider: &str,
    model: &str,
    day: Option<&str>,
) -> PyResult<Option<Bound<'py, PyAny>>> {
    let day = answers::unwrap(py, self::day(day))?;
    let found = process().config().catalog.find(provider, model);
    found.map(|model| parsed(py, &told(&model, day))).transpose()
}

/// All rows, as of a day (`YYYY-MM-DD`; none: today).
#[pyfunction]
#[pyo3(signature = (day=None))]
pub(in crate::python) fn models<'py>(
    py: Python<'py>,
    day: Option<&str>,
) -> PyResult<Bound<'py, PyAny>> {
    let day = answers::unwrap(py, self::day(day))?;
    let catalog = process().config().catalog;
    let rows: Vec<Value> = py.detach(|| catalog.all().map(|model| told(&model, day)).collect());
    parsed(py, &Value::Array(rows))
}

/// Puts rows over those of the catalogue: litellm's price file as a text. Gives their names.
#[pyfunction]
pub(in crate::python) fn register_models(py: Python<'_>, text: &str) -> PyResult<Vec<String>> {
    let process = process();
    let mut config = process.config();
    let registry = config.registry.clone();
    let ours = |theirs: &str| registry.get(theirs).map(|row| row.name.clone());
    let origin = Origin { source: "register_model".to_owned(), date: Day::and_minute(now()).0 };
    let read = formats::litellm::read(text, &Reading { origin, provider: &ours });
    let rows = answers::unwrap(py, read)?;
    let names = rows.iter().map(Model::id).collect();
    config.catalog.set(rows);
    process.configure(config);
    Ok(names)
}

/// What so many of these cost: `{"cost", "lines": [{"item", "units", "price"}], "unpriced"}`; dollars, prices for one. `None` where the
/// catalogue has no such model. `at`: `day`, `minute`, `tier`, `region`, `variant`.
#[pyfunction]
#[pyo3(signature = (provider, model, items, at=None))]
#[expect(clippy::needless_pass_by_value, reason = "as Python hands it in")]
pub(in crate::python) fn bill<'py>(
    py: Python<'py>,
    provider: &str,
    model: &str,
    items: Vec<(String, u64)>,
    at: Option<&Bound<'py, pyo3::types::PyDict>>,
) -> PyResult<Option<Bound<'py, PyAny>>> {
    let Some(found) = process().config().catalog.find(provider, model) else { return Ok(None) };
    let said = at.map(|at| super::super::call::options::object("at", at)).transpose()?;
    let priced = priced(&found, &items, said.unwrap_or_default());
    parsed(py, &answers::unwrap(py, priced)?).map(Some)
}

fn priced(model: &Arc<Model>, items: &[(String, u64)], said: Object) -> Result<Value, Error> {
    let (day, minute) = Day::and_minute(now());
    let usual = Circumstances { day, minute, tier: None, region: None, variant: None };
    let mut at = serde_json::to_value(&usual).unwrap_or_default();
    if let Some(at) = at.as_object_mut() {
        at.extend(said);
    }
    let wrong = |e: serde_json::Error| Error::bad_request(format!("at: {e}"));
    let at: Circumstances = serde_json::from_value(at).map_err(wrong)?;
    let items: Result<Vec<(Item, u64)>, Error> = items.iter().map(item).collect();
    let bill = Bill::of_items(&model.rates, &items?, &at);
    let line = |line: &crate::catalog::Line| json!({"item": line.item, "units": line.units, "price": line.price.dollars_each()});
    Ok(json!({
        "cost": bill.cost.map(crate::money::Money::dollars),
        "lines": bill.lines.iter().map(line).collect::<Vec<_>>(),
        "unpriced": bill.unpriced,
    }))
}

fn item((name, units): &(String, u64)) -> Result<(Item, u64), Error> {
    let read = serde_json::from_value(Value::from(name.as_str()));
    let item =
        read.map_err(|_| Error::new(ErrorKind::BadRequest, format!("there is no item '{name}'")))?;
    Ok((item, *units))
}
