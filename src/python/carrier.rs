//! A caller's own httpx client as what carries calls: `ferrogate/_http.py` does the talking, on a thread that may wait or on
//! the caller's event loop; what it says comes back through a [`Sink`].

use crate::error::{Error, ErrorKind, Result};
use crate::transport::{Carried, Carrier, Load};
use bytes::Bytes;
use pyo3::prelude::*;
use pyo3::types::{PyBytes, PyTuple};
use std::io;
use std::pin::Pin;
use std::sync::{Mutex, PoisonError};
use tokio::sync::{mpsc, oneshot};

/// How many pieces of a body wait for who reads them.
const AHEAD: usize = 16;

type Head = Result<(u16, Vec<(String, String)>)>;

/// A function of Python that carries calls.
pub(super) struct Httpx {
    /// Takes `(method, url, headers, body, connect, read)` and a sink.
    carry: Py<PyAny>,
}

impl Httpx {
    /// A carrier that is this function.
    pub(super) fn new(carry: Py<PyAny>) -> Self {
        Self { carry }
    }
}

impl Carrier for Httpx {
    fn carry(&self, load: Load) -> Pin<Box<dyn Future<Output = Result<Carried>> + Send>> {
        let (to, pieces) = mpsc::channel(AHEAD);
        let (told, head) = oneshot::channel();
        let sink = Sink { head: Mutex::new(Some(told)), to: Mutex::new(Some(to)) };
        let carry = Python::attach(|py| self.carry.clone_ref(py));
        let task = tokio::task::spawn_blocking(move || run(&carry, load, sink));
        Box::pin(async move {
            let broke = || Error::new(ErrorKind::Connection, "http_client ended without an answer");
            let (status, headers) = match head.await {
                Ok(head) => head?,
                Err(_) => return Err(task.await.ok().flatten().unwrap_or_else(broke)),
            };
            Ok(Carried { status, headers, pieces })
        })
    }
}

/// Calls the function; an exception that it let through is an error of the connection.
fn run(carry: &Py<PyAny>, load: Load, sink: Sink) -> Option<Error> {
    Python::attach(|py| {
        let call = load.call;
        let seconds = |limit: Option<std::time::Duration>| limit.map(|limit| limit.as_secs_f64());
        let body = PyBytes::new(py, &call.body);
        let limits = (seconds(load.connect), seconds(load.read));
        let said = (call.method.as_str(), call.url, call.headers, body, limits);
        let said = said.into_pyobject(py).map(Bound::<PyTuple>::unbind);
        let done = said.and_then(|said| carry.call1(py, (said, Py::new(py, sink)?)));
        done.err().map(|error| Error::new(ErrorKind::Connection, format!("http_client: {error}")))
    })
}

/// Where a carrier puts what comes.
#[pyclass(frozen, module = "ferrogate._core", name = "_Sink")]
pub(super) struct Sink {
    head: Mutex<Option<oneshot::Sender<Head>>>,
    /// Gone at the end.
    to: Mutex<Option<mpsc::Sender<io::Result<Bytes>>>>,
}

impl Sink {
    fn tell(&self, head: Head) {
        let told = self.head.lock().unwrap_or_else(PoisonError::into_inner).take();
        if let Some(told) = told {
            // Nobody waits for it where the call was given up.
            let _ = told.send(head);
        }
    }

    fn sender(&self) -> Option<mpsc::Sender<io::Result<Bytes>>> {
        self.to.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }
}

#[pymethods]
impl Sink {
    /// The status and the headers have come; tells whether somebody still wants the body.
    fn begin(&self, status: u16, headers: Vec<(String, String)>) -> bool {
        self.tell(Ok((status, headers)));
        self.sender().is_some_and(|to| !to.is_closed())
    }

    /// A piece of the body; waits until there is room. Tells whether more is wanted.
    fn put(&self, py: Python<'_>, piece: &[u8]) -> bool {
        let piece = Bytes::copy_from_slice(piece);
        let Some(to) = self.sender() else { return false };
        py.detach(|| to.blocking_send(Ok(piece)).is_ok())
    }

    /// As `put`, without waiting: `None` where there is no room.
    fn offer(&self, piece: &[u8]) -> Option<bool> {
        let Some(to) = self.sender() else { return Some(false) };
        match to.try_send(Ok(Bytes::copy_from_slice(piece))) {
            Ok(()) => Some(true),
            Err(mpsc::error::TrySendError::Closed(_)) => Some(false),
            Err(mpsc::error::TrySendError::Full(_)) => None,
        }
    }

    /// Whether nobody wants what is still to come.
    fn is_left(&self) -> bool {
        self.sender().is_none_or(|to| to.is_closed())
    }

    /// The body has come.
    fn end(&self) {
        drop(self.to.lock().unwrap_or_else(PoisonError::into_inner).take());
    }

    /// It broke: before the headers, or within the body.
    fn fail(&self, timed_out: bool, message: &str) {
        let kind = if timed_out { ErrorKind::Timeout } else { ErrorKind::Connection };
        self.tell(Err(Error::new(kind, format!("http_client: {message}"))));
        if let Some(to) = self.sender() {
            // Where there is no room the end of the pieces tells it.
            let _ = to.try_send(Err(io::Error::other(message.to_owned())));
        }
        self.end();
    }
}
