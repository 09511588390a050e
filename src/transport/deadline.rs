//! How long each stage of a call may take, and what is said when it took longer.
//!
//! All limits of a moment become one instant, so that a wait costs one timer at most.

use crate::error::{Error, ErrorKind, Result};
use std::fmt;
use std::time::Duration;
use tokio::time::{Instant, timeout_at};

/// How long each stage may take. `None`: no limit of its own. Default: no limits.
#[derive(Clone, Copy, Debug, Default)]
pub struct Deadlines {
    /// For a new connection: name lookup, TCP and TLS. Equal limits share connections; use few different ones.
    pub connect: Option<Duration>,
    /// From sending, connecting included, until the headers of the answer.
    pub first_byte: Option<Duration>,
    /// Between two chunks of the body.
    pub idle: Option<Duration>,
    /// When all must be over, shared with the other attempts of the call.
    pub total: Option<Instant>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Stage {
    Connect,
    FirstByte,
    Idle,
    Total,
}

/// One limit at work.
#[derive(Clone, Copy, Debug)]
pub(super) struct Limit {
    at: Instant,
    stage: Stage,
    length: Duration,
}

impl Limit {
    /// A limit that begins now. A length beyond what the clock can count is no limit.
    pub(super) fn from_now(stage: Stage, length: Option<Duration>) -> Option<Self> {
        let length = length?;
        Some(Self { at: Instant::now().checked_add(length)?, stage, length })
    }

    /// The limit of all attempts together, as seen from an attempt that begins now.
    pub(super) fn total(at: Option<Instant>) -> Option<Self> {
        let at = at?;
        Some(Self { at, stage: Stage::Total, length: at.duration_since(Instant::now()) })
    }

    /// Whichever comes first.
    pub(super) fn sooner(one: Option<Self>, other: Option<Self>) -> Option<Self> {
        match (one, other) {
            (Some(one), Some(other)) => Some(if other.at < one.at { other } else { one }),
            (one, other) => one.or(other),
        }
    }

    fn error(self, host: &str) -> Error {
        missed(self.stage, self.length, host)
    }
}

/// The error of a limit that passed.
pub(super) fn missed(stage: Stage, length: Duration, host: &str) -> Error {
    let length = Seconds(length);
    let message = match stage {
        Stage::Connect => format!(
            "No connection to {host} within {length} (connect limit); check the address, the network and the proxy"
        ),
        Stage::FirstByte => format!(
            "{host} did not begin to answer within {length} (first byte limit); raise the limit or try again"
        ),
        Stage::Idle => {
            format!(
                "{host} stopped sending for {length} (idle limit); raise the limit or try again"
            )
        }
        Stage::Total if length.0.is_zero() => {
            format!(
                "The time for the whole call was over before {host} was called; raise the total limit"
            )
        }
        Stage::Total => format!(
            "{host} was not done when the time for the whole call was over, {length} after this attempt began \
             (total limit); raise the limit"
        ),
    };
    Error::new(ErrorKind::Timeout, message)
}

/// Waits for a future as long as the limit allows. Does not begin when it has passed already: nothing is sent in
/// vain, and a server that always has more to say cannot outrun the limit.
pub(super) async fn within<T>(
    limit: Option<Limit>,
    host: &str,
    future: impl Future<Output = T>,
) -> Result<T> {
    match limit {
        None => Ok(future.await),
        Some(limit) if limit.at <= Instant::now() => Err(limit.error(host)),
        Some(limit) => timeout_at(limit.at, future).await.map_err(|_| limit.error(host)),
    }
}

/// A length of time as people write it: `30 s`, `1.5 s`, `50 ms`.
struct Seconds(Duration);

impl fmt::Display for Seconds {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Rounded, since what is left of a total limit of 50 ms is a little less.
        match (self.0.as_micros() + 500) / 1000 {
            millis @ 0..1000 => write!(f, "{millis} ms"),
            _ => write!(f, "{} s", (self.0.as_secs_f64() * 10.0).round() / 10.0),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_length_is_written_as_people_do() {
        let shown = |millis| Seconds(Duration::from_millis(millis)).to_string();
        assert_eq!(
            [shown(50), shown(1000), shown(1549), shown(30_000), shown(600_000)],
            ["50 ms", "1 s", "1.5 s", "30 s", "600 s"]
        );
    }

    #[tokio::test(start_paused = true)]
    async fn the_sooner_limit_is_the_one_that_is_named() {
        let idle = Limit::from_now(Stage::Idle, Some(Duration::from_secs(30)));
        let total = Limit::total(Some(Instant::now() + Duration::from_secs(60)));
        let limit = Limit::sooner(total, idle);
        let error = within(limit, "host", std::future::pending::<()>()).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Timeout);
        assert!(error.message().contains("30 s (idle limit)"), "{error}");
        let error = within(total, "host", std::future::pending::<()>()).await.unwrap_err();
        assert!(error.message().contains("total limit"), "{error}");
        let over = Limit::total(Some(Instant::now() - Duration::from_secs(1)));
        let error = within(over, "host", std::future::ready(())).await.unwrap_err();
        assert!(error.message().contains("before host was called"), "{error}");
    }

    #[tokio::test]
    async fn an_endless_limit_is_none() {
        assert!(Limit::from_now(Stage::Idle, Some(Duration::MAX)).is_none());
        assert!(Limit::sooner(None, None).is_none());
    }
}
