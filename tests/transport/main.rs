//! The transport against real servers on this machine: connections, limits, proxies, certificates.

#![expect(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

mod asleep;
mod servers;
mod tls;

use crate::servers::{OK, always, read_head, self_signed, server, tls_server};
use bytes::Bytes;
use ferrogate::error::{Error, ErrorKind};
use ferrogate::transport::{Answer, Call, Deadlines, Method, Options, Transport};
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};
use tokio::time::Instant;

const SHORT: Duration = Duration::from_millis(40);

fn get(url: impl Into<String>) -> Call {
    Call { method: Method::GET, url: url.into(), headers: Vec::new(), ..Call::default() }
}

fn options() -> Options {
    Options { use_env_proxy: false, ..Options::default() }
}

async fn send(options: Options, call: Call, deadlines: &Deadlines) -> Result<Answer, Error> {
    Transport::new().send(&Arc::new(options), &call, deadlines).await
}

async fn plainly(address: SocketAddr) -> Result<Answer, Error> {
    send(options(), get(format!("http://{address}/v1?key=secret")), &Deadlines::default()).await
}

fn failed(result: Result<impl Sized, Error>, kind: ErrorKind, words: &str) {
    let Err(error) = result else { panic!("no error, but {kind:?} was expected: {words}") };
    assert_eq!(error.kind(), kind, "{error}");
    assert!(error.message().contains(words), "{error}");
    assert!(!format!("{error:?}").contains("secret"), "{error:?}");
}

#[tokio::test]
async fn a_call_arrives_as_it_was_written() {
    let (heard, mut requests) = tokio::sync::mpsc::unbounded_channel();
    let address = server(move |mut stream| {
        let heard = heard.clone();
        async move {
            let request = read_head(&mut stream).await;
            let mut body = [0; 4];
            stream.read_exact(&mut body).await.unwrap();
            heard.send((request, body)).unwrap();
            stream
                .write_all(
                    b"HTTP/1.1 418 Teapot\r\nX-A: 1\r\nx-a: \xff\r\ncontent-length: 0\r\n\r\n",
                )
                .await
                .unwrap();
        }
    })
    .await;
    let headers = [("X-One", "1"), ("X-One", "zwei ü"), ("authorization", "Bearer secret")];
    let call = Call {
        method: Method::POST,
        headers: headers.map(|(name, value)| (name.to_owned(), value.to_owned())).to_vec(),
        body: Bytes::from_static(b"body"),
        ..get(format!("http://{address}/v1/x?a=b"))
    };
    let shown = format!("{call:?}");
    assert!(!shown.contains("secret") && !shown.contains("a=b"), "{shown}");
    let answer = send(options(), call, &Deadlines::default()).await.unwrap();
    let (request, body) = requests.recv().await.unwrap();
    assert!(request.starts_with("POST /v1/x?a=b HTTP/1.1\r\n"), "{request}");
    assert!(request.contains("x-one: 1\r\nx-one: zwei ü\r\n"), "{request}");
    assert!(request.contains("user-agent: ferrogate/"), "{request}");
    assert_eq!(&body, b"body");
    assert_eq!((answer.status, answer.header("x-a")), (418, Some("1")));
    assert_eq!(answer.headers[1], ("x-a".to_owned(), "\u{fffd}".to_owned()));
    assert_eq!(answer.bytes().await.unwrap(), "");
}

#[tokio::test]
async fn a_call_that_http_cannot_carry_is_refused() {
    let none = Deadlines::default();
    let call =
        Call { headers: vec![("x-key".into(), "secret\n".into())], ..get("http://127.0.0.1/") };
    failed(send(options(), call, &none).await, ErrorKind::BadRequest, "header x-key");
    failed(send(options(), get("ftp://u:secret@host/"), &none).await, ErrorKind::Config, "http://");
    failed(send(options(), get("host/v1?secret"), &none).await, ErrorKind::Config, "base URL");
}

