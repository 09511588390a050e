//! What there is room for, and what to say where there is none.

use super::need::Need;
use super::state::State;
use super::{Book, Part, Refusal};
use crate::budget::limit::{Force, Unit};
use crate::budget::window::Moment;
use crate::budget::{Draw, Share};

impl Book {
    /// What is held, as it is charged if nobody ever settles it: a place among parallel calls is free again then.
    pub(super) fn shares(&self, parts: &[Part]) -> Vec<Share> {
        let lasts = |part: &&Part| self.states[part.state].limit.unit != Unit::Parallel;
        let share = |part: &Part| Share {
            account: self.states[part.state].account_of(part.span),
            amount: part.held,
        };
        parts.iter().filter(lasts).map(share).collect()
    }

    pub(super) fn is_hard(&self, places: &[usize]) -> bool {
        let counts = |unit| matches!(unit, Unit::Usd | Unit::Tokens | Unit::OutputTokens);
        let hard = |state: &State| state.limit.force == Force::Hard && counts(state.limit.unit);
        places.iter().any(|at| hard(&self.states[*at]))
    }

    /// Whether going from one length of the answer to another fits into every hard limit.
    pub(super) fn fits(&self, places: &[usize], need: &Need, (from, to): (u64, u64)) -> bool {
        places.iter().all(|at| {
            let state = &self.states[*at];
            let room = state.room(self.shared);
            state.limit.force != Force::Hard || need.between(&state.limit, (from, to)) <= room
        })
    }

    /// Whether it would take no more than a quarter of what is left.
    pub(super) fn fits_well(&self, places: &[usize], need: &Need, tokens: u64) -> bool {
        places.iter().all(|at| {
            let state = &self.states[*at];
            let parallel = state.limit.unit == Unit::Parallel || state.limit.unit == Unit::Requests;
            let room = if parallel { state.room(self.shared) } else { state.room(self.shared) / 4 };
            state.limit.force != Force::Hard || need.between(&state.limit, (0, tokens)) <= room
        })
    }

    /// The longest answer that every hard limit can pay; `None`: it does not even pay the prompt.
    pub(super) fn affordable(&self, places: &[usize], need: &Need) -> Option<u64> {
        let hard = places
            .iter()
            .map(|at| &self.states[*at])
            .filter(|state| state.limit.force == Force::Hard);
        hard.map(|state| need.affordable(&state.limit, state.room(self.shared)))
            .try_fold(u64::MAX, |least, one| Some(least.min(one?)))
    }

    /// What the bank is asked for.
    pub(super) fn draws(
        &self,
        places: &[usize],
        need: &Need,
        (from, least, wanted): (u64, u64, u64),
    ) -> Vec<Draw> {
        let mut draws = Vec::new();
        for state in places.iter().map(|at| &self.states[*at]) {
            let room = state.room(true);
            let lacks = need.between(&state.limit, (from, least)) - room;
            let wants = need.between(&state.limit, (from, wanted)) - room;
            if wants > 0 {
                // For some of the next calls as well, or each would ask; where it is scarce, the bank lends what is needed.
                let ahead = wants.saturating_mul(8).min(state.limit.amount / 64);
                let parallel = state.limit.unit == Unit::Parallel;
                let wanted = if parallel { wants } else { wants.max(ahead) };
                draws.push(state.draw((lacks.max(0), wanted)));
            }
        }
        draws.sort_by(|one, other| one.account.cmp(&other.account));
        draws
    }

    pub(super) fn unpriced(&self, places: &[usize], need: &Need, now: Moment) -> Option<Refusal> {
        let hard =
            |state: &&State| state.limit.force == Force::Hard && state.limit.unit == Unit::Usd;
        let mut states = places.iter().map(|at| &self.states[*at]).filter(hard);
        // A text without an answer (vectors) needs no price of answers.
        let some = need.longest().min(1);
        let state = states
            .find(|state| need.of_unit(Unit::Usd, some).or(state.limit.unknown_price).is_none())?;
        Some(state.refusal(None, (self.shared, now)))
    }

    pub(super) fn refusal(
        &self,
        places: &[usize],
        need: &Need,
        least: u64,
        now: Moment,
    ) -> Refusal {
        let hard =
            places.iter().map(|at| &self.states[*at]).filter(|s| s.limit.force == Force::Hard);
        let short =
            |state: &State| need.between(&state.limit, (0, least)) - state.room(self.shared);
        let lacking: Vec<&State> = hard.filter(|state| short(state) > 0).collect();
        // Of several the one whose end is farthest: when the others have room again, it has none.
        let worst = lacking.iter().max_by_key(|state| state.span.until);
        let refusal = worst.map(|state| {
            state.refusal(Some(need.between(&state.limit, (0, least))), (self.shared, now))
        });
        refusal.unwrap_or_else(|| Refusal {
            limit: String::new(),
            entity: String::new(),
            unit: Unit::Requests,
            amount: 0,
            used: 0,
            asked: None,
            resets_in: None,
        })
    }
}
