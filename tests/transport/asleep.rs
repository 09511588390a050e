//! A runtime that nobody drives between two calls, as a blocking caller's.

use crate::servers::{OK, acceptor, answer_all, self_signed};
use crate::tls::answer_http2;
use crate::{get, options};
use bytes::Bytes;
use ferrogate::error::Error;
use ferrogate::transport::{Deadlines, Http2, Options, Transport};
use std::net::SocketAddr;
use std::sync::{Arc, mpsc};
use std::time::Duration;
use tokio::net::TcpStream;
use tokio::sync::mpsc::{UnboundedSender, unbounded_channel};

const ROUNDS: usize = 200;

/// A server in a thread of its own, so that it lives while the client's runtime sleeps. It serves one connection
/// after the other.
struct Server {
    address: SocketAddr,
    /// Tells it to close the connection.
    close: UnboundedSender<()>,
    /// It says that it has.
    closed: mpsc::Receiver<()>,
}

impl Server {
    fn start<F>(serve: impl Fn(TcpStream) -> F + Send + 'static) -> Self
    where
        F: Future<Output = ()> + Send + 'static,
    {
        let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
        let address = listener.local_addr().unwrap();
        let (close, mut may_close) = unbounded_channel();
        let (tell, closed) = mpsc::channel();
        std::thread::spawn(move || {
            let runtime = runtime();
            while let Ok((stream, _)) = listener.accept() {
                stream.set_nonblocking(true).unwrap();
                stream.set_nodelay(true).unwrap(); // else small frames wait 40 ms for each other
                runtime.block_on(async {
                    let serving = tokio::spawn(serve(TcpStream::from_std(stream).unwrap()));
                    if may_close.recv().await.is_some() {
                        serving.abort();
                        assert!(serving.await.is_err(), "the connection was open until now");
                        tell.send(()).unwrap();
                    }
                });
            }
        });
        Self { address, close, closed }
    }

    fn close_connection(&self) {
        self.close.send(()).unwrap();
        self.closed.recv().unwrap();
    }
}

/// A blocking caller: its runtime sleeps between two calls.
struct Caller {
    runtime: tokio::runtime::Runtime,
    transport: Transport,
    url: String,
}

impl Caller {
    fn new(scheme: &str, server: &Server) -> Self {
        let url = format!("{scheme}://{}/", server.address);
        Self { runtime: runtime(), transport: Transport::new(), url }
    }

    fn call(&self, options: &Options) -> Result<Bytes, Error> {
        // Options that are equal, though not the same, share connections.
        let options = Arc::new(options.clone());
        self.runtime.block_on(async {
            let none = Deadlines::default();
            self.transport.send(&options, &get(&self.url), &none).await?.bytes().await
        })
    }
}

fn runtime() -> tokio::runtime::Runtime {
    tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap()
}

/// Calls, has the server close, calls again; every call must succeed.
fn call_and_close(scheme: &str, options: &Options, server: &Server) {
    let caller = Caller::new(scheme, server);
    for round in 0..ROUNDS {
        let body = caller.call(options);
        assert_eq!(body.unwrap_or_else(|error| panic!("round {round}: {error}")), "hi");
        server.close_connection();
    }
}

#[test]
fn a_connection_that_was_closed_is_noticed() {
    call_and_close("http", &options(), &Server::start(|stream| answer_all(stream, OK)));
}

#[test]
fn an_http2_connection_that_was_closed_is_noticed() {
    let options = Options { http2: Http2::PriorKnowledge, ..options() };
    call_and_close("http", &options, &Server::start(answer_http2));
}

#[test]
fn a_tls_connection_that_was_closed_is_noticed() {
    let certificate = self_signed();
    let acceptor = acceptor(certificate.config);
    let server = Server::start(move |stream| {
        let acceptor = acceptor.clone();
        async move { answer_all(acceptor.accept(stream).await.unwrap(), OK).await }
    });
    let options = Options { ca_pem: Some(certificate.pem), ..options() };
    call_and_close("https", &options, &server);
}

#[test]
fn an_open_connection_is_used_again() {
    // The server waits for the end of the first connection: a second one would get no answer.
    let server = Server::start(|stream| answer_all(stream, OK));
    let caller = Caller::new("http", &server);
    for _ in 0..50 {
        assert_eq!(caller.call(&options()).unwrap(), "hi");
    }
    server.close_connection();
}

/// Gives one chunk of a longer body, and tells when the client has gone.
fn endless_server() -> (Server, mpsc::Receiver<()>) {
    let (tell, gone) = mpsc::channel();
    let server = Server::start(move |stream| {
        let tell = tell.clone();
        async move {
            answer_all(stream, b"HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\nhello").await;
            tell.send(()).unwrap();
        }
    });
    (server, gone)
}

#[test]
fn the_server_learns_at_once_of_a_stream_that_is_closed() {
    let (server, gone) = endless_server();
    let Caller { runtime, transport, url } = Caller::new("http", &server);
    let (options, none) = (Arc::new(options()), Deadlines::default());
    runtime.block_on(async {
        let mut body = transport.send(&options, &get(url), &none).await.unwrap().body();
        assert_eq!(body.chunk().await.unwrap().unwrap(), "hello");
        body.close().await;
    });
    // The runtime sleeps from here on.
    gone.recv_timeout(Duration::from_secs(10)).unwrap();
}
