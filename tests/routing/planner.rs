//! The planner: the same decision from the same facts, filters that only narrow, shares as they are set.

use super::deployment;
use ferrogate::route::{
    Candidate, Checks, Decision, Deployment, Need, Preferences, Prices, Reason, Record, Rule, Sort,
    Standing, Strategy, decide,
};
use proptest::prelude::*;

const STRATEGIES: [Strategy; 6] = [
    Strategy::SimpleShuffle,
    Strategy::LeastBusy,
    Strategy::Latency,
    Strategy::Cost,
    Strategy::Usage,
    Strategy::PriceWeighted,
];

fn need() -> Need {
    Need { prompt_tokens: 1000, completion_tokens: Some(100), ..Need::default() }
}

fn plan(
    all: &[(Deployment, Standing)],
    wish: &Preferences,
    strategy: Strategy,
    seed: u64,
) -> Decision {
    let candidates: Vec<_> =
        all.iter().map(|(deployment, standing)| Candidate::new(deployment, *standing)).collect();
    let checks = Checks { pre_call: true, limits: true };
    decide(&candidates, &need(), &Rule::new(strategy, wish, checks), seed)
}

fn first(
    all: &[(Deployment, Standing)],
    wish: &Preferences,
    strategy: Strategy,
    seed: u64,
) -> usize {
    plan(all, wish, strategy, seed).order[0]
}

fn several(
    count: usize,
    set: impl Fn(usize, &mut Deployment, &mut Standing),
) -> Vec<(Deployment, Standing)> {
    let one = |at| {
        let (mut deployment, mut standing) = (deployment(&format!("d{at}")), Standing::default());
        set(at, &mut deployment, &mut standing);
        (deployment, standing)
    };
    (0..count).map(one).collect()
}

/// How far counts are from their shares (Pearson's statistic).
fn chi_square(counts: &[u32], weights: &[f64]) -> f64 {
    let (total, sum) = (f64::from(counts.iter().sum::<u32>()), weights.iter().sum::<f64>());
    let term = |(count, weight): (&u32, &f64)| {
        let expected = total * weight / sum;
        (f64::from(*count) - expected).powi(2) / expected
    };
    counts.iter().zip(weights).map(term).sum()
}

#[test]
fn shares_converge_to_the_weights() {
    let weights = [1.0, 2.0, 3.0, 4.0];
    let all = several(4, |at, one, _| one.knobs.weight = Some(weights[at]));
    let mut counts = [0; 4];
    for seed in 0..20_000 {
        counts[first(&all, &Preferences::default(), Strategy::SimpleShuffle, seed)] += 1;
    }
    // 99.9 % of draws of the right shares stay below 16.27 with three degrees of freedom.
    assert!(chi_square(&counts, &weights) < 16.27, "{counts:?}");
}

#[test]
fn the_second_share_is_as_the_weights_of_who_is_left() {
    let weights = [6.0, 3.0, 1.0];
    let all = several(3, |at, one, _| one.knobs.weight = Some(weights[at]));
    let mut counts = [0; 2];
    for seed in 0..20_000 {
        let order = plan(&all, &Preferences::default(), Strategy::SimpleShuffle, seed).order;
        if order[0] == 0 {
            counts[order[1] - 1] += 1;
        }
    }
    assert!(chi_square(&counts, &weights[1..]) < 10.83, "{counts:?}");
}

#[test]
fn without_weights_requests_a_minute_are_shares_and_a_weight_of_none_is_none() {
    let all = several(2, |at, one, _| one.knobs.rpm = Some([900, 100][at]));
    let mut counts = [0; 2];
    for seed in 0..10_000 {
        counts[first(&all, &Preferences::default(), Strategy::SimpleShuffle, seed)] += 1;
    }
    assert!(chi_square(&counts, &[0.9, 0.1]) < 10.83, "{counts:?}");
    let all = several(2, |at, one, _| one.knobs.weight = [Some(1.0), None][at]);
    let zero = |seed| first(&all, &Preferences::default(), Strategy::SimpleShuffle, seed) == 0;
    assert!((0..1000).all(zero));
}

