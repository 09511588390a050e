//! Percentiles over the last five minutes, from counts in logarithmic steps.

use super::float;

/// Steps in a doubling.
const FINENESS: u32 = 4;
/// Everything below 2⁶ is one step: 64 microseconds, or 0.064 tokens a second.
const LOWEST: u32 = 6;
/// Doublings above it: up to 2³¹, half an hour in microseconds.
const DOUBLINGS: u32 = 25;
const STEPS: usize = (FINENESS * DOUBLINGS) as usize;
/// Minutes that are counted apart: five whole ones and the one under way.
const MINUTES: usize = 6;
/// Microseconds of a minute.
pub(super) const MINUTE: u64 = 60_000_000;
/// Fewer samples say nothing about a percentile.
const ENOUGH: u32 = 5;

/// Counts of samples by size, minute by minute. Percentiles are exact to a step, which is a fifth of a value wide, and
/// are guessed within it.
#[derive(Clone, Debug)]
pub(super) struct Histogram {
    sum: [u32; STEPS],
    minutes: [[u16; STEPS]; MINUTES],
    count: u32,
    newest: u64,
}

impl Default for Histogram {
    fn default() -> Self {
        Self { sum: [0; STEPS], minutes: [[0; STEPS]; MINUTES], count: 0, newest: 0 }
    }
}

impl Histogram {
    /// Counts a sample.
    pub(super) fn observe(&mut self, now: u64, sample: u64) {
        self.roll(now);
        let step = step_of(sample);
        let cell = &mut self.minutes[minute_at(self.newest)][step];
        if *cell < u16::MAX {
            *cell += 1;
            self.sum[step] += 1;
            self.count += 1;
        }
    }

    /// The value below which so many of 100 samples lie; `None` with fewer than five samples.
    pub(super) fn below(&mut self, now: u64, percent: u8) -> Option<u64> {
        self.roll(now);
        if self.count < ENOUGH {
            return None;
        }
        let wanted = f64::from(self.count) * f64::from(percent.min(100)) / 100.0;
        let mut seen = 0.0;
        for (step, count) in self.sum.iter().enumerate().filter(|(_, count)| **count > 0) {
            let within = f64::from(*count);
            if seen + within >= wanted {
                return Some(value_at(float(step as u64) + (wanted - seen) / within));
            }
            seen += within;
        }
        None
    }

    /// Forgets the minutes that are over.
    fn roll(&mut self, now: u64) {
        let newest = now / MINUTE;
        let passed = newest.saturating_sub(self.newest).min(MINUTES as u64);
        for minute in newest.saturating_sub(passed) + 1..=newest {
            if passed == 0 {
                break;
            }
            let gone = std::mem::replace(&mut self.minutes[minute_at(minute)], [0; STEPS]);
            for (sum, gone) in self.sum.iter_mut().zip(gone) {
                *sum -= u32::from(gone);
                self.count -= u32::from(gone);
            }
        }
        self.newest = self.newest.max(newest);
    }
}

#[expect(clippy::cast_possible_truncation, reason = "a remainder of six")]
fn minute_at(minute: u64) -> usize {
    (minute % MINUTES as u64) as usize
}

/// The step of a value: the place of its highest bit, and the two bits below it.
fn step_of(value: u64) -> usize {
    let value = value.max(1 << LOWEST);
    let doubling = value.ilog2();
    let bit = |below: u32| usize::from(value >> (doubling - below) & 1 == 1);
    let quarter = 2 * bit(1) + bit(2);
    ((doubling - LOWEST) as usize * FINENESS as usize + quarter).min(STEPS - 1)
}

/// The value at a place between two steps.
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "below 2³²")]
fn value_at(place: f64) -> u64 {
    let fineness = f64::from(FINENESS);
    let doubling = (place / fineness).floor();
    let within = place / fineness - doubling;
    (f64::from(1 << LOWEST) * doubling.exp2() * (1.0 + within)).round() as u64
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn percentiles_are_within_a_step() {
        let mut histogram = Histogram::default();
        (1..=1000).for_each(|n| histogram.observe(0, n * 1000));
        for (percent, exact) in [(50, 500_000.0), (90, 900_000.0), (95, 950_000.0), (99, 990_000.0)]
        {
            let found = float(histogram.below(0, percent).unwrap());
            assert!((found / exact - 1.0).abs() < 0.05, "p{percent}: {found}");
        }
        assert_eq!(
            histogram.below(0, 0),
            Some(896),
            "the lower edge of the smallest sample's step"
        );
    }

    #[test]
    fn five_minutes_are_remembered() {
        let mut histogram = Histogram::default();
        (0..5).for_each(|_| histogram.observe(30_000_000, 1_000_000));
        assert!(histogram.below(5 * MINUTE, 50).is_some());
        assert_eq!(histogram.below(6 * MINUTE, 50), None);
        (0..4).for_each(|_| histogram.observe(100 * MINUTE, 1_000_000));
        assert_eq!(histogram.below(100 * MINUTE, 50), None);
        histogram.observe(100 * MINUTE, u64::MAX);
        assert!(histogram.below(100 * MINUTE, 100) > Some(1_000_000_000));
    }

    #[test]
    fn steps_and_values_agree() {
        for shift in LOWEST..30 {
            for quarter in 0..4 {
                let value = (1 << shift) + (quarter << (shift - 2));
                assert_eq!(value_at(float(step_of(value) as u64)), value);
            }
        }
    }
}
