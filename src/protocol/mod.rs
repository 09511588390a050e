//! Wire languages: pure functions between bytes and the vocabulary of [`crate::ops`].
//!
//! A protocol reads and writes; it has no socket, clock, environment or randomness. Each is a folder of four files:
//!
//! | file | holds |
//! |---|---|
//! | `wire.rs` | serde structs of the language, nothing else |
//! | `ask.rs` | ours → theirs, a request |
//! | `answer.rs` | theirs → ours: answers, streams, refusals |
//! | `serve.rs` | the reverse, for callers who speak the language |
//!
//! Where the caller's language is the target's, the body is relayed and only watched ([`Watch`]).

pub mod address;
pub mod anthropic;
pub mod bedrock;
pub mod body;
mod calls;
pub mod cohere;
mod fields;
pub mod gemini;
pub mod ollama;
pub mod openai_chat;
pub mod openai_responses;
pub mod pattern;
pub mod refusal;
pub mod replicate;
pub mod rerank;
pub(crate) mod route;
pub mod sagemaker;
mod turns;

use crate::error::{Error, ErrorKind, Result};
use crate::frame::Framing;
use crate::ops::{Delta, Finish, Losses, Object, Operation, Reply, Request, Usage};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use std::borrow::Cow;

pub use openai_responses::turn;
use turn::{Recall, Turn};

/// Where an encoded request goes, as far as its form depends on that. Filled in from a provider's row.
#[derive(Clone, Debug, Default)]
pub struct Destination {
    /// The provider's name, for messages.
    pub provider: String,
    /// The model in the provider's words.
    pub model: String,
    /// What the model and its address can be told.
    pub features: Features,
}

/// How a model is given the beginning of its answer, to go on from there. `None` as long as nobody has said that it can.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Prefill {
    /// Not at all.
    #[default]
    None,
    /// As the last message, an assistant's (Anthropic, Ollama, OpenRouter).
    Message,
    /// The same, marked `"prefix": true` (Mistral, `DeepSeek`'s beta).
    Prefix,
    /// The same, with `continue_final_message` and without `add_generation_prompt` (vLLM).
    FinalMessage,
}

/// What a model at an address can be told. Data of the provider's row, matched against the model.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, Serialize)]
#[serde(default, deny_unknown_fields)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "each is a fact of its own, written as such in a row"
)]
pub struct Features {
    /// The address understands the superset of its language that gateways speak: cache marks, thoughts with signatures,
    /// opaque blocks of other languages. `openai` does not, `openrouter` does.
    pub superset: bool,
    /// The model can be held to a JSON schema without a forced tool.
    pub structured_output: bool,
    /// The model refuses to be told how many tokens to think with.
    pub adaptive_only: bool,
    /// The model refuses `temperature`, `top_p` and `top_k`: it draws tokens as it likes.
    pub fixed_sampling: bool,
    /// The model refuses a temperature and `top_p` in one request.
    pub one_sampling_value: bool,
    /// The model refuses the older `max_tokens` and takes `max_completion_tokens` (OpenAI's reasoning models).
    pub max_completion_tokens: bool,
    /// The model chooses by itself how long it thinks (Anthropic's `adaptive`) and takes an effort.
    pub adaptive_thinking: bool,
    /// The model takes system text in the middle of a conversation (Anthropic's, after a user turn).
    pub mid_system: bool,
    /// The largest answer the model gives, where a language demands that one is stated. 0: unknown.
    pub max_output_tokens: u64,
    /// Feature flags (`anthropic-beta`) that the address takes: patterns with `*`. `None`: all are sent.
    pub betas: Option<Vec<String>>,
    /// The field that carries thoughts in a conversation (`reasoning_content`, `reasoning`); empty: none is sent.
    pub reasoning_field: String,
    /// The model takes full JSON Schema for tools and answers (Gemini's `parametersJsonSchema`, `responseJsonSchema`);
    /// otherwise schemas are written in its subset of `OpenAPI`.
    pub json_schema: bool,
    /// The levels of thinking the model is told, the least first (Gemini's `thinkingLevel`). Empty: it is told a number
    /// of tokens.
    pub thinking_levels: Vec<String>,
    /// Results of tools may hold media; otherwise they follow in the user's turn.
    pub tool_media: bool,
    /// The model refuses calls of earlier turns without a signature (Gemini 3); those of other models get a stand-in.
    pub signed_calls: bool,
    /// The address takes the caller's labels and the names of files (Vertex AI's `labels` and `displayName`).
    pub labels: bool,
    /// Vectors are had by Vertex AI's `predict`.
    pub predict: bool,
    /// The family of a model behind Bedrock's Converse: `claude`, `nova`, `other`. What goes into
    /// `additionalModelRequestFields` depends on it. Empty: the model's id says it; an ARN that does not is taken for
    /// Claude.
    pub model_family: String,
    /// The body of embeddings on Bedrock's `InvokeModel`: `titan`, `titan_v1`, `titan_multimodal`, `cohere`, `nova`.
    /// Empty: the model's id says it.
    pub embedding: String,
    /// How the model is given the beginning of its answer.
    pub prefill: Prefill,
}

