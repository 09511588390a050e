//! Attempts written down in a file before they begin and when they have ended, so that they outlive the process.
//!
//! Each process appends to a file of its own, which it holds locked while it lives: a journal that can be locked belongs to
//! a process that is dead, and whoever finds it carries its entries to the store (see [`super::recover`]). One `write` for
//! a record: what it hands to the operating system outlives `kill -9`. The loss of power is another thing, see
//! [`Upkeep::sync`].
//!
//! A file that has grown is followed by another one, and goes once all that began in it is in the store.

mod line;

pub(super) use line::{Replay, replay};

use crate::budget::{Entry, Opened};
use crate::error::{Error, Result};
use crate::store::new_name;
use line::Line;
use std::collections::{HashMap, VecDeque};
use std::fs::{self, DirBuilder, File, OpenOptions};
use std::io::{self, ErrorKind, Write};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};

/// How journals end.
pub(super) const ENDING: &str = "log";

/// How a journal is kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Upkeep {
    /// Whether the end of an attempt waits for the disk itself, so that it outlives the loss of power as well.
    pub sync: bool,
    /// The bytes after which another file is begun.
    pub file_bytes: u64,
}

impl Default for Upkeep {
    /// The operating system is trusted to go on, and files have 8 MiB.
    fn default() -> Self {
        Self { sync: false, file_bytes: 8 << 20 }
    }
}

/// The journal of this process.
pub struct Journal {
    /// The process that made it: a forked child must not write into its parent's.
    made_in: u32,
    owner: String,
    folder: PathBuf,
    upkeep: Upkeep,
    state: Mutex<State>,
}

struct State {
    /// The oldest first; the last one is written to. Empty in a forked child.
    files: VecDeque<Segment>,
    /// Attempts that are not in the store yet, and the number of the file in which they begin.
    live: HashMap<String, u64>,
    /// Ends that could not be written, with their bytes.
    unwritten: VecDeque<Vec<u8>>,
}

struct Segment {
    number: u64,
    path: PathBuf,
    /// Holds the lock, too.
    file: Arc<File>,
    bytes: u64,
}

impl Journal {
    /// Begins one in that folder, which is made.
    ///
    /// # Errors
    /// `Config` where no file can be made there.
    pub fn begin(folder: &Path, upkeep: Upkeep) -> Result<Self> {
        let made_in = std::process::id();
        let owner = format!("{}-{made_in}-{}", host(), new_name()?);
        let first = make_folder(folder)
            .and_then(|()| Segment::begin(folder, &owner, 1))
            .map_err(|error| failed(folder, &error))?;
        let state =
            State { files: [first].into(), live: HashMap::new(), unwritten: VecDeque::new() };
        Ok(Self { made_in, owner, folder: folder.to_owned(), upkeep, state: Mutex::new(state) })
    }

    /// The name of this process, which loans go by: machine, process id, and what no other process has.
    pub fn owner(&self) -> &str {
        &self.owner
    }

    /// Where it lies.
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// An attempt begins, or holds more than before; see [`crate::budget::Records::open`].
    ///
    /// # Errors
    /// `Config` where it cannot be written, and in a forked child.
    pub fn open(&self, opened: &Opened) -> Result<()> {
        let line = Line::Opened(&opened.entry).to_bytes()?;
        let written = self.with(|state| {
            let number = self.append(state, &line)?.number;
            state.live.entry(opened.entry.id.clone()).or_insert(number);
            Ok(())
        });
        written.map_err(|error| failed(&self.folder, &error))
    }

    /// An attempt has ended; see [`crate::budget::Records::close`]. `false` in a forked child, which it does not concern.
    pub fn close(&self, entry: &Entry) -> bool {
        let Ok(line) = Line::Closed(entry).to_bytes() else { return self.is_mine() };
        let written = self.with(|state| {
            let number = state.files.back().map_or(0, |segment| segment.number);
            state.live.entry(entry.id.clone()).or_insert(number);
            match self.append(state, &line) {
                Ok(segment) => Ok(segment.file.clone()),
                Err(error) => {
                    state.unwritten.push_back(line);
                    Err(error)
                }
            }
        });
        if let Ok(file) = &written
            && self.upkeep.sync
        {
            // Where the disk refuses, the store is asked all the same.
            let _ = file.sync_data();
        }
        self.is_mine()
    }

