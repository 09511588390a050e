//! Bytes without meaning: sends one HTTP call and gives back what came.
//!
//! It knows addresses, headers, certificates, proxies and deadlines. It does not know what a body means, which status
//! is a failure, or whether to try again: a 3xx or a 5xx is an [`Answer`] like any other, and redirects are never
//! followed, since a prompt and a key must not travel to an address nobody configured.
//!
//! ```text
//! Call ──► Transport::send ──► Answer ──► bytes()            a whole body
//!            │ clients by            ├──► body().chunk() …   a stream, cut by `frame`
//!            │ Options, lazily       └──► socket()         a WebSocket, both ways
//!            └ TLS configurations, one set for the whole process
//! ```
//!
//! A [`Transport`] belongs to one runtime, which may be asleep between calls.

mod answer;
mod carrier;
mod deadline;
mod failure;
mod http;
mod multipart;
mod options;
mod socket;
mod tls;

pub use self::answer::{Answer, Body};
pub use self::carrier::{Carriage, Carried, Carrier, Load};
pub use self::deadline::Deadlines;
pub use self::http::{Call, Sent, Transport, let_connections_run, resolved, same_origin};
pub use self::multipart::{Content, Multipart, OnDisk, Part, Source};
pub use self::options::{Http2, Identity, Options};
pub use self::socket::{Closed, Said, Socket, request_headers};
pub use self::tls::warm;
pub use reqwest::Method;
