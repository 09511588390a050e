//! Reads server-sent events out of bytes as they come, however they were cut.
//!
//! The rules are those of the WHATWG HTML standard, section 9.2.6. It does not know what the events mean, does no I/O
//! and keeps no connection; an end mark such as `[DONE]` is an event like any other.

use crate::error::{Error, Result};
use memchr::{memchr, memchr2};

/// The longest line accepted unless told otherwise: 10 MB, enough for an image in base64.
pub const MAX_LINE: usize = 10_000_000;

/// Consumed bytes are moved out of the buffer only when there are at least this many, so that moving stays cheap.
const COMPACT_AT: usize = 16 * 1024;

const BYTE_ORDER_MARK: &[u8] = b"\xef\xbb\xbf";

/// One event.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Event {
    /// The `event` field of this event; `None` where it has none (or an empty one).
    pub name: Option<String>,
    /// The `data` fields, joined by line feeds. Invalid UTF-8 is replaced.
    pub data: String,
    /// The last `id` seen so far in the stream, as the standard has it; `None` before the first.
    pub id: Option<String>,
    /// The `retry` field in milliseconds, on the first event after it came.
    pub retry: Option<u64>,
}

/// What stands before the unread bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Before {
    /// Nothing: a byte order mark may come.
    Start,
    /// A line that ended in CR: an LF belongs to it.
    Cr,
    /// Anything else.
    Line,
}

/// An incremental reader: [`push`](Self::push) what came, then take events with `next` until it gives `None`.
///
/// `None` means "not yet": after another push there may be more. [`finish`](Self::finish) is for the end.
#[derive(Debug)]
pub struct Reader {
    buffer: Vec<u8>,
    /// Where the unread bytes begin.
    start: usize,
    /// Up to where the unread bytes are known to hold no line end.
    searched: usize,
    max_line: usize,
    before: Before,
    too_long: bool,
    has_data: bool,
    pending: Event,
    id: Option<String>,
}

impl Default for Reader {
    fn default() -> Self {
        Self::new(MAX_LINE)
    }
}

impl Reader {
    /// A reader that refuses a line (or the data of one event) of more than `max_line` bytes; see [`MAX_LINE`].
    pub fn new(max_line: usize) -> Self {
        Self {
            buffer: Vec::new(),
            start: 0,
            searched: 0,
            max_line,
            before: Before::Start,
            too_long: false,
            has_data: false,
            pending: Event::default(),
            id: None,
        }
    }

    /// Adds bytes as they came. Take all events before the next push, so that the buffer stays small.
    ///
    /// Fails with `BadReply` when a line is too long; events complete before it can still be taken.
    pub fn push(&mut self, bytes: &[u8]) -> Result<()> {
        self.compact();
        self.buffer.extend_from_slice(bytes);
        self.check_length()
    }

    /// The last event, when the stream has ended: an unfinished last line and a missing blank line count.
    ///
    /// Events that were not taken yet come first; call it until it gives `None`.
    pub fn finish(&mut self) -> Option<Event> {
        if let Some(event) = self.next() {
            return Some(event);
        }
        self.before = Before::Line;
        let (from, to) = (self.start, self.buffer.len());
        self.start = to;
        self.searched = to;
        if from < to {
            self.read_line(from, to);
        }
        self.dispatch()
    }

    /// The bytes that are not part of a finished line yet.
    pub fn rest(&self) -> &[u8] {
        &self.buffer[self.start..]
    }

    fn compact(&mut self) {
        if self.start == self.buffer.len() {
            self.buffer.clear();
        } else if self.start >= COMPACT_AT && self.start >= self.buffer.len() / 2 {
            self.buffer.drain(..self.start);
        } else {
            return;
        }
        self.searched -= self.start;
        self.start = 0;
    }

