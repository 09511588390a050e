//! What is kept between calls: small documents by id, each in one piece.
//!
//! The store does not know what they mean. One in memory serves a process, one in a directory outlives it and is shared
//! by all processes that name it.

mod directory;
mod memory;

pub use directory::Directory;
pub use memory::Memory;

use crate::error::{Error, ErrorKind, Result};
use bytes::Bytes;
use ring::rand::{SecureRandom, SystemRandom};
use serde::Deserialize;
use std::path::PathBuf;
use std::pin::Pin;
use std::sync::Arc;

/// What a store answers, once it has looked.
pub type Looked<'a, T> = Pin<Box<dyn Future<Output = Result<T>> + Send + 'a>>;

/// Keeps documents by id. An id that no document can have is as one that is not known.
pub trait Store: Send + Sync {
    /// Keeps a document, in place of one with that id.
    fn put<'a>(&'a self, id: &'a str, document: Bytes) -> Looked<'a, ()>;

    /// The document with that id.
    fn get<'a>(&'a self, id: &'a str) -> Looked<'a, Option<Bytes>>;

    /// Forgets a document; tells whether there was one.
    fn delete<'a>(&'a self, id: &'a str) -> Looked<'a, bool>;
}

/// Where things are kept and how many: `[store]` in a configuration.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Settings {
    /// The directory. `None`: in memory, until the process ends.
    pub path: Option<PathBuf>,
    /// The database of what was spent: `postgres://…`, which several machines may share, or the path of a file. `None`: the file
    /// `spend.db` in the directory.
    pub url: Option<String>,
    /// The most documents in memory; the oldest go first. `None`: 10,000.
    pub max_entries: Option<usize>,
    /// The most bytes in memory; the oldest go first. `None`: 64 MiB.
    pub max_bytes: Option<usize>,
}

const MAX_ENTRIES: usize = 10_000;
const MAX_BYTES: usize = 64 << 20;

impl Settings {
    /// These, and where they say nothing, those.
    #[must_use]
    pub fn over(self, below: Self) -> Self {
        Self {
            path: self.path.or(below.path),
            url: self.url.or(below.url),
            max_entries: self.max_entries.or(below.max_entries),
            max_bytes: self.max_bytes.or(below.max_bytes),
        }
    }

    /// The store that these describe.
    pub fn open(&self) -> Arc<dyn Store> {
        match &self.path {
            Some(path) => Arc::new(Directory::new(path)),
            None => Arc::new(Memory::new(
                self.max_entries.unwrap_or(MAX_ENTRIES),
                self.max_bytes.unwrap_or(MAX_BYTES),
            )),
        }
    }
}

/// Thirty-two characters that nobody can guess: who knows an id may read what is kept under it.
///
/// # Errors
/// `Internal` where the system gives no random bytes.
pub fn new_name() -> Result<String> {
    let mut bytes = [0_u8; 16];
    SystemRandom::new()
        .fill(&mut bytes)
        .map_err(|_| Error::new(ErrorKind::Internal, "the system gives no random bytes"))?;
    Ok(format!("{:032x}", u128::from_be_bytes(bytes)))
}

#[cfg(test)]
mod tests {
    use super::*;

    async fn keeps_and_forgets(store: &dyn Store) {
        store.put("resp_1", "a".into()).await.unwrap();
        store.put("resp_1", "b".into()).await.unwrap();
        assert_eq!(store.get("resp_1").await.unwrap().unwrap(), "b");
        assert_eq!(store.get("resp_2").await.unwrap(), None);
        assert!(store.delete("resp_1").await.unwrap());
        assert!(!store.delete("resp_1").await.unwrap());
        assert_eq!(store.get("resp_1").await.unwrap(), None);
    }

    #[tokio::test]
    async fn every_store_keeps_and_forgets() {
        keeps_and_forgets(&*Settings::default().open()).await;
        let path = std::env::temp_dir().join(format!("store-{}", new_name().unwrap()));
        let settings = Settings { path: Some(path.clone()), ..Settings::default() };
        keeps_and_forgets(&*settings.open()).await;
        std::fs::remove_dir_all(path).unwrap();
    }

    #[test]
    fn names_differ() {
        let names = [new_name().unwrap(), new_name().unwrap()];
        assert!(names[0] != names[1] && names.iter().all(|name| name.len() == 32));
    }
}
