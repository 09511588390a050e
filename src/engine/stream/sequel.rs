//! What comes after a stream that broke: another attempt, whose answer the same caller hears behind a mark.

use super::mode::Mode;
use super::{Phase, Seam, Stream, StreamFailure};
use crate::engine::run::Run;
use crate::engine::{Answer, Engine, Form, Incoming};
use crate::error::Next;
use crate::frame::{self, Framing};
use crate::ops::{Operation, Request, ResponseFormat};
use crate::protocol::Prefill;
use std::sync::Arc;
use std::time::Duration;

/// Who is asked when a stream breaks, and how the call is going.
pub(super) struct Sequel {
    engine: Engine,
    incoming: Incoming,
    run: Run,
}

impl Answer {
    /// The answer with what may come after it, should it be a stream that breaks.
    pub(in crate::engine) fn followed(
        mut self,
        engine: &Engine,
        incoming: &Incoming,
        run: Run,
    ) -> Self {
        let Self::Stream(stream) = &mut self else { return self };
        if !incoming.may_go_on() {
            return self;
        }
        let (engine, incoming) = (engine.clone(), incoming.clone());
        stream.sequel = Some(Box::new(Sequel { engine, incoming, run }));
        self
    }
}

impl Incoming {
    /// Whether its stream may go on after it broke: then it is read and written even where nothing is to be translated.
    pub(in crate::engine) fn may_go_on(&self) -> bool {
        self.stream
            && self.stream_failure != StreamFailure::Error
            && matches!(self.form, Form::Spoken(Operation::Chat, _))
    }

    /// Whether the answer has a form that no two attempts can share: a schema's, or several alternatives.
    fn is_formed(&self) -> bool {
        let Ok(request) = self.request() else { return true };
        let Request::Chat(chat) = &*request else { return true };
        let several = chat.sampling.n.as_ref().is_some_and(|n| n.as_u64() != Some(1));
        several || !matches!(chat.response_format, None | Some(ResponseFormat::Text))
    }
}

impl Sequel {
    /// The next answer, up to its commit point; the errors of those that give none are noted.
    async fn ask(&mut self, text: &str) -> Option<Stream> {
        self.incoming.goes_on_from = Some(Arc::from(text));
        // One that begins again does so elsewhere, if there is an elsewhere.
        self.run.reopen(self.incoming.stream_failure == StreamFailure::Restart);
        let state = self.engine.state.clone();
        while let Some(mut leg) = self.run.next(&state, &self.incoming).await {
            if !text.is_empty() && leg.target.features.prefill == Prefill::None {
                self.run.pass_over();
                continue;
            }
            match self.engine.leg(&self.incoming, &mut leg, &mut self.run.track).await {
                Ok(Answer::Stream(stream)) => return Some(*stream),
                Ok(_) => self.run.pass_over(),
                // Another one may take what this one refuses.
                Err(error) if error.next() == Next::Stop => {
                    self.run.track.failed.push(error);
                    self.run.pass_over();
                }
                Err(error) => self.run.fail(error),
            }
        }
        None
    }
}

impl Stream {
    /// Goes on after a break, where the caller wants it and somebody answers. Otherwise the failure stands, with the
    /// attempts to go on in it.
    pub(super) async fn go_on(&mut self) -> bool {
        let Some(mut sequel) = self.sequel.take() else { return false };
        let mode = sequel.incoming.stream_failure;
        let formed = mode == StreamFailure::Continue && sequel.incoming.is_formed();
        let goes_on = self.mode.told().and_then(|told| told.goes_on(mode)).map(str::to_owned);
        let last = self.failure.as_ref().is_none_or(|error| error.next() == Next::Stop);
        let Some(text) = goes_on.filter(|_| !formed && !last) else { return false };
        // The future is large, and rare.
        if let Some(next) = Box::pin(sequel.ask(&text)).await {
            sequel.run.track.failed.extend(self.failure.take());
            self.sequel = Some(sequel);
            self.adopt(next, mode);
            return true;
        }
        self.failure = self.failure.take().map(|error| sequel.run.give_up_with(error));
        false
    }

    /// Takes over the connection and the account of another stream, and what it has heard so far.
    fn adopt(&mut self, mut next: Self, mode: StreamFailure) {
        let characters = self.mode.told().map_or(0, super::told::Told::characters);
        let (provider, model) = (next.meta.provider.clone(), next.meta.model.clone());
        let seam = Seam { mode, provider, model, after_characters: characters };
        let used = self.meter.usage();
        let before = std::mem::replace(&mut self.meta, next.meta.clone());
        self.meta.losses = before.losses;
        self.meta.losses.append(&mut next.meta.losses);
        self.meta.spent = before.spent;
        self.meta.spent.join(&seam);
        self.body = next.body.take();
        self.reader = std::mem::replace(&mut next.reader, frame::Reader::new(Framing::Sse));
        self.hold = next.hold.take();
        self.meter = std::mem::take(&mut next.meter);
        self.key = next.key.take();
        self.failure = next.failure.take();
        self.phase = next.phase;
        // The silence was the other one's.
        self.silent = Duration::ZERO;
        let heard = std::mem::replace(&mut next.mode, Mode::Here);
        self.mode.join(heard, (&seam, used), &mut self.ready);
        if self.failure.is_none() && matches!(self.phase, Phase::Done | Phase::Closed) {
            self.mode.finish(&self.meter, &mut self.ready);
        }
        if matches!(self.phase, Phase::Done | Phase::Closed) {
            self.settle();
        }
    }
}
