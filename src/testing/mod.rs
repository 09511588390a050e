//! The scripted provider: a real HTTP server on 127.0.0.1 that says what a test tells it to, in every language.
//!
//! ```text
//! client ──HTTP/1.1──► connection ─► route ─► protocol.read ─► script ─► answer ─► protocol.write ─► wire, with faults
//!                                                                  └ none left: an echo, made from the request
//! ```
//!
//! A test pushes [`Step`]s: an [`Answer`] and the [`Faults`] it suffers on its way. Each request takes the first step
//! that fits it; with none left it is echoed. The same server records a real provider ([`Server::record`]) and replays
//! what was recorded ([`Server::replay`]). It never goes past 127.0.0.1 by itself, and it knows no field of a language:
//! [`crate::protocol`] reads and writes them.
//!
//! A step as data (everything is optional; a bare text is an answer of that text):
//!
//! ```json
//! {"text": "Hello there", "usage": {"input": 3, "output": 2}, "gap_ms": 5, "cut_after_chunks": 1,
//!  "when": {"model": "small"}, "repeat": "forever"}
//! ```
//!
//! ```no_run
//! use ferrogate::testing::{Options, Server, Step};
//!
//! # fn main() -> ferrogate::error::Result<()> {
//! let server = Server::start(Options::default())?;
//! server.push(Step::text("Hello there"));
//! // … call it at server.url() …
//! assert_eq!(server.requests()[0].path, "/v1/chat/completions");
//! # Ok(())
//! # }
//! ```

mod compose;
mod connection;
mod example;
mod forms;
mod http;
mod judge;
mod plan;
mod record;
mod script;
mod server;
mod step;
mod stream;
mod wire;

#[cfg(test)]
mod tests;

pub use http::Seen;
pub use record::{Exchange, Forward, Forwarded, Outgoing, RecordedReply, RecordedRequest};
pub use server::{Connections, Options, Server};
pub use step::{Answer, Call, Counts, Failure, Faults, Raw, Repeat, Step, When};
