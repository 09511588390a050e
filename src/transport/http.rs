//! Sends one call: picks or builds the client, waits for the headers of the answer. It never tries again by itself.

use super::answer::Terms;
use super::deadline::{Limit, Stage, within};
use super::{Answer, Deadlines, Http2, Load, Multipart, Options, failure, tls};
use crate::error::{Error, Result};
use bytes::Bytes;
use reqwest::header::{HeaderMap, HeaderName, HeaderValue};
use reqwest::{Client, Method, Url};
use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

/// How long an unused connection is kept. Common servers and load balancers close theirs after 60 s or more.
const KEEP_IDLE: Duration = Duration::from_secs(50);

/// How many clients are kept. The oldest goes when there are more, and its connections with it.
const MAX_CLIENTS: usize = 64;

/// How many parsed addresses are kept.
const MAX_ADDRESSES: usize = 16;

/// One HTTP call, ready to send. It may be cloned for another try at little cost.
#[derive(Clone, Default)]
pub struct Call {
    /// The method.
    pub method: Method,
    /// The whole address, `http` or `https`.
    pub url: String,
    /// The headers, signed and complete; a name may come twice. Host, length and encodings are added.
    pub headers: Vec<(String, String)>,
    /// The body; empty for none.
    pub body: Bytes,
    /// The body as a form, in place of `body`; its media type is added to the headers.
    pub parts: Option<Arc<Multipart>>,
}

impl fmt::Debug for Call {
    /// Shows neither the headers' values nor the body nor the query: they hold keys and prompts.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let bare = Error::bad_request("").with_url(&self.url);
        let names: Vec<&str> = self.headers.iter().map(|(name, _)| name.as_str()).collect();
        f.debug_struct("Call")
            .field("method", &self.method)
            .field("url", &bare.url().unwrap_or_default())
            .field("headers", &names)
            .field("body", &self.body.len())
            .field("parts", &self.parts)
            .finish()
    }
}

/// Parts of an address as they are sent, for those who sign a call.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sent {
    /// The host, with its port where that is not the usual one.
    pub host: String,
    /// The path.
    pub path: String,
    /// The query without its question mark; empty for none.
    pub query: String,
}

impl Sent {
    /// The parts of an address.
    ///
    /// # Errors
    /// `Config` where it is none.
    pub fn of(url: &str) -> Result<Self> {
        let url = address(url)?;
        let query = url.query().unwrap_or_default().to_owned();
        Ok(Self { host: host(&url).as_ref().to_owned(), path: url.path().to_owned(), query })
    }
}

/// Sends calls on one runtime and keeps its connections. Cheap to clone; clones share all.
#[derive(Clone, Default)]
pub struct Transport {
    clients: Arc<Mutex<Vec<Kept>>>,
    addresses: Arc<Mutex<Vec<(String, Url)>>>,
}

/// A client and what it was built for. The connect limit is the client's own, so it is part of that.
struct Kept {
    options: Arc<Options>,
    connect: Option<Duration>,
    client: Client,
}

impl fmt::Debug for Transport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Transport")
    }
}

impl Transport {
    /// A transport without any client; they are built at the first call with their options.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sends a call and waits for the headers of the answer, whatever its status.
    ///
    /// Fails with `Config` (address, options), `BadRequest` (a header that HTTP cannot carry), `Timeout` (naming the
    /// limit) or `Connection`.
    pub async fn send(
        &self,
        options: &Arc<Options>,
        call: &Call,
        deadlines: &Deadlines,
    ) -> Result<Answer> {
        let total = Limit::total(deadlines.total);
        let first_byte = Limit::from_now(Stage::FirstByte, deadlines.first_byte);
        let url = self.address(&call.url)?;
        let host = host(&url);
        if let Some(carrier) = &options.carrier {
            let load = loaded(call, deadlines).await?;
            let carried = within(Limit::sooner(total, first_byte), &host, carrier.0.carry(load));
            let response = carried.await??.response()?;
            let terms = Terms { host, idle: deadlines.idle, total };
            return Ok(Answer::new(response, options, terms));
        }
        let client = self.client(options, deadlines.connect)?;
        let request = request(call, url)?;
        let_connections_run().await;
        let sending = Box::pin(client.execute(request));
        let response = within(Limit::sooner(total, first_byte), &host, sending)
            .await?
            .map_err(|error| failure::of_sending(&error, &host, deadlines.connect))?;
        Ok(Answer::new(response, options, Terms { host, idle: deadlines.idle, total }))
    }

