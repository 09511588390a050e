//! The server: its thread, what it has seen, and what it is to say.

use super::connection;
use super::http::{Incoming, Seen};
use super::plan::{self, Find, House};
use super::record::{Forward, Recorder, Tape};
use super::script::Script;
use super::step::{Faults, Step};
use super::wire::{Response, Score, score};
use crate::error::{Error, ErrorKind, Result};
use crate::protocol;
use serde::Deserialize;
use std::net::{Ipv4Addr, TcpListener};
use std::path::Path;
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::thread::JoinHandle;
use std::time::{Duration, Instant};
use tokio::sync::oneshot;

/// How a server starts.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Options {
    /// The port; 0, the default, takes any that is free.
    pub port: u16,
    /// What the list of models names; by default `test-model`.
    pub models: Vec<String>,
    /// The first steps.
    pub script: Vec<Step>,
    /// What is given when no step fits; by default an echo of the request.
    pub default: Step,
}

impl Default for Options {
    fn default() -> Self {
        let models = vec!["test-model".to_owned()];
        Self { port: 0, models, script: Vec::new(), default: Step::default() }
    }
}

/// How many connections clients made.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Connections {
    /// Since the start.
    pub opened: u64,
    /// At this moment.
    pub open: u64,
}

/// A running scripted provider. It stops, connections and all, when it is dropped.
#[derive(Debug)]
pub struct Server {
    shared: Arc<Shared>,
    port: u16,
    /// The thread and what stops it, until it is stopped.
    running: Mutex<Option<(oneshot::Sender<()>, JoinHandle<()>)>>,
    /// The process that started it; a fork has no copy of the thread.
    process: u32,
}

impl Server {
    /// Starts a server that answers from a script.
    ///
    /// # Errors
    /// `Config` where the port is taken.
    pub fn start(options: Options) -> Result<Self> {
        Self::start_with(options, Source::Script, protocol::find)
    }

    /// Starts a server that passes requests on to a real provider and writes each exchange, without its secrets, to a
    /// new file. `upstream` is the provider's base URL, to which paths are appended; `forward` does the sending.
    ///
    /// A stream reaches the client when it is whole.
    ///
    /// # Errors
    /// `Config` where the file cannot be written.
    pub fn record(path: &Path, upstream: &str, forward: Forward) -> Result<Self> {
        let recorder = Recorder::create(path, upstream, forward)?;
        Self::start_with(Options::default(), Source::Record(recorder), protocol::find)
    }

    /// Starts a server that answers from a recording: the exchange of the same method, path and body, else the next one
    /// of that method and path. What was not recorded is answered with 404.
    ///
    /// # Errors
    /// `Config` where the file cannot be read, naming the line.
    pub fn replay(path: &Path) -> Result<Self> {
        let tape = Tape::open(path)?;
        Self::start_with(Options::default(), Source::Replay(Mutex::new(tape)), protocol::find)
    }

    /// Starts a server whose languages are found elsewhere than in [`crate::protocol`].
    pub(super) fn start_with(options: Options, source: Source, find: Find) -> Result<Self> {
        let failed = |what: &str, why: std::io::Error| {
            Error::config(format!("the scripted provider cannot {what}: {why}"))
        };
        let port = options.port;
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, port))
            .and_then(|listener| listener.set_nonblocking(true).map(|()| listener))
            .map_err(|why| failed(&format!("listen on 127.0.0.1:{port}"), why))?;
        let port = listener.local_addr().map_err(|why| failed("know its port", why))?.port();
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build()
            .map_err(|why| failed("start a runtime", why))?;
        let shared = Arc::new(Shared::new(options, source, find));
        let (stop, stopped) = oneshot::channel();
        let inside = Arc::clone(&shared);
        let thread = std::thread::Builder::new()
            .name("ferrogate-testing".to_owned())
            .spawn(move || runtime.block_on(connection::listen(listener, inside, stopped)))
            .map_err(|why| failed("start a thread", why))?;
        Ok(Self {
            shared,
            port,
            running: Mutex::new(Some((stop, thread))),
            process: std::process::id(),
        })
    }

    /// `http://127.0.0.1:port`, without a path.
    pub fn url(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }

    /// The port it listens on.
    pub fn port(&self) -> u16 {
        self.port
    }

    /// Adds a step at the end of the script.
    pub fn push(&self, step: Step) {
        self.shared.lock().script.push(step);
    }

    /// Adds steps at the end of the script.
    pub fn script(&self, steps: Vec<Step>) {
        let mut state = self.shared.lock();
        for step in steps {
            state.script.push(step);
        }
    }

    /// What is given when no step fits. `when` still holds; `repeat` has no meaning here.
    pub fn set_default(&self, step: Step) {
        self.shared.lock().script.set_default(step);
    }

    /// The requests so far, in the order in which they came.
    pub fn requests(&self) -> Vec<Seen> {
        self.shared.lock().requests.clone()
    }

    /// How many steps are still to be given; one that repeats counts once.
    pub fn steps_left(&self) -> usize {
        self.shared.lock().script.len()
    }

    /// Forgets the requests and the steps still to be given; the default stays.
    pub fn clear(&self) {
        let mut state = self.shared.lock();
        state.requests.clear();
        state.script.clear();
    }

    /// How many connections there were and are.
    pub fn connections(&self) -> Connections {
        self.shared.lock().connections
    }

    /// Waits, blocking the thread, until so many requests came.
    ///
    /// # Errors
    /// `Timeout`, saying how many came.
    pub fn wait_for(&self, requests: usize, timeout: Duration) -> Result<()> {
        self.wait_until(timeout, |seen| seen.len() >= requests).map_err(|_| {
            let came = self.shared.lock().requests.len();
            Error::new(
                ErrorKind::Timeout,
                format!("waited {timeout:?} for {requests} requests, and {came} came"),
            )
        })
    }

    /// Waits, blocking the thread, until the requests so far fulfil a condition: `aborted`, `finished`.
    ///
    /// # Errors
    /// `Timeout`.
    pub fn wait_until(&self, timeout: Duration, holds: impl Fn(&[Seen]) -> bool) -> Result<()> {
        let state = self.shared.lock();
        let waited =
            self.shared.changed.wait_timeout_while(state, timeout, |s| !holds(&s.requests));
        let (state, waited) = waited.unwrap_or_else(PoisonError::into_inner);
        drop(state);
        if waited.timed_out() {
            let message = format!("waited {timeout:?} for the requests to be as expected");
            return Err(Error::new(ErrorKind::Timeout, message));
        }
        Ok(())
    }

    /// Stops it now, connections and all; what it has seen can still be asked for. In a forked child, which has no copy
    /// of the thread, and the second time it does nothing.
    pub fn stop(&self) {
        if self.process != std::process::id() {
            return;
        }
        let running = self.running.lock().unwrap_or_else(PoisonError::into_inner).take();
        if let Some((stop, thread)) = running {
            // The thread may have ended by itself; then nobody listens.
            let _ = stop.send(());
            let _ = thread.join();
        }
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.stop();
    }
}

