//! One stream class for `for`, `async for` and `with`.
//!
//! A stream opened by a blocking call stays on its lane: `next` pops what has arrived or drives the lane. A stream opened
//! on an event loop is pumped by the I/O thread into a bounded queue: `__anext__` pops from it without a turn of the loop
//! while something is there.

use super::answers;
use super::awaitable::{Pending, Ready};
use super::errors;
use super::pump::Pump;
use super::reading::As;
use super::runtime::{Lane, Owned, generation, gone, process};
use crate::engine;
use crate::protocol::Event;
use pyo3::exceptions::{PyRuntimeError, PyStopAsyncIteration, PyValueError};
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyType};
use std::collections::VecDeque;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use tokio::sync::Notify;
use tokio::task::AbortHandle;

/// A streamed answer. Iterate over it with `for` or `async for`; leaving early closes the provider's connection.
///
/// Chunks have the shape of `ChatCompletionChunk`. Errors are raised where they happen: a stream that breaks off raises,
/// it never just ends.
#[pyclass(subclass, frozen, weakref, module = "ferrogate", name = "Stream")]
pub(in crate::python) struct Stream {
    source: Mutex<Source>,
    stop: Arc<Stop>,
    read: As,
    meta: engine::Meta,
    /// Whether the call that opened it was awaited.
    opened_async: bool,
    /// The process whose threads and locks are behind it.
    made_in: u32,
}

/// How one thread ends a stream that another one is reading.
#[derive(Default)]
struct Stop {
    wanted: AtomicBool,
    bell: Notify,
}

impl Stop {
    fn ring(&self) {
        self.wanted.store(true, Ordering::Release);
        self.bell.notify_one();
    }

    fn is_wanted(&self) -> bool {
        self.wanted.load(Ordering::Acquire)
    }
}

enum Source {
    /// On the lane of a blocking caller.
    Lane(Box<Owned<OnLane>>),
    /// Pumped by another thread.
    Pumped(Arc<Pump>, Option<AbortHandle>),
    /// Somebody is reading it.
    Busy,
    /// It has ended.
    Ended,
}

/// A stream and the lane it runs on.
struct OnLane {
    lane: Owned<Lane>,
    /// Not there while it is read, and after a reading that was interrupted.
    stream: Option<engine::Stream>,
    ready: VecDeque<Event>,
}

impl Stream {
    /// A stream on the lane that opened it.
    pub(in crate::python) fn on_lane(lane: Owned<Lane>, stream: engine::Stream, read: As) -> Self {
        let meta = stream.meta.clone();
        let on_lane = OnLane { lane, stream: Some(stream), ready: VecDeque::new() };
        Self {
            source: Mutex::new(Source::Lane(Box::new(Owned::new(on_lane)))),
            stop: Arc::default(),
            read,
            meta,
            opened_async: false,
            made_in: generation(),
        }
    }

    /// Begins to pump a stream on the runtime this is called on.
    pub(in crate::python) fn pumped(stream: engine::Stream, read: As) -> Self {
        let meta = stream.meta.clone();
        let pump = Pump::new(read, meta.spent.clone());
        let task = tokio::spawn(pump.clone().run(stream));
        Self {
            source: Mutex::new(Source::Pumped(pump, Some(task.abort_handle()))),
            stop: Arc::default(),
            read,
            meta,
            opened_async: true,
            made_in: generation(),
        }
    }

    fn take(&self) -> PyResult<Source> {
        if self.made_in != generation() {
            return Err(gone());
        }
        let mut source = self.source.lock().unwrap_or_else(PoisonError::into_inner);
        match std::mem::replace(&mut *source, Source::Busy) {
            Source::Busy => Err(PyValueError::new_err("another thread is reading this stream")),
            free => Ok(free),
        }
    }

    fn put(&self, source: Source) {
        *self.source.lock().unwrap_or_else(PoisonError::into_inner) = source;
    }

