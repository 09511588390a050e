//! An answer with what came beside it, its body here or still to come: what openai's raw and streamed responses stand on.

use super::answers;
use super::awaitable::{Pending, Ready};
use super::json;
use super::maker;
use super::reading::As;
use super::runtime::{Lane, Owned, process};
use super::stream::Stream;
use crate::engine::{Chunks, Meta};
use crate::error::Result;
use bytes::Bytes;
use pyo3::exceptions::PyRuntimeError;
use pyo3::prelude::*;
use pyo3::types::{PyBytes, PyDict};
use std::sync::{Arc, Mutex, PoisonError};
use tokio::sync::Mutex as Turn;

/// An answer with its status and headers.
#[pyclass(frozen, weakref, module = "ferrogate._core", name = "_Received")]
pub(in crate::python) struct Received {
    meta: Meta,
    read: As,
    body: Body,
}

/// The body of an answer.
pub(in crate::python) enum Body {
    /// Here.
    Whole(Bytes),
    /// Events.
    Events(Py<Stream>),
    /// To come.
    Chunks(Mutex<Owned<Coming>>),
}

/// A body that is still to come, on the lane of a blocking caller or on the I/O thread.
pub(in crate::python) struct Coming {
    /// Gone once it is closed.
    chunks: Option<Arc<Turn<Chunks>>>,
    lane: Option<Owned<Lane>>,
}

impl Coming {
    /// A body on this lane, or on the I/O thread.
    pub(in crate::python) fn new(chunks: Chunks, lane: Option<Owned<Lane>>) -> Self {
        Self { chunks: Some(Arc::new(Turn::new(chunks))), lane }
    }
}

impl Drop for Coming {
    fn drop(&mut self) {
        // The last holder, so that the connection closes now.
        self.chunks = None;
        let Some(lane) = self.lane.take() else { return };
        if let Ok(runtime) = lane.get() {
            runtime.settle();
        }
        process().give_back(lane);
    }
}

impl Received {
    /// An answer whose body is that.
    pub(in crate::python) fn new(meta: Meta, read: As, body: Body) -> Self {
        Self { meta, read, body }
    }

    fn chunk_of(py: Python<'_>, held: &Mutex<Owned<Coming>>) -> PyResult<Option<Bytes>> {
        let held = held.lock().unwrap_or_else(PoisonError::into_inner);
        let Ok(coming) = held.get() else { return Ok(None) };
        let Some(chunks) = coming.chunks.clone() else { return Ok(None) };
        let read = async move { chunks.lock().await.next().await };
        let read: Result<Option<Bytes>> = if let Some(lane) = &coming.lane {
            lane.get()?.drive(py, read)?
        } else {
            let (handle, _) = process().io()?;
            py.detach(|| handle.block_on(read))
        };
        answers::unwrap(py, read)
    }
}

#[pymethods]
impl Received {
    /// The HTTP status.
    #[getter]
    fn status(&self) -> u16 {
        self.meta.status
    }

    /// The headers of the answer.
    #[getter]
    fn headers(&self) -> Vec<(String, String)> {
        self.meta.headers.clone()
    }

    /// The headers that were sent, the caller's key among them.
    #[getter]
    fn sent(&self) -> Vec<(String, String)> {
        self.meta.sent.clone()
    }

    /// The method and the address of the call.
    #[getter]
    fn asked(&self) -> (&str, &str) {
        (self.meta.method.as_str(), &self.meta.url)
    }

    /// Attempts made, this one included.
    #[getter]
    fn attempts(&self) -> u32 {
        self.meta.attempts
    }

    /// The provider's id of the request.
    #[getter]
    fn request_id(&self) -> Option<&str> {
        self.meta.request_id()
    }

    /// The body where it is here.
    #[getter]
    fn whole<'py>(&self, py: Python<'py>) -> Option<Bound<'py, PyBytes>> {
        match &self.body {
            Body::Whole(bytes) => Some(PyBytes::new(py, bytes)),
            _ => None,
        }
    }

    /// The events, where the answer is streamed.
    #[getter]
    fn stream<'py>(&self, py: Python<'py>) -> PyResult<Option<Bound<'py, PyAny>>> {
        match &self.body {
            Body::Events(stream) => maker::made(stream.bind(py).clone().into_any()).map(Some),
            _ => Ok(None),
        }
    }

    /// Who answered, and what could not be said.
    #[getter]
    fn report<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        answers::report(py, &self.meta)
    }

    /// The next chunk of a body that is still to come; `None` at its end.
    fn chunk<'py>(&self, py: Python<'py>) -> PyResult<Option<Bound<'py, PyBytes>>> {
        let Body::Chunks(held) = &self.body else { return Ok(None) };
        Ok(Self::chunk_of(py, held)?.map(|bytes| PyBytes::new(py, &bytes)))
    }

    /// As `chunk`, to be awaited.
    fn achunk<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        let Body::Chunks(held) = &self.body else {
            return Ok(Bound::new(py, Ready::new(Ok(py.None())))?.into_any());
        };
        let held = held.lock().unwrap_or_else(PoisonError::into_inner);
        let Ok(coming) = held.get() else {
            return Ok(Bound::new(py, Ready::new(Ok(py.None())))?.into_any());
        };
        if coming.lane.is_some() {
            return Err(PyRuntimeError::new_err("this body belongs to a blocking call"));
        }
        let Some(chunks) = coming.chunks.clone() else {
            return Ok(Bound::new(py, Ready::new(Ok(py.None())))?.into_any());
        };
        let (handle, _) = process().io()?;
        let pending = Pending::start(py, |ticket| {
            let task = handle.spawn(async move {
                let read = chunks.lock().await.next().await;
                ticket.deliver(read.map(|bytes| {
                    let made = move |py: Python<'_>| {
                        Ok(bytes.map_or_else(
                            || py.None(),
                            |bytes| PyBytes::new(py, &bytes).into_any().unbind(),
                        ))
                    };
                    Box::new(made) as _
                }));
            });
            Ok(Some(task.abort_handle()))
        })?;
        Ok(pending.into_any())
    }

    /// Closes the connection of what is still to come.
    fn close(&self, py: Python<'_>) -> PyResult<()> {
        match &self.body {
            Body::Whole(_) => {}
            Body::Events(stream) => {
                stream.bind(py).call_method0("close")?;
            }
            Body::Chunks(held) => {
                drop(held.lock().unwrap_or_else(PoisonError::into_inner).take());
            }
        }
        Ok(())
    }

    /// The object that a body means.
    fn parsed(&self, py: Python<'_>, body: &[u8]) -> PyResult<Py<PyAny>> {
        self.read.object(py, Bytes::copy_from_slice(body), Some(self.meta.clone()))
    }

    /// What is known beside the answer, as litellm tells it.
    #[getter]
    fn hidden<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyDict>> {
        answers::hidden(py, &self.meta)
    }

    /// Whether the answer means bytes that a face of their own reads.
    #[getter]
    fn is_binary(&self) -> bool {
        matches!(self.read, As::Binary)
    }

    /// The text of JSON, for those who read a body line by line.
    #[staticmethod]
    fn text_of(value: &Bound<'_, PyAny>) -> PyResult<String> {
        json::to_text(value, None)
    }
}
