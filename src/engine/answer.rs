//! What a face gets back.

use super::prepare::{Outgoing, Reading};
use super::remember::Record;
use super::{Chunks, Incoming, Line, Spent, Stream};
use crate::error::{Error, Result, shown_url};
use crate::ops::{Loss, Losses, Reply, Request, Usage};
use crate::provider::Target;
use crate::route::Deployment;
use crate::store::Store;
use crate::transport;
use bytes::Bytes;
use serde::de::IgnoredAny;
use std::fmt;
use std::sync::Arc;
use std::time::{Duration, SystemTime, UNIX_EPOCH};
use tokio::time::Instant;

/// What a face gets back.
pub enum Answer {
    /// A whole answer.
    Whole(Box<Whole>),
    /// An answer piece by piece.
    Stream(Box<Stream>),
    /// An answer that is no text of ours to read, chunk by chunk.
    Chunks(Box<Chunks>),
    /// A WebSocket.
    Line(Box<Line>),
}

impl Answer {
    /// What is known of it beside its body.
    pub fn meta(&self) -> &Meta {
        match self {
            Self::Whole(whole) => &whole.meta,
            Self::Stream(stream) => &stream.meta,
            Self::Chunks(chunks) => &chunks.meta,
            Self::Line(line) => &line.meta,
        }
    }

    fn meta_mut(&mut self) -> &mut Meta {
        match self {
            Self::Whole(whole) => &mut whole.meta,
            Self::Stream(stream) => &mut stream.meta,
            Self::Chunks(chunks) => &mut chunks.meta,
            Self::Line(line) => &mut line.meta,
        }
    }

    /// The same, reached so.
    pub(super) fn reached_by(mut self, via: Via) -> Self {
        self.meta_mut().via = Some(Arc::new(via));
        self
    }
}

/// How an answer was reached.
#[derive(Clone, Debug)]
pub struct Via {
    /// The group that answered.
    pub group: Option<String>,
    /// The deployment that answered.
    pub deployment: Option<Arc<Deployment>>,
    /// Groups and targets that failed before.
    pub fallbacks: u32,
}

/// A whole answer, in the caller's language.
pub struct Whole {
    /// JSON.
    pub body: Bytes,
    /// What is known beside it.
    pub meta: Meta,
    /// What is to be kept of it.
    pub(super) record: Option<Record>,
}

/// What is known of an answer beside its body.
#[derive(Clone)]
pub struct Meta {
    /// The provider's row.
    pub provider: String,
    /// The model that was asked, in the provider's words.
    pub model: String,
    /// The HTTP method.
    pub method: transport::Method,
    /// The address called, without its query and any user name: they may hold a key.
    pub url: String,
    /// The HTTP status.
    pub status: u16,
    /// The headers that were sent, keys among them; names in lower case.
    pub sent: Vec<(String, String)>,
    /// The provider's headers, names in lower case.
    pub headers: Vec<(String, String)>,
    /// What was used, where it is known.
    pub usage: Option<Usage>,
    /// What that costs, by the prices of who answered; of all attempts that the answer is made of.
    pub spent: Spent,
    /// What could not be said.
    pub losses: Vec<Loss>,
    /// Attempts made, this one included, over all targets.
    pub attempts: u32,
    /// How it was reached, where a course led there.
    pub via: Option<Arc<Via>>,
    /// When this attempt began.
    pub began: Instant,
    /// When this attempt was answered.
    pub answered: Instant,
}

impl fmt::Debug for Meta {
    /// Without the headers that were sent: a key is among them.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Meta")
            .field("provider", &self.provider)
            .field("model", &self.model)
            .field("url", &self.url)
            .field("status", &self.status)
            .field("attempts", &self.attempts)
            .finish_non_exhaustive()
    }
}

impl Meta {
    pub(super) fn new(
        target: &Target,
        answer: &transport::Answer,
        (outgoing, attempts): (&mut Outgoing, u32),
    ) -> Self {
        Self {
            provider: target.provider.name.clone(),
            model: target.model.clone(),
            method: outgoing.call.method.clone(),
            url: shown_url(&outgoing.call.url),
            status: answer.status,
            sent: std::mem::take(&mut outgoing.call.headers),
            headers: answer.headers.clone(),
            usage: None,
            spent: Spent::default(),
            losses: outgoing.losses.0.clone(),
            attempts,
            via: None,
            began: outgoing.began,
            answered: Instant::now(),
        }
    }

