//! The circuit breaker: closed, at rest, or half open, when one call finds out how the deployment is.

use super::micros;
use super::outcomes::Outcomes;
use super::rest::{Blame, Failure, Rest};
use std::time::Duration;

/// A probe that has said nothing for so many microseconds no longer keeps others from probing.
const PROBE_PATIENCE: u64 = 60_000_000;

/// Whether a deployment rests.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Breaker {
    /// The rest under way or just over; `None`: the breaker is closed.
    rest: Option<Span>,
    /// Since when a probe is under way.
    probe: Option<u64>,
    /// Rests in a row.
    before: u32,
}

#[derive(Clone, Copy, Debug)]
struct Span {
    since: u64,
    until: u64,
}

impl Breaker {
    /// Microseconds that it rests yet.
    pub(super) fn cooling(&self, now: u64) -> Option<u64> {
        self.rest.and_then(|rest| rest.until.checked_sub(now)).filter(|left| *left > 0)
    }

    /// Whether a probe is under way.
    pub(super) fn probing(&self, now: u64) -> bool {
        self.probe.is_some_and(|since| now < since.saturating_add(PROBE_PATIENCE))
    }

    /// A call begins; whether it is the probe.
    pub(super) fn enter(&mut self, now: u64) -> bool {
        let probes = self.rest.is_some() && self.cooling(now).is_none() && !self.probing(now);
        if probes {
            self.probe = Some(now);
        }
        probes
    }

    /// The probe begun then ended without a word on the deployment.
    pub(super) fn leave(&mut self, begun: u64) {
        self.probe = self.probe.filter(|since| *since != begun);
    }

    /// A probe brought content: others may come. Whether it ends well decides how long the next rest is.
    pub(super) fn content(&mut self) {
        (self.rest, self.probe) = (None, None);
        self.before = self.before.saturating_add(1);
    }

    /// A call begun then was answered. One begun before the rest does not end it.
    pub(super) fn answered(&mut self, begun: u64) {
        if self.rest.is_none_or(|rest| begun > rest.since) {
            *self = Self::default();
        }
    }

    /// A call failed, and is counted; for how long the deployment rests now, if it begins to.
    pub(super) fn failed(
        &mut self,
        now: u64,
        probe: Option<u64>,
        failure: &Failure,
        (rules, outcomes): (&Rest, &mut Outcomes),
    ) -> Option<Duration> {
        let follows = rules.follows(failure, outcomes, now);
        match (self.rest, probe) {
            _ if rules.is_off() => *self = Self::default(),
            (None, _) if follows => {
                return Some(self.begin(now, rules.duration(failure, self.before)));
            }
            (None, _) => {}
            (Some(_), Some(begun)) => match Blame::of(failure) {
                Blame::Ours => self.leave(begun),
                Blame::Caller if !follows => *self = Self::default(),
                _ => {
                    self.before = self.before.saturating_add(1);
                    return Some(self.begin(now, rules.duration(failure, self.before)));
                }
            },
            (Some(rest), None) => {
                self.extend(now, rest, failure.retry_after.filter(|_| follows && !rules.fixed));
            }
        }
        None
    }

    fn begin(&mut self, now: u64, rest: Duration) -> Duration {
        self.rest = Some(Span { since: now, until: now.saturating_add(micros(rest)) });
        self.probe = None;
        rest
    }

    /// A call that was under way when the rest began may still bring a longer wait that the provider asks for.
    fn extend(&mut self, now: u64, rest: Span, asked: Option<Duration>) {
        let asked =
            asked.map_or(0, |asked| now.saturating_add(micros(asked.min(super::rest::ASKED_MOST))));
        self.rest = Some(Span { until: rest.until.max(asked), ..rest });
    }
}
