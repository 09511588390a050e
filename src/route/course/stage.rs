//! One stage of a course: a group's members, or one target, until somebody answers or the tries are used up.

use super::{Leg, Now, World, nobody, target};
use crate::error::{Error, ErrorKind, Next, Result};
use crate::provider::Target;
use crate::route::again::{Patience, again};
use crate::route::board::{Limits, Rest, Ticket};
use crate::route::facts::Nano;
use crate::route::plan::Fallback;
use crate::route::router::Router;
use crate::route::router::{Member, Moment};
use std::sync::Arc;
use std::time::Duration;

/// The longest wait that a provider may ask for.
const LONGEST_WAIT: Duration = super::super::again::LONGEST_ASKED;
/// The longest that a whole group's rest is waited for.
const LONGEST_REST: Duration = Duration::from_secs(8);

/// One stage of a course.
pub(super) struct Stage {
    /// The group; none for a target of its own.
    pub(super) group: Option<String>,
    places: Vec<Place>,
    /// The place that was asked last.
    current: Option<usize>,
    /// The place that was asked beside it.
    beside: Option<usize>,
    /// The last error's class, and whether another try may help.
    last: Option<(ErrorKind, Next)>,
    /// A wait that was asked for has passed.
    waited: bool,
    /// Why nobody may answer, where that is so from the beginning.
    nobody: Option<Error>,
    /// Each member may be tried, whatever the number of tries.
    all: bool,
    /// How many the group has, those who may not answer now among them.
    size: usize,
}

/// One who may be asked.
struct Place {
    who: Who,
    /// Its owner's `order`: each tier has its own tries.
    tier: i64,
    tries: u32,
    error: Option<Error>,
    /// It is not asked again.
    out: bool,
    /// Its answer broke off once, and it was asked once more.
    forgiven: bool,
}

#[derive(Clone)]
enum Who {
    Target(Box<Target>),
    Member(Member),
}

/// What a stage does next.
pub(super) enum Choice {
    Go(Box<Leg>),
    Wait(Duration),
    /// Nobody could be asked.
    Failed(Error),
    /// One could not be asked, for this reason.
    Skipped(Error),
    /// It is over, after an error of this class.
    Done(ErrorKind),
}

impl Stage {
    fn new(group: Option<String>, who: Vec<Who>) -> Self {
        let place = |who: Who| {
            let tier = who.tier();
            Place { who, tier, tries: 0, error: None, out: false, forgiven: false }
        };
        Self {
            group,
            places: who.into_iter().map(place).collect(),
            current: None,
            beside: None,
            last: None,
            waited: false,
            nobody: None,
            all: false,
            size: 0,
        }
    }

    /// A stage of one target.
    pub(super) fn of_target(target: Target) -> Self {
        Self::new(None, vec![Who::Target(Box::new(target))])
    }

    /// A stage of a model: its group where there is one, else who is named for it.
    ///
    /// # Errors
    /// Those of reaching the target.
    pub(super) fn of_model(world: &World<'_>, model: &Fallback, moment: Moment) -> Result<Self> {
        let need = (world.need)();
        let wish = &world.wish.preferences;
        let Some(planned) = world.router.plan(&model.model, &need, wish, moment) else {
            let targets = target::of_model(world, model)?;
            let who = targets.into_iter().map(|target| Who::Target(Box::new(target)));
            return Ok(Self { all: true, ..Self::new(None, who.collect()) });
        };
        let names: Vec<_> = planned.members.iter().map(|m| m.deployment.id.clone()).collect();
        let in_order = planned.decision.order.iter().filter_map(|at| planned.members.get(*at));
        let who: Vec<_> = in_order.map(|member| Who::Member(member.clone())).collect();
        let nobody =
            who.is_empty().then(|| nobody(&planned.group, &names, &planned.decision, &need));
        let all = !wish.order.is_empty() || wish.sort.is_some();
        let size = planned.members.len();
        Ok(Self { nobody, all, size, ..Self::new(Some(planned.group), who) })
    }

    /// How many were not asked yet.
    pub(super) fn fresh(&self) -> usize {
        self.places.iter().filter(|place| place.tries == 0 && !place.out).count()
    }

