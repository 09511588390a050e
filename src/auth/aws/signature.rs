//! Signature Version 4 (AWS documentation, "Create a signed AWS API request"), in the headers.

use crate::auth::google_federated::RESOURCE;
use crate::auth::keychain::Credential;
use crate::auth::{show, time};
use crate::error::{Error, Result};
use crate::protocol::address::encoded;
use crate::transport::{Call, Sent};
use ring::{digest, hmac};
use secrecy::ExposeSecret;
use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::time::SystemTime;

/// Signs a call as it will be sent. Host, type and `x-amz-*` headers are signed; the others may change on the way.
///
/// # Errors
/// `Config` where the address is none.
pub(in crate::auth) fn sign(
    call: &mut Call,
    credential: &Credential,
    (region, service): (&str, &str),
    now: SystemTime,
) -> Result<()> {
    let sent = Sent::of(&call.url)?;
    let at = time::basic(now);
    call.headers.retain(|(name, _)| name != "x-amz-date" && name != "x-amz-security-token");
    show(call, "x-amz-date".into(), at.clone());
    if let Some(session) = &credential.session {
        let session = carried(session.expose_secret())?;
        show(call, "x-amz-security-token".into(), session.to_owned());
    }
    let scope = format!("{}/{region}/{service}/aws4_request", &at[..8]);
    let (canonical, names) = canonical(call, &sent);
    let text = format!("AWS4-HMAC-SHA256\n{at}\n{scope}\n{}", hash(canonical.as_bytes()));
    let secret = format!("AWS4{}", credential.secret.expose_secret());
    let steps = [&at[..8], region, service, "aws4_request", &text];
    let mut key = secret.into_bytes();
    for step in steps {
        let signing = hmac::Key::new(hmac::HMAC_SHA256, &key);
        key = hmac::sign(&signing, step.as_bytes()).as_ref().to_vec();
    }
    let id = carried(&credential.id)?;
    show(
        call,
        "authorization".into(),
        format!(
            "AWS4-HMAC-SHA256 Credential={id}/{scope}, SignedHeaders={names}, Signature={}",
            hex(&key)
        ),
    );
    Ok(())
}

/// The request in the form that is hashed, and the names of the headers in it.
fn canonical(call: &Call, sent: &Sent) -> (String, String) {
    let mut headers = BTreeMap::from([("host", sent.host.clone())]);
    for (name, value) in &call.headers {
        if name == "content-type" || name == RESOURCE || name.starts_with("x-amz-") {
            let value = value.split_whitespace().collect::<Vec<_>>().join(" ");
            let values = headers.entry(name).or_default();
            let joint = if values.is_empty() { "" } else { "," };
            let _ = write!(values, "{joint}{value}"); // writing to a string cannot fail
        }
    }
    let names = headers.keys().copied().collect::<Vec<_>>().join(";");
    let lines: Vec<String> =
        headers.iter().map(|(name, value)| format!("{name}:{value}")).collect();
    let canonical = format!(
        "{}\n{}\n{}\n{}\n\n{names}\n{}",
        call.method,
        path(&sent.path),
        query(&sent.query),
        lines.join("\n"),
        hash(&call.body)
    );
    (canonical, names)
}

/// The path, each segment encoded once more: so all services but S3 have it.
fn path(path: &str) -> String {
    path.split('/').map(encoded).collect::<Vec<_>>().join("/")
}

/// The parameters by name and value, encoded in one way.
fn query(query: &str) -> String {
    let mut pairs: Vec<(String, String)> = query
        .split('&')
        .filter(|pair| !pair.is_empty())
        .map(|pair| pair.split_once('=').unwrap_or((pair, "")))
        .map(|(name, value)| (encoded(&decoded(name)), encoded(&decoded(value))))
        .collect();
    pairs.sort();
    let pairs = pairs.into_iter().map(|(name, value)| format!("{name}={value}"));
    pairs.collect::<Vec<_>>().join("&")
}

/// The text without percent signs that stand for bytes.
fn decoded(text: &str) -> String {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let Some((&first, behind)) = rest.split_first() {
        let pair = behind.get(..2).filter(|_| first == b'%');
        let byte = pair.and_then(|two| u8::from_str_radix(std::str::from_utf8(two).ok()?, 16).ok());
        rest = if byte.is_some() { &behind[2..] } else { behind };
        bytes.push(byte.unwrap_or(first));
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

fn carried(text: &str) -> Result<&str> {
    let fits = text.bytes().all(|b| (0x20..0x7f).contains(&b));
    fits.then_some(text).ok_or_else(|| {
        Error::config("the AWS credentials hold characters that no header can carry")
    })
}

fn hash(bytes: &[u8]) -> String {
    hex(digest::digest(&digest::SHA256, bytes).as_ref())
}

/// Bytes as hexadecimal digits.
pub(super) fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::with_capacity(2 * bytes.len()), |mut text, byte| {
        let _ = write!(text, "{byte:02x}"); // writing to a string cannot fail
        text
    })
}
