//! From who was chosen to what is needed to reach it.

use super::World;
use crate::error::{Error, Result};
use crate::provider::{Override, Target};
use crate::route::plan::{self, Fallback};
use crate::route::router::Member;
use crate::route::slugs;

/// Whether the call names the providers to ask.
pub(super) fn is_named(world: &World<'_>) -> bool {
    let wish = &world.wish.preferences;
    !wish.order.is_empty() || !wish.only.is_empty()
}

/// A member's target. Fields that its owner sets hold where the caller says nothing.
///
/// # Errors
/// `Config`, `Authentication`: it cannot be reached.
pub(super) fn of_member(world: &World<'_>, member: &Member) -> Result<Target> {
    let deployment = &member.deployment;
    let (row, model) = match &deployment.custom_llm_provider {
        Some(name) => {
            let row = world.registry.require(name)?.clone();
            let model = plan::own_name(&row, &member.model);
            (row, model)
        }
        None => plan::find(world.registry, &deployment.over, &member.model)?,
    };
    let mut over = deployment.over.clone();
    // A deployment with a key of its own keeps it: who is asked may be another than the caller's key is for.
    over.api_key = over.api_key.or_else(|| world.wish.over.api_key.clone());
    let mut target = row.target(&model, world.asked, &over, world.env)?;
    let own = deployment.defaults.iter().map(|(name, value)| (name.clone(), value.clone()));
    target.defaults.extend(own);
    target.headers.extend(deployment.headers.iter().cloned());
    Ok(target)
}

/// The targets of a model that no group has: the providers that the call names, else its own.
///
/// # Errors
/// `BadRequest` where a name means nobody; those of the first that cannot be reached where none can.
pub(super) fn of_model(world: &World<'_>, fallback: &Fallback) -> Result<Vec<Target>> {
    let wish = &world.wish.preferences;
    let own = plan::fallback(world, fallback);
    if !is_named(world) {
        return Ok(vec![own?]);
    }
    let is_named = |target: &Target, slugs: &[String]| {
        let row = &target.provider;
        let names: Vec<_> = std::iter::once(&row.name).chain(&row.aliases).cloned().collect();
        slugs.iter().any(|slug| slugs::matches(slug, &names, None))
    };
    let mut targets = Vec::new();
    let mut first_error = None;
    for slug in wish.order.iter().chain(&wish.only) {
        match named(world, slug, &fallback.model) {
            Ok(target) if !targets.iter().any(|t: &Target| t.label() == target.label()) => {
                targets.push(target);
            }
            Ok(_) => {}
            Err(error) => first_error = first_error.or(Some(error)),
        }
    }
    if let Ok(own) = own
        && !wish.no_fallbacks
        && !targets.iter().any(|target| target.label() == own.label())
    {
        targets.push(own);
    }
    let allowed = |target: &Target| wish.only.is_empty() || is_named(target, &wish.only);
    targets.retain(|target| allowed(target) && !is_named(target, &wish.ignore));
    if wish.no_fallbacks {
        targets.truncate(1);
    }
    if targets.is_empty() {
        return Err(first_error
            .unwrap_or_else(|| Error::bad_request("`provider` leaves nobody who could answer")));
    }
    Ok(targets)
}

/// A model at the provider of that slug.
fn named(world: &World<'_>, slug: &str, model: &str) -> Result<Target> {
    let base = slug.split('/').next().unwrap_or(slug);
    let row = world.registry.require(base)?.clone();
    // `author/model` keeps its author, unless that is a provider of its own.
    let known = model.split_once('/').filter(|(first, _)| world.registry.get(first).is_some());
    let model = known.map_or(model, |(_, rest)| rest);
    row.target(&plan::own_name(&row, model), world.asked, &Override::default(), world.env)
}
