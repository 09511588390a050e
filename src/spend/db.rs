//! The database: a file of `SQLite`, or a `PostgreSQL` that several machines share.

mod migrate;

use super::bank::{self, Session, failed};
use super::tables;
use crate::budget::Entry;
use crate::error::{Error, Result};
use sqlx::postgres::PgPoolOptions;
use sqlx::sqlite::{SqliteConnectOptions, SqliteJournalMode, SqlitePoolOptions, SqliteSynchronous};
use sqlx::{PgPool, SqlitePool};
use std::fs::{DirBuilder, File, OpenOptions};
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::OnceCell;

/// How many connections a process has at most.
const CONNECTIONS: u32 = 2;
/// How long a write waits for that of another process.
const PATIENCE: Duration = Duration::from_secs(10);

/// The database. It is opened, and its tables are made, when it is first asked.
pub struct Db {
    address: String,
    pool: OnceCell<Pool>,
}

enum Pool {
    /// With the file that those who write stand in line for.
    Sqlite(SqlitePool, Option<Arc<File>>),
    Postgres(PgPool),
}

impl Db {
    /// At `postgres://…`, `sqlite:///path`, or a path.
    ///
    /// # Errors
    /// It is the address of something else.
    pub fn at(address: &str) -> Result<Self> {
        match address.split_once("://") {
            Some((scheme, _)) if !["postgres", "postgresql", "sqlite"].contains(&scheme) => {
                Err(Error::config(format!(
                    "a store of spend is a path, sqlite:///path or postgres://…, not {scheme}://…"
                )))
            }
            _ => Ok(Self { address: address.to_owned(), pool: OnceCell::new() }),
        }
    }

    /// A transaction that writes.
    pub(super) async fn session(&self) -> Result<Session> {
        self.pool().await?.session().await
    }

    /// A transaction that only looks.
    pub(super) async fn looking(&self) -> Result<Session> {
        match self.pool().await? {
            Pool::Sqlite(pool, _) => Session::sqlite_looking(pool).await,
            Pool::Postgres(pool) => Session::postgres(pool).await,
        }
    }

    /// Writes down entries and settles their shares with what the owner was lent, in one transaction. An entry that is known
    /// already changes nothing.
    pub(super) async fn keep(&self, owner: &str, entries: &[Entry]) -> Result<()> {
        let mut session = self.session().await?;
        let new = tables::write(&mut session, entries).await?;
        let shares = new.into_iter().flat_map(|entry| &entry.shares);
        bank::settle(&mut session, owner, shares).await?;
        session.commit().await
    }

    async fn pool(&self) -> Result<&Pool> {
        self.pool.get_or_try_init(|| Pool::open(&self.address)).await
    }
}

impl Pool {
    async fn open(address: &str) -> Result<Self> {
        let pool = if address.starts_with("postgres") && address.contains("://") {
            let options = PgPoolOptions::new().max_connections(CONNECTIONS);
            Self::Postgres(options.connect(address).await.map_err(|error| failed(&error))?)
        } else {
            Self::open_file(address.strip_prefix("sqlite://").unwrap_or(address)).await?
        };
        let mut session = pool.session().await?;
        migrate::migrate(&mut session).await?;
        session.commit().await?;
        Ok(pool)
    }

    async fn open_file(path: &str) -> Result<Self> {
        let queue = prepare(path).map_err(|error| {
            Error::config(format!("the store of spend {path} cannot be written: {error}"))
        })?;
        let options = SqliteConnectOptions::new()
            .filename(path)
            .busy_timeout(PATIENCE)
            .synchronous(SqliteSynchronous::Normal)
            .journal_mode(SqliteJournalMode::Wal);
        // The change to a log that is written ahead does not wait for others: those who open it stand in line.
        let locked = queue.lock();
        let pool =
            SqlitePoolOptions::new().max_connections(CONNECTIONS).connect_with(options).await;
        if locked.is_ok() {
            let _ = queue.unlock();
        }
        Ok(Self::Sqlite(pool.map_err(|error| failed(&error))?, Some(Arc::new(queue))))
    }

    async fn session(&self) -> Result<Session> {
        match self {
            Self::Sqlite(pool, queue) => Session::sqlite(pool, queue.as_ref()).await,
            Self::Postgres(pool) => Session::postgres(pool).await,
        }
    }
}

/// Makes the directory and the files, for their owner only; gives the file to stand in line for.
fn prepare(path: &str) -> std::io::Result<File> {
    if let Some(parent) = Path::new(path).parent() {
        directory().create(parent)?;
    }
    file(path)?;
    file(&format!("{path}-turn"))
}

fn directory() -> DirBuilder {
    let mut builder = DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder
}

fn file(path: &str) -> std::io::Result<File> {
    let mut options = OpenOptions::new();
    options.write(true).create(true).truncate(false);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path)
}

#[cfg(test)]
mod tests;