#[test]
fn openrouters_shares_are_the_inverse_square_of_the_price() {
    let dollars = [1, 2, 3];
    let all = several(3, |at, one, _| {
        let price = Some(dollars[at] * 1_000_000_000);
        one.facts.prices = Prices { prompt: price, completion: price, ..Prices::default() };
    });
    let mut counts = [0; 3];
    for seed in 0..20_000 {
        counts[first(&all, &Preferences::default(), Strategy::PriceWeighted, seed)] += 1;
    }
    assert!(chi_square(&counts, &[1.0, 1.0 / 4.0, 1.0 / 9.0]) < 13.82, "{counts:?}");
}

#[test]
fn each_strategy_puts_first_what_it_is_named_after() {
    let busy = several(3, |at, _, how| how.in_flight = [4, 1, 2][at]);
    let cheap = several(3, |at, one, _| {
        let price = Some([3, 1, 2][at] * 1_000_000_000);
        one.facts.prices = Prices { prompt: price, completion: price, ..Prices::default() };
    });
    let used = several(3, |at, one, how| {
        one.knobs.tpm = Some(100_000);
        how.tokens = [50_000, 10_000, 20_000][at];
    });
    let wish = Preferences::default();
    for seed in 0..50 {
        assert_eq!(first(&busy, &wish, Strategy::LeastBusy, seed), 1);
        assert_eq!(first(&cheap, &wish, Strategy::Cost, seed), 1);
        assert_eq!(first(&used, &wish, Strategy::Usage, seed), 1);
    }
}

#[test]
fn of_two_that_are_drawn_the_faster_is_asked_and_the_slowest_never() {
    let all = several(4, |at, _, how| how.latency = Some([400, 100, 300, 200][at]));
    let mut counts = [0_u32; 4];
    for seed in 0..12_000 {
        counts[first(&all, &Preferences::default(), Strategy::Latency, seed)] += 1;
    }
    // Of six pairs the fastest is in three, the next in two more, the next in one more.
    assert_eq!(counts[0], 0);
    assert!(chi_square(&counts[1..], &[3.0, 1.0, 2.0]) < 13.82, "{counts:?}");
}

#[test]
fn tiers_come_before_shares_and_the_callers_order_before_the_owners() {
    let mut all = several(3, |at, one, _| {
        one.knobs.order = Some([2, 1, 1][at]);
        one.knobs.weight = Some([100.0, 1.0, 1.0][at]);
    });
    let wish = Preferences::default();
    assert!((0..100).all(|seed| first(&all, &wish, Strategy::SimpleShuffle, seed) != 0));
    all[0].0.slugs = vec!["groq".to_owned()];
    let wish = Preferences { order: vec!["groq".to_owned()], ..wish };
    assert!((0..100).all(|seed| first(&all, &wish, Strategy::SimpleShuffle, seed) == 0));
}

#[test]
fn a_warm_prefix_is_left_only_for_a_gain() {
    let price = |dollars: u64| Some(dollars * 1_000_000_000);
    let mut all = several(2, |_, one, _| {
        let cache_read = Some(100_000_000);
        one.facts.prices =
            Prices { prompt: price(1), completion: price(1), cache_read, ..Prices::default() };
    });
    let wish = Preferences::default();
    let warm_first = |all: &[(Deployment, Standing)]| {
        let candidates: Vec<_> = [0.0, 1.0]
            .into_iter()
            .zip(all)
            .map(|(warm, (one, how))| Candidate { warm, ..Candidate::new(one, *how) })
            .collect();
        let rule = Rule::new(Strategy::SimpleShuffle, &wish, Checks::default());
        (0..50).all(|seed| decide(&candidates, &need(), &rule, seed).order[0] == 1)
    };
    assert!(warm_first(&all));
    all[0].0.facts.prices.prompt = Some(1);
    all[0].0.facts.prices.completion = Some(1);
    assert!(!warm_first(&all), "nothing is saved by staying");
}