    /// Of an answer that nobody was asked for.
    pub(super) fn of_ours(provider: &str, model: &str) -> Self {
        Self {
            provider: provider.to_owned(),
            model: model.to_owned(),
            method: transport::Method::POST,
            url: String::new(),
            status: 200,
            sent: Vec::new(),
            headers: Vec::new(),
            usage: None,
            spent: Spent::default(),
            losses: Vec::new(),
            attempts: 0,
            via: None,
            began: Instant::now(),
            answered: Instant::now(),
        }
    }

    /// The provider's id of the request.
    pub fn request_id(&self) -> Option<&str> {
        let ids = ["x-request-id", "request-id"];
        ids.iter()
            .find_map(|id| self.headers.iter().find(|(n, _)| n == id))
            .map(|(_, v)| v.as_str())
    }

    /// The error that an answer of another status is.
    pub(super) fn refusal(
        &self,
        target: &Target,
        (status, headers, body): (u16, &[(String, String)], &[u8]),
        now: SystemTime,
    ) -> Error {
        let mut error = match target.provider.language() {
            Ok(language) => language.refusal(status, headers, body),
            Err(error) => error,
        };
        if error.said().retry_after.is_none() {
            error.said_mut().retry_after = retry_date(headers, now);
        }
        error.with_url(&self.url)
    }
}

/// `retry-after` as a date (RFC 9110, 10.2.3).
fn retry_date(headers: &[(String, String)], now: SystemTime) -> Option<Duration> {
    let (_, value) = headers.iter().find(|(name, _)| name == "retry-after")?;
    httpdate::parse_http_date(value).ok()?.duration_since(now).ok()
}

impl Whole {
    /// Reads an answer of a 2xx status.
    ///
    /// # Errors
    /// `BadReply` where it cannot be read, the provider's own error where it hid one in there.
    pub(super) fn read(
        body: &Bytes,
        (reading, mut meta): (Reading, Meta),
        incoming: &Incoming,
        now: SystemTime,
    ) -> Result<Self> {
        let url = meta.url.clone();
        let read = || -> Result<Self> {
            let mut record = None;
            let mut losses = Losses(std::mem::take(&mut meta.losses));
            let body = match reading {
                Reading::Plain if !incoming.wants_json() => body.clone(),
                Reading::Plain => {
                    serde_json::from_slice::<IgnoredAny>(body)
                        .map_err(|e| Error::bad_reply(format!("the answer is not JSON: {e}")))?;
                    object(body)?
                }
                Reading::Relay(operation, language) => match language.glance(operation, body) {
                    Err(_) if incoming.takes_unread => body.clone(),
                    usage => {
                        meta.usage = usage?;
                        object(body)?
                    }
                },
                Reading::Translate { asked, operation, from, to } => {
                    let reply = from.decode(asked, body)?.answering(operation);
                    let mut reply = reply.named(new_id, seconds(now), &incoming.wish.model);
                    give_back(&mut reply, incoming);
                    meta.usage = reply.usage().cloned();
                    let mut told = to.write(&reply, &mut losses);
                    if let Some(turn) = &incoming.turn {
                        turn.complete(&mut told);
                        record = turn.document(&told).map(|document| Record::of(turn, document));
                    }
                    told.to_string().into()
                }
            };
            meta.losses = losses.0;
            Ok(Self { body, meta, record })
        };
        read().map_err(|e| e.with_url(&url))
    }

    /// Keeps what is to be kept of it.
    pub(super) async fn keep(&mut self, store: &dyn Store) {
        if let Some(record) = self.record.take() {
            record.keep(store, &mut self.meta.losses).await;
        }
    }
}

/// Puts the documents of a rerank call into its answer, where the caller wants them.
fn give_back(reply: &mut Reply, incoming: &Incoming) {
    if let Reply::Rerank(rerank) = reply
        && let Ok(request) = incoming.request()
        && let Request::Rerank(asked) = &*request
    {
        rerank.give_back(asked);
    }
}

/// JSON that is relayed; it must be an object, or callers would find out when they read it.
fn object(json: &Bytes) -> Result<Bytes> {
    if !json.trim_ascii_start().starts_with(b"{") {
        return Err(Error::bad_reply("the answer is JSON, but no object"));
    }
    match std::str::from_utf8(json) {
        Ok(_) => Ok(json.clone()),
        Err(e) => Err(Error::bad_reply(format!("the answer is not UTF-8: {e}"))),
    }
}

/// An id in the form of OpenAI's.
pub(super) fn new_id() -> String {
    std::iter::once("chatcmpl-".to_owned())
        .chain((0..24).map(|_| fastrand::alphanumeric().to_string()))
        .collect()
}

pub(super) fn seconds(time: SystemTime) -> u64 {
    time.duration_since(UNIX_EPOCH).map_or(0, |d| d.as_secs())
}
