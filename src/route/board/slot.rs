//! How one deployment stands: what is under way, how its calls ended, whether it rests.

use super::average::Average;
use super::breaker::Breaker;
use super::capacity::Capacity;
use super::histogram::{Histogram, MINUTE};
use super::outcomes::Outcomes;
use super::rest::{Blame, Failure, Rest};
use super::spend::Spend;
use super::window::Window;
use super::{Measure, float, micros};
use crate::error::ErrorKind;
use crate::route::{Nano, Standing};
use std::fmt;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

const SECOND: u64 = 1_000_000;
/// How long averages and rates are shown as they were counted last.
const FRESH: u64 = 5 * SECOND;

/// How a call at a deployment ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ended {
    /// With a whole answer.
    Answered {
        /// Tokens of the answer; 0: unknown, or there are none.
        completion_tokens: u64,
        /// Tokens of prompt and answer; 0: unknown, and what was expected stays counted.
        total_tokens: u64,
        /// What it cost; 0: unknown.
        cost: Nano,
    },
    /// With an error. A time-out that the caller itself had set is `Dropped`: it says nothing of the deployment.
    Failed {
        /// What failed.
        kind: ErrorKind,
        /// The provider's status, where it answered.
        status: Option<u16>,
        /// The wait that it asked for.
        retry_after: Option<Duration>,
    },
    /// Nobody waited for its end.
    Dropped,
}

/// What a deployment may be asked at most; `None`: no limit.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Limits {
    /// Requests in any minute.
    pub rpm: Option<u64>,
    /// Tokens in any minute.
    pub tpm: Option<u64>,
    /// Calls at one time.
    pub max_parallel: Option<u32>,
}

/// Why a call may not begin.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refused {
    /// The deployment rests.
    Resting,
    /// It rested, and another call is finding out how it is.
    Probing,
    /// As many calls are under way as may be.
    Parallel,
    /// As many requests were made in this minute as may be.
    Requests,
    /// The minute has no room for the call's tokens.
    Tokens,
}

impl fmt::Display for Refused {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Resting => "it rests after failures",
            Self::Probing => "another call is finding out whether it is well again",
            Self::Parallel => "as many calls are under way as may be",
            Self::Requests => "as many requests were made in this minute as may be",
            Self::Tokens => "the minute has no room for the call's tokens",
        })
    }
}

/// A call that may not begin.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Refusal {
    /// Why.
    pub why: Refused,
    /// When there is room again if nobody else takes it; `None`: nobody knows, or never.
    pub wait: Option<Duration>,
}

/// One deployment's state. All calls share it; its lock is held for a few instructions.
#[derive(Debug)]
pub struct Slot(Mutex<State>);

#[derive(Debug)]
struct State {
    in_flight: u32,
    breaker: Breaker,
    /// What costs most to say, as it was said last, and from when until when that holds.
    shown: Standing,
    fresh: (u64, u64),
    /// The 95th percentile of first contents, and until when it holds.
    first_token_p95: (Option<u64>, u64),
    capacity: Capacity,
    latency: Average,
    per_token: Average,
    first_token: Average,
    /// Requests and tokens, second by second.
    requests: Window<61>,
    tokens: Window<61>,
    /// Tokens of answers and the microseconds they took, over five minutes.
    written: Window<11>,
    writing: Window<11>,
    spend: Spend,
    outcomes: Outcomes,
    /// By [`Measure`]; made with the first sample.
    histograms: [Option<Box<Histogram>>; 3],
}

impl Default for State {
    fn default() -> Self {
        Self {
            in_flight: 0,
            breaker: Breaker::default(),
            shown: Standing::default(),
            fresh: (0, 0),
            first_token_p95: (None, 0),
            capacity: Capacity::default(),
            latency: Average::default(),
            per_token: Average::default(),
            first_token: Average::default(),
            requests: Window::new(SECOND),
            tokens: Window::new(SECOND),
            written: Window::new(30 * SECOND),
            writing: Window::new(30 * SECOND),
            spend: Spend::default(),
            outcomes: Outcomes::default(),
            histograms: [None, None, None],
        }
    }
}

