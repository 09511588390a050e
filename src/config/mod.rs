//! One configuration: built-in rows, then a file, then what is set at run time. The later wins, field by field.
//!
//! It is the only room that reads files and the environment, and it does so when it is asked to, never at import.
//! `${NAME}` in a file's values stands for an environment variable.

use crate::budget::{self, Limit};
use crate::catalog::{Catalog, Day, Origin};
use crate::error::{Error, Result};
use crate::ops::{LossPolicy, Object};
use crate::provider::{Registry, Row, distance};
use crate::route::Routes;
use crate::store;
use serde::Deserialize;
use serde_json::Value;
use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;

/// Where environment variables are read.
pub type Environment = Arc<dyn Fn(&str) -> Option<String> + Send + Sync>;

/// What all calls of a process share.
#[derive(Clone)]
pub struct Config {
    /// The providers.
    pub registry: Registry,
    /// What a call does where it says nothing itself.
    pub defaults: Defaults,
    /// Where answers are kept.
    pub store: store::Settings,
    /// Groups of deployments, and what becomes of calls to them.
    pub routes: Routes,
    /// What models are, can do and cost.
    pub catalog: Catalog,
    /// What may be used.
    pub limits: Vec<Limit>,
    /// A sentence for each setting that was read and has no effect.
    pub without_effect: Vec<String>,
    /// The environment.
    pub environment: Environment,
}

/// What a call does where it says nothing itself.
#[derive(Clone, Debug, Default, PartialEq, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Defaults {
    /// The model of `ferrogate chat` and of calls that name none.
    pub model: Option<String>,
    /// Seconds an attempt may take.
    pub timeout: Option<f64>,
    /// Tries after the first, at one target.
    pub max_retries: Option<u32>,
    /// Models to try when the first fails.
    pub fallbacks: Vec<String>,
    /// `allow`, `warn` or `error`, or a table with a word for each class of losses.
    pub on_loss: Option<OnLossWords>,
}

/// What happens to losses, as written.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(untagged)]
pub enum OnLossWords {
    /// One word for all.
    Word(String),
    /// A word for each class (`*`: the others).
    Classes(BTreeMap<String, String>),
}

impl OnLossWords {
    /// What they mean.
    ///
    /// # Errors
    /// `Config`, naming the wrong word.
    pub fn policy(&self) -> Result<LossPolicy> {
        let read = match self {
            Self::Word(word) => LossPolicy::of_word(word),
            Self::Classes(words) => {
                LossPolicy::of_classes(words.iter().map(|(k, v)| (k.as_str(), v.as_str())))
            }
        };
        read.map_err(|why| Error::config(format!("defaults.{why}")))
    }
}

/// A configuration file.
#[derive(Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
struct File {
    defaults: Defaults,
    providers: BTreeMap<String, Row>,
    store: store::Settings,
    /// litellm's `Router(...)`: its arguments, deployments and what we add to it.
    router: Object,
    model_list: Vec<Value>,
    presets: Object,
    virtual_models: Object,
    /// What may be used: see [`crate::budget::settings`].
    limits: Vec<Object>,
    /// Rows of the catalogue, or fields of them.
    models: Vec<Object>,
}

impl Default for Config {
    /// The built-in rows and the process's environment.
    fn default() -> Self {
        Self {
            registry: Registry::built_in().clone(),
            defaults: Defaults::default(),
            store: store::Settings::default(),
            routes: Routes::default(),
            catalog: Catalog::built_in(),
            limits: Vec::new(),
            without_effect: Vec::new(),
            environment: process_environment(),
        }
    }
}

/// The true environment, read at each question: a notebook sets variables long after the import.
#[expect(clippy::disallowed_methods, reason = "this is the one place that reads the environment")]
pub fn process_environment() -> Environment {
    Arc::new(|name| std::env::var(name).ok())
}

impl Config {
    /// Adds a file to this configuration.
    ///
    /// # Errors
    /// `Config`, naming the file, the line and the nearest right key.
    pub fn read(&mut self, path: &Path) -> Result<()> {
        let text = std::fs::read_to_string(path).map_err(|e| {
            Error::config(format!("the configuration file {} cannot be read: {e}", path.display()))
        })?;
        self.merge(&text, &path.display().to_string())
    }

    /// Adds the text of a file to this configuration.
    ///
    /// # Errors
    /// As [`Config::read`].
    pub fn merge(&mut self, text: &str, name: &str) -> Result<()> {
        let wrong = |e: &toml::de::Error| {
            Error::config(format!("{name}: {}{}", e.to_string().trim_end(), nearest(e.message())))
        };
        let file: File = toml::from_str(text).map_err(|e| wrong(&e))?;
        let mut raw: Value = toml::from_str(text).map_err(|e| wrong(&e))?;
        self.fill_in(&mut raw, name)?;
        let said = raw["defaults"].as_object().cloned().unwrap_or_default();
        let defaults = serde_json::from_value::<Defaults>(Value::Object(said))
            .map_err(|e| Error::config(format!("{name}: defaults: {e}")))?;
        // JSON has no word for a number that is none.
        let defaults = Defaults { timeout: file.defaults.timeout, ..defaults };
        defaults.check().map_err(|e| Error::config(format!("{name}: {e}")))?;
        for provider in file.providers.keys() {
            if let Some(Value::Object(fields)) = raw["providers"].get(provider) {
                self.registry.change(provider, fields)?;
            }
        }
        self.add_limits(&raw, name)?;
        self.add_models(&raw, name)?;
        self.add_routes(&raw, name)?;
        if let Some(said) = raw.get("store") {
            let said = serde_json::from_value::<store::Settings>(said.clone())
                .map_err(|e| Error::config(format!("{name}: store: {e}")))?;
            self.store = said.over(std::mem::take(&mut self.store));
        }
        self.defaults = defaults.over(std::mem::take(&mut self.defaults));
        Ok(())
    }