    /// A parsed address. Calls go to few of them, and reading one (host names above all) costs as much as reading a
    /// small answer, so the newest are kept.
    fn address(&self, text: &str) -> Result<Url> {
        let mut known = self.addresses.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some((_, url)) = known.iter().find(|(name, _)| name == text) {
            return Ok(url.clone());
        }
        let url = address(text)?;
        if known.len() >= MAX_ADDRESSES {
            known.remove(0);
        }
        known.push((text.to_owned(), url.clone()));
        Ok(url)
    }

    fn client(&self, options: &Arc<Options>, connect: Option<Duration>) -> Result<Client> {
        let mut clients = self.clients.lock().unwrap_or_else(PoisonError::into_inner);
        let same = |kept: &&Kept| Arc::ptr_eq(&kept.options, options) && kept.connect == connect;
        let equal = |kept: &&Kept| kept.options == *options && kept.connect == connect;
        if let Some(kept) = clients.iter().find(same).or_else(|| clients.iter().find(equal)) {
            return Ok(kept.client.clone());
        }
        let client = build(options, connect)?;
        if clients.len() >= MAX_CLIENTS {
            clients.remove(0);
        }
        clients.push(Kept { options: Arc::clone(options), connect, client: client.clone() });
        Ok(client)
    }
}

/// Lets the tasks of the connections run: they see what happened while the runtime slept, such as a server that
/// closed, and do what was left to do.
///
/// Nobody drives the runtime of a blocking caller between two calls. The first turn asks the operating system what
/// happened and the second lets the tasks that this woke run, after which the pool knows which connections are gone;
/// the third is for a close that needs a turn of its own (TLS, HTTP/2).
pub async fn let_connections_run() {
    tokio::task::yield_now().await;
    for _ in 0..2 {
        turn().await;
    }
}

/// A turn of the runtime's tasks that does not ask the operating system again, which a `yield_now` does.
async fn turn() {
    let mut begun = false;
    std::future::poll_fn(|context| {
        if std::mem::replace(&mut begun, true) {
            return std::task::Poll::Ready(());
        }
        context.waker().wake_by_ref();
        std::task::Poll::Pending
    })
    .await;
}

#[expect(clippy::disallowed_methods, reason = "this is the one place that builds clients")]
fn build(options: &Options, connect: Option<Duration>) -> Result<Client> {
    let mut builder = Client::builder()
        .tls_backend_preconfigured(tls::config(options)?)
        .redirect(reqwest::redirect::Policy::none())
        .retry(reqwest::retry::never())
        .referer(false)
        .pool_idle_timeout(KEEP_IDLE)
        .pool_max_idle_per_host(options.max_idle_per_host)
        .tcp_nodelay(true);
    if let Some(connect) = connect {
        builder = builder.connect_timeout(connect);
    }
    if let Some(name) = &options.user_agent {
        builder = builder.user_agent(name);
    }
    builder = match options.http2 {
        Http2::Auto => builder,
        Http2::PriorKnowledge => builder.http2_prior_knowledge(),
        Http2::Off => builder.http1_only(),
    };
    builder = match &options.proxy {
        Some(url) => builder.proxy(proxy(url)?),
        None if options.use_env_proxy => builder,
        None => builder.no_proxy(),
    };
    builder.build().map_err(|error| failure::of_building(&error, options))
}

fn proxy(url: &str) -> Result<reqwest::Proxy> {
    let scheme = url.split_once("://").map(|(scheme, _)| scheme);
    let known = matches!(scheme, Some("http" | "https" | "socks5" | "socks5h"));
    // The URL is not repeated: it may hold a password.
    reqwest::Proxy::all(url).ok().filter(|_| known).ok_or_else(|| {
        Error::config(
            "The proxy cannot be used; it must be a URL with http, https, socks5 or socks5h",
        )
    })
}

