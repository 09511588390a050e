//! All rows, and the way from a model string to one of them.

use super::Row;
use super::built_in::{self, BuiltIn};
use crate::error::{Error, Result};
use crate::ops::Object;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::sync::Arc;

/// The provider of a bare model name that no row claims.
const DEFAULT: &str = "openai";

static BUILT_IN: Registry = Registry::over(built_in::rows());

/// Rows by name: those that come with the program, read when they are asked for, and those that were added to them.
#[derive(Clone, Default)]
pub struct Registry {
    /// The rows that come with the program; none in a registry of its own.
    base: &'static [BuiltIn],
    /// The added and changed ones, which hide those below.
    rows: BTreeMap<String, Arc<Row>>,
    /// What rows were changed to, as written, so that the next change adds to it.
    changed: BTreeMap<String, Object>,
    aliases: BTreeMap<String, String>,
    /// Arguments that say something of an address or a credential.
    params: BTreeSet<String>,
}

impl Registry {
    /// The rows that come with the program.
    pub fn built_in() -> &'static Self {
        &BUILT_IN
    }

    const fn over(base: &'static [BuiltIn]) -> Self {
        Self {
            base,
            rows: BTreeMap::new(),
            changed: BTreeMap::new(),
            aliases: BTreeMap::new(),
            params: BTreeSet::new(),
        }
    }

    /// Reads a TOML document of tables named after providers.
    ///
    /// # Errors
    /// `Config`, naming the place.
    pub fn read(toml: &str) -> Result<Self> {
        let rows: BTreeMap<String, Object> = toml::from_str(toml)
            .map_err(|e| Error::config(format!("provider rows: {}", e.to_string().trim_end())))?;
        let mut registry = Self::default();
        for (name, fields) in rows {
            registry.insert(Row::read(&name, &fields)?);
        }
        Ok(registry)
    }

    /// Adds a user's row, or changes the fields it names in the row of that name.
    ///
    /// # Errors
    /// `Config`, naming the field.
    pub fn change(&mut self, name: &str, fields: &Object) -> Result<()> {
        let below = || self.below(name).map(BuiltIn::fields);
        let known = self.changed.get(name).cloned().or_else(below);
        let mut merged = known.unwrap_or_default();
        merged.extend(fields.iter().map(|(k, v)| (k.clone(), v.clone())));
        self.insert(Row::read(name, &merged)?);
        self.changed.insert(name.to_owned(), merged);
        Ok(())
    }

    /// Adds a row, or replaces the one of that name.
    pub fn insert(&mut self, row: Row) {
        for alias in &row.aliases {
            self.aliases.insert(alias.clone(), row.name.clone());
        }
        self.params.extend(row.faces().flat_map(Row::params).map(str::to_owned));
        self.rows.insert(row.name.clone(), Arc::new(row));
    }

    /// Whether an argument of that name says something of an address or a credential, for some provider.
    pub fn is_param(&self, name: &str) -> bool {
        let below = !self.base.is_empty();
        self.params.contains(name) || (below && built_in::is_param(name))
    }

    /// All rows, by name.
    pub fn rows(&self) -> impl Iterator<Item = &Arc<Row>> {
        let below = self.base.iter().map(|row| (row.name, row.row()));
        let own = self.rows.iter().map(|(name, row)| (name.as_str(), row));
        below.chain(own).collect::<BTreeMap<_, _>>().into_values()
    }

    /// The row of that name or alias.
    pub fn get(&self, name: &str) -> Option<&Arc<Row>> {
        self.named(name).or_else(|| self.named(self.meant(name)?))
    }

    fn named(&self, name: &str) -> Option<&Arc<Row>> {
        self.rows.get(name).or_else(|| self.below(name).map(BuiltIn::row))
    }

    /// The name that an alias stands for.
    fn meant(&self, alias: &str) -> Option<&str> {
        let below = || built_in::meant(alias).filter(|_| !self.base.is_empty());
        self.aliases.get(alias).map(String::as_str).or_else(below)
    }

    fn below(&self, name: &str) -> Option<&'static BuiltIn> {
        let at = self.base.binary_search_by(|row| row.name.cmp(name)).ok()?;
        self.base.get(at)
    }

    fn names(&self) -> impl Iterator<Item = &str> {
        self.base.iter().map(|row| row.name).chain(self.rows.keys().map(String::as_str))
    }

    /// The row of that name or alias.
    ///
    /// # Errors
    /// `Config`, with the nearest name.
    pub fn require(&self, name: &str) -> Result<&Arc<Row>> {
        self.get(name).ok_or_else(|| {
            let near = self.names().map(|known| (distance(known, name), known)).min();
            // A name of which more than a third would have to change is another name.
            let near = near.filter(|(changes, _)| changes * 3 <= name.chars().count());
            let hint = near.map(|(_, n)| format!("did you mean '{n}'? Otherwise ")).unwrap_or_default();
            Error::config(format!(
                "there is no provider '{name}'; {hint}define it with register_provider() or in a configuration file"
            ))
        })
    }

    /// The first row by name that claims a bare model name.
    fn claiming(&self, model: &str) -> Option<&Arc<Row>> {
        let own = self.rows.values().find(|row| row.knows(model));
        let hidden = |row: &&BuiltIn| self.rows.contains_key(row.name);
        let below = self.base.iter().find(|row| row.knows(model) && !hidden(row));
        match (own, below) {
            (Some(own), Some(below)) if below.name < own.name.as_str() => Some(below.row()),
            (None, below) => below.map(BuiltIn::row),
            (own, _) => own,
        }
    }

    /// Who answers a model string, and what the model is called there.
    ///
    /// `provider/model` where the first segment is a known provider; else the row that claims the bare name; else the
    /// default, which gets the string as it is (a model may well be called `org/name`).
    ///
    /// # Errors
    /// `BadRequest` where the string is empty.
    pub fn resolve(&self, model: &str) -> Result<(Arc<Row>, String)> {
        if model.is_empty() {
            return Err(Error::bad_request("no model is named; pass model='provider/model'"));
        }
        if let Some((first, rest)) = model.split_once('/')
            && let Some(row) = self.get(first)
        {
            if rest.is_empty() {
                return Err(Error::bad_request(format!("'{model}' names no model of '{first}'")));
            }
            return Ok((row.clone(), rest.to_owned()));
        }
        let row = self.claiming(model).or_else(|| self.named(DEFAULT));
        let row = row.ok_or_else(|| {
            Error::config(format!("no provider is known for the model '{model}'"))
        })?;
        Ok((row.clone(), model.to_owned()))
    }
}

