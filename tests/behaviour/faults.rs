//! The sixteen faults: whatever goes wrong at the first one asked, its caller gets the right answer or a typed, truthful
//! error in time, and the ledger shows every attempt. In every language, whole and streamed, by routes and by `fallbacks`.
//!
//! The sixteenth, a fallback that refuses to go on from another's text, is in `sequel`.

use crate::house::{
    ECHO, Heard, House, Pair, SHORT, SOON, ask, calls, fault, other, refused, row, with_header,
};
use ferrogate::budget::Settlement;
use ferrogate::engine::{Incoming, StreamFailure};
use ferrogate::error::ErrorKind;
use ferrogate::protocol::Protocol;
use ferrogate::route::Fallback;
use ferrogate::testing::{Failure, Faults, Step};
use serde_json::{Value, json};
use std::time::Instant;

type Call = (Pair, bool);

/// A group whose second tier is another provider, and another group of that one.
fn settings(primary: &dyn Protocol, spare: &dyn Protocol) -> Value {
    let one = |group: &str, language: &dyn Protocol, order: u32, id: &str| {
        json!({
            "model_name": group,
            "litellm_params": {"model": format!("{}/{id}", row(language)), "order": order},
            "model_info": {"id": id},
        })
    };
    json!({
        "model_list": [
            one("group", primary, 1, "model-1"),
            one("group", spare, 2, "model-2"),
            one("other", spare, 1, "model-3"),
        ],
        "num_retries": 0,
        "context_window_fallbacks": [{"group": ["other"]}],
        "content_policy_fallbacks": [{"group": ["other"]}],
    })
}

/// The ways to have somebody else behind the first: routes, and fallbacks of the call.
fn guarded(house: &House, call: Call) -> [Incoming; 2] {
    let (primary, spare) = (call.0.target, other(call.0.target));
    let mut plain = ask(call);
    let model = format!("{}/model-2", row(spare));
    plain.wish.fallbacks.push(Fallback { model, ..Fallback::default() });
    [house.routed(ask(call), &settings(primary, spare)), plain]
}

/// A whole answer of the echo, every attempt in the accounts, in time.
fn is_right(house: &House, heard: &Heard, what: &str) {
    assert!(heard.error.is_none(), "{what}: {:?}", heard.error);
    assert_eq!(heard.text, ECHO, "{what}");
    is_accounted(house, what);
    let used = |settled: &&Settlement| matches!(settled, Settlement::Used(_));
    assert_eq!(house.settled().iter().filter(used).count(), 1, "{what}");
}

/// Each request that a provider saw is an attempt in the accounts, and none is open.
fn is_accounted(house: &House, what: &str) {
    assert_eq!(house.settled().len(), house.asked(), "{what}");
}

/// Every call, guarded in both ways, against a first one that does this; the other one answers. Several at a time: most of
/// the time is spent in waiting for who says nothing.
async fn the_other_answers(step: Step, calls: Vec<Call>) {
    let work: Vec<_> = calls.into_iter().flat_map(|call| [(call, 0), (call, 1)]).collect();
    for several in work.chunks(8) {
        let mut running = tokio::task::JoinSet::new();
        for (call, way) in several.iter().copied() {
            running.spawn(the_other_answers_once(step.clone(), call, way));
        }
        while let Some(done) = running.join_next().await {
            done.unwrap();
        }
    }
}

async fn the_other_answers_once(step: Step, call: Call, way: usize) {
    let what = format!("{} streamed: {} way: {way} {step:?}", call.0, call.1);
    let house = House::with(call.0.target, vec![step.forever()]);
    let [routed, plain] = guarded(&house, call);
    let mut incoming = if way == 0 { routed } else { plain };
    incoming.patience.timeout = Some(SOON / 8);
    incoming.patience.stream_timeout = Some(SOON / 8);
    incoming.patience.deadline = Some(2 * SOON);
    let began = Instant::now();
    let heard = house.hear(&incoming).await;
    assert!(began.elapsed() < 2 * SOON, "{what}");
    is_right(&house, &heard, &what);
    assert_eq!(heard.provider, row(other(call.0.target)), "{what}");
    assert_eq!(house.requests(call.0.target).len(), 1, "{what}");
}