impl Features {
    /// Whether the address takes a feature flag (`anthropic-beta`).
    pub fn takes_beta(&self, flag: &str) -> bool {
        let taken = |known: &Vec<String>| known.iter().any(|k| pattern::matches(k, flag));
        self.betas.as_ref().is_none_or(taken)
    }
}

/// An encoded request: everything but the address and the key.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Ask {
    /// Path below the provider's base URL, with its query: `/chat/completions`.
    pub path: String,
    /// Headers the language itself demands (`anthropic-version`), names in lower case.
    pub headers: Vec<(&'static str, String)>,
    /// The JSON body.
    pub body: Object,
}

/// One frame of a stream.
#[derive(Clone, Copy, Debug)]
pub struct Frame<'a> {
    /// The event's name, where the stream gives one.
    pub event: Option<&'a str>,
    /// Its data.
    pub data: &'a str,
}

/// A wire language.
pub trait Protocol: Send + Sync {
    /// Its name in configuration, losses and opaque parts.
    fn name(&self) -> &'static str;

    /// Whether it has words for an operation. By default it converses and nothing else.
    fn speaks(&self, operation: Operation) -> bool {
        operation == Operation::Chat
    }

    /// Writes a request. What cannot be said is noted in `losses`.
    ///
    /// # Errors
    /// `UnsupportedParams` where the language has no such operation, `BadRequest` where the request contradicts itself.
    fn encode(&self, request: &Request, to: &Destination, losses: &mut Losses) -> Result<Ask>;

    /// The headers every call in this language carries, names in lower case; a request that is passed on as it is gets
    /// them as well. By default there are none.
    fn headers(&self) -> Vec<(&'static str, String)> {
        Vec::new()
    }

    /// Path and query of a call, for languages that keep the model or the stream flag there. By default the path says
    /// neither, and a request that is passed on goes where the caller sent it.
    fn path(&self, _operation: Operation, _to: &Destination, _stream: bool) -> Option<String> {
        None
    }

