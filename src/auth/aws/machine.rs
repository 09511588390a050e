//! Credentials that a machine gives to what runs on it: containers (ECS, EKS Pod Identity) and instances (EC2).

use super::key;
use crate::auth::ask::{self, Asker, Reach};
use crate::auth::keychain::Credential;
use crate::auth::time;
use crate::error::{Error, Result};
use crate::transport::{Call, Method};
use serde_json::Value;

/// Where a container's agent listens (ECS documentation, "task IAM role").
const CONTAINER: &str = "http://169.254.170.2";
/// Where an instance's metadata service listens (EC2 documentation, `IMDSv2`).
const INSTANCE: &str = "http://169.254.169.254";

/// A container's credential; `None` outside of one.
pub(super) async fn container(asker: &Asker<'_>) -> Result<Option<Credential>> {
    let relative = asker.env("AWS_CONTAINER_CREDENTIALS_RELATIVE_URI");
    let url = relative.map(|path| format!("{CONTAINER}{path}"));
    let url = url.or_else(|| asker.env("AWS_CONTAINER_CREDENTIALS_FULL_URI"));
    let Some(url) = url else { return Ok(None) };
    let token = match asker.env("AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE") {
        Some(path) => {
            let named = (path.as_str(), "AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE");
            Some(asker.named_file(named)?.trim().to_owned())
        }
        None => asker.env("AWS_CONTAINER_AUTHORIZATION_TOKEN"),
    };
    let headers: Vec<_> = token.iter().map(|token| ("authorization", token.as_str())).collect();
    let answer = asker.json(ask::get(url, &headers), Reach::Near).await?;
    read(asker, &answer).map(Some)
}

/// An instance's credential, with a session of the metadata service (`IMDSv2`; version 1 is not spoken).
///
/// # Errors
/// Also where this is no instance, after a short wait.
pub(super) async fn instance(asker: &Asker<'_>) -> Result<Credential> {
    let off = asker.env("AWS_EC2_METADATA_DISABLED");
    if off.is_some_and(|off| off.eq_ignore_ascii_case("true")) {
        return Err(Error::config("AWS_EC2_METADATA_DISABLED is set"));
    }
    let host = asker.env("AWS_EC2_METADATA_SERVICE_ENDPOINT");
    let host = host.unwrap_or_else(|| INSTANCE.to_owned());
    let latest = format!("{}/latest", host.trim_end_matches('/'));
    let session = ask::get(
        format!("{latest}/api/token"),
        &[("x-aws-ec2-metadata-token-ttl-seconds", "300"), ("content-length", "0")],
    );
    let session = asker.body(Call { method: Method::PUT, ..session }, Reach::Near).await?;
    let session = String::from_utf8_lossy(&session);
    let headers = [("x-aws-ec2-metadata-token", session.trim())];
    let roles = format!("{latest}/meta-data/iam/security-credentials/");
    let role = asker.body(ask::get(roles.as_str(), &headers), Reach::Near).await?;
    let role = String::from_utf8_lossy(&role);
    let role = role.lines().next().unwrap_or_default().trim();
    let answer = asker.json(ask::get(format!("{roles}{role}"), &headers), Reach::Near).await?;
    read(asker, &answer)
}

/// The form in which containers, instances and processes give credentials.
pub(super) fn read(asker: &Asker<'_>, answer: &Value) -> Result<Credential> {
    let text = |name| ask::text(answer, name);
    let (Some(id), Some(secret)) = (text("AccessKeyId"), text("SecretAccessKey")) else {
        let said = text("Message").or_else(|| text("message")).unwrap_or_default();
        return Err(asker.refused(format!("AWS: the answer holds no credentials: {said}")));
    };
    let session = text("Token").or_else(|| text("SessionToken"));
    let expires = text("Expiration").and_then(|text| time::read(&text, asker.access.now));
    Ok(Credential { expires, ..key(&id, &secret, session.as_deref()) })
}
