//! The one future behind each call, and the two ways to wait for it. `block` and `spawn` only wait.

use super::answers;
use super::asking::Manner;
use super::awaitable::{Outcome, Pending};
use super::maker;
use super::reading::Reads;
use super::received::{Body, Coming, Received};
use super::runtime::{Lane, Owned, process};
use super::stream::Stream;
use crate::engine::{Answer, Engine, Incoming, Meta};
use crate::error::Result;
use pyo3::prelude::*;
use std::sync::Mutex;

/// Waits on a lane of its own, with the interpreter released. Who gets the lane gives it back.
///
/// # Errors
/// `KeyboardInterrupt`, or whatever a signal handler raises.
pub(in crate::python) fn wait(
    py: Python<'_>,
    incoming: &Incoming,
) -> PyResult<(Owned<Lane>, Result<Answer>)> {
    let process = process();
    let lane = process.lane()?;
    let driven = {
        let engine = process.engine_on(lane.get()?);
        // Pinned here, so that a future of some kilobytes is not moved from hand to hand.
        let call = std::pin::pin!(engine.call(incoming));
        lane.get()?.drive(py, call)
    };
    match driven {
        Ok(answer) => Ok((lane, answer)),
        Err(interrupted) => {
            // A connection that was left closes now, not when somebody takes this lane.
            lane.get()?.settle();
            process.give_back(lane);
            Err(interrupted)
        }
    }
}

/// Waits for an answer, and gives it as it is wanted.
///
/// # Errors
/// The call's, as the exception that it is.
pub(in crate::python) fn block(
    py: Python<'_>,
    incoming: &Incoming,
    reads: Reads,
) -> PyResult<Py<PyAny>> {
    let (lane, answer) = wait(py, incoming)?;
    let process = process();
    match answers::unwrap(py, answer) {
        Ok(answer) => {
            warn(py, incoming, answer.meta())?;
            match answer {
                Answer::Whole(_) => {
                    process.give_back(lane);
                    here(py, answer, reads)
                }
                Answer::Stream(stream) => {
                    let meta = stream.meta.clone();
                    streamed(py, Stream::on_lane(lane, *stream, reads.read), (meta, reads))
                }
                Answer::Chunks(chunks) => coming(py, Answer::Chunks(chunks), (Some(lane), reads)),
            }
        }
        Err(error) => {
            // A connection that a deadline left closes now, not when somebody takes this lane.
            lane.get()?.settle();
            process.give_back(lane);
            Err(error)
        }
    }
}

/// Hands the future to the I/O thread; the running loop gets the result.
///
/// # Errors
/// `RuntimeError` without a running loop; the call's come when it is awaited.
pub(in crate::python) fn spawn(
    py: Python<'_>,
    incoming: Incoming,
    reads: Reads,
) -> PyResult<Bound<'_, Pending>> {
    let (handle, engine) = process().io()?;
    Pending::start(py, |ticket| {
        let task = handle.spawn(async move {
            let outcome = outcome(engine, incoming, reads).await;
            ticket.deliver(outcome);
        });
        Ok(Some(task.abort_handle()))
    })
}

async fn outcome(engine: Engine, incoming: Incoming, reads: Reads) -> Outcome {
    let answer: Result<Answer> = engine.call(&incoming).await;
    match answer? {
        Answer::Stream(stream) => {
            let meta = stream.meta.clone();
            let stream = Stream::pumped(*stream, reads.read);
            Ok(Box::new(move |py| {
                warn(py, &incoming, &meta)?;
                streamed(py, stream, (meta, reads))
            }))
        }
        answer => Ok(Box::new(move |py| {
            warn(py, &incoming, answer.meta())?;
            match answer {
                Answer::Chunks(_) => coming(py, answer, (None, reads)),
                _ => here(py, answer, reads),
            }
        })),
    }
}

fn here(py: Python<'_>, answer: Answer, reads: Reads) -> PyResult<Py<PyAny>> {
    let Answer::Whole(whole) = answer else { return Ok(py.None()) };
    if reads.gives_object() {
        return reads.read.whole(py, *whole);
    }
    let received = Received::new(whole.meta, reads.read, Body::Whole(whole.body));
    Ok(Py::new(py, received)?.into_any())
}

fn streamed(py: Python<'_>, stream: Stream, (meta, reads): (Meta, Reads)) -> PyResult<Py<PyAny>> {
    let stream = Py::new(py, stream)?;
    if reads.manner == Manner::Parsed {
        return Ok(maker::made(stream.into_bound(py).into_any())?.unbind());
    }
    Ok(Py::new(py, Received::new(meta, reads.read, Body::Events(stream)))?.into_any())
}

fn coming(
    py: Python<'_>,
    answer: Answer,
    (lane, reads): (Option<Owned<Lane>>, Reads),
) -> PyResult<Py<PyAny>> {
    let Answer::Chunks(chunks) = answer else { return Ok(py.None()) };
    let meta = chunks.meta.clone();
    let coming = Mutex::new(Owned::new(Coming::new(*chunks, lane)));
    Ok(Py::new(py, Received::new(meta, reads.read, Body::Chunks(coming)))?.into_any())
}

fn warn(py: Python<'_>, incoming: &Incoming, meta: &Meta) -> PyResult<()> {
    answers::warn(py, meta, &incoming.on_loss)
}