#[tokio::test]
async fn a_compressed_body_is_decoded() {
    // "hello hello hello" by gzip
    let address = always(
        b"HTTP/1.1 200 OK\r\ncontent-encoding: gzip\r\ncontent-length: 28\r\n\r\n\
          \x1f\x8b\x08\x00\x00\x00\x00\x00\x02\x03\xcb\x48\xcd\xc9\xc9\x57\xc8\x40\x90\x00\x80\x88\xf9\xe5\x11\x00\x00\x00",
    )
    .await;
    let answer = plainly(address).await.unwrap();
    assert_eq!(answer.header("content-encoding"), None);
    assert_eq!(answer.bytes().await.unwrap(), "hello hello hello");
}

#[tokio::test]
async fn a_redirect_is_an_answer_and_not_followed() {
    let address = always(b"HTTP/1.1 307 Go\r\nlocation: /other\r\ncontent-length: 0\r\n\r\n").await;
    let answer = plainly(address).await.unwrap();
    assert_eq!((answer.status, answer.header("location")), (307, Some("/other")));
}

#[tokio::test]
async fn a_body_longer_than_allowed_is_refused() {
    let announced = always(OK).await;
    let chunked = always(
        b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n1\r\na\r\n1\r\nb\r\n0\r\n\r\n",
    )
    .await;
    for (address, max_body) in [(announced, 1), (chunked, 1), (announced, 2), (chunked, 2)] {
        let options = Options { max_body, ..options() };
        let answer = send(options, get(format!("http://{address}/")), &Deadlines::default()).await;
        let body = answer.unwrap().bytes().await;
        match max_body {
            1 => failed(body, ErrorKind::BadReply, "longer than 1 bytes"),
            _ => assert_eq!(body.unwrap().len(), 2),
        }
    }
}

#[tokio::test]
async fn a_body_that_ends_early_is_an_error_with_what_had_come() {
    let address = server(|mut stream| async move {
        read_head(&mut stream).await;
        stream.write_all(b"HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\nhello").await.unwrap();
    })
    .await;
    let mut body = plainly(address).await.unwrap().body();
    assert_eq!(body.chunk().await.unwrap().unwrap(), "hello");
    failed(body.chunk().await, ErrorKind::Connection, "after 5 bytes");
}

#[tokio::test]
async fn a_connection_that_is_reset_is_an_error_and_no_end() {
    let (read, has_read) = tokio::sync::oneshot::channel();
    let has_read = Arc::new(tokio::sync::Mutex::new(Some(has_read)));
    let address = server(move |mut stream| {
        let has_read = Arc::clone(&has_read);
        async move {
            read_head(&mut stream).await;
            // Without a length the end of the connection is the end of the body, if it is no reset.
            stream.write_all(b"HTTP/1.1 200 OK\r\n\r\nhello").await.unwrap();
            has_read.lock().await.take().unwrap().await.unwrap();
            stream.set_zero_linger().unwrap();
        }
    })
    .await;
    let mut body = plainly(address).await.unwrap().body();
    assert_eq!(body.chunk().await.unwrap().unwrap(), "hello");
    read.send(()).unwrap();
    failed(body.chunk().await, ErrorKind::Connection, "after 5 bytes");
}

#[tokio::test]
async fn no_server_and_a_silent_close_are_connection_errors() {
    let nobody = TcpListener::bind("127.0.0.1:0").await.unwrap().local_addr().unwrap();
    failed(plainly(nobody).await, ErrorKind::Connection, &format!("No connection to {nobody}: "));
    let rude = server(|mut stream| async move { drop(read_head(&mut stream).await) }).await;
    failed(plainly(rude).await, ErrorKind::Connection, "before it answered");
    let unknown = get("http://user:secret@nowhere.invalid/?key=secret");
    let answer = send(options(), unknown, &Deadlines::default()).await;
    failed(answer, ErrorKind::Connection, "No connection to nowhere.invalid: ");
}

