//! Where futures run: lanes for blocking callers, one I/O thread for event loops; both made anew in a forked child.
//!
//! A *lane* is a current-thread runtime with its own connections. A blocking caller takes one from a stack, drives its
//! own future on it and puts it back: no other thread is woken for its call. Event loops share one I/O thread, which
//! never touches the interpreter; what it finishes goes through a [`super::mailbox::Mailbox`].
//!
//! All of it hangs on a [`Process`] that remembers the process it was made in. After a `fork` the child makes a new one
//! and leaves the old one alone for ever: its sockets and its event queue belong to the parent.

use crate::budget::Accounts;
use crate::config::Config;
use crate::engine::{Engine, Incoming, State};
use crate::protocol;
use crate::python::money::keeping;
use crate::route::Router;
use crate::spend::Keeper;
use crate::transport::{self, Transport};
use arc_swap::{ArcSwap, ArcSwapOption};
use pyo3::exceptions::PyRuntimeError;
use pyo3::prelude::*;
use std::collections::VecDeque;
use std::mem::ManuallyDrop;
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, Mutex, OnceLock, PoisonError};
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};
use tokio::runtime::{Builder, Handle, Runtime};
use tokio::time::timeout;

/// How long a lane is kept that nobody uses. Its connections are older than any server keeps them.
const KEEP_UNUSED: Duration = Duration::from_secs(60);

/// How soon a blocked call hears Ctrl-C.
pub(in crate::python) const SIGNALS: Duration = Duration::from_millis(25);

static PROCESS: ArcSwapOption<Process> = ArcSwapOption::const_empty();

/// How often this process was forked off another one since the module was loaded. Asking the system for the process's
/// number instead would cost a system call, several times in each call.
static FORKS: AtomicU32 = AtomicU32::new(0);

/// Notes that this process is a forked child; Python calls it there (`os.register_at_fork`).
#[pyfunction(name = "_forked")]
pub(in crate::python) fn forked() {
    FORKS.fetch_add(1, Ordering::Relaxed);
    // The child would make up the same ids as its parent and its siblings.
    let moment = now().duration_since(UNIX_EPOCH).unwrap_or_default();
    let mixed = u64::from(std::process::id()).rotate_left(32) ^ u64::from(moment.subsec_nanos());
    fastrand::seed(mixed ^ moment.as_secs());
}

/// Which process this is, as seen from the one that loaded the module.
pub(in crate::python) fn generation() -> u32 {
    FORKS.load(Ordering::Relaxed)
}

/// What calls of one process share.
pub(in crate::python) struct Process {
    id: u32,
    state: ArcSwap<State>,
    /// The ledger behind `state`, to be looked at.
    pub(in crate::python) ledger: Arc<Accounts>,
    /// Who keeps what is spent, where it is kept.
    keeper: ArcSwapOption<Keeper>,
    /// Lanes that nobody uses, the longest unused first, and since when.
    lanes: Mutex<VecDeque<(Instant, Lane)>>,
    io: OnceLock<Io>,
}

/// A runtime that its user drives, with its connections.
pub(in crate::python) struct Lane {
    runtime: Runtime,
    transport: Transport,
}

/// The thread under all event loops.
struct Io {
    handle: Handle,
    transport: Transport,
}

/// This process's shared things; made at the first call, and again in a forked child.
pub(in crate::python) fn process() -> Arc<Process> {
    let id = generation();
    let known = PROCESS.load();
    if let Some(process) = known.as_ref().filter(|p| p.id == id) {
        return process.clone();
    }
    let config =
        known.as_ref().map_or_else(Config::default, |parent| parent.state.load().config.clone());
    let made = Arc::new(Process::new(id, config));
    let before = PROCESS.compare_and_swap(&known, Some(made));
    if let Some(parent) = before.as_ref().filter(|p| p.id != id) {
        if let Some(keeper) = parent.keeper() {
            keeper.leave();
        }
        // Never dropped: that would close the parent's event queues, which a fork shares.
        std::mem::forget(parent.clone());
    }
    drop(before);
    process()
}

/// The clock on the wall, which the face hands in.
pub(in crate::python) fn now() -> SystemTime {
    #[expect(clippy::disallowed_methods, reason = "the face hands the clock in")]
    SystemTime::now()
}

