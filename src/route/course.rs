//! The course of one call: who is asked next, after what failed.
//!
//! ```text
//! stage (a group, or one target) ─► stage ─► …        the call's own models, then its fallbacks
//!   └ member ─► member ─► again, after a wait …       while the error, the policies and the governor allow it
//! ```
//!
//! It sends nothing and does not wait: [`Course::next`] is told what failed and says what comes next.

mod stage;
mod target;

use super::again::Patience;
use super::board::{Rest, Slot, Ticket};
use super::decide::Decision;
use super::deployment::Deployment;
use super::facts::Nano;
use super::need::Need;
use super::plan::{Fallback, Wish};
use super::router::{Moment, Router};
use crate::error::{Error, ErrorKind, Next, Result};
use crate::provider::{Asked, Registry, Target};
use stage::Stage;
use std::collections::VecDeque;
use std::sync::Arc;
use std::time::Duration;

/// What a course is planned in.
#[derive(Clone, Copy)]
pub struct World<'a> {
    /// The providers.
    pub registry: &'a Registry,
    /// Reads environment variables.
    pub env: &'a dyn Fn(&str) -> Option<String>,
    /// What is asked for.
    pub asked: Asked,
    /// Where the caller wants it to go.
    pub wish: &'a Wish,
    /// How long and how often.
    pub patience: &'a Patience,
    /// The routes, and how everybody stands.
    pub router: &'a Arc<Router>,
    /// What the request needs.
    pub need: &'a dyn Fn() -> Arc<Need>,
    /// What its conversation is known by, where it is to stay where it was.
    pub session: Option<u64>,
}

/// When the next step is asked for.
#[derive(Clone, Copy, Debug)]
pub struct Now {
    /// Since the router's beginning.
    pub now: Duration,
    /// What is left of the call's time.
    pub left: Option<Duration>,
    /// What chance is drawn from.
    pub seed: u64,
}

impl Now {
    /// A number from 0 to 1.
    fn chance(self) -> f64 {
        fastrand::Rng::with_seed(self.seed).f64()
    }
}

/// What comes next.
pub enum Step {
    /// Ask this one.
    Go(Box<Leg>),
    /// Wait, then ask what comes next.
    Wait(Duration),
    /// Nobody could be asked, for this reason; ask what comes next.
    Failed(Error),
    /// Nothing: the call has failed.
    End,
}

/// One attempt.
pub struct Leg {
    /// Who is asked.
    pub target: Target,
    /// The deployment it belongs to.
    pub deployment: Option<Arc<Deployment>>,
    /// The group that was asked for.
    pub group: Option<String>,
    /// How long it may take.
    pub patience: Patience,
    /// The attempt at its deployment's board.
    pub ticket: Option<(Arc<Slot>, Ticket)>,
    /// When its deployment rests.
    pub rest: Rest,
    /// Its provider's budget, where it has one: in whose board it stands, and over which window.
    pub budget: Option<(Arc<Router>, String, Duration)>,
    /// Groups that failed before this one.
    pub fallbacks: u32,
}

/// What lies ahead.
enum Ahead {
    /// One target.
    Target(Box<Target>),
    /// A model, with its own address and key.
    Model(Fallback),
    /// One that was begun before.
    Stage(Box<Stage>),
}

/// The course of one call.
pub struct Course {
    ahead: VecDeque<Ahead>,
    stage: Option<Stage>,
    /// Groups that were tried.
    seen: Vec<String>,
    /// Providers that were asked.
    asked: Vec<String>,
    /// Fallbacks begun.
    fallbacks: u32,
    /// The fallbacks of the call itself; they stand in place of the router's.
    own_fallbacks: bool,
    /// Why there was no other try, where it was not the error's own doing.
    pub note: Option<&'static str>,
}

impl Course {
    /// The course of a call that begins.
    ///
    /// # Errors
    /// `Config`, `Authentication`: the first target, or a fallback that is named in the call, cannot be reached.
    pub fn begin(world: &World<'_>) -> Result<Self> {
        let wish = world.wish;
        let mut ahead = VecDeque::new();
        let first = Fallback { model: wish.model.clone(), ..Fallback::default() };
        let routed = |model: &str| world.router.knows(model);
        if wish.over.base_url.is_none() && (routed(&wish.model) || target::is_named(world)) {
            ahead.push_back(Ahead::Model(first));
        } else {
            ahead.push_back(Ahead::Target(Box::new(super::plan::first(world)?)));
        }
        // Across models there is one stage, of all of them.
        let across = wish.preferences.across_models && routed(&wish.model);
        let models = if across { &[][..] } else { &wish.preferences.models };
        for model in models {
            ahead.push_back(Ahead::Model(Fallback { model: model.clone(), ..Fallback::default() }));
        }
        let own = if wish.preferences.disable_fallbacks { &[][..] } else { &wish.fallbacks };
        for fallback in own {
            if routed(&fallback.model) && fallback.over.base_url.is_none() {
                ahead.push_back(Ahead::Model(fallback.clone()));
            } else {
                let target = super::plan::fallback(world, fallback)?;
                ahead.push_back(Ahead::Target(Box::new(target)));
            }
        }
        Ok(Self {
            ahead,
            stage: None,
            seen: Vec::new(),
            asked: Vec::new(),
            fallbacks: 0,
            own_fallbacks: !wish.fallbacks.is_empty(),
            note: None,
        })
    }

