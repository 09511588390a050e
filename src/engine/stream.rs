//! An answer piece by piece: frames in, events in the caller's language out, the account settled at its end.

mod failure;
mod meter;
mod mode;
mod overlap;
mod prefill;
mod sequel;
mod told;

use super::Incoming;
use super::answer::{Meta, new_id, seconds};
use super::held::Held;
use super::prepare::{Outgoing, Reading};
use super::remember::Record;
use crate::auth;
use crate::budget::Settlement;
use crate::error::{Error, ErrorKind, Result};
use crate::frame::{self, Framing};
use crate::ops::{Delta, Reply};
use crate::protocol::{Event, Protocol};
use crate::store::Store;
use crate::transport::{self, Body};
use bytes::Bytes;
pub use failure::{Seam, StreamFailure};
use meter::Meter;
use mode::Mode;
pub(super) use mode::pieces;
pub(super) use prefill::prefilled;
use secrecy::SecretString;
use sequel::Sequel;
use std::collections::VecDeque;
use std::sync::Arc;
use std::task::Poll;
use std::time::Duration;
use tokio::time::{Instant, timeout, timeout_at};

/// An answer piece by piece. Dropping it closes the provider's connection and settles what was seen.
pub struct Stream {
    body: Option<Body>,
    reader: frame::Reader,
    mode: Mode,
    hold: Option<Held>,
    meter: Meter,
    /// What is known of the answer beside its pieces.
    pub meta: Meta,
    ready: VecDeque<Event>,
    /// What broke it off, while events that came before it wait.
    failure: Option<Error>,
    phase: Phase,
    /// No error repeats it.
    key: Option<SecretString>,
    /// What is to be kept before the caller hears the answer's last word, and where.
    record: Option<Record>,
    store: Option<Arc<dyn Store>>,
    /// Who is asked when it breaks.
    sequel: Option<Box<Sequel>>,
    /// How long it may be silent once it has begun.
    stall: Option<Duration>,
    /// How long it has been silent, as far as somebody waited for it.
    silent: Duration,
    /// Whether something of the answer was in what was read last.
    spoke: bool,
    /// How much came before the first content.
    probed: usize,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Phase {
    /// No content yet: a failure may be tried elsewhere.
    Probing,
    /// The caller has seen something.
    Committed,
    /// The provider has said that it is done; only the end of the connection is missing.
    Done,
    /// Nothing more will come.
    Closed,
}

/// How long the end of a connection may take after the provider's own last word. Then it is not used again.
const LAST_WORD: Duration = Duration::from_millis(100);

/// How much may come before the first content of an answer, in bytes of events. Who sends more has none.
const PROBE: usize = 1 << 20;

/// How many events are given out together at most.
const TOGETHER: usize = 128;

/// What a future gives if it can give it now: polled, and once more after the runtime's other tasks had a turn, so that
/// the connection's task can hand over what it has read. The future must lose nothing when dropped.
async fn already_here<T>(future: impl Future<Output = T>) -> Option<T> {
    let mut future = std::pin::pin!(future);
    let mut turns = 0;
    std::future::poll_fn(|context| match future.as_mut().poll(context) {
        Poll::Ready(value) => Poll::Ready(Some(value)),
        Poll::Pending if turns == 1 => Poll::Ready(None),
        Poll::Pending => {
            turns += 1;
            context.waker().wake_by_ref();
            Poll::Pending
        }
    })
    .await
}

impl Stream {
    /// Reads up to the commit point.
    ///
    /// # Errors
    /// Everything that fails before it.
    pub(super) async fn open(
        answer: transport::Answer,
        outgoing: Outgoing,
        (meta, hold): (Meta, Held),
        incoming: &Incoming,
    ) -> Result<Self> {
        let reading = outgoing.reading;
        let usual = reading.speaker().map(Protocol::framing).unwrap_or_default();
        let framing = Framing::of(answer.header("content-type"), usual);
        let mut stream = Self {
            body: Some(answer.body()),
            reader: frame::Reader::new(framing),
            mode: Mode::new(&outgoing, incoming),
            hold: Some(hold),
            meter: Meter::new(incoming.body.len()),
            meta,
            ready: VecDeque::new(),
            failure: None,
            // Of a plain call's events nobody knows which one is content.
            phase: if outgoing.reading.is_plain() { Phase::Committed } else { Phase::Probing },
            key: outgoing.key,
            record: None,
            store: None,
            sequel: None,
            stall: incoming.patience.stall_timeout,
            silent: Duration::ZERO,
            spoke: false,
            probed: 0,
        };
        // A limit beyond what the clock can count is none.
        let limit = outgoing.stream_timeout;
        let begun = match limit.and_then(|limit| Some((limit, outgoing.began.checked_add(limit)?)))
        {
            Some((limit, at)) => timeout_at(at, stream.begin(reading, incoming))
                .await
                .unwrap_or_else(|_| Err(late(limit))),
            None => stream.begin(reading, incoming).await,
        };
        if let Err(error) = begun {
            if let Some(hold) = &mut stream.hold {
                hold.note(&error);
                hold.settle(Settlement::Failed);
            }
            return Err(error.with_url(&stream.meta.url));
        }
        // From here on only silence ends it: an answer may take as long as it keeps coming.
        if let Some(body) = &mut stream.body {
            body.no_total();
            if stream.stall.is_some() {
                body.no_idle();
            }
        }
        Ok(stream)
    }

