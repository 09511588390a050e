//! Recording a real provider and replaying it: a file of JSON lines, one exchange a line, without a secret.
//!
//! ```json
//! {"request": {"method": "POST", "path": "/v1/chat/completions", "headers": {…}, "body": {…}},
//!  "response": {"status": 200, "headers": {…}, "body": {…}}}
//! ```
//!
//! A body that is a JSON object or list is kept as that, another text as a text, other bytes as `body_base64`; a stream
//! as `chunks`, its events. Headers and query fields whose names speak of keys, tokens or cookies are left out; bodies
//! are kept as they are, prompts included. Sending is done by a closure that is handed in.

use super::forms::header_map;
use super::http::Seen;
use super::plan::{json_response, write_plain_error};
use super::wire::{Body, Response, Stream};
use crate::error::{Error, ErrorKind, Result};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use std::fmt;
use std::fs::File;
use std::io::Write as _;
use std::path::Path;
use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};

/// A request on its way to the real provider.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Outgoing {
    /// `POST`.
    pub method: String,
    /// The whole address, query included.
    pub url: String,
    /// The client's headers, its key among them, without those of the connection.
    pub headers: Vec<(String, String)>,
    /// The body's bytes.
    pub body: Bytes,
}

/// What the real provider said.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Forwarded {
    /// The HTTP status.
    pub status: u16,
    /// The headers.
    pub headers: Vec<(String, String)>,
    /// The whole body, its content encoding undone.
    pub body: Bytes,
}

/// Sends a request to the real provider and waits for the whole answer.
pub type Forward =
    Arc<dyn Fn(Outgoing) -> Pin<Box<dyn Future<Output = Result<Forwarded>> + Send>> + Send + Sync>;

/// One line of a recording.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Exchange {
    /// What was asked.
    pub request: RecordedRequest,
    /// What was answered.
    pub response: RecordedReply,
}

/// What was asked.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RecordedRequest {
    /// `POST`.
    pub method: String,
    /// Path and query, without the query's secrets.
    pub path: String,
    /// The headers, without secrets.
    #[serde(default, with = "header_map")]
    pub headers: Vec<(String, String)>,
    /// The body: JSON, or a text. `None`: empty, or no text.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub body: Option<Value>,
    /// The body where it is no text.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub body_base64: Option<String>,
}

/// What was answered. One of the three bodies, or none where it was empty.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RecordedReply {
    /// The HTTP status.
    pub status: u16,
    /// The headers, without secrets.
    #[serde(default, with = "header_map")]
    pub headers: Vec<(String, String)>,
    /// The body: JSON, or a text.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub body: Option<Value>,
    /// The events of a stream, with the empty lines that end them.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub chunks: Option<Vec<String>>,
    /// The body where it is no text.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub body_base64: Option<String>,
}

/// Passes requests on and writes down what came of them.
pub(super) struct Recorder {
    upstream: String,
    forward: Forward,
    file: Mutex<File>,
}

impl fmt::Debug for Recorder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Recorder").field("file", &self.file).finish_non_exhaustive()
    }
}

impl Recorder {
    /// Begins a new file.
    pub(super) fn create(path: &Path, upstream: &str, forward: Forward) -> Result<Self> {
        let file = File::create(path).map_err(|why| {
            Error::config(format!("the recording {} cannot be written: {why}", path.display()))
        })?;
        let upstream = upstream.trim_end_matches('/').to_owned();
        Ok(Self { upstream, forward, file: Mutex::new(file) })
    }

    /// Passes a request on. One that reached nobody is answered with 502 and not written down.
    pub(super) async fn exchange(&self, seen: &Seen) -> Response {
        let outgoing = Outgoing {
            method: seen.method.clone(),
            url: format!("{}{}", self.upstream, seen.target()),
            headers: passed_on(&seen.headers),
            body: seen.body.clone(),
        };
        let answer = match (self.forward)(outgoing).await {
            Ok(answer) => answer,
            Err(error) => return json_response(502, &write_plain_error(&error), seen.number),
        };
        match self.write(seen, &answer) {
            Ok(()) => Response {
                status: answer.status,
                headers: passed_on(&answer.headers),
                body: Body::Whole(answer.body.to_vec()),
            },
            Err(why) => {
                let error = Error::config(format!("the recording cannot be written: {why}"));
                json_response(500, &write_plain_error(&error), seen.number)
            }
        }
    }

