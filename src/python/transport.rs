//! A transport under other SDKs: their requests over HTTP go through the engine and come back in their own language.
//!
//! `ferrogate.transport` makes responses of httpx out of what this gives: a status, headers, and bytes or a [`Body`].

use super::call::client::Client;
use super::wait::awaitable::{Outcome, Pending, Ready};
use super::wait::runtime::{Lane, Owned, generation, gone, process};
use super::wait::waiting::wait;
use crate::engine::{Answer, Engine, Form, Incoming, Plain};
use crate::error::Result;
use crate::serve::{self, Caller, Request, Response, Rules, Streamed};
use crate::transport::Method;
use bytes::Bytes;
use pyo3::exceptions::{PyStopAsyncIteration, PyValueError};
use pyo3::prelude::*;
use pyo3::types::{PyBytes, PyTuple};
use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;
use tokio::runtime::Handle;

/// `(method, url, headers, body, (connect, read))`: a request as httpx has it, times in seconds.
type Sent = (String, String, Vec<(String, String)>, Vec<u8>, (Option<f64>, Option<f64>));

/// Answers requests over HTTP with the settings of a client.
#[pyclass(frozen, module = "ferrogate._core")]
pub(super) struct Transport {
    client: Py<Client>,
    rules: Rules,
    /// The caller's limits of time count; otherwise the client's do.
    callers_limits: bool,
}

#[pymethods]
impl Transport {
    #[new]
    #[pyo3(signature = (client, *, provider=None, model=None, models=None, callers_limits=true))]
    fn new(
        client: Py<Client>,
        provider: Option<String>,
        model: Option<String>,
        models: Option<BTreeMap<String, String>>,
        callers_limits: bool,
    ) -> PyResult<Self> {
        if let Some(name) = &provider {
            let known = process().config().registry.require(name).map(|_| ());
            known.map_err(|error| PyValueError::new_err(error.message().to_owned()))?;
        }
        let rules = Rules { provider, model, models: models.unwrap_or_default() };
        Ok(Self { client, rules, callers_limits })
    }

    /// Answers a request and waits: `(status, headers, body)`, the body being bytes or an iterator of bytes.
    fn send<'py>(&self, py: Python<'py>, sent: Sent) -> PyResult<Bound<'py, PyTuple>> {
        let (caller, incoming) = self.enter(sent)?;
        let registry = process().config().registry;
        let incoming = match incoming {
            Ok(incoming) => incoming,
            Err(error) => return told(py, caller.answer(Err(error), &registry), Body::nowhere),
        };
        let (lane, answered) = wait(py, &incoming)?;
        if matches!(answered, Ok(Answer::Stream(_) | Answer::Chunks(_))) {
            let response = caller.answer(answered, &registry);
            return told(py, response, |stream| Body::on_lane(lane, *stream));
        }
        if answered.is_err() {
            // A connection that a deadline left closes now, not when somebody takes this lane.
            lane.get()?.settle();
        }
        process().give_back(lane);
        told(py, caller.answer(answered, &registry), Body::nowhere)
    }

    /// As `send`, to be awaited; the body's iterator is for `async for`.
    fn asend<'py>(&self, py: Python<'py>, sent: Sent) -> PyResult<Bound<'py, Pending>> {
        let (caller, incoming) = self.enter(sent)?;
        let (handle, engine) = process().io()?;
        Pending::start(py, |ticket| {
            let task = handle.clone().spawn(async move {
                ticket.deliver(outcome(engine, (caller, incoming), handle).await);
            });
            Ok(Some(task.abort_handle()))
        })
    }
}

impl Transport {
    fn enter(
        &self,
        (method, url, headers, body, limits): Sent,
    ) -> PyResult<(Caller, Result<Incoming>)> {
        let method: Method =
            method.parse().map_err(|_| PyValueError::new_err("this is no HTTP method"))?;
        let mut incoming = self.client.get().start(Form::Plain(Plain::json(method.clone())), "");
        if self.callers_limits {
            let (connect, read) = limits;
            incoming.patience.connect_timeout = connect.and_then(seconds);
            incoming.patience.timeout = read.and_then(seconds);
        }
        let request = Request { method, url, headers, body: body.into() };
        Ok(serve::enter(request, &self.rules, &process().config().registry, incoming))
    }
}

fn seconds(limit: f64) -> Option<Duration> {
    Duration::try_from_secs_f64(limit).ok()
}

async fn outcome(
    engine: Engine,
    (caller, incoming): (Caller, Result<Incoming>),
    handle: Handle,
) -> Outcome {
    let answer = match incoming {
        Ok(incoming) => engine.call(&incoming).await,
        Err(error) => Err(error),
    };
    let response = caller.answer(answer, &process().config().registry);
    Ok(Box::new(move |py| {
        let response = told(py, response, |stream| Body::on_loop(handle, *stream))?;
        Ok(response.into_any().unbind())
    }))
}

/// A response as Python has it.
fn told(
    py: Python<'_>,
    response: Response,
    streamed: impl FnOnce(Box<Streamed>) -> Body,
) -> PyResult<Bound<'_, PyTuple>> {
    let Response { status, headers, body } = response;
    let body = match body {
        serve::Body::Whole(bytes) => PyBytes::new(py, &bytes).into_any(),
        serve::Body::Stream(stream) => Bound::new(py, streamed(stream))?.into_any(),
    };
    (status, headers, body).into_pyobject(py)
}

