//! What is reserved is settled, on every way out, with what was used.

use crate::house::{ECHO, House, ask, calls, fault};
use ferrogate::budget::Settlement;
use ferrogate::engine::Answer;
use ferrogate::testing::{Counts, Step};
use std::collections::VecDeque;
use std::time::Duration;
use tokio::time::sleep;

#[tokio::test]
async fn usage_is_billed_wherever_it_is_said() {
    for call in calls() {
        let mut step = Step::text("Hi there");
        step.answer.usage =
            Some(Counts { input: 7, cache_read: 3, output: 5, ..Counts::default() });
        let house = House::with(call.0.target, vec![step]);
        let heard = house.hear(&ask(call)).await;
        let usage = heard.usage.unwrap();
        // Not every language has a word for what came from a cache.
        let counted = (usage.prompt(), usage.completion());
        assert_eq!(counted, (10, 5), "{}", call.0);
        assert!([0, 3].contains(&usage.cache_read), "{}", call.0);
        assert!(!usage.estimated);
        assert_eq!(house.settled(), [Settlement::used(usage)]);
        let totals = house.ledger.totals();
        assert_eq!((totals.prompt_tokens, totals.completion_tokens), (10, 5));
    }
}

#[tokio::test]
async fn usage_that_the_caller_did_not_ask_for_is_billed_and_not_shown() {
    for call in calls().into_iter().filter(|(_, stream)| *stream) {
        if call.0.caller.name() != "openai_chat" {
            println!("skipped: a stream of {} always states its usage", call.0.caller.name());
            continue;
        }
        let house = House::open();
        let heard = house.hear(&ask(call)).await;
        assert!(heard.events.iter().all(|event| !event.data.contains("prompt_tokens")));
        assert!(heard.usage.is_some_and(|usage| !usage.estimated && usage.prompt() > 0));
    }
}

#[tokio::test]
async fn a_dropped_stream_settles_what_was_seen() {
    for call in calls().into_iter().filter(|(_, stream)| *stream) {
        let house = House::with(call.0.target, vec![fault(|f| f.stall_after_chunks = Some(2))]);
        let Ok(Answer::Stream(mut stream)) = house.engine.call(&ask(call)).await else {
            panic!("{}: no stream", call.0)
        };
        let mut events = VecDeque::new();
        assert!(stream.next(&mut events).await.unwrap());
        drop(stream);
        let settled = house.settled();
        let [Settlement::Used(usage)] = &settled[..] else { panic!("{}: {settled:?}", call.0) };
        assert!(usage.prompt() > 0, "{}: {usage:?}", call.0);
        // A language that states its usage at the beginning needs no estimate.
        let stated = call.0.target.name() == "anthropic";
        assert_eq!(usage.estimated, !stated, "{}: {usage:?}", call.0);
    }
}

#[tokio::test]
async fn a_cancelled_call_gives_its_hold_back_and_closes_the_connection() {
    for call in calls() {
        let step = if call.1 {
            fault(|f| f.stall_after_chunks = Some(0))
        } else {
            fault(|f| f.no_answer = true)
        };
        let house = House::with(call.0.target, vec![step]);
        let incoming = ask(call);
        let reached = async {
            while house.requests(call.0.target).is_empty() {
                sleep(Duration::from_millis(1)).await;
            }
        };
        tokio::select! {
            _ = house.engine.call(&incoming) => panic!("{}: there is nothing to answer", call.0),
            () = reached => {}
        }
        assert_eq!(house.settled(), [Settlement::Abandoned]);
        // The connection's own task closes it at its next turn.
        for _ in 0..1000 {
            if house.requests(call.0.target)[0].aborted {
                break;
            }
            sleep(Duration::from_millis(1)).await;
        }
        assert!(house.requests(call.0.target)[0].aborted, "{}", call.0);
    }
}

#[tokio::test]
async fn an_answer_that_breaks_off_is_not_free() {
    for call in calls() {
        let mut step = fault(|f| f.cut_after_chunks = Some(2));
        step.faults.gap_ms = 20;
        let house = House::with(call.0.target, vec![step]);
        assert!(house.hear(&ask(call)).await.error.is_some());
        let settled = house.settled();
        assert_eq!(settled.len(), 1);
        let known = matches!(&settled[0], Settlement::Used(usage) if usage.prompt() > 0);
        // Of a whole answer nothing was read, but it was written.
        let expected = if call.1 { known } else { settled[0] == Settlement::Unknown };
        assert!(expected, "{} {}: {settled:?}", call.0, call.1);
    }
}

#[tokio::test]
async fn an_answer_without_usage_is_settled_as_unknown_or_estimated() {
    for call in calls() {
        let mut step = Step::text(ECHO);
        step.answer.no_usage = true;
        let house = House::with(call.0.target, vec![step]);
        let heard = house.hear(&ask(call)).await;
        assert_eq!(heard.text, ECHO);
        match &house.settled()[..] {
            [Settlement::Unknown] => assert!(!call.1),
            [Settlement::Used(usage)] => {
                // Whose answers always state it.
                let stated = ["anthropic", "bedrock"].contains(&call.0.target.name());
                assert_eq!(usage.estimated, !stated, "{} {}", call.0, call.1);
            }
            other => panic!("{} {}: {other:?}", call.0, call.1),
        }
    }
}
