//! A look at a stream that is passed on unchanged: which event it is, and of the last one what was used.

use super::{NAME, object, take, usage};
use crate::error::{Error, Result};
use crate::ops::Object;
use crate::protocol::{Frame, Seen, Watch, refusal};
use serde::Deserialize;
use serde_json::Value;
use std::borrow::Cow;

/// Events in which nothing of the answer is.
const SIGNS_OF_LIFE: &[&str] = &["response.created", "response.queued", "response.in_progress"];

/// Events after which nothing comes.
const LAST: &[&str] = &[
    "response.completed",
    "response.incomplete",
    "response.failed",
    "response.cancelled",
    "response.done",
];

/// Watches a stream of events.
#[derive(Debug, Default)]
pub(super) struct ResponsesWatch {
    begun: bool,
    closed: bool,
}

/// What every event says of itself.
#[derive(Deserialize)]
struct Event<'a> {
    #[serde(rename = "type", borrow, default)]
    kind: Option<Cow<'a, str>>,
    #[serde(default)]
    error: Option<Value>,
}

/// What a look at a whole answer finds.
#[derive(Deserialize)]
pub(super) struct Glanced {
    #[serde(default)]
    object: Value,
    /// What was used.
    #[serde(default)]
    pub(super) usage: Option<Object>,
}

impl Glanced {
    /// Whether it is an answer at all.
    pub(super) fn is_response(&self) -> bool {
        self.object == "response"
    }
}

/// The last event.
#[derive(Deserialize)]
struct Closing {
    #[serde(default)]
    response: Object,
}

impl Watch for ResponsesWatch {
    fn see(&mut self, frame: Frame<'_>) -> Result<Seen> {
        let data = frame.data.trim();
        // Some gateways close the stream in the way of chat completions; some put a comment where data belongs.
        if data.is_empty() || data.starts_with(':') || data == "[DONE]" || self.closed {
            return Ok(Seen::default());
        }
        let event: Event<'_> = serde_json::from_str(data).map_err(|e| unreadable(&e))?;
        let kind = event.kind.as_deref().or(frame.event).unwrap_or_default();
        if kind == "error" || (kind.is_empty() && event.error.is_some()) {
            let whole: Value = serde_json::from_str(data).map_err(|e| unreadable(&e))?;
            return Err(refusal::hidden(
                whole.get("error").filter(|e| e.is_object()).unwrap_or(&whole),
            ));
        }
        if LAST.contains(&kind) {
            return self.close(kind, data);
        }
        let content = !SIGNS_OF_LIFE.contains(&kind);
        self.begun |= content;
        let is_piece = kind.rsplit('.').next() == Some("delta");
        let size = if is_piece { data.len() / 2 } else { 0 };
        Ok(Seen { content, size, ..Seen::default() })
    }

    fn end(&mut self) -> Result<Seen> {
        if self.closed {
            return Ok(Seen::default());
        }
        Err(Error::bad_reply(format!(
            "the stream of {NAME} ended early: its closing event did not come"
        )))
    }

    fn is_done(&self) -> bool {
        self.closed
    }
}

impl ResponsesWatch {
    /// The last event. A failure is the caller's to read once something of the answer was given; before that it is one that
    /// may be tried again.
    fn close(&mut self, kind: &str, data: &str) -> Result<Seen> {
        let mut closing: Closing = serde_json::from_str(data).map_err(|e| unreadable(&e))?;
        if kind == "response.failed" && !self.begun {
            let error = closing.response.get("error").cloned().unwrap_or_default();
            return Err(refusal::hidden(&error));
        }
        self.closed = true;
        let usage = take(&mut closing.response, "usage").map(object).and_then(usage::read);
        Ok(Seen { content: true, usage, ..Seen::default() })
    }
}

fn unreadable(error: &serde_json::Error) -> Error {
    Error::bad_reply(format!("an event of {NAME} cannot be read: {error}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn seen(watch: &mut ResponsesWatch, data: &str) -> Result<Seen> {
        watch.see(Frame { event: None, data })
    }

    #[test]
    fn content_usage_and_the_end_are_seen() {
        let mut watch = ResponsesWatch::default();
        assert!(!seen(&mut watch, r#"{"type":"response.created","response":{}}"#).unwrap().content);
        assert!(
            seen(&mut watch, r#"{"type":"response.audio.delta","delta":"x"}"#).unwrap().content
        );
        assert!(watch.end().is_err() && !watch.is_done());
        let last = r#"{"type":"response.completed","response":{"usage":{"input_tokens":3,"output_tokens":4}}}"#;
        let usage = seen(&mut watch, last).unwrap().usage.unwrap();
        assert_eq!((usage.input, usage.output, watch.is_done()), (3, 4, true));
        assert!(watch.end().is_ok());
    }

    #[test]
    fn a_failure_is_an_error_until_something_was_given() {
        let failed = r#"{"type":"response.failed","response":{"error":{"code":"server_error","message":"m"}}}"#;
        let error = seen(&mut ResponsesWatch::default(), failed).unwrap_err();
        assert_eq!(error.message(), "m");
        let mut begun = ResponsesWatch { begun: true, closed: false };
        assert!(seen(&mut begun, failed).is_ok());
        assert!(seen(&mut ResponsesWatch::default(), r#"{"type":"error","message":"m"}"#).is_err());
        assert!(seen(&mut ResponsesWatch::default(), "{").is_err());
    }
}
