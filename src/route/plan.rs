//! From what a caller wishes to who is meant, where no group is.

use super::course::World;
use super::preferences::Preferences;
use super::router::Router;
use crate::error::{Error, Result};
use crate::provider::{KeySource, Override, Registry, Row, Target};
use std::sync::Arc;

/// What a caller says of where its call should go.
#[derive(Clone, Default)]
pub struct Wish {
    /// `provider/model`, a bare model name, or the name of a group.
    pub model: String,
    /// The provider, said apart from the model (litellm's `custom_llm_provider`).
    pub provider: Option<String>,
    /// Address and key of this call. An address means: speak OpenAI there, do not interpret the model's name.
    pub over: Override,
    /// A key for the default provider only, as a client that replaces openai's has it.
    pub openai_key: Option<secrecy::SecretString>,
    /// Who gives that key before each attempt; `openai_key` only says that there is one.
    pub key_source: Option<Arc<dyn KeySource>>,
    /// Headers for the default provider only: organization and project.
    pub openai_headers: Vec<(String, String)>,
    /// What to try when the first target fails.
    pub fallbacks: Vec<Fallback>,
    /// Who should answer.
    pub preferences: Preferences,
    /// The routes it goes by; `None`: those of the configuration.
    pub router: Option<Arc<Router>>,
}

/// Another target.
#[derive(Clone, Debug, Default)]
pub struct Fallback {
    /// `provider/model`, a bare model name, or the name of a group.
    pub model: String,
    /// Its own address and key.
    pub over: Override,
}

/// The provider whose language is spoken at an address that the caller gives.
const AT_AN_ADDRESS: &str = "openai";

/// The target of a call that no group answers. The key and the address of the call are shown to it only: a key given for
/// one provider never reaches another one.
///
/// # Errors
/// `Config`, `Authentication`: it cannot be reached.
pub(super) fn first(world: &World<'_>) -> Result<Target> {
    let (registry, wish) = (world.registry, world.wish);
    let mut over = wish.over.clone();
    let (row, model) = match &wish.provider {
        Some(name) => {
            let row = registry.require(name)?;
            (row.clone(), own_name(row, &wish.model))
        }
        None => find(registry, &over, &wish.model)?,
    };
    if over.api_key.is_none() && row.name == AT_AN_ADDRESS {
        over.api_key.clone_from(&wish.openai_key);
    }
    match row.target(&model, world.asked, &over, world.env) {
        Ok(target) => Ok(addressed(wish, target)),
        Err(error) => Err(explained(registry, wish, error)),
    }
}

/// The target of a fallback. One that cannot be reached (no key) is an error at once: it would fail when needed.
///
/// # Errors
/// As [`first`].
pub(super) fn fallback(world: &World<'_>, fallback: &Fallback) -> Result<Target> {
    let wish = world.wish;
    let (row, model) = find(world.registry, &fallback.over, &fallback.model)?;
    let mut over = fallback.over.clone();
    // With an address of its own, the client's key is that address's.
    if over.api_key.is_none() && row.name == AT_AN_ADDRESS && wish.over.base_url.is_none() {
        over.api_key.clone_from(&wish.openai_key);
    }
    Ok(addressed(wish, row.target(&model, world.asked, &over, world.env)?))
}

/// A model whose provider is not known is asked of the default one; its error alone would not tell why.
fn explained(registry: &Registry, wish: &Wish, error: Error) -> Error {
    let first = wish.model.split_once('/').map(|(first, _)| first);
    match first.filter(|first| wish.provider.is_none() && registry.get(first).is_none()) {
        Some(first) => error.noting(&format!("'{first}' is no provider that is known here")),
        None => error,
    }
}

/// Who answers a model string, at an address of the caller's or not.
pub(super) fn find(
    registry: &Registry,
    over: &Override,
    model: &str,
) -> Result<(Arc<Row>, String)> {
    if over.base_url.is_some() && !over.reads_model {
        return Ok((registry.require(AT_AN_ADDRESS)?.clone(), model.to_owned()));
    }
    registry.resolve(model)
}

/// With the headers that are meant for this target's provider.
fn addressed(wish: &Wish, mut target: Target) -> Target {
    if target.provider.name == AT_AN_ADDRESS {
        target.headers.extend(wish.openai_headers.iter().cloned());
        // A key of the call itself is said once and for all.
        let said = wish.over.api_key.is_some();
        target.key_source = wish.key_source.clone().filter(|_| !said);
    }
    target
}

/// The model without the provider's name before it, where a caller says it twice.
pub(super) fn own_name(row: &Row, model: &str) -> String {
    let stripped = model
        .split_once('/')
        .filter(|(first, _)| *first == row.name || row.aliases.iter().any(|a| a == first));
    stripped.map_or(model, |(_, rest)| rest).to_owned()
}

