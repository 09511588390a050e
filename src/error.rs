//! The one error of the house, its kinds, and the one table all decisions about them are read from.
//!
//! An [`Error`] is one word wide: a boxed record of what failed ([`ErrorKind`]), for whom (provider, model), and what
//! the provider itself said (status, body, code, request id, wait). Retry, fallback, HTTP status, Python class and the
//! documentation all come from [`ErrorKind::row`]. It never holds a key or a prompt.

use serde_json::Value;
use std::fmt;
use std::time::Duration;

/// The result of anything that can fail here.
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// What failed, in the words a caller branches on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ErrorKind {
    /// The configuration is wrong: a missing key, an unknown provider, a bad file.
    Config,
    /// The request is wrong, whoever would read it.
    BadRequest,
    /// The target has no word for a field and the caller asked for strictness.
    UnsupportedParams,
    /// The prompt does not fit into the model's context.
    ContextTooLong,
    /// The provider refused the content.
    ContentRefused,
    /// The key is missing, wrong or expired.
    Authentication,
    /// The provider's account has no credit left (402).
    Payment,
    /// The key may not do this.
    Permission,
    /// No such model, or no such address.
    NotFound,
    /// The provider reports a conflict (409).
    Conflict,
    /// The request was understood and refused (422).
    Unprocessable,
    /// Too many requests or tokens.
    RateLimited,
    /// Our own budget refused the call.
    Budget,
    /// A deadline passed.
    Timeout,
    /// No connection, or it broke.
    Connection,
    /// The provider is overloaded or down for now (503, 529).
    Unavailable,
    /// The provider failed (another 5xx).
    Server,
    /// Another status that is not a success.
    Status,
    /// The answer cannot be read, or ended early.
    BadReply,
    /// A defect of ours.
    Internal,
}

/// What the router may do after an error.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Next {
    /// Nothing: any other target would fail as well.
    Stop,
    /// Try the next target, not this one again.
    FallBack,
    /// Try this target again, then the next.
    Again,
}

/// One row of the table.
#[derive(Clone, Copy, Debug)]
pub struct Row {
    /// What the row is about.
    pub kind: ErrorKind,
    /// Its name in logs and in `error.type` where the provider gave none.
    pub name: &'static str,
    /// What the router may do.
    pub next: Next,
    /// The HTTP status a gateway answers where the provider gave none.
    pub status: u16,
    /// The Python class raised.
    pub class: &'static str,
    /// When it happens, for the documentation.
    pub about: &'static str,
}

macro_rules! table {
    ($($kind:ident $name:literal $next:ident $status:literal $class:literal $about:literal;)*) => {
        /// All kinds, in the order of the documentation.
        pub const TABLE: &[Row] = &[$(Row {
            kind: ErrorKind::$kind, name: $name, next: Next::$next, status: $status, class: $class, about: $about,
        }),*];
    };
}

// The Python classes and the statuses are openai-python's where it has the case, litellm's where only it does.
table! {
    Config            "config_error"             Stop     500 "ConfigError"                "Wrong configuration: no key, unknown provider, bad file";
    BadRequest        "invalid_request_error"    Stop     400 "BadRequestError"            "The request is wrong, whoever would read it";
    UnsupportedParams "unsupported_params"       FallBack 400 "UnsupportedParamsError"     "The target has no word for a field, and on_loss is 'error'";
    ContextTooLong    "context_length_exceeded"  FallBack 400 "ContextWindowExceededError" "The prompt does not fit into the model's context";
    ContentRefused    "content_policy_violation" FallBack 400 "ContentPolicyViolationError" "The provider refused the content";
    Authentication    "authentication_error"     FallBack 401 "AuthenticationError"        "The key is missing, wrong or expired";
    Payment           "payment_required"         FallBack 402 "PaymentRequiredError"       "The provider's account has no credit left";
    Permission        "permission_error"         FallBack 403 "PermissionDeniedError"      "The key may not do this";
    NotFound          "not_found_error"          FallBack 404 "NotFoundError"              "No such model or address";
    Conflict          "conflict"                 Again    409 "ConflictError"              "The provider reports a conflict";
    Unprocessable     "unprocessable_entity"     Stop     422 "UnprocessableEntityError"   "The request was understood and refused";
    RateLimited       "rate_limit_error"         Again    429 "RateLimitError"             "Too many requests or tokens";
    Budget            "budget_exceeded"          Stop     402 "BudgetExceededError"        "A budget of ours refused the call";
    Timeout           "timeout"                  Again    504 "Timeout"                    "A deadline passed";
    Connection        "connection_error"         Again    502 "APIConnectionError"         "No connection, or it broke";
    Unavailable       "service_unavailable"      Again    503 "ServiceUnavailableError"    "The provider is overloaded or down for now";
    Server            "server_error"             Again    500 "InternalServerError"        "The provider failed";
    Status            "api_status_error"         FallBack 502 "APIStatusError"             "Another status that is no success";
    BadReply          "invalid_response"         FallBack 502 "APIResponseValidationError" "The answer cannot be read, or ended early";
    Internal          "internal_error"           Stop     500 "APIError"                   "A defect of ours";
}

