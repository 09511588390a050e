//! How streams are cut: bytes as they come ↔ frames, in the four framings that providers use.
//!
//! Pure, and without meaning: it knows neither sockets nor languages. Which framing a stream has is said by its
//! content type, else by the language that is spoken ([`Framing::of`]).
//!
//! | framing | content type | used by |
//! |---|---|---|
//! | server-sent events | `text/event-stream` | nearly all |
//! | lines of JSON | `application/x-ndjson` | Ollama |
//! | one JSON array | `application/json`, beginning with `[` | Gemini without `alt=sse` |
//! | AWS event stream | `application/vnd.amazon.eventstream` | Bedrock, SageMaker |

mod array;
mod event_stream;
mod lines;
pub mod sse;

pub use sse::Event;

use crate::error::Result;

/// How a stream is cut into frames.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Framing {
    /// Server-sent events.
    #[default]
    Sse,
    /// A JSON value a line (NDJSON).
    Lines,
    /// The values of one JSON array.
    Array,
    /// AWS's binary frames with checksums (`application/vnd.amazon.eventstream`).
    EventStream,
}

impl Framing {
    /// The framing of an answer: what its content type says, else what its language uses.
    pub fn of(content_type: Option<&str>, usual: Self) -> Self {
        let essence = content_type.unwrap_or_default().split(';').next().unwrap_or_default().trim();
        match essence.to_ascii_lowercase().as_str() {
            "text/event-stream" => Self::Sse,
            "application/x-ndjson" | "application/jsonl" => Self::Lines,
            "application/vnd.amazon.eventstream" => Self::EventStream,
            _ => usual,
        }
    }

    /// The content type of a stream that is cut so.
    pub fn content_type(self) -> &'static str {
        match self {
            Self::Sse => "text/event-stream",
            Self::Lines => "application/x-ndjson",
            Self::Array => "application/json",
            Self::EventStream => "application/vnd.amazon.eventstream",
        }
    }
}

/// Reads frames out of bytes, however they were cut: push what came, then take frames until there is `None`.
#[derive(Debug)]
pub enum Reader {
    /// Server-sent events.
    Sse(sse::Reader),
    /// Lines.
    Lines(lines::Reader),
    /// An array's values.
    Array(array::Reader),
    /// Binary frames.
    EventStream(event_stream::Reader),
}

impl Reader {
    /// A reader of that framing.
    pub fn new(framing: Framing) -> Self {
        match framing {
            Framing::Sse => Self::Sse(sse::Reader::default()),
            Framing::Lines => Self::Lines(lines::Reader::default()),
            Framing::Array => Self::Array(array::Reader::default()),
            Framing::EventStream => Self::EventStream(event_stream::Reader::default()),
        }
    }

    /// Adds bytes as they came.
    ///
    /// # Errors
    /// `BadReply` for a frame beyond [`sse::MAX_LINE`] bytes.
    pub fn push(&mut self, bytes: &[u8]) -> Result<()> {
        match self {
            Self::Sse(reader) => reader.push(bytes),
            Self::Lines(reader) => reader.push(bytes),
            Self::Array(reader) => reader.push(bytes),
            Self::EventStream(reader) => {
                reader.push(bytes);
                Ok(())
            }
        }
    }

    /// The next whole frame; `None` means "not yet".
    ///
    /// # Errors
    /// `BadReply` for bytes that are no frame, and for a wrong checksum.
    pub fn take(&mut self) -> Result<Option<Event>> {
        match self {
            Self::Sse(reader) => Ok(reader.next()),
            Self::Lines(reader) => Ok(reader.next()),
            Self::Array(reader) => reader.take(),
            Self::EventStream(reader) => reader.take(),
        }
    }

    /// As [`Reader::take`] once the stream has ended: an unfinished last line counts. Call it until it gives `None`.
    ///
    /// # Errors
    /// As [`Reader::take`], and for a frame that was cut off.
    pub fn finish(&mut self) -> Result<Option<Event>> {
        match self {
            Self::Sse(reader) => Ok(reader.finish()),
            Self::Lines(reader) => Ok(reader.finish()),
            Self::Array(reader) => reader.finish(),
            Self::EventStream(reader) => reader.finish(),
        }
    }

    /// All frames of a whole stream.
    ///
    /// # Errors
    /// As [`Reader::push`] and [`Reader::finish`].
    pub fn all(framing: Framing, bytes: &[u8]) -> Result<Vec<Event>> {
        let mut reader = Self::new(framing);
        reader.push(bytes)?;
        let mut events = Vec::new();
        while let Some(event) = reader.finish()? {
            events.push(event);
        }
        Ok(events)
    }
}

/// Writes frames.
#[derive(Debug)]
pub struct Writer {
    framing: Framing,
    begun: bool,
}

impl Writer {
    /// A writer of that framing.
    pub fn new(framing: Framing) -> Self {
        Self { framing, begun: false }
    }

    /// The bytes of a frame. `data` is one line of JSON; server-sent events take several.
    pub fn event(&mut self, name: Option<&str>, data: &str) -> Vec<u8> {
        let begun = std::mem::replace(&mut self.begun, true);
        match self.framing {
            Framing::Sse => {
                let name = name.map(|name| format!("event: {name}\n")).unwrap_or_default();
                format!("{name}data: {}\n\n", data.replace('\n', "\ndata: ")).into_bytes()
            }
            Framing::Lines => format!("{data}\n").into_bytes(),
            Framing::Array => format!("{}{data}", if begun { ",\r\n" } else { "[" }).into_bytes(),
            Framing::EventStream => event_stream::write(name.unwrap_or("chunk"), data.as_bytes()),
        }
    }

    /// The bytes that close the stream.
    pub fn end(&mut self) -> Vec<u8> {
        match (self.framing, self.begun) {
            (Framing::Array, true) => b"]".to_vec(),
            (Framing::Array, false) => b"[]".to_vec(),
            _ => Vec::new(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const ALL: [Framing; 4] = [Framing::Sse, Framing::Lines, Framing::Array, Framing::EventStream];

    /// What is written in any framing is read again, however it is cut.
    #[test]
    fn what_is_written_is_read_however_it_is_cut() {
        let said = [("one", r#"{"a":"x]\"},{"}"#), ("two", r#"{"b":[1,{"c":"ü"}]}"#)];
        for framing in ALL {
            let mut writer = Writer::new(framing);
            let mut bytes: Vec<u8> =
                said.iter().flat_map(|(name, data)| writer.event(Some(name), data)).collect();
            bytes.extend(writer.end());
            for size in 1..bytes.len() {
                let (mut reader, mut found) = (Reader::new(framing), Vec::new());
                for piece in bytes.chunks(size) {
                    reader.push(piece).unwrap();
                    while let Some(event) = reader.take().unwrap() {
                        found.push(event.data);
                    }
                }
                while let Some(event) = reader.finish().unwrap() {
                    found.push(event.data);
                }
                assert_eq!(found, said.map(|(_, data)| data), "{framing:?} in pieces of {size}");
            }
        }
    }

    #[test]
    fn the_content_type_wins_over_the_language() {
        let of = |said| Framing::of(Some(said), Framing::Array);
        assert_eq!(of("text/event-stream; charset=utf-8"), Framing::Sse);
        assert_eq!(of("application/x-ndjson"), Framing::Lines);
        assert_eq!(of("application/json"), Framing::Array);
        assert_eq!(Framing::of(None, Framing::EventStream), Framing::EventStream);
    }
}
