//! Rows as lines of JSON: how they are kept, in the program and in files beside it.

use super::Model;
use crate::error::{Error, Result};

/// Reads lines of JSON, one row each; empty ones are passed over.
///
/// # Errors
/// `Config`, naming the line and the field.
pub fn read(text: &str) -> Result<Vec<Model>> {
    let lines = text.lines().enumerate().filter(|(_, line)| !line.trim().is_empty());
    let row = |(index, line): (usize, &str)| {
        let mut json = serde_json::Deserializer::from_str(line);
        let wrong = |e| Error::config(format!("line {} of the catalogue: {e}", index + 1));
        serde_path_to_error::deserialize(&mut json).map_err(wrong)
    };
    lines.map(row).collect()
}

/// Rows as such lines. The same rows give the same bytes.
///
/// # Errors
/// None for rows that were read.
pub fn write(rows: &[Model]) -> Result<String> {
    let mut text = String::new();
    for row in rows {
        let line = serde_json::to_string(row);
        text += &line.map_err(|e| Error::config(format!("the model '{}': {e}", row.id())))?;
        text.push('\n');
    }
    Ok(text)
}
