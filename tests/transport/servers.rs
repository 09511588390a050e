//! Small servers on this machine, and the certificates they show.

use bytes::Bytes;
use std::net::SocketAddr;
use std::sync::Arc;
use tokio::io::{AsyncRead, AsyncReadExt as _, AsyncWrite, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};

/// An answer after which the connection stays open.
pub(crate) const OK: &[u8] = b"HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\nhi";

/// A server that hands every connection to `answer`.
pub(crate) async fn server<F>(answer: impl Fn(TcpStream) -> F + Send + 'static) -> SocketAddr
where
    F: Future<Output = ()> + Send + 'static,
{
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            tokio::spawn(answer(stream));
        }
    });
    address
}

/// A server that answers every request with the same bytes and keeps its connections open.
pub(crate) async fn always(bytes: &'static [u8]) -> SocketAddr {
    server(move |stream| answer_all(stream, bytes)).await
}

pub(crate) async fn answer_all(
    mut stream: impl AsyncRead + AsyncWrite + Unpin,
    bytes: &'static [u8],
) {
    while !read_head(&mut stream).await.is_empty() {
        stream.write_all(bytes).await.unwrap();
        stream.flush().await.unwrap();
    }
}

/// Reads the head of a request; empty when the client has closed.
pub(crate) async fn read_head(stream: &mut (impl AsyncRead + Unpin)) -> String {
    let mut head = Vec::new();
    while !head.ends_with(b"\r\n\r\n") {
        match stream.read_u8().await {
            Ok(byte) => head.push(byte),
            Err(_) => return String::new(),
        }
    }
    String::from_utf8(head).unwrap()
}

/// A certificate, its key, and the configuration of a server that shows it.
pub(crate) struct Certificate {
    pub(crate) pem: Bytes,
    pub(crate) key: Bytes,
    pub(crate) config: rustls::ServerConfig,
}

pub(crate) fn server_config() -> rustls::ConfigBuilder<rustls::ServerConfig, rustls::WantsVerifier>
{
    rustls::ServerConfig::builder_with_provider(Arc::new(rustls::crypto::ring::default_provider()))
        .with_safe_default_protocol_versions()
        .unwrap()
}

pub(crate) fn acceptor(config: rustls::ServerConfig) -> tokio_rustls::TlsAcceptor {
    Arc::new(config).into()
}

/// A certificate for 127.0.0.1 that nobody vouches for, and the server's side of it.
pub(crate) fn self_signed() -> Certificate {
    let made = rcgen::generate_simple_self_signed(["127.0.0.1".to_owned()]).unwrap();
    let key = rustls::pki_types::PrivateKeyDer::try_from(made.signing_key.serialize_der()).unwrap();
    let config = server_config()
        .with_no_client_auth()
        .with_single_cert(vec![made.cert.der().clone()], key)
        .unwrap();
    let key = made.signing_key.serialize_pem().into();
    Certificate { pem: made.cert.pem().into(), key, config }
}

pub(crate) async fn tls_server(config: rustls::ServerConfig) -> SocketAddr {
    let acceptor = acceptor(config);
    server(move |stream| {
        let acceptor = acceptor.clone();
        async move {
            if let Ok(stream) = acceptor.accept(stream).await {
                answer_all(stream, OK).await;
            }
        }
    })
    .await
}
