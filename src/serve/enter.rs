//! A request over HTTP as a call.

use super::Caller;
use crate::engine::{Form, Gives, Incoming, Plain};
use crate::error::{Error, ErrorKind, Result};
use crate::ops::Operation;
use crate::protocol::body::Fields;
use crate::protocol::route::{self, Asks, Route};
use crate::protocol::{self, Protocol};
use crate::provider::{Registry, Row};
use crate::transport::Method;
use bytes::Bytes;
use secrecy::SecretString;
use std::collections::BTreeMap;
use std::sync::Arc;

/// A request over HTTP.
pub struct Request {
    /// The method.
    pub method: Method,
    /// The whole address.
    pub url: String,
    /// Names in any case.
    pub headers: Vec<(String, String)>,
    /// The body; empty where there is none.
    pub body: Bytes,
}

/// Where requests go that do not say it themselves.
#[derive(Clone, Debug, Default)]
pub struct Rules {
    /// The provider that is meant where a model's name has none before it. `None`: the one whose address it is, else the
    /// one whose language it is.
    pub provider: Option<String>,
    /// The model that all requests go to.
    pub model: Option<String>,
    /// Models by the names that callers use for them; they win over `model`.
    pub models: BTreeMap<String, String>,
}

/// Who is meant where a language is spoken at an address that is nobody's.
const SPEAKERS: &[(&str, &str)] = &[
    ("openai_chat", "openai"),
    ("openai_responses", "openai"),
    ("anthropic", "anthropic"),
    ("gemini", "gemini"),
    ("vertex_anthropic", "vertex_ai"),
    ("cohere", "cohere"),
    ("ollama", "ollama"),
    ("bedrock", "bedrock"),
    ("bedrock_invoke_anthropic", "bedrock"),
    ("sagemaker", "sagemaker"),
    ("replicate", "replicate"),
    ("jina", "jina_ai"),
];

/// Headers that show a key; `Authorization` is read apart.
const KEYS: &[&str] = &["x-api-key", "x-goog-api-key", "api-key"];

/// The parameter of a query that shows a key.
const KEY_IN_QUERY: &str = "key";

/// Headers of the caller's own connection and program. Keys are put on again where they belong.
const NOT_PASSED_ON: &[&str] = &[
    "accept",
    "accept-encoding",
    "api-key",
    "authorization",
    "connection",
    "content-length",
    "content-type",
    "cookie",
    "expect",
    "host",
    "te",
    "transfer-encoding",
    "upgrade",
    "user-agent",
    "x-api-key",
    "x-goog-api-key",
];

/// How the headers begin in which SDKs describe themselves.
const DESCRIPTIONS: &[&str] = &["x-stainless-", "x-fern-", "x-goog-api-client"];

/// The parts of an address.
struct Place<'a> {
    origin: &'a str,
    path: &'a str,
    query: &'a str,
}

impl<'a> Place<'a> {
    fn of(url: &'a str) -> Self {
        let url = url.split('#').next().unwrap_or_default();
        let (whole, query) = url.split_once('?').unwrap_or((url, ""));
        let host = whole.find("://").map_or(0, |at| at + 3);
        let end = whole[host..].find('/').map_or(whole.len(), |at| host + at);
        Self { origin: &whole[..end], path: &whole[end..], query }
    }

    /// The query's parameters, unescaped ones as they stand, without the caller's key and what only says how to answer.
    fn said(&self) -> impl Iterator<Item = (&'a str, &'a str)> {
        let pairs = self.query.split('&').filter_map(|said| said.split_once('='));
        pairs.filter(|(name, _)| *name != KEY_IN_QUERY && *name != "alt")
    }
}

/// The provider a caller means, and what it has for it.
struct Owner {
    row: Arc<Row>,
    /// The address, where it is not the provider's own.
    base_url: Option<String>,
    key: Option<SecretString>,
}

