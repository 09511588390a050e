//! Servers that keep to no rule: what they send is read as well as it can be, and nobody waits for what will not come.

use crate::house::{Heard, House, Pair, SOON, ask, pairs, row};
use ferrogate::error::ErrorKind;
use ferrogate::provider::Override;
use serde_json::{Value, json};
use std::time::{Duration, Instant};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpListener;

/// What a server does after it has said all.
#[derive(Clone, Copy, PartialEq)]
enum Then {
    Ends,
    IsSilent,
    TalksOn,
}

fn chunk(said: &str) -> Vec<u8> {
    format!("{:x}\r\n{said}\r\n", said.len()).into_bytes()
}

/// A server that answers one request so, without closing its connection. Its address.
async fn server(kind: &'static str, said: String, then: Then) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = format!("http://{}", listener.local_addr().unwrap());
    tokio::spawn(async move {
        let (mut socket, _) = listener.accept().await.unwrap();
        let _ = socket.read(&mut [0; 16384]).await;
        let head = format!("HTTP/1.1 200 OK\r\ncontent-type: {kind}\r\n");
        let head = format!("{head}transfer-encoding: chunked\r\n\r\n");
        socket.write_all(&[head.as_bytes(), &chunk(&said)].concat()).await.unwrap();
        if then == Then::Ends {
            socket.write_all(&chunk("")).await.unwrap();
        }
        while then == Then::TalksOn && socket.write_all(&chunk(": ping\n\n")).await.is_ok() {
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
        std::future::pending::<()>().await;
    });
    address
}

async fn hear(pair: Pair, kind: &'static str, (said, then): (String, Then)) -> Heard {
    let house = House::open();
    let mut incoming = ask((pair, true));
    incoming.wish.provider = Some(row(pair.target).to_owned());
    let base_url = Some(server(kind, said, then).await);
    incoming.wish.over = Override { base_url, api_key: Some("key".into()), ..Override::default() };
    let heard = house.hear(&incoming).await;
    assert_eq!(house.settled().len(), 1, "{pair}");
    heard
}

fn events(all: &[Value]) -> String {
    let lines: Vec<String> = all.iter().map(|event| format!("data: {event}\n\n")).collect();
    lines.concat()
}

fn stream_of(language: &str) -> String {
    if language == "anthropic" {
        return events(&[
            json!({"type": "message_start", "message": {"id": "a", "type": "message", "role": "assistant",
                   "model": "m", "content": [], "usage": {"input_tokens": 3, "output_tokens": 1}}}),
            json!({"type": "content_block_start", "index": 0, "content_block": {"type": "text", "text": ""}}),
            json!({"type": "content_block_delta", "index": 0, "delta": {"type": "text_delta", "text": "hi"}}),
            json!({"type": "content_block_stop", "index": 0}),
            json!({"type": "message_delta", "delta": {"stop_reason": "end_turn"}, "usage": {"output_tokens": 2}}),
            json!({"type": "message_stop"}),
        ]);
    }
    if language == "openai_responses" {
        return events(&[
            json!({"type": "response.created", "response": {"id": "a", "object": "response", "model": "m", "output": []}}),
            json!({"type": "response.output_text.delta", "item_id": "i", "output_index": 0, "content_index": 0, "delta": "hi"}),
            json!({"type": "response.completed", "response": whole_of(language)}),
        ]);
    }
    let choice = json!({"index": 0, "delta": {"role": "assistant", "content": "hi"}, "finish_reason": "stop"});
    let one = json!({"id": "a", "object": "chat.completion.chunk", "created": 1, "model": "m",
                     "choices": [choice], "usage": {"prompt_tokens": 3, "completion_tokens": 2, "total_tokens": 5}});
    events(&[one]) + "data: [DONE]\n\n"
}

fn whole_of(language: &str) -> Value {
    if language == "anthropic" {
        return json!({"id": "a", "type": "message", "role": "assistant", "model": "m", "stop_reason": "end_turn",
                      "content": [{"type": "text", "text": "hi"}], "usage": {"input_tokens": 3, "output_tokens": 2}});
    }
    if language == "openai_responses" {
        let said = json!({"type": "output_text", "text": "hi", "annotations": []});
        return json!({"id": "a", "object": "response", "model": "m", "status": "completed",
                      "output": [{"type": "message", "id": "i", "role": "assistant", "content": [said]}],
                      "usage": {"input_tokens": 3, "output_tokens": 2, "total_tokens": 5}});
    }
    json!({"id": "a", "object": "chat.completion", "created": 1, "model": "m",
           "choices": [{"index": 0, "message": {"role": "assistant", "content": "hi"}, "finish_reason": "stop"}],
           "usage": {"prompt_tokens": 3, "completion_tokens": 2, "total_tokens": 5}})
}

#[tokio::test]
async fn nobody_waits_for_a_connection_to_end_after_the_last_word() {
    for pair in pairs() {
        for then in [Then::Ends, Then::IsSilent, Then::TalksOn] {
            let began = Instant::now();
            let heard =
                hear(pair, "text/event-stream", (stream_of(pair.target.name()), then)).await;
            assert!(heard.error.is_none(), "{pair}: {:?}", heard.error);
            assert_eq!(heard.text, "hi", "{pair}");
            assert!(began.elapsed() < SOON / 2, "{pair} waited");
        }
    }
}

#[tokio::test]
async fn a_whole_answer_for_a_stream_is_one() {
    for pair in pairs() {
        for kind in ["application/json", "text/event-stream"] {
            let said = whole_of(pair.target.name()).to_string();
            let heard = hear(pair, kind, (said, Then::Ends)).await;
            assert!(heard.error.is_none(), "{pair}: {:?}", heard.error);
            assert_eq!(heard.text, "hi", "{pair}");
            assert_eq!(heard.usage.map(|u| (u.prompt(), u.completion())), Some((3, 2)), "{pair}");
        }
    }
}

#[tokio::test]
async fn a_whole_error_for_a_stream_is_the_providers() {
    for pair in pairs() {
        let error = json!({"type": "overloaded_error", "message": "too busy", "code": 529});
        let said = json!({"type": "error", "error": error}).to_string();
        let error = hear(pair, "application/json", (said, Then::Ends)).await.error.unwrap();
        assert_eq!(error.kind(), ErrorKind::Unavailable, "{pair}: {error:?}");
        assert_eq!(error.message(), "too busy", "{pair}");
    }
}

#[tokio::test]
async fn json_that_is_no_answer_is_named_as_such() {
    for pair in pairs() {
        let error = hear(pair, "application/json", ("{\"a\": 1".into(), Then::Ends)).await.error;
        assert_eq!(error.unwrap().kind(), ErrorKind::BadReply, "{pair}");
    }
}

#[tokio::test]
async fn usage_beside_content_in_a_list_of_chunks_hides_nothing() {
    let openai = "openai_chat";
    for pair in
        pairs().into_iter().filter(|p| p.caller.name() == openai && p.target.name() == openai)
    {
        let said = |choices: Value, usage: Value| json!({"choices": choices, "usage": usage});
        let spoken = json!([{"index": 0, "delta": {"content": "hi"}, "finish_reason": "stop"}]);
        let used = json!({"prompt_tokens": 3, "completion_tokens": 2, "total_tokens": 5});
        let list = json!([said(spoken, Value::Null), said(json!([]), used)]);
        let mut house = House::open();
        let mut incoming = ask((pair, true));
        let text = events(&[list]) + "data: [DONE]\n\n";
        let address = server("text/event-stream", text, Then::Ends).await;
        // Through the row's own address, since nothing is asked for or hidden at one that the caller gives.
        let mut config = ferrogate::config::Config::default();
        let fields = json!({"base_url": address, "key_optional": true, "stream_usage": true});
        config.provider("lists", fields.as_object().unwrap()).unwrap();
        let state = ferrogate::engine::State {
            config,
            ledger: house.ledger.clone(),
            clock: || std::time::SystemTime::UNIX_EPOCH,
            keychain: std::sync::Arc::default(),
        };
        let transport = ferrogate::transport::Transport::new();
        house.engine = ferrogate::engine::Engine::new(std::sync::Arc::new(state), transport);
        incoming.wish.model = "lists/m".to_owned();
        let heard = house.hear(&incoming).await;
        assert!(heard.events.iter().any(|event| event.data.contains("\"hi\"")), "{heard:?}");
    }
}

#[tokio::test]
async fn no_limit_is_too_long_for_the_clock() {
    for pair in pairs() {
        let house = House::open();
        let mut incoming = ask((pair, false));
        incoming.patience.deadline = Some(Duration::MAX);
        incoming.patience.stream_timeout = Some(Duration::MAX);
        incoming.patience.timeout = Some(Duration::MAX);
        incoming.patience.connect_timeout = Some(Duration::MAX);
        incoming.patience.max_retries = u32::MAX;
        assert!(house.hear(&incoming).await.error.is_none(), "{pair}");
    }
}

#[tokio::test]
async fn an_error_in_plain_words_is_the_providers() {
    for pair in pairs().into_iter().filter(|pair| pair.target.name() == "openai_chat") {
        let said = "event: error\ndata: the prompt exceeds the context window\n\n".to_owned();
        let error = hear(pair, "text/event-stream", (said, Then::Ends)).await.error.unwrap();
        assert_eq!(error.kind(), ErrorKind::ContextTooLong, "{pair}: {error:?}");
        assert_eq!(error.message(), "the prompt exceeds the context window");
    }
}
