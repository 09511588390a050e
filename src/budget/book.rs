//! The book: what is settled and held of every limit. A pure state machine; the clock is handed in.
//!
//! For every hard limit, at every instant, `settled + held ≤ amount`: an attempt takes from all limits on its path or from none. Where
//! several processes share a limit, `amount` is what the bank has lent to this one.

mod need;
mod room;
mod state;
mod words;

use super::limit::{Limit, Whose};
use super::window::{Moment, Span};
use super::{Account, Claim, Draw, Share};
use need::{Actual, Need};
use state::State;
use std::collections::HashMap;

pub use need::Actual as Used;
pub use words::{Alert, Grown, Refusal, Standing, Taken, Verdict};

/// Tokens by which a hold is ahead of what was written: what the provider writes before it notices that nobody listens.
const MARGIN: u64 = 64;
/// Tokens by which a growing answer is let grow at a time.
const STEP: u64 = 1024;
/// The shortest answer that is worth asking for, in tokens.
const SHORTEST: u64 = 16;
/// The longest answer where nobody says how long it may be, in tokens.
const LONGEST: u64 = 32_768;

struct Rule {
    limit: Limit,
    /// Its states, by whom they are of; one without a name where it is of one, or of everybody.
    states: HashMap<String, usize>,
    one: Option<usize>,
}

struct Open {
    need: Need,
    output_tokens: u64,
    most: u64,
    grows: bool,
    parts: Vec<Part>,
}

/// What an attempt holds of a state.
struct Part {
    state: usize,
    span: Span,
    at: Moment,
    held: i64,
    /// Whether what the answer grows by is held here, and what is left over at its end is settled here.
    counts_growth: bool,
}

/// The book.
#[derive(Default)]
pub struct Book {
    rules: Vec<Rule>,
    states: Vec<State>,
    of_one: HashMap<String, Vec<usize>>,
    of_each: HashMap<String, Vec<usize>>,
    of_all: Vec<usize>,
    holds: HashMap<u64, Open>,
    next: u64,
    /// Whether a bank lends what may be used.
    shared: bool,
    returns: Vec<(Account, i64)>,
    alerts: Vec<Alert>,
}

impl Book {
    /// An empty one; with a bank it uses only what it was lent.
    pub fn new(shared: bool) -> Self {
        Self { shared, ..Self::default() }
    }

    /// Whether a bank lends what may be used.
    pub fn share(&mut self, shared: bool) {
        self.shared = shared;
    }

    /// Puts a limit in place of the one with its id. What was counted under that id still counts.
    pub fn set(&mut self, limit: Limit) {
        let known = self.rules.iter_mut().find(|rule| rule.limit.id == limit.id);
        match known {
            Some(rule) if rule.limit.unit == limit.unit && rule.limit.window == limit.window => {
                rule.limit = limit;
            }
            Some(rule) => {
                *rule = Rule { limit, states: HashMap::new(), one: None };
            }
            None => self.rules.push(Rule { limit, states: HashMap::new(), one: None }),
        }
        self.index();
    }

    /// Takes a limit away. What it has lent goes back.
    pub fn remove(&mut self, id: &str) {
        let Some(at) = self.rules.iter().position(|rule| rule.limit.id == id) else { return };
        let rule = self.rules.remove(at);
        for state in rule.states.into_values().chain(rule.one) {
            let (account, idle) = (self.states[state].account(), self.states[state].take_idle());
            self.give_back(account, idle);
        }
        self.index();
    }

    /// Puts these in place of all limits whose ids they do not have, but for those that `keep` names.
    pub fn replace(&mut self, limits: Vec<Limit>, keep: impl Fn(&str) -> bool) {
        let stays = |id: &str| keep(id) || limits.iter().any(|limit| limit.id == id);
        let gone: Vec<String> =
            self.rules.iter().map(|rule| rule.limit.id.clone()).filter(|id| !stays(id)).collect();
        for id in &gone {
            self.remove(id);
        }
        for limit in limits {
            self.set(limit);
        }
    }

    fn index(&mut self) {
        (self.of_one, self.of_each, self.of_all) = Default::default();
        for (at, rule) in self.rules.iter().enumerate() {
            match &rule.limit.whose {
                Whose::Everybody => self.of_all.push(at),
                Whose::One(entity) => self.of_one.entry(entity.clone()).or_default().push(at),
                Whose::Each(kind) => self.of_each.entry(kind.clone()).or_default().push(at),
            }
        }
    }

    /// Whether some limit counts calls of these.
    pub fn counts(&self, entities: &[String]) -> bool {
        !self.of_all.is_empty()
            || entities.iter().any(|entity| {
                self.of_one.contains_key(entity)
                    || entity
                        .split_once(':')
                        .is_some_and(|(kind, _)| self.of_each.contains_key(kind))
            })
    }

