//! How long the reader of server-sent events takes per event: `cargo bench --bench sse`.

#![expect(clippy::print_stdout, clippy::unwrap_used, reason = "a bench prints and may panic")]

use ferrogate::frame::sse::Reader;
use std::hint::black_box;
use std::time::Instant;

const EVENTS: usize = 10_000;
const ROUNDS: usize = 50;

fn main() {
    // About 150 bytes, the size of a chat chunk with one word in it.
    let event = format!("data: {{\"id\":\"{}\",\"delta\":\" word\"}}\n\n", "x".repeat(115));
    let stream = event.repeat(EVENTS).into_bytes();
    for cut in [100, event.len(), 1400, 16 * 1024] {
        let mut best = f64::MAX;
        for _ in 0..ROUNDS {
            let started = Instant::now();
            let mut reader = Reader::default();
            let mut read = 0_u32;
            for piece in stream.chunks(cut) {
                reader.push(piece).unwrap();
                for event in reader.by_ref() {
                    black_box(event);
                    read += 1;
                }
            }
            best = best.min(started.elapsed().as_secs_f64() * 1e9 / f64::from(read));
        }
        println!("{} bytes per event, pieces of {cut}: {best:.0} ns per event", event.len());
    }
}