/// Reads a request into `incoming`, which holds the settings of the call. The caller is known even where its request
/// cannot be read, so that it is told so in its language.
///
/// # Errors
/// `BadRequest` where the body is no JSON object, `NotFound` where nobody is known who could be asked.
pub fn enter(
    request: Request,
    rules: &Rules,
    registry: &Registry,
    incoming: Incoming,
) -> (Caller, Result<Incoming>) {
    let url = request.url.clone();
    let place = Place::of(&url);
    if let Asks::For(route) = route::find(request.method.as_str(), place.path)
        && let Some(language) = protocol::find(route.protocol)
    {
        let framing = route.framing(place.query, language.framing());
        let caller = Caller::speaking(language, framing, route.last);
        let asked = Asked { request, place, registry };
        return (caller, asked.spoken((route, language), rules, incoming));
    }
    let asked = Asked { request, place, registry };
    let row = asked.owner_row(rules, None);
    let language = row.as_ref().and_then(|row| row.language().ok());
    (Caller::of(language), asked.plain(row, incoming))
}

/// A request, looked at.
struct Asked<'a> {
    request: Request,
    place: Place<'a>,
    registry: &'a Registry,
}

impl Asked<'_> {
    /// An operation that any provider can be asked for.
    fn spoken(
        self,
        (route, language): (Route, &'static dyn Protocol),
        rules: &Rules,
        mut incoming: Incoming,
    ) -> Result<Incoming> {
        let fields = Fields::read(&self.request.body)?;
        let (base, path) = route.parted(self.place.path);
        let row = self.owner_row(rules, Some(language)).ok_or_else(|| self.nobody())?;
        let base_url = format!("{}{base}", self.place.origin);
        let elsewhere = origin_of(&row.base_url) != self.place.origin;
        let owner = Owner { row, base_url: elsewhere.then_some(base_url), key: self.key() };
        let can_stream = matches!(route.operation, Operation::Chat | Operation::Complete);
        incoming.stream = can_stream && route.is_streamed(&fields);
        incoming.form = Form::Spoken(route.operation, language);
        path.clone_into(&mut incoming.path);
        let named = route.model(self.place.path, &fields).unwrap_or_default();
        let model = rules.models.get(&named).or(rules.model.as_ref()).unwrap_or(&named).clone();
        let is_own = self.direct(&mut incoming, model, &owner);
        let all = is_own && incoming.wish.fallbacks.is_empty();
        if all {
            let said = self.place.said().map(|(n, v)| (n.to_owned(), v.to_owned()));
            incoming.query.extend(said);
        }
        let flags = language.flags_header();
        let kept = self.headers().filter(|(name, _)| all || flags == Some(name.as_str()));
        incoming.headers.extend(kept);
        drop(fields);
        incoming.body = self.request.body;
        Ok(incoming)
    }

    /// Sends a call where its model says; tells whether that is the caller's own provider.
    fn direct(&self, incoming: &mut Incoming, model: String, owner: &Owner) -> bool {
        let wish = &mut incoming.wish;
        for fallback in &mut wish.fallbacks {
            let resolved = self.registry.resolve(&fallback.model);
            let is_own = resolved.is_ok_and(|(row, _)| row.name == owner.row.name);
            let over = &mut fallback.over;
            if is_own && owner.base_url.is_none() && over.base_url.is_none() {
                over.api_key = over.api_key.take().or_else(|| owner.key.clone());
            }
        }
        let named = model.split_once('/').and_then(|(first, _)| self.registry.get(first));
        let row = match &wish.provider {
            Some(said) => self.registry.get(said),
            None => named,
        };
        wish.model = model;
        if row.is_some_and(|row| row.name != owner.row.name) {
            return false;
        }
        wish.provider = Some(owner.row.name.clone());
        if wish.over.base_url.is_none() {
            wish.over.base_url.clone_from(&owner.base_url);
            wish.over.api_key = wish.over.api_key.take().or_else(|| owner.key.clone());
        }
        true
    }

    /// A call that only the caller's own provider understands: it goes where the caller sent it, as it is.
    fn plain(self, row: Option<Arc<Row>>, mut incoming: Incoming) -> Result<Incoming> {
        let row = row.ok_or_else(|| self.nobody())?;
        incoming.form = passed_on(&self.request.method);
        self.place.path.clone_into(&mut incoming.path);
        incoming.query.extend(self.place.said().map(|(n, v)| (n.to_owned(), v.to_owned())));
        let wish = &mut incoming.wish;
        wish.fallbacks.clear();
        wish.provider = Some(row.name.clone());
        wish.over.base_url = Some(self.place.origin.to_owned());
        wish.over.api_key = self.key();
        incoming.headers.extend(self.headers());
        let kinds = ["accept", "content-type"];
        let kinds = kinds.iter().filter_map(|name| Some((*name, self.header(name)?)));
        incoming.headers.extend(kinds.map(|(n, v)| (n.to_owned(), v.to_owned())));
        // Whatever it is, nothing in it is ours to change.
        incoming.content_type = self.header("content-type").map(str::to_owned);
        incoming.body = self.request.body;
        Ok(incoming)
    }

    /// The row that is meant: the one that is said, the one whose address it is, the one whose language it is.
    fn owner_row(&self, rules: &Rules, language: Option<&dyn Protocol>) -> Option<Arc<Row>> {
        if let Some(name) = &rules.provider {
            return self.registry.get(name).cloned();
        }
        let speaker = language.and_then(|l| SPEAKERS.iter().find(|(name, _)| *name == l.name()));
        let speaker = speaker.and_then(|(_, name)| self.registry.get(name)).cloned();
        let is_here = |row: &Row| origin_of(&row.base_url) == self.place.origin;
        if speaker.as_ref().is_some_and(|row| is_here(row)) {
            return speaker;
        }
        self.registry.rows().find(|row| is_here(row)).cloned().or(speaker)
    }

    fn nobody(&self) -> Error {
        let Place { origin, path, .. } = self.place;
        let message = format!(
            "{} {origin}{path} is no operation that is known here, and no provider's address; name the provider",
            self.request.method
        );
        Error::new(ErrorKind::NotFound, message)
    }

    fn header(&self, name: &str) -> Option<&str> {
        let found = self.request.headers.iter().find(|(n, _)| n.eq_ignore_ascii_case(name));
        found.map(|(_, value)| value.as_str())
    }

    /// The key that the caller shows.
    fn key(&self) -> Option<SecretString> {
        let bearer = || {
            let (scheme, key) = self.header("authorization")?.split_once(' ')?;
            scheme.eq_ignore_ascii_case("bearer").then_some(key.trim())
        };
        let query = || {
            let mut said = self.place.query.split('&').filter_map(|said| said.split_once('='));
            said.find(|(name, _)| *name == KEY_IN_QUERY).map(|(_, key)| key)
        };
        let key = KEYS.iter().find_map(|name| self.header(name)).or_else(bearer).or_else(query);
        key.filter(|key| !key.is_empty()).map(SecretString::from)
    }

    /// The headers that are for the provider, names in lower case.
    fn headers(&self) -> impl Iterator<Item = (String, String)> {
        let headers = self.request.headers.iter().map(|(n, v)| (n.to_lowercase(), v.clone()));
        headers.filter(|(name, _)| {
            !NOT_PASSED_ON.contains(&name.as_str())
                && !DESCRIPTIONS.iter().any(|begin| name.starts_with(begin))
        })
    }
}

/// A call that is passed on as it is, and its answer as it comes.
fn passed_on(method: &Method) -> Form {
    Form::Plain(Plain { method: method.clone(), gives: Gives::Chunks, follows: false })
}

/// Scheme and host of an address.
fn origin_of(url: &str) -> &str {
    Place::of(url).origin
}