/// Why one may not answer that is made so.
fn reason(set: &dyn Fn(&mut Deployment, &mut Standing, &mut Preferences)) -> Option<Reason> {
    let (mut one, mut how) = (deployment("d"), Standing::default());
    let mut wish = Preferences::default();
    set(&mut one, &mut how, &mut wish);
    plan(&[(one, how)], &wish, Strategy::SimpleShuffle, 1).fates.remove(0)
}

fn named(names: &[&str]) -> Vec<String> {
    names.iter().map(|name| (*name).to_owned()).collect()
}

#[test]
fn how_one_stands_is_a_reason() {
    assert_eq!(reason(&|_, _, _| {}), None);
    assert_eq!(reason(&|one, _, _| one.knobs.blocked = true), Some(Reason::Blocked));
    assert_eq!(reason(&|_, how, _| how.cooling = Some(2500)), Some(Reason::CoolingDown(3)));
    assert_eq!(
        reason(&|one, how, _| {
            one.knobs.rpm = Some(5);
            how.requests = 5;
        }),
        Some(Reason::Rpm(5))
    );
    assert_eq!(
        reason(&|one, how, _| {
            one.knobs.tpm = Some(1500);
            how.tokens = 501;
        }),
        Some(Reason::Tpm(1500))
    );
    assert_eq!(
        reason(&|one, how, _| {
            one.knobs.max_parallel_requests = Some(2);
            how.in_flight = 2;
        }),
        Some(Reason::ParallelRequests(2))
    );
    assert_eq!(
        reason(&|one, _, _| one.facts.max_input_tokens = Some(999)),
        Some(Reason::ContextLength(999))
    );
}

#[test]
fn what_a_caller_wishes_is_a_reason() {
    assert_eq!(reason(&|_, _, wish| wish.only = named(&["groq"])), Some(Reason::AllowedProviders));
    assert_eq!(
        reason(&|_, _, wish| wish.ignore = named(&["openai"])),
        Some(Reason::IgnoredProvider)
    );
    assert_eq!(reason(&|_, _, wish| wish.zdr = true), Some(Reason::Zdr));
    assert_eq!(reason(&|_, _, wish| wish.deny_data_collection = true), Some(Reason::Training));
    assert_eq!(reason(&|_, _, wish| wish.regions = named(&["eu"])), Some(Reason::Geo));
    assert_eq!(
        reason(&|one, _, wish| {
            one.facts.region = Some("eu-west-1".to_owned());
            wish.regions = named(&["eu"]);
        }),
        None
    );
    assert_eq!(reason(&|_, _, wish| wish.free = true), Some(Reason::NotFree));
    assert_eq!(reason(&|_, _, wish| wish.max_price.prompt = Some(1)), Some(Reason::MaxPrice));
    assert_eq!(
        reason(&|_, _, wish| wish.quantizations = named(&["fp8"])),
        Some(Reason::Quantization)
    );
    assert_eq!(
        reason(&|one, _, wish| {
            one.knobs.access_groups = named(&["beta"]);
            wish.access_groups = Some(named(&["all"]));
        }),
        Some(Reason::Access)
    );
    assert_eq!(
        reason(&|one, how, _| {
            one.knobs.budget = Some((10, std::time::Duration::from_secs(60)));
            how.spent = 10;
        }),
        Some(Reason::Budget)
    );
}

