//! An answer as a response over HTTP, in the caller's language.

use crate::engine::{Answer, Chunks, Meta, Stream};
use crate::error::{Error, Result};
use crate::frame::{Framing, Writer};
use crate::protocol::openai_chat::OpenaiChat;
use crate::protocol::{Event, Protocol, error_event};
use crate::provider::Registry;
use bytes::Bytes;
use std::collections::VecDeque;

const JSON: &str = "application/json";
const ANY: &str = "application/octet-stream";

/// Headers of the provider's own connection to us; and those that are said anew.
const NOT_PASSED_ON: &[&str] = &[
    "connection",
    "content-encoding",
    "content-length",
    "content-type",
    "keep-alive",
    "request-id",
    "set-cookie",
    "trailer",
    "transfer-encoding",
    "upgrade",
    "x-request-id",
    "x-should-retry",
];

/// The names under which SDKs look for the id of a request.
const REQUEST_IDS: [&str; 2] = ["x-request-id", "request-id"];

/// A response over HTTP.
pub struct Response {
    /// The status.
    pub status: u16,
    /// Names in lower case; without those of one connection.
    pub headers: Vec<(String, String)>,
    /// What follows.
    pub body: Body,
}

/// The body of a response.
pub enum Body {
    /// All of it.
    Whole(Bytes),
    /// Piece by piece.
    Stream(Box<Streamed>),
}

/// Who asked, and how it is answered.
#[derive(Clone, Copy)]
pub struct Caller {
    language: &'static dyn Protocol,
    framing: Framing,
    /// A line of data that closes a stream.
    last: Option<&'static str>,
    /// Answers are passed on as they are.
    is_plain: bool,
}

impl Caller {
    /// One who asks in a language and wants streams cut so.
    pub(super) fn speaking(
        language: &'static dyn Protocol,
        framing: Framing,
        last: Option<&'static str>,
    ) -> Self {
        Self { language, framing, last, is_plain: false }
    }

    /// One of whose request only the provider's language is known, or not even that.
    pub(super) fn of(language: Option<&'static dyn Protocol>) -> Self {
        let language = language.unwrap_or(&OpenaiChat);
        Self { language, framing: language.framing(), last: None, is_plain: true }
    }

    /// The response that tells what the engine gave. Errors are told in the caller's language; those that the provider
    /// told in that language, in its words.
    pub fn answer(&self, answer: Result<Answer>, registry: &Registry) -> Response {
        match answer {
            Ok(Answer::Whole(whole)) => {
                let kind = whole.meta.headers.iter().find(|(name, _)| name == "content-type");
                let kind = kind.filter(|_| self.is_plain).map_or(JSON, |(_, said)| said.as_str());
                let headers = headers(&whole.meta, kind);
                Response { status: whole.meta.status, headers, body: Body::Whole(whole.body) }
            }
            Ok(Answer::Stream(stream)) => {
                let headers = headers(&stream.meta, self.framing.content_type());
                let status = stream.meta.status;
                let body = Body::Stream(Box::new(Streamed::new(*stream, *self)));
                Response { status, headers, body }
            }
            Ok(Answer::Chunks(chunks)) => {
                let kind = chunks.meta.headers.iter().find(|(name, _)| name == "content-type");
                let headers = headers(&chunks.meta, kind.map_or(ANY, |(_, said)| said.as_str()));
                let status = chunks.meta.status;
                Response { status, headers, body: Body::Stream(Box::new(Streamed::of(chunks))) }
            }
            // No request that comes here asks for one.
            Ok(Answer::Line(_)) => {
                self.refuse(&Error::bad_request("a WebSocket cannot be passed on"), registry)
            }
            Err(error) => self.refuse(&error, registry),
        }
    }

