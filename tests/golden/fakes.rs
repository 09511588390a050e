//! What stands beside a scripted provider: AWS's frames around a stream, and a service that gives tokens.

use ferrogate::frame::sse;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpListener;
use std::thread;

/// A stream of events as AWS frames it (`vnd.amazon.eventstream`), of the same events written as server-sent ones.
pub(crate) fn framed(stream: &[u8]) -> Vec<u8> {
    let mut reader = sse::Reader::default();
    reader.push(stream).unwrap();
    let frames = std::iter::from_fn(|| reader.finish());
    frames
        .flat_map(|frame| message(frame.name.as_deref().unwrap_or_default(), &frame.data))
        .collect()
}

fn message(name: &str, payload: &str) -> Vec<u8> {
    let (kind, header) = if name.ends_with("Exception") {
        ("exception", ":exception-type")
    } else {
        ("event", ":event-type")
    };
    let mut headers = Vec::new();
    for (name, value) in [(":message-type", kind), (header, name)] {
        headers.push(u8::try_from(name.len()).unwrap());
        headers.extend(name.as_bytes());
        headers.push(7); // a text
        headers.extend(u16::try_from(value.len()).unwrap().to_be_bytes());
        headers.extend(value.as_bytes());
    }
    let length = |n: usize| u32::try_from(n).unwrap().to_be_bytes();
    let mut out = length(16 + headers.len() + payload.len()).to_vec();
    out.extend(length(headers.len()));
    out.extend(crc32fast::hash(&out).to_be_bytes());
    out.extend(headers);
    out.extend(payload.as_bytes());
    out.extend(crc32fast::hash(&out).to_be_bytes());
    out
}

/// The address of a service that gives the same token to everybody.
pub(crate) fn tokens() -> String {
    const ANSWER: &str = r#"{"access_token":"<token>","token":"<token>","expires_in":3600}"#;
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    thread::spawn(move || {
        for mut stream in listener.incoming().flatten() {
            let mut reader = BufReader::new(stream.try_clone().unwrap());
            let (mut line, mut length) = (String::new(), 0);
            while reader.read_line(&mut line).is_ok() && !line.trim().is_empty() {
                let lower = line.to_lowercase();
                if let Some(value) = lower.strip_prefix("content-length:") {
                    length = value.trim().parse().unwrap();
                }
                line.clear();
            }
            let mut body = vec![0; length];
            let _ = reader.read_exact(&mut body);
            let head = "HTTP/1.1 200 OK\r\nconnection: close\r\ncontent-length";
            let _ = write!(stream, "{head}: {}\r\n\r\n{ANSWER}", ANSWER.len());
        }
    });
    url
}