    /// The next chunk for `for`.
    fn next_blocking(&self, py: Python<'_>) -> PyResult<Option<Py<PyAny>>> {
        match self.take()? {
            Source::Lane(mut held) => {
                let read = held.get_mut().and_then(|on_lane| on_lane.next(py, &self.stop));
                match read {
                    Ok(Some(event)) => {
                        self.put(Source::Lane(held));
                        self.close_if_wanted()?;
                        self.read.event(py, event, &self.meta.spent).map(Some)
                    }
                    ended => {
                        self.put(Source::Ended);
                        close(*held);
                        ended.map(|_| None)
                    }
                }
            }
            Source::Pumped(pump, task) => {
                let read = pump.wait(py, || self.stop.is_wanted());
                self.put(Source::Pumped(pump, task));
                self.close_if_wanted()?;
                match read? {
                    Ok(Some(event)) => self.read.event(py, event, &self.meta.spent).map(Some),
                    Ok(None) => Ok(None),
                    Err(error) => Err(errors::raise(py, &error)),
                }
            }
            Source::Busy | Source::Ended => {
                self.put(Source::Ended);
                Ok(None)
            }
        }
    }

    /// The pump of this stream; a stream on a lane gets a thread of its own.
    fn pump(&self) -> PyResult<Option<Arc<Pump>>> {
        let (pump, task) = match self.take()? {
            Source::Lane(held) => (pump_on_thread(*held, (self.read, &self.meta.spent))?, None),
            Source::Pumped(pump, task) => (pump, task),
            Source::Busy | Source::Ended => {
                self.put(Source::Ended);
                return Ok(None);
            }
        };
        self.put(Source::Pumped(pump.clone(), task));
        Ok(Some(pump))
    }

    fn close_if_wanted(&self) -> PyResult<()> {
        if self.stop.is_wanted() { self.close_now() } else { Ok(()) }
    }

    fn close_now(&self) -> PyResult<()> {
        if self.made_in != generation() {
            // Its locks may be held by threads that are not here; it is left alone for ever.
            if let Ok(mut source) = self.source.try_lock() {
                std::mem::forget(std::mem::replace(&mut *source, Source::Ended));
            }
            return Ok(());
        }
        let source = self.source.lock().unwrap_or_else(PoisonError::into_inner);
        if matches!(*source, Source::Busy) {
            // The thread that reads it closes it.
            self.stop.ring();
            return Ok(());
        }
        drop(source);
        match self.take()? {
            Source::Lane(held) => close(*held),
            Source::Pumped(pump, task) => {
                match task {
                    Some(task) => task.abort(),
                    None => pump.leave(),
                }
                pump.end();
            }
            Source::Busy | Source::Ended => {}
        }
        self.put(Source::Ended);
        Ok(())
    }
}

impl Drop for Stream {
    fn drop(&mut self) {
        // Nobody else can hold it now; what is left is closed as by the caller.
        let _ = self.close_now();
    }
}

impl OnLane {
    fn next(&mut self, py: Python<'_>, stop: &Arc<Stop>) -> PyResult<Option<Event>> {
        if let Some(event) = self.ready.pop_front() {
            return Ok(Some(event));
        }
        let Some(mut stream) = self.stream.take() else { return Ok(None) };
        let mut ready = std::mem::take(&mut self.ready);
        let closing = stop.clone();
        let (stream, ready, read) = self.lane.get()?.drive_task(py, async move {
            let read = tokio::select! {
                biased;
                read = stream.next(&mut ready) => read,
                () = closing.bell.notified() => Ok(false),
            };
            (stream, ready, read)
        })?;
        (self.stream, self.ready) = (Some(stream), ready);
        match read {
            Ok(_) if stop.is_wanted() => Ok(None),
            read => answers::unwrap(py, read).map(|_| self.ready.pop_front()),
        }
    }
}

/// Closes the provider's connection, or keeps it where the stream was read to its end, and puts the lane back.
fn close(mut held: Owned<OnLane>) {
    let Some(OnLane { lane, stream, .. }) = held.take() else { return };
    drop(stream);
    if let Ok(runtime) = lane.get() {
        runtime.settle();
    }
    process().give_back(lane);
}