fn address(text: &str) -> Result<Url> {
    let wrong = |why: &str| {
        Error::config(format!("The address to call is wrong: {why}; check the base URL"))
            .with_url(text)
    };
    let url = Url::parse(text).map_err(|error| wrong(&error.to_string()))?;
    if !matches!(url.scheme(), "http" | "https") {
        return Err(wrong("it must begin with http:// or https://"));
    }
    Ok(url)
}

/// The address that a `location` means beside the address it came from; none where it is no address of HTTP.
pub fn resolved(base: &str, location: &str) -> Option<String> {
    let url = Url::parse(base).ok()?.join(location).ok()?;
    matches!(url.scheme(), "http" | "https").then(|| url.to_string())
}

/// Whether two addresses are one server's (RFC 6454).
pub fn same_origin(one: &str, other: &str) -> bool {
    let origin = |text: &str| Url::parse(text).ok().map(|url| url.origin());
    origin(one).is_some_and(|known| Some(known) == origin(other))
}

fn request(call: &Call, url: Url) -> Result<reqwest::Request> {
    if let Some(parts) = &call.parts {
        return form(call, parts, url);
    }
    let mut request = reqwest::Request::new(call.method.clone(), url);
    *request.headers_mut() = header_map(&call.headers)?;
    if !call.body.is_empty() {
        *request.body_mut() = Some(call.body.clone().into());
    }
    Ok(request)
}

/// A call for a carrier: a form is written out.
async fn loaded(call: &Call, deadlines: &Deadlines) -> Result<Load> {
    let mut call = call.clone();
    if let Some(parts) = call.parts.take() {
        let boundary = boundary(&call.headers);
        set_form(&mut call.headers, &boundary);
        let written = tokio::task::spawn_blocking(move || parts.written(&boundary)).await;
        let written = written.map_err(|_| Error::bad_request("the form cannot be read"))?;
        call.body = written?.into();
    }
    Ok(Load { call, connect: deadlines.connect, read: deadlines.first_byte })
}

/// The boundary of a form: the caller's, or a new one.
fn boundary(headers: &[(String, String)]) -> String {
    let named = headers.iter().find_map(|(name, value)| {
        let (_, boundary) = value.split_once("boundary=")?;
        (name == "content-type").then(|| boundary.trim_matches('"').to_owned())
    });
    named.unwrap_or_else(|| {
        (0..32).map(|_| fastrand::alphanumeric()).chain("-ferrogate".chars()).collect()
    })
}

fn set_form(headers: &mut Vec<(String, String)>, boundary: &str) {
    headers.retain(|(name, _)| name != "content-type");
    headers.push(("content-type".to_owned(), format!("multipart/form-data; boundary={boundary}")));
}

/// A call whose body is a form. A boundary that the caller named is used.
fn form(call: &Call, parts: &Multipart, url: Url) -> Result<reqwest::Request> {
    let boundary = boundary(&call.headers);
    let mut headers = call.headers.clone();
    set_form(&mut headers, &boundary);
    let (body, length) = parts.body(&boundary)?;
    headers.extend(length.map(|length| ("content-length".to_owned(), length.to_string())));
    let mut request = reqwest::Request::new(call.method.clone(), url);
    *request.headers_mut() = header_map(&headers)?;
    *request.body_mut() = Some(body);
    Ok(request)
}

fn header_map(headers: &[(String, String)]) -> Result<HeaderMap> {
    let mut map = HeaderMap::with_capacity(headers.len() + 4);
    for (name, value) in headers {
        let wrong = |what| {
            let name = name.escape_debug();
            Error::bad_request(format!(
                "The {what} of the header {name} cannot be sent over HTTP; correct it"
            ))
        };
        let key = HeaderName::from_bytes(name.as_bytes()).map_err(|_| wrong("name"))?;
        let mut value = HeaderValue::from_bytes(value.as_bytes()).map_err(|_| wrong("value"))?;
        // Any of them may be a key: keeps them out of the debug output of the libraries below.
        value.set_sensitive(true);
        map.append(key, value);
    }
    Ok(map)
}

fn host(url: &Url) -> Arc<str> {
    let host = url.host_str().unwrap_or_default();
    match url.port() {
        Some(port) => format!("{host}:{port}").into(),
        None => host.into(),
    }
}
