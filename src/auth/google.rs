//! Google: access tokens of service accounts, users, other clouds' workloads, and machines ("Application Default
//! Credentials", Google Cloud documentation).

use super::ask::{self, Asker, Reach};
use super::keychain::Credential;
use super::{google_federated, rsa, time};
use crate::error::{Error, Result};
use crate::transport::{Call, Method};
use serde_json::{Value, json};
use std::time::Duration;

/// What the chain depends on.
pub(super) const VARIABLES: &[&str] = &[
    "VERTEXAI_CREDENTIALS",
    "GOOGLE_APPLICATION_CREDENTIALS",
    "CLOUDSDK_CONFIG",
    "GCE_METADATA_HOST",
    "HOME",
];

/// Where tokens are given, unless the credential says another place.
const TOKENS: &str = "https://oauth2.googleapis.com/token";

/// Where a machine's metadata service listens; by number, since no name is known off the cloud.
const METADATA: &str = "169.254.169.254";

/// How long a service account's assertion may hold; the most that is taken.
const ASSERTION: Duration = Duration::from_secs(3600);

/// Follows the chain: the argument (JSON or a file's path), the environment, `gcloud`'s file, the machine.
///
/// # Errors
/// `Authentication` where nobody has a credential; what a source that is configured fails with.
pub(super) async fn obtain(asker: &Asker<'_>, scope: &str) -> Result<Credential> {
    if let Some(text) = document(asker)? {
        let read: Value = serde_json::from_str(&text).map_err(|_| {
            Error::config(
                "the Google credentials are no JSON; pass a service account's JSON, or a file's path",
            )
        })?;
        return by_document(asker, &read, scope).await;
    }
    machine(asker, scope).await.map_err(|why| {
        asker.refused(format!(
            "no Google credentials for {}: the arguments, the environment, gcloud's file and the metadata server ({}) gave \
             none; pass vertex_credentials, set GOOGLE_APPLICATION_CREDENTIALS{}, or run: gcloud auth application-default login",
            asker.who(),
            why.message(),
            asker.key_variables(),
        ))
    })
}

/// The credential's document: the text itself, or the file that is named.
fn document(asker: &Asker<'_>) -> Result<Option<String>> {
    let given = asker.param("vertex_credentials").or_else(|| asker.param("vertex_ai_credentials"));
    let variables = ["VERTEXAI_CREDENTIALS", "GOOGLE_APPLICATION_CREDENTIALS"];
    let named = given.map(|said| ("vertex_credentials", said.to_owned()));
    let named = named.or_else(|| variables.iter().find_map(|name| Some((*name, asker.env(name)?))));
    match named {
        Some((_, text)) if text.trim_start().starts_with('{') => Ok(Some(text)),
        Some((by, path)) => asker.named_file((path.trim(), by)).map(Some),
        None => {
            let folder = asker.env("CLOUDSDK_CONFIG").or_else(|| asker.home(".config/gcloud"));
            let path = folder.map(|f| format!("{f}/application_default_credentials.json"));
            Ok(path.map(|path| asker.file(&path)).transpose()?.flatten())
        }
    }
}

/// A token by a document of any type.
///
/// # Errors
/// `Config` where its type is unknown, and those of [`Asker::json`].
pub(super) async fn by_document(
    asker: &Asker<'_>,
    document: &Value,
    scope: &str,
) -> Result<Credential> {
    let kind = document.get("type").and_then(Value::as_str).unwrap_or_default();
    let token = match kind {
        "service_account" => service_account(asker, document, scope).await?,
        "authorized_user" => user(asker, document).await?,
        "external_account" => google_federated::obtain(asker, document, scope).await?,
        "impersonated_service_account" => {
            let source = document.get("source_credentials").unwrap_or(&Value::Null);
            let source = Box::pin(by_document(asker, source, scope)).await?;
            impersonated(asker, document, (&source, scope)).await?
        }
        other => {
            return Err(Error::config(format!(
                "Google credentials of the type '{other}' are not known; service_account, authorized_user, \
                 external_account and impersonated_service_account are"
            )));
        }
    };
    let project = ask::text(document, "quota_project_id");
    let billed = project.map(|project| ("x-goog-user-project".to_owned(), project));
    Ok(Credential { headers: billed.into_iter().collect(), ..token })
}

