//! Answers that are kept here: calls that go on from them, and calls that ask for them again.

use crate::house::{House, Pair, SOON, ask_with, row, streamed};
use bytes::Bytes;
use ferrogate::engine::{Answer, Engine, Form, Incoming, Plain};
use ferrogate::error::{Error, ErrorKind};
use ferrogate::protocol::{self, Protocol};
use ferrogate::testing::Step;
use ferrogate::transport::Method;
use serde_json::{Value, json};
use std::collections::VecDeque;

/// The languages of providers that keep no answers.
const OTHERS: &[&str] = &["openai_chat", "anthropic", "gemini", "bedrock", "cohere", "ollama"];

fn target(name: &str) -> &'static dyn Protocol {
    protocol::find(name).unwrap()
}

fn call(to: &dyn Protocol, mut said: Value) -> Incoming {
    said["model"] = "model-1".into();
    let caller = target("openai_responses");
    let pair = Pair { caller, target: target(to.name()) };
    let stream = said["stream"] == true;
    ask_with((pair, stream), said.to_string().into())
}

/// The answer, whole or as the stream's last word has it.
async fn answered(engine: &Engine, incoming: &Incoming) -> Result<Value, Error> {
    match engine.call(incoming).await? {
        Answer::Whole(whole) => Ok(serde_json::from_slice(&whole.body).unwrap()),
        Answer::Stream(mut stream) => {
            let mut events = VecDeque::new();
            while stream.next(&mut events).await? {}
            // It reads as a whole stream.
            streamed(target("openai_responses"), &events, true);
            let ids = events.iter().filter_map(|event| {
                let data: Value = serde_json::from_str(&event.data).unwrap();
                data["response"]["id"].as_str().map(str::to_owned)
            });
            let ids: Vec<_> = ids.collect();
            assert!(ids.len() == 3 && ids.iter().all(|id| *id == ids[0]), "{ids:?}");
            let last: Value = serde_json::from_str(&events.back().unwrap().data).unwrap();
            Ok(last["response"].clone())
        }
        Answer::Chunks(_) | Answer::Line(_) => panic!("nobody asked for these"),
    }
}

async fn say(house: &House, to: &dyn Protocol, said: Value) -> Value {
    answered(&house.engine, &call(to, said)).await.unwrap()
}

async fn recall(engine: &Engine, method: Method, path: String) -> Result<Value, Error> {
    let mut incoming = Incoming::new(Form::Plain(Plain::json(method)), &path, Bytes::new());
    incoming.wish.provider = Some(row(target("openai_responses")).to_owned());
    incoming.patience.max_retries = 0;
    incoming.patience.timeout = Some(SOON);
    answered(engine, &incoming).await
}

fn tool() -> Value {
    json!([{"type": "function", "name": "f", "parameters": {"type": "object", "properties": {}}}])
}

#[tokio::test]
async fn a_call_goes_on_from_an_earlier_answer_whoever_gives_it() {
    for name in OTHERS {
        for stream in [false, true] {
            let (house, to) = (House::open(), target(name));
            let first = say(&house, to, json!({"input": "good day", "stream": stream})).await;
            let id = first["id"].as_str().unwrap();
            assert_eq!((&first["store"], &first["status"]), (&json!(true), &json!("completed")));
            let next = json!({"input": "and you?", "previous_response_id": id, "stream": stream});
            let second = say(&house, to, next).await;
            assert_eq!(second["previous_response_id"], id, "{name}");
            let sent = house.requests(to)[1].json.as_ref().unwrap().to_string();
            let at =
                |text: &str| sent.find(text).unwrap_or_else(|| panic!("{name}: {text}: {sent}"));
            assert!(at("good day") < at("You said") && at("You said") < at("and you?"), "{sent}");
            assert!(
                !sent.contains("previous_response_id") && !sent.contains("\"store\""),
                "{sent}"
            );
            // The whole way is kept with the last answer: the first one is needed no more.
            let path = format!("/responses/{id}");
            recall(&house.engine, Method::DELETE, path).await.unwrap();
            let next = json!({"input": "third", "previous_response_id": second["id"]});
            say(&house, to, next).await;
            let sent = house.requests(to)[2].json.as_ref().unwrap().to_string();
            assert!(sent.contains("good day") && sent.contains("and you?"), "{name}: {sent}");
        }
    }
}