    /// A stream of events that are all here; nothing is held for it.
    pub(super) fn of_events(events: Vec<Event>, meta: Meta) -> Self {
        Self {
            body: None,
            reader: frame::Reader::new(Framing::Sse),
            mode: Mode::Here,
            hold: None,
            meter: Meter::of(meta.usage.clone()),
            meta,
            ready: events.into(),
            failure: None,
            phase: Phase::Closed,
            key: None,
            record: None,
            store: None,
            sequel: None,
            stall: None,
            silent: Duration::ZERO,
            spoke: false,
            probed: 0,
        }
    }

    /// The same, kept there once it is complete.
    pub(super) fn kept_in(mut self, store: &Arc<dyn Store>) -> Self {
        self.store = Some(store.clone());
        self
    }

    /// Completes what is on its way to the caller and keeps what is to be kept. Nothing is lost when it is dropped.
    async fn keep(&mut self) {
        if let Some(record) = self.mode.complete(&mut self.ready) {
            self.record = Some(record);
        }
        if let (Some(record), Some(store)) = (&self.record, &self.store) {
            record.keep(&**store, &mut self.meta.losses).await;
        }
        self.record = None;
    }

    /// Waits for the next events and adds all that have arrived; `false` at the end of the stream.
    ///
    /// # Errors
    /// A stream that breaks off, the provider's error inside it, silence beyond the limit. After an error it has ended.
    pub async fn next(&mut self, out: &mut VecDeque<Event>) -> Result<bool> {
        loop {
            while self.ready.is_empty() && self.failure.is_none() && self.phase != Phase::Closed {
                let read = self.read_in_time().await;
                self.note(read);
            }
            self.read_along().await;
            let broke = self.ready.is_empty() && self.failure.is_some();
            if !broke || !self.go_on().await {
                break;
            }
        }
        self.keep().await;
        match self.failure.take() {
            Some(error) if self.ready.is_empty() => Err(error),
            later => {
                self.failure = later;
                let more = !self.ready.is_empty();
                out.append(&mut self.ready);
                Ok(more)
            }
        }
    }

    /// Reads what has arrived already, without waiting: the caller is woken once for all of it.
    async fn read_along(&mut self) {
        while self.ready.len() < TOGETHER && self.failure.is_none() && self.phase != Phase::Closed {
            match already_here(self.read()).await {
                Some(read) => self.note(read),
                None => return,
            }
        }
    }

