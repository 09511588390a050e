//! The book keeps its promise: settled + held ≤ limit, at every instant, whatever is asked and however it ends.

#![expect(clippy::panic, reason = "a test fails so")]

use ferrogate::budget::{
    Book, Calendar, Claim, Entry, Every, Force, Grown, Limit, Most, Unit, Used, Verdict, Whose,
    Window,
};
use ferrogate::money::{Money, Price};
use proptest::prelude::*;

const ENTITIES: [&str; 4] = ["team:a", "team:b", "user:x", "key:k"];

fn claim(entities: &[&str], (prompt, output): (u64, Option<u64>), grows: bool) -> Claim {
    let entry = Entry {
        entities: entities.iter().map(|&e| e.to_owned()).collect(),
        provider: "openai".into(),
        model: "gpt-4o".into(),
        ..Entry::default()
    };
    let price = Price::nano_per_million(2_500_000_000);
    let fixed = Some(price.of(prompt).rounded_up());
    let output_price = Some(Price::nano_per_million(10_000_000_000));
    let most = Most { prompt_tokens: prompt, output_tokens: output, fixed, output: output_price };
    Claim { entry, most, grows }
}

fn held(verdict: Verdict) -> (u64, Option<u64>, bool) {
    match verdict {
        Verdict::Held(taken) => (taken.ticket, taken.output_tokens, taken.partial),
        other => panic!("{other:?}"),
    }
}

fn used(cost: i64, tokens: (u64, u64)) -> Used {
    Used { cost: Some(Money::nano(cost)), tokens: Some(tokens) }
}

fn limited(unit: Unit, amount: i64) -> Book {
    let mut book = Book::new(false);
    book.set(Limit::total("l", Whose::Everybody, unit, amount));
    book
}

#[test]
fn what_does_not_fit_is_refused_and_says_for_whom() {
    let mut book = limited(Unit::Usd, 1_000_000);
    book.set(Limit::total("own", Whose::Each("team".into()), Unit::Usd, 500_000));
    // 100 tokens of prompt: 250,000; 20 of answer: 200,000.
    let (ticket, cap, partial) =
        held(book.reserve(&claim(&["team:a"], (100, Some(20)), false), 0, false));
    assert_eq!((cap, partial), (None, false));
    let Verdict::Refused(refusal) =
        book.reserve(&claim(&["team:a"], (100, Some(20)), false), 0, false)
    else {
        panic!("it fits twice")
    };
    assert_eq!((refusal.limit.as_str(), refusal.entity.as_str()), ("own", "team:a"));
    assert_eq!((refusal.amount, refusal.used), (500_000, 450_000));
    let (other, ..) = held(book.reserve(&claim(&["team:b"], (100, Some(20)), false), 0, false));
    book.settle(ticket, &used(300_000, (100, 5)));
    book.settle(other, &used(0, (0, 0)));
    let standing = book.standing(Some("team:a"), 0);
    assert_eq!((standing[0].settled, standing[0].held), (300_000, 0));
    assert_eq!(book.open(), 0);
}

#[test]
fn an_answer_too_long_for_what_is_left_may_be_a_shorter_one() {
    let mut book = limited(Unit::Usd, 1_000_000);
    // What is left behind the prompt pays 75 tokens.
    let (_, cap, _) = held(book.reserve(&claim(&[], (100, Some(4_000)), false), 0, false));
    assert_eq!(cap, Some(75));
    assert!(matches!(
        book.reserve(&claim(&[], (1, Some(16)), false), 0, false),
        Verdict::Refused(_)
    ));
}

#[test]
fn a_stream_takes_a_part_and_grows_until_nothing_is_left() {
    let mut book = limited(Unit::OutputTokens, 3_000);
    let (ticket, cap, partial) =
        held(book.reserve(&claim(&[], (10, Some(10_000)), true), 0, false));
    assert_eq!((cap, partial), (Some(3_000), true));
    let (rival, ..) = held(book.reserve(&claim(&[], (10, Some(500)), true), 0, false));
    assert_eq!(book.grow(ticket, 500, false), Ok(Grown::Enough));
    assert!(matches!(book.grow(ticket, 1_000, false), Ok(Grown::More(_))));
    assert!(matches!(book.grow(ticket, 2_030, false), Ok(Grown::More(_))));
    assert!(matches!(book.grow(ticket, 2_400, false), Ok(Grown::More(_))));
    assert_eq!(
        book.grow(ticket, 2_450, false),
        Ok(Grown::None),
        "64 tokens are kept for what is on its way"
    );
    book.settle(rival, &used(0, (10, 0)));
    assert!(
        matches!(book.grow(ticket, 2_450, false), Ok(Grown::More(_))),
        "what others give back can be had"
    );
    let shares = book.settle(ticket, &used(0, (10, 2_460)));
    assert_eq!(shares[0].amount, 2_460);
}

