//! Where draws are served, one after the other: on the accounts as they stand, all locked before the first is served.
//!
//! What is lent is written once for all of them, so that a crowd costs hardly more than one.

use super::session::Session;
use super::{Ask, Outcome, lend, mark_wanted};
use crate::budget::{Account, Draw, Drawn};
use crate::error::Result;
use std::collections::{BTreeMap, HashMap};

/// Where somebody went away with less than he asked for, all get no more than they need for so long (in milliseconds):
/// what is lent to one and not used is missing to the other.
const SCARCE: i64 = 1_000;

/// Draws being served.
pub(super) struct Desk {
    now: i64,
    /// By their order, in which they were locked.
    accounts: BTreeMap<Account, Standing>,
    /// When the last of the others who hold a part of it gave back what it does not use; `None`: nobody else holds any.
    given_back: HashMap<Account, Option<i64>>,
}

/// An account as it stands, with the other windows that count as well.
#[derive(Default)]
struct Standing {
    settled: i64,
    lent: i64,
    /// The first window that counts.
    since: i64,
    /// When somebody fell short last.
    wanted: i64,
    /// Whether nobody is given more than he needs.
    scarce: bool,
    /// What of it is lent here and now.
    granted: i64,
    /// What is lent here and now of the same limit in other windows that count as well.
    beside: i64,
    /// Whether somebody falls short here and now.
    missed: bool,
}

impl Desk {
    /// Locks the accounts of all these draws, in their order, as everybody does.
    pub(super) async fn open(session: &mut Session, asks: &[Ask], now: i64) -> Result<Self> {
        let draws = || asks.iter().flat_map(|ask| &ask.draws);
        let first: BTreeMap<_, _> = draws().map(|draw| (&draw.account, draw)).collect();
        let mut accounts = BTreeMap::new();
        for (account, draw) in first {
            let others = lock_others(session, draw).await?;
            let mut standing = lock(session, draw).await?;
            standing.settled = standing.settled.saturating_add(others.settled);
            standing.lent = standing.lent.saturating_add(others.lent);
            standing.wanted = standing.wanted.max(others.wanted);
            let wanted = draws()
                .filter(|draw| draw.account == *account)
                .map(|draw| draw.wanted.max(draw.least));
            let wanted = wanted.fold(0, i64::saturating_add);
            standing.since = draw.since.min(account.window);
            standing.scarce = now - standing.wanted < SCARCE || wanted > standing.free(draw);
            accounts.insert(account.clone(), standing);
        }
        Ok(Self { now, accounts, given_back: HashMap::new() })
    }

    /// Grants all of a draw or nothing.
    pub(super) fn serve(&mut self, draws: &[Draw]) -> Outcome {
        let mut loans = Vec::with_capacity(draws.len());
        let mut granted = true;
        for draw in draws {
            let Some(account) = self.accounts.get_mut(&draw.account) else { continue };
            if account.falls_short(draw) {
                (account.missed, account.scarce, granted) = (true, true, false);
            }
            let grant = account.grant(draw);
            self.grant(draw, grant);
            let Some(account) = self.accounts.get(&draw.account) else { continue };
            let (left, settled) = (account.free(draw), account.settled);
            loans.push(Drawn { granted: grant, left, settled, again: None });
        }
        if !granted {
            self.undo(draws, &mut loans);
        }
        Outcome { drawn: loans, granted, others: false }
    }

    fn undo(&mut self, draws: &[Draw], loans: &mut [Drawn]) {
        for (draw, loan) in draws.iter().zip(loans) {
            self.grant(draw, -std::mem::take(&mut loan.granted));
            let left = self.accounts.get(&draw.account).map(|account| account.free(draw));
            loan.left = left.unwrap_or_default();
        }
    }

    /// Adds to what is lent of an account, which the other windows of a limit that slides see.
    fn grant(&mut self, draw: &Draw, amount: i64) {
        let same = |(account, _): &(&Account, &mut Standing)| account.limit == draw.account.limit;
        for (account, standing) in self.accounts.iter_mut().filter(same) {
            if *account == draw.account {
                standing.granted += amount;
            } else if draw.since < draw.account.window {
                standing.beside += amount;
            }
        }
    }