    /// The response that tells an error. It asks the caller not to try again: that was done here.
    fn refuse(&self, error: &Error, registry: &Registry) -> Response {
        let said = error.said();
        let speaker = error.provider().and_then(|name| registry.get(name));
        let same = speaker.is_some_and(|row| row.protocol == self.language.name());
        let own = said.body.as_ref().filter(|body| same && body.is_object());
        let body = own.cloned().unwrap_or_else(|| self.language.write_error(error));
        let mut headers = passed_on(&said.headers);
        headers.push(("content-type".to_owned(), JSON.to_owned()));
        headers.push(("x-should-retry".to_owned(), "false".to_owned()));
        let id = said.request_id.clone().unwrap_or_else(new_id);
        headers.extend(REQUEST_IDS.map(|name| (name.to_owned(), id.clone())));
        let has_wait = headers.iter().any(|(name, _)| name == "retry-after");
        if let Some(wait) = said.retry_after.filter(|_| !has_wait) {
            headers.push(("retry-after".to_owned(), wait.as_secs().to_string()));
        }
        let body = Body::Whole(body.to_string().into());
        Response { status: error.status(), headers, body }
    }
}

fn passed_on(headers: &[(String, String)]) -> Vec<(String, String)> {
    headers.iter().filter(|(name, _)| !NOT_PASSED_ON.contains(&name.as_str())).cloned().collect()
}

/// The headers of an answer: the provider's, and who that was.
fn headers(meta: &Meta, content_type: &str) -> Vec<(String, String)> {
    let mut headers = passed_on(&meta.headers);
    let id = meta.request_id().map_or_else(new_id, str::to_owned);
    let said = [("content-type", content_type), (REQUEST_IDS[0], &id), (REQUEST_IDS[1], &id)];
    headers.extend(said.map(|(name, value)| (name.to_owned(), value.to_owned())));
    let named = meta.model.bytes().all(|byte| (b' '..=b'~').contains(&byte));
    let model = if named { meta.model.as_str() } else { "" };
    headers.push(("x-ferrogate-target".to_owned(), format!("{}/{model}", meta.provider)));
    headers
}

/// An id for a request that the provider gave none.
fn new_id() -> String {
    let letters = (0..24).map(|_| fastrand::alphanumeric().to_string());
    std::iter::once("req_".to_owned()).chain(letters).collect()
}

/// A streamed answer as bytes.
pub enum Streamed {
    /// Events, cut as the caller wants them.
    Events(Box<Events>),
    /// What comes, as it comes.
    Chunks(Box<Chunks>),
    /// It has ended.
    Ended,
}

/// The events of an answer, cut as the caller wants them.
pub struct Events {
    stream: Stream,
    writer: Writer,
    caller: Caller,
    /// The last line was said already.
    closed: bool,
}

impl Streamed {
    fn new(stream: Stream, caller: Caller) -> Self {
        let writer = Writer::new(caller.framing);
        Self::Events(Box::new(Events { stream, writer, caller, closed: false }))
    }

    fn of(chunks: Box<Chunks>) -> Self {
        Self::Chunks(chunks)
    }

    /// The bytes that have arrived, waiting for the first; `None` at the end. Where an answer of events breaks off, the
    /// last event tells it in the caller's language, and no end follows. Other answers just end: HTTP has no word for it.
    pub async fn next(&mut self) -> Option<Bytes> {
        let (bytes, more) = match self {
            Self::Events(events) => events.next().await,
            Self::Chunks(chunks) => match chunks.next().await {
                Ok(Some(bytes)) => (bytes, true),
                _ => (Bytes::new(), false),
            },
            Self::Ended => return None,
        };
        if !more {
            *self = Self::Ended;
        }
        Some(bytes).filter(|bytes| !bytes.is_empty())
    }
}

impl Events {
    /// The bytes of all events that have arrived, and whether there will be more.
    async fn next(&mut self) -> (Bytes, bool) {
        let mut events = VecDeque::new();
        let read = self.stream.next(&mut events).await;
        let mut out = Vec::new();
        for event in events {
            self.write(&event, &mut out);
        }
        match &read {
            Ok(true) => {}
            Ok(false) => {
                if let Some(last) = self.caller.last.filter(|_| !self.closed) {
                    out.extend(self.writer.event(None, last));
                }
                out.extend(self.writer.end());
            }
            Err(error) => {
                self.write(&error_event(self.caller.language, error), &mut out);
                out.extend(self.writer.end());
            }
        }
        (Bytes::from(out), matches!(read, Ok(true)))
    }

    fn write(&mut self, event: &Event, out: &mut Vec<u8>) {
        self.closed |= self.caller.last == Some(event.data.as_str());
        out.extend(self.writer.event(event.name.as_deref(), &event.data));
    }
}
