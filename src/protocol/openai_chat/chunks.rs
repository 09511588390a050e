//! Deltas → the chunks that a caller of OpenAI's chat completions reads, with the names of [`super::serve`].

use super::ask::put;
use super::ask_messages::detail;
use super::serve::{
    BORDER, annotation, beside, finish_word, native_citation, numbered, put_list, thinking_block,
    whole_call, with_notes,
};
use super::{media, usage};
use crate::ops::{
    Citation, Content, Delta, Finish, Object, Part, PartDelta, Reasoning, Source, Usage,
};
use crate::protocol::{Encoder, Event, Seed};
use serde::Serialize;
use serde_json::{Value, json};

/// Writes `chat.completion.chunk`s.
#[derive(Debug)]
pub(super) struct ChunkWriter {
    seed: Seed,
    /// Top-level fields that were not yet sent.
    fresh: Object,
    choices: Vec<Written>,
    usage: Option<Usage>,
}

/// A chunk as it goes out, written at once: one word of an answer is not worth a tree.
#[derive(Serialize)]
struct Chunk<'a> {
    id: &'a str,
    object: &'static str,
    created: u64,
    model: &'a str,
    choices: &'a [Choice<'a>],
    #[serde(flatten)]
    fresh: &'a Object,
    #[serde(skip_serializing_if = "Option::is_none")]
    usage: Option<Value>,
}

/// The fields of [`Chunk`].
const FIELDS: [&str; 6] = ["id", "object", "created", "model", "choices", "usage"];

#[derive(Serialize)]
struct Choice<'a> {
    index: u32,
    delta: Piece<'a>,
    logprobs: Option<&'a Value>,
    finish_reason: Option<&'static str>,
}

/// What a choice grows by.
#[derive(Serialize)]
#[serde(untagged)]
enum Piece<'a> {
    /// Text, as nearly always.
    Text { content: &'a str },
    /// Everything else.
    Tree(Value),
}

/// One alternative, as far as it is written.
#[derive(Debug, Default)]
struct Written {
    choice: u32,
    calls: usize,
    images: usize,
    thoughts: usize,
    /// A summary of thoughts was begun.
    summed: bool,
    parts: Vec<(u32, Writing)>,
}

/// A part that grows: what its pieces must name.
#[derive(Clone, Debug)]
enum Writing {
    Call { place: usize, custom: bool },
    Thought { place: usize, summary: bool, format: Option<String> },
    Other,
}

impl ChunkWriter {
    /// A writer that knows what the provider may leave out.
    pub(super) fn new(seed: Seed) -> Self {
        Self { seed, fresh: Object::new(), choices: Vec::new(), usage: None }
    }

    /// Top-level fields that go out with the next chunk; those that every chunk has are not replaced.
    fn freshen(&mut self, extra: &Object) {
        let new = extra.iter().filter(|(name, _)| !FIELDS.contains(&name.as_str()));
        self.fresh.extend(new.map(|(name, value)| (name.clone(), value.clone())));
    }

