//! Forms with files: `multipart/form-data` (RFC 7578), sent part by part as it is read.

use crate::error::{Error, Result};
use bytes::Bytes;
use std::collections::VecDeque;
use std::fmt;
use std::io;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};
use tokio::sync::mpsc;
use tokio::task::spawn_blocking;

/// How much of a source is read at once, in bytes.
const AT_ONCE: usize = 256 * 1024;

/// How many pieces are read ahead of the network.
const AHEAD: usize = 2;

/// A form. It can be sent again: sources are read from their beginning each time.
#[derive(Clone, Debug, Default)]
pub struct Multipart {
    /// Its parts, in the order they are sent.
    pub parts: Vec<Part>,
}

/// One part of a form.
#[derive(Clone, Debug)]
pub struct Part {
    /// The name of the field.
    pub name: String,
    /// What it holds.
    pub content: Content,
    /// The name of the file; parts without one are plain fields.
    pub file_name: Option<String>,
    /// Its media type.
    pub content_type: Option<String>,
    /// Further headers of the part.
    pub headers: Vec<(String, String)>,
}

/// What a part holds.
#[derive(Clone)]
pub enum Content {
    /// Bytes that are here.
    Bytes(Bytes),
    /// Something that is read while it is sent.
    Source(Arc<dyn Source>),
}

/// Something that is read while it is sent: a file on disk, an object of the caller's.
pub trait Source: Send + Sync {
    /// How many bytes it holds, where that is known.
    fn length(&self) -> Option<u64>;

    /// Reads it from its beginning; called on a thread that may wait.
    ///
    /// # Errors
    /// What the operating system or the caller's object says.
    fn open(&self) -> io::Result<Box<dyn io::Read + Send>>;
}

/// A file on disk.
#[derive(Debug)]
pub struct OnDisk(pub std::path::PathBuf);

impl Source for OnDisk {
    fn length(&self) -> Option<u64> {
        std::fs::metadata(&self.0).ok().map(|known| known.len())
    }

    fn open(&self) -> io::Result<Box<dyn io::Read + Send>> {
        std::fs::File::open(&self.0).map(|file| Box::new(file) as _)
    }
}

impl fmt::Debug for Content {
    /// How much, not what.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Bytes(bytes) => write!(f, "{} bytes", bytes.len()),
            Self::Source(source) => write!(f, "a source of {:?} bytes", source.length()),
        }
    }
}

impl Multipart {
    /// A field of text.
    pub fn text(name: &str, value: impl Into<String>) -> Part {
        Part {
            name: name.to_owned(),
            content: Content::Bytes(value.into().into()),
            file_name: None,
            content_type: None,
            headers: Vec::new(),
        }
    }

    /// How many bytes its parts hold, as far as that is known.
    pub fn length(&self) -> usize {
        let known = |part: &Part| match &part.content {
            Content::Bytes(bytes) => bytes.len(),
            Content::Source(source) => source.length().and_then(|n| n.try_into().ok()).unwrap_or(0),
        };
        self.parts.iter().map(known).sum()
    }

    /// The text of a field.
    pub fn field(&self, name: &str) -> Option<&str> {
        let part = self.parts.iter().find(|p| p.name == name && p.file_name.is_none())?;
        match &part.content {
            Content::Bytes(bytes) => std::str::from_utf8(bytes).ok(),
            Content::Source(_) => None,
        }
    }

    /// The same form with another text in a field.
    #[must_use]
    pub fn with_field(&self, name: &str, value: &str) -> Self {
        let mut changed = self.clone();
        if let Some(part) = changed.parts.iter_mut().find(|part| part.name == name) {
            part.content = Content::Bytes(value.to_owned().into());
        }
        changed
    }

    /// The whole form as bytes, for those who cannot send it as it is read.
    ///
    /// # Errors
    /// `BadRequest` where a part cannot be written or read.
    pub(super) fn written(&self, boundary: &str) -> Result<Vec<u8>> {
        let mut form = Vec::new();
        for part in &self.parts {
            form.extend_from_slice(part.head(boundary)?.as_bytes());
            match &part.content {
                Content::Bytes(bytes) => form.extend_from_slice(bytes),
                Content::Source(source) => {
                    let read = source.open().and_then(|mut opened| opened.read_to_end(&mut form));
                    read.map_err(|error| Error::bad_request(format!("{}: {error}", part.name)))?;
                }
            }
            form.extend_from_slice(b"\r\n");
        }
        form.extend_from_slice(format!("--{boundary}--\r\n").as_bytes());
        Ok(form)
    }

