//! From a caller's body to what one target is sent: relayed where both speak the same language, translated otherwise.

use super::connect::name_model;
use super::plain::{self, Said};
use super::remember::can_ask;
use super::stream::prefilled;
use super::{Form, Incoming};
use crate::error::{Error, Result};
use crate::ops::{Losses, Operation, Outcome, Request};
use crate::protocol::address::encoded;
use crate::protocol::body::Fields;
use crate::protocol::{Features, Protocol};
use crate::provider::{Body, Target};
use crate::transport::{Call, Method};
use bytes::Bytes;
use secrecy::SecretString;
use serde_json::{Value, json};
use std::sync::Arc;
use std::time::Duration;
use tokio::time::Instant;

/// What one target is sent, and how its answer is to be read.
pub(super) struct Outgoing {
    pub(super) call: Call,
    pub(super) losses: Losses,
    /// How the answer is read.
    pub(super) reading: Reading,
    /// Usage at the end of the stream was asked for by us, not by the caller, who must not see it.
    pub(super) hide_usage: bool,
    /// When the attempt began.
    pub(super) began: Instant,
    /// The key that is shown, so that no error repeats it.
    pub(super) key: Option<SecretString>,
    /// How long it may take until the first content of a stream.
    pub(super) stream_timeout: Option<Duration>,
    /// What the request says of its own cost.
    pub(super) bounds: Bounds,
    /// The budget may end its answer before the provider does.
    pub(super) may_be_cut: bool,
}

/// What a request says of its own cost.
#[derive(Clone, Debug, Default)]
pub(super) struct Bounds {
    /// The longest answer, in tokens, of all choices together.
    pub(super) output_tokens: Option<u64>,
    /// The service tier that is asked for.
    pub(super) tier: Option<String>,
}

/// How an answer is read.
#[derive(Clone, Copy)]
pub(super) enum Reading {
    /// Its bytes are the caller's; it is looked at on the side.
    Relay(Operation, &'static dyn Protocol),
    /// From the target's language into the caller's. `asked` of the target; `operation` is what the caller wants.
    Translate {
        asked: Operation,
        operation: Operation,
        from: &'static dyn Protocol,
        to: &'static dyn Protocol,
    },
    /// Not at all.
    Plain,
}

impl Reading {
    /// Whether the answer is not read.
    pub(super) fn is_plain(self) -> bool {
        matches!(self, Self::Plain)
    }

    /// The language of the answer; none where it is not read.
    pub(super) fn speaker(self) -> Option<&'static dyn Protocol> {
        match self {
            Self::Relay(_, language) | Self::Translate { from: language, .. } => Some(language),
            Self::Plain => None,
        }
    }
}

const COUNT: &str = "x-stainless-retry-count";
const AGENT: &str = concat!("ferrogate/", env!("CARGO_PKG_VERSION"));

impl Outgoing {
    /// Writes the call for one target; the key is not in it yet.
    ///
    /// # Errors
    /// `BadRequest` for what nobody can read, `UnsupportedParams` for losses where the caller wants none.
    pub(super) fn prepare(incoming: &Incoming, target: &Target) -> Result<Self> {
        let theirs = target.provider.language()?;
        let outgoing = match incoming.form {
            Form::Plain(ref plain) => {
                can_ask(incoming, theirs, &target.provider.name)?;
                Self::plain(incoming, target, (&plain.method, theirs))?
            }
            Form::Spoken(operation, ours) if ours.name() == theirs.name() => {
                Self::relay(incoming, target, (operation, ours))?
            }
            Form::Spoken(operation, ours) => {
                Self::translate(incoming, target, (operation, theirs, ours))?
            }
        };
        outgoing.losses.refuse(&target.label(), &incoming.on_loss)?;
        Ok(outgoing)
    }

    /// Writes what is only known when it is sent: how often this call was tried before (as OpenAI's own clients say it),
    /// and which headers the caller wants left out.
    pub(super) fn complete(&mut self, incoming: &Incoming, attempts: u32) {
        let headers = &mut self.call.headers;
        let said = headers.iter().any(|(name, _)| name == COUNT);
        if incoming.counts_retries && !said {
            headers.push((COUNT.to_owned(), attempts.saturating_sub(1).to_string()));
        }
        headers.retain(|(name, _)| !incoming.without.iter().any(|n| n.eq_ignore_ascii_case(name)));
    }