#[tokio::test]
async fn every_limit_is_named_with_its_length() {
    let silent = server(|mut stream| async move {
        read_head(&mut stream).await;
        read_head(&mut stream).await;
    })
    .await;
    let url = format!("http://{silent}/?key=secret");
    let first_byte = Deadlines { first_byte: Some(SHORT), ..Deadlines::default() };
    let answer = send(options(), get(&url), &first_byte).await;
    failed(answer, ErrorKind::Timeout, "within 40 ms (first byte limit)");
    let total = Deadlines { total: Some(Instant::now() + SHORT), ..Deadlines::default() };
    failed(send(options(), get(&url), &total).await, ErrorKind::Timeout, "(total limit)");
    failed(send(options(), get(&url), &total).await, ErrorKind::Timeout, "was over before");
    let connect = Deadlines { connect: Some(SHORT), ..Deadlines::default() };
    let answer = send(options(), get(url.replace("http:", "https:")), &connect).await;
    failed(answer, ErrorKind::Timeout, "within 40 ms (connect limit)");
}

#[tokio::test]
async fn limits_hold_while_a_body_is_read() {
    let stuck = always(b"HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\nhello").await;
    let call = || get(format!("http://{stuck}/"));
    let idle = Deadlines { idle: Some(SHORT), ..Deadlines::default() };
    let mut body = send(options(), call(), &idle).await.unwrap().body();
    assert_eq!(body.chunk().await.unwrap().unwrap(), "hello");
    failed(body.chunk().await, ErrorKind::Timeout, "40 ms (idle limit)");
    let total = Deadlines { total: Some(Instant::now() + SHORT), ..Deadlines::default() };
    let answer = send(options(), call(), &total).await.unwrap();
    failed(answer.bytes().await, ErrorKind::Timeout, "(total limit)");
}

#[tokio::test]
async fn a_proxy_is_asked_for_the_whole_address() {
    let (heard, mut requests) = tokio::sync::mpsc::unbounded_channel();
    let proxy = server(move |mut stream| {
        let heard = heard.clone();
        async move {
            heard.send(read_head(&mut stream).await).unwrap();
            stream.write_all(OK).await.unwrap();
        }
    })
    .await;
    let through = Options { proxy: Some(format!("http://user:pass@{proxy}")), ..options() };
    assert!(!format!("{through:?}").contains("pass"));
    let answer = send(through, get("http://provider.invalid/v1"), &Deadlines::default()).await;
    assert_eq!(answer.unwrap().bytes().await.unwrap(), "hi");
    let request = requests.recv().await.unwrap();
    assert!(request.starts_with("GET http://provider.invalid/v1 HTTP/1.1\r\n"), "{request}");
    assert!(request.contains("proxy-authorization: Basic dXNlcjpwYXNz\r\n"), "{request}");
    let wrong = Options { proxy: Some("user:secret@host".into()), ..options() };
    let answer = send(wrong, get("http://provider.invalid/"), &Deadlines::default()).await;
    failed(answer, ErrorKind::Config, "The proxy cannot be used");
}

#[tokio::test]
async fn a_proxy_makes_a_tunnel_for_https() {
    let certificate = self_signed();
    let target = tls_server(certificate.config).await;
    let proxy = server(move |mut stream| async move {
        let asked = read_head(&mut stream).await;
        assert!(asked.starts_with(&format!("CONNECT {target} HTTP/1.1\r\n")), "{asked}");
        stream.write_all(b"HTTP/1.1 200 OK\r\n\r\n").await.unwrap();
        let mut onward = TcpStream::connect(target).await.unwrap();
        drop(tokio::io::copy_bidirectional(&mut stream, &mut onward).await);
    })
    .await;
    let through = Options {
        proxy: Some(format!("http://{proxy}")),
        ca_pem: Some(certificate.pem),
        ..options()
    };
    let answer = send(through, get(format!("https://{target}/")), &Deadlines::default()).await;
    assert_eq!(answer.unwrap().bytes().await.unwrap(), "hi");
}

#[test]
fn a_call_may_move_between_threads() {
    fn is_send(_: impl Send) {}
    let (transport, options, none) = (Transport::new(), Arc::new(options()), Deadlines::default());
    is_send(async move {
        let mut body = transport.send(&options, &get("http://127.0.0.1/"), &none).await?.body();
        body.chunk().await
    });
}