impl ErrorKind {
    /// The row of this kind.
    pub fn row(self) -> &'static Row {
        // The table is written in the order of the enum; the test below holds it to that.
        &TABLE[self as usize]
    }

    /// The kind that an HTTP status means when nothing more is known.
    ///
    /// 408 is a time-out that may be tried again, as in openai-python; 529 is Anthropic's "overloaded".
    pub fn of_status(status: u16) -> Self {
        match status {
            400 | 413 => Self::BadRequest,
            401 => Self::Authentication,
            402 => Self::Payment,
            403 => Self::Permission,
            404 => Self::NotFound,
            408 => Self::Timeout,
            409 => Self::Conflict,
            422 => Self::Unprocessable,
            429 => Self::RateLimited,
            503 | 529 => Self::Unavailable,
            500.. => Self::Server,
            _ => Self::Status,
        }
    }
}

/// What the provider said, as it said it.
#[derive(Clone, Debug, Default)]
pub struct Said {
    /// The HTTP status; `None` where no answer came.
    pub status: Option<u16>,
    /// The parsed body, or its text.
    pub body: Option<Value>,
    /// `error.code`.
    pub code: Option<String>,
    /// `error.type`.
    pub kind: Option<String>,
    /// `error.param`.
    pub param: Option<String>,
    /// The provider's id of the request.
    pub request_id: Option<String>,
    /// The headers of the answer, names in lower case.
    pub headers: Vec<(String, String)>,
    /// How long to wait before the next try.
    pub retry_after: Option<Duration>,
    /// `x-should-retry`: the provider's own word on another try.
    pub should_retry: Option<bool>,
}

/// One failed attempt, kept for the error that is finally returned.
#[derive(Clone, Debug)]
pub struct Attempt {
    /// `provider/model`.
    pub target: String,
    /// What failed.
    pub kind: ErrorKind,
    /// Its message.
    pub message: String,
}

#[derive(Clone, Debug)]
struct Inner {
    kind: ErrorKind,
    message: String,
    provider: Option<String>,
    model: Option<String>,
    said: Said,
    url: Option<String>,
    attempts: Vec<Attempt>,
}

/// An error. `Display` is its message; questions about it are methods.
#[derive(Clone)]
pub struct Error(Box<Inner>);

impl Error {
    /// An error of a kind, with a sentence: what failed, for whom, what to do; no full stop.
    pub fn new(kind: ErrorKind, message: impl Into<String>) -> Self {
        Self(Box::new(Inner {
            kind,
            message: message.into(),
            provider: None,
            model: None,
            said: Said::default(),
            url: None,
            attempts: Vec::new(),
        }))
    }

    /// The request is wrong.
    pub fn bad_request(message: impl Into<String>) -> Self {
        Self::new(ErrorKind::BadRequest, message)
    }

    /// The configuration is wrong.
    pub fn config(message: impl Into<String>) -> Self {
        Self::new(ErrorKind::Config, message)
    }

    /// The answer cannot be read.
    pub fn bad_reply(message: impl Into<String>) -> Self {
        Self::new(ErrorKind::BadReply, message)
    }

    /// Adds what the provider said.
    #[must_use]
    pub fn with_said(mut self, said: Said) -> Self {
        self.0.said = said;
        self
    }

    /// Adds a remark to the sentence.
    #[must_use]
    pub fn noting(mut self, remark: &str) -> Self {
        self.0.message = format!("{}; {remark}", self.0.message);
        self
    }

    /// Says where it stands, before the sentence.
    #[must_use]
    pub fn placed(mut self, place: &str) -> Self {
        self.0.message = format!("{place}: {}", self.0.message);
        self
    }

    /// Adds for whom it failed.
    #[must_use]
    pub fn with_target(mut self, provider: &str, model: &str) -> Self {
        self.0.provider = Some(provider.to_owned());
        self.0.model = Some(model.to_owned());
        self
    }

    /// Adds the address called. The query and any user name are left out: they may hold a key.
    #[must_use]
    pub fn with_url(mut self, url: &str) -> Self {
        self.0.url = Some(shown_url(url));
        self
    }

    /// Adds the attempts that failed before this one.
    #[must_use]
    pub fn with_attempts(mut self, attempts: Vec<Attempt>) -> Self {
        self.0.attempts = attempts;
        self
    }

    /// Puts stars in a secret's place, wherever a provider repeated it.
    pub fn hide(&mut self, secret: &str) {
        let said = &mut self.0.said;
        let named = [&mut said.code, &mut said.kind, &mut said.param, &mut said.request_id];
        let headers = said.headers.iter_mut().map(|(_, value)| value);
        let texts = named.into_iter().flatten().chain(headers).chain([&mut self.0.message]);
        for text in texts.filter(|text| text.contains(secret)) {
            *text = text.replace(secret, HIDDEN);
        }
        if let Some(body) = &mut said.body {
            hide_in(body, secret);
        }
    }