    fn write(&mut self, choices: &[Choice<'_>], usage: Option<Value>, out: &mut Vec<Event>) {
        let chunk = Chunk {
            id: &self.seed.id,
            object: "chat.completion.chunk",
            created: self.seed.created,
            model: &self.seed.model,
            choices,
            fresh: &self.fresh,
            usage,
        };
        // Texts and trees of values: there is nothing in it that JSON cannot say.
        let data = serde_json::to_string(&chunk).unwrap_or_default();
        self.fresh.clear();
        out.push(Event { name: None, data });
    }

    fn send(&mut self, index: u32, delta: Piece<'_>, out: &mut Vec<Event>) {
        self.write(&[Choice { index, delta, logprobs: None, finish_reason: None }], None, out);
    }

    /// The alternative; its role goes out first.
    fn written(&mut self, choice: u32, out: &mut Vec<Event>) -> usize {
        if let Some(at) = self.choices.iter().position(|w| w.choice == choice) {
            return at;
        }
        self.choices.push(Written { choice, ..Written::default() });
        self.send(choice, Piece::Tree(json!({"role": "assistant", "content": ""})), out);
        self.choices.len() - 1
    }

    fn part_start(&mut self, choice: u32, index: u32, part: &Part, out: &mut Vec<Event>) {
        let at = self.written(choice, out);
        let Some(written) = self.choices.get_mut(at) else { return };
        let (writing, delta) = written.start(part);
        written.parts.push((index, writing));
        if let Some(delta) = delta {
            self.send(choice, Piece::Tree(delta), out);
        }
    }

    fn part_delta(&mut self, choice: u32, index: u32, delta: &PartDelta, out: &mut Vec<Event>) {
        let at = self.written(choice, out);
        if let PartDelta::Text(content) = delta {
            return self.send(choice, Piece::Text { content }, out);
        }
        let parts = self.choices.get(at).map(|w| w.parts.as_slice()).unwrap_or_default();
        let known = parts.iter().rev().find(|(i, _)| *i == index).map(|(_, w)| w);
        let piece = grown(index, known.unwrap_or(&Writing::Other), delta);
        self.send(choice, Piece::Tree(piece), out);
    }

    fn finish(
        &mut self,
        choice: u32,
        (reason, native): (Option<Finish>, Option<&str>),
        stop: Option<&str>,
        out: &mut Vec<Event>,
    ) {
        let at = self.written(choice, out);
        let called = self.choices.get(at).is_some_and(|w| w.calls > 0);
        let mut notes = Object::new();
        put(
            &mut notes,
            "native_finish_reason",
            native.filter(|n| Some(*n) != reason.map(Finish::name)).as_ref(),
        );
        put(&mut notes, "stop_sequence", stop.as_ref());
        let mut delta = Object::new();
        put(&mut delta, "provider_specific_fields", Some(&notes).filter(|n| !n.is_empty()));
        let finish_reason = Some(finish_word(reason, called));
        let delta = Piece::Tree(Value::Object(delta));
        self.write(&[Choice { index: choice, delta, logprobs: None, finish_reason }], None, out);
    }
}

impl Encoder for ChunkWriter {
    fn push(&mut self, delta: &Delta, out: &mut Vec<Event>) {
        match delta {
            Delta::Start { id, model, created, extra } => {
                if !id.is_empty() {
                    self.seed.id.clone_from(id);
                }
                if !model.is_empty() {
                    self.seed.model.clone_from(model);
                }
                self.seed.created = created.unwrap_or(self.seed.created);
                self.freshen(extra);
            }
            Delta::PartStart { choice, index, part } => self.part_start(*choice, *index, part, out),
            Delta::Part { choice, index, delta } => self.part_delta(*choice, *index, delta, out),
            Delta::Logprobs { choice, logprobs } => {
                self.written(*choice, out);
                let (index, delta) = (*choice, Piece::Tree(json!({})));
                let choice = Choice { index, delta, logprobs: Some(logprobs), finish_reason: None };
                self.write(&[choice], None, out);
            }
            Delta::Finish { choice, reason, native, stop_sequence } => {
                self.finish(*choice, (*reason, native.as_deref()), stop_sequence.as_deref(), out);
            }
            Delta::Usage(used) => self.usage = Some(used.clone()),
            Delta::Extra(extra) => self.freshen(extra),
            Delta::PartEnd { .. } | Delta::Warning(_) => {}
        }
    }

    fn end(&mut self, out: &mut Vec<Event>) {
        let Some(used) = self.usage.take().filter(|_| self.seed.include_usage) else { return };
        self.write(&[], Some(usage::write(&used)), out);
    }