    /// Who was asked last may be asked again at once.
    pub(super) fn forgive_current(&mut self) {
        let Some(place) = self.current.and_then(|at| self.places.get_mut(at)) else { return };
        place.out = std::mem::replace(&mut place.forgiven, true);
        if !place.out {
            place.tries = 0;
        }
    }

    /// Takes out who was asked last, as a stage of its own.
    pub(super) fn part_current(&mut self) -> Option<Self> {
        let place = self.current.and_then(|at| self.places.get_mut(at))?;
        place.out = true;
        // The others may be asked in its place.
        place.tries = 0;
        let again = !std::mem::replace(&mut place.forgiven, true);
        let mut stage = Self::new(None, vec![place.who.clone()]);
        stage.places.iter_mut().for_each(|place| place.forgiven = true);
        again.then_some(stage)
    }

    /// Notes that the one who was asked last has failed.
    pub(super) fn failed(&mut self, error: &Error) {
        self.last = Some((error.kind(), error.next()));
        if let Some(place) = self.current.and_then(|at| self.places.get_mut(at)) {
            place.error = Some(error.clone());
            place.out |= error.next() == Next::FallBack;
        }
    }

    /// Who is asked next.
    pub(super) fn choose(
        &mut self,
        world: &World<'_>,
        (asked, note): (&mut Vec<String>, &mut Option<&'static str>),
        now: Now,
    ) -> Choice {
        if let Some(error) = self.nobody.take() {
            return self.rest(world, error, now);
        }
        let kind = self.last.map_or(ErrorKind::Unavailable, |(kind, _)| kind);
        let most = self.most(world, kind);
        for at in 0..self.places.len() {
            let place = &self.places[at];
            if place.tries > 0 || place.out || self.tries_in(place.tier) >= most {
                continue;
            }
            match self.begin(at, world, (asked, note), now) {
                Ok(leg) => return Choice::Go(leg),
                Err(Some(error)) => {
                    self.last.get_or_insert((error.kind(), error.next()));
                    return Choice::Skipped(error);
                }
                Err(None) => {}
            }
        }
        match self.again(world, (most, now)) {
            Some((_, Some(wait))) => Choice::Wait(wait),
            Some((at, None)) => match self.begin(at, world, (asked, note), now) {
                Ok(leg) => Choice::Go(leg),
                Err(Some(error)) => Choice::Skipped(error),
                Err(None) => Choice::Done(kind),
            },
            None => Choice::Done(kind),
        }
    }

    /// Who may be asked beside the last one.
    pub(super) fn beside(
        &mut self,
        world: &World<'_>,
        (asked, most): (&mut Vec<String>, Option<Nano>),
        now: Now,
    ) -> Option<Box<Leg>> {
        let current = self.current?;
        let fresh = (0..self.places.len()).filter(|at| self.places[*at].tries == 0);
        let places: Vec<_> = fresh.chain([current]).filter(|at| !self.places[*at].out).collect();
        for at in places {
            if most.is_some_and(|most| self.places[at].who.cost(world).is_none_or(|c| c > most)) {
                continue;
            }
            let provider = self.places[at].who.provider().to_owned();
            let governor = world.router.board.governor(&provider);
            // It is one more call to bear, whoever bears it.
            if !governor.try_retry() {
                continue;
            }
            match self.go(at, world, now) {
                Ok(leg) => {
                    if !asked.contains(&provider) {
                        asked.push(provider);
                    }
                    (self.current, self.beside) = (Some(current), Some(at));
                    return Some(leg);
                }
                Err(_) => governor.give_back(),
            }
        }
        None
    }

    /// What is told from now on is of the one beside; told again, of the first.
    pub(super) fn turn(&mut self) {
        std::mem::swap(&mut self.current, &mut self.beside);
    }

    /// How often members of a tier were asked.
    fn tries_in(&self, tier: i64) -> u32 {
        self.places.iter().filter(|place| place.tier == tier).map(|place| place.tries).sum()
    }

    /// How many attempts there may be in a tier.
    fn most(&self, world: &World<'_>, kind: ErrorKind) -> u32 {
        let said = self.group.as_deref().and_then(|group| world.retries_of(group, kind));
        let retries = said.unwrap_or(world.patience.max_retries);
        let members = u32::try_from(self.places.len()).unwrap_or(u32::MAX);
        let first = if self.all { members } else { 1 };
        first.saturating_add(retries)
    }

    /// Nobody is well: their rest is waited for once, where it is short and another try is allowed.
    fn rest(&mut self, world: &World<'_>, error: Error, now: Now) -> Choice {
        let wait = error.said().retry_after.unwrap_or(Duration::MAX);
        let short = wait <= LONGEST_REST && now.left.is_none_or(|left| wait < left);
        let Some(group) = self.group.clone().filter(|_| short && !self.waited) else {
            return Choice::Failed(error);
        };
        if world.patience.max_retries == 0 || error.kind() != ErrorKind::Unavailable {
            return Choice::Failed(error);
        }
        let moment = world.moment(now.now + wait, now.seed);
        let model = Fallback { model: group, ..Fallback::default() };
        match Self::of_model(world, &model, moment) {
            Ok(later) => {
                *self = Self { waited: true, ..later };
                Choice::Wait(wait)
            }
            Err(error) => Choice::Failed(error),
        }
    }

    /// Who may be asked another time, and how long to wait before that; no wait once it has passed.
    fn again(
        &mut self,
        world: &World<'_>,
        (most, now): (u32, Now),
    ) -> Option<(usize, Option<Duration>)> {
        let forced = self.last.is_some_and(|(kind, _)| {
            self.group.as_deref().is_some_and(|g| world.retries_of(g, kind).is_some_and(|n| n > 0))
        });
        let open = self.places.iter().enumerate().filter(|(_, place)| {
            let room = self.tries_in(place.tier) < most;
            place.tries > 0 && place.error.is_some() && (forced || !place.out) && room
        });
        // Who rests is asked last: when its rest is over, and not before.
        let rests = |place: &Place| place.who.rests(now.now);
        let (at, place) = open.min_by_key(|(_, place)| (rests(place), place.tries))?;
        let error = place.error.as_ref()?;
        if std::mem::take(&mut self.waited) {
            return Some((at, None));
        }
        let patience = Patience { max_retries: u32::MAX, ..world.patience.clone() };
        let chance = (now.left, now.chance());
        let wait = match again(error, place.tries, &patience, chance) {
            None if forced && error.next() != Next::Again => Duration::ZERO,
            None => return None,
            Some(wait) => wait,
        };
        let wait = if self.group.is_some() {
            let least = world.router.routes().policies().retry_after;
            wait.max(least).max(rests(place).unwrap_or_default())
        } else {
            wait
        };
        if wait > LONGEST_WAIT || now.left.is_some_and(|left| wait >= left) {
            return None;
        }
        self.waited = true;
        Some((at, Some(wait)))
    }

    /// Begins an attempt. An error says why it cannot be; none where the governor refuses it.
    fn begin(
        &mut self,
        at: usize,
        world: &World<'_>,
        (asked, note): (&mut Vec<String>, &mut Option<&'static str>),
        now: Now,
    ) -> Result<Box<Leg>, Option<Error>> {
        let provider = self.places[at].who.provider();
        let governor = world.router.board.governor(provider);
        // Who is well of itself is no part of the outage: moving there multiplies nothing.
        let fresh = self.places[at].tries == 0 && self.places[at].who.is_well(now.now);
        let another = !fresh && asked.iter().any(|known| known == provider);
        if another {
            if !governor.try_retry() {
                *note = Some(GOVERNED);
                self.places[at].out = true;
                return Err(None);
            }
        } else if !fresh || !asked.iter().any(|known| known == provider) {
            governor.request();
            asked.push(provider.to_owned());
        }
        self.go(at, world, now).map_err(|error| {
            if another {
                governor.give_back();
            }
            Some(error)
        })
    }

    /// Begins an attempt that may be.
    fn go(&mut self, at: usize, world: &World<'_>, now: Now) -> Result<Box<Leg>> {
        let alone = self.size <= 1;
        let place = &mut self.places[at];
        let leg = place.who.leg(world, (self.group.as_deref(), alone), now);
        place.out |= leg.is_err();
        let leg = leg?;
        self.current = Some(at);
        self.places[at].tries += 1;
        Ok(leg)
    }
}

/// What is told where the governor refuses another try.
const GOVERNED: &str =
    "it was not tried again: too many of the provider's calls are tries again already";

impl Who {
    /// Whether most of its last calls were answered.
    fn is_well(&self, now: Duration) -> bool {
        let Self::Member(member) = self else { return false };
        member.slot.standing(now).error_rate.is_some_and(|rate| rate < 0.5)
    }

    fn tier(&self) -> i64 {
        match self {
            Self::Target(_) => i64::MAX,
            Self::Member(member) => member.deployment.knobs.order.unwrap_or(i64::MAX),
        }
    }

    /// How long it rests yet.
    fn rests(&self, now: Duration) -> Option<Duration> {
        let Self::Member(member) = self else { return None };
        member.slot.standing(now).cooling.map(Duration::from_micros)
    }

    fn provider(&self) -> &str {
        match self {
            Self::Target(target) => &target.provider.name,
            Self::Member(member) => &member.deployment.provider,
        }
    }

    /// What the request is expected to cost there.
    fn cost(&self, world: &World<'_>) -> Option<Nano> {
        let Self::Member(member) = self else { return None };
        let need = (world.need)();
        let prices = &member.deployment.facts.prices;
        prices.of(need.prompt_tokens, need.expected_completion())
    }

    /// The attempt, with its place at the deployment's board.
    fn leg(
        &self,
        world: &World<'_>,
        (group, alone): (Option<&str>, bool),
        now: Now,
    ) -> Result<Box<Leg>> {
        let member = match self {
            Self::Target(target) => {
                return Ok(Box::new(Leg {
                    target: (**target).clone(),
                    deployment: None,
                    group: None,
                    patience: world.patience.clone(),
                    ticket: None,
                    rest: Rest::default(),
                    budget: None,
                    fallbacks: 0,
                }));
            }
            Self::Member(member) => member,
        };
        let deployment = &member.deployment;
        let target = target::of_member(world, member)?;
        let ticket = ticket(member, world, now)?;
        Ok(Box::new(Leg {
            target,
            deployment: Some(deployment.clone()),
            group: group.map(str::to_owned),
            patience: narrowed(world.patience, member),
            ticket: Some((member.slot.clone(), ticket)),
            rest: rest(member, world, alone),
            budget: budget(member, world),
            fallbacks: 0,
        }))
    }
}

/// A place at the deployment's board.
fn ticket(member: &Member, world: &World<'_>, now: Now) -> Result<Ticket> {
    let knobs = &member.deployment.knobs;
    let limits =
        Limits { rpm: knobs.rpm, tpm: knobs.tpm, max_parallel: knobs.max_parallel_requests };
    let tokens = (world.need)().prompt_tokens;
    if world.wish.preferences.is_check {
        return Ok(member.slot.begin(now.now, tokens));
    }
    member.slot.try_begin(now.now, tokens, &limits).map_err(|refusal| {
        let why = &refusal.why;
        let message = format!("deployment '{}' takes no call now: {why}", member.deployment.id);
        let mut error = Error::new(ErrorKind::RateLimited, message);
        error.said_mut().retry_after = refusal.wait;
        error
    })
}

/// The budget of a deployment's provider, where it has one.
fn budget(member: &Member, world: &World<'_>) -> Option<(Arc<Router>, String, Duration)> {
    let provider = &member.deployment.provider;
    let routes = world.router.routes();
    let budgets = &routes.settings().provider_budgets;
    let (name, _, window) = budgets.iter().find(|(name, ..)| name == provider)?;
    Some((world.router.clone(), name.clone(), *window))
}

/// When a deployment rests.
fn rest(member: &Member, world: &World<'_>, alone: bool) -> Rest {
    let routes = world.router.routes();
    let policies = routes.policies();
    let own = member.deployment.knobs.cooldown_time;
    Rest {
        cooldown_time: own.unwrap_or(policies.cooldown_time),
        fixed: own.is_some(),
        allowed_fails: policies.allowed_fails,
        by_kind: policies.allowed_fails_policy.clone(),
        disabled: policies.disable_cooldowns,
        alone,
    }
}

/// A deployment's own limits of time, where they are shorter.
fn narrowed(patience: &Patience, member: &Member) -> Patience {
    let knobs = &member.deployment.knobs;
    let shorter = |one: Option<Duration>, other: Option<Duration>| match (one, other) {
        (Some(one), Some(other)) => Some(one.min(other)),
        (one, other) => one.or(other),
    };
    Patience {
        timeout: shorter(patience.timeout, knobs.timeout),
        stream_timeout: shorter(patience.stream_timeout, knobs.stream_timeout),
        ..patience.clone()
    }
}
