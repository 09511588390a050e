//! Answers that are not asked for: litellm's `mock_response`, for tests without any network.

use super::answer::{new_id, seconds};
use super::{Answer, Form, Incoming, Meta, Stream, Whole};
use crate::error::{Error, Result};
use crate::ops::{ChatReply, Choice, Delta, Finish, Losses, Object, Operation, Part, Reply, Usage};
use crate::protocol::{Protocol, Seed};
use std::time::SystemTime;
use tokio::time::Instant;

/// The answer, where none is to be asked for.
#[derive(Clone, Debug)]
pub enum Mock {
    /// This one.
    Reply(Box<ChatReply>),
    /// This error.
    Error(Error),
}

impl Mock {
    /// An answer of this text. Its usage is litellm's for mocks: 10 prompt tokens, 20 answer tokens.
    pub fn text(text: &str) -> Self {
        let choice = Choice {
            index: 0,
            parts: vec![Part::text(text)],
            finish: Some(Finish::Stop),
            native_finish: None,
            stop_sequence: None,
            logprobs: None,
            extra: Object::new(),
        };
        let usage = Usage { input: 10, output: 20, ..Usage::default() };
        Self::Reply(Box::new(ChatReply {
            choices: vec![choice],
            usage: Some(usage),
            ..ChatReply::default()
        }))
    }

    pub(super) fn answer(&self, incoming: &Incoming, now: SystemTime) -> Result<Answer> {
        let reply = match self {
            Self::Error(error) => return Err(error.clone()),
            Self::Reply(reply) => reply.clone(),
        };
        let Form::Spoken(Operation::Chat, language) = incoming.form else {
            return Err(Error::bad_request("mock_response answers chat calls only"));
        };
        let reply = Reply::Chat(reply).named(new_id, seconds(now), &incoming.wish.model);
        let meta = Meta {
            provider: "mock".to_owned(),
            model: incoming.wish.model.clone(),
            method: crate::transport::Method::POST,
            url: String::new(),
            status: 200,
            headers: Vec::new(),
            usage: reply.usage().cloned(),
            losses: Vec::new(),
            attempts: 0,
            answered: Instant::now(),
        };
        if incoming.stream {
            return Ok(Answer::Stream(Box::new(streamed(reply, (incoming, language), meta, now))));
        }
        let body = language.write(&reply, &mut Losses::default()).to_string().into();
        Ok(Answer::Whole(Box::new(Whole { body, meta })))
    }
}

fn streamed(
    reply: Reply,
    (incoming, language): (&Incoming, &dyn Protocol),
    meta: Meta,
    now: SystemTime,
) -> Stream {
    let Reply::Chat(chat) = reply else { return Stream::of_events(Vec::new(), meta) };
    let seed = Seed {
        id: chat.id.clone(),
        created: seconds(now),
        model: chat.model.clone(),
        include_usage: incoming.wants_usage(),
    };
    let mut encoder = language.encoder(seed);
    let mut events = Vec::new();
    for delta in Delta::of_reply(*chat) {
        encoder.push(&delta, &mut events);
    }
    encoder.end(&mut events);
    Stream::of_events(events, meta)
}
