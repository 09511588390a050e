//! AWS: who one is (the chain that its SDKs follow) and Signature Version 4.
//!
//! ```text
//! arguments ─► environment ─► web identity ─► profile (keys, role, SSO, process) ─► container ─► instance
//!                                             all of them ─► a role to assume, if one is named
//! ```

mod machine;
mod profile;
mod signature;
mod sts;

pub(super) use signature::sign;

use super::ask::Asker;
use super::keychain::Credential;
use crate::error::Result;

/// What the chain depends on.
pub(super) const VARIABLES: &[&str] = &[
    "AWS_ACCESS_KEY_ID",
    "AWS_SECRET_ACCESS_KEY",
    "AWS_SESSION_TOKEN",
    "AWS_PROFILE",
    "AWS_CONFIG_FILE",
    "AWS_SHARED_CREDENTIALS_FILE",
    "AWS_ROLE_ARN",
    "AWS_ROLE_SESSION_NAME",
    "AWS_WEB_IDENTITY_TOKEN_FILE",
    "AWS_CONTAINER_CREDENTIALS_RELATIVE_URI",
    "AWS_CONTAINER_CREDENTIALS_FULL_URI",
    "AWS_ENDPOINT_URL_STS",
    "AWS_EC2_METADATA_DISABLED",
    "AWS_EC2_METADATA_SERVICE_ENDPOINT",
    "HOME",
];

/// Keys that are said outright, by the call or the environment, where no role is to be assumed with them.
pub(super) fn given(asker: &Asker<'_>) -> Option<Credential> {
    if asker.param("aws_role_name").is_some() {
        return None;
    }
    let elsewhere = asker.param("aws_profile_name").is_some();
    by_arguments(asker).or_else(|| by_environment(asker).filter(|_| !elsewhere))
}

/// Follows the chain.
///
/// # Errors
/// `Authentication` where nobody has a credential; what a source that is configured fails with.
pub(super) async fn obtain(asker: &Asker<'_>) -> Result<Credential> {
    let Some(role) = asker.param("aws_role_name") else { return base(asker).await };
    let session = asker.said("aws_session_name", &["AWS_ROLE_SESSION_NAME"]);
    let role = sts::Role {
        arn: role.to_owned(),
        session,
        external_id: asker.param("aws_external_id").map(str::to_owned),
    };
    if let Some(token) = asker.param("aws_web_identity_token") {
        // A token, or a file that holds one.
        let file = if token.len() < 1024 { asker.file(token).ok().flatten() } else { None };
        let token = file.unwrap_or_else(|| token.to_owned());
        return sts::with_web_identity(asker, &role, token.trim()).await;
    }
    let base = base(asker).await?;
    sts::assume(asker, &role, &base).await
}

/// Who one is before any role that the call names.
async fn base(asker: &Asker<'_>) -> Result<Credential> {
    if let Some(given) = by_arguments(asker) {
        return Ok(given);
    }
    if let Some(name) = asker.param("aws_profile_name") {
        let found = profile::obtain(asker, name).await?;
        return found.ok_or_else(|| {
            asker.refused(format!(
                "{}: the profile '{name}' (aws_profile_name) holds no credential; add it to ~/.aws/credentials or \
                 ~/.aws/config",
                asker.who()
            ))
        });
    }
    if let Some(found) = by_environment(asker) {
        return Ok(found);
    }
    if let Some(found) = by_token_file(asker).await? {
        return Ok(found);
    }
    let name = asker.env("AWS_PROFILE");
    if let Some(found) = profile::obtain(asker, name.as_deref().unwrap_or("default")).await? {
        return Ok(found);
    }
    if let Some(found) = machine::container(asker).await? {
        return Ok(found);
    }
    let why = match machine::instance(asker).await {
        Ok(found) => return Ok(found),
        Err(why) => why,
    };
    Err(asker.refused(format!(
        "no AWS credentials for {}: the arguments, the environment, the profile '{}', the container and the instance \
         ({}) gave none; pass aws_access_key_id and aws_secret_access_key, set AWS_ACCESS_KEY_ID and \
         AWS_SECRET_ACCESS_KEY{}, or log in with the AWS CLI",
        asker.who(),
        name.as_deref().unwrap_or("default"),
        why.message(),
        asker.key_variables(),
    )))
}

fn by_arguments(asker: &Asker<'_>) -> Option<Credential> {
    let (id, secret) = (asker.param("aws_access_key_id")?, asker.param("aws_secret_access_key")?);
    Some(key(id, secret, asker.param("aws_session_token")))
}

fn by_environment(asker: &Asker<'_>) -> Option<Credential> {
    let (id, secret) = (asker.env("AWS_ACCESS_KEY_ID")?, asker.env("AWS_SECRET_ACCESS_KEY")?);
    Some(key(&id, &secret, asker.env("AWS_SESSION_TOKEN").as_deref()))
}

/// Kubernetes and GitHub Actions: a token in a file, for a role.
async fn by_token_file(asker: &Asker<'_>) -> Result<Option<Credential>> {
    let (file, role) = (asker.env("AWS_WEB_IDENTITY_TOKEN_FILE"), asker.env("AWS_ROLE_ARN"));
    let (Some(file), Some(arn)) = (file, role) else { return Ok(None) };
    let token = asker.named_file((&file, "AWS_WEB_IDENTITY_TOKEN_FILE"))?;
    let session = asker.env("AWS_ROLE_SESSION_NAME");
    let role = sts::Role { arn, session, external_id: None };
    sts::with_web_identity(asker, &role, token.trim()).await.map(Some)
}

/// An access key.
fn key(id: &str, secret: &str, session: Option<&str>) -> Credential {
    Credential {
        id: id.to_owned(),
        secret: secret.into(),
        session: session.map(Into::into),
        ..Credential::default()
    }
}
