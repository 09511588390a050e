//! Microsoft Entra ID: access tokens of applications, federated workloads, machines and persons (Microsoft identity
//! platform documentation; Azure's instance metadata service and App Service's identity endpoint).

use super::ask::{self, Asker, Reach};
use super::keychain::Credential;
use super::time;
use crate::error::{Error, Result};
use crate::protocol::address::encoded;
use serde_json::Value;

/// What the chain depends on.
pub(super) const VARIABLES: &[&str] = &[
    "AZURE_TENANT_ID",
    "AZURE_CLIENT_ID",
    "AZURE_CLIENT_SECRET",
    "AZURE_USERNAME",
    "AZURE_PASSWORD",
    "AZURE_SCOPE",
    "AZURE_AUTHORITY_HOST",
    "AZURE_FEDERATED_TOKEN_FILE",
    "AZURE_POD_IDENTITY_AUTHORITY_HOST",
    "IDENTITY_ENDPOINT",
    "IDENTITY_HEADER",
];

const AUTHORITY: &str = "https://login.microsoftonline.com";

/// Where a machine's metadata service listens.
const METADATA: &str = "http://169.254.169.254";

/// The token that the caller brings.
pub(super) fn given(asker: &Asker<'_>) -> Option<Credential> {
    let token = asker.said("azure_ad_token", &["AZURE_AD_TOKEN"])?;
    Some(Credential::token(token, None))
}

/// Follows the chain: a client's secret, a person's password, a federated token, App Service, the machine.
///
/// # Errors
/// `Authentication` where nobody has a credential; what a source that is configured fails with.
pub(super) async fn obtain(asker: &Asker<'_>, scope: &str) -> Result<Credential> {
    let scope = &asker.said("azure_scope", &["AZURE_SCOPE"]).unwrap_or_else(|| scope.to_owned());
    let client = asker.said("client_id", &["AZURE_CLIENT_ID"]);
    let tenant = asker.said("tenant_id", &["AZURE_TENANT_ID"]);
    if let (Some(client), Some(tenant)) = (&client, &tenant) {
        let own = [("client_id", client.as_str()), ("scope", scope.as_str())];
        if let Some(found) = by_directory(asker, tenant, own).await? {
            return Ok(found);
        }
    }
    let resource = scope.trim_end_matches("/.default");
    if let Some(found) = app_service(asker, (resource, client.as_deref())).await? {
        return Ok(found);
    }
    machine(asker, (resource, client.as_deref())).await.map_err(|why| {
        asker.refused(format!(
            "no credentials for {}: the arguments, the environment, App Service and the machine's metadata service ({}) gave \
             none; pass api_key or azure_ad_token{}, or set AZURE_TENANT_ID, AZURE_CLIENT_ID and AZURE_CLIENT_SECRET",
            asker.who(),
            why.message(),
            asker.key_variables(),
        ))
    })
}

/// A token of the directory, by what the client proves itself with; `None` where it has no proof.
async fn by_directory(
    asker: &Asker<'_>,
    tenant: &str,
    own: [(&str, &str); 2],
) -> Result<Option<Credential>> {
    let secret = asker.said("client_secret", &["AZURE_CLIENT_SECRET"]);
    let user = asker.said("azure_username", &["AZURE_USERNAME"]);
    let password = asker.said("azure_password", &["AZURE_PASSWORD"]);
    let file = asker.env("AZURE_FEDERATED_TOKEN_FILE");
    let mut fields = own.to_vec();
    let token;
    if let Some(secret) = &secret {
        fields.extend([("grant_type", "client_credentials"), ("client_secret", secret)]);
    } else if let (Some(user), Some(password)) = (&user, &password) {
        fields.extend([("grant_type", "password"), ("username", user), ("password", password)]);
    } else if let Some(file) = &file {
        token = asker.named_file((file, "AZURE_FEDERATED_TOKEN_FILE"))?;
        fields.extend([
            ("grant_type", "client_credentials"),
            ("client_assertion_type", "urn:ietf:params:oauth:client-assertion-type:jwt-bearer"),
            ("client_assertion", token.trim()),
        ]);
    } else {
        return Ok(None);
    }
    let host = asker.env("AZURE_AUTHORITY_HOST").unwrap_or_else(|| AUTHORITY.to_owned());
    let url = format!("{}/{tenant}/oauth2/v2.0/token", host.trim_end_matches('/'));
    let answer = asker.json(ask::form(url, fields), Reach::Far).await?;
    read(asker, &answer).map(Some)
}

/// App Service, Functions and Container Apps.
async fn app_service(
    asker: &Asker<'_>,
    (resource, client): (&str, Option<&str>),
) -> Result<Option<Credential>> {
    let (endpoint, header) = (asker.env("IDENTITY_ENDPOINT"), asker.env("IDENTITY_HEADER"));
    let (Some(endpoint), Some(header)) = (endpoint, header) else { return Ok(None) };
    let query = query("2019-08-01", resource, client);
    let call = ask::get(format!("{endpoint}?{query}"), &[("x-identity-header", &header)]);
    let answer = asker.json(call, Reach::Near).await?;
    read(asker, &answer).map(Some)
}

/// Virtual machines.
async fn machine(
    asker: &Asker<'_>,
    (resource, client): (&str, Option<&str>),
) -> Result<Credential> {
    let host = asker.env("AZURE_POD_IDENTITY_AUTHORITY_HOST");
    let host = host.unwrap_or_else(|| METADATA.to_owned());
    let query = query("2018-02-01", resource, client);
    let url = format!("{}/metadata/identity/oauth2/token?{query}", host.trim_end_matches('/'));
    let answer = asker.json(ask::get(url, &[("metadata", "true")]), Reach::Near).await?;
    read(asker, &answer)
}

fn query(version: &str, resource: &str, client: Option<&str>) -> String {
    let client = client.map(|id| format!("&client_id={}", encoded(id))).unwrap_or_default();
    format!("api-version={version}&resource={}{client}", encoded(resource))
}

fn read(asker: &Asker<'_>, answer: &Value) -> Result<Credential> {
    let token = ask::text(answer, "access_token").ok_or_else(|| {
        Error::bad_reply(format!("{}: the answer holds no access_token", asker.who()))
    })?;
    let ends = ask::text(answer, "expires_on").or_else(|| ask::text(answer, "expires_in"));
    Ok(Credential::token(token, ends.and_then(|text| time::read(&text, asker.access.now))))
}
