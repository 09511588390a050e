//! What an attempt may cost, and what it did cost: by the caller's own prices, the deployment's, or the catalogue's.

use super::{Form, Incoming, State};
use crate::budget::Most;
use crate::catalog::{self, Bill, Circumstances, Day, Model, Rate};
use crate::money::{Money, Price};
use crate::ops::{Item, Usage};
use crate::provider::Target;
use crate::route::{Deployment, Prices};
use crate::transport::Method;
use std::sync::Arc;

/// By which prices an attempt is paid.
pub(super) struct Pricing {
    rates: Rates,
    /// What is known of the model.
    model: Option<Arc<Model>>,
    at: Circumstances,
    /// Nothing is charged for it: it asks no model, or only looks.
    free: bool,
}

/// Whose prices they are.
enum Rates {
    /// The call's own, or its deployment's.
    Own(Arc<[Rate]>),
    /// The catalogue's, where it has the model.
    Known,
}

impl Pricing {
    /// The prices of an attempt that begins now.
    pub(super) fn of(
        state: &State,
        incoming: &Incoming,
        (deployment, target): (Option<&Arc<Deployment>>, &Target),
        tier: Option<String>,
    ) -> Self {
        let named = deployment.and_then(|one| one.info.get("base_model")?.as_str());
        let catalog = &state.config.catalog;
        let model = catalog.find(&target.provider.name, named.unwrap_or(&target.model));
        let own = incoming.rates.clone().or_else(|| own_rates(&deployment?.facts.prices));
        let (day, minute) = Day::and_minute((state.clock)());
        let region = target.words.get("region").map(str::to_owned);
        let at = Circumstances { day, minute, tier, region, variant: None };
        let free = is_free(incoming);
        Self { rates: own.map_or(Rates::Known, Rates::Own), model, at, free }
    }

    fn rates(&self) -> &[Rate] {
        match (&self.rates, &self.model) {
            (Rates::Own(rates), _) => rates,
            (Rates::Known, Some(model)) => &model.rates,
            (Rates::Known, None) => &[],
        }
    }

    /// What was used costs this.
    pub(super) fn bill(&self, usage: &Usage) -> Bill {
        if self.free {
            return Bill::nothing();
        }
        Bill::of(self.rates(), usage, &self.at)
    }

    /// Whether nothing is charged for it.
    pub(super) fn is_free(&self) -> bool {
        self.free
    }

    /// What the prices depend on.
    pub(super) fn circumstances(&self) -> &Circumstances {
        &self.at
    }

    /// The most that an attempt may use: a prompt of so many tokens, and the longest answer that was asked for, else that the
    /// model can give.
    pub(super) fn most(&self, prompt_tokens: u64, output_tokens: Option<u64>) -> Most {
        if self.free {
            let (fixed, output) = (Some(Money::ZERO), Some(Price::FREE));
            return Most { prompt_tokens: 0, output_tokens: Some(0), fixed, output };
        }
        let longest = self.model.as_ref().and_then(|model| model.max_output_tokens);
        let (fixed, output) = catalog::most(self.rates(), prompt_tokens, &self.at);
        Most { prompt_tokens, output_tokens: output_tokens.or(longest), fixed, output }
    }
}

/// Whether nothing is charged for a call: a plain one (files, pages of them, models, …) that names no model, or only looks.
fn is_free(incoming: &Incoming) -> bool {
    let Form::Plain(plain) = &incoming.form else { return false };
    let looks = [Method::GET, Method::HEAD, Method::DELETE].contains(&plain.method);
    (incoming.wish.model.is_empty() || looks) && incoming.wants_socket().is_none()
}

/// The prices that somebody wrote down for a deployment, as rates.
fn own_rates(prices: &Prices) -> Option<Arc<[Rate]>> {
    const MILLION: u64 = 1_000_000;
    let each = |price: Option<u64>| price.map(|nano| nano.saturating_mul(MILLION));
    let said = [
        (Item::Input, prices.prompt),
        (Item::Output, prices.completion),
        (Item::CacheRead, prices.cache_read),
        (Item::CacheWrite, prices.cache_write),
        (Item::InputAudio, prices.audio),
        (Item::Request, each(prices.request)),
        (Item::ImageIn, each(prices.image)),
    ];
    let rates: Vec<Rate> = said
        .into_iter()
        .filter_map(|(item, price)| Some(Rate::always(item, Price::nano_per_million(price?))))
        .collect();
    (!rates.is_empty()).then(|| rates.into())
}
