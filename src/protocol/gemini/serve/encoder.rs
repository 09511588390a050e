//! Writes a stream for a caller: each event is an answer that holds what is new.
//!
//! A call goes out when it is whole; the reason of the end goes out last, with the counts.

use super::super::answer::logprobs;
use super::super::fields::object;
use super::super::{parts, usage};
use super::{EXTRAS, NOTES, copy, finish_reason, part, sources};
use crate::ops::{
    Citation, Content, Delta, Finish, Media, Object, Part, PartDelta, Reasoning, Source, Usage,
};
use crate::protocol::{Encoder, Event, Seed};
use serde_json::{Value, json};

/// Writes a stream.
#[derive(Debug)]
pub(crate) struct Writer {
    seed: Seed,
    usage: Option<Usage>,
    open: Vec<Open>,
    choices: Vec<Written>,
    extra: Object,
}

/// A part that is not whole yet.
#[derive(Debug)]
struct Open {
    choice: u32,
    index: u32,
    part: Part,
}

/// An alternative, as far as it is written.
#[derive(Debug, Default)]
struct Written {
    choice: u32,
    words: String,
    cited: Vec<Citation>,
    refused: bool,
    logprobs: Option<Value>,
    end: Option<(Option<Finish>, Option<String>)>,
}

impl Writer {
    /// A writer that knows what the provider may leave out.
    pub(crate) fn new(seed: Seed) -> Self {
        Self { seed, usage: None, open: Vec::new(), choices: Vec::new(), extra: Object::new() }
    }

    fn choice(&mut self, choice: u32) -> &mut Written {
        let known = self.choices.iter().position(|written| written.choice == choice);
        let at = known.unwrap_or_else(|| {
            self.choices.push(Written { choice, ..Written::default() });
            self.choices.len() - 1
        });
        &mut self.choices[at]
    }

    /// Sends an answer of these alternatives.
    fn send(&self, candidates: &[Object], counts: Option<Object>, out: &mut Vec<Event>) {
        let mut answer = object(json!({"candidates": candidates}));
        if let Some(counts) = counts {
            answer.insert("usageMetadata".into(), Value::Object(counts));
        }
        answer.insert("modelVersion".into(), json!(self.seed.model));
        answer.insert("responseId".into(), json!(self.seed.id));
        if counts_end(&answer) {
            copy(&self.extra, EXTRAS, &mut answer);
        }
        out.push(Event { name: None, data: Value::Object(answer).to_string() });
    }

    /// Sends a part.
    fn say(&self, choice: u32, part: &Object, out: &mut Vec<Event>) {
        let content = json!({"content": {"parts": [part], "role": "model"}, "index": choice});
        self.send(&[object(content)], None, out);
    }

    fn part_start(&mut self, choice: u32, index: u32, started: &Part, out: &mut Vec<Event>) {
        let written = self.choice(choice);
        match &started.content {
            Content::Text { text, citations } => {
                written.words.push_str(text);
                written.cited.extend(citations.iter().cloned());
            }
            Content::Refusal(_) => written.refused = true,
            _ => {}
        }
        let waits = waits(started);
        if !waits
            && says(started)
            && let Some(part) = part(started)
        {
            self.say(choice, &part, out);
        }
        let part = if waits { started.clone() } else { Part::new(bare(&started.content)) };
        self.open.push(Open { choice, index, part });
    }

    fn part_delta(&mut self, (choice, index): (u32, u32), delta: &PartDelta, out: &mut Vec<Event>) {
        match delta {
            PartDelta::Text(text) => self.choice(choice).words.push_str(text),
            PartDelta::Refusal(_) => self.choice(choice).refused = true,
            PartDelta::Citation(citation) => {
                self.choice(choice).cited.push((**citation).clone());
            }
            _ => {}
        }
        let open = self.open.iter_mut().find(|open| open.choice == choice && open.index == index);
        let said = grown(open.map(|open| &mut open.part), delta);
        if let Some(part) = said {
            self.say(choice, &part, out);
        }
    }

    fn part_end(&mut self, choice: u32, index: u32, out: &mut Vec<Event>) {
        let found = self.open.iter().position(|open| open.choice == choice && open.index == index);
        let Some(found) = found else { return };
        let Open { part: whole, .. } = self.open.remove(found);
        if waits(&whole)
            && let Some(part) = part(&whole)
        {
            self.say(choice, &part, out);
        }
    }
}

/// Whether an answer is the last one.
fn counts_end(answer: &Object) -> bool {
    let ends = |candidate: &Value| candidate.get("finishReason").is_some();
    answer.get("candidates").and_then(Value::as_array).is_some_and(|list| list.iter().any(ends))
}

/// Whether a part goes out when it is whole, not piece by piece.
fn waits(part: &Part) -> bool {
    matches!(part.content, Content::ToolCall(_))
}

/// Whether there is anything in a part as it begins.
fn says(part: &Part) -> bool {
    match &part.content {
        Content::Text { text, .. } | Content::Refusal(text) => !text.is_empty(),
        Content::Audio(sound) => !matches!(&sound.source, Source::Base64(data) if data.is_empty()),
        _ => true,
    }
}

