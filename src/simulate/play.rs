//! Calls on their courses, moment by moment: a queue of what happens when, and nobody waits.

use super::Simulation;
use super::behaviour::{self, Behaviour, Deed};
use super::dice;
use super::outcome::{Outcome, Played};
use super::settings::NOBODYS;
use super::traffic::Call;
use crate::error::{Error, ErrorKind, Result};
use crate::ops::Operation;
use crate::provider::Asked;
use crate::route::{
    Course, Deployment, Ended, Leg, Moment, Nano, Need, Now, Patience, Preferences, Router, Routes,
    Step, Wish, World, session_key, warm_gain,
};
use std::cmp::Reverse;
use std::collections::{BinaryHeap, HashMap, VecDeque};
use std::sync::Arc;
use std::time::Duration;

/// No moment lies later: some thirty years.
const LAST: Duration = Duration::from_secs(1_000_000_000);
/// A minute, in which requests are counted.
const MINUTE: Duration = Duration::from_secs(60);
/// Plans that are made to see how probable it is that somebody is asked first.
const PLANS: u64 = 16;

/// Traffic under one policy.
pub(super) struct Play<'a> {
    of: Simulation<'a>,
    router: Arc<Router>,
    patience: Patience,
    /// What happens when: the moment, its turn among those of one moment, the call.
    queue: BinaryHeap<Reverse<(Duration, u64, usize, Event)>>,
    turns: u64,
    running: Vec<Option<Box<Running>>>,
    /// When deployments of a limited capacity were asked in the last minute.
    asked: HashMap<String, VecDeque<Duration>>,
    played: Played,
}

/// What happens.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Event {
    /// A call is made, or its wait is over.
    Next,
    /// A stream's first content comes.
    Content,
    /// An attempt ends.
    End,
}

/// A call that is under way.
struct Running {
    course: Course,
    wish: Wish,
    need: Arc<Need>,
    begun: Duration,
    deadline: Option<Duration>,
    /// Steps that were asked for.
    steps: u64,
    /// What is still to be told to the course.
    untold: Option<Error>,
    attempt: Option<Attempt>,
    /// How often each was asked.
    tries: Vec<(String, u32)>,
    outcome: Outcome,
}

/// An attempt that is under way.
struct Attempt {
    leg: Leg,
    id: String,
    deed: Deed,
    retry_after: Option<f64>,
    /// The call's own time is over at its end.
    is_late: bool,
    /// What the warm beginning of the prompt saves.
    saved: Nano,
}

impl<'a> Play<'a> {
    /// A play of these routes, nothing in it yet.
    ///
    /// # Errors
    /// `Config`: two deployments have the same id.
    pub(super) fn of(of: Simulation<'a>, routes: &Routes) -> Result<Self> {
        let reachable: Vec<_> = routes.deployments().iter().map(|one| reachable(one)).collect();
        let routes = routes.with(reachable)?;
        let usual = Patience::default();
        let patience = Patience {
            max_retries: routes.policies().num_retries,
            timeout: routes.settings().timeout.or(usual.timeout),
            stream_timeout: routes.settings().stream_timeout,
            ..usual
        };
        let mut played = Played::default();
        for one in routes.deployments() {
            played.shares.entry(one.id.clone()).or_default();
        }
        played.logged_costs = of.calls.iter().map(|call| logged_cost(&routes, call)).collect();
        played.outcomes.resize(of.calls.len(), Outcome::default());
        let running = of.calls.iter().map(|_| None).collect();
        Ok(Self {
            of,
            router: Arc::new(Router::new(routes)),
            patience,
            queue: BinaryHeap::new(),
            turns: 0,
            running,
            asked: HashMap::new(),
            played,
        })
    }

    /// What becomes of the calls.
    pub(super) fn run(mut self) -> Played {
        for (call, said) in self.of.calls.iter().enumerate() {
            self.at(seconds(said.at), call, Event::Next);
        }
        while let Some(Reverse((now, _, call, event))) = self.queue.pop() {
            let begun = self.running.get_mut(call).and_then(Option::take);
            let Some(mut one) = begun.or_else(|| self.begin(call, now)) else { continue };
            let goes_on = match event {
                Event::Next => self.step(call, &mut one, now),
                Event::Content => {
                    has_content(&mut one, now);
                    true
                }
                Event::End => self.end(call, &mut one, now),
            };
            if goes_on {
                self.running[call] = Some(one);
            } else {
                self.played.outcomes[call] = one.outcome;
            }
        }
        self.played
    }

