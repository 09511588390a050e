//! Tokens in Python: what litellm's `token_counter`, `encode` and `decode` stand on.

use super::answers;
use super::json;
use crate::error::{Error, Result};
use crate::ops::{ChatRequest, Operation, Request};
use crate::protocol;
use crate::tokens::{Count, Kind, Vocabulary, count_request, count_request_by};
use pyo3::prelude::*;

/// Cuts texts into tokens: by a built-in vocabulary, or by one that was read from a file.
#[pyclass(frozen, module = "ferrogate._core", name = "Tokenizer")]
pub(super) struct Tokenizer(Cut);

enum Cut {
    BuiltIn(Vocabulary),
    Read(Box<tokenizers::Tokenizer>),
}

impl Cut {
    fn encode(&self, text: &str) -> Result<Vec<u32>> {
        match self {
            Self::BuiltIn(vocabulary) => Ok(vocabulary.encode(text)),
            Self::Read(read) => {
                let cut = read.encode(text, true).map_err(|e| wrong(&*e))?;
                Ok(cut.get_ids().to_vec())
            }
        }
    }

    fn count(&self, text: &str) -> Result<u64> {
        match self {
            Self::BuiltIn(vocabulary) => Ok(vocabulary.count(text).tokens),
            Self::Read(_) => self.encode(text).map(|tokens| tokens.len() as u64),
        }
    }

    fn decode(&self, tokens: &[u32]) -> Result<String> {
        match self {
            Self::BuiltIn(vocabulary) => {
                let bytes = vocabulary.decode(tokens).ok_or_else(|| {
                    Error::bad_request("one of these tokens is not in the vocabulary")
                })?;
                Ok(String::from_utf8_lossy(&bytes).into_owned())
            }
            Self::Read(read) => read.decode(tokens, true).map_err(|e| wrong(&*e)),
        }
    }

    /// Special tokens at a text's ends belong to whole texts, not to the pieces of a request.
    fn request(&self, request: &ChatRequest) -> Count {
        match self {
            Self::BuiltIn(vocabulary) => count_request(request, *vocabulary),
            Self::Read(read) => count_request_by(request, Kind::Estimate, &|text| {
                // A text it cannot cut has no more tokens than bytes.
                read.encode(text, false).map_or(text.len(), |cut| cut.len()) as u64
            }),
        }
    }
}

fn wrong(error: &(dyn std::error::Error + Send + Sync)) -> Error {
    Error::bad_request(format!("the tokenizer cannot do that: {error}"))
}

/// What a request in OpenAI's form says.
fn read(body: &[u8]) -> Result<ChatRequest> {
    let language = protocol::find("openai_chat")
        .ok_or_else(|| Error::config("the language openai_chat is missing"))?;
    match language.read(Operation::Chat, "", body)? {
        Request::Chat(chat) => Ok(*chat),
        _ => Err(Error::bad_request("these are no messages")),
    }
}

#[pymethods]
impl Tokenizer {
    /// The vocabulary of a model; `o200k_base` where its own is not public.
    #[staticmethod]
    fn of_model(model: &str) -> Self {
        let vocabulary = Vocabulary::named(model).unwrap_or_else(|| Vocabulary::of_model(model));
        Self(Cut::BuiltIn(vocabulary))
    }

    /// Reads the text of a `tokenizer.json`.
    #[staticmethod]
    fn of_json(py: Python<'_>, text: &str) -> PyResult<Self> {
        let read = py.detach(|| {
            let read = text.parse::<tokenizers::Tokenizer>();
            read.map_err(|e| Error::bad_request(format!("this is no tokenizer.json: {e}")))
        });
        answers::unwrap(py, read).map(|read| Self(Cut::Read(Box::new(read))))
    }

    /// `exact`: counts of texts are by the model's own vocabulary; `estimate`: by another one; `custom`: by the one that was read.
    #[getter]
    fn kind(&self) -> &'static str {
        match &self.0 {
            Cut::BuiltIn(vocabulary) => vocabulary.kind().name(),
            Cut::Read(_) => "custom",
        }
    }

    /// How many tokens a text has.
    fn count(&self, py: Python<'_>, text: &str) -> PyResult<u64> {
        answers::unwrap(py, py.detach(|| self.0.count(text)))
    }

    /// The tokens of a text.
    fn encode(&self, py: Python<'_>, text: &str) -> PyResult<Vec<u32>> {
        answers::unwrap(py, py.detach(|| self.0.encode(text)))
    }

    /// The text of tokens; what is no whole character becomes U+FFFD.
    #[expect(clippy::needless_pass_by_value, reason = "pyo3 hands lists over by value")]
    fn decode(&self, py: Python<'_>, tokens: Vec<u32>) -> PyResult<String> {
        answers::unwrap(py, py.detach(|| self.0.decode(&tokens)))
    }

    /// The input tokens of a request (`model`, `messages`, `tools`, …), and whether they are `exact` or an `estimate`.
    fn count_request(
        &self,
        py: Python<'_>,
        body: &Bound<'_, PyAny>,
    ) -> PyResult<(u64, &'static str)> {
        let body = json::to_vec(body)?;
        let counted = py.detach(|| read(&body).map(|request| self.0.request(&request)));
        answers::unwrap(py, counted).map(|count| (count.tokens, count.kind.name()))
    }
}