    /// The states that a claim takes from, in their windows of now.
    fn places(&mut self, claim: &Claim, now: Moment) -> Vec<usize> {
        let mut found: Vec<(usize, Option<&str>)> = Vec::new();
        found.extend(self.of_all.iter().map(|rule| (*rule, None)));
        for entity in &claim.entry.entities {
            if let Some(rules) = self.of_one.get(entity) {
                found.extend(rules.iter().map(|rule| (*rule, None)));
            }
            let kind = entity.split_once(':').and_then(|(kind, _)| self.of_each.get(kind));
            found.extend(kind.into_iter().flatten().map(|rule| (*rule, Some(entity.as_str()))));
        }
        let mut places = Vec::with_capacity(found.len());
        for (rule, who) in found {
            if self.rules[rule].limit.covers(&claim.entry.provider, &claim.entry.model) {
                let state = self.state(rule, who, now);
                if !places.contains(&state) {
                    places.push(state);
                }
            }
        }
        places
    }

    /// The state of a rule for somebody, rolled on to its window of now.
    fn state(&mut self, rule: usize, who: Option<&str>, now: Moment) -> usize {
        let known = match who {
            None => self.rules[rule].one,
            Some(who) => self.rules[rule].states.get(who).copied(),
        };
        let at = known.unwrap_or_else(|| {
            let limit = &self.rules[rule].limit;
            self.states.push(State::new(limit, who, now));
            let at = self.states.len() - 1;
            match who {
                None => self.rules[rule].one = Some(at),
                Some(who) => drop(self.rules[rule].states.insert(who.to_owned(), at)),
            }
            at
        });
        self.states[at].limit_is(&self.rules[rule].limit);
        if let Some((account, idle)) = self.states[at].roll(now) {
            self.give_back(account, idle);
        }
        at
    }

    fn give_back(&mut self, account: Account, idle: i64) {
        if self.shared && idle > 0 {
            self.returns.push((account, idle));
        }
    }

    /// Takes what a claim may use, from every limit on its path or from none. `asked`: the bank has said what it can give.
    pub fn reserve(&mut self, claim: &Claim, now: Moment, asked: bool) -> Verdict {
        let places = self.places(claim, now);
        let need = Need::of(claim);
        let most = claim.most.output_tokens.unwrap_or(LONGEST);
        if let Some(refusal) = self.unpriced(&places, &need, now) {
            return Verdict::Refused(Box::new(refusal));
        }
        let fits = |book: &Self, tokens: u64| book.fits(&places, &need, (0, tokens));
        // A call that takes little of what is left need not grow.
        let grows = claim.grows && !self.fits_well(&places, &need, most);
        let wanted = if grows { most.min(STEP) } else { most };
        let mut tokens = wanted;
        let affordable = self.affordable(&places, &need);
        if !fits(self, wanted) {
            let least = SHORTEST.min(most);
            if self.shared && !asked {
                return Verdict::Short(self.draws(&places, &need, (0, least, wanted)));
            }
            match affordable {
                Some(left) if left >= least => tokens = left.min(wanted),
                _ => {
                    let refusal = self.refusal(&places, &need, least, now);
                    return Verdict::Refused(Box::new(refusal));
                }
            }
        }
        let longest =
            if self.shared && claim.grows { most } else { affordable.unwrap_or(most).min(most) };
        let longest = longest.max(tokens);
        let open = Open {
            need,
            output_tokens: tokens,
            most: longest,
            grows: claim.grows,
            parts: Vec::new(),
        };
        let told = self.is_hard(&places) && Some(longest) != claim.most.output_tokens;
        let partial = claim.grows && tokens < longest;
        let cap = if claim.grows { longest } else { tokens };
        let told = told || cap < most;
        let shares = self.take(open, &places, now);
        Verdict::Held(Taken {
            ticket: self.next,
            output_tokens: told.then_some(cap),
            partial,
            shares,
        })
    }

    fn take(&mut self, mut open: Open, places: &[usize], now: Moment) -> Vec<Share> {
        for &state in places {
            let held = open.need.of_unit(self.states[state].limit.unit, open.output_tokens);
            let held = held.or(self.states[state].limit.unknown_price).unwrap_or(0);
            self.states[state].held += held;
            let span = self.states[state].span;
            open.parts.push(Part { state, span, at: now, held, counts_growth: true });
            self.alert(state);
        }
        let shares = self.shares(&open.parts);
        self.next += 1;
        self.holds.insert(self.next, open);
        shares
    }

    /// Takes more for an answer that has grown to so many tokens.
    ///
    /// # Errors
    /// The bank must be asked for more.
    pub fn grow(&mut self, ticket: u64, tokens: u64, asked: bool) -> Result<Grown, Vec<Draw>> {
        let Some(open) = self.holds.get(&ticket) else { return Ok(Grown::Enough) };
        let before = open.output_tokens;
        if !open.grows || before >= open.most || tokens.saturating_add(MARGIN) <= before {
            return Ok(Grown::Enough);
        }
        let (need, most) = (open.need, open.most);
        let growing = open.parts.iter().filter(|part| part.counts_growth);
        let places: Vec<usize> = growing.map(|part| part.state).collect();
        let enough = most.min(tokens.saturating_add(MARGIN));
        let wanted = most.min(enough.saturating_add(STEP));
        let fits = |book: &Self, to: u64| book.fits(&places, &need, (before, to));
        if !fits(self, wanted) && self.shared && !asked {
            return Err(self.draws(&places, &need, (before, enough, wanted)));
        }
        // Less than what is on its way would be too late.
        let to = [wanted, enough].into_iter().find(|to| fits(self, *to));
        Ok(to.map_or(Grown::None, |to| Grown::More(self.extend(ticket, to))))
    }

