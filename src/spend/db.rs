//! The database.
use super::bank::{self, Session, failed};
use crate::budget::Entry;
use crate::error::Result;
use sqlx::{Executor, PgPool, SqlitePool};
use std::time::Duration;
use tokio::sync::OnceCell;

/// The database.
pub struct Db {
    address: String,
    pool: OnceCell<Pool>,
}
enum Pool {
    Sqlite(SqlitePool, Option<std::sync::Arc<std::fs::File>>),
    Postgres(PgPool),
}
const TABLES: &str = include_str!("migrations/0002_accounts.sql");
const ENTRIES: &str =
    "CREATE TABLE IF NOT EXISTS entries (id TEXT PRIMARY KEY, owner TEXT, body TEXT NOT NULL)";
impl Db {
    /// At.
    pub fn at(address: &str) -> Result<Self> {
        Ok(Self { address: address.to_owned(), pool: OnceCell::new() })
    }
    async fn open(address: &str) -> std::result::Result<Pool, sqlx::Error> {
        let tables = TABLES
            .replace("CREATE TABLE", "CREATE TABLE IF NOT EXISTS")
            .replace("CREATE INDEX", "CREATE INDEX IF NOT EXISTS");
        if address.starts_with("postgres") {
            let pool =
                sqlx::postgres::PgPoolOptions::new().max_connections(2).connect(address).await?;
            let mut tx = pool.begin().await?;
            tx.execute("SELECT pg_advisory_xact_lock(77)").await?;
            tx.execute(tables.as_str()).await?;
            tx.execute(ENTRIES).await?;
            tx.commit().await?;
            return Ok(Pool::Postgres(pool));
        }
        let options = sqlx::sqlite::SqliteConnectOptions::new()
            .filename(address)
            .create_if_missing(true)
            .busy_timeout(Duration::from_secs(10))
            .synchronous(sqlx::sqlite::SqliteSynchronous::Normal)
            .journal_mode(sqlx::sqlite::SqliteJournalMode::Wal);
        let pool =
            sqlx::sqlite::SqlitePoolOptions::new().max_connections(2).connect_with(options).await?;
        let mut tx = pool.begin_with("BEGIN IMMEDIATE").await?;
        tx.execute(tables.as_str()).await?;
        tx.execute(ENTRIES).await?;
        tx.commit().await?;
        let queue = std::fs::OpenOptions::new()
            .write(true)
            .create(true)
            .truncate(false)
            .open(format!("{address}-turn"))
            .ok()
            .map(std::sync::Arc::new);
        Ok(Pool::Sqlite(pool, queue))
    }
    async fn pool(&self) -> Result<&Pool> {
        self.pool.get_or_try_init(|| Self::open(&self.address)).await.map_err(|e| failed(&e))
    }
    pub(super) async fn session(&self) -> Result<Session> {
        match self.pool().await? {
            Pool::Sqlite(pool, queue) => Session::sqlite(pool, queue.as_ref()).await,
            Pool::Postgres(pool) => Session::postgres(pool).await,
        }
    }
    pub(super) async fn looking(&self) -> Result<Session> {
        match self.pool().await? {
            Pool::Sqlite(pool, _) => Session::sqlite_looking(pool).await,
            Pool::Postgres(pool) => Session::postgres(pool).await,
        }
    }
    pub(super) async fn keep(&self, owner: &str, entries: &[Entry]) -> Result<()> {
        let mut session = self.session().await?;
        let mut new = Vec::new();
        for entry in entries {
            let body = serde_json::to_string(entry).unwrap_or_default();
            let rows = session.rows("INSERT INTO entries (id, owner, body) VALUES ($1, $2, $3) ON CONFLICT (id) DO NOTHING RETURNING id", &[entry.id.as_str().into(), owner.into(), body.as_str().into()]).await?;
            if !rows.is_empty() {
                new.extend(&entry.shares);
            }
        }
        bank::settle(&mut session, owner, new.into_iter()).await?;
        session.commit().await
    }
}