    fn at(&mut self, moment: Duration, call: usize, event: Event) {
        self.turns += 1;
        self.queue.push(Reverse((moment.min(LAST), self.turns, call, event)));
    }

    /// A call that is made; none where it ends at once.
    fn begin(&mut self, call: usize, now: Duration) -> Option<Box<Running>> {
        let said = &self.of.calls[call];
        let (session, tags) = (said.session.clone(), said.tags.clone());
        let preferences = Preferences { session, tags, ..Preferences::default() };
        let wish = Wish { model: said.model.clone(), preferences, ..Wish::default() };
        let (prompt_tokens, stream) = (said.prompt_tokens, said.stream);
        let need = Arc::new(Need { prompt_tokens, stream, ..Need::default() });
        let chosen = self.chosen(said, &wish, &need, (call, now));
        let mut outcome = Outcome { at: said.at, chosen, ..Outcome::default() };
        match self.in_world(&wish, &need, Course::begin) {
            Ok(course) => {
                let total = self.patience.total(course.length());
                let deadline = total.and_then(|total| now.checked_add(total));
                let (untold, attempt, tries) = (None, None, Vec::new());
                let (steps, begun) = (0, now);
                #[rustfmt::skip]
                let one = Running {
                    course, wish, need, begun, deadline, steps, untold, attempt, tries, outcome,
                };
                Some(Box::new(one))
            }
            Err(error) => {
                outcome.error = Some(error.kind());
                self.played.outcomes[call] = outcome;
                None
            }
        }
    }

    /// How probable it is that the deployment that was logged is asked first.
    fn chosen(&self, said: &Call, wish: &Wish, need: &Need, at: (usize, Duration)) -> Option<f64> {
        let logged = said.logged.as_ref().filter(|logged| logged.propensity.is_some())?;
        let (call, now) = at;
        let session = said.session.as_deref().map(session_key);
        let is_first = |plan: &u64| {
            let seed = dice::mixed(self.of.seed, &[4, call as u64, *plan]);
            let moment = Moment { now, seed, session };
            let planned = self.router.plan(&said.model, need, &wish.preferences, moment);
            let first = planned.and_then(|planned| {
                let at = *planned.decision.order.first()?;
                Some(planned.members.get(at)?.deployment.id.clone())
            });
            first.is_some_and(|first| first == logged.deployment)
        };
        let count = (0..PLANS).filter(is_first).count();
        Some(super::float(count) / super::float(PLANS))
    }

