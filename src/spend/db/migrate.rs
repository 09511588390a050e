//! Brings the tables up to date: forward only, under a lock, each script once.

use super::super::bank::{Session, failed};
use crate::error::{Error, Result};
use ring::digest::{SHA256, digest};
use sqlx::Executor;
use std::fmt::Write as _;

/// All scripts. The first has the number 1; none is changed once it was released.
const SCRIPTS: &[&str] = &[
    include_str!("../migrations/0001_spend.sql"),
    include_str!("../migrations/0002_accounts.sql"),
];

/// Which scripts have run here.
const KNOWN: &str = "CREATE TABLE IF NOT EXISTS ferrogate_migrations \
     (version BIGINT NOT NULL PRIMARY KEY, checksum TEXT NOT NULL)";

/// Of the lock of `PostgreSQL` that those who migrate wait for: any number that nobody else uses.
const LOCK: i64 = 0x6665_7272_6f67;

/// Runs what has not run yet, in the session's transaction.
pub(super) async fn migrate(session: &mut Session) -> Result<()> {
    // `SQLite` needs no other lock: a session that writes is alone.
    if matches!(session, Session::Postgres(_)) {
        session.rows("SELECT 1::bigint FROM pg_advisory_xact_lock($1)", &[LOCK.into()]).await?;
    }
    session.execute(KNOWN, &[]).await?;
    let rows = session
        .rows("SELECT version, checksum FROM ferrogate_migrations ORDER BY version", &[])
        .await?;
    for row in &rows {
        check(row.int(0)?, &row.text(1)?)?;
    }
    for (version, script) in (1_i64..).zip(SCRIPTS).skip(rows.len()) {
        run(session, script).await?;
        let sum = checksum(script);
        let values = [version.into(), sum.as_str().into()];
        session
            .execute(
                "INSERT INTO ferrogate_migrations (version, checksum) VALUES ($1, $2)",
                &values,
            )
            .await?;
    }
    Ok(())
}

/// Whether what has run is what we would have run.
fn check(version: i64, sum: &str) -> Result<()> {
    let script = usize::try_from(version - 1).ok().and_then(|index| SCRIPTS.get(index));
    match script {
        None => Err(Error::config(format!(
            "the store of spend has tables of version {version}, and this ferrogate knows {} at most; install a newer \
             ferrogate, or name another store",
            SCRIPTS.len()
        ))),
        Some(script) if checksum(script) != sum => Err(Error::config(format!(
            "the store of spend has other tables under version {version} than this ferrogate; name another store"
        ))),
        Some(_) => Ok(()),
    }
}

/// All statements of a script.
async fn run(session: &mut Session, script: &str) -> Result<()> {
    match session {
        Session::Sqlite(it, _) => it.execute(script).await.map(drop),
        Session::Postgres(it) => it.execute(script).await.map(drop),
    }
    .map_err(|error| failed(&error))
}

fn checksum(script: &str) -> String {
    digest(&SHA256, script.as_bytes()).as_ref().iter().fold(String::new(), |mut text, byte| {
        let _ = write!(text, "{byte:02x}");
        text
    })
}