    fn check_length(&mut self) -> Result<()> {
        // No line can be too long while all that is unread is not, so this costs nothing in the usual case.
        let unread = &self.buffer[self.start..];
        if unread.len() > self.max_line {
            let mut lines = unread.split(|byte| matches!(byte, b'\n' | b'\r'));
            self.too_long |= lines.any(|line| line.len() > self.max_line);
        }
        // Many lines of one event that never ends.
        self.too_long |= self.pending.data.len() > self.max_line;
        if self.too_long {
            return Err(Error::bad_reply(format!(
                "The stream has an event of more than {} bytes; raise the limit if that is meant",
                self.max_line
            )));
        }
        Ok(())
    }

    /// Steps over a byte order mark. False while it cannot be told yet whether there is one.
    fn skip_byte_order_mark(&mut self) -> bool {
        let unread = &self.buffer[self.start..];
        if unread.starts_with(BYTE_ORDER_MARK) {
            self.start += BYTE_ORDER_MARK.len();
            self.searched = self.start;
        } else if BYTE_ORDER_MARK.starts_with(unread) {
            return false;
        }
        self.before = Before::Line;
        true
    }

    /// The next finished line, as offsets into the buffer, without its end.
    fn next_line(&mut self) -> Option<(usize, usize)> {
        if self.before == Before::Cr {
            let next = *self.buffer.get(self.start)?;
            self.before = Before::Line;
            if next == b'\n' {
                self.start += 1;
                self.searched = self.start;
            }
        }
        let Some(found) = memchr2(b'\n', b'\r', &self.buffer[self.searched..]) else {
            self.searched = self.buffer.len();
            return None;
        };
        let line = (self.start, self.searched + found);
        if self.buffer[line.1] == b'\r' {
            self.before = Before::Cr;
        }
        self.start = line.1 + 1;
        self.searched = self.start;
        Some(line)
    }

    fn read_line(&mut self, from: usize, to: usize) {
        let line = &self.buffer[from..to];
        if let Some(value) = line.strip_prefix(b"data:") {
            add_data(&mut self.pending.data, self.has_data, without_space(value));
            self.has_data = true;
            return;
        }
        let (field, value) = match memchr(b':', line) {
            Some(colon) => (&line[..colon], without_space(&line[colon + 1..])),
            None => (line, &b""[..]),
        };
        match field {
            b"data" => {
                add_data(&mut self.pending.data, self.has_data, value);
                self.has_data = true;
            }
            b"event" => self.pending.name = some_text(value),
            b"id" if memchr(0, value).is_none() => self.id = some_text(value),
            b"retry" => self.pending.retry = milliseconds(value).or(self.pending.retry),
            _ => {} // a comment (no field name), or a field that the standard says to ignore
        }
    }

    /// Ends the pending event. One without data is dropped, as the standard demands.
    fn dispatch(&mut self) -> Option<Event> {
        if !self.has_data {
            self.pending.name = None;
            return None;
        }
        self.has_data = false;
        let mut event = std::mem::take(&mut self.pending);
        event.id.clone_from(&self.id);
        Some(event)
    }
}

impl Iterator for Reader {
    type Item = Event;

    fn next(&mut self) -> Option<Event> {
        if self.before == Before::Start && !self.skip_byte_order_mark() {
            return None;
        }
        while let Some((from, to)) = self.next_line() {
            if from < to {
                self.read_line(from, to);
            } else if let Some(event) = self.dispatch() {
                return Some(event);
            }
        }
        None
    }
}

fn without_space(value: &[u8]) -> &[u8] {
    value.strip_prefix(b" ").unwrap_or(value)
}

fn add_data(data: &mut String, has_data: bool, value: &[u8]) {
    if has_data {
        data.push('\n');
    }
    // `from_utf8` checks many bytes at a time, `from_utf8_lossy` one by one: take it only where it is needed.
    match std::str::from_utf8(value) {
        Ok(text) => data.push_str(text),
        Err(_) => data.push_str(&String::from_utf8_lossy(value)),
    }
}

fn some_text(value: &[u8]) -> Option<String> {
    (!value.is_empty()).then(|| String::from_utf8_lossy(value).into_owned())
}

