//! What came back: status, headers, and the body, whole or in chunks. It does not judge the status.

use super::Options;
use super::deadline::{Limit, Stage, within};
use super::failure;
use super::http::let_connections_run;
use super::socket::{self, Socket};
use crate::error::{Error, Result};
use bytes::{Bytes, BytesMut};
use std::fmt;
use std::sync::Arc;
use std::time::Duration;

pub(super) use reqwest::Upgraded;

/// The most memory set aside for a body before it came, in bytes.
const SET_ASIDE: usize = 16 * 1024 * 1024;

/// An answer whose headers have come.
#[derive(Debug)]
pub struct Answer {
    /// The HTTP status, redirects and failures included.
    pub status: u16,
    /// The headers in the order they came, names in lower case, invalid UTF-8 replaced. `content-encoding` and
    /// `content-length` are missing where the body was decoded.
    pub headers: Vec<(String, String)>,
    body: Body,
    max_body: usize,
}

/// A body that is still coming, already decoded (gzip, br, zstd, deflate).
///
/// Dropping it before its end closes the connection (HTTP/1.1) or the stream (HTTP/2) as soon as the runtime runs
/// again; where that may be long, use [`close`](Self::close), so that the server does not go on generating.
pub struct Body {
    response: reqwest::Response,
    host: Arc<str>,
    idle: Option<Duration>,
    total: Option<Limit>,
    read: u64,
}

impl fmt::Debug for Body {
    /// Leaves out the address: its query may hold a key.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Body")
            .field("host", &self.host)
            .field("read", &self.read)
            .finish_non_exhaustive()
    }
}

/// Who answers, and how long the rest may take.
pub(super) struct Terms {
    pub(super) host: Arc<str>,
    pub(super) idle: Option<Duration>,
    pub(super) total: Option<Limit>,
}

impl Answer {
    pub(super) fn new(response: reqwest::Response, options: &Options, terms: Terms) -> Self {
        let text = |value: &[u8]| String::from_utf8_lossy(value).into_owned();
        let headers = response.headers().iter();
        let headers = headers
            .map(|(name, value)| (name.as_str().to_owned(), text(value.as_bytes())))
            .collect();
        let Terms { host, idle, total } = terms;
        Self {
            status: response.status().as_u16(),
            headers,
            body: Body { response, host, idle, total, read: 0 },
            max_body: options.max_body,
        }
    }

    /// The connection of an answer of 101 as a WebSocket, where the call asked for one with these headers. A message of
    /// the other side may have `max_size` bytes.
    ///
    /// # Errors
    /// `BadReply` where the answer is another one; `Connection` where it broke off.
    pub async fn socket(
        self,
        sent: &[(String, String)],
        max_size: Option<usize>,
    ) -> Result<Socket> {
        let host = self.body.host.clone();
        if self.status != 101 {
            return Err(Error::bad_reply(format!(
                "{host} answered {} where it should have opened a WebSocket; check the address",
                self.status
            )));
        }
        socket::check(sent, self.header("sec-websocket-accept"))?;
        let upgraded = self.body.response.upgrade().await;
        let upgraded = upgraded.map_err(|error| failure::of_reading(&error, &host, 0))?;
        Ok(Socket::begin(upgraded, max_size).await)
    }

    /// The first value of a header; `name` in lower case.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(one, _)| one == name).map(|(_, value)| value.as_str())
    }

    /// The whole body.
    ///
    /// Fails with `Timeout` or `Connection` as [`Body::chunk`] does, and with `BadReply` when the decoded body is
    /// longer than [`Options::max_body`].
    pub async fn bytes(mut self) -> Result<Bytes> {
        let announced = self.body.response.content_length().unwrap_or(0);
        if announced > self.max_body as u64 {
            return Err(self.too_long());
        }
        let Some(first) = self.next_chunk(0).await? else { return Ok(Bytes::new()) };
        let Some(second) = self.next_chunk(first.len()).await? else { return Ok(first) };
        // What is announced is no proof: no more than this is set aside for it.
        let known = usize::try_from(announced).unwrap_or(0).min(SET_ASIDE);
        let mut whole = BytesMut::with_capacity(known.max(2 * (first.len() + second.len())));
        whole.extend_from_slice(&first);
        whole.extend_from_slice(&second);
        while let Some(chunk) = self.next_chunk(whole.len()).await? {
            whole.extend_from_slice(&chunk);
        }
        Ok(whole.freeze())
    }

    /// The body as a stream of chunks.
    pub fn body(self) -> Body {
        self.body
    }

    async fn next_chunk(&mut self, so_far: usize) -> Result<Option<Bytes>> {
        let chunk = self.body.chunk().await?;
        match &chunk {
            Some(bytes) if bytes.len() > self.max_body - so_far => Err(self.too_long()),
            _ => Ok(chunk),
        }
    }

    fn too_long(&self) -> Error {
        Error::bad_reply(format!(
            "The answer of {} is longer than {} bytes; raise max_body if that is meant",
            self.body.host, self.max_body
        ))
    }
}

impl Body {
    /// Lifts the total limit: from here on only silence ends the body.
    pub fn no_total(&mut self) {
        self.total = None;
    }

    /// Lifts the limit for silence: whoever reads has one of its own.
    pub fn no_idle(&mut self) {
        self.idle = None;
    }

    /// The next chunk, as it came from the network; `None` at the end.
    ///
    /// Fails with `Timeout` when the idle or the total limit passes, naming it, and with `Connection` when the
    /// connection breaks, saying how many bytes had come. Dropping the future loses nothing.
    pub async fn chunk(&mut self) -> Result<Option<Bytes>> {
        let limit = Limit::sooner(self.total, Limit::from_now(Stage::Idle, self.idle));
        let chunk = within(limit, &self.host, self.response.chunk()).await?;
        let chunk = chunk.map_err(|error| failure::of_reading(&error, &self.host, self.read))?;
        self.read += chunk.as_ref().map_or(0, |bytes| bytes.len() as u64);
        Ok(chunk)
    }

    /// Ends the body early and lets the server know now. Takes no time that counts and cannot fail.
    pub async fn close(self) {
        drop(self);
        let_connections_run().await;
    }
}