#[tokio::test]
async fn tools_and_signed_thoughts_come_back_to_who_had_them() {
    for stream in [false, true] {
        let to = target("anthropic");
        let step = Step::parse(json!({
            "reasoning": "let me see",
            "tool_calls": [{"id": "toolu_1", "name": "f", "arguments": {"a": 1}}],
        }));
        let house = House::with(to, vec![step.unwrap()]);
        let asked = json!({"input": "do it", "tools": tool(), "stream": stream});
        let first = say(&house, to, asked).await;
        let kinds: Vec<_> =
            first["output"].as_array().unwrap().iter().map(|i| &i["type"]).collect();
        assert_eq!(kinds, ["reasoning", "function_call"], "{first}");
        let signature = first["output"][0]["signature"].as_str().unwrap().to_owned();
        let call_id = &first["output"][1]["call_id"];
        let result =
            json!([{"type": "function_call_output", "call_id": call_id, "output": "done"}]);
        let next = json!({"input": result, "tools": tool(), "previous_response_id": first["id"]});
        say(&house, to, next).await;
        let sent = house.requests(to)[1].json.clone().unwrap();
        let turn = &sent["messages"][1]["content"];
        assert_eq!(turn[0]["thinking"], "let me see", "{sent}");
        assert_eq!(turn[0]["signature"], signature);
        assert_eq!((&turn[1]["type"], &turn[1]["id"]), (&json!("tool_use"), call_id));
        assert_eq!(sent["messages"][2]["content"][0]["tool_use_id"], *call_id);
    }
}

#[tokio::test]
async fn an_answer_can_be_asked_for_again_until_it_is_deleted() {
    let (house, to) = (House::open(), target("anthropic"));
    let asked = json!({"input": [{"role": "user", "content": "one"}, "two"], "metadata": {"k": "v"},
                       "instructions": "be kind", "temperature": 0.5});
    let first = say(&house, to, asked).await;
    assert_eq!((&first["metadata"]["k"], &first["instructions"]), (&json!("v"), &json!("be kind")));
    let path = format!("/responses/{}", first["id"].as_str().unwrap());
    let again = recall(&house.engine, Method::GET, path.clone()).await.unwrap();
    assert_eq!(again, first);
    let items =
        |query: &str| recall(&house.engine, Method::GET, format!("{path}/input_items{query}"));
    let page = items("?limit=1").await.unwrap();
    assert_eq!(
        (&page["has_more"], &page["data"][0]["content"][0]["text"]),
        (&json!(true), &json!("two"))
    );
    let page = items(&format!("?after={}", page["last_id"].as_str().unwrap())).await.unwrap();
    assert_eq!(page["data"][0]["content"][0], json!({"type": "input_text", "text": "one"}));
    assert_eq!((&page["has_more"], page["data"].as_array().unwrap().len()), (&json!(false), 1));
    assert_eq!(items("?order=up").await.unwrap_err().said().param.as_deref(), Some("order"));
    let error = recall(&house.engine, Method::POST, format!("{path}/cancel")).await.unwrap_err();
    assert_eq!((error.kind(), error.status()), (ErrorKind::BadRequest, 400));
    let gone = recall(&house.engine, Method::DELETE, path.clone()).await.unwrap();
    assert_eq!(gone["deleted"], true);
    for (method, path) in [(Method::GET, path.clone()), (Method::DELETE, path.clone())] {
        let error = recall(&house.engine, method, path).await.unwrap_err();
        assert_eq!((error.kind(), error.status()), (ErrorKind::NotFound, 404));
        let body = error.said().body.clone().unwrap();
        assert_eq!(body["error"]["type"], "invalid_request_error");
    }
    let next = json!({"input": "x", "previous_response_id": first["id"]});
    let error = answered(&house.engine, &call(to, next)).await.unwrap_err();
    assert_eq!(error.said().code.as_deref(), Some("previous_response_not_found"));
    assert!(house.requests(target("openai_responses")).is_empty(), "nobody else was asked");
}

