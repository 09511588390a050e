//! What one attempt holds until it ends: its place in the accounts, and its place at its deployment's board.

use crate::budget::{Growth, Hold, Settlement};
use crate::error::{Error, ErrorKind, Result};
use crate::route::{Ended, Leg, Prices, Rest, Router, Slot, Ticket};
use std::sync::Arc;
use std::time::Duration;
use tokio::time::Instant;

/// What one attempt holds. Settling it, or dropping it, gives both back.
pub(super) struct Held {
    hold: Hold,
    watch: Option<Watch>,
}

/// An attempt at a deployment whose state is kept.
pub(super) struct Watch {
    slot: Arc<Slot>,
    ticket: Ticket,
    rest: Rest,
    prices: Prices,
    /// The board's beginning.
    since: Instant,
    /// The caller's own limit: when it is over, that says nothing of the deployment.
    deadline: Option<Instant>,
    failed: Option<Ended>,
    /// The provider's budget, where it has one: whose, and over which window.
    budget: Option<(Arc<Router>, String, Duration)>,
}

impl Held {
    /// A hold, and the watch over its attempt.
    pub(super) fn new(hold: Hold, watch: Option<Watch>) -> Self {
        Self { hold, watch }
    }

    /// See [`crate::budget::Ledger::grow`].
    pub(super) async fn grow(&self, output_tokens: u64) -> bool {
        match self.hold.grow(output_tokens) {
            Growth::Yes => true,
            Growth::No => false,
            Growth::Ask(asked) => asked.await,
        }
    }

    /// The first content of the answer has come.
    pub(super) fn has_content(&mut self) {
        if let Some(watch) = &mut self.watch {
            watch.slot.first_content(&watch.ticket, watch.since.elapsed());
        }
    }

    /// Notes why the attempt failed; it is still to be settled.
    pub(super) fn note(&mut self, error: &Error) {
        if let Some(watch) = &mut self.watch {
            watch.note(error);
        }
    }

    /// Records how it ended. A second time nothing happens.
    pub(super) fn settle(&mut self, settlement: Settlement) {
        if let Some(watch) = self.watch.take() {
            watch.end(&settlement);
        }
        self.hold.settle(settlement);
    }
}

impl Watch {
    /// The watch over an attempt of this leg. A second one, with a renewed credential, is not watched.
    pub(super) fn of(leg: &mut Leg, (since, deadline): (Instant, Option<Instant>)) -> Option<Self> {
        let (slot, ticket) = leg.ticket.take()?;
        let prices = leg.deployment.as_ref()?.facts.prices;
        let rest = leg.rest.clone();
        let budget = leg.budget.take();
        Some(Self { slot, ticket, rest, prices, since, deadline, failed: None, budget })
    }

    /// Ends the watch over an attempt for which nobody was asked.
    pub(super) fn over<T>(watch: Option<Self>, result: Result<T>) -> Result<T> {
        if let Some(mut watch) = watch {
            if let Err(error) = &result {
                watch.note(error);
            }
            watch.end(&Settlement::Unknown);
        }
        result
    }

    fn note(&mut self, error: &Error) {
        let said = error.said();
        let over = self.deadline.is_some_and(|deadline| Instant::now() >= deadline);
        self.failed = Some(if over && error.kind() == ErrorKind::Timeout {
            Ended::Dropped
        } else {
            let (kind, status, retry_after) = (error.kind(), said.status, said.retry_after);
            Ended::Failed { kind, status, retry_after }
        });
    }

    fn end(self, settlement: &Settlement) {
        let ended = match (self.failed, settlement) {
            (Some(failed), _) => failed,
            (None, Settlement::Used(usage)) => Ended::Answered {
                completion_tokens: usage.completion(),
                total_tokens: usage.prompt().saturating_add(usage.completion()),
                cost: self.prices.of(usage.prompt(), usage.completion()).unwrap_or(0),
            },
            (None, Settlement::Unknown) => {
                Ended::Answered { completion_tokens: 0, total_tokens: 0, cost: 0 }
            }
            (None, Settlement::Failed | Settlement::Abandoned) => Ended::Dropped,
        };
        let now = self.since.elapsed();
        if let (Some((router, provider, window)), Ended::Answered { cost, .. }) =
            (self.budget, ended)
        {
            router.board.spend(&provider, (cost, window), now);
        }
        self.slot.end(self.ticket, now, ended, &self.rest);
    }
}