/// Makes a call on the I/O thread whose answer nobody waits for: a lane stands still between its calls.
fn aside(incoming: Incoming) {
    let process = process();
    // Only its start needs the interpreter.
    let io =
        if process.io.get().is_some() { process.io() } else { Python::attach(|_| process.io()) };
    if let Ok((handle, engine)) = io {
        handle.spawn(engine.unheard(incoming));
    }
}

impl Process {
    fn new(id: u32, config: Config) -> Self {
        protocol::warm();
        transport::warm();
        let ledger = Arc::new(Accounts::new(now));
        ledger.set_limits(config.limits.clone());
        let keeper = keeping::keeper(&config.stored(), &ledger);
        let state =
            State { aside: Some(Arc::new(aside)), ..State::new(config, ledger.clone(), now) };
        let state = ArcSwap::from_pointee(state);
        let keeper = ArcSwapOption::new(keeper);
        Self { id, state, ledger, keeper, lanes: Mutex::default(), io: OnceLock::new() }
    }

    /// The configuration in force.
    pub(in crate::python) fn config(&self) -> Config {
        self.state.load().config.clone()
    }

    /// Who keeps what is spent, where it is kept.
    pub(in crate::python) fn keeper(&self) -> Option<Arc<Keeper>> {
        self.keeper.load_full()
    }

    /// The configuration's router.
    pub(in crate::python) fn router(&self) -> Arc<Router> {
        self.state.load().router.clone()
    }

    /// The time that boards count.
    pub(in crate::python) fn moment(&self) -> Duration {
        self.state.load().since.elapsed()
    }

    /// Whether an argument of that name says something of an address or a credential.
    pub(in crate::python) fn is_param(&self, name: &str) -> bool {
        self.state.load().config.registry.is_param(name)
    }

    /// Replaces the configuration; calls under way keep the one they began with.
    pub(in crate::python) fn configure(&self, config: Config) {
        let before = self.state.load();
        if before.config.stored() != config.stored() {
            let keeper = keeping::keeper(&config.stored(), &self.ledger);
            if let Some(before) = self.keeper.swap(keeper) {
                before.finish(Duration::from_secs(5));
            }
        }
        self.ledger.set_limits(config.limits.clone());
        let state = before.configured(config);
        self.state.store(Arc::new(state));
    }

    /// A lane that nobody else uses.
    ///
    /// # Errors
    /// `RuntimeError` where the operating system gives no event queue.
    pub(in crate::python) fn lane(&self) -> PyResult<Owned<Lane>> {
        let kept = self.lanes.lock().unwrap_or_else(PoisonError::into_inner).pop_back();
        let lane = kept.map_or_else(Lane::new, |(_, lane)| Ok(lane))?;
        Ok(Owned { made_in: self.id, value: ManuallyDrop::new(Some(lane)) })
    }

    /// Puts a lane back for the next caller. The newest is used first: its connections are the warmest. One that has
    /// not been used for long goes, so that a burst of callers leaves nothing behind for ever.
    pub(in crate::python) fn give_back(&self, mut lane: Owned<Lane>) {
        if lane.made_in != self.id {
            return;
        }
        let Some(lane) = lane.value.take() else { return };
        let now = Instant::now();
        let unused = {
            let mut lanes = self.lanes.lock().unwrap_or_else(PoisonError::into_inner);
            lanes.push_back((now, lane));
            let old = |(since, _): &(Instant, Lane)| now.duration_since(*since) > KEEP_UNUSED;
            if lanes.front().is_some_and(old) { lanes.pop_front() } else { None }
        };
        if let Some((_, lane)) = unused {
            // Without waiting for a name lookup that still hangs.
            lane.runtime.shutdown_background();
        }
    }

    /// An engine on a lane's connections.
    pub(in crate::python) fn engine_on(&self, lane: &Lane) -> Engine {
        Engine::new(self.state.load_full(), lane.transport.clone())
    }

    /// The I/O thread's queue, and an engine on its connections.
    ///
    /// # Errors
    /// `RuntimeError` where the operating system gives no thread.
    pub(in crate::python) fn io(&self) -> PyResult<(Handle, Engine)> {
        if self.io.get().is_none() {
            let io = Io::start()?;
            // Nobody else does this now: the interpreter is held, and not given up here.
            let _ = self.io.set(io);
        }
        let io =
            self.io.get().ok_or_else(|| PyRuntimeError::new_err("the I/O thread did not start"))?;
        Ok((io.handle.clone(), Engine::new(self.state.load_full(), io.transport.clone())))
    }
}

