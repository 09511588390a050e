//! Theirs → ours: a stream, a line at a time.

use super::super::fields::{take_some, take_text};
use super::super::{NAME, time};
use super::{Said, end, failure, finish, logprobs, rest, said, thought};
use crate::error::{Error, Result};
use crate::ops::{Content, Delta, Object, Part, PartDelta};
use crate::protocol::{Decoder, Frame};
use serde_json::Value;

/// Reads a stream.
#[derive(Debug, Default)]
pub(crate) struct Reader {
    /// `Start` is out.
    started: bool,
    /// The part that grows, and its index.
    open: Option<(Kind, u32)>,
    /// How many parts have begun.
    begun: u32,
    /// A tool was called.
    called: bool,
    /// The line that is the last one was seen.
    ended: bool,
}

/// What grows.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Kind {
    Text,
    Thoughts,
}

impl Decoder for Reader {
    fn push(&mut self, frame: Frame<'_>, out: &mut Vec<Delta>) -> Result<()> {
        let data = frame.data.trim();
        if data.is_empty() {
            return Ok(());
        }
        let mut line: Object = serde_json::from_str(data)
            .map_err(|e| Error::bad_reply(format!("a line of {NAME} cannot be read: {e}")))?;
        if let Some(error) = failure(&line) {
            return Err(error);
        }
        let said = said(&mut line);
        if !std::mem::replace(&mut self.started, true) {
            let created = take_text(&mut line, "created_at").as_deref().and_then(time::read);
            let model = take_text(&mut line, "model").unwrap_or_default();
            out.push(Delta::Start { id: String::new(), model, created, extra: Object::new() });
        }
        self.piece(said, out);
        if let Some(tokens) = take_some::<Vec<Value>>(&mut line, "logprobs") {
            out.push(Delta::Logprobs { choice: 0, logprobs: logprobs(&tokens) });
        }
        if line.get("done") == Some(&Value::Bool(true)) {
            self.finish(line, out);
        }
        Ok(())
    }

    fn end(&mut self, _: &mut Vec<Delta>) -> Result<()> {
        if self.ended {
            return Ok(());
        }
        Err(Error::bad_reply(format!("the stream of {NAME} ended early: no line says done")))
    }

    fn is_done(&self) -> bool {
        self.ended
    }
}

impl Reader {
    fn piece(&mut self, said: Said, out: &mut Vec<Delta>) {
        let Said { thoughts, text, images, calls } = said;
        if !thoughts.is_empty() {
            self.grow(Kind::Thoughts, PartDelta::Reasoning(thoughts), out);
        }
        if !text.is_empty() {
            self.grow(Kind::Text, PartDelta::Text(text), out);
        }
        for image in images {
            self.whole(image, out);
        }
        for call in calls {
            self.called = true;
            self.whole(Part::new(Content::ToolCall(call)), out);
        }
    }

    fn grow(&mut self, kind: Kind, delta: PartDelta, out: &mut Vec<Delta>) {
        let index = match self.open {
            Some((open, index)) if open == kind => index,
            _ => {
                let part = match kind {
                    Kind::Text => Part::text(""),
                    Kind::Thoughts => thought(String::new()),
                };
                let index = self.begin(part, out);
                self.open = Some((kind, index));
                index
            }
        };
        out.push(Delta::Part { choice: 0, index, delta });
    }

    fn begin(&mut self, part: Part, out: &mut Vec<Delta>) -> u32 {
        self.close(out);
        let index = self.begun;
        self.begun += 1;
        out.push(Delta::PartStart { choice: 0, index, part: Box::new(part) });
        index
    }

    /// A part that comes in one piece.
    fn whole(&mut self, part: Part, out: &mut Vec<Delta>) {
        let index = self.begin(part, out);
        out.push(Delta::PartEnd { choice: 0, index });
    }

    fn close(&mut self, out: &mut Vec<Delta>) {
        if let Some((_, index)) = self.open.take() {
            out.push(Delta::PartEnd { choice: 0, index });
        }
    }

    fn finish(&mut self, mut line: Object, out: &mut Vec<Delta>) {
        if std::mem::replace(&mut self.ended, true) {
            return;
        }
        self.close(out);
        let end = end(&mut line);
        let extra = rest(line);
        if !extra.is_empty() {
            out.push(Delta::Extra(extra));
        }
        out.extend(end.usage.map(Delta::Usage));
        let reason = end.native.as_deref().map(|native| finish(native, self.called));
        out.push(Delta::Finish { choice: 0, reason, native: end.native, stop_sequence: None });
    }
}
