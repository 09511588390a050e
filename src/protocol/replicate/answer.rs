//! Theirs → ours: a prediction, and the events of its stream.

use super::NAME;
use crate::error::{Error, ErrorKind, Result};
use crate::ops::{ChatReply, Choice, Content, Delta, Finish, Object, Part, PartDelta, Usage};
use crate::protocol::fields::{count, take_text};
use crate::protocol::{Decoder, Frame, refusal};
use serde_json::Value;

/// Reads a prediction. One that is not done within the wait is an error, since asking again is another call.
pub(super) fn decode(body: &[u8]) -> Result<ChatReply> {
    let mut prediction: Object = serde_json::from_slice(body)
        .map_err(|e| Error::bad_reply(format!("{NAME} answered with no JSON object: {e}")))?;
    let status = prediction.get("status").and_then(Value::as_str).unwrap_or_default().to_owned();
    match status.as_str() {
        "succeeded" | "successful" => {}
        "starting" | "processing" => {
            let message =
                "the prediction was not done within the 60 seconds that it may be waited for";
            return Err(Error::new(ErrorKind::Timeout, message));
        }
        "failed" | "canceled" | "aborted" => return Err(failed(&prediction, &status)),
        _ => return Err(unknown(&prediction)),
    }
    let text = prediction.shift_remove("output").map(|output| text_of(&output)).unwrap_or_default();
    let usage = prediction.get("metrics").and_then(usage);
    let choice = Choice {
        index: 0,
        parts: vec![Part::text(text)],
        finish: Some(Finish::Stop),
        native_finish: Some(status),
        stop_sequence: None,
        logprobs: None,
        extra: Object::new(),
    };
    Ok(ChatReply {
        id: take_text(&mut prediction, "id").unwrap_or_default(),
        model: take_text(&mut prediction, "model").unwrap_or_default(),
        choices: vec![choice],
        usage,
        ..ChatReply::default()
    })
}

fn failed(prediction: &Object, status: &str) -> Error {
    let words = prediction.get("error").and_then(Value::as_str).unwrap_or_default();
    let words =
        if words.is_empty() { format!("the prediction is {status}") } else { words.to_owned() };
    refusal::hidden(&serde_json::json!({"message": words, "type": status}))
}

fn unknown(prediction: &Object) -> Error {
    let body = Value::Object(prediction.clone());
    match refusal::message_of(&body) {
        Some(_) => refusal::hidden(&body),
        None => Error::bad_reply(format!("{NAME} answered without the status of a prediction")),
    }
}

/// A text, or the texts of a list one behind the other.
fn text_of(output: &Value) -> String {
    match output {
        Value::String(text) => text.clone(),
        Value::Array(pieces) => pieces.iter().map(text_of).collect(),
        Value::Null => String::new(),
        other => other.to_string(),
    }
}

/// `input_token_count` and `output_token_count`; models that are charged by the second have neither.
fn usage(metrics: &Value) -> Option<Usage> {
    metrics.get("output_token_count")?;
    Some(Usage {
        input: count(metrics, "input_token_count"),
        output: count(metrics, "output_token_count"),
        ..Usage::default()
    })
}

/// Reads the events `output` (plain text), `error` and `done`.
#[derive(Debug, Default)]
pub(super) struct Outputs {
    begun: bool,
    done: bool,
}

impl Decoder for Outputs {
    fn push(&mut self, frame: Frame<'_>, out: &mut Vec<Delta>) -> Result<()> {
        match frame.event {
            Some("output") => {
                self.begin(out);
                let delta = PartDelta::Text(frame.data.to_owned());
                out.push(Delta::Part { choice: 0, index: 0, delta });
            }
            Some("error") => {
                let body = serde_json::from_str(frame.data)
                    .unwrap_or_else(|_| Value::String(frame.data.to_owned()));
                return Err(refusal::hidden(&body));
            }
            Some("done") => self.finish(frame.data, out)?,
            _ => {}
        }
        Ok(())
    }

    fn end(&mut self, _: &mut Vec<Delta>) -> Result<()> {
        if self.done {
            return Ok(());
        }
        Err(Error::bad_reply(format!("the stream of {NAME} ended early: no 'done' came")))
    }

    fn is_done(&self) -> bool {
        self.done
    }
}

impl Outputs {
    fn begin(&mut self, out: &mut Vec<Delta>) {
        if std::mem::replace(&mut self.begun, true) {
            return;
        }
        let (id, model) = (String::new(), String::new());
        out.push(Delta::Start { id, model, created: None, extra: Object::new() });
        let part =
            Box::new(Part::new(Content::Text { text: String::new(), citations: Vec::new() }));
        out.push(Delta::PartStart { choice: 0, index: 0, part });
    }

    /// `{}`, or why it is done: `{"reason": "error"}`, `{"reason": "canceled"}`.
    fn finish(&mut self, data: &str, out: &mut Vec<Delta>) -> Result<()> {
        let said: Value = serde_json::from_str(data).unwrap_or_default();
        if let Some(reason) = said.get("reason").and_then(Value::as_str) {
            return Err(Error::new(ErrorKind::Server, format!("the prediction ended: {reason}")));
        }
        self.begin(out);
        self.done = true;
        out.push(Delta::PartEnd { choice: 0, index: 0 });
        out.extend(said.get("metrics").and_then(usage).map(Delta::Usage));
        let reason = Some(Finish::Stop);
        out.push(Delta::Finish { choice: 0, reason, native: None, stop_sequence: None });
        Ok(())
    }
}