    /// What failed.
    pub fn kind(&self) -> ErrorKind {
        self.0.kind
    }

    /// The sentence.
    pub fn message(&self) -> &str {
        &self.0.message
    }

    /// The provider's row, where one was reached.
    pub fn provider(&self) -> Option<&str> {
        self.0.provider.as_deref()
    }

    /// The model that was asked for.
    pub fn model(&self) -> Option<&str> {
        self.0.model.as_deref()
    }

    /// The address called, without its query.
    pub fn url(&self) -> Option<&str> {
        self.0.url.as_deref()
    }

    /// What the provider said.
    pub fn said(&self) -> &Said {
        &self.0.said
    }

    /// What the provider said, to add to.
    pub fn said_mut(&mut self) -> &mut Said {
        &mut self.0.said
    }

    /// The attempts that failed before.
    pub fn attempts(&self) -> &[Attempt] {
        &self.0.attempts
    }

    /// This error as a line in another's list.
    pub fn as_attempt(&self) -> Attempt {
        let target = match (self.provider(), self.model()) {
            (Some(provider), Some(model)) => format!("{provider}/{model}"),
            (Some(one), None) | (None, Some(one)) => one.to_owned(),
            (None, None) => String::new(),
        };
        Attempt { target, kind: self.kind(), message: self.message().to_owned() }
    }

    /// The HTTP status: the provider's, or the table's.
    pub fn status(&self) -> u16 {
        self.0.said.status.filter(|s| *s >= 400).unwrap_or(self.0.kind.row().status)
    }

    /// What the router may do. The provider's `x-should-retry` decides between trying again and not.
    pub fn next(&self) -> Next {
        match (self.0.kind.row().next, self.0.said.should_retry) {
            (Next::Again, Some(false)) => Next::FallBack,
            (Next::FallBack, Some(true)) => Next::Again,
            (next, _) => next,
        }
    }
}

/// An address as it may be shown: without its query, its fragment and any user name.
pub(crate) fn shown_url(url: &str) -> String {
    let bare = url.split(['?', '#']).next().unwrap_or_default();
    let Some((scheme, rest)) = bare.split_once("://") else { return bare.to_owned() };
    let (authority, path) = rest.find('/').map_or((rest, ""), |slash| rest.split_at(slash));
    let host = authority.rsplit_once('@').map_or(authority, |(_, host)| host);
    format!("{scheme}://{host}{path}")
}

/// Stands for a secret.
const HIDDEN: &str = "***";

fn hide_in(value: &mut Value, secret: &str) {
    match value {
        Value::String(text) if text.contains(secret) => *text = text.replace(secret, HIDDEN),
        Value::Array(items) => items.iter_mut().for_each(|item| hide_in(item, secret)),
        Value::Object(fields) => fields.values_mut().for_each(|field| hide_in(field, secret)),
        _ => {}
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0.message)
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Inner { kind, message, provider, model, said, url, attempts } = &*self.0;
        write!(f, "{kind:?}: {message}")?;
        for (name, value) in [
            ("provider", provider),
            ("model", model),
            ("url", url),
            ("request id", &said.request_id),
        ] {
            if let Some(value) = value {
                write!(f, "\n  {name}: {value}")?;
            }
        }
        if let Some(status) = said.status {
            write!(f, "\n  status: {status}")?;
        }
        attempts
            .iter()
            .try_for_each(|a| write!(f, "\n  before: {} {:?}: {}", a.target, a.kind, a.message))
    }
}

impl std::error::Error for Error {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_is_in_the_order_of_the_kinds() {
        for row in TABLE {
            assert_eq!(row.kind.row().name, row.name);
        }
        assert_eq!(TABLE.len(), ErrorKind::Internal as usize + 1);
    }

    #[test]
    fn a_url_is_shown_without_its_secrets() {
        let error = Error::bad_request("x").with_url("https://user:pass@host/v1/x?key=secret#y");
        assert_eq!(error.url(), Some("https://host/v1/x"));
        assert!(!format!("{error:?}").contains("secret"));
        assert_eq!(shown_url("https://host/models/m@001/x"), "https://host/models/m@001/x");
    }

    #[test]
    fn the_provider_has_a_word_on_another_try() {
        let said = |yes| Said { should_retry: Some(yes), ..Said::default() };
        let limited = Error::new(ErrorKind::RateLimited, "x").with_said(said(false));
        assert_eq!(limited.next(), Next::FallBack);
        assert_eq!(Error::new(ErrorKind::NotFound, "x").with_said(said(true)).next(), Next::Again);
        assert_eq!(Error::bad_request("x").with_said(said(true)).next(), Next::Stop);
    }
}