#[test]
fn an_unknown_price_is_refused_or_charged_at_the_ceiling() {
    let unknown = || {
        let mut one = claim(&[], (10, Some(10)), false);
        (one.most.fixed, one.most.output) = (None, None);
        one
    };
    let mut book = limited(Unit::Usd, 1_000_000);
    let Verdict::Refused(refusal) = book.reserve(&unknown(), 0, false) else {
        panic!("it is free")
    };
    assert_eq!(refusal.asked, None);
    let ceiling = Limit {
        unknown_price: Some(600_000),
        ..Limit::total("l", Whose::Everybody, Unit::Usd, 1_000_000)
    };
    book.set(ceiling);
    let (ticket, ..) = held(book.reserve(&unknown(), 0, false));
    assert!(matches!(book.reserve(&unknown(), 0, false), Verdict::Refused(_)));
    let shares = book.settle(ticket, &Used { cost: None, tokens: Some((10, 10)) });
    assert_eq!(shares[0].amount, 600_000, "what was held is charged");
    // Vectors have no answer, and no price of one.
    let mut vectors = claim(&[], (10, Some(0)), false);
    vectors.most.output = None;
    held(book.reserve(&vectors, 0, false));
    // Without a budget it is let through.
    held(limited(Unit::Requests, 5).reserve(&unknown(), 0, false));
}

#[test]
fn windows_open_anew_and_holds_stay_in_theirs() {
    let minute = Window::Calendar(Calendar {
        every: Every::Minute,
        times: 1,
        zone: jiff::tz::TimeZone::UTC,
        reset: 0,
    });
    let mut book = Book::new(false);
    book.set(Limit { window: minute, ..Limit::total("rpm", Whose::Everybody, Unit::Requests, 2) });
    let one = claim(&[], (1, Some(1)), false);
    let (first, ..) = held(book.reserve(&one, 0, false));
    held(book.reserve(&one, 59_000, false));
    let Verdict::Refused(refusal) = book.reserve(&one, 59_999, false) else { panic!("three") };
    assert_eq!(refusal.resets_in, Some(1));
    held(book.reserve(&one, 60_000, false));
    book.settle(first, &used(0, (1, 1)));
    held(book.reserve(&one, 60_001, false));
    assert!(matches!(book.reserve(&one, 60_002, false), Verdict::Refused(_)));
}

#[test]
fn soft_and_shadow_limits_tell_and_let_through() {
    for force in [Force::Soft, Force::Shadow] {
        let mut book = Book::new(false);
        let limit = Limit::total("l", Whose::Everybody, Unit::Requests, 2);
        book.set(Limit { force, alerts: vec![0.5], ..limit });
        for _ in 0..4 {
            held(book.reserve(&claim(&[], (1, Some(1)), false), 0, false));
        }
        let alerts = book.alerts();
        let parts: Vec<f64> = alerts.iter().map(|alert| alert.part).collect();
        assert_eq!(parts, [0.5, 1.0], "each once");
        assert_eq!(alerts[1].shadow, force == Force::Shadow);
    }
}

#[derive(Clone, Debug)]
enum Step {
    Reserve { path: Vec<usize>, prompt: u64, output: Option<u64>, grows: bool },
    Grow(prop::sample::Index, u64),
    Settle(prop::sample::Index, u64),
    Pass(i64),
}

