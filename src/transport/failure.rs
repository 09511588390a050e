//! Turns what the HTTP library reports into errors of the house: what failed, with which host, what to check.
//!
//! Nothing of the request is repeated: no header, no body, and of the address only the host.

use super::Options;
use super::deadline::{Stage, missed};
use crate::error::{Error, ErrorKind};
use std::error::Error as StdError;
use std::fmt::Write as _;
use std::time::Duration;

/// No answer came.
pub(super) fn of_sending(error: &reqwest::Error, host: &str, connect: Option<Duration>) -> Error {
    let why = Why::of(error);
    if error.is_connect() {
        if let (true, Some(connect)) = (error.is_timeout(), connect) {
            return missed(Stage::Connect, connect, host);
        }
        let advice = advice(error, &why);
        return connection(format!("No connection to {host}: {}; {advice}", why.text));
    }
    if error.is_builder() {
        return Error::bad_request(format!("The call to {host} cannot be sent: {}", why.text));
    }
    connection(format!("{host} broke the connection before it answered: {}; try again", why.text))
}

/// The answer broke off.
pub(super) fn of_reading(error: &reqwest::Error, host: &str, read: u64) -> Error {
    let why = Why::of(error).text;
    connection(format!("The answer of {host} broke off after {read} bytes: {why}; try again"))
}

/// No client can be made of the options.
pub(super) fn of_building(error: &reqwest::Error, options: &Options) -> Error {
    let proxy = if options.proxy.is_some() { "the proxy and " } else { "" };
    let why = Why::of(error).text;
    Error::config(format!("No HTTP client can be made: {why}; check {proxy}the TLS options"))
}

fn connection(message: String) -> Error {
    Error::new(ErrorKind::Connection, message)
}

fn advice(error: &reqwest::Error, why: &Why) -> &'static str {
    if error.is_dns() {
        return "check the host name and the network";
    }
    if why.untrusted {
        return "if the server's certificate is your own, set ca_file to its certificate authority";
    }
    if why.tls {
        return "check that the address speaks TLS and that its certificate is valid";
    }
    "check the address, the network and the proxy"
}

/// The causes below an error, in one line.
struct Why {
    text: String,
    tls: bool,
    untrusted: bool,
}

impl Why {
    fn of(error: &reqwest::Error) -> Self {
        let mut why = Self { text: String::new(), tls: false, untrusted: false };
        // The first level is left out: it holds the whole address, query included.
        let mut level = error.source();
        while let Some(cause) = level {
            why.add(cause);
            level = next_level(cause);
        }
        if why.text.is_empty() {
            "no reason given".clone_into(&mut why.text);
        }
        why
    }

    fn add(&mut self, cause: &(dyn StdError + 'static)) {
        if let Some(tls) = cause.downcast_ref::<rustls::Error>() {
            self.tls = true;
            self.untrusted = matches!(
                tls,
                // A wrong signature: another authority of the same name is trusted.
                rustls::Error::InvalidCertificate(
                    rustls::CertificateError::UnknownIssuer
                        | rustls::CertificateError::BadSignature
                )
            );
        }
        let text = match cause.downcast_ref::<rustls::Error>() {
            Some(rustls::Error::General(text)) => text.clone(),
            _ => cause.to_string(),
        };
        // Levels often repeat the one below them, and the HTTP library's own levels say nothing.
        let said = self.text.contains(&text) || text.starts_with("client error (");
        if said || text.contains("://") {
            return;
        }
        let separator = if self.text.is_empty() { "" } else { ": " };
        // Writing to a string cannot fail.
        let _ = write!(self.text, "{separator}{}", text.trim_end_matches('.'));
    }
}

/// An I/O error hides what it wraps: its source is the source of what it wraps.
fn next_level<'a>(cause: &'a (dyn StdError + 'static)) -> Option<&'a (dyn StdError + 'static)> {
    match cause.downcast_ref::<std::io::Error>().and_then(std::io::Error::get_ref) {
        Some(inner) => Some(inner),
        None => cause.source(),
    }
}
