//! Whether to try the same target again, and when.

use crate::error::{Error, Next};
use std::time::Duration;

/// How long a caller waits, and how often it tries.
#[derive(Clone, Debug, PartialEq)]
pub struct Patience {
    /// Tries after the first, at one target.
    pub max_retries: u32,
    /// What one attempt may take: until the headers, and between two pieces of a body. `None`: no limit.
    pub timeout: Option<Duration>,
    /// Until a connection stands.
    pub connect_timeout: Option<Duration>,
    /// Until the first content of a stream (litellm's `stream_timeout`). `None`: `timeout`.
    pub stream_timeout: Option<Duration>,
    /// Silence between two pieces of a streamed answer, after the first; signs of life are no pieces. `None`: `timeout`,
    /// which counts whatever comes.
    pub stall_timeout: Option<Duration>,
    /// What the whole call may take, all attempts and waits included. `None`: as often `timeout` as there may be attempts,
    /// and the longest waits between them.
    pub deadline: Option<Duration>,
}

impl Default for Patience {
    /// openai-python's: ten minutes, five seconds to connect, two retries.
    fn default() -> Self {
        Self {
            max_retries: 2,
            timeout: Some(Duration::from_secs(600)),
            connect_timeout: Some(Duration::from_secs(5)),
            stream_timeout: None,
            stall_timeout: None,
            deadline: None,
        }
    }
}

impl Patience {
    /// The same, with an attempt that may take no longer than this until its answer begins.
    #[must_use]
    pub fn within(self, most: Duration) -> Self {
        let narrow = |limit: Option<Duration>| Some(limit.map_or(most, |limit| limit.min(most)));
        let stream_timeout = narrow(self.stream_timeout.or(self.timeout));
        Self { timeout: narrow(self.timeout), stream_timeout, ..self }
    }

    /// What the whole call over so many targets may take.
    pub fn total(&self, targets: usize) -> Option<Duration> {
        let targets = u32::try_from(targets).unwrap_or(u32::MAX);
        let waits = self.max_retries.saturating_mul(targets);
        self.deadline.or_else(|| {
            let attempts = self.timeout?.checked_mul(waits.saturating_add(targets))?;
            attempts.checked_add(LONGEST_ASKED.checked_mul(waits)?)
        })
    }
}

/// The wait that a provider may ask for; one that asks for more is not asked again (openai-python's rule).
pub(super) const LONGEST_ASKED: Duration = Duration::from_secs(120);
const FIRST_WAIT: f64 = 0.5;
const LONGEST_WAIT: f64 = 8.0;

/// How long to wait before the same target is tried again; `None`: not at all.
///
/// `tries` counts the attempts made; `chance` is between 0 and 1 and spreads callers that failed together over the whole
/// of a wait that doubles ("full jitter"). A wait that
/// would not leave time for an attempt (`left`) is not begun.
pub fn again(
    error: &Error,
    tries: u32,
    patience: &Patience,
    (left, chance): (Option<Duration>, f64),
) -> Option<Duration> {
    if error.next() != Next::Again || tries > patience.max_retries {
        return None;
    }
    let asked = error.said().retry_after.filter(|wait| !wait.is_zero());
    if asked.is_some_and(|wait| wait > LONGEST_ASKED) {
        return None;
    }
    let wait = asked.unwrap_or_else(|| {
        let doubled = FIRST_WAIT * f64::from(2_u32.saturating_pow(tries - 1));
        Duration::from_secs_f64(doubled.min(LONGEST_WAIT) * (1.0 - chance))
    });
    match left {
        Some(left) if wait >= left => None,
        _ => Some(wait),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::error::{ErrorKind, Said};

    fn limited(wait_s: u64) -> Error {
        let retry_after = Some(Duration::from_secs(wait_s));
        Error::new(ErrorKind::RateLimited, "slow")
            .with_said(Said { retry_after, ..Said::default() })
    }

    #[test]
    fn the_provider_names_the_wait_within_reason() {
        let patience = Patience::default();
        assert_eq!(again(&limited(7), 1, &patience, (None, 0.0)), Some(Duration::from_secs(7)));
        assert_eq!(again(&limited(121), 1, &patience, (None, 0.0)), None);
        assert_eq!(again(&limited(7), 1, &patience, (Some(Duration::from_secs(5)), 0.0)), None);
    }

    #[test]
    fn no_number_of_tries_is_too_large() {
        let patience = Patience { max_retries: u32::MAX, ..Patience::default() };
        assert!(patience.total(usize::MAX) > Some(Duration::from_secs(600)));
        let patience = Patience { timeout: Some(Duration::MAX), ..patience };
        assert_eq!(patience.total(1), None);
    }

    #[test]
    fn the_usual_deadline_has_room_for_every_attempt_and_wait() {
        let timeout = Some(Duration::from_secs(1));
        let patience = Patience { timeout, ..Patience::default() };
        assert_eq!(patience.total(2), Some(Duration::from_secs(2 * (3 + 2 * 120))));
        let stated = Patience { deadline: Some(Duration::from_secs(9)), ..patience.clone() };
        assert_eq!(stated.total(2), Some(Duration::from_secs(9)));
        assert_eq!(Patience { timeout: None, ..patience }.total(2), None);
    }

    #[test]
    fn waits_double_and_end() {
        let error = Error::new(ErrorKind::Unavailable, "down");
        let patience = Patience { max_retries: 9, ..Patience::default() };
        let waits: Vec<_> = (1..=6)
            .filter_map(|n| again(&error, n, &patience, (None, 0.0)))
            .map(|w| w.as_millis())
            .collect();
        assert_eq!(waits, [500, 1000, 2000, 4000, 8000, 8000]);
        assert_eq!(again(&error, 3, &Patience::default(), (None, 1.0)), None);
        assert_eq!(again(&Error::bad_request("no"), 1, &patience, (None, 0.0)), None);
    }
}
