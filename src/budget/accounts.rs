//! The accounts of a process: the book behind a lock, the bank that lends to it, the records that outlive it.

mod tally;

use super::book::{Book, Grown, Verdict};
use super::{
    Account, Bank, Claim, Draw, Drawn, Entry, Growth, Hold, Ledger, Limit, Moment, Opened, Pending,
    Records, Refusal, Settlement, Share, Standing, Taken, Used,
};
use crate::error::{Error, ErrorKind, Result};
use std::collections::{HashMap, VecDeque};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, SystemTime, UNIX_EPOCH};
pub use tally::{Tally, Totals};

/// One settled attempt.
#[derive(Clone, Debug, PartialEq)]
pub struct Record {
    /// How it ended.
    pub settlement: Settlement,
    /// What is written down of it.
    pub entry: Entry,
}

/// The newest records that are kept for looking at.
const KEPT: usize = 1024;

/// Of how many entities it is counted in memory what they have used; of all of them it is in the records.
const KNOWN: usize = 10_000;

/// How often the bank is asked again, where others hold what they do not use.
const AGAIN: usize = 8;

/// Who lends, and who writes down.
#[derive(Clone, Default)]
pub struct Outside {
    /// Lends parts of limits that several processes share. `None`: they are this process's alone.
    pub bank: Option<Arc<dyn Bank>>,
    /// Writes down attempts. `None`: they are forgotten with the process.
    pub records: Option<Arc<dyn Records>>,
}

#[derive(Default)]
struct Inside {
    book: Book,
    outside: Outside,
    totals: Totals,
    tallies: HashMap<String, Tally>,
    records: VecDeque<Record>,
    /// What is written down of those that are not settled, and may grow.
    open: HashMap<u64, Entry>,
}

/// The accounts of a process.
///
/// A plain mutex: it is held for a microsecond and never across an await.
pub struct Accounts {
    inside: Mutex<Inside>,
    clock: fn() -> SystemTime,
}

impl Accounts {
    /// Accounts without limits; the clock is the one on the wall.
    pub fn new(clock: fn() -> SystemTime) -> Self {
        Self { inside: Mutex::default(), clock }
    }

    /// The same with a bank and records: limits are then lent, and attempts outlive the process.
    #[must_use]
    pub fn with(self, outside: Outside) -> Self {
        self.connect(outside);
        self
    }

    /// From now on these lend and write down. Limits that are set are kept, what was counted of them is the bank's to say.
    pub fn connect(&self, outside: Outside) {
        self.inside(|inside| {
            inside.book.share(outside.bank.is_some());
            inside.outside = outside;
        });
    }

    fn inside<T>(&self, work: impl FnOnce(&mut Inside) -> T) -> T {
        work(&mut self.inside.lock().unwrap_or_else(PoisonError::into_inner))
    }

    fn now(&self) -> Moment {
        let since = (self.clock)().duration_since(UNIX_EPOCH).unwrap_or_default();
        i64::try_from(since.as_millis()).unwrap_or(i64::MAX)
    }

    /// Puts a limit in place of the one with its id; what was counted still counts.
    pub fn set_limit(&self, limit: Limit) {
        self.inside(|inside| inside.book.set(limit));
    }

    /// Takes a limit away.
    pub fn remove_limit(&self, id: &str) {
        self.inside(|inside| inside.book.remove(id));
    }

    /// Puts these in place of all limits, but for those of runs.
    pub fn set_limits(&self, limits: Vec<Limit>) {
        self.inside(|inside| inside.book.replace(limits, |id| id.starts_with(RUN)));
    }

    /// How every limit stands of an entity; of all without one.
    pub fn standing(&self, entity: Option<&str>) -> Vec<Standing> {
        let now = self.now();
        self.inside(|inside| inside.book.standing(entity, now))
    }

    /// What somebody should be told of limits, once.
    pub fn alerts(&self) -> Vec<super::Alert> {
        self.inside(|inside| inside.book.alerts())
    }

