//! Profiles in `~/.aws/credentials` and `~/.aws/config` (AWS documentation, "Shared config and credentials files").

use super::{by_environment, key, machine, sts};
use crate::auth::ask::{self, Asker, Reach};
use crate::auth::ini::{Section, Sections};
use crate::auth::keychain::Credential;
use crate::auth::time;
use crate::error::{Error, Result};
use ring::digest;
use serde_json::Value;
use std::time::Duration;

/// How long keys of a file are held before it is read again: people change them.
const REREAD: Duration = Duration::from_secs(15 * 60);

/// How many roles may stand one on another.
const MOST_ROLES: usize = 8;

/// Both files.
struct Files {
    credentials: Sections,
    config: Sections,
}

impl Files {
    fn read(asker: &Asker<'_>) -> Result<Self> {
        let read = |variable: &str, usual: &str| {
            let path = asker.env(variable).or_else(|| asker.home(usual));
            let text = path.map(|path| asker.file(&path)).transpose()?.flatten();
            Ok::<_, Error>(Sections::read(&text.unwrap_or_default()))
        };
        Ok(Self {
            credentials: read("AWS_SHARED_CREDENTIALS_FILE", ".aws/credentials")?,
            config: read("AWS_CONFIG_FILE", ".aws/config")?,
        })
    }

    /// What both say of a profile; the credentials file wins.
    fn profile(&self, name: &str) -> Option<Section> {
        let named = self.config.get(&format!("profile {name}"));
        let config = named.or_else(|| self.config.get(name).filter(|_| name == "default"));
        let credentials = self.credentials.get(name);
        if config.is_none() && credentials.is_none() {
            return None;
        }
        let mut merged = config.cloned().unwrap_or_default();
        merged.extend(credentials.cloned().unwrap_or_default());
        Some(merged)
    }
}

/// The credential of a profile, through the roles that it stands on; `None` where there is none of that name, or it holds
/// no credential.
///
/// # Errors
/// Where a source that it names fails.
pub(super) async fn obtain(asker: &Asker<'_>, name: &str) -> Result<Option<Credential>> {
    let files = Files::read(asker)?;
    let mut roles = Vec::new();
    let mut name = name.to_owned();
    let Some(mut profile) = files.profile(&name) else { return Ok(None) };
    let mut credential = loop {
        let source = profile.get("source_profile").cloned();
        // A profile may be its own source: then its keys are meant.
        let (Some(arn), false) = (profile.get("role_arn"), is_root(&profile, roles.last(), &name))
        else {
            break own(asker, &files, &profile).await?;
        };
        roles.push((name.clone(), role(arn, &profile)));
        if roles.len() > MOST_ROLES {
            return Err(Error::config(format!("AWS profile '{name}' is a circle of roles")));
        }
        let Some(source) = source else { break by_source(asker, &profile, &name).await? };
        profile = files.profile(&source).ok_or_else(|| {
            Error::config(format!(
                "AWS profile '{name}' names the source_profile '{source}', which does not exist"
            ))
        })?;
        name = source;
    };
    for (_, role) in roles.into_iter().rev() {
        let Some(base) = credential else { break };
        credential = Some(sts::assume(asker, &role, &base).await?);
    }
    Ok(credential)
}

/// Whether the profile's own keys are meant: it has no base to take on its role from, or is its own.
fn is_root(profile: &Section, last: Option<&(String, sts::Role)>, name: &str) -> bool {
    let own_source = last.is_some_and(|(last, _)| last == name);
    own_source || profile.contains_key("web_identity_token_file")
}

fn role(arn: &str, profile: &Section) -> sts::Role {
    sts::Role {
        arn: arn.to_owned(),
        session: profile.get("role_session_name").cloned(),
        external_id: profile.get("external_id").cloned(),
    }
}

