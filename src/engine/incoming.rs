//! A call as a face hands it in.

use super::{Gives, Hedge, Mock, Plain, StreamFailure};
use crate::catalog::Rate;
use crate::error::{Error, Result};
use crate::ops::{LossPolicy, Losses, Object, Operation, Request};
use crate::protocol::body::Fields;
use crate::protocol::turn::Turn;
use crate::protocol::{self, Protocol};
use crate::provider::{Asked, Patch};
use crate::route::{Need, Patience, Wish};
use crate::transport;
use bytes::Bytes;
use std::sync::{Arc, OnceLock};
use std::time::SystemTime;

/// What is said, and in which language.
#[derive(Clone)]
pub enum Form {
    /// An operation, in the caller's language; any provider can answer it.
    Spoken(Operation, &'static dyn Protocol),
    /// A call of the provider's own interface that is passed on as it is.
    Plain(Plain),
}

/// A call as a face hands it in.
#[derive(Clone)]
#[expect(clippy::struct_excessive_bools, reason = "each is an answer of the caller's own")]
pub struct Incoming {
    /// What is said.
    pub form: Form,
    /// Path below the base URL, in the caller's language: `/chat/completions`.
    pub path: String,
    /// The body, in the caller's language. Empty: none.
    pub body: Bytes,
    /// The body as a form, in place of `body`; plain calls only.
    pub parts: Option<Arc<transport::Multipart>>,
    /// The media type of the body, where it is not JSON; plain calls only.
    pub content_type: Option<String>,
    /// Whether a stream is asked for.
    pub stream: bool,
    /// What becomes of it when it breaks after the caller has seen something.
    pub stream_failure: StreamFailure,
    /// Where it should go.
    pub wish: Wish,
    /// How long and how often.
    pub patience: Patience,
    /// A second attempt beside one that is late.
    pub hedge: Option<Hedge>,
    /// What it changes in the body.
    pub patch: Patch,
    /// Fields put into the provider's body as they are, after all translation.
    pub extra_body: Object,
    /// Headers put on the provider's call; they win over ours.
    pub headers: Vec<(String, String)>,
    /// Headers that are not sent, ours and the key's among them.
    pub without: Vec<String>,
    /// Whether the provider is told how often the call was tried before.
    pub counts_retries: bool,
    /// Whether an answer that cannot be read is handed on all the same: the caller looks at its bytes.
    pub takes_unread: bool,
    /// Query parameters put on the provider's call.
    pub query: Vec<(String, String)>,
    /// What happens to what cannot be said.
    pub on_loss: LossPolicy,
    /// Who pays, outermost first: `kind:name`, see [`crate::budget::Entry::entities`].
    pub entities: Vec<String>,
    /// By which prices, where not by the catalogue's.
    pub rates: Option<Arc<[Rate]>>,
    /// What it is known by in records, once somebody asked.
    pub id: OnceLock<String>,
    /// Proxy, certificates, HTTP version.
    pub transport: Arc<transport::Options>,
    /// It is a copy of another call, whose answer nobody gets.
    pub(super) is_aside: bool,
    /// The conversation that it belongs to, once somebody asked; the engine's.
    pub(super) session: OnceLock<Option<u64>>,
    /// What would be done is told, and nothing is done.
    pub explain: bool,
    /// The answer, where none is to be asked for.
    pub mock: Option<Mock>,
    /// When the call began, by the clock on the wall.
    pub started: SystemTime,
    /// The body as the vocabulary has it, once some target needed it so.
    pub read: OnceLock<Arc<Request>>,
    /// What it needs of who answers it, once somebody asked; the engine's.
    pub(super) needs: OnceLock<Arc<Need>>,
    /// What it goes on from and leaves behind, where its language has words for that; the engine's.
    pub(super) turn: Option<Arc<Turn>>,
    /// How long its answer may be, in tokens, of all choices together: the budget leaves no more; the engine's.
    pub(super) at_most: Option<u64>,
    /// It is asked in place of a stream that broke: the text that its answer goes on from, none where it begins again.
    pub(super) goes_on_from: Option<Arc<str>>,
}

impl Incoming {
    /// A call with the defaults for everything but what is said.
    pub fn new(form: Form, path: &str, body: Bytes) -> Self {
        Self {
            form,
            path: path.to_owned(),
            body,
            parts: None,
            content_type: None,
            stream: false,
            stream_failure: StreamFailure::default(),
            wish: Wish::default(),
            patience: Patience::default(),
            hedge: None,
            patch: Patch::default(),
            extra_body: Object::new(),
            headers: Vec::new(),
            without: Vec::new(),
            counts_retries: false,
            takes_unread: false,
            query: Vec::new(),
            on_loss: LossPolicy::default(),
            entities: Vec::new(),
            rates: None,
            id: OnceLock::new(),
            transport: Arc::default(),
            is_aside: false,
            session: OnceLock::new(),
            explain: false,
            mock: None,
            started: SystemTime::UNIX_EPOCH,
            read: OnceLock::new(),
            needs: OnceLock::new(),
            turn: None,
            at_most: None,
            goes_on_from: None,
        }
    }

