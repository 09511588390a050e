//! From a provider and a name to a row.

use super::{Model, Origin, embedded, names};
use crate::error::{Error, Result};
use crate::ops::Object;
use once_cell::race::OnceBox;
use std::collections::BTreeMap;
use std::fmt;
use std::hash::{BuildHasher, BuildHasherDefault, DefaultHasher};
use std::sync::Arc;

/// How many answers are remembered.
const SLOTS: usize = 1024;
/// In how many places an answer may be.
const NEIGHBOURS: usize = 4;

/// All that is known of models: the rows that come with the program, and what was said over them. Cheap to clone.
#[derive(Clone)]
pub struct Catalog {
    inner: Arc<Inner>,
}

struct Inner {
    /// Whether the program's rows are below.
    built_in: bool,
    /// What was said over them, by `provider/name` in small letters, aliases too.
    over: BTreeMap<String, Arc<Model>>,
    answers: Answers,
}

impl Catalog {
    /// The rows that come with the program.
    pub fn built_in() -> Self {
        Self::over(true, BTreeMap::new())
    }

    /// No rows.
    pub fn empty() -> Self {
        Self::over(false, BTreeMap::new())
    }

    fn over(built_in: bool, over: BTreeMap<String, Arc<Model>>) -> Self {
        Self { inner: Arc::new(Inner { built_in, over, answers: Answers::new() }) }
    }

    /// The row of a model at a provider (the name of its row), by name or alias, else by the nearest other spelling: without
    /// paths, regions, dates and versions. Small and large letters are the same. A fine-tuned model that has no row has its
    /// base's facts but no prices. Asking again costs little more than hashing the names.
    pub fn find(&self, provider: &str, model: &str) -> Option<Arc<Model>> {
        self.inner.answers.get(provider, model, || self.look_up(provider, model))
    }

    fn look_up(&self, provider: &str, model: &str) -> Option<Arc<Model>> {
        let spellings = names::spellings(model);
        let known = spellings.iter().find_map(|name| self.exactly(&key(provider, name)));
        known.or_else(|| {
            let base = self.look_up(provider, names::base_of(model)?)?;
            let facts = Model {
                model: model.to_owned(),
                aliases: Vec::new(),
                rates: Vec::new(),
                ..(*base).clone()
            };
            Some(Arc::new(facts))
        })
    }

    fn exactly(&self, key: &str) -> Option<Arc<Model>> {
        let below = || embedded::find(key).filter(|_| self.inner.built_in).map(Arc::new);
        self.inner.over.get(key).cloned().or_else(below)
    }

    /// All rows, by provider and model. They are read anew each time (some milliseconds).
    pub fn all(&self) -> impl Iterator<Item = Arc<Model>> {
        let place = |row: &Model| (row.provider.clone(), row.model.clone());
        let below = self.inner.built_in.then(embedded::all).into_iter().flatten().map(Arc::new);
        let mut rows: BTreeMap<_, _> = below.map(|row| (place(&row), row)).collect();
        rows.extend(self.inner.over.values().map(|row| (place(row), row.clone())));
        rows.into_values()
    }

    /// Says rows over those that are there; a row of the same provider and model is replaced.
    pub fn set(&mut self, rows: impl IntoIterator<Item = Model>) {
        let mut over = self.inner.over.clone();
        for row in rows {
            let row = Arc::new(row);
            let names = row.aliases.iter().chain([&row.model]);
            over.extend(names.map(|name| (key(&row.provider, name), row.clone())));
        }
        *self = Self::over(self.inner.built_in, over);
    }

    /// Says some fields (of [`Model`], as written in JSON; `provider` and `model` among them) over those of the row of that
    /// very name; what is not named stays. `origin` is who says so.
    ///
    /// # Errors
    /// `Config`, naming the field.
    pub fn change(&mut self, fields: &Object, origin: &Origin) -> Result<()> {
        let text = |field: &str| fields.get(field).and_then(|value| value.as_str());
        let (Some(provider), Some(model)) = (text("provider"), text("model")) else {
            return Err(Error::config("a row of [[models]] needs provider = '…' and model = '…'"));
        };
        let wrong = |e: String| Error::config(format!("the model '{provider}/{model}': {e}"));
        let mut row = match self.exactly(&key(provider, model)) {
            Some(row) => serde_json::to_value(&*row).map_err(|e| wrong(e.to_string()))?,
            None => serde_json::Value::Object(Object::new()),
        };
        row["origin"] = serde_json::to_value(origin).map_err(|e| wrong(e.to_string()))?;
        if let Some(row) = row.as_object_mut() {
            row.extend(fields.iter().map(|(name, value)| (name.clone(), value.clone())));
        }
        let row = serde_path_to_error::deserialize(row).map_err(|e| wrong(e.to_string()))?;
        self.set([row]);
        Ok(())
    }
}

fn key(provider: &str, model: &str) -> String {
    format!("{provider}/{}", model.to_lowercase())
}

impl Default for Catalog {
    fn default() -> Self {
        Self::built_in()
    }
}

impl fmt::Debug for Catalog {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let inner = &self.inner;
        f.debug_struct("Catalog")
            .field("built_in", &inner.built_in)
            .field("over", &inner.over.len())
            .finish()
    }
}

/// What was asked for and found. Without a lock, since a process may be forked while another thread asks, and of a fixed size,
/// since callers may name any number of models: what finds no place is looked up anew.
struct Answers {
    slots: Box<[OnceBox<Answer>]>,
    hasher: BuildHasherDefault<DefaultHasher>,
}

struct Answer {
    provider: String,
    model: String,
    row: Option<Arc<Model>>,
}

impl Answers {
    fn new() -> Self {
        Self {
            slots: (0..SLOTS).map(|_| OnceBox::new()).collect(),
            hasher: BuildHasherDefault::default(),
        }
    }

    fn get(
        &self,
        provider: &str,
        model: &str,
        look_up: impl Fn() -> Option<Arc<Model>>,
    ) -> Option<Arc<Model>> {
        let hash = self.hasher.hash_one((provider, model));
        #[expect(clippy::cast_possible_truncation, reason = "any bits of it will do")]
        let first = hash as usize;
        let fresh = || {
            let (provider, model) = (provider.to_owned(), model.to_owned());
            Box::new(Answer { provider, model, row: look_up() })
        };
        for next in 0..NEIGHBOURS {
            let answer = self.slots[first.wrapping_add(next) % SLOTS].get_or_init(fresh);
            if answer.model == model && answer.provider == provider {
                return answer.row.clone();
            }
        }
        look_up()
    }
}
