//! What a deployment was found to bear, from the calls that it turned away for their number.

/// A ceiling is cut at most this often, in microseconds: refusals of calls that were under way together are one finding.
const APART: u64 = 10_000_000;
/// It rises by a tenth of what it was cut to in each such span without refusals.
const RISE_EVERY: u64 = 10_000_000;

/// A ceiling of requests a minute: cut by three tenths below the load at which a 429 came, raised step by step while none
/// comes, forgotten at twice that load. Additive increase, multiplicative decrease.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Capacity {
    /// The ceiling when it was cut last, and the load then; zero: none.
    cut_to: u64,
    load: u64,
    /// When the last 429 came, and when the ceiling was cut last.
    refused_at: u64,
    cut_at: u64,
}

impl Capacity {
    /// A 429 came while so many requests a minute were borne.
    pub(super) fn refused(&mut self, now: u64, load: u64) {
        let ceiling = self.ceiling(now);
        self.refused_at = now;
        if ceiling.is_some() && now.saturating_sub(self.cut_at) < APART {
            return;
        }
        self.load = load.max(1).min(ceiling.unwrap_or(u64::MAX));
        self.cut_to = (self.load.saturating_mul(7) / 10).max(1);
        self.cut_at = now;
    }

    /// The ceiling now; `None`: none is known.
    pub(super) fn ceiling(&self, now: u64) -> Option<u64> {
        let steps = now.saturating_sub(self.refused_at) / RISE_EVERY;
        let ceiling = self.cut_to.saturating_add(steps.saturating_mul((self.cut_to / 10).max(1)));
        (self.cut_to > 0 && ceiling < self.load.saturating_mul(2).max(2)).then_some(ceiling)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SECOND: u64 = 1_000_000;

    #[test]
    fn a_ceiling_is_learned_once_from_a_burst_of_refusals() {
        let mut capacity = Capacity::default();
        assert_eq!(capacity.ceiling(0), None);
        (0..20).for_each(|_| capacity.refused(SECOND, 100));
        assert_eq!(capacity.ceiling(SECOND), Some(70));
        capacity.refused(12 * SECOND, 80);
        assert_eq!(capacity.ceiling(12 * SECOND), Some(53));
    }

    #[test]
    fn it_rises_while_nothing_is_refused_and_is_forgotten() {
        let mut capacity = Capacity::default();
        capacity.refused(0, 100);
        assert_eq!(capacity.ceiling(30 * SECOND), Some(70 + 3 * 7));
        assert_eq!(capacity.ceiling(180 * SECOND), Some(196));
        assert_eq!(capacity.ceiling(190 * SECOND), None);
        capacity.refused(1000 * SECOND, 0);
        assert_eq!(capacity.ceiling(1000 * SECOND), Some(1));
    }
}
