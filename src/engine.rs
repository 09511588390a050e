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
mod aside;
mod connect;
mod explain;
mod hedge;
mod held;
mod incoming;
mod mock;
mod plain;
mod prepare;
mod price;
mod remember;
mod run;
mod spent;
mod state;
mod stream;

pub use crate::ops::{LossPolicy, OnLoss};
pub use answer::{Answer, Meta, Via, Whole};
pub use aside::Aside;
pub use connect::Line;
pub use hedge::Hedge;
pub use incoming::{Form, Incoming};
pub use mock::Mock;
pub use plain::{Chunks, Gives, Plain};
pub use spent::Spent;
pub use state::State;
pub use stream::{Seam, Stream, StreamFailure};

use crate::auth;
use crate::budget::Settlement;
use crate::error::{Error, ErrorKind, Result};
use crate::route::Leg;
use crate::transport::Transport;
use held::{Held, Watch};
use prepare::Outgoing;
use run::{Run, Track};
use std::sync::Arc;

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
        if incoming.explain {
            return self.state.explained(incoming);
        }
        if let Some(mock) = &incoming.mock {
            return mock.answer(incoming, (self.state.clock)());
        }
        if let Some(answer) = self.state.recalled(incoming).await? {
            return Ok(answer);
        }
        let resumed = self.state.resumed(incoming).await?;
        self.plan(resumed.as_deref().unwrap_or(incoming)).await
    }

    /// Asks one after the other, as the call's course has it.
    async fn plan(&self, incoming: &Incoming) -> Result<Answer> {
        let mut run = Run::begin(&self.state, incoming)?;
        while let Some(mut leg) = run.next(&self.state, incoming).await {
            self.copy_aside(incoming, &leg);
            match self.hedged(incoming, &mut leg, &mut run).await {
                Ok(answer) => {
                    return Ok(self.reached(answer, &leg, incoming).followed(self, incoming, run));
                }
                Err(error) => run.fail(error),
            }
        }
        Err(run.give_up())
    }

    /// Asks one, and once more where its credential had ended.
    async fn leg(&self, incoming: &Incoming, leg: &mut Leg, track: &mut Track) -> Result<Answer> {
        let mut renewed = false;
        loop {
            track.attempts += 1;
            let error = match self.attempt(incoming, leg, track).await {
                Ok(answer) => return Ok(answer),
                Err(error) => error.with_target(&leg.target.provider.name, &leg.target.model),
            };
            let error = auth::hide(error, leg.target.api_key.as_ref());
            let error = auth::hide(error, track.shown.take().as_ref());
            let access = self.access(incoming, leg, track);
            if renewed || track.is_over() || !auth::renew(&error, &leg.target, &access) {
                return Err(error);
            }
            renewed = true;
            track.failed.push(error);
        }
    }

    /// What a credential is had with.
    fn access<'a>(&'a self, incoming: &'a Incoming, leg: &Leg, track: &Track) -> auth::Access<'a> {
        auth::Access {
            keychain: &self.state.keychain,
            environment: &*self.state.config.environment,
            transport: &self.transport,
            options: &incoming.transport,
            deadlines: track.deadlines(incoming, &leg.patience),
            now: (self.state.clock)(),
        }
    }

    /// Asks one once.
    async fn attempt(
        &self,
        incoming: &Incoming,
        leg: &mut Leg,
        track: &mut Track,
    ) -> Result<Answer> {
        let watch = Watch::of(leg, (self.state.since, track.deadline));
        if let Some(mock) = leg.deployment.as_ref().and_then(|deployment| deployment.mock.as_ref())
        {
            let answer = Mock::of(mock)?.answer(incoming, (self.state.clock)());
            return Watch::over(watch, answer);
        }
        let target = &*track.keyed(&leg.target).await?;
        let mut outgoing = Outgoing::prepare(incoming, target)?;
        let asked = (incoming, &*leg, target);
        let mut hold =
            Held::take(&self.state, asked, (&mut outgoing, watch), track.attempts).await?;
        let access = self.access(incoming, leg, track);
        let shown = auth::sign(&mut outgoing.call, target, &access).await?;
        track.shown = shown.or(track.shown.take());
        outgoing.key = track.shown.clone().or(outgoing.key);
        outgoing.stream_timeout = leg.patience.stream_timeout;
        outgoing.complete(incoming, track.attempts);
        let deadlines = track.deadlines(incoming, &leg.patience);
        hold.send();
        let answer = plain::send(&self.transport, incoming, &outgoing.call, &deadlines).await;
        let answer = answer.map_err(|e| failed(&mut hold, e).with_url(&outgoing.call.url))?;
        let meta = Meta::new(target, &answer, (&mut outgoing, track.attempts));
        hold.answered(&meta);
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
        hold.charge(&whole.meta);
        whole.keep(&*self.state.store).await;
        Ok(Answer::Whole(Box::new(whole)))
    }
}

/// Nothing was used: the provider refused, or was not reached.
fn failed(hold: &mut Held, error: Error) -> Error {
    hold.note(&error);
    hold.settle(Settlement::Failed);
    error
}

/// An answer had begun. Unless it was the provider's own error it was written, and is paid for, though we cannot read it.
fn lost(hold: &mut Held, error: Error) -> Error {
    use ErrorKind::{BadReply, Connection, Timeout};
    hold.note(&error);
    let written = matches!(error.kind(), BadReply | Connection | Timeout);
    hold.settle(if written { Settlement::Unknown } else { Settlement::Failed });
    error
}
