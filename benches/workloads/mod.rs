//! What `translate` times and `instructions` counts: translation, relay and server-sent events, on small inputs.
//!
//! Each workload is a loop body that owns its inputs; what it makes is thrown away, the work of freeing it included.

#![expect(clippy::unwrap_used, reason = "a bench may panic")]

mod call;
mod inputs;
mod plan;

use ferrogate::frame::{self, Framing, sse};
use ferrogate::ops::{Delta, Losses, Operation};
use ferrogate::protocol::body::Fields;
use ferrogate::protocol::{self, Destination, Event, Frame, Protocol, Seed};
use serde_json::Value;
use std::hint::black_box;

/// One kind of work.
pub(crate) struct Workload {
    /// Its name on the command line and in `instructions.toml`.
    pub(crate) name: &'static str,
    /// What one unit of it is.
    pub(crate) unit: &'static str,
    /// How many units one pass does.
    pub(crate) units: u32,
    /// Makes the inputs; what it returns does one pass.
    pub(crate) prepare: fn() -> Box<dyn FnMut()>,
}

/// All of them.
pub(crate) const WORKLOADS: &[Workload] = &[
    Workload { name: "openai_relay", unit: "request", units: 1, prepare: openai_relay },
    Workload { name: "openai_to_anthropic", unit: "request", units: 1, prepare: request },
    Workload { name: "anthropic_to_openai", unit: "answer", units: 1, prepare: answer },
    Workload { name: "anthropic_stream", unit: "event", units: EVENTS, prepare: stream },
    Workload { name: "openai_watch", unit: "chunk", units: CHUNKS, prepare: openai_watch },
    Workload { name: "gemini_stream", unit: "event", units: WORDS + 1, prepare: gemini_stream },
    Workload { name: "responses_stream", unit: "event", units: WORDS + 7, prepare: responses },
    Workload { name: "bedrock_stream", unit: "event", units: WORDS + 4, prepare: bedrock_stream },
    Workload { name: "sse", unit: "event", units: CHUNKS, prepare: server_sent_events },
    Workload { name: "event_stream", unit: "event", units: WORDS + 4, prepare: event_stream },
    Workload { name: "lines", unit: "line", units: WORDS, prepare: lines },
    Workload { name: "call", unit: "call", units: 1, prepare: call::relayed },
    Workload { name: "call_translated", unit: "call", units: 1, prepare: call::translated },
    Workload { name: "plan_20", unit: "decision", units: 1, prepare: plan::of_20 },
    Workload { name: "plan_500", unit: "decision", units: 1, prepare: plan::of_500 },
];

/// Pieces of text in a stream.
const WORDS: u32 = 64;
/// Events of the Anthropic stream: two before the text, three after it.
const EVENTS: u32 = WORDS + 5;
/// Chunks of the OpenAI stream: one before the text, three after it.
const CHUNKS: u32 = WORDS + 4;

fn language(name: &str) -> &'static dyn Protocol {
    protocol::find(name).unwrap()
}

/// The relay lane: the model's name is replaced, the rest passed on as written.
fn openai_relay() -> Box<dyn FnMut()> {
    let model = Value::from("gpt-4o");
    Box::new(move || {
        let mut fields = Fields::read(black_box(inputs::REQUEST.as_bytes())).unwrap();
        black_box(fields.get::<bool>("stream"));
        fields.set("model", &model);
        black_box(fields.write());
    })
}

fn request() -> Box<dyn FnMut()> {
    let (ours, theirs) = (language("openai_chat"), language("anthropic"));
    let to = Destination {
        provider: "anthropic".to_owned(),
        model: "claude-sonnet-4-5".to_owned(),
        ..Destination::default()
    };
    Box::new(move || {
        let body = black_box(inputs::REQUEST.as_bytes());
        let request = ours.read(Operation::Chat, "/chat/completions", body).unwrap();
        let ask = theirs.encode(&request, &to, &mut Losses::default()).unwrap();
        black_box(serde_json::to_vec(&ask.body).unwrap());
    })
}

