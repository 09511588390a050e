//! Answers that are no success: what the provider said, and what kind of error it is.
//!
//! It reads every shape in use (`{"error": {"message", "type", "code", "param"}}`, `{"error": "…"}`, `{"message"}`,
//! `{"detail"}`, lists of these, plain text) and knows by code and words what a bare 400 does not tell: that a prompt was
//! too long, that content was refused.

use crate::error::{Error, ErrorKind, Said, TABLE};
use serde_json::Value;
use std::time::Duration;

/// Reads a refusal.
pub fn read(status: u16, headers: &[(String, String)], body: &[u8]) -> Error {
    let parsed = serde_json::from_slice::<Value>(body).ok();
    let text = || String::from_utf8_lossy(body).trim().to_owned();
    let message = parsed.as_ref().and_then(message_of).unwrap_or_else(text);
    let mut said = said(parsed.as_ref());
    said.status = Some(status);
    said.body = Some(unwrapped(parsed).unwrap_or_else(|| Value::String(text())));
    said.request_id = header(headers, REQUEST_IDS);
    said.retry_after = retry_after(headers);
    said.should_retry = header(headers, &["x-should-retry"]).and_then(|v| v.parse().ok());
    said.headers = headers.to_vec();
    let kind = kind_of(status, &said, &message);
    let message = match status {
        300..400 => redirect(status, headers),
        _ if message.is_empty() => format!("status {status} without a body"),
        _ => message,
    };
    Error::new(kind, message).with_said(said)
}

/// What a redirect's body says is for browsers. The query of the new address may hold a key and is left out.
fn redirect(status: u16, headers: &[(String, String)]) -> String {
    let to = header(headers, &["location"]).unwrap_or_default();
    let to = to.split(['?', '#']).next().filter(|to| !to.is_empty()).unwrap_or("another address");
    format!(
        "the address answers with a redirect ({status}) to {to}; none is followed, check the base URL"
    )
}

/// An error that a provider hid inside a 200: in a body or in a stream. The status is the one it names, if it does.
pub fn hidden(error: &Value) -> Error {
    let message = message_of(error).unwrap_or_else(|| error.to_string());
    let mut said = said(Some(error));
    said.status = stated_status(error);
    said.body = Some(unwrapped(Some(error.clone())).unwrap_or_default());
    let kind = match said.status {
        Some(status) => kind_of(status, &said, &message),
        None => kind_of_words(&said, &message).unwrap_or(ErrorKind::Server),
    };
    Error::new(kind, message).with_said(said)
}

const REQUEST_IDS: &[&str] = &[
    "x-request-id",
    "request-id",
    "x-amzn-requestid",
    "apim-request-id",
    "x-goog-request-id",
    "cf-ray",
];

fn header(headers: &[(String, String)], names: &[&str]) -> Option<String> {
    names.iter().find_map(|name| headers.iter().find(|(n, _)| n == name).map(|(_, v)| v.clone()))
}

/// `retry-after-ms`, then `retry-after` in seconds. A date is left to the caller's clock and not read here.
fn retry_after(headers: &[(String, String)]) -> Option<Duration> {
    let number = |name| header(headers, &[name]).and_then(|v| v.trim().parse::<f64>().ok());
    let seconds =
        number("retry-after-ms").map(|ms| ms / 1000.0).or_else(|| number("retry-after"))?;
    Duration::try_from_secs_f64(seconds).ok()
}

/// The error object inside, as openai-python gives it to callers as `body`.
fn unwrapped(body: Option<Value>) -> Option<Value> {
    match body? {
        Value::Object(mut o) => match o.get("error") {
            Some(Value::Object(_)) => o.remove("error"),
            _ => Some(Value::Object(o)),
        },
        other => Some(other),
    }
}

