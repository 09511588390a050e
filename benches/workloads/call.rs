//! Whole calls: the engine, and a server in the same thread that says the same thing each time. It and the HTTP client
//! are counted with them.

use super::inputs;
use bytes::Bytes;
use ferrogate::budget::Accounts;
use ferrogate::config::Config;
use ferrogate::engine::{Answer, Engine, Form, Incoming, State};
use ferrogate::ops::Operation;
use ferrogate::protocol;
use ferrogate::transport::Transport;
use std::hint::black_box;
use std::sync::Arc;
use std::time::UNIX_EPOCH;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};
use tokio::runtime::{Builder, Runtime};

const REPLY: &str = r#"{"id":"chatcmpl-1","object":"chat.completion","created":1700000000,"model":"gpt-4o","choices":[{"index":0,"message":{"role":"assistant","content":"A small boat is fine with four Beaufort."},"finish_reason":"stop"}],"usage":{"prompt_tokens":12,"completion_tokens":9,"total_tokens":21}}"#;

/// In the caller's language.
pub(super) fn relayed() -> Box<dyn FnMut()> {
    call("openai/gpt-4o", REPLY)
}

/// In another language.
pub(super) fn translated() -> Box<dyn FnMut()> {
    call("anthropic/claude-sonnet-4-5", inputs::ANSWER)
}

fn call(model: &'static str, answer: &'static str) -> Box<dyn FnMut()> {
    let runtime = Builder::new_current_thread().enable_all().build().unwrap();
    let address = serve(&runtime, answer);
    let engine = runtime.block_on(async { Engine::new(state(), Transport::new()) });
    let language = protocol::find("openai_chat").unwrap();
    Box::new(move || {
        let form = Form::Spoken(Operation::Chat, language);
        let body = Bytes::from_static(inputs::REQUEST.as_bytes());
        let mut incoming = Incoming::new(form, "/chat/completions", body);
        model.clone_into(&mut incoming.wish.model);
        incoming.wish.over.base_url = Some(address.clone());
        incoming.wish.over.reads_model = true;
        incoming.wish.over.api_key = Some("sk-0123456789".into());
        match runtime.block_on(engine.call(black_box(&incoming))).unwrap() {
            Answer::Whole(whole) => drop(black_box(whole)),
            _ => unreachable!("a whole answer is asked for"),
        }
    })
}

fn state() -> Arc<State> {
    let environment = Arc::new(|_: &str| None);
    let config = Config { environment, ..Config::default() };
    let clock = || UNIX_EPOCH;
    Arc::new(State::new(
        config,
        Arc::new(Accounts::new(|| std::time::SystemTime::UNIX_EPOCH)),
        clock,
    ))
}

/// Serves on the runtime; the address.
fn serve(runtime: &Runtime, answer: &'static str) -> String {
    let listener = runtime.block_on(TcpListener::bind("127.0.0.1:0")).unwrap();
    let address = format!("http://{}/v1", listener.local_addr().unwrap());
    runtime.spawn(async move {
        while let Ok((socket, _)) = listener.accept().await {
            tokio::spawn(say(socket, answer));
        }
    });
    address
}

/// Says the same after each request. Of what is sent here only the end of a body is a brace.
async fn say(mut socket: TcpStream, answer: &str) {
    let length = answer.len();
    let head = format!(
        "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: {length}\r\n\r\n"
    );
    let mut buffer = vec![0; 16 * 1024];
    while let Ok(read @ 1..) = socket.read(&mut buffer).await {
        if buffer[..read].ends_with(b"}")
            && socket.write_all((head.clone() + answer).as_bytes()).await.is_err()
        {
            return;
        }
    }
}
