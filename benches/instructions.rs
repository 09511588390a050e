//! Does one workload a number of times, for a tool that counts instructions (`instructions.py`).
//!
//! `instructions NAME REPEATS`; without arguments it prints the names, each with the units of one pass.

#![expect(clippy::print_stdout, clippy::print_stderr, reason = "a bench prints")]

mod workloads;

use std::process::ExitCode;
use workloads::WORKLOADS;

fn main() -> ExitCode {
    // `cargo bench` passes `--bench`.
    let arguments: Vec<String> = std::env::args().skip(1).filter(|a| a != "--bench").collect();
    let [name, repeats] = arguments.as_slice() else {
        for workload in WORKLOADS {
            println!("{} {} {}", workload.name, workload.units, workload.unit);
        }
        return ExitCode::SUCCESS;
    };
    let workload = WORKLOADS.iter().find(|w| w.name == name);
    let (Some(workload), Ok(repeats)) = (workload, repeats.parse::<u32>()) else {
        eprintln!("there is no workload '{name}', or '{repeats}' is no number of repeats");
        return ExitCode::FAILURE;
    };
    let mut pass = (workload.prepare)();
    for _ in 0..repeats {
        pass();
    }
    ExitCode::SUCCESS
}
