//! Documents in memory, within bounds.

use super::{Looked, Store};
use crate::error::{Error, ErrorKind, Result};
use bytes::Bytes;
use std::collections::{BTreeMap, HashMap};
use std::sync::{Mutex, PoisonError};

/// Documents in memory. Beyond its bounds those that were not used for the longest time go.
#[derive(Debug)]
pub struct Memory {
    max_entries: usize,
    max_bytes: usize,
    kept: Mutex<Kept>,
}

#[derive(Debug, Default)]
struct Kept {
    /// By id: when it was used last, and the document.
    documents: HashMap<String, (u64, Bytes)>,
    /// The ids, by when they were used last.
    order: BTreeMap<u64, String>,
    /// Counts the uses.
    uses: u64,
    bytes: usize,
}

impl Memory {
    /// An empty one with these bounds.
    pub fn new(max_entries: usize, max_bytes: usize) -> Self {
        Self { max_entries, max_bytes, kept: Mutex::default() }
    }

    fn with<T>(&self, act: impl FnOnce(&mut Kept) -> T) -> T {
        act(&mut self.kept.lock().unwrap_or_else(PoisonError::into_inner))
    }

    fn keep(&self, id: &str, document: &Bytes) -> Result<()> {
        if document.len() > self.max_bytes || self.max_entries == 0 {
            let message = format!(
                "{} bytes are more than the store holds ({}); raise store.max_bytes or set store.path",
                document.len(),
                self.max_bytes
            );
            return Err(Error::new(ErrorKind::Config, message));
        }
        // A slice of a larger buffer would keep all of that.
        let document = Bytes::copy_from_slice(document);
        self.with(|kept| {
            kept.forget(id);
            kept.add(id, document);
            while kept.documents.len() > self.max_entries || kept.bytes > self.max_bytes {
                let Some((_, oldest)) = kept.order.first_key_value() else { break };
                let oldest = oldest.clone();
                kept.forget(&oldest);
            }
        });
        Ok(())
    }
}

impl Kept {
    fn add(&mut self, id: &str, document: Bytes) {
        self.uses += 1;
        self.bytes += document.len();
        self.order.insert(self.uses, id.to_owned());
        self.documents.insert(id.to_owned(), (self.uses, document));
    }

    fn forget(&mut self, id: &str) -> Option<Bytes> {
        let (used, document) = self.documents.remove(id)?;
        self.order.remove(&used);
        self.bytes -= document.len();
        Some(document)
    }

    fn take(&mut self, id: &str) -> Option<Bytes> {
        let document = self.forget(id)?;
        self.add(id, document.clone());
        Some(document)
    }
}

impl Store for Memory {
    fn put<'a>(&'a self, id: &'a str, document: Bytes) -> Looked<'a, ()> {
        Box::pin(async move { self.keep(id, &document) })
    }

    fn get<'a>(&'a self, id: &'a str) -> Looked<'a, Option<Bytes>> {
        Box::pin(async move { Ok(self.with(|kept| kept.take(id))) })
    }

    fn delete<'a>(&'a self, id: &'a str) -> Looked<'a, bool> {
        Box::pin(async move { Ok(self.with(|kept| kept.forget(id)).is_some()) })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    async fn ids(store: &Memory, asked: &[&str]) -> String {
        let mut found = String::new();
        for id in asked {
            if store.get(id).await.unwrap().is_some() {
                found.push_str(id);
            }
        }
        found
    }

    #[tokio::test]
    async fn the_longest_unused_go_first() {
        let store = Memory::new(2, 100);
        for id in ["a", "b"] {
            store.put(id, "x".into()).await.unwrap();
        }
        assert_eq!(ids(&store, &["a"]).await, "a");
        store.put("c", "x".into()).await.unwrap();
        assert_eq!(ids(&store, &["a", "b", "c"]).await, "ac");
    }

    #[tokio::test]
    async fn bytes_are_counted_through_changes_and_deletions() {
        let store = Memory::new(100, 4);
        for (id, text) in [("a", "xx"), ("a", "yyy"), ("b", "z")] {
            store.put(id, text.into()).await.unwrap();
        }
        assert_eq!(ids(&store, &["a", "b"]).await, "ab");
        assert!(store.delete("b").await.unwrap());
        store.put("c", "z".into()).await.unwrap();
        assert_eq!(ids(&store, &["a", "c"]).await, "ac");
        store.put("d", "zz".into()).await.unwrap();
        assert_eq!(ids(&store, &["a", "c", "d"]).await, "cd");
        assert!(store.put("e", "12345".into()).await.is_err());
        assert_eq!(store.with(|kept| (kept.bytes, kept.order.len())), (3, 2));
    }
}
