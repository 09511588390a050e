//! A streamed answer → deltas, whoever wrote it.
//!
//! Parts of one alternative follow each other: the next one closes the one before. Why an alternative ended is told at the
//! end of the stream, since some providers name a reason and go on.

use super::read_messages::{detail, signature, thinking_block};
use super::{
    answer, media, raw_text, take, take_list, take_object, take_text, usage, whole_number, words,
};
use crate::error::{Error, Result};
use crate::ops::{
    Content, Delta, Finish, Media, Object, Part, PartDelta, Reasoning, Source, ToolCall,
};
use crate::protocol::{Decoder, Frame, refusal};
use serde_json::Value;

/// Reads a stream of `chat.completion.chunk`s.
#[derive(Debug, Default)]
pub(super) struct ChatDecoder {
    started: bool,
    done: bool,
    id: String,
    model: String,
    created: Option<u64>,
    /// Top-level fields, as told so far.
    told: Object,
    /// Those that came since.
    fresh: Object,
    choices: Vec<Stream>,
}

/// One alternative.
#[derive(Debug, Default)]
struct Stream {
    choice: u32,
    next: u32,
    open: Option<Open>,
    calls: Vec<Call>,
    finish: Option<(Finish, Option<String>)>,
    stop_sequence: Option<String>,
    spoke: bool,
}

/// The part that grows now.
#[derive(Debug)]
struct Open {
    index: u32,
    kind: Kind,
}

#[derive(Debug, PartialEq)]
enum Kind {
    Text,
    /// With what tells one thought from the next.
    Thought {
        summary: bool,
        place: Option<u64>,
        signed: bool,
    },
    Refusal,
    Audio,
    Call,
}

/// A tool call in the making; it is told once its name is known.
#[derive(Debug, Default)]
struct Call {
    place: Option<u64>,
    part: Option<u32>,
    known: ToolCall,
}

impl Decoder for ChatDecoder {
    fn push(&mut self, frame: Frame<'_>, out: &mut Vec<Delta>) -> Result<()> {
        let data = frame.data.trim();
        // Some put a comment where data belongs.
        if data.is_empty() || data.starts_with(':') {
            return Ok(());
        }
        if data == "[DONE]" {
            self.done = true;
            self.flush(out);
            return Ok(());
        }
        let plain = !data.starts_with(['{', '[']);
        if frame.event == Some("error") && plain {
            return Err(refusal::hidden(&Value::from(data)));
        }
        let value: Value = serde_json::from_str(data)
            .map_err(|e| Error::bad_reply(format!("a chunk of the stream is not JSON: {e}")))?;
        if frame.event == Some("error") && value.get("choices").is_none() {
            return Err(refusal::hidden(&value));
        }
        match value {
            Value::Object(chunk) => self.chunk(chunk, out),
            Value::Array(list) => list.into_iter().try_for_each(|item| match item {
                Value::Object(chunk) => self.chunk(chunk, out),
                _ => Err(no_object()),
            }),
            _ => Err(no_object()),
        }
    }

    fn end(&mut self, out: &mut Vec<Delta>) -> Result<()> {
        let finished = !self.choices.is_empty() && self.choices.iter().all(|c| c.finish.is_some());
        if !self.done && !finished {
            return Err(ended_early());
        }
        self.flush(out);
        Ok(())
    }
}

fn no_object() -> Error {
    Error::bad_reply("a chunk of the stream is not a JSON object")
}

/// A truncated answer is never a complete one.
pub(super) fn ended_early() -> Error {
    Error::bad_reply("the stream ended early: neither a finish reason nor [DONE] was seen")
}

impl ChatDecoder {
    fn chunk(&mut self, mut chunk: Object, out: &mut Vec<Delta>) -> Result<()> {
        if let Some(error) = answer::hidden_error(&chunk) {
            return Err(error);
        }
        let mut choices = take_list(&mut chunk, "choices").unwrap_or_default();
        let used = take(&mut chunk, "usage").as_ref().and_then(usage::read);
        let used = used.or_else(|| answer::groq_usage(chunk.get("x_groq")?));
        // Moonshot's streams have it in the choice that ends.
        let inside =
            choices.iter_mut().filter_map(|choice| choice.as_object_mut()?.shift_remove("usage"));
        let inside: Vec<_> = inside.collect();
        let used = used.or_else(|| inside.iter().find_map(usage::read));
        self.top(chunk);
        if !choices.is_empty() || used.is_some() {
            self.start(out);
        }
        for (n, choice) in choices.into_iter().enumerate() {
            if let Value::Object(choice) = choice {
                self.choice(n, choice, out);
            }
        }
        out.extend(used.map(Delta::Usage));
        Ok(())
    }

