//! What was spent, under other prices; and beside what a provider says was spent.

use crate::budget::Entry;
use crate::catalog::{Bill, Model};
use crate::money::Money;
use serde::Serialize;
use std::collections::BTreeMap;
use std::sync::Arc;

/// What a model's calls cost, and what they would cost.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Repriced {
    /// `provider/model`.
    pub model: String,
    /// Attempts that could be priced.
    pub requests: u64,
    /// What they were recorded with, as far as it was known.
    pub before: Money,
    /// What they cost by the other prices.
    pub after: Money,
    /// Attempts that cannot be priced: what was used is not known, or its price is not.
    pub unpriced: u64,
}

/// Prices records again, by the rows that are found for their models, under the circumstances that were recorded.
pub fn reprice(
    entries: &[Entry],
    find: impl Fn(&str, &str) -> Option<Arc<Model>>,
) -> Vec<Repriced> {
    let mut all = BTreeMap::<String, Repriced>::new();
    for entry in entries {
        let name = format!("{}/{}", entry.provider, entry.model);
        let one = all
            .entry(name.clone())
            .or_insert_with(|| Repriced { model: name, ..Repriced::default() });
        match again(entry, &find) {
            Some(cost) => {
                one.requests += 1;
                one.before += entry.cost.unwrap_or_default();
                one.after += cost;
            }
            None => one.unpriced += 1,
        }
    }
    all.into_values().collect()
}

fn again(entry: &Entry, find: &impl Fn(&str, &str) -> Option<Arc<Model>>) -> Option<Money> {
    let (items, at) = (entry.items.as_ref()?, entry.circumstances.as_ref()?);
    if items.is_empty() {
        return Some(Money::ZERO);
    }
    Bill::of_items(&find(&entry.provider, &entry.model)?.rates, items, at).cost
}

/// What a provider says was used of a model on a day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Usage {
    /// The day, in days since 1970 (UTC).
    pub day: i64,
    /// The model in the provider's words.
    pub model: String,
    /// Prompt tokens, those from caches among them.
    pub prompt_tokens: u64,
    /// Answer tokens.
    pub completion_tokens: u64,
    /// What is charged; `None`: it does not say.
    pub cost: Option<Money>,
}

/// A difference between a provider's word and our records.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Difference {
    /// The day, in days since 1970 (UTC).
    pub day: i64,
    /// The model.
    pub model: String,
    /// Theirs less ours.
    pub prompt_tokens: i64,
    /// Theirs less ours.
    pub completion_tokens: i64,
    /// Theirs less ours; `None` where one of the two is not known.
    pub cost: Option<Money>,
    /// What explains it.
    pub why: Why,
}

/// What explains a difference.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Why {
    /// The provider knows calls that we do not: made with the same key elsewhere.
    NotRecorded,
    /// We know calls that the provider does not (yet).
    NotCharged,
    /// Some of our counts are estimates, and they are off.
    Estimated,
    /// The day before or after is off by as much the other way: the provider's day begins at another hour.
    DayBorder,
    /// The tokens are the same and the cost is not: the prices differ.
    Prices,
    /// The tokens differ.
    Tokens,
}

#[derive(Clone, Copy, Debug, Default)]
struct Ours {
    prompt: u64,
    completion: u64,
    cost: Money,
    unknown: bool,
    estimated: bool,
}

/// Compares what a provider says with our records of it; only what differs by more than a nano-dollar a call is told.
pub fn reconcile(entries: &[Entry], theirs: &[Usage]) -> Vec<Difference> {
    const DAY: i64 = 86_400_000;
    let mut ours = BTreeMap::<(String, i64), (Ours, i64)>::new();
    for entry in entries {
        let place = (entry.model.clone(), entry.started.div_euclid(DAY));
        let (sum, calls) = ours.entry(place).or_default();
        sum.prompt += entry.prompt_tokens;
        sum.completion += entry.completion_tokens;
        sum.cost += entry.cost.unwrap_or_default();
        sum.unknown |= entry.cost.is_none();
        sum.estimated |= entry.estimated;
        *calls += 1;
    }
    let mut found = Vec::new();
    for one in theirs {
        let known = ours.remove(&(one.model.clone(), one.day));
        found.extend(compare(one, known));
    }
    let rest = ours.into_iter().filter(|(_, (sum, _))| sum.prompt + sum.completion > 0);
    found.extend(rest.map(|((model, day), (sum, _))| Difference {
        day,
        model,
        prompt_tokens: -signed(sum.prompt),
        completion_tokens: -signed(sum.completion),
        cost: (!sum.unknown).then(|| Money::ZERO - sum.cost),
        why: Why::NotCharged,
    }));
    found.sort_by(|one, other| (&one.model, one.day).cmp(&(&other.model, other.day)));
    borders(&mut found);
    found
}

