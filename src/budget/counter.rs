//! A ledger without limits: it counts what is open and what was used.

use super::{Claim, Entry, Growth, Hold, Ledger, Pending, Settlement};
use crate::error::Result;
use std::collections::{HashMap, VecDeque};
use std::sync::{Arc, Mutex, PoisonError};

/// One settled attempt.
#[derive(Clone, Debug, PartialEq)]
pub struct Record {
    /// What was asked for.
    pub claim: Claim,
    /// How it ended.
    pub settlement: Settlement,
    /// What is written down of it.
    pub entry: Entry,
}

/// What has been counted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Totals {
    /// Attempts that are not settled.
    pub open: u64,
    /// Attempts that are.
    pub settled: u64,
    /// Prompt tokens of settled attempts.
    pub prompt_tokens: u64,
    /// Answer tokens of settled attempts.
    pub completion_tokens: u64,
}

/// The newest records that are kept for looking at.
const KEPT: usize = 256;

#[derive(Default)]
struct State {
    next: u64,
    open: HashMap<u64, Claim>,
    totals: Totals,
    records: VecDeque<Record>,
}

/// Counts, in memory. A plain mutex: it is held for a few instructions and never across an await.
#[derive(Default)]
pub struct Counter(Mutex<State>);

impl Counter {
    /// What has been counted so far.
    pub fn totals(&self) -> Totals {
        self.with(|state| Totals { open: state.open.len() as u64, ..state.totals })
    }

    /// The newest settled attempts, oldest first, at most 256.
    pub fn records(&self) -> Vec<Record> {
        self.with(|state| state.records.iter().cloned().collect())
    }

    fn with<T>(&self, work: impl FnOnce(&mut State) -> T) -> T {
        work(&mut self.0.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

impl Ledger for Counter {
    fn reserve(self: Arc<Self>, claim: Claim) -> Pending<'static, Result<Hold>> {
        let (entry, most) = (Entry::of(&claim), claim.most.output_tokens);
        let ticket = self.with(|state| {
            state.next += 1;
            state.open.insert(state.next, claim);
            state.next
        });
        Box::pin(std::future::ready(Ok(Hold::new(self, ticket, entry, most))))
    }

    fn grow(&self, _ticket: u64, _output_tokens: u64) -> Growth<'_> {
        Growth::Yes
    }

    fn settle(&self, ticket: u64, settlement: Settlement, entry: Entry) {
        self.with(|state| {
            let Some(claim) = state.open.remove(&ticket) else { return };
            state.totals.settled += 1;
            if let Settlement::Used(usage) = &settlement {
                state.totals.prompt_tokens += usage.prompt();
                state.totals.completion_tokens += usage.completion();
            }
            if state.records.len() == KEPT {
                state.records.pop_front();
            }
            state.records.push_back(Record { claim, settlement, entry });
        });
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ops::Usage;

    #[tokio::test]
    async fn a_hold_is_settled_once_on_every_way_out() {
        let ledger = Arc::new(Counter::default());
        let mut hold = ledger.clone().reserve(Claim::default()).await.unwrap();
        assert_eq!(ledger.totals().open, 1);
        hold.settle(Settlement::Used(Box::new(Usage { input: 3, output: 2, ..Usage::default() })));
        drop(hold);
        drop(ledger.clone().reserve(Claim::default()).await.unwrap());
        let totals = Totals { open: 0, settled: 2, prompt_tokens: 3, completion_tokens: 2 };
        assert_eq!(ledger.totals(), totals);
        assert_eq!(ledger.records()[1].settlement, Settlement::Abandoned);
    }
}