    fn write(&self, seen: &Seen, answer: &Forwarded) -> std::io::Result<()> {
        let exchange =
            Exchange { request: recorded_request(seen), response: recorded_reply(answer) };
        let mut line = serde_json::to_vec(&exchange)?;
        line.push(b'\n');
        self.file.lock().unwrap_or_else(PoisonError::into_inner).write_all(&line)
    }
}

fn recorded_request(seen: &Seen) -> RecordedRequest {
    let (body, body_base64) = kept(&seen.body);
    RecordedRequest {
        method: seen.method.clone(),
        path: clean_target(&seen.target()),
        headers: public(passed_on(&seen.headers)),
        body,
        body_base64,
    }
}

fn recorded_reply(answer: &Forwarded) -> RecordedReply {
    let headers = public(passed_on(&answer.headers));
    let streamed = headers
        .iter()
        .any(|(name, value)| name == "content-type" && value.contains("text/event-stream"));
    let reply = RecordedReply { status: answer.status, headers, ..RecordedReply::default() };
    match std::str::from_utf8(&answer.body) {
        Ok(text) if streamed => RecordedReply { chunks: Some(events(text)), ..reply },
        _ => {
            let (body, body_base64) = kept(&answer.body);
            RecordedReply { body, body_base64, ..reply }
        }
    }
}

/// A body as it is kept: JSON or text, or else base64.
fn kept(bytes: &[u8]) -> (Option<Value>, Option<String>) {
    match (serde_json::from_slice(bytes), std::str::from_utf8(bytes)) {
        _ if bytes.is_empty() => (None, None),
        (Ok(json @ (Value::Object(_) | Value::Array(_))), _) => (Some(json), None),
        (_, Ok(text)) => (Some(Value::String(text.to_owned())), None),
        _ => (None, Some(STANDARD.encode(bytes))),
    }
}

/// The reverse of [`kept`].
fn unkept(body: Option<&Value>, body_base64: Option<&str>) -> Vec<u8> {
    match (body, body_base64) {
        (Some(Value::String(text)), _) => text.clone().into_bytes(),
        (Some(json), _) => json.to_string().into_bytes(),
        (None, Some(base64)) => STANDARD.decode(base64).unwrap_or_default(),
        (None, None) => Vec::new(),
    }
}

/// Cuts a stream after each empty line; the pieces together are the stream.
fn events(text: &str) -> Vec<String> {
    let mut events = vec![String::new()];
    for line in text.split_inclusive('\n') {
        if let Some(event) = events.last_mut() {
            event.push_str(line);
        }
        if line.trim_end_matches(['\r', '\n']).is_empty() {
            events.push(String::new());
        }
    }
    events.retain(|event| !event.is_empty());
    events
}

/// Headers that belong to one connection and are not passed on (RFC 9110, 7.6.1), and those that the next sender must
/// write itself. Without `accept-encoding` the answer is plain, or its encoding is undone by who asked for it.
const CONNECTION: &[&str] = &[
    "connection",
    "keep-alive",
    "proxy-connection",
    "te",
    "trailer",
    "transfer-encoding",
    "upgrade",
    "expect",
    "host",
    "content-length",
    "accept-encoding",
];

fn passed_on(headers: &[(String, String)]) -> Vec<(String, String)> {
    headers
        .iter()
        .map(|(name, value)| (name.to_ascii_lowercase(), value.clone()))
        .filter(|(name, _)| !CONNECTION.contains(&name.as_str()))
        .collect()
}

/// The headers that are no secret.
fn public(mut headers: Vec<(String, String)>) -> Vec<(String, String)> {
    headers.retain(|(name, _)| !is_secret(name));
    headers
}

