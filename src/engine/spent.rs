//! What an answer has cost, told to everybody who has a copy of what is known of it: of a stream it is known at its end.

use super::Seam;
use crate::catalog::Bill;
use crate::money::Money;
use crate::ops::Usage;
use std::sync::{Arc, Mutex, PoisonError};

/// What an answer has cost so far. Clones tell the same.
#[derive(Clone, Debug, Default)]
pub struct Spent(Arc<Mutex<Sum>>);

#[derive(Debug, Default)]
struct Sum {
    usage: Option<Usage>,
    bill: Option<Bill>,
    exceeded: bool,
    seams: Vec<Seam>,
}

impl Spent {
    fn with<T>(&self, work: impl FnOnce(&mut Sum) -> T) -> T {
        // Held for a few instructions, never across an await.
        work(&mut self.0.lock().unwrap_or_else(PoisonError::into_inner))
    }

    /// Another attempt of the answer has ended.
    pub(super) fn add(&self, usage: &Usage, bill: &Bill) {
        self.with(|sum| {
            sum.usage =
                Some(sum.usage.as_ref().map_or_else(|| usage.clone(), |one| one.plus(usage)));
            sum.bill = Some(sum.bill.as_ref().map_or_else(|| bill.clone(), |one| one.plus(bill)));
        });
    }

    /// Nothing was left to pay for more: the answer was ended before its end.
    pub(super) fn exceed(&self) {
        self.with(|sum| sum.exceeded = true);
    }

    /// Another attempt goes on here.
    pub(super) fn join(&self, seam: &Seam) {
        self.with(|sum| sum.seams.push(seam.clone()));
    }

    /// What was used; `None`: not known, or not yet.
    pub fn usage(&self) -> Option<Usage> {
        self.with(|sum| sum.usage.clone())
    }

    /// What that costs, line by line; `None`: not known, or not yet.
    pub fn bill(&self) -> Option<Bill> {
        self.with(|sum| sum.bill.clone())
    }

    /// What that costs; `None`: not known, or not yet.
    pub fn cost(&self) -> Option<Money> {
        self.with(|sum| sum.bill.as_ref()?.cost)
    }

    /// Whether the answer was ended before its end, since nothing was left to pay for more.
    pub fn budget_exceeded(&self) -> bool {
        self.with(|sum| sum.exceeded)
    }

    /// Where other attempts went on after a stream broke, oldest first.
    pub fn seams(&self) -> Vec<Seam> {
        self.with(|sum| sum.seams.clone())
    }
}