/// What must be remembered of a part that is sent piece by piece: whose thoughts they are, of which type a sound is.
fn bare(content: &Content) -> Content {
    match content {
        Content::Reasoning(thought) => {
            Content::Reasoning(Reasoning { format: thought.format.clone(), ..Reasoning::default() })
        }
        Content::Audio(sound) => {
            Content::Audio(Media { mime: sound.mime.clone(), ..Media::default() })
        }
        _ => Content::Text { text: String::new(), citations: Vec::new() },
    }
}

/// A piece as they write it. `None`: it is kept until the part is whole, or there is nothing to say.
fn grown(open: Option<&mut Part>, delta: &PartDelta) -> Option<Object> {
    let content = open.map(|part| &mut part.content);
    match (delta, content) {
        (PartDelta::Text(text) | PartDelta::Refusal(text), _) => {
            (!text.is_empty()).then(|| parts::write_text(text))
        }
        (PartDelta::Reasoning(text), _) => {
            let thought = Reasoning { text: text.clone(), ..Reasoning::default() };
            (!text.is_empty()).then(|| parts::write_thought(&thought))
        }
        (PartDelta::Signature(signature), Some(Content::Reasoning(thought)))
            if parts::is_ours(thought) =>
        {
            let signature = Some(signature.clone());
            let mut part = parts::write_thought(&Reasoning { signature, ..Reasoning::default() });
            part.insert("thought".into(), json!(true));
            Some(part)
        }
        (PartDelta::Arguments(text), Some(Content::ToolCall(call))) => {
            call.arguments.push_str(text);
            None
        }
        (PartDelta::Audio { data, .. }, content) => {
            let mime = match content {
                Some(Content::Audio(sound)) => sound.mime.clone(),
                _ => None,
            };
            let source = Source::Base64(data.clone());
            let sound = Content::Audio(Media { source, mime, ..Media::default() });
            (!data.is_empty()).then(|| parts::write_media(&sound)).flatten()
        }
        _ => None,
    }
}

impl Encoder for Writer {
    fn push(&mut self, delta: &Delta, out: &mut Vec<Event>) {
        match delta {
            Delta::Start { id, model, extra, .. } => {
                for (said, ours) in [(id, &mut self.seed.id), (model, &mut self.seed.model)] {
                    if !said.is_empty() {
                        ours.clone_from(said);
                    }
                }
                self.extra.extend(extra.clone());
            }
            Delta::PartStart { choice, index, part } => self.part_start(*choice, *index, part, out),
            Delta::Part { choice, index, delta } => self.part_delta((*choice, *index), delta, out),
            Delta::PartEnd { choice, index } => self.part_end(*choice, *index, out),
            Delta::Logprobs { choice, logprobs } => {
                self.choice(*choice).logprobs = Some(logprobs.clone());
            }
            Delta::Finish { choice, reason, native, .. } => {
                self.choice(*choice).end = Some((*reason, native.clone()));
            }
            Delta::Usage(usage) => self.usage = Some(usage.clone()),
            Delta::Extra(extra) => self.extra.extend(extra.clone()),
            Delta::Warning(_) => {}
        }
    }

    fn end(&mut self, out: &mut Vec<Event>) {
        for open in std::mem::take(&mut self.open) {
            let (choice, index) = (open.choice, open.index);
            self.open.push(open);
            self.part_end(choice, index, out);
        }
        let last: Vec<_> = self.choices.iter().map(|written| self.last(written)).collect();
        self.send(&last, self.usage.as_ref().map(usage::write), out);
    }

    /// In a piece that says nothing.
    fn seam(&mut self, mark: &Object, out: &mut Vec<Event>) {
        let content = json!({"parts": [{"text": ""}], "role": "model"});
        let answer = json!({
            "candidates": [{"content": content, "index": 0}],
            "modelVersion": self.seed.model,
            "responseId": self.seed.id,
            "ferrogate": mark,
        });
        out.push(Event { name: None, data: answer.to_string() });
    }
}

impl Writer {
    /// The end of an alternative: why it ended, and where its text comes from.
    fn last(&self, written: &Written) -> Object {
        let content = json!({"parts": [{"text": ""}], "role": "model"});
        let mut out = object(json!({"content": content, "index": written.choice}));
        let (reason, native) = written.end.clone().unwrap_or_default();
        // A stream that is closed in good order has an end, whether or not the provider said which.
        let reason = finish_reason(reason, native.as_deref(), written.refused).unwrap_or("STOP");
        out.insert("finishReason".into(), json!(reason));
        if let Some(said) = &written.logprobs {
            out.insert("logprobsResult".into(), logprobs::write(said));
        }
        let cited: Vec<_> = written.cited.iter().collect();
        if let Some(grounding) = sources::of(&cited, &written.words) {
            out.insert("groundingMetadata".into(), grounding);
        }
        copy(&self.extra, NOTES, &mut out);
        out
    }
}
