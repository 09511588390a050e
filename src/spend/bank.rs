//! The bank: it lends parts of limits to processes, out of tables that all of them share.
//!
//! `settled + lent <= amount`, in every row that anybody can read. A draw adds to `lent` what is free; the record of an
//! attempt moves what it took from `lent` to `settled`, in the transaction that keeps the record; what is given back leaves
//! `lent`. Whoever touches several accounts locks them in one order, so that nobody waits in a circle.
//!
//! Loans of a process that does not say that it lives stay lent: what it settled may not have arrived yet. Its journal
//! brings it, see [`super::recover`]; where that is lost, the loan ends after [`Terms::grace`].

mod desk;
mod session;

pub(super) use session::{Row, Session, Value, failed};

use crate::budget::{Account, Draw, Drawn, Share};
use crate::error::Result;
use desk::Desk;
use std::collections::BTreeMap;
use std::time::Duration;

/// For how long the bank trusts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Terms {
    /// A process that was silent for so long is taken for dead. It says that it lives three times as often.
    pub lease: Duration,
    /// So long after that what was lent to it is free again, if its journal did not come to tell what became of it. Until
    /// then it counts as spent.
    pub grace: Duration,
}

impl Default for Terms {
    /// Half a minute, and an hour.
    fn default() -> Self {
        Self { lease: Duration::from_secs(30), grace: Duration::from_secs(3600) }
    }
}

/// A draw that somebody waits for.
pub(super) struct Ask {
    /// From which accounts, all or none.
    pub(super) draws: Vec<Draw>,
    /// When it was asked for first, by the database's clock. `None`: now.
    pub(super) asked: Option<i64>,
}

/// What a draw came to.
pub(super) struct Outcome {
    /// For each account, in the order of the draws.
    pub(super) drawn: Vec<Drawn>,
    /// Whether all were given what they need.
    pub(super) granted: bool,
    /// Whether others hold what they may not need, and did not say so since the draw was asked for.
    pub(super) others: bool,
}

/// What several draws came to.
pub(super) struct Outcomes {
    /// In their order.
    pub(super) each: Vec<Outcome>,
    /// When it was, by the database's clock.
    pub(super) moment: i64,
    /// Whether the process was taken for dead before: what it believes to hold it does not.
    pub(super) unknown: bool,
}

/// Lends from all accounts of a draw what is needed, or from none; one draw after the other, in one transaction.
pub(super) async fn draw(
    session: &mut Session,
    owner: &str,
    terms: Terms,
    asks: &[Ask],
) -> Result<Outcomes> {
    let now = session.now().await?;
    let unknown = !live(session, owner, terms).await?;
    let mut desk = Desk::open(session, asks, now).await?;
    let mut each = Vec::with_capacity(asks.len());
    for ask in asks {
        let mut outcome = desk.serve(&ask.draws);
        let since = ask.asked.unwrap_or(now);
        outcome.others = !outcome.granted && desk.others(session, owner, ask, since).await?;
        each.push(outcome);
    }
    desk.close(session, owner).await?;
    Ok(Outcomes { each, moment: now, unknown })
}

/// Takes back what is lent and not used.
pub(super) async fn give_back(
    session: &mut Session,
    owner: &str,
    parts: &[(Account, i64)],
) -> Result<()> {
    for (account, amount) in summed(parts.iter().map(|(account, amount)| (account, *amount))) {
        repay(session, owner, account, amount, 0).await?;
    }
    Ok(())
}

/// Moves what attempts took from what is lent to what is settled. What was never lent is settled all the same.
pub(super) async fn settle<'a>(
    session: &mut Session,
    owner: &str,
    shares: impl Iterator<Item = &'a Share>,
) -> Result<()> {
    for (account, amount) in summed(shares.map(|share| (&share.account, share.amount))) {
        repay(session, owner, account, amount, amount).await?;
    }
    Ok(())
}

/// Says that a process lives. `false`: its loans had ended, and it has none now.
pub(super) async fn live(session: &mut Session, owner: &str, terms: Terms) -> Result<bool> {
    let expires = session.now().await?.saturating_add(milliseconds(terms.lease));
    let known = session
        .rows(
            "UPDATE borrowers SET expires = $2 WHERE owner = $1 RETURNING expires",
            &[owner.into(), expires.into()],
        )
        .await?;
    if known.is_empty() {
        session
            .execute(
                "INSERT INTO borrowers (owner, expires) VALUES ($1, $2) ON CONFLICT (owner) DO NOTHING",
                &[owner.into(), expires.into()],
            )
            .await?;
    }
    Ok(!known.is_empty())
}

/// The accounts of which a process was lent a part, and of which somebody asked for more than there was since it last gave
/// back.
pub(super) async fn missed(session: &mut Session, owner: &str) -> Result<Vec<Account>> {
    let rows = session
        .rows(
            "SELECT a.limit_id, a.began FROM loans l \
             JOIN accounts a ON a.limit_id = l.limit_id AND a.began = l.began \
             JOIN borrowers b ON b.owner = l.owner \
             WHERE l.owner = $1 AND l.amount > 0 AND a.wanted >= b.tidied",
            &[owner.into()],
        )
        .await?;
    rows.iter().map(|row| Ok(Account { limit: row.text(0)?, window: row.int(1)? })).collect()
}