fn steps() -> impl Strategy<Value = Vec<Step>> {
    let reserve = (
        proptest::sample::subsequence((0..ENTITIES.len()).collect::<Vec<_>>(), 0..=ENTITIES.len()),
        1_u64..400,
        proptest::option::of(1_u64..5_000),
        any::<bool>(),
    );
    let reserve = reserve.prop_map(|(path, prompt, output, grows)| Step::Reserve {
        path,
        prompt,
        output,
        grows,
    });
    let index = any::<prop::sample::Index>;
    proptest::collection::vec(
        prop_oneof![
            4 => reserve,
            4 => (index(), 1_u64..3_000).prop_map(|(at, by)| Step::Grow(at, by)),
            3 => (index(), 0_u64..101).prop_map(|(at, part)| Step::Settle(at, part)),
            1 => (1_i64..90_000).prop_map(Step::Pass),
        ],
        1..120,
    )
}

fn limits() -> impl Strategy<Value = Vec<Limit>> {
    let whose = prop_oneof![
        Just(Whose::Everybody),
        Just(Whose::Each("team".into())),
        proptest::sample::select(ENTITIES.to_vec()).prop_map(|e| Whose::One(e.into())),
    ];
    let unit = proptest::sample::select(vec![
        Unit::Usd,
        Unit::Tokens,
        Unit::InputTokens,
        Unit::OutputTokens,
        Unit::Requests,
        Unit::Parallel,
    ]);
    let window = prop_oneof![
        Just(Window::Total),
        Just(Window::Sliding(60_000)),
        Just(Window::every(Every::Minute)),
    ];
    let limit = (whose, unit, window, 1_i64..50).prop_map(|(whose, unit, window, size)| {
        let amount = match unit {
            Unit::Usd => size * 1_000_000,
            Unit::Requests | Unit::Parallel => size,
            _ => size * 100,
        };
        Limit { window, ..Limit::total("", whose, unit, amount) }
    });
    proptest::collection::vec(limit, 1..5).prop_map(|mut limits| {
        for (at, limit) in limits.iter_mut().enumerate() {
            limit.id = format!("l{at}");
        }
        limits
    })
}

/// An attempt as the reference knows it.
struct Attempt {
    ticket: u64,
    claim: Claim,
    /// How long its answer can be: what the provider was told.
    longest: u64,
    written: u64,
    partial: bool,
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 256, ..ProptestConfig::default() })]

    #[test]
    fn no_limit_is_ever_passed(limits in limits(), steps in steps()) {
        let mut book = Book::new(false);
        for limit in &limits {
            book.set(limit.clone());
        }
        let (mut open, mut now): (Vec<Attempt>, i64) = (Vec::new(), 1_000_000);
        for step in steps {
            match step {
                Step::Reserve { path, prompt, output, grows } => {
                    let path: Vec<&str> = path.into_iter().map(|at| ENTITIES[at]).collect();
                    let claim = claim(&path, (prompt, output), grows);
                    if let Verdict::Held(taken) = book.reserve(&claim, now, false) {
                        let longest = taken.output_tokens.or(output).unwrap_or(u64::from(u32::MAX));
                        open.push(Attempt { ticket: taken.ticket, claim, longest, written: 0, partial: taken.partial });
                    }
                }
                Step::Grow(at, by) if !open.is_empty() => {
                    let at = at.index(open.len());
                    // No provider writes more than 64 tokens before it is noticed.
                    for _ in 0..by / 64 {
                        let one = &mut open[at];
                        if !one.claim.grows || one.written + 64 > one.longest {
                            break;
                        }
                        if one.partial && book.grow(one.ticket, one.written, false).unwrap() == Grown::None {
                            break;
                        }
                        one.written += 64;
                    }
                }
                Step::Settle(at, part) if !open.is_empty() => {
                    let one = open.swap_remove(at.index(open.len()));
                    let output = if one.claim.grows { one.written } else { one.longest.min(1 << 20) * part / 100 };
                    let cost = one.claim.most.cost(output).unwrap();
                    book.settle(one.ticket, &Used { cost: Some(cost), tokens: Some((one.claim.most.prompt_tokens, output)) });
                }
                Step::Pass(by) => now += by,
                _ => {}
            }
            for standing in book.standing(None, now) {
                prop_assert!(standing.settled + standing.held <= standing.amount, "{standing:?}");
                prop_assert!(standing.held >= 0, "{standing:?}");
            }
        }
        for one in open {
            book.settle(one.ticket, &used(0, (0, 0)));
        }
        prop_assert!(book.standing(None, now).iter().all(|standing| standing.held == 0));
    }
}
