//! Texts as parts of an address; languages that keep the model there.

use std::fmt::Write as _;

/// A text as one segment of a path, or as part of a query: all but letters, digits and `-._~` spelt with percent signs (RFC 3986, 2.3).
pub fn encoded(name: &str) -> String {
    name.bytes().fold(String::with_capacity(name.len()), |mut out, byte| {
        if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
            out.push(char::from(byte));
        } else {
            // Writing to a text cannot fail.
            let _ = write!(out, "%{byte:02X}");
        }
        out
    })
}

/// Percent signs resolved (`claude-sonnet-4%4020250514`); one that spells no byte is left as it is.
pub(super) fn resolved(text: &str) -> String {
    let mut out = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let Some((first, after)) = rest.split_first() {
        let hex = after.get(..2).filter(|hex| hex.iter().all(u8::is_ascii_hexdigit));
        let byte = hex.and_then(|h| u8::from_str_radix(std::str::from_utf8(h).ok()?, 16).ok());
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

/// The name that stands in a path between two words: of `/model/a%3A0/converse?x` between `/model/` and `/converse` it is
/// `a:0`. `None`: the path is another one.
pub(super) fn between(path: &str, before: &str, behind: &str) -> Option<String> {
    let path = path.split('?').next().unwrap_or_default();
    let (_, rest) = path.split_once(before)?;
    rest.strip_suffix(behind).filter(|name| !name.is_empty()).map(resolved)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_survives_its_path() {
        let name = "arn:aws:bedrock:us-east-1:123456789012:inference-profile/us.claude-v1:0 ü%";
        let path = format!("/model/{}/converse", encoded(name));
        assert!(!path["/model/".len()..].trim_end_matches("/converse").contains([':', '/', ' ']));
        assert_eq!(between(&path, "/model/", "/converse").as_deref(), Some(name));
    }

    #[test]
    fn a_name_that_is_not_spelt_out_is_read_as_well() {
        let path = "/model/arn:aws:bedrock:eu:1:prompt-router/a/converse?x=/converse-stream";
        let name = between(path, "/model/", "/converse");
        assert_eq!(name.as_deref(), Some("arn:aws:bedrock:eu:1:prompt-router/a"));
        assert_eq!(between(path, "/model/", "/converse-stream"), None);
        assert_eq!(between("/model//converse", "/model/", "/converse"), None);
        assert_eq!(resolved("100%+%4"), "100%+%4");
    }
}
