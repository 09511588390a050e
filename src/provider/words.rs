//! Words that a row's texts are filled in with: `https://{region}-aiplatform.googleapis.com`, `{model}`.

use super::Row;
use super::names;
use super::target::{Lookup, Override};
use crate::error::{Error, Result};
use crate::ops::Object;
use crate::protocol::address::encoded;
use secrecy::ExposeSecret;
use serde::Deserialize;
use serde_json::Value;
use std::collections::BTreeMap;

/// A word: where its value comes from. The first that is set wins: the call's argument, the environment, the default.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Word {
    /// Arguments of a call that say it (litellm's names: `aws_region_name`); with a dot, a field of an argument that is
    /// JSON (`vertex_credentials.project_id`). A text is a list of one.
    #[serde(deserialize_with = "names")]
    pub param: Vec<String>,
    /// Environment variables that hold it. A text is a list of one.
    #[serde(deserialize_with = "names")]
    pub env: Vec<String>,
    /// Patterns of what may stand before a slash at the beginning of a model's name and says it as well, where no
    /// argument does (litellm's `bedrock/us-west-2/…`); it is no part of the name.
    pub prefix: Vec<String>,
    /// What it is where nobody says; it may hold other words.
    pub default: Option<String>,
}

/// The words of one call, by name.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Words(BTreeMap<String, String>);

/// An argument, or with a dot, a field of one that is JSON: `vertex_credentials.project_id`.
fn param(over: &Override, name: &str) -> Option<String> {
    let Some((name, field)) = name.split_once('.') else {
        return over.params.get(name).map(|value| value.expose_secret().to_owned());
    };
    let read: Value = serde_json::from_str(over.params.get(name)?.expose_secret()).ok()?;
    read.get(field)?.as_str().map(str::to_owned)
}

impl Words {
    /// The words of a row for one call.
    pub(super) fn of(row: &Row, over: &Override, env: Lookup<'_>) -> Self {
        if row.words.is_empty() {
            return Self::default();
        }
        let given = |word: &Word| {
            let said = word.param.iter().find_map(|name| param(over, name));
            said.or_else(|| word.env.iter().find_map(|name| env(name)))
                .filter(|value| !value.is_empty())
                .or_else(|| word.default.clone())
        };
        let words = row.words.iter();
        let words =
            Self(words.filter_map(|(name, word)| Some((name.clone(), given(word)?))).collect());
        let filled = |(name, text): (&String, &String)| {
            let is_default =
                row.words.get(name).and_then(|word| word.default.as_ref()) == Some(text);
            let text = if is_default { words.fill(text).ok()? } else { text.clone() };
            Some((name.clone(), text))
        };
        Self(words.0.iter().filter_map(filled).collect())
    }

    /// A word.
    pub fn get(&self, name: &str) -> Option<&str> {
        self.0.get(name).map(String::as_str)
    }

    /// With another word.
    #[must_use]
    pub fn with(mut self, name: &str, value: &str) -> Self {
        self.0.insert(name.to_owned(), value.to_owned());
        self
    }

    /// The text with its words filled in, or the first word that nobody said. `{name}` is filled in as it is, `{name|path}`
    /// percent-encoded as one segment of a path.
    ///
    /// # Errors
    /// The word's name.
    pub fn fill(&self, text: &str) -> std::result::Result<String, String> {
        let mut filled = String::with_capacity(text.len());
        let mut rest = text;
        while let Some((before, word, behind)) = next_word(rest) {
            filled.push_str(before);
            let (name, segment) = match word.strip_suffix("|path") {
                Some(name) => (name, true),
                None => (word, false),
            };
            let value = self.get(name).ok_or_else(|| name.to_owned())?;
            filled.push_str(&if segment { encoded(value) } else { value.to_owned() });
            rest = behind;
        }
        filled.push_str(rest);
        Ok(filled)
    }

    /// The address with its words filled in. A word in its host must look like a part of one, or whoever says a region
    /// could name the host that the key is sent to.
    ///
    /// # Errors
    /// The word's name.
    pub(super) fn fill_address(&self, address: &str) -> std::result::Result<String, String> {
        let host = address.split_once("://").map_or("", |(_, rest)| rest);
        let mut host = host.split('/').next().unwrap_or_default();
        let fits = |c: char| c.is_ascii_alphanumeric() || "-._".contains(c);
        while let Some((_, name, behind)) = next_word(host) {
            if !self.get(name).is_some_and(|value| value.chars().all(fits)) {
                return Err(name.to_owned());
            }
            host = behind;
        }
        self.fill(address)
    }

