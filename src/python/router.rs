//! Routers, as litellm's class of that name drives them.

use super::answers;
use super::call::options;
use super::json;
use super::wait::runtime::process;
use crate::error::Error;
use crate::route::{self, Deployment, Record, Routes, Standing};
use pyo3::prelude::*;
use pyo3::types::PyDict;
use serde::Serialize;
use serde_json::{Value, json};
use std::sync::Arc;

/// Routes, and how their deployments stand.
#[pyclass(frozen, module = "ferrogate._core")]
pub(in crate::python) struct Router(Arc<route::Router>);

#[pymethods]
impl Router {
    /// A router of litellm's settings (`model_list`, `fallbacks`, …); none: the configuration's.
    #[new]
    #[pyo3(signature = (settings=None))]
    fn new(py: Python<'_>, settings: Option<&Bound<'_, PyDict>>) -> PyResult<Self> {
        let Some(settings) = settings else { return Ok(Self(process().router())) };
        let router = Self(Arc::default());
        router.set(py, settings)?;
        Ok(router)
    }

    /// Replaces the settings; deployments of the same id stand as they stood. Gives a sentence for each setting that has
    /// no effect here.
    fn set(&self, py: Python<'_>, settings: &Bound<'_, PyDict>) -> PyResult<Vec<String>> {
        let config = process().config();
        let settings = options::object("settings", settings)?;
        let read = Routes::read(&settings, &config.registry, &*config.environment);
        let (routes, without_effect) = answers::unwrap(py, read)?;
        self.0.set_routes(routes);
        Ok(without_effect)
    }

    /// The names of the groups.
    fn groups(&self) -> Vec<String> {
        self.0.routes().groups().map(str::to_owned).collect()
    }

    /// What is known of each deployment: dicts without any key.
    fn deployments<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        let routes = self.0.routes();
        let all: Vec<_> = routes.deployments().iter().map(|one| described(one)).collect();
        data(py, &all)
    }

    /// The group that a model string means, and the ids of its deployments; `None` where it means none.
    fn find(&self, model: &str) -> Option<(String, Vec<String>)> {
        let (group, members) = self.0.group(model)?;
        Some((group, members.iter().map(|member| member.deployment.id.clone()).collect()))
    }

    /// How each deployment stands, by id.
    fn standing<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        let now = process().moment();
        let routes = self.0.routes();
        let line = |one: &Arc<Deployment>| {
            let standing: Standing = self.0.board.slot(&one.id).standing(now);
            (one.id.clone(), json!(standing))
        };
        let all: serde_json::Map<String, Value> = routes.deployments().iter().map(line).collect();
        data(py, &all)
    }

    /// Keeps the newest decisions from now on, so many.
    fn keep(&self, most: usize) {
        self.0.journal.keep_last(most);
    }

    /// The decisions that are kept, oldest first.
    fn decisions<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        data(py, &self.0.journal.records())
    }

    /// Forgets how everybody stands.
    fn reset(&self) {
        self.0.board.reset();
    }
}

impl Router {
    /// The router itself.
    pub(in crate::python) fn shared(&self) -> Arc<route::Router> {
        self.0.clone()
    }
}

/// Makes a recorded decision again: the ids in the order in which they are asked.
#[pyfunction]
pub(super) fn replay(py: Python<'_>, record: &Bound<'_, PyDict>) -> PyResult<Vec<String>> {
    let record = options::object("record", record)?;
    let read = serde_json::from_value::<Record>(Value::Object(record))
        .map_err(|error| Error::bad_request(format!("this is no recorded decision: {error}")));
    let record = answers::unwrap(py, read)?;
    let order = record.replay().order;
    Ok(order.iter().filter_map(|at| Some(record.candidates.get(*at)?.id.clone())).collect())
}

/// A deployment as a user may see it.
fn described(one: &Deployment) -> Value {
    json!({
        "id": one.id,
        "model_name": one.group,
        "model": one.model,
        "provider": one.provider,
        "api_base": one.over.base_url.as_deref().map(crate::error::shown_url),
        "knobs": one.knobs,
        "facts": one.facts,
        "model_info": one.info,
    })
}

/// Any data as Python's own.
pub(in crate::python) fn data<'py>(
    py: Python<'py>,
    value: &impl Serialize,
) -> PyResult<Bound<'py, PyAny>> {
    let text = serde_json::to_vec(value)
        .map_err(|error| pyo3::exceptions::PyValueError::new_err(error.to_string()))?;
    json::parse(py, &text)
}
