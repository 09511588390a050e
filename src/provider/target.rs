//! A row, a model, and what one call says differently: all that is needed to reach it.

use super::variant::{Asked, Case};
use super::{Auth, Body, Patch, Row, Word, Words, matches};
use crate::error::{Error, ErrorKind, Result, shown_url};
use crate::ops::{Losses, Operation};
use crate::protocol::{Destination, Features};
use secrecy::{ExposeSecret, SecretString};
use serde_json::Value;
use std::collections::BTreeMap;
use std::fmt;
use std::sync::Arc;

/// Reads an environment variable. Only `config` knows the true environment.
pub(super) type Lookup<'a> = &'a dyn Fn(&str) -> Option<String>;

/// What a call says differently from the row.
#[derive(Clone, Default)]
pub struct Override {
    /// The address, with the version in the path.
    pub base_url: Option<String>,
    /// The address is another one of the provider that the model's name begins with (litellm's `api_base`). Otherwise it
    /// speaks OpenAI, and the name is not interpreted.
    pub reads_model: bool,
    /// The key.
    pub api_key: Option<SecretString>,
    /// Arguments that say a word or a credential: litellm's names (`aws_region_name`, `vertex_credentials`).
    pub params: Params,
}

/// Who gives a key before each attempt: keys that end soon are renewed so (openai's `api_key` as a function).
pub trait KeySource: Send + Sync {
    /// The key of now; called on a thread that may wait.
    ///
    /// # Errors
    /// `Authentication`, saying what went wrong.
    fn key(&self) -> Result<SecretString>;
}

/// Arguments of a call that say a word or a credential, by name. Any of them may be a secret.
pub type Params = BTreeMap<String, SecretString>;

/// The first variable that is set and not empty.
fn first(names: &[String], env: Lookup<'_>) -> Option<String> {
    names.iter().find_map(|name| env(name).filter(|value| !value.is_empty()))
}

/// Scheme and host of an address.
fn origin(url: &str) -> &str {
    let host = url.find("://").map_or(0, |at| at + 3);
    url[host..].find(['/', '?', '#']).map_or(url, |end| &url[..host + end])
}

/// All that is needed to reach a model.
#[derive(Clone)]
pub struct Target {
    /// Who.
    pub provider: Arc<Row>,
    /// The model in the provider's words.
    pub model: String,
    /// The address, without a slash at its end.
    pub base_url: String,
    /// The key. `None`: none is shown.
    pub api_key: Option<SecretString>,
    /// Who is asked for the key before each attempt, in place of `api_key`.
    pub key_source: Option<Arc<dyn KeySource>>,
    /// The row's headers, those from the environment included.
    pub headers: Vec<(String, String)>,
    /// The row's query parameters.
    pub query: Vec<(String, String)>,
    /// Fields sent where the caller gave none.
    pub defaults: Vec<(String, Value)>,
    /// The row's words, and `model`.
    pub words: Words,
    /// Arguments of the call that say a word or a credential, by litellm's names.
    pub params: Params,
    /// The caller gave the address: nothing is added to what it says.
    pub verbatim: bool,
    /// What the model can be told.
    pub features: Features,
}

impl fmt::Debug for Override {
    /// The address without what may be a key in it.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Override")
            .field("base_url", &self.base_url.as_deref().map(shown_url))
            .field("reads_model", &self.reads_model)
            .field("api_key", &self.api_key)
            .field("params", &self.params.keys())
            .finish()
    }
}

impl fmt::Debug for Target {
    /// The headers' names only: a key may be among them.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let names: Vec<&str> = self.headers.iter().map(|(name, _)| name.as_str()).collect();
        f.debug_struct("Target")
            .field("provider", &self.provider)
            .field("model", &self.model)
            .field("base_url", &shown_url(&self.base_url))
            .field("headers", &names)
            .finish_non_exhaustive()
    }
}

impl Row {
    /// Resolves address, key and headers: what the call says, then the row's own, then the environment. Of the row's
    /// variants the first counts that holds for what is asked.
    ///
    /// # Errors
    /// `Config` where no address is known, `Authentication` where a key is needed and none is found.
    pub fn target(
        self: &Arc<Self>,
        model: &str,
        asked: Asked,
        over: &Override,
        env: Lookup<'_>,
    ) -> Result<Target> {
        if self.cases.is_empty() && self.words.is_empty() {
            return self.clone().resolved(self.stripped(model), over, env);
        }
        let (model, over) = &self.said_before(model, over);
        let (words, base_url) = (Words::of(self, over, env), self.address(over, env));
        let base_url = base_url.unwrap_or_default();
        let key = self.key(over, env).is_some();
        let case = Case { model, asked, base_url: &base_url, words: &words, key };
        let row = self.in_case(&case);
        let model = row.stripped(model);
        row.resolved(model, over, env)
    }

