//! A router: routes, how their deployments stand, and what it decided last.

use super::board::{Board, CACHE_TTL, Measure, Slot, State};
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

    /// Whether a conversation stays where its beginning is warm, though it has no name.
    pub fn stays_where_it_is_warm(&self) -> bool {
        self.routes().settings().prompt_caching
    }

    /// How long a conversation stays where it was after its last call.
    pub fn keeps_for(&self) -> Duration {
        self.routes().settings().keeps_for.unwrap_or(CACHE_TTL)
    }

    /// Whether what a request needs must be known closely.
    pub fn looks_closely(&self, model: &str, wish: &Preferences) -> bool {
        if wish.require_parameters || self.journal.is_kept() {
            return true;
        }
        let routes = self.routes();
        let settings = routes.settings();
        settings.pre_call_checks || settings.is_virtual(model)
    }

    /// Decides who of a model's group answers; `None` where no group is meant.
    pub fn plan(
        &self,
        model: &str,
        need: &Need,
        wish: &Preferences,
        moment: Moment,
    ) -> Option<Planned> {
        let (routes, group, members) = self.members(model, wish)?;
        let decide = |candidates: &[Candidate<'_>], rule: &Rule<'_>| {
            let decision = decide(candidates, need, rule, moment.seed);
            self.journal.keep(|| Record::of(&group, candidates, need, (rule, &decision)));
            decision
        };
        let decision = self.weigh((&routes, &group, &members), wish, moment, decide);
        Some(Planned { group, members, decision })
    }

    /// The decision about a model's group as data; `None` where no group is meant.
    pub fn explain(
        &self,
        model: &str,
        need: &Need,
        wish: &Preferences,
        moment: Moment,
    ) -> Option<Record> {
        let (routes, group, members) = self.members(model, wish)?;
        let record = |candidates: &[Candidate<'_>], rule: &Rule<'_>| {
            let decision = decide(candidates, need, rule, moment.seed);
            Record::of(&group, candidates, need, (rule, &decision))
        };
        Some(self.weigh((&routes, &group, &members), wish, moment, record))
    }

    /// The group that a model string means, and its members.
    pub fn group(&self, model: &str) -> Option<(String, Vec<Member>)> {
        let (_, group, members) = self.members(model, &Preferences::default())?;
        Some((group, members))
    }

    /// The members of a model's group, as they are configured; with those of the further models that the caller names,
    /// where they are to be ranked together.
    fn members(&self, model: &str, wish: &Preferences) -> Option<(Routes, String, Vec<Member>)> {
        let routes = self.routes();
        let found = routes.find(model)?;
        let further = wish.models.iter().filter(|_| wish.across_models);
        let further = further.filter_map(|model| routes.find(model));
        let all = found.members.iter().cloned().chain(further.flat_map(|found| found.members));
        let member = |(at, name): (usize, Option<String>)| {
            let deployment = routes.deployments().get(at)?.clone();
            let model = name.unwrap_or_else(|| deployment.model.clone());
            Some(Member { model, slot: self.board.slot(&deployment.id), deployment })
        };
        let members = all.filter_map(member).collect();
        Some((routes, found.group, members))
    }

    /// Looks at how the members stand, and does something with that.
    fn weigh<T>(
        &self,
        (routes, group, members): (&Routes, &str, &[Member]),
        wish: &Preferences,
        moment: Moment,
        work: impl FnOnce(&[Candidate<'_>], &Rule<'_>) -> T,
    ) -> T {
        let settings = routes.settings();
        let labels: Vec<_> = members.iter().map(|one| &*one.deployment.knobs.tags).collect();
        let admitted = settings.admitted(&labels, &wish.tags);
        let held = moment.session.and_then(|key| self.board.affinity().warm(key, moment.now));
        let survival = |id: &str| {
            held.as_ref().filter(|warm| *warm.id == *id).map_or(0.0, |warm| warm.survival)
        };
        let broke = |provider: &str| {
            let limit = settings.provider_budgets.iter().find(|(name, ..)| name == provider);
            limit.is_some_and(|(_, most, _)| self.board.spent(provider, moment.now) >= *most)
        };
        let percentile = |member: &Member, which, p| member.slot.percentile(which, p, moment.now);
        for member in members {
            if let Some((_, window)) = member.deployment.knobs.budget {
                member.slot.budget_window(moment.now, window);
            }
        }
        let candidates: Vec<_> = members
            .iter()
            .zip(admitted)
            .map(|(member, tagged)| Candidate {
                deployment: &member.deployment,
                standing: member.slot.standing(moment.now),
                tagged,
                slow: is_slow(
                    wish,
                    |p| percentile(member, Measure::Throughput, p),
                    |p| percentile(member, Measure::FirstContent, p),
                ),
                broke: broke(&member.deployment.provider),
                warm: survival(&member.deployment.id),
            })
            .collect();
        let shadow = &settings.shadow;
        let pre_call = settings.pre_call_checks || settings.is_virtual(group);
        let checks = Checks { pre_call, limits: true };
        let rule = Rule::new(routes.strategy_of(group), wish, checks);
        let rule = Rule { shadow, ..rule };
        work(&candidates, &rule)
    }
}
