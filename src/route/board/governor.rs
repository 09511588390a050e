//! How many calls may be made again: a budget for each provider, so that an outage is not multiplied.

use super::float;
use std::sync::atomic::{AtomicU64, Ordering};

/// Retries that a governor allows before any request was made.
const BURST: u32 = 10;
/// Retries that each request earns.
const RATIO: f64 = 0.2;
/// The budget is counted in thousandths of a retry.
const WHOLE: u64 = 1000;

/// A budget of retries and hedges. Each request earns a fraction of one, up to the burst; each retry costs one.
///
/// At every moment retries ≤ burst + ratio × requests. No clock is involved: an outage of any length is multiplied by
/// 1 + ratio at most, and who asks seldom earns seldom.
#[derive(Debug)]
pub struct Governor {
    left: AtomicU64,
    burst: u64,
    earned: u64,
}

impl Default for Governor {
    /// A burst of ten, and a retry for five requests.
    fn default() -> Self {
        Self::new(BURST, RATIO)
    }
}

impl Governor {
    /// With so many retries at first and at most, and so many earned by a request (to a thousandth).
    pub fn new(burst: u32, ratio: f64) -> Self {
        let burst = u64::from(burst) * WHOLE;
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "saturates")]
        let earned = (ratio * float(WHOLE)) as u64;
        Self { left: AtomicU64::new(burst), burst, earned }
    }

    /// A request is made for the first time.
    pub fn request(&self) {
        self.change(|left| {
            (left < self.burst).then(|| left.saturating_add(self.earned).min(self.burst))
        });
    }

    /// Whether a call may be made again, or a second one beside it; if so, it is counted.
    pub fn try_retry(&self) -> bool {
        self.change(|left| left.checked_sub(WHOLE))
    }

    /// Gives back a retry that was allowed and not made.
    pub fn give_back(&self) {
        self.change(|left| Some(left.saturating_add(WHOLE).min(self.burst)));
    }

    /// Whole retries that are left.
    pub fn left(&self) -> u64 {
        self.left.load(Ordering::Relaxed) / WHOLE
    }

    /// As new.
    pub fn reset(&self) {
        self.left.store(self.burst, Ordering::Relaxed);
    }

    fn change(&self, to: impl Fn(u64) -> Option<u64>) -> bool {
        // The number alone is shared, so no ordering with other memory is needed.
        self.left.fetch_update(Ordering::Relaxed, Ordering::Relaxed, to).is_ok()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn retries_are_earned_by_requests() {
        let governor = Governor::new(2, 0.5);
        assert_eq!([(); 3].map(|()| governor.try_retry()), [true, true, false]);
        governor.request();
        assert!(!governor.try_retry());
        governor.request();
        assert_eq!([(); 2].map(|()| governor.try_retry()), [true, false]);
    }

    #[test]
    fn a_quiet_time_saves_no_more_than_the_burst() {
        let governor = Governor::default();
        (0..1000).for_each(|_| governor.request());
        assert_eq!((0..1000).filter(|_| governor.try_retry()).count(), 10);
        governor.give_back();
        assert_eq!(governor.left(), 1);
        governor.reset();
        assert_eq!(governor.left(), 10);
    }
}
