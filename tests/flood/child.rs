//! A process of the flood: threads that spend until the organisation's budget is used up.

use ferrogate::budget::{Account, Bank, Draw, Drawn, Ending, Entry, Opened, Records, Share};
use ferrogate::money::Money;
use ferrogate::spend::{Borrower, Keeper};
use std::collections::HashMap;
use std::io::Write;
use std::path::Path;
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

const THREADS: u32 = 32;
/// The most that a call costs.
const HOLD: i64 = 500;
/// The most that calls under way may hold, in eight processes.
pub(crate) const UNDER_WAY: i64 = 8 * THREADS as i64 * HOLD;
/// How often a thread hears that the organisation has nothing left before it believes it.
const BELIEVES: u32 = 5;

/// A limit of the flood.
pub(crate) struct Limit {
    pub(crate) name: &'static str,
    pub(crate) amount: i64,
    /// Whether it counts requests, in each second.
    pub(crate) rate: bool,
}

const fn budget(name: &'static str, amount: i64) -> Limit {
    Limit { name, amount, rate: false }
}

/// The organisation's first.
pub(crate) const LIMITS: &[Limit] = &[
    budget("organization:a", 4_000_000),
    budget("team:0", 3_000_000),
    budget("team:1", 3_000_000),
    budget("user:0", 300_000),
    budget("user:1", 3_000_000),
    budget("user:2", 3_000_000),
    budget("key:0", 200_000),
    budget("key:1", 100_000),
    budget("key:2", 9_000_000),
    budget("key:3", 9_000_000),
    Limit { name: "requests", amount: 4_000, rate: true },
];

impl Limit {
    pub(crate) fn named(name: &str) -> &'static Self {
        LIMITS.iter().find(|limit| limit.name == name).unwrap()
    }
}

/// A limit's account, what all may have of it and what a call needs of it.
type Need = (Account, i64, i64);

/// What this process was lent and does not use, and what it knows to be settled.
#[derive(Default)]
struct Purse(Mutex<HashMap<Account, i64>>, Mutex<HashMap<Account, i64>>);

impl Purse {
    /// Takes everything, or tells what must be drawn.
    fn take(&self, needs: &[Need]) -> Result<(), Vec<Draw>> {
        let mut purse = self.0.lock().unwrap();
        let missing: Vec<_> = needs
            .iter()
            .map(|(account, amount, need)| {
                (account, *amount, need - purse.get(account).unwrap_or(&0))
            })
            .filter(|(.., missing)| *missing > 0)
            .map(|(account, amount, least)| Draw {
                account: account.clone(),
                since: account.window,
                amount,
                least,
                wanted: least * 32,
                soft: false,
            })
            .collect();
        if !missing.is_empty() {
            return Err(missing);
        }
        for (account, _, need) in needs {
            *purse.entry(account.clone()).or_default() -= need;
        }
        Ok(())
    }

    fn learn(&self, draws: &[Draw], loans: &[Drawn]) {
        let mut settled = self.1.lock().unwrap();
        for (draw, loan) in draws.iter().zip(loans) {
            settled.insert(draw.account.clone(), loan.settled);
        }
    }

    /// Whether so much is settled that nothing given back would help.
    fn is_spent(&self, draw: &Draw) -> bool {
        let settled = self.1.lock().unwrap();
        settled.get(&draw.account).is_some_and(|settled| draw.amount - settled < draw.least)
    }

    fn put(&self, account: &Account, amount: i64) {
        *self.0.lock().unwrap().entry(account.clone()).or_default() += amount;
    }
}

impl Borrower for Purse {
    fn idle(&self, missed: &[Account]) -> Vec<(Account, i64)> {
        let mut purse = self.0.lock().unwrap();
        let idle = missed.iter().filter_map(|account| purse.remove_entry(account));
        idle.filter(|(_, amount)| *amount > 0).collect()
    }

    fn tidy(&self) -> Vec<(Account, i64)> {
        Vec::new()
    }
}

/// Spends until it is refused for good, and ends in order.
pub(crate) fn spend(data: &Path, store: &str) {
    let keeper = Arc::new(Keeper::new(super::settings(data, store)));
    let purse = Arc::<Purse>::default();
    let borrower: Arc<dyn Borrower> = purse.clone();
    keeper.lend_to(Arc::downgrade(&borrower));
    let threads = (0..THREADS).map(|number| {
        let spender = Spender { keeper: keeper.clone(), purse: purse.clone(), number };
        thread::spawn(move || spender.run())
    });
    threads.collect::<Vec<_>>().into_iter().for_each(|thread| thread.join().unwrap());
    keeper.finish(Duration::from_secs(20));
}

