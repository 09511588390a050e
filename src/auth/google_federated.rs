//! Google's workload identity: another provider's token, exchanged for one of Google's (RFC 8693, "Workload Identity
//! Federation" in Google's documentation).

use super::ask::{self, Asker, Reach};
use super::google::{field, impersonated, token};
use super::keychain::Credential;
use super::{aws, google};
use crate::error::{Error, Result};
use crate::protocol::address::encoded;
use crate::transport::{Call, Method, Sent};
use serde_json::{Value, json};

/// The header that says whose token the question is for.
pub(super) const RESOURCE: &str = "x-goog-cloud-target-resource";

/// Whoever may act as a service account may do what that account may.
const CLOUD: &str = "https://www.googleapis.com/auth/cloud-platform";

/// Exchanges the token that the document's source gives.
///
/// # Errors
/// `Config` where the source cannot be read, and those of [`Asker::json`].
pub(super) async fn obtain(asker: &Asker<'_>, document: &Value, scope: &str) -> Result<Credential> {
    let subject = subject(asker, document).await?;
    let (audience, kind) = (field(document, "audience")?, field(document, "subject_token_type")?);
    let acts = document.get("service_account_impersonation_url").is_some();
    let fields = [
        ("grant_type", "urn:ietf:params:oauth:grant-type:token-exchange"),
        ("requested_token_type", "urn:ietf:params:oauth:token-type:access_token"),
        ("audience", audience.as_str()),
        ("scope", if acts { CLOUD } else { scope }),
        ("subject_token_type", kind.as_str()),
        ("subject_token", subject.as_str()),
    ];
    let exchanged = token(asker, ask::form(field(document, "token_url")?, fields)).await?;
    if acts { impersonated(asker, document, (&exchanged, scope)).await } else { Ok(exchanged) }
}

/// The other provider's token: of a file, an address, or AWS.
async fn subject(asker: &Asker<'_>, document: &Value) -> Result<String> {
    let source = document.get("credential_source").unwrap_or(&Value::Null);
    let environment = ask::text(source, "environment_id").unwrap_or_default();
    if environment.starts_with("aws") {
        return by_aws(asker, document, source).await;
    }
    let text = if let Some(path) = ask::text(source, "file") {
        asker.named_file((&path, "credential_source.file"))?
    } else if let Some(url) = ask::text(source, "url") {
        let headers = source.get("headers").and_then(Value::as_object);
        let headers: Vec<_> = headers
            .into_iter()
            .flatten()
            .filter_map(|(name, value)| Some((name.as_str(), value.as_str()?)))
            .collect();
        let body = asker.body(ask::get(url, &headers), Reach::Far).await?;
        String::from_utf8_lossy(&body).into_owned()
    } else {
        return Err(Error::config(
            "the Google credentials' credential_source names neither a file, a url nor AWS",
        ));
    };
    if ask::text(source, "format.type").as_deref() != Some("json") {
        return Ok(text.trim().to_owned());
    }
    let read: Value = serde_json::from_str(&text)
        .map_err(|_| Error::config("the token of credential_source is no JSON"))?;
    google::field(&read, &field(source, "format.subject_token_field_name")?)
}

/// A signed question to AWS, "who am I", which Google asks in our place.
async fn by_aws(asker: &Asker<'_>, document: &Value, source: &Value) -> Result<String> {
    let region = asker.env("AWS_REGION").or_else(|| asker.env("AWS_DEFAULT_REGION"));
    let region = match region {
        Some(region) => region,
        None => zone(asker, source).await?,
    };
    let url = field(source, "regional_cred_verification_url")?.replace("{region}", &region);
    let mut call = Call { method: Method::POST, ..ask::get(url, &[]) };
    // Signed as well, so that nobody can use the question elsewhere.
    call.headers.push((RESOURCE.to_owned(), field(document, "audience")?));
    let credential = match aws::given(asker) {
        Some(given) => given,
        None => aws::obtain(asker).await?,
    };
    aws::sign(&mut call, &credential, (&region, "sts"), asker.access.now)?;
    call.headers.push(("host".to_owned(), Sent::of(&call.url)?.host));
    let headers: Vec<Value> =
        call.headers.iter().map(|(key, value)| json!({"key": key, "value": value})).collect();
    let question = json!({"url": call.url, "method": "POST", "headers": headers});
    Ok(encoded(&question.to_string()))
}

/// The region of the instance that this runs on.
async fn zone(asker: &Asker<'_>, source: &Value) -> Result<String> {
    let url = field(source, "region_url")?;
    let zone = asker.body(ask::get(url, &[]), Reach::Near).await?;
    let zone = String::from_utf8_lossy(&zone).trim().to_owned();
    Ok(zone.trim_end_matches(|c: char| c.is_ascii_lowercase()).to_owned())
}
