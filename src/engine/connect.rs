//! Sockets: calls that open one go the way of all calls (targets, keys, retries) until the provider has agreed.

use super::answer::Meta;
use super::held::Held;
use super::{Answer, Chunks, Form, Gives, Incoming, Plain};
use crate::budget::Settlement;
use crate::error::Result;
use crate::protocol::address::encoded;
use crate::provider::Target;
use crate::transport::{self, Call, Http2, Method};
use secrecy::SecretString;
use std::sync::Arc;

/// A WebSocket of a provider. Dropping it closes the connection.
pub struct Line {
    /// What is said and heard.
    pub socket: transport::Socket,
    /// What is known of how it was opened.
    pub meta: Meta,
    /// What is used is told within the messages, which are not read here: the hold is settled when it ends.
    _hold: Open,
}

/// A hold that is settled when it is dropped: what there is to pay for is not known here.
struct Open(Held);

impl Drop for Open {
    fn drop(&mut self) {
        self.0.settle(Settlement::Unknown);
    }
}

impl Incoming {
    /// A call that opens a WebSocket, whose messages may have `max_size` bytes. Only HTTP/1.1 can.
    #[must_use]
    pub fn connecting(mut self, max_size: Option<usize>) -> Self {
        self.form = Form::Plain(Plain {
            method: Method::GET,
            gives: Gives::Socket(max_size),
            follows: false,
        });
        if self.transport.http2 != Http2::Off {
            let options = transport::Options { http2: Http2::Off, ..(*self.transport).clone() };
            self.transport = Arc::new(options);
        }
        self.headers.extend(transport::request_headers());
        self
    }

    /// How large a message may be, where a WebSocket is asked for.
    #[expect(clippy::option_option, reason = "no socket, or one with or without a limit")]
    pub(super) fn wants_socket(&self) -> Option<Option<usize>> {
        match &self.form {
            Form::Plain(Plain { gives: Gives::Socket(max_size), .. }) => Some(*max_size),
            _ => None,
        }
    }

    /// Whether an answer of this status is what was asked for.
    pub(super) fn takes(&self, status: u16) -> bool {
        (200..300).contains(&status) || (status == 101 && self.wants_socket().is_some())
    }
}

/// Names the model in the address, in the provider's words: there is no body to name it in.
pub(super) fn name_model(call: &mut Call, incoming: &Incoming, target: &Target) {
    if incoming.wants_socket().is_none() || incoming.wish.model.is_empty() {
        return;
    }
    let joint = if call.url.contains('?') { "&" } else { "?" };
    call.url.extend([joint, "model=", &encoded(&target.model)]);
}

/// Hands on an answer that goes on beyond its head: as a socket, or chunk by chunk.
pub(super) async fn hand_on(
    answer: transport::Answer,
    (meta, mut hold, key): (Meta, Held, Option<SecretString>),
    incoming: &Incoming,
) -> Result<Answer> {
    let Some(max_size) = incoming.wants_socket() else {
        return Ok(Answer::Chunks(Box::new(Chunks::new(answer, meta, hold, key))));
    };
    match answer.socket(&meta.sent, max_size).await {
        Ok(socket) => Ok(Answer::Line(Box::new(Line { socket, meta, _hold: Open(hold) }))),
        Err(error) => {
            hold.note(&error);
            hold.settle(Settlement::Failed);
            Err(error.with_url(&meta.url))
        }
    }
}
