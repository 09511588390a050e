//! The rows that come with the program, each read when it is first asked for.
//!
//! `build.rs` makes the index of `rows/*.toml`: reading all of them would cost the first call of a process milliseconds.

use super::{Credentials, Row, matches};
use crate::ops::Object;
use once_cell::race::OnceBox;
use std::sync::Arc;

// ROWS and ALIASES by name, PARAMS: the arguments that say the rows' words.
include!(concat!(env!("OUT_DIR"), "/built_in.rs"));

/// A row that comes with the program.
pub(super) struct BuiltIn {
    /// Its name.
    pub(super) name: &'static str,
    /// Its models' bare names.
    models: &'static [&'static str],
    json: &'static str,
    /// Without a lock: a process may be forked while another thread reads the row.
    row: OnceBox<Arc<Row>>,
}

impl BuiltIn {
    const fn new(name: &'static str, models: &'static [&'static str], json: &'static str) -> Self {
        Self { name, models, json, row: OnceBox::new() }
    }

    /// As it was written.
    #[expect(clippy::expect_used, reason = "they are part of the program and a test reads them")]
    pub(super) fn fields(&self) -> Object {
        serde_json::from_str(self.json).expect("a built-in row")
    }

    /// The row itself.
    #[expect(clippy::expect_used, reason = "they are part of the program and a test reads them")]
    pub(super) fn row(&self) -> &Arc<Row> {
        let read = || Row::read(self.name, &self.fields()).expect("a built-in row");
        self.row.get_or_init(|| Box::new(Arc::new(read())))
    }

    /// As [`Row::knows`].
    pub(super) fn knows(&self, model: &str) -> bool {
        self.models.iter().any(|pattern| matches(pattern, model))
    }
}

/// All of them, by name.
pub(super) const fn rows() -> &'static [BuiltIn] {
    &ROWS
}

/// The name of the row that has this alias.
pub(super) fn meant(alias: &str) -> Option<&'static str> {
    let at = ALIASES.binary_search_by(|(known, _)| (*known).cmp(alias)).ok()?;
    ALIASES.get(at).map(|(_, name)| *name)
}

/// Whether an argument of that name says a word or a credential of one of them.
pub(super) fn is_param(name: &str) -> bool {
    PARAMS.binary_search(&name).is_ok() || Credentials::takes(name)
}
