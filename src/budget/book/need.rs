//! What an attempt needs of a limit, and what it used of it, in the limit's unit.

use crate::budget::limit::{Limit, Unit};
use crate::budget::{Claim, Entry, Most};
use crate::money::Money;

/// What an attempt needs at most, by the length of its answer.
#[derive(Clone, Copy, Debug)]
pub(super) struct Need(Most);

impl Need {
    pub(super) fn of(claim: &Claim) -> Self {
        Self(claim.most)
    }

    /// The longest answer, as it was claimed.
    pub(super) fn longest(&self) -> u64 {
        self.0.output_tokens.unwrap_or(u64::MAX)
    }

    /// With an answer of so many tokens. `None`: its price is not known.
    pub(super) fn of_unit(&self, unit: Unit, tokens: u64) -> Option<i64> {
        let count = |tokens: u64| i64::try_from(tokens).unwrap_or(i64::MAX);
        Some(match unit {
            Unit::Usd => self.0.cost(tokens)?.as_nano(),
            Unit::Tokens => count(self.0.prompt_tokens.saturating_add(tokens)),
            Unit::InputTokens => count(self.0.prompt_tokens),
            Unit::OutputTokens => count(tokens),
            Unit::Requests | Unit::Parallel => 1,
        })
    }

    /// More than for an answer of `from` tokens, where that is held already; all of it from 0.
    pub(super) fn between(&self, limit: &Limit, (from, to): (u64, u64)) -> i64 {
        let at = |tokens| self.of_unit(limit.unit, tokens).or(limit.unknown_price).unwrap_or(0);
        if from == 0 { at(to) } else { at(to) - at(from) }
    }

    /// The longest answer for that; `None`: not even the prompt.
    pub(super) fn affordable(&self, limit: &Limit, room: i64) -> Option<u64> {
        let left = room.checked_sub(self.between(limit, (0, 0))).filter(|left| *left >= 0)?;
        let left = left.unsigned_abs();
        Some(match limit.unit {
            Unit::Usd => match self.0.output.map(crate::money::Price::as_nano_per_million) {
                None | Some(0) => u64::MAX,
                Some(price) => {
                    let tokens = u128::from(left) * 1_000_000 / u128::from(price);
                    u64::try_from(tokens).unwrap_or(u64::MAX)
                }
            },
            Unit::Tokens | Unit::OutputTokens => left,
            Unit::InputTokens | Unit::Requests | Unit::Parallel => u64::MAX,
        })
    }
}

/// What an attempt used.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Actual {
    /// Its cost; `None`: not known, and then what was held.
    pub cost: Option<Money>,
    /// Tokens of prompt and answer; `None`: not known, and then what was held.
    pub tokens: Option<(u64, u64)>,
}

impl Actual {
    /// What a record says.
    pub fn of(entry: &Entry) -> Self {
        let tokens =
            entry.items.is_some().then_some((entry.prompt_tokens, entry.completion_tokens));
        Self { cost: entry.cost, tokens }
    }

    pub(super) fn of_unit(&self, unit: Unit) -> Option<i64> {
        let count = |tokens: u64| i64::try_from(tokens).unwrap_or(i64::MAX);
        match unit {
            Unit::Usd => self.cost.map(Money::as_nano),
            Unit::Tokens => self.tokens.map(|(input, output)| count(input.saturating_add(output))),
            Unit::InputTokens => self.tokens.map(|(input, _)| count(input)),
            Unit::OutputTokens => self.tokens.map(|(_, output)| count(output)),
            Unit::Requests => Some(1),
            Unit::Parallel => Some(0),
        }
    }
}
