//! A second attempt beside one that is late: whoever answers first is taken, the other one is dropped and accounted for.

use super::answer::Via;
use super::run::{Run, Track};
use super::{Answer, Engine, Incoming};
use crate::error::{Error, Result};
use crate::route::{Leg, Measure, Nano};
use std::pin::pin;
use std::time::Duration;
use tokio::time::timeout;

/// When a second attempt is made beside one that is late.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Hedge {
    /// How late the first one must be. `None`: later than 95 of 100 answers of its deployment; nothing is hedged before
    /// that is known.
    pub after: Option<Duration>,
    /// What the second attempt may be expected to cost, in nano-dollars; one whose price is unknown is then not made.
    pub max_cost: Option<Nano>,
}

impl Engine {
    /// Asks one, and another one beside it where it is late and the call is hedged. For a stream it is the first content
    /// that counts.
    pub(super) async fn hedged(
        &self,
        incoming: &Incoming,
        leg: &mut Leg,
        run: &mut Run,
    ) -> Result<Answer> {
        let after =
            incoming.hedge.and_then(|hedge| hedge.after.or_else(|| self.late(incoming, leg)));
        match after {
            None => self.leg(incoming, leg, &mut run.track).await,
            // Two attempts are large, and rare.
            Some(after) => Box::pin(self.race(after, incoming, (leg, run))).await,
        }
    }

    /// Asks one, and another one beside it when it is late.
    async fn race(
        &self,
        after: Duration,
        incoming: &Incoming,
        (leg, run): (&mut Leg, &mut Run),
    ) -> Result<Answer> {
        let mut beside = run.track.beside();
        let outcome = {
            let mut first = pin!(self.leg(incoming, leg, &mut beside));
            match timeout(after, first.as_mut()).await {
                Ok(done) => Outcome::First(done),
                Err(_) => match self.second(incoming, run) {
                    Some(mut other) => {
                        let mut track = run.track.beside();
                        track.attempts += 1;
                        let won = {
                            let second = pin!(self.leg(incoming, &mut other, &mut track));
                            either(first, second).await
                        };
                        Outcome::Both(won, Box::new(other), track)
                    }
                    None => Outcome::First(first.await),
                },
            }
        };
        run.track.merge(beside);
        match outcome {
            Outcome::First(done) => done,
            Outcome::Both(won, other, track) => {
                run.track.merge(track);
                if let Some(error) = &won.lost {
                    run.course.lost(error, !won.second);
                }
                if won.second {
                    run.course.second_counts();
                    *leg = *other;
                }
                run.track.failed.extend(won.lost);
                won.result
            }
        }
    }

    /// How long 95 of 100 answers of a deployment take, or their first contents.
    fn late(&self, incoming: &Incoming, leg: &Leg) -> Option<Duration> {
        let (slot, _) = leg.ticket.as_ref()?;
        let which = if incoming.stream { Measure::FirstContent } else { Measure::Whole };
        let seconds = slot.percentile(which, 95, self.state.since.elapsed())?;
        Duration::try_from_secs_f64(seconds).ok()
    }

    /// Who is asked beside the first.
    fn second(&self, incoming: &Incoming, run: &mut Run) -> Option<Leg> {
        let most = incoming.hedge.and_then(|hedge| hedge.max_cost);
        let now = self.state.now(run.track.left());
        let course = &mut run.course;
        self.state.in_world(incoming, |world| course.beside(world, most, now))
    }

    /// An answer that was reached: how is told with it, and its conversation stays where it is.
    pub(super) fn reached(&self, answer: Answer, leg: &Leg, incoming: &Incoming) -> Answer {
        let router = self.state.router(incoming);
        if let (Some(session), Some(deployment)) = (incoming.session(router), &leg.deployment) {
            let tokens = incoming.need(false).prompt_tokens;
            let held = (deployment.id.as_str(), tokens);
            let (ttl, now) = (router.keeps_for(), self.state.since.elapsed());
            router.board.affinity().remember(session, held, ttl, now);
        }
        let (group, deployment) = (leg.group.clone(), leg.deployment.clone());
        answer.reached_by(Via { group, deployment, fallbacks: leg.fallbacks })
    }
}

enum Outcome {
    First(Result<Answer>),
    Both(Won, Box<Leg>, Track),
}

/// How a race ended.
struct Won {
    result: Result<Answer>,
    /// It is the second one's.
    second: bool,
    /// The error of the one who failed before.
    lost: Option<Error>,
}

/// The first answer of two; an error only where both fail.
async fn either<F>(mut first: F, mut second: impl Future<Output = Result<Answer>> + Unpin) -> Won
where
    F: Future<Output = Result<Answer>> + Unpin,
{
    let (result, is_second) = tokio::select! {
        biased;
        result = &mut first => (result, false),
        result = &mut second => (result, true),
    };
    let Err(lost) = result else { return Won { result, second: is_second, lost: None } };
    let result = if is_second { first.await } else { second.await };
    Won { result, second: !is_second, lost: Some(lost) }
}