    /// How many groups and targets there are at least.
    pub fn length(&self) -> usize {
        self.ahead.len() + usize::from(self.stage.is_some())
    }

    /// How many others may still be asked after the one who was asked last.
    pub fn ahead(&self) -> usize {
        self.ahead.len() + self.stage.as_ref().map_or(0, Stage::fresh)
    }

    /// What comes next, after what failed.
    pub fn next(&mut self, world: &World<'_>, failed: Option<&Error>, now: Now) -> Step {
        if let Some(error) = failed {
            self.hear(world, error);
        }
        loop {
            if self.stage.is_none() {
                match self.ahead.pop_front() {
                    None => return Step::End,
                    Some(ahead) => {
                        if let Err(error) = self.enter(world, ahead, now) {
                            return Step::Failed(error);
                        }
                    }
                }
            }
            let Some(stage) = &mut self.stage else { continue };
            match stage.choose(world, (&mut self.asked, &mut self.note), now) {
                stage::Choice::Go(leg) => {
                    return Step::Go(Box::new(Leg { fallbacks: self.fallbacks, ..*leg }));
                }
                stage::Choice::Wait(wait) => return Step::Wait(wait),
                stage::Choice::Skipped(error) => return Step::Failed(error),
                stage::Choice::Failed(error) => {
                    self.leave(world, error.kind());
                    return Step::Failed(error);
                }
                stage::Choice::Done(kind) => self.leave(world, kind),
            }
        }
    }

    /// The answer of who was asked last has broken off: it may be asked once more at once, or last of all.
    pub fn reopen(&mut self, last: bool) {
        let Some(stage) = &mut self.stage else { return };
        if last {
            self.ahead.extend(stage.part_current().map(|stage| Ahead::Stage(Box::new(stage))));
        } else {
            stage.forgive_current();
        }
    }

    /// Who may be asked beside the one who is late: another member of the same stage, else the same once more. `most` is
    /// what it may be expected to cost.
    pub fn beside(&mut self, world: &World<'_>, most: Option<Nano>, now: Now) -> Option<Leg> {
        let stage = self.stage.as_mut()?;
        let leg = stage.beside(world, (&mut self.asked, most), now)?;
        Some(Leg { fallbacks: self.fallbacks, ..*leg })
    }

    /// One of two that were asked beside each other has failed, before the other one's end: the second, or the first.
    pub fn lost(&mut self, error: &Error, second: bool) {
        let Some(stage) = &mut self.stage else { return };
        if second {
            stage.turn();
        }
        stage.failed(error);
        if second {
            stage.turn();
        }
    }

    /// Of two that were asked beside each other the second one's end is what counts.
    pub fn second_counts(&mut self) {
        if let Some(stage) = &mut self.stage {
            stage.turn();
        }
    }

    /// Begins the next stage.
    fn enter(&mut self, world: &World<'_>, ahead: Ahead, now: Now) -> Result<()> {
        let stage = match ahead {
            Ahead::Stage(stage) => *stage,
            Ahead::Target(target) => Stage::of_target(*target),
            Ahead::Model(model) => {
                let moment = world.moment(now.now, now.seed);
                Stage::of_model(world, &model, moment)?
            }
        };
        if let Some(group) = &stage.group {
            self.seen.push(group.clone());
        }
        self.stage = Some(stage);
        Ok(())
    }

    /// Takes an error in: it may end the call, or the stage.
    fn hear(&mut self, world: &World<'_>, error: &Error) {
        let Some(stage) = &mut self.stage else { return };
        stage.failed(error);
        let group = stage.group.clone();
        let said = group.as_deref().and_then(|g| world.retries_of(g, error.kind()));
        if error.next() == Next::Stop && said.is_none_or(|tries| tries == 0) {
            self.ahead.clear();
            self.stage = None;
        } else if self.has_own_rule(world, group.as_deref(), error.kind()) {
            self.leave(world, error.kind());
        }
    }

    /// Whether there are fallbacks for just this class of errors: the group's other members would fail as well.
    fn has_own_rule(&self, world: &World<'_>, group: Option<&str>, kind: ErrorKind) -> bool {
        let Some(group) = group.filter(|_| !self.own_fallbacks) else { return false };
        !world.special(group, kind).is_empty()
    }

