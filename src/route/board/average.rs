//! A moving average that believes bad news at once and good news slowly.

use super::float;

/// Microseconds after which an older sample weighs 1/e of what it did: ten seconds.
const MEMORY: f64 = 10_000_000.0;
/// Microseconds of silence after which the average has faded to 1/e: five minutes. Who was slow is tried again in time.
const FADING: f64 = 300_000_000.0;

/// The average of times: a longer one than expected is believed at once, shorter ones pull it down with time (Finagle's
/// "peak EWMA").
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Average {
    value: f64,
    /// When the last sample came; `None`: none came.
    at: Option<u64>,
}

impl Average {
    /// A sample, in microseconds.
    pub(super) fn observe(&mut self, now: u64, sample: u64) {
        let sample = float(sample);
        let Some(at) = self.at.replace(now) else {
            self.value = sample;
            return;
        };
        let silence = float(now.saturating_sub(at));
        let expected = self.value * (-silence / FADING).exp();
        let kept = (-silence / MEMORY).exp();
        self.value = sample.max(expected * kept + sample * (1.0 - kept));
    }

    /// What to expect now.
    pub(super) fn expected(&self, now: u64) -> Option<u64> {
        let silence = float(now.saturating_sub(self.at?));
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "saturates")]
        Some((self.value * (-silence / FADING).exp()).round() as u64)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SECOND: u64 = 1_000_000;

    #[test]
    fn peaks_are_believed_at_once_and_forgiven_slowly() {
        let mut average = Average::default();
        assert_eq!(average.expected(0), None);
        average.observe(0, 100);
        average.observe(0, 900);
        assert_eq!(average.expected(0), Some(900));
        average.observe(SECOND, 100);
        let after_one = average.expected(SECOND).unwrap();
        assert!((800..850).contains(&after_one), "{after_one}");
        average.observe(31 * SECOND, 100);
        let after_thirty = average.expected(31 * SECOND).unwrap();
        assert!((100..150).contains(&after_thirty), "{after_thirty}");
    }

    #[test]
    fn silence_fades_what_is_known() {
        let mut average = Average::default();
        average.observe(0, 1000);
        assert_eq!(average.expected(300 * SECOND), Some(368));
    }
}
