//! The values of one JSON array, each as soon as it is whole.

use super::sse::{Event, MAX_LINE};
use crate::error::{Error, Result};

/// Reads the array's values by counting brackets outside of texts.
#[derive(Debug, Default)]
pub struct Reader {
    /// The value that is being read.
    value: Vec<u8>,
    /// Bytes not looked at yet.
    waiting: Vec<u8>,
    /// Brackets that are open within the value.
    depth: usize,
    place: Place,
    text: Text,
}

/// Where in the array the next byte stands.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Place {
    #[default]
    Before,
    Within,
    Behind,
}

/// Whether it stands in a text.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Text {
    #[default]
    No,
    Yes,
    /// Behind a backslash.
    Escaped,
}

impl Reader {
    /// Adds bytes.
    ///
    /// # Errors
    /// `BadReply` where a value grows beyond [`MAX_LINE`].
    pub(super) fn push(&mut self, bytes: &[u8]) -> Result<()> {
        self.waiting.extend_from_slice(bytes);
        if self.value.len() > MAX_LINE {
            return Err(Error::bad_reply(format!(
                "the stream has a value of more than {MAX_LINE} bytes"
            )));
        }
        Ok(())
    }

    /// The next whole value.
    ///
    /// # Errors
    /// `BadReply` where the bytes are no array.
    pub(super) fn take(&mut self) -> Result<Option<Event>> {
        let waiting = std::mem::take(&mut self.waiting);
        for (at, byte) in waiting.iter().copied().enumerate() {
            if self.look(byte)? {
                self.waiting = waiting[at + 1..].to_vec();
                let value = std::mem::take(&mut self.value);
                let data = String::from_utf8_lossy(value.trim_ascii()).into_owned();
                return Ok(Some(Event { data, ..Event::default() }));
            }
        }
        Ok(None)
    }

    /// The next value; a value that was cut off is an error.
    ///
    /// # Errors
    /// As [`Reader::take`], and where the array has no end.
    pub(super) fn finish(&mut self) -> Result<Option<Event>> {
        match self.take()? {
            None if self.place == Place::Within => {
                self.place = Place::Behind;
                Err(Error::bad_reply("the stream breaks off within its array"))
            }
            found => Ok(found),
        }
    }

    /// Looks at a byte; tells whether a value ends with it.
    fn look(&mut self, byte: u8) -> Result<bool> {
        match (self.place, byte) {
            (Place::Before, b'[') => self.place = Place::Within,
            (Place::Before | Place::Behind, _) if byte.is_ascii_whitespace() => {}
            (Place::Before, _) => return Err(Error::bad_reply("the stream is no JSON array")),
            (Place::Behind, _) => {
                return Err(Error::bad_reply("the stream goes on behind its array"));
            }
            (Place::Within, _) => return Ok(self.within(byte)),
        }
        Ok(false)
    }

    fn within(&mut self, byte: u8) -> bool {
        let between = self.text == Text::No && self.depth == 0;
        if between && matches!(byte, b',' | b']') {
            if byte == b']' {
                self.place = Place::Behind;
            }
            return !self.value.trim_ascii().is_empty();
        }
        self.text = match (self.text, byte) {
            (Text::No, b'"') | (Text::Escaped, _) => Text::Yes,
            (Text::Yes, b'"') => Text::No,
            (Text::Yes, b'\\') => Text::Escaped,
            (text, _) => text,
        };
        match byte {
            b'[' | b'{' if self.text == Text::No => self.depth += 1,
            b']' | b'}' if self.text == Text::No => self.depth = self.depth.saturating_sub(1),
            _ => {}
        }
        self.value.push(byte);
        false
    }
}

#[cfg(test)]
mod tests {
    use super::super::{Framing, Reader};

    #[test]
    fn what_is_no_array_or_has_no_end_is_an_error() {
        for (text, why) in
            [("x", "no JSON array"), ("[{\"a\":1}", "breaks off"), ("[1] [2]", "goes on behind")]
        {
            let error = Reader::all(Framing::Array, text.as_bytes()).unwrap_err();
            assert!(error.message().contains(why), "{text}: {error}");
        }
        assert_eq!(Reader::all(Framing::Array, b" [ ] \n").unwrap(), []);
    }
}
