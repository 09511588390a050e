//! What the keeper's thread does: it writes groups, lends and takes back, says that the process lives, finds the dead.

use super::{Ended, GROUP, Idle, Request};
use crate::budget::{Account, Draw, Drawn, Entry};
use crate::error::Result;
use crate::spend::Db;
use crate::spend::bank::{self, Borrower, Terms};
use crate::spend::journal::Journal;
use crate::spend::recover;
use std::sync::{Arc, OnceLock};
use std::time::Duration;
use tokio::sync::mpsc::UnboundedReceiver;
use tokio::sync::oneshot;
use tokio::time::{Instant, sleep_until, timeout};

/// How long an entry waits for others to be written with.
const GATHER: Duration = Duration::from_millis(50);
/// How long after a failure the store is asked again.
const AFTER_FAILURE: Duration = Duration::from_millis(500);
/// How often others are asked whether they miss what this process holds, and how often a draw that fell short is repeated.
const LOOK: Duration = Duration::from_millis(100);
/// How often the journals of the dead are looked for.
const RECOVER: Duration = Duration::from_secs(2);
/// The longest that a draw waits for what others do not use.
const PATIENCE: Duration = Duration::from_secs(1);

/// The keeper's thread.
pub(super) struct Worker {
    journal: Arc<Journal>,
    store: Db,
    terms: Terms,
    ended: Arc<Ended>,
    idle: Arc<OnceLock<Box<Idle>>>,
    /// Taken out and not written yet.
    unwritten: Vec<Entry>,
    /// Draws that fell short while others hold what they may not use.
    waiting: Vec<Waiting>,
    /// Whether this process was lent anything.
    borrows: bool,
    due: Due,
}

/// When what is done next.
struct Due {
    write: Option<Instant>,
    look: Instant,
    live: Instant,
    recover: Instant,
}

struct Waiting {
    draws: Vec<Draw>,
    tell: oneshot::Sender<Result<Vec<Drawn>>>,
    /// By the database's clock.
    asked: Option<i64>,
    until: Instant,
}

impl Worker {
    pub(super) fn new(
        journal: Arc<Journal>,
        store: Db,
        terms: Terms,
        ended: Arc<Ended>,
        idle: Arc<OnceLock<Box<Idle>>>,
    ) -> Self {
        let now = Instant::now();
        Self {
            journal,
            store,
            terms,
            ended,
            idle,
            unwritten: Vec::new(),
            waiting: Vec::new(),
            borrows: false,
            due: Due { write: None, look: now + LOOK, live: now, recover: now },
        }
    }

    /// Works until nobody can ask any more.
    pub(super) async fn run(mut self, mut asked: UnboundedReceiver<Request>) {
        let ended = self.ended.clone();
        loop {
            tokio::select! {
                request = asked.recv() => match request {
                    Some(Request::Finish(tell)) => {
                        self.finish().await;
                        let _ = tell.send(());
                        return;
                    }
                    Some(request) => self.answer(request).await,
                    None => return self.finish().await,
                },
                () = ended.come.notified() => {
                    let at = if ended.len() >= GROUP { Instant::now() } else { Instant::now() + GATHER };
                    self.due.write = Some(self.due.write.map_or(at, |before| before.min(at)));
                }
                () = sleep_until(self.next()) => {}
            }
            self.keep_up().await;
        }
    }

    /// When something is due, if nobody asks.
    fn next(&self) -> Instant {
        let mut next = self.due.recover;
        if self.borrows {
            next = next.min(self.due.live);
        }
        if self.borrows || !self.waiting.is_empty() {
            next = next.min(self.due.look);
        }
        self.due.write.map_or(next, |write| next.min(write))
    }

    /// Does what is due. A failure is a reason to try again later: whoever needs the store now is told by his own request.
    async fn keep_up(&mut self) {
        let now = Instant::now();
        if self.due.write.is_some_and(|at| at <= now) {
            let written = self.write().await;
            self.due.write = written.is_err().then(|| Instant::now() + AFTER_FAILURE);
            self.journal.catch_up();
        }
        if self.due.look <= now {
            self.due.look = now + LOOK;
            if self.borrows {
                let _ = self.give_back_missed().await;
            }
            self.draw_again().await;
        }
        if self.due.live <= now && self.borrows {
            self.due.live = now + self.terms.lease / 3;
            let _ = self.live().await;
        }
        if self.due.recover <= now {
            self.due.recover = now + RECOVER;
            let _ = recover::dead(&self.store, self.journal.folder(), self.terms).await;
        }
    }

