//! Keys are shown to whom they belong and to nobody else.

use crate::house::{House, ask, calls, falling_back, key, other, refused};
use ferrogate::error::Error;
use ferrogate::provider::Override;
use ferrogate::testing::Failure;

/// Everything that can be read of an error.
fn shown(error: &Error) -> String {
    format!("{error} {error:?} {:?} {:?} {:?}", error.said(), error.attempts(), error.url())
}

#[tokio::test]
async fn a_key_is_in_no_error_even_if_the_provider_repeats_it() {
    for call in calls() {
        for status in [400, 401, 500] {
            let secret = key(call.0.target);
            let mut step = refused(status);
            let message = Some(format!("Incorrect API key provided: {secret}"));
            step.answer.error =
                Some(Failure { message, code: Some(secret.clone()), ..Failure::default() });
            step.answer.headers.push(("x-debug".to_owned(), format!("key {secret}")));
            let house = House::with(call.0.target, vec![step.forever()]);
            let mut incoming = falling_back(ask(call), other(call.0.target));
            incoming.patience.max_retries = 1;
            house.server(other(call.0.target)).push(refused(400));
            let error = house.hear(&incoming).await.error.unwrap();
            let shown = shown(&error);
            assert!(!shown.contains(&secret), "{} {status}: {shown}", call.0);
            assert!(!shown.contains(&key(other(call.0.target))));
        }
    }
}

#[tokio::test]
async fn a_key_hidden_in_a_200_is_in_no_error() {
    for call in calls() {
        for after in [None, Some(2)] {
            let secret = key(call.0.target);
            let mut step = refused(401);
            step.answer.error =
                Some(Failure { message: Some(format!("bad key {secret}")), ..Failure::default() });
            step.faults.error_in_200 = after.is_none();
            step.faults.error_after_chunks = after.filter(|_| call.1);
            step.faults.gap_ms = 20;
            let house = House::with(call.0.target, vec![step]);
            let error = house.hear(&ask(call)).await.error.unwrap();
            assert!(!shown(&error).contains(&secret), "{}: {error:?}", call.0);
            assert!(error.message().starts_with("bad key"), "{error}");
        }
    }
}

#[tokio::test]
async fn a_key_is_never_sent_to_another_provider() {
    for call in calls() {
        let next = other(call.0.target);
        let house = House::with(call.0.target, vec![refused(503)]);
        let mut incoming = falling_back(ask(call), next);
        incoming.wish.over =
            Override { api_key: Some("sk-of-this-call".into()), ..Override::default() };
        assert!(house.hear(&incoming).await.error.is_none());
        let first = house.requests(call.0.target).remove(0);
        assert!(first.headers.iter().any(|(_, v)| v.contains("sk-of-this-call")), "{}", call.0);
        let second = house.requests(next).remove(0);
        let all = format!("{:?} {:?} {:?}", second.headers, second.body, second.query);
        assert!(!all.contains("sk-of-this-call") && !all.contains(&key(call.0.target)));
        assert!(all.contains(&key(next)), "{}", call.0);
    }
}
