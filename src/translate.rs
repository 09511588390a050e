//! Any body of one language in another, without a call: for debugging, tests and callers who send by themselves.

mod join;
mod params;

pub use join::join;
pub use params::taken;

use crate::error::{Error, Result};
use crate::frame::{self, Framing};
use crate::ops::{Delta, Losses, Operation};
use crate::protocol::{self, Destination, Event, Features, Frame, Protocol, Seed};
use crate::provider::Registry;
use serde_json::Value;

/// Which body, from which language into which.
#[derive(Clone, Debug, Default)]
pub struct Question<'a> {
    /// The body's language.
    pub source: &'a str,
    /// The language wanted.
    pub target: &'a str,
    /// The provider that is asked or that answered; decides what can be said. Empty: one that can be told everything.
    pub provider: &'a str,
    /// The model, where the body does not name it.
    pub model: &'a str,
    /// Path and query of the call; some languages keep the model there.
    pub path: &'a str,
    /// The answer's content type; tells how a stream is framed. Empty: as its language does.
    pub content_type: &'a str,
    /// Unix seconds for answers that carry no time.
    pub created: u64,
}

/// A body in the language wanted.
#[derive(Clone, Debug)]
pub struct Translation {
    /// The body, or the events of a stream.
    pub body: Translated,
    /// What could not be said.
    pub losses: Losses,
    /// Path and query of the call; requests only.
    pub path: String,
    /// Headers that the language demands; requests only.
    pub headers: Vec<(&'static str, String)>,
}

/// What came out.
#[derive(Clone, Debug)]
pub enum Translated {
    /// The body is right as it is.
    Same,
    /// A whole body.
    Whole(Value),
    /// The data of a stream's events, `[DONE]` left out.
    Events(Vec<String>),
}

fn language(name: &str) -> Result<&'static dyn Protocol> {
    protocol::find(name).ok_or_else(|| {
        Error::bad_request(format!(
            "there is no language '{name}'; there are {}",
            protocol::names().join(", ")
        ))
    })
}

/// A request in another language.
///
/// # Errors
/// `BadRequest` where the body cannot be read, `UnsupportedParams` where the language has no such operation.
pub fn request(question: &Question<'_>, body: &[u8]) -> Result<Translation> {
    let (source, target) = (language(question.source)?, language(question.target)?);
    let path = question.path.to_owned();
    if source.name() == target.name() {
        return Ok(Translation {
            body: Translated::Same,
            losses: Losses::default(),
            path,
            headers: Vec::new(),
        });
    }
    let read = source.read(Operation::Chat, question.path, body)?;
    let model = if question.model.is_empty() { read.model() } else { question.model };
    // Who speaks both was asked in the source's: nothing is known of who reads the translation.
    let is_asked = source.beside() == Some(target.name());
    let row = Registry::built_in()
        .get(question.provider)
        .filter(|row| row.protocol == target.name() && !is_asked);
    let features = row.map_or_else(anything, |row| row.features_of(model));
    let to =
        Destination { provider: question.provider.to_owned(), model: model.to_owned(), features };
    let mut losses = Losses::default();
    let ask = target.encode(&read, &to, &mut losses)?;
    Ok(Translation {
        body: Translated::Whole(Value::Object(ask.body)),
        losses,
        path: ask.path,
        headers: ask.headers,
    })
}

/// A target of which nothing is known can be told everything that its language can say.
fn anything() -> Features {
    Features {
        superset: true,
        structured_output: true,
        json_schema: true,
        thinking_levels: ["minimal", "low", "medium", "high"].map(str::to_owned).to_vec(),
        tool_media: true,
        labels: true,
        ..Features::default()
    }
}

/// An answer in another language.
///
/// # Errors
/// The provider's error, where the body is one; `BadReply` where it cannot be read.
pub fn response(
    question: &Question<'_>,
    (status, stream): (u16, bool),
    body: &[u8],
) -> Result<Translation> {
    let (source, target) = (language(question.source)?, language(question.target)?);
    if status >= 400 {
        return Err(source.refusal(status, &[], body));
    }
    let mut losses = Losses::default();
    let same = source.name() == target.name();
    let body = match (stream, same) {
        (false, true) => Translated::Same,
        (false, false) => {
            let reply = source.decode(Operation::Chat, body)?.named(
                || made_up(body),
                question.created,
                question.model,
            );
            Translated::Whole(target.write(&reply, &mut losses))
        }
        (true, true) => Translated::Events(
            events(question, source, body)?
                .into_iter()
                .map(|e| e.data)
                .filter(|d| is_json(d))
                .collect(),
        ),
        (true, false) => Translated::Events(stream_of(question, (source, target), body)?),
    };
    Ok(Translation { body, losses, path: String::new(), headers: Vec::new() })
}

/// An id for an answer without one: the same body gets the same.
fn made_up(body: &[u8]) -> String {
    let mixed = body.iter().fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
        (hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3)
    });
    format!("chatcmpl-{mixed:016x}")
}

fn is_json(data: &str) -> bool {
    data.trim_start().starts_with(['{', '[']) && data.trim() != "[DONE]"
}

/// The frames of a stream.
fn events(
    question: &Question<'_>,
    language: &dyn Protocol,
    body: &[u8],
) -> Result<Vec<frame::Event>> {
    let said = Some(question.content_type).filter(|said| !said.is_empty());
    let mut framing = Framing::of(said, language.framing());
    if framing == Framing::Sse && body.trim_ascii_start().starts_with(b"[") {
        framing = Framing::Array;
    }
    frame::Reader::all(framing, body)
}

fn stream_of(
    question: &Question<'_>,
    (source, target): (&dyn Protocol, &dyn Protocol),
    body: &[u8],
) -> Result<Vec<String>> {
    let seed = Seed {
        operation: Operation::Chat,
        id: made_up(body),
        created: question.created,
        model: question.model.to_owned(),
        include_usage: true,
    };
    let (mut decoder, mut encoder) = (source.decoder(Operation::Chat), target.encoder(seed));
    let (mut deltas, mut written): (Vec<Delta>, Vec<Event>) = (Vec::new(), Vec::new());
    for event in events(question, source, body)? {
        decoder.push(Frame { event: event.name.as_deref(), data: &event.data }, &mut deltas)?;
        deltas.drain(..).for_each(|delta| encoder.push(&delta, &mut written));
    }
    decoder.end(&mut deltas)?;
    for delta in &deltas {
        encoder.push(delta, &mut written);
    }
    encoder.end(&mut written);
    Ok(written.into_iter().map(|event| event.data).collect())
}