struct Spender {
    keeper: Arc<Keeper>,
    purse: Arc<Purse>,
    number: u32,
}

impl Spender {
    fn run(&self) {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        let (mut refused, mut call) = (0, 0_u64);
        while refused < BELIEVES {
            let needs = path();
            match runtime.block_on(self.reserve(&needs)) {
                Ok(()) => {
                    refused = 0;
                    call += 1;
                    self.call(&needs, call);
                }
                Err(limit) if limit == LIMITS[0].name => refused += 1,
                Err(_) => thread::sleep(Duration::from_millis(5)),
            }
        }
    }

    /// Holds everything, or names the limit that refuses.
    async fn reserve(&self, needs: &[Need]) -> Result<(), String> {
        while let Err(draws) = self.purse.take(needs) {
            if let Some(spent) = draws.iter().find(|draw| self.purse.is_spent(draw)) {
                return Err(refusing(spent, 0));
            }
            let drawn = match self.keeper.draw(draws.clone()).await {
                Ok(drawn) => drawn,
                Err(error) => {
                    tell(&format!("wrong {error}"));
                    return Err(String::new());
                }
            };
            self.purse.learn(&draws, &drawn);
            let refuses =
                |(draw, drawn): &(&Draw, &Drawn)| drawn.granted == 0 && drawn.left < draw.least;
            if let Some(again) = drawn.iter().find_map(|drawn| drawn.again) {
                tokio::time::sleep(again).await;
            } else if let Some(limit) = draws.iter().zip(&drawn).find(refuses) {
                // Another thread may have been given what this one was refused.
                return self.purse.take(needs).map_err(|_| refusing(limit.0, limit.1.settled));
            }
            for (draw, drawn) in draws.iter().zip(&drawn) {
                self.purse.put(&draw.account, drawn.granted);
            }
        }
        Ok(())
    }

    fn call(&self, needs: &[Need], call: u64) {
        let id = format!("{:08x}{:04x}{call:020x}", std::process::id(), self.number);
        let held = needs.iter().map(|(account, _, need)| share(account, *need)).collect();
        let entry = Entry { id, shares: held, ..Entry::default() };
        if let Err(error) = self.keeper.open(&Opened { entry: entry.clone() }) {
            tell(&format!("wrong {error}"));
            return;
        }
        thread::sleep(Duration::from_micros(fastrand::u64(..3_000)));
        let cost = fastrand::i64(HOLD / 2..=HOLD);
        let took = |need: i64| if need == HOLD { cost } else { need };
        let shares = needs.iter().map(|(account, _, need)| share(account, took(*need))).collect();
        let cost_of = Some(Money::nano(cost));
        let entry = Entry { shares, cost: cost_of, ending: Ending::Answered, ..entry };
        self.keeper.close(&entry);
        tell(&format!("done {} {cost} {}", entry.id, micros()));
        for (account, _, need) in needs {
            self.purse.put(account, need - took(*need));
        }
    }
}

/// The limit that refuses. Whether the organisation's had a reason to is judged from outside.
fn refusing(draw: &Draw, settled: i64) -> String {
    if draw.account.limit == LIMITS[0].name {
        tell(&format!("refused {} {settled}", micros()));
    }
    draw.account.limit.clone()
}

fn share(account: &Account, amount: i64) -> Share {
    Share { account: account.clone(), amount }
}

/// What a call of somebody needs.
fn path() -> Vec<Need> {
    let names = [
        "organization:a".to_owned(),
        format!("team:{}", fastrand::u8(..2)),
        format!("user:{}", fastrand::u8(..3)),
        format!("key:{}", fastrand::u8(..4)),
        "requests".to_owned(),
    ];
    names
        .into_iter()
        .map(|name| {
            let limit = Limit::named(&name);
            let window = if limit.rate { second() } else { 0 };
            (Account { limit: name, window }, limit.amount, if limit.rate { 1 } else { HOLD })
        })
        .collect()
}

fn second() -> i64 {
    micros() / 1_000_000
}

/// Microseconds since 1970.
#[expect(clippy::disallowed_methods, reason = "all processes must have the same clock")]
pub(crate) fn micros() -> i64 {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap();
    i64::try_from(since.as_micros()).unwrap()
}

/// One line, in one piece.
fn tell(line: &str) {
    let _ = std::io::stdout().write_all(format!("{line}\n").as_bytes());
}
