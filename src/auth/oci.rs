//! Oracle Cloud Infrastructure: signed requests (its documentation, "Request Signatures"; HTTP signatures, draft 8).

use super::ask::Asker;
use super::ini::Sections;
use super::keychain::Credential;
use super::{rsa, show};
use crate::error::Result;
use crate::transport::{Call, Method, Sent};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use ring::digest;
use secrecy::ExposeSecret;
use std::time::{Duration, SystemTime};

/// What the chain depends on.
pub(super) const VARIABLES: &[&str] = &[
    "OCI_USER",
    "OCI_FINGERPRINT",
    "OCI_TENANCY",
    "OCI_KEY",
    "OCI_KEY_FILE",
    "OCI_CONFIG_FILE",
    "OCI_CLI_PROFILE",
    "HOME",
];

/// How long a key of a file is held before it is read again: people change them.
const REREAD: Duration = Duration::from_secs(15 * 60);

/// The key: of the arguments, the environment, or `~/.oci/config`.
///
/// # Errors
/// `Authentication` where a part of it is said by nobody.
pub(super) fn obtain(asker: &Asker<'_>) -> Result<Credential> {
    let path = asker.env("OCI_CONFIG_FILE").or_else(|| asker.home(".oci/config"));
    let text = path.map(|path| asker.file(&path)).transpose()?.flatten();
    let file = Sections::read(&text.unwrap_or_default());
    let profile = asker.env("OCI_CLI_PROFILE").unwrap_or_else(|| "DEFAULT".to_owned());
    let part = |name: &str, variable: &str| {
        let said = asker.said(&format!("oci_{name}"), &[variable]);
        said.or_else(|| file.get(&profile)?.get(name).cloned()).ok_or_else(|| {
            asker.refused(format!(
                "no OCI credentials for {}: nobody says {name}; pass oci_{name}, set {variable}, or run: oci setup config",
                asker.who()
            ))
        })
    };
    let pem = match asker.said("oci_key", &["OCI_KEY"]) {
        Some(pem) => pem,
        None => asker.named_file((&part("key_file", "OCI_KEY_FILE")?, "oci_key_file"))?,
    };
    let (tenancy, user) = (part("tenancy", "OCI_TENANCY")?, part("user", "OCI_USER")?);
    let fingerprint = part("fingerprint", "OCI_FINGERPRINT")?;
    Ok(Credential {
        id: format!("{tenancy}/{user}/{fingerprint}"),
        secret: pem.into(),
        expires: Some(asker.access.now + REREAD),
        ..Credential::default()
    })
}

/// Signs a call as it will be sent.
///
/// # Errors
/// `Config` where the private key cannot be read.
pub(super) fn sign(call: &mut Call, credential: &Credential, now: SystemTime) -> Result<()> {
    let sent = Sent::of(&call.url)?;
    let query = if sent.query.is_empty() { String::new() } else { format!("?{}", sent.query) };
    let method = call.method.as_str().to_lowercase();
    let mut lines = vec![
        ("(request-target)", format!("{method} {}{query}", sent.path)),
        ("date", httpdate::fmt_http_date(now)),
        ("host", sent.host),
    ];
    if call.method != Method::GET {
        let hash = STANDARD.encode(digest::digest(&digest::SHA256, &call.body));
        let kind = call.headers.iter().find(|(name, _)| name == "content-type");
        let kind = kind.map_or("application/json", |(_, value)| value.as_str()).to_owned();
        lines.extend([
            ("x-content-sha256", hash),
            ("content-type", kind),
            ("content-length", call.body.len().to_string()),
        ]);
    }
    let text: Vec<String> = lines.iter().map(|(name, value)| format!("{name}: {value}")).collect();
    let signature = rsa::signature(credential.secret.expose_secret(), text.join("\n").as_bytes())?;
    let names = lines.iter().map(|(name, _)| *name).collect::<Vec<_>>().join(" ");
    for (name, value) in lines {
        if matches!(name, "date" | "x-content-sha256" | "content-type") {
            show(call, name.to_owned(), value);
        }
    }
    let value = format!(
        "Signature version=\"1\",keyId=\"{}\",algorithm=\"rsa-sha256\",headers=\"{names}\",signature=\"{}\"",
        credential.id,
        STANDARD.encode(signature)
    );
    show(call, "authorization".into(), value);
    Ok(())
}
