//! What routing would do, for the command line: policies played through, and decisions made again.

use super::answers;
use super::call::options;
use super::router::data;
use super::wait::runtime::process;
use crate::error::{Error, Result};
use crate::ops::Object;
use crate::route::Record;
use crate::simulate::{self, Behaviours, Generate, Simulation};
use pyo3::prelude::*;
use pyo3::types::PyDict;
use serde::Deserialize;
use serde_json::{Value, json};

/// What is played.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Asked {
    policy: Object,
    base: Option<Object>,
    /// A log's text.
    log: Option<String>,
    /// What is drawn where there is no log.
    generate: Option<Generate>,
    behaviour: Option<Value>,
    seed: u64,
}

/// The settings that a file's text holds, TOML or JSON.
#[pyfunction]
pub(super) fn read_settings<'py>(
    py: Python<'py>,
    name: &str,
    text: &str,
) -> PyResult<Bound<'py, PyAny>> {
    data(py, &answers::unwrap(py, simulate::settings(name, text))?)
}

/// Plays traffic under a policy: the report, with `without_effect`, sentences about settings.
#[pyfunction(name = "simulate")]
pub(super) fn play<'py>(py: Python<'py>, asked: &Bound<'_, PyDict>) -> PyResult<Bound<'py, PyAny>> {
    let asked = Value::Object(options::object("asked", asked)?);
    let report = py.detach(|| reported(asked));
    data(py, &answers::unwrap(py, report)?)
}

fn reported(asked: Value) -> Result<Value> {
    let asked: Asked = serde_path_to_error::deserialize(asked)
        .map_err(|error| Error::config(format!("{}: {}", error.path(), error.inner())))?;
    let config = process().config();
    let read =
        |settings: &Object| simulate::routes(settings, &config.registry, &*config.environment);
    let (policy, mut without_effect) = read(&asked.policy)?;
    let base = asked.base.as_ref().map(read).transpose()?;
    let calls = if let Some(log) = &asked.log {
        simulate::read(log)?
    } else {
        let groups: Vec<_> = policy.groups().map(str::to_owned).collect();
        asked.generate.unwrap_or_default().calls(&groups, asked.seed)?
    };
    let stated = asked.behaviour.map_or_else(|| Ok(Behaviours::default()), Behaviours::read)?;
    let behaviours = stated.learned_from(&calls);
    let simulation = Simulation {
        registry: &config.registry,
        calls: &calls,
        behaviours: &behaviours,
        seed: asked.seed,
    };
    let report = simulation.run(&policy, base.as_ref().map(|(base, _)| base))?;
    for sentence in base.into_iter().flat_map(|(_, told)| told) {
        if !without_effect.contains(&sentence) {
            without_effect.push(sentence);
        }
    }
    let mut report = json!(report);
    report["without_effect"] = json!(without_effect);
    Ok(report)
}

/// Makes a recorded decision again: `order`, the ids in the order in which they are asked; `excluded_by`, the reason for
/// each candidate; `same`, whether both are what was recorded.
#[pyfunction]
pub(super) fn decide_again<'py>(
    py: Python<'py>,
    record: &Bound<'_, PyDict>,
) -> PyResult<Bound<'py, PyAny>> {
    let record = options::object("record", record)?;
    let read = serde_json::from_value::<Record>(Value::Object(record))
        .map_err(|error| Error::bad_request(format!("this is no recorded decision: {error}")));
    let record = answers::unwrap(py, read)?;
    let decision = record.replay();
    let recorded = record.candidates.iter().map(|line| &line.excluded_by);
    let same = decision.order == record.order && decision.fates.iter().eq(recorded);
    let order = decision.order.iter().filter_map(|at| record.candidates.get(*at));
    let order: Vec<_> = order.map(|line| &line.id).collect();
    data(py, &json!({"order": order, "excluded_by": decision.fates, "same": same}))
}
