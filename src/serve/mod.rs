//! HTTP on the callers' side: a request in any language that we speak becomes a call, an answer becomes a response in
//! that language.
//!
//! It has no socket. Who takes requests (a transport under an SDK, a server) hands in method, address, headers and body,
//! asks the engine, and sends on what it gets here: a status, headers, and bytes, whole or as they come.
//!
//! ```text
//! Request ─► enter ─► (Caller, Incoming) ─► engine ─► Caller::answer ─► Response
//! ```

mod answer;
mod enter;

pub use answer::{Body, Caller, Response, Streamed};
pub use enter::{Request, Rules, enter};

#[cfg(test)]
mod tests;
