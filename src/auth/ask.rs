//! What all chains need: what the call and the environment say, files, and small HTTP calls with readable errors.

use super::keychain::{Credential, Identity};
use super::{Access, aws, entra, google, oci, token};
use crate::error::{Error, ErrorKind, Result};
use crate::protocol::address::encoded;
use crate::provider::{Credentials, Target};
use crate::transport::{Call, Deadlines, Method, Options};
use bytes::Bytes;
use ring::digest;
use secrecy::{ExposeSecret, SecretString};
use serde_json::Value;
use std::sync::Arc;
use std::time::Duration;
use tokio::time::timeout_at;

/// How long an answer to a question for a token is waited for, where the call itself does not say less.
const PATIENCE: Duration = Duration::from_secs(30);

/// How long the metadata service of a machine is waited for. Off the cloud nobody answers at its address.
const NEAR: Duration = Duration::from_secs(2);

/// The longest answer of a token service, in bytes.
const LONGEST: usize = 1024 * 1024;

/// Asks for credentials of one target.
#[derive(Clone, Copy)]
pub(super) struct Asker<'a> {
    pub(super) access: &'a Access<'a>,
    pub(super) target: &'a Target,
}

/// Where a call for a token goes.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Reach {
    /// Out, as the call itself does.
    Far,
    /// To the machine's own metadata service: never by a proxy, and not waited for long.
    Near,
}

