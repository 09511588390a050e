//! The rows that come with the program: `rows/*.jsonl`, packed by `build.rs`, each read when it is asked for.

use super::Model;
use flate2::read::DeflateDecoder;
use std::cmp::Ordering;
use std::io::Read;

// NAMES: sorted lines of `provider/model` in small letters, a tab, the row's number. PACKED: blocks of rows, deflated, one after
// the other. BLOCKS: where each begins, and its first row.
include!(concat!(env!("OUT_DIR"), "/catalog.rs"));

/// The row of that name or alias, in small letters.
pub(super) fn find(name: &str) -> Option<Model> {
    let row = position(name)?;
    let block = BLOCKS.partition_point(|(_, first)| *first <= row).checked_sub(1)?;
    let first = BLOCKS.get(block)?.1;
    let text = unpacked(block)?;
    read(text.lines().nth(row - first)?)
}

/// All of them, by provider and model.
pub(super) fn all() -> impl Iterator<Item = Model> {
    let texts = (0..BLOCKS.len()).filter_map(unpacked);
    texts.flat_map(|text| text.lines().filter_map(read).collect::<Vec<_>>())
}

/// A test reads all of them.
fn read(line: &str) -> Option<Model> {
    serde_json::from_str(line).ok()
}

fn unpacked(block: usize) -> Option<String> {
    let from = BLOCKS.get(block)?.0;
    let until = BLOCKS.get(block + 1).map_or(PACKED.len(), |(at, _)| *at);
    let mut text = String::new();
    DeflateDecoder::new(PACKED.get(from..until)?).read_to_string(&mut text).ok()?;
    Some(text)
}

/// The number that stands beside a name.
fn position(name: &str) -> Option<usize> {
    let (mut low, mut high) = (0, NAMES.len());
    while low < high {
        let middle = low.midpoint(high);
        let start =
            memchr::memrchr(b'\n', &NAMES.as_bytes()[low..middle]).map_or(low, |at| low + at + 1);
        let length =
            memchr::memchr(b'\n', &NAMES.as_bytes()[start..]).unwrap_or(NAMES.len() - start);
        let (known, row) = NAMES.get(start..start + length)?.split_once('\t')?;
        match name.cmp(known) {
            Ordering::Equal => return row.parse().ok(),
            Ordering::Less => high = start,
            Ordering::Greater => low = start + length + 1,
        }
    }
    None
}
