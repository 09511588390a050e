//! Who is believed, who is told who we are, and which version of HTTP is agreed on.

use crate::servers::{
    acceptor, answer_all, read_head, self_signed, server, server_config, tls_server,
};
use crate::{failed, get, options, send};
use bytes::Bytes;
use ferrogate::error::ErrorKind;
use ferrogate::transport::{Deadlines, Http2, Identity, Options};
use rustls::pki_types::pem::PemObject as _;
use rustls::pki_types::{CertificateDer, PrivateKeyDer};
use rustls::server::WebPkiClientVerifier;
use std::sync::Arc;
use tokio::io::{AsyncRead, AsyncWrite, AsyncWriteExt as _};

#[tokio::test]
async fn a_certificate_must_be_vouched_for() {
    let certificate = self_signed();
    let url = format!("https://{}/?key=secret", tls_server(certificate.config.clone()).await);
    let none = Deadlines::default();
    let answer = send(options(), get(&url), &none).await;
    failed(answer, ErrorKind::Connection, "certificate");
    let other = Options { ca_pem: Some(self_signed().pem), ..options() };
    failed(send(other, get(&url), &none).await, ErrorKind::Connection, "set ca_file");

    let path = std::env::temp_dir().join(format!("ferrogate-ca-{}.pem", std::process::id()));
    std::fs::write(&path, &certificate.pem).unwrap();
    for trusting in [
        Options { ca_pem: Some(certificate.pem.clone()), ..options() },
        Options { ca_file: Some(path.clone()), ..options() },
        Options { verify: false, ..options() },
    ] {
        let answer = send(trusting, get(&url), &none).await.unwrap();
        assert_eq!(answer.bytes().await.unwrap(), "hi");
    }
    std::fs::remove_file(&path).unwrap();
    let missing = Options { ca_file: Some(path), ..options() };
    failed(send(missing, get(&url), &none).await, ErrorKind::Config, "cannot be read");
    let empty = Options { ca_pem: Some(Bytes::from_static(b"no certificate")), ..options() };
    failed(send(empty, get(&url), &none).await, ErrorKind::Config, "BEGIN CERTIFICATE");
}

#[tokio::test]
async fn tls_spoken_to_a_plain_server_is_explained() {
    let address = server(|mut stream| async move {
        stream.write_all(b"HTTP/1.1 400 Bad Request\r\n\r\n").await.unwrap();
        read_head(&mut stream).await;
    })
    .await;
    let answer = send(options(), get(format!("https://{address}/")), &Deadlines::default()).await;
    failed(answer, ErrorKind::Connection, "check that the address speaks TLS");
}

/// Answers every call of a connection over HTTP/2.
pub(crate) async fn answer_http2(stream: impl AsyncRead + AsyncWrite + Unpin) {
    let mut connection = h2::server::handshake(stream).await.unwrap();
    while let Some(Ok((_, mut respond))) = connection.accept().await {
        let mut body = respond.send_response(http::Response::new(()), false).unwrap();
        body.send_data(Bytes::from_static(b"hi"), true).unwrap();
    }
}

#[tokio::test]
async fn http2_is_spoken_at_once_where_asked() {
    let address = server(answer_http2).await;
    let options = Options { http2: Http2::PriorKnowledge, ..options() };
    let answer = send(options, get(format!("http://{address}/")), &Deadlines::default()).await;
    assert_eq!(answer.unwrap().bytes().await.unwrap(), "hi");
}

#[tokio::test]
async fn the_version_is_agreed_on_where_tls_is_spoken() {
    let certificate = self_signed();
    let mut config = certificate.config.clone();
    config.alpn_protocols = vec![b"h2".to_vec(), b"http/1.1".to_vec()];
    let acceptor = acceptor(config);
    let address = server(move |stream| {
        let acceptor = acceptor.clone();
        async move {
            let stream = acceptor.accept(stream).await.unwrap();
            match stream.get_ref().1.alpn_protocol() {
                Some(b"h2") => answer_http2(stream).await,
                _ => answer_all(stream, b"HTTP/1.1 200 OK\r\ncontent-length: 3\r\n\r\n1.1").await,
            }
        }
    })
    .await;
    for (http2, body) in [(Http2::Auto, "hi"), (Http2::PriorKnowledge, "hi"), (Http2::Off, "1.1")] {
        let options = Options { http2, ca_pem: Some(certificate.pem.clone()), ..options() };
        let answer = send(options, get(format!("https://{address}/")), &Deadlines::default()).await;
        assert_eq!(answer.unwrap().bytes().await.unwrap(), body);
    }
}

#[tokio::test]
async fn a_server_may_ask_who_calls() {
    let (shown, caller) = (self_signed(), self_signed());
    let mut roots = rustls::RootCertStore::empty();
    roots.add(CertificateDer::from_pem_slice(&caller.pem).unwrap()).unwrap();
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let verifier = WebPkiClientVerifier::builder_with_provider(Arc::new(roots), provider);
    let config = server_config()
        .with_client_cert_verifier(verifier.build().unwrap())
        .with_single_cert(
            vec![CertificateDer::from_pem_slice(&shown.pem).unwrap()],
            PrivateKeyDer::from_pem_slice(&shown.key).unwrap(),
        )
        .unwrap();
    let url = format!("https://{}/", tls_server(config).await);
    let nobody = Options { ca_pem: Some(shown.pem), ..options() };
    let answer = send(nobody.clone(), get(&url), &Deadlines::default()).await;
    failed(answer, ErrorKind::Connection, "");
    let identity = Identity { certificates: caller.pem, key: caller.key };
    let somebody = Options { identity: Some(identity.clone()), ..nobody.clone() };
    assert!(!format!("{somebody:?}").contains("PRIVATE"));
    let answer = send(somebody, get(&url), &Deadlines::default()).await;
    assert_eq!(answer.unwrap().bytes().await.unwrap(), "hi");
    let broken = Identity { key: Bytes::from_static(b"secret"), ..identity };
    let broken = Options { identity: Some(broken), ..nobody };
    let answer = send(broken, get(&url), &Deadlines::default()).await;
    failed(answer, ErrorKind::Config, "The key of the client's identity");
}