    /// Reads the limits of a file, which stand in place of those before.
    fn add_limits(&mut self, raw: &Value, name: &str) -> Result<()> {
        let Some(tables) = raw.get("limits").and_then(Value::as_array) else { return Ok(()) };
        let mut limits = Vec::with_capacity(tables.len());
        for (at, table) in tables.iter().filter_map(Value::as_object).enumerate() {
            let limit = budget::settings::limit(&format!("limits[{at}]"), table);
            let limit = limit.map_err(|e| e.placed(name))?;
            if limits.iter().any(|other: &Limit| other.id == limit.id) {
                let message = format!("{name}: two limits have the id '{}'", limit.id);
                return Err(Error::config(message));
            }
            limits.push(limit);
        }
        self.limits = limits;
        Ok(())
    }

    /// Puts the models of a file over those of the catalogue, field by field.
    fn add_models(&mut self, raw: &Value, name: &str) -> Result<()> {
        let tables = raw.get("models").and_then(Value::as_array).into_iter().flatten();
        for table in tables.filter_map(Value::as_object) {
            let origin = Origin { source: name.to_owned(), date: Day::default() };
            self.catalog.change(table, &origin).map_err(|e| e.placed(name))?;
        }
        Ok(())
    }

    /// Reads the routes of a file, which stand in place of those before.
    fn add_routes(&mut self, raw: &Value, name: &str) -> Result<()> {
        let mut settings = raw["router"].as_object().cloned().unwrap_or_default();
        for table in ["model_list", "presets", "virtual_models"] {
            if let Some(said) = raw.get(table) {
                settings.insert(table.to_owned(), said.clone());
            }
        }
        if settings.is_empty() {
            return Ok(());
        }
        let read = Routes::read(&settings, &self.registry, &*self.environment);
        let (routes, without_effect) = read.map_err(|e| e.placed(name))?;
        self.routes = routes;
        self.without_effect.extend(without_effect.iter().map(|told| format!("{name}: {told}")));
        Ok(())
    }

    /// Adds a provider, or changes the fields it names.
    ///
    /// # Errors
    /// `Config`, naming the field.
    pub fn provider(&mut self, name: &str, fields: &Object) -> Result<()> {
        self.registry.change(name, fields)
    }

    /// The settings of the store in force: where no file names a directory, `FERROGATE_STORE_PATH` does.
    pub fn stored(&self) -> store::Settings {
        let mut settings = self.store.clone();
        let named = || (self.environment)("FERROGATE_STORE_PATH").filter(|path| !path.is_empty());
        settings.path = settings.path.or_else(|| named().map(Into::into));
        settings
    }

    /// Replaces `${NAME}` by the variable, everywhere.
    fn fill_in(&self, value: &mut Value, name: &str) -> Result<()> {
        match value {
            Value::String(text) => *text = self.filled(text, name)?,
            Value::Array(items) => {
                items.iter_mut().try_for_each(|item| self.fill_in(item, name))?;
            }
            Value::Object(fields) => {
                fields.values_mut().try_for_each(|field| self.fill_in(field, name))?;
            }
            _ => {}
        }
        Ok(())
    }

    fn filled(&self, text: &str, name: &str) -> Result<String> {
        let mut out = String::with_capacity(text.len());
        let mut rest = text;
        while let Some((before, after)) = rest.split_once("${") {
            let Some((variable, behind)) = after.split_once('}') else { break };
            let value = (self.environment)(variable).ok_or_else(|| {
                Error::config(format!("{name}: the environment variable {variable} is not set"))
            })?;
            out.push_str(before);
            out.push_str(&value);
            rest = behind;
        }
        out.push_str(rest);
        Ok(out)
    }
}

impl Defaults {
    /// Whether what they say can be done.
    fn check(&self) -> Result<()> {
        if self.timeout.is_some_and(|s| std::time::Duration::try_from_secs_f64(s).is_err()) {
            return Err(Error::config("defaults.timeout must be seconds, 0 or more"));
        }
        self.on_loss.as_ref().map_or(Ok(()), |words| words.policy().map(drop))
    }

    /// These, and where they say nothing, those.
    fn over(self, below: Self) -> Self {
        Self {
            model: self.model.or(below.model),
            timeout: self.timeout.or(below.timeout),
            max_retries: self.max_retries.or(below.max_retries),
            fallbacks: if self.fallbacks.is_empty() { below.fallbacks } else { self.fallbacks },
            on_loss: self.on_loss.or(below.on_loss),
        }
    }
}