    /// Another language that whoever speaks this one speaks as well, under the same name and address. By default none.
    fn beside(&self) -> Option<&'static str> {
        None
    }

    /// A call that may go on from an earlier answer, and whose own answer may be kept under the name that is made here. By default calls
    /// know nothing of each other.
    fn turn(&self, _body: &[u8], _name: fn() -> Result<String>) -> Option<Result<Turn>> {
        None
    }

    /// Whether a path of a provider's own interface belongs to it. By default none is known to.
    fn has(&self, _path: &str) -> bool {
        false
    }

    /// What a call of a provider's own interface asks of an answer that is kept here. By default nothing.
    fn recall(&self, _method: &str, _path: &str) -> Option<Recall> {
        None
    }

    /// The header in which callers switch features on (`anthropic-beta`): a comma list, of which a target is shown what
    /// [`Features::betas`] lets through.
    fn flags_header(&self) -> Option<&'static str> {
        None
    }

    /// The header whose flags this language says in its body instead. By default there is none.
    fn flags_in_body(&self) -> Option<&'static str> {
        None
    }

    /// The header that shows the key, where it is not `Authorization: Bearer`.
    fn key_header(&self) -> Option<&'static str> {
        None
    }

    /// Reads a whole answer of a 2xx status.
    ///
    /// # Errors
    /// `BadReply` where it cannot be read; the provider's own error where it hid one in there.
    fn decode(&self, operation: Operation, body: &[u8]) -> Result<Reply>;

    /// Reads a stream.
    fn decoder(&self, operation: Operation) -> Box<dyn Decoder>;

    /// Reads an answer of another status. The default knows the shapes that nearly all use.
    fn refusal(&self, status: u16, headers: &[(String, String)], body: &[u8]) -> Error {
        refusal::read(status, headers, body)
    }

    /// How streams are framed, where their content type does not say so.
    fn framing(&self) -> Framing {
        Framing::Sse
    }

    /// Looks at a stream that is passed on unchanged. The default reads all of it.
    fn watch(&self, operation: Operation) -> Box<dyn Watch> {
        Box::new(DecodingWatch { decoder: self.decoder(operation), deltas: Vec::new() })
    }

    /// What is used, in an answer that is passed on unchanged. The default reads all of it.
    ///
    /// # Errors
    /// As [`Protocol::decode`].
    fn glance(&self, operation: Operation, body: &[u8]) -> Result<Option<Usage>> {
        Ok(self.decode(operation, body)?.usage().cloned())
    }

    // -- the reverse: callers who speak this language --

    /// Reads a caller's request. `path` is the path and query it was sent to; some languages keep the model there.
    ///
    /// # Errors
    /// `BadRequest`, naming the field.
    fn read(&self, operation: Operation, path: &str, body: &[u8]) -> Result<Request>;

    /// Writes a whole answer for a caller.
    fn write(&self, reply: &Reply, losses: &mut Losses) -> Value;

    /// Writes a stream for a caller.
    fn encoder(&self, seed: Seed) -> Box<dyn Encoder>;

    /// Writes an error for a caller.
    fn write_error(&self, error: &Error) -> Value;
}

/// The error for an operation that a language has no words for.
pub fn unspoken(language: &str, operation: Operation) -> Error {
    let message = format!("the language {language} has no word for '{}'", operation.name());
    Error::new(ErrorKind::UnsupportedParams, message)
}

/// What an [`Encoder`] cannot know by itself.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Seed {
    /// What is answered.
    pub operation: Operation,
    /// An id for the answer where the provider gives none.
    pub id: String,
    /// Unix seconds for the answer where the provider gives none.
    pub created: u64,
    /// The model, where the provider does not name it.
    pub model: String,
    /// Whether the caller asked for usage at the end of the stream.
    pub include_usage: bool,
}

impl Seed {
    /// Takes over what a stream's start says; what is empty stays as it was.
    fn learn(&mut self, id: &str, model: &str) {
        if !id.is_empty() {
            id.clone_into(&mut self.id);
        }
        if !model.is_empty() {
            model.clone_into(&mut self.model);
        }
    }
}

/// Reads a stream, one frame at a time. It keeps what it must remember.
pub trait Decoder: Send {
    /// Reads a frame into deltas.
    ///
    /// # Errors
    /// The provider's error inside a stream, or `BadReply` where a frame cannot be read.
    fn push(&mut self, frame: Frame<'_>, out: &mut Vec<Delta>) -> Result<()>;

    /// The connection was closed in good order.
    ///
    /// # Errors
    /// `BadReply` where the stream's own end was not seen: a truncated answer is never a complete one.
    fn end(&mut self, out: &mut Vec<Delta>) -> Result<()>;

    /// Whether the stream's own last word was read: whatever follows is not of the answer, and the connection may stay
    /// open for ever. By default nobody knows. `[DONE]` is known without asking.
    fn is_done(&self) -> bool {
        false
    }
}

/// Looks at a stream that is passed on unchanged.
pub trait Watch: Send {
    /// Looks at a frame.
    ///
    /// # Errors
    /// As [`Decoder::push`].
    fn see(&mut self, frame: Frame<'_>) -> Result<Seen>;

    /// As [`Decoder::end`].
    ///
    /// # Errors
    /// As [`Decoder::end`].
    fn end(&mut self) -> Result<Seen>;

    /// As [`Decoder::is_done`].
    fn is_done(&self) -> bool {
        false
    }
}

/// What a look at a frame found.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Seen {
    /// Something of the answer is in it.
    pub content: bool,
    /// How many bytes of the answer are in it, roughly: from these tokens are estimated where nobody counts them.
    pub size: usize,
    /// What was used so far.
    pub usage: Option<Usage>,
    /// Why the answer ended.
    pub finish: Option<Finish>,
    /// The frame carries usage and nothing else.
    pub only_usage: bool,
}

/// Writes a stream for a caller.
pub trait Encoder: Send {
    /// Writes the events of a delta.
    fn push(&mut self, delta: &Delta, out: &mut Vec<Event>);

