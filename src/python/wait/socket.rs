//! Sockets: what is sent and heard, waited for by a blocking caller or awaited on an event loop.
//!
//! A socket lives on the I/O thread, whoever uses it: pings must be answered while nobody waits.

use super::answers;
use super::awaitable::{Finish, Outcome, Pending};
use super::reading::As;
use super::runtime::{Owned, SIGNALS, process};
use crate::engine::{Answer, Incoming, Line};
use crate::error::{Error, Result};
use crate::transport::{Closed, Said};
use bytes::Bytes;
use pyo3::exceptions::{PyTypeError, PyValueError};
use pyo3::prelude::*;
use pyo3::types::{PyBytes, PyString};
use std::sync::Arc;
use tokio::time::timeout;

/// The unions that the events of a socket may be of.
const EVENTS: &[&str] = &[
    "types.realtime.realtime_server_event.RealtimeServerEvent",
    "types.beta.realtime.realtime_server_event.RealtimeServerEvent",
    "types.responses.responses_server_event.ResponsesServerEvent",
    "types.beta.beta_responses_server_event.BetaResponsesServerEvent",
];

/// The object that an event means; `kind` is the path of a union of the table.
#[pyfunction(name = "_event")]
pub(in crate::python) fn event(py: Python<'_>, kind: &str, data: &[u8]) -> PyResult<Py<PyAny>> {
    let kind = EVENTS.iter().find(|known| **known == kind);
    let kind = kind.ok_or_else(|| PyValueError::new_err("there are no events of that kind"))?;
    As::of(kind)?.object(py, Bytes::copy_from_slice(data), None)
}

/// An open WebSocket. What ends with `(code, reason)` says how it was closed.
#[pyclass(frozen, weakref, module = "ferrogate._core", name = "Socket")]
pub(in crate::python) struct Socket(Owned<Arc<Line>>);

impl Socket {
    fn new(line: Box<Line>) -> Self {
        Self(Owned::new(Arc::from(line)))
    }

    fn line(&self) -> PyResult<Arc<Line>> {
        self.0.get().cloned()
    }
}

/// Opens a socket and waits.
///
/// # Errors
/// The call's, as the exception that it is.
pub(in crate::python) fn open(py: Python<'_>, incoming: &Incoming) -> PyResult<Py<Socket>> {
    let (_, engine) = process().io()?;
    let answer = drive(py, engine.call(incoming))?;
    let line = answers::unwrap(py, answer.and_then(line_of))?;
    Py::new(py, Socket::new(line))
}

