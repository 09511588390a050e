//! How a call is going: its deadline, its attempts, and the error at its end.

use super::Incoming;
use crate::error::{Error, ErrorKind, Result};
use crate::provider::Target;
use crate::transport::Deadlines;
use secrecy::SecretString;
use std::borrow::Cow;
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

    /// The target with the key of now, where somebody gives one before each attempt.
    pub(super) async fn keyed<'a>(&mut self, target: &'a Target) -> Result<Cow<'a, Target>> {
        let Some(source) = target.key_source.clone() else { return Ok(Cow::Borrowed(target)) };
        let asked = tokio::task::spawn_blocking(move || source.key()).await;
        let key = asked.map_err(|_| {
            Error::new(ErrorKind::Internal, "asking for the key broke off; please report it")
        })??;
        self.shown = Some(key.clone());
        Ok(Cow::Owned(Target { api_key: Some(key), ..target.clone() }))
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
