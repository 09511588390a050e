//! What a caller says of who should answer: a router, a second attempt beside a late one, OpenRouter's request fields and
//! litellm's.

use super::options::{dict, seconds, wrong};
use super::router::Router;
use crate::engine::{Hedge, Incoming};
use pyo3::exceptions::PyValueError;
use pyo3::prelude::*;
use pyo3::types::{PyBool, PyDict};

/// The router that calls go by: a `ferrogate.Router`, or what it drives. What it says of times and tries holds where the
/// call says nothing.
///
/// # Errors
/// `TypeError`: it is neither.
pub(in crate::python) fn router(value: &Bound<'_, PyAny>, to: &mut Incoming) -> PyResult<()> {
    let core = value.getattr_opt("_core")?.unwrap_or_else(|| value.clone());
    let router = core.cast::<Router>().map_err(|_| wrong("router", "a ferrogate.Router", value))?;
    let router = router.get().shared();
    let routes = router.routes();
    to.patience.max_retries = routes.policies().num_retries;
    to.patience.timeout = routes.settings().timeout.or(to.patience.timeout);
    to.patience.stream_timeout = routes.settings().stream_timeout.or(to.patience.stream_timeout);
    to.wish.router = Some(router);
    Ok(())
}

/// When a second attempt is made beside a late one: True (later than 95 of 100), seconds, or a dict with `after` (seconds)
/// and `max_cost` (dollars).
///
/// # Errors
/// `TypeError`, `ValueError`: it is none of them.
pub(in crate::python) fn hedge(value: &Bound<'_, PyAny>) -> PyResult<Option<Hedge>> {
    if let Ok(on) = value.cast::<PyBool>() {
        return Ok(on.is_true().then(Hedge::default));
    }
    let Ok(fields) = value.cast::<PyDict>() else {
        return Ok(Some(Hedge { after: Some(seconds("hedge", value)?), max_cost: None }));
    };
    let mut hedge = Hedge::default();
    for (name, value) in dict("hedge", fields)?.iter().filter(|(_, value)| !value.is_none()) {
        match name.extract::<&str>()? {
            "after" => hedge.after = Some(seconds("hedge.after", &value)?),
            "max_cost" => {
                let dollars: f64 = value.extract()?;
                hedge.max_cost = Some(crate::route::dollars(dollars));
            }
            other => {
                let message = format!("hedge has no '{other}'; it has after and max_cost");
                return Err(PyValueError::new_err(message));
            }
        }
    }
    Ok(Some(hedge))
}