/// The sentence a provider wrote, wherever it put it.
pub fn message_of(body: &Value) -> Option<String> {
    match body {
        Value::String(text) => Some(text.clone()).filter(|t| !t.is_empty()),
        Value::Array(items) => items.iter().find_map(message_of),
        Value::Object(fields) => [
            "error",
            "response",
            "message",
            "Message",
            "msg",
            "detail",
            "error_message",
            "errors",
            "error_description",
        ]
        .iter()
        .find_map(|name| fields.get(*name).and_then(message_of))
        .or_else(|| fields.get("code").and_then(Value::as_str).map(str::to_owned)),
        _ => None,
    }
}

fn said(body: Option<&Value>) -> Said {
    let Some(body) = body else { return Said::default() };
    let body = match body {
        Value::Array(items) => items.first().unwrap_or(body),
        _ => body,
    };
    let inner = match body.get("error") {
        Some(error @ Value::Object(_)) => error,
        _ => body,
    };
    let text = |name: &str| match inner.get(name).or_else(|| body.get(name)) {
        Some(Value::String(s)) => Some(s.clone()),
        Some(Value::Number(n)) => Some(n.to_string()),
        _ => None,
    };
    Said {
        code: text("code"),
        kind: text("type").or_else(|| text("status")),
        param: text("param"),
        ..Said::default()
    }
}

/// Errors inside a 200 name their status as a number in `code`, `status` or `status_code` (OpenRouter, vLLM, Google).
fn stated_status(error: &Value) -> Option<u16> {
    let inner = error.get("error").filter(|e| e.is_object()).unwrap_or(error);
    ["code", "status_code", "status", "http_status"].iter().find_map(|name| {
        let value = inner.get(*name)?;
        let number = value.as_u64().or_else(|| value.as_str()?.parse().ok())?;
        u16::try_from(number).ok().filter(|s| (400..600).contains(s))
    })
}

fn kind_of(status: u16, said: &Said, message: &str) -> ErrorKind {
    let by_status = ErrorKind::of_status(status);
    match by_status {
        // A 400 hides several kinds; 403, 404, 413, 422 and 500 hide these two at some providers.
        ErrorKind::BadRequest | ErrorKind::Unprocessable => kind_of_words(said, message)
            .filter(|k| matches!(k, ErrorKind::ContextTooLong | ErrorKind::ContentRefused))
            .unwrap_or(by_status),
        _ => by_status,
    }
}

/// The kind by the provider's own code, then by its words.
fn kind_of_words(said: &Said, message: &str) -> Option<ErrorKind> {
    let codes = [said.code.as_deref(), said.kind.as_deref()];
    let by_code = codes.into_iter().flatten().find_map(kind_of_code);
    let by_words = || {
        let text = message.to_lowercase();
        WORDS.iter().find(|(words, _)| text.contains(words)).map(|(_, kind)| *kind)
    };
    match by_code {
        Some(ErrorKind::BadRequest) | None => by_words().or(by_code),
        known => known,
    }
}

/// A provider's code, or one of our own names, which a gateway like ours gives where its provider said none.
fn kind_of_code(code: &str) -> Option<ErrorKind> {
    let known = CODES.iter().find(|(name, _)| code.eq_ignore_ascii_case(name));
    let ours = || TABLE.iter().find(|row| row.name == code).map(|row| row.kind);
    known.map(|(_, kind)| *kind).or_else(ours)
}

