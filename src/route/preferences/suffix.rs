//! Wishes at the end of a model's name: `:nitro`, `@preset/…`.

use super::{Preferences, Sort};
use crate::ops::Object;
use serde_json::Value;

/// A wish at the end of a model's name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Suffix {
    /// The most tokens a second first.
    Nitro,
    /// The cheapest first.
    Floor,
    /// Only free ones.
    Free,
    /// The most reliable first for tools.
    Exacto,
    /// With a search of the web.
    Online,
    /// The longest contexts first.
    Extended,
    /// A stored set of wishes.
    Preset(String),
}

const PRESET: &str = "@preset/";

/// A model's name without the wishes at its end, and these. The name is empty where there is only a preset
/// (`@preset/…`). Any other word behind a colon belongs to the name: `llama3:8b`, `anthropic.claude-v2:1`, and all of
/// `ft:…`, where a colon parts what its owner named.
///
/// Who knows a group of the whole name, or asks a provider that routes itself, takes the name as it is.
pub fn split_suffix(model: &str) -> (String, Vec<Suffix>) {
    let (mut name, preset) = match model.split_once(PRESET) {
        Some((name, slug)) if !slug.is_empty() => (name, Some(Suffix::Preset(slug.to_owned()))),
        _ => (model, None),
    };
    let mut suffixes = Vec::new();
    let is_tuned = name.rsplit('/').next().is_some_and(|own| own.starts_with("ft:"));
    while let Some((rest, word)) =
        name.rsplit_once(':').filter(|(rest, _)| !is_tuned && !rest.is_empty())
        && let Some(suffix) = Suffix::of_word(word)
    {
        suffixes.insert(0, suffix);
        name = rest;
    }
    suffixes.extend(preset);
    (name.to_owned(), suffixes)
}

impl Suffix {
    fn of_word(word: &str) -> Option<Self> {
        Some(match word {
            "nitro" => Self::Nitro,
            "floor" => Self::Floor,
            "free" => Self::Free,
            "exacto" => Self::Exacto,
            "online" => Self::Online,
            "extended" => Self::Extended,
            _ => return None,
        })
    }

    /// Adds it to what the caller wishes. What the request's fields say of the same stands.
    pub fn apply(&self, wishes: &mut Preferences) {
        let mut sort = |by| wishes.sort = wishes.sort.or(Some(by));
        match self {
            Self::Nitro => sort(Sort::Throughput),
            Self::Floor => sort(Sort::Price),
            Self::Exacto => sort(Sort::Exacto),
            Self::Free => wishes.free = true,
            Self::Extended => wishes.extended = true,
            Self::Online => wishes.online = true,
            Self::Preset(slug) => {
                wishes.preset.get_or_insert_with(|| slug.clone());
            }
        }
    }
}

impl Preferences {
    /// Writes into a request's body what only its answerer can do: `:online` is OpenAI's `web_search_options` with nothing
    /// said in it, unless the caller says something of the search.
    pub fn complete(&self, fields: &mut Object) {
        if self.online {
            fields.entry("web_search_options").or_insert_with(|| Value::Object(Object::new()));
        }
    }
}
