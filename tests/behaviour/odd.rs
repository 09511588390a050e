//! Servers that keep to no rule: what they send is read as well as it can be, and nobody waits for what will not come.

use crate::house::{Heard, House, Pair, SOON, ask, pairs, row};
use ferrogate::error::ErrorKind;
use ferrogate::frame;
use ferrogate::ops::{ChatReply, Choice, Delta, Finish, Losses, Object, Part, Reply, Usage};
use ferrogate::protocol::{Protocol, Seed};
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

fn chunk(said: &[u8]) -> Vec<u8> {
    [format!("{:x}\r\n", said.len()).as_bytes(), said, b"\r\n"].concat()
}

/// A server that answers one request so, without closing its connection. Its address.
async fn server(kind: &'static str, said: Vec<u8>, then: Then) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = format!("http://{}", listener.local_addr().unwrap());
    tokio::spawn(async move {
        let (mut socket, _) = listener.accept().await.unwrap();
        let _ = socket.read(&mut [0; 16384]).await;
        let head = format!("HTTP/1.1 200 OK\r\ncontent-type: {kind}\r\n");
        let head = format!("{head}transfer-encoding: chunked\r\n\r\n");
        socket.write_all(&[head.as_bytes(), &chunk(&said)].concat()).await.unwrap();
        if then == Then::Ends {
            socket.write_all(&chunk(b"")).await.unwrap();
        }
        while then == Then::TalksOn && socket.write_all(&chunk(b": ping\n\n")).await.is_ok() {
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
        std::future::pending::<()>().await;
    });
    address
}

async fn hear(pair: Pair, kind: &'static str, (said, then): (Vec<u8>, Then)) -> Heard {
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

fn answer() -> ChatReply {
    ChatReply {
        id: "a".to_owned(),
        model: "m".to_owned(),
        created: Some(1),
        choices: vec![Choice {
            index: 0,
            parts: vec![Part::text("hi")],
            finish: Some(Finish::Stop),
            native_finish: None,
            stop_sequence: None,
            logprobs: None,
            extra: Object::new(),
        }],
        usage: Some(Usage { input: 3, output: 2, ..Usage::default() }),
        ..ChatReply::default()
    }
}

/// A short answer in a language, streamed.
fn stream_of(language: &dyn Protocol) -> Vec<u8> {
    let mut encoder = language.encoder(Seed { include_usage: true, ..Seed::default() });
    let mut events = Vec::new();
    for delta in Delta::of_reply(answer()) {
        encoder.push(&delta, &mut events);
    }
    encoder.end(&mut events);
    let mut writer = frame::Writer::new(language.framing());
    let mut bytes: Vec<u8> =
        events.iter().flat_map(|e| writer.event(e.name.as_deref(), &e.data)).collect();
    if language.name() == "openai_chat" {
        bytes.extend(b"data: [DONE]\n\n");
    }
    bytes
}

/// The same answer, whole.
fn whole_of(language: &dyn Protocol) -> Value {
    language.write(&Reply::Chat(Box::new(answer())), &mut Losses::default())
}

#[tokio::test]
async fn nobody_waits_for_a_connection_to_end_after_the_last_word() {
    for pair in pairs() {
        for then in [Then::Ends, Then::IsSilent, Then::TalksOn] {
            let began = Instant::now();
            // Google says that an answer ends, and not that nothing follows.
            if pair.target.name() == "gemini" && then != Then::Ends {
                continue;
            }
            let kind = pair.target.framing().content_type();
            let heard = hear(pair, kind, (stream_of(pair.target), then)).await;
            assert!(heard.error.is_none(), "{pair}: {:?}", heard.error);
            assert_eq!(heard.text, "hi", "{pair}");
            assert!(began.elapsed() < SOON / 2, "{pair} waited");
        }
    }
}

#[tokio::test]
async fn signs_of_life_are_silence_to_the_stall_limit() {
    let chunk = json!({"id": "a", "object": "chat.completion.chunk", "created": 1, "model": "m",
                       "choices": [{"index": 0, "delta": {"role": "assistant", "content": "hi"}}]});
    let house = House::open();
    let mut incoming = ask((pairs()[0], true));
    incoming.wish.provider = Some("openai".to_owned());
    let said = events(&[chunk]).into_bytes();
    let base_url = Some(server("text/event-stream", said, Then::TalksOn).await);
    incoming.wish.over = Override { base_url, api_key: Some("key".into()), ..Override::default() };
    incoming.patience.stall_timeout = Some(crate::house::SHORT);
    let began = Instant::now();
    let heard = house.hear(&incoming).await;
    assert!(began.elapsed() < SOON);
    let error = heard.error.unwrap();
    assert_eq!((error.kind(), heard.text.as_str()), (ErrorKind::Timeout, "hi"), "{error:?}");
    assert!(error.message().contains("stall_timeout"), "{error}");
}

#[tokio::test]
async fn a_whole_answer_for_a_stream_is_one() {
    for pair in pairs() {
        for kind in ["application/json", pair.target.framing().content_type()] {
            let said = whole_of(pair.target).to_string().into_bytes();
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
        let error = hear(pair, "application/json", (said.into(), Then::Ends)).await.error.unwrap();
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
        let text = (events(&[list]) + "data: [DONE]\n\n").into_bytes();
        let address = server("text/event-stream", text, Then::Ends).await;
        // Through the row's own address, since nothing is asked for or hidden at one that the caller gives.
        let mut config = ferrogate::config::Config::default();
        let fields = json!({"base_url": address, "key_optional": true, "stream_usage": true});
        config.provider("lists", fields.as_object().unwrap()).unwrap();
        let clock = || std::time::SystemTime::UNIX_EPOCH;
        let state = ferrogate::engine::State::new(config, house.ledger.clone(), clock);
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
        let error = hear(pair, "text/event-stream", (said.into(), Then::Ends)).await.error.unwrap();
        assert_eq!(error.kind(), ErrorKind::ContextTooLong, "{pair}: {error:?}");
        assert_eq!(error.message(), "the prompt exceeds the context window");
    }
}
