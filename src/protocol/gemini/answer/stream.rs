//! Theirs → ours: a stream. Each frame is an answer that holds what is new.
//!
//! Older versions state a reason of the end in every frame, and sources come behind the text they belong to; therefore an
//! alternative ends when the stream does.

use super::super::{NAME, parts, usage, wire};
use super::{
    Joiner, apart, block_reason, created, finish, logprobs, notes, read, reason, searched,
};
use super::{searches, sources};
use crate::error::{Error, Result};
use crate::ops::{Content, Delta, Finish, Object, Part, PartDelta};
use crate::protocol::{Decoder, Frame};
use serde_json::Value;

/// Reads a stream.
#[derive(Debug, Default)]
pub(crate) struct Reader {
    started: bool,
    choices: Vec<Open>,
    /// The counts, as merged so far.
    counts: Object,
    searches: u64,
    /// Why the prompt was refused.
    blocked: Option<String>,
    finished: bool,
}

/// An alternative that has begun.
#[derive(Debug, Default)]
struct Open {
    choice: u32,
    /// How many parts have begun.
    begun: u32,
    /// The part that may grow, and of which kind it is.
    part: Option<(u32, Kind)>,
    /// The last text, to which sources belong.
    text: Option<u32>,
    /// All texts so far.
    words: String,
    joiner: Joiner,
    called: bool,
    reason: Option<String>,
    sources: wire::Candidate,
    notes: Object,
}

#[derive(Clone, Copy, Debug, PartialEq)]
enum Kind {
    Text,
    Thought,
}

impl Decoder for Reader {
    fn push(&mut self, frame: Frame<'_>, out: &mut Vec<Delta>) -> Result<()> {
        let data = frame.data.trim();
        // Some gateways close the stream in OpenAI's way.
        if data.is_empty() || data == "[DONE]" {
            return Ok(());
        }
        let value: Value = serde_json::from_str(data)
            .map_err(|e| Error::bad_reply(format!("an event of {NAME} cannot be read: {e}")))?;
        self.answer(read(value)?, out);
        Ok(())
    }

    fn end(&mut self, out: &mut Vec<Delta>) -> Result<()> {
        if self.finished {
            return Ok(());
        }
        if self.blocked.is_none() && self.choices.iter().all(|choice| choice.reason.is_none()) {
            return Err(Error::bad_reply(format!(
                "the stream of {NAME} ended early: no finishReason came"
            )));
        }
        self.finished = true;
        for choice in &mut self.choices {
            choice.end(out);
        }
        if self.choices.is_empty() {
            let (reason, native) = (Some(Finish::ContentFilter), self.blocked.clone());
            out.push(Delta::Finish { choice: 0, reason, native, stop_sequence: None });
        }
        Ok(())
    }
}

impl Reader {
    fn answer(&mut self, mut answer: wire::Answer, out: &mut Vec<Delta>) {
        self.blocked = block_reason(&answer).or(self.blocked.take());
        let feedback = answer.prompt_feedback.take();
        answer.rest.extend(feedback.map(|said| ("promptFeedback".to_owned(), said.into())));
        self.start(&mut answer, out);
        for (place, candidate) in (0..).zip(answer.candidates) {
            self.searches = self.searches.max(searches(&candidate));
            let index = candidate.index.unwrap_or(place);
            self.choice(index).candidate(candidate, out);
        }
        if let Some(counts) = answer.usage_metadata {
            usage::merge(&mut self.counts, counts);
            let usage = usage::read(&self.counts);
            out.extend(usage.map(|usage| Delta::Usage(searched(usage, self.searches))));
        }
    }

    fn start(&mut self, answer: &mut wire::Answer, out: &mut Vec<Delta>) {
        let extra = std::mem::take(&mut answer.rest);
        if std::mem::replace(&mut self.started, true) {
            if !extra.is_empty() {
                out.push(Delta::Extra(extra));
            }
            return;
        }
        out.push(Delta::Start {
            id: answer.response_id.take().unwrap_or_default(),
            model: answer.model_version.take().unwrap_or_default(),
            created: created(answer),
            extra,
        });
    }