fn pump_on_thread(
    mut held: Owned<OnLane>,
    (read, spent): (As, &engine::Spent),
) -> PyResult<Arc<Pump>> {
    let OnLane { lane, stream, mut ready } = held.take().ok_or_else(gone)?;
    let pump = Pump::new(read, spent.clone());
    pump.add(&mut ready, None);
    let Some(stream) = stream else {
        pump.add(&mut ready, Some(Ok(())));
        return Ok(pump);
    };
    let filled = pump.clone();
    std::thread::Builder::new()
        .name("ferrogate-stream".to_owned())
        .spawn(move || {
            if let Ok(runtime) = lane.get() {
                runtime.drive_detached(filled.run_until_left(stream));
                runtime.settle();
            }
            process().give_back(lane);
        })
        .map_err(|e| PyRuntimeError::new_err(format!("no thread for the stream: {e}")))?;
    Ok(pump)
}

#[pymethods]
impl Stream {
    #[classmethod]
    fn __class_getitem__(cls: &Bound<'_, PyType>, _item: &Bound<'_, PyAny>) -> Py<PyType> {
        cls.clone().unbind()
    }

    fn __iter__(slf: Py<Self>) -> Py<Self> {
        slf
    }

    fn __next__(&self, py: Python<'_>) -> PyResult<Option<Py<PyAny>>> {
        self.next_blocking(py)
    }

    fn __aiter__(slf: Py<Self>) -> Py<Self> {
        slf
    }

    fn __anext__(&self, py: Python<'_>) -> PyResult<Py<PyAny>> {
        let end = || Ready::new(Err(PyStopAsyncIteration::new_err(())));
        let Some(pump) = self.pump()? else { return Ok(Py::new(py, end())?.into_any()) };
        let here = match pump.pop() {
            Some(Ok(Some(event))) => Ready::new(self.read.event(py, event, &self.meta.spent)),
            Some(Ok(None)) => end(),
            Some(Err(error)) => Ready::new(Err(errors::raise(py, &error))),
            None => {
                let waiting = Pending::start(py, |ticket| pump.queue(ticket).map(|()| None))?;
                return Ok(waiting.into_any().unbind());
            }
        };
        Ok(Py::new(py, here)?.into_any())
    }

    /// Whether the call that opened it was awaited.
    #[getter]
    fn _is_async(&self) -> bool {
        self.opened_async
    }

    fn __enter__(slf: Py<Self>) -> Py<Self> {
        slf
    }

    #[pyo3(signature = (*_exception))]
    fn __exit__(&self, _exception: &Bound<'_, PyAny>) -> PyResult<()> {
        self.close_now()
    }

    fn __aenter__(slf: Py<Self>) -> Ready {
        Ready::new(Ok(slf.into_any()))
    }

    #[pyo3(signature = (*_exception))]
    fn __aexit__(&self, py: Python<'_>, _exception: &Bound<'_, PyAny>) -> PyResult<Ready> {
        self.close_now()?;
        Ok(Ready::new(Ok(py.None())))
    }

    /// Closes the provider's connection, at once; what it gives may be awaited, since openai's async stream is closed so.
    /// What has not been read is lost; what was used so far is accounted.
    fn close(&self, py: Python<'_>) -> PyResult<Ready> {
        self.aclose(py)
    }

    /// As `close`, to be awaited.
    fn aclose(&self, py: Python<'_>) -> PyResult<Ready> {
        self.close_now()?;
        Ok(Ready::new(Ok(py.None())))
    }

    /// What is known of the answer beside its chunks: provider, address, headers, losses.
    #[getter]
    fn _hidden_params<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyDict>> {
        answers::hidden(py, &self.meta)
    }

    /// Who answers, after how many attempts, and what could not be said.
    #[getter]
    fn ferrogate<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        answers::report(py, &self.meta)
    }

    /// The provider's id of the request.
    #[getter]
    fn _request_id(&self) -> Option<&str> {
        self.meta.request_id()
    }

    /// The status and headers the stream began with.
    #[getter]
    fn response<'py>(slf: &Bound<'py, Self>) -> PyResult<Bound<'py, PyAny>> {
        let response = answers::response(slf.py(), &slf.get().meta)?;
        response.setattr("_stream", slf)?;
        Ok(response)
    }
}
