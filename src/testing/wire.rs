//! A response as a score: bytes to send, waits between them, and how it ends. Faults become part of the score here.
//!
//! It is pure; [`super::connection`] plays the score.

use super::http::phrase;
use super::step::Faults;
use std::time::Duration;

/// A response before anything goes wrong with it.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Response {
    pub(super) status: u16,
    /// Names in lower case; the length and the connection are added when it is written.
    pub(super) headers: Vec<(String, String)>,
    pub(super) body: Body,
}

/// What follows the head.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Body {
    /// Sent at once, with its length.
    Whole(Vec<u8>),
    /// Sent chunk by chunk, without a length.
    Stream(Stream),
    /// Nothing, though the head gives the length of this much: the answer to a HEAD.
    HeadOnly(usize),
    /// Head and body as they are.
    Raw(Vec<u8>),
}

/// A stream, written.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Stream {
    /// What opens it.
    pub(super) opening: Vec<u8>,
    /// The chunks that faults count.
    pub(super) chunks: Vec<Vec<u8>>,
    /// What closes it.
    pub(super) closing: Vec<u8>,
    /// An error in its language.
    pub(super) error: Vec<u8>,
    /// A comment in its framing.
    pub(super) comment: Vec<u8>,
}

/// One thing to do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Act {
    /// Write these bytes.
    Send(Vec<u8>),
    /// Do nothing for so long.
    Wait(Duration),
}

/// What becomes of the connection.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Ending {
    /// It waits for the next request.
    Keep,
    /// It is closed.
    Close,
    /// It is reset.
    Reset,
    /// Nothing more is ever said over it.
    Silence,
}

/// All that is done for one request.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Score {
    pub(super) acts: Vec<Act>,
    pub(super) ending: Ending,
}

/// Writes the score of a response. `close`: the client asked for the connection to be closed.
pub(super) fn score(response: Response, faults: &Faults, close: bool) -> Score {
    let mut writer = Writer { acts: Vec::new(), faults };
    writer.wait(faults.delay_before_first_byte_ms);
    let close = close || faults.connection_close;
    let ending = match instead_of_an_answer(faults) {
        Some(ending) => ending,
        None => writer.response(response, if close { Ending::Close } else { Ending::Keep }),
    };
    Score { acts: writer.acts, ending }
}

fn instead_of_an_answer(faults: &Faults) -> Option<Ending> {
    [
        (faults.reset, Ending::Reset),
        (faults.close_before_answer, Ending::Close),
        (faults.no_answer, Ending::Silence),
    ]
    .into_iter()
    .find_map(|(asked, ending)| asked.then_some(ending))
}

/// The fault that ends an answer early, and after how many chunks: the earliest of them.
fn early_end(faults: &Faults) -> Option<(usize, Ending)> {
    [
        (faults.reset_after_chunks, Ending::Reset),
        (faults.cut_after_chunks, Ending::Close),
        (faults.stall_after_chunks, Ending::Silence),
    ]
    .into_iter()
    .filter_map(|(chunks, ending)| Some((chunks?, ending)))
    .min_by_key(|(chunks, _)| *chunks)
}

struct Writer<'a> {
    acts: Vec<Act>,
    faults: &'a Faults,
}

