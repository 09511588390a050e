//! A router: routes, how their deployments stand, and what it decided last.

use super::board::{Board, CACHE_TTL, Measure, Slot};
use super::decide::{Candidate, Checks, Decision, Rule, decide, is_slow};
use super::deployment::Deployment;
use super::need::Need;
use super::preferences::Preferences;
use super::record::{Journal, Record};
use super::routes::Routes;
use std::sync::{Arc, PoisonError, RwLock};
use std::time::Duration;

/// Routes, and how their deployments stand. Shared by all calls that go through it.
#[derive(Default)]
pub struct Router {
    routes: RwLock<Routes>,
    /// How its deployments and providers stand.
    pub board: Board,
    /// What it decided, where that is kept.
    pub journal: Journal,
}

/// One who may answer.
#[derive(Clone)]
pub struct Member {
    /// Who.
    pub deployment: Arc<Deployment>,
    /// The model it is asked for, with what a wildcard stood for.
    pub model: String,
    /// How it stands.
    pub slot: Arc<Slot>,
}

/// A group, and what was decided of its members.
pub struct Planned {
    /// The group's name.
    pub group: String,
    /// Its members, as they are configured.
    pub members: Vec<Member>,
    /// What was decided of them.
    pub decision: Decision,
}

/// When a decision is made, and what chance is drawn from.
#[derive(Clone, Copy, Debug)]
pub struct Moment {
    /// Since the router's beginning.
    pub now: Duration,
    /// What chance is drawn from.
    pub seed: u64,
    /// What the conversation is known by, where it is to stay where it was.
    pub session: Option<u64>,
}

impl Router {
    /// A router over these routes.
    pub fn new(routes: Routes) -> Self {
        Self { routes: RwLock::new(routes), ..Self::default() }
    }

    /// The routes in force.
    pub fn routes(&self) -> Routes {
        self.routes.read().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Replaces the routes. Deployments of the same id stand as they stood.
    pub fn set_routes(&self, routes: Routes) {
        *self.routes.write().unwrap_or_else(PoisonError::into_inner) = routes;
    }

    /// Whether a model string means a group of these routes.
    pub fn knows(&self, model: &str) -> bool {
        self.routes().find(model).is_some()
    }

    /// How long a conversation stays where it was after its last call.
    pub fn keeps_for(&self) -> Duration {
        self.routes().settings().keeps_for.unwrap_or(CACHE_TTL)
    }

    /// Whether what a request needs must be known closely.
    pub fn looks_closely(&self, wish: &Preferences) -> bool {
        wish.require_parameters
            || self.journal.is_kept()
            || self.routes().settings().pre_call_checks
    }

    /// Decides who of a model's group answers; `None` where no group is meant.
    pub fn plan(
        &self,
        model: &str,
        need: &Need,
        wish: &Preferences,
        moment: Moment,
    ) -> Option<Planned> {
        let routes = self.routes();
        let found = routes.find(model)?;
        let member = |(at, name): &(usize, Option<String>)| {
            let deployment = routes.deployments().get(*at)?.clone();
            let model = name.clone().unwrap_or_else(|| deployment.model.clone());
            Some(Member { model, slot: self.board.slot(&deployment.id), deployment })
        };
        let members: Vec<_> = found.members.iter().filter_map(member).collect();
        let decision = self.decide(&routes, &found.group, &members, (need, wish, moment));
        Some(Planned { group: found.group, members, decision })
    }

    /// Decides about these members by the rule of a group.
    pub fn decide(
        &self,
        routes: &Routes,
        group: &str,
        members: &[Member],
        (need, wish, moment): (&Need, &Preferences, Moment),
    ) -> Decision {
        let held = moment.session.and_then(|key| self.board.affinity().warm(key, moment.now));
        let settings = routes.settings();
        let candidate = |member: &'_ Member| {
            let standing = member.slot.standing(moment.now);
            let warm = held.as_ref().filter(|warm| *warm.id == *member.deployment.id);
            let tagged = settings.admits(&member.deployment.knobs.tags, &wish.tags);
            let slow = is_slow(
                wish,
                |p| member.slot.percentile(Measure::Throughput, p, moment.now),
                |p| member.slot.percentile(Measure::FirstContent, p, moment.now),
            );
            (standing, tagged, slow, warm.map_or(0.0, |warm| warm.survival))
        };
        let candidates: Vec<Candidate<'_>> = members
            .iter()
            .map(|member| {
                let (standing, tagged, slow, warm) = candidate(member);
                Candidate { deployment: &member.deployment, standing, tagged, slow, warm }
            })
            .collect();
        let (strategy, _) = routes.strategy_of(group);
        let checks = Checks { pre_call: settings.pre_call_checks, limits: true };
        let rule = Rule::new(*strategy, wish, checks);
        let decision = decide(&candidates, need, &rule, moment.seed);
        self.journal.keep(|| Record::of(group, &candidates, need, (&rule, &decision)));
        decision
    }
}
