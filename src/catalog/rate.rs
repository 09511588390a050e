//! A price: for what, under which conditions, from when until when.

use crate::money::Price;
use crate::ops::Item;
use serde::{Deserialize, Serialize};
use std::time::SystemTime;

/// Under which conditions a price holds. Of those that hold, the one with the most conditions counts, and of these the one with
/// the highest `above`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct When {
    /// The prompt has more tokens than this (OpenRouter's `min_prompt_tokens`, strictly). It holds for the whole call.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub above: Option<u64>,
    /// The service tier: `flex`, `priority`, …; `batch` for what is asked for in a batch.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tier: Option<String>,
    /// Where it runs, in the provider's words.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub region: Option<String>,
    /// Minutes of the day, UTC: from the first, before the second; over midnight where the second is smaller.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hours: Option<(u16, u16)>,
    /// Days of the week, UTC: 1 for Monday to 7 for Sunday. None for all.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub weekdays: Vec<i8>,
    /// Which kind of it: a size, a quality, a resolution, both (`1024x1024/hd`), a depth of search (`high`).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub variant: Option<String>,
}

/// A day: `2026-11-23`. The day begins at midnight UTC.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Day(pub jiff::civil::Date);

impl Serialize for Day {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(&self.0)
    }
}

impl<'de> Deserialize<'de> for Day {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = std::borrow::Cow::<'de, str>::deserialize(deserializer)?;
        text.parse().map(Self).map_err(serde::de::Error::custom)
    }
}

/// A price.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Rate {
    /// For what.
    pub item: Item,
    /// How much.
    pub price: Price,
    /// Under which conditions.
    #[serde(default, skip_serializing_if = "When::is_always")]
    pub when: When,
    /// The first day on which it holds. `None`: it always did.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<Day>,
    /// The first day on which it no longer holds. `None`: it still does.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<Day>,
}

impl Rate {
    /// A price that holds under all conditions, at all times.
    pub fn always(item: Item, price: Price) -> Self {
        Self { item, price, when: When::default(), from: None, until: None }
    }
}

impl Day {
    /// The day (UTC) and its minute.
    pub fn and_minute(time: SystemTime) -> (Self, u16) {
        let time = jiff::Timestamp::try_from(time).unwrap_or_default();
        let time = time.to_zoned(jiff::tz::TimeZone::UTC).datetime();
        let minute = i32::from(time.hour()) * 60 + i32::from(time.minute());
        (Self(time.date()), u16::try_from(minute).unwrap_or_default())
    }
}

impl When {
    /// Under none.
    pub fn is_always(&self) -> bool {
        *self == Self::default()
    }

    /// Whether its days of the week hold on that day.
    pub(super) fn is_on(&self, day: Day) -> bool {
        self.weekdays.is_empty() || self.weekdays.contains(&day.0.weekday().to_monday_one_offset())
    }
}