/// The bytes of a streamed answer, for `for` or `async for` as it was asked for; `close` ends it early.
#[pyclass(frozen, module = "ferrogate._core", name = "StreamedBody")]
pub(super) struct Body {
    source: Mutex<Source>,
    made_in: u32,
}

enum Source {
    /// On the lane of a blocking caller.
    Lane(Box<(Owned<Lane>, Owned<Streamed>)>),
    /// Read on the I/O thread, piece by piece as it is asked for; empty while it is read.
    Loop(Handle, Slot),
    /// It has ended.
    Ended,
}

type Slot = Arc<Mutex<Option<Streamed>>>;

fn take(slot: &Slot) -> Option<Streamed> {
    slot.lock().unwrap_or_else(PoisonError::into_inner).take()
}

impl Body {
    fn new(source: Source) -> Self {
        Self { source: Mutex::new(source), made_in: generation() }
    }

    fn on_lane(lane: Owned<Lane>, stream: Streamed) -> Self {
        Self::new(Source::Lane(Box::new((lane, Owned::new(stream)))))
    }

    fn on_loop(handle: Handle, stream: Streamed) -> Self {
        Self::new(Source::Loop(handle, Arc::new(Mutex::new(Some(stream)))))
    }

    /// Of an answer that has nothing to stream.
    fn nowhere(_: Box<Streamed>) -> Self {
        Self::new(Source::Ended)
    }

    /// Takes the source; whoever does puts it back, or has ended it.
    fn take(&self) -> PyResult<Source> {
        if self.made_in != generation() {
            return Err(gone());
        }
        let mut source = self.source.lock().unwrap_or_else(PoisonError::into_inner);
        Ok(std::mem::replace(&mut *source, Source::Ended))
    }

    fn put(&self, source: Source) {
        *self.source.lock().unwrap_or_else(PoisonError::into_inner) = source;
    }
}

/// Drives the lane until there is a piece; the stream comes back with it.
fn next_on(
    py: Python<'_>,
    lane: &Lane,
    mut stream: Streamed,
) -> PyResult<(Streamed, Option<Bytes>)> {
    lane.drive_task(py, async move {
        let piece = stream.next().await;
        (stream, piece)
    })
}

#[pymethods]
impl Body {
    fn __iter__(slf: Py<Self>) -> Py<Self> {
        slf
    }

    fn __next__<'py>(&self, py: Python<'py>) -> PyResult<Option<Bound<'py, PyBytes>>> {
        let Source::Lane(mut held) = self.take()? else { return Ok(None) };
        let read = match held.1.take() {
            Some(stream) => next_on(py, held.0.get()?, stream),
            None => Err(gone()),
        };
        match read {
            Ok((stream, Some(piece))) => {
                held.1 = Owned::new(stream);
                self.put(Source::Lane(held));
                Ok(Some(PyBytes::new(py, &piece)))
            }
            ended => {
                let (lane, _) = *held;
                let ended = ended.map(|_| None);
                lane.get()?.settle();
                process().give_back(lane);
                ended
            }
        }
    }

    fn __aiter__(slf: Py<Self>) -> Py<Self> {
        slf
    }

    fn __anext__<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        let end = || Ready::new(Err(PyStopAsyncIteration::new_err(())));
        let Source::Loop(handle, slot) = self.take()? else {
            return Ok(Bound::new(py, end())?.into_any());
        };
        self.put(Source::Loop(handle.clone(), slot.clone()));
        // While it is read it is the task's: a call that is cancelled drops it, which closes the connection.
        let Some(mut stream) = take(&slot) else { return Ok(Bound::new(py, end())?.into_any()) };
        let waiting = Pending::start(py, |ticket| {
            let task = handle.spawn(async move {
                let piece = stream.next().await;
                if piece.is_some() {
                    *slot.lock().unwrap_or_else(PoisonError::into_inner) = Some(stream);
                }
                ticket.deliver(Ok(Box::new(move |py| match piece {
                    Some(piece) => Ok(PyBytes::new(py, &piece).into_any().unbind()),
                    None => Err(PyStopAsyncIteration::new_err(())),
                })));
            });
            Ok(Some(task.abort_handle()))
        })?;
        Ok(waiting.into_any())
    }

    /// Closes the provider's connection; what was used so far is accounted.
    fn close(&self) -> PyResult<()> {
        if self.made_in != generation() {
            return Ok(());
        }
        match self.take()? {
            Source::Lane(held) => {
                let (lane, mut stream) = *held;
                drop(stream.take());
                lane.get()?.settle();
                process().give_back(lane);
            }
            Source::Loop(_, slot) => drop(take(&slot)),
            Source::Ended => {}
        }
        Ok(())
    }

    /// As `close`, to be awaited.
    fn aclose(&self, py: Python<'_>) -> PyResult<Ready> {
        self.close()?;
        Ok(Ready::new(Ok(py.None())))
    }
}

impl Drop for Body {
    fn drop(&mut self) {
        if self.made_in == generation() {
            let _ = self.close();
        } else if let Ok(mut source) = self.source.try_lock() {
            // Its locks may be held by threads that are not here; it is left alone for ever.
            std::mem::forget(std::mem::replace(&mut *source, Source::Ended));
        }
    }
}