impl Default for Slot {
    fn default() -> Self {
        Self(Mutex::new(State::default()))
    }
}

impl Slot {
    /// How it stands. What a call has changed is seen at once; what time changes in averages and rates, five seconds later
    /// at most.
    pub fn standing(&self, now: Duration) -> Standing {
        let now = micros(now);
        self.with(|state| {
            if !(state.fresh.0..state.fresh.1).contains(&now) {
                state.refresh(now);
            }
            Standing {
                in_flight: state.in_flight,
                requests: state.requests.total(now),
                tokens: state.tokens.total(now),
                cooling: state.breaker.cooling(now),
                probing: state.breaker.probing(now),
                ..state.shown
            }
        })
    }

    /// Counts a call that begins, whatever is said against it; `tokens` are those it is expected to use.
    pub fn begin(self: &Arc<Self>, now: Duration, tokens: u64) -> Ticket {
        let now = micros(now);
        let probe = self.with(|state| state.begin(now, tokens));
        self.ticket(now, tokens, probe)
    }

    /// Counts a call that begins, if nothing is said against it: no rest, no other probe, and room below the limits.
    pub fn try_begin(
        self: &Arc<Self>,
        now: Duration,
        tokens: u64,
        limits: &Limits,
    ) -> Result<Ticket, Refusal> {
        let now = micros(now);
        let probe = self.with(|state| match state.refusal(now, tokens, limits) {
            Some(refusal) => Err(refusal),
            None => Ok(state.begin(now, tokens)),
        })?;
        Ok(self.ticket(now, tokens, probe))
    }

    /// The first content of a stream came. Not said of answers that come whole; said twice, the first counts.
    pub fn first_content(&self, ticket: &Ticket, now: Duration) {
        if ticket.has_content.swap(true, Ordering::Relaxed) {
            return;
        }
        let now = micros(now);
        let took = now.saturating_sub(ticket.begun);
        self.with(|state| {
            state.first_token.observe(now, took);
            state.histogram(Measure::FirstContent).observe(now, took);
            state.first_token_p95.1 = 0;
            if ticket.probe {
                state.breaker.content();
            }
            state.fresh = (0, 0);
        });
    }

    /// A call ended; for how long the deployment rests now, if it begins to.
    pub fn end(
        &self,
        mut ticket: Ticket,
        now: Duration,
        how: Ended,
        rules: &Rest,
    ) -> Option<Duration> {
        debug_assert!(std::ptr::eq(self, &raw const *ticket.slot), "a ticket of another slot");
        ticket.is_open = false;
        self.with(|state| state.end(&ticket, micros(now), how, rules))
    }

    /// Counts money that no call's end tells of: an attempt that was given up and is paid for.
    pub fn spent(&self, now: Duration, cost: Nano) {
        self.with(|state| {
            state.spend.add(micros(now), cost);
            state.fresh = (0, 0);
        });
    }

    /// The window over which its spending is summed; a day if never said. What was spent is carried over.
    pub fn budget_window(&self, now: Duration, window: Duration) {
        self.with(|state| {
            state.spend.over(micros(now), window);
            state.fresh = (0, 0);
        });
    }

    /// The value that so many of 100 calls of the last five minutes did as well as or better than: seconds, or tokens a
    /// second. `None` with fewer than five calls.
    pub fn percentile(&self, which: Measure, percent: u8, now: Duration) -> Option<f64> {
        let percent = percent.min(100);
        let below = if which == Measure::Throughput { 100 - percent } else { percent };
        let value = self
            .with(|state| state.histograms[which as usize].as_mut()?.below(micros(now), below))?;
        Some(float(value) / which.scale())
    }

    /// Forgets everything but the calls that are under way.
    pub fn reset(&self) {
        self.with(|state| *state = State { in_flight: state.in_flight, ..State::default() });
    }

    fn ticket(self: &Arc<Self>, begun: u64, tokens: u64, probe: bool) -> Ticket {
        let slot = self.clone();
        Ticket { slot, begun, tokens, probe, has_content: AtomicBool::new(false), is_open: true }
    }

