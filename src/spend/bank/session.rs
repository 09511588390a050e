//! One transaction, of whichever database: the bank's statements are the same in both.

use crate::error::{Error, Result};
use sqlx::{Executor, PgPool, Postgres, Row as _, Sqlite, SqlitePool, Transaction};

/// The statement with its values.
macro_rules! bound {
    ($sql:expr, $values:expr) => {
        $values.iter().fold(sqlx::query($sql), |query, value| match value {
            Value::Int(number) => query.bind(*number),
            Value::Text(text) => query.bind(*text),
        })
    };
}

/// A transaction. Dropped without [`Session::commit`], it did nothing.
pub(in crate::spend) enum Session {
    /// Of SQLite, begun as one that writes: it waits for its turn at once and not half way.
    Sqlite(Transaction<'static, Sqlite>),
    /// Of PostgreSQL.
    Postgres(Transaction<'static, Postgres>),
}

/// What is put in the place of `$1`, `$2`, …
#[derive(Clone, Copy)]
pub(in crate::spend) enum Value<'a> {
    /// A number.
    Int(i64),
    /// A text.
    Text(&'a str),
}

impl From<i64> for Value<'_> {
    fn from(number: i64) -> Self {
        Self::Int(number)
    }
}

impl<'a> From<&'a str> for Value<'a> {
    fn from(text: &'a str) -> Self {
        Self::Text(text)
    }
}

/// A row of an answer.
pub(in crate::spend) enum Row {
    /// Of SQLite.
    Sqlite(sqlx::sqlite::SqliteRow),
    /// Of PostgreSQL.
    Postgres(sqlx::postgres::PgRow),
}

impl Row {
    /// The number in that column.
    pub(in crate::spend) fn int(&self, column: usize) -> Result<i64> {
        match self {
            Self::Sqlite(row) => row.try_get(column),
            Self::Postgres(row) => row.try_get(column),
        }
        .map_err(|error| failed(&error))
    }

    /// The text in that column.
    pub(in crate::spend) fn text(&self, column: usize) -> Result<String> {
        match self {
            Self::Sqlite(row) => row.try_get(column),
            Self::Postgres(row) => row.try_get(column),
        }
        .map_err(|error| failed(&error))
    }
}

impl Session {
    /// Begins one that writes.
    pub(in crate::spend) async fn sqlite(pool: &SqlitePool) -> Result<Self> {
        let begun = pool.begin_with("BEGIN IMMEDIATE").await;
        Ok(Self::Sqlite(begun.map_err(|error| failed(&error))?))
    }

    /// Begins one.
    pub(in crate::spend) async fn postgres(pool: &PgPool) -> Result<Self> {
        Ok(Self::Postgres(pool.begin().await.map_err(|error| failed(&error))?))
    }

    /// Does what the statement says.
    pub(in crate::spend) async fn execute(
        &mut self,
        sql: &str,
        values: &[Value<'_>],
    ) -> Result<()> {
        match self {
            Self::Sqlite(it) => it.execute(bound!(sql, values)).await.map(|_| ()),
            Self::Postgres(it) => it.execute(bound!(sql, values)).await.map(|_| ()),
        }
        .map_err(|error| failed(&error))
    }

    /// What the statement answers.
    pub(in crate::spend) async fn rows(
        &mut self,
        sql: &str,
        values: &[Value<'_>],
    ) -> Result<Vec<Row>> {
        Ok(match self {
            Self::Sqlite(it) => {
                let rows = it.fetch_all(bound!(sql, values)).await.map_err(|e| failed(&e))?;
                rows.into_iter().map(Row::Sqlite).collect()
            }
            Self::Postgres(it) => {
                let rows = it.fetch_all(bound!(sql, values)).await.map_err(|e| failed(&e))?;
                rows.into_iter().map(Row::Postgres).collect()
            }
        })
    }

    /// The database's own clock, which all processes share: milliseconds since 1970.
    pub(in crate::spend) async fn now(&mut self) -> Result<i64> {
        let sql = match self {
            Self::Sqlite(_) => "SELECT CAST(unixepoch('subsec') * 1000 AS INTEGER)",
            Self::Postgres(_) => "SELECT (extract(epoch FROM clock_timestamp()) * 1000)::bigint",
        };
        self.rows(sql, &[]).await?.first().map_or(Ok(0), |row| row.int(0))
    }

    /// All of it is done.
    pub(in crate::spend) async fn commit(self) -> Result<()> {
        match self {
            Self::Sqlite(it) => it.commit().await,
            Self::Postgres(it) => it.commit().await,
        }
        .map_err(|error| failed(&error))
    }
}

/// The database's word, as ours.
pub(in crate::spend) fn failed(error: &sqlx::Error) -> Error {
    Error::config(format!(
        "the store of spend and limits cannot be used: {error}; see that it runs and that it may be written to"
    ))
}
