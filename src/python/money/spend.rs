//! What was spent, asked for: of the store where there is one, else of this process.

use super::super::answers;
use super::super::json;
use super::super::wait::runtime::process;
use crate::budget::Entry;
use crate::error::{Error, Result};
use crate::money::Money;
use crate::spend::{Db, Query, Span, Usage, reconcile as compared, reprice as priced};
use pyo3::prelude::*;
use pyo3::types::PyDict;
use serde_json::Value;

/// Asks the store, once everything that has ended is in it; `None` without a store.
fn asked<T: Send, F>(py: Python<'_>, ask: impl FnOnce(Db) -> F + Send) -> PyResult<Option<T>>
where
    F: Future<Output = Result<T>>,
{
    let Some(keeper) = process().keeper() else { return Ok(None) };
    let answer = py.detach(|| {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
        let runtime = runtime.map_err(|e| Error::config(format!("no runtime: {e}")))?;
        runtime.block_on(async {
            keeper.flush().await?;
            ask(keeper.store()?).await
        })
    });
    answers::unwrap(py, answer).map(Some)
}

/// Sums from the store: a dict each of `began` (seconds since 1970, with a span), `name`, `requests`, `failed`, `prompt_tokens`,
/// `completion_tokens`, `cost` (dollars), `unknown`; `None` without a store. `span`: `all`, `day` or `hour`.
#[pyfunction]
pub(in crate::python) fn spend_sums<'py>(
    py: Python<'py>,
    by: String,
    between: (i64, Option<i64>),
    span: &str,
) -> PyResult<Option<Vec<Bound<'py, PyDict>>>> {
    let span = match span {
        "day" => Span::Day,
        "hour" => Span::Hour,
        _ => Span::All,
    };
    let (since, until) = between;
    let query = Query { by, since, until, span };
    let sums = asked(py, |db| async move { db.sums(&query).await })?;
    let told = |sum: &crate::spend::Sum| {
        let dict = PyDict::new(py);
        dict.set_item("began", sum.began)?;
        dict.set_item("name", &sum.name)?;
        dict.set_item("requests", sum.requests)?;
        dict.set_item("failed", sum.failed)?;
        dict.set_item("prompt_tokens", sum.prompt_tokens)?;
        dict.set_item("completion_tokens", sum.completion_tokens)?;
        dict.set_item("cost", sum.cost.dollars())?;
        dict.set_item("unknown", sum.unknown)?;
        Ok(dict)
    };
    sums.map(|sums| sums.iter().map(told).collect()).transpose()
}

/// Records of attempts, oldest first, at most so many: of the store, else the newest of this process. Times are milliseconds since
/// 1970.
fn records(py: Python<'_>, between: (i64, i64), most: i64) -> PyResult<Vec<Entry>> {
    let stored = asked(py, |db| async move { db.entries(between, most).await })?;
    Ok(stored.unwrap_or_else(|| {
        let all = process().ledger.records().into_iter().map(|record| record.entry);
        let within = |entry: &Entry| (between.0..between.1).contains(&entry.started);
        all.filter(within).take(usize::try_from(most).unwrap_or(0)).collect()
    }))
}

/// As [`records`], a dict each.
#[pyfunction]
pub(in crate::python) fn spend_log(
    py: Python<'_>,
    since: i64,
    until: i64,
    most: i64,
) -> PyResult<Bound<'_, PyAny>> {
    let entries = records(py, (since, until), most)?;
    json::parse(py, &serde_json::to_vec(&entries).unwrap_or_default())
}

/// The attempts of a call, by its id.
#[pyfunction]
pub(in crate::python) fn spend_call(py: Python<'_>, id: String) -> PyResult<Bound<'_, PyAny>> {
    let wanted = id.clone();
    let stored = asked(py, |db| async move { db.call(&id).await })?;
    let entries = stored.unwrap_or_else(|| {
        let all = process().ledger.records().into_iter().map(|record| record.entry);
        all.filter(|entry| entry.call == wanted || entry.id == wanted).collect()
    });
    json::parse(py, &serde_json::to_vec(&entries).unwrap_or_default())
}

/// Forgets records of attempts that began before a moment (milliseconds since 1970); sums stay. Tells whether there is a store.
#[pyfunction]
pub(in crate::python) fn forget_spend(py: Python<'_>, before: i64) -> PyResult<bool> {
    let done = asked(py, |db| async move { db.forget_before(before).await })?;
    Ok(done.is_some())
}

/// What a period's calls would cost by the catalogue's prices of now: a dict a model, of `model`, `requests`, `before`, `after`
/// (dollars), `unpriced`.
#[pyfunction]
pub(in crate::python) fn reprice(
    py: Python<'_>,
    since: i64,
    until: i64,
) -> PyResult<Vec<Bound<'_, PyDict>>> {
    let entries = records(py, (since, until), i64::MAX)?;
    let catalog = process().config().catalog;
    let all = priced(&entries, |provider, model| catalog.find(provider, model));
    let told = all.iter().map(|one| {
        let dict = PyDict::new(py);
        dict.set_item("model", &one.model)?;
        dict.set_item("requests", one.requests)?;
        dict.set_item("before", one.before.dollars())?;
        dict.set_item("after", one.after.dollars())?;
        dict.set_item("unpriced", one.unpriced)?;
        Ok(dict)
    });
    told.collect()
}

/// A row of a provider's word: day (since 1970), model, prompt and answer tokens, dollars as text.
type Said = (i64, String, u64, u64, Option<String>);

/// Compares what a provider says was used with the records of a period: a list of dicts of `day`, `model`, `prompt_tokens`,
/// `completion_tokens`, `cost` (nano-dollars; theirs less ours), `why`.
#[pyfunction]
pub(in crate::python) fn reconcile(
    py: Python<'_>,
    since: i64,
    until: i64,
    said: Vec<Said>,
) -> PyResult<Bound<'_, PyAny>> {
    let entries = records(py, (since, until), i64::MAX)?;
    let theirs: Vec<Usage> = said
        .into_iter()
        .map(|(day, model, prompt_tokens, completion_tokens, cost)| Usage {
            day,
            model,
            prompt_tokens,
            completion_tokens,
            cost: cost.as_deref().and_then(Money::parse),
        })
        .collect();
    let found: Value = serde_json::to_value(compared(&entries, &theirs)).unwrap_or_default();
    json::parse(py, found.to_string().as_bytes())
}
