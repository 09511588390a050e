//! The keeper: the one thread of a process that uses the database, for callers on any thread and any runtime.
//!
//! Attempts go to the journal on the caller's own thread, and from there in groups to the store; draws are asked for
//! through a channel. The thread begins with the first of these, and a process that never spends has none.
//!
//! After a fork the child makes a keeper of its own: this one's thread, connections and journal are its parent's.

mod worker;

use super::Db;
use super::bank::Terms;
use super::journal::{Journal, Upkeep};
use crate::budget::{Account, Accounts, Bank, Draw, Drawn, Entry, Opened, Pending, Records};
use crate::error::{Error, ErrorKind, Result};
use std::path::PathBuf;
use std::sync::{Arc, Mutex, OnceLock, PoisonError, Weak, mpsc as blocking};
use std::time::Duration;
use tokio::sync::mpsc::{UnboundedSender, unbounded_channel};
use tokio::sync::{Notify, oneshot};
use worker::Worker;

/// The entries that go to the store in one transaction.
const GROUP: usize = 500;

/// What a keeper works with.
#[derive(Clone, Debug)]
pub struct Settings {
    /// The data directory; journals lie in its folder `journal`.
    pub data: PathBuf,
    /// The address of the database.
    pub store: String,
    /// How the journal is kept.
    pub upkeep: Upkeep,
    /// For how long the bank trusts.
    pub terms: Terms,
}

/// Uses what is lent to this process.
pub trait Borrower: Send + Sync {
    /// All that is lent of these accounts and not used now; it is given back, and may not be used any more.
    fn idle(&self, missed: &[Account]) -> Vec<(Account, i64)>;

    /// What is lent and was not used since this was asked last, of any account; likewise.
    fn tidy(&self) -> Vec<(Account, i64)>;
}

impl Borrower for Accounts {
    fn idle(&self, missed: &[Account]) -> Vec<(Account, i64)> {
        self.idle(missed)
    }

    fn tidy(&self) -> Vec<(Account, i64)> {
        self.tidy()
    }
}

/// Who borrows, once that is known. The accounts own their bank, so the bank only knows of them.
type Known = Arc<OnceLock<Weak<dyn Borrower>>>;

/// Keeps the records and the loans of this process.
pub struct Keeper {
    settings: Settings,
    borrower: Known,
    running: OnceLock<Running>,
    starting: Mutex<()>,
}

/// The thread, and what leads to it.
struct Running {
    journal: Arc<Journal>,
    ended: Arc<Ended>,
    requests: UnboundedSender<Request>,
}

/// Entries on their way to the store.
#[derive(Default)]
struct Ended {
    entries: Mutex<Vec<Entry>>,
    /// There are some, or a whole group of them.
    come: Notify,
}

/// What the thread is asked for.
enum Request {
    Draw(Vec<Draw>, oneshot::Sender<Result<Vec<Drawn>>>),
    GiveBack(Vec<(Account, i64)>, oneshot::Sender<Result<()>>),
    Flush(oneshot::Sender<Result<()>>),
    Finish(blocking::Sender<()>),
}

impl Ended {
    fn push(&self, entry: Entry) {
        let count = {
            let mut entries = self.entries.lock().unwrap_or_else(PoisonError::into_inner);
            entries.push(entry);
            entries.len()
        };
        // Once for each group: waking the thread costs more than all the rest.
        if count == 1 || count == GROUP {
            self.come.notify_one();
        }
    }

    fn len(&self) -> usize {
        self.entries.lock().unwrap_or_else(PoisonError::into_inner).len()
    }

