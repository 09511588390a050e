//! From requests over HTTP to calls, and from answers to bytes.

use super::*;
use crate::engine::{Form, Incoming, Plain};
use crate::error::{Error, ErrorKind, Said};
use crate::ops::Operation;
use crate::provider::Registry;
use crate::route::Fallback;
use crate::transport::Method;
use bytes::Bytes;
use secrecy::ExposeSecret;
use serde_json::{Value, json};

fn entered(url: &str, body: &str, rules: &Rules) -> (Caller, crate::error::Result<Incoming>) {
    entered_with(url, body, (rules, Vec::new()))
}

fn entered_with(
    url: &str,
    body: &str,
    (rules, fallbacks): (&Rules, Vec<Fallback>),
) -> (Caller, crate::error::Result<Incoming>) {
    let said =
        [("Authorization", "Bearer secret"), ("X-Stainless-Lang", "python"), ("X-Mine", "1")];
    let headers = said.map(|(name, value)| (name.to_owned(), value.to_owned())).into();
    let body = Bytes::copy_from_slice(body.as_bytes());
    let request = Request { method: Method::POST, url: url.to_owned(), headers, body };
    let mut incoming = Incoming::new(Form::Plain(Plain::json(Method::GET)), "", Bytes::new());
    incoming.wish.fallbacks = fallbacks;
    enter(request, rules, Registry::built_in(), incoming)
}

const OPENAI: &str = "https://api.openai.com/v1/chat/completions";

fn shown_key(incoming: &Incoming) -> Option<&str> {
    incoming.wish.over.api_key.as_ref().map(ExposeSecret::expose_secret)
}