    fn extend(&mut self, ticket: u64, tokens: u64) -> Vec<Share> {
        let Some(mut open) = self.holds.remove(&ticket) else { return Vec::new() };
        let mut new: Vec<Part> = Vec::new();
        for part in open.parts.iter_mut().filter(|part| part.counts_growth) {
            let state = &mut self.states[part.state];
            let more = |tokens| open.need.of_unit(state.limit.unit, tokens).unwrap_or(0);
            let by = more(tokens) - more(open.output_tokens);
            state.held += by;
            if part.span == state.span || state.slides() {
                part.held += by;
            } else {
                // A window has passed: what it grows by now counts in the next.
                part.counts_growth = false;
                let (span, at) = (state.span, state.span.from);
                new.push(Part { state: part.state, span, at, held: by, counts_growth: true });
            }
        }
        open.parts.extend(new);
        open.output_tokens = tokens;
        let shares = self.shares(&open.parts);
        let touched: Vec<usize> = open.parts.iter().map(|part| part.state).collect();
        self.holds.insert(ticket, open);
        for state in touched {
            self.alert(state);
        }
        shares
    }

    /// Settles an attempt with what it used; gives what that is of each limit. A second time it is nothing.
    pub fn settle(&mut self, ticket: u64, used: &Actual) -> Vec<Share> {
        let Some(open) = self.holds.remove(&ticket) else { return Vec::new() };
        let mut shares = Vec::with_capacity(open.parts.len());
        let mut passed: Vec<(usize, i64)> = Vec::new();
        for part in open.parts {
            let state = &mut self.states[part.state];
            let all = used.of_unit(state.limit.unit);
            let before: i64 =
                passed.iter().filter(|(of, _)| *of == part.state).map(|(_, a)| a).sum();
            let amount = match all.map(|all| all - before) {
                None => part.held,
                Some(left) if part.counts_growth => left,
                Some(left) => left.min(part.held),
            };
            passed.push((part.state, amount));
            let account = state.account_of(part.span);
            let left = state.settle(&part.span, part.at, (part.held, amount));
            if let Some(left) = left {
                self.give_back(account.clone(), left);
            }
            if amount != 0 || self.shared {
                shares.push(Share { account, amount });
            }
            self.alert(part.state);
        }
        shares
    }

    /// The bank has lent this.
    pub fn lent(&mut self, account: &Account, amount: i64, (settled, soft): (i64, bool)) {
        let state = self.states.iter_mut().find(|state| state.account() == *account);
        match state {
            Some(state) => state.lend(amount, settled),
            // Its window has passed meanwhile.
            None if !soft => self.give_back(account.clone(), amount),
            None => {}
        }
    }

    /// What was lent of these and is not used, all of it: others ask for it.
    pub fn idle(&mut self, missed: &[Account]) -> Vec<(Account, i64)> {
        for at in 0..self.states.len() {
            let account = self.states[at].account();
            if missed.contains(&account) {
                let idle = self.states[at].take_idle();
                self.give_back(account, idle);
            }
        }
        std::mem::take(&mut self.returns)
    }

    /// What was lent and is not used, but for a part that is kept at hand where the limit was used of late.
    pub fn tidy(&mut self, now: Moment) -> Vec<(Account, i64)> {
        for at in 0..self.states.len() {
            if let Some((account, idle)) = self.states[at].roll(now) {
                self.give_back(account, idle);
            }
            if self.shared && !self.states[at].was_touched() {
                let (account, idle) = (self.states[at].account(), self.states[at].take_idle());
                self.give_back(account, idle);
            }
        }
        std::mem::take(&mut self.returns)
    }

    /// How every limit stands that counts calls of an entity; of all entities without one.
    pub fn standing(&mut self, entity: Option<&str>, now: Moment) -> Vec<Standing> {
        let mut all = Vec::new();
        for rule in 0..self.rules.len() {
            let states: Vec<usize> =
                self.rules[rule].states.values().copied().chain(self.rules[rule].one).collect();
            for at in states {
                if let Some((account, idle)) = self.states[at].roll(now) {
                    self.give_back(account, idle);
                }
                let state = &self.states[at];
                if entity.is_none_or(|wanted| state.who == wanted) {
                    all.push(state.standing());
                }
            }
        }
        all
    }

    /// What somebody should be told of, once.
    pub fn alerts(&mut self) -> Vec<Alert> {
        std::mem::take(&mut self.alerts)
    }

    /// Attempts that are not settled.
    pub fn open(&self) -> usize {
        self.holds.len()
    }

    fn alert(&mut self, state: usize) {
        if let Some(alert) = self.states[state].alert() {
            self.alerts.push(alert);
        }
    }
}