    fn take(&self) -> Vec<Entry> {
        std::mem::take(&mut self.entries.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

impl Keeper {
    /// One that has done nothing yet.
    pub fn new(settings: Settings) -> Self {
        Self {
            settings,
            borrower: Known::default(),
            running: OnceLock::new(),
            starting: Mutex::default(),
        }
    }

    /// Whom to ask for what is lent and not used; the first one is kept.
    pub fn lend_to(&self, borrower: Weak<dyn Borrower>) {
        let _ = self.borrower.set(borrower);
    }

    /// The store, for who wants to look; what has just ended is there after [`Keeper::flush`].
    ///
    /// # Errors
    /// `Config`: its address is of something else.
    pub fn store(&self) -> Result<Db> {
        Db::at(&self.settings.store)
    }

    /// Waits until all that has ended is in the store.
    ///
    /// # Errors
    /// `Config` where the store cannot be used; what has ended is in the journal.
    pub fn flush(&self) -> Pending<'_, Result<()>> {
        if self.running.get().is_none() {
            return Box::pin(std::future::ready(Ok(())));
        }
        self.ask(Request::Flush)
    }

    /// Brings everything to the store, gives back the loans and ends the thread, within that time. What was not brought is
    /// in the journal, for whoever starts next.
    pub fn finish(&self, within: Duration) {
        let Some(running) = self.running.get() else { return };
        if running.journal.is_mine() {
            let (tell, told) = blocking::channel();
            if running.requests.send(Request::Finish(tell)).is_ok() {
                let _ = told.recv_timeout(within);
            }
        }
    }

    /// Lets go of the parent's journal, in a forked child.
    pub fn leave(&self) {
        if let Some(running) = self.running.get() {
            running.journal.leave();
        }
    }

    /// The name that this process borrows under.
    ///
    /// # Errors
    /// As [`Records::open`].
    pub fn owner(&self) -> Result<&str> {
        Ok(self.running()?.journal.owner())
    }

    fn running(&self) -> Result<&Running> {
        let running = match self.running.get() {
            Some(running) => running,
            None => self.start()?,
        };
        if running.journal.is_mine() {
            return Ok(running);
        }
        Err(Error::config(
            "spend is kept by the process that this one was forked from; make a new client after a fork",
        ))
    }

    fn start(&self) -> Result<&Running> {
        let _one = self.starting.lock().unwrap_or_else(PoisonError::into_inner);
        if self.running.get().is_none() {
            let made = Running::start(&self.settings, self.borrower.clone())?;
            let _ = self.running.set(made);
        }
        self.running.get().ok_or_else(gone)
    }

    fn ask<T: Send + 'static>(
        &self,
        request: impl FnOnce(oneshot::Sender<Result<T>>) -> Request,
    ) -> Pending<'_, Result<T>> {
        let (tell, told) = oneshot::channel();
        let sent = self
            .running()
            .and_then(|running| running.requests.send(request(tell)).map_err(|_| gone()));
        Box::pin(async move {
            sent?;
            told.await.map_err(|_| gone())?
        })
    }
}

impl Running {
    fn start(settings: &Settings, borrower: Known) -> Result<Self> {
        let journal = Arc::new(Journal::begin(&settings.data.join("journal"), settings.upkeep)?);
        let (requests, asked) = unbounded_channel();
        let ended = Arc::<Ended>::default();
        let store = Db::at(&settings.store)?;
        let worker = Worker::new(journal.clone(), store, settings.terms, ended.clone(), borrower);
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build()
            .map_err(|error| no_thread(&error))?;
        std::thread::Builder::new()
            .name("ferrogate-spend".to_owned())
            .spawn(move || runtime.block_on(worker.run(asked)))
            .map_err(|error| no_thread(&error))?;
        Ok(Self { journal, ended, requests })
    }
}

impl Records for Keeper {
    fn open(&self, opened: &Opened) -> Result<()> {
        self.running()?.journal.open(opened)
    }

    fn close(&self, entry: &Entry) {
        if let Ok(running) = self.running()
            && running.journal.close(entry)
        {
            running.ended.push(entry.clone());
        }
    }
}

impl Bank for Keeper {
    fn draw(&self, draws: Vec<Draw>) -> Pending<'_, Result<Vec<Drawn>>> {
        self.ask(|tell| Request::Draw(draws, tell))
    }

    fn give_back(&self, parts: Vec<(Account, i64)>) -> Pending<'_, Result<()>> {
        self.ask(|tell| Request::GiveBack(parts, tell))
    }
}

fn gone() -> Error {
    Error::new(ErrorKind::Internal, "the thread that keeps what is spent has ended")
}

fn no_thread(error: &std::io::Error) -> Error {
    let message = format!("the thread that keeps what is spent cannot be started: {error}");
    Error::new(ErrorKind::Internal, message)
}