    /// The top-level fields. Those that pad a chunk against eavesdroppers say nothing.
    fn top(&mut self, mut chunk: Object) {
        for (name, kept) in [("id", &mut self.id), ("model", &mut self.model)] {
            match chunk.shift_remove(name) {
                Some(Value::String(text)) if kept.is_empty() => *kept = text,
                _ => {}
            }
        }
        let created = chunk.shift_remove("created").as_ref().and_then(answer::time);
        self.created = self.created.or(created);
        for (name, value) in chunk {
            let silent = value.is_null() || matches!(name.as_str(), "object" | "obfuscation" | "p");
            if !silent && self.told.get(&name) != Some(&value) {
                self.told.insert(name.clone(), value.clone());
                self.fresh.insert(name, value);
            }
        }
    }

    fn start(&mut self, out: &mut Vec<Delta>) {
        let fresh = std::mem::take(&mut self.fresh);
        if self.started {
            if !fresh.is_empty() {
                out.push(Delta::Extra(fresh));
            }
            return;
        }
        self.started = true;
        let (id, model) = (self.id.clone(), self.model.clone());
        out.push(Delta::Start { id, model, created: self.created, extra: fresh });
    }

    fn choice(&mut self, n: usize, mut c: Object, out: &mut Vec<Delta>) {
        let index = c.get("index").and_then(whole_number).and_then(|i| u32::try_from(i).ok());
        let index = index.unwrap_or(u32::try_from(n).unwrap_or_default());
        let known = self.choices.iter().position(|s| s.choice == index);
        let at = known.unwrap_or(self.choices.len());
        if known.is_none() {
            self.choices.push(Stream { choice: index, ..Stream::default() });
        }
        let Some(stream) = self.choices.get_mut(at) else { return };
        let delta = take_object(&mut c, "delta").or_else(|| continued(&mut c));
        // A whole message in a stream repeats what was streamed (Perplexity), unless nothing was.
        let whole = take_object(&mut c, "message").filter(|_| delta.is_none() && !stream.spoke);
        if let Some(delta) = delta.or(whole) {
            stream.delta(delta, out);
        }
        if let Some(logprobs) = take(&mut c, "logprobs") {
            out.push(Delta::Logprobs { choice: index, logprobs });
        }
        stream.stop_sequence = take_text(&mut c, "stop_reason").or(stream.stop_sequence.take());
        if let (Some(reason), native) = answer::finish(&mut c) {
            stream.finish.get_or_insert((reason, native));
        }
    }

    /// Closes what is open and tells why each alternative ended.
    fn flush(&mut self, out: &mut Vec<Delta>) {
        self.start(out);
        for stream in std::mem::take(&mut self.choices) {
            stream.finish(out);
        }
    }
}

impl Stream {
    fn delta(&mut self, mut d: Object, out: &mut Vec<Delta>) {
        let before = out.len();
        self.thoughts(&mut d, out);
        self.content(take(&mut d, "content"), out);
        if let Some(text) = take_text(&mut d, "refusal").filter(|t| !t.is_empty()) {
            let index = self.open(Kind::Refusal, || Content::Refusal(String::new()), out);
            self.grow(index, PartDelta::Refusal(text), out);
        }
        for annotation in take_list(&mut d, "annotations").unwrap_or_default() {
            let index = self.text(out);
            self.grow(index, PartDelta::Citation(Box::new(answer::annotation(annotation))), out);
        }
        if let Some(audio) = take_object(&mut d, "audio") {
            self.audio(audio, out);
        }
        for image in take_list(&mut d, "images").unwrap_or_default() {
            if let Some(part) = media::image(image) {
                self.whole(part, out);
            }
        }
        for call in take_list(&mut d, "tool_calls").unwrap_or_default() {
            if let Value::Object(call) = call {
                self.call(call, out);
            }
        }
        if let Some(function) = d.shift_remove("function_call").filter(Value::is_object) {
            let call = [("index".to_owned(), Value::from(0)), ("function".to_owned(), function)];
            self.call(Object::from_iter(call), out);
        }
        self.spoke |= out.len() > before;
    }

