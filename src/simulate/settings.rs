//! A file's settings: TOML or JSON, and routes that can be planned with where no key is set.

use crate::error::{Error, Result};
use crate::ops::Object;
use crate::provider::Registry;
use crate::route::Routes;
use serde_json::Value;

/// Stands in the place of a key or a variable that is not set.
pub(super) const NOBODYS: &str = "simulated";

/// The settings that a text holds: JSON where it begins with a brace, else TOML. What stands in `router_settings`, as in
/// a configuration of litellm's proxy, stands beside `model_list`.
///
/// # Errors
/// `Config`, naming the file and the line, and nothing of what stands there: it may be a key.
pub fn settings(name: &str, text: &str) -> Result<Object> {
    let mut settings = if text.trim_start().starts_with('{') {
        serde_json::from_str::<Object>(text).map_err(|error| {
            Error::config(format!("{name}: line {}: this is no JSON object", error.line()))
        })?
    } else {
        toml::from_str::<Object>(text).map_err(|error| {
            let before = error.span().and_then(|span| text.get(..span.start)).unwrap_or_default();
            let line = before.matches('\n').count() + 1;
            Error::config(format!("{name}: line {line}: this is neither TOML nor JSON"))
        })?
    };
    if let Some(Value::Object(router)) = settings.remove("router_settings") {
        for (field, value) in router {
            settings.entry(field).or_insert(value);
        }
    }
    Ok(settings)
}

/// litellm's settings as routes that can be planned with where no key and no variable is set. Gives a sentence for each
/// setting that has no effect.
///
/// # Errors
/// `Config`, naming the setting.
pub fn routes(
    settings: &Object,
    registry: &Registry,
    env: &dyn Fn(&str) -> Option<String>,
) -> Result<(Routes, Vec<String>)> {
    // What stands in a variable's place is never sent; only that something stands there counts.
    let env = |name: &str| env(name).or_else(|| Some(NOBODYS.to_owned()));
    Routes::read(settings, registry, &env)
}