/// What a profile gives without another one.
async fn own(asker: &Asker<'_>, files: &Files, profile: &Section) -> Result<Option<Credential>> {
    let get = |name: &str| profile.get(name).map(String::as_str);
    if let (Some(arn), Some(file)) = (get("role_arn"), get("web_identity_token_file")) {
        let token = asker.named_file((file, "web_identity_token_file"))?;
        let role = role(arn, profile);
        return sts::with_web_identity(asker, &role, token.trim()).await.map(Some);
    }
    if let (Some(id), Some(secret)) = (get("aws_access_key_id"), get("aws_secret_access_key")) {
        let expires = Some(asker.access.now + REREAD);
        return Ok(Some(Credential { expires, ..key(id, secret, get("aws_session_token")) }));
    }
    if let Some(account) = get("sso_account_id") {
        return sso(asker, files, profile, account).await.map(Some);
    }
    match get("credential_process") {
        Some(command) => process(asker, command).await.map(Some),
        None => Ok(None),
    }
}

/// `credential_source`: whom a role is taken on as.
async fn by_source(asker: &Asker<'_>, profile: &Section, name: &str) -> Result<Option<Credential>> {
    match profile.get("credential_source").map(String::as_str) {
        Some("Environment") => Ok(by_environment(asker)),
        Some("EcsContainer") => machine::container(asker).await,
        Some("Ec2InstanceMetadata") => machine::instance(asker).await.map(Some),
        _ => Err(Error::config(format!(
            "AWS profile '{name}' has a role_arn, and neither source_profile nor credential_source"
        ))),
    }
}

/// AWS IAM Identity Center: the CLI's login, exchanged for the role's credential.
async fn sso(
    asker: &Asker<'_>,
    files: &Files,
    profile: &Section,
    account: &str,
) -> Result<Credential> {
    let session = profile.get("sso_session");
    let shared = session.and_then(|name| files.config.get(&format!("sso-session {name}")));
    let get = |name: &str| profile.get(name).or_else(|| shared?.get(name));
    let wanted = (get("sso_start_url"), get("sso_region"), get("sso_role_name"));
    let (Some(start), Some(region), Some(role)) = wanted else {
        return Err(Error::config(
            "the AWS profile lacks sso_start_url, sso_region or sso_role_name",
        ));
    };
    let login = login(asker, session.unwrap_or(start))?;
    let host = asker.env("AWS_ENDPOINT_URL_SSO");
    let host = host.unwrap_or_else(|| format!("https://portal.sso.{region}.amazonaws.com"));
    let url = format!("{host}/federation/credentials?account_id={account}&role_name={role}");
    let headers = [("x-amz-sso_bearer_token", login.as_str())];
    let answer = asker.json(ask::get(url, &headers), Reach::Far).await?;
    let text = |name: &str| ask::text(&answer, &format!("roleCredentials.{name}"));
    let (Some(id), Some(secret)) = (text("accessKeyId"), text("secretAccessKey")) else {
        return Err(Error::bad_reply("AWS SSO: the answer holds no credentials"));
    };
    let expires = text("expiration").and_then(|text| time::read(&text, asker.access.now));
    Ok(Credential { expires, ..key(&id, &secret, text("sessionToken").as_deref()) })
}

/// The token that `aws sso login` left, in a file named after the SHA-1 of the session's name or the start address.
fn login(asker: &Asker<'_>, name: &str) -> Result<String> {
    let digest = digest::digest(&digest::SHA1_FOR_LEGACY_USE_ONLY, name.as_bytes());
    let path = format!(".aws/sso/cache/{}.json", super::signature::hex(digest.as_ref()));
    let text = asker.home(&path).map(|path| asker.file(&path)).transpose()?.flatten();
    let read: Value = serde_json::from_str(&text.unwrap_or_default()).unwrap_or_default();
    let ends = ask::text(&read, "expiresAt").and_then(|text| time::read(&text, asker.access.now));
    let holds = ends.is_some_and(|end| end > asker.access.now);
    ask::text(&read, "accessToken").filter(|_| holds).ok_or_else(|| {
        asker.refused(format!(
            "the AWS SSO login of '{name}' is missing or over; run: aws sso login"
        ))
    })
}

/// A program that prints a credential (`credential_process`).
async fn process(asker: &Asker<'_>, command: &str) -> Result<Credential> {
    let output = asker.run(command).await?;
    let answer: Value = serde_json::from_slice(&output)
        .map_err(|_| Error::bad_reply("AWS credential_process printed no JSON"))?;
    machine::read(asker, &answer)
}
