//! Properties of the reader of server-sent events: cuts do not matter, and no bytes upset it.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

use ferrogate::frame::sse::{Event, Reader};
use proptest::prelude::*;

fn read(pieces: &[&[u8]]) -> Vec<Event> {
    let mut reader = Reader::default();
    let mut events = Vec::new();
    for piece in pieces {
        reader.push(piece).unwrap();
        events.extend(reader.by_ref());
    }
    events.extend(std::iter::from_fn(|| reader.finish()));
    events
}

/// Bytes that look like a stream: pieces of its grammar in any order, with noise between them.
fn stream() -> impl Strategy<Value = Vec<u8>> {
    let words: Vec<&[u8]> = vec![
        b"data: ",
        b"data:",
        b"data",
        b"event: ",
        b"id: ",
        b"retry: ",
        b":",
        b" ",
        b"\n",
        b"\r",
        b"\r\n",
        b"\n\n",
        b"\xef\xbb\xbf",
        b"12",
        b"{\"a\":1}",
        "é€😀".as_bytes(),
        b"\0",
        b"\xff",
    ];
    let word = prop_oneof![
        4 => proptest::sample::select(words).prop_map(<[u8]>::to_vec),
        1 => proptest::collection::vec(any::<u8>(), 0..8),
    ];
    proptest::collection::vec(word, 0..60).prop_map(|words| words.concat())
}

proptest! {
    #[test]
    fn any_cut_gives_the_same_events(
        bytes in stream(),
        cuts in proptest::collection::vec(any::<proptest::sample::Index>(), 0..12),
    ) {
        let mut at: Vec<usize> = cuts.iter().map(|cut| cut.index(bytes.len() + 1)).collect();
        at.extend([0, bytes.len()]);
        at.sort_unstable();
        let pieces: Vec<&[u8]> = at.windows(2).map(|pair| &bytes[pair[0]..pair[1]]).collect();
        prop_assert_eq!(read(&[&bytes]), read(&pieces));
    }

    #[test]
    fn byte_by_byte_gives_the_same_events(bytes in stream()) {
        let pieces: Vec<&[u8]> = bytes.chunks(1).collect();
        prop_assert_eq!(read(&[&bytes]), read(&pieces));
    }

    #[test]
    fn any_bytes_are_read_without_a_panic(bytes in proptest::collection::vec(any::<u8>(), 0..400)) {
        read(&[&bytes]);
    }

    #[test]
    fn what_was_written_is_read(texts in proptest::collection::vec("[^\r\n]{0,40}", 1..10)) {
        let written: Vec<String> = texts.iter().map(|text| format!("event: e\ndata: {text}\n\n")).collect();
        let written = written.concat();
        let events = read(&[written.as_bytes()]);
        let data: Vec<&str> = events.iter().map(|event| event.data.as_str()).collect();
        prop_assert_eq!(data, texts);
    }

    #[test]
    fn a_small_limit_refuses_or_reads_the_same(bytes in stream(), limit in 1_usize..40) {
        let mut reader = Reader::new(limit);
        let mut events = Vec::new();
        for piece in bytes.chunks(7) {
            let push = reader.push(piece);
            events.extend(reader.by_ref());
            if push.is_err() {
                return Ok(());
            }
        }
        events.extend(std::iter::from_fn(|| reader.finish()));
        prop_assert_eq!(events, read(&[&bytes]));
    }
}
