//! Who imports whom, against the table of rooms.

use crate::paths::{self, Named};
use crate::source::Source;
use std::collections::BTreeSet;

/// The rooms that a file imports and may not, and whether it stands in a room at all.
pub(crate) fn offenders(source: &Source, rooms: &[(&str, &[&str])]) -> Vec<String> {
    let Some(room) = source.room() else { return Vec::new() };
    let Some((_, allowed)) = rooms.iter().find(|(name, _)| *name == room) else {
        return vec![format!("{} is in no room of the table", source.path)];
    };
    let module = source.module();
    let imported: BTreeSet<String> =
        paths::of(source).iter().filter_map(|named| target(&module, named)).collect();
    imported
        .into_iter()
        .filter(|name| name != room && !allowed.contains(&name.as_str()))
        .map(|name| format!("{} imports {name}", source.path))
        .collect()
}

/// The room a path leads to. `None` where it leads out of the crate, or starts from what is in scope.
fn target(module: &[String], named: &Named) -> Option<String> {
    let first = named.parts.first()?;
    if first == "crate" {
        return named.parts.get(1).cloned();
    }
    if first != "super" && first != "self" {
        return None;
    }
    let ups = named.parts.iter().take_while(|part| *part == "super").count();
    let here: Vec<&String> = module.iter().chain(&named.inside).collect();
    let kept = here.len().checked_sub(ups)?;
    let rest = named.parts.iter().skip_while(|part| *part == "super" || *part == "self");
    here.into_iter().take(kept).chain(rest).next().cloned()
}
