//! The database: where it is, how it is opened, and how records come into it.

use super::bank::{self, Session, failed};
use crate::budget::Entry;
use crate::error::{Error, ErrorKind, Result};
use sqlx::postgres::PgPoolOptions;
use sqlx::sqlite::{SqliteConnectOptions, SqliteJournalMode, SqlitePoolOptions, SqliteSynchronous};
use sqlx::{Executor, PgPool, SqlitePool};
use std::fs::{File, OpenOptions};
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::OnceCell;

/// What makes the tables, in order. It may be done again where they are there.
const TABLES: [&str; 2] =
    [include_str!("migrations/0001_entries.sql"), include_str!("migrations/0002_accounts.sql")];
/// Whoever makes tables on a server holds this lock: `CREATE … IF NOT EXISTS` alone lets two of them collide.
const ONE_AT_A_TIME: &str = "SELECT pg_advisory_xact_lock(7310593858021254)";
/// The keeper does one thing after the other; the second is for what is being closed.
const CONNECTIONS: u32 = 2;
/// How long a file of `SQLite` may be another's before that is an error.
const BUSY: Duration = Duration::from_secs(10);

/// The database, opened when it is first used.
pub struct Db {
    address: String,
    pool: OnceCell<Pool>,
}

enum Pool {
    /// With the file that those lock who want to write.
    Sqlite(SqlitePool, Option<Arc<File>>),
    Postgres(PgPool),
}

impl Db {
    /// The one at that address: `postgres://…`, or the path of a file, which is made where there is none.
    pub fn at(address: &str) -> Self {
        Self { address: address.to_owned(), pool: OnceCell::new() }
    }

    async fn pool(&self) -> Result<&Pool> {
        let opened = self.pool.get_or_try_init(|| async {
            if self.address.starts_with("postgres:") || self.address.starts_with("postgresql:") {
                postgres(&self.address).await
            } else {
                sqlite(&self.address).await
            }
        });
        opened.await.map_err(|error| failed(&error))
    }

    /// A transaction that writes.
    pub(super) async fn session(&self) -> Result<Session> {
        match self.pool().await? {
            Pool::Sqlite(pool, queue) => Session::sqlite(pool, queue.as_ref()).await,
            Pool::Postgres(pool) => Session::postgres(pool).await,
        }
    }

    /// A transaction that only looks.
    pub(super) async fn looking(&self) -> Result<Session> {
        match self.pool().await? {
            Pool::Sqlite(pool, _) => Session::sqlite_looking(pool).await,
            Pool::Postgres(pool) => Session::postgres(pool).await,
        }
    }

    /// Keeps what a process's attempts came to, and moves what they took from lent to settled. What is there already is
    /// left as it is, and settled no second time.
    pub(super) async fn keep(&self, owner: &str, entries: &[Entry]) -> Result<()> {
        let mut session = self.session().await?;
        let mut new = Vec::new();
        for entry in entries {
            let body = serde_json::to_string(entry).map_err(|error| {
                Error::new(ErrorKind::Internal, format!("a record is no JSON: {error}"))
            })?;
            let values = [entry.id.as_str().into(), owner.into(), body.as_str().into()];
            if !session.rows(INSERT, &values).await?.is_empty() {
                new.extend(&entry.shares);
            }
        }
        bank::settle(&mut session, owner, new.into_iter()).await?;
        session.commit().await
    }
}

const INSERT: &str = "INSERT INTO entries (id, owner, body) VALUES ($1, $2, $3) \
    ON CONFLICT (id) DO NOTHING RETURNING id";

async fn sqlite(path: &str) -> sqlx::Result<Pool> {
    let options = SqliteConnectOptions::new()
        .filename(path)
        .create_if_missing(true)
        .busy_timeout(BUSY)
        .synchronous(SqliteSynchronous::Normal)
        .journal_mode(SqliteJournalMode::Wal);
    let pool = SqlitePoolOptions::new().max_connections(CONNECTIONS).connect_with(options).await?;
    let mut making = pool.begin_with("BEGIN IMMEDIATE").await?;
    for tables in TABLES {
        making.execute(tables).await?;
    }
    making.commit().await?;
    // Without it all goes on, but slower and less fair.
    let mut queue = OpenOptions::new();
    let queue = queue.write(true).create(true).truncate(false).open(format!("{path}-turn"));
    Ok(Pool::Sqlite(pool, queue.ok().map(Arc::new)))
}

async fn postgres(address: &str) -> sqlx::Result<Pool> {
    let pool = PgPoolOptions::new().max_connections(CONNECTIONS).connect(address).await?;
    let mut making = pool.begin().await?;
    making.execute(ONE_AT_A_TIME).await?;
    for tables in TABLES {
        making.execute(tables).await?;
    }
    making.commit().await?;
    Ok(Pool::Postgres(pool))
}
