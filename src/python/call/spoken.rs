//! What any provider can be asked for, in the words of the one whose client this replaces.

use super::asking::Manner;
use super::client::Client;
use super::json;
use super::options;
use super::places;
use super::reading::{As, Reads};
use crate::engine::{Form, Incoming};
use crate::ops::Operation;
use crate::protocol;
use pyo3::exceptions::PyValueError;
use pyo3::prelude::*;
use pyo3::types::PyDict;

/// One thing that any provider can be asked for.
pub(in crate::python) struct Spoken {
    /// The resource whose `create` asks for it.
    pub(in crate::python) name: &'static str,
    operation: Operation,
    /// In which a caller asks.
    language: &'static str,
    path: &'static str,
    /// Of a whole answer.
    shape: &'static str,
    /// Of a piece of a streamed one.
    chunk: &'static str,
    /// The provider that is asked where no model is named; empty: the model must be named.
    usual: &'static str,
}

const SPOKEN: &[Spoken] = &[
    Spoken {
        name: "chat.completions",
        operation: Operation::Chat,
        language: "openai_chat",
        path: "/chat/completions",
        shape: "types.chat.chat_completion.ChatCompletion",
        chunk: "types.chat.chat_completion_chunk.ChatCompletionChunk",
        usual: "",
    },
    Spoken {
        name: "completions",
        operation: Operation::Complete,
        language: "openai_chat",
        path: "/completions",
        shape: "types.completion.Completion",
        chunk: "types.completion.Completion",
        usual: "",
    },
    Spoken {
        name: "responses",
        operation: Operation::Chat,
        language: "openai_responses",
        path: "/responses",
        shape: "types.responses.response.Response",
        chunk: "types.responses.response_stream_event.ResponseStreamEvent",
        // A stored prompt may name the model.
        usual: "openai",
    },
    Spoken {
        name: "moderations",
        operation: Operation::Moderate,
        language: "openai_chat",
        path: "/moderations",
        shape: "types.moderation_create_response.ModerationCreateResponse",
        chunk: "types.moderation_create_response.ModerationCreateResponse",
        usual: "openai",
    },
    Spoken {
        name: "rerank",
        operation: Operation::Rerank,
        // litellm's arguments and answers are Cohere's.
        language: "cohere",
        path: "/v2/rerank",
        shape: "types.rerank_response.RerankResponse",
        chunk: "types.rerank_response.RerankResponse",
        usual: "",
    },
    Spoken {
        name: "embeddings",
        operation: Operation::Embed,
        language: "openai_chat",
        path: "/embeddings",
        shape: "types.create_embedding_response.CreateEmbeddingResponse",
        chunk: "types.create_embedding_response.CreateEmbeddingResponse",
        usual: "",
    },
];

/// The thing that a resource's `create` asks for, where any provider can be asked.
pub(in crate::python) fn spoken(name: &str) -> Option<&'static Spoken> {
    SPOKEN.iter().find(|spoken| spoken.name == name)
}

/// A call of something that any provider can be asked for.
///
/// # Errors
/// `TypeError` and `ValueError`, naming the argument.
pub(in crate::python) fn speak(
    client: &Client,
    spoken: &Spoken,
    arguments: &Bound<'_, PyDict>,
    manner: Manner,
) -> PyResult<(Incoming, Reads)> {
    let unknown = || PyValueError::new_err(format!("nobody speaks {}", spoken.language));
    let language = protocol::find(spoken.language).ok_or_else(unknown)?;
    let mut incoming = client.start(Form::Spoken(spoken.operation, language), spoken.path);
    let body = PyDict::new(arguments.py());
    options::part(arguments, &mut incoming, &body)?;
    if let Some(model) = body.get_item("model")? {
        incoming.wish.model = options::text("model", &model)?;
    }
    if let Some(stream) = body.get_item("stream")? {
        incoming.stream = stream.is_truthy()?;
    }
    let here = incoming.wish.over.base_url.is_some();
    let packed = spoken.operation == Operation::Embed && !body.contains("encoding_format")?;
    if packed && Client::asks_openai(&incoming) {
        // A quarter of the bytes, and exact: what openai's own client asks for.
        body.set_item("encoding_format", "base64")?;
    }
    places::choose(&body, &mut incoming)?;
    incoming.body = json::to_vec(&body)?.into();
    if incoming.wish.model.is_empty() && !here && !spoken.usual.is_empty() {
        incoming.wish.provider.get_or_insert_with(|| spoken.usual.to_owned());
    }
    let read = As::of(if incoming.stream { spoken.chunk } else { spoken.shape })?;
    let read = match read {
        _ if incoming.explain => As::Data,
        As::Shape(shape) if packed => As::Vectors(shape),
        read => read,
    };
    incoming.takes_unread = manner != Manner::Parsed;
    Ok((incoming, Reads::new(read, manner)))
}
