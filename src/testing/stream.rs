//! A whole answer as a stream: cut into deltas as models speak, and written as its language frames them.

use super::step::Faults;
use super::wire::Stream;
use crate::frame::{self, Framing};
use crate::ops::{ChatReply, Content, Delta, Part, PartDelta, Reasoning, ToolCall, Usage};
use crate::protocol::{Encoder, Event};

/// Characters a piece of a tool call's arguments.
const ARGUMENTS: usize = 12;

/// The deltas of an answer, in the groups that faults count.
#[derive(Debug, Default, PartialEq)]
pub(super) struct Cut {
    opening: Vec<Delta>,
    /// Each ends with one piece of content.
    chunks: Vec<Vec<Delta>>,
    closing: Vec<Delta>,
}

/// Cuts an answer: texts word by word, or into pieces of so many characters.
pub(super) fn cut(reply: &ChatReply, chunk_size: Option<usize>) -> Cut {
    let start = Delta::Start {
        id: reply.id.clone(),
        model: reply.model.clone(),
        created: reply.created,
        extra: reply.extra.clone(),
    };
    let mut cut = Cut { opening: vec![start], ..Cut::default() };
    // Anthropic counts the prompt as the stream opens; languages that count at the end replace this.
    cut.opening.extend(reply.usage.clone().map(|usage| Delta::Usage(prompt_of(usage))));
    let mut waiting = Vec::new();
    for choice in &reply.choices {
        for (index, part) in (0..).zip(&choice.parts) {
            let place = Place { choice: choice.index, index };
            cut.part(place, part, chunk_size, &mut waiting);
        }
        if let Some(logprobs) = &choice.logprobs {
            waiting.push(Delta::Logprobs { choice: choice.index, logprobs: logprobs.clone() });
        }
    }
    cut.closing = waiting;
    // Usage comes before the finish: languages that say both in one event find it there, the others keep it.
    cut.closing.extend(reply.usage.clone().map(Delta::Usage));
    cut.closing.extend(reply.choices.iter().map(|choice| Delta::Finish {
        choice: choice.index,
        reason: choice.finish,
        native: choice.native_finish.clone(),
        stop_sequence: choice.stop_sequence.clone(),
    }));
    cut
}

/// The prompt's part of what was used.
fn prompt_of(usage: Usage) -> Usage {
    Usage {
        output: 0,
        reasoning: 0,
        output_audio: 0,
        output_image: 0,
        accepted_prediction: 0,
        rejected_prediction: 0,
        cost: None,
        ..usage
    }
}

#[derive(Clone, Copy)]
struct Place {
    choice: u32,
    index: u32,
}

impl Cut {
    /// Adds a part. `waiting` holds what is said with the next chunk.
    fn part(&mut self, at: Place, part: &Part, size: Option<usize>, waiting: &mut Vec<Delta>) {
        let Place { choice, index } = at;
        let (begun, pieces) = begun(part, size);
        waiting.push(Delta::PartStart { choice, index, part: Box::new(begun) });
        for delta in pieces {
            waiting.push(Delta::Part { choice, index, delta });
            self.chunks.push(std::mem::take(waiting));
        }
        waiting.push(Delta::PartEnd { choice, index });
    }
}

/// A part as it begins, and how it grows. One that does not grow is whole at once.
fn begun(part: &Part, size: Option<usize>) -> (Part, Vec<PartDelta>) {
    let (content, pieces) = match &part.content {
        Content::Text { text, citations } => (
            Content::Text { text: String::new(), citations: citations.clone() },
            pieces(text, size).map(PartDelta::Text).collect(),
        ),
        Content::Reasoning(thought) => (
            Content::Reasoning(Reasoning { text: String::new(), ..thought.clone() }),
            pieces(&thought.text, size).map(PartDelta::Reasoning).collect(),
        ),
        Content::Refusal(text) => {
            (Content::Refusal(String::new()), pieces(text, size).map(PartDelta::Refusal).collect())
        }
        Content::ToolCall(call) => (
            Content::ToolCall(ToolCall { arguments: String::new(), ..call.clone() }),
            pieces(&call.arguments, size.or(Some(ARGUMENTS))).map(PartDelta::Arguments).collect(),
        ),
        other => (other.clone(), Vec::new()),
    };
    (Part { content, ..part.clone() }, pieces)
}

/// Cuts a text; the pieces together are the text.
fn pieces(text: &str, size: Option<usize>) -> impl Iterator<Item = String> {
    let mut pieces = Vec::new();
    let mut piece = String::new();
    let mut length = 0;
    let mut in_word = false;
    for c in text.chars() {
        let full = match size {
            Some(size) => length >= size.max(1),
            None => in_word && c.is_whitespace(),
        };
        if full {
            pieces.push(std::mem::take(&mut piece));
            length = 0;
        }
        in_word = !c.is_whitespace();
        length += 1;
        piece.push(c);
    }
    pieces.extend(Some(piece).filter(|piece| !piece.is_empty()));
    pieces.into_iter()
}