    async fn answer(&mut self, request: Request) {
        match request {
            Request::Draw(draws, tell) => {
                let until = Instant::now() + PATIENCE;
                self.draw(Waiting { draws, tell, asked: None, until }).await;
            }
            Request::GiveBack(parts, tell) => {
                let _ = tell.send(self.give_back(&parts).await);
            }
            Request::Flush(tell) => {
                let _ = tell.send(self.write().await);
            }
            // Whoever ends the thread does not come here.
            Request::Finish(_) => {}
        }
    }

    /// Brings all that has ended to the store, in groups; each moves what it took from lent to settled.
    async fn write(&mut self) -> Result<()> {
        self.unwritten.append(&mut self.ended.take());
        while !self.unwritten.is_empty() {
            let group = &self.unwritten[..self.unwritten.len().min(GROUP)];
            self.store.keep(self.journal.owner(), group).await?;
            self.journal.stored(group.iter().map(|entry| entry.id.as_str()));
            self.unwritten.drain(..group.len());
        }
        Ok(())
    }

    async fn draw(&mut self, mut waiting: Waiting) {
        match self.try_draw(&waiting).await {
            Ok(outcome)
                if outcome.granted || !outcome.others || waiting.until <= Instant::now() =>
            {
                let _ = waiting.tell.send(Ok(outcome.drawn));
            }
            Ok(outcome) => {
                waiting.asked = waiting.asked.or(Some(outcome.moment));
                self.waiting.push(waiting);
            }
            Err(error) => {
                let _ = waiting.tell.send(Err(error));
            }
        }
    }

    async fn try_draw(&mut self, waiting: &Waiting) -> Result<bank::Outcome> {
        let owner = self.journal.owner();
        let who = Borrower { owner, asked: waiting.asked, terms: self.terms };
        let mut session = self.store.session().await?;
        let outcome = bank::draw(&mut session, who, &waiting.draws).await?;
        session.commit().await?;
        if outcome.unknown && self.borrows {
            self.forget_loans();
        }
        self.borrows |= outcome.granted;
        if outcome.granted && waiting.tell.is_closed() {
            // Whoever asked went away: nobody else knows of what he was lent.
            let parts = waiting.draws.iter().zip(&outcome.drawn);
            let parts: Vec<_> =
                parts.map(|(draw, drawn)| (draw.account.clone(), drawn.granted)).collect();
            self.give_back(&parts).await?;
        }
        Ok(outcome)
    }

    async fn draw_again(&mut self) {
        for waiting in std::mem::take(&mut self.waiting) {
            if !waiting.tell.is_closed() {
                self.draw(waiting).await;
            }
        }
    }

    async fn give_back(&self, parts: &[(Account, i64)]) -> Result<()> {
        let mut session = self.store.session().await?;
        bank::give_back(&mut session, self.journal.owner(), parts).await?;
        session.commit().await
    }

    /// Gives back what is not used of what others ask for.
    async fn give_back_missed(&mut self) -> Result<()> {
        let owner = self.journal.owner();
        let mut session = self.store.looking().await?;
        let missed = bank::missed(&mut session, owner).await?;
        session.commit().await?;
        if missed.is_empty() {
            return Ok(());
        }
        // What has ended frees what it took less than it held.
        let _ = self.write().await;
        let mut session = self.store.session().await?;
        let moment = session.now().await?;
        // Where this fails they stay lent until the process ends: given back twice, more would be free than there is.
        let parts = self.idle.get().map(|idle| idle(&missed)).unwrap_or_default();
        let owner = self.journal.owner();
        bank::give_back(&mut session, owner, &parts).await?;
        bank::tidied(&mut session, owner, moment).await?;
        session.commit().await
    }

    async fn live(&mut self) -> Result<()> {
        let mut session = self.store.session().await?;
        let known = bank::live(&mut session, self.journal.owner(), self.terms).await?;
        session.commit().await?;
        if !known {
            self.forget_loans();
        }
        Ok(())
    }

    /// This process was silent for so long that its loans were ended: what it does not use it does not have.
    fn forget_loans(&self) {
        if let Some(idle) = self.idle.get() {
            idle(&[]);
        }
    }

    /// The process ends: everything to the store, and the loans back.
    async fn finish(&mut self) {
        let brought = timeout(PATIENCE * 10, self.write()).await;
        // What still goes on when the process ends is for whoever finds the journal.
        if !matches!(brought, Ok(Ok(()))) || !self.journal.is_done() {
            return;
        }
        if !self.borrows || self.release().await.is_ok() {
            self.journal.finish();
        }
    }

    async fn release(&self) -> Result<()> {
        let mut session = self.store.session().await?;
        bank::release(&mut session, self.journal.owner()).await?;
        session.commit().await
    }
}
