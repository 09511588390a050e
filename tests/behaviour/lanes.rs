//! What reaches the provider: the caller's own bytes where both speak the same language, and the caller's own address.

use crate::house::{ECHO, House, ask, ask_with, key, pairs};
use ferrogate::provider::Override;

#[tokio::test]
async fn a_relayed_body_is_passed_on_as_written() {
    // One that names its messages so and its model in the body.
    let spoken = ["openai_chat", "anthropic"];
    for pair in pairs()
        .into_iter()
        .filter(|p| p.caller.name() == p.target.name() && spoken.contains(&p.caller.name()))
    {
        let house = House::open();
        let said = br#"{ "odd" : [1, 2.50 ,  1e3], "model":"x", "messages": [{"role" :"user","content":"good \u0064ay"}], "input": "good day",
            "max_tokens" :9, "big":12345678901234567890123, "stream":false }"#;
        let heard = house.hear(&ask_with((pair, false), said.as_slice().into())).await;
        assert_eq!((heard.text.as_str(), heard.error.is_none()), (ECHO, true), "{pair}");
        let sent = house.requests(pair.target)[0].body.clone();
        let expected = br#"{"odd":[1, 2.50 ,  1e3],"model":"model-1","messages":[{"role" :"user","content":"good \u0064ay"}],"input":"good day","max_tokens":9,"big":12345678901234567890123,"stream":false}"#;
        assert_eq!(String::from_utf8_lossy(&sent), String::from_utf8_lossy(expected), "{pair}");
    }
}

#[tokio::test]
async fn the_headers_of_the_language_are_sent_in_both_lanes() {
    for pair in pairs() {
        let house = House::open();
        assert!(house.hear(&ask((pair, false))).await.error.is_none());
        let request = house.requests(pair.target).remove(0);
        let version = request.header("anthropic-version").is_some();
        assert_eq!(version, pair.target.name() == "anthropic", "{pair}");
        let shown = request.headers.iter().any(|(_, value)| value.contains(&key(pair.target)));
        assert!(shown, "{pair}");
    }
}

#[tokio::test]
async fn usage_is_asked_for_where_it_is_known_to_be_given() {
    for pair in pairs() {
        let house = House::open();
        let language = ferrogate::protocol::find("openai_chat").unwrap();
        let mut incoming = ask((pair, true));
        for (model, asked) in [("own-chat/m", true), ("own/m", false)] {
            incoming.wish.model = model.to_owned();
            let heard = house.hear(&incoming).await;
            assert_eq!(
                (heard.text.as_str(), heard.error.is_none()),
                (ECHO, true),
                "{pair} {model}"
            );
            assert_eq!(heard.usage.unwrap().estimated, !asked, "{pair} {model}");
            let sent = house.requests(language).pop().unwrap();
            let options = sent.json.unwrap().get("stream_options").cloned();
            assert_eq!(options, asked.then(|| serde_json::json!({"include_usage": true})));
        }
        let own = house.requests(language).pop().unwrap();
        assert_eq!(
            (own.path.as_str(), own.header("authorization")),
            ("/own/chat/completions", None)
        );
    }
}

#[tokio::test]
async fn an_explicit_address_is_called_verbatim() {
    for pair in pairs() {
        for stream in [false, true] {
            let house = House::open();
            let language = ferrogate::protocol::find("openai_chat").unwrap();
            let url = house.server(language).url();
            let mut incoming = ask((pair, stream));
            incoming.wish.model = "anthropic/claude-x".to_owned();
            incoming.wish.over = Override {
                base_url: Some(format!("{url}/odd/v7/")),
                api_key: Some("k-1".into()),
                ..Override::default()
            };
            let heard = house.hear(&incoming).await;
            assert!(heard.error.is_none(), "{pair}: {:?}", heard.error);
            let request = house.requests(language).remove(0);
            let spoken = pair.caller.name() == "openai_responses";
            let path = if spoken { "responses" } else { "chat/completions" };
            assert_eq!(request.path, format!("/odd/v7/{path}"));
            assert_eq!(request.header("authorization"), Some("Bearer k-1"));
            let sent = request.json.unwrap();
            assert_eq!(sent["model"], "anthropic/claude-x");
            if pair.caller.name() == "openai_chat" {
                assert!(sent.get("stream_options").is_none(), "{pair}: something was added");
            }
        }
    }
}
