//! Groups of deployments, and what a router does with them: litellm's `Router(...)` as data, read once and never changed.

mod deployment;
mod facts;
mod fields;
mod policies;
mod settings;
mod tags;
#[cfg(test)]
mod tests;

pub use settings::Settings;

use super::deployment::Deployment;
use super::policy::Policies;
use super::preferences::Strategy;
use crate::error::{Error, Result};
use crate::ops::Object;
use crate::protocol::pattern;
use crate::provider::Registry;
use fields::Fields;
use serde_json::Value;
use std::collections::BTreeMap;
use std::sync::Arc;

/// Reads environment variables.
pub(super) type Environment<'a> = &'a dyn Fn(&str) -> Option<String>;

/// Groups of deployments. Cheap to clone.
#[derive(Clone, Debug, Default)]
pub struct Routes(Arc<Inner>);

#[derive(Clone, Debug, Default)]
struct Inner {
    deployments: Vec<Arc<Deployment>>,
    /// Where the members of each group stand.
    groups: BTreeMap<String, Vec<usize>>,
    settings: Settings,
    policies: Policies,
}

/// Who a model string means.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    /// The group.
    pub group: String,
    /// Its members: where they stand among the deployments, and the model each is asked for where a wildcard stands in
    /// its own.
    pub members: Vec<(usize, Option<String>)>,
}

impl Routes {
    /// Reads litellm's arguments of `Router`. Gives a sentence for each that has no effect here.
    ///
    /// # Errors
    /// `Config`, naming the setting and the nearest right name.
    pub fn read(
        settings: &Object,
        registry: &Registry,
        env: Environment<'_>,
    ) -> Result<(Self, Vec<String>)> {
        let mut fields = Fields::new("", settings.clone());
        let mut without_effect = Vec::new();
        let list = fields.take("model_list").unwrap_or(Value::Array(Vec::new()));
        let common = fields.object("default_litellm_params")?.unwrap_or_default();
        let credentials = fields.list("credential_list")?;
        let lenient = fields.flag("ignore_invalid_deployments")?.unwrap_or(false);
        let policies = policies::read(&mut fields)?;
        let settings = Settings::read(&mut fields)?;
        fields.end(settings::WITHOUT_EFFECT, &mut without_effect)?;
        let Value::Array(entries) = list else {
            return Err(Error::config("model_list must be a list of deployments"));
        };
        let mut routes = Inner { settings, policies, ..Inner::default() };
        let maker = deployment::Maker { registry, env, common: &common, credentials: &credentials };
        for (at, entry) in entries.into_iter().enumerate() {
            match maker.deployments(at, entry, &mut without_effect) {
                Ok(made) => routes.deployments.extend(made.into_iter().map(|mut one| {
                    let most = &mut one.knobs.max_parallel_requests;
                    *most = most.or(routes.settings.max_parallel_requests);
                    Arc::new(one)
                })),
                Err(error) if lenient => without_effect.push(error.message().to_owned()),
                Err(error) => return Err(error),
            }
        }
        routes.finish()?;
        Ok((Self(Arc::new(routes)), without_effect))
    }

    /// All deployments, as they were given.
    pub fn deployments(&self) -> &[Arc<Deployment>] {
        &self.0.deployments
    }

    /// What becomes of calls that fail.
    pub fn policies(&self) -> &Policies {
        &self.0.policies
    }

    /// How decisions are made.
    pub fn settings(&self) -> &Settings {
        &self.0.settings
    }

    /// The names of the groups.
    pub fn groups(&self) -> impl Iterator<Item = &str> {
        self.0.groups.keys().map(String::as_str)
    }

    /// The order of a group's members.
    pub fn strategy_of(&self, group: &str) -> Strategy {
        self.0.settings.strategy_of(group)
    }

    /// Who a model string means: a group, another name of one, a deployment's id, or the longest pattern (`openai/*`).
    pub fn find(&self, model: &str) -> Option<Found> {
        let inner = &self.0;
        if inner.deployments.is_empty() {
            return None;
        }
        let name = inner.settings.aliases.get(model).map_or(model, String::as_str);
        if let Some(members) = inner.groups.get(name) {
            let members = members.iter().map(|at| (*at, None)).collect();
            return Some(Found { group: name.to_owned(), members });
        }
        if let Some(model) = inner.settings.virtual_models.get(name) {
            let within = |group: &String| model.models.is_empty() || model.models.contains(group);
            let groups = inner.groups.iter().filter(|(group, _)| within(group));
            let all = groups.flat_map(|(_, members)| members);
            let is_free = |at: &&usize| {
                inner.deployments.get(**at).is_some_and(|one| one.facts.prices.is_free())
            };
            let members = all.filter(|at| !model.free || is_free(at)).map(|at| (*at, None));
            return Some(Found { group: name.to_owned(), members: members.collect() });
        }
        if let Some(at) = inner.deployments.iter().position(|one| one.id == name) {
            let group = inner.deployments.get(at)?.group.clone();
            return Some(Found { group, members: vec![(at, None)] });
        }
        self.by_pattern(name)
    }

    fn by_pattern(&self, name: &str) -> Option<Found> {
        let fits = |group: &&String| group.contains('*') && pattern::matches(group, name);
        let group = self.0.groups.keys().filter(fits).max_by_key(|group| group.len())?;
        let stars = captured(group, name);
        let model = |at: &usize| {
            let own = &self.0.deployments.get(*at)?.model;
            own.contains('*').then(|| filled(own, &stars))
        };
        let members = self.0.groups.get(group)?;
        let members = members.iter().map(|at| (*at, model(at))).collect();
        Some(Found { group: group.clone(), members })
    }

    /// The same with other deployments.
    ///
    /// # Errors
    /// `Config`: two have the same id.
    pub fn with(&self, deployments: Vec<Arc<Deployment>>) -> Result<Self> {
        let mut inner = Inner { deployments, groups: BTreeMap::new(), ..(*self.0).clone() };
        inner.finish()?;
        Ok(Self(Arc::new(inner)))
    }
}

impl Inner {
    /// Sorts the deployments into their groups.
    fn finish(&mut self) -> Result<()> {
        let mut ids = std::collections::BTreeSet::new();
        for (at, one) in self.deployments.iter().enumerate() {
            if !ids.insert(&one.id) {
                return Err(Error::config(format!("two deployments have the id '{}'", one.id)));
            }
            self.groups.entry(one.group.clone()).or_default().push(at);
        }
        Ok(())
    }
}

/// What the stars of a pattern stand for in a name that it matches: each as little as it can, the last one the rest.
fn captured(pattern: &str, name: &str) -> Vec<String> {
    let mut parts = pattern.split('*');
    let mut rest = parts.next().and_then(|first| name.strip_prefix(first)).unwrap_or(name);
    let parts: Vec<&str> = parts.collect();
    let mut stars = Vec::with_capacity(parts.len());
    for (index, part) in parts.iter().enumerate() {
        let is_last = index + 1 == parts.len();
        let end = if is_last {
            rest.len().saturating_sub(part.len())
        } else {
            rest.find(part).unwrap_or(0)
        };
        stars.push(rest.get(..end).unwrap_or_default().to_owned());
        rest = rest.get(end + part.len()..).unwrap_or_default();
    }
    stars
}

/// A model with what the stars stand for in their places.
fn filled(model: &str, stars: &[String]) -> String {
    let mut parts = model.split('*');
    let mut out = parts.next().unwrap_or_default().to_owned();
    for (index, part) in parts.enumerate() {
        out.push_str(stars.get(index).or(stars.last()).map_or("*", String::as_str));
        out.push_str(part);
    }
    out
}