    /// The form as it is sent, between these boundaries; its length where every part's is known.
    pub(super) fn body(&self, boundary: &str) -> Result<(reqwest::Body, Option<u64>)> {
        let mut segments = VecDeque::new();
        for part in &self.parts {
            segments.push_back(Segment::Bytes(part.head(boundary)?.into()));
            segments.push_back(match &part.content {
                Content::Bytes(bytes) => Segment::Bytes(bytes.clone()),
                Content::Source(source) => Segment::Source(Reading::new(source.clone())),
            });
            segments.push_back(Segment::Bytes(Bytes::from_static(b"\r\n")));
        }
        segments.push_back(Segment::Bytes(format!("--{boundary}--\r\n").into()));
        let length = segments.iter().map(Segment::length).sum();
        Ok((reqwest::Body::wrap_stream(Segments(segments)), length))
    }
}

impl Part {
    /// What stands before its content.
    fn head(&self, boundary: &str) -> Result<String> {
        let mut head = format!(
            "--{boundary}\r\nContent-Disposition: form-data; name=\"{}\"",
            escaped(&self.name)
        );
        if let Some(name) = &self.file_name {
            head.extend(["; filename=\"", &escaped(name), "\""]);
        }
        head += "\r\n";
        let kind = self.content_type.iter().map(|kind| ("Content-Type", kind));
        let headers = self.headers.iter().map(|(name, value)| (name.as_str(), value));
        for (name, value) in headers.chain(kind) {
            if value.contains(['\r', '\n']) || name.contains(['\r', '\n', ':']) {
                return Err(Error::bad_request(format!(
                    "{}: a header of the part cannot be sent: {name:?}",
                    self.name
                )));
            }
            head.extend([name, ": ", value, "\r\n"]);
        }
        Ok(head + "\r\n")
    }
}

/// A name in a form's head, as browsers write it (HTML, "Multipart form data").
fn escaped(name: &str) -> String {
    name.replace('"', "%22").replace('\r', "%0D").replace('\n', "%0A")
}

/// A piece of a form that is being sent.
enum Segment {
    Bytes(Bytes),
    Source(Reading),
}

impl Segment {
    fn length(&self) -> Option<u64> {
        match self {
            Self::Bytes(bytes) => Some(bytes.len() as u64),
            Self::Source(reading) => reading.source.as_ref().and_then(|source| source.length()),
        }
    }
}

/// A form that is being sent.
struct Segments(VecDeque<Segment>);

impl futures_core::Stream for Segments {
    type Item = io::Result<Bytes>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        loop {
            match self.0.front_mut() {
                None => return Poll::Ready(None),
                Some(Segment::Bytes(bytes)) => {
                    let bytes = std::mem::take(bytes);
                    self.0.pop_front();
                    return Poll::Ready(Some(Ok(bytes)));
                }
                Some(Segment::Source(reading)) => match Pin::new(reading).poll_next(cx) {
                    Poll::Ready(None) => drop(self.0.pop_front()),
                    read => return read,
                },
            }
        }
    }
}

/// A source that is being read: by a thread that may wait, a little ahead of the network.
struct Reading {
    source: Option<Arc<dyn Source>>,
    pieces: Option<mpsc::Receiver<io::Result<Bytes>>>,
}

impl Reading {
    fn new(source: Arc<dyn Source>) -> Self {
        Self { source: Some(source), pieces: None }
    }

    /// Begins to read when the first piece is wanted, which is on the runtime.
    fn pieces(&mut self) -> Option<&mut mpsc::Receiver<io::Result<Bytes>>> {
        if let Some(source) = self.source.take() {
            let (sender, receiver) = mpsc::channel(AHEAD);
            spawn_blocking(move || read_all(&*source, &sender));
            self.pieces = Some(receiver);
        }
        self.pieces.as_mut()
    }
}