    /// The budget may end the answer before the provider does: it must be known what was told, so it is not passed on unread.
    pub(super) fn prepare_to_cut(&mut self) {
        if let Reading::Relay(operation @ (Operation::Chat | Operation::Complete), language) =
            self.reading
        {
            let (asked, from, to) = (operation, language, language);
            self.reading = Reading::Translate { asked, operation, from, to };
        }
        self.may_be_cut = true;
    }

    /// The size of what is sent, in bytes: no prompt has more tokens.
    pub(super) fn size(&self) -> u64 {
        self.call.parts.as_ref().map_or(self.call.body.len(), |parts| parts.length()) as u64
    }

    /// A call that has lost nothing and of whose answer nothing is known.
    fn new(call: Call, reading: Reading, target: &Target) -> Self {
        Self {
            call,
            losses: Losses::default(),
            reading,
            hide_usage: false,
            began: Instant::now(),
            key: target.api_key.clone(),
            stream_timeout: None,
            bounds: Bounds::default(),
            may_be_cut: false,
        }
    }

    fn plain(
        incoming: &Incoming,
        target: &Target,
        (method, language): (&Method, &dyn Protocol),
    ) -> Result<Self> {
        let path = target.provider.path(&incoming.path);
        let content = (language.headers(), plain::said(incoming, target)?);
        let mut losses = Losses::default();
        let mut call = call(incoming, target, (method.clone(), &path), content, &mut losses);
        name_model(&mut call, incoming, target);
        Ok(Self { losses, ..Self::new(call, Reading::Plain, target) })
    }

    /// The body is passed on byte for byte but for the model's name, the row's habits and what the call changes.
    fn relay(
        incoming: &Incoming,
        target: &Target,
        (operation, language): (Operation, &'static dyn Protocol),
    ) -> Result<Self> {
        let mut losses = Losses::default();
        let own = own_words(incoming, target, (operation, language), &mut losses)?;
        let mut fields = Fields::read(own.as_deref().unwrap_or(&incoming.body))?;
        if fields.has("model") {
            fields.set("model", &Value::from(target.model.as_str()));
        }
        name_limit(&mut fields, target, operation);
        let hide_usage = incoming.stream && !target.verbatim && ask_for_usage(&mut fields, target);
        target.apply(&mut fields, &incoming.patch, &mut losses);
        for (name, value) in &incoming.extra_body {
            fields.set(name, value);
        }
        let own = || language.path(operation, &target.destination(), incoming.stream);
        let address = target.endpoint(operation, incoming.stream)?.or_else(own);
        let path = address.as_deref().unwrap_or(&incoming.path);
        let bounds = Bounds::of_fields(&fields, operation);
        let body = Bytes::from(fields.write());
        let content = (language.headers(), (body, None));
        let call = call(incoming, target, (Method::POST, path), content, &mut losses);
        let reading = match operation {
            // Speakers of one language differ in what these answers say, so they are read and told in one way.
            Operation::Moderate | Operation::Rerank => {
                Reading::Translate { asked: operation, operation, from: language, to: language }
            }
            // One that may go on after it broke must be known.
            _ if incoming.may_go_on() => {
                Reading::Translate { asked: operation, operation, from: language, to: language }
            }
            _ => Reading::Relay(operation, language),
        };
        let outgoing = Self::new(call, reading, target);
        Ok(Self { losses, hide_usage, bounds, ..outgoing })
    }

    fn translate(
        incoming: &Incoming,
        target: &Target,
        (operation, from, to): (Operation, &'static dyn Protocol, &'static dyn Protocol),
    ) -> Result<Self> {
        if let Some(error) = incoming.turn.as_ref().and_then(|turn| turn.only_native()) {
            return Err(error);
        }
        let mut losses = Losses::default();
        let request = spoken(incoming.request_without(&mut losses)?, from, &mut losses)?;
        let request = prefilled(&request, incoming.said(), target.features.prefill);
        let request = shortened(request, incoming.at_most);
        let request = flagged(request, incoming, from);
        let mut ask = from.encode(&request, &target.destination(), &mut losses)?;
        if incoming.stream && !target.verbatim {
            // The writer for the caller knows whether to show it.
            ask_for_usage(&mut ask.body, target);
        }
        allow(&mut ask.body, incoming, &mut losses);
        target.apply(&mut ask.body, &incoming.patch, &mut losses);
        ask.body.extend(incoming.extra_body.clone());
        let body = serde_json::to_vec(&ask.body).unwrap_or_default();
        let address = target.endpoint(request.operation(), incoming.stream)?;
        let path = address.as_deref().unwrap_or(&ask.path);
        let content = (ask.headers, (Bytes::from(body), None));
        let call = call(incoming, target, (Method::POST, path), content, &mut losses);
        let bounds = Bounds::of(&request);
        let reading = Reading::Translate { asked: request.operation(), operation, from, to };
        Ok(Self { losses, bounds, ..Self::new(call, reading, target) })
    }
}

impl Bounds {
    fn of(request: &Request) -> Self {
        let number = |n: Option<&serde_json::Number>| n.and_then(serde_json::Number::as_u64);
        let (choices, tier) = match request {
            Request::Chat(chat) => (number(chat.sampling.n.as_ref()), chat.service_tier.clone()),
            Request::Complete(text) => {
                (number(text.best_of.as_ref()).max(number(text.sampling.n.as_ref())), None)
            }
            _ => (None, None),
        };
        let each = request.max_output_tokens();
        Self { output_tokens: each.map(|each| each.saturating_mul(choices.unwrap_or(1))), tier }
    }