impl Asker<'_> {
    /// The credential of the target's chain: given, held, or obtained anew.
    pub(super) async fn credential(&self, chain: &Credentials) -> Result<Arc<Credential>> {
        if let Some(given) = self.given(chain) {
            return Ok(Arc::new(given));
        }
        let (keychain, now) = (self.access.keychain, self.access.now);
        let getting = keychain.get((self.identity(chain), now), self.obtain(chain));
        match self.access.deadlines.total {
            None => getting.await,
            Some(end) => timeout_at(end, getting).await.unwrap_or_else(|_| {
                Err(Error::new(
                    ErrorKind::Timeout,
                    format!(
                        "The time for the whole call was over before {} had a credential (total limit); raise the limit",
                        self.who()
                    ),
                ))
            }),
        }
    }

    /// A credential that is said outright; there is nothing to keep.
    fn given(&self, chain: &Credentials) -> Option<Credential> {
        match chain {
            Credentials::Aws { .. } => aws::given(self),
            Credentials::Entra { .. } => entra::given(self),
            Credentials::Google { .. } | Credentials::Oci | Credentials::Token(_) => None,
        }
    }

    async fn obtain(&self, chain: &Credentials) -> Result<Credential> {
        match chain {
            Credentials::Aws { .. } => aws::obtain(self).await,
            Credentials::Google { scope } => google::obtain(self, scope).await,
            Credentials::Entra { scope } => entra::obtain(self, scope).await,
            Credentials::Oci => oci::obtain(self),
            Credentials::Token(request) => token::obtain(self, request).await,
        }
    }

    /// Whose the credential is: a digest of all that it depends on.
    pub(super) fn identity(&self, chain: &Credentials) -> Identity {
        let mut context = digest::Context::new(&digest::SHA256);
        let mut add = |name: &str, value: &str| {
            context.update(&name.len().to_le_bytes());
            context.update(name.as_bytes());
            context.update(&value.len().to_le_bytes());
            context.update(value.as_bytes());
        };
        add("provider", &self.target.provider.name);
        for name in chain.params() {
            add(name, self.param(name).unwrap_or_default());
        }
        for name in Self::variables(chain) {
            add(name, &self.env(name).unwrap_or_default());
        }
        match chain {
            Credentials::Aws { .. } => add("region", &self.region().unwrap_or_default()),
            Credentials::Google { scope } | Credentials::Entra { scope } => add("scope", scope),
            Credentials::Oci => {}
            Credentials::Token(request) => {
                token::texts(self, request).for_each(|(name, text)| add(&name, &text));
            }
        }
        let mut identity = Identity::default();
        identity.copy_from_slice(context.finish().as_ref());
        identity
    }

    /// The variables that a chain reads.
    fn variables(chain: &Credentials) -> &'static [&'static str] {
        match chain {
            Credentials::Aws { .. } => aws::VARIABLES,
            Credentials::Google { .. } => google::VARIABLES,
            Credentials::Entra { .. } => entra::VARIABLES,
            Credentials::Oci => oci::VARIABLES,
            Credentials::Token(_) => &[],
        }
    }

    /// What an argument of the call says; not an empty text.
    pub(super) fn param(&self, name: &str) -> Option<&str> {
        let value = self.target.params.get(name)?.expose_secret().trim();
        (!value.is_empty()).then_some(value)
    }

    /// What an environment variable says; not an empty text.
    pub(super) fn env(&self, name: &str) -> Option<String> {
        (self.access.environment)(name).filter(|value| !value.trim().is_empty())
    }

    /// What the call says, else the first variable that is set.
    pub(super) fn said(&self, param: &str, variables: &[&str]) -> Option<String> {
        let given = self.param(param).map(str::to_owned);
        given.or_else(|| variables.iter().find_map(|name| self.env(name)))
    }

    /// AWS's region: the row's word.
    pub(super) fn region(&self) -> Option<String> {
        let variables = ["AWS_REGION_NAME", "AWS_REGION", "AWS_DEFAULT_REGION"];
        let word = self.target.words.get("region").map(str::to_owned);
        word.or_else(|| self.said("aws_region_name", &variables))
    }

    /// A path below the user's home.
    pub(super) fn home(&self, path: &str) -> Option<String> {
        let home = self.env("HOME").or_else(|| self.env("USERPROFILE"))?;
        Some(format!("{home}/{path}"))
    }

    /// The text of a file; `None` where there is none. `~` is the user's home.
    ///
    /// # Errors
    /// `Config` where it is there and cannot be read.
    pub(super) fn file(&self, path: &str) -> Result<Option<String>> {
        let path = match path.strip_prefix("~/") {
            Some(rest) => self.home(rest).unwrap_or_else(|| path.to_owned()),
            None => path.to_owned(),
        };
        match std::fs::read_to_string(&path) {
            Ok(text) => Ok(Some(text)),
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(None),
            Err(error) => {
                Err(Error::config(format!("{path} cannot be read: {error}; check its rights")))
            }
        }
    }

    /// The text of a file that somebody named.
    ///
    /// # Errors
    /// `Config` where it is not there or cannot be read.
    pub(super) fn named_file(&self, (path, by): (&str, &str)) -> Result<String> {
        self.file(path)?.ok_or_else(|| {
            Error::config(format!("{by} names the file {path}, which does not exist"))
        })
    }

    /// The provider's name for people.
    pub(super) fn who(&self) -> &str {
        let row = &self.target.provider;
        if row.title.is_empty() { &row.name } else { &row.title }
    }

    /// ` or X`, for each variable that may hold a key of the provider's own.
    pub(super) fn key_variables(&self) -> String {
        let names = &self.target.provider.api_key_env;
        if names.is_empty() { String::new() } else { format!(" or {}", names.join(" or ")) }
    }

    /// What a program of the user's prints. It runs on a thread of its own: it may ask a person for a while.
    ///
    /// # Errors
    /// `Authentication` where it cannot be run or fails; what it printed is not repeated.
    pub(super) async fn run(&self, command: &str) -> Result<Vec<u8>> {
        let (shell, option) = if cfg!(windows) { ("cmd", "/C") } else { ("sh", "-c") };
        let mut program = std::process::Command::new(shell);
        program.args([option, command]).stdin(std::process::Stdio::null());
        let (send, printed) = tokio::sync::oneshot::channel();
        std::thread::spawn(move || send.send(program.output()));
        match printed.await {
            Ok(Ok(output)) if output.status.success() => Ok(output.stdout),
            Ok(Ok(output)) => {
                Err(self.refused(format!("the program for credentials failed: {}", output.status)))
            }
            _ => Err(self.refused("the program for credentials cannot be run; check its path")),
        }
    }

    /// No credential can be had.
    pub(super) fn refused(&self, message: impl Into<String>) -> Error {
        let row = &self.target.provider;
        Error::new(ErrorKind::Authentication, message).with_target(&row.name, &self.target.model)
    }

    /// The error without any secret that the call or the environment gave.
    pub(super) fn hidden(&self, error: Error, chain: &Credentials) -> Error {
        let error = super::hide(error, self.target.api_key.as_ref());
        let given = self.target.params.iter().filter(|(name, _)| Credentials::is_secret(name));
        let given = given.flat_map(|(name, value)| secrets(name, value.expose_secret()));
        let set = Self::variables(chain).iter().filter(|name| Credentials::is_secret(name));
        let set = set.filter_map(|name| Some((*name, self.env(name)?)));
        let set = set.flat_map(|(name, value)| secrets(name, &value));
        given.chain(set).fold(error, |error, secret| super::hide(error, Some(&secret)))
    }

    /// Asks, and reads the answer as JSON.
    ///
    /// # Errors
    /// `Authentication` where it is refused, `Unavailable` where the service fails, `Connection`, `Timeout`, `BadReply`.
    pub(super) async fn json(&self, call: Call, reach: Reach) -> Result<Value> {
        let url = call.url.clone();
        let body = self.body(call, reach).await?;
        serde_json::from_slice(&body).map_err(|_| {
            Error::bad_reply(format!(
                "{}: the answer to the question for a token is no JSON",
                crate::error::shown_url(&url)
            ))
        })
    }

    /// Asks, and returns the body of a success.
    ///
    /// # Errors
    /// As [`Self::json`].
    pub(super) async fn body(&self, call: Call, reach: Reach) -> Result<Bytes> {
        let url = crate::error::shown_url(&call.url);
        let (status, body) = self.send(call, reach).await?;
        if (200..300).contains(&status) {
            return Ok(body);
        }
        let message =
            format!("{}: no token from {url}: {status} {}", self.who(), said(status, &body));
        if status >= 500 || status == 429 {
            return Err(Error::new(ErrorKind::Unavailable, message));
        }
        Err(self.refused(message))
    }

    /// Asks, and returns what came.
    ///
    /// # Errors
    /// `Connection`, `Timeout`, `Config` where the address is none.
    pub(super) async fn send(&self, call: Call, reach: Reach) -> Result<(u16, Bytes)> {
        let Access { transport, options, deadlines, .. } = self.access;
        let patience = if reach == Reach::Near { NEAR } else { PATIENCE };
        let at_most = |limit: Option<Duration>| Some(limit.map_or(patience, |l| l.min(patience)));
        let deadlines = Deadlines {
            // A connect limit of its own makes a client of its own.
            connect: if reach == Reach::Near { Some(NEAR / 2) } else { deadlines.connect },
            first_byte: at_most(deadlines.first_byte),
            idle: at_most(deadlines.idle),
            total: deadlines.total,
        };
        let near = || {
            let bare = Options { proxy: None, use_env_proxy: false, ..(***options).clone() };
            Arc::new(Options { max_body: LONGEST, ..bare })
        };
        let options = if reach == Reach::Near { near() } else { Arc::clone(options) };
        let answer = transport.send(&options, &call, &deadlines).await?;
        let status = answer.status;
        Ok((status, answer.bytes().await?))
    }
}

