//! From a provider's frames to a caller's events: passed on, or translated.

use super::Seam;
use super::meter::Meter;
use super::told::Told;
use crate::engine::answer::{new_id, seconds};
use crate::engine::prepare::{Outgoing, Reading};
use crate::engine::remember::Record;
use crate::engine::{Incoming, plain};
use crate::error::Result;
use crate::frame;
use crate::ops::{Delta, Operation, Reply, Usage};
use crate::protocol::turn::Turn;
use crate::protocol::{Decoder, Encoder, Event, Frame, Protocol, Seed, Watch};
use std::collections::VecDeque;
use std::sync::Arc;

/// How the pieces of an answer are made from what the provider sends.
pub(super) enum Mode {
    /// All events are here.
    Here,
    /// The frames are the caller's; they are looked at on the side.
    Relay { watch: Box<dyn Watch>, hide_usage: bool },
    /// The events are passed on; of their meaning only errors are known.
    Plain,
    /// From the target's language into the caller's.
    Translate {
        decoder: Box<dyn Decoder>,
        encoder: Box<dyn Encoder>,
        deltas: Vec<Delta>,
        events: Vec<Event>,
        /// What the answer leaves behind.
        turn: Option<Arc<Turn>>,
        /// What the caller was told, where the answer may go on after it broke.
        told: Option<Box<Told>>,
    },
    /// Heard for another stream, which tells it.
    Heard { decoder: Box<dyn Decoder>, deltas: Vec<Delta> },
}

impl Mode {
    pub(super) fn new(outgoing: &Outgoing, incoming: &Incoming) -> Self {
        match outgoing.reading {
            Reading::Relay(operation, language) => {
                Self::Relay { watch: language.watch(operation), hide_usage: outgoing.hide_usage }
            }
            Reading::Translate { asked, from, .. } if incoming.goes_on_from.is_some() => {
                Self::Heard { decoder: from.decoder(asked), deltas: Vec::new() }
            }
            Reading::Translate { asked, operation, from, to } => {
                let seed = Seed {
                    operation,
                    id: incoming.turn.as_ref().map_or_else(new_id, |turn| turn.id.clone()),
                    created: seconds(incoming.started),
                    model: incoming.wish.model.clone(),
                    include_usage: incoming.wants_usage(),
                };
                let (decoder, encoder) = (from.decoder(asked), to.encoder(seed));
                Self::Translate {
                    decoder,
                    encoder,
                    deltas: Vec::new(),
                    events: Vec::new(),
                    turn: incoming.turn.clone(),
                    told: (incoming.may_go_on() || outgoing.may_be_cut).then(Box::default),
                }
            }
            Reading::Plain => Self::Plain,
        }
    }

    /// Reads an event; tells whether there was content in it.
    pub(super) fn push(
        &mut self,
        event: frame::Event,
        meter: &mut Meter,
        ready: &mut VecDeque<Event>,
    ) -> Result<bool> {
        let frame = Frame { event: event.name.as_deref(), data: &event.data };
        match self {
            Self::Here => Ok(false),
            Self::Relay { watch, hide_usage } => {
                let seen = watch.see(frame)?;
                meter.saw(seen.usage, seen.size);
                let hidden = event.data.trim_start().starts_with("[DONE]")
                    || (*hide_usage && seen.only_usage);
                if !hidden {
                    ready.push_back(Event { name: event.name.map(Into::into), data: event.data });
                }
                Ok(seen.content)
            }
            Self::Plain => {
                plain::event(frame.event, frame.data)?;
                meter.saw(None, event.data.len());
                if !event.data.trim_start().starts_with("[DONE]") {
                    ready.push_back(Event { name: event.name.map(Into::into), data: event.data });
                }
                Ok(true)
            }
            Self::Translate { decoder, deltas, .. } => {
                decoder.push(frame, deltas)?;
                Ok(self.flush(meter, ready))
            }
            Self::Heard { decoder, deltas } => {
                let before = deltas.len();
                decoder.push(frame, deltas)?;
                let new = &deltas[before..];
                for delta in new {
                    count(delta, meter);
                }
                Ok(new.iter().any(Delta::is_content))
            }
        }
    }

    /// Whether the provider's last word was among what was pushed.
    pub(super) fn is_done(&self) -> bool {
        match self {
            Self::Here => true,
            Self::Plain => false,
            Self::Relay { watch, .. } => watch.is_done(),
            Self::Translate { decoder, .. } | Self::Heard { decoder, .. } => decoder.is_done(),
        }
    }