    /// These attempts are in the store: files that hold nothing else go.
    pub fn stored<'a>(&self, ids: impl IntoIterator<Item = &'a str>) {
        let gone = self.with(|state| {
            for id in ids {
                state.live.remove(id);
            }
            Ok(state.obsolete())
        });
        for segment in gone.unwrap_or_default() {
            let _ = fs::remove_file(&segment.path);
        }
    }

    /// Writes what could not be written before. Tells how many ends remain in memory only.
    pub fn catch_up(&self) -> usize {
        let left = self.with(|state| {
            let _ = state.write_late();
            Ok(state.unwritten.len())
        });
        left.unwrap_or_default()
    }

    /// Whether all that began is in the store.
    pub fn is_done(&self) -> bool {
        self.with(|state| Ok(state.live.is_empty())).unwrap_or_default()
    }

    /// Removes the files, where all that began is in the store: the process ends in order.
    pub fn finish(&self) {
        let _ = self.with(|state| {
            if state.live.is_empty() {
                for segment in state.files.drain(..) {
                    let _ = fs::remove_file(&segment.path);
                }
            }
            Ok(())
        });
    }

    /// Lets go of the parent's files in a forked child, so that their lock ends with the parent. Where another thread was
    /// writing in the moment of the fork, it ends with the child.
    pub fn leave(&self) {
        if !self.is_mine()
            && let Ok(mut state) = self.state.try_lock()
        {
            // Closing is not unlocking: the lock is the parent's as well.
            state.files.clear();
        }
    }

    /// Whether this process made it, and not one that it was forked from.
    pub fn is_mine(&self) -> bool {
        self.made_in == std::process::id()
    }

    fn with<T>(&self, act: impl FnOnce(&mut State) -> io::Result<T>) -> io::Result<T> {
        if !self.is_mine() {
            let message = "it belongs to the process that this one was forked from";
            return Err(io::Error::other(message));
        }
        act(&mut self.state.lock().unwrap_or_else(PoisonError::into_inner))
    }

    /// Writes a record behind all that could not be written before, and begins another file where this one is full.
    fn append<'a>(&self, state: &'a mut State, line: &[u8]) -> io::Result<&'a Segment> {
        state.write_late()?;
        if let Some(full) = state.files.back().filter(|s| s.bytes >= self.upkeep.file_bytes)
            // A full file is better than none.
            && let Ok(next) = Segment::begin(&self.folder, &self.owner, full.number + 1)
        {
            state.files.push_back(next);
        }
        state.write(line)
    }
}

impl State {
    fn write_late(&mut self) -> io::Result<()> {
        while let Some(late) = self.unwritten.pop_front() {
            if let Err(error) = self.write(&late) {
                self.unwritten.push_front(late);
                return Err(error);
            }
        }
        Ok(())
    }

    fn write(&mut self, line: &[u8]) -> io::Result<&Segment> {
        let segment =
            self.files.back_mut().ok_or_else(|| io::Error::other("the journal is finished"))?;
        segment.write(line)?;
        Ok(segment)
    }

    /// Takes out the files, all but the last, in which nothing began that is not in the store.
    fn obsolete(&mut self) -> Vec<Segment> {
        if self.files.len() < 2 {
            return Vec::new();
        }
        let oldest = self.live.values().min().copied().unwrap_or(u64::MAX);
        let old = self.files.iter().take_while(|segment| segment.number < oldest).count();
        // An end that is not written yet may belong to any of them.
        let old = if self.unwritten.is_empty() { old.min(self.files.len() - 1) } else { 0 };
        self.files.drain(..old).collect()
    }
}

impl Segment {
    fn begin(folder: &Path, owner: &str, number: u64) -> io::Result<Self> {
        let path = folder.join(format!("{owner}.{number}.{ENDING}"));
        // Locked before it has its name: who looks for journals of the dead must not find it between the two.
        let beside = folder.join(format!(".{owner}.{number}"));
        let mut options = OpenOptions::new();
        options.append(true).create_new(true);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        let file = options.open(&beside)?;
        let begun =
            file.try_lock().map_err(io::Error::from).and_then(|()| fs::rename(&beside, &path));
        if let Err(error) = begun {
            let _ = fs::remove_file(&beside);
            return Err(error);
        }
        Ok(Self { number, path, file: Arc::new(file), bytes: 0 })
    }

    /// One `write`. A part of a record that was written before the disk was full does no harm: the next record begins with
    /// the end of its line.
    fn write(&mut self, line: &[u8]) -> io::Result<()> {
        let written = loop {
            match (&*self.file).write(line) {
                Err(error) if error.kind() == ErrorKind::Interrupted => {}
                other => break other?,
            }
        };
        self.bytes += written as u64;
        if written == line.len() { Ok(()) } else { Err(ErrorKind::StorageFull.into()) }
    }
}

fn make_folder(folder: &Path) -> io::Result<()> {
    let mut builder = DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(folder)
}

fn failed(folder: &Path, error: &io::Error) -> Error {
    Error::config(format!(
        "the journal in {} cannot be written, and a call that would not be recorded does not begin: {error}; \
         free space there or name another data directory",
        folder.display()
    ))
}

/// This machine's name, as far as it can be part of a file's.
fn host() -> String {
    let name = fs::read_to_string("/proc/sys/kernel/hostname").unwrap_or_default();
    let fits = |c: &char| c.is_ascii_alphanumeric() || *c == '_';
    let name: String = name.chars().filter(fits).take(40).collect();
    if name.is_empty() { "host".to_owned() } else { name }
}

#[cfg(test)]
mod tests;
