//! A runtime that nobody drives between two calls, as a blocking caller's.

use crate::servers::OK;
use crate::tls::answer_http2;
use crate::{get, options};
use bytes::Bytes;
use ferrogate::error::Error;
use ferrogate::transport::{Deadlines, Http2, Options, Transport};
use std::io::{Read as _, Write as _};
use std::net::SocketAddr;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, mpsc};

/// A server in a thread of its own, so that it lives while the client's runtime sleeps. After each answer it waits
/// for a word, closes the connection, and tells that it did.
fn closing_server(rounds: usize) -> (SocketAddr, mpsc::Sender<()>, mpsc::Receiver<()>) {
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    let (close, may_close) = mpsc::channel();
    let (closed, is_closed) = mpsc::channel();
    std::thread::spawn(move || {
        for _ in 0..rounds {
            let (mut stream, _) = listener.accept().unwrap();
            let mut request = [0; 4096];
            assert!(stream.read(&mut request).unwrap() > 0);
            stream.write_all(OK).unwrap();
            may_close.recv().unwrap();
            drop(stream);
            closed.send(()).unwrap();
        }
    });
    (address, close, is_closed)
}

fn runtime() -> tokio::runtime::Runtime {
    tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap()
}

const ROUNDS: usize = 200;

/// Calls, has the server close, calls again; every call must succeed.
fn call_and_close(
    options: Options,
    (address, close, is_closed): (SocketAddr, mpsc::Sender<()>, mpsc::Receiver<()>),
) {
    let (runtime, transport, options) = (runtime(), Transport::new(), Arc::new(options));
    for round in 0..ROUNDS {
        let body = call(&runtime, &transport, &options, address);
        assert_eq!(body.unwrap_or_else(|error| panic!("round {round}: {error}")), "hi");
        close.send(()).unwrap();
        is_closed.recv().unwrap();
    }
}

fn call(
    runtime: &tokio::runtime::Runtime,
    transport: &Transport,
    options: &Arc<Options>,
    address: SocketAddr,
) -> Result<Bytes, Error> {
    let call = get(format!("http://{address}/"));
    runtime.block_on(async {
        transport.send(options, call, &Deadlines::default()).await?.bytes().await
    })
}

#[test]
fn a_connection_closed_while_the_runtime_slept_is_noticed() {
    call_and_close(options(), closing_server(ROUNDS));
}

#[test]
fn a_http2_connection_closed_while_the_runtime_slept_is_noticed() {
    let options = Options { http2: Http2::PriorKnowledge, ..options() };
    call_and_close(options, closing_http2_server(ROUNDS));
}

#[test]
fn a_connection_is_used_again_though_the_runtime_slept() {
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    let connections = Arc::new(AtomicUsize::new(0));
    let counted = Arc::clone(&connections);
    std::thread::spawn(move || {
        while let Ok((mut stream, _)) = listener.accept() {
            counted.fetch_add(1, Ordering::SeqCst);
            std::thread::spawn(move || {
                let mut request = [0; 4096];
                while stream.read(&mut request).unwrap_or(0) > 0 {
                    stream.write_all(OK).unwrap();
                }
            });
        }
    });
    let (runtime, transport) = (runtime(), Transport::new());
    for _ in 0..50 {
        // Options that are equal, though not the same, share connections.
        let body = call(&runtime, &transport, &Arc::new(options()), address);
        assert_eq!(body.unwrap(), "hi");
    }
    assert_eq!(connections.load(Ordering::SeqCst), 1);
}

/// As [`closing_server`], over HTTP/2.
fn closing_http2_server(rounds: usize) -> (SocketAddr, mpsc::Sender<()>, mpsc::Receiver<()>) {
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    let (close, may_close) = mpsc::channel();
    let (closed, is_closed) = mpsc::channel();
    std::thread::spawn(move || {
        let runtime = runtime();
        for _ in 0..rounds {
            let (stream, _) = listener.accept().unwrap();
            stream.set_nonblocking(true).unwrap();
            stream.set_nodelay(true).unwrap(); // else its small frames wait 40 ms for each other
            let answering = runtime.spawn(async {
                answer_http2(tokio::net::TcpStream::from_std(stream).unwrap()).await;
            });
            runtime.block_on(async {
                while may_close.try_recv().is_err() {
                    tokio::task::yield_now().await;
                }
                answering.abort();
                assert!(answering.await.is_err());
            });
            closed.send(()).unwrap();
        }
    });
    (address, close, is_closed)
}