/// Notes that a process has given back all that it did not use at that moment.
pub(super) async fn tidied(session: &mut Session, owner: &str, moment: i64) -> Result<()> {
    session
        .execute(
            "UPDATE borrowers SET tidied = $2 WHERE owner = $1",
            &[owner.into(), moment.into()],
        )
        .await
}

/// Ends all loans of a process: it is dead, and what it settled has arrived.
pub(super) async fn release(session: &mut Session, owner: &str) -> Result<()> {
    // The borrower first and then the accounts, as everybody does.
    session.execute("DELETE FROM borrowers WHERE owner = $1", &[owner.into()]).await?;
    let loans = session
        .rows(
            "SELECT limit_id, began, amount FROM loans WHERE owner = $1 ORDER BY limit_id, began",
            &[owner.into()],
        )
        .await?;
    for loan in loans {
        let account = Account { limit: loan.text(0)?, window: loan.int(1)? };
        repay(session, owner, &account, loan.int(2)?, 0).await?;
    }
    // One that was lent to meanwhile lives after all.
    session.execute("DELETE FROM loans WHERE owner = $1 AND amount <= 0", &[owner.into()]).await
}

/// Ends the loans of processes that were silent for longer than their lease and its grace. Tells how many those were.
pub(super) async fn end_lost(session: &mut Session, terms: Terms) -> Result<usize> {
    let before = session.now().await?.saturating_sub(milliseconds(terms.grace));
    let lost = session
        .rows("SELECT owner FROM borrowers WHERE expires < $1 ORDER BY owner", &[before.into()])
        .await?;
    for row in &lost {
        release(session, &row.text(0)?).await?;
    }
    Ok(lost.len())
}

/// Forgets the accounts of windows that have passed for a day.
pub(super) async fn forget_passed(session: &mut Session) -> Result<()> {
    session.execute("DELETE FROM loans WHERE amount <= 0", &[]).await?;
    session
        .execute(
            "DELETE FROM accounts WHERE lent = 0 AND EXISTS (SELECT 1 FROM accounts newer \
             WHERE newer.limit_id = accounts.limit_id AND newer.since > accounts.began + 86400)",
            &[],
        )
        .await
}

async fn lend(session: &mut Session, owner: &str, account: &Account, amount: i64) -> Result<()> {
    let (limit, began) = (account.limit.as_str(), account.window);
    session
        .execute(
            "UPDATE accounts SET lent = lent + $3 WHERE limit_id = $1 AND began = $2",
            &[limit.into(), began.into(), amount.into()],
        )
        .await?;
    session
        .execute(
            "INSERT INTO loans (owner, limit_id, began, amount) VALUES ($1, $2, $3, $4) \
             ON CONFLICT (owner, limit_id, began) DO UPDATE SET amount = loans.amount + excluded.amount",
            &[owner.into(), limit.into(), began.into(), amount.into()],
        )
        .await
}

/// Makes a loan smaller by an amount, or by all that is left of it, and settles as much of the account as is said.
async fn repay(
    session: &mut Session,
    owner: &str,
    account: &Account,
    amount: i64,
    settled: i64,
) -> Result<()> {
    if amount == 0 && settled == 0 {
        return Ok(());
    }
    let (limit, began) = (account.limit.as_str(), account.window);
    // The account first, as everybody does: a loan is only changed by who holds its account.
    session
        .execute(
            "INSERT INTO accounts (limit_id, began, settled) VALUES ($1, $2, $3) \
             ON CONFLICT (limit_id, began) DO UPDATE SET settled = accounts.settled + excluded.settled",
            &[limit.into(), began.into(), settled.into()],
        )
        .await?;
    let key: [Value<'_>; 3] = [owner.into(), limit.into(), began.into()];
    let found = session
        .rows("SELECT amount FROM loans WHERE owner = $1 AND limit_id = $2 AND began = $3", &key)
        .await?;
    let part = found.first().map_or(Ok(0), |row| row.int(0))?.min(amount);
    if part <= 0 {
        return Ok(());
    }
    session
        .execute(
            "UPDATE loans SET amount = amount - $4 WHERE owner = $1 AND limit_id = $2 AND began = $3",
            &[key[0], key[1], key[2], part.into()],
        )
        .await?;
    session
        .execute(
            "UPDATE accounts SET lent = lent - $3 WHERE limit_id = $1 AND began = $2",
            &[limit.into(), began.into(), part.into()],
        )
        .await
}

async fn mark_wanted(session: &mut Session, account: &Account, since: i64, now: i64) -> Result<()> {
    session
        .execute(
            "UPDATE accounts SET wanted = $3 WHERE limit_id = $1 AND began >= $2",
            &[account.limit.as_str().into(), since.into(), now.into()],
        )
        .await
}

/// How much of each account, in the order in which they are locked.
fn summed<'a>(parts: impl Iterator<Item = (&'a Account, i64)>) -> BTreeMap<&'a Account, i64> {
    let mut sums = BTreeMap::new();
    for (account, amount) in parts {
        let sum: &mut i64 = sums.entry(account).or_default();
        *sum = sum.saturating_add(amount);
    }
    sums
}

fn milliseconds(time: Duration) -> i64 {
    i64::try_from(time.as_millis()).unwrap_or(i64::MAX)
}

#[cfg(test)]
mod tests;
