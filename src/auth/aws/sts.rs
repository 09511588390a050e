//! Roles: AWS's Security Token Service (`AssumeRole`, `AssumeRoleWithWebIdentity`).

use super::{key, sign};
use crate::auth::ask::{self, Asker, Reach};
use crate::auth::keychain::Credential;
use crate::auth::time;
use crate::error::{Error, Result};
use crate::transport::Call;
use serde_json::Value;

/// The version of the interface.
const VERSION: &str = "2011-06-15";

/// A role to take on.
pub(super) struct Role {
    pub(super) arn: String,
    /// What the session is called in AWS's records.
    pub(super) session: Option<String>,
    /// What the role's owner agreed on with a third party.
    pub(super) external_id: Option<String>,
}

/// Takes on a role as somebody.
///
/// # Errors
/// As [`Asker::json`].
pub(super) async fn assume(
    asker: &Asker<'_>,
    role: &Role,
    base: &Credential,
) -> Result<Credential> {
    let region = region(asker);
    let fields = fields("AssumeRole", role);
    let external = role.external_id.as_deref().map(|id| ("ExternalId", id));
    let tags = tags(asker)?;
    let tags = tags.iter().map(|(name, value)| (name.as_str(), value.as_str()));
    let fields = fields.into_iter().chain(external).chain(tags);
    let mut call = ask::form(endpoint(asker, &region), fields);
    sign(&mut call, base, (&region, "sts"), asker.access.now)?;
    ask(asker, call).await
}

/// Takes on a role with another provider's token (`OpenID` Connect). Nothing is signed.
///
/// # Errors
/// As [`Asker::json`].
pub(super) async fn with_web_identity(
    asker: &Asker<'_>,
    role: &Role,
    token: &str,
) -> Result<Credential> {
    let fields = fields("AssumeRoleWithWebIdentity", role);
    let token = ("WebIdentityToken", token);
    let call = ask::form(endpoint(asker, &region(asker)), fields.into_iter().chain([token]));
    ask(asker, call).await
}

fn fields<'a>(action: &'a str, role: &'a Role) -> [(&'a str, &'a str); 4] {
    let session = role.session.as_deref().unwrap_or("ferrogate");
    [("Action", action), ("Version", VERSION), ("RoleArn", &role.arn), ("RoleSessionName", session)]
}

/// What the session is marked with: a list of `{"Key": …, "Value": …}`, as boto3 has it.
fn tags(asker: &Asker<'_>) -> Result<Vec<(String, String)>> {
    let Some(said) = asker.param("aws_session_tags") else { return Ok(Vec::new()) };
    let tags: Vec<Value> = serde_json::from_str(said)
        .map_err(|_| Error::config("aws_session_tags must be a list of {Key, Value}"))?;
    let part = |place: usize, tag: &Value, part: &str| {
        Some((format!("Tags.member.{}.{part}", place + 1), ask::text(tag, part)?))
    };
    let parts = tags.iter().enumerate();
    let parts = parts.flat_map(|(i, tag)| [part(i, tag, "Key"), part(i, tag, "Value")]);
    Ok(parts.flatten().collect())
}

async fn ask(asker: &Asker<'_>, call: Call) -> Result<Credential> {
    let body = asker.body(call, Reach::Far).await?;
    let found = |name: &str| ask::xml(&body, name);
    let (Some(id), Some(secret)) = (found("AccessKeyId"), found("SecretAccessKey")) else {
        return Err(Error::bad_reply("AWS STS: the answer holds no credentials"));
    };
    let expires = found("Expiration").and_then(|text| time::read(&text, asker.access.now));
    Ok(Credential { expires, ..key(&id, &secret, found("SessionToken").as_deref()) })
}

fn region(asker: &Asker<'_>) -> String {
    asker.region().unwrap_or_else(|| "us-east-1".to_owned())
}

fn endpoint(asker: &Asker<'_>, region: &str) -> String {
    let cloud = if region.starts_with("cn-") { "amazonaws.com.cn" } else { "amazonaws.com" };
    let url = asker.said("aws_sts_endpoint", &["AWS_ENDPOINT_URL_STS"]);
    let url = url.unwrap_or_else(|| format!("https://sts.{region}.{cloud}"));
    format!("{}/", url.trim_end_matches('/'))
}
