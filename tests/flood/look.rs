//! A look into the database from outside, past all of our own code.

use ferrogate::budget::Entry;
use sqlx::{Executor, PgPool, Row, SqlitePool};
use tokio::runtime::{Builder, Runtime};

/// One of whichever database.
pub(crate) struct Look {
    runtime: Runtime,
    pool: Pool,
}

enum Pool {
    Sqlite(SqlitePool),
    Postgres(PgPool),
}

/// An account as it stands.
#[derive(Debug)]
pub(crate) struct Standing {
    pub(crate) limit: String,
    pub(crate) began: i64,
    pub(crate) settled: i64,
    pub(crate) lent: i64,
    /// The sum of its loans.
    pub(crate) loans: i64,
}

const ACCOUNTS: &str = "SELECT a.limit_id, a.began, a.settled, a.lent, CAST(COALESCE(SUM(l.amount), 0) AS BIGINT) \
    FROM accounts a LEFT JOIN loans l ON l.limit_id = a.limit_id AND l.began = a.began \
    GROUP BY a.limit_id, a.began, a.settled, a.lent";

macro_rules! all {
    ($look:expr, $sql:expr, $read:expr) => {
        match &$look.pool {
            Pool::Sqlite(pool) => {
                let rows = $look.runtime.block_on(pool.fetch_all($sql)).unwrap();
                rows.iter().map($read).collect()
            }
            Pool::Postgres(pool) => {
                let rows = $look.runtime.block_on(pool.fetch_all($sql)).unwrap();
                rows.iter().map($read).collect()
            }
        }
    };
}

impl Look {
    pub(crate) fn at(store: &str) -> Self {
        let runtime = Builder::new_current_thread().enable_all().build().unwrap();
        let pool = if store.starts_with("postgres") {
            Pool::Postgres(runtime.block_on(PgPool::connect(store)).unwrap())
        } else {
            Pool::Sqlite(runtime.block_on(SqlitePool::connect(store)).unwrap())
        };
        Self { runtime, pool }
    }

    /// All accounts, in one instant.
    pub(crate) fn accounts(&self) -> Vec<Standing> {
        all!(self, ACCOUNTS, |row| Standing {
            limit: row.get(0),
            began: row.get(1),
            settled: row.get(2),
            lent: row.get(3),
            loans: row.get(4),
        })
    }

    /// All records of attempts.
    pub(crate) fn entries(&self) -> Vec<Entry> {
        let bodies: Vec<String> = all!(self, "SELECT body FROM spend", |row| row.get(0));
        bodies.iter().map(|body| serde_json::from_str(body).unwrap()).collect()
    }
}

/// Does something on a server.
pub(crate) fn on_server(address: &str, sql: &str) {
    wait(async { PgPool::connect(address).await.unwrap().execute(sql).await.unwrap() });
}

/// Waits here.
pub(crate) fn wait<F: Future>(future: F) -> F::Output {
    Builder::new_current_thread().enable_all().build().unwrap().block_on(future)
}
