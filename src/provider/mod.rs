//! Providers: who speaks which language, at which address, with which key and which habits. All of it is data.
//!
//! A [`Row`] is the same thing whether it is built in (`rows/`), in a user's file, or given at run time. A
//! [`Target`] is a row, a model in that provider's words, and what the call says differently. No other room asks who a
//! provider is.

mod built_in;
mod credentials;
mod describe;
mod evidence;
mod quirks;
mod registry;
mod target;
mod variant;
mod words;

pub use credentials::{Credentials, TokenRequest};
pub use evidence::{Counts, Evidence};
pub use quirks::{Body, Patch};
pub use registry::{Registry, distance};
pub use target::{KeySource, Override, Params, Target};
pub use variant::Asked;
pub use words::{Word, Words};

pub use crate::protocol::pattern::matches;

use crate::error::{Error, Result, shown_url};
use crate::ops::{Object, Operation};
use crate::protocol::{self, Features, Protocol};
use secrecy::SecretString;
use serde::{Deserialize, Deserializer};
use serde_json::Value;
use std::cmp::Ordering;
use std::collections::BTreeMap;
use std::fmt;

/// One provider.
#[derive(Clone, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
#[expect(clippy::struct_excessive_bools, reason = "each is a habit of its own")]
pub struct Row {
    /// The name in `provider/model`. Taken from the table's name.
    #[serde(skip)]
    pub name: String,
    /// For people.
    pub title: String,
    /// Other names for it.
    pub aliases: Vec<String>,
    /// The language: `openai_chat`, `anthropic`, …
    pub protocol: String,
    /// What it is known to do for callers: `chat`, `complete`, `embed`, `rerank`, `moderate`. Empty: `chat`. Information
    /// only: what is asked for beyond it is sent all the same.
    pub operations: Vec<Operation>,
    /// Where it listens, with the version in the path. Empty: the user must give it.
    pub base_url: String,
    /// Words that stand in this row's texts as `{name}`, beside `model` and `origin` (scheme and host of the address): in
    /// `base_url`, `endpoints`, `headers`, `query`, `default` and `credentials`. An address whose word nobody says is an error; any other entry is then left out.
    pub words: BTreeMap<String, Word>,
    /// What differs in some cases: tables with `when` (`model`, `operation`, `language`, `base_url`, `key`: `given` or `none`,
    /// or a word → patterns) and the fields that differ. The first that holds counts.
    pub variants: Vec<Object>,
    /// The variants, read.
    #[serde(skip)]
    cases: Vec<variant::Variant>,
    /// Where operations are asked for, where that is not where its language has them: `chat`, `chat_stream`, `complete`,
    /// `embed`, `rerank`, `moderate` → path with words; `{model}` is the model, `{model|path}` as one segment.
    pub endpoints: BTreeMap<String, String>,
    /// Environment variables that replace `base_url`; the first that is set. A text is a list of one.
    #[serde(deserialize_with = "names")]
    pub base_url_env: Vec<String>,
    /// Environment variables that hold the key; the first that is set. A text is a list of one.
    #[serde(deserialize_with = "names")]
    pub api_key_env: Vec<String>,
    /// The key itself, for rows made by the user.
    pub api_key: Option<SecretString>,
    /// It answers without a key as well.
    pub key_optional: bool,
    /// How the key is shown. `None`: as its language does.
    pub auth: Option<Auth>,
    /// How a credential is had where a key alone does not do.
    pub credentials: Option<Credentials>,
    /// Headers sent with every call.
    pub headers: BTreeMap<String, String>,
    /// Headers whose values come from environment variables: header → variable.
    pub headers_env: BTreeMap<String, String>,
    /// Query parameters sent with every call.
    pub query: BTreeMap<String, String>,
    /// Models known by their bare names: `claude-*`.
    pub models: Vec<String>,
    /// What is taken off the model's name before it is sent: litellm's routes (`converse/`).
    pub strip: Vec<String>,
    /// Fields that are not sent since the address says them (`model`).
    pub omit: Vec<String>,
    /// Paths that differ from OpenAI's: theirs by ours (`/models` → `/v1/models`), for plain calls.
    pub paths: BTreeMap<String, String>,
    /// Fields that have another name here: ours → theirs.
    pub rename: BTreeMap<String, String>,
    /// Fields that it refuses or ignores; dropped with a loss.
    pub unsupported: Vec<String>,
    /// Fields sent where the caller gave none.
    pub default: BTreeMap<String, Value>,
    /// Numbers brought into a range, with a loss: field → [least, most].
    pub clamp: BTreeMap<String, [f64; 2]>,
    /// `false`: it does not know the role `developer`; such messages are sent as `system`, which means the same there.
    pub developer_role: Option<bool>,
    /// It reports usage in streams when asked with `stream_options.include_usage`.
    pub stream_usage: bool,
    /// Whether vectors can be asked for in base64 (`encoding_format`). Default: no.
    pub packs_vectors: bool,
    /// It chooses among providers itself, by OpenRouter's fields (`models`, `provider`, `route`, …): they are sent to it.
    pub own_routing: bool,
    /// What its models can be told; the first entry that matches.
    pub features: Vec<FeatureRow>,
    /// Feature flags (`anthropic-beta`) that it takes, for models whose entry in `features` names none: patterns with
    /// `*`. `None`: all are sent.
    pub betas: Option<Vec<String>>,
    /// Its documentation.
    pub docs: String,
}

