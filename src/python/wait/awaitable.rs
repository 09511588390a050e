//! What `await` gets: a call under way, or a value that is already here.

use super::errors;
use super::mailbox::{Mailbox, Shared};
use super::runtime::Owned;
use crate::error::{Error, ErrorKind};
use pyo3::exceptions::PyStopIteration;
use pyo3::gc::{PyTraverseError, PyVisit};
use pyo3::prelude::*;
use std::sync::{Arc, Mutex, Weak};
use tokio::task::AbortHandle;

/// Makes the Python object of a result, with the interpreter held.
pub(in crate::python) type Finish =
    Box<dyn for<'py> FnOnce(Python<'py>) -> PyResult<Py<PyAny>> + Send>;

/// A result on its way to an event loop.
pub(in crate::python) type Outcome = Result<Finish, Error>;

/// Completes a future of asyncio, unless it was cancelled meanwhile.
pub(in crate::python) fn resolve(future: &Bound<'_, PyAny>, outcome: Outcome) -> PyResult<()> {
    let py = future.py();
    if future.call_method0("done")?.is_truthy()? {
        return Ok(());
    }
    let result = outcome.map_err(|error| errors::raise(py, &error)).and_then(|finish| finish(py));
    match result {
        Ok(value) => future.call_method1("set_result", (value,))?,
        Err(error) => future.call_method1("set_exception", (error.into_value(py),))?,
    };
    Ok(())
}

/// Where a result is to go.
pub(in crate::python) struct Ticket {
    /// Gone once it is delivered.
    mailbox: Option<Arc<Shared>>,
    number: u64,
    awaited: Weak<()>,
}

impl Ticket {
    /// Sends the result to the loop; any thread, with or without the interpreter.
    pub(in crate::python) fn deliver(mut self, outcome: Outcome) {
        self.send(outcome);
    }

    fn send(&mut self, outcome: Outcome) {
        if let Some(mailbox) = self.mailbox.take() {
            mailbox.put(self.number, outcome);
        }
    }

    /// Whether somebody still waits for it.
    pub(in crate::python) fn is_awaited(&self) -> bool {
        self.awaited.strong_count() > 0
    }
}

impl Drop for Ticket {
    /// A task that broke (a panic) must not leave somebody waiting for ever.
    fn drop(&mut self) {
        if self.is_awaited() {
            self.send(Err(Error::new(ErrorKind::Internal, "the call broke off; please report it")));
        }
    }
}

/// A call under way. Dropping it, as a cancelled task does, drops the call and closes its connection.
#[pyclass(frozen, module = "ferrogate._core")]
pub(in crate::python) struct Pending {
    steps: Py<PyAny>,
    ticket: u64,
    mailbox: Py<Mailbox>,
    /// Another process's I/O thread is not told: what it shares with that thread may be locked for ever.
    call: Option<Owned<AbortHandle>>,
    /// Gone with this, so that whoever has the ticket knows.
    _awaited: Arc<()>,
}

impl Pending {
    /// Waits on the running loop; `start` gets the ticket for the result, and may give a task to abort.
    pub(in crate::python) fn start(
        py: Python<'_>,
        start: impl FnOnce(Ticket) -> PyResult<Option<AbortHandle>>,
    ) -> PyResult<Bound<'_, Self>> {
        let (event_loop, mailbox) = Mailbox::of_running_loop(py)?;
        let future = event_loop.call_method0("create_future")?;
        let steps = future.call_method0("__await__")?.unbind();
        let ticket = mailbox.get().wait(future.unbind());
        let awaited = Arc::new(());
        let call = start(Ticket {
            mailbox: Some(mailbox.get().shared()),
            number: ticket,
            awaited: Arc::downgrade(&awaited),
        });
        match call {
            Ok(call) => {
                let (mailbox, call) = (mailbox.unbind(), call.map(Owned::new));
                Bound::new(py, Self { steps, ticket, mailbox, call, _awaited: awaited })
            }
            Err(error) => {
                mailbox.get().forget(ticket);
                Err(error)
            }
        }
    }
}

#[pymethods]
impl Pending {
    fn __await__(slf: Py<Self>) -> Py<Self> {
        slf
    }

    fn __iter__(slf: Py<Self>) -> Py<Self> {
        slf
    }

    /// A task that is forgotten while it waits holds this, and this holds what wakes the task.
    fn __traverse__(&self, visit: PyVisit<'_>) -> Result<(), PyTraverseError> {
        visit.call(&self.steps)?;
        visit.call(&self.mailbox)
    }

    fn __next__(&self, py: Python<'_>) -> PyResult<Py<PyAny>> {
        self.steps.call_method0(py, "__next__")
    }
}

impl Drop for Pending {
    fn drop(&mut self) {
        if let Some(call) = self.call.as_mut().and_then(Owned::take) {
            call.abort();
        }
        self.mailbox.get().forget(self.ticket);
    }
}

/// A value that is already here: awaiting it takes no turn of the loop.
#[pyclass(frozen, module = "ferrogate._core")]
pub(in crate::python) struct Ready(Mutex<Option<PyResult<Py<PyAny>>>>);

impl Ready {
    /// An awaitable of this result.
    pub(in crate::python) fn new(result: PyResult<Py<PyAny>>) -> Self {
        Self(Mutex::new(Some(result)))
    }
}

#[pymethods]
impl Ready {
    fn __await__(slf: Py<Self>) -> Py<Self> {
        slf
    }

    fn __iter__(slf: Py<Self>) -> Py<Self> {
        slf
    }

    fn __next__(&self) -> PyResult<Py<PyAny>> {
        let result = self.0.lock().ok().and_then(|mut held| held.take());
        match result {
            Some(Ok(value)) => Err(PyStopIteration::new_err((value,))),
            Some(Err(error)) => Err(error),
            None => Err(PyStopIteration::new_err(())),
        }
    }
}