impl fmt::Debug for Registry {
    /// The names only: rows may hold keys.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_set().entries(self.names()).finish()
    }
}

/// How many letters two names differ by, roughly (Levenshtein).
pub fn distance(a: &str, b: &str) -> usize {
    let b: Vec<char> = b.chars().collect();
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for (i, x) in a.chars().enumerate() {
        let mut diagonal = std::mem::replace(&mut row[0], i + 1);
        for (j, y) in b.iter().enumerate() {
            let cost = (diagonal + usize::from(x != *y)).min(row[j] + 1).min(row[j + 1] + 1);
            diagonal = std::mem::replace(&mut row[j + 1], cost);
        }
    }
    row.last().copied().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn model_strings_find_their_provider() {
        let rows = Registry::built_in();
        let find =
            |model| rows.resolve(model).map(|(row, model)| (row.name.clone(), model)).unwrap();
        assert_eq!(find("anthropic/claude-x"), ("anthropic".into(), "claude-x".into()));
        assert_eq!(find("together/a/b"), ("together_ai".into(), "a/b".into()));
        assert_eq!(find("claude-sonnet-4-5"), ("anthropic".into(), "claude-sonnet-4-5".into()));
        assert_eq!(find("meta-llama/x"), ("openai".into(), "meta-llama/x".into()));
        assert!(rows.require("antropic").unwrap_err().message().contains("'anthropic'"));
    }

    #[test]
    fn a_row_that_is_read_alone_is_found_as_in_all_rows() {
        let rows = Registry::built_in();
        for row in rows.rows() {
            for name in row.aliases.iter().chain([&row.name]) {
                assert_eq!(rows.get(name).unwrap().name, row.name, "{name}");
            }
            for param in row.faces().flat_map(Row::params) {
                assert!(rows.is_param(param), "{param} of {}", row.name);
            }
        }
        assert!(!rows.is_param("messages") && !Registry::default().is_param("aws_region_name"));
        assert!(Registry::default().get("openai").is_none());
    }

    #[test]
    fn changed_rows_hide_the_ones_that_come_with_the_program() {
        let mut rows = Registry::built_in().clone();
        let count = rows.rows().count();
        let change = |text: &str| toml::from_str::<Object>(text).unwrap();
        rows.change("anthropic", &change("models = ['clod-*']\naliases = ['clod']")).unwrap();
        assert_eq!(rows.rows().count(), count);
        assert_eq!(rows.resolve("claude-x").unwrap().0.name, DEFAULT);
        assert_eq!(rows.resolve("clod-x").unwrap().0.name, "anthropic");
        assert_eq!(rows.resolve("clod/x").unwrap().0.protocol, "anthropic");
        // The first by name claims, whoever wrote it down.
        for (name, first) in [("aaa", "aaa"), ("zzz", "aaa")] {
            rows.change(name, &change("base_url = 'http://h'\nmodels = ['gemini-*']")).unwrap();
            assert_eq!(rows.resolve("gemini-x").unwrap().0.name, first);
        }
    }

    #[test]
    fn a_range_that_holds_nothing_is_refused() {
        for range in ["[1, 0]", "[nan, 1]", "[0, nan]"] {
            let error = Registry::read(&format!("[x]\nclamp = {{ t = {range} }}")).unwrap_err();
            assert!(error.message().contains("clamp.t"), "{error}");
        }
    }

    #[test]
    fn what_names_no_model_or_provider_is_refused() {
        let mut rows = Registry::built_in().clone();
        assert!(rows.resolve("openai/").unwrap_err().message().contains("no model"));
        assert!(!rows.require("acme").unwrap_err().message().contains("did you mean"));
        assert!(rows.change("Bad Name!", &Object::new()).is_err());
        let fields = Object::from_iter([("base_url".to_owned(), "localhost:8000/v1".into())]);
        assert!(rows.change("acme", &fields).unwrap_err().message().contains("http://"));
    }

    #[test]
    fn one_variable_need_not_be_a_list() {
        let rows = Registry::read("[x]\napi_key_env = 'A'\nbase_url_env = ['B', 'C']\n").unwrap();
        let row = rows.get("x").unwrap();
        assert_eq!((row.api_key_env.len(), row.base_url_env.len()), (1, 2));
    }

    #[test]
    fn a_wrong_key_in_a_row_is_named() {
        let error = Registry::read("[x]\nprotocl = 'openai_chat'\n").unwrap_err();
        assert!(error.message().contains("protocl"), "{error}");
    }
}