    // -- thoughts and text --

    fn thoughts(&mut self, d: &mut Object, out: &mut Vec<Delta>) {
        let details = take_list(d, "reasoning_details").unwrap_or_default();
        let blocks = take_list(d, "thinking_blocks").unwrap_or_default();
        let plain =
            ["reasoning_content", "reasoning", "reasoning_text"].map(|name| take_text(d, name));
        let mut told = false;
        for entry in &details {
            if let Some(thought) = detail(entry) {
                self.thought(thought, entry.get("index").and_then(Value::as_u64), out);
                told = true;
            }
        }
        if told {
            return;
        }
        // LiteLLM's, which repeat the plain text.
        let blocks: Vec<_> = blocks.iter().filter_map(thinking_block).collect();
        if !blocks.is_empty() {
            return blocks.into_iter().for_each(|thought| self.thought(thought, None, out));
        }
        if let Some(text) = plain.into_iter().flatten().find(|text| !text.is_empty()) {
            self.thought(Reasoning { text, ..Reasoning::default() }, None, out);
        }
    }

    fn thought(&mut self, mut thought: Reasoning, place: Option<u64>, out: &mut Vec<Delta>) {
        // What is encrypted comes whole.
        if thought.encrypted.is_some() {
            self.whole(Part::new(Content::Reasoning(thought)), out);
            return;
        }
        let text = std::mem::take(&mut thought.text);
        let signature = thought.signature.take();
        let summary = thought.summary;
        let goes_on = match &self.open {
            Some(Open { kind: Kind::Thought { summary: s, place: p, signed }, index }) => {
                (*s == summary && *p == place && (!*signed || text.is_empty())).then_some(*index)
            }
            _ => None,
        };
        let signed = signature.is_some();
        let index = match goes_on {
            Some(index) => index,
            None => self.begin(
                Kind::Thought { summary, place, signed },
                Part::new(Content::Reasoning(thought)),
                out,
            ),
        };
        if let Some(Open { kind: Kind::Thought { signed: known, .. }, .. }) = &mut self.open {
            *known |= signed;
        }
        if !text.is_empty() {
            self.grow(index, PartDelta::Reasoning(text), out);
        }
        if let Some(signature) = signature {
            self.grow(index, PartDelta::Signature(signature), out);
        }
    }

    fn content(&mut self, content: Option<Value>, out: &mut Vec<Delta>) {
        for part in answer::content(content) {
            match part.content {
                Content::Text { text, citations } if part.cache.is_none() => {
                    let index = self.text(out);
                    if !text.is_empty() {
                        self.grow(index, PartDelta::Text(text), out);
                    }
                    for citation in citations {
                        self.grow(index, PartDelta::Citation(Box::new(citation)), out);
                    }
                }
                Content::Reasoning(thought) => self.thought(thought, None, out),
                _ => self.whole(part, out),
            }
        }
    }

    fn text(&mut self, out: &mut Vec<Delta>) -> u32 {
        let empty = || Content::Text { text: String::new(), citations: Vec::new() };
        self.open(Kind::Text, empty, out)
    }

    fn audio(&mut self, mut audio: Object, out: &mut Vec<Delta>) {
        let data = take_text(&mut audio, "data").unwrap_or_default();
        let transcript = take_text(&mut audio, "transcript").unwrap_or_default();
        let index = match &self.open {
            Some(Open { kind: Kind::Audio, index }) => *index,
            _ => self.begin(Kind::Audio, begun_audio(audio), out),
        };
        if !data.is_empty() || !transcript.is_empty() {
            self.grow(index, PartDelta::Audio { data, transcript }, out);
        }
    }

    // -- tool calls --