    /// Whether waiting may help a draw that fell short: in each account that is short others hold a part, of which they did
    /// not say since that moment that they use it all.
    pub(super) async fn others(
        &mut self,
        session: &mut Session,
        owner: &str,
        ask: &Ask,
        since: i64,
    ) -> Result<bool> {
        for draw in &ask.draws {
            let Some(account) = self.accounts.get(&draw.account) else { continue };
            if !account.falls_short(draw) {
                continue;
            }
            if draw.amount.saturating_sub(account.settled) < draw.least {
                // All may be given back, and it would still be too little.
                return Ok(false);
            }
            if !self.given_back.contains_key(&draw.account) {
                let tidied = tidied_by_others(session, owner, draw, self.now).await?;
                self.given_back.insert(draw.account.clone(), tidied);
            }
            if self.given_back.get(&draw.account).copied().flatten().is_none_or(|at| at >= since) {
                return Ok(false);
            }
        }
        Ok(true)
    }

    /// Writes down what was lent, and where somebody fell short.
    pub(super) async fn close(self, session: &mut Session, owner: &str) -> Result<()> {
        for (account, standing) in &self.accounts {
            if standing.granted > 0 {
                lend(session, owner, account, standing.granted).await?;
            }
            if standing.missed {
                mark_wanted(session, account, standing.since, self.now).await?;
            }
        }
        Ok(())
    }
}

impl Standing {
    /// What may be lent for a draw now: what it needs and more, or nothing.
    fn grant(&self, draw: &Draw) -> i64 {
        if draw.soft {
            return draw.wanted.max(draw.least);
        }
        let free = self.free(draw);
        let wanted = if self.scarce { draw.least } else { draw.wanted };
        if free < draw.least { 0 } else { wanted.max(draw.least).min(free) }
    }

    fn falls_short(&self, draw: &Draw) -> bool {
        !draw.soft && self.free(draw) < draw.least
    }

    fn free(&self, draw: &Draw) -> i64 {
        let taken =
            self.settled.saturating_add(self.lent).saturating_add(self.granted + self.beside);
        draw.amount.saturating_sub(taken).max(0)
    }
}

/// The account as it stands, made where there is none, and nobody else's until the transaction ends.
async fn lock(session: &mut Session, draw: &Draw) -> Result<Standing> {
    let Account { limit, window } = &draw.account;
    let rows = session
        .rows(
            "INSERT INTO accounts (limit_id, began, since, amount) VALUES ($1, $2, $3, $4) \
             ON CONFLICT (limit_id, began) DO UPDATE SET since = excluded.since, amount = excluded.amount \
             RETURNING settled, lent, wanted",
            &[limit.as_str().into(), (*window).into(), draw.since.into(), draw.amount.into()],
        )
        .await?;
    let column = |column| rows.first().map_or(Ok(0), |row| row.int(column));
    let (settled, lent, wanted) = (column(0)?, column(1)?, column(2)?);
    Ok(Standing { settled, lent, wanted, ..Standing::default() })
}

/// The other windows that count as well, of a limit that slides: those before, and what a faster clock has begun already.
async fn lock_others(session: &mut Session, draw: &Draw) -> Result<Standing> {
    let mut sum = Standing::default();
    if draw.since >= draw.account.window {
        return Ok(sum);
    }
    let sql = match session {
        Session::Sqlite(..) => OTHERS.to_owned(),
        Session::Postgres(_) => format!("{OTHERS} FOR UPDATE"),
    };
    let key = [draw.account.limit.as_str().into(), draw.since.into(), draw.account.window.into()];
    for row in session.rows(&sql, &key).await? {
        sum.settled = sum.settled.saturating_add(row.int(0)?);
        sum.lent = sum.lent.saturating_add(row.int(1)?);
        sum.wanted = sum.wanted.max(row.int(2)?);
    }
    Ok(sum)
}

const OTHERS: &str = "SELECT settled, lent, wanted FROM accounts \
    WHERE limit_id = $1 AND began >= $2 AND began <> $3 ORDER BY began";

/// When the last of the others that live and hold a part of it gave back what it does not use.
async fn tidied_by_others(
    session: &mut Session,
    owner: &str,
    draw: &Draw,
    now: i64,
) -> Result<Option<i64>> {
    let rows = session
        .rows(
            "SELECT b.tidied FROM loans l JOIN borrowers b ON b.owner = l.owner \
             WHERE l.limit_id = $1 AND l.began >= $2 AND l.owner <> $3 AND l.amount > 0 AND b.expires > $4 \
             ORDER BY b.tidied LIMIT 1",
            &[draw.account.limit.as_str().into(), draw.since.into(), owner.into(), now.into()],
        )
        .await?;
    rows.first().map(|row| row.int(0)).transpose()
}
