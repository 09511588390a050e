//! Documents in a directory: a file each, written whole or not at all.

use super::{Looked, Store, new_name};
use crate::error::{Error, ErrorKind, Result};
use bytes::Bytes;
use std::fs::{self, DirBuilder, OpenOptions};
use std::io::{ErrorKind as Io, Write};
use std::path::{Path, PathBuf};

/// Documents in a directory, which is made when the first one is kept. Only the user that runs the process may read them.
#[derive(Debug)]
pub struct Directory {
    path: PathBuf,
}

/// The longest id; with its ending it is a file name on every system.
const LONGEST: usize = 128;

impl Directory {
    /// The one at that path.
    pub fn new(path: &Path) -> Self {
        Self { path: path.to_owned() }
    }

    /// The file of an id; `None` for what could name another file than one of ours.
    fn file(&self, id: &str) -> Option<PathBuf> {
        let fits = |c: char| c.is_ascii_alphanumeric() || "_-".contains(c);
        let sound = !id.is_empty() && id.len() <= LONGEST && id.chars().all(fits);
        sound.then(|| self.path.join(format!("{id}.json")))
    }

    fn failed(&self, what: &str, error: &std::io::Error) -> Error {
        let message = format!("the store {} cannot be {what}: {error}", self.path.display());
        Error::new(ErrorKind::Config, message)
    }

    fn write(&self, id: &str, document: &[u8]) -> Result<()> {
        let file = self.file(id).ok_or_else(|| {
            Error::bad_request("an id in the store has up to 128 letters, digits, '-' and '_'")
        })?;
        // Beside it, so that putting it in its place is one step; no reader's id begins with a dot.
        let beside = self.path.join(format!(".{}", new_name()?));
        let written = self.make().and_then(|()| fill(&beside, document));
        written.and_then(|()| fs::rename(&beside, &file)).map_err(|error| {
            let _ = fs::remove_file(&beside);
            self.failed("written", &error)
        })
    }

    fn make(&self) -> std::io::Result<()> {
        let mut builder = DirBuilder::new();
        builder.recursive(true);
        #[cfg(unix)]
        std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
        builder.create(&self.path)
    }

    fn read(&self, id: &str) -> Result<Option<Bytes>> {
        let Some(file) = self.file(id) else { return Ok(None) };
        match fs::read(file) {
            Ok(document) => Ok(Some(document.into())),
            Err(error) if error.kind() == Io::NotFound => Ok(None),
            Err(error) => Err(self.failed("read", &error)),
        }
    }

    fn remove(&self, id: &str) -> Result<bool> {
        let Some(file) = self.file(id) else { return Ok(false) };
        match fs::remove_file(file) {
            Ok(()) => Ok(true),
            Err(error) if error.kind() == Io::NotFound => Ok(false),
            Err(error) => Err(self.failed("written", &error)),
        }
    }
}

/// Writes a new file.
fn fill(path: &Path, document: &[u8]) -> std::io::Result<()> {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path)?.write_all(document)
}

impl Store for Directory {
    fn put<'a>(&'a self, id: &'a str, document: Bytes) -> Looked<'a, ()> {
        Box::pin(async move { self.write(id, &document) })
    }

    fn get<'a>(&'a self, id: &'a str) -> Looked<'a, Option<Bytes>> {
        Box::pin(async move { self.read(id) })
    }

    fn delete<'a>(&'a self, id: &'a str) -> Looked<'a, bool> {
        Box::pin(async move { self.remove(id) })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn an_id_cannot_leave_the_directory() {
        let path = std::env::temp_dir().join(format!("store-{}", new_name().unwrap()));
        let store = Directory::new(&path.join("inner"));
        store.put("a", "x".into()).await.unwrap();
        fs::write(path.join("b.json"), "outside").unwrap();
        for id in ["../b", "", "a/b", ".a", "inner/../../b", &"a".repeat(129)] {
            assert_eq!(store.get(id).await.unwrap(), None, "{id}");
            assert!(!store.delete(id).await.unwrap() && store.put(id, "y".into()).await.is_err());
        }
        let left: Vec<_> = fs::read_dir(path.join("inner")).unwrap().collect();
        assert_eq!(left.len(), 1, "nothing half-written stays");
        assert!(path.join("b.json").exists());
        fs::remove_dir_all(path).unwrap();
    }

    #[tokio::test]
    async fn a_place_that_is_none_is_named() {
        let file = std::env::temp_dir().join(format!("store-{}", new_name().unwrap()));
        fs::write(&file, "").unwrap();
        let error = Directory::new(&file).put("a", "x".into()).await.unwrap_err();
        assert!(error.message().contains(&*file.to_string_lossy()), "{error}");
        fs::remove_file(file).unwrap();
    }
}