    /// Whether the answer is of no use unless it is a JSON object.
    pub(super) fn wants_json(&self) -> bool {
        !matches!(&self.form, Form::Plain(plain) if plain.gives != Gives::Json)
    }

    /// Whether the answer goes on beyond its head, and is handed on as it comes.
    pub(super) fn is_handed_on(&self) -> bool {
        let goes_on = |gives| matches!(gives, Gives::Chunks | Gives::Socket(_));
        matches!(&self.form, Form::Plain(plain) if goes_on(plain.gives))
    }

    /// The text that the answer goes on from; empty where it begins.
    pub(super) fn said(&self) -> &str {
        self.goes_on_from.as_deref().unwrap_or_default()
    }

    /// What is asked for.
    pub(super) fn asked(&self) -> Asked {
        match self.form {
            Form::Spoken(operation, language) => {
                Asked { operation: Some(operation), language: language.name() }
            }
            // A part of a language that has operations besides is asked of who speaks it, where it is spoken.
            Form::Plain(_) => {
                protocol::having(&self.path).map_or_else(Asked::default, |language| Asked {
                    operation: Some(Operation::Chat),
                    language: language.name(),
                })
            }
        }
    }

    /// Whether the caller wants usage at the end of its stream.
    pub(super) fn wants_usage(&self) -> bool {
        self.request().is_ok_and(|request| request.includes_usage())
    }

    /// What it is known by in records.
    pub(super) fn id(&self) -> &String {
        self.id.get_or_init(super::held::new_id)
    }

    /// What is asked for, in records: an operation, or the path of a plain call.
    pub(super) fn operation(&self) -> &str {
        match self.form {
            Form::Spoken(operation, _) => operation.name(),
            Form::Plain(_) => &self.path,
        }
    }

    /// The same with an answer of so many tokens at most; `None` where nobody writes one.
    pub(super) fn at_most(&self, output_tokens: u64) -> Option<Self> {
        let writes = matches!(self.form, Form::Spoken(Operation::Chat | Operation::Complete, _));
        writes.then(|| Self { at_most: Some(output_tokens), ..self.clone() })
    }

    /// The body in the vocabulary, without the fields that the call leaves out.
    ///
    /// # Errors
    /// `BadRequest`, naming the field.
    pub(super) fn request_without(&self, losses: &mut Losses) -> Result<Arc<Request>> {
        let Form::Spoken(operation, language) = self.form else { return self.request() };
        if self.patch.dropped.is_empty() {
            return self.request();
        }
        let mut fields = Fields::read(&self.body)?;
        self.patch.drop_from(&mut fields, losses);
        self.spoken(operation, language, &fields.write())
    }

    /// A body in the vocabulary. Whether an answer is kept is no question to a target where it is kept here.
    fn spoken(
        &self,
        operation: Operation,
        language: &dyn Protocol,
        body: &[u8],
    ) -> Result<Arc<Request>> {
        let mut request = language.read(operation, &self.path, body)?;
        if let (Request::Chat(chat), Some(_)) = (&mut request, &self.turn) {
            chat.extra.shift_remove("store");
        }
        Ok(Arc::new(request))
    }

    /// The body in the vocabulary, read once however many targets need it.
    ///
    /// # Errors
    /// `BadRequest`, naming the field.
    pub fn request(&self) -> Result<Arc<Request>> {
        let Form::Spoken(operation, language) = self.form else {
            return Err(Error::bad_request(
                "a plain call has no meaning that another provider could be asked for",
            ));
        };
        if let Some(read) = self.read.get() {
            return Ok(read.clone());
        }
        let read = self.spoken(operation, language, &self.body)?;
        Ok(self.read.get_or_init(|| read).clone())
    }
}
