//! A look at what is passed on unchanged. A caller who speaks this language is told failures in its own words.

use super::answer::stream::Reader;
use crate::error::Result;
use crate::ops::{Delta, Object};
use crate::protocol::{Decoder, Frame, Seen, Watch, summed_up};
use serde::Deserialize;
use serde_json::Value;
use std::borrow::Cow;

/// Watches a stream of events.
#[derive(Debug, Default)]
pub(super) struct ResponsesWatch {
    reader: Reader,
    deltas: Vec<Delta>,
    /// Something of the answer was given.
    begun: bool,
    /// It ended with a failure that was passed on.
    failed: bool,
}

/// What every event says of itself.
#[derive(Deserialize)]
struct Event<'a> {
    #[serde(rename = "type", borrow, default)]
    kind: Option<Cow<'a, str>>,
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

impl Watch for ResponsesWatch {
    fn see(&mut self, frame: Frame<'_>) -> Result<Seen> {
        let event: Option<Event<'_>> = serde_json::from_str(frame.data).ok();
        let kind = event.and_then(|event| event.kind).unwrap_or_default();
        if self.begun && kind == "response.failed" {
            // Before anything was given it is an error that may be tried again; now it is the caller's to read.
            self.failed = true;
            return Ok(Seen { content: true, ..Seen::default() });
        }
        self.reader.push(frame, &mut self.deltas)?;
        let mut seen = summed_up(&mut self.deltas);
        // Sounds and what is newer than this are content too, though the vocabulary has no word for them.
        seen.content |= kind.rsplit('.').next() == Some("delta");
        self.begun |= seen.content;
        Ok(seen)
    }

    fn end(&mut self) -> Result<Seen> {
        if !self.failed {
            self.reader.end(&mut self.deltas)?;
        }
        Ok(summed_up(&mut self.deltas))
    }

    fn is_done(&self) -> bool {
        self.failed || self.reader.is_done()
    }
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
        let mut begun = ResponsesWatch { begun: true, ..ResponsesWatch::default() };
        assert!(seen(&mut begun, failed).is_ok() && begun.is_done() && begun.end().is_ok());
        assert!(seen(&mut ResponsesWatch::default(), r#"{"type":"error","message":"m"}"#).is_err());
        assert!(seen(&mut ResponsesWatch::default(), "{").is_err());
    }
}
