//! What changes from one catalogue to another.

use super::{Model, Rate};
use crate::error::{Error, Result};
use serde::Serialize;
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

/// What a row becomes.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "snake_case", tag = "kind")]
pub enum Change {
    /// It was not there.
    Added {
        /// The model, behind its provider.
        model: String,
    },
    /// It is no longer there.
    Removed {
        /// The model, behind its provider.
        model: String,
    },
    /// It says something else.
    Changed {
        /// The model, behind its provider.
        model: String,
        /// What it says else, by field.
        fields: Vec<Field>,
    },
}

/// A field that changes.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Field {
    /// Its name; of a price `rates.<what for>` and its conditions.
    pub name: String,
    /// What it said; null for nothing. A price in dollars for a million units.
    pub from: Value,
    /// What it says.
    pub to: Value,
}

/// What changes from some rows to others, by provider and model. Where the facts are from is no change.
///
/// # Errors
/// None for rows that were read.
pub fn diff(from: &[Model], to: &[Model]) -> Result<Vec<Change>> {
    let before: BTreeMap<String, &Model> = from.iter().map(|row| (row.id(), row)).collect();
    let after: BTreeMap<String, &Model> = to.iter().map(|row| (row.id(), row)).collect();
    let names: BTreeSet<&String> = before.keys().chain(after.keys()).collect();
    let mut changes = Vec::new();
    for name in names {
        let model = name.clone();
        match (before.get(name), after.get(name)) {
            (Some(old), Some(new)) if old != new => {
                let fields = fields(old, new)?;
                if !fields.is_empty() {
                    changes.push(Change::Changed { model, fields });
                }
            }
            (None, Some(_)) => changes.push(Change::Added { model }),
            (Some(_), None) => changes.push(Change::Removed { model }),
            _ => {}
        }
    }
    Ok(changes)
}

fn fields(old: &Model, new: &Model) -> Result<Vec<Field>> {
    let (old, new) = (flat(old)?, flat(new)?);
    let names: BTreeSet<&String> = old.keys().chain(new.keys()).collect();
    let said = |side: &BTreeMap<String, Value>, name: &String| side.get(name).cloned();
    let field = |name: &String| Field {
        name: name.clone(),
        from: said(&old, name).unwrap_or_default(),
        to: said(&new, name).unwrap_or_default(),
    };
    Ok(names.into_iter().map(field).filter(|field| field.from != field.to).collect())
}

/// The fields of a row, each price as one.
fn flat(row: &Model) -> Result<BTreeMap<String, Value>> {
    let wrong = |e| Error::config(format!("the model '{}': {e}", row.id()));
    let prices = row.rates.iter().map(|rate| {
        let name = place(rate).map_err(wrong)?;
        Ok((name, Value::from(rate.price.dollars_per_million())))
    });
    let Value::Object(fields) = serde_json::to_value(row).map_err(wrong)? else {
        return Ok(BTreeMap::new());
    };
    let skipped = |name: &str| matches!(name, "rates" | "origin");
    let plain = fields.into_iter().filter(|(name, _)| !skipped(name)).map(Ok);
    plain.chain(prices).collect()
}

/// Which price it is: `rates.input {"above":200000}`.
fn place(rate: &Rate) -> serde_json::Result<String> {
    let Value::Object(mut fields) = serde_json::to_value(rate)? else { return Ok(String::new()) };
    fields.remove("price");
    let item = fields.remove("item").unwrap_or_default();
    let mut name = format!("rates.{}", item.as_str().unwrap_or_default());
    if let Some(when) = fields.remove("when") {
        name = format!("{name} {when}");
    }
    for (key, value) in fields {
        name = format!("{name} {key} {}", value.as_str().unwrap_or_default());
    }
    Ok(name)
}

impl fmt::Display for Change {
    /// `+ openai/x`, `- openai/x`, `~ openai/x` with a line for each field.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Added { model } => write!(f, "+ {model}"),
            Self::Removed { model } => write!(f, "- {model}"),
            Self::Changed { model, fields } => {
                write!(f, "~ {model}")?;
                fields.iter().try_for_each(|field| write!(f, "\n    {field}"))
            }
        }
    }
}

impl fmt::Display for Field {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let say = |value: &Value| match value {
            Value::Null => "nothing".to_owned(),
            Value::Number(price) if self.name.starts_with("rates.") => {
                format!("${price} per million")
            }
            other => other.to_string(),
        };
        write!(f, "{}: {} -> {}", self.name, say(&self.from), say(&self.to))
    }
}
