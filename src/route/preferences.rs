//! What a caller says of who should answer: OpenRouter's words, and litellm's tags.

mod object;
mod reading;
mod suffix;
#[cfg(test)]
mod tests;

pub use suffix::{Suffix, split_suffix};

use super::facts::Prices;
use serde::{Deserialize, Serialize};

/// How deployments are put in order.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Strategy {
    /// By chance, weighted by `weight`, else `rpm`, else `tpm` (litellm's `simple-shuffle`).
    #[default]
    SimpleShuffle,
    /// The fewest calls under way (`least-busy`).
    LeastBusy,
    /// The faster of two drawn ones, by a peak-sensitive average (`latency-based-routing`).
    Latency,
    /// The cheapest for this request (`cost-based-routing`).
    Cost,
    /// The most room below `tpm` and `rpm` (`usage-based-routing`, `usage-based-routing-v2`).
    Usage,
    /// By chance, weighted by the inverse square of the price (OpenRouter's; `price-weighted`).
    PriceWeighted,
    /// Somebody else's order: a function in Python. The planner leaves the candidates as they are given.
    Custom,
}

/// What OpenRouter's `sort` says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Sort {
    /// The cheapest first (`:floor`).
    Price,
    /// The most tokens a second first (`:nitro`).
    Throughput,
    /// The soonest first content first.
    Latency,
    /// The most reliable first for tools (`exacto`, `:exacto`): by the share of failed calls.
    Exacto,
}

/// A bound at percentiles (`p50`, `p75`, `p90`, `p99`), OpenRouter's shape; a plain number is a `p50`.
pub type Percentiles = Vec<(u8, f64)>;

/// What a caller says of who should answer. The default says nothing.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[expect(clippy::struct_excessive_bools, reason = "each is a field of the request")]
pub struct Preferences {
    /// Models to try after the call's own, in order (`models`).
    pub models: Vec<String>,
    /// Providers first, in this order (`provider.order`).
    pub order: Vec<String>,
    /// Only these providers (`provider.only`).
    pub only: Vec<String>,
    /// Not these providers (`provider.ignore`).
    pub ignore: Vec<String>,
    /// Only the first (`provider.allow_fallbacks = false`).
    pub no_fallbacks: bool,
    /// Only who takes all parameters of the request (`provider.require_parameters`).
    pub require_parameters: bool,
    /// Only who neither keeps prompts nor trains on them (`provider.data_collection = "deny"`).
    pub deny_data_collection: bool,
    /// Only who retains nothing (`provider.zdr`).
    pub zdr: bool,
    /// Only models whose author allows that others are taught with their answers.
    pub distillable: bool,
    /// Only these quantizations.
    pub quantizations: Vec<String>,
    /// Only these regions (litellm's `allowed_model_region`).
    pub regions: Vec<String>,
    /// The order, in place of the router's.
    pub sort: Option<Sort>,
    /// `sort` ranks the deployments of all models together (`sort.partition = "none"`).
    pub across_models: bool,
    /// Not above these prices; prompt, completion and audio in nano-dollars for a million tokens.
    pub max_price: Prices,
    /// Those with fewer tokens a second go to the end.
    pub preferred_min_throughput: Percentiles,
    /// Those with a later first content (in seconds) go to the end.
    pub preferred_max_latency: Percentiles,
    /// Only free ones (`:free`).
    pub free: bool,
    /// The longest contexts first (`:extended`).
    pub extended: bool,
    /// litellm's `tags`: chosen by label.
    pub tags: Vec<String>,
    /// Access groups that the caller belongs to; `None`: nobody asked.
    pub access_groups: Option<Vec<String>>,
    /// What keeps a conversation at one deployment (`session_id`, else `prompt_cache_key`).
    pub session: Option<String>,
    /// `default`, `flex`, `priority`, …
    pub service_tier: Option<String>,
    /// A stored set of wishes that was asked for (`preset`, `@preset/…`).
    pub preset: Option<String>,
    /// No fallbacks at all (litellm's `disable_fallbacks`).
    pub disable_fallbacks: bool,
    /// How many fallbacks the call may try; `None`: as many as the router says (litellm's `max_fallbacks`).
    pub max_fallbacks: Option<u32>,
    /// With a search of the web (`:online`).
    pub online: bool,
}

impl Preferences {
    /// These, and where they say nothing, those.
    #[must_use]
    pub fn over(self, below: Self) -> Self {
        Self {
            models: first(self.models, below.models),
            order: first(self.order, below.order),
            only: first(self.only, below.only),
            ignore: first(self.ignore, below.ignore),
            quantizations: first(self.quantizations, below.quantizations),
            regions: first(self.regions, below.regions),
            sort: self.sort.or(below.sort),
            session: self.session.or(below.session),
            // These only ever narrow.
            zdr: self.zdr || below.zdr,
            deny_data_collection: self.deny_data_collection || below.deny_data_collection,
            require_parameters: self.require_parameters || below.require_parameters,
            no_fallbacks: self.no_fallbacks || below.no_fallbacks,
            distillable: self.distillable || below.distillable,
            free: self.free || below.free,
            max_price: self.max_price.over(below.max_price),
            ..self
        }
    }
}

fn first(said: Vec<String>, below: Vec<String>) -> Vec<String> {
    if said.is_empty() { below } else { said }
}