    fn in_world<T>(&self, wish: &Wish, need: &Arc<Need>, work: impl FnOnce(&World<'_>) -> T) -> T {
        work(&World {
            registry: self.of.registry,
            env: &|_| Some(NOBODYS.to_owned()),
            asked: Asked { operation: Some(Operation::Chat), ..Asked::default() },
            wish,
            patience: &self.patience,
            router: &self.router,
            need: &|| need.clone(),
            session: wish.preferences.session.as_deref().map(session_key),
        })
    }

    /// Asks what comes next until there is something to wait for; whether there is.
    fn step(&mut self, call: usize, one: &mut Running, now: Duration) -> bool {
        loop {
            let left = one.deadline.map(|deadline| deadline.saturating_sub(now));
            if left.is_some_and(|left| left.is_zero()) {
                one.outcome.error.get_or_insert(ErrorKind::Timeout);
                return finish(one, now);
            }
            one.steps += 1;
            let seed = dice::mixed(self.of.seed, &[3, call as u64, one.steps]);
            let (told, now_there) = (one.untold.take(), Now { now, left, seed });
            let course = &mut one.course;
            let next = |world: &World<'_>| course.next(world, told.as_ref(), now_there);
            match self.in_world(&one.wish, &one.need, next) {
                Step::Go(leg) => {
                    self.attempt(call, one, *leg, now);
                    return true;
                }
                Step::Wait(wait) => {
                    self.at(now.saturating_add(wait), call, Event::Next);
                    return true;
                }
                Step::Failed(error) => one.outcome.error = Some(error.kind()),
                Step::End => return finish(one, now),
            }
        }
    }

    /// An attempt begins.
    fn attempt(&mut self, call: usize, one: &mut Running, leg: Leg, now: Duration) {
        let id = leg.deployment.as_ref().map_or_else(|| leg.target.label(), |one| one.id.clone());
        one.outcome.attempts += 1;
        one.outcome.fallbacks = leg.fallbacks;
        let before = tried(&mut one.tries, &id);
        let mut dice = behaviour::luck(self.of.seed, call, &id, before);
        let how = self.of.behaviours.of(&id);
        let said = &self.of.calls[call];
        let deed = if room(&mut self.asked, how, &id, now) {
            let deed = how.deed(now.as_secs_f64(), said.completion_tokens, &mut dice);
            timed(deed, &leg, said.stream)
        } else {
            Deed::Fails { kind: ErrorKind::RateLimited, after: how.refused_after(&mut dice) }
        };
        let left = one.deadline.map(|deadline| deadline.saturating_sub(now).as_secs_f64());
        let (deed, is_late) = bounded(deed, left);
        match deed {
            Deed::Answers { first, whole } => {
                if let Some(first) = first.filter(|_| said.stream) {
                    self.at(now.saturating_add(seconds(first)), call, Event::Content);
                }
                self.at(now.saturating_add(seconds(whole)), call, Event::End);
            }
            Deed::Fails { after, .. } => {
                self.at(now.saturating_add(seconds(after)), call, Event::End);
            }
        }
        let saved = self.saved(said, &leg, now);
        let retry_after = how.retry_after;
        one.attempt = Some(Attempt { leg, id, deed, retry_after, is_late, saved });
    }

    /// What the prompt's beginning saves where its conversation was before.
    fn saved(&self, said: &Call, leg: &Leg, now: Duration) -> Nano {
        let warm = said
            .session
            .as_deref()
            .and_then(|session| self.router.board.affinity().warm(session_key(session), now));
        let (Some(warm), Some(deployment)) = (warm, &leg.deployment) else { return 0 };
        if *warm.id != *deployment.id {
            return 0;
        }
        let tokens = warm.tokens.min(said.prompt_tokens);
        warm_gain(&deployment.facts.prices, tokens, warm.survival)
    }

    /// An attempt ends; whether the call goes on.
    fn end(&mut self, call: usize, one: &mut Running, now: Duration) -> bool {
        let Some(attempt) = one.attempt.take() else { return true };
        match attempt.deed {
            Deed::Answers { .. } => {
                self.answered(call, one, attempt, now);
                finish(one, now)
            }
            Deed::Fails { kind, .. } => {
                one.outcome.limited += u32::from(kind == ErrorKind::RateLimited);
                one.outcome.error = Some(kind);
                one.untold = Some(self.failed(attempt, kind, now));
                self.step(call, one, now)
            }
        }
    }

    fn answered(&mut self, call: usize, one: &mut Running, attempt: Attempt, now: Duration) {
        let said = &self.of.calls[call];
        let Attempt { leg, id, saved, .. } = attempt;
        let deployment = leg.deployment.as_ref();
        let prices = deployment.map(|one| one.facts.prices).unwrap_or_default();
        let price = prices.of(said.prompt_tokens, said.completion_tokens);
        let cost = price.unwrap_or(0).saturating_sub(saved);
        one.outcome.error = None;
        one.outcome.cost = cost;
        one.outcome.unpriced = price.is_none();
        let tally = self.played.shares.entry(id.clone()).or_default();
        tally.attempts += 1;
        tally.answered += 1;
        tally.cost += cost;
        if let Some((slot, ticket)) = leg.ticket {
            let total_tokens = said.prompt_tokens.saturating_add(said.completion_tokens);
            let completion_tokens = said.completion_tokens;
            let ended = Ended::Answered { completion_tokens, total_tokens, cost };
            slot.end(ticket, now, ended, &leg.rest);
        }
        if let (Some(session), Some(_)) = (said.session.as_deref(), deployment) {
            let held = (id.as_str(), said.prompt_tokens);
            let ttl = self.router.keeps_for();
            self.router.board.affinity().remember(session_key(session), held, ttl, now);
        }
    }

    /// Counts a failed attempt; its error.
    fn failed(&mut self, attempt: Attempt, kind: ErrorKind, now: Duration) -> Error {
        let tally = self.played.shares.entry(attempt.id).or_default();
        tally.attempts += 1;
        tally.failed += 1;
        tally.limited += u64::from(kind == ErrorKind::RateLimited);
        let mut error = Error::new(kind, "it failed in the simulation");
        let answers = !matches!(kind, ErrorKind::Timeout | ErrorKind::Connection);
        let status = answers.then(|| kind.row().status);
        let asked = attempt.retry_after.filter(|_| kind == ErrorKind::RateLimited);
        let retry_after = asked.map(seconds);
        (error.said_mut().status, error.said_mut().retry_after) = (status, retry_after);
        if let Some((slot, ticket)) = attempt.leg.ticket {
            let ended = if attempt.is_late {
                Ended::Dropped
            } else {
                Ended::Failed { kind, status, retry_after }
            };
            if let Some(rest) = slot.end(ticket, now, ended, &attempt.leg.rest) {
                tally.rests += 1;
                tally.rested += rest.as_secs_f64();
            }
        }
        error
    }
}

/// A deployment with an address and a key that are never used: what is asked for is only who would be asked.
fn reachable(one: &Deployment) -> Arc<Deployment> {
    let mut one = one.clone();
    one.over.base_url = Some("http://simulated.invalid".to_owned());
    one.over.api_key = Some(NOBODYS.into());
    one.over.reads_model = true;
    Arc::new(one)
}

/// What a logged answer cost where it was given, by these routes' prices.
fn logged_cost(routes: &Routes, call: &Call) -> Option<Nano> {
    let logged = call.logged.as_ref()?;
    if logged.error.is_some() {
        return Some(0);
    }
    let one = routes.deployments().iter().find(|one| one.id == logged.deployment)?;
    one.facts.prices.of(call.prompt_tokens, call.completion_tokens)
}

/// Counts a try; how many there were before it.
fn tried(tries: &mut Vec<(String, u32)>, id: &str) -> u32 {
    if let Some((_, count)) = tries.iter_mut().find(|(known, _)| known == id) {
        *count += 1;
        return *count - 1;
    }
    tries.push((id.to_owned(), 1));
    0
}

/// Counts a request where capacity is limited; whether there is room for it.
fn room(
    asked: &mut HashMap<String, VecDeque<Duration>>,
    how: &Behaviour,
    id: &str,
    now: Duration,
) -> bool {
    let Some(most) = how.rpm else { return true };
    if !asked.contains_key(id) {
        asked.insert(id.to_owned(), VecDeque::new());
    }
    let Some(minute) = asked.get_mut(id) else { return true };
    while minute.front().is_some_and(|then| *then + MINUTE <= now) {
        minute.pop_front();
    }
    if minute.len() as u64 >= most {
        return false;
    }
    minute.push_back(now);
    true
}

/// What is given up when the attempt's own time is over.
fn timed(deed: Deed, leg: &Leg, stream: bool) -> Deed {
    let patience = &leg.patience;
    let limit = patience.stream_timeout.filter(|_| stream).or(patience.timeout);
    let Some(limit) = limit.map(|limit| limit.as_secs_f64()) else { return deed };
    let waited = match deed {
        Deed::Answers { first: Some(first), .. } if stream => first,
        Deed::Answers { whole, .. } => whole,
        Deed::Fails { after, .. } => after,
    };
    if waited > limit { Deed::Fails { kind: ErrorKind::Timeout, after: limit } } else { deed }
}

/// What is given up when the call's time is over, and whether it is.
fn bounded(deed: Deed, left: Option<f64>) -> (Deed, bool) {
    let (Deed::Answers { whole: end, .. } | Deed::Fails { after: end, .. }) = deed;
    match left.filter(|left| end > *left) {
        Some(left) => (Deed::Fails { kind: ErrorKind::Timeout, after: left }, true),
        None => (deed, false),
    }
}

/// A stream's first content comes.
fn has_content(one: &mut Running, now: Duration) {
    let Some(attempt) = &one.attempt else { return };
    one.outcome.first_token = Some((now - one.begun).as_secs_f64());
    if let Some((slot, ticket)) = &attempt.leg.ticket {
        slot.first_content(ticket, now);
    }
}

/// A call is over.
fn finish(one: &mut Running, now: Duration) -> bool {
    one.outcome.latency = (now - one.begun).as_secs_f64();
    if one.outcome.error.is_some() {
        one.outcome.first_token = None;
    }
    false
}

/// A span of seconds; none is longer than anything that is played.
fn seconds(seconds: f64) -> Duration {
    Duration::try_from_secs_f64(seconds).unwrap_or(LAST).min(LAST)
}
