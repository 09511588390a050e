//! What a caller says of who should answer: a router, a second attempt beside a late one, OpenRouter's request fields and
//! litellm's.

use super::answers;
use super::json;
use super::options::{dict, seconds, wrong};
use super::router::Router;
use super::runtime::process;
use crate::engine::{Hedge, Incoming};
use crate::ops::Object;
use crate::route::{Preferences, split_suffix};
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
    let given = core.cast::<Router>().map_err(|_| wrong("router", "a ferrogate.Router", value))?;
    let router = given.get().shared();
    let plan = router.routes();
    to.patience.max_retries = plan.policies().num_retries;
    to.patience.timeout = plan.settings().timeout.or(to.patience.timeout);
    to.patience.stream_timeout = plan.settings().stream_timeout.or(to.patience.stream_timeout);
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

/// Takes the fields that say who should answer out of a body and of what is added to it, and the wishes at the end of a
/// model's name. Who understands them itself is left them: a provider that routes by them, and any address that the call
/// names.
///
/// # Errors
/// `BadRequestError`, naming the field.
pub(in crate::python) fn choose(body: &Bound<'_, PyDict>, incoming: &mut Incoming) -> PyResult<()> {
    if let Some(user) = body.get_item("user")?.and_then(|user| user.extract::<String>().ok()) {
        incoming.entities.push(format!("customer:{user}"));
    }
    let mut said = Object::new();
    for name in Preferences::FIELDS {
        let here = body.get_item(name)?.filter(|value| !value.is_none());
        if let Some(value) = here {
            let read = serde_json::from_slice(&json::to_vec(&value)?);
            said.insert(name.to_owned(), read.map_err(|e| wrong(name, &e.to_string(), &value))?);
        } else if let Some(value) = incoming.extra_body.get(name) {
            said.insert(name.to_owned(), value.clone());
        }
    }
    let (model, suffixes) = split_suffix(&incoming.wish.model);
    if said.is_empty() && suffixes.is_empty() || understands(incoming) {
        return Ok(());
    }
    let py = body.py();
    let (mut wishes, written) = answers::unwrap(py, Preferences::take(&mut said))?;
    wishes.is_check = incoming.wish.preferences.is_check;
    for name in written.keys().map(String::as_str).chain(["metadata"]) {
        incoming.extra_body.shift_remove(name);
        match said.get(name) {
            Some(left) => body.set_item(name, json::parse(py, left.to_string().as_bytes())?)?,
            None if body.contains(name)? => body.del_item(name)?,
            None => {}
        }
    }
    if !suffixes.is_empty() && !knows(incoming) {
        for suffix in &suffixes {
            suffix.apply(&mut wishes);
        }
        body.set_item("model", &model)?;
        incoming.wish.model = model;
    }
    if let Some(preset) = wishes.preset.take() {
        return preset_of(&preset, body, (incoming, wishes));
    }
    if wishes.online && !body.contains("web_search_options")? {
        body.set_item("web_search_options", PyDict::new(py))?;
    }
    incoming.entities.extend(wishes.session.iter().map(|session| format!("session:{session}")));
    let tags = wishes.tags.iter().filter(|tag| !tag.starts_with(['!', '&']));
    incoming.entities.extend(tags.map(|tag| format!("tag:{tag}")));
    incoming.wish.preferences = wishes;
    Ok(())
}

/// Writes a preset's fields into the body, and takes the wishes among them.
fn preset_of(
    preset: &str,
    body: &Bound<'_, PyDict>,
    (incoming, said): (&mut Incoming, Preferences),
) -> PyResult<()> {
    let py = body.py();
    let mut fields = super::options::object("the request", body)?;
    let own = incoming.wish.router.clone().unwrap_or_else(|| process().router());
    let completed = own.routes().settings().complete(preset, &mut fields);
    answers::unwrap(py, completed)?;
    let text = serde_json::Value::Object(fields).to_string();
    body.update(json::parse(py, text.as_bytes())?.cast::<pyo3::types::PyMapping>()?)?;
    if let Some(model) = body.get_item("model")? {
        incoming.wish.model = super::options::text("model", &model)?;
    }
    choose(body, incoming)?;
    // What the request itself says stands over what the preset says.
    let of_preset = std::mem::take(&mut incoming.wish.preferences);
    incoming.wish.preferences = said.over(of_preset);
    Ok(())
}

/// Whether the routes have a group of the whole name.
fn knows(incoming: &Incoming) -> bool {
    let own = incoming.wish.router.clone().unwrap_or_else(|| process().router());
    own.knows(&incoming.wish.model)
}

/// Whether whoever is asked routes by these fields itself.
fn understands(incoming: &Incoming) -> bool {
    let wish = &incoming.wish;
    if wish.over.base_url.is_some() && !wish.over.reads_model {
        return true;
    }
    if knows(incoming) {
        return false;
    }
    let config = process().config();
    let row = match &wish.provider {
        Some(name) => config.registry.require(name).cloned(),
        None => config.registry.resolve(&wish.model).map(|(row, _)| row),
    };
    row.is_ok_and(|row| row.own_routing)
}