    pub(super) fn end(&mut self, meter: &mut Meter, ready: &mut VecDeque<Event>) -> Result<bool> {
        match self {
            Self::Here | Self::Plain => Ok(true),
            Self::Relay { watch, .. } => {
                let seen = watch.end()?;
                meter.saw(seen.usage, 0);
                Ok(true)
            }
            Self::Translate { decoder, deltas, .. } => {
                decoder.end(deltas)?;
                self.flush(meter, ready);
                self.finish(meter, ready);
                Ok(true)
            }
            Self::Heard { decoder, deltas } => {
                let before = deltas.len();
                decoder.end(deltas)?;
                for delta in &deltas[before..] {
                    count(delta, meter);
                }
                Ok(true)
            }
        }
    }

    /// What the caller was told, where the answer may go on after it broke.
    pub(super) fn told(&self) -> Option<&Told> {
        let Self::Translate { told, .. } = self else { return None };
        told.as_deref()
    }

    /// Another attempt speaks from here on: what was heard of it is told behind a mark.
    pub(super) fn join(
        &mut self,
        heard: Self,
        (seam, spent): (&Seam, Usage),
        ready: &mut VecDeque<Event>,
    ) {
        let Self::Heard { decoder: next, deltas: new } = heard else { return };
        let Self::Translate { decoder, encoder, deltas, events, told: Some(told), .. } = self
        else {
            return;
        };
        *decoder = next;
        // What was read of a frame that broke is told to nobody.
        deltas.clear();
        let (mut before, mut after) = (Vec::new(), Vec::new());
        told.join(seam, spent, &mut before);
        for delta in &before {
            encoder.push(delta, events);
        }
        encoder.seam(&seam.mark(), events);
        for delta in new {
            told.hear(delta, &mut after);
        }
        for delta in &after {
            encoder.push(delta, events);
        }
        ready.extend(events.drain(..));
    }

    /// Writes what closes the answer.
    pub(super) fn finish(&mut self, meter: &Meter, ready: &mut VecDeque<Event>) {
        let Self::Translate { encoder, events, told, .. } = self else { return };
        if let Some(told) = told {
            let mut last = Vec::new();
            told.finish(&meter.usage(), &mut last);
            for delta in &last {
                encoder.push(delta, events);
            }
        }
        encoder.end(events);
        ready.extend(events.drain(..));
    }

    /// Ends the answer here, though it would go on; `false` where that cannot be said.
    pub(super) fn cut(&mut self, meter: &Meter, ready: &mut VecDeque<Event>) -> bool {
        let Self::Translate { encoder, events, told: Some(told), .. } = self else { return false };
        let mut last = Vec::new();
        told.cut(&meter.usage(), &mut last);
        for delta in &last {
            encoder.push(delta, events);
        }
        encoder.end(events);
        ready.extend(events.drain(..));
        true
    }

    /// Writes the deltas that were read for the caller.
    fn flush(&mut self, meter: &mut Meter, ready: &mut VecDeque<Event>) -> bool {
        let Self::Translate { encoder, deltas, events, turn, told, .. } = self else {
            return false;
        };
        let (mut content, mut telling) = (false, Vec::new());
        for mut delta in deltas.drain(..) {
            if let (Delta::Start { id, .. }, Some(turn)) = (&mut delta, &turn) {
                id.clone_from(&turn.id);
            }
            content |= delta.is_content();
            count(&delta, meter);
            match told {
                None => encoder.push(&delta, events),
                Some(told) => {
                    told.hear(delta, &mut telling);
                    telling.drain(..).for_each(|delta| encoder.push(&delta, events));
                }
            }
        }
        ready.extend(events.drain(..));
        content
    }

    /// Completes events that are on their way to the caller; gives what is to be kept once they are there.
    pub(super) fn complete(&self, events: &mut VecDeque<Event>) -> Option<Record> {
        let Self::Translate { turn: Some(turn), .. } = self else { return None };
        let documents = events.iter_mut().filter_map(|event| turn.complete_event(event));
        documents.last().map(|document| Record::of(turn, document))
    }
}

/// Notes what a delta says of what is used.
fn count(delta: &Delta, meter: &mut Meter) {
    match delta {
        Delta::Usage(usage) => meter.saw(Some(usage.clone()), 0),
        Delta::Part { delta, .. } => meter.saw(None, delta.size()),
        _ => {}
    }
}

/// A whole answer as the events of a stream; none for what is no chat.
pub(in crate::engine) fn pieces(
    reply: Reply,
    language: &dyn Protocol,
    (created, include_usage): (u64, bool),
) -> Vec<Event> {
    let operation =
        if matches!(reply, Reply::Complete(_)) { Operation::Complete } else { Operation::Chat };
    let (Reply::Chat(chat) | Reply::Complete(chat)) = reply else { return Vec::new() };
    let (id, model) = (chat.id.clone(), chat.model.clone());
    let mut encoder = language.encoder(Seed { operation, id, created, model, include_usage });
    let mut events = Vec::new();
    for delta in Delta::of_reply(*chat) {
        encoder.push(&delta, &mut events);
    }
    encoder.end(&mut events);
    events
}