    fn of_fields(fields: &Fields<'_>, operation: Operation) -> Self {
        let each: Option<u64> = match operation {
            Operation::Chat | Operation::Complete => {
                MAX_TOKENS.iter().find_map(|name| fields.get(name))
            }
            Operation::Embed | Operation::Rerank | Operation::Moderate => Some(0),
        };
        let choices = fields.get("best_of").max(fields.get("n")).unwrap_or(1_u64);
        let output_tokens = each.map(|each| each.saturating_mul(choices));
        Self { output_tokens, tier: fields.get("service_tier") }
    }
}

/// The request with an answer of so many tokens at most, of all choices together.
fn shortened(request: Arc<Request>, output_tokens: Option<u64>) -> Arc<Request> {
    let Some(most) = output_tokens else { return request };
    let mut request = (*request).clone();
    let number = |n: &Option<serde_json::Number>| n.as_ref().and_then(serde_json::Number::as_u64);
    match &mut request {
        Request::Chat(chat) => {
            let choices = number(&chat.sampling.n).unwrap_or(1).max(1);
            chat.max_output_tokens = Some(most / choices);
        }
        Request::Complete(text) => {
            let choices = number(&text.best_of).max(number(&text.sampling.n)).unwrap_or(1).max(1);
            text.max_output_tokens = Some(most / choices);
        }
        Request::Embed(_) | Request::Rerank(_) | Request::Moderate(_) => {}
    }
    Arc::new(request)
}

/// The request in an operation that the language has words for: a text is continued by conversation where it must.
fn spoken(
    request: Arc<Request>,
    language: &dyn Protocol,
    losses: &mut Losses,
) -> Result<Arc<Request>> {
    let Request::Complete(complete) = &*request else { return Ok(request) };
    if language.speaks(Operation::Complete) {
        return Ok(request);
    }
    let chat = complete.as_chat().ok_or_else(|| {
        Error::bad_request(format!(
            "prompt: a model that speaks {} continues one text at a time",
            language.name()
        ))
    })?;
    let said = [
        ("suffix", complete.suffix.is_some()),
        ("echo", complete.echo == Some(true)),
        ("best_of", complete.best_of.is_some()),
    ];
    losses.dropped_said(&said, "the model converses; it continues no text");
    Ok(Arc::new(Request::Chat(Box::new(chat))))
}

/// The request with the flags of a header that the language says in its body.
fn flagged(request: Arc<Request>, incoming: &Incoming, language: &dyn Protocol) -> Arc<Request> {
    let (Some(header), Request::Chat(chat)) = (language.flags_in_body(), &*request) else {
        return request;
    };
    let said = incoming.headers.iter().filter(|(name, _)| name.eq_ignore_ascii_case(header));
    let flags = said.flat_map(|(_, value)| value.split(',')).map(str::trim);
    let flags: Vec<String> = flags.filter(|flag| !flag.is_empty()).map(str::to_owned).collect();
    if flags.is_empty() {
        return request;
    }
    let mut chat = chat.clone();
    chat.betas.extend(flags);
    Arc::new(Request::Chat(chat))
}

/// Sends a field that the language has no word for as the caller wrote it, where the caller insists on it.
fn allow(body: &mut impl Body, incoming: &Incoming, losses: &mut Losses) {
    let Ok(said) = Fields::read(&incoming.body) else { return };
    for name in &incoming.patch.allowed {
        let lost = losses.0.iter().position(|l| l.field == *name && l.outcome == Outcome::Dropped);
        if let (Some(lost), Some(value)) = (lost, said.get(name)) {
            losses.0.remove(lost);
            body.put(name, value);
        }
    }
}

/// What gateways add to a language: marks, thoughts and blocks that came from another provider. One that speaks the plain
/// language refuses them, so they must be read and reported; in a fallback they are what the first target left behind.
const ADDED: &[&str] = &[
    "\"cache_control\"",
    "\"thinking_blocks\"",
    "\"reasoning_details\"",
    "\"provider_specific_fields\"",
];

/// The field in which most speakers tell thoughts; those that do not know it refuse it.
const THOUGHTS: &str = "reasoning_content";
const SAID_THOUGHTS: &str = "\"reasoning_content\"";

/// A body without what the target's plain language has no word for; `None` where it can be passed on as it is.
fn own_words(
    incoming: &Incoming,
    target: &Target,
    (operation, language): (Operation, &'static dyn Protocol),
    losses: &mut Losses,
) -> Result<Option<Vec<u8>>> {
    let (features, body) = (&target.features, &incoming.body);
    if !incoming.said().is_empty() || incoming.at_most.is_some() {
        let request = prefilled(&incoming.request()?, incoming.said(), features.prefill);
        let request = shortened(request, incoming.at_most);
        let ask = language.encode(&request, &target.destination(), losses)?;
        return Ok(Some(serde_json::to_vec(&ask.body).unwrap_or_default()));
    }
    if incoming.turn.as_ref().is_some_and(|turn| turn.resumed) {
        return said_anew(incoming, target, (operation, language), losses).map(Some);
    }
    if target.verbatim || features.superset || operation != Operation::Chat {
        return Ok(None);
    }
    let adds = |word: &&str| memchr::memmem::find(body, word.as_bytes()).is_some();
    let thoughts = features.reasoning_field != THOUGHTS && adds(&SAID_THOUGHTS);
    if !thoughts && !ADDED.iter().any(adds) {
        return Ok(None);
    }
    let ask = language.encode(&*incoming.request()?, &target.destination(), losses)?;
    Ok(Some(serde_json::to_vec(&ask.body).unwrap_or_default()))
}

/// A body that goes on from an answer of somebody else's, which may hold what this target does not take back.
fn said_anew(
    incoming: &Incoming,
    target: &Target,
    (operation, language): (Operation, &'static dyn Protocol),
    losses: &mut Losses,
) -> Result<Vec<u8>> {
    let request = language.read(operation, &incoming.path, &incoming.body)?;
    let ask = language.encode(&request, &target.destination(), losses)?;
    Ok(serde_json::to_vec(&ask.body).unwrap_or_default())
}

const MAX_TOKENS: &[&str] = &["max_completion_tokens", "max_tokens", "max_output_tokens"];

/// Says the limit of an answer in the word that the model takes.
fn name_limit(fields: &mut Fields<'_>, target: &Target, operation: Operation) {
    let newer = target.features.max_completion_tokens;
    if newer && !target.verbatim && operation == Operation::Chat {
        fields.rename("max_tokens", "max_completion_tokens");
        // Where both were said, the older one would be refused.
        fields.remove("max_tokens");
    }
}

/// Asks for usage at the end of a stream where the provider gives it and the caller did not ask; tells whether it did.
fn ask_for_usage(fields: &mut impl Body, target: &Target) -> bool {
    let options: Option<Value> = fields.value("stream_options");
    let asked = options.as_ref().and_then(|o| o.get("include_usage")).is_some();
    if asked || !target.provider.stream_usage {
        return false;
    }
    let mut options = options.filter(Value::is_object).unwrap_or_else(|| json!({}));
    options["include_usage"] = Value::Bool(true);
    fields.put("stream_options", options);
    true
}

type Content = (Vec<(&'static str, String)>, Said);

/// The call: the row's headers, the language's, then the caller's, the later ones winning.
fn call(
    incoming: &Incoming,
    target: &Target,
    (method, path): (Method, &str),
    (headers, (body, parts)): Content,
    losses: &mut Losses,
) -> Call {
    let framing = target.provider.language().map(Protocol::framing).unwrap_or_default();
    let accept = if incoming.stream { framing.content_type() } else { "application/json" };
    let mut all =
        vec![("accept".to_owned(), accept.to_owned()), ("user-agent".to_owned(), AGENT.to_owned())];
    if !body.is_empty() {
        let kind = incoming.content_type.as_deref().unwrap_or("application/json");
        all.push(("content-type".to_owned(), kind.to_owned()));
    }
    let language = headers.into_iter().map(|(name, value)| (name.to_owned(), value));
    let row = target.headers.iter().cloned();
    let spoken = target.provider.language().ok();
    let flags = spoken.and_then(Protocol::flags_header);
    let in_body = spoken.and_then(Protocol::flags_in_body);
    for (name, mut value) in language.chain(row).chain(incoming.headers.iter().cloned()) {
        let name = name.to_lowercase();
        if in_body == Some(name.as_str()) {
            continue;
        }
        if flags == Some(name.as_str()) {
            let before = all.iter().find(|(known, _)| *known == name);
            let lists = [before.map_or("", |(_, said)| said), &value];
            value = flags_taken(lists, (&target.features, &target.provider.name), losses);
            if value.is_empty() {
                continue;
            }
        }
        all.retain(|(known, _)| *known != name);
        all.push((name, value));
    }
    let query: Vec<String> = target
        .query
        .iter()
        .chain(&incoming.query)
        .map(|(k, v)| format!("{}={}", encoded(k), encoded(v)))
        .collect();
    // The boundary of a form is only known when it is written, unless the caller chose it.
    all.retain(|(name, value)| {
        parts.is_none() || name != "content-type" || value.contains("boundary=")
    });
    let url = joined(&target.base_url, path, &query.join("&"));
    Call { method, url, headers: all, body, parts }
}

/// The flags of these lists that the target takes, each once: what a request needs stays beside what the caller switches on.
fn flags_taken(
    lists: [&str; 2],
    (features, provider): (&Features, &str),
    losses: &mut Losses,
) -> String {
    let mut taken: Vec<&str> = Vec::new();
    for flag in lists.iter().flat_map(|list| list.split(',')).map(str::trim) {
        if flag.is_empty() || taken.contains(&flag) {
            continue;
        }
        if features.takes_beta(flag) {
            taken.push(flag);
        } else {
            losses.dropped("betas", format!("{provider} does not take {flag:?}"));
        }
    }
    taken.join(",")
}

/// Base and path as one address: the base's own query comes behind the path, and its fragment is nobody's.
fn joined(base: &str, path: &str, query: &str) -> String {
    let base = base.split('#').next().unwrap_or_default();
    let (base, own) = base.split_once('?').unwrap_or((base, ""));
    let mut url = format!("{}{path}", base.trim_end_matches('/'));
    for more in [own, query].into_iter().filter(|more| !more.is_empty()) {
        url.push(if url.contains('?') { '&' } else { '?' });
        url.push_str(more);
    }
    url
}

#[cfg(test)]
mod tests {
    use super::{flags_taken, joined};
    use crate::ops::Losses;
    use crate::protocol::Features;

    #[test]
    fn flags_of_the_caller_stand_beside_those_that_are_needed() {
        let told = |lists, betas: Option<Vec<String>>| {
            let mut losses = Losses::default();
            let features = Features { betas, ..Features::default() };
            (flags_taken(lists, (&features, "x"), &mut losses), losses.0.len())
        };
        let some = Some(vec!["c*".to_owned()]);
        assert_eq!(told(["a,b", " b , c"], None), ("a,b,c".to_owned(), 0));
        assert_eq!(told(["a,c1", "c2"], some), ("c1,c2".to_owned(), 1));
        assert_eq!(told(["", ""], None), (String::new(), 0));
    }

    #[test]
    fn the_query_of_an_address_comes_behind_the_path() {
        for (base, query, whole) in [
            ("http://h/v1", "", "http://h/v1/chat"),
            ("http://h/v1/?v=1", "a=b", "http://h/v1/chat?v=1&a=b"),
            ("http://h/v1#top", "a=b", "http://h/v1/chat?a=b"),
            ("http://h/v1?", "", "http://h/v1/chat"),
        ] {
            assert_eq!(joined(base, "/chat", query), whole);
        }
        assert_eq!(joined("http://h?a=b", "/m?x=1", "y=2"), "http://h/m?x=1&a=b&y=2");
    }
}