/// A list of names, or one name.
fn names<'de, D: Deserializer<'de>>(from: D) -> std::result::Result<Vec<String>, D::Error> {
    #[derive(Deserialize)]
    #[serde(untagged, expecting = "a variable's name, or a list of names")]
    enum Names {
        One(String),
        Several(Vec<String>),
    }
    Names::deserialize(from).map(|names| match names {
        Names::One(name) => vec![name],
        Names::Several(names) => names,
    })
}

/// What the models that match can be told: a [`Features`] with `models` in it.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(try_from = "Object")]
pub struct FeatureRow {
    /// Patterns with `*`; empty: all models.
    pub models: Vec<String>,
    /// What they can be told.
    pub features: Features,
}

impl TryFrom<Object> for FeatureRow {
    type Error = serde_json::Error;

    fn try_from(mut row: Object) -> serde_json::Result<Self> {
        let models = row.remove("models").map(serde_json::from_value).transpose()?;
        let features = serde_json::from_value(row.into())?;
        Ok(Self { models: models.unwrap_or_default(), features })
    }
}

/// How a key is shown.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Auth {
    /// `Authorization: Bearer …`
    #[default]
    Bearer,
    /// In a header of that name.
    Header(String),
    /// In a query parameter of that name.
    Query(String),
    /// Not at all.
    None,
}

impl fmt::Debug for Row {
    /// Who and where. Headers and query may hold keys.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Row")
            .field("name", &self.name)
            .field("protocol", &self.protocol)
            .field("base_url", &shown_url(&self.base_url))
            .finish_non_exhaustive()
    }
}

impl Row {
    /// Reads a row of its fields.
    ///
    /// # Errors
    /// `Config`, naming the field.
    pub fn read(name: &str, fields: &Object) -> Result<Self> {
        // Following the path costs more than reading: it is only followed where there is something to say.
        let mut row = Self::deserialize(fields).or_else(|_| {
            serde_path_to_error::deserialize(Value::Object(fields.clone())).map_err(|e| {
                Error::config(format!("provider '{name}': {}: {}", e.path(), e.inner()))
            })
        })?;
        for variant in std::mem::take(&mut row.variants) {
            row.cases.push(variant::Variant::read(name, fields, variant)?);
        }
        row.checked(name)
    }