    /// What was counted so far.
    pub fn totals(&self) -> Totals {
        self.inside(|inside| inside.totals)
    }

    /// What an entity has used in this process.
    pub fn tally(&self, entity: &str) -> Tally {
        self.inside(|inside| inside.tallies.get(entity).copied().unwrap_or_default())
    }

    /// Forgets what an entity has used in this process.
    pub fn forget(&self, entity: &str) {
        self.inside(|inside| inside.tallies.remove(entity));
    }

    /// The newest settled attempts, oldest first.
    pub fn records(&self) -> Vec<Record> {
        self.inside(|inside| inside.records.iter().cloned().collect())
    }

    /// What goes back to the bank: what is lent and was not used since this was asked last.
    pub fn tidy(&self) -> Vec<(Account, i64)> {
        let now = self.now();
        self.inside(|inside| inside.book.tidy(now))
    }

    /// What goes back to the bank because others miss it: what is lent of these and is not used now.
    pub fn idle(&self, missed: &[Account]) -> Vec<(Account, i64)> {
        self.inside(|inside| inside.book.idle(missed))
    }

    /// Takes what a claim may use, and asks the bank for what is missing.
    async fn taken(&self, claim: &Claim) -> Result<Taken> {
        let mut asked = false;
        let mut tries = 0;
        loop {
            let now = self.now();
            let (verdict, bank) = self.inside(|inside| {
                (inside.book.reserve(claim, now, asked), inside.outside.bank.clone())
            });
            match (verdict, bank) {
                (Verdict::Held(taken), _) => return Ok(taken),
                (Verdict::Short(draws), Some(bank)) => {
                    let again = self.draw(&*bank, draws).await?;
                    tries += 1;
                    match again.filter(|_| tries < AGAIN) {
                        Some(wait) => tokio::time::sleep(wait).await,
                        None => asked = true,
                    }
                }
                (Verdict::Short(_), None) => asked = true,
                (Verdict::Refused(refusal), _) => return Err(refused(&refusal)),
            }
        }
    }

    /// Asks the bank; gives how long to wait where others hold what they do not use.
    async fn draw(&self, bank: &dyn Bank, draws: Vec<Draw>) -> Result<Option<Duration>> {
        let loans = bank.draw(draws.clone()).await?;
        let mut again = None;
        self.inside(|inside| {
            for (draw, drawn) in draws.iter().zip(&loans) {
                inside.book.lent(&draw.account, drawn.granted, (drawn.settled, draw.soft));
                if drawn.granted == 0 {
                    again = again.max(drawn.again);
                }
            }
        });
        let missing = |(draw, drawn): (&Draw, &Drawn)| drawn.granted < draw.least;
        Ok(again.filter(|_| draws.iter().zip(&loans).any(missing)))
    }

    /// Writes down what an attempt holds, before it begins or goes on.
    fn write_down(&self, entry: &Entry, shares: Vec<Share>) -> Result<()> {
        let Some(records) = self.inside(|inside| inside.outside.records.clone()) else {
            return Ok(());
        };
        records.open(&Opened { entry: Entry { shares, ..entry.clone() } })
    }

    async fn begin(self: Arc<Self>, claim: Claim) -> Result<Hold> {
        let taken = self.taken(&claim).await?;
        let entry = claim.entry;
        if let Err(error) = self.write_down(&entry, taken.shares) {
            let nothing = Used { cost: Some(crate::money::Money::ZERO), tokens: Some((0, 0)) };
            self.inside(|inside| inside.book.settle(taken.ticket, &nothing));
            return Err(error);
        }
        self.inside(|inside| {
            inside.totals.open += 1;
            if taken.partial && inside.outside.records.is_some() {
                inside.open.insert(taken.ticket, entry.clone());
            }
        });
        let hold = Hold::new(self, taken.ticket, entry, taken.output_tokens);
        Ok(hold.partial(taken.partial))
    }

