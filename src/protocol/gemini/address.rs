//! Paths: the model and what is asked of it stand there, not in the body (API reference, "Generating content").

use std::fmt::Write as _;

/// The path below a base URL that ends in `/v1beta` or, on Vertex AI, in `/publishers/google`.
pub(super) fn write(model: &str, verb: &str) -> String {
    let mut path = String::from("/");
    if !is_resource(model) {
        path.push_str("models/");
    }
    for (place, segment) in model.split('/').enumerate() {
        if place > 0 {
            path.push('/');
        }
        encode(segment, &mut path);
    }
    path.push(':');
    path.push_str(verb);
    path
}

/// Whether a model is named with its collection: `models/…`, `tunedModels/…`, `endpoints/…`.
fn is_resource(model: &str) -> bool {
    ["models/", "tunedModels/", "endpoints/", "projects/", "publishers/"]
        .iter()
        .any(|collection| model.starts_with(collection))
}

/// A name as requests inside a body state it: with its collection.
pub(super) fn resource(model: &str) -> String {
    if is_resource(model) { model.to_owned() } else { format!("models/{model}") }
}

/// Writes everything but letters, digits and `-._~@` as percent signs (RFC 3986, section 2).
fn encode(segment: &str, out: &mut String) {
    for byte in segment.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~@".contains(&byte) {
            out.push(char::from(byte));
        } else {
            // Writing into a text cannot fail.
            _ = write!(out, "%{byte:02X}");
        }
    }
}

/// Model and verb of a path: `/v1beta/models/x:generateContent`, `/v1/projects/…/publishers/google/models/x:predict`.
pub(super) fn read(path: &str) -> Option<(String, &str)> {
    let path = path.split(['?', '#']).next().unwrap_or_default().trim_end_matches('/');
    let (name, verb) = path.rsplit_once(':').or_else(|| path.rsplit_once("%3A"))?;
    if let Some((_, model)) = name.rsplit_once("/models/").or_else(|| name.split_once("models/")) {
        return Some((decode(model), verb));
    }
    for collection in ["tunedModels/", "endpoints/"] {
        if let Some((_, model)) = name.rsplit_once(collection) {
            return Some((format!("{collection}{}", decode(model)), verb));
        }
    }
    None
}

/// Percent signs resolved.
fn decode(text: &str) -> String {
    let mut out = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let Some((first, after)) = rest.split_first() {
        let hex = after.get(..2).and_then(|h| std::str::from_utf8(h).ok());
        let byte = hex.and_then(|h| u8::from_str_radix(h, 16).ok());
        if let (b'%', Some(byte)) = (first, byte) {
            out.push(byte);
            rest = &after[2..];
        } else {
            out.push(*first);
            rest = after;
        }
    }
    String::from_utf8_lossy(&out).into_owned()
}
