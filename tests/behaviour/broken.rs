//! Answers that are slow, cut, malformed or none: each gives a typed error, in time, and never a quiet end.

use crate::house::{ECHO, House, SHORT, SOON, ask, calls, fault, with_header};
use ferrogate::error::ErrorKind;
use ferrogate::testing::{Faults, Step};
use ferrogate::transport;
use std::sync::Arc;
use std::time::{Duration, Instant};

/// What goes wrong, and what it is called; for whole answers and for streams.
fn faults() -> Vec<(Faults, Option<ErrorKind>, Option<ErrorKind>)> {
    use ErrorKind::{BadReply, Connection, Timeout, Unavailable};
    let both = |set: fn(&mut Faults), kind| (fault(set).faults, Some(kind), Some(kind));
    let streamed = |set: fn(&mut Faults), kind| (fault(set).faults, None, Some(kind));
    vec![
        both(|f| f.reset = true, Connection),
        both(|f| f.close_before_answer = true, Connection),
        both(|f| f.no_answer = true, Timeout),
        both(|f| f.delay_before_first_byte_ms = 60_000, Timeout),
        both(|f| f.slow_headers_ms = 10, Timeout),
        both(|f| f.cut_after_chunks = Some(1), Connection),
        both(|f| f.reset_after_chunks = Some(1), Connection),
        both(|f| f.stall_after_chunks = Some(1), Timeout),
        both(|f| f.malformed_after_chunks = Some(1), BadReply),
        both(|f| f.error_in_200 = true, Unavailable),
        streamed(|f| f.error_after_chunks = Some(1), Unavailable),
        streamed(|f| f.missing_terminator = true, BadReply),
        streamed(|f| f.stall_after_chunks = Some(0), Timeout),
    ]
}

#[tokio::test]
async fn every_fault_is_a_typed_error_in_time() {
    let mut skipped = 0;
    for call in calls() {
        for (faults, whole, streamed) in faults() {
            let Some(kind) = (if call.1 { streamed } else { whole }) else {
                skipped += 1;
                continue;
            };
            // The status is that of the error which is hidden in a 200.
            let mut step = Step::faults(faults.clone());
            step.answer.status =
                Some(503).filter(|_| faults.error_in_200 || faults.error_after_chunks.is_some());
            let house = House::with(call.0.target, vec![step]);
            let mut incoming = ask(call);
            incoming.patience.timeout = Some(if kind == ErrorKind::Timeout { SHORT } else { SOON });
            let began = Instant::now();
            let heard = house.hear(&incoming).await;
            let what =
                format!("{} {} {faults:?}", call.0, if call.1 { "streamed" } else { "whole" });
            assert!(began.elapsed() < SOON, "{what}");
            let error =
                heard.error.unwrap_or_else(|| panic!("{what}: a quiet end: {}", heard.text));
            // Some say what went wrong in words alone, which do not tell an overload from a failure.
            let plain = ["cohere", "ollama"].contains(&call.0.target.name());
            let kind =
                if plain && kind == ErrorKind::Unavailable { ErrorKind::Server } else { kind };
            assert_eq!(error.kind(), kind, "{what}: {error:?}");
            assert_eq!(error.provider(), Some(crate::house::row(call.0.target)), "{what}");
            assert_eq!(error.model(), Some("model-1"), "{what}");
            assert!(error.url().is_some(), "{what}");
            assert_eq!(house.settled().len(), 1, "{what}");
        }
    }
    let whole_calls = calls().len() / 2;
    println!("skipped: {skipped} faults that only streams have");
    assert_eq!(skipped, 3 * whole_calls);
}

#[tokio::test]
async fn the_first_content_of_a_stream_has_a_limit_of_its_own() {
    for call in calls().into_iter().filter(|(_, stream)| *stream) {
        for step in [fault(|f| f.no_answer = true), fault(|f| f.stall_after_chunks = Some(0))] {
            let house = House::with(call.0.target, vec![step.clone()]);
            let mut incoming = ask(call);
            incoming.patience.stream_timeout = Some(SHORT);
            incoming.patience.timeout = Some(Duration::from_secs(60));
            let began = Instant::now();
            let error = house.hear(&incoming).await.error.unwrap();
            assert!(began.elapsed() < SOON, "{}: {:?}", call.0, step.faults);
            assert_eq!(error.kind(), ErrorKind::Timeout, "{error:?}");
        }
    }
}

#[tokio::test]
async fn a_stream_may_take_longer_than_its_first_content() {
    for call in calls().into_iter().filter(|(_, stream)| *stream) {
        let house = House::with(call.0.target, vec![fault(|f| f.gap_ms = 50)]);
        let mut incoming = ask(call);
        // Three gaps are longer, but the first content is long there.
        incoming.patience.stream_timeout = Some(3 * SHORT);
        incoming.patience.deadline = Some(3 * SHORT);
        let heard = house.hear(&incoming).await;
        assert_eq!((heard.text.as_str(), heard.error.is_none()), (ECHO, true), "{}", call.0);
    }
}

#[tokio::test]
async fn a_redirect_is_refused() {
    for call in calls() {
        let house = House::open();
        let elsewhere = house.server(crate::house::other(call.0.target)).url();
        let mut step = with_header(Step::status(302), "location", &elsewhere);
        step.answer.body = Some("moved".into());
        house.server(call.0.target).push(step);
        let error = house.hear(&ask(call)).await.error.unwrap();
        assert_eq!(error.kind(), ErrorKind::Status, "{}: {error:?}", call.0);
        assert!(house.requests(crate::house::other(call.0.target)).is_empty());
    }
}

#[tokio::test]
async fn a_body_beyond_the_cap_is_refused() {
    for call in calls().into_iter().filter(|(_, stream)| !*stream) {
        let house = House::open();
        let mut incoming = ask(call);
        let options = transport::Options {
            max_body: 20,
            use_env_proxy: false,
            ..transport::Options::default()
        };
        incoming.transport = Arc::new(options);
        let error = house.hear(&incoming).await.error.unwrap();
        assert_eq!(error.kind(), ErrorKind::BadReply, "{}: {error:?}", call.0);
        assert!(error.message().contains("max_body"), "{error}");
        house.settled();
    }
}

#[tokio::test]
async fn a_split_character_survives() {
    for call in calls() {
        for crlf in [false, true] {
            let mut step = Step::text("naïve 東京 👩‍💻 é\u{301}");
            step.faults.split_bytes = Some(1);
            step.faults.crlf = crlf;
            let house = House::with(call.0.target, vec![step]);
            let heard = house.hear(&ask(call)).await;
            assert!(heard.error.is_none(), "{:?}", heard.error);
            assert_eq!(heard.text, "naïve 東京 👩‍💻 é\u{301}", "{}", call.0);
        }
    }
}

#[tokio::test]
async fn comments_between_events_are_not_seen() {
    for call in calls().into_iter().filter(|(_, stream)| *stream) {
        let house = House::with(call.0.target, vec![fault(|f| f.keepalive_comments = true)]);
        let heard = house.hear(&ask(call)).await;
        assert_eq!((heard.text.as_str(), heard.error.is_none()), (ECHO, true), "{}", call.0);
        assert!(heard.events.iter().all(|event| event.data.starts_with('{')));
    }
}
