//! Everything that reads a language accepts any bytes, and what it reads can be written in every language. Which language
//! is the program's last argument that begins with `language=`.
//!
//! The first byte says what the rest is: a whole answer, a request, a stream, a refusal, an answer of another operation.

#![no_main]

use ferrogate::frame::Reader;
use ferrogate::ops::{Delta, Losses, Operation};
use ferrogate::protocol::{self, Destination, Features, Frame, Protocol, Seed};
use libfuzzer_sys::fuzz_target;
use std::sync::LazyLock;

static LANGUAGE: LazyLock<&'static dyn Protocol> = LazyLock::new(|| {
    let said = std::env::args().filter_map(|a| a.strip_prefix("--language=").map(str::to_owned));
    let name = said.last().unwrap_or_else(|| "openai_chat".to_owned());
    protocol::find(&name).unwrap_or_else(|| panic!("there is no language {name}"))
});

static ALL: LazyLock<Vec<&'static dyn Protocol>> =
    LazyLock::new(|| protocol::names().into_iter().filter_map(protocol::find).collect());

const OTHERS: [Operation; 4] =
    [Operation::Embed, Operation::Complete, Operation::Rerank, Operation::Moderate];

fn answer(operation: Operation, bytes: &[u8]) {
    let _ = LANGUAGE.glance(operation, bytes);
    let Ok(reply) = LANGUAGE.decode(operation, bytes) else { return };
    for caller in ALL.iter().filter(|caller| caller.speaks(operation)) {
        let written = caller.write(&reply, &mut Losses::default()).to_string();
        let _ = caller.decode(operation, written.as_bytes());
    }
}

fn request(operation: Operation, bytes: &[u8]) {
    let Ok(request) = LANGUAGE.read(operation, "/v1/models/m:generateContent", bytes) else {
        return;
    };
    for target in &*ALL {
        for superset in [false, true] {
            let features =
                Features { superset, structured_output: superset, ..Features::default() };
            let to = Destination { provider: "p".into(), model: "m".into(), features };
            let _ = target.encode(&request, &to, &mut Losses::default());
        }
    }
}

fn stream(operation: Operation, bytes: &[u8]) {
    let Ok(events) = Reader::all(LANGUAGE.framing(), bytes) else { return };
    let (mut decoder, mut watch) = (LANGUAGE.decoder(operation), LANGUAGE.watch(operation));
    let mut deltas: Vec<Delta> = Vec::new();
    for event in &events {
        let frame = Frame { event: event.name.as_deref(), data: &event.data };
        let _ = watch.see(frame);
        if decoder.push(frame, &mut deltas).is_err() {
            break;
        }
    }
    let _ = (decoder.end(&mut deltas), watch.end());
    for caller in ALL.iter().filter(|caller| caller.speaks(operation)) {
        let mut encoder =
            caller.encoder(Seed { operation, include_usage: true, ..Seed::default() });
        let mut written = Vec::new();
        for delta in &deltas {
            encoder.push(delta, &mut written);
        }
        encoder.end(&mut written);
    }
}

fuzz_target!(|data: &[u8]| {
    let Some((choice, bytes)) = data.split_first() else { return };
    let other = OTHERS[usize::from(*choice / 8) % OTHERS.len()];
    match choice % 8 {
        0 => answer(Operation::Chat, bytes),
        1 => request(Operation::Chat, bytes),
        2 => stream(Operation::Chat, bytes),
        3 => drop(LANGUAGE.write_error(&LANGUAGE.refusal(400, &[], bytes))),
        4 => answer(other, bytes),
        5 => request(other, bytes),
        _ => stream(Operation::Complete, bytes),
    }
});
