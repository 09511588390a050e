//! Their errors: `{"error": {"code", "message", "status", "details"}}`, alone or in a list ("Errors", google.rpc.Status).

use crate::error::{Error, ErrorKind};
use crate::protocol::refusal;
use serde_json::{Value, json};
use std::time::Duration;

/// Reads an answer that is no success.
pub(super) fn read(status: u16, headers: &[(String, String)], body: &[u8]) -> Error {
    let parsed = serde_json::from_slice::<Value>(body).ok().map(single);
    match parsed {
        Some(body) => {
            let error = refusal::read(status, headers, body.to_string().as_bytes());
            detailed(error, &body)
        }
        None => refusal::read(status, headers, body),
    }
}

/// An error that came with a 200.
pub(super) fn hidden(body: Value) -> Error {
    let body = single(body);
    detailed(refusal::hidden(&body), &body)
}

/// The error of a list of one.
fn single(body: Value) -> Value {
    match body {
        Value::Array(mut list) if list.len() == 1 => list.swap_remove(0),
        other => other,
    }
}

/// Adds what only the details tell: how long to wait, and that a 400 means the key.
fn detailed(mut error: Error, body: &Value) -> Error {
    let inner = body.get("error").filter(|inner| inner.is_object()).unwrap_or(body);
    let details = inner.get("details").and_then(Value::as_array).map_or(&[][..], Vec::as_slice);
    if error.said().retry_after.is_none() {
        error.said_mut().retry_after = details.iter().find_map(delay);
    }
    let reason = details.iter().find_map(|detail| detail.get("reason")?.as_str());
    if reason == Some("API_KEY_INVALID") && error.kind() == ErrorKind::BadRequest {
        let said = error.said().clone();
        return Error::new(ErrorKind::Authentication, error.message()).with_said(said);
    }
    error
}

/// `{"@type": "…/google.rpc.RetryInfo", "retryDelay": "34.07s"}`.
fn delay(detail: &Value) -> Option<Duration> {
    let seconds = detail.get("retryDelay")?.as_str()?.strip_suffix('s')?.parse().ok()?;
    Duration::try_from_secs_f64(seconds).ok()
}

/// Writes an error for a caller.
pub(super) fn write(error: &Error) -> Value {
    json!({"error": {
        "code": error.status(),
        "message": error.message(),
        "status": status(error.kind()),
    }})
}

/// Their name for it (google.rpc.Code).
fn status(kind: ErrorKind) -> &'static str {
    match kind {
        ErrorKind::BadRequest
        | ErrorKind::UnsupportedParams
        | ErrorKind::ContextTooLong
        | ErrorKind::ContentRefused
        | ErrorKind::Unprocessable => "INVALID_ARGUMENT",
        ErrorKind::Authentication => "UNAUTHENTICATED",
        ErrorKind::Permission => "PERMISSION_DENIED",
        ErrorKind::NotFound => "NOT_FOUND",
        ErrorKind::Conflict => "ABORTED",
        ErrorKind::Payment | ErrorKind::Budget => "FAILED_PRECONDITION",
        ErrorKind::RateLimited => "RESOURCE_EXHAUSTED",
        ErrorKind::Timeout => "DEADLINE_EXCEEDED",
        ErrorKind::Unavailable | ErrorKind::Connection => "UNAVAILABLE",
        ErrorKind::Config | ErrorKind::Server | ErrorKind::BadReply | ErrorKind::Internal => {
            "INTERNAL"
        }
        ErrorKind::Status => "UNKNOWN",
    }
}
