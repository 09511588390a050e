//! litellm's `model_prices_and_context_window.json`: an object of entries by name, in which sizes, qualities and regions are
//! entries of their own. Here they are conditions of one row's prices.

mod entry;
mod names;
mod rates;
mod write;

use super::{Reading, object};
use crate::catalog::Model;
use crate::error::Result;
use names::Name;
use std::collections::BTreeMap;
pub use write::write;

/// Reads their file. Rows are sorted by provider and model.
///
/// # Errors
/// `Config` where the text is no object.
pub fn read(text: &str, reading: &Reading<'_>) -> Result<Vec<Model>> {
    let mut rows: BTreeMap<(String, String), Model> = BTreeMap::new();
    let mut parts = Vec::new();
    for (key, entry) in &object(text, "litellm's price file")? {
        let Some(entry) = entry.as_object() else { continue };
        let Some(name) = Name::read(key, entry, reading) else { continue };
        let Some(row) = entry::row(&name, entry, reading) else { continue };
        if name.is_part() {
            parts.push((name, row, entry.clone()));
        } else {
            keep(&mut rows, row);
        }
    }
    for (name, row, entry) in parts {
        let place = (row.provider.clone(), row.model.clone());
        let whole = rows.entry(place).or_insert_with(|| Model { rates: Vec::new(), ..row.clone() });
        names::join(whole, &name, row.rates, &entry);
    }
    for row in rows.values_mut() {
        rates::ordered(&mut row.rates);
    }
    Ok(rows.into_values().collect())
}

/// The one with more prices, where two names mean the same.
fn keep(rows: &mut BTreeMap<(String, String), Model>, row: Model) {
    let place = (row.provider.clone(), row.model.clone());
    match rows.get(&place) {
        Some(known) if known.rates.len() >= row.rates.len() => {}
        _ => {
            rows.insert(place, row);
        }
    }
}
