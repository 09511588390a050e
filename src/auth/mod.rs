//! How a call shows its key.

use crate::error::{Error, Result};
use crate::protocol::address::encoded;
use crate::provider::{Auth, Target};
use crate::transport::Call;
use secrecy::{ExposeSecret, SecretString};

/// Puts the target's key where its provider wants it. A header of that name that the caller gave stays and is the
/// only one, as with openai-python: proxies are passed that way.
///
/// # Errors
/// `Config` where the key cannot stand in a header.
pub fn sign(call: &mut Call, target: &Target) -> Result<()> {
    let Some(key) = &target.api_key else { return Ok(()) };
    let key = key.expose_secret().trim();
    if !key.bytes().all(|b| (0x20..0x7f).contains(&b)) {
        return Err(Error::config(format!(
            "the API key for '{}' holds characters that no header can carry",
            target.provider.name
        ))
        .with_target(&target.provider.name, &target.model));
    }
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