/// What is secret of a value: all of it, or the secret fields of a document. The path of one is none.
fn secrets(name: &str, value: &str) -> Vec<SecretString> {
    match serde_json::from_str(value) {
        Ok(Value::Object(fields)) => {
            let fields = fields.into_iter().filter(|(name, _)| Credentials::is_secret(name));
            fields.filter_map(|(_, value)| Some(value.as_str()?.to_owned().into())).collect()
        }
        _ if name.to_lowercase().ends_with("credentials") => Vec::new(),
        _ => vec![value.into()],
    }
}

/// A call without a body.
pub(super) fn get(url: impl Into<String>, headers: &[(&str, &str)]) -> Call {
    let own = |(name, value): &(&str, &str)| ((*name).to_owned(), (*value).to_owned());
    let headers = headers.iter().map(own).collect();
    Call { method: Method::GET, url: url.into(), headers, ..Call::default() }
}

/// A form that is sent.
pub(super) fn form<'a>(
    url: impl Into<String>,
    fields: impl IntoIterator<Item = (&'a str, &'a str)>,
) -> Call {
    let fields = fields.into_iter().map(|(name, value)| format!("{name}={}", encoded(value)));
    let body = fields.collect::<Vec<_>>().join("&");
    let headers = [("content-type", "application/x-www-form-urlencoded")];
    Call { method: Method::POST, body: body.into(), ..get(url, &headers) }
}

/// What a token service said of its refusal: OAuth's and AWS's words for it (RFC 6749 section 5.2).
fn said(status: u16, body: &[u8]) -> String {
    let read: Value = serde_json::from_slice(body).unwrap_or_default();
    let first = |names: &[&str]| names.iter().find_map(|name| text(&read, name));
    let code = first(&["error", "error.code", "code", "Code", "errorCode"]);
    let words =
        first(&["error_description", "error.message", "message", "errorMessage", "Message"]);
    let words: Vec<String> = code.into_iter().chain(words).collect();
    match words.as_slice() {
        [] => xml(body, "Message").unwrap_or_else(|| format!("(status {status})")),
        words => words.join(": "),
    }
}

/// A field of a document by a path with dots, as text.
pub(super) fn text(value: &Value, path: &str) -> Option<String> {
    let found = path.split('.').try_fold(value, |value, name| value.get(name))?;
    match found {
        Value::String(text) => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        _ => None,
    }
}

/// What stands in an element of an XML document, the first of that name.
pub(super) fn xml(body: &[u8], name: &str) -> Option<String> {
    let text = std::str::from_utf8(body).ok()?;
    let (_, rest) = text.split_once(&format!("<{name}>"))?;
    let (value, _) = rest.split_once(&format!("</{name}>"))?;
    Some(value.trim().to_owned())
}
