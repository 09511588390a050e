//! The Python face: the module `ferrogate._core`.
//!
//! Answers are [`view`]s: one Rust class over a dict, with a lazily made Python class per shape of the table in
//! [`shapes`]. [`json`] is the way between Python objects and JSON bytes. No wire type of a provider is known here.

pub(crate) mod answers;
mod call;
mod carrier;
pub mod dump;
mod errors;
pub mod field;
pub mod json;
mod maker;
mod methods;
mod module;
mod money;
mod once;
mod router;
pub mod shapes;
mod simulate;
mod testing;
mod tokens;
mod transport;
mod union;
pub mod view;
mod wait;

use pyo3::prelude::*;

/// What `ferrogate._core` holds.
#[pymodule]
mod _core {
    #[pymodule_export]
    use super::call::client::Client;
    #[pymodule_export]
    use super::call::endpoints::{Endpoint, resource, resources};
    #[pymodule_export]
    use super::call::received::Received;
    #[pymodule_export]
    use super::carrier::Sink;
    #[pymodule_export]
    use super::field::Field;
    #[pymodule_export]
    use super::maker::{made, set_maker};
    #[pymodule_export]
    use super::module::{
        configure, default_model, features, join, languages, provider, providers,
        register_provider, resolve, supported_params, totals, translate,
    };
    #[pymodule_export]
    use super::money::budget::{Budget, limits, recorded, tally, within_budgets};
    #[pymodule_export]
    use super::money::keeping::{finish_spend, flush_spend};
    #[pymodule_export]
    use super::money::models::{bill, model_info, models, register_models};
    #[pymodule_export]
    use super::money::spend::{
        forget_spend, reconcile, reprice, spend_call, spend_log, spend_sums,
    };
    #[pymodule_export]
    use super::object::{class, dumps, error_table, fields, module, parse, rebuild, shape_names};
    #[pymodule_export]
    use super::router::{Router, replay};
    #[pymodule_export]
    use super::simulate::{decide_again, play, read_settings};
    #[pymodule_export]
    use super::testing::ScriptedServer;
    #[pymodule_export]
    use super::tokens::Tokenizer;
    #[pymodule_export]
    use super::transport::{Body, Transport};
    #[pymodule_export]
    use super::view::View;
    #[pymodule_export]
    use super::wait::awaitable::{Pending, Ready};
    #[pymodule_export]
    use super::wait::mailbox::Mailbox;
    #[pymodule_export]
    use super::wait::runtime::forked;
    #[pymodule_export]
    use super::wait::socket::{Socket, event};
    #[pymodule_export]
    use super::wait::stream::Stream;

    use pyo3::prelude::*;
    use pyo3::types::PyDict;

    /// Has Python tell a forked child that it is one.
    #[pymodule_init]
    fn init(module: &Bound<'_, PyModule>) -> PyResult<()> {
        let py = module.py();
        // As all classes of the module are: made now, since a fork could freeze the making of one (see `once`).
        py.get_type::<super::shapes::Handle>();
        let listener = PyDict::new(py);
        listener.set_item("after_in_child", module.getattr("_forked")?)?;
        py.import("os")?.getattr("register_at_fork")?.call((), Some(&listener))?;
        Ok(())
    }
}

mod object {
    //! The functions behind the object model, for the package's own Python files and for tests.

    use bytes::Bytes;
    use pyo3::prelude::*;
    use pyo3::types::{PyBytes, PyDict, PyList, PyTuple, PyType};

    use super::shapes;
    use super::view::{self, View};
    use crate::error;

    /// An answer of a shape from JSON bytes.
    #[pyfunction(name = "_parse")]
    pub(super) fn parse<'py>(
        py: Python<'py>,
        shape: &str,
        json: &[u8],
    ) -> PyResult<Bound<'py, View>> {
        View::from_json(py, shapes::find(shape)?, Bytes::copy_from_slice(json))
    }

    /// JSON bytes of an object.
    #[pyfunction(name = "_dumps")]
    pub(super) fn dumps<'py>(
        py: Python<'py>,
        object: &Bound<'py, PyAny>,
    ) -> PyResult<Bound<'py, PyBytes>> {
        super::json::to_vec(object).map(|json| PyBytes::new(py, &json))
    }

    /// The class of a shape.
    #[pyfunction(name = "_class")]
    pub(super) fn class<'py>(py: Python<'py>, shape: &str) -> PyResult<Bound<'py, PyType>> {
        shapes::find(shape)?.class(py).cloned()
    }

    /// The paths of all shapes, sorted.
    #[pyfunction(name = "_shape_names")]
    pub(super) fn shape_names() -> Vec<String> {
        let mut names: Vec<_> =
            shapes::all().map(|shape| format!("{}.{}", shape.module, shape.name)).collect();
        names.sort();
        names
    }

    /// A module of the table: `(is_package, [(sign, name, rest, lines)], modules below)`; `None` where there is none.
    #[pyfunction(name = "_module")]
    pub(super) fn module(name: &str) -> Option<(bool, Vec<Row>, Vec<&'static str>)> {
        let module = shapes::module(name)?;
        let rows = module.entries().iter();
        let rows = rows.map(|one| (one.sign, one.name, one.rest, one.lines)).collect();
        Some((module.is_package, rows, shapes::below(name)))
    }

    /// `(sign, name, rest, lines)`: see [`shapes::Entry`].
    type Row = (char, &'static str, &'static str, &'static str);

    /// The fields of a class: `(name, key, annotation, required, extension, about, home)` each.
    #[pyfunction(name = "_fields")]
    pub(super) fn fields<'py>(
        py: Python<'py>,
        class: &Bound<'py, PyType>,
    ) -> PyResult<Bound<'py, PyList>> {
        let rows = view::shape_of(class)?.fields(py)?.iter().map(|field| {
            (
                &field.name,
                &field.key,
                field.annotation,
                field.required,
                field.extension,
                field.about,
                field.home,
            )
                .into_pyobject(py)
        });
        PyList::new(py, rows.collect::<PyResult<Vec<Bound<'py, PyTuple>>>>()?)
    }

    /// Makes an object again from what pickling kept of it.
    #[pyfunction(name = "_rebuild")]
    pub(super) fn rebuild<'py>(
        class: &Bound<'py, PyType>,
        content: Bound<'py, PyDict>,
        aside: Option<Bound<'py, PyDict>>,
    ) -> PyResult<Bound<'py, View>> {
        view::construct(class, content, aside)
    }

    /// The table of errors: `kind`, `name`, `next`, `status`, `class`, `about` each.
    #[pyfunction(name = "error_table")]
    pub(super) fn error_table(py: Python<'_>) -> PyResult<Vec<Bound<'_, PyDict>>> {
        let rows = error::TABLE.iter().map(|row| {
            let line = PyDict::new(py);
            line.set_item("kind", format!("{:?}", row.kind))?;
            line.set_item("name", row.name)?;
            line.set_item("next", format!("{:?}", row.next))?;
            line.set_item("status", row.status)?;
            line.set_item("class", row.class)?;
            line.set_item("about", row.about)?;
            Ok(line)
        });
        rows.collect()
    }
}
