//! THE PIPELINE: one call from end to end.
//!
//! ```text
//! plan ─► ┌ reserve ─► encode ─► sign ─► send ─► decode ─► settle ┐ ─► answer
//!    ▲    └───────────────────── one attempt ─────────────────────┘
//!    └── again, or the next target, while the error and the deadline allow it
//! ```
//!
//! Three rules live here and nowhere else. **The commit point**: a stream is committed when its first content has been
//! read; until then any failure is an ordinary error and may be tried elsewhere. **The hold**: what an attempt may use is
//! reserved before it and settled after it, on every way out. **One deadline**: all attempts and waits of a call share it,
//! and no attempt starts that cannot finish.

mod answer;
mod incoming;
mod mock;
mod prepare;
mod stream;

pub use crate::ops::{LossPolicy, OnLoss};
pub use answer::{Answer, Meta, Whole};
pub use incoming::{Form, Incoming};
pub use mock::Mock;
pub use stream::Stream;

use crate::auth;
use crate::budget::{Hold, Ledger, Settlement};
use crate::config::Config;
use crate::error::{Error, ErrorKind, Next, Result};
use crate::provider::Target;
use crate::route;
use crate::transport::{Deadlines, Transport};
use prepare::Outgoing;
use std::sync::Arc;
use std::time::{Duration, SystemTime};
use tokio::time::{Instant, sleep};

/// What all calls of a process (or of a test) share.
pub struct State {
    /// Providers and defaults.
    pub config: Config,
    /// Who keeps the accounts.
    pub ledger: Arc<dyn Ledger>,
    /// The clock on the wall, for answers that carry no time of their own and for dates in `retry-after`.
    pub clock: fn() -> SystemTime,
}

/// Answers calls. It belongs to one runtime, whose connections it pools; cheap to clone.
#[derive(Clone)]
pub struct Engine {
    state: Arc<State>,
    transport: Transport,
}

impl Engine {
    /// An engine on this runtime's connections.
    pub fn new(state: Arc<State>, transport: Transport) -> Self {
        Self { state, transport }
    }

    /// Answers one call.
    ///
    /// # Errors
    /// The last target's error, with the earlier ones as its `attempts`.
    pub async fn call(&self, incoming: &Incoming) -> Result<Answer> {
        if let Some(mock) = &incoming.mock {
            return mock.answer(incoming, (self.state.clock)());
        }
        let config = &self.state.config;
        let targets =
            route::plan(&config.registry, &incoming.wish, incoming.asked(), &*config.environment)?;
        let total = incoming.patience.total(targets.len());
        // A limit beyond what the clock can count is none.
        let deadline = total.and_then(|t| Instant::now().checked_add(t));
        let mut run = Run { deadline, attempts: 0, failed: Vec::new() };
        for target in &targets {
            match self.target(incoming, target, &mut run).await {
                Ok(answer) => return Ok(answer),
                Err(error) if error.next() == Next::Stop || run.is_over() => {
                    return Err(run.give_up(error));
                }
                Err(error) => run.failed.push(error),
            }
        }
        let last = run.failed.pop().unwrap_or_else(|| Error::config("the plan names no target"));
        Err(run.give_up(last))
    }

    /// Tries one target until it answers or its patience ends.
    async fn target(&self, incoming: &Incoming, target: &Target, run: &mut Run) -> Result<Answer> {
        let mut tries = 0;
        loop {
            tries += 1;
            run.attempts += 1;
            let error = match self.attempt(incoming, target, run).await {
                Ok(answer) => return Ok(answer),
                Err(error) => {
                    let error = error.with_target(&target.provider.name, &target.model);
                    auth::hide(error, target.api_key.as_ref())
                }
            };
            match route::again(&error, tries, &incoming.patience, (run.left(), fastrand::f64())) {
                Some(wait) => sleep(wait).await,
                None => return Err(error),
            }
            run.failed.push(error);
        }
    }

    /// Tries one target once.
    async fn attempt(&self, incoming: &Incoming, target: &Target, run: &Run) -> Result<Answer> {
        let mut outgoing = Outgoing::prepare(incoming, target)?;
        let mut hold = self.state.ledger.clone().reserve(outgoing.claim(incoming, target))?;
        auth::sign(&mut outgoing.call, target)?;
        let url = outgoing.call.url.clone();
        let deadlines = run.deadlines(incoming);
        let answer =
            self.transport.send(&incoming.transport, outgoing.call.clone(), &deadlines).await;
        let answer = answer.map_err(|e| failed(&mut hold, e).with_url(&url))?;
        let meta = Meta::new(target, &answer, (&outgoing, run.attempts));
        if !(200..300).contains(&answer.status) {
            let (status, headers) = (answer.status, answer.headers.clone());
            let body = answer.bytes().await.unwrap_or_default();
            let error = meta.refusal(target, (status, &headers, &body), (self.state.clock)());
            return Err(failed(&mut hold, error));
        }
        if incoming.stream {
            let stream = Stream::open(answer, outgoing, meta, hold, incoming);
            return Ok(Answer::Stream(Box::new(stream.await?)));
        }
        let body = answer.bytes().await.map_err(|e| lost(&mut hold, e).with_url(&meta.url))?;
        let whole = Whole::read(&body, (outgoing.reading, meta), incoming, (self.state.clock)());
        let whole = whole.map_err(|e| lost(&mut hold, e))?;
        hold.settle(whole.meta.usage.clone().map_or(Settlement::Unknown, Settlement::used));
        Ok(Answer::Whole(Box::new(whole)))
    }
}

/// Nothing was used: the provider refused, or was not reached.
fn failed(hold: &mut Hold, error: Error) -> Error {
    hold.settle(Settlement::Failed);
    error
}

/// An answer had begun. Unless it was the provider's own error it was written, and is paid for, though we cannot read it.
fn lost(hold: &mut Hold, error: Error) -> Error {
    use ErrorKind::{BadReply, Connection, Timeout};
    let written = matches!(error.kind(), BadReply | Connection | Timeout);
    hold.settle(if written { Settlement::Unknown } else { Settlement::Failed });
    error
}

/// How a call is going.
struct Run {
    deadline: Option<Instant>,
    attempts: u32,
    failed: Vec<Error>,
}

impl Run {
    fn left(&self) -> Option<Duration> {
        self.deadline.map(|d| d.saturating_duration_since(Instant::now()))
    }

    fn is_over(&self) -> bool {
        self.left().is_some_and(|left| left.is_zero())
    }

    fn deadlines(&self, incoming: &Incoming) -> Deadlines {
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
    fn give_up(self, last: Error) -> Error {
        let earlier: Vec<_> = self.failed.iter().map(Error::as_attempt).collect();
        let over =
            self.left().is_some_and(|left| left.is_zero()) && last.kind() != ErrorKind::Timeout;
        let last = if over { last.noting("the call's deadline has passed") } else { last };
        if earlier.is_empty() { last } else { last.with_attempts(earlier) }
    }
}
