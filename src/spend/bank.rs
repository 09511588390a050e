//! The bank: it lends parts of limits to processes, out of tables that all of them share.
//!
//! `settled + lent <= amount`, in every row that anybody can read. A draw adds to `lent` what is free; the record of an
//! attempt moves what it took from `lent` to `settled`, in the transaction that keeps the record; what is given back leaves
//! `lent`. Whoever touches several accounts locks them in one order, so that nobody waits in a circle.
//!
//! Loans of a process that does not say that it lives stay lent: what it settled may not have arrived yet. Its journal
//! brings it, see [`super::recover`]; where that is lost, the loan ends after [`Terms::grace`].

mod session;

pub(super) use session::{Row, Session, Value, failed};

use crate::budget::{Account, Draw, Drawn, Share};
use crate::error::Result;
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

/// Where somebody went away with less than he asked for, all get no more than they need for so long (in milliseconds):
/// what is lent to one and not used is missing to the other.
const SCARCE: i64 = 1_000;

/// What a draw came to.
pub(super) struct Outcome {
    /// For each account, in the order of the draws.
    pub(super) drawn: Vec<Drawn>,
    /// Whether all were given what they need.
    pub(super) granted: bool,
    /// Whether others hold what they may not need, and did not say so since the draw was asked for.
    pub(super) others: bool,
    /// When it was done, by the database's clock.
    pub(super) moment: i64,
    /// Whether the process was taken for dead before: what it believes to hold it does not.
    pub(super) unknown: bool,
}

/// An account as it stands.
struct Standing {
    settled: i64,
    lent: i64,
    wanted: i64,
}

impl Standing {
    /// What may be lent for a draw now: what it needs and more, or nothing.
    fn grant(&self, draw: &Draw, now: i64) -> i64 {
        if draw.soft {
            return draw.wanted.max(draw.least);
        }
        let free = self.free(draw);
        let wanted = if now - self.wanted < SCARCE { draw.least } else { draw.wanted };
        if free < draw.least { 0 } else { wanted.max(draw.least).min(free) }
    }

    fn falls_short(&self, draw: &Draw) -> bool {
        !draw.soft && self.free(draw) < draw.least
    }

    fn free(&self, draw: &Draw) -> i64 {
        draw.amount.saturating_sub(self.settled).saturating_sub(self.lent).max(0)
    }
}

/// Who borrows, and since when he asks, by the database's clock (`None`: only now).
#[derive(Clone, Copy)]
pub(super) struct Borrower<'a> {
    pub(super) owner: &'a str,
    pub(super) asked: Option<i64>,
    pub(super) terms: Terms,
}

/// Lends from all accounts what is needed, or from none. Each account may be named once.
pub(super) async fn draw(
    session: &mut Session,
    who: Borrower<'_>,
    draws: &[Draw],
) -> Result<Outcome> {
    let (owner, now) = (who.owner, session.now().await?);
    let unknown = !live(session, owner, who.terms).await?;
    let mut standing: Vec<Option<Standing>> = draws.iter().map(|_| None).collect();
    for place in in_order(draws) {
        standing[place] = Some(lock(session, &draws[place].account, draws[place].amount).await?);
    }
    let pairs: Vec<_> = draws.iter().zip(standing.into_iter().flatten()).collect();
    let short: Vec<_> = pairs.iter().filter(|(draw, there)| there.falls_short(draw)).collect();
    let (granted, since) = (short.is_empty(), who.asked.unwrap_or(now));
    let mut others = !granted;
    for (draw, _) in &short {
        mark_wanted(session, &draw.account, now).await?;
        others = others && may_give_back(session, owner, &draw.account, since).await?;
    }
    let mut drawn = Vec::with_capacity(pairs.len());
    for (draw, there) in &pairs {
        let grant = if granted { there.grant(draw, now) } else { 0 };
        if grant > 0 {
            lend(session, owner, &draw.account, grant).await?;
        }
        let left = (there.free(draw) - grant).max(0);
        drawn.push(Drawn { granted: grant, left, settled: there.settled, again: None });
    }
    Ok(Outcome { drawn, granted, others, moment: now, unknown })
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

/// The account as it stands, made where there is none, and nobody else's until the transaction ends.
async fn lock(session: &mut Session, account: &Account, amount: i64) -> Result<Standing> {
    let rows = session
        .rows(
            "INSERT INTO accounts (limit_id, began, amount) VALUES ($1, $2, $3) \
             ON CONFLICT (limit_id, began) DO UPDATE SET amount = excluded.amount \
             RETURNING settled, lent, wanted",
            &[account.limit.as_str().into(), account.window.into(), amount.into()],
        )
        .await?;
    let none = Standing { settled: 0, lent: 0, wanted: 0 };
    rows.first().map_or(Ok(none), |row| {
        Ok(Standing { settled: row.int(0)?, lent: row.int(1)?, wanted: row.int(2)? })
    })
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

async fn mark_wanted(session: &mut Session, account: &Account, now: i64) -> Result<()> {
    session
        .execute(
            "UPDATE accounts SET wanted = $3 WHERE limit_id = $1 AND began = $2",
            &[account.limit.as_str().into(), account.window.into(), now.into()],
        )
        .await
}

/// Whether another process that lives holds a part of it, and has not given back what it does not use since that moment.
async fn may_give_back(
    session: &mut Session,
    owner: &str,
    account: &Account,
    since: i64,
) -> Result<bool> {
    let now = session.now().await?;
    let rows = session
        .rows(
            "SELECT b.tidied FROM loans l JOIN borrowers b ON b.owner = l.owner \
             WHERE l.limit_id = $1 AND l.began = $2 AND l.owner <> $3 AND l.amount > 0 \
             AND b.expires > $4 AND b.tidied < $5 LIMIT 1",
            &[
                account.limit.as_str().into(),
                account.window.into(),
                owner.into(),
                now.into(),
                since.into(),
            ],
        )
        .await?;
    Ok(!rows.is_empty())
}

/// The places of the draws, in the order in which accounts are locked.
fn in_order(draws: &[Draw]) -> Vec<usize> {
    let mut places: Vec<_> = (0..draws.len()).collect();
    places.sort_by(|a, b| draws[*a].account.cmp(&draws[*b].account));
    places
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