/// Where answers come from.
#[derive(Debug)]
pub(super) enum Source {
    /// The script.
    Script,
    /// A real provider.
    Record(Recorder),
    /// A recording.
    Replay(Mutex<Tape>),
}

/// What the thread and its owner share.
#[derive(Debug)]
pub(super) struct Shared {
    state: Mutex<State>,
    changed: Condvar,
    started: Instant,
    source: Source,
    house: House,
}

#[derive(Debug, Default)]
struct State {
    script: Script,
    requests: Vec<Seen>,
    last_number: u64,
    connections: Connections,
}

impl Shared {
    fn new(options: Options, source: Source, find: Find) -> Self {
        let mut state = State::default();
        state.script.set_default(options.default);
        for step in options.script {
            state.script.push(step);
        }
        Self {
            state: Mutex::new(state),
            changed: Condvar::new(),
            started: Instant::now(),
            source,
            house: House { find, models: options.models },
        }
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Counts a connection in, and out when the guard is dropped.
    pub(super) fn connected(self: &Arc<Self>) -> Connected {
        let mut state = self.lock();
        state.connections.opened += 1;
        state.connections.open += 1;
        Connected { shared: Arc::clone(self), number: state.connections.opened }
    }

    /// Notes a request.
    pub(super) fn note(&self, incoming: Incoming, connection: u64) -> Seen {
        let mut state = self.lock();
        state.last_number += 1;
        let (path, query) = match incoming.target.split_once('?') {
            Some((path, query)) => (path.to_owned(), Some(query.to_owned())),
            None => (incoming.target, None),
        };
        let seen = Seen {
            number: state.last_number,
            method: incoming.method,
            path,
            query,
            headers: incoming.headers,
            json: serde_json::from_slice(&incoming.body).ok(),
            body: incoming.body,
            at: self.started.elapsed(),
            connection,
            aborted: false,
            finished: false,
        };
        state.requests.push(seen.clone());
        drop(state);
        self.changed.notify_all();
        seen
    }

    /// Notes how a request ended.
    pub(super) fn finish(&self, number: u64, aborted: bool) {
        let mut state = self.lock();
        if let Some(seen) = state.requests.iter_mut().find(|seen| seen.number == number) {
            seen.aborted = aborted;
            seen.finished = true;
        }
        drop(state);
        self.changed.notify_all();
    }

    /// What is answered.
    pub(super) async fn answer(&self, seen: &Seen, close: bool) -> Score {
        let (response, faults) = match &self.source {
            Source::Script => plan::plan(&self.house, seen, |asked| self.lock().script.take(asked)),
            Source::Record(recorder) => (recorder.exchange(seen).await, Faults::default()),
            Source::Replay(tape) => (replayed(tape, seen), Faults::default()),
        };
        score(response, &faults, close)
    }
}

fn replayed(tape: &Mutex<Tape>, seen: &Seen) -> Response {
    tape.lock().unwrap_or_else(PoisonError::into_inner).play(seen)
}

/// An open connection.
#[derive(Debug)]
pub(super) struct Connected {
    shared: Arc<Shared>,
    pub(super) number: u64,
}

impl Drop for Connected {
    fn drop(&mut self) {
        self.shared.lock().connections.open -= 1;
    }
}
