//! When the next target is tried, and when it is too late for that.

use crate::house::{
    ECHO, House, Pair, ask, ask_with, body, calls, falling_back, fault, other, refused,
};
use ferrogate::budget::Settlement;
use ferrogate::engine::OnLoss;
use ferrogate::error::ErrorKind;

#[tokio::test]
async fn a_503_is_answered_by_the_next_target() {
    for call in calls() {
        let next = other(call.0.target);
        let house = House::with(call.0.target, vec![refused(503)]);
        let heard = house.hear(&falling_back(ask(call), next)).await;
        assert!(heard.error.is_none(), "{}: {:?}", call.0, heard.error);
        assert_eq!((heard.text.as_str(), heard.provider.as_str()), (ECHO, crate::house::row(next)));
        assert_eq!(house.requests(next)[0].json.as_ref().unwrap()["model"], "model-2");
        let settled = house.settled();
        assert_eq!((settled.len(), &settled[0]), (2, &Settlement::Failed));
    }
}

#[tokio::test]
async fn when_all_fail_the_last_error_holds_the_others() {
    for call in calls() {
        let next = other(call.0.target);
        let house = House::with(call.0.target, vec![refused(503)]);
        house.server(next).push(refused(500));
        let error = house.hear(&falling_back(ask(call), next)).await.error.unwrap();
        assert_eq!(
            (error.kind(), error.provider()),
            (ErrorKind::Server, Some(crate::house::row(next)))
        );
        assert_eq!(error.attempts()[0].kind, ErrorKind::Unavailable, "{}", call.0);
        assert_eq!(house.settled(), [const { Settlement::Failed }; 2]);
    }
}

#[tokio::test]
async fn a_stream_that_dies_before_its_first_content_falls_back() {
    for call in calls().into_iter().filter(|(_, stream)| *stream) {
        let faults = [
            fault(|f| f.cut_after_chunks = Some(0)),
            fault(|f| f.reset_after_chunks = Some(0)),
            fault(|f| f.error_in_200 = true),
            fault(|f| f.error_after_chunks = Some(0)),
            fault(|f| f.malformed_after_chunks = Some(0)),
        ];
        for step in faults {
            let next = other(call.0.target);
            let house = House::with(call.0.target, vec![step.clone()]);
            let heard = house.hear(&falling_back(ask(call), next)).await;
            assert!(heard.error.is_none(), "{}: {:?} {:?}", call.0, step.faults, heard.error);
            assert_eq!((heard.text.as_str(), house.requests(next).len()), (ECHO, 1));
            assert_eq!(house.settled().len(), 2);
        }
    }
}

#[tokio::test]
async fn a_stream_that_dies_after_its_first_content_raises() {
    for call in calls().into_iter().filter(|(_, stream)| *stream) {
        for mut step in [
            fault(|f| f.cut_after_chunks = Some(2)),
            fault(|f| f.reset_after_chunks = Some(2)),
            fault(|f| f.error_after_chunks = Some(2)),
            fault(|f| f.malformed_after_chunks = Some(2)),
        ] {
            step.faults.gap_ms = 20;
            let next = other(call.0.target);
            let house = House::with(call.0.target, vec![step.clone()]);
            let heard = house.hear(&falling_back(ask(call), next)).await;
            let error = heard.error.unwrap_or_else(|| panic!("{}: {:?}", call.0, step.faults));
            assert_eq!(error.provider(), Some(crate::house::row(call.0.target)), "{error:?}");
            assert!(heard.text.starts_with("You") && heard.text != ECHO, "{}", heard.text);
            assert!(house.requests(next).is_empty());
            assert_eq!(house.settled().len(), 1);
        }
    }
}

#[tokio::test]
async fn a_prompt_too_long_for_one_target_is_given_to_the_next() {
    for call in calls() {
        let mut step = refused(400);
        step.answer.error = Some(ferrogate::testing::Failure {
            message: Some("prompt is too long: 9 tokens > 8 maximum".to_owned()),
            ..ferrogate::testing::Failure::default()
        });
        let house = House::with(call.0.target, vec![step]);
        let heard = house.hear(&falling_back(ask(call), other(call.0.target))).await;
        assert_eq!((heard.text.as_str(), heard.error.is_none()), (ECHO, true), "{}", call.0);
    }
}

/// A field of a caller's that a target cannot say; none where one of them is not looked at here.
fn unsayable(pair: Pair) -> Option<(&'static str, serde_json::Value)> {
    match pair.caller.name() {
        "openai_chat" => Some(("logit_bias", serde_json::json!({"7": 1}))),
        "anthropic" => Some(("container", "c-1".into())),
        "openai_responses" => Some(("previous_response_id", "resp_1".into())),
        _ => None,
    }
}

#[tokio::test]
async fn a_strict_caller_is_refused_a_loss_and_answered_by_who_has_none() {
    let mut seen = 0;
    for call in calls() {
        let relayed = call.0.caller.name() == call.0.target.name();
        let Some((field, value)) = unsayable(call.0).filter(|_| !relayed) else { continue };
        seen += 1;
        let mut said = body(call.0.caller, call.1);
        said[field] = value;
        let mut incoming = ask_with(call, said.to_string().into());
        incoming.on_loss = OnLoss::Error.into();
        let house = House::open();
        let error = house.hear(&incoming).await.error.unwrap();
        assert_eq!(error.kind(), ErrorKind::UnsupportedParams, "{}", call.0);
        assert!(error.message().contains(field), "{error}");
        assert!(house.requests(call.0.target).is_empty() && house.settled().is_empty());
        let heard = house.hear(&falling_back(incoming, call.0.caller)).await;
        assert_eq!((heard.text.as_str(), heard.error.is_none()), (ECHO, true), "{}", call.0);
    }
    assert!(seen >= 16, "only {seen} calls were refused");
}
