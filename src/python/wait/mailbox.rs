//! Results on their way from the I/O thread to an event loop: one wake-up delivers all that are ready.
//!
//! Each loop has a mailbox. The I/O thread puts a ticket and a result in and, if the box was empty, writes one byte into a
//! socket pair that the loop reads with `add_reader`. It never needs the interpreter for that. Loops without
//! `add_reader` (Windows' proactor) are woken through `call_soon_threadsafe`.

use super::awaitable::{self, Outcome};
use crate::python::once::once;
use pyo3::exceptions::PyRuntimeError;
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use std::collections::HashMap;
use std::io::{Read, Write};
use std::os::fd::AsRawFd;
use std::os::unix::net::UnixStream;
use std::sync::{Arc, Mutex, PoisonError};

/// One loop's results.
#[pyclass(frozen, module = "ferrogate._core")]
pub(in crate::python) struct Mailbox {
    shared: Arc<Shared>,
    /// Futures by ticket; only the loop's thread looks here, so the lock is never waited for.
    waiting: Mutex<Waiting>,
}

#[derive(Default)]
struct Waiting {
    next: u64,
    futures: HashMap<u64, Py<PyAny>>,
}

/// What the I/O thread holds of a mailbox.
pub(in crate::python) struct Shared {
    full: Mutex<Vec<(u64, Outcome)>>,
    bell: UnixStream,
    ear: UnixStream,
}

impl Shared {
    /// Puts a result in; any thread, with or without the interpreter.
    pub(in crate::python) fn put(&self, ticket: u64, outcome: Outcome) {
        let first = {
            let mut full = self.full.lock().unwrap_or_else(PoisonError::into_inner);
            full.push((ticket, outcome));
            full.len() == 1
        };
        if first {
            // A full socket buffer means that a wake-up is on its way already; a closed one, that nobody waits.
            let _ = (&self.bell).write(&[1]);
        }
    }
}

impl Mailbox {
    /// The mailbox of the running loop, made at its first call.
    ///
    /// # Errors
    /// `RuntimeError` where no loop runs.
    pub(in crate::python) fn of_running_loop(
        py: Python<'_>,
    ) -> PyResult<(Bound<'_, PyAny>, Bound<'_, Self>)> {
        static RUNNING: PyOnceLock<Py<PyAny>> = PyOnceLock::new();
        static BOXES: PyOnceLock<Py<PyAny>> = PyOnceLock::new();
        let running = once(py, &RUNNING, || {
            Ok::<_, PyErr>(py.import("asyncio")?.getattr("get_running_loop")?.unbind())
        })?;
        let boxes = once(py, &BOXES, || {
            py.import("weakref")?.getattr("WeakKeyDictionary")?.call0().map(Bound::unbind)
        })?;
        let event_loop = running.bind(py).call0().map_err(|e| elsewhere(py, e))?;
        let boxes = boxes.bind(py);
        let id = super::runtime::generation();
        let known = boxes.call_method1("get", (&event_loop,))?;
        if let Ok((process, mailbox)) = known.extract::<(u32, Bound<'_, Self>)>()
            && process == id
        {
            return Ok((event_loop, mailbox));
        }
        forget_closed(boxes)?;
        let mailbox = Bound::new(py, Self::new()?)?;
        let ear = mailbox.get().shared.ear.as_raw_fd();
        event_loop.call_method1("add_reader", (ear, mailbox.getattr("deliver")?))?;
        boxes.set_item(&event_loop, (id, &mailbox))?;
        Ok((event_loop, mailbox))
    }

    fn new() -> PyResult<Self> {
        let failed = |e: std::io::Error| {
            PyRuntimeError::new_err(format!("no socket pair for the event loop: {e}"))
        };
        let (bell, ear) = UnixStream::pair().map_err(failed)?;
        bell.set_nonblocking(true).map_err(failed)?;
        ear.set_nonblocking(true).map_err(failed)?;
        let shared = Arc::new(Shared { full: Mutex::default(), bell, ear });
        Ok(Self { shared, waiting: Mutex::default() })
    }

    /// What another thread needs to put results in.
    pub(in crate::python) fn shared(&self) -> Arc<Shared> {
        self.shared.clone()
    }

    /// Notes a future that waits; its ticket.
    pub(in crate::python) fn wait(&self, future: Py<PyAny>) -> u64 {
        let mut waiting = self.waiting.lock().unwrap_or_else(PoisonError::into_inner);
        waiting.next += 1;
        let ticket = waiting.next;
        waiting.futures.insert(ticket, future);
        ticket
    }

    /// Forgets a future that nobody awaits any more.
    pub(in crate::python) fn forget(&self, ticket: u64) {
        let forgotten =
            self.waiting.lock().unwrap_or_else(PoisonError::into_inner).futures.remove(&ticket);
        // Only now, with the lock released: dropping a future may run the caller's code.
        drop(forgotten);
    }
}

/// Lets go of the mailboxes of loops that were closed with calls under way: what waits there holds the loop, and the box
/// would hold what waits for ever.
fn forget_closed(boxes: &Bound<'_, PyAny>) -> PyResult<()> {
    let loops: Vec<Bound<'_, PyAny>> =
        boxes.call_method0("keys")?.try_iter()?.collect::<PyResult<_>>()?;
    for event_loop in loops {
        if !event_loop.call_method0("is_closed")?.is_truthy()? {
            continue;
        }
        let known = boxes.call_method1("pop", (event_loop, boxes.py().None()))?;
        if let Ok((_, mailbox)) = known.extract::<(u32, Bound<'_, Mailbox>)>() {
            let mut waiting = mailbox.get().waiting.lock().unwrap_or_else(PoisonError::into_inner);
            let futures = std::mem::take(&mut waiting.futures);
            drop(waiting);
            // Only now, with the lock released: dropping a future may run the caller's code.
            drop(futures);
        }
    }
    Ok(())
}

/// What to say where no loop of asyncio runs.
fn elsewhere(py: Python<'_>, cause: PyErr) -> PyErr {
    let error = PyRuntimeError::new_err(
        "no asyncio event loop runs here; await this below asyncio.run (trio and curio are not supported)",
    );
    error.set_cause(py, Some(cause));
    error
}

#[pymethods]
impl Mailbox {
    /// Hands out all results that are here. Called by the loop.
    fn deliver(&self, py: Python<'_>) -> PyResult<()> {
        let mut bytes = [0; 16];
        while matches!((&self.shared.ear).read(&mut bytes), Ok(16)) {}
        let full =
            std::mem::take(&mut *self.shared.full.lock().unwrap_or_else(PoisonError::into_inner));
        for (ticket, outcome) in full {
            let future =
                self.waiting.lock().unwrap_or_else(PoisonError::into_inner).futures.remove(&ticket);
            if let Some(future) = future {
                awaitable::resolve(future.bind(py), outcome)?;
            }
        }
        Ok(())
    }
}