    fn resolved(
        self: Arc<Self>,
        model: String,
        over: &Override,
        env: Lookup<'_>,
    ) -> Result<Target> {
        let base_url = self.address(over, env).ok_or_else(|| self.no_address())?;
        let api_key = self.key(over, env);
        let has_chain = self.credentials.as_ref().is_some_and(|chain| !chain.needs_key());
        let needed = !self.key_optional && !has_chain && self.shown() != Auth::None;
        if api_key.is_none() && needed {
            return Err(self.no_key(&model));
        }
        let words = Words::of(&self, over, env).with("model", &model);
        let base_url = words.fill_address(&base_url).map_err(|name| match words.get(&name) {
            Some(_) => self.no_host(&name),
            None => self.no_word(&name),
        })?;
        let base_url = base_url.trim_end_matches('/').to_owned();
        let words = words.with("origin", origin(&base_url));
        let filled =
            |(name, text): (&String, &String)| Some((name.clone(), words.fill(text).ok()?));
        let found = self.headers_env.iter().filter_map(|(k, v)| Some((k.clone(), env(v)?)));
        let defaults = self.default.iter();
        Ok(Target {
            features: self.features_of(&model),
            base_url,
            headers: self.headers.iter().filter_map(filled).chain(found).collect(),
            query: self.query.iter().filter_map(filled).collect(),
            defaults: defaults
                .filter_map(|(k, v)| Some((k.clone(), words.fill_value(v)?)))
                .collect(),
            provider: self,
            model,
            api_key,
            key_source: None,
            verbatim: over.base_url.is_some(),
            words,
            params: over.params.clone(),
        })
    }

    /// The model without the word that stands before it, and that word as if an argument of the call said it. A route
    /// (`converse/`) may stand before both.
    fn said_before(&self, model: &str, over: &Override) -> (String, Override) {
        let named = self.stripped(model);
        let route = model.strip_suffix(named.as_str()).unwrap_or_default();
        let mut over = over.clone();
        let found = named.split_once('/').and_then(|(word, rest)| {
            let says = |known: &&Word| known.prefix.iter().any(|p| matches(p, word));
            Some((word, rest, self.words.values().find(says)?.param.first()?))
        });
        let Some((word, rest, param)) = found else { return (model.to_owned(), over) };
        over.params.entry(param.clone()).or_insert_with(|| word.into());
        (format!("{route}{rest}"), over)
    }

    /// The key. One that is given and empty is not replaced by another one: the caller may not mean that one.
    fn key(&self, over: &Override, env: Lookup<'_>) -> Option<SecretString> {
        let own = over.api_key.clone().or_else(|| self.api_key.clone());
        let key = own.or_else(|| first(&self.api_key_env, env).map(SecretString::from));
        key.filter(|key| !key.expose_secret().trim().is_empty())
    }

    /// The address, its words not filled in yet.
    fn address(&self, over: &Override, env: Lookup<'_>) -> Option<String> {
        let given = over.base_url.clone().or_else(|| first(&self.base_url_env, env));
        given.or_else(|| Some(self.base_url.clone()).filter(|url| !url.is_empty()))
    }

    /// The model without the route before it.
    fn stripped(&self, model: &str) -> String {
        let rest = self.strip.iter().find_map(|prefix| model.strip_prefix(prefix.as_str()));
        rest.filter(|rest| !rest.is_empty()).unwrap_or(model).to_owned()
    }

    fn no_address(&self) -> Error {
        let variable =
            self.base_url_env.first().map(|v| format!(" or set {v}")).unwrap_or_default();
        Error::config(format!("provider '{}' has no address; pass base_url{variable}", self.name))
    }

    fn no_key(&self, model: &str) -> Error {
        let variables = self.api_key_env.join(" or ");
        let where_to =
            if variables.is_empty() { String::new() } else { format!(" or set {variables}") };
        let title = if self.title.is_empty() { &self.name } else { &self.title };
        Error::new(
            ErrorKind::Authentication,
            format!("no API key for {title}; pass api_key{where_to}"),
        )
        .with_target(&self.name, model)
    }
}

impl Target {
    /// As far as a protocol needs to know it.
    pub fn destination(&self) -> Destination {
        Destination {
            provider: self.provider.name.clone(),
            model: self.model.clone(),
            features: self.features.clone(),
        }
    }

    /// The path that the row has for an operation.
    ///
    /// # Errors
    /// `Config` where a word of it is said by nobody.
    pub fn endpoint(&self, operation: Operation, stream: bool) -> Result<Option<String>> {
        let endpoints = &self.provider.endpoints;
        if endpoints.is_empty() {
            return Ok(None);
        }
        let streamed = endpoints.get(&format!("{}_stream", operation.name())).filter(|_| stream);
        let Some(path) = streamed.or_else(|| endpoints.get(operation.name())) else {
            return Ok(None);
        };
        self.provider.filled(path, &self.words).map(Some)
    }

