//! Values made once, without a lock that a fork could freeze.
//!
//! pyo3's cell gives up the interpreter while it holds its own lock. A process that another thread forks just then
//! waits for ever in the child, since the thread that would end the making is not there.

use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;

/// The value of a cell, made where there is none yet. Two threads may make one each; the first to be done is kept.
///
/// # Errors
/// Those of making it.
pub(super) fn once<'a, T>(
    py: Python<'_>,
    cell: &'a PyOnceLock<T>,
    make: impl FnOnce() -> PyResult<T>,
) -> PyResult<&'a T> {
    if let Some(known) = cell.get(py) {
        return Ok(known);
    }
    let fresh = make()?;
    // Taking the interpreter's lock is no part of this: nobody forks in between.
    let _ = cell.set(py, fresh);
    cell.get(py).ok_or_else(|| pyo3::exceptions::PyRuntimeError::new_err("a cell stayed empty"))
}
