//! What processes that died left behind: their journals are brought to the store, and their loans end.
//!
//! A journal that can be locked has no living owner. What ended is written as it ended; what began and never ended is
//! written as abandoned and charged with all that it held, since the provider may have done all that was asked of it. Then
//! nothing is left that the loans could be needed for. All of it may happen twice, or stop half way and begin again.
//!
//! A process on another machine leaves its journal there. Its loans stay lent until somebody there brings the journal, or
//! for as long as [`Terms::grace`] says.

use super::Db;
use super::bank::{self, Terms};
use super::journal::{ENDING, Replay, replay};
use crate::budget::Entry;
use crate::error::Result;
use std::collections::{BTreeMap, BTreeSet};
use std::fs::{self, File};
use std::io::{self, Read};
use std::path::{Path, PathBuf};
use std::time::UNIX_EPOCH;

/// The entries that are brought in one transaction.
const GROUP: usize = 500;

/// Brings the journals of the dead in that folder, and ends loans whose journals did not come in time. Tells how many
/// processes were found dead.
///
/// # Errors
/// `Config` where the store cannot be used; the journals stay.
pub(super) async fn dead(store: &Db, folder: &Path, terms: Terms) -> Result<usize> {
    let mut found = 0;
    for owner in owners(folder).into_keys() {
        // What cannot be read stays, and with it the loans until they end by themselves.
        let Ok(Some(left)) = Left::of(folder, &owner) else { continue };
        for group in left.entries.chunks(GROUP) {
            store.keep(&owner, group).await?;
        }
        let mut session = store.session().await?;
        bank::release(&mut session, &owner).await?;
        session.commit().await?;
        left.remove();
        found += 1;
    }
    let mut session = store.session().await?;
    bank::end_lost(&mut session, terms).await?;
    session.commit().await?;
    Ok(found)
}

/// What a dead process left, held so that nobody else brings it meanwhile.
struct Left {
    entries: Vec<Entry>,
    /// With their locks.
    files: Vec<(PathBuf, File)>,
}

impl Left {
    /// `None` where the process lives, where somebody else is at it, and where a newer version wrote what we cannot read.
    fn of(folder: &Path, owner: &str) -> io::Result<Option<Self>> {
        let paths = owners(folder).remove(owner).unwrap_or_default();
        let mut files = Vec::with_capacity(paths.len());
        for path in &paths {
            let file = File::open(path)?;
            if file.try_lock().is_err() {
                return Ok(None);
            }
            files.push((path.clone(), file));
        }
        // A living process has always one that it locked; but it may just have put away another one, which we got.
        if paths.is_empty() || owners(folder).remove(owner) != Some(paths) {
            return Ok(None);
        }
        let (mut told, mut ended) = (Replay::default(), 0);
        for (_, file) in &mut files {
            let mut bytes = Vec::new();
            file.read_to_end(&mut bytes)?;
            replay(&bytes, &mut told);
            ended = ended.max(written_at(file)?);
        }
        if told.unknown > 0 {
            return Ok(None);
        }
        Ok(Some(Self { entries: told.entries(ended), files }))
    }

    fn remove(self) {
        for (path, _) in &self.files {
            let _ = fs::remove_file(path);
        }
    }
}

/// When a file was last written to, which is when its process was last seen: milliseconds since 1970.
fn written_at(file: &File) -> io::Result<i64> {
    let since = file.metadata()?.modified()?.duration_since(UNIX_EPOCH).unwrap_or_default();
    Ok(i64::try_from(since.as_millis()).unwrap_or(i64::MAX))
}

/// The journals in a folder, by the processes that wrote them.
fn owners(folder: &Path) -> BTreeMap<String, BTreeSet<PathBuf>> {
    let mut owners = BTreeMap::<String, BTreeSet<PathBuf>>::new();
    for file in fs::read_dir(folder).into_iter().flatten().flatten() {
        let name = file.file_name();
        let Some((owner, number)) = name
            .to_str()
            .and_then(|name| name.strip_suffix(ENDING)?.strip_suffix('.')?.rsplit_once('.'))
        else {
            continue;
        };
        if !owner.is_empty() && number.parse::<u64>().is_ok() {
            owners.entry(owner.to_owned()).or_default().insert(file.path());
        }
    }
    owners
}

#[cfg(test)]
mod tests;
