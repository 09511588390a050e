//! What holds for the state of routing, whatever happens in whatever order: budgets of retries are never exceeded, places
//! are given back, limits hold in every minute, one probe goes out at a time.

use ferrogate::error::ErrorKind;
use ferrogate::route::{
    Affinity, Board, Ended, Governor, Limits, Measure, Prices, Rest, Slot, Ticket, prefix_key,
    rendezvous, survival, warm_gain,
};
use proptest::prelude::*;
use std::collections::{BTreeMap, VecDeque};
use std::sync::Arc;
use std::time::Duration;

const KINDS: [ErrorKind; 7] = [
    ErrorKind::RateLimited,
    ErrorKind::Authentication,
    ErrorKind::Server,
    ErrorKind::Timeout,
    ErrorKind::Connection,
    ErrorKind::BadRequest,
    ErrorKind::Internal,
];

/// One thing that happens at a slot, some milliseconds after the one before.
#[derive(Clone, Debug)]
enum Step {
    Begin { tokens: u64 },
    TryBegin { tokens: u64 },
    Content { at: usize },
    End { at: usize, how: Ended },
    Drop { at: usize },
    Reset,
}

fn ended() -> impl Strategy<Value = Ended> {
    let answered = (0..5000_u64, 0..9000_u64).prop_map(|(completion_tokens, total_tokens)| {
        Ended::Answered { completion_tokens, total_tokens, cost: total_tokens }
    });
    let failed = (0..KINDS.len(), prop::option::of(0..100_u64)).prop_map(|(kind, wait)| {
        let kind = KINDS[kind];
        let status = Some(kind.row().status);
        Ended::Failed { kind, status, retry_after: wait.map(Duration::from_secs) }
    });
    prop_oneof![3 => answered, 4 => failed, 1 => Just(Ended::Dropped)]
}

fn steps() -> impl Strategy<Value = Vec<(u64, Step)>> {
    let step = prop_oneof![
        6 => (0..5000_u64).prop_map(|tokens| Step::Begin { tokens }),
        6 => (0..5000_u64).prop_map(|tokens| Step::TryBegin { tokens }),
        3 => any::<usize>().prop_map(|at| Step::Content { at }),
        8 => (any::<usize>(), ended()).prop_map(|(at, how)| Step::End { at, how }),
        2 => any::<usize>().prop_map(|at| Step::Drop { at }),
        1 => Just(Step::Reset),
    ];
    prop::collection::vec((prop_oneof![9 => 0..3000_u64, 1 => 0..400_000_u64], step), 1..120)
}

const LIMITS: Limits = Limits { rpm: Some(8), tpm: Some(20_000), max_parallel: Some(5) };

/// What happened to a slot, seen from outside.
#[derive(Default)]
struct Seen {
    open: Vec<Ticket>,
    /// When calls began, those of the last minute.
    begun: VecDeque<Duration>,
}

impl Seen {
    fn take(&mut self, at: usize) -> Option<Ticket> {
        (!self.open.is_empty()).then(|| self.open.swap_remove(at % self.open.len()))
    }

    fn act(&mut self, slot: &Arc<Slot>, step: &Step, now: Duration) {
        match *step {
            Step::Begin { tokens } => {
                let before = slot.standing(now);
                let ticket = slot.begin(now, tokens);
                assert!(!ticket.is_probe() || (before.cooling.is_none() && !before.probing));
                assert!(!ticket.is_probe() || slot.standing(now).probing);
                self.open.push(ticket);
                self.begun.push_back(now);
            }
            Step::TryBegin { tokens } => {
                let standing = slot.standing(now);
                self.begun.retain(|then| now.saturating_sub(*then) < Duration::from_secs(60));
                match slot.try_begin(now, tokens, &LIMITS) {
                    Ok(ticket) => {
                        assert!(self.begun.len() < 8, "more than the limit in a minute");
                        assert!(self.open.len() < 5, "more than the limit at a time");
                        assert!(standing.cooling.is_none() && !standing.probing);
                        assert!(standing.tokens + tokens <= 20_000);
                        self.open.push(ticket);
                        self.begun.push_back(now);
                    }
                    Err(refusal) => assert_ne!(refusal.wait, Some(Duration::ZERO)),
                }
            }
            Step::Content { at } if !self.open.is_empty() => {
                slot.first_content(&self.open[at % self.open.len()], now);
            }
            Step::End { at, how } => {
                if let Some(ticket) = self.take(at) {
                    let rest = slot.end(ticket, now, how, &Rest::default());
                    let cooling = slot.standing(now).cooling.map(Duration::from_micros);
                    assert!(rest.is_none() || rest == cooling, "{rest:?} but {cooling:?}");
                }
            }
            Step::Drop { at } => drop(self.take(at)),
            Step::Reset => {
                slot.reset();
                self.begun.clear();
            }
            Step::Content { .. } => {}
        }
    }
}

