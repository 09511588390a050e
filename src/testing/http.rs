//! Requests as they came over the wire: HTTP/1.1, read strictly enough for tests. It writes nothing but `100 Continue`.

use bytes::{Buf as _, Bytes, BytesMut};
use serde_json::{Value, json};
use std::time::Duration;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;

/// The largest body that is read, in bytes.
const BODY_LIMIT: usize = 64 << 20;
/// The largest head that is read, in bytes.
const HEAD_LIMIT: usize = 256 << 10;
/// The most headers that are read.
const HEADERS_LIMIT: usize = 256;

/// A request that reached the server.
#[derive(Clone, Debug, PartialEq)]
pub struct Seen {
    /// Its number, from 1 in the order in which they came.
    pub number: u64,
    /// `POST`.
    pub method: String,
    /// `/v1/chat/completions`, without the query.
    pub path: String,
    /// What came after the question mark, as sent.
    pub query: Option<String>,
    /// The headers in order, names in lower case. They hold the key that was sent.
    pub headers: Vec<(String, String)>,
    /// The body's bytes.
    pub body: Bytes,
    /// The body as JSON, if it is that.
    pub json: Option<Value>,
    /// When it was whole, since the server's start.
    pub at: Duration,
    /// The connection it came over, from 1 in the order in which they were opened.
    pub connection: u64,
    /// The client closed the connection before its answer was whole.
    pub aborted: bool,
    /// The server is done with it: answered as scripted, or aborted.
    pub finished: bool,
}

impl Seen {
    /// The first header of that name, which is in lower case.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(n, _)| n == name).map(|(_, value)| value.as_str())
    }

    /// Path and query, as sent.
    pub fn target(&self) -> String {
        match &self.query {
            Some(query) => format!("{}?{query}", self.path),
            None => self.path.clone(),
        }
    }

    /// All of it as data; `body` is its text, `at` is in seconds, `headers` a list of pairs.
    pub fn to_json(&self) -> Value {
        json!({
            "number": self.number,
            "method": self.method,
            "path": self.path,
            "query": self.query,
            "headers": self.headers,
            "body": String::from_utf8_lossy(&self.body),
            "json": self.json,
            "at": self.at.as_secs_f64(),
            "connection": self.connection,
            "aborted": self.aborted,
            "finished": self.finished,
        })
    }
}

/// A request as it was read.
#[derive(Debug, Default)]
pub(super) struct Incoming {
    pub(super) method: String,
    pub(super) target: String,
    pub(super) headers: Vec<(String, String)>,
    pub(super) body: Bytes,
    /// The client wants no other answer over this connection.
    pub(super) close: bool,
}

impl Incoming {
    fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(n, _)| n == name).map(|(_, value)| value.as_str())
    }
}

/// Why no request was read.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Stop {
    /// The client is gone.
    Gone,
    /// It is answered with this status and this sentence.
    Refuse(u16, &'static str),
}

/// Reads the next request. `buffer` keeps what came after it.
pub(super) async fn read(stream: &mut TcpStream, buffer: &mut BytesMut) -> Result<Incoming, Stop> {
    let mut incoming = loop {
        if let Some(incoming) = parse_head(buffer)? {
            break incoming;
        }
        if buffer.len() > HEAD_LIMIT {
            return Err(Stop::Refuse(431, "the head of the request is too large"));
        }
        fill(stream, buffer).await?;
    };
    if incoming.header("expect").is_some_and(|e| e.eq_ignore_ascii_case("100-continue")) {
        stream.write_all(b"HTTP/1.1 100 Continue\r\n\r\n").await.map_err(|_| Stop::Gone)?;
    }
    incoming.body = read_body(stream, buffer, &incoming).await?;
    Ok(incoming)
}

/// Reads more bytes.
async fn fill(stream: &mut TcpStream, buffer: &mut BytesMut) -> Result<(), Stop> {
    match stream.read_buf(buffer).await {
        Ok(0) | Err(_) => Err(Stop::Gone),
        Ok(_) => Ok(()),
    }
}