    fn call(&mut self, mut fields: Object, out: &mut Vec<Delta>) {
        let custom = fields.get("custom").is_some_and(Value::is_object);
        let inner =
            fields.get(if custom { "custom" } else { "function" }).cloned().unwrap_or_default();
        let name = words(&inner, "name").unwrap_or_default();
        let arguments =
            inner.get(if custom { "input" } else { "arguments" }).map(raw_text).unwrap_or_default();
        let id = take_text(&mut fields, "id").unwrap_or_default();
        let place = fields.get("index").and_then(whole_number);
        let at = self.find_call(place, &id, name).unwrap_or_else(|| {
            self.calls.push(Call { place, ..Call::default() });
            self.calls.len() - 1
        });
        let Some(slot) = self.calls.get_mut(at) else { return };
        if slot.known.id.is_empty() {
            slot.known.id = id;
        }
        slot.known.custom |= custom;
        slot.known.signature = signature(&mut fields).or(slot.known.signature.take());
        if slot.known.name.is_empty() {
            name.clone_into(&mut slot.known.name);
        }
        match slot.part {
            Some(index) if !arguments.is_empty() => {
                self.grow(index, PartDelta::Arguments(arguments), out);
            }
            Some(_) => {}
            None => {
                slot.known.arguments.push_str(&arguments);
                if !slot.known.name.is_empty() {
                    self.tell_call(at, out);
                }
            }
        }
    }

    /// The call that a piece belongs to. Some leave out the index, some repeat it for another call, some repeat the id,
    /// some send an empty one.
    fn find_call(&self, place: Option<u64>, id: &str, name: &str) -> Option<usize> {
        let fits = |call: &Call| id.is_empty() || call.known.id.is_empty() || call.known.id == id;
        match place {
            Some(_) => {
                let at = self.calls.iter().rposition(|c| c.place == place)?;
                let other = !fits(&self.calls[at]) && !name.is_empty();
                (!other).then_some(at)
            }
            None if !id.is_empty() => self.calls.iter().rposition(|c| c.known.id == id),
            None if !name.is_empty() => None,
            None => self.calls.len().checked_sub(1),
        }
    }

    fn tell_call(&mut self, at: usize, out: &mut Vec<Delta>) {
        let Some(call) = self.calls.get_mut(at).map(|slot| {
            let arguments = std::mem::take(&mut slot.known.arguments);
            (slot.known.clone(), arguments)
        }) else {
            return;
        };
        let (call, arguments) = call;
        let index = self.begin(Kind::Call, Part::new(Content::ToolCall(call)), out);
        if let Some(slot) = self.calls.get_mut(at) {
            slot.part = Some(index);
        }
        if !arguments.is_empty() {
            self.grow(index, PartDelta::Arguments(arguments), out);
        }
    }

    // -- parts --

    /// The open part of this kind, or a new one.
    fn open(&mut self, kind: Kind, content: impl Fn() -> Content, out: &mut Vec<Delta>) -> u32 {
        match &self.open {
            Some(open) if open.kind == kind => open.index,
            _ => self.begin(kind, Part::new(content()), out),
        }
    }

    fn begin(&mut self, kind: Kind, part: Part, out: &mut Vec<Delta>) -> u32 {
        self.close(out);
        let index = self.next;
        self.next += 1;
        self.open = Some(Open { index, kind });
        out.push(Delta::PartStart { choice: self.choice, index, part: Box::new(part) });
        index
    }

    fn grow(&self, index: u32, delta: PartDelta, out: &mut Vec<Delta>) {
        out.push(Delta::Part { choice: self.choice, index, delta });
    }

    /// A part that comes at once.
    fn whole(&mut self, part: Part, out: &mut Vec<Delta>) {
        self.begin(Kind::Call, part, out);
        self.close(out);
    }

    fn close(&mut self, out: &mut Vec<Delta>) {
        if let Some(open) = self.open.take() {
            out.push(Delta::PartEnd { choice: self.choice, index: open.index });
        }
    }

    fn finish(mut self, out: &mut Vec<Delta>) {
        for at in 0..self.calls.len() {
            if self.calls[at].part.is_none() {
                self.tell_call(at, out);
            }
        }
        self.close(out);
        let (reason, native) = self.finish.take().map_or((None, None), |(r, n)| (Some(r), n));
        let stop_sequence = self.stop_sequence.take();
        out.push(Delta::Finish { choice: self.choice, reason, native, stop_sequence });
    }
}

/// A completion's text, as a chat would say it.
fn continued(c: &mut Object) -> Option<Object> {
    let text = c.shift_remove("text").filter(Value::is_string)?;
    Some(Object::from_iter([("content".to_owned(), text)]))
}

/// Sound whose bytes are still to come; its id stands beside it.
fn begun_audio(said: Object) -> Part {
    let media = Media { source: Source::Base64(String::new()), ..Media::default() };
    Part { content: Content::Audio(media), cache: None, extra: answer::said(said) }
}