    fn with<T>(&self, work: impl FnOnce(&mut State) -> T) -> T {
        work(&mut self.0.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

impl State {
    fn begin(&mut self, now: u64, tokens: u64) -> bool {
        self.in_flight += 1;
        self.requests.add(now, 1);
        self.tokens.add(now, tokens);
        self.breaker.enter(now)
    }

    fn refusal(&mut self, now: u64, tokens: u64, limits: &Limits) -> Option<Refusal> {
        let refuse =
            |why, wait: Option<u64>| Some(Refusal { why, wait: wait.map(Duration::from_micros) });
        if let Some(left) = self.breaker.cooling(now) {
            return refuse(Refused::Resting, Some(left));
        }
        if self.breaker.probing(now) {
            return refuse(Refused::Probing, None);
        }
        if limits.max_parallel.is_some_and(|most| self.in_flight >= most) {
            return refuse(Refused::Parallel, None);
        }
        if let Some(most) = limits.rpm.filter(|most| self.requests.total(now) >= *most) {
            let room = most.checked_sub(1);
            return refuse(Refused::Requests, room.map(|room| self.requests.wait_until(now, room)));
        }
        let most =
            limits.tpm.filter(|most| self.tokens.total(now).saturating_add(tokens) > *most)?;
        let room = most.checked_sub(tokens);
        refuse(Refused::Tokens, room.map(|room| self.tokens.wait_until(now, room)))
    }

    fn end(&mut self, ticket: &Ticket, now: u64, how: Ended, rules: &Rest) -> Option<Duration> {
        self.leave();
        match how {
            Ended::Answered { completion_tokens, total_tokens, cost } => {
                self.fresh = (0, 0);
                self.measure(ticket, now, completion_tokens);
                self.spend.add(now, cost);
                if total_tokens > 0 {
                    self.tokens.take_back((ticket.begun, now), ticket.tokens);
                    self.tokens.add(now, total_tokens);
                }
                self.outcomes.answered(now);
                self.breaker.answered(ticket.begun);
                None
            }
            Ended::Failed { kind, status, retry_after } => {
                self.failed(ticket, now, &Failure { kind, status, retry_after }, rules)
            }
            Ended::Dropped => {
                self.dropped(ticket);
                None
            }
        }
    }

    fn failed(
        &mut self,
        ticket: &Ticket,
        now: u64,
        failure: &Failure,
        rules: &Rest,
    ) -> Option<Duration> {
        self.fresh = (0, 0);
        // What was refused used no tokens; what broke may have.
        if failure.status.is_some() {
            self.tokens.take_back((ticket.begun, now), ticket.tokens);
        }
        match Blame::of(failure) {
            Blame::Caller | Blame::Ours => {}
            Blame::Load => {
                let borne =
                    self.requests.total(now).saturating_sub(self.outcomes.minute(now).limited);
                self.capacity.refused(now, borne.saturating_sub(1));
                self.outcomes.limited(now);
            }
            Blame::Key | Blame::Credit | Blame::Missing | Blame::Deployment => {
                self.outcomes.failed(now);
            }
        }
        if failure.kind == ErrorKind::Timeout {
            self.latency.observe(now, now.saturating_sub(ticket.begun));
        }
        let probe = ticket.probe.then_some(ticket.begun);
        self.breaker.failed(now, probe, failure, (rules, &mut self.outcomes))
    }

    /// Nobody waited for the end of a call.
    fn dropped(&mut self, ticket: &Ticket) {
        if ticket.probe {
            self.breaker.leave(ticket.begun);
        }
    }

    fn leave(&mut self) {
        self.in_flight = self.in_flight.saturating_sub(1);
    }

    /// How long an answer took, and how fast it was written.
    fn measure(&mut self, ticket: &Ticket, now: u64, tokens: u64) {
        let took = now.saturating_sub(ticket.begun).max(1);
        self.latency.observe(now, took);
        self.histogram(Measure::Whole).observe(now, took);
        if tokens > 0 {
            self.per_token.observe(now, took.div_ceil(tokens));
            let thousandths = u128::from(tokens) * 1000 * u128::from(SECOND) / u128::from(took);
            let thousandths = u64::try_from(thousandths).unwrap_or(u64::MAX);
            self.histogram(Measure::Throughput).observe(now, thousandths);
            self.written.add(now, tokens);
            self.writing.add(now, took);
        }
    }

    fn histogram(&mut self, which: Measure) -> &mut Histogram {
        self.histograms[which as usize].get_or_insert_default()
    }

    /// Says anew what costs most to say.
    fn refresh(&mut self, now: u64) {
        let (written, writing) = (self.written.total(now), self.writing.total(now));
        let long = self.outcomes.long(now);
        self.shown = Standing {
            latency: self.latency.expected(now),
            per_token: self.per_token.expected(now),
            first_token: self.first_token.expected(now),
            first_token_p95: self.first_token_p95(now),
            throughput: (writing > 0).then(|| float(written) * float(SECOND) / float(writing)),
            error_rate: long.error_rate(),
            limited_rate: long.limited_rate(),
            learned_rpm: self.capacity.ceiling(now),
            spent: self.spend.total(now),
            ..Standing::default()
        };
        self.fresh = (now, now.saturating_add(FRESH));
    }

    /// Counted again when a sample came, or a minute is over.
    fn first_token_p95(&mut self, now: u64) -> Option<u64> {
        if now >= self.first_token_p95.1 {
            let times = self.histograms[Measure::FirstContent as usize].as_mut();
            let found = times.and_then(|times| times.below(now, 95));
            self.first_token_p95 = (found, (now / MINUTE + 1) * MINUTE);
        }
        self.first_token_p95.0
    }
}

/// A call under way at a deployment. Dropped without [`Slot::end`] it ends as [`Ended::Dropped`].
#[derive(Debug)]
pub struct Ticket {
    slot: Arc<Slot>,
    begun: u64,
    tokens: u64,
    probe: bool,
    has_content: AtomicBool,
    is_open: bool,
}

impl Ticket {
    /// Whether this call finds out how the deployment is after its rest.
    pub fn is_probe(&self) -> bool {
        self.probe
    }

    /// When it began.
    pub fn begun(&self) -> Duration {
        Duration::from_micros(self.begun)
    }
}

impl Drop for Ticket {
    fn drop(&mut self) {
        if self.is_open {
            self.slot.with(|state| {
                state.leave();
                state.dropped(self);
            });
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(seconds: u64) -> Duration {
        Duration::from_secs(seconds)
    }

    fn slot() -> Arc<Slot> {
        Arc::new(Slot::default())
    }

    fn answered(tokens: u64) -> Ended {
        Ended::Answered { completion_tokens: tokens, total_tokens: tokens + 10, cost: 7 }
    }

    fn failed(kind: ErrorKind, retry_after_s: Option<u64>) -> Ended {
        let status = Some(kind.row().status);
        Ended::Failed { kind, status, retry_after: retry_after_s.map(at) }
    }

    /// One call of a second that ends so; for how long the slot rests then, in seconds.
    fn call(slot: &Arc<Slot>, from: u64, how: Ended) -> Option<u64> {
        let ticket = slot.begin(at(from), 100);
        slot.end(ticket, at(from + 1), how, &Rest::default()).map(|rest| rest.as_secs())
    }

    #[test]
    fn a_call_is_counted_while_it_is_under_way_and_for_a_minute() {
        let slot = slot();
        let ticket = slot.begin(at(0), 100);
        let standing = slot.standing(at(0));
        assert_eq!((standing.in_flight, standing.requests, standing.tokens), (1, 1, 100));
        slot.end(ticket, at(2), answered(40), &Rest::default());
        let standing = slot.standing(at(2));
        assert_eq!((standing.in_flight, standing.requests, standing.tokens), (0, 1, 50));
        assert_eq!((standing.latency, standing.per_token), (Some(2_000_000), Some(50_000)));
        assert_eq!((standing.throughput, standing.error_rate), (Some(20.0), Some(0.0)));
        assert_eq!(standing.spent, 7);
        let later = slot.standing(at(61));
        assert_eq!((later.requests, later.tokens), (0, 50), "tokens count when they are known");
        assert_eq!(slot.standing(at(63)).tokens, 0);
    }

    #[test]
    fn a_dropped_ticket_gives_its_place_back() {
        let slot = slot();
        drop(slot.begin(at(0), 1));
        let ticket = slot.begin(at(0), 1);
        slot.end(ticket, at(1), Ended::Dropped, &Rest::default());
        let standing = slot.standing(at(1));
        assert_eq!((standing.in_flight, standing.requests, standing.error_rate), (0, 2, None));
    }

    #[test]
    fn after_a_rest_one_call_probes_and_failing_rests_it_longer() {
        let slot = slot();
        assert_eq!(call(&slot, 0, failed(ErrorKind::RateLimited, None)), Some(5));
        assert_eq!(slot.standing(at(2)).cooling, Some(4_000_000));
        assert_eq!(slot.standing(at(6)).cooling, None);
        let probe = slot.begin(at(6), 0);
        assert!(probe.is_probe() && slot.standing(at(6)).probing);
        let other = slot.begin(at(6), 0);
        assert!(!other.is_probe());
        let refusal = slot.try_begin(at(6), 0, &Limits::default()).unwrap_err();
        assert_eq!(refusal.why, Refused::Probing);
        let rest = slot.end(probe, at(7), failed(ErrorKind::Unavailable, None), &Rest::default());
        assert_eq!(rest, Some(at(10)));
        slot.end(other, at(8), answered(1), &Rest::default());
        assert!(slot.standing(at(16)).cooling.is_some(), "begun before the rest");
        assert_eq!(call(&slot, 17, answered(1)), None);
        assert!(!slot.begin(at(18), 0).is_probe());
        assert_eq!(call(&slot, 20, failed(ErrorKind::RateLimited, None)), Some(5), "as new");
    }

    #[test]
    fn a_probe_that_is_dropped_or_refused_for_the_callers_fault_rests_nobody() {
        let slot = slot();
        call(&slot, 0, failed(ErrorKind::RateLimited, None));
        drop(slot.begin(at(10), 0));
        let probe = slot.try_begin(at(10), 0, &Limits::default()).unwrap();
        assert!(probe.is_probe());
        let how = failed(ErrorKind::BadRequest, None);
        assert_eq!(slot.end(probe, at(11), how, &Rest::default()), None);
        assert!(!slot.begin(at(11), 0).is_probe());
    }

    #[test]
    fn a_probe_lets_others_in_with_its_first_content_or_after_a_minute() {
        let slot = slot();
        call(&slot, 0, failed(ErrorKind::RateLimited, None));
        let stuck = slot.begin(at(10), 0);
        assert!(slot.standing(at(69)).probing && !slot.standing(at(70)).probing);
        let probe = slot.begin(at(70), 0);
        slot.first_content(&probe, at(71));
        assert!(slot.try_begin(at(71), 0, &Limits::default()).is_ok());
        let rest = slot.end(probe, at(72), failed(ErrorKind::RateLimited, None), &Rest::default());
        assert_eq!(rest, Some(at(10)), "it did not end well");
        drop(stuck);
    }

    #[test]
    fn calls_under_way_when_a_rest_begins_lengthen_it_only_by_the_providers_word() {
        let slot = slot();
        let tickets = [(); 3].map(|()| slot.begin(at(0), 0));
        let asked = [None, None, Some(30)];
        let rests = tickets.into_iter().zip(asked).map(|(ticket, asked)| {
            slot.end(ticket, at(1), failed(ErrorKind::RateLimited, asked), &Rest::default())
        });
        assert_eq!(rests.collect::<Vec<_>>(), [Some(at(5)), None, None]);
        assert_eq!(slot.standing(at(1)).cooling, Some(30_000_000));
    }

    #[test]
    fn limits_hold_and_say_when_there_is_room() {
        let slot = slot();
        let limits = Limits { rpm: Some(2), tpm: Some(100), max_parallel: Some(1) };
        let refused = |now, tokens| {
            let refusal = slot.try_begin(at(now), tokens, &limits).unwrap_err();
            (refusal.why, refusal.wait.map(|wait| wait.as_secs()))
        };
        let ticket = slot.try_begin(at(0), 60, &limits).unwrap();
        assert_eq!(refused(0, 1), (Refused::Parallel, None));
        drop(ticket);
        assert_eq!(refused(1, 41), (Refused::Tokens, Some(60)));
        assert_eq!(refused(1, 101), (Refused::Tokens, None), "it never fits");
        drop(slot.try_begin(at(10), 40, &limits).unwrap());
        assert_eq!(refused(20, 0), (Refused::Requests, Some(41)));
        assert!(slot.try_begin(at(61), 60, &limits).is_ok());
        call(&slot, 100, failed(ErrorKind::RateLimited, Some(9)));
        assert_eq!(refused(102, 0), (Refused::Resting, Some(8)));
    }

    #[test]
    fn percentiles_are_of_good_calls() {
        let slot = slot();
        for n in 1..=100 {
            let ticket = slot.begin(at(0), 0);
            let now = Duration::from_millis(n * 10);
            slot.first_content(&ticket, now);
            slot.first_content(&ticket, at(9));
            slot.end(ticket, now * 2, answered(100), &Rest::default());
        }
        let near = |which, percent, expected: f64| {
            let found = slot.percentile(which, percent, at(2)).unwrap();
            assert!((found / expected - 1.0).abs() < 0.1, "{which:?} p{percent}: {found}");
        };
        near(Measure::FirstContent, 50, 0.5);
        near(Measure::FirstContent, 90, 0.9);
        near(Measure::Whole, 90, 1.8);
        near(Measure::Throughput, 50, 100.0);
        near(Measure::Throughput, 90, 55.5);
        let p95 = slot.standing(at(2)).first_token_p95.unwrap();
        assert!((900_000..1_000_000).contains(&p95), "{p95}");
        assert_eq!(slot.percentile(Measure::FirstContent, 50, at(400)), None);
    }

    #[test]
    fn a_load_that_was_refused_is_learned() {
        let slot = slot();
        let rules = Rest { alone: true, ..Rest::default() };
        let tickets: Vec<_> = (0..50).map(|_| slot.begin(at(0), 0)).collect();
        for (n, ticket) in tickets.into_iter().enumerate() {
            let how = if n < 40 { answered(1) } else { failed(ErrorKind::RateLimited, None) };
            slot.end(ticket, at(1), how, &rules);
        }
        let standing = slot.standing(at(1));
        assert_eq!(standing.learned_rpm, Some(34), "seven tenths of the 49 that were out");
        assert_eq!((standing.error_rate, standing.limited_rate), (Some(0.0), Some(0.2)));
        assert_eq!(standing.cooling, None);
    }

    #[test]
    fn limits_hold_among_threads() {
        let (slot, limits) = (slot(), Limits { rpm: Some(50), ..Limits::default() });
        let tries = || (0..100).filter(|_| slot.try_begin(at(1), 1, &limits).is_ok()).count();
        let begun: usize = std::thread::scope(|scope| {
            let threads = [(); 8].map(|()| scope.spawn(tries));
            threads.into_iter().map(|thread| thread.join().unwrap()).sum()
        });
        assert_eq!((begun, slot.standing(at(1)).in_flight), (50, 0));
    }

    #[test]
    fn a_reset_forgets_all_but_calls_under_way() {
        let slot = slot();
        let ticket = slot.begin(at(0), 5);
        call(&slot, 0, failed(ErrorKind::Authentication, None));
        slot.reset();
        assert_eq!(slot.standing(at(1)), Standing { in_flight: 1, ..Standing::default() });
        slot.end(ticket, at(2), Ended::Dropped, &Rest::default());
        assert_eq!(slot.standing(at(2)).in_flight, 0);
    }
}
