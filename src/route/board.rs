//! The state that routing decides by, in memory: how deployments stand, what may be tried again, what is warm where.
//!
//! No clock is read here: every method is handed `now`, the time since some start that all callers share.

mod affinity;
mod average;
mod breaker;
mod capacity;
mod governor;
mod histogram;
mod outcomes;
mod rest;
mod slot;
mod spend;
mod window;

pub use affinity::{
    Affinity, CACHE_TTL, LONG_CACHE_TTL, Warm, prefix_key, rendezvous, session_key, survival,
    warm_gain,
};
pub use governor::Governor;
pub use rest::{Failure, Rest};
pub use slot::{Ended, Limits, Refusal, Refused, Slot, Ticket};

use crate::route::{Nano, Standing};
use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError, RwLock};
use std::time::Duration;

/// What is measured of calls, and asked for by percentile.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Measure {
    /// Seconds to the first content of a stream.
    FirstContent,
    /// Seconds to the end of an answer.
    Whole,
    /// Tokens of an answer for each second of its whole time.
    Throughput,
}

impl Measure {
    /// What is counted for one unit: microseconds, or thousandths.
    fn scale(self) -> f64 {
        if self == Self::Throughput { 1e3 } else { 1e6 }
    }
}

/// What routing reads. [`Board`] is the one in memory.
pub trait State: Send + Sync {
    /// How a deployment stands; the default of one that was never asked.
    fn standing(&self, id: &str, now: Duration) -> Standing;

    /// The value that so many of 100 calls did as well as or better than; see [`Slot::percentile`].
    fn percentile(&self, id: &str, which: Measure, percent: u8, now: Duration) -> Option<f64>;

    /// Where a conversation is warm; see [`Affinity::warm`].
    fn warm(&self, key: u64, now: Duration) -> Option<Warm>;

    /// Nano-dollars that somebody with a budget spent in its window: a provider, a tag; see [`Board::spend`].
    fn spent(&self, name: &str, now: Duration) -> Nano;
}

type Names<T> = RwLock<HashMap<Arc<str>, Arc<T>>>;

/// The state in memory. What it hands out stays valid: resetting it empties slots, and does not replace them.
#[derive(Debug, Default)]
pub struct Board {
    slots: Names<Slot>,
    governors: Names<Governor>,
    spends: Names<Mutex<spend::Spend>>,
    affinity: Affinity,
}

impl Board {
    /// A deployment's slot, by its id; made when missing. For hot paths: ask once and keep it.
    pub fn slot(&self, id: &str) -> Arc<Slot> {
        find_or_make(&self.slots, id)
    }

    /// A provider's governor, by the name of its row; made when missing.
    pub fn governor(&self, provider: &str) -> Arc<Governor> {
        find_or_make(&self.governors, provider)
    }

    /// Sets how much a provider's calls may be made again. Whoever holds the governor from before keeps it.
    pub fn set_governor(&self, provider: &str, governor: Governor) {
        let mut governors = self.governors.write().unwrap_or_else(PoisonError::into_inner);
        governors.insert(provider.into(), Arc::new(governor));
    }

    /// Which deployment holds what.
    pub fn affinity(&self) -> &Affinity {
        &self.affinity
    }

    /// Counts money that somebody with a budget of its own spent: a provider, a tag. The window is that of the budget.
    pub fn spend(&self, name: &str, (cost, window): (Nano, Duration), now: Duration) {
        let spend = find_or_make(&self.spends, name);
        let mut spend = spend.lock().unwrap_or_else(PoisonError::into_inner);
        spend.over(micros(now), window);
        spend.add(micros(now), cost);
    }

    /// Forgets a deployment that is no more. Its calls under way end as if nothing had happened.
    pub fn forget(&self, id: &str) {
        self.slots.write().unwrap_or_else(PoisonError::into_inner).remove(id);
    }

    /// Forgets everything but the calls that are under way.
    pub fn reset(&self) {
        each(&self.slots, Slot::reset);
        each(&self.governors, Governor::reset);
        self.spends.write().unwrap_or_else(PoisonError::into_inner).clear();
        self.affinity.reset();
    }
}

impl State for Board {
    fn standing(&self, id: &str, now: Duration) -> Standing {
        find(&self.slots, id).map_or_else(Standing::default, |slot| slot.standing(now))
    }

    fn percentile(&self, id: &str, which: Measure, percent: u8, now: Duration) -> Option<f64> {
        find(&self.slots, id)?.percentile(which, percent, now)
    }

    fn warm(&self, key: u64, now: Duration) -> Option<Warm> {
        self.affinity.warm(key, now)
    }

    fn spent(&self, name: &str, now: Duration) -> Nano {
        let total = |spend: Arc<Mutex<spend::Spend>>| {
            spend.lock().unwrap_or_else(PoisonError::into_inner).total(micros(now))
        };
        find(&self.spends, name).map_or(0, total)
    }
}

fn find<T>(names: &Names<T>, name: &str) -> Option<Arc<T>> {
    names.read().unwrap_or_else(PoisonError::into_inner).get(name).cloned()
}

fn find_or_make<T: Default>(names: &Names<T>, name: &str) -> Arc<T> {
    find(names, name).unwrap_or_else(|| {
        let mut names = names.write().unwrap_or_else(PoisonError::into_inner);
        names.entry(name.into()).or_default().clone()
    })
}

fn each<T>(names: &Names<T>, act: impl Fn(&T)) {
    names.read().unwrap_or_else(PoisonError::into_inner).values().for_each(|one| act(one));
}

/// A count as a number to reckon with; exact up to 2⁵³, which is 285 years in microseconds.
#[expect(clippy::cast_precision_loss, reason = "what is larger is no count of ours")]
fn float(count: u64) -> f64 {
    count as f64
}

/// A moment or a span in whole microseconds.
fn micros(time: Duration) -> u64 {
    u64::try_from(time.as_micros()).unwrap_or(u64::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::error::ErrorKind;

    const NOW: Duration = Duration::from_secs(1);

    #[test]
    fn a_slot_is_one_for_all_and_survives_a_reset() {
        let board = Board::default();
        let slot = board.slot("a");
        let ticket = board.slot("a").begin(NOW, 3);
        assert_eq!(board.standing("a", NOW).in_flight, 1);
        assert_eq!(board.standing("b", NOW), Standing::default());
        let how =
            Ended::Failed { kind: ErrorKind::Authentication, status: None, retry_after: None };
        slot.end(ticket, NOW, how, &Rest::default());
        assert_eq!(board.standing("a", NOW).cooling, Some(600_000_000));
        board.affinity().remember(1, ("a", 0), CACHE_TTL, NOW);
        board.spend("openai", (9, Duration::from_secs(60)), NOW);
        assert!(board.warm(1, NOW).is_some() && board.spent("openai", NOW) == 9);
        board.reset();
        assert_eq!(slot.standing(NOW), Standing::default());
        assert!(Arc::ptr_eq(&slot, &board.slot("a")));
        assert!(board.warm(1, NOW).is_none() && board.spent("openai", NOW) == 0);
        board.forget("a");
        assert!(!Arc::ptr_eq(&slot, &board.slot("a")));
    }

    #[test]
    fn a_governor_is_a_providers() {
        let board = Board::default();
        assert!((0..10).all(|_| board.governor("openai").try_retry()));
        assert!(!board.governor("openai").try_retry());
        assert!(board.governor("groq").try_retry());
        board.set_governor("openai", Governor::new(1, 0.0));
        assert!(board.governor("openai").try_retry());
    }
}
