//! How long translation takes, by the clock: `cargo bench --bench translate`.

#![expect(clippy::print_stdout, reason = "a bench prints")]

mod workloads;

use std::time::{Duration, Instant};
use workloads::{WORKLOADS, Workload};

const ROUNDS: usize = 21;
const ROUND: Duration = Duration::from_millis(20);

fn main() {
    for workload in WORKLOADS {
        let mut rounds = times(workload);
        rounds.sort_by(f64::total_cmp);
        let (low, middle, high) = (rounds[0], rounds[ROUNDS / 2], rounds[ROUNDS - 1]);
        let Workload { name, unit, .. } = workload;
        println!("{name:20} {middle:8.0} ns per {unit} ({low:.0}–{high:.0})");
    }
}

/// Nanoseconds per unit, once per round.
fn times(workload: &Workload) -> Vec<f64> {
    let mut pass = (workload.prepare)();
    let mut passes = 1;
    while time(&mut pass, passes) < ROUND {
        passes *= 2;
    }
    let units = f64::from(passes) * f64::from(workload.units);
    (0..ROUNDS).map(|_| time(&mut pass, passes).as_secs_f64() * 1e9 / units).collect()
}

fn time(pass: &mut dyn FnMut(), passes: u32) -> Duration {
    let started = Instant::now();
    for _ in 0..passes {
        pass();
    }
    started.elapsed()
}