    /// Keeps an error until the events before it have been given out.
    fn note(&mut self, read: Result<()>) {
        if let Err(error) = read {
            if let Some(hold) = &mut self.hold {
                hold.note(&error);
            }
            self.meter.broke();
            self.close();
            let Meta { url, provider, model, .. } = &self.meta;
            let error = error.with_url(url).with_target(provider, model);
            self.failure = Some(auth::hide(error, self.key.as_ref()));
        }
    }

    /// Reads the first piece, which tells whether it is a stream at all, and on to the commit point.
    async fn begin(&mut self, reading: Reading, incoming: &Incoming) -> Result<()> {
        let Some(body) = &mut self.body else { return self.finish() };
        let Some(first) = body.chunk().await? else { return self.finish() };
        let begins = |byte: &[u8]| first.trim_ascii_start().starts_with(byte);
        // No frame begins so, but for a line of JSON.
        if begins(b"{") && !matches!(self.reader, frame::Reader::Lines(_)) {
            return self.take_whole(first, reading, incoming).await;
        }
        if begins(b"[") && matches!(self.reader, frame::Reader::Sse(_)) {
            self.reader = frame::Reader::new(Framing::Array);
        }
        match self.hear(&first) {
            Err(error) if self.phase == Phase::Probing => return Err(error),
            heard => self.note(heard),
        }
        self.probe().await
    }

    /// A whole answer where a stream was asked for: the error that it is, or an answer in one go.
    async fn take_whole(
        &mut self,
        first: Bytes,
        reading: Reading,
        incoming: &Incoming,
    ) -> Result<()> {
        let mut json = first.to_vec();
        let most = incoming.transport.max_body;
        while let Some(body) = &mut self.body
            && let Some(chunk) = body.chunk().await?
        {
            json.extend_from_slice(&chunk);
            if json.len() > most {
                return Err(Error::bad_reply(format!("the answer is longer than {most} bytes")));
            }
        }
        let (asked, operation, from, to) = match reading {
            Reading::Relay(operation, language) => (operation, operation, language, language),
            Reading::Translate { asked, operation, from, to } => (asked, operation, from, to),
            Reading::Plain => {
                let data = String::from_utf8_lossy(&json).into_owned();
                self.ready.push_back(Event { name: None, data });
                self.close();
                return Ok(());
            }
        };
        let created = seconds(incoming.started);
        let reply = from.decode(asked, &json)?.answering(operation);
        let reply = reply.named(new_id, created, &incoming.wish.model);
        self.meter.saw(reply.usage().cloned(), json.len());
        match (&mut self.mode, reply) {
            (Mode::Heard { deltas, .. }, Reply::Chat(chat)) => {
                deltas.extend(Delta::of_reply(*chat));
            }
            (_, reply) => {
                self.ready.extend(pieces(reply, to, (created, incoming.wants_usage())));
            }
        }
        self.close();
        Ok(())
    }

    /// Reads to the commit point. A failure that came together with the first content is one after it: how the network
    /// cuts an answer into pieces decides nothing.
    async fn probe(&mut self) -> Result<()> {
        while self.phase == Phase::Probing {
            match self.read().await {
                Err(error) if self.phase == Phase::Probing => return Err(error),
                read => self.note(read),
            }
        }
        Ok(())
    }

    /// Reads what the socket has next, and all that came with it.
    async fn read(&mut self) -> Result<()> {
        let Some(body) = &mut self.body else { return self.finish() };
        if self.phase == Phase::Done {
            // What comes now is not of the answer, and one who goes on talking is not listened to for longer.
            let rest = async { while let Ok(Some(_)) = body.chunk().await {} };
            let _ = timeout(LAST_WORD, rest).await;
            return self.finish();
        }
        let Some(chunk) = body.chunk().await? else { return self.finish() };
        self.hear(&chunk)?;
        self.pay().await
    }