    /// Applies the row's habits, the call's changes and what is sent where the caller gave nothing.
    pub fn apply(&self, body: &mut impl Body, patch: &Patch, losses: &mut Losses) {
        self.provider.apply(body, patch, losses);
        for (name, value) in &self.defaults {
            if !body.has(name) {
                body.put(name, value.clone());
            }
        }
    }

    /// `provider/model`.
    pub fn label(&self) -> String {
        format!("{}/{}", self.provider.name, self.model)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::provider::Registry;

    #[test]
    fn the_call_wins_over_the_environment() {
        let row = Registry::built_in().get("openai").unwrap();
        let env = |name: &str| match name {
            "OPENAI_API_KEY" => Some("from-env".to_owned()),
            "OPENAI_ORG_ID" => Some("org".to_owned()),
            _ => None,
        };
        let target = row.target("m", Asked::default(), &Override::default(), &env).unwrap();
        assert_eq!(target.api_key.unwrap().expose_secret(), "from-env");
        assert_eq!(target.headers, [("OpenAI-Organization".to_owned(), "org".to_owned())]);
        let base_url = Some("http://x/v1/".into());
        let over = Override { base_url, api_key: Some("call".into()), ..Override::default() };
        let target = row.target("m", Asked::default(), &over, &env).unwrap();
        assert_eq!((target.base_url.as_str(), target.verbatim), ("http://x/v1", true));
        assert_eq!(target.api_key.unwrap().expose_secret(), "call");
    }

    #[test]
    fn nothing_that_may_be_a_key_is_shown() {
        let row = "base_url = 'http://u:hidden@h/v1?k=hidden'\napi_key = 'hidden'\nheaders = { x = 'hidden' }\n\
                   query = { y = 'hidden' }\nheaders_env = { z = 'Z' }";
        let row: Arc<Row> = Arc::new(toml::from_str(row).unwrap());
        let base_url = Some("http://u:hidden@h".into());
        let over = Override { base_url, api_key: Some("hidden".into()), ..Override::default() };
        let env = |_: &str| Some("hidden".to_owned());
        let found = row.target("m", Asked::default(), &Override::default(), &env).unwrap();
        let shown = format!("{row:?} {found:?} {over:?}");
        assert!(!shown.contains("hidden"), "{shown}");
    }

    #[test]
    fn an_empty_key_is_no_key_and_not_replaced() {
        let env = |name: &str| (name == "OPENAI_API_KEY").then(|| "from-env".to_owned());
        let over = Override { api_key: Some("".into()), ..Override::default() };
        let target = |name| {
            Registry::built_in().get(name).unwrap().target("m", Asked::default(), &over, &env)
        };
        assert_eq!(target("openai").unwrap_err().kind(), ErrorKind::Authentication);
        assert!(target("hosted_vllm").is_err() || target("hosted_vllm").unwrap().api_key.is_none());
    }

    #[test]
    fn a_model_may_begin_with_its_region() {
        let row = Registry::built_in().get("bedrock").unwrap();
        let at = |model: &str, said: Option<&str>| {
            let mut over = Override { api_key: Some("k".into()), ..Override::default() };
            over.params.extend(said.map(|r| ("aws_region_name".to_owned(), r.into())));
            let target = row.target(model, Asked::default(), &over, &|_| None).unwrap();
            let host = target.base_url.replace("https://bedrock-runtime.", "");
            (target.model.clone(), host.replace(".amazonaws.com", ""))
        };
        let found = |model: &str, region: &str| (model.to_owned(), region.to_owned());
        assert_eq!(at("eu-west-1/x.y", None), found("x.y", "eu-west-1"));
        assert_eq!(at("converse/eu-west-1/x.y", None), found("x.y", "eu-west-1"));
        assert_eq!(at("eu-west-1/x.y", Some("us-east-1")), found("x.y", "us-east-1"));
        assert_eq!(at("eu.x.y", None), found("eu.x.y", "us-west-2"));
        let arn = "arn:aws:bedrock:us-east-1:1:inference-profile/us-a.b";
        assert_eq!(at(arn, Some("us-east-1")), found(arn, "us-east-1"));
    }

    #[test]
    fn a_missing_key_says_where_it_belongs() {
        let row = Registry::built_in().get("anthropic").unwrap();
        let error = row.target("m", Asked::default(), &Override::default(), &|_| None).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Authentication);
        assert_eq!(
            error.message(),
            "no API key for Anthropic; pass api_key or set ANTHROPIC_API_KEY"
        );
    }
}
