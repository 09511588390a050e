//! What the keeper's thread does: it writes groups, lends and takes back, says that the process lives, finds the dead.

use super::{Borrower, Ended, GROUP, Known, Request};
use crate::budget::{Account, Drawn, Entry};
use crate::error::Result;
use crate::spend::Db;
use crate::spend::bank::{self, Ask, Outcomes, Terms};
use crate::spend::journal::Journal;
use crate::spend::recover;
use std::sync::{Arc, mpsc as blocking};
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
/// The same, while somebody waits for what the dead may hold.
const RECOVER_SOON: Duration = Duration::from_millis(200);
/// How often windows that have passed are forgotten.
const FORGET: Duration = Duration::from_secs(3600);
/// The longest that a draw waits for what others do not use.
const PATIENCE: Duration = Duration::from_secs(2);

/// The keeper's thread.
pub(super) struct Worker {
    journal: Arc<Journal>,
    store: Db,
    terms: Terms,
    ended: Arc<Ended>,
    borrower: Known,
    /// Taken out and not written yet.
    unwritten: Vec<Entry>,
    /// Draws that fell short while others hold what they may not use.
    waiting: Vec<Waiting>,
    /// Whether this process was lent anything.
    borrows: bool,
    /// When the journals of the dead were looked for.
    recovered: Instant,
    /// Who waits for the end of the thread.
    last: Option<blocking::Sender<()>>,
    due: Due,
}

/// When what is done next.
struct Due {
    write: Option<Instant>,
    look: Instant,
    live: Instant,
    recover: Instant,
    forget: Instant,
}

/// A draw, and who waits for it.
struct Waiting {
    ask: Ask,
    tell: oneshot::Sender<Result<Vec<Drawn>>>,
    until: Instant,
}

impl Worker {
    pub(super) fn new(
        journal: Arc<Journal>,
        store: Db,
        terms: Terms,
        ended: Arc<Ended>,
        borrower: Known,
    ) -> Self {
        let now = Instant::now();
        Self {
            journal,
            store,
            terms,
            ended,
            borrower,
            unwritten: Vec::new(),
            waiting: Vec::new(),
            borrows: false,
            last: None,
            recovered: now,
            due: Due {
                write: None,
                look: now + LOOK,
                live: now,
                recover: now,
                forget: now + FORGET,
            },
        }
    }

    /// Works until nobody can ask any more.
    pub(super) async fn run(mut self, mut asked: UnboundedReceiver<Request>) {
        let ended = self.ended.clone();
        loop {
            tokio::select! {
                request = asked.recv() => match request {
                    Some(request) => {
                        self.answer(request).await;
                        self.answer_the_others(&mut asked).await;
                    }
                    None => return self.finish().await,
                },
                () = ended.come.notified() => {
                    let at = if ended.len() >= GROUP { Instant::now() } else { Instant::now() + GATHER };
                    self.due.write = Some(self.due.write.map_or(at, |before| before.min(at)));
                }
                () = sleep_until(self.next()) => {}
            }
            if let Some(tell) = self.last.take() {
                self.finish().await;
                let _ = tell.send(());
                return;
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
            self.draw().await;
        }
        if self.due.live <= now && self.borrows {
            self.due.live = now + self.terms.lease / 3;
            let _ = self.live().await;
            let _ = self.tidy().await;
        }
        if self.due.forget <= now {
            self.due.forget = now + FORGET;
            let _ = self.forget_passed().await;
        }
        if !self.waiting.is_empty() {
            self.due.recover = self.due.recover.min(self.recovered + RECOVER_SOON);
        }
        if self.due.recover <= now {
            self.due.recover = now + RECOVER;
            self.recovered = now;
            let _ = recover::dead(&self.store, self.journal.folder(), self.terms).await;
        }
    }

    /// Takes what has come meanwhile, up to the end of the thread, and serves all draws of it together.
    async fn answer_the_others(&mut self, asked: &mut UnboundedReceiver<Request>) {
        while self.last.is_none()
            && let Ok(request) = asked.try_recv()
        {
            self.answer(request).await;
        }
        self.draw().await;
    }

    async fn answer(&mut self, request: Request) {
        match request {
            Request::Draw(draws, tell) => {
                let ask = Ask { draws, asked: None };
                self.waiting.push(Waiting { ask, tell, until: Instant::now() + PATIENCE });
            }
            Request::GiveBack(parts, tell) => {
                let _ = tell.send(self.give_back(&parts).await);
            }
            Request::Flush(tell) => {
                let _ = tell.send(self.write().await);
            }
            Request::Finish(tell) => self.last = Some(tell),
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

    /// Serves all draws that somebody waits for, in one transaction.
    async fn draw(&mut self) {
        let waiting = std::mem::take(&mut self.waiting);
        let (asks, told): (Vec<_>, Vec<_>) = waiting
            .into_iter()
            .filter(|waiting| !waiting.tell.is_closed())
            .map(|Waiting { ask, tell, until }| (ask, (tell, until)))
            .unzip();
        if asks.is_empty() {
            return;
        }
        let outcomes = match self.try_draw(&asks).await {
            Ok(outcomes) => outcomes,
            Err(error) => {
                for (tell, _) in told {
                    let _ = tell.send(Err(error.clone()));
                }
                return;
            }
        };
        let mut unheard = Vec::new();
        for ((mut ask, mut outcome), (tell, until)) in asks.into_iter().zip(outcomes.each).zip(told)
        {
            if outcome.others {
                outcome.drawn.iter_mut().for_each(|drawn| drawn.again = Some(LOOK));
            }
            if outcome.others && Instant::now() < until {
                ask.asked = ask.asked.or(Some(outcomes.moment));
                self.waiting.push(Waiting { ask, tell, until });
            } else if let Err(Ok(drawn)) = tell.send(Ok(outcome.drawn)) {
                // Whoever asked went away: nobody else knows of what he was lent.
                let accounts = ask.draws.into_iter().map(|draw| draw.account);
                unheard.extend(accounts.zip(drawn.into_iter().map(|drawn| drawn.granted)));
            }
        }
        if !unheard.is_empty() {
            let _ = self.give_back(&unheard).await;
        }
    }

    async fn try_draw(&mut self, asks: &[Ask]) -> Result<Outcomes> {
        let mut session = self.store.session().await?;
        let outcomes = bank::draw(&mut session, self.journal.owner(), self.terms, asks).await?;
        session.commit().await?;
        if outcomes.unknown && self.borrows {
            self.forget_loans();
        }
        self.borrows |= outcomes.each.iter().any(|outcome| outcome.granted);
        Ok(outcomes)
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
        let parts = self.borrower().map(|it| it.idle(&missed)).unwrap_or_default();
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
        if let Some(borrower) = self.borrower() {
            // The first time what was used of late is left out.
            drop((borrower.tidy(), borrower.tidy()));
        }
    }

    fn borrower(&self) -> Option<Arc<dyn Borrower>> {
        self.borrower.get()?.upgrade()
    }

    /// Gives back what was not used since the last time.
    async fn tidy(&self) -> Result<()> {
        let parts = self.borrower().map(|it| it.tidy()).unwrap_or_default();
        if parts.is_empty() { Ok(()) } else { self.give_back(&parts).await }
    }

    async fn forget_passed(&self) -> Result<()> {
        let mut session = self.store.session().await?;
        bank::forget_passed(&mut session).await?;
        session.commit().await
    }

    /// The process ends: everything to the store, and the loans back.
    async fn finish(&mut self) {
        let brought = timeout(PATIENCE * 5, self.write()).await;
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
