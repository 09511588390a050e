//! A record of a journal: a line of JSON behind its checksum.
//!
//! A line begins with the end of the line before it, in case that one broke off.

use crate::budget::{Ending, Entry};
use crate::error::{Error, ErrorKind, Result};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::io::Write;

/// What is written.
#[derive(Serialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum Line<'a> {
    /// An attempt begins, or holds more.
    Opened(&'a Entry),
    /// It has ended.
    Closed(&'a Entry),
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
enum Read {
    Opened(Entry),
    Closed(Entry),
}

/// The digits of the checksum, and a blank.
const HEAD: usize = 9;

impl Line<'_> {
    /// As bytes, in one piece.
    pub(super) fn to_bytes(&self) -> Result<Vec<u8>> {
        let mut bytes = Vec::with_capacity(1024);
        bytes.extend_from_slice(b"\n00000000 ");
        serde_json::to_writer(&mut bytes, self)
            .map_err(|e| Error::new(ErrorKind::Internal, format!("a record is no JSON: {e}")))?;
        let sum = crc32fast::hash(&bytes[1 + HEAD..]);
        // Eight digits into a place of eight: it cannot fail.
        let _ = write!(&mut bytes[1..HEAD], "{sum:08x}");
        bytes.push(b'\n');
        Ok(bytes)
    }
}

/// What a journal tells of a process.
#[derive(Debug, Default, PartialEq)]
pub(in crate::spend) struct Replay {
    /// Attempts that have ended, by id.
    pub(in crate::spend) closed: BTreeMap<String, Entry>,
    /// Attempts that have begun, with all that they held, by id; those that have ended, too.
    opened: BTreeMap<String, Entry>,
    /// Lines that are whole and yet are not understood: another version wrote them.
    pub(in crate::spend) unknown: usize,
}

impl Replay {
    /// All of it, with those that never ended as abandoned at that moment (milliseconds since 1970): they are charged with
    /// what they held, since the provider may have done all that was asked of it.
    pub(in crate::spend) fn entries(mut self, ended: i64) -> Vec<Entry> {
        self.opened.retain(|id, _| !self.closed.contains_key(id));
        let abandoned = self.opened.into_values().map(|entry| Entry {
            ended,
            ending: Ending::Abandoned,
            estimated: true,
            ..entry
        });
        self.closed.into_values().chain(abandoned).collect()
    }
}

/// Reads a journal and adds it to what its process's older files told. What broke off is left out: nobody was told that it
/// is written.
pub(in crate::spend) fn replay(bytes: &[u8], told: &mut Replay) {
    for line in bytes.split(|b| *b == b'\n').filter(|line| !line.is_empty()) {
        let Some(json) = whole(line) else { continue };
        match serde_json::from_slice(json) {
            Ok(Read::Opened(entry)) => told.opened.insert(entry.id.clone(), entry),
            Ok(Read::Closed(entry)) => told.closed.insert(entry.id.clone(), entry),
            Err(_) => {
                told.unknown += 1;
                continue;
            }
        };
    }
}

/// The JSON of a line whose checksum is right.
fn whole(line: &[u8]) -> Option<&[u8]> {
    let (head, json) = line.split_at_checked(HEAD)?;
    let sum = std::str::from_utf8(head.strip_suffix(b" ")?).ok()?;
    (u32::from_str_radix(sum, 16).ok()? == crc32fast::hash(json)).then_some(json)
}