fn streamed() -> Vec<Call> {
    calls().into_iter().filter(|(_, stream)| *stream).collect()
}

#[tokio::test]
async fn limits_and_failures_before_the_answer() {
    // 1. A 429 with Retry-After. 2. One without. 3. One 500. 4. Repeated 503s.
    the_other_answers(with_header(Step::status(429), "retry-after", "30"), calls()).await;
    the_other_answers(Step::status(429), calls()).await;
    the_other_answers(Step::status(500), calls()).await;
    the_other_answers(Step::status(503), calls()).await;
}

#[tokio::test]
async fn silence_and_breaks_before_the_answer() {
    // 5. A reset before the answer. 6. No answer at all. 7. A slow first token.
    the_other_answers(fault(|f| f.reset = true), calls()).await;
    the_other_answers(fault(|f| f.no_answer = true), calls()).await;
    the_other_answers(fault(|f| f.delay_before_first_byte_ms = 60_000), calls()).await;
    the_other_answers(fault(|f| f.stall_after_chunks = Some(0)), streamed()).await;
}

#[tokio::test]
async fn a_500_alone_is_tried_again_where_nobody_else_is() {
    for call in calls() {
        let house = House::with(call.0.target, vec![refused(500)]);
        let mut incoming = ask(call);
        incoming.patience.max_retries = 1;
        let heard = house.hear(&incoming).await;
        is_right(&house, &heard, &call.0.to_string());
        assert_eq!(house.requests(call.0.target).len(), 2);
    }
}

/// Sixty words, each a piece of a stream.
fn sixty() -> String {
    (1..=60).map(|n| format!("w{n}")).collect::<Vec<_>>().join(" ")
}

/// What breaks a stream behind its first content.
fn breaks() -> Vec<Step> {
    let words = |step: Step| Step { faults: step.faults, ..Step::text(sixty()) };
    vec![
        // 8. Cut at 40 of 60 tokens. 9. A stall in mid-stream. 10. A malformed chunk. 11. A missing terminator.
        words(fault(|f| f.cut_after_chunks = Some(40))),
        words(fault(|f| f.stall_after_chunks = Some(40))),
        words(fault(|f| f.malformed_after_chunks = Some(40))),
        words(fault(|f| f.missing_terminator = true)),
    ]
}

#[tokio::test]
async fn a_stream_that_breaks_is_an_error_and_never_a_short_answer() {
    for call in streamed() {
        for step in breaks() {
            let house = House::with(call.0.target, vec![step.clone()]);
            let [mut routed, _] = guarded(&house, call);
            routed.patience.stall_timeout = Some(4 * SHORT);
            let began = Instant::now();
            let heard = house.hear(&routed).await;
            let what = format!("{} {:?}", call.0, step.faults);
            assert!(began.elapsed() < SOON, "{what}");
            let error = heard.error.as_ref().unwrap_or_else(|| panic!("{what}: {}", heard.text));
            let kinds = [ErrorKind::Connection, ErrorKind::Timeout, ErrorKind::BadReply];
            assert!(kinds.contains(&error.kind()), "{what}: {error:?}");
            assert_eq!(error.provider(), Some(row(call.0.target)), "{what}");
            assert!(!heard.text.is_empty() && sixty().starts_with(&heard.text), "{what}");
            is_accounted(&house, &what);
            assert!(matches!(house.settled()[0], Settlement::Used(_)), "{what}");
        }
    }
}

#[tokio::test]
async fn a_stream_that_breaks_begins_again_elsewhere_where_the_caller_wants_it() {
    for call in streamed() {
        for step in breaks() {
            let house = House::with(call.0.target, vec![step.clone()]);
            let [mut routed, _] = guarded(&house, call);
            routed.stream_failure = StreamFailure::Restart;
            routed.patience.stall_timeout = Some(4 * SHORT);
            let heard = house.hear(&routed).await;
            let what = format!("{} {:?}", call.0, step.faults);
            assert!(heard.error.is_none(), "{what}: {:?}", heard.error);
            assert!(heard.text.ends_with(ECHO), "{what}: {}", heard.text);
            assert_eq!((house.asked(), house.settled().len()), (2, 2), "{what}");
        }
    }
}