/// A deployment and how it stands, of any kind.
fn any_member() -> impl Strategy2 {
    let knobs =
        (prop::option::of(0.0..5.0_f64), prop::option::of(-2..3_i64), prop::option::of(1..500_u64));
    let facts = (
        prop::option::of(0..5_000_000_000_u64),
        prop::option::of(100..5000_u64),
        any::<Option<bool>>(),
    );
    let how =
        (0..9_u32, prop::option::of(1..9_000_000_u64), prop::option::of(1..500_u64), 0..800_u64);
    proptest::strategy::Strategy::prop_map(
        (knobs, facts, how),
        |((weight, order, rpm), (price, window, zdr), (busy, latency, cooling, requests))| {
            let mut one = deployment("d");
            (one.knobs.weight, one.knobs.order, one.knobs.rpm) = (weight, order, rpm);
            one.facts.prices = Prices { prompt: price, completion: price, ..Prices::default() };
            (one.facts.max_input_tokens, one.facts.zdr) = (window, zdr);
            let standing =
                Standing { in_flight: busy, latency, cooling, requests, ..Standing::default() };
            (one, standing)
        },
    )
}

trait Strategy2: proptest::strategy::Strategy<Value = (Deployment, Standing)> {}
impl<T: proptest::strategy::Strategy<Value = (Deployment, Standing)>> Strategy2 for T {}

fn any_wish() -> impl proptest::strategy::Strategy<Value = Preferences> {
    let sorts = prop::option::of(prop::sample::select(vec![
        Sort::Price,
        Sort::Throughput,
        Sort::Latency,
        Sort::Exacto,
    ]));
    let wishes = (any::<bool>(), any::<bool>(), prop::option::of(0..5_000_000_000_u64), sorts);
    proptest::strategy::Strategy::prop_map(wishes, |(zdr, free, prompt, sort)| Preferences {
        zdr,
        free,
        sort,
        max_price: Prices { prompt, ..Prices::default() },
        ..Preferences::default()
    })
}

proptest! {
    #[test]
    fn a_decision_is_made_again_from_its_record(
        all in prop::collection::vec(any_member(), 0..12),
        wish in any_wish(),
        at in 0..STRATEGIES.len(),
        seed in any::<u64>(),
    ) {
        let candidates: Vec<_> = all.iter().map(|(one, how)| Candidate::new(one, *how)).collect();
        let rule = Rule::new(STRATEGIES[at], &wish, Checks { pre_call: true, limits: true });
        let decision = decide(&candidates, &need(), &rule, seed);
        prop_assert_eq!(&decision, &decide(&candidates, &need(), &rule, seed));
        let record = Record::of("group", &candidates, &need(), (&rule, &decision));
        let written = serde_json::to_string(&record).unwrap();
        let read: Record = serde_json::from_str(&written).unwrap();
        prop_assert_eq!(read.replay(), decision);
    }

    #[test]
    fn an_order_holds_each_who_may_answer_once_and_nobody_else(
        all in prop::collection::vec(any_member(), 0..12),
        wish in any_wish(),
        at in 0..STRATEGIES.len(),
        seed in any::<u64>(),
    ) {
        let decision = plan(&all, &wish, STRATEGIES[at], seed);
        let mut order = decision.order.clone();
        order.sort_unstable();
        let able: Vec<_> = (0..all.len()).filter(|at| decision.fates[*at].is_none()).collect();
        prop_assert_eq!(order, able);
    }

    #[test]
    fn a_further_wish_never_lets_more_answer(
        all in prop::collection::vec(any_member(), 0..12),
        wish in any_wish(),
        seed in any::<u64>(),
    ) {
        let able = |wish: &Preferences| plan(&all, wish, Strategy::Cost, seed).order.len();
        let before = able(&wish);
        let ignoring = Preferences { ignore: vec!["openai".to_owned()], ..wish.clone() };
        let private = Preferences { zdr: true, ..wish.clone() };
        let free = Preferences { free: true, ..wish.clone() };
        let cheap = Preferences { max_price: Prices { completion: Some(9), ..wish.max_price }, ..wish.clone() };
        for further in [ignoring, private, free, cheap] {
            prop_assert!(able(&further) <= before);
        }
    }
}