#[test]
fn a_bare_name_goes_to_the_callers_own_provider_with_its_key() {
    for (url, body, provider) in [
        (OPENAI, r#"{"model":"m"}"#, "openai"),
        ("https://api.mistral.ai/v1/chat/completions", r#"{"model":"m"}"#, "mistral"),
        ("https://api.anthropic.com/v1/messages", r#"{"model":"m"}"#, "anthropic"),
        ("https://api.cohere.com/v2/chat", r#"{"model":"m"}"#, "cohere"),
        (
            "https://generativelanguage.googleapis.com/v1beta/models/m:generateContent",
            "{}",
            "gemini",
        ),
    ] {
        let incoming = entered(url, body, &Rules::default()).1.unwrap();
        assert_eq!(incoming.wish.provider.as_deref(), Some(provider), "{url}");
        assert_eq!(incoming.wish.model, "m", "{url}");
        assert_eq!(incoming.wish.over.base_url, None, "{url}");
        assert_eq!(shown_key(&incoming), Some("secret"), "{url}");
        assert_eq!(incoming.headers, [("x-mine".to_owned(), "1".to_owned())], "{url}");
    }
}

#[test]
fn another_provider_is_shown_neither_key_nor_headers() {
    let incoming = entered(OPENAI, r#"{"model":"anthropic/c"}"#, &Rules::default()).1.unwrap();
    assert_eq!((incoming.wish.provider.as_deref(), shown_key(&incoming)), (None, None));
    assert_eq!((incoming.wish.model.as_str(), incoming.headers.len()), ("anthropic/c", 0));
    let fallbacks = ["gpt-4o", "cohere/c"]
        .map(|model| Fallback { model: model.to_owned(), ..Fallback::default() });
    let rules = Rules::default();
    let asked = (&rules, fallbacks.into());
    let incoming = entered_with(OPENAI, r#"{"model":"anthropic/c"}"#, asked).1.unwrap();
    let keys = incoming.wish.fallbacks.iter().map(|fallback| fallback.over.api_key.is_some());
    assert_eq!(keys.collect::<Vec<_>>(), [true, false]);
}

#[test]
fn an_address_of_the_callers_stays_where_bare_names_go() {
    let url = "http://127.0.0.1:9/openai/v1/chat/completions?a=b";
    let incoming = entered(url, r#"{"model":"org/m"}"#, &Rules::default()).1.unwrap();
    assert_eq!(incoming.wish.over.base_url.as_deref(), Some("http://127.0.0.1:9/openai/v1"));
    assert_eq!(incoming.query, [("a".to_owned(), "b".to_owned())]);
    assert_eq!(incoming.path, "/chat/completions");
}

#[test]
fn rules_rename_models() {
    let models = [("a".to_owned(), "cohere/c".to_owned())].into();
    let rules = Rules { model: Some("anthropic/d".to_owned()), models, ..Rules::default() };
    let model = |body: &str| entered(OPENAI, body, &rules).1.unwrap().wish.model;
    assert_eq!(model(r#"{"model":"a"}"#), "cohere/c");
    assert_eq!(model(r#"{"model":"b"}"#), "anthropic/d");
}

#[test]
fn what_is_not_spoken_is_passed_on() {
    let url = "https://api.openai.com/v1/files?limit=1";
    let incoming = entered(url, "bytes", &Rules::default()).1.unwrap();
    assert!(matches!(&incoming.form, Form::Plain(plain) if plain.method == Method::POST));
    assert_eq!((incoming.path.as_str(), &incoming.body[..]), ("/v1/files", &b"bytes"[..]));
    assert_eq!(incoming.wish.over.base_url.as_deref(), Some("https://api.openai.com"));
    assert_eq!(shown_key(&incoming), Some("secret"));
    let nobody = entered("http://nowhere/x", "", &Rules::default()).1.err().unwrap();
    assert_eq!(nobody.kind(), ErrorKind::NotFound);
}

fn refused(caller: Caller, error: Error) -> (Response, Value) {
    let response = caller.answer(Err(error), Registry::built_in());
    let Body::Whole(body) = &response.body else { panic!("an error is told whole") };
    let body = serde_json::from_slice(body).unwrap();
    (response, body)
}

#[test]
fn an_error_is_told_in_the_callers_language() {
    let (caller, unread) =
        entered("https://api.anthropic.com/v1/messages", "no JSON", &Rules::default());
    let (response, body) = refused(caller, unread.err().unwrap());
    assert_eq!(response.status, 400);
    assert_eq!(body["error"]["type"], "invalid_request_error");
    let header = |name: &str| {
        let found = response.headers.iter().find(|(known, _)| known == name);
        found.map(|(_, value)| value.clone())
    };
    assert_eq!(header("x-should-retry").as_deref(), Some("false"));
    assert!(header("request-id").is_some() && header("request-id") == header("x-request-id"));
}

#[test]
fn the_words_of_a_provider_are_kept_for_callers_of_its_language_only() {
    let own = json!({"error": {"message": "slow", "mine": 1}});
    let said = Said { status: Some(429), body: Some(own.clone()), ..Said::default() };
    let error = Error::new(ErrorKind::RateLimited, "slow").with_said(said);
    let error = error.with_target("openai", "m");
    let (caller, _) = entered(OPENAI, "{}", &Rules::default());
    assert_eq!(refused(caller, error.clone()).1, own);
    let (caller, _) = entered("https://api.cohere.com/v2/chat", "{}", &Rules::default());
    assert_eq!(refused(caller, error).1, json!({"message": "slow"}));
}

/// What a caller is sent of a made-up stream.
async fn streamed(url: &str, body: &str) -> String {
    let (caller, incoming) = entered(url, body, &Rules::default());
    let incoming = incoming.unwrap();
    assert!(matches!(incoming.form, Form::Spoken(Operation::Chat, _)) && incoming.stream);
    let engine = crate::engine::Mock::text("Hi");
    let answer = engine.answer(&incoming, std::time::UNIX_EPOCH);
    let response = caller.answer(answer, Registry::built_in());
    let Body::Stream(mut stream) = response.body else { panic!("no stream") };
    let mut bytes = Vec::new();
    while let Some(piece) = stream.next().await {
        bytes.extend_from_slice(&piece);
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

#[tokio::test]
async fn streams_are_cut_as_the_language_does() {
    let asked =
        r#"{"model":"m","max_tokens":9,"stream":true,"messages":[{"role":"user","content":"x"}]}"#;
    let openai = streamed(OPENAI, asked).await;
    assert!(openai.starts_with("data: {") && openai.ends_with("\n\ndata: [DONE]\n\n"), "{openai}");
    assert_eq!(openai.matches("[DONE]").count(), 1);
    let anthropic = streamed("https://api.anthropic.com/v1/messages", asked).await;
    assert!(anthropic.starts_with("event: message_start\ndata: {"), "{anthropic}");
    assert!(!anthropic.contains("[DONE]"));
    let lines = streamed("http://127.0.0.1:11434/api/chat", asked).await;
    assert!(lines.lines().all(|line| serde_json::from_str::<Value>(line).is_ok()), "{lines}");
    let gemini = "https://generativelanguage.googleapis.com/v1beta/models/m:streamGenerateContent";
    let contents = r#"{"contents":[{"role":"user","parts":[{"text":"x"}]}]}"#;
    let array = streamed(gemini, contents).await;
    assert!(serde_json::from_str::<Vec<Value>>(&array).is_ok(), "{array}");
    let events = streamed(&format!("{gemini}?alt=sse"), contents).await;
    assert!(events.starts_with("data: {"), "{events}");
}