    /// The same, within the limit for silence. What says nothing of the answer, such as a sign of life, is silence.
    async fn read_in_time(&mut self) -> Result<()> {
        let Some(stall) = self.stall.filter(|_| self.phase == Phase::Committed) else {
            return self.read().await;
        };
        let (before, began) = (std::mem::take(&mut self.silent), Instant::now());
        self.spoke = false;
        let read = timeout(stall.saturating_sub(before), self.read()).await;
        if !self.spoke {
            self.silent = before + began.elapsed();
        }
        read.unwrap_or_else(|_| Err(stalled(stall)))
    }

    fn hear(&mut self, chunk: &[u8]) -> Result<()> {
        self.reader.push(chunk)?;
        while let Some(event) = self.reader.take()? {
            self.take(event)?;
        }
        Ok(())
    }

    /// The connection was closed in good order.
    fn finish(&mut self) -> Result<()> {
        if let Some(event) = self.reader.finish()? {
            self.take(event)?;
        }
        if self.phase != Phase::Done {
            let content = self.mode.end(&mut self.meter, &mut self.ready)?;
            self.commit(content);
        }
        self.close();
        Ok(())
    }

    fn take(&mut self, event: frame::Event) -> Result<()> {
        if self.phase == Phase::Done || self.phase == Phase::Closed {
            return Ok(());
        }
        let last = event.data.trim_start().starts_with("[DONE]");
        let size = event.data.len();
        let content = self.mode.push(event, &mut self.meter, &mut self.ready)?;
        self.commit(content);
        self.spoke |= content;
        if self.phase == Phase::Probing {
            self.probed += size;
            if self.probed > PROBE {
                return Err(Error::bad_reply(format!(
                    "the stream said nothing of the answer in its first {PROBE} bytes"
                )));
            }
        }
        if last || self.mode.is_done() {
            self.mode.end(&mut self.meter, &mut self.ready)?;
            self.phase = Phase::Done;
            self.settle();
            return Ok(());
        }
        Ok(())
    }

    /// Takes from the budget what the answer has grown by. Where nothing is left, the answer ends here: in good order, its reason
    /// `length`, where that can be said in its language.
    async fn pay(&mut self) -> Result<()> {
        let tokens = self.meter.output_tokens();
        let goes_on = match self.hold.as_ref().filter(|hold| hold.is_open()) {
            Some(hold) => hold.grow(tokens).await,
            None => true,
        };
        if goes_on {
            return Ok(());
        }
        self.meta.spent.exceed();
        self.meter.broke();
        if !self.mode.cut(&self.meter, &mut self.ready) {
            let message = "the budget is used up; the answer ends here";
            return Err(Error::new(ErrorKind::Budget, message));
        }
        self.close();
        Ok(())
    }

    fn commit(&mut self, content: bool) {
        if content && self.phase == Phase::Probing {
            self.phase = Phase::Committed;
            if let Some(hold) = &mut self.hold {
                hold.has_content();
            }
        }
    }

    fn close(&mut self) {
        self.phase = Phase::Closed;
        self.body = None;
        self.settle();
    }

    fn settle(&mut self) {
        let usage = self.meter.usage();
        let spent = self.mode.told().and_then(|told| told.spent.as_ref());
        self.meta.usage = Some(spent.map_or(usage.clone(), |spent| spent.plus(&usage)));
        if let Some(hold) = self.hold.as_mut().filter(|hold| hold.is_open()) {
            self.meta.spent.add(&usage, &hold.bill(&usage));
            hold.settle(Settlement::used(usage));
        }
    }
}

fn late(limit: Duration) -> Error {
    let message = format!(
        "nothing of the answer came within {} s (stream_timeout); raise the limit or try again",
        limit.as_secs_f64()
    );
    Error::new(ErrorKind::Timeout, message)
}

fn stalled(limit: Duration) -> Error {
    let message = format!(
        "nothing more of the answer came within {} s (stall_timeout); raise the limit or try again",
        limit.as_secs_f64()
    );
    Error::new(ErrorKind::Timeout, message)
}

impl Drop for Stream {
    fn drop(&mut self) {
        if self.phase != Phase::Probing {
            self.settle();
        }
    }
}
