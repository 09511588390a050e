//! One transaction, of whichever database: the bank's statements are the same in both.

use crate::error::{Error, Result};
use sqlx::{Executor, PgPool, Postgres, Row as _, Sqlite, SqlitePool, Transaction};
use std::fs::File;
use std::sync::Arc;

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
    /// Of `SQLite`, and whose turn it is, where it writes.
    Sqlite(Transaction<'static, Sqlite>, Option<Turn>),
    /// Of `PostgreSQL`.
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
    /// Of `SQLite`.
    Sqlite(sqlx::sqlite::SqliteRow),
    /// Of `PostgreSQL`.
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
    /// Begins one that writes: it waits for its turn at once and not half way. On the thread itself, which is the keeper's.
    pub(in crate::spend) async fn sqlite(
        pool: &SqlitePool,
        queue: Option<&Arc<File>>,
    ) -> Result<Self> {
        let turn = queue.and_then(Turn::come);
        let begun = pool.begin_with("BEGIN IMMEDIATE").await;
        Ok(Self::Sqlite(begun.map_err(|error| failed(&error))?, turn))
    }

    /// Begins one that only looks.
    pub(in crate::spend) async fn sqlite_looking(pool: &SqlitePool) -> Result<Self> {
        Ok(Self::Sqlite(pool.begin().await.map_err(|error| failed(&error))?, None))
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
            Self::Sqlite(it, _) => it.execute(bound!(sql, values)).await.map(|_| ()),
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
            Self::Sqlite(it, _) => {
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
            Self::Sqlite(..) => "SELECT CAST(unixepoch('subsec') * 1000 AS INTEGER)",
            Self::Postgres(_) => "SELECT (extract(epoch FROM clock_timestamp()) * 1000)::bigint",
        };
        self.rows(sql, &[]).await?.first().map_or(Ok(0), |row| row.int(0))
    }

    /// All of it is done.
    pub(in crate::spend) async fn commit(self) -> Result<()> {
        match self {
            Self::Sqlite(it, _turn) => it.commit().await,
            Self::Postgres(it) => it.commit().await,
        }
        .map_err(|error| failed(&error))
    }
}

/// A turn to write to a file of `SQLite`, until it is dropped. `SQLite` itself has no queue: whoever finds the file taken sleeps
/// and tries again, and a process may be overtaken for seconds.
pub(in crate::spend) struct Turn(Arc<File>);

impl Turn {
    fn come(queue: &Arc<File>) -> Option<Self> {
        queue.lock().ok().map(|()| Self(queue.clone()))
    }
}

impl Drop for Turn {
    fn drop(&mut self) {
        let _ = self.0.unlock();
    }
}

/// The database's word, as ours.
pub(in crate::spend) fn failed(error: &sqlx::Error) -> Error {
    Error::config(format!(
        "the store of spend and limits cannot be used: {error}; see that it runs and that it may be written to"
    ))
}
