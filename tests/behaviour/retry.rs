//! Whether and when the same target is tried again.

use crate::house::{
    ECHO, House, SHORT, SOON, ask, calls, falling_back, fault, other, refused, with_header,
};
use ferrogate::budget::Settlement;
use ferrogate::error::ErrorKind;
use ferrogate::testing::Step;
use std::time::{Duration, Instant};

#[tokio::test]
async fn a_429_waits_as_long_as_the_provider_says() {
    for call in calls() {
        for (name, value) in [("retry-after-ms", "30"), ("retry-after", "0.03")] {
            let house =
                House::with(call.0.target, vec![with_header(Step::status(429), name, value)]);
            let mut incoming = ask(call);
            incoming.patience.max_retries = 1;
            let heard = house.hear(&incoming).await;
            assert_eq!((heard.text.as_str(), heard.error.is_none()), (ECHO, true), "{}", call.0);
            let requests = house.requests(call.0.target);
            let waited = requests[1].at.checked_sub(requests[0].at).unwrap();
            // Ours would be drawn from half a second.
            let asked = Duration::from_millis(29)..Duration::from_millis(370);
            assert!(asked.contains(&waited), "{}: {waited:?}", call.0);
            let settled = house.settled();
            assert_eq!((settled.len(), &settled[0]), (2, &Settlement::Failed));
            assert!(matches!(settled[1], Settlement::Used(_)), "{settled:?}");
        }
    }
}

#[tokio::test]
async fn a_400_is_neither_tried_again_nor_elsewhere() {
    for call in calls() {
        let house = House::with(call.0.target, vec![refused(400)]);
        let mut incoming = falling_back(ask(call), other(call.0.target));
        incoming.patience.max_retries = 2;
        let error = house.hear(&incoming).await.error.unwrap();
        assert_eq!((error.kind(), error.status()), (ErrorKind::BadRequest, 400), "{}", call.0);
        assert_eq!(house.requests(call.0.target).len(), 1);
        assert!(house.requests(other(call.0.target)).is_empty());
        assert_eq!(house.settled(), [Settlement::Failed]);
    }
}

#[tokio::test]
async fn a_500_is_tried_so_often_and_then_raised_with_its_attempts() {
    for call in calls() {
        let house = House::with(call.0.target, vec![refused(500).forever()]);
        let mut incoming = ask(call);
        incoming.patience.max_retries = 2;
        let error = house.hear(&incoming).await.error.unwrap();
        assert_eq!((error.kind(), error.attempts().len()), (ErrorKind::Server, 2), "{}", call.0);
        assert!(error.attempts().iter().all(|a| a.kind == ErrorKind::Server));
        assert!(error.attempts()[0].target.ends_with("/model-1"));
        assert_eq!(house.requests(call.0.target).len(), 3);
        assert_eq!(house.settled(), [const { Settlement::Failed }; 3]);
    }
}

#[tokio::test]
async fn the_provider_has_the_last_word_on_another_try() {
    for call in calls() {
        for (status, word, tries) in [(404, "true", 2), (500, "false", 1), (404, "false", 1)] {
            let step = with_header(refused(status), "x-should-retry", word);
            let house = House::with(call.0.target, vec![step.forever()]);
            let mut incoming = ask(call);
            incoming.patience.max_retries = 1;
            let error = house.hear(&incoming).await.error.unwrap();
            assert_eq!(error.status(), status);
            assert_eq!(house.requests(call.0.target).len(), tries, "{}: {status} {word}", call.0);
        }
    }
}

#[tokio::test]
async fn no_attempt_starts_past_the_deadline() {
    for call in calls() {
        // A wait that the deadline does not allow is not begun, but there is time for another target.
        let step = with_header(Step::status(500), "retry-after-ms", "900").forever();
        let house = House::with(call.0.target, vec![step]);
        let mut incoming = falling_back(ask(call), other(call.0.target));
        incoming.patience.max_retries = 5;
        incoming.patience.deadline = Some(Duration::from_millis(600));
        let began = Instant::now();
        let heard = house.hear(&incoming).await;
        assert!(began.elapsed() < Duration::from_millis(600));
        assert_eq!((heard.text.as_str(), house.requests(call.0.target).len()), (ECHO, 1));

        // One that never answers has its share of the time, and leaves the rest to who is behind it.
        let house = House::with(call.0.target, vec![fault(|f| f.no_answer = true)]);
        let mut incoming = falling_back(ask(call), other(call.0.target));
        incoming.patience.max_retries = 0;
        incoming.patience.deadline = Some(SOON / 4);
        let heard = house.hear(&incoming).await;
        assert_eq!((heard.text.as_str(), heard.error.is_none()), (ECHO, true), "{}", call.0);
        assert_eq!(house.requests(call.0.target).len(), 1);

        // A deadline that has passed leaves no time for another try.
        let house = House::with(call.0.target, vec![fault(|f| f.no_answer = true)]);
        let mut incoming = ask(call);
        incoming.patience.max_retries = 5;
        incoming.patience.deadline = Some(SHORT);
        let error = house.hear(&incoming).await.error.unwrap();
        assert_eq!(error.kind(), ErrorKind::Timeout, "{}", call.0);
        assert!(error.attempts().is_empty(), "{}: {error:?}", call.0);
        house.settled();
    }
}
