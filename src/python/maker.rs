//! Whoever wants answers to be other objects than views: `ferrogate.compat.openai` makes them openai's own.

use pyo3::prelude::*;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, PoisonError};

/// Whether somebody makes other objects, so that nobody else pays more than a look.
static IS_SET: AtomicBool = AtomicBool::new(false);
static MAKER: Mutex<Option<Py<PyAny>>> = Mutex::new(None);

/// Has `maker(answer)` make what callers get of every answer, event and stream; `None` has them as they are again.
#[pyfunction(name = "_set_maker")]
pub(super) fn set_maker(maker: Option<Py<PyAny>>) {
    IS_SET.store(maker.is_some(), Ordering::Release);
    let old = {
        let mut held = MAKER.lock().unwrap_or_else(PoisonError::into_inner);
        std::mem::replace(&mut *held, maker)
    };
    // Dropped here, since that may run Python.
    drop(old);
}

/// What callers get of an answer.
///
/// # Errors
/// Those of the maker.
#[pyfunction(name = "_made")]
pub(super) fn made(answer: Bound<'_, PyAny>) -> PyResult<Bound<'_, PyAny>> {
    if !IS_SET.load(Ordering::Acquire) {
        return Ok(answer);
    }
    let py = answer.py();
    // Held for no longer than a count of references takes, so that no other thread waits for the interpreter within.
    let maker = {
        let held = MAKER.lock().unwrap_or_else(PoisonError::into_inner);
        held.as_ref().map(|maker| maker.clone_ref(py))
    };
    match maker {
        Some(maker) => maker.bind(py).call1((answer,)),
        None => Ok(answer),
    }
}
