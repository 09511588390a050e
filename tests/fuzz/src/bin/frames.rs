//! Any bytes, in any pieces, are frames or an error, the same whatever the pieces.

#![no_main]

use ferrogate::frame::{Event, Framing, Reader};
use libfuzzer_sys::fuzz_target;

const ALL: [Framing; 4] = [Framing::Sse, Framing::Lines, Framing::Array, Framing::EventStream];

fn read(framing: Framing, pieces: &[&[u8]]) -> Result<Vec<Event>, String> {
    let (mut reader, mut events) = (Reader::new(framing), Vec::new());
    let mut all = || {
        for piece in pieces {
            reader.push(piece)?;
            while let Some(event) = reader.take()? {
                events.push(event);
            }
        }
        while let Some(event) = reader.finish()? {
            events.push(event);
        }
        Ok(())
    };
    all().map_err(|error: ferrogate::error::Error| error.to_string())?;
    Ok(events)
}

fuzz_target!(|data: &[u8]| {
    let [choice, cut, bytes @ ..] = data else { return };
    let framing = ALL[usize::from(*choice) % ALL.len()];
    let size = usize::from(*cut).max(1);
    let pieces: Vec<&[u8]> = bytes.chunks(size).collect();
    assert_eq!(read(framing, &[bytes]), read(framing, &pieces));
});