/// How a stream is written.
pub(super) struct Writing<'a> {
    /// The language.
    pub(super) encoder: Box<dyn Encoder>,
    /// How it frames streams.
    pub(super) framing: Framing,
    /// Its error, for faults that send one.
    pub(super) error: Event,
    /// A line of data after its last event.
    pub(super) last: Option<&'static str>,
    /// What goes wrong with the events themselves.
    pub(super) faults: &'a Faults,
}

/// Writes the events of a cut answer.
pub(super) fn write(cut: &Cut, writing: Writing<'_>) -> Stream {
    let Writing { mut encoder, framing, error, last, faults } = writing;
    let mut frames = Frames::new(framing, faults);
    let mut events = |deltas: &[Delta]| {
        let mut out = Vec::new();
        for delta in deltas {
            encoder.push(delta, &mut out);
        }
        out
    };
    let mut stream = Stream {
        opening: frames.events(&events(&cut.opening)),
        error: frames.events(std::slice::from_ref(&error)),
        comment: frames.comment("ping"),
        ..Stream::default()
    };
    for (index, deltas) in cut.chunks.iter().enumerate() {
        let mut events = events(deltas);
        if faults.malformed_after_chunks == Some(index) {
            events.iter_mut().for_each(break_json);
        }
        stream.chunks.push(frames.events(&events));
    }
    let mut closing = events(&cut.closing);
    encoder.end(&mut closing);
    // The language may write it by itself.
    if let Some(last) = last.filter(|last| closing.last().is_none_or(|event| event.data != *last)) {
        closing.push(Event { name: None, data: last.to_owned() });
    }
    stream.closing = frames.events(&closing);
    stream.closing.extend(frames.end());
    stream
}

/// A stream of one error.
pub(super) fn only(error: &Event, framing: Framing, faults: &Faults) -> Stream {
    let mut frames = Frames::new(framing, faults);
    Stream { opening: frames.events(std::slice::from_ref(error)), ..Stream::default() }
}

/// Leaves the second half out.
fn break_json(event: &mut Event) {
    let mut middle = event.data.len() / 2;
    while !event.data.is_char_boundary(middle) {
        middle -= 1;
    }
    event.data.truncate(middle);
}

/// Frames as bytes.
enum Frames {
    /// Server-sent events, which alone allow a choice of line ends and comments.
    Sse(Sse),
    /// Everything else.
    Other(frame::Writer),
}

impl Frames {
    fn new(framing: Framing, faults: &Faults) -> Self {
        match framing {
            Framing::Sse => Self::Sse(Sse { end: if faults.crlf { "\r\n" } else { "\n" } }),
            other => Self::Other(frame::Writer::new(other)),
        }
    }

    fn events(&mut self, events: &[Event]) -> Vec<u8> {
        match self {
            Self::Sse(sse) => sse.events(events),
            Self::Other(writer) => {
                events.iter().flat_map(|e| writer.event(e.name.as_deref(), &e.data)).collect()
            }
        }
    }

    fn comment(&self, text: &str) -> Vec<u8> {
        match self {
            Self::Sse(sse) => sse.comment(text),
            // White space is all that can be said beside the frames, and not in all framings.
            Self::Other(_) => Vec::new(),
        }
    }

    fn end(&mut self) -> Vec<u8> {
        match self {
            Self::Sse(_) => Vec::new(),
            Self::Other(writer) => writer.end(),
        }
    }
}

/// Server-sent events (WHATWG HTML, 9.2), with one of the line ends they allow.
#[derive(Clone, Copy)]
struct Sse {
    end: &'static str,
}

impl Sse {
    fn events(self, events: &[Event]) -> Vec<u8> {
        let mut out = String::new();
        for event in events {
            if let Some(name) = &event.name {
                out.extend(["event: ", name, self.end]);
            }
            for line in event.data.split('\n') {
                out.extend(["data: ", line, self.end]);
            }
            out.push_str(self.end);
        }
        out.into_bytes()
    }

    fn comment(self, text: &str) -> Vec<u8> {
        [": ", text, self.end, self.end].concat().into_bytes()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_are_cut_and_nothing_is_lost() {
        let words: Vec<_> = pieces(" You said:  é!\n", None).collect();
        assert_eq!(words, [" You", " said:", "  é!", "\n"]);
        let pairs: Vec<_> = pieces("aébcd", Some(2)).collect();
        assert_eq!(pairs, ["aé", "bc", "d"]);
        assert_eq!(pieces("", None).count(), 0);
    }
}
