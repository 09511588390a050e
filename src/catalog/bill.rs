//! What a call's usage costs, line by line.

use super::rate::{Day, Rate, When};
use crate::money::{Charge, Money, Price};
use crate::ops::{Item, Usage};
use serde::{Deserialize, Serialize};

/// What a price may depend on beside what was used.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Circumstances {
    /// The day (UTC) of the call.
    pub day: Day,
    /// The minute of that day.
    pub minute: u16,
    /// The service tier that answered; `batch` for what was asked for in a batch.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tier: Option<String>,
    /// Where it ran.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub region: Option<String>,
    /// Size and quality, depth of search, …
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub variant: Option<String>,
}

/// A line of a bill.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Line {
    /// For what.
    pub item: Item,
    /// How many.
    pub units: u64,
    /// The price.
    pub price: Price,
}

/// What a call costs.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Bill {
    /// How it comes about.
    pub lines: Vec<Line>,
    /// What was used and has no known price.
    pub unpriced: Vec<Item>,
    /// The sum, rounded up once; the provider's own word where it gave one. `None`: not known, which is never zero.
    pub cost: Option<Money>,
    /// Whether the provider itself said what it charges.
    pub reported: bool,
}

/// What is charged as something else where it has no price of its own.
const AS: &[(Item, Item)] = &[
    (Item::CacheRead, Item::Input),
    (Item::CacheWrite, Item::Input),
    (Item::InputAudio, Item::Input),
    (Item::InputImage, Item::Input),
    (Item::InputVideo, Item::Input),
    (Item::CacheReadAudio, Item::CacheRead),
    (Item::CacheReadImage, Item::CacheRead),
    (Item::Reasoning, Item::Output),
    (Item::OutputAudio, Item::Output),
    (Item::OutputImage, Item::Output),
    (Item::OutputVideo, Item::Output),
];

impl Bill {
    /// What that usage costs by these prices.
    pub fn of(rates: &[Rate], usage: &Usage, circumstances: &Circumstances) -> Self {
        let bill = Self::of_items(rates, &usage.items(), circumstances);
        let reported = usage.cost.as_ref().and_then(|cost| Money::parse(&cost.to_string()));
        match reported {
            Some(cost) => Self { cost: Some(cost), reported: true, ..bill },
            None => bill,
        }
    }

    /// What so many of these cost by these prices.
    pub fn of_items(rates: &[Rate], items: &[(Item, u64)], circumstances: &Circumstances) -> Self {
        let prompt =
            items.iter().filter(|(item, _)| item.is_prompt()).map(|(_, units)| units).sum();
        let mut bill = Self::default();
        let request = [(Item::Request, 1)];
        let asked =
            price(rates, Item::Request, prompt, circumstances).map_or(&[][..], |_| &request);
        for &(item, units) in items.iter().chain(asked) {
            match price(rates, item, prompt, circumstances) {
                Some(price) => bill.lines.push(Line { item, units, price }),
                None => bill.unpriced.push(item),
            }
        }
        let known = bill.unpriced.is_empty() && !rates.is_empty();
        bill.cost = known.then(|| {
            bill.lines.iter().map(|line| line.price.of(line.units)).sum::<Charge>().rounded_up()
        });
        bill
    }
}

impl Bill {
    /// Of what nothing was used of.
    pub fn nothing() -> Self {
        Self { cost: Some(Money::ZERO), ..Self::default() }
    }

    /// Two bills as one: the cost is known where both are.
    #[must_use]
    pub fn plus(&self, other: &Self) -> Self {
        Self {
            lines: self.lines.iter().chain(&other.lines).copied().collect(),
            unpriced: self.unpriced.iter().chain(&other.unpriced).copied().collect(),
            cost: self.cost.zip(other.cost).map(|(one, other)| one + other),
            reported: self.reported && other.reported,
        }
    }
}

/// What a prompt of so many tokens costs at most, with the request itself, and a token of the answer.
pub fn most(
    rates: &[Rate],
    prompt_tokens: u64,
    at: &Circumstances,
) -> (Option<Money>, Option<Price>) {
    let dearest = |wanted: fn(Item) -> bool| {
        let prices = rates.iter().filter(|rate| wanted(rate.item) && rate.may_hold(at));
        prices.map(|rate| rate.price).max()
    };
    let request = price(rates, Item::Request, prompt_tokens, at).unwrap_or(Price::FREE).of(1);
    let fixed =
        dearest(Item::is_prompt).map(|price| (price.of(prompt_tokens) + request).rounded_up());
    (fixed, dearest(Item::is_answer))
}

/// The price of an item: its own, else that of what it is charged as.
pub(super) fn price(rates: &[Rate], item: Item, prompt: u64, at: &Circumstances) -> Option<Price> {
    let own = rates
        .iter()
        .filter(|rate| rate.item == item && rate.holds(prompt, at))
        .max_by_key(|rate| (rate.when.conditions(), rate.when.above, rate.from));
    own.map(|rate| rate.price).or_else(|| {
        let (_, other) = AS.iter().find(|(known, _)| *known == item)?;
        price(rates, *other, prompt, at)
    })
}

impl Rate {
    /// Whether it holds on that day.
    pub fn is_of(&self, day: Day) -> bool {
        self.from.is_none_or(|from| from <= day) && self.until.is_none_or(|until| day < until)
    }

    /// Whether it may hold for a call that begins now: of any length, at any hour, wherever it runs if that is not known. The tier
    /// is the one that is asked for; who leaves it to the provider (`auto`) may get any.
    fn may_hold(&self, at: &Circumstances) -> bool {
        let is = |want: &Option<String>, is: &Option<String>| want.is_none() || want == is;
        let auto = at.tier.as_deref() == Some("auto");
        self.is_of(at.day)
            && (auto || is(&self.when.tier, &at.tier))
            && (at.region.is_none() || is(&self.when.region, &at.region))
    }

    fn holds(&self, prompt: u64, at: &Circumstances) -> bool {
        self.is_of(at.day) && self.when.holds(prompt, at)
    }
}

impl When {
    fn conditions(&self) -> usize {
        let said = [self.tier.is_some(), self.region.is_some(), self.variant.is_some()];
        let held = [self.above.is_some(), self.hours.is_some() || !self.weekdays.is_empty()];
        said.iter().chain(&held).filter(|is| **is).count()
    }

    fn holds(&self, prompt: u64, at: &Circumstances) -> bool {
        let same = |want: &Option<String>, is: &Option<String>| want.is_none() || want == is;
        let hours = self.hours.is_none_or(|(from, until)| {
            if from <= until {
                (from..until).contains(&at.minute)
            } else {
                at.minute >= from || at.minute < until
            }
        });
        hours
            && self.is_on(at.day)
            && self.above.is_none_or(|above| prompt > above)
            && same(&self.tier, &at.tier)
            && same(&self.region, &at.region)
            && same(&self.variant, &at.variant)
    }
}