/// Takes a whole head out of the buffer, if it is there.
fn parse_head(buffer: &mut BytesMut) -> Result<Option<Incoming>, Stop> {
    let mut headers = [httparse::EMPTY_HEADER; HEADERS_LIMIT];
    let mut head = httparse::Request::new(&mut headers);
    let length = match head.parse(buffer) {
        Ok(httparse::Status::Complete(length)) => length,
        Ok(httparse::Status::Partial) => return Ok(None),
        Err(_) => return Err(Stop::Refuse(400, "the request is not HTTP/1.1")),
    };
    let mut incoming = Incoming {
        method: head.method.unwrap_or_default().to_owned(),
        target: head.path.unwrap_or_default().to_owned(),
        ..Incoming::default()
    };
    for header in head.headers.iter() {
        let value = String::from_utf8_lossy(header.value).into_owned();
        incoming.headers.push((header.name.to_ascii_lowercase(), value));
    }
    let wish = incoming.header("connection").unwrap_or_default().to_ascii_lowercase();
    // HTTP/1.0 closes unless told otherwise (RFC 9112, 9.3).
    incoming.close = wish.contains("close") || (head.version == Some(0) && wish != "keep-alive");
    buffer.advance(length);
    Ok(Some(incoming))
}

async fn read_body(
    stream: &mut TcpStream,
    buffer: &mut BytesMut,
    incoming: &Incoming,
) -> Result<Bytes, Stop> {
    let coding = incoming.header("transfer-encoding").unwrap_or_default();
    if coding.to_ascii_lowercase().contains("chunked") {
        return read_chunked(stream, buffer).await;
    }
    let Some(length) = incoming.header("content-length") else { return Ok(Bytes::new()) };
    match length.trim().parse() {
        Ok(length) if length <= BODY_LIMIT => take(stream, buffer, length).await,
        Ok(_) => Err(TOO_LARGE),
        Err(_) => Err(Stop::Refuse(400, "content-length is not a number")),
    }
}

const TOO_LARGE: Stop = Stop::Refuse(413, "the body is larger than 64 MB");

/// Takes so many bytes, waiting for them.
async fn take(stream: &mut TcpStream, buffer: &mut BytesMut, length: usize) -> Result<Bytes, Stop> {
    while buffer.len() < length {
        fill(stream, buffer).await?;
    }
    Ok(buffer.split_to(length).freeze())
}

/// Reads a body in chunks (RFC 9112, 7.1); trailers are passed over.
async fn read_chunked(stream: &mut TcpStream, buffer: &mut BytesMut) -> Result<Bytes, Stop> {
    const BROKEN: Stop = Stop::Refuse(400, "the chunked body is broken");
    let mut body = BytesMut::new();
    loop {
        let (length, size) = match httparse::parse_chunk_size(buffer) {
            Ok(httparse::Status::Complete(found)) => found,
            Ok(httparse::Status::Partial) => {
                fill(stream, buffer).await?;
                continue;
            }
            Err(_) => return Err(BROKEN),
        };
        buffer.advance(length);
        if size == 0 {
            pass_trailers(stream, buffer).await?;
            return Ok(body.freeze());
        }
        let size = usize::try_from(size).ok().filter(|size| body.len() + size <= BODY_LIMIT);
        let chunk = take(stream, buffer, size.ok_or(TOO_LARGE)? + 2).await?;
        body.extend_from_slice(chunk.strip_suffix(b"\r\n").ok_or(BROKEN)?);
    }
}

/// Passes over the lines after the last chunk, up to the empty one.
async fn pass_trailers(stream: &mut TcpStream, buffer: &mut BytesMut) -> Result<(), Stop> {
    loop {
        match memchr::memchr(b'\n', buffer) {
            Some(end) => {
                let line = buffer.split_to(end + 1);
                if line.trim_ascii().is_empty() {
                    return Ok(());
                }
            }
            None if buffer.len() > HEAD_LIMIT => {
                return Err(Stop::Refuse(431, "the trailers of the request are too large"));
            }
            None => fill(stream, buffer).await?,
        }
    }
}

/// The phrase that goes with a status; clients do not read it.
pub(super) fn phrase(status: u16) -> &'static str {
    match status {
        200 => "OK",
        201 => "Created",
        202 => "Accepted",
        204 => "No Content",
        301 | 302 | 303 | 307 | 308 => "Redirect",
        400 => "Bad Request",
        401 => "Unauthorized",
        402 => "Payment Required",
        403 => "Forbidden",
        404 => "Not Found",
        408 => "Request Timeout",
        409 => "Conflict",
        413 => "Content Too Large",
        422 => "Unprocessable Content",
        429 => "Too Many Requests",
        500 => "Internal Server Error",
        501 => "Not Implemented",
        502 => "Bad Gateway",
        503 => "Service Unavailable",
        504 => "Gateway Timeout",
        529 => "Overloaded",
        _ => "Status",
    }
}