/// Codes and types: OpenAI's error guide, Anthropic's "Errors" page, Google's `Status`, Azure's content filter.
const CODES: &[(&str, ErrorKind)] = &[
    ("context_length_exceeded", ErrorKind::ContextTooLong),
    ("string_above_max_length", ErrorKind::ContextTooLong),
    ("request_too_large", ErrorKind::ContextTooLong),
    ("content_policy_violation", ErrorKind::ContentRefused),
    ("content_filter", ErrorKind::ContentRefused),
    ("ResponsibleAIPolicyViolation", ErrorKind::ContentRefused),
    ("moderation_blocked", ErrorKind::ContentRefused),
    ("invalid_prompt", ErrorKind::ContentRefused),
    ("authentication_error", ErrorKind::Authentication),
    ("invalid_api_key", ErrorKind::Authentication),
    ("UNAUTHENTICATED", ErrorKind::Authentication),
    ("permission_error", ErrorKind::Permission),
    ("PERMISSION_DENIED", ErrorKind::Permission),
    ("not_found_error", ErrorKind::NotFound),
    ("model_not_found", ErrorKind::NotFound),
    ("NOT_FOUND", ErrorKind::NotFound),
    ("rate_limit_error", ErrorKind::RateLimited),
    ("rate_limit_exceeded", ErrorKind::RateLimited),
    ("insufficient_quota", ErrorKind::RateLimited),
    ("RESOURCE_EXHAUSTED", ErrorKind::RateLimited),
    ("billing_error", ErrorKind::Payment),
    ("overloaded_error", ErrorKind::Unavailable),
    ("UNAVAILABLE", ErrorKind::Unavailable),
    ("timeout_error", ErrorKind::Timeout),
    ("DEADLINE_EXCEEDED", ErrorKind::Timeout),
    ("invalid_request_error", ErrorKind::BadRequest),
    ("INVALID_ARGUMENT", ErrorKind::BadRequest),
];

const WORDS: &[(&str, ErrorKind)] = &[
    ("maximum context length", ErrorKind::ContextTooLong),
    ("context length", ErrorKind::ContextTooLong),
    ("context window", ErrorKind::ContextTooLong),
    ("prompt is too long", ErrorKind::ContextTooLong),
    ("input is too long", ErrorKind::ContextTooLong),
    ("too many tokens", ErrorKind::ContextTooLong),
    ("exceeds the maximum number of tokens", ErrorKind::ContextTooLong),
    ("input token count", ErrorKind::ContextTooLong),
    ("input tokens exceeded", ErrorKind::ContextTooLong),
    ("too many input tokens", ErrorKind::ContextTooLong),
    ("exceed context limit", ErrorKind::ContextTooLong),
    ("content management policy", ErrorKind::ContentRefused),
    ("content filtering policy", ErrorKind::ContentRefused),
    ("content policy", ErrorKind::ContentRefused),
    ("rejected as a result of our safety system", ErrorKind::ContentRefused),
    ("flagged as potentially violating", ErrorKind::ContentRefused),
];

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn refused(status: u16, body: &Value) -> Error {
        read(status, &[], body.to_string().as_bytes())
    }

    #[test]
    fn a_400_tells_its_kind_by_code_and_by_words() {
        let by_code =
            refused(400, &json!({"error": {"message": "x", "code": "context_length_exceeded"}}));
        assert_eq!(by_code.kind(), ErrorKind::ContextTooLong);
        let by_words = refused(
            400,
            &json!({"type": "error", "error": {"type": "invalid_request_error", "message": "prompt is too long: 9 > 8"}}),
        );
        // A code that only says "bad request" does not hide what the words say.
        assert_eq!(by_words.kind(), ErrorKind::ContextTooLong);
        assert_eq!(refused(400, &json!({"detail": [{"msg": "no"}]})).message(), "no");
    }

    #[test]
    fn waits_are_read_in_milliseconds_first() {
        let headers = [
            ("retry-after".to_owned(), "7".to_owned()),
            ("retry-after-ms".to_owned(), "20".to_owned()),
        ];
        let error = read(429, &headers, b"slow down");
        assert_eq!(error.said().retry_after, Some(Duration::from_millis(20)));
        assert_eq!((error.kind(), error.message()), (ErrorKind::RateLimited, "slow down"));
    }

    #[test]
    fn a_redirect_says_where_to_without_the_query() {
        let headers = [("location".to_owned(), "https://x/v1/chat?key=secret".to_owned())];
        let error = read(308, &headers, b"<html>Moved</html>");
        assert_eq!(error.kind(), ErrorKind::Status);
        assert!(error.message().contains("redirect (308) to https://x/v1/chat; "), "{error}");
    }

    #[test]
    fn a_hidden_error_keeps_its_stated_status() {
        let error = hidden(&json!({"error": {"message": "busy", "code": 503}}));
        assert_eq!((error.kind(), error.said().status), (ErrorKind::Unavailable, Some(503)));
    }
}
