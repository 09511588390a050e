//! Whole calls: what happens when a provider refuses what was obtained.

use crate::fake::{NOW, Service};
use ferrogate::budget::Accounts;
use ferrogate::config::Config;
use ferrogate::engine::{Answer, Engine, Form, Incoming, State};
use ferrogate::error::{Error, ErrorKind};
use ferrogate::ops::Operation;
use ferrogate::protocol;
use ferrogate::transport::{self, Transport};
use serde_json::json;
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::{Duration, UNIX_EPOCH};

const ANSWER: &str = r#"{"id":"1","object":"chat.completion","created":1,"model":"m","choices":[{"index":0,"message":{"role":"assistant","content":"Hi"},"finish_reason":"stop"}]}"#;

fn engine(provider: &Service, tokens: &Service) -> Engine {
    let mut config = Config { environment: Arc::new(|_| None), ..Config::default() };
    let request = json!({"url": tokens.url, "form": {"apikey": "{key}"}});
    let row = json!({
        "base_url": provider.url, "api_key": "key-of-the-row", "credentials": {"token": request},
    });
    config.provider("x", row.as_object().unwrap()).unwrap();
    let clock = || UNIX_EPOCH + Duration::from_secs(NOW);
    let state = State::new(config, Arc::new(Accounts::new(clock)), clock);
    Engine::new(Arc::new(state), Transport::new())
}

async fn call(engine: &Engine) -> Result<(), Error> {
    let language = protocol::find("openai_chat").unwrap();
    let body = json!({"model": "x/m", "messages": [{"role": "user", "content": "Hi"}]});
    let form = Form::Spoken(Operation::Chat, language);
    let mut incoming = Incoming::new(form, "/chat/completions", body.to_string().into());
    "x/m".clone_into(&mut incoming.wish.model);
    incoming.patience.max_retries = 0;
    incoming.transport =
        Arc::new(transport::Options { use_env_proxy: false, ..transport::Options::default() });
    match engine.call(&incoming).await? {
        Answer::Whole(_) => Ok(()),
        _ => panic!("a whole answer was asked for"),
    }
}

/// A service whose tokens are numbered.
fn tokens() -> Service {
    let count = AtomicU32::new(0);
    Service::new(move |_| {
        let number = count.fetch_add(1, Ordering::Relaxed) + 1;
        (200, format!(r#"{{"access_token":"token-number-{number}","expires_in":3600}}"#))
    })
}

#[tokio::test]
async fn a_revoked_token_is_asked_for_anew_once() {
    let refused = Arc::new(AtomicU32::new(0));
    let revoked = refused.clone();
    let provider = Service::new(move |q| {
        let token = q.header("authorization");
        let number = token.strip_prefix("Bearer token-number-").unwrap().parse::<u32>().unwrap();
        if number <= revoked.load(Ordering::Relaxed) {
            return (401, format!(r#"{{"error":{{"message":"bad token: {token}"}}}}"#));
        }
        (200, ANSWER.to_owned())
    });
    let tokens = tokens();
    let engine = engine(&provider, &tokens);
    call(&engine).await.unwrap();
    refused.store(1, Ordering::Relaxed);
    call(&engine).await.unwrap();
    assert_eq!((provider.asked().len(), tokens.asked().len()), (3, 2));
    // All are refused: one try more, and no secret in the error.
    refused.store(9, Ordering::Relaxed);
    let error = call(&engine).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Authentication);
    assert_eq!((provider.asked().len(), tokens.asked().len()), (5, 3));
    assert_eq!(error.attempts().len(), 1);
    let shown = format!("{error:?} {:?} {:?}", error.said(), error.attempts());
    assert!(shown.contains("bad token: Bearer ***") && !shown.contains("token-number"), "{shown}");
}

#[tokio::test]
async fn a_key_that_buys_no_token_reaches_no_provider() {
    let provider = Service::saying(ANSWER);
    let tokens = Service::new(|_| (401, r#"{"error":"bad key-of-the-row"}"#.to_owned()));
    let error = call(&engine(&provider, &tokens)).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Authentication);
    assert!(!format!("{error:?}").contains("key-of-the-row"), "{error:?}");
    assert!(provider.asked().is_empty());
    assert_eq!(tokens.asked().len(), 1);
}
