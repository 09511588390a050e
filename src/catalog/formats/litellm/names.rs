//! litellm's names: `azure/eu/gpt-5`, `hd/1024-x-1024/dall-e-3`, `bedrock/us-west-2/…`.

use super::super::{Reading, number};
use crate::catalog::{Model, Rate, When};
use crate::money::{Per, Price};
use crate::ops::{Item, Object};

/// What a name says.
pub(super) struct Name {
    /// Our provider.
    pub(super) provider: String,
    /// The model.
    pub(super) model: String,
    region: Option<String>,
    size: Option<(u64, u64)>,
    variant: Option<String>,
}

impl Name {
    /// `None` for what is no model: capacity that is rented, and entries without a provider.
    pub(super) fn read(key: &str, entry: &Object, reading: &Reading<'_>) -> Option<Self> {
        let theirs = entry.get("litellm_provider")?.as_str()?;
        if theirs.contains(' ') || key.contains("-commitment/") {
            return None;
        }
        let provider = reading.provider(theirs);
        let is_provider = |segment: &str| {
            segment == theirs || segment == provider || reading.provider(segment) == provider
        };
        let mut name = Self {
            provider: provider.clone(),
            model: String::new(),
            region: None,
            size: None,
            variant: None,
        };
        let mut words = (None, None);
        let mut rest = key;
        let mut named = false;
        while let Some((segment, after)) = rest.split_once('/') {
            if !named && is_provider(segment) {
                named = true;
            } else if is_region(segment) {
                name.region = Some(segment.to_owned());
            } else if let Some(size) = segment.split_once("-x-") {
                name.size = size.0.parse().ok().zip(size.1.parse().ok());
                words.0 = Some(format!("{}x{}", size.0, size.1));
            } else if is_quality(segment) {
                words.1 = Some(segment.to_owned());
            } else {
                break;
            }
            rest = after;
        }
        rest.clone_into(&mut name.model);
        let words: Vec<String> = [words.0, words.1].into_iter().flatten().collect();
        name.variant = (!words.is_empty()).then(|| words.join("/"));
        Some(name)
    }

    /// Whether it names a row's prices under a condition.
    pub(super) fn is_part(&self) -> bool {
        self.region.is_some() || self.variant.is_some()
    }
}

fn is_region(segment: &str) -> bool {
    const WORDS: &[&str] = &["us", "eu", "apac", "global", "global-standard", "us-gov"];
    let parts: Vec<&str> = segment.split('-').collect();
    let zone = parts.len() >= 3
        && parts[0].len() == 2
        && parts.last().is_some_and(|last| last.len() == 1 && last.as_bytes()[0].is_ascii_digit())
        && parts[1].bytes().all(|b| b.is_ascii_lowercase());
    zone || WORDS.contains(&segment)
}

fn is_quality(segment: &str) -> bool {
    matches!(segment, "low" | "medium" | "high" | "standard" | "hd" | "auto")
        || segment.ends_with("-steps")
}

/// Adds a part's prices to its row, under the part's condition. A picture that is paid by its tokens is not paid twice.
pub(super) fn join(whole: &mut Model, name: &Name, rates: Vec<Rate>, entry: &Object) {
    let mut rates = rates;
    if let Some(price) =
        pixels(name, entry).filter(|_| !rates.iter().any(|rate| rate.item == Item::ImageOut))
    {
        rates.push(Rate {
            item: Item::ImageOut,
            price,
            when: When::default(),
            from: None,
            until: None,
        });
    }
    let by_token = whole.rates.iter().any(|rate| {
        matches!(rate.item, Item::OutputImage | Item::Output) && rate.price > Price::FREE
    });
    if name.variant.is_some() {
        rates.retain(|rate| rate.item == Item::ImageOut && !by_token);
    }
    whole.rates.extend(rates.into_iter().map(|rate| {
        let variant = name.variant.clone().or(rate.when.variant);
        let region = name.region.clone().or(rate.when.region);
        Rate { when: When { region, variant, ..rate.when }, ..rate }
    }));
}

/// The price of a picture that they tell by the pixel, to a millionth of a dollar: their number is such a price, divided.
fn pixels(name: &Name, entry: &Object) -> Option<Price> {
    const MILLIONTH: u64 = 1_000_000_000;
    let (width, height) = name.size?;
    let pixel = ["input_cost_per_pixel", "output_cost_per_pixel"].iter().find_map(|key| {
        Price::parse(&number(entry.get(*key)?)?, Per::One).filter(|price| *price > Price::FREE)
    })?;
    let nano = pixel.as_nano_per_million().checked_mul(width.checked_mul(height)?)?;
    let nano = nano.checked_add(MILLIONTH / 2)? / MILLIONTH * MILLIONTH;
    Some(Price::nano_per_million(nano))
}
