//! What one attempt holds until it ends: its place in the accounts, and its place at its deployment's board.

use super::prepare::Outgoing;
use super::price::Pricing;
use super::{Incoming, Meta, State};
use crate::budget::{Claim, Ending, Entry, Growth, Hold, Settlement};
use crate::catalog::Bill;
use crate::error::{Error, ErrorKind, Result};
use crate::ops::Usage;
use crate::provider::Target;
use crate::route::{Ended, Leg, Prices, Rest, Router, Slot, Ticket};
use std::sync::Arc;
use std::time::{Duration, SystemTime, UNIX_EPOCH};
use tokio::time::Instant;

/// What one attempt holds. Settling it, or dropping it, gives both back.
pub(super) struct Held {
    hold: Hold,
    watch: Option<Watch>,
    pricing: Pricing,
    clock: fn() -> SystemTime,
    /// Whether somebody was asked: from then on it may be charged for, whatever becomes of it.
    sent: bool,
    prompt_bytes: u64,
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
    /// Takes what an attempt may use from every limit on its path. Where its answer is too long for what is left, a shorter one is
    /// asked for.
    ///
    /// # Errors
    /// `Budget`, `RateLimited`: somebody's limit leaves no room for it.
    pub(super) async fn take(
        state: &State,
        (incoming, leg, target): (&Incoming, &Leg, &Target),
        (outgoing, watch): (&mut Outgoing, Option<Watch>),
        attempt: u32,
    ) -> Result<Self> {
        let clock = state.clock;
        let tier = outgoing.bounds.tier.clone();
        let pricing = Pricing::of(state, incoming, (leg.deployment.as_ref(), target), tier);
        let entry = Entry {
            id: new_id(),
            call: incoming.id().clone(),
            attempt,
            started: millis(clock()),
            entities: incoming.entities.clone(),
            provider: target.provider.name.clone(),
            model: target.model.clone(),
            asked: incoming.wish.model.clone(),
            deployment: leg.deployment.as_ref().map(|one| one.id.clone()),
            operation: incoming.operation().to_owned(),
            stream: incoming.stream,
            circumstances: Some(pricing.circumstances().clone()),
            ..Entry::default()
        };
        let most = pricing.most(outgoing.size(), outgoing.bounds.output_tokens);
        let claim = Claim { entry, most, grows: incoming.stream };
        let hold = state.ledger.clone().reserve(claim).await?;
        if let Some(most) = hold.output_tokens()
            && outgoing.bounds.output_tokens.is_none_or(|asked| most < asked)
            && let Some(shorter) = incoming.at_most(most)
        {
            *outgoing = Outgoing { began: outgoing.began, ..Outgoing::prepare(&shorter, target)? };
        }
        if hold.is_partial() {
            outgoing.prepare_to_cut();
        }
        let prompt_bytes = outgoing.size();
        Ok(Self { hold, watch, pricing, clock, sent: false, prompt_bytes })
    }

    /// Somebody is asked now.
    pub(super) fn send(&mut self) {
        self.sent = true;
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
        let now = millis((self.clock)());
        if let Some(entry) = self.hold.entry() {
            entry.first_content = Some(now.saturating_sub(entry.started));
        }
    }

    /// Notes why the attempt failed; it is still to be settled.
    pub(super) fn note(&mut self, error: &Error) {
        if let Some(watch) = &mut self.watch {
            watch.note(error);
        }
        if let Some(entry) = self.hold.entry() {
            entry.error = Some(error.kind().row().name.to_owned());
            entry.status = error.said().status.or(entry.status);
            entry.request_id = error.said().request_id.clone().or(entry.request_id.take());
        }
    }

    /// An answer has begun.
    pub(super) fn answered(&mut self, meta: &Meta) {
        if let Some(entry) = self.hold.entry() {
            entry.status = Some(meta.status);
            entry.request_id = meta.request_id().map(str::to_owned);
        }
    }

    /// A whole answer has come: what it used is settled, and told with it.
    pub(super) fn charge(&mut self, meta: &Meta) {
        if let Some(usage) = &meta.usage {
            meta.spent.add(usage, &self.bill(usage));
        }
        self.settle(meta.usage.clone().map_or(Settlement::Unknown, Settlement::used));
    }

    /// Whether it is not settled.
    pub(super) fn is_open(&self) -> bool {
        self.hold.is_open()
    }

    /// What was used costs this.
    pub(super) fn bill(&self, usage: &Usage) -> Bill {
        self.pricing.bill(usage)
    }

    /// Records how it ended. A second time nothing happens.
    pub(super) fn settle(&mut self, settlement: Settlement) {
        if let Some(watch) = self.watch.take() {
            watch.end(&settlement);
        }
        let (now, pricing) = (millis((self.clock)()), &self.pricing);
        if let Some(entry) = self.hold.entry() {
            entry.ended = now;
            entry.ending = match &settlement {
                Settlement::Failed => Ending::Failed,
                Settlement::Abandoned => Ending::Abandoned,
                _ if entry.error.is_some() => Ending::Broken,
                Settlement::Used(_) | Settlement::Unknown => Ending::Answered,
            };
            match &settlement {
                Settlement::Used(usage) => entry.used(usage, pricing.bill(usage)),
                // Nobody was asked, or who was asked refused.
                Settlement::Failed => entry.used(&Usage::default(), Bill::nothing()),
                Settlement::Abandoned if !self.sent => {
                    entry.used(&Usage::default(), Bill::nothing());
                }
                Settlement::Abandoned => {
                    let prompt =
                        Usage { input: self.prompt_bytes / 4, estimated: true, ..Usage::default() };
                    entry.used(&prompt, pricing.bill(&prompt));
                }
                Settlement::Unknown if pricing.is_free() => {
                    entry.used(&Usage::default(), Bill::nothing());
                }
                Settlement::Unknown => entry.estimated = true,
            }
        }
        self.hold.settle(settlement);
    }
}

impl Drop for Held {
    fn drop(&mut self) {
        self.settle(Settlement::Abandoned);
    }
}

/// Thirty-two hexadecimal digits, by chance.
pub(super) fn new_id() -> String {
    format!("{:032x}", fastrand::u128(..))
}

/// Milliseconds since 1970.
fn millis(time: SystemTime) -> i64 {
    let since = time.duration_since(UNIX_EPOCH).unwrap_or_default();
    i64::try_from(since.as_millis()).unwrap_or(i64::MAX)
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
