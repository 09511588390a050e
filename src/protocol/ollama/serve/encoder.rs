//! Writes a stream for a caller: lines, of which the last one says `done` and counts.

use super::{Head, Said, counts, extras, reason};
use crate::ops::{
    Content, Delta, Finish, Object, Operation, Part, PartDelta, Source, ToolCall, Usage,
};
use crate::protocol::{Encoder, Event, Seed};
use serde_json::{Value, json};

/// Writes a stream. A call is gathered first: it comes in one piece here.
#[derive(Debug)]
pub(crate) struct Writer {
    /// What the provider may leave out.
    seed: Seed,
    /// Calls that have begun and not ended.
    open: Vec<(u32, ToolCall)>,
    /// How many calls were written.
    calls: usize,
    finish: Option<Finish>,
    usage: Option<Usage>,
    extra: Object,
}

impl Encoder for Writer {
    fn push(&mut self, delta: &Delta, out: &mut Vec<Event>) {
        match delta {
            Delta::Start { model, created, extra, .. } => {
                if !model.is_empty() {
                    model.clone_into(&mut self.seed.model);
                }
                self.seed.created = created.unwrap_or(self.seed.created);
                self.extra.extend(extra.clone());
            }
            Delta::PartStart { choice: 0, index, part } => self.part_start(*index, part, out),
            Delta::Part { choice: 0, index, delta } => self.part(*index, delta, out),
            Delta::PartEnd { choice: 0, index } => self.part_end(*index, out),
            Delta::Logprobs { choice: 0, logprobs } => self.logprobs(logprobs, out),
            Delta::Finish { choice: 0, reason, .. } => self.finish = *reason,
            Delta::Usage(usage) => self.usage = Some(usage.clone()),
            Delta::Extra(extra) => self.extra.extend(extra.clone()),
            _ => {}
        }
    }

    fn end(&mut self, out: &mut Vec<Event>) {
        while let Some((index, _)) = self.open.first() {
            self.part_end(*index, out);
        }
        let mut line = self.head().line(&Said::default(), true);
        let finish = self.finish.unwrap_or(Finish::Stop);
        line.insert("done_reason".into(), json!(reason(finish)));
        counts(&mut line, self.usage.as_ref());
        extras(&mut line, &self.extra);
        emit(line, out);
    }

    /// In a line that says nothing.
    fn seam(&mut self, mark: &Object, out: &mut Vec<Event>) {
        let mut line = self.head().line(&Said::default(), false);
        line.insert("ferrogate".into(), json!(mark));
        emit(line, out);
    }
}

impl Writer {
    /// A writer of one stream.
    pub(crate) fn new(seed: Seed) -> Self {
        Self { seed, open: Vec::new(), calls: 0, finish: None, usage: None, extra: Object::new() }
    }

    fn head(&self) -> Head<'_> {
        let operation = if self.seed.operation == Operation::Complete {
            Operation::Complete
        } else {
            Operation::Chat
        };
        Head { model: &self.seed.model, created: self.seed.created, operation }
    }

    fn say(&self, said: &Said, out: &mut Vec<Event>) {
        emit(self.head().line(said, false), out);
    }

    fn part_start(&mut self, index: u32, part: &Part, out: &mut Vec<Event>) {
        match &part.content {
            Content::Text { text, .. } | Content::Refusal(text) => {
                self.part(index, &PartDelta::Text(text.clone()), out);
            }
            Content::Reasoning(thought) => {
                self.part(index, &PartDelta::Reasoning(thought.text.clone()), out);
            }
            Content::ToolCall(call) => self.open.push((index, call.clone())),
            Content::Image(image) => {
                if let Source::Base64(data) = &image.source {
                    self.say(&Said { images: vec![data.clone()], ..Said::default() }, out);
                }
            }
            // The language has no place for anything else in an answer.
            _ => {}
        }
    }

    fn part(&mut self, index: u32, delta: &PartDelta, out: &mut Vec<Event>) {
        match delta {
            PartDelta::Text(text) | PartDelta::Refusal(text) if !text.is_empty() => {
                self.say(&Said { text: text.clone(), ..Said::default() }, out);
            }
            PartDelta::Reasoning(text) if !text.is_empty() => {
                self.say(&Said { thoughts: text.clone(), ..Said::default() }, out);
            }
            PartDelta::Arguments(text) => {
                let open = self.open.iter_mut().find(|(open, _)| *open == index);
                if let Some((_, call)) = open {
                    call.arguments.push_str(text);
                }
            }
            _ => {}
        }
    }

    fn part_end(&mut self, index: u32, out: &mut Vec<Event>) {
        let Some(place) = self.open.iter().position(|(open, _)| *open == index) else { return };
        let (_, call) = self.open.remove(place);
        let written = super::tool_call(&call, self.calls);
        self.calls += 1;
        self.say(&Said { calls: vec![written], ..Said::default() }, out);
    }

    fn logprobs(&self, logprobs: &Value, out: &mut Vec<Event>) {
        if let Some(tokens) = logprobs.get("content").filter(|tokens| tokens.is_array()) {
            let mut line = self.head().line(&Said::default(), false);
            line.insert("logprobs".into(), tokens.clone());
            emit(line, out);
        }
    }
}

fn emit(line: Object, out: &mut Vec<Event>) {
    out.push(Event { name: None, data: Value::Object(line).to_string() });
}
