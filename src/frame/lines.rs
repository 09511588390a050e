//! A JSON value a line.

use super::sse::{Event, MAX_LINE};
use crate::error::{Error, Result};

/// Reads lines; empty ones are skipped, CRLF is taken as well.
#[derive(Debug, Default)]
pub struct Reader {
    buffer: Vec<u8>,
    /// Where the unread bytes begin.
    start: usize,
}

impl Reader {
    /// Adds bytes.
    ///
    /// # Errors
    /// `BadReply` where a line grows beyond [`MAX_LINE`].
    pub(super) fn push(&mut self, bytes: &[u8]) -> Result<()> {
        self.buffer.drain(..self.start);
        self.start = 0;
        self.buffer.extend_from_slice(bytes);
        let last = memchr::memrchr(b'\n', &self.buffer).map_or(0, |at| at + 1);
        if self.buffer.len() - last > MAX_LINE {
            return Err(Error::bad_reply(format!(
                "the stream has a line of more than {MAX_LINE} bytes"
            )));
        }
        Ok(())
    }

    /// The next whole line.
    pub(super) fn next(&mut self) -> Option<Event> {
        while let Some(length) = memchr::memchr(b'\n', &self.buffer[self.start..]) {
            let line = event(&self.buffer[self.start..self.start + length]);
            self.start += length + 1;
            if line.is_some() {
                return line;
            }
        }
        None
    }

    /// The next line, the last one without its end included.
    pub(super) fn finish(&mut self) -> Option<Event> {
        self.next().or_else(|| {
            let rest = event(&self.buffer[self.start..]);
            self.start = self.buffer.len();
            rest
        })
    }
}

fn event(line: &[u8]) -> Option<Event> {
    let line = line.trim_ascii();
    let data = String::from_utf8_lossy(line).into_owned();
    (!line.is_empty()).then(|| Event { data, ..Event::default() })
}