/// Path and query without the query's secrets.
fn clean_target(target: &str) -> String {
    let Some((path, query)) = target.split_once('?') else { return target.to_owned() };
    let fields = query.split('&').filter(|f| !is_secret(f.split('=').next().unwrap_or_default()));
    let fields: Vec<_> = fields.collect();
    if fields.is_empty() { path.to_owned() } else { format!("{path}?{}", fields.join("&")) }
}

/// Words that name a secret: `authorization`, `x-api-key`, `set-cookie`, `x-amz-security-token`, `?key=`, `?sig=`, and
/// whose account it is. `x-ratelimit-limit-tokens` is none.
const SECRET_WORDS: &[&str] = &[
    "account",
    "apikey",
    "auth",
    "authorization",
    "cookie",
    "credential",
    "credentials",
    "key",
    "organization",
    "password",
    "project",
    "secret",
    "session",
    "sig",
    "signature",
    "token",
];

/// Whether a header or a field of a query holds a secret, by its name. An encoded name is taken for one.
fn is_secret(name: &str) -> bool {
    let name = name.to_ascii_lowercase();
    name.contains('%') || name.split(['-', '_', '.']).any(|word| SECRET_WORDS.contains(&word))
}

/// A recording that is played.
#[derive(Debug)]
pub(super) struct Tape {
    exchanges: Vec<(Exchange, bool)>,
}

impl Tape {
    /// Reads a file.
    pub(super) fn open(path: &Path) -> Result<Self> {
        let name = path.display();
        let text = std::fs::read_to_string(path)
            .map_err(|why| Error::config(format!("the recording {name} cannot be read: {why}")))?;
        let lines = text.lines().enumerate().filter(|(_, line)| !line.trim().is_empty());
        let exchanges = lines.map(|(index, line)| {
            let exchange = serde_json::from_str(line).map_err(|why| {
                let line = index + 1;
                Error::config(format!("the recording {name} cannot be read: line {line}: {why}"))
            })?;
            Ok((exchange, false))
        });
        Ok(Self { exchanges: exchanges.collect::<Result<_>>()? })
    }

    /// Plays the exchange of the same body, a fresh one first; else the next one of that method and path.
    pub(super) fn play(&mut self, seen: &Seen) -> Response {
        let asked = recorded_request(seen);
        let same_place =
            |e: &Exchange| e.request.method == asked.method && e.request.path == asked.path;
        let same = |e: &Exchange| {
            same_place(e)
                && e.request.body == asked.body
                && e.request.body_base64 == asked.body_base64
        };
        let fresh_and_same = self.exchanges.iter().position(|(e, used)| !used && same(e));
        let found = fresh_and_same
            .or_else(|| self.exchanges.iter().rposition(|(e, _)| same(e)))
            .or_else(|| self.exchanges.iter().position(|(e, used)| !used && same_place(e)));
        match found.and_then(|index| self.exchanges.get_mut(index)) {
            Some((exchange, used)) => {
                *used = true;
                played(&exchange.response)
            }
            None => not_recorded(&asked, seen),
        }
    }
}

fn played(reply: &RecordedReply) -> Response {
    let body = match &reply.chunks {
        Some(chunks) => Body::Stream(Stream {
            chunks: chunks.iter().map(|chunk| chunk.clone().into_bytes()).collect(),
            ..Stream::default()
        }),
        None => Body::Whole(unkept(reply.body.as_ref(), reply.body_base64.as_deref())),
    };
    Response { status: reply.status, headers: passed_on(&reply.headers), body }
}

fn not_recorded(asked: &RecordedRequest, seen: &Seen) -> Response {
    let model = seen.json.as_ref().and_then(|json| json.get("model")?.as_str());
    let of_model = model.map(|model| format!(" for model {model}")).unwrap_or_default();
    let message = format!(
        "{} {}{of_model} (request {}) is not in the recording; record it again",
        asked.method, asked.path, seen.number
    );
    json_response(404, &write_plain_error(&Error::new(ErrorKind::NotFound, message)), seen.number)
}
