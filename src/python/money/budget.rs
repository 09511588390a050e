//! Budgets of a run, and what was spent in this process.

use super::super::json;
use super::super::wait::runtime::process;
use crate::budget::{Entry, Limit, RUN, Tally, Unit, Whose};
use crate::money::Money;
use pyo3::exceptions::PyValueError;
use pyo3::prelude::*;
use pyo3::types::PyDict;
use std::sync::atomic::{AtomicI64, AtomicU64, Ordering};

/// Limits of what is called within it: the core of `ferrogate.budget`.
#[pyclass(frozen, module = "ferrogate._core", name = "Budget")]
pub(in crate::python) struct Budget {
    entity: String,
    limits: Vec<Limit>,
}

/// Tells runs of one process apart.
static RUNS: AtomicU64 = AtomicU64::new(0);

/// How many budgets are entered, by all threads.
static WITHIN: AtomicI64 = AtomicI64::new(0);

/// A budget is entered (1) or left (-1).
#[pyfunction]
pub(in crate::python) fn within_budgets(by: i64) {
    WITHIN.fetch_add(by, Ordering::Relaxed);
}

/// Whether some thread is within a budget.
pub(in crate::python) fn is_within() -> bool {
    WITHIN.load(Ordering::Relaxed) > 0
}

fn amount(unit: Unit, value: &Bound<'_, PyAny>) -> PyResult<i64> {
    let wrong = || PyValueError::new_err(format!("{} must be 0 or more, not {value}", unit.name()));
    let amount = match unit {
        Unit::Usd => {
            // By its decimal form: Decimal, int, float and text say what they show.
            let text = value.str()?;
            Money::parse(text.to_str()?).map(Money::as_nano)
        }
        _ => value.extract::<i64>().ok(),
    };
    amount.filter(|amount| *amount >= 0).ok_or_else(wrong)
}

#[pymethods]
impl Budget {
    #[new]
    fn new(name: &str, limits: &Bound<'_, PyDict>) -> PyResult<Self> {
        let number = RUNS.fetch_add(1, Ordering::Relaxed);
        let entity = format!("run:{name}#{}.{number}", std::process::id());
        let mut read = Vec::new();
        for (unit, value) in limits.iter() {
            let unit = unit.extract::<String>()?;
            let unit = Unit::of_name(&unit)
                .ok_or_else(|| PyValueError::new_err(format!("there is no unit '{unit}'")))?;
            let id = format!("{RUN}{name}#{}.{number}-{}", std::process::id(), unit.name());
            read.push(Limit::total(&id, Whose::One(entity.clone()), unit, amount(unit, &value)?));
        }
        Ok(Self { entity, limits: read })
    }

    /// Who pays: what calls within it carry.
    #[getter]
    fn entity(&self) -> &str {
        &self.entity
    }

    /// From now on its limits hold.
    fn open(&self) {
        let ledger = &process().ledger;
        for limit in &self.limits {
            ledger.set_limit(limit.clone());
        }
    }

    /// Its limits hold no longer; what was counted can still be read.
    fn close(&self) {
        let ledger = &process().ledger;
        for limit in &self.limits {
            ledger.remove_limit(&limit.id);
        }
    }

    /// Forgets what was counted.
    fn forget(&self) {
        process().ledger.forget(&self.entity);
    }

    /// What was used: `cost` (dollars, of what is known), `requests`, `failed`, `unknown`, `prompt_tokens`, `completion_tokens`.
    fn used<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyDict>> {
        told(py, process().ledger.tally(&self.entity))
    }

    /// What is held by calls that have not ended, in dollars.
    fn held(&self) -> f64 {
        let standing = process().ledger.standing(Some(&self.entity));
        let held = standing.iter().filter(|one| one.unit == Unit::Usd).map(|one| one.held).max();
        Money::nano(held.unwrap_or_default()).dollars()
    }
}

fn told(py: Python<'_>, tally: Tally) -> PyResult<Bound<'_, PyDict>> {
    let dict = PyDict::new(py);
    dict.set_item("cost", tally.cost.dollars())?;
    dict.set_item("requests", tally.requests)?;
    dict.set_item("failed", tally.failed)?;
    dict.set_item("unknown", tally.unknown)?;
    dict.set_item("prompt_tokens", tally.prompt_tokens)?;
    dict.set_item("completion_tokens", tally.completion_tokens)?;
    Ok(dict)
}

/// What an entity (`tag:x`, `model:y`, …) has used in this process; see `Budget.used`.
#[pyfunction]
pub(in crate::python) fn tally<'py>(py: Python<'py>, entity: &str) -> PyResult<Bound<'py, PyDict>> {
    told(py, process().ledger.tally(entity))
}

/// The newest records of attempts of this process, oldest first: a dict each.
#[pyfunction]
pub(in crate::python) fn recorded(py: Python<'_>) -> PyResult<Bound<'_, PyAny>> {
    let records = process().ledger.records();
    let entries: Vec<&Entry> = records.iter().map(|record| &record.entry).collect();
    let text = serde_json::to_vec(&entries).unwrap_or_default();
    json::parse(py, &text)
}

/// How every limit stands: a dict each of `limit`, `entity`, `unit`, `amount`, `settled`, `held`, `resets_at` (milliseconds since 1970).
#[pyfunction]
#[pyo3(signature = (entity=None))]
pub(in crate::python) fn limits<'py>(
    py: Python<'py>,
    entity: Option<&str>,
) -> PyResult<Vec<Bound<'py, PyDict>>> {
    let standing = process().ledger.standing(entity);
    let told = standing.iter().map(|one| {
        let dict = PyDict::new(py);
        dict.set_item("limit", &one.limit)?;
        dict.set_item("entity", &one.entity)?;
        dict.set_item("unit", one.unit.name())?;
        dict.set_item("amount", one.amount)?;
        dict.set_item("settled", one.settled)?;
        dict.set_item("held", one.held)?;
        dict.set_item("resets_at", one.resets_at)?;
        Ok(dict)
    });
    told.collect()
}