#[tokio::test]
async fn nothing_is_kept_where_the_caller_wants_nothing_kept_or_left_early() {
    let (house, to) = (House::open(), target("anthropic"));
    let first = say(&house, to, json!({"input": "x", "store": false})).await;
    assert_eq!(first["store"], false);
    let path = format!("/responses/{}", first["id"].as_str().unwrap());
    let error = recall(&house.engine, Method::GET, path).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::NotFound);
    let left = call(to, json!({"input": "x", "stream": true}));
    house.server(to).push(crate::house::fault(|f| f.gap_ms = 50));
    let Answer::Stream(mut stream) = house.engine.call(&left).await.unwrap() else { panic!() };
    let mut events = VecDeque::new();
    stream.next(&mut events).await.unwrap();
    drop(stream);
    let begun: Value = serde_json::from_str(&events[0].data).unwrap();
    let path = format!("/responses/{}", begun["response"]["id"].as_str().unwrap());
    let error = recall(&house.engine, Method::GET, path).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::NotFound);
}

#[tokio::test]
async fn who_keeps_answers_itself_is_told_as_it_was_said() {
    let (house, native) = (House::open(), target("openai_responses"));
    let said = json!({"input": "x", "previous_response_id": "resp_0a1b", "store": true});
    let answer = say(&house, native, said.clone()).await;
    let sent = house.requests(native)[0].json.clone().unwrap();
    assert_eq!(
        (&sent["previous_response_id"], &sent["store"]),
        (&json!("resp_0a1b"), &json!(true))
    );
    assert!(!answer["id"].as_str().unwrap().starts_with("resp_fg_"));
    // Its id means nothing to others, and neither do other things that only it has.
    for (field, value) in [
        ("previous_response_id", json!("resp_0a1b")),
        ("conversation", json!("conv_1")),
        ("background", json!(true)),
    ] {
        let mut said = json!({"input": "x"});
        said[field] = value;
        let error = answered(&house.engine, &call(target("gemini"), said)).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::UnsupportedParams);
        assert!(error.message().starts_with(field), "{error}");
    }
    // What was answered elsewhere it is told in full.
    let first = say(&house, target("anthropic"), json!({"input": "first"})).await;
    let next = json!({"input": "next", "previous_response_id": first["id"], "store": false});
    say(&house, native, next).await;
    let sent = house.requests(native)[1].json.clone().unwrap();
    assert_eq!((sent.get("previous_response_id"), &sent["store"]), (None, &json!(false)));
    let items = sent["input"].as_array().unwrap();
    assert_eq!(items.len(), 3, "{sent}");
    assert!(items.iter().all(|item| item.get("id").is_none()), "{sent}");
}

#[tokio::test]
async fn what_a_provider_has_not_is_refused_by_name() {
    let house = House::open();
    for path in ["/responses/compact", "/responses/input_tokens"] {
        let mut incoming = Incoming::new(Form::Plain(Plain::json(Method::POST)), path, "{}".into());
        incoming.wish.provider = Some("anthropic".to_owned());
        let error = answered(&house.engine, &incoming).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::UnsupportedParams);
        assert!(error.message().contains(path) && error.message().contains("openai"), "{error}");
    }
}

#[tokio::test]
async fn a_directory_is_shared_by_engines() {
    let path = std::env::temp_dir().join(format!("kept-{}", ferrogate::store::new_name().unwrap()));
    let to = target("anthropic");
    let (one, two) = (House::keeping(&path), House::keeping(&path));
    let first = say(&one, to, json!({"input": "good day"})).await;
    let next = json!({"input": "again", "previous_response_id": first["id"]});
    say(&two, to, next).await;
    let sent = two.requests(to)[0].json.as_ref().unwrap().to_string();
    assert!(sent.contains("good day") && sent.contains("again"), "{sent}");
    std::fs::remove_dir_all(path).unwrap();
}
