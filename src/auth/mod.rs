//! How a call shows who makes it: a key as it is, or what a cloud gives for one.
//!
//! ```text
//! sign ─► a key is given ───────────────────────────► shown as the row says
//!      └► the row has a chain ─► Keychain (by identity) ─► token shown, or request signed
//!                                  └► aws, google, entra, oci, token: asked for anew before it ends
//! ```
//!
//! The chains are data in a row ([`crate::provider::Credentials`]). What they read (environment, clock, network) is handed in
//! with [`Access`], so that proxies, certificates and deadlines of the call hold for them as well.

mod ask;
mod aws;
mod entra;
mod google;
mod google_federated;
mod ini;
mod keychain;
mod oci;
mod rsa;
mod time;
mod token;

pub use keychain::Keychain;

use crate::error::{Error, ErrorKind, Result};
use crate::protocol::address::encoded;
use crate::provider::{Auth, Credentials, Target};
use crate::transport::{Call, Deadlines, Options, Transport};
use ask::Asker;
use keychain::Credential;
use secrecy::{ExposeSecret, SecretString};
use std::sync::Arc;
use std::time::SystemTime;

/// What a credential is had with.
pub struct Access<'a> {
    /// What was obtained before.
    pub keychain: &'a Keychain,
    /// Where environment variables are read.
    pub environment: &'a (dyn Fn(&str) -> Option<String> + Send + Sync),
    /// Sends what is asked for a token.
    pub transport: &'a Transport,
    /// Proxy and certificates of the call.
    pub options: &'a Arc<Options>,
    /// How long the call has left; asking for a token counts.
    pub deadlines: Deadlines,
    /// The time by the clock on the wall.
    pub now: SystemTime,
}

/// Puts the target's key, or what its chain gives, where its provider wants it. A header of that name that the caller
/// gave stays and is the only one, as with openai-python: proxies are passed that way.
///
/// Returns the secret that was obtained and shown, so that no error repeats it; none where the target's own key is shown.
///
/// # Errors
/// `Config` where the key cannot stand in a header; `Authentication`, `Connection` and `Timeout` where no credential could
/// be had, saying what was tried and what to set.
pub async fn sign(
    call: &mut Call,
    target: &Target,
    access: &Access<'_>,
) -> Result<Option<SecretString>> {
    if let Some(chain) = chain(target) {
        // Boxed: the chains are large, and most calls have a plain key.
        return Box::pin(by_chain(call, (target, chain), access)).await;
    }
    let Some(key) = &target.api_key else { return Ok(None) };
    present(call, target, key.expose_secret().trim())?;
    Ok(None)
}

/// Whether another try may help after a refusal: what was shown had been used before, so it may have been revoked. It is
/// forgotten, and the next call asks anew.
pub fn renew(error: &Error, target: &Target, access: &Access<'_>) -> bool {
    let Some(chain) = chain(target) else { return false };
    // AWS answers 403 for an expired session.
    let stale = || error.message().to_lowercase().contains("security token");
    let refused = match error.kind() {
        ErrorKind::Authentication => error.said().status.is_some(),
        ErrorKind::Permission => stale(),
        _ => false,
    };
    refused && access.keychain.forget(&Asker { access, target }.identity(chain))
}

/// The chain that counts for a target; none where its key is shown as it is.
fn chain(target: &Target) -> Option<&Credentials> {
    let chain = target.provider.credentials.as_ref()?;
    let counts = target.api_key.is_none() || chain.is_given(&target.params) || chain.needs_key();
    counts.then_some(chain)
}

async fn by_chain(
    call: &mut Call,
    (target, chain): (&Target, &Credentials),
    access: &Access<'_>,
) -> Result<Option<SecretString>> {
    if call.headers.iter().any(|(name, _)| name == "authorization") {
        return Ok(None);
    }
    let asker = Asker { access, target };
    let obtained = asker.credential(chain).await.map_err(|e| asker.hidden(e, chain))?;
    match chain {
        Credentials::Aws { service } => {
            let region = asker.region().ok_or_else(|| {
                asker.refused("no AWS region; pass aws_region_name or set AWS_REGION")
            })?;
            aws::sign(call, &obtained, (&region, service), access.now)?;
        }
        Credentials::Oci => oci::sign(call, &obtained, access.now)?,
        _ => show_token(call, target, &obtained)?,
    }
    Ok(Some(obtained.shown().clone()))
}

/// Shows a token as a bearer token: so all who give tokens want it.
fn show_token(call: &mut Call, target: &Target, obtained: &Credential) -> Result<()> {
    let token = carried(target, obtained.shown().expose_secret().trim())?;
    show(call, "authorization".into(), format!("Bearer {token}"));
    for (name, value) in &obtained.headers {
        show(call, name.clone(), value.clone());
    }
    Ok(())
}

/// Shows a key as the row says.
fn present(call: &mut Call, target: &Target, key: &str) -> Result<()> {
    let key = carried(target, key)?;
    match &target.provider.shown() {
        Auth::Bearer => show(call, "authorization".into(), format!("Bearer {key}")),
        Auth::Header(name) => show(call, name.to_lowercase(), key.to_owned()),
        Auth::Query(name) => {
            let joint = if call.url.contains('?') { "&" } else { "?" };
            call.url.extend([joint, name, "=", &encoded(key)]);
        }
        Auth::None => {}
    }
    Ok(())
}

/// The key, if a header can carry it.
fn carried<'a>(target: &Target, key: &'a str) -> Result<&'a str> {
    if key.bytes().all(|b| (0x20..0x7f).contains(&b)) {
        return Ok(key);
    }
    Err(Error::config(format!(
        "the API key for '{}' holds characters that no header can carry",
        target.provider.name
    ))
    .with_target(&target.provider.name, &target.model))
}

/// The shortest text that is taken for a key in an error; hiding a shorter one (`none`, `EMPTY`) would hide words.
const SHORTEST: usize = 8;

/// The error without the key, where a provider repeats it.
pub fn hide(mut error: Error, key: Option<&SecretString>) -> Error {
    if let Some(key) = key.map(|key| key.expose_secret().trim()).filter(|k| k.len() >= SHORTEST) {
        error.hide(key);
    }
    error
}

fn show(call: &mut Call, name: String, value: String) {
    if !call.headers.iter().any(|(known, _)| *known == name) {
        call.headers.push((name, value));
    }
}