    /// In a chunk with an empty delta.
    fn seam(&mut self, mark: &Object, out: &mut Vec<Event>) {
        self.written(0, out);
        self.fresh.insert("ferrogate".to_owned(), Value::Object(mark.clone()));
        self.send(0, Piece::Tree(json!({})), out);
    }
}

impl Written {
    /// What a part's beginning says, and how its pieces will be written.
    fn start(&mut self, part: &Part) -> (Writing, Option<Value>) {
        match &part.content {
            Content::ToolCall(call) => {
                let place = self.calls;
                self.calls += 1;
                let call_so_far = with_notes(whole_call(self.choice, place, call), part);
                let delta = json!({"tool_calls": [numbered(call_so_far, place)]});
                (Writing::Call { place, custom: call.custom }, Some(delta))
            }
            Content::Reasoning(thought) => {
                let place = self.thoughts;
                self.thoughts += 1;
                let (summary, format) = (thought.summary, thought.format.clone());
                let border = summary && self.summed;
                self.summed |= summary;
                let whole = whole_thought(place, thought, border);
                (Writing::Thought { place, summary, format }, whole)
            }
            Content::Text { text, citations } => {
                let mut delta = Object::new();
                put(&mut delta, "content", Some(text).filter(|t| !t.is_empty()));
                delta.extend(cited(citations).as_object().cloned().unwrap_or_default());
                (Writing::Other, (!delta.is_empty()).then_some(Value::Object(delta)))
            }
            Content::Refusal(text) => {
                (Writing::Other, (!text.is_empty()).then(|| json!({"refusal": text})))
            }
            Content::Image(image) => {
                let place = self.images;
                self.images += 1;
                let image = media::image_url(image).map(|i| beside(i, &part.extra));
                let image = image.map(|i| json!({"images": [numbered(i, place)]}));
                (Writing::Other, image)
            }
            Content::Audio(sound) => {
                let mut fields = part.extra.clone();
                if let Source::Base64(data) = &sound.source {
                    put(&mut fields, "data", Some(data).filter(|d| !d.is_empty()));
                }
                (Writing::Other, (!fields.is_empty()).then(|| json!({"audio": fields})))
            }
            Content::Opaque { json, .. } => {
                (Writing::Other, Some(json!({"provider_specific_fields": {"blocks": [json]}})))
            }
            Content::ToolResult(_) | Content::Video(_) | Content::File(_) => (Writing::Other, None),
        }
    }
}

/// What is known of a thought when it begins: as a rule nothing that a caller needs but its id. `border`: it is to be told from a
/// summary before it.
fn whole_thought(place: usize, thought: &Reasoning, border: bool) -> Option<Value> {
    let says = !thought.text.is_empty()
        || thought.signature.is_some()
        || thought.encrypted.is_some()
        || thought.id.is_some();
    if border && !says {
        return Some(json!({"reasoning_content": BORDER}));
    }
    says.then(|| {
        let mut delta = Object::new();
        let text = format!("{}{}", if border { BORDER } else { "" }, thought.text);
        put(&mut delta, "reasoning_content", Some(&text).filter(|t| !t.is_empty()));
        put_list(&mut delta, "reasoning_details", vec![detail(place, thought)]);
        put_list(&mut delta, "thinking_blocks", thinking_block(thought).into_iter().collect());
        Value::Object(delta)
    })
}

/// A piece of a part.
fn grown(index: u32, writing: &Writing, delta: &PartDelta) -> Value {
    match delta {
        PartDelta::Text(text) => json!({"content": text}),
        PartDelta::Refusal(text) => json!({"refusal": text}),
        PartDelta::Arguments(text) => arguments(writing, text),
        PartDelta::Reasoning(text) => {
            let entry = thought_piece(writing, |t| t.text.clone_from(text));
            json!({"reasoning_content": text, "reasoning_details": [entry]})
        }
        PartDelta::Signature(signature) => {
            let mut delta = Object::new();
            let entry = thought_piece(writing, |t| t.signature = Some(signature.clone()));
            delta.insert("reasoning_details".into(), json!([entry]));
            let block = Reasoning {
                signature: Some(signature.clone()),
                format: format_of(writing),
                ..Reasoning::default()
            };
            put_list(&mut delta, "thinking_blocks", thinking_block(&block).into_iter().collect());
            Value::Object(delta)
        }
        PartDelta::Citation(citation) => cited(std::slice::from_ref(citation.as_ref())),
        PartDelta::Audio { data, transcript } => {
            let mut audio = Object::new();
            put(&mut audio, "data", Some(data).filter(|d| !d.is_empty()));
            put(&mut audio, "transcript", Some(transcript).filter(|t| !t.is_empty()));
            json!({"audio": audio})
        }
        PartDelta::Opaque(piece) => {
            json!({"provider_specific_fields": {"block_delta": {"index": index, "delta": piece}}})
        }
    }
}

/// Sources: as annotations, and in the words of the provider, which needs them back.
fn cited(citations: &[Citation]) -> Value {
    let mut delta = Object::new();
    put_list(&mut delta, "annotations", citations.iter().filter_map(annotation).collect());
    let natives: Vec<_> = citations.iter().filter_map(native_citation).collect();
    if !natives.is_empty() {
        delta.insert("provider_specific_fields".into(), json!({"citations": natives}));
    }
    Value::Object(delta)
}

fn arguments(writing: &Writing, text: &str) -> Value {
    match writing {
        Writing::Call { place, custom: true } => {
            json!({"tool_calls": [{"index": place, "custom": {"input": text}}]})
        }
        Writing::Call { place, custom: false } => {
            json!({"tool_calls": [{"index": place, "function": {"arguments": text}}]})
        }
        _ => json!({}),
    }
}

fn format_of(writing: &Writing) -> Option<String> {
    match writing {
        Writing::Thought { format, .. } => format.clone(),
        _ => None,
    }
}

/// An entry of `reasoning_details` that adds to the thought of its index.
fn thought_piece(writing: &Writing, fill: impl Fn(&mut Reasoning)) -> Value {
    let (place, summary) = match writing {
        Writing::Thought { place, summary, .. } => (*place, *summary),
        _ => (0, false),
    };
    let mut thought = Reasoning { summary, format: format_of(writing), ..Reasoning::default() };
    fill(&mut thought);
    detail(place, &thought)
}