    fn grown(&self, ticket: u64, tokens: u64, asked: bool) -> Result<Option<bool>, Vec<Draw>> {
        let (grown, entry) = self.inside(|inside| {
            (inside.book.grow(ticket, tokens, asked), inside.open.get(&ticket).cloned())
        });
        Ok(Some(match grown? {
            Grown::Enough => true,
            Grown::None => false,
            Grown::More(shares) => {
                entry.is_none_or(|entry| self.write_down(&entry, shares).is_ok())
            }
        }))
    }
}

/// How the ids of limits begin that are of a run, and not of the configuration.
pub const RUN: &str = "run-";

/// The error that a refusal is.
fn refused(refusal: &Refusal) -> Error {
    let Refusal { limit, entity, unit, amount, used, asked, resets_in } = refusal;
    let whose = if entity == "*" { "everybody".to_owned() } else { format!("'{entity}'") };
    let kind = match unit {
        super::Unit::Usd => ErrorKind::Budget,
        _ => ErrorKind::RateLimited,
    };
    let again = resets_in.map(|ms| format!("; there is more in {} s", (ms + 999) / 1000));
    let again = again.unwrap_or_default();
    let message = match asked {
        None => format!(
            "the limit '{limit}' of {whose} cannot be kept: the model's price is not known; set its price, or unknown_price of the limit"
        ),
        Some(asked) => format!(
            "the limit '{limit}' of {whose} has no room: {} of {} are used or held, the call may use {}{again}",
            unit.shown(*used),
            unit.shown(*amount),
            unit.shown(*asked),
        ),
    };
    let mut error = Error::new(kind, message);
    error.said_mut().retry_after =
        resets_in.and_then(|ms| u64::try_from(ms).ok()).map(Duration::from_millis);
    // Another target would be refused as well, and so would this one again.
    error.said_mut().should_retry = Some(false);
    error.said_mut().body = Some(serde_json::json!({
        "limit": limit, "entity": entity, "unit": unit.name(), "amount": amount, "used": used, "asked": asked,
    }));
    error
}

impl Ledger for Accounts {
    fn reserve(self: Arc<Self>, claim: Claim) -> Pending<'static, Result<Hold>> {
        Box::pin(self.begin(claim))
    }

    fn counts(&self, entities: &[String]) -> bool {
        self.inside(|inside| inside.book.counts(entities))
    }

    fn grow(&self, ticket: u64, output_tokens: u64) -> Growth<'_> {
        match self.grown(ticket, output_tokens, false) {
            Ok(Some(true)) => Growth::Yes,
            Ok(_) => Growth::No,
            Err(draws) => Growth::Ask(Box::pin(async move {
                let bank = self.inside(|inside| inside.outside.bank.clone());
                if let Some(bank) = bank {
                    // A bank that cannot be reached lends nothing: what is held may still be enough.
                    let _ = self.draw(&*bank, draws).await;
                }
                matches!(self.grown(ticket, output_tokens, true), Ok(Some(true)))
            })),
        }
    }

    fn settle(&self, ticket: u64, settlement: Settlement, mut entry: Entry) {
        let records = self.inside(|inside| {
            entry.shares = inside.book.settle(ticket, &Used::of(&entry));
            inside.open.remove(&ticket);
            inside.totals.add(&entry);
            let of = [format!("provider:{}", entry.provider), format!("model:{}", entry.model)];
            for name in entry.entities.iter().chain(&of) {
                if let Some(tally) = inside.tallies.get_mut(name) {
                    tally.add(&entry);
                } else if inside.tallies.len() < KNOWN {
                    inside.tallies.entry(name.clone()).or_default().add(&entry);
                }
            }
            if inside.records.len() == KEPT {
                inside.records.pop_front();
            }
            let records = inside.outside.records.clone();
            inside.records.push_back(Record { settlement, entry: entry.clone() });
            records
        });
        if let Some(records) = records {
            records.close(&entry);
        }
    }
}