proptest! {
    #[test]
    fn places_are_given_back_and_limits_hold(steps in steps()) {
        let (slot, mut seen, mut now) = (Arc::new(Slot::default()), Seen::default(), Duration::ZERO);
        for (later_ms, step) in steps {
            now += Duration::from_millis(later_ms);
            seen.act(&slot, &step, now);
            let standing = slot.standing(now);
            prop_assert_eq!(standing.in_flight as usize, seen.open.len());
            prop_assert_eq!(standing, slot.standing(now), "looking changes nothing");
            prop_assert!(standing.error_rate.is_none_or(|rate| (0.0..=1.0).contains(&rate)));
        }
        seen.open.clear();
        prop_assert_eq!(slot.standing(now).in_flight, 0);
        let later = slot.standing(now + Duration::from_secs(86_400 * 2));
        let idle = (later.requests, later.tokens, later.spent, later.error_rate, later.cooling);
        prop_assert_eq!(idle, (0, 0, 0, None, None));
    }

    #[test]
    fn one_probe_goes_out_at_a_time(steps in steps()) {
        let (slot, mut seen, mut now) = (Arc::new(Slot::default()), Seen::default(), Duration::ZERO);
        for (later_ms, step) in steps {
            let reset = matches!(step, Step::Reset);
            now += Duration::from_millis(later_ms);
            seen.act(&slot, &step, now);
            if reset {
                seen.open.clear();
            }
            let patient = |ticket: &&Ticket| now.saturating_sub(ticket.begun()) < Duration::from_secs(60);
            let probes = seen.open.iter().filter(|ticket| ticket.is_probe()).filter(patient);
            // Those that brought content are probes no longer, and are not told apart from outside.
            prop_assert!(!slot.standing(now).probing || probes.count() > 0);
        }
    }

    #[test]
    fn retries_stay_within_the_budget(
        burst in 0..20_u32, thousandths in 0..1000_u32, events in prop::collection::vec(any::<bool>(), 0..400),
    ) {
        let ratio = f64::from(thousandths) / 1000.0;
        let governor = Governor::new(burst, ratio);
        let (mut requests, mut retries) = (0_u32, 0_u32);
        for is_request in events {
            if is_request {
                governor.request();
                requests += 1;
            } else {
                retries += u32::from(governor.try_retry());
            }
            let bound = f64::from(burst) + ratio * f64::from(requests);
            prop_assert!(f64::from(retries) <= bound + 1e-9, "{retries} > {bound}");
        }
    }

    #[test]
    fn percentiles_rise_and_are_within_what_was_seen(times_ms in prop::collection::vec(1..100_000_u64, 5..60)) {
        let slot = Arc::new(Slot::default());
        for time in &times_ms {
            let ticket = slot.begin(Duration::ZERO, 0);
            slot.first_content(&ticket, Duration::from_millis(*time));
        }
        let now = Duration::from_secs(100);
        let found: Vec<_> = [50, 75, 90, 99]
            .map(|percent| slot.percentile(Measure::FirstContent, percent, now).unwrap())
            .into();
        prop_assert!(found.is_sorted(), "{found:?}");
        let seconds = |ms: &u64| Duration::from_millis(*ms).as_secs_f64();
        let least = times_ms.iter().map(seconds).fold(f64::MAX, f64::min);
        let most = times_ms.iter().map(seconds).fold(0.0, f64::max);
        prop_assert!(found[0] >= least * 0.8 && found[3] <= most * 1.26, "{found:?}");
    }

    #[test]
    fn only_the_keys_of_who_goes_move(ids in prop::collection::btree_set("[a-z]{1,8}", 2..8), keys in prop::collection::vec(any::<u64>(), 50)) {
        let best = |ids: &[&String], key: u64| {
            let score = |id: &&&String| rendezvous(key, id, 1.0);
            ids.iter().max_by(|a, b| score(a).total_cmp(&score(b))).unwrap().as_str().to_owned()
        };
        let all: Vec<_> = ids.iter().collect();
        let (gone, others) = all.split_first().unwrap();
        for key in keys {
            let before = best(&all, key);
            prop_assert!(before == **gone || before == best(others, key));
        }
    }

    #[test]
    fn memory_of_conversations_is_bounded(keys in prop::collection::vec(0..50_u64, 0..300), kept in 1..20_usize) {
        let affinity = Affinity::new(kept);
        for key in &keys {
            affinity.remember(*key, ("a", 1), Duration::from_secs(300), Duration::ZERO);
            prop_assert!(affinity.len() <= kept);
            prop_assert!(affinity.warm(*key, Duration::ZERO).is_some());
        }
        let mut newest: Vec<u64> = Vec::new();
        keys.iter().rev().for_each(|key| if !newest.contains(key) { newest.push(*key) });
        for (age, key) in newest.iter().enumerate() {
            prop_assert_eq!(affinity.warm(*key, Duration::ZERO).is_some(), age < kept);
        }
    }

    #[test]
    fn a_prefix_is_worth_less_the_longer_it_was_idle(idle in 0..400_u64, tokens in 0..1_000_000_u64) {
        let ttl = Duration::from_secs(300);
        let prices = Prices { prompt: Some(3_000_000_000), cache_read: Some(300_000_000), ..Prices::default() };
        let worth = |idle| warm_gain(&prices, tokens, survival(Duration::from_secs(idle), ttl));
        prop_assert!(worth(idle) >= worth(idle + 1));
        prop_assert_eq!(worth(300), 0);
        prop_assert_eq!(worth(0), tokens * 2700);
    }

    #[test]
    fn keys_tell_prefixes_apart(a in prop::collection::vec(any::<u8>(), 0..40), b in prop::collection::vec(any::<u8>(), 0..40)) {
        prop_assert_eq!(prefix_key(b"m", &a, &b) == prefix_key(b"m", &b, &a), a == b);
    }
}

