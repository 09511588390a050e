//! AWS's event stream: binary frames with headers and two checksums.
//!
//! ```text
//! total length (4) · headers length (4) · CRC-32 of these eight (4) · headers · payload · CRC-32 of all before (4)
//! ```
//!
//! Numbers are big-endian. A header is: length of its name (1), name, type (1), value; type 7 is a text with a length of
//! two bytes. Source: "Amazon Transcribe streaming, event stream encoding" and the Smithy specification
//! `vnd.amazon.eventstream`.

use super::sse::{Event, MAX_LINE};
use crate::error::{Error, Result};
use std::borrow::Cow;

/// Length of what stands before the headers, and of the checksum at the end.
const PRELUDE: usize = 12;
const CHECKSUM: usize = 4;

/// The content type of a payload that is a document.
const JSON: &str = "application/json";

/// The event whose payload is a piece of a text (`SageMaker`, `InvokeEndpointWithResponseStream`).
const PIECE: &str = "PayloadPart";

/// Exceptions whose names do not say so (`SageMaker`).
const EXCEPTIONS: &[&str] = &["ModelStreamError", "InternalStreamFailure"];

/// The type of a header that is a text.
const TEXT: u8 = 7;

/// Reads frames. An event's name is its `:event-type`, or the type of the exception that it is.
#[derive(Debug, Default)]
pub struct Reader {
    buffer: Vec<u8>,
    /// Where the unread bytes begin.
    start: usize,
    /// The beginning of a letter that the next piece of a text completes.
    carried: Vec<u8>,
}

impl Reader {
    /// Adds bytes.
    pub(super) fn push(&mut self, bytes: &[u8]) {
        self.buffer.drain(..self.start);
        self.start = 0;
        self.buffer.extend_from_slice(bytes);
    }

    /// The next whole frame.
    ///
    /// # Errors
    /// `BadReply` where a length or a checksum is wrong.
    pub(super) fn take(&mut self) -> Result<Option<Event>> {
        let unread = &self.buffer[self.start..];
        let Some(prelude) = unread.get(..PRELUDE) else { return Ok(None) };
        let (total, headers) = (number(&prelude[..4]), number(&prelude[4..8]));
        checked(prelude, 8)?;
        if total > MAX_LINE || headers + PRELUDE + CHECKSUM > total {
            return Err(wrong("has an impossible length"));
        }
        let Some(frame) = unread.get(..total) else { return Ok(None) };
        checked(frame, total - CHECKSUM)?;
        let (headers, payload) = frame[PRELUDE..total - CHECKSUM].split_at(headers);
        let headers = Headers::read(headers)?;
        let data = if headers.is_piece() {
            joined(&mut self.carried, payload)
        } else {
            String::from_utf8_lossy(payload).into_owned()
        };
        self.start += total;
        Ok(Some(event(&headers, data)))
    }

    /// The next frame; one that was cut off is an error.
    ///
    /// # Errors
    /// As [`Reader::take`].
    pub(super) fn finish(&mut self) -> Result<Option<Event>> {
        match self.take()? {
            None if self.start < self.buffer.len() => {
                self.start = self.buffer.len();
                Err(wrong("breaks off"))
            }
            found => Ok(found),
        }
    }
}

/// A piece of a text as far as its letters are whole; what is left waits for the next one.
fn joined(carried: &mut Vec<u8>, payload: &[u8]) -> String {
    let mut bytes = std::mem::take(carried);
    bytes.extend_from_slice(payload);
    if let Err(end) = std::str::from_utf8(&bytes)
        && end.error_len().is_none()
    {
        *carried = bytes.split_off(end.valid_up_to());
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

fn wrong(how: &str) -> Error {
    Error::bad_reply(format!("a frame of the event stream {how}"))
}

/// Up to four bytes as a number.
fn number(bytes: &[u8]) -> usize {
    bytes.iter().fold(0, |number, byte| number << 8 | usize::from(*byte))
}

/// Whether the four bytes at `end` are the checksum of those before.
fn checked(bytes: &[u8], end: usize) -> Result<()> {
    let said = number(&bytes[end..end + CHECKSUM]);
    if u32::try_from(said).is_ok_and(|said| said == crc32fast::hash(&bytes[..end])) {
        return Ok(());
    }
    Err(wrong("has a wrong checksum"))
}

/// The headers that tell what a frame is.
#[derive(Default)]
struct Headers<'a> {
    message: Cow<'a, str>,
    event: Cow<'a, str>,
    exception: Cow<'a, str>,
    code: Cow<'a, str>,
    text: Cow<'a, str>,
    content_type: Cow<'a, str>,
}

impl<'a> Headers<'a> {
    fn read(mut bytes: &'a [u8]) -> Result<Self> {
        let mut headers = Self::default();
        while !bytes.is_empty() {
            let (name, kind) = (text(&mut bytes, 1)?, take(&mut bytes, 1)?[0]);
            let value = match kind {
                TEXT | 6 => text(&mut bytes, 2)?,
                other => {
                    take(&mut bytes, width(other)?)?;
                    continue;
                }
            };
            match name.as_ref() {
                ":message-type" => headers.message = value,
                ":event-type" => headers.event = value,
                ":exception-type" => headers.exception = value,
                ":error-code" => headers.code = value,
                ":error-message" => headers.text = value,
                ":content-type" => headers.content_type = value,
                _ => {}
            }
        }
        Ok(headers)
    }

    /// Whether the payload is a piece of a text that was cut anywhere (`SageMaker`), and no document of its own.
    fn is_piece(&self) -> bool {
        self.message == "event" && self.content_type != JSON && !self.content_type.is_empty()
    }
}

/// How many bytes a value of fixed length has: truth values, numbers, times and ids.
fn width(kind: u8) -> Result<usize> {
    match kind {
        0 | 1 => Ok(0),
        2 => Ok(1),
        3 => Ok(2),
        4 => Ok(4),
        5 | 8 => Ok(8),
        9 => Ok(16),
        _ => Err(wrong("has a header of unknown type")),
    }
}

fn take<'a>(bytes: &mut &'a [u8], count: usize) -> Result<&'a [u8]> {
    let (taken, rest) = bytes.split_at_checked(count).ok_or_else(|| wrong("has broken headers"))?;
    *bytes = rest;
    Ok(taken)
}

