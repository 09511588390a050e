//! Answers that are kept here, for providers that keep none: calls that go on from them or ask for them again.

use super::{Answer, Form, Incoming, Meta, State, Whole};
use crate::error::{Error, ErrorKind, Result};
use crate::ops::{Loss, Losses};
use crate::protocol::turn::{Turn, Wish};
use crate::protocol::{self, Protocol};
use crate::store::{Store, new_name};
use bytes::Bytes;
use std::sync::Arc;
use tokio::time::Instant;

/// An answer on its way into the store.
#[derive(Clone, Debug)]
pub(super) struct Record {
    pub(super) id: String,
    pub(super) document: Bytes,
}

impl Record {
    /// What is kept of a call's answer.
    pub(super) fn of(turn: &Turn, document: Vec<u8>) -> Self {
        Self { id: turn.id.clone(), document: document.into() }
    }

    /// Keeps it. The answer was given and paid for, so a store that fails takes nothing from it but this.
    pub(super) async fn keep(&self, store: &dyn Store, losses: &mut Vec<Loss>) {
        if let Err(error) = store.put(&self.id, self.document.clone()).await {
            let mut lost = Losses::default();
            lost.dropped("store", format!("the answer is not kept: {}", error.message()));
            losses.append(&mut lost.0);
        }
    }
}

impl State {
    /// The answer to a call that asks for something that is kept here; none where it asks for something else.
    pub(super) async fn recalled(&self, incoming: &Incoming) -> Result<Option<Answer>> {
        let Form::Plain(plain) = &incoming.form else { return Ok(None) };
        let language = protocol::having(&incoming.path);
        let Some(recall) = language.and_then(|l| l.recall(plain.method.as_str(), &incoming.path))
        else {
            return Ok(None);
        };
        let kept = self.store.get(&recall.id).await?;
        let body = recall.answer(kept.as_deref(), &asked(incoming))?;
        if recall.wish == Wish::Delete {
            self.store.delete(&recall.id).await?;
        }
        let meta = Meta {
            provider: "store".to_owned(),
            model: String::new(),
            method: plain.method.clone(),
            url: String::new(),
            status: 200,
            sent: Vec::new(),
            headers: Vec::new(),
            usage: None,
            losses: Vec::new(),
            attempts: 0,
            began: Instant::now(),
            answered: Instant::now(),
            seams: Vec::new(),
        };
        let body = body.to_string().into();
        Ok(Some(Answer::Whole(Box::new(Whole { body, meta, record: None }))))
    }

    /// The call with what is kept of the answer that it goes on from; none for languages whose calls know nothing of
    /// each other.
    pub(super) async fn resumed(&self, incoming: &Incoming) -> Result<Option<Box<Incoming>>> {
        let Form::Spoken(_, language) = incoming.form else { return Ok(None) };
        let Some(turn) = language.turn(&incoming.body, new_name) else { return Ok(None) };
        let mut turn = turn?;
        let mut resumed = Box::new(incoming.clone());
        if let Some(id) = turn.previous() {
            let kept = self.store.get(id).await?;
            if kept.is_some() || turn.is_of_ours() {
                resumed.body = turn.resume(kept.as_deref())?.into();
            }
        }
        resumed.turn = Some(Arc::new(turn));
        Ok(Some(resumed))
    }
}

/// What the call's path and its query say.
fn asked(incoming: &Incoming) -> Vec<(String, String)> {
    let in_path = incoming.path.split_once('?').map_or("", |(_, query)| query);
    let pairs = in_path.split('&').filter_map(|pair| pair.split_once('='));
    let pairs = pairs.map(|(name, value)| (name.to_owned(), value.to_owned()));
    incoming.query.iter().cloned().chain(pairs).collect()
}

/// Whether a call of a language's own interface can be asked of who speaks another one.
///
/// # Errors
/// `UnsupportedParams`: the path is no part of what the target speaks.
pub(super) fn can_ask(incoming: &Incoming, theirs: &dyn Protocol, label: &str) -> Result<()> {
    match protocol::having(&incoming.path) {
        Some(language)
            if ![Some(language.name()), language.beside()].contains(&Some(theirs.name())) =>
        {
            Err(Error::new(
                ErrorKind::UnsupportedParams,
                format!(
                    "{label} has no {}; it is had by providers that speak {}, such as openai and azure",
                    incoming.path.split('?').next().unwrap_or_default(),
                    language.name()
                ),
            ))
        }
        _ => Ok(()),
    }
}