    /// The language it speaks.
    ///
    /// # Errors
    /// `Config` where the row names none that we know.
    pub fn language(&self) -> Result<&'static dyn Protocol> {
        protocol::find(&self.protocol).ok_or_else(|| {
            Error::config(format!(
                "provider '{}' names the protocol '{}', which is not one of {}",
                self.name,
                self.protocol,
                protocol::names().join(", ")
            ))
        })
    }

    /// With its name and the defaults that depend on nothing.
    ///
    /// # Errors
    /// `Config` where its language is unknown, its address is none, or its name cannot stand in `provider/model`.
    fn checked(mut self, name: &str) -> Result<Self> {
        let fits = |c: char| c.is_alphanumeric() || "_-.".contains(c);
        if name.is_empty() || !name.chars().all(fits) {
            return Err(Error::config(format!(
                "'{name}' cannot be a provider's name: it must be letters, digits, '_', '-' and '.'"
            )));
        }
        let begins = |scheme: &&str| self.base_url.starts_with(*scheme);
        if !self.base_url.is_empty() && !["http://", "https://", "{"].iter().any(begins) {
            return Err(Error::config(format!(
                "provider '{name}': base_url must begin with http:// or https://"
            )));
        }
        name.clone_into(&mut self.name);
        if self.protocol.is_empty() {
            "openai_chat".clone_into(&mut self.protocol);
        }
        self.language()?;
        let empty = |[least, most]: &[f64; 2]| least.partial_cmp(most).is_none_or(Ordering::is_gt);
        if let Some((field, _)) = self.clamp.iter().find(|(_, range)| empty(range)) {
            return Err(Error::config(format!(
                "provider '{name}': clamp.{field} must be two numbers, the smaller one first"
            )));
        }
        Ok(self)
    }

    /// Arguments of a call that say a word or a credential of this row.
    fn params(&self) -> impl Iterator<Item = &str> {
        let words = self.words.values().flat_map(|word| &word.param).map(String::as_str);
        words.chain(self.credentials.iter().flat_map(|chain| chain.params().iter().copied()))
    }

    /// How the key is shown: as the row says, else as its language does.
    pub fn shown(&self) -> Auth {
        let usual = || {
            let header = self.language().ok().and_then(Protocol::key_header);
            header.map_or(Auth::Bearer, |name| Auth::Header(name.to_owned()))
        };
        self.auth.clone().unwrap_or_else(usual)
    }

    /// What a model can be told.
    pub fn features_of(&self, model: &str) -> Features {
        let found = self
            .features
            .iter()
            .find(|f| f.models.is_empty() || f.models.iter().any(|p| matches(p, model)));
        let mut features = found.map(|f| f.features.clone()).unwrap_or_default();
        features.betas = features.betas.or_else(|| self.betas.clone());
        features
    }

    /// A path of OpenAI's interface in this provider's: the longest entry of `paths` that it begins with is replaced.
    pub fn path(&self, ours: &str) -> String {
        let begins = |known: &str| {
            ours.strip_prefix(known).filter(|rest| rest.is_empty() || rest.starts_with(['/', '?']))
        };
        let known =
            self.paths.iter().rev().find_map(|(ours, theirs)| Some((theirs, begins(ours)?)));
        known.map_or_else(|| ours.to_owned(), |(theirs, rest)| format!("{theirs}{rest}"))
    }

    /// Whether the bare name of a model is one of this provider's.
    pub fn knows(&self, model: &str) -> bool {
        self.models.iter().any(|pattern| matches(pattern, model))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_wrong_feature_is_named() {
        let wrong = toml::from_str::<Row>("features = [{ models = ['a*'], superst = true }]");
        assert!(wrong.unwrap_err().to_string().contains("superst"));
        let row: Row = toml::from_str("features = [{ models = ['a*'], superset = true }]").unwrap();
        assert!(row.features_of("abc").superset && !row.features_of("b").superset);
    }

    #[test]
    fn paths_are_replaced_where_they_begin() {
        let row: Row = toml::from_str("paths = { '/models' = '/v1/models' }").unwrap();
        assert_eq!(row.path("/models/a%2Fb?x=1"), "/v1/models/a%2Fb?x=1");
        assert_eq!(row.path("/modelsx"), "/modelsx");
    }

    #[test]
    fn a_key_is_shown_as_the_language_does_unless_the_row_says_how() {
        let shown = |text: &str| toml::from_str::<Row>(text).unwrap().shown();
        assert_eq!(shown("protocol = 'anthropic'"), Auth::Header("x-api-key".into()));
        assert_eq!(shown("protocol = 'anthropic'\nauth = 'bearer'"), Auth::Bearer);
        assert_eq!(shown("protocol = 'openai_chat'"), Auth::Bearer);
    }
}
