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
mod connect;
mod incoming;
mod mock;
mod plain;
mod prepare;
mod remember;
mod run;
mod stream;

pub use crate::ops::{LossPolicy, OnLoss};
pub use answer::{Answer, Meta, Whole};
pub use connect::Line;
pub use incoming::{Form, Incoming};
pub use mock::Mock;
pub use plain::{Chunks, Gives, Plain};
pub use stream::{Seam, Stream, StreamFailure};

use crate::auth;
use crate::budget::{Hold, Ledger, Settlement};
use crate::config::Config;
use crate::error::{Error, ErrorKind, Next, Result};
use crate::provider::Target;
use crate::route;
use crate::store::Store;
use crate::transport::Transport;
use prepare::Outgoing;
use run::Run;
use std::sync::Arc;
use std::time::SystemTime;
use tokio::time::{Instant, sleep};

/// What all calls of a process (or of a test) share.
pub struct State {
    /// Providers and defaults.
    pub config: Config,
    /// Who keeps the accounts.
    pub ledger: Arc<dyn Ledger>,
    /// The clock on the wall, for answers that carry no time of their own and for dates in `retry-after`.
    pub clock: fn() -> SystemTime,
    /// Tokens and credentials that were obtained.
    pub keychain: Arc<auth::Keychain>,
    /// Where answers are kept for providers that keep none.
    pub store: Arc<dyn Store>,
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
        if let Some(answer) = self.state.recalled(incoming).await? {
            return Ok(answer);
        }
        let resumed = self.state.resumed(incoming).await?;
        self.plan(resumed.as_deref().unwrap_or(incoming)).await
    }

    /// Tries the targets of a call, one after the other.
    async fn plan(&self, incoming: &Incoming) -> Result<Answer> {
        let config = &self.state.config;
        let targets =
            route::plan(&config.registry, &incoming.wish, incoming.asked(), &*config.environment)?;
        let total = incoming.patience.total(targets.len());
        // A limit beyond what the clock can count is none.
        let deadline = total.and_then(|t| Instant::now().checked_add(t));
        let mut run = Run::new(deadline);
        for (at, target) in targets.iter().enumerate() {
            match self.target(incoming, target, &mut run).await {
                Ok(answer) => return Ok(answer.followed(self, incoming, (&targets[at..], run))),
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
        let (mut tries, mut renewed) = (0, false);
        loop {
            tries += 1;
            run.attempts += 1;
            let error = match self.attempt(incoming, target, run).await {
                Ok(answer) => return Ok(answer),
                Err(error) => {
                    let error = error.with_target(&target.provider.name, &target.model);
                    let error = auth::hide(error, target.api_key.as_ref());
                    auth::hide(error, run.shown.take().as_ref())
                }
            };
            if !renewed
                && !run.is_over()
                && auth::renew(&error, target, &self.access(incoming, run))
            {
                (renewed, tries) = (true, tries - 1);
                run.failed.push(error);
                continue;
            }
            match route::again(&error, tries, &incoming.patience, (run.left(), fastrand::f64())) {
                Some(wait) => sleep(wait).await,
                None => return Err(error),
            }
            run.failed.push(error);
        }
    }

    /// What a credential is had with.
    fn access<'a>(&'a self, incoming: &'a Incoming, run: &Run) -> auth::Access<'a> {
        auth::Access {
            keychain: &self.state.keychain,
            environment: &*self.state.config.environment,
            transport: &self.transport,
            options: &incoming.transport,
            deadlines: run.deadlines(incoming),
            now: (self.state.clock)(),
        }
    }

    /// Tries one target once.
    async fn attempt(&self, incoming: &Incoming, target: &Target, run: &mut Run) -> Result<Answer> {
        let target = &*run.keyed(target).await?;
        let mut outgoing = Outgoing::prepare(incoming, target)?;
        let mut hold = self.state.ledger.clone().reserve(outgoing.claim(incoming, target))?;
        let shown = auth::sign(&mut outgoing.call, target, &self.access(incoming, run)).await?;
        run.shown = shown.or(run.shown.take());
        outgoing.key = run.shown.clone().or(outgoing.key);
        outgoing.complete(incoming, run.attempts);
        let deadlines = run.deadlines(incoming);
        let answer = plain::send(&self.transport, incoming, &outgoing.call, &deadlines).await;
        let answer = answer.map_err(|e| failed(&mut hold, e).with_url(&outgoing.call.url))?;
        let meta = Meta::new(target, &answer, (&mut outgoing, run.attempts));
        if !incoming.takes(answer.status) {
            let (status, headers) = (answer.status, answer.headers.clone());
            let body = answer.bytes().await.unwrap_or_default();
            let error = meta.refusal(target, (status, &headers, &body), (self.state.clock)());
            return Err(failed(&mut hold, error));
        }
        if incoming.stream {
            let stream = Stream::open(answer, outgoing, (meta, hold), incoming).await?;
            return Ok(Answer::Stream(Box::new(stream.kept_in(&self.state.store))));
        }
        if incoming.is_handed_on() {
            return connect::hand_on(answer, (meta, hold, outgoing.key), incoming).await;
        }
        let body = answer.bytes().await.map_err(|e| lost(&mut hold, e).with_url(&meta.url))?;
        let whole = Whole::read(&body, (outgoing.reading, meta), incoming, (self.state.clock)());
        let mut whole = whole.map_err(|e| lost(&mut hold, e))?;
        hold.settle(whole.meta.usage.clone().map_or(Settlement::Unknown, Settlement::used));
        whole.keep(&*self.state.store).await;
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