/// "; did you mean 'x'?" for serde's "unknown field `y`, expected one of `x`, …".
fn nearest(message: &str) -> String {
    let mut names = message.split('`').skip(1).step_by(2);
    let Some(wrong) = names.next().filter(|_| message.starts_with("unknown field")) else {
        return String::new();
    };
    let best = names.min_by_key(|known| distance(known, wrong));
    best.map_or_else(String::new, |best| format!("\ndid you mean '{best}'?"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn config() -> Config {
        let environment: Environment =
            Arc::new(|name| (name == "MY_KEY").then(|| "secret".to_owned()));
        Config { environment, ..Config::default() }
    }

    #[test]
    fn a_file_changes_rows_field_by_field_and_adds_new_ones() {
        let mut config = config();
        let text = "[defaults]\nmax_retries = 5\nmodel = 'mine/${MY_KEY}'\n[providers.openai]\napi_key = '${MY_KEY}'\n\
                    [providers.mine]\nbase_url = 'http://localhost:9/v1'\nkey_optional = true";
        config.merge(text, "f.toml").unwrap();
        let openai = config.registry.get("openai").unwrap();
        assert_eq!(openai.base_url, "https://api.openai.com/v1");
        let target = openai
            .target(
                "m",
                crate::provider::Asked::default(),
                &crate::provider::Override::default(),
                &|_| None,
            )
            .unwrap();
        assert_eq!(secrecy::ExposeSecret::expose_secret(&target.api_key.unwrap()), "secret");
        assert_eq!(config.registry.resolve("mine/x").unwrap().0.protocol, "openai_chat");
        assert_eq!(config.defaults.max_retries, Some(5));
        assert_eq!(config.defaults.model.as_deref(), Some("mine/secret"));
    }

    #[test]
    fn each_change_adds_to_the_ones_before() {
        let mut config = config();
        config.merge("[providers.mine]\nbase_url = 'http://h'\nkey_optional = true", "f").unwrap();
        let fields = serde_json::json!({"aliases": ["m"]});
        config.provider("mine", fields.as_object().unwrap()).unwrap();
        let row = config.registry.get("m").unwrap();
        assert_eq!((row.base_url.as_str(), row.key_optional), ("http://h", true));
    }

    #[test]
    fn the_store_is_named_by_a_file_or_else_by_the_environment() {
        let environment: Environment =
            Arc::new(|name| (name == "FERROGATE_STORE_PATH").then(|| "/env".to_owned()));
        let mut config = Config { environment, ..Config::default() };
        assert_eq!(config.stored().path, Some("/env".into()));
        config.merge("[store]\nmax_entries = 5", "f").unwrap();
        config.merge("[store]\npath = '/file'", "f").unwrap();
        let stored = config.stored();
        assert_eq!((stored.path, stored.max_entries), (Some("/file".into()), Some(5)));
        let error = config.merge("[store]\npth = 'x'", "f").unwrap_err();
        assert!(error.message().contains("did you mean 'path'"), "{error}");
    }

    #[test]
    fn routes_are_litellms_arguments_as_tables() {
        let mut config = config();
        let text = r#"
            [router]
            routing_strategy = "least-busy"
            redis_host = "h"
            fallbacks = [{ a = ["b"] }]
            [[model_list]]
            model_name = "a"
            [model_list.litellm_params]
            model = "openai/gpt-4o"
            api_key = "k"
            [virtual_models.auto]
            rule = "cheapest"
            [presets.short]
            max_tokens = 9
        "#;
        config.merge(text, "f.toml").unwrap();
        assert_eq!(config.routes.groups().collect::<Vec<_>>(), ["a"]);
        assert_eq!(config.routes.find("auto").unwrap().members.len(), 1);
        assert_eq!(config.without_effect, ["f.toml: redis_host has no effect in ferrogate"]);
        let error = config.merge("[router]\nroutng_strategy = 'x'", "g.toml").unwrap_err();
        assert!(error.message().starts_with("g.toml: "), "{error}");
        assert!(error.message().contains("did you mean 'routing_strategy'"), "{error}");
    }

    #[test]
    fn defaults_that_cannot_be_kept_are_refused() {
        for line in
            ["timeout = -1", "timeout = nan", "on_loss = 'eror'", "on_loss = { colour = 'warn' }"]
        {
            let error = config().merge(&format!("[defaults]\n{line}"), "f.toml").unwrap_err();
            assert!(error.message().starts_with("f.toml: defaults."), "{error}");
        }
    }

    #[test]
    fn a_wrong_key_is_named_with_its_line_and_the_nearest_right_one() {
        let error = config().merge("[providers.x]\nbase_ur = 'y'", "f.toml").unwrap_err();
        assert!(error.message().contains("line 2"), "{error}");
        assert!(error.message().contains("did you mean 'base_url'"), "{error}");
        let error = config().merge("[providers.x]\nbase_url = '${NOPE}'", "f.toml").unwrap_err();
        assert!(error.message().contains("NOPE is not set"), "{error}");
    }
}
