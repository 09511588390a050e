//! What was spent, as rows: a row an attempt, and sums by hour and day that are kept up in the same transaction.

use super::bank::Session;
use crate::budget::{Ending, Entry};
use crate::error::{Error, Result};
use crate::money::Money;
use serde::Serialize;
use std::collections::{BTreeMap, HashSet};

/// The lengths of the spans that sums are kept for: seconds of an hour and of a day.
const SPANS: [i64; 2] = [3600, 86_400];

const ENTRIES: [&str; 2] = [
    "INSERT INTO spend (id, call_id, started, body) \
     SELECT value ->> 'id', value ->> 'call_id', value ->> 'started', value ->> 'body' FROM json_each($1) WHERE true \
     ON CONFLICT (id) DO NOTHING RETURNING id",
    "INSERT INTO spend (id, call_id, started, body) \
     SELECT id, call_id, started, body FROM json_to_recordset($1::json) \
     AS it(id text, call_id text, started bigint, body text) ON CONFLICT (id) DO NOTHING RETURNING id",
];

const SUMS: [&str; 2] = [
    "INSERT INTO rollups SELECT value ->> 'span', value ->> 'began', value ->> 'kind', value ->> 'name', \
     value ->> 'requests', value ->> 'failed', value ->> 'prompt_tokens', value ->> 'completion_tokens', \
     value ->> 'cost', value ->> 'unknown' FROM json_each($1) WHERE true ",
    "INSERT INTO rollups SELECT * FROM json_to_recordset($1::json) AS it(span bigint, began bigint, kind text, \
     name text, requests bigint, failed bigint, prompt_tokens bigint, completion_tokens bigint, cost bigint, \
     unknown bigint) ",
];

const ADDED: &str = "ON CONFLICT (span, began, kind, name) DO UPDATE SET \
     requests = rollups.requests + excluded.requests, failed = rollups.failed + excluded.failed, \
     prompt_tokens = rollups.prompt_tokens + excluded.prompt_tokens, \
     completion_tokens = rollups.completion_tokens + excluded.completion_tokens, \
     cost = rollups.cost + excluded.cost, unknown = rollups.unknown + excluded.unknown";

/// A row of the log, as both databases read it.
#[derive(Serialize)]
struct Logged<'a> {
    id: &'a str,
    call_id: &'a str,
    started: i64,
    body: String,
}

/// Which sum: of what span, from when, of which kind and name. They are ordered, so that two who write touch them in one
/// order and neither waits for the other for ever.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Serialize)]
struct Key<'a> {
    span: i64,
    began: i64,
    kind: &'static str,
    name: &'a str,
}

/// What was used in a span.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub(super) struct Sum {
    /// Attempts.
    requests: i64,
    /// Attempts without an answer that was read to its end.
    failed: i64,
    /// Tokens of prompts.
    prompt_tokens: i64,
    /// Tokens of answers.
    completion_tokens: i64,
    /// What is known of their cost.
    cost: Money,
    /// Attempts whose cost is not known.
    unknown: i64,
}

#[derive(Serialize)]
struct Summed<'a> {
    #[serde(flatten)]
    key: Key<'a>,
    #[serde(flatten)]
    sum: Sum,
}

/// Writes down those entries that are new, adds them to the sums, and says which they are. One statement a table.
pub(super) async fn write<'a>(
    session: &mut Session,
    entries: &'a [Entry],
) -> Result<Vec<&'a Entry>> {
    let rows = entries.iter().map(logged).collect::<Result<Vec<_>>>()?;
    let known = session.rows(ENTRIES[which(session)], &[json(&rows)?.as_str().into()]).await?;
    let mut ids = known.iter().map(|row| row.text(0)).collect::<Result<HashSet<_>>>()?;
    let new: Vec<_> = entries.iter().filter(|entry| ids.remove(&entry.id)).collect();
    let sums = summed(&new);
    let sql = format!("{}{ADDED}", SUMS[which(session)]);
    session.execute(&sql, &[json(&sums)?.as_str().into()]).await?;
    Ok(new)
}

/// Which of two texts a database reads.
fn which(session: &Session) -> usize {
    usize::from(matches!(session, Session::Postgres(_)))
}

fn json(rows: &impl Serialize) -> Result<String> {
    serde_json::to_string(rows).map_err(|error| {
        Error::bad_request(format!("an entry of spend cannot be written: {error}"))
    })
}

fn logged(entry: &Entry) -> Result<Logged<'_>> {
    let body = json(entry)?;
    Ok(Logged { id: &entry.id, call_id: &entry.call, started: entry.started, body })
}

fn summed<'a>(entries: &[&'a Entry]) -> Vec<Summed<'a>> {
    let mut sums = BTreeMap::<Key<'_>, Sum>::new();
    for entry in entries {
        for span in SPANS {
            let began = (entry.started / 1000).div_euclid(span) * span;
            for (kind, name) in groups(entry) {
                sums.entry(Key { span, began, kind, name }).or_default().add(entry);
            }
        }
    }
    sums.into_iter().map(|(key, sum)| Summed { key, sum }).collect()
}

/// What an entry is counted under.
fn groups(entry: &Entry) -> impl Iterator<Item = (&'static str, &str)> {
    // An entity that is named twice pays once.
    let entities: HashSet<_> =
        entry.entities.iter().map(|name| ("entity", name.as_str())).collect();
    let own = [
        ("all", ""),
        ("model", entry.model.as_str()),
        ("provider", &entry.provider),
        ("operation", &entry.operation),
    ];
    own.into_iter().chain(entities)
}

impl Sum {
    fn add(&mut self, entry: &Entry) {
        let whole = |units: u64| i64::try_from(units).unwrap_or(i64::MAX);
        self.requests += 1;
        self.failed += i64::from(entry.ending != Ending::Answered);
        self.prompt_tokens = self.prompt_tokens.saturating_add(whole(entry.prompt_tokens));
        self.completion_tokens =
            self.completion_tokens.saturating_add(whole(entry.completion_tokens));
        self.cost += entry.cost.unwrap_or_default();
        // Of one that failed it is known: nothing was used.
        self.unknown += i64::from(entry.cost.is_none() && entry.ending != Ending::Failed);
    }
}
