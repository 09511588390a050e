//! A bounded queue between the thread that reads a stream and the one that wants its events.

use super::awaitable::{Finish, Ticket};
use super::errors;
use super::reading::As;
use super::runtime::SIGNALS;
use crate::engine;
use crate::engine::Spent;
use crate::error::Error;
use crate::protocol::Event;
use pyo3::exceptions::{PyRuntimeError, PyStopAsyncIteration};
use pyo3::prelude::*;
use std::collections::VecDeque;
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use tokio::sync::Notify;

/// Events that may wait for a slow reader; beyond, the provider is not read and its sending blocks.
const WAITING: usize = 512;

/// An event, `None` at the end, or what broke the stream off.
type Read = Result<Option<Event>, Error>;

/// A queue between the thread that reads a stream and the one that wants it.
pub(in crate::python) struct Pump {
    state: Mutex<Pumped>,
    /// Rung when the queue has room again.
    room: Notify,
    /// Rung when something has come, for readers that block.
    came: Condvar,
    /// Rung when nobody wants the rest.
    left: Notify,
    /// What its events are.
    read: As,
    spent: Spent,
}

#[derive(Default)]
struct Pumped {
    events: VecDeque<Event>,
    end: Option<Result<(), Error>>,
    waiter: Option<Ticket>,
}

impl Pump {
    /// An empty queue of events that mean this.
    pub(in crate::python) fn new(read: As, spent: Spent) -> Arc<Self> {
        Arc::new(Self {
            state: Mutex::default(),
            room: Notify::new(),
            came: Condvar::new(),
            left: Notify::new(),
            read,
            spent,
        })
    }

    fn lock(&self) -> MutexGuard<'_, Pumped> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Reads the stream to its end, as fast as the queue is emptied.
    pub(in crate::python) async fn run(self: Arc<Self>, mut stream: engine::Stream) {
        let mut batch = VecDeque::new();
        loop {
            let end = match stream.next(&mut batch).await {
                Ok(true) => None,
                Ok(false) => Some(Ok(())),
                Err(error) => Some(Err(error)),
            };
            if self.add(&mut batch, end) {
                return;
            }
            while self.lock().events.len() > WAITING {
                self.room.notified().await;
            }
        }
    }

    /// As `run`, until the reader leaves.
    pub(in crate::python) async fn run_until_left(self: Arc<Self>, stream: engine::Stream) {
        tokio::select! {
            () = self.clone().run(stream) => {}
            () = self.left.notified() => {}
        }
    }

    /// Adds events and wakes who waits; tells whether it was the end.
    pub(in crate::python) fn add(
        self: &Arc<Self>,
        batch: &mut VecDeque<Event>,
        end: Option<Result<(), Error>>,
    ) -> bool {
        let mut state = self.lock();
        state.events.append(batch);
        let ended = end.is_some();
        state.end = end.or(state.end.take());
        let waiter = state.waiter.take();
        drop(state);
        self.came.notify_all();
        if let Some(ticket) = waiter {
            ticket.deliver(Ok(self.clone().delivery()));
        }
        ended
    }

    /// Ends it for whoever reads it.
    pub(in crate::python) fn end(self: &Arc<Self>) {
        self.lock().events.clear();
        self.add(&mut VecDeque::new(), Some(Ok(())));
    }

    /// Notes who waits for the next event, or delivers it where it has come meanwhile.
    pub(in crate::python) fn queue(self: &Arc<Self>, ticket: Ticket) -> PyResult<()> {
        let mut state = self.lock();
        if !state.events.is_empty() || state.end.is_some() {
            drop(state);
            ticket.deliver(Ok(self.clone().delivery()));
            return Ok(());
        }
        if state.waiter.as_ref().is_some_and(Ticket::is_awaited) {
            return Err(PyRuntimeError::new_err("another task is reading this stream"));
        }
        state.waiter = Some(ticket);
        Ok(())
    }

    /// Nobody wants the rest.
    pub(in crate::python) fn leave(&self) {
        self.left.notify_one();
    }

    /// Waits for the next event with the interpreter released; Ctrl-C is heard, and so is `enough`.
    ///
    /// # Errors
    /// `KeyboardInterrupt`, or whatever a signal handler raises.
    pub(in crate::python) fn wait(
        &self,
        py: Python<'_>,
        enough: impl Fn() -> bool,
    ) -> PyResult<Read> {
        loop {
            if enough() {
                return Ok(Ok(None));
            }
            if let Some(read) = self.pop() {
                return Ok(read);
            }
            py.detach(|| {
                let state = self.lock();
                if state.events.is_empty() && state.end.is_none() {
                    drop(self.came.wait_timeout(state, SIGNALS));
                }
            });
            py.check_signals()?;
        }
    }

    /// What a waiting reader gets, once the loop delivers it.
    fn delivery(self: Arc<Self>) -> Finish {
        Box::new(move |py| match self.pop() {
            Some(Ok(Some(event))) => self.read.event(py, event, &self.spent),
            Some(Err(error)) => Err(errors::raise(py, &error)),
            Some(Ok(None)) | None => Err(PyStopAsyncIteration::new_err(())),
        })
    }

    /// The next event; `Some(Ok(None))` at the end, `None` where it has not come yet. An error is given once.
    pub(in crate::python) fn pop(&self) -> Option<Read> {
        let mut state = self.lock();
        if let Some(event) = state.events.pop_front() {
            let has_room = state.events.len() == WAITING / 2;
            drop(state);
            if has_room {
                self.room.notify_one();
            }
            return Some(Ok(Some(event)));
        }
        match state.end.replace(Ok(())) {
            Some(Ok(())) => Some(Ok(None)),
            Some(Err(error)) => Some(Err(error)),
            None => {
                state.end = None;
                None
            }
        }
    }
}