fn answer() -> Box<dyn FnMut()> {
    let (ours, theirs) = (language("openai_chat"), language("anthropic"));
    Box::new(move || {
        let body = black_box(inputs::ANSWER.as_bytes());
        let reply = theirs.decode(Operation::Chat, body).unwrap();
        let written = ours.write(&reply, &mut Losses::default());
        black_box(serde_json::to_vec(&written).unwrap());
    })
}

fn stream() -> Box<dyn FnMut()> {
    decoded("anthropic", events(&inputs::anthropic_stream(WORDS), EVENTS))
}

fn gemini_stream() -> Box<dyn FnMut()> {
    let events = inputs::gemini_stream(WORDS).into_iter().map(|data| named(None, data));
    decoded("gemini", events.collect())
}

fn responses() -> Box<dyn FnMut()> {
    let events = inputs::responses_stream(WORDS).into_iter().map(|data| named(None, data));
    decoded("openai_responses", events.collect())
}

fn bedrock_stream() -> Box<dyn FnMut()> {
    let events = inputs::bedrock_stream(WORDS).into_iter();
    decoded("bedrock", events.map(|(name, data)| named(Some(name.to_owned()), data)).collect())
}

fn named(name: Option<String>, data: String) -> sse::Event {
    sse::Event { name, data, id: None, retry: None }
}

/// A stream from another language into OpenAI's.
fn decoded(from: &str, events: Vec<sse::Event>) -> Box<dyn FnMut()> {
    let (ours, theirs) = (language("openai_chat"), language(from));
    let (mut deltas, mut written): (Vec<Delta>, Vec<Event>) = (Vec::new(), Vec::new());
    Box::new(move || {
        let (mut decoder, mut encoder) =
            (theirs.decoder(Operation::Chat), ours.encoder(Seed::default()));
        for event in &events {
            decoder.push(black_box(frame(event)), &mut deltas).unwrap();
            deltas.drain(..).for_each(|delta| encoder.push(&delta, &mut written));
            written.drain(..).for_each(|event| drop(black_box(event)));
        }
    })
}

fn openai_watch() -> Box<dyn FnMut()> {
    let events = events(&inputs::openai_stream(WORDS), CHUNKS);
    let language = language("openai_chat");
    Box::new(move || {
        let mut watch = language.watch(Operation::Chat);
        for event in &events {
            black_box(watch.see(black_box(frame(event))).unwrap());
        }
    })
}

/// Pieces as a socket gives them: most begin in the middle of an event.
fn server_sent_events() -> Box<dyn FnMut()> {
    let stream = inputs::openai_stream(WORDS).into_bytes();
    Box::new(move || {
        let mut reader = sse::Reader::default();
        for piece in stream.chunks(1400) {
            reader.push(black_box(piece)).unwrap();
            reader.by_ref().for_each(|event| drop(black_box(event)));
        }
    })
}

fn event_stream() -> Box<dyn FnMut()> {
    let mut writer = frame::Writer::new(Framing::EventStream);
    let events = inputs::bedrock_stream(WORDS);
    let bytes: Vec<u8> =
        events.iter().flat_map(|(name, data)| writer.event(Some(name), data)).collect();
    framed(Framing::EventStream, bytes)
}

fn lines() -> Box<dyn FnMut()> {
    framed(Framing::Lines, inputs::ollama_stream(WORDS).into_bytes())
}

/// As `server_sent_events`, in another framing.
fn framed(framing: Framing, stream: Vec<u8>) -> Box<dyn FnMut()> {
    Box::new(move || {
        let mut reader = frame::Reader::new(framing);
        for piece in stream.chunks(1400) {
            reader.push(black_box(piece)).unwrap();
            while let Some(event) = reader.take().unwrap() {
                drop(black_box(event));
            }
        }
    })
}

/// The events of a stream, which must be as many as the results are divided by.
fn events(stream: &str, expected: u32) -> Vec<sse::Event> {
    let mut reader = sse::Reader::default();
    reader.push(stream.as_bytes()).unwrap();
    let events: Vec<_> = reader.collect();
    assert_eq!(events.len(), expected as usize);
    events
}

fn frame(event: &sse::Event) -> Frame<'_> {
    Frame { event: event.name.as_deref(), data: &event.data }
}
