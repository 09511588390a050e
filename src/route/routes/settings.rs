//! How decisions are made: litellm's arguments of `Router` that are neither deployments nor policies.

use super::fields::Fields;
use super::tags;
use crate::error::{Error, Result};
use crate::ops::Object;
use crate::provider::distance;
use crate::route::filter::Reason;
use crate::route::preferences::Strategy;
use serde_json::Value;
use std::collections::BTreeMap;
use std::time::Duration;

/// litellm's arguments that change nothing here.
pub(super) const WITHOUT_EFFECT: &[&str] = &[
    "alerting_config",
    "assistants_config",
    "auto_router_capability_limit",
    "background_health_check_model_groups",
    "cache_kwargs",
    "cache_responses",
    "caching_groups",
    "client_ttl",
    "debug_level",
    "default_priority",
    "enable_health_check_routing",
    "enable_weighted_failover",
    "fallback_access_check",
    "fallback_budget_check",
    "guardrail_list",
    "health_check_ignore_transient_errors",
    "health_check_staleness_threshold",
    "model_group_affinity_config",
    "plugins",
    "polling_interval",
    "redis_db",
    "redis_host",
    "redis_password",
    "redis_port",
    "redis_url",
    "router_general_settings",
    "search_tools",
    "set_verbose",
    "tag_routing_prefix",
];

/// The words for the orders.
const STRATEGIES: &[(&str, Strategy)] = &[
    ("simple-shuffle", Strategy::SimpleShuffle),
    ("least-busy", Strategy::LeastBusy),
    ("latency-based-routing", Strategy::Latency),
    ("cost-based-routing", Strategy::Cost),
    ("usage-based-routing", Strategy::Usage),
    ("usage-based-routing-v2", Strategy::Usage),
    ("price-weighted", Strategy::PriceWeighted),
    ("provider-budget-routing", Strategy::SimpleShuffle),
];

/// How decisions are made.
#[derive(Clone, Debug, Default)]
#[expect(clippy::struct_excessive_bools, reason = "each is an argument of litellm's")]
pub struct Settings {
    strategy: Strategy,
    /// The orders of some groups.
    strategies: Vec<(String, Strategy)>,
    /// Context windows and abilities are looked at (`enable_pre_call_checks`).
    pub pre_call_checks: bool,
    /// Labels are looked at (`enable_tag_filtering`).
    tags: bool,
    /// One label that fits is enough (`tag_filtering_match_any`).
    any_tag: bool,
    /// Other names of groups (`model_group_alias`).
    pub(super) aliases: BTreeMap<String, String>,
    /// Models that mean the deployments of several groups.
    pub(super) virtual_models: BTreeMap<String, Virtual>,
    /// Stored wishes and fields of requests, by name.
    presets: BTreeMap<String, Object>,
    /// Whose conversations stay where they were, and how long after their last call.
    pub keeps_for: Option<Duration>,
    /// What an attempt may take.
    pub timeout: Option<Duration>,
    /// Until the first content of a stream.
    pub stream_timeout: Option<Duration>,
    /// What providers may cost in a window, in nano-dollars (`provider_budget_config`).
    pub provider_budgets: Vec<(String, u64, Duration)>,
    /// Calls at one time of a deployment that says nothing itself.
    pub max_parallel_requests: Option<u32>,
    /// Names of reasons that are told and do not count: a rule that is only tried out.
    pub shadow: Vec<String>,
    /// A conversation stays where its prefix is warm, whether or not it says who it is.
    pub prompt_caching: bool,
}

/// A model that means the deployments of several groups: of those that can do what is asked for, the first by its rule.
#[derive(Clone, Debug, Default)]
pub(super) struct Virtual {
    /// The groups; none: all.
    pub(super) models: Vec<String>,
    strategy: Strategy,
    /// Only deployments that cost nothing.
    pub(super) free: bool,
}

impl Settings {
    /// Whether a group is made of others.
    pub fn is_virtual(&self, group: &str) -> bool {
        self.virtual_models.contains_key(group)
    }

