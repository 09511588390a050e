//! Server-sent events in `PayloadPart`s, joined and cut.

use crate::error::Result;
use crate::frame::sse;
use crate::ops::Delta;
use crate::protocol::bedrock::fault;
use crate::protocol::{Decoder, Encoder, Event, Frame, Seen, Watch};

/// The name of an event that holds a piece.
const PIECE: &str = "PayloadPart";

/// What closes a stream of OpenAI's.
const DONE: &str = "[DONE]";

/// Joins pieces to events for a reader of OpenAI's language.
pub(super) struct Joining<R> {
    inner: R,
    events: sse::Reader,
    done: bool,
}

impl<R> Joining<R> {
    pub(super) fn new(inner: R) -> Self {
        Self { inner, events: sse::Reader::default(), done: false }
    }

    /// Takes a piece, and hands on what became whole.
    fn join(
        &mut self,
        frame: Frame<'_>,
        mut each: impl FnMut(&mut R, Frame<'_>) -> Result<()>,
    ) -> Result<()> {
        if let Some(error) = fault::in_stream(frame) {
            return Err(error);
        }
        if frame.event.is_some_and(|name| name != PIECE) {
            return Ok(());
        }
        self.events.push(frame.data.as_bytes())?;
        while let Some(event) = self.events.next() {
            self.hand_on(&event, &mut each)?;
        }
        Ok(())
    }

    /// Hands on what is left when no more comes.
    fn rest(&mut self, mut each: impl FnMut(&mut R, Frame<'_>) -> Result<()>) -> Result<()> {
        while let Some(event) = self.events.finish() {
            self.hand_on(&event, &mut each)?;
        }
        Ok(())
    }

    fn hand_on(
        &mut self,
        event: &sse::Event,
        each: &mut impl FnMut(&mut R, Frame<'_>) -> Result<()>,
    ) -> Result<()> {
        self.done |= event.data.trim() == DONE;
        each(&mut self.inner, Frame { event: event.name.as_deref(), data: &event.data })
    }
}

impl Decoder for Joining<Box<dyn Decoder>> {
    fn push(&mut self, frame: Frame<'_>, out: &mut Vec<Delta>) -> Result<()> {
        self.join(frame, |inner, frame| inner.push(frame, out))
    }

    fn end(&mut self, out: &mut Vec<Delta>) -> Result<()> {
        self.rest(|inner, frame| inner.push(frame, out))?;
        self.inner.end(out)
    }

    fn is_done(&self) -> bool {
        self.done || self.inner.is_done()
    }
}

impl Watch for Joining<Box<dyn Watch>> {
    fn see(&mut self, frame: Frame<'_>) -> Result<Seen> {
        let mut all = Seen::default();
        self.join(frame, |inner, frame| inner.see(frame).map(|seen| add(&mut all, seen)))?;
        Ok(all)
    }

    fn end(&mut self) -> Result<Seen> {
        let mut all = Seen::default();
        self.rest(|inner, frame| inner.see(frame).map(|seen| add(&mut all, seen)))?;
        add(&mut all, self.inner.end()?);
        Ok(all)
    }

    fn is_done(&self) -> bool {
        self.done || self.inner.is_done()
    }
}

/// One look at a piece may find several events.
fn add(all: &mut Seen, seen: Seen) {
    all.content |= seen.content;
    all.size += seen.size;
    all.usage = seen.usage.or(all.usage.take());
    all.finish = seen.finish.or(all.finish);
    // A piece is of use for more than usage as soon as one event in it is.
    all.only_usage = false;
}

/// Writes events as pieces.
pub(super) struct Cutting {
    inner: Box<dyn Encoder>,
    events: Vec<Event>,
    done: bool,
}

impl Cutting {
    pub(super) fn new(inner: Box<dyn Encoder>) -> Self {
        Self { inner, events: Vec::new(), done: false }
    }

    fn cut(&mut self, out: &mut Vec<Event>) {
        for event in self.events.drain(..) {
            self.done |= event.data == DONE;
            out.push(piece(&event.data));
        }
    }
}

fn piece(data: &str) -> Event {
    Event { name: Some(PIECE.into()), data: format!("data: {data}\n\n") }
}

impl Encoder for Cutting {
    fn push(&mut self, delta: &Delta, out: &mut Vec<Event>) {
        self.inner.push(delta, &mut self.events);
        self.cut(out);
    }

    fn end(&mut self, out: &mut Vec<Event>) {
        self.inner.end(&mut self.events);
        self.cut(out);
        if !std::mem::replace(&mut self.done, true) {
            out.push(piece(DONE));
        }
    }
}