    /// Ends a stage: what comes after it is said by the rules for its group and the class of its error.
    fn leave(&mut self, world: &World<'_>, kind: ErrorKind) {
        let Some(stage) = self.stage.take() else { return };
        let Some(group) = stage.group else {
            self.fallbacks += 1;
            return;
        };
        self.fallbacks += 1;
        if self.own_fallbacks || world.wish.preferences.disable_fallbacks {
            return;
        }
        let most = world.max_fallbacks();
        let mut rules = world.special(&group, kind);
        if rules.is_empty() {
            rules = world.general(&group);
        }
        let fresh = rules.into_iter().filter(|rule| !self.seen.contains(&rule.model));
        let room = most.saturating_sub(self.fallbacks - 1) as usize;
        let fresh: Vec<_> = fresh.take(room).collect();
        for rule in fresh.into_iter().rev() {
            self.ahead.push_front(Ahead::Model(rule));
        }
    }
}

impl World<'_> {
    pub(super) fn moment(&self, now: Duration, seed: u64) -> Moment {
        Moment { now, seed, session: self.session }
    }

    /// How often the policies let a class of errors be tried again in a group.
    fn retries_of(&self, group: &str, kind: ErrorKind) -> Option<u32> {
        let routes = self.router.routes();
        let policies = routes.policies();
        let own = policies.group_retries.iter().find(|(name, _)| name == group);
        own.and_then(|(_, per)| per.get(kind)).or_else(|| policies.retries.get(kind))
    }

    fn max_fallbacks(&self) -> u32 {
        self.wish
            .preferences
            .max_fallbacks
            .unwrap_or_else(|| self.router.routes().policies().max_fallbacks)
    }

    /// The fallbacks of a group for just this class of errors.
    fn special(&self, group: &str, kind: ErrorKind) -> Vec<Fallback> {
        let routes = self.router.routes();
        let policies = routes.policies();
        match kind {
            ErrorKind::ContextTooLong => rule(&policies.context_window_fallbacks, group),
            ErrorKind::ContentRefused => rule(&policies.content_policy_fallbacks, group),
            _ => Vec::new(),
        }
    }

    /// All fallbacks of a group, and after what they are tried.
    pub(super) fn rules(&self, group: &str) -> [(&'static str, Vec<Fallback>); 3] {
        [
            ("fallbacks", self.general(group)),
            ("context_window_fallbacks", self.special(group, ErrorKind::ContextTooLong)),
            ("content_policy_fallbacks", self.special(group, ErrorKind::ContentRefused)),
        ]
    }

    /// The fallbacks of a group for any error.
    fn general(&self, group: &str) -> Vec<Fallback> {
        let routes = self.router.routes();
        let policies = routes.policies();
        let found = rule(&policies.fallbacks, group);
        if found.is_empty() { policies.default_fallbacks.clone() } else { found }
    }
}

/// The targets of a model that no group has, in the order in which they are asked.
///
/// # Errors
/// None of them can be reached.
pub(super) fn targets(world: &World<'_>, model: &Fallback) -> Result<Vec<Target>> {
    let own = model.model == world.wish.model && model.over.base_url.is_none();
    if own && !target::is_named(world) {
        return Ok(vec![super::plan::first(world)?]);
    }
    target::of_model(world, model)
}

/// The rule for a group, else the one for all.
fn rule(rules: &super::policy::Rules, group: &str) -> Vec<Fallback> {
    let of = |name: &str| rules.iter().find(|(known, _)| known == name).map(|(_, to)| to.clone());
    of(group).or_else(|| of("*")).unwrap_or_default()
}

/// Why nobody of a group may answer.
fn nobody(group: &str, names: &[String], decision: &Decision, need: &Need) -> Error {
    use super::filter::Reason;
    let reasons: Vec<_> = decision.fates.iter().flatten().collect();
    let all = |is: fn(&Reason) -> bool| !reasons.is_empty() && reasons.iter().all(|r| is(r));
    let told: Vec<_> = names
        .iter()
        .zip(&decision.fates)
        .filter_map(|(name, fate)| Some(format!("{name}: {}", fate.as_ref()?)))
        .take(8)
        .collect();
    let kind = if all(|r| matches!(r, Reason::ContextLength(_))) {
        ErrorKind::ContextTooLong
    } else if all(|r| matches!(r, Reason::CoolingDown(_) | Reason::Probing)) {
        ErrorKind::Unavailable
    } else if reasons.iter().any(|r| {
        matches!(
            r,
            Reason::Rpm(_) | Reason::Tpm(_) | Reason::ParallelRequests(_) | Reason::CoolingDown(_)
        )
    }) {
        ErrorKind::RateLimited
    } else if all(|r| matches!(r, Reason::Budget)) {
        ErrorKind::Budget
    } else {
        ErrorKind::NotFound
    };
    let told = if told.is_empty() { "it has none".to_owned() } else { told.join("; ") };
    let message = format!(
        "no deployment of '{group}' may answer this request of some {} tokens: {told}",
        need.prompt_tokens
    );
    let mut error = Error::new(kind, message);
    error.said_mut().retry_after = decision.rests_for().map(Duration::from_millis);
    error
}