#[tokio::test]
async fn a_whole_answer_that_breaks_is_had_elsewhere() {
    let whole: Vec<Call> = calls().into_iter().filter(|(_, stream)| !stream).collect();
    the_other_answers_after(|| fault(|f| f.cut_after_chunks = Some(1)), &whole).await;
    the_other_answers_after(|| fault(|f| f.malformed_after_chunks = Some(1)), &whole).await;
    the_other_answers_after(|| fault(|f| f.error_in_200 = true), &whole).await;
}

/// As `the_other_answers`; the broken answer may have been paid for.
async fn the_other_answers_after(step: impl Fn() -> Step, calls: &[Call]) {
    for call in calls {
        let house = House::with(call.0.target, vec![step().forever()]);
        let [routed, _] = guarded(&house, *call);
        let heard = house.hear(&routed).await;
        assert_eq!((heard.text.as_str(), heard.error.is_none()), (ECHO, true), "{}", call.0);
        is_accounted(&house, &call.0.to_string());
    }
}

/// A refusal that says this.
fn saying(message: &str) -> Step {
    let mut step = refused(400);
    step.answer.error = Some(Failure { message: Some(message.to_owned()), ..Failure::default() });
    step
}

#[tokio::test]
async fn what_is_too_long_or_refused_goes_to_the_group_for_that() {
    // 12. The context is too long. 13. The content is filtered.
    for message in [
        "prompt is too long: 9 tokens > 8 maximum",
        "The response was filtered due to the content management policy",
    ] {
        for call in calls() {
            let house = House::with(call.0.target, vec![saying(message).forever()]);
            let [routed, plain] = guarded(&house, call);
            let heard = house.hear(&routed).await;
            is_right(&house, &heard, &format!("{} {message}", call.0));
            let asked = house.requests(other(call.0.target));
            assert!(asked[0].body.len() > 1 && asked.len() == 1, "{}", call.0);
            let named = asked[0].path.contains("model-3")
                || asked[0].json.as_ref().is_some_and(|json| json["model"] == "model-3");
            assert!(named, "{}: the group for that error, not the next tier", call.0);
            let error = house.hear(&plain).await.error;
            assert!(error.is_none(), "{}: {error:?}", call.0);
        }
    }
}

#[tokio::test]
async fn nobody_left_is_a_typed_error_with_every_attempt_in_it() {
    for call in calls() {
        let house = House::with(call.0.target, vec![refused(503).forever()]);
        house.server(other(call.0.target)).script(vec![refused(429).forever()]);
        for incoming in guarded(&house, call) {
            let before = house.asked();
            let error = house.hear(&incoming).await.error.unwrap();
            assert_eq!(error.kind(), ErrorKind::RateLimited, "{}: {error:?}", call.0);
            assert_eq!(error.provider(), Some(row(other(call.0.target))), "{}", call.0);
            let before_it: Vec<_> = error.attempts().iter().map(|attempt| attempt.kind).collect();
            assert_eq!(before_it, [ErrorKind::Unavailable], "{}", call.0);
            assert_eq!(house.asked() - before, 2, "{}", call.0);
        }
        is_accounted(&house, &call.0.to_string());
    }
}

#[tokio::test]
async fn twenty_calls_of_a_flapping_first_one_are_all_answered() {
    // 15. A flapping primary. 16. Every attempt is accounted for.
    for call in calls() {
        let flaps: Vec<Step> = (0..20)
            .map(|n| if n % 2 == 0 { refused(503) } else { Step::faults(Faults::default()) })
            .collect();
        let house = House::with(call.0.target, flaps);
        let [routed, _] = guarded(&house, call);
        for n in 0..20 {
            let heard = house.hear(&routed).await;
            assert_eq!(
                (heard.text.as_str(), heard.error.is_none()),
                (ECHO, true),
                "{n} {}",
                call.0
            );
        }
        is_accounted(&house, &call.0.to_string());
        let used = house.settled().into_iter().filter(|s| matches!(s, Settlement::Used(_)));
        assert_eq!(used.count(), 20, "{}", call.0);
        assert!(house.requests(call.0.target).len() >= 5, "it is asked while it is no worse");
    }
}
