//! Signatures with RSA private keys, and the JWTs that are made of them.

use crate::error::{Error, Result};
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use ring::rand::SystemRandom;
use ring::signature::{RSA_PKCS1_SHA256, RsaKeyPair};
use rustls::pki_types::PrivateKeyDer;
use rustls::pki_types::pem::PemObject;
use serde_json::{Value, json};

/// The signature of a text (RSASSA-PKCS1-v1_5 with SHA-256), by a private key in PEM.
///
/// # Errors
/// `Config` where the key cannot be read. Nothing of it is repeated.
pub(super) fn signature(pem: &str, text: &[u8]) -> Result<Vec<u8>> {
    let wrong = |why: &str| Error::config(format!("the private key cannot be used: {why}"));
    // Keys in environment variables and JSON often have their line ends written out.
    let pem = pem.replace("\\n", "\n");
    let key = match PrivateKeyDer::from_pem_slice(pem.as_bytes()) {
        Ok(PrivateKeyDer::Pkcs8(der)) => RsaKeyPair::from_pkcs8(der.secret_pkcs8_der()),
        Ok(PrivateKeyDer::Pkcs1(der)) => RsaKeyPair::from_der(der.secret_pkcs1_der()),
        _ => return Err(wrong("it must be RSA in PEM, without a passphrase")),
    };
    let key = key.map_err(|_| wrong("it is no RSA key of 2048 bits or more"))?;
    let mut signature = vec![0; key.public().modulus_len()];
    key.sign(&RSA_PKCS1_SHA256, &SystemRandom::new(), text, &mut signature)
        .map_err(|_| wrong("signing failed"))?;
    Ok(signature)
}

/// A JWT with these claims, signed with RS256 (RFC 7519, RFC 7518 section 3.3).
///
/// # Errors
/// As [`signature`].
pub(super) fn jwt(pem: &str, key_id: Option<&str>, claims: &Value) -> Result<String> {
    let mut header = json!({"alg": "RS256", "typ": "JWT"});
    if let Some(id) = key_id {
        header["kid"] = id.into();
    }
    let part = |value: &Value| URL_SAFE_NO_PAD.encode(value.to_string());
    let signed = format!("{}.{}", part(&header), part(claims));
    let signature = URL_SAFE_NO_PAD.encode(signature(pem, signed.as_bytes())?);
    Ok(format!("{signed}.{signature}"))
}