/// The value of `retry`: digits and nothing else.
fn milliseconds(value: &[u8]) -> Option<u64> {
    let digits = value.iter().all(u8::is_ascii_digit);
    std::str::from_utf8(value).ok().filter(|_| digits)?.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn events(bytes: &[u8]) -> Vec<Event> {
        let mut reader = Reader::default();
        reader.push(bytes).unwrap();
        std::iter::from_fn(|| reader.finish()).collect()
    }

    fn data(bytes: &[u8]) -> Vec<String> {
        events(bytes).into_iter().map(|event| event.data).collect()
    }

    #[test]
    fn every_line_end_ends_a_line() {
        for end in ["\n", "\r", "\r\n"] {
            let text = format!("data: a{end}data:b{end}{end}data{end}{end}data: c");
            assert_eq!(data(text.as_bytes()), ["a\nb", "", "c"], "{end:?}");
        }
    }

    #[test]
    fn a_cr_ends_the_event_at_once_and_its_lf_may_come_later() {
        let mut reader = Reader::default();
        reader.push(b"data: a\r\n\r").unwrap();
        assert_eq!(reader.next().unwrap().data, "a");
        reader.push(b"\ndata: b\n\n").unwrap();
        assert_eq!(reader.next().unwrap().data, "b");
        assert_eq!(reader.next(), None);
    }

    #[test]
    fn comments_and_unknown_fields_are_skipped() {
        assert_eq!(data(b": ping\n\n:\n\nfoo: x\ndata: : keepalive\nbar\n\n"), [": keepalive"]);
    }

    #[test]
    fn fields_are_kept_as_the_standard_says() {
        let all = events(b"event: ping\n\nid: 7\nretry: 20\nretry: x\n\nevent: e\ndata:  a\n\ndata: b\n\nid\ndata: c\n\nid: \0\ndata: d\n\n");
        assert_eq!(
            all[0],
            Event {
                name: Some("e".into()),
                data: " a".into(),
                id: Some("7".into()),
                retry: Some(20)
            }
        );
        assert_eq!(
            all[1],
            Event { data: "b".into(), id: Some("7".into()), ..Event::default() },
            "the id stays, the rest does not"
        );
        assert_eq!(all[2].id, None, "an empty id resets it");
        assert_eq!(all[3].id, None, "an id with a null is ignored");
    }

    #[test]
    fn a_byte_order_mark_counts_at_the_start_only() {
        assert_eq!(data(b"\xef\xbb\xbfdata: a\n\n\xef\xbb\xbfdata: b\n\n"), ["a"]);
        assert_eq!(data(b"\xef\xbb"), [""; 0]);
    }

    #[test]
    fn invalid_utf8_is_replaced() {
        assert_eq!(data(b"data: a\xffb\n\n"), ["a\u{fffd}b"]);
    }

    #[test]
    fn a_line_too_long_is_refused_and_what_came_before_is_kept() {
        let mut reader = Reader::new(10);
        reader.push(b"data: a\n\ndata: b\n\n").unwrap();
        assert_eq!(reader.by_ref().count(), 2);
        reader.push(b"data: c\n\ndata: dddddddd").unwrap_err();
        assert_eq!(reader.next().unwrap().data, "c");
        assert_eq!(reader.push(b"").unwrap_err().kind(), crate::error::ErrorKind::BadReply);
    }

    #[test]
    fn an_event_that_never_ends_is_refused() {
        let mut reader = Reader::new(10);
        let refused = (0..100).any(|_| {
            let push = reader.push(b"data: aa\n");
            assert_eq!(reader.next(), None);
            push.is_err()
        });
        assert!(refused);
    }

    #[test]
    fn what_is_no_event_is_left_as_rest() {
        let mut reader = Reader::default();
        reader.push(b"data: a\n\n{\"error\":1}").unwrap();
        assert_eq!(reader.next().unwrap().data, "a");
        assert_eq!(reader.next(), None);
        assert_eq!(reader.rest(), b"{\"error\":1}");
    }
}