#[cfg(test)]
mod tests {
    use super::super::{Course, Need, Now, Patience, Step};
    use super::*;
    use crate::provider::Asked;
    use secrecy::ExposeSecret;

    /// The targets of a call's stages, as its course has them.
    fn targets(wish: &Wish, env: &dyn Fn(&str) -> Option<String>) -> Result<Vec<Target>> {
        let (router, patience) =
            (Arc::new(Router::default()), Patience { max_retries: 0, ..Patience::default() });
        let need = || Arc::new(Need::default());
        let world = World {
            registry: Registry::built_in(),
            env,
            asked: Asked::default(),
            wish,
            patience: &patience,
            router: &router,
            need: &need,
            session: None,
        };
        let mut course = Course::begin(&world)?;
        let (mut targets, mut failed) = (Vec::new(), None);
        let error = Error::new(crate::error::ErrorKind::NotFound, "gone");
        let now = Now { now: std::time::Duration::ZERO, left: None, seed: 1 };
        while let Step::Go(leg) = course.next(&world, failed, now) {
            targets.push(leg.target);
            failed = Some(&error);
        }
        Ok(targets)
    }

    fn labels(wish: &Wish) -> Vec<String> {
        let env = |name: &str| name.ends_with("_API_KEY").then(|| format!("env-{name}"));
        targets(wish, &env).unwrap().iter().map(Target::label).collect()
    }

    #[test]
    fn an_address_means_the_model_is_not_interpreted() {
        let over = Override { base_url: Some("http://x/v1".into()), ..Override::default() };
        let wish = Wish { model: "anthropic/claude".into(), over, ..Wish::default() };
        assert_eq!(labels(&wish), ["openai/anthropic/claude"]);
    }

    #[test]
    fn an_addresss_key_and_openais_headers_stay_where_they_belong() {
        let over = Override { base_url: Some("http://x/v1".into()), ..Override::default() };
        let wish = Wish {
            model: "m".into(),
            over,
            openai_key: Some("secret".into()),
            openai_headers: vec![("openai-organization".into(), "o".into())],
            fallbacks: ["gpt-4o", "anthropic/claude"]
                .map(|model| Fallback { model: model.into(), ..Fallback::default() })
                .into(),
            ..Wish::default()
        };
        let env = |name: &str| name.ends_with("_API_KEY").then(|| "env".to_owned());
        let targets = targets(&wish, &env).unwrap();
        let key = |t: &Target| t.api_key.as_ref().map(|k| k.expose_secret().to_owned());
        assert_eq!(targets.iter().filter_map(key).collect::<Vec<_>>(), ["secret", "env", "env"]);
        let told = |t: &Target| t.headers.iter().any(|(_, value)| value == "o");
        assert_eq!(targets.iter().map(told).collect::<Vec<_>>(), [true, true, false]);
    }

    #[test]
    fn an_address_of_a_provider_leaves_it_the_provider() {
        let base_url = Some("http://x/v1".into());
        let over = Override { base_url, reads_model: true, ..Override::default() };
        let wish =
            |model: &str| Wish { model: model.into(), over: over.clone(), ..Wish::default() };
        assert_eq!(labels(&wish("openai/mine")), ["openai/mine"]);
        assert_eq!(labels(&wish("anthropic/claude")), ["anthropic/claude"]);
        assert_eq!(labels(&wish("org/mine")), ["openai/org/mine"]);
    }

    #[test]
    fn a_key_for_openai_is_shown_to_openai_only() {
        let wish = Wish {
            model: "anthropic/claude".into(),
            openai_key: Some("secret".into()),
            fallbacks: vec![Fallback { model: "gpt-4o".into(), ..Fallback::default() }],
            ..Wish::default()
        };
        let env = |name: &str| name.ends_with("_API_KEY").then(|| format!("env-{name}"));
        let keys: Vec<_> = targets(&wish, &env)
            .unwrap()
            .iter()
            .map(|t| t.api_key.as_ref().unwrap().expose_secret().to_owned())
            .collect();
        assert_eq!(keys, ["env-ANTHROPIC_API_KEY", "secret"]);
    }

    #[test]
    fn a_mistyped_provider_is_named_beside_the_missing_key() {
        let message = |model: &str| {
            let wish = Wish { model: model.into(), ..Wish::default() };
            targets(&wish, &|_| None).unwrap_err().message().to_owned()
        };
        assert!(
            message("anthropc/claude").ends_with("'anthropc' is no provider that is known here")
        );
        assert!(!message("anthropic/claude").contains("no provider"));
    }

    #[test]
    fn a_provider_said_apart_is_not_said_twice() {
        let wish = |model: &str| Wish {
            model: model.into(),
            provider: Some("groq".into()),
            ..Wish::default()
        };
        assert_eq!(labels(&wish("groq/llama")), ["groq/llama"]);
        assert_eq!(labels(&wish("meta/llama")), ["groq/meta/llama"]);
    }
}
