//! Answers that are not asked for: litellm's `mock_response`, for tests without any network.

use super::answer::{new_id, seconds};
use super::stream::pieces;
use super::{Answer, Form, Incoming, Meta, Stream, Whole};
use crate::error::{Error, Result};
use crate::ops::{ChatReply, Choice, Finish, Losses, Object, Operation, Part, Reply, Usage};
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

    pub(crate) fn answer(&self, incoming: &Incoming, now: SystemTime) -> Result<Answer> {
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
            sent: Vec::new(),
            headers: Vec::new(),
            usage: reply.usage().cloned(),
            losses: Vec::new(),
            attempts: 0,
            began: Instant::now(),
            answered: Instant::now(),
            seams: Vec::new(),
        };
        if incoming.stream {
            let events = pieces(reply, language, (seconds(now), incoming.wants_usage()));
            return Ok(Answer::Stream(Box::new(Stream::of_events(events, meta))));
        }
        let body = language.write(&reply, &mut Losses::default()).to_string().into();
        Ok(Answer::Whole(Box::new(Whole { body, meta, record: None })))
    }
}
