//! TLS configurations, shared by all clients of the process. It opens no connection.
//!
//! The system's certificates are read once, and only when a server has to prove who it is for the first time: a
//! process that calls plain `http` addresses reads nothing.

use super::{Http2, Identity, Options};
use crate::error::{Error, Result};
use rustls::client::WebPkiServerVerifier;
use rustls::client::danger::{HandshakeSignatureValid, ServerCertVerified, ServerCertVerifier};
use rustls::crypto::{CryptoProvider, ring, verify_tls12_signature, verify_tls13_signature};
use rustls::pki_types::pem::PemObject;
use rustls::pki_types::{CertificateDer, PrivateKeyDer, ServerName, UnixTime};
use rustls::{ClientConfig, DigitallySignedStruct, RootCertStore, SignatureScheme};
use std::collections::HashMap;
use std::sync::{Arc, LazyLock, Mutex, MutexGuard, OnceLock, TryLockError};
use std::time::{Duration, Instant};

/// How many configurations are kept; more means that options are made up per call.
const MAX_KEPT: usize = 64;

/// How long the system's certificates may take to be read by another thread.
const READ_WITHIN: Duration = Duration::from_millis(500);

type Verified = std::result::Result<ServerCertVerified, rustls::Error>;
type Signed = std::result::Result<HandshakeSignatureValid, rustls::Error>;

/// Who is believed.
#[derive(Clone, PartialEq, Eq, Hash)]
enum Trust {
    /// The system's certificate authorities.
    System,
    /// These authorities only, in PEM.
    Only(Vec<u8>),
    /// Anybody.
    Anybody,
}

#[derive(Clone, PartialEq, Eq, Hash)]
struct Key {
    trust: Trust,
    identity: Option<Identity>,
    http2: Http2,
}

static KEPT: LazyLock<Mutex<HashMap<Key, ClientConfig>>> = LazyLock::new(Mutex::default);
static PROVIDER: LazyLock<Arc<CryptoProvider>> =
    LazyLock::new(|| Arc::new(ring::default_provider()));

/// Makes what all connections of a process share; see `protocol::warm`.
pub fn warm() {
    LazyLock::force(&KEPT);
    LazyLock::force(&PROVIDER);
}

/// The configuration for these options. Reads `ca_file`, and fails with `Config` when it or the identity is wrong.
pub(super) fn config(options: &Options) -> Result<ClientConfig> {
    let key =
        Key { trust: trust(options)?, identity: options.identity.clone(), http2: options.http2 };
    if let Some(kept) = if_free(&KEPT).as_deref().and_then(|kept| kept.get(&key)) {
        return Ok(kept.clone());
    }
    let config = build(&key)?;
    if let Some(mut kept) = if_free(&KEPT) {
        if kept.len() >= MAX_KEPT {
            kept.clear();
        }
        kept.insert(key, config.clone());
    }
    Ok(config)
}

/// The lock, if nobody has it. It is not waited for: in a forked child whoever had it may never give it back.
fn if_free<T>(lock: &'static Mutex<T>) -> Option<MutexGuard<'static, T>> {
    match lock.try_lock() {
        Ok(guard) => Some(guard),
        Err(TryLockError::Poisoned(poisoned)) => Some(poisoned.into_inner()),
        Err(TryLockError::WouldBlock) => None,
    }
}

fn trust(options: &Options) -> Result<Trust> {
    if !options.verify {
        return Ok(Trust::Anybody);
    }
    let mut pem = match &options.ca_file {
        Some(path) => std::fs::read(path).map_err(|error| {
            Error::config(format!(
                "The certificate file {} cannot be read: {error}",
                path.display()
            ))
        })?,
        None => Vec::new(),
    };
    if let Some(more) = &options.ca_pem {
        pem.push(b'\n');
        pem.extend_from_slice(more);
    }
    let given = options.ca_file.is_some() || options.ca_pem.is_some();
    Ok(if given { Trust::Only(pem) } else { Trust::System })
}

fn build(key: &Key) -> Result<ClientConfig> {
    let verifier: Arc<dyn ServerCertVerifier> = match &key.trust {
        Trust::System => Arc::new(SystemVerifier),
        Trust::Only(pem) => verifier(roots_of(pem)?).map_err(Error::config)?,
        Trust::Anybody => Arc::new(BelieveAnybody),
    };
    let builder = ClientConfig::builder_with_provider(Arc::clone(&PROVIDER))
        .with_safe_default_protocol_versions()
        .map_err(|error| Error::config(format!("TLS cannot be set up: {error}")))?
        .dangerous() // the verifiers below are either the usual one behind a lock, or what the caller asked for
        .with_custom_certificate_verifier(verifier);
    let mut config = match &key.identity {
        None => builder.with_no_client_auth(),
        Some(identity) => {
            let (certificates, private) = identity_of(identity)?;
            builder.with_client_auth_cert(certificates, private).map_err(|error| {
                Error::config(format!("The client certificate cannot be used: {error}"))
            })?
        }
    };
    config.alpn_protocols = match key.http2 {
        Http2::Auto => vec![b"h2".to_vec(), b"http/1.1".to_vec()],
        Http2::PriorKnowledge => vec![b"h2".to_vec()],
        Http2::Off => vec![b"http/1.1".to_vec()],
    };
    Ok(config)
}

fn roots_of(pem: &[u8]) -> Result<RootCertStore> {
    let mut roots = RootCertStore::empty();
    for certificate in CertificateDer::pem_slice_iter(pem) {
        let wrong = |why: String| {
            Error::config(format!("A certificate of ca_file or ca_pem cannot be read: {why}"))
        };
        let certificate = certificate.map_err(|error| wrong(error.to_string()))?;
        roots.add(certificate).map_err(|error| wrong(error.to_string()))?;
    }
    if roots.is_empty() {
        return Err(Error::config(
            "ca_file or ca_pem holds no certificate; it must be PEM text with BEGIN CERTIFICATE",
        ));
    }
    Ok(roots)
}

fn identity_of(
    identity: &Identity,
) -> Result<(Vec<CertificateDer<'static>>, PrivateKeyDer<'static>)> {
    let wrong = |what: &str, why: &dyn std::fmt::Display| {
        Error::config(format!("The {what} of the client's identity cannot be read as PEM: {why}"))
    };
    let certificates: std::result::Result<Vec<_>, _> =
        CertificateDer::pem_slice_iter(&identity.certificates).collect();
    let certificates = certificates.map_err(|error| wrong("certificate", &error))?;
    let key = PrivateKeyDer::from_pem_slice(&identity.key).map_err(|error| wrong("key", &error))?;
    Ok((certificates, key))
}

fn verifier(roots: RootCertStore) -> std::result::Result<Arc<WebPkiServerVerifier>, &'static str> {
    WebPkiServerVerifier::builder_with_provider(Arc::new(roots), Arc::clone(&PROVIDER))
        .build()
        .map_err(|_| {
            "No certificate authority of the system was found; install the package ca-certificates, or name a file \
             of certificates in SSL_CERT_FILE or ca_file"
        })
}

