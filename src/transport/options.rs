//! What distinguishes one HTTP client from another. It builds nothing and reads nothing.

use super::Carriage;
use bytes::Bytes;
use std::fmt;
use std::path::PathBuf;

/// Which version of HTTP is spoken.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Http2 {
    /// What client and server agree on while TLS is set up (ALPN); HTTP/1.1 without TLS.
    #[default]
    Auto,
    /// HTTP/2 at once, without asking; also without TLS.
    PriorKnowledge,
    /// HTTP/1.1 only.
    Off,
}

/// A client certificate with its private key, for servers that ask who calls (mutual TLS).
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Identity {
    /// The certificate chain in PEM, the client's own first.
    pub certificates: Bytes,
    /// The private key in PEM. It may be in the same bytes as the certificates.
    pub key: Bytes,
}

/// How a client connects and what it accepts. Calls with equal options share connections.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Options {
    /// The proxy for all calls, as an `http`, `https`, `socks5` or `socks5h` URL; may hold a user name and password.
    pub proxy: Option<String>,
    /// Whether `HTTP_PROXY`, `HTTPS_PROXY`, `ALL_PROXY` and `NO_PROXY` count where `proxy` is not set. Default: yes.
    pub use_env_proxy: bool,
    /// A file of PEM certificates to trust instead of the system's.
    pub ca_file: Option<PathBuf>,
    /// PEM certificates to trust instead of the system's; added to those of `ca_file`.
    pub ca_pem: Option<Bytes>,
    /// Whether the server must prove who it is. Default: yes. Without it, anybody on the way can read key and prompt.
    pub verify: bool,
    /// The client's own certificate.
    pub identity: Option<Identity>,
    /// The version of HTTP.
    pub http2: Http2,
    /// The longest whole body accepted, in bytes after decoding. Default: 256 MiB. Streams are not limited.
    pub max_body: usize,
    /// How many unused connections are kept per host. Default: 32.
    pub max_idle_per_host: usize,
    /// The `user-agent` of calls that bring none.
    pub user_agent: Option<String>,
    /// Who carries calls in place of our own HTTP, to which everything else here belongs.
    pub carrier: Option<Carriage>,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            proxy: None,
            use_env_proxy: true,
            ca_file: None,
            ca_pem: None,
            verify: true,
            identity: None,
            http2: Http2::Auto,
            max_body: 256 * 1024 * 1024,
            max_idle_per_host: 32,
            user_agent: Some(concat!("ferrogate/", env!("CARGO_PKG_VERSION")).to_owned()),
            carrier: None,
        }
    }
}

impl fmt::Debug for Identity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Identity(***)")
    }
}

impl fmt::Debug for Options {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Options")
            .field("proxy", &self.proxy.as_ref().map(|_| "***")) // it may hold a password
            .field("use_env_proxy", &self.use_env_proxy)
            .field("ca_file", &self.ca_file)
            .field("ca_pem", &self.ca_pem.as_ref().map(Bytes::len))
            .field("verify", &self.verify)
            .field("identity", &self.identity)
            .field("http2", &self.http2)
            .field("max_body", &self.max_body)
            .field("max_idle_per_host", &self.max_idle_per_host)
            .field("user_agent", &self.user_agent)
            .field("carrier", &self.carrier)
            .finish()
    }
}