impl Lane {
    fn new() -> PyResult<Self> {
        Ok(Self { runtime: runtime()?, transport: Transport::new() })
    }

    /// Drives a future on this thread until it is done, with the interpreter released. Ctrl-C drops it.
    ///
    /// # Errors
    /// `KeyboardInterrupt`, or whatever a signal handler raises.
    pub(in crate::python) fn drive<F>(&self, py: Python<'_>, future: F) -> PyResult<F::Output>
    where
        F: Future + Send,
        F::Output: Send,
    {
        let mut future = std::pin::pin!(future);
        loop {
            let waited = py.detach(|| {
                self.runtime.block_on(async { timeout(SIGNALS, future.as_mut()).await })
            });
            match waited {
                Ok(done) => return Ok(done),
                // Outside of the runtime: a handler, or a finalizer that runs with it, may well make calls itself.
                Err(_) => py.check_signals()?,
            }
        }
    }

    /// As `drive`, with the future as a task of its own: what it exchanges with the connection's task does not go
    /// through the operating system's event queue, as it does for the future that is driven itself.
    ///
    /// # Errors
    /// As `drive`; and a panic of the task.
    pub(in crate::python) fn drive_task<F>(&self, py: Python<'_>, future: F) -> PyResult<F::Output>
    where
        F: Future + Send + 'static,
        F::Output: Send + 'static,
    {
        let task = self.runtime.spawn(future);
        let abort = task.abort_handle();
        match self.drive(py, task) {
            Ok(done) => done.map_err(|e| PyRuntimeError::new_err(format!("a task failed: {e}"))),
            Err(interrupted) => {
                abort.abort();
                self.settle();
                Err(interrupted)
            }
        }
    }

    /// Drives a future on this thread, which has nothing to do with the interpreter.
    pub(in crate::python) fn drive_detached<F: Future>(&self, future: F) -> F::Output {
        self.runtime.block_on(future)
    }

    /// Lets tasks that a dropped future left behind close their connections.
    pub(in crate::python) fn settle(&self) {
        self.runtime.block_on(transport::let_connections_run());
    }
}

impl Io {
    fn start() -> PyResult<Self> {
        let runtime = runtime()?;
        let handle = runtime.handle().clone();
        std::thread::Builder::new()
            .name("ferrogate-io".to_owned())
            .spawn(move || runtime.block_on(std::future::pending::<()>()))
            .map_err(|e| {
                PyRuntimeError::new_err(format!("the I/O thread cannot be started: {e}"))
            })?;
        Ok(Self { handle, transport: Transport::new() })
    }
}

fn runtime() -> PyResult<Runtime> {
    Builder::new_current_thread()
        .enable_all()
        .build()
        .map_err(|e| PyRuntimeError::new_err(format!("no runtime can be made: {e}")))
}

/// Something that only the process that made it may drop.
pub(in crate::python) struct Owned<T> {
    made_in: u32,
    value: ManuallyDrop<Option<T>>,
}

impl<T> Owned<T> {
    /// Marks a value as this process's.
    pub(in crate::python) fn new(value: T) -> Self {
        Self { made_in: generation(), value: ManuallyDrop::new(Some(value)) }
    }

    /// The value, in the process that made it.
    ///
    /// # Errors
    /// `RuntimeError` in a forked child.
    pub(in crate::python) fn get(&self) -> PyResult<&T> {
        self.check()?;
        self.value.as_ref().ok_or_else(gone)
    }

    /// The value, to change.
    ///
    /// # Errors
    /// `RuntimeError` in a forked child.
    pub(in crate::python) fn get_mut(&mut self) -> PyResult<&mut T> {
        self.check()?;
        self.value.as_mut().ok_or_else(gone)
    }

    /// Takes the value out; nothing in a forked child, where it stays untouched for ever.
    pub(in crate::python) fn take(&mut self) -> Option<T> {
        self.check().ok().and_then(|()| self.value.take())
    }

    fn check(&self) -> PyResult<()> {
        if self.made_in == generation() { Ok(()) } else { Err(gone()) }
    }
}

/// What to say in a forked child of what is its parent's.
pub(in crate::python) fn gone() -> PyErr {
    PyRuntimeError::new_err(
        "this stream belongs to the process that opened it; open another one after a fork",
    )
}

impl<T> Drop for Owned<T> {
    fn drop(&mut self) {
        if self.made_in == generation() {
            drop(self.value.take());
        }
    }
}
