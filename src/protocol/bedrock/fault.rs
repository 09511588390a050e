//! Errors of AWS's services: in a refusal's body and header, and as exceptions in a stream.
//!
//! A refusal names its exception in the header `x-amzn-errortype`, before a colon, or in `__type`, behind a `#`; the
//! sentence stands in `message` or `Message` (AWS JSON and REST protocols; "Error types" of Bedrock's runtime).

use crate::error::{Error, ErrorKind};
use crate::protocol::{Frame, refusal};
use serde_json::{Value, json};

/// What an exception is, and the status it comes with. The names are compared without the case of their first letter.
const EXCEPTIONS: &[(&str, ErrorKind, u16)] = &[
    ("AccessDeniedException", ErrorKind::Permission, 403),
    ("ConflictException", ErrorKind::Conflict, 400),
    ("ExpiredTokenException", ErrorKind::Authentication, 403),
    ("IncompleteSignatureException", ErrorKind::Authentication, 403),
    ("InternalFailure", ErrorKind::Server, 500),
    ("InternalServerException", ErrorKind::Server, 500),
    ("InternalStreamFailure", ErrorKind::Server, 500),
    ("InvalidSignatureException", ErrorKind::Authentication, 403),
    ("MissingAuthenticationTokenException", ErrorKind::Authentication, 403),
    ("ModelErrorException", ErrorKind::Server, 424),
    ("ModelError", ErrorKind::Server, 424),
    ("ModelNotReadyException", ErrorKind::Unavailable, 429),
    ("ModelStreamError", ErrorKind::Server, 424),
    ("ModelStreamErrorException", ErrorKind::Server, 424),
    ("ModelTimeoutException", ErrorKind::Timeout, 408),
    ("ResourceNotFoundException", ErrorKind::NotFound, 404),
    ("ServiceQuotaExceededException", ErrorKind::RateLimited, 400),
    ("ServiceUnavailable", ErrorKind::Unavailable, 503),
    ("ServiceUnavailableException", ErrorKind::Unavailable, 503),
    ("ThrottlingException", ErrorKind::RateLimited, 429),
    ("TooManyRequestsException", ErrorKind::RateLimited, 429),
    ("UnrecognizedClientException", ErrorKind::Authentication, 403),
    ("ValidationError", ErrorKind::BadRequest, 400),
    ("ValidationException", ErrorKind::BadRequest, 400),
];

fn known(exception: &str) -> Option<(&'static str, ErrorKind, u16)> {
    EXCEPTIONS.iter().find(|(name, ..)| name.eq_ignore_ascii_case(exception)).copied()
}

/// Reads an answer of a status that is no success.
pub(in crate::protocol) fn refusal(
    status: u16,
    headers: &[(String, String)],
    body: &[u8],
) -> Error {
    let error = refusal::read(status, headers, body);
    let header = headers.iter().find(|(name, _)| name == "x-amzn-errortype");
    let exception = header.map(|(_, value)| value.as_str()).or_else(|| {
        error.said().body.as_ref().and_then(|body| body.get("__type")).and_then(Value::as_str)
    });
    let exception = exception.map(bare).unwrap_or_default().to_owned();
    named(error, &exception)
}

/// The name of an exception without its namespace (`…#`) and address (`:…`).
fn bare(exception: &str) -> &str {
    let name = exception.split(':').next().unwrap_or_default();
    name.rsplit('#').next().unwrap_or_default()
}

/// Gives an error the kind of its exception. What the words of a validation error tell is more than the name does.
fn named(error: Error, exception: &str) -> Error {
    if exception.is_empty() {
        return error;
    }
    let kind = match known(exception) {
        Some((_, ErrorKind::BadRequest, _)) | None => error.kind(),
        Some((_, kind, _)) => original(&error).unwrap_or(kind),
    };
    let mut said = error.said().clone();
    said.kind = Some(exception.to_owned());
    Error::new(kind, error.message()).with_said(said)
}

/// The kind of the model's own status, where the service only passes its error on.
fn original(error: &Error) -> Option<ErrorKind> {
    let body = error.said().body.as_ref()?;
    let said = ["originalStatusCode", "OriginalStatusCode"].iter().find_map(|name| body.get(name));
    let status = said?.as_u64().and_then(|status| u16::try_from(status).ok())?;
    (400..600).contains(&status).then(|| ErrorKind::of_status(status))
}

/// The error that an answer of a success is.
pub(super) fn hidden(body: &Value) -> Error {
    let exception = body.get("__type").and_then(Value::as_str).map(bare).unwrap_or_default();
    named(refusal::hidden(body), exception)
}

/// The error that a frame of a stream is. `None`: it is none.
pub(in crate::protocol) fn in_stream(frame: Frame<'_>) -> Option<Error> {
    let name = frame.event.unwrap_or_default();
    let body = serde_json::from_str::<Value>(frame.data);
    let typed = body.as_ref().ok().and_then(|body| body.get("__type")?.as_str()).map(bare);
    let exception = match typed.map(str::to_owned) {
        Some(typed) => typed,
        None if known(name).is_some() || name.ends_with("Exception") || name == "error" => {
            name.to_owned()
        }
        None => return None,
    };
    let body = body.unwrap_or_else(|_| Value::String(frame.data.to_owned()));
    let message = refusal::message_of(&body).unwrap_or_else(|| exception.clone());
    let (canonical, _, status) =
        known(&exception).unwrap_or(("InternalServerException", ErrorKind::Server, 500));
    let written = json!({"message": message}).to_string();
    let mut error = refusal::read(status, &[], written.as_bytes());
    error.said_mut().body = Some(body);
    Some(named(error, canonical))
}

/// Writes an error for a caller. Clients of AWS read the exception in `__type` where no header names it.
pub(in crate::protocol) fn write(error: &Error) -> Value {
    json!({"__type": exception(error), "message": error.message()})
}

/// The exception that an error is: the provider's own where it named one.
fn exception(error: &Error) -> &'static str {
    if let Some((name, ..)) = error.said().kind.as_deref().and_then(known) {
        return name;
    }
    match error.kind() {
        ErrorKind::Authentication => "UnrecognizedClientException",
        ErrorKind::Permission => "AccessDeniedException",
        ErrorKind::NotFound => "ResourceNotFoundException",
        ErrorKind::Conflict => "ConflictException",
        ErrorKind::Payment | ErrorKind::Budget => "ServiceQuotaExceededException",
        ErrorKind::RateLimited => "ThrottlingException",
        ErrorKind::Timeout => "ModelTimeoutException",
        ErrorKind::Unavailable => "ServiceUnavailableException",
        ErrorKind::BadRequest
        | ErrorKind::UnsupportedParams
        | ErrorKind::ContextTooLong
        | ErrorKind::ContentRefused
        | ErrorKind::Unprocessable => "ValidationException",
        ErrorKind::Connection | ErrorKind::BadReply | ErrorKind::Status => "ModelErrorException",
        ErrorKind::Config | ErrorKind::Server | ErrorKind::Internal => "InternalServerException",
    }
}