impl Writer<'_> {
    fn response(&mut self, mut response: Response, ending: Ending) -> Ending {
        let headers = &mut response.headers;
        if ending == Ending::Close {
            headers.push(("connection".to_owned(), "close".to_owned()));
        }
        match response.body {
            Body::Raw(bytes) => {
                self.pieces(&bytes, false);
                Ending::Close
            }
            Body::HeadOnly(length) => {
                self.head(response.status, headers, Some(length));
                ending
            }
            Body::Whole(body) => {
                self.head(response.status, headers, Some(body.len()));
                self.whole(&body, ending)
            }
            Body::Stream(stream) => {
                self.head(response.status, headers, None);
                self.stream(&stream, ending)
            }
        }
    }

    /// Writes the head; without a length the body comes in chunks, so that a cut one is seen to be incomplete.
    fn head(&mut self, status: u16, headers: &[(String, String)], length: Option<usize>) {
        let mut head = format!("HTTP/1.1 {status} {}\r\n", phrase(status));
        let framing = match length {
            Some(length) => ("content-length".to_owned(), length.to_string()),
            None => ("transfer-encoding".to_owned(), "chunked".to_owned()),
        };
        for (name, value) in headers.iter().chain([&framing]) {
            head.push_str(name);
            head.push_str(": ");
            head.push_str(value);
            head.push_str("\r\n");
        }
        head.push_str("\r\n");
        if self.faults.slow_headers_ms == 0 {
            return self.acts.push(Act::Send(head.into_bytes()));
        }
        for byte in head.into_bytes() {
            self.wait(self.faults.slow_headers_ms);
            self.acts.push(Act::Send(vec![byte]));
        }
    }

    fn whole(&mut self, body: &[u8], ending: Ending) -> Ending {
        let early = early_end(self.faults).map(|(_, early)| early);
        let kept = if early.is_some() { body.len() / 2 } else { body.len() };
        self.pieces(&body[..kept], false);
        early.unwrap_or(ending)
    }

    fn stream(&mut self, stream: &Stream, ending: Ending) -> Ending {
        let early = early_end(self.faults);
        let error = self.faults.error_after_chunks;
        let count = stream.chunks.len();
        let last = early.map(|(chunks, _)| chunks).into_iter().chain(error).min();
        let kept = last.unwrap_or(count).min(count);
        self.pieces(&stream.opening, true);
        for (index, chunk) in stream.chunks.iter().take(kept).enumerate() {
            if index > 0 {
                self.wait(self.faults.gap_ms);
            }
            if self.faults.keepalive_comments {
                self.pieces(&stream.comment, true);
            }
            self.pieces(chunk, true);
        }
        match (early, error) {
            (Some((chunks, early)), error) if error.is_none_or(|error| chunks <= error) => {
                return early;
            }
            (_, Some(_)) => self.pieces(&stream.error, true),
            _ if self.faults.missing_terminator => {}
            _ => self.pieces(&stream.closing, true),
        }
        self.acts.push(Act::Send(b"0\r\n\r\n".to_vec()));
        ending
    }

    /// Writes bytes of the body, in pieces where that is asked for. In a stream each piece is a chunk of HTTP, so that
    /// the client's HTTP library hands it out by itself.
    fn pieces(&mut self, bytes: &[u8], chunked: bool) {
        let size = self.faults.split_bytes.unwrap_or(usize::MAX).max(1);
        for piece in bytes.chunks(size) {
            let mut out = Vec::with_capacity(piece.len() + 12);
            if chunked {
                out.extend_from_slice(format!("{:x}\r\n", piece.len()).as_bytes());
                out.extend_from_slice(piece);
                out.extend_from_slice(b"\r\n");
            } else {
                out.extend_from_slice(piece);
            }
            self.acts.push(Act::Send(out));
        }
    }

    fn wait(&mut self, milliseconds: u64) {
        if milliseconds > 0 {
            self.acts.push(Act::Wait(Duration::from_millis(milliseconds)));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn play(body: Body, faults: &Faults) -> (String, Ending) {
        let response = Response { status: 200, headers: Vec::new(), body };
        let score = score(response, faults, false);
        let sent: Vec<u8> = score
            .acts
            .into_iter()
            .flat_map(|act| match act {
                Act::Send(bytes) => bytes,
                Act::Wait(wait) => format!("<{}>", wait.as_millis()).into_bytes(),
            })
            .collect();
        let text = String::from_utf8(sent).unwrap();
        let body = text.rsplit_once("chunked\r\n\r\n").map_or(text.clone(), |(_, b)| b.to_owned());
        (body.replace("\r\n", "/"), score.ending)
    }

    fn stream(faults: &Faults) -> (String, Ending) {
        play(
            Body::Stream(Stream {
                opening: b"O".to_vec(),
                chunks: vec![b"a".to_vec(), b"b".to_vec()],
                closing: b"C".to_vec(),
                error: b"E".to_vec(),
                comment: b":".to_vec(),
            }),
            faults,
        )
    }

    #[test]
    fn a_stream_ends_where_its_faults_say() {
        let none = Faults::default();
        assert_eq!(stream(&none), ("1/O/1/a/1/b/1/C/0//".to_owned(), Ending::Keep));
        let cut = Faults { cut_after_chunks: Some(1), gap_ms: 7, ..none.clone() };
        assert_eq!(stream(&cut), ("1/O/1/a/".to_owned(), Ending::Close));
        let stall = Faults { stall_after_chunks: Some(0), ..none.clone() };
        assert_eq!(stream(&stall), ("1/O/".to_owned(), Ending::Silence));
        let reset = Faults { reset_after_chunks: Some(9), gap_ms: 7, ..none.clone() };
        assert_eq!(stream(&reset), ("1/O/1/a/<7>1/b/".to_owned(), Ending::Reset));
        let error = Faults { error_after_chunks: Some(1), ..none.clone() };
        assert_eq!(stream(&error), ("1/O/1/a/1/E/0//".to_owned(), Ending::Keep));
        let open = Faults { missing_terminator: true, connection_close: true, ..none.clone() };
        assert_eq!(stream(&open), ("1/O/1/a/1/b/0//".to_owned(), Ending::Close));
        let pings = Faults { keepalive_comments: true, ..none };
        assert_eq!(stream(&pings).0, "1/O/1/:/1/a/1/:/1/b/1/C/0//");
    }

    #[test]
    fn a_whole_answer_is_cut_in_the_middle() {
        let whole = || Body::Whole(b"abcd".to_vec());
        let cut = Faults { cut_after_chunks: Some(3), ..Faults::default() };
        let expected = "HTTP/1.1 200 OK/content-length: 4//ab".to_owned();
        assert_eq!(play(whole(), &cut), (expected, Ending::Close));
        let late = Faults { no_answer: true, delay_before_first_byte_ms: 5, ..Faults::default() };
        assert_eq!(play(whole(), &late), ("<5>".to_owned(), Ending::Silence));
        let slow = Faults { slow_headers_ms: 2, ..Faults::default() };
        assert!(play(whole(), &slow).0.starts_with("<2>H<2>T<2>T<2>P"));
    }
}