    /// The value with the words in its texts filled in; `None` where one is missing.
    pub(super) fn fill_value(&self, value: &Value) -> Option<Value> {
        match value {
            Value::String(text) => self.fill(text).ok().map(Value::String),
            Value::Object(fields) => {
                let filled = fields.iter().map(|(k, v)| Some((k.clone(), self.fill_value(v)?)));
                filled.collect::<Option<Object>>().map(Value::Object)
            }
            other => Some(other.clone()),
        }
    }
}

/// What stands before the next `{word}`, the word, and what stands behind it. Other braces are text.
fn next_word(text: &str) -> Option<(&str, &str, &str)> {
    let mut from = 0;
    loop {
        let open = from + text[from..].find('{')?;
        let close = open + text[open..].find('}')?;
        let word = &text[open + 1..close];
        let is_name = |c: char| c.is_ascii_alphanumeric() || c == '_' || c == '|';
        if !word.is_empty() && word.chars().all(is_name) {
            return Some((&text[..open], word, &text[close + 1..]));
        }
        from = open + 1;
    }
}

impl Row {
    /// The error for a word that nobody said.
    pub(super) fn no_word(&self, name: &str) -> Error {
        let word = self.words.get(name).cloned().unwrap_or_default();
        let pass = word.param.first().map_or_else(|| name.to_owned(), Clone::clone);
        let or_set = word.env.first().map(|v| format!(" or set {v}")).unwrap_or_default();
        Error::config(format!("provider '{}' needs to know {name}; pass {pass}{or_set}", self.name))
    }

    /// The error for a word that names more than a part of a host.
    pub(super) fn no_host(&self, name: &str) -> Error {
        Error::config(format!(
            "provider '{}': {name} stands in the address's host; it may hold letters, digits, '-', '_' and '.'",
            self.name
        ))
    }

    /// The text with its words filled in.
    ///
    /// # Errors
    /// `Config`, naming the word that nobody said and how to say it.
    pub(super) fn filled(&self, text: &str, words: &Words) -> Result<String> {
        words.fill(text).map_err(|name| self.no_word(&name))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_filled_in_and_other_braces_left() {
        let words = Words::default().with("region", "eu").with("model", "a/b:c");
        assert_eq!(
            words.fill("https://{region}.x/{model|path}/{model}").unwrap(),
            "https://eu.x/a%2Fb%3Ac/a/b:c"
        );
        assert_eq!(words.fill("{\"a\":{}}{").unwrap(), "{\"a\":{}}{");
        assert_eq!(words.fill("{project}").unwrap_err(), "project");
    }

    #[test]
    fn a_word_cannot_name_another_host() {
        let address = "https://{region}-x.example/v1/{project}";
        let fill = |region: &str| {
            Words::default().with("region", region).with("project", "a:b").fill_address(address)
        };
        assert_eq!(fill("eu-1").unwrap(), "https://eu-1-x.example/v1/a:b");
        for region in ["evil.example/", "evil.example#", "me@evil.example:1", "a?b"] {
            assert_eq!(fill(region).unwrap_err(), "region", "{region}");
        }
    }

    #[test]
    fn a_word_may_be_made_of_others_and_be_a_field_of_an_argument() {
        let row = "words = { host = { param = 'x_host', default = 'https://{region}.x' }, region = { default = 'eu' }, \
                   project = { param = ['x_project', 'x_key.project'] } }";
        let row: Row = toml::from_str(row).unwrap();
        let words = |params: &[(&str, &str)]| {
            let params = params.iter().map(|(k, v)| ((*k).to_owned(), (*v).into())).collect();
            Words::of(&row, &Override { params, ..Override::default() }, &|_| None)
        };
        let said = words(&[("x_key", r#"{"project":"p","private":"s"}"#)]);
        assert_eq!((said.get("host"), said.get("project")), (Some("https://eu.x"), Some("p")));
        // What a caller says is taken as it is.
        let said =
            words(&[("x_host", "http://{region}"), ("x_key", "/a/path"), ("x_project", "q")]);
        assert_eq!((said.get("host"), said.get("project")), (Some("http://{region}"), Some("q")));
        assert_eq!(words(&[("x_key", "/a/path")]).get("project"), None);
    }
}