/// Two hundred callers, each with three retries and back-off, against a provider that is down from the first minute to the
/// sixth: the attempts stay within the governor's bound at every moment, and afterwards calls get through at once.
#[test]
fn an_outage_is_not_multiplied() {
    let board = Board::default();
    let governor = board.governor("openai");
    // What happens when: a caller's next attempt, and which one of its call it is.
    let mut events: BTreeMap<(u64, u32), u32> = (0..200).map(|caller| ((0, caller), 0)).collect();
    let (mut requests, mut attempts, mut failed_at_once) = (0_u64, 0_u64, 0_u64);
    while let Some(((now_ms, caller), tries)) = events.pop_first() {
        if now_ms > 480_000 {
            break;
        }
        if tries == 0 {
            governor.request();
            requests += 1;
        }
        attempts += 1;
        let is_down = (60_000..360_000).contains(&now_ms);
        let again = is_down && tries < 3 && governor.try_retry();
        failed_at_once += u64::from(is_down && !again && tries == 0);
        let (wait, tries) = if again { (500 << tries, tries + 1) } else { (1000, 0) };
        events.insert((now_ms + wait, caller), tries);
        assert!(attempts * 10 <= requests * 12 + 100, "{attempts} attempts of {requests} requests");
    }
    assert!(requests > 80_000, "{requests}");
    assert!(attempts > requests + 10_000, "retries were made: {attempts} of {requests}");
    assert!(failed_at_once > 30_000, "{failed_at_once}");
    (0..50).for_each(|_| governor.request());
    assert_eq!(governor.left(), 10);
}
