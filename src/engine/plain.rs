//! Calls of a provider's own interface: passed on as they are, to where the model's name says, their answers unread.

use super::answer::Meta;
use super::held::Held;
use super::{Form, Incoming};
use crate::auth;
use crate::budget::Settlement;
use crate::error::Result;
use crate::protocol::body::Fields;
use crate::protocol::refusal;
use crate::provider::Target;
use crate::transport::{self, Answer, Call, Deadlines, Method, Multipart, Transport};
use bytes::Bytes;
use secrecy::SecretString;
use serde_json::Value;
use std::sync::Arc;

/// A call of a provider's own interface.
#[derive(Clone, Debug)]
pub struct Plain {
    /// The HTTP method.
    pub method: Method,
    /// What its answer is.
    pub gives: Gives,
    /// Whether redirects are followed.
    pub follows: bool,
}

impl Plain {
    /// A call whose answer is a JSON object.
    pub fn json(method: Method) -> Self {
        Self { method, gives: Gives::Json, follows: true }
    }
}

/// What the answer of a plain call is, where it is no stream of events.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Gives {
    /// A JSON object; anything else is an error.
    Json,
    /// Whatever comes, whole.
    Anything,
    /// Whatever comes, chunk by chunk.
    Chunks,
    /// A WebSocket, whose messages may have so many bytes.
    Socket(Option<usize>),
}

/// The body of a call, with the model in the provider's words.
pub(super) type Said = (Bytes, Option<Arc<Multipart>>);

/// What a plain call says to this target: the model's name is the provider's, and what the caller adds is added.
pub(super) fn said(incoming: &Incoming, target: &Target) -> Result<Said> {
    if let Some(parts) = &incoming.parts {
        let named = parts.field("model").filter(|name| *name != target.model);
        let parts = match named {
            Some(_) => Arc::new(parts.with_field("model", &target.model)),
            None => parts.clone(),
        };
        return Ok((Bytes::new(), Some(parts)));
    }
    let is_json = incoming.content_type.is_none();
    let renames = !incoming.wish.model.is_empty() && incoming.wish.model != target.model;
    if !is_json || !renames || incoming.body.is_empty() {
        return Ok((incoming.body.clone(), None));
    }
    let mut fields = Fields::read(&incoming.body)?;
    if fields.has("model") {
        fields.set("model", &Value::from(target.model.as_str()));
    }
    Ok((fields.write().into(), None))
}

/// How often a redirect is followed.
const REDIRECTS: usize = 10;

/// Sends a call. Redirects of plain calls are followed; those of others never are, since a prompt and a key must not
/// travel to an address that nobody configured.
pub(super) async fn send(
    transport: &Transport,
    incoming: &Incoming,
    call: &Call,
    deadlines: &Deadlines,
) -> Result<Answer> {
    let mut answer = transport.send(&incoming.transport, call, deadlines).await?;
    if !matches!(&incoming.form, Form::Plain(plain) if plain.follows) {
        return Ok(answer);
    }
    let mut call = std::borrow::Cow::Borrowed(call);
    for _ in 0..REDIRECTS {
        let Some(next) = redirected(&call, &answer) else { break };
        answer = transport.send(&incoming.transport, &next, deadlines).await?;
        call = std::borrow::Cow::Owned(next);
    }
    Ok(answer)
}

/// The call that a redirect asks for (RFC 9110, 15.4). Another host gets neither headers nor a body, so it is followed
/// only to read.
fn redirected(call: &Call, answer: &Answer) -> Option<Call> {
    let location = answer.header("location")?;
    let url = transport::resolved(&call.url, location)?;
    let keeps = matches!(answer.status, 307 | 308);
    if !keeps && !matches!(answer.status, 301..=303) {
        return None;
    }
    let mut next = Call { url, ..call.clone() };
    if !keeps && next.method != Method::HEAD {
        next.method = Method::GET;
        (next.body, next.parts) = (Bytes::new(), None);
        next.headers.retain(|(name, _)| name != "content-type");
    }
    if !transport::same_origin(&call.url, &next.url) {
        if next.method != Method::GET && next.method != Method::HEAD {
            return None;
        }
        next.headers.retain(|(name, _)| matches!(name.as_str(), "accept" | "user-agent"));
    }
    Some(next)
}

/// An answer chunk by chunk, as it came. Dropping it closes the provider's connection.
pub struct Chunks {
    body: transport::Body,
    hold: Held,
    /// What is known of the answer beside its body.
    pub meta: Meta,
    key: Option<SecretString>,
}

impl Chunks {
    pub(super) fn new(answer: Answer, meta: Meta, hold: Held, key: Option<SecretString>) -> Self {
        let mut body = answer.body();
        // Only silence ends it: a file may take as long as it keeps coming.
        body.no_total();
        Self { body, hold, meta, key }
    }

    /// The next chunk; `None` at the end. Dropping the future loses nothing.
    ///
    /// # Errors
    /// `Timeout` for silence beyond the limit, `Connection` where it broke off.
    pub async fn next(&mut self) -> Result<Option<Bytes>> {
        let read = self.body.chunk().await.map_err(|error| {
            let Meta { url, provider, model, .. } = &self.meta;
            auth::hide(error.with_url(url).with_target(provider, model), self.key.as_ref())
        });
        if !matches!(read, Ok(Some(_))) {
            self.hold.settle(Settlement::Unknown);
        }
        read
    }
}

impl Drop for Chunks {
    fn drop(&mut self) {
        // It had begun: what there is to pay for is not known here.
        self.hold.settle(Settlement::Unknown);
    }
}

/// What an event of a plain stream is: its data, or the error that it tells.
///
/// # Errors
/// The provider's own, where the event is one: named so, or an object with an `error` that is not null.
pub(super) fn event(name: Option<&str>, data: &str) -> Result<()> {
    if name != Some("error") && memchr::memmem::find(data.as_bytes(), b"\"error\"").is_none() {
        return Ok(());
    }
    let Ok(Value::Object(said)) = serde_json::from_str(data) else { return Ok(()) };
    let told = said.get("error").filter(|error| error.is_object() || error.is_string());
    match (told.cloned(), name) {
        (Some(told), _) => Err(refusal::hidden(&told)),
        (None, Some("error")) => Err(refusal::hidden(&Value::Object(said))),
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn errors_are_told_from_events_that_mention_them() {
        assert!(event(None, r#"{"type":"x","text":"\"error\""}"#).is_ok());
        assert!(event(None, r#"{"response":{"error":{"message":"m"}},"error":null}"#).is_ok());
        assert!(event(Some("response.created"), "[DONE]").is_ok());
        let error = event(None, r#"{"error":{"message":"m","code":"c"}}"#).unwrap_err();
        assert_eq!((error.message(), error.said().code.as_deref()), ("m", Some("c")));
        assert_eq!(event(Some("error"), r#"{"message":"late"}"#).unwrap_err().message(), "late");
    }
}
