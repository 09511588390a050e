//! How calls ended, counted over the last minute and the last five.

use super::float;
use super::window::Window;
use crate::error::{ErrorKind, TABLE};

const SECOND: u64 = 1_000_000;

/// Over the last minute, to five seconds; the rules of rest ask here.
type Minute = Counts<13>;
/// Over the last five minutes, to half a minute; the rates that are shown.
type Long = Counts<11>;

#[derive(Debug)]
struct Counts<const N: usize> {
    answered: Window<N>,
    failed: Window<N>,
    /// Turned away with a 429.
    limited: Window<N>,
}

impl<const N: usize> Counts<N> {
    fn new(step: u64) -> Self {
        let window = Window::new(step);
        Self { answered: window.clone(), failed: window.clone(), limited: window }
    }

    fn totals(&mut self, now: u64) -> Totals {
        Totals {
            answered: self.answered.total(now),
            failed: self.failed.total(now),
            limited: self.limited.total(now),
        }
    }
}

/// Calls of a window by their ends.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Totals {
    pub(super) answered: u64,
    pub(super) failed: u64,
    pub(super) limited: u64,
}

impl Totals {
    /// Calls that did not succeed, 429s among them.
    pub(super) fn bad(self) -> u64 {
        self.failed + self.limited
    }

    /// The share of failures among the calls that were not turned away.
    pub(super) fn error_rate(self) -> Option<f64> {
        share(self.failed, self.answered + self.failed)
    }

    /// The share of calls that were turned away.
    pub(super) fn limited_rate(self) -> Option<f64> {
        share(self.limited, self.answered + self.bad())
    }
}

fn share(part: u64, whole: u64) -> Option<f64> {
    (whole > 0).then(|| float(part) / float(whole))
}

/// How the calls of one deployment ended.
#[derive(Debug)]
pub(super) struct Outcomes {
    minute: Minute,
    long: Long,
    /// The minute's errors by kind; made when a rule first asks for it.
    kinds: Option<Box<[Window<7>]>>,
    /// Failures since the last answer.
    in_a_row: u32,
}

impl Default for Outcomes {
    fn default() -> Self {
        Self {
            minute: Counts::new(5 * SECOND),
            long: Counts::new(30 * SECOND),
            kinds: None,
            in_a_row: 0,
        }
    }
}

impl Outcomes {
    /// A call was answered.
    pub(super) fn answered(&mut self, now: u64) {
        self.minute.answered.add(now, 1);
        self.long.answered.add(now, 1);
        self.in_a_row = 0;
    }

    /// A call failed by the deployment's fault.
    pub(super) fn failed(&mut self, now: u64) {
        self.minute.failed.add(now, 1);
        self.long.failed.add(now, 1);
        self.in_a_row = self.in_a_row.saturating_add(1);
    }

    /// A call was turned away with a 429.
    pub(super) fn limited(&mut self, now: u64) {
        self.minute.limited.add(now, 1);
        self.long.limited.add(now, 1);
    }

    /// Counts an error of a kind, and says how many there were in this minute.
    pub(super) fn of_kind(&mut self, now: u64, kind: ErrorKind) -> u64 {
        let make = || vec![Window::new(10 * SECOND); TABLE.len()].into_boxed_slice();
        let window = &mut self.kinds.get_or_insert_with(make)[kind as usize];
        window.add(now, 1);
        window.total(now)
    }

    /// Failures since the last answer.
    pub(super) fn in_a_row(&self) -> u32 {
        self.in_a_row
    }

    /// The last minute.
    pub(super) fn minute(&mut self, now: u64) -> Totals {
        self.minute.totals(now)
    }

    /// The last five minutes.
    pub(super) fn long(&mut self, now: u64) -> Totals {
        self.long.totals(now)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn limits_are_no_failures() {
        let mut outcomes = Outcomes::default();
        assert_eq!(outcomes.long(0).error_rate(), None);
        outcomes.answered(0);
        outcomes.failed(0);
        outcomes.limited(0);
        outcomes.limited(0);
        let totals = outcomes.long(4 * 60 * SECOND);
        assert_eq!((totals.error_rate(), totals.limited_rate()), (Some(0.5), Some(0.5)));
        assert_eq!(outcomes.minute(4 * 60 * SECOND), Totals::default());
        assert_eq!(outcomes.long(6 * 60 * SECOND).error_rate(), None);
    }

    #[test]
    fn kinds_are_counted_apart() {
        let mut outcomes = Outcomes::default();
        outcomes.of_kind(0, ErrorKind::Timeout);
        assert_eq!(outcomes.of_kind(SECOND, ErrorKind::Timeout), 2);
        assert_eq!(outcomes.of_kind(SECOND, ErrorKind::Internal), 1);
        assert_eq!(outcomes.of_kind(100 * SECOND, ErrorKind::Timeout), 1);
    }
}