/// As `open`, to be awaited.
///
/// # Errors
/// `RuntimeError` without a running loop; the call's come when it is awaited.
pub(in crate::python) fn aopen(py: Python<'_>, incoming: Incoming) -> PyResult<Bound<'_, Pending>> {
    let (_, engine) = process().io()?;
    pending(py, async move {
        let line = engine.call(&incoming).await.and_then(line_of)?;
        Ok(Box::new(move |py: Python<'_>| Ok(Py::new(py, Socket::new(line))?.into_any())) as Finish)
    })
}

fn line_of(answer: Answer) -> Result<Box<Line>> {
    match answer {
        Answer::Line(line) => Ok(line),
        _ => Err(Error::bad_reply("no WebSocket was opened; this answer cannot stand for one")),
    }
}

/// Waits on this thread, with the interpreter released; the I/O thread moves the bytes. Ctrl-C drops the future.
fn drive<F>(py: Python<'_>, future: F) -> PyResult<F::Output>
where
    F: Future + Send,
    F::Output: Send,
{
    let (handle, _) = process().io()?;
    let mut future = std::pin::pin!(future);
    loop {
        let waited =
            py.detach(|| handle.block_on(async { timeout(SIGNALS, future.as_mut()).await }));
        match waited {
            Ok(done) => return Ok(done),
            Err(_) => py.check_signals()?,
        }
    }
}

/// Waits on the I/O thread for the running loop.
fn pending<F>(py: Python<'_>, future: F) -> PyResult<Bound<'_, Pending>>
where
    F: Future<Output = Outcome> + Send + 'static,
{
    let (handle, _) = process().io()?;
    Pending::start(py, |ticket| {
        let task = handle.spawn(async move { ticket.deliver(future.await) });
        Ok(Some(task.abort_handle()))
    })
}

/// A message, how the socket ended, or `None` where somebody else took the message.
fn heard(py: Python<'_>, line: &Line) -> PyResult<Py<PyAny>> {
    if let Some(message) = line.socket.take() {
        return Ok(PyBytes::new(py, &message).into_any().unbind());
    }
    line.socket.end().map_or_else(|| Ok(py.None()), |closed| told(py, closed))
}

fn told(py: Python<'_>, closed: &Closed) -> PyResult<Py<PyAny>> {
    Ok((closed.code, closed.reason.as_str()).into_pyobject(py)?.into_any().unbind())
}

fn sent(py: Python<'_>, sent: std::result::Result<(), Closed>) -> PyResult<Py<PyAny>> {
    sent.map_or_else(|closed| told(py, &closed), |()| Ok(py.None()))
}

/// A `str` goes as a text, `bytes` go as bytes.
fn said(data: &Bound<'_, PyAny>) -> PyResult<Said> {
    if let Ok(text) = data.cast::<PyString>() {
        return Ok(Said::Text(text.to_str()?.to_owned()));
    }
    let bytes = data.extract::<Vec<u8>>();
    let bytes = bytes.map_err(|_| PyTypeError::new_err("a message must be a str or bytes"))?;
    Ok(Said::Binary(bytes.into()))
}

#[pymethods]
impl Socket {
    /// The next message as `bytes`; `(code, reason)` at the end.
    fn recv(&self, py: Python<'_>) -> PyResult<Py<PyAny>> {
        let line = self.line()?;
        drive(py, line.socket.ready())?;
        heard(py, &line)
    }

    /// As `recv`, to be awaited. A task that is cancelled leaves the message to the next one.
    fn arecv<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, Pending>> {
        let line = self.line()?;
        pending(py, async move {
            line.socket.ready().await;
            Ok(Box::new(move |py: Python<'_>| heard(py, &line)) as Finish)
        })
    }

    /// Sends a message; gives `None`, or `(code, reason)` where the socket has ended.
    fn send(&self, py: Python<'_>, data: &Bound<'_, PyAny>) -> PyResult<Py<PyAny>> {
        let (line, data) = (self.line()?, said(data)?);
        let done = drive(py, line.socket.send(data))?;
        sent(py, done)
    }

    /// As `send`, to be awaited.
    fn asend<'py>(
        &self,
        py: Python<'py>,
        data: &Bound<'_, PyAny>,
    ) -> PyResult<Bound<'py, Pending>> {
        let (line, data) = (self.line()?, said(data)?);
        pending(py, async move {
            let done = line.socket.send(data).await;
            Ok(Box::new(move |py: Python<'_>| sent(py, done)) as Finish)
        })
    }

    /// Closes it; waits until the other side agrees, ten seconds at most.
    fn close(&self, py: Python<'_>, code: u16, reason: String) -> PyResult<()> {
        let line = self.line()?;
        drive(py, line.socket.close(code, reason))
    }

    /// As `close`, to be awaited.
    fn aclose<'py>(
        &self,
        py: Python<'py>,
        code: u16,
        reason: String,
    ) -> PyResult<Bound<'py, Pending>> {
        let line = self.line()?;
        pending(py, async move {
            line.socket.close(code, reason).await;
            Ok(Box::new(|py: Python<'_>| Ok(py.None())) as Finish)
        })
    }

    /// The headers of the answer that opened it.
    #[getter]
    fn headers(&self) -> PyResult<Vec<(String, String)>> {
        Ok(self.line()?.meta.headers.clone())
    }

    /// Who answers, and after how many attempts.
    #[getter]
    fn report<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        answers::report(py, &self.line()?.meta)
    }
}