    /// Writes what closes the stream.
    fn end(&mut self, out: &mut Vec<Event>);

    /// Marks where another attempt goes on after a stream broke, for callers who look for it: nobody else may stumble over
    /// it. By default the language has no place for it.
    fn seam(&mut self, _mark: &Object, _out: &mut Vec<Event>) {}
}

/// An error as an event of a stream. Languages that name their events say the name in `type` as well.
pub(crate) fn error_event(language: &dyn Protocol, error: &Error) -> Event {
    let error = language.write_error(error);
    let named = error.get("type").and_then(Value::as_str) == Some("error");
    Event { name: named.then_some("error".into()), data: error.to_string() }
}

/// One event for a caller.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Event {
    /// The event's name, where the language names them.
    pub name: Option<Cow<'static, str>>,
    /// Its data, one line.
    pub data: String,
}

/// All languages.
static PROTOCOLS: &[&dyn Protocol] = &[
    &openai_chat::OpenaiChat,
    &openai_responses::OpenaiResponses,
    &anthropic::Anthropic,
    &anthropic::envelope::BEDROCK_INVOKE,
    &anthropic::envelope::VERTEX,
    &gemini::Gemini,
    &bedrock::Bedrock,
    &sagemaker::Sagemaker,
    &cohere::Cohere,
    &ollama::Ollama,
    &replicate::Replicate,
    &rerank::JINA,
    &rerank::VOYAGE,
    &rerank::NIM_RANKING,
    &rerank::TEI,
    &rerank::HF_INFERENCE,
];

/// Makes what all calls of a process share, before other threads ask for it: a fork in the middle of the making would
/// leave the child with a lock that nobody gives back.
pub fn warm() {
    openai_chat::warm();
}

/// The language that has a path for something besides the operations.
pub fn having(path: &str) -> Option<&'static dyn Protocol> {
    PROTOCOLS.iter().copied().find(|p| p.has(path))
}

/// The language of that name.
pub fn find(name: &str) -> Option<&'static dyn Protocol> {
    PROTOCOLS.iter().copied().find(|p| p.name() == name)
}

/// The names of all languages.
pub fn names() -> Vec<&'static str> {
    PROTOCOLS.iter().map(|p| p.name()).collect()
}

/// Watches by reading everything: right for every language, at the price of a translation.
struct DecodingWatch {
    decoder: Box<dyn Decoder>,
    deltas: Vec<Delta>,
}

/// What deltas say to one who watches; takes them.
pub(crate) fn summed_up(deltas: &mut Vec<Delta>) -> Seen {
    let mut seen = Seen::default();
    for delta in deltas.drain(..) {
        seen.content |= delta.is_content();
        match delta {
            Delta::Usage(usage) => seen.usage = Some(usage),
            Delta::Part { delta, .. } => seen.size += delta.size(),
            Delta::Finish { reason, .. } => seen.finish = reason.or(seen.finish),
            _ => {}
        }
    }
    seen
}

impl Watch for DecodingWatch {
    fn see(&mut self, frame: Frame<'_>) -> Result<Seen> {
        self.decoder.push(frame, &mut self.deltas)?;
        Ok(summed_up(&mut self.deltas))
    }

    fn end(&mut self) -> Result<Seen> {
        self.decoder.end(&mut self.deltas)?;
        Ok(summed_up(&mut self.deltas))
    }

    fn is_done(&self) -> bool {
        self.decoder.is_done()
    }
}
