//! How a call is going: its course, its deadline, its attempts, and the error at its end.

use super::{Incoming, State};
use crate::error::{Error, ErrorKind, Result};
use crate::provider::Target;
use crate::route::{Course, Leg, Patience, Step};
use crate::transport::Deadlines;
use secrecy::SecretString;
use std::borrow::Cow;
use std::time::Duration;
use tokio::time::{Instant, sleep};

/// How a call is going.
pub(super) struct Run {
    pub(super) course: Course,
    pub(super) track: Track,
    /// The last failure, still to be told to the course.
    untold: Option<Error>,
}

/// What happened so far.
#[derive(Default)]
pub(super) struct Track {
    pub(super) deadline: Option<Instant>,
    /// How many attempts were begun.
    pub(super) attempts: u32,
    /// Those that failed.
    pub(super) failed: Vec<Error>,
    /// The secret that the attempt shows, where it was obtained for it: no error repeats it.
    pub(super) shown: Option<SecretString>,
}

impl Run {
    /// A call that begins.
    ///
    /// # Errors
    /// Its first target, or a fallback that it names, cannot be reached.
    pub(super) fn begin(state: &State, incoming: &Incoming) -> Result<Self> {
        let course = state.in_world(incoming, Course::begin)?;
        let total = incoming.patience.total(course.length());
        // A limit beyond what the clock can count is none.
        let deadline = total.and_then(|t| Instant::now().checked_add(t));
        Ok(Self { course, track: Track { deadline, ..Track::default() }, untold: None })
    }

    /// The next attempt, once it is time for it; none where there is none, or no time.
    pub(super) async fn next(&mut self, state: &State, incoming: &Incoming) -> Option<Box<Leg>> {
        loop {
            if self.track.is_over() {
                return None;
            }
            let told = self.untold.take();
            let (course, now) = (&mut self.course, state.now(self.track.left()));
            match state.in_world(incoming, |world| course.next(world, told.as_ref(), now)) {
                Step::Go(leg) => return Some(self.shared(leg, incoming)),
                Step::Wait(wait) => sleep(wait).await,
                Step::Failed(error) => self.track.failed.push(error),
                Step::End => return None,
            }
        }
    }

    /// An attempt with its share of what the caller gave for the whole call: one who never answers leaves time for those
    /// behind it.
    fn shared(&self, mut leg: Box<Leg>, incoming: &Incoming) -> Box<Leg> {
        let behind = u32::try_from(self.course.ahead()).unwrap_or(u32::MAX);
        if let Some(left) = self.track.left()
            && incoming.patience.deadline.is_some()
            && behind > 0
        {
            leg.patience = leg.patience.clone().within(left / behind.saturating_add(1));
        }
        leg
    }

    /// An attempt has failed.
    pub(super) fn fail(&mut self, error: Error) {
        self.untold = Some(error.clone());
        self.track.failed.push(error);
    }

    /// The one who was chosen is not asked after all: it cannot do what is needed.
    pub(super) fn pass_over(&mut self) {
        self.untold = Some(Error::new(ErrorKind::UnsupportedParams, "it was not asked"));
    }

    /// The answer has broken off: who gave it may be asked once more, or last of all.
    pub(super) fn reopen(&mut self, last: bool) {
        self.course.reopen(last);
    }

    /// The error that the caller sees: the last one, with the earlier ones in it.
    pub(super) fn give_up(mut self) -> Error {
        let last = self.track.failed.pop().unwrap_or_else(|| {
            Error::new(ErrorKind::Timeout, "the call's deadline passed before an attempt")
        });
        self.give_up_with(last)
    }

    /// The same, where that is the last error.
    pub(super) fn give_up_with(self, last: Error) -> Error {
        let earlier: Vec<_> = self.track.failed.iter().map(Error::as_attempt).collect();
        let over = self.track.is_over() && last.kind() != ErrorKind::Timeout;
        let last = if over { last.noting("the call's deadline has passed") } else { last };
        let last = match self.course.note {
            Some(note) => last.noting(note),
            None => last,
        };
        if earlier.is_empty() { last } else { last.with_attempts(earlier) }
    }
}

impl Track {
    /// One for an attempt beside others of the same call.
    pub(super) fn beside(&self) -> Self {
        Self { deadline: self.deadline, attempts: self.attempts, ..Self::default() }
    }

    /// What happened beside is a part of what happened.
    pub(super) fn merge(&mut self, beside: Self) {
        self.attempts = self.attempts.max(beside.attempts);
        self.failed.extend(beside.failed);
        self.shown = self.shown.take().or(beside.shown);
    }

    pub(super) fn left(&self) -> Option<Duration> {
        self.deadline.map(|d| d.saturating_duration_since(Instant::now()))
    }

    pub(super) fn is_over(&self) -> bool {
        self.left().is_some_and(|left| left.is_zero())
    }

    pub(super) fn deadlines(&self, incoming: &Incoming, patience: &Patience) -> Deadlines {
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
}