fn read_all(source: &dyn Source, to: &mpsc::Sender<io::Result<Bytes>>) {
    let mut opened = match source.open() {
        Ok(opened) => opened,
        Err(error) => return drop(to.blocking_send(Err(error))),
    };
    loop {
        let mut piece = vec![0; AT_ONCE];
        let read = opened.read(&mut piece).map(|length| {
            piece.truncate(length);
            Bytes::from(piece)
        });
        let ended = !matches!(&read, Ok(bytes) if !bytes.is_empty());
        if matches!(&read, Ok(bytes) if bytes.is_empty()) || to.blocking_send(read).is_err() {
            return;
        }
        if ended {
            return;
        }
    }
}

impl futures_core::Stream for Reading {
    type Item = io::Result<Bytes>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        match self.pieces() {
            Some(pieces) => pieces.poll_recv(cx),
            None => Poll::Ready(None),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    struct Broken;

    impl Source for Broken {
        fn length(&self) -> Option<u64> {
            None
        }

        fn open(&self) -> io::Result<Box<dyn io::Read + Send>> {
            Err(io::Error::other("gone"))
        }
    }

    async fn all(source: Arc<dyn Source>) -> io::Result<Vec<u8>> {
        let mut reading = std::pin::pin!(Reading::new(source));
        let mut whole = Vec::new();
        while let Some(piece) =
            std::future::poll_fn(|cx| futures_core::Stream::poll_next(reading.as_mut(), cx)).await
        {
            whole.extend_from_slice(&piece?);
        }
        Ok(whole)
    }

    #[tokio::test]
    async fn a_file_is_read_whole_each_time_and_errors_are_told() {
        let path = std::env::temp_dir().join(format!("ferrogate-form-{}", std::process::id()));
        let written: Vec<u8> = (0..AT_ONCE + 7).map(|n| u8::try_from(n % 251).unwrap()).collect();
        std::fs::write(&path, &written).unwrap();
        let source: Arc<dyn Source> = Arc::new(OnDisk(path.clone()));
        assert_eq!(source.length(), Some(written.len() as u64));
        assert_eq!(all(source.clone()).await.unwrap(), written);
        assert_eq!(all(source).await.unwrap(), written);
        std::fs::remove_file(path).unwrap();
        assert_eq!(all(Arc::new(Broken)).await.unwrap_err().to_string(), "gone");
    }

    #[tokio::test]
    async fn a_form_is_written_between_its_boundaries() {
        let file = Part {
            file_name: Some("a\"b.txt".to_owned()),
            content_type: Some("text/plain".to_owned()),
            headers: vec![("X-Note".to_owned(), "1".to_owned())],
            ..Multipart::text("file", "hello")
        };
        let form = Multipart { parts: vec![Multipart::text("n[]", "1"), file] };
        let (_, length) = form.body("cut").unwrap();
        let mut segments = VecDeque::new();
        for part in &form.parts {
            segments.push_back(Segment::Bytes(part.head("cut").unwrap().into()));
        }
        let heads: Vec<u8> = segments
            .iter()
            .flat_map(|segment| match segment {
                Segment::Bytes(bytes) => bytes.to_vec(),
                Segment::Source(_) => Vec::new(),
            })
            .collect();
        assert_eq!(
            String::from_utf8(heads).unwrap(),
            "--cut\r\nContent-Disposition: form-data; name=\"n[]\"\r\n\r\n\
             --cut\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a%22b.txt\"\r\n\
             X-Note: 1\r\nContent-Type: text/plain\r\n\r\n"
        );
        assert_eq!(length, Some(185));
    }

    #[test]
    fn a_field_is_found_and_changed() {
        let form = Multipart {
            parts: vec![Multipart::text("model", "openai/a"), Multipart::text("n", "1")],
        };
        assert_eq!(form.field("model"), Some("openai/a"));
        assert_eq!(form.with_field("model", "a").field("model"), Some("a"));
        assert_eq!((form.length(), form.field("x")), (9, None));
        let wrong = Part { content_type: Some("a\nb".to_owned()), ..Multipart::text("f", "") };
        assert!(Multipart { parts: vec![wrong] }.body("x").is_err());
    }
}