/// The verifier over the system's certificates, or why there is none; read at the first use in the process.
fn system() -> std::result::Result<&'static WebPkiServerVerifier, &'static str> {
    static SYSTEM: OnceLock<std::result::Result<Arc<WebPkiServerVerifier>, &'static str>> =
        OnceLock::new();
    static READING: Mutex<()> = Mutex::new(());
    let begun = Instant::now();
    // One reads and the others wait, but not for ever: see `if_free`.
    let mut reading = if_free(&READING);
    while SYSTEM.get().is_none() && reading.is_none() && begun.elapsed() < READ_WITHIN {
        std::thread::sleep(Duration::from_millis(1));
        reading = if_free(&READING);
    }
    if SYSTEM.get().is_none() {
        let mut roots = RootCertStore::empty();
        // Stores hold odd certificates; those that cannot be read are of no use to anybody, the rest still is.
        roots.add_parsable_certificates(rustls_native_certs::load_native_certs().certs);
        let _ = SYSTEM.set(verifier(roots));
    }
    let loaded = SYSTEM.get().ok_or("the system's certificates were not read")?;
    loaded.as_deref().map_err(|why| *why)
}

/// Checks against the system's certificates, which it reads at the first handshake.
#[derive(Debug)]
struct SystemVerifier;

impl ServerCertVerifier for SystemVerifier {
    fn verify_server_cert(
        &self,
        end_entity: &CertificateDer<'_>,
        intermediates: &[CertificateDer<'_>],
        server_name: &ServerName<'_>,
        ocsp_response: &[u8],
        now: UnixTime,
    ) -> Verified {
        let system = system().map_err(|why| rustls::Error::General(why.to_owned()))?;
        system.verify_server_cert(end_entity, intermediates, server_name, ocsp_response, now)
    }

    fn verify_tls12_signature(
        &self,
        message: &[u8],
        certificate: &CertificateDer<'_>,
        signature: &DigitallySignedStruct,
    ) -> Signed {
        let algorithms = &PROVIDER.signature_verification_algorithms;
        verify_tls12_signature(message, certificate, signature, algorithms)
    }

    fn verify_tls13_signature(
        &self,
        message: &[u8],
        certificate: &CertificateDer<'_>,
        signature: &DigitallySignedStruct,
    ) -> Signed {
        let algorithms = &PROVIDER.signature_verification_algorithms;
        verify_tls13_signature(message, certificate, signature, algorithms)
    }

    fn supported_verify_schemes(&self) -> Vec<SignatureScheme> {
        PROVIDER.signature_verification_algorithms.supported_schemes()
    }
}

/// Believes any server: what `verify = false` asks for.
#[derive(Debug)]
struct BelieveAnybody;

impl ServerCertVerifier for BelieveAnybody {
    fn verify_server_cert(
        &self,
        _: &CertificateDer<'_>,
        _: &[CertificateDer<'_>],
        _: &ServerName<'_>,
        _: &[u8],
        _: UnixTime,
    ) -> Verified {
        Ok(ServerCertVerified::assertion())
    }

    fn verify_tls12_signature(
        &self,
        _: &[u8],
        _: &CertificateDer<'_>,
        _: &DigitallySignedStruct,
    ) -> Signed {
        Ok(HandshakeSignatureValid::assertion())
    }

    fn verify_tls13_signature(
        &self,
        _: &[u8],
        _: &CertificateDer<'_>,
        _: &DigitallySignedStruct,
    ) -> Signed {
        Ok(HandshakeSignatureValid::assertion())
    }

    fn supported_verify_schemes(&self) -> Vec<SignatureScheme> {
        PROVIDER.signature_verification_algorithms.supported_schemes()
    }
}
