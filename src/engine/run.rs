//! How a call is going: its deadline, its attempts, and the error at its end.

use super::Incoming;
use crate::error::{Error, ErrorKind};
use crate::transport::Deadlines;
use secrecy::SecretString;
use std::time::Duration;
use tokio::time::Instant;

/// How a call is going.
pub(super) struct Run {
    deadline: Option<Instant>,
    /// How many attempts were begun.
    pub(super) attempts: u32,
    /// Those that failed.
    pub(super) failed: Vec<Error>,
    /// The secret that the attempt shows, where it was obtained for it: no error repeats it.
    pub(super) shown: Option<SecretString>,
}

impl Run {
    /// A call that begins.
    pub(super) fn new(deadline: Option<Instant>) -> Self {
        Self { deadline, attempts: 0, failed: Vec::new(), shown: None }
    }

    pub(super) fn left(&self) -> Option<Duration> {
        self.deadline.map(|d| d.saturating_duration_since(Instant::now()))
    }

    pub(super) fn is_over(&self) -> bool {
        self.left().is_some_and(|left| left.is_zero())
    }

    pub(super) fn deadlines(&self, incoming: &Incoming) -> Deadlines {
        let patience = &incoming.patience;
        let first = if incoming.stream {
            patience.stream_timeout.or(patience.timeout)
        } else {
            patience.timeout
        };
        Deadlines {
            connect: patience.connect_timeout,
            first_byte: first,
            idle: patience.timeout,
            total: self.deadline,
        }
    }

    /// The error that the caller sees: the last one, with the earlier ones in it.
    pub(super) fn give_up(self, last: Error) -> Error {
        let earlier: Vec<_> = self.failed.iter().map(Error::as_attempt).collect();
        let over =
            self.left().is_some_and(|left| left.is_zero()) && last.kind() != ErrorKind::Timeout;
        let last = if over { last.noting("the call's deadline has passed") } else { last };
        if earlier.is_empty() { last } else { last.with_attempts(earlier) }
    }
}
