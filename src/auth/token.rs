//! A token that is asked for at an address that the row names: watsonx, `GigaChat`, GitHub Copilot, OAuth of machines.

use super::ask::{self, Asker, Reach};
use super::keychain::Credential;
use super::time;
use crate::error::{Error, Result};
use crate::provider::TokenRequest;
use crate::transport::{Call, Method};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use secrecy::ExposeSecret;

/// Asks for the token.
///
/// # Errors
/// `Config` where the address lacks a word, and those of [`Asker::json`].
pub(super) async fn obtain(asker: &Asker<'_>, request: &TokenRequest) -> Result<Credential> {
    let answer = asker.json(call(asker, request)?, Reach::Far).await?;
    let or = |name: &str, usual: &'static str| {
        if name.is_empty() { usual.to_owned() } else { name.to_owned() }
    };
    let field = or(&request.token, "access_token");
    let token = ask::text(&answer, &field).filter(|token| !token.is_empty()).ok_or_else(|| {
        Error::bad_reply(format!("{}: the answer holds no token in '{field}'", asker.who()))
    })?;
    let expires = ask::text(&answer, &or(&request.expires, "expires_in"));
    let expires = expires.and_then(|text| time::read(&text, asker.access.now));
    Ok(Credential::token(token, expires))
}

/// What the request depends on: its texts, filled in. What differs from call to call (`{uuid}`) does not count.
pub(super) fn texts(
    asker: &Asker<'_>,
    request: &TokenRequest,
) -> impl Iterator<Item = (String, String)> {
    let sources = request.headers.iter().chain(&request.form).chain(&request.json);
    let sources = sources.map(|(name, text)| (name.clone(), text.clone()));
    let all: Vec<_> = sources.chain([("url".to_owned(), request.url.clone())]).collect();
    let filled = move |(name, text): (String, String)| {
        Some((name, fill(asker, &text.replace("{uuid}", ""))?))
    };
    all.into_iter().filter_map(filled).collect::<Vec<_>>().into_iter()
}

fn call(asker: &Asker<'_>, request: &TokenRequest) -> Result<Call> {
    let url = fill(asker, &request.url).ok_or_else(|| {
        Error::config(format!(
            "provider '{}': the address of its tokens, {}, has a word that nobody says",
            asker.target.provider.name, request.url
        ))
    })?;
    let filled = |(name, text): (&String, &String)| Some((name.clone(), fill(asker, text)?));
    let fields: Vec<_> = request.form.iter().filter_map(filled).collect();
    let mut call = if request.json.is_empty() {
        ask::form(url, fields.iter().map(|(name, value)| (name.as_str(), value.as_str())))
    } else {
        let body: serde_json::Map<_, _> =
            request.json.iter().filter_map(filled).map(|(k, v)| (k, v.into())).collect();
        let body = serde_json::Value::Object(body).to_string();
        let json = ask::get(url, &[("content-type", "application/json")]);
        Call { method: Method::POST, body: body.into(), ..json }
    };
    if !request.method.is_empty() {
        call.method = Method::from_bytes(request.method.as_bytes())
            .map_err(|_| Error::config(format!("'{}' is no HTTP method", request.method)))?;
    }
    if call.body.is_empty() {
        call.headers.clear();
    }
    call.headers.push(("accept".to_owned(), "application/json".to_owned()));
    for (name, value) in request.headers.iter().filter_map(filled) {
        let name = name.to_lowercase();
        call.headers.retain(|(known, _)| *known != name);
        call.headers.push((name, basic(value)));
    }
    Ok(call)
}

/// The text with its words filled in; `None` where nobody says one.
fn fill(asker: &Asker<'_>, text: &str) -> Option<String> {
    let key = asker.target.api_key.as_ref().map(|key| key.expose_secret().trim());
    let words = asker.target.words.clone().with("uuid", &uuid());
    let words = key.into_iter().fold(words, |words, key| words.with("key", key));
    words.fill(text).ok()
}

/// `Basic name:secret` as it is sent, in base64 (RFC 7617); what is in base64 already has no colon.
fn basic(value: String) -> String {
    match value.strip_prefix("Basic ") {
        Some(pair) if pair.contains(':') => format!("Basic {}", STANDARD.encode(pair)),
        _ => value,
    }
}

/// A random id (RFC 9562 version 4). It names a request and protects nothing.
fn uuid() -> String {
    let bits = fastrand::u128(..);
    let bits = (bits & !(0xf << 76) & !(0x3 << 62)) | (0x4 << 76) | (0x2 << 62);
    let hex = format!("{bits:032x}");
    format!("{}-{}-{}-{}-{}", &hex[..8], &hex[8..12], &hex[12..16], &hex[16..20], &hex[20..])
}