    /// Writes a preset's fields into a request, where the request says nothing of them. Its `system` is put before the
    /// messages, where they have no system text; its `model` is the request's, where that names none.
    ///
    /// # Errors
    /// `BadRequest`: there is no preset of that name.
    pub fn complete(&self, preset: &str, request: &mut Object) -> Result<()> {
        let Some(fields) = self.presets.get(preset) else {
            let names: Vec<_> = self.presets.keys().map(String::as_str).collect();
            let names = if names.is_empty() { "none".to_owned() } else { names.join(", ") };
            let message = format!("preset: '{preset}' is not configured; there are {names}");
            return Err(Error::bad_request(message));
        };
        for (name, value) in fields.iter().filter(|(name, _)| *name != "system") {
            let empty = request.get(name).is_none_or(|said| said.is_null() || said == "");
            if empty {
                request.insert(name.clone(), value.clone());
            }
        }
        let system = fields.get("system").filter(|text| text.is_string());
        if let (Some(text), Some(Value::Array(messages))) = (system, request.get_mut("messages")) {
            let has =
                |message: &Value| matches!(message["role"].as_str(), Some("system" | "developer"));
            if !messages.iter().any(has) {
                messages.insert(0, serde_json::json!({"role": "system", "content": text}));
            }
        }
        Ok(())
    }

    /// Reads litellm's arguments.
    ///
    /// # Errors
    /// `Config`, naming the argument.
    pub(super) fn read(fields: &mut Fields) -> Result<Self> {
        let strategy = fields.text("routing_strategy")?;
        let checks = fields.texts("optional_pre_call_checks")?.unwrap_or_default();
        // Averages are ours; litellm's knobs for them are taken and not needed.
        fields.take("routing_strategy_args");
        let affinity = fields.seconds("deployment_affinity_ttl_seconds")?;
        let sticks = checks.iter().any(|check| check.ends_with("_affinity"));
        Ok(Self {
            strategy: strategy.map_or(Ok(Strategy::default()), |word| order(&word))?,
            strategies: groups(fields)?,
            pre_call_checks: fields.flag("enable_pre_call_checks")?.unwrap_or(false),
            tags: fields.flag("enable_tag_filtering")?.unwrap_or(false),
            any_tag: fields.flag("tag_filtering_match_any")?.unwrap_or(true),
            aliases: aliases(fields)?,
            virtual_models: virtual_models(fields)?,
            presets: presets(fields)?,
            keeps_for: affinity.or_else(|| sticks.then(|| Duration::from_secs(3600))),
            timeout: fields.seconds("timeout")?,
            stream_timeout: fields.seconds("stream_timeout")?,
            provider_budgets: budgets(fields)?,
            max_parallel_requests: fields.small("default_max_parallel_requests")?,
            shadow: shadow(fields)?,
            prompt_caching: checks.iter().any(|check| check == "prompt_caching"),
        })
    }

    /// The order of a group's members.
    pub(super) fn strategy_of(&self, group: &str) -> Strategy {
        if let Some(model) = self.virtual_models.get(group) {
            return model.strategy;
        }
        let own = self.strategies.iter().find(|(name, _)| name == group);
        own.map_or(self.strategy, |(_, strategy)| *strategy)
    }

    /// Which members' labels fit what is asked for; see the rules in `tags`.
    pub fn admitted(&self, members: &[&[String]], asked: &[String]) -> Vec<bool> {
        if self.tags {
            tags::admitted(members, asked, self.any_tag)
        } else {
            vec![true; members.len()]
        }
    }
}

/// `shadow`: names of reasons.
fn shadow(fields: &mut Fields) -> Result<Vec<String>> {
    let names = fields.texts("shadow")?.unwrap_or_default();
    match names.iter().find(|name| !Reason::NAMES.contains(&name.as_str())) {
        None => Ok(names),
        Some(wrong) => Err(Error::config(format!(
            "shadow: '{wrong}' is no reason; there are {}",
            Reason::NAMES.join(", ")
        ))),
    }
}

/// The order that a word means.
fn order(word: &str) -> Result<Strategy> {
    let found = STRATEGIES.iter().find(|(known, _)| *known == word);
    found.map(|(_, strategy)| *strategy).ok_or_else(|| {
        let names: Vec<_> = STRATEGIES.iter().map(|(known, _)| *known).collect();
        let nearest = names.iter().min_by_key(|known| distance(known, word));
        let nearest = nearest.copied().unwrap_or_default();
        Error::config(format!(
            "routing_strategy '{word}' is not known; did you mean '{nearest}'? There are {}",
            names.join(", ")
        ))
    })
}

