//! What was spent, asked for: sums from the rollups, the log itself, and what is forgotten of it.

use super::Db;
use super::bank::{Row, Value};
use crate::budget::Entry;
use crate::error::{Error, ErrorKind, Result};
use crate::money::Money;
use serde::Serialize;

/// What sums are asked for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Query {
    /// By what: `model`, `provider`, `operation`, `all`, or a kind of entity (`team`, `tag`, `customer`, …).
    pub by: String,
    /// From when, in seconds since 1970; the hour or day that it lies in counts.
    pub since: i64,
    /// Until before when; `None`: all there is.
    pub until: Option<i64>,
    /// Whether each day is told apart; else each hour, or all together.
    pub span: Span,
}

/// How sums are told apart in time.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Span {
    /// Not at all.
    #[default]
    All,
    /// By day (UTC).
    Day,
    /// By hour (UTC).
    Hour,
}

/// A sum of what was spent.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Sum {
    /// When its day or hour began, in seconds since 1970; `None` where times are not told apart.
    pub began: Option<i64>,
    /// Whose or of what it is; empty for all.
    pub name: String,
    /// Attempts.
    pub requests: i64,
    /// Those without an answer that was read to its end.
    pub failed: i64,
    /// Prompt tokens.
    pub prompt_tokens: i64,
    /// Answer tokens.
    pub completion_tokens: i64,
    /// What they cost, as far as it is known.
    pub cost: Money,
    /// Attempts whose cost is not known.
    pub unknown: i64,
}

const SUMS: &str = "CAST(SUM(requests) AS BIGINT), CAST(SUM(failed) AS BIGINT), \
     CAST(SUM(prompt_tokens) AS BIGINT), CAST(SUM(completion_tokens) AS BIGINT), \
     CAST(SUM(cost) AS BIGINT), CAST(SUM(unknown) AS BIGINT)";

impl Query {
    /// The length of the rollups that answer it, in seconds: hours where borders are within a day.
    fn length(&self) -> i64 {
        let at_midnight = |at: i64| at % 86_400 == 0;
        let whole_days = at_midnight(self.since) && self.until.is_none_or(at_midnight);
        if self.span != Span::Hour && whole_days { 86_400 } else { 3600 }
    }

    /// The kind of the rollups, and how their names begin.
    fn kind(&self) -> (&str, String) {
        match self.by.as_str() {
            kind @ ("model" | "provider" | "operation" | "all") => (kind, String::new()),
            entity => ("entity", format!("{entity}:")),
        }
    }
}

impl Db {
    /// Sums of what was spent, the dearest first; by time where times are told apart.
    ///
    /// # Errors
    /// The store cannot be read.
    pub async fn sums(&self, query: &Query) -> Result<Vec<Sum>> {
        let ((kind, prefix), length) = (query.kind(), query.length());
        let began = match query.span {
            Span::All => "0".to_owned(),
            Span::Day => "began - began % 86400".to_owned(),
            Span::Hour => "began".to_owned(),
        };
        let sql = format!(
            "SELECT CAST({began} AS BIGINT) AS at, name, {SUMS} FROM rollups \
             WHERE span = $1 AND kind = $2 AND began >= $3 AND began < $4 AND substr(name, 1, $5) = $6 \
             GROUP BY at, name ORDER BY at, SUM(cost) DESC, name"
        );
        let since = query.since.div_euclid(length) * length;
        let letters = i64::try_from(prefix.chars().count()).unwrap_or(0);
        let values: [Value<'_>; 6] = [
            length.into(),
            kind.into(),
            since.into(),
            query.until.unwrap_or(i64::MAX).into(),
            letters.into(),
            prefix.as_str().into(),
        ];
        let rows = self.looking().await?.rows(&sql, &values).await?;
        rows.iter().map(|row| sum(row, &prefix, query.span)).collect()
    }

    /// Records of attempts that began from one moment on and before another (milliseconds since 1970), the oldest first, at most
    /// so many.
    ///
    /// # Errors
    /// The store cannot be read.
    pub async fn entries(&self, (since, until): (i64, i64), most: i64) -> Result<Vec<Entry>> {
        let sql = "SELECT body FROM spend WHERE started >= $1 AND started < $2 ORDER BY started, id LIMIT $3";
        let values = [since.into(), until.into(), most.into()];
        let rows = self.looking().await?.rows(sql, &values).await?;
        rows.iter().map(entry).collect()
    }

    /// The attempts of a call, by its id or that of an attempt.
    ///
    /// # Errors
    /// The store cannot be read.
    pub async fn call(&self, id: &str) -> Result<Vec<Entry>> {
        let sql = "SELECT body FROM spend WHERE call_id = $1 OR id = $1 ORDER BY started, id";
        let rows = self.looking().await?.rows(sql, &[id.into()]).await?;
        rows.iter().map(entry).collect()
    }

    /// Forgets records of attempts that began before a moment (milliseconds since 1970); the sums stay.
    ///
    /// # Errors
    /// The store cannot be written.
    pub async fn forget_before(&self, moment: i64) -> Result<()> {
        let mut session = self.session().await?;
        session.execute("DELETE FROM spend WHERE started < $1", &[moment.into()]).await?;
        session.commit().await
    }
}

fn sum(row: &Row, begin: &str, span: Span) -> Result<Sum> {
    let name = row.text(1)?;
    Ok(Sum {
        began: if span == Span::All { None } else { Some(row.int(0)?) },
        name: name.strip_prefix(begin).unwrap_or(&name).to_owned(),
        requests: row.int(2)?,
        failed: row.int(3)?,
        prompt_tokens: row.int(4)?,
        completion_tokens: row.int(5)?,
        cost: Money::nano(row.int(6)?),
        unknown: row.int(7)?,
    })
}

fn entry(row: &Row) -> Result<Entry> {
    serde_json::from_str(&row.text(0)?).map_err(|error| {
        Error::new(ErrorKind::Internal, format!("a record in the store cannot be read: {error}"))
    })
}
