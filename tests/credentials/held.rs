//! What was obtained is shared, renewed in time, and dropped when it is refused.

use crate::fake::{Caller, Service};
use ferrogate::auth::renew;
use ferrogate::error::{Error, ErrorKind, Said};
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, Barrier};
use std::time::Duration;

const REQUEST: &str = "form = { apikey = '{key}' }";

fn row(service: &Service) -> String {
    format!("credentials = {{ token = {{ url = '{}', {REQUEST} }} }}", service.url)
}

/// A service whose tokens are numbered and last an hour.
fn numbered() -> Service {
    let count = AtomicU32::new(0);
    Service::new(move |_| {
        let number = count.fetch_add(1, Ordering::Relaxed) + 1;
        (200, format!(r#"{{"access_token":"token-number-{number}","expires_in":3600}}"#))
    })
}

fn refusal(status: u16, message: &str) -> Error {
    let said = Said { status: Some(status), ..Said::default() };
    Error::new(ErrorKind::of_status(status), message).with_said(said)
}

#[tokio::test]
async fn many_calls_ask_once() {
    let service = numbered();
    let caller = Caller::new(&row(&service)).key("k");
    let asking = (0..50).map(|_| caller.shown());
    let shown = join(asking).await;
    assert!(shown.iter().all(|shown| shown == "Bearer token-number-1"), "{shown:?}");
    assert_eq!(service.asked().len(), 1);
}

#[tokio::test]
async fn a_failure_is_told_to_those_who_waited_and_to_nobody_later() {
    let count = AtomicU32::new(0);
    let service = Service::new(move |_| match count.fetch_add(1, Ordering::Relaxed) {
        0 => (500, String::new()),
        _ => (200, r#"{"access_token":"token-1234"}"#.to_owned()),
    });
    let caller = Caller::new(&row(&service)).key("k");
    let errors = join((0..5).map(|_| caller.error())).await;
    assert!(errors.iter().all(|error| error.kind() == ErrorKind::Unavailable), "{errors:?}");
    assert_eq!(service.asked().len(), 1);
    assert_eq!(caller.shown().await, "Bearer token-1234");
}

#[tokio::test]
async fn a_token_that_still_holds_is_shown_while_another_is_asked_for_or_cannot_be_had() {
    let count = AtomicU32::new(0);
    let (open, gate) = (Arc::new(Barrier::new(2)), Arc::new(Barrier::new(2)));
    let (opened, gated) = (open.clone(), gate.clone());
    let service = Service::new(move |_| {
        match count.fetch_add(1, Ordering::Relaxed) {
            0 => return (200, r#"{"access_token":"token-old","expires_in":3600}"#.to_owned()),
            1 => {
                opened.wait();
                gated.wait();
            }
            _ => {}
        }
        (500, String::new())
    });
    let caller = Caller::new(&row(&service)).key("k");
    assert_eq!(caller.shown().await, "Bearer token-old");
    caller.pass(3500);
    let others = async {
        tokio::task::yield_now().await;
        let waiting = tokio::task::spawn_blocking(move || open.wait());
        waiting.await.unwrap();
        let shown = caller.shown().await;
        tokio::task::spawn_blocking(move || gate.wait()).await.unwrap();
        shown
    };
    let (first, other) = tokio::join!(caller.shown(), others);
    assert_eq!((first.as_str(), other.as_str()), ("Bearer token-old", "Bearer token-old"));
    assert_eq!(service.asked().len(), 2);
    caller.pass(95);
    assert_eq!(caller.error().await.kind(), ErrorKind::Unavailable);
}

#[tokio::test]
async fn a_token_that_is_refused_after_it_was_used_is_asked_for_anew() {
    let service = numbered();
    let caller = Caller::new(&row(&service)).key("k");
    let target = caller.target();
    let again =
        async |error: Error| caller.with(async |access| renew(&error, &target, access)).await;
    caller.shown().await;
    assert!(!again(refusal(401, "no")).await, "a new one would be refused as well");
    caller.shown().await;
    caller.shown().await;
    assert!(!again(refusal(403, "not yours")).await);
    assert!(again(refusal(401, "expired")).await);
    assert_eq!(caller.shown().await, "Bearer token-number-3");
    caller.shown().await;
    assert!(again(refusal(403, "The security token included in the request is expired")).await);
}

#[tokio::test]
async fn each_identity_has_its_own() {
    let service = numbered();
    let mut caller = Caller::new(&row(&service)).key("one");
    assert_eq!(caller.shown().await, "Bearer token-number-1");
    caller.key = Some("two".to_owned());
    assert_eq!(caller.shown().await, "Bearer token-number-2");
    caller.key = Some("one".to_owned());
    assert_eq!(caller.shown().await, "Bearer token-number-1");
}

#[tokio::test]
async fn the_deadline_of_the_call_holds_for_its_token() {
    let gate = Arc::new(Barrier::new(2));
    let gated = gate.clone();
    let service = Service::new(move |_| {
        gated.wait();
        (200, "{}".to_owned())
    });
    let mut caller = Caller::new(&row(&service)).key("k");
    caller.total = Some(tokio::time::Instant::now() + Duration::from_millis(30));
    let error = caller.error().await;
    assert_eq!(error.kind(), ErrorKind::Timeout);
    assert!(error.message().contains("total limit"), "{error}");
    gate.wait();
}

#[tokio::test]
async fn a_plain_key_is_shown_at_once() {
    let caller = Caller::new("api_key_env = 'X_KEY'").env("X_KEY", "plain");
    let target = caller.target();
    let mut call = crate::fake::post();
    caller
        .with(async |access| {
            let mut signing = std::pin::pin!(ferrogate::auth::sign(&mut call, &target, access));
            let mut context = std::task::Context::from_waker(std::task::Waker::noop());
            assert!(signing.as_mut().poll(&mut context).is_ready());
        })
        .await;
    assert_eq!(crate::fake::header(&call, "authorization"), "Bearer plain");
}

/// All of them at once.
async fn join<T>(futures: impl Iterator<Item = impl Future<Output = T>>) -> Vec<T> {
    let mut waiting: Vec<_> = futures.map(|future| (Box::pin(future), None)).collect();
    std::future::poll_fn(|context| {
        for (future, done) in waiting.iter_mut().filter(|(_, done)| done.is_none()) {
            if let std::task::Poll::Ready(value) = future.as_mut().poll(context) {
                *done = Some(value);
            }
        }
        if waiting.iter().all(|(_, done)| done.is_some()) {
            return std::task::Poll::Ready(());
        }
        std::task::Poll::Pending
    })
    .await;
    waiting.into_iter().filter_map(|(_, done)| done).collect()
}
