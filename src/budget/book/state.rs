//! What is settled and held of one limit, for one of those whom it counts, in its window of now.

use super::{Alert, Refusal, Standing};
use crate::budget::limit::{Force, Limit};
use crate::budget::window::{Moment, Span, Window};
use crate::budget::{Account, Draw};
use std::collections::VecDeque;

pub(super) struct State {
    pub(super) limit: Limit,
    /// Of whom; `*`: of everybody together.
    pub(super) who: String,
    pub(super) span: Span,
    /// Settled in this window.
    settled: i64,
    pub(super) held: i64,
    /// Settled in the buckets before this one that still count.
    before: VecDeque<(Moment, i64)>,
    /// What the bank has lent of this window.
    lent: i64,
    /// What all processes have settled, as the bank last said.
    elsewhere: i64,
    /// What the windows before have left.
    rolled: i64,
    /// The parts that somebody was told of.
    told: usize,
    touched: bool,
}

impl State {
    pub(super) fn new(limit: &Limit, who: Option<&str>, now: Moment) -> Self {
        let whose = match &limit.whose {
            crate::budget::limit::Whose::One(entity) => entity.as_str(),
            _ => "*",
        };
        Self {
            limit: limit.clone(),
            who: who.unwrap_or(whose).to_owned(),
            span: limit.window.at(now),
            settled: 0,
            held: 0,
            before: VecDeque::new(),
            lent: 0,
            elsewhere: 0,
            rolled: 0,
            told: 0,
            touched: true,
        }
    }

    /// The limit may have been changed.
    pub(super) fn limit_is(&mut self, limit: &Limit) {
        if self.limit != *limit {
            self.limit = limit.clone();
        }
    }

    /// Goes on to the window of now; gives what was lent of the one that has passed and is not used.
    pub(super) fn roll(&mut self, now: Moment) -> Option<(Account, i64)> {
        if now < self.span.until {
            return None;
        }
        let (account, idle) = (self.account(), self.lent - self.settled - self.held);
        if let Window::Sliding(_) = self.limit.window {
            self.before.push_back((self.span.from, self.settled));
            let since = self.limit.window.since(now);
            while self.before.front().is_some_and(|(from, _)| *from < since) {
                self.before.pop_front();
            }
        }
        if self.limit.rollover {
            self.rolled = (self.room(false) + self.held).max(0);
        }
        self.span = self.limit.window.at(now);
        if !self.slides() {
            // What was taken in a window counts there, whenever it is settled.
            self.held = 0;
        }
        (self.settled, self.lent, self.elsewhere, self.told) = (0, 0, 0, 0);
        Some((account, idle))
    }

    pub(super) fn slides(&self) -> bool {
        matches!(self.limit.window, Window::Sliding(_))
    }

    pub(super) fn account(&self) -> Account {
        self.account_of(self.span)
    }

    pub(super) fn account_of(&self, span: Span) -> Account {
        let limit = if self.who == "*" {
            self.limit.id.clone()
        } else {
            format!("{}|{}", self.limit.id, self.who)
        };
        Account { limit, window: span.from / 1000 }
    }

    /// All that is settled and held.
    fn used(&self) -> i64 {
        self.counted() + self.held
    }

    fn counted(&self) -> i64 {
        self.settled.saturating_add(self.before.iter().map(|(_, amount)| amount).sum())
    }

    /// What may still be taken by this process.
    pub(super) fn room(&self, shared: bool) -> i64 {
        if shared {
            return self.lent - self.settled - self.held;
        }
        self.limit.amount.saturating_add(self.rolled) - self.used()
    }

    /// Settles what was held; gives what is left of it where its window has passed.
    pub(super) fn settle(
        &mut self,
        span: &Span,
        at: Moment,
        (held, amount): (i64, i64),
    ) -> Option<i64> {
        self.touched = true;
        if span.from == self.span.from || self.slides() {
            self.held -= held;
        }
        if span.from == self.span.from {
            self.settled += amount;
            return None;
        }
        if let Some((_, settled)) = self.before.iter_mut().rev().find(|(from, _)| *from <= at) {
            *settled += amount;
        }
        Some(held - amount)
    }

    /// The bank has lent this, and says what all have settled.
    pub(super) fn lend(&mut self, amount: i64, settled: i64) {
        self.lent += amount;
        self.elsewhere = settled;
        self.touched = true;
    }

    pub(super) fn take_idle(&mut self) -> i64 {
        let idle = (self.lent - self.settled - self.held).max(0);
        self.lent -= idle;
        idle
    }

    /// Whether it was used since this was asked last.
    pub(super) fn was_touched(&mut self) -> bool {
        std::mem::take(&mut self.touched)
    }

    pub(super) fn draw(&self, (least, wanted): (i64, i64)) -> Draw {
        Draw {
            account: self.account(),
            since: self.limit.window.since(self.span.from) / 1000,
            amount: self.limit.amount,
            least,
            wanted,
            soft: self.limit.force != Force::Hard,
        }
    }

    pub(super) fn refusal(&self, asked: Option<i64>, (shared, now): (bool, Moment)) -> Refusal {
        let elsewhere = if shared { self.elsewhere } else { 0 };
        let until = match self.limit.window {
            Window::Total => None,
            // The first bucket that leaves makes room.
            Window::Sliding(length) => self
                .before
                .iter()
                .find(|(_, amount)| *amount > 0)
                .map_or(Some(self.span.until), |(from, _)| {
                    Some(from + length + self.limit.window.bucket())
                }),
            Window::Calendar(_) => Some(self.span.until),
        };
        Refusal {
            limit: self.limit.id.clone(),
            entity: self.who.clone(),
            unit: self.limit.unit,
            amount: self.limit.amount,
            used: self.used().max(elsewhere),
            asked,
            resets_in: until.map(|until| (until - now).max(0)),
        }
    }

    pub(super) fn standing(&self) -> Standing {
        Standing {
            limit: self.limit.id.clone(),
            entity: self.who.clone(),
            unit: self.limit.unit,
            amount: self.limit.amount,
            settled: self.counted().max(self.elsewhere),
            held: self.held,
            resets_at: (self.span.until != Moment::MAX).then_some(self.span.until),
        }
    }

    /// The next part of the limit that was reached and nobody was told of.
    pub(super) fn alert(&mut self) -> Option<Alert> {
        self.touched = true;
        let used = self.used().max(self.elsewhere);
        let parts = self.limit.alerts.iter().copied();
        let soft = self.limit.force != Force::Hard;
        let mut parts: Vec<f64> = parts.chain(soft.then_some(1.0)).collect();
        parts.sort_by(f64::total_cmp);
        #[expect(clippy::cast_precision_loss, reason = "a part of it is told to people")]
        let is = used as f64 / (self.limit.amount.max(1)) as f64;
        let passed = if soft { is > 1.0 } else { is >= 1.0 };
        let reached = parts.iter().filter(|part| is >= **part && (**part < 1.0 || passed)).count();
        if reached <= self.told {
            return None;
        }
        self.told = reached;
        Some(Alert {
            limit: self.limit.id.clone(),
            entity: self.who.clone(),
            unit: self.limit.unit,
            amount: self.limit.amount,
            used,
            part: parts[reached - 1],
            shadow: self.limit.force == Force::Shadow,
        })
    }
}