/// `routing_groups`: orders of some groups.
fn groups(fields: &mut Fields) -> Result<Vec<(String, Strategy)>> {
    let mut read = Vec::new();
    for item in fields.list("routing_groups")? {
        let word = item["routing_strategy"].as_str().unwrap_or("simple-shuffle");
        let strategy = order(word)?;
        let models = item["models"].as_array().into_iter().flatten();
        read.extend(models.filter_map(Value::as_str).map(|model| (model.to_owned(), strategy)));
    }
    Ok(read)
}

/// `model_group_alias`: a name, or an object with `model` and `hidden`.
fn aliases(fields: &mut Fields) -> Result<BTreeMap<String, String>> {
    let said = fields.object("model_group_alias")?.unwrap_or_default();
    let read = said.into_iter().map(|(alias, to)| {
        let model = to.as_str().or_else(|| to["model"].as_str());
        let model = model.ok_or_else(|| fields.wrong("model_group_alias", "names by names"))?;
        Ok((alias, model.to_owned()))
    });
    read.collect()
}

/// `virtual_models`: `{"auto": {"models": [groups], "rule": "cheapest"}}`; no models: all groups.
fn virtual_models(fields: &mut Fields) -> Result<BTreeMap<String, Virtual>> {
    let said = fields.object("virtual_models")?.unwrap_or_default();
    let read = said.into_iter().map(|(name, to)| {
        let models = to["models"].as_array().into_iter().flatten();
        let models = models.filter_map(Value::as_str).map(str::to_owned).collect();
        let rule = to["rule"].as_str().unwrap_or("cheapest");
        let (strategy, free) = match rule {
            "cheapest" => (Strategy::Cost, false),
            "fastest" => (Strategy::Latency, false),
            "free" => (Strategy::SimpleShuffle, true),
            _ => {
                return Err(Error::config(format!(
                    "virtual_models.{name}.rule must be cheapest, fastest or free"
                )));
            }
        };
        Ok((name, Virtual { models, strategy, free }))
    });
    read.collect()
}

/// `presets`: objects of request fields by name.
fn presets(fields: &mut Fields) -> Result<BTreeMap<String, Object>> {
    let said = fields.object("presets")?.unwrap_or_default();
    let read = said.into_iter().map(|(name, preset)| match preset {
        Value::Object(preset) => Ok((name, preset)),
        _ => Err(Error::config(format!("presets.{name} must be an object of request fields"))),
    });
    read.collect()
}

/// `provider_budget_config`: `{provider: {budget_limit: dollars, time_period: "1d"}}`.
fn budgets(fields: &mut Fields) -> Result<Vec<(String, u64, Duration)>> {
    let said = fields.object("provider_budget_config")?.unwrap_or_default();
    let wrong = |fields: &Fields| {
        fields.wrong("provider_budget_config", "{provider: {budget_limit, time_period}}")
    };
    let read = said.into_iter().map(|(provider, limit)| {
        let most = limit["budget_limit"].as_f64().or_else(|| limit["max_budget"].as_f64());
        let window = limit["time_period"].as_str().or_else(|| limit["budget_duration"].as_str());
        let window = window.and_then(span).ok_or_else(|| wrong(fields))?;
        let most = most.ok_or_else(|| wrong(fields))?;
        Ok((provider, crate::route::facts::dollars(most), window))
    });
    read.collect()
}

/// litellm's spans: `30s`, `5m`, `24h`, `7d`, `1mo` (30 days).
pub(super) fn span(text: &str) -> Option<Duration> {
    let at = text.find(|c: char| !c.is_ascii_digit())?;
    let (number, unit) = text.split_at(at);
    let seconds = match unit {
        "s" => 1,
        "m" => 60,
        "h" => 3600,
        "d" => 86_400,
        "w" => 604_800,
        "mo" => 2_592_000,
        _ => return None,
    };
    let number: u64 = number.parse().ok()?;
    Some(Duration::from_secs(number.checked_mul(seconds)?))
}
