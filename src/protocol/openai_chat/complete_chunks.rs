//! Deltas → the chunks that a caller of OpenAI's legacy completions reads. What is no text is left out.

use super::ask::put;
use super::complete::{finish_word, logprobs, said};
use super::usage;
use crate::ops::{Delta, Object, PartDelta, Usage};
use crate::protocol::{Encoder, Event, Seed};
use serde_json::{Value, json};

/// Writes `text_completion` chunks.
#[derive(Debug)]
pub(super) struct CompletionWriter {
    seed: Seed,
    /// Top-level fields that were not yet sent.
    fresh: Object,
    /// For each alternative, how many characters its tokens with log probabilities have.
    offsets: Vec<(u32, u64)>,
    usage: Option<Usage>,
}

impl CompletionWriter {
    /// A writer that knows what the provider may leave out.
    pub(super) fn new(seed: Seed) -> Self {
        Self { seed, fresh: Object::new(), offsets: Vec::new(), usage: None }
    }

    fn start(&mut self, id: &str, model: &str, created: Option<u64>) {
        self.seed.learn(id, model);
        self.seed.created = created.unwrap_or(self.seed.created);
    }

    fn write(&mut self, choices: &Value, usage: Option<&Value>, out: &mut Vec<Event>) {
        let mut chunk = Object::new();
        chunk.insert("id".into(), json!(self.seed.id));
        chunk.insert("object".into(), json!("text_completion"));
        chunk.insert("created".into(), json!(self.seed.created));
        chunk.insert("model".into(), json!(self.seed.model));
        chunk.insert("choices".into(), choices.clone());
        put(&mut chunk, "usage", usage);
        for (name, value) in std::mem::take(&mut self.fresh) {
            chunk.entry(name).or_insert(value);
        }
        out.push(Event { name: None, data: Value::Object(chunk).to_string() });
    }

    fn send(&mut self, choice: u32, fields: (&str, Value, Option<&str>), out: &mut Vec<Event>) {
        let (text, logprobs, finish) = fields;
        let choice =
            json!([{"text": text, "index": choice, "logprobs": logprobs, "finish_reason": finish}]);
        self.write(&choice, None, out);
    }

    fn text(&mut self, choice: u32, text: &str, out: &mut Vec<Event>) {
        if !text.is_empty() {
            self.send(choice, (text, Value::Null, None), out);
        }
    }

    fn logprobs(&mut self, choice: u32, given: &Value, out: &mut Vec<Event>) {
        let known = self.offsets.iter().position(|(c, _)| *c == choice);
        let at = known.unwrap_or_else(|| {
            self.offsets.push((choice, 0));
            self.offsets.len() - 1
        });
        let (legacy, end) = logprobs(given, self.offsets[at].1);
        self.offsets[at].1 = end;
        self.send(choice, ("", legacy, None), out);
    }
}

impl Encoder for CompletionWriter {
    fn push(&mut self, delta: &Delta, out: &mut Vec<Event>) {
        match delta {
            Delta::Start { id, model, created, extra } => {
                self.start(id, model, *created);
                self.fresh.extend(extra.clone());
            }
            Delta::PartStart { choice, part, .. } => {
                self.text(*choice, said(part).unwrap_or_default(), out);
            }
            Delta::Part { choice, delta: PartDelta::Text(text), .. }
            | Delta::Part { choice, delta: PartDelta::Refusal(text), .. } => {
                self.text(*choice, text, out);
            }
            Delta::Logprobs { choice, logprobs } => self.logprobs(*choice, logprobs, out),
            Delta::Finish { choice, reason, .. } => {
                self.send(*choice, ("", Value::Null, Some(finish_word(*reason))), out);
            }
            Delta::Usage(used) => self.usage = Some(used.clone()),
            Delta::Extra(extra) => self.fresh.extend(extra.clone()),
            Delta::Part { .. } | Delta::PartEnd { .. } | Delta::Warning(_) => {}
        }
    }

    fn end(&mut self, out: &mut Vec<Event>) {
        let Some(used) = self.usage.take().filter(|_| self.seed.include_usage) else { return };
        self.write(&json!([]), Some(&usage::write(&used)), out);
    }
}