    fn choice(&mut self, index: u32) -> &mut Open {
        let known = self.choices.iter().position(|open| open.choice == index);
        let at = known.unwrap_or_else(|| {
            self.choices.push(Open { choice: index, ..Open::default() });
            self.choices.len() - 1
        });
        &mut self.choices[at]
    }
}

impl Open {
    fn candidate(&mut self, mut candidate: wire::Candidate, out: &mut Vec<Delta>) {
        let mut complete = Vec::new();
        for part in candidate.content.take().unwrap_or_default().parts {
            self.joiner.push(part, &mut complete);
        }
        self.parts(complete, out);
        self.reason = reason(candidate.finish_reason.as_ref()).or(self.reason.take());
        if let Some(said) = &candidate.logprobs_result {
            let (choice, logprobs) = (self.choice, logprobs::read(said));
            out.push(Delta::Logprobs { choice, logprobs });
        }
        let sources = &mut self.sources;
        sources.grounding_metadata =
            candidate.grounding_metadata.clone().or(sources.grounding_metadata.take());
        sources.citation_metadata =
            candidate.citation_metadata.clone().or(sources.citation_metadata.take());
        notes::add(candidate, &mut self.notes);
    }

    fn parts(&mut self, complete: Vec<Value>, out: &mut Vec<Delta>) {
        for part in complete.into_iter().filter_map(parts::read).flat_map(apart) {
            self.part(part, out);
        }
    }

    fn part(&mut self, part: Part, out: &mut Vec<Delta>) {
        match part.content {
            Content::Text { text, .. } => {
                self.words.push_str(&text);
                let index = self.open(Kind::Text, Part::text(""), out);
                self.text = Some(index);
                self.grow(index, PartDelta::Text(text), out);
            }
            Content::Reasoning(mut thought) if thought.encrypted.is_none() => {
                let (text, signature) =
                    (std::mem::take(&mut thought.text), thought.signature.take());
                let index = self.open(Kind::Thought, Part::new(Content::Reasoning(thought)), out);
                if !text.is_empty() {
                    self.grow(index, PartDelta::Reasoning(text), out);
                }
                if let Some(signature) = signature {
                    self.grow(index, PartDelta::Signature(signature), out);
                    self.close(out);
                }
            }
            _ => {
                self.called |= matches!(part.content, Content::ToolCall(_));
                self.close(out);
                let (choice, index) = (self.choice, self.next());
                out.push(Delta::PartStart { choice, index, part: Box::new(part) });
                out.push(Delta::PartEnd { choice, index });
            }
        }
    }

    /// The part that grows: the open one, if it is of that kind, else a new one.
    fn open(&mut self, kind: Kind, part: Part, out: &mut Vec<Delta>) -> u32 {
        if let Some((index, open)) = self.part
            && open == kind
        {
            return index;
        }
        self.close(out);
        let (choice, index) = (self.choice, self.next());
        self.part = Some((index, kind));
        out.push(Delta::PartStart { choice, index, part: Box::new(part) });
        index
    }

    fn grow(&self, index: u32, delta: PartDelta, out: &mut Vec<Delta>) {
        out.push(Delta::Part { choice: self.choice, index, delta });
    }

    fn close(&mut self, out: &mut Vec<Delta>) {
        if let Some((index, _)) = self.part.take() {
            out.push(Delta::PartEnd { choice: self.choice, index });
        }
    }

    fn next(&mut self) -> u32 {
        self.begun += 1;
        self.begun - 1
    }

    /// The stream is over: sources, notes, the reason of the end.
    fn end(&mut self, out: &mut Vec<Delta>) {
        let mut complete = Vec::new();
        self.joiner.end(&mut complete);
        self.parts(complete, out);
        if let Some(index) = self.text {
            for citation in sources::of(&self.sources, &self.words) {
                self.grow(index, PartDelta::Citation(Box::new(citation)), out);
            }
        }
        self.close(out);
        if !self.notes.is_empty() {
            out.push(Delta::Extra(std::mem::take(&mut self.notes)));
        }
        let native = self.reason.take();
        let reason = native.as_deref().map(|native| finish(native, self.called));
        out.push(Delta::Finish { choice: self.choice, reason, native, stop_sequence: None });
    }
}