/// A service account signs for itself (RFC 7523).
async fn service_account(asker: &Asker<'_>, key: &Value, scope: &str) -> Result<Credential> {
    let url = ask::text(key, "token_uri").unwrap_or_else(|| TOKENS.to_owned());
    let (email, pem) = (field(key, "client_email")?, field(key, "private_key")?);
    let now = asker.access.now;
    let claims = json!({
        "iss": email, "scope": scope, "aud": url,
        "iat": time::unix(now), "exp": time::unix(now + ASSERTION),
    });
    let assertion = rsa::jwt(&pem, ask::text(key, "private_key_id").as_deref(), &claims)?;
    let fields = [
        ("grant_type", "urn:ietf:params:oauth:grant-type:jwt-bearer"),
        ("assertion", assertion.as_str()),
    ];
    token(asker, ask::form(url, fields)).await
}

/// A person who logged in with gcloud.
async fn user(asker: &Asker<'_>, login: &Value) -> Result<Credential> {
    let (id, secret) = (field(login, "client_id")?, field(login, "client_secret")?);
    let refresh = field(login, "refresh_token")?;
    let fields = [
        ("grant_type", "refresh_token"),
        ("client_id", id.as_str()),
        ("client_secret", secret.as_str()),
        ("refresh_token", refresh.as_str()),
    ];
    let url = ask::text(login, "token_uri").unwrap_or_else(|| TOKENS.to_owned());
    token(asker, ask::form(url, fields)).await
}

/// A service account that somebody may act as.
pub(super) async fn impersonated(
    asker: &Asker<'_>,
    document: &Value,
    (source, scope): (&Credential, &str),
) -> Result<Credential> {
    let url = field(document, "service_account_impersonation_url")?;
    let bearer = format!("Bearer {}", secrecy::ExposeSecret::expose_secret(&source.secret));
    let headers = [("content-type", "application/json"), ("authorization", bearer.as_str())];
    let mut body = json!({"scope": [scope], "lifetime": "3600s"});
    if let Some(delegates) = document.get("delegates").filter(|list| list.is_array()) {
        body["delegates"] = delegates.clone();
    }
    let call =
        Call { method: Method::POST, body: body.to_string().into(), ..ask::get(url, &headers) };
    let answer = asker.json(call, Reach::Far).await?;
    let expires = ask::text(&answer, "expireTime").and_then(|t| time::read(&t, asker.access.now));
    Ok(Credential::token(field(&answer, "accessToken")?, expires))
}

/// The service account of the machine (Compute Engine, Cloud Run, GKE).
async fn machine(asker: &Asker<'_>, scope: &str) -> Result<Credential> {
    let host = asker.env("GCE_METADATA_HOST").unwrap_or_else(|| METADATA.to_owned());
    let url = format!(
        "http://{host}/computeMetadata/v1/instance/service-accounts/default/token?scopes={scope}"
    );
    let answer = asker.json(ask::get(url, &[("metadata-flavor", "Google")]), Reach::Near).await?;
    read(asker, &answer)
}

/// Asks for a token.
///
/// # Errors
/// As [`Asker::json`].
pub(super) async fn token(asker: &Asker<'_>, call: Call) -> Result<Credential> {
    read(asker, &asker.json(call, Reach::Far).await?)
}

fn read(asker: &Asker<'_>, answer: &Value) -> Result<Credential> {
    let expires = ask::text(answer, "expires_in").and_then(|t| time::read(&t, asker.access.now));
    Ok(Credential::token(field(answer, "access_token")?, expires))
}

/// A field that must be there.
///
/// # Errors
/// `Config`, naming it.
pub(super) fn field(document: &Value, name: &str) -> Result<String> {
    ask::text(document, name)
        .filter(|text| !text.is_empty())
        .ok_or_else(|| Error::config(format!("the Google credentials lack '{name}'")))
}
