//! What a call's place in the accounts costs: reserve and settle, in memory, with ten entities on its path and a limit on each.
//!
//! `cargo bench --bench ledger`. The goal is 2 µs.

#![expect(
    clippy::print_stdout,
    clippy::unwrap_used,
    reason = "a program that measures prints, and fails by panicking"
)]

use ferrogate::budget::{
    Accounts, Claim, Entry, Ledger, Limit, Most, Settlement, Unit, Whose, Window,
};
use ferrogate::catalog::Bill;
use ferrogate::money::{Money, Price};
use ferrogate::ops::Usage;
use futures_util::FutureExt;
use std::hint::black_box;
use std::sync::Arc;
use std::time::{Instant, SystemTime};

const CALLS: u32 = 200_000;
const RUNS: usize = 7;

fn claim() -> Claim {
    let kinds = [
        "organization",
        "team",
        "user",
        "key",
        "customer",
        "tag",
        "session",
        "run",
        "project",
        "agent",
    ];
    let entry = Entry {
        id: "0123456789abcdef0123456789abcdef".into(),
        entities: kinds.iter().map(|kind| format!("{kind}:one-of-them")).collect(),
        provider: "openai".into(),
        model: "gpt-4o".into(),
        ..Entry::default()
    };
    let most = Most {
        prompt_tokens: 500,
        output_tokens: Some(500),
        fixed: Some(Money::nano(1_250_000)),
        output: Some(Price::nano_per_million(10_000_000_000)),
    };
    Claim { entry, most, grows: false }
}

fn limits(claim: &Claim) -> Vec<Limit> {
    let limit = |(at, entity): (usize, &String)| {
        let whose = Whose::One(entity.clone());
        let limit = Limit::total(&format!("l{at}"), whose, Unit::Usd, i64::MAX / 4);
        Limit { window: Window::every(ferrogate::budget::Every::Month), ..limit }
    };
    claim.entry.entities.iter().enumerate().map(limit).collect()
}

fn main() {
    let usage = Usage { input: 400, output: 100, ..Usage::default() };
    for limited in [false, true] {
        let ledger = Arc::new(Accounts::new(|| SystemTime::UNIX_EPOCH));
        if limited {
            ledger.set_limits(limits(&claim()));
        }
        let mut runs = Vec::new();
        for _ in 0..RUNS {
            let claims: Vec<Claim> = (0..CALLS).map(|_| claim()).collect();
            let began = Instant::now();
            for claim in claims {
                let mut hold = ledger.clone().reserve(claim).now_or_never().unwrap().unwrap();
                if let Some(entry) = hold.entry() {
                    entry.used(
                        &usage,
                        Bill { cost: Some(Money::nano(2_000_000)), ..Bill::default() },
                    );
                }
                hold.settle(Settlement::Unknown);
                black_box(&ledger);
            }
            runs.push(began.elapsed() / CALLS);
        }
        runs.sort();
        let name = if limited { "with ten limits" } else { "without limits" };
        println!(
            "reserve + settle, {name}: {:?} ({:?} to {:?})",
            runs[RUNS / 2],
            runs[0],
            runs[RUNS - 1]
        );
    }
}