fn signed(count: u64) -> i64 {
    i64::try_from(count).unwrap_or(i64::MAX)
}

fn compare(theirs: &Usage, known: Option<(Ours, i64)>) -> Option<Difference> {
    let (ours, calls) = known.unwrap_or_default();
    let prompt = signed(theirs.prompt_tokens) - signed(ours.prompt);
    let completion = signed(theirs.completion_tokens) - signed(ours.completion);
    let cost = theirs.cost.filter(|_| !ours.unknown).map(|cost| cost - ours.cost);
    let rounding = cost.is_none_or(|cost| cost.as_nano().abs() <= calls);
    let why = match (prompt, completion) {
        (0, 0) if rounding => return None,
        (0, 0) => Why::Prices,
        _ if calls == 0 => Why::NotRecorded,
        _ if ours.estimated => Why::Estimated,
        _ if prompt >= 0 && completion >= 0 => Why::NotRecorded,
        _ => Why::Tokens,
    };
    let (day, model) = (theirs.day, theirs.model.clone());
    Some(Difference { day, model, prompt_tokens: prompt, completion_tokens: completion, cost, why })
}

/// Two days in a row that differ by as much, one this way and one the other.
fn borders(found: &mut [Difference]) {
    for at in 1..found.len() {
        let (one, other) = (&found[at - 1], &found[at]);
        let next = one.model == other.model && one.day + 1 == other.day;
        let cancel = one.prompt_tokens + other.prompt_tokens == 0
            && one.completion_tokens + other.completion_tokens == 0
            && one.prompt_tokens + one.completion_tokens != 0;
        if next && cancel {
            found[at - 1].why = Why::DayBorder;
            found[at].why = Why::DayBorder;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalog::{Catalog, Circumstances, Day};
    use crate::ops::Item;

    fn entry(day: i64, tokens: (u64, u64), cost: Option<i64>) -> Entry {
        let (today, minute) = Day::and_minute(std::time::SystemTime::UNIX_EPOCH);
        let at = Circumstances { day: today, minute, tier: None, region: None, variant: None };
        Entry {
            provider: "openai".into(),
            model: "gpt-4o".into(),
            started: day * 86_400_000,
            prompt_tokens: tokens.0,
            completion_tokens: tokens.1,
            items: Some(vec![(Item::Input, tokens.0), (Item::Output, tokens.1)]),
            cost: cost.map(Money::nano),
            circumstances: Some(at),
            ..Entry::default()
        }
    }

    fn said(day: i64, tokens: (u64, u64), cost: i64) -> Usage {
        Usage {
            day,
            model: "gpt-4o".into(),
            prompt_tokens: tokens.0,
            completion_tokens: tokens.1,
            cost: Some(Money::nano(cost)),
        }
    }

    #[test]
    fn a_period_is_priced_again() {
        let catalog = Catalog::built_in();
        let unknown = Entry { items: None, ..entry(1, (0, 0), None) };
        let entries = [entry(1, (1000, 100), Some(1)), entry(2, (1000, 0), None), unknown];
        let again = reprice(&entries, |provider, model| catalog.find(provider, model));
        let expected = Repriced {
            model: "openai/gpt-4o".into(),
            requests: 2,
            before: Money::nano(1),
            after: Money::parse("0.006").unwrap(),
            unpriced: 1,
        };
        assert_eq!(again, [expected]);
    }

    #[test]
    fn differences_are_explained() {
        let entries = [
            entry(1, (100, 10), Some(350_000)),
            entry(2, (100, 10), Some(350_000)),
            entry(3, (70, 10), Some(350_000)),
            entry(4, (130, 10), Some(350_000)),
            entry(6, (5, 5), Some(1)),
            Entry { estimated: true, ..entry(9, (9, 9), Some(9)) },
        ];
        let theirs = [
            said(1, (100, 10), 350_001),
            said(2, (100, 10), 400_000),
            said(3, (100, 10), 350_000),
            said(4, (100, 10), 350_000),
            said(5, (7, 7), 1),
            said(9, (8, 9), 9),
        ];
        let found: Vec<(i64, Why)> =
            reconcile(&entries, &theirs).iter().map(|one| (one.day, one.why)).collect();
        assert_eq!(
            found,
            [
                (2, Why::Prices),
                (3, Why::DayBorder),
                (4, Why::DayBorder),
                (5, Why::NotRecorded),
                (6, Why::NotCharged),
                (9, Why::Estimated),
            ]
        );
    }
}
