//! What speaks for a row: the provider's documented examples, rebuilt as golden cases, and recorded exchanges.
//!
//! Both tables are written by programs: `evidence/cases.toml` by `tests/golden.rs` from the cases that name their source,
//! `evidence/recordings.toml` by `python/tools/count_recordings.py` from a collection of recordings that is not part of
//! this repository. A row that neither speaks for is `unverified`: it was written down from documentation or a
//! list of addresses, and no answer of it has been seen.

use super::Registry;
use crate::ops::Operation;
use std::collections::BTreeMap;
use std::sync::LazyLock;

/// How many there are, by operation.
pub type Counts = BTreeMap<Operation, u32>;

/// What speaks for a row.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Evidence {
    /// Golden cases that rebuild an example of the provider's documentation, with its answer.
    pub cases: Counts,
    /// Recorded exchanges, in any language that the provider speaks.
    pub recordings: Counts,
}

impl Evidence {
    /// What speaks for the built-in row of that name.
    pub fn of(name: &str) -> Self {
        let found = |table: &Table| table.get(name).cloned().unwrap_or_default();
        Self { cases: found(&CASES), recordings: found(&RECORDINGS) }
    }

    /// Whether anything does.
    pub fn any(&self) -> bool {
        !self.cases.is_empty() || !self.recordings.is_empty()
    }
}

type Table = BTreeMap<String, Counts>;

static CASES: LazyLock<Table> = LazyLock::new(|| read(include_str!("evidence/cases.toml")));
static RECORDINGS: LazyLock<Table> =
    LazyLock::new(|| read(include_str!("evidence/recordings.toml")));

#[expect(clippy::expect_used, reason = "they are part of the program and a test reads them")]
fn read(toml: &str) -> Table {
    toml::from_str(toml).expect("the tables of evidence")
}

impl Registry {
    /// The built-in rows that nothing speaks for.
    pub fn unverified() -> impl Iterator<Item = &'static str> {
        let rows = Self::built_in().rows().map(|row| row.name.as_str());
        rows.filter(|name| !Evidence::of(name).any())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_tables_name_rows() {
        for name in CASES.keys().chain(RECORDINGS.keys()) {
            let row = Registry::built_in().get(name);
            assert_eq!(row.map(|row| &row.name), Some(name), "evidence of an unknown provider");
        }
    }

    #[test]
    fn a_row_of_which_nothing_is_known_is_unverified() {
        assert!(!Evidence::of("acme").any());
        assert!(Evidence::of("openai").any());
    }
}
