//! What one attempt holds until it ends: its place in the accounts, and its place at its deployment's board.

use crate::budget::{Hold, Settlement};
use crate::error::Error;
use crate::route::{Ended, Leg, Prices, Rest, Ticket};
use tokio::time::Instant;

/// What one attempt holds. Settling it, or dropping it, gives both back.
pub(super) struct Held {
    hold: Hold,
    watch: Option<Watch>,
}

/// An attempt at a deployment whose state is kept.
struct Watch {
    ticket: Ticket,
    rest: Rest,
    prices: Prices,
    /// The board's beginning.
    since: Instant,
    failed: Option<Ended>,
}

impl Held {
    /// A hold for an attempt of this leg. A leg's second attempt, with a renewed credential, is not looked at.
    pub(super) fn new(hold: Hold, leg: &mut Leg, since: Instant) -> Self {
        let deployment = leg.deployment.as_ref();
        let watch = leg.ticket.take().zip(deployment).map(|(ticket, deployment)| Watch {
            ticket,
            rest: leg.rest.clone(),
            prices: deployment.facts.prices,
            since,
            failed: None,
        });
        Self { hold, watch }
    }

    /// See [`crate::budget::Ledger::grow`].
    pub(super) fn grow(&self, output_tokens: u64) -> bool {
        self.hold.grow(output_tokens)
    }

    /// The first content of the answer has come.
    pub(super) fn has_content(&mut self) {
        if let Some(watch) = &mut self.watch {
            watch.ticket.first_content(watch.since.elapsed());
        }
    }

    /// Notes why the attempt failed; it is still to be settled.
    pub(super) fn note(&mut self, error: &Error) {
        if let Some(watch) = &mut self.watch {
            let said = error.said();
            watch.failed = Some(Ended::Failed {
                kind: error.kind(),
                status: said.status,
                retry_after: said.retry_after,
            });
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
        self.ticket.end(self.since.elapsed(), ended, &self.rest);
    }
}