/// A text behind its length, which has `width` bytes.
fn text<'a>(bytes: &mut &'a [u8], width: usize) -> Result<Cow<'a, str>> {
    let length = number(take(bytes, width)?);
    Ok(String::from_utf8_lossy(take(bytes, length)?))
}

/// An exception bears its type as its name; an error without a payload gets one of the same form.
fn event(headers: &Headers<'_>, mut data: String) -> Event {
    let name = match headers.message.as_ref() {
        "exception" => headers.exception.clone().into_owned(),
        "error" => {
            data = format!("{{\"message\":{}}}", serde_json::Value::from(headers.text.as_ref()));
            format!("{}Exception", headers.code.trim_end_matches("Exception"))
        }
        _ => headers.event.clone().into_owned(),
    };
    Event { name: Some(name).filter(|name| !name.is_empty()), data, ..Event::default() }
}

/// Writes a frame of JSON, or of a piece of text. Names of exceptions make it an exception.
pub(super) fn write(name: &str, payload: &[u8]) -> Vec<u8> {
    let (kind, name_header) = if name.ends_with("Exception") || EXCEPTIONS.contains(&name) {
        ("exception", ":exception-type")
    } else {
        ("event", ":event-type")
    };
    let content_type = if name == PIECE { "application/octet-stream" } else { JSON };
    let mut headers = Vec::new();
    let said = [(name_header, name), (":content-type", content_type), (":message-type", kind)];
    for (name, value) in said {
        headers.extend(length(name.len(), 1));
        headers.extend(name.bytes());
        headers.push(TEXT);
        headers.extend(length(value.len(), 2));
        headers.extend(value.bytes());
    }
    let total = PRELUDE + headers.len() + payload.len() + CHECKSUM;
    let mut frame = Vec::with_capacity(total);
    frame.extend(length(total, 4));
    frame.extend(length(headers.len(), 4));
    frame.extend(crc32fast::hash(&frame).to_be_bytes());
    frame.extend(headers);
    frame.extend(payload);
    frame.extend(crc32fast::hash(&frame).to_be_bytes());
    frame
}

/// The last `width` bytes of a number.
fn length(number: usize, width: usize) -> impl Iterator<Item = u8> {
    let bytes = number.to_be_bytes();
    bytes.into_iter().skip(size_of::<usize>() - width)
}

#[cfg(test)]
mod tests {
    use super::super::{Framing, Reader};
    use super::write;

    #[test]
    fn a_changed_byte_is_noticed() {
        let frame = write("messageStart", br#"{"role":"assistant"}"#);
        for at in 0..frame.len() {
            let mut changed = frame.clone();
            changed[at] ^= 1;
            assert!(Reader::all(Framing::EventStream, &changed).is_err(), "byte {at}");
        }
        for end in 1..frame.len() {
            assert!(Reader::all(Framing::EventStream, &frame[..end]).is_err(), "cut at {end}");
        }
    }

    #[test]
    fn a_text_in_pieces_keeps_its_letters() {
        let text = "data: {\"a\":\"größer, 日本 😀\"}\n\n";
        for size in 1..text.len() {
            let frames: Vec<u8> = text
                .as_bytes()
                .chunks(size)
                .flat_map(|piece| write("PayloadPart", piece))
                .collect();
            let events = Reader::all(Framing::EventStream, &frames).unwrap();
            let joined: String = events.into_iter().map(|event| event.data).collect();
            assert_eq!(joined, text, "in pieces of {size}");
        }
    }

    #[test]
    fn an_exception_bears_its_type() {
        let frame = write("throttlingException", br#"{"message":"slow"}"#);
        let events = Reader::all(Framing::EventStream, &frame).unwrap();
        assert_eq!(events[0].name.as_deref(), Some("throttlingException"));
    }
}
