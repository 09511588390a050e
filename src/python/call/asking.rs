//! From a method's arguments to a call: what is said, by which path, and how its answer is read.

use super::client::Client;
use super::endpoints::{AsForm, Endpoint, Place};
use super::json;
use super::options;
use super::parts;
use super::query;
use super::reading::{As, Reads};
use crate::engine::{Form, Gives, Incoming, Plain};
use crate::ops::Operation;
use crate::protocol;
use crate::transport::{Method, Multipart};
use bytes::Bytes;
use pyo3::exceptions::{PyTypeError, PyValueError};
use pyo3::prelude::*;
use pyo3::types::{PyBytes, PyDict, PyString};
use std::sync::Arc;

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

/// How an answer is wanted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::python) enum Manner {
    /// As the object it means.
    Parsed,
    /// With status and headers, its body here.
    Raw,
    /// With status and headers, its body still to come.
    Streaming,
}

impl Manner {
    /// The manner of a word: `parsed`, `raw`, `streaming`.
    ///
    /// # Errors
    /// `ValueError` for another word.
    pub(in crate::python) fn of(word: &str) -> PyResult<Self> {
        match word {
            "parsed" => Ok(Self::Parsed),
            "raw" => Ok(Self::Raw),
            "streaming" => Ok(Self::Streaming),
            _ => Err(PyValueError::new_err(format!("an answer is not given {word:?}"))),
        }
    }
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
    if packed && client.asks_openai(&incoming) {
        // A quarter of the bytes, and exact: what openai's own client asks for.
        body.set_item("encoding_format", "base64")?;
    }
    incoming.body = json::to_vec(&body)?.into();
    if incoming.wish.model.is_empty() && !here && !spoken.usual.is_empty() {
        incoming.wish.provider.get_or_insert_with(|| spoken.usual.to_owned());
    }
    let read = As::of(if incoming.stream { spoken.chunk } else { spoken.shape })?;
    let read = match read {
        As::Shape(shape) if packed => As::Vectors(shape),
        read => read,
    };
    incoming.takes_unread = manner != Manner::Parsed;
    Ok((incoming, Reads::new(read, manner)))
}

/// A call of a method of the table.
///
/// # Errors
/// `TypeError` and `ValueError`, naming the argument.
pub(in crate::python) fn ask(
    client: &Client,
    endpoint: &Endpoint,
    arguments: &Bound<'_, PyDict>,
    (manner, is_async): (Manner, bool),
) -> PyResult<(Incoming, Reads)> {
    if endpoint.name == "create"
        && let Some(spoken) = spoken(endpoint.resource)
    {
        return speak(client, spoken, arguments, manner);
    }
    let py = arguments.py();
    let (body, rest) = (PyDict::new(py), PyDict::new(py));
    let mut incoming = client.start(plain(endpoint.verb, manner)?, "");
    incoming.headers.extend(endpoint.headers.iter().map(|(n, v)| (n.to_string(), v.to_string())));
    let mut path = endpoint.path.to_owned();
    for (name, value) in arguments.iter() {
        let text = name.cast::<PyString>()?.to_str()?;
        let Some(parameter) = endpoint.parameter(text) else {
            rest.set_item(name, value)?;
            continue;
        };
        match parameter.place {
            Place::Path => path = path.replace(&format!("{{{text}}}"), &segment(text, &value)?),
            Place::Query => query::set(parameter.key, &value, &mut incoming.query)?,
            Place::Header(header) => listed(header, &value, &mut incoming)?,
            Place::Body if json::is_left_out(&value) => {}
            Place::Body => body.set_item(parameter.key, value)?,
        }
    }
    incoming.path = path;
    more(&rest, endpoint.verb, &mut incoming, &body)?;
    if let Some(stream) = body.get_item("stream")?.or(arguments.get_item("stream")?) {
        incoming.stream = endpoint.stream.is_some() && stream.is_truthy()?;
    }
    incoming.wish.model =
        body.get_item("model")?.and_then(|model| model.extract().ok()).unwrap_or_default();
    let holds = |name: &str| endpoint.parameters.iter().any(|p| p.key == name && is_file(p.kind));
    let form = match endpoint.form {
        AsForm::Never => false,
        AsForm::Always => true,
        AsForm::WithFile => body
            .iter()
            .try_fold(false, |any, (_, v)| PyResult::Ok(any || parts::holds_file(&v)?))?,
    };
    let has_body = endpoint.parameters.iter().any(|p| p.place == Place::Body) || !body.is_empty();
    if form {
        incoming.parts = Some(Arc::new(multipart(&body, holds)?));
    } else if endpoint.verb != "GET" && has_body {
        incoming.body = json::to_vec(&body)?.into();
    }
    client.address(&mut incoming, endpoint.admin)?;
    let read = if incoming.stream {
        As::of(endpoint.stream.unwrap_or("any"))?
    } else {
        As::answer(endpoint.answer, &body, is_async)?
    };
    let reads = Reads::new(read, manner);
    give(&mut incoming, &reads);
    Ok((incoming, reads))
}

/// A call of any path, as openai's `client.post` makes one. Its options: `body`, `content`, `files`, `params`, `stream`,
/// and those of every call.
///
/// # Errors
/// `TypeError` and `ValueError`, naming the argument.
pub(in crate::python) fn call(
    client: &Client,
    (verb, path): (&str, &str),
    arguments: &Bound<'_, PyDict>,
    manner: Manner,
) -> PyResult<(Incoming, Reads)> {
    let taken = |name: &str| -> PyResult<Option<Bound<'_, PyAny>>> {
        let value = arguments.get_item(name)?.filter(|v| !v.is_none() && !json::is_left_out(v));
        if arguments.contains(name)? {
            arguments.del_item(name)?;
        }
        Ok(value)
    };
    let mut incoming = client.start(plain(verb, manner)?, path);
    let (body, content, files) = (taken("body")?, taken("content")?, taken("files")?);
    let (params, stream, admin) = (taken("params")?, taken("stream")?, taken("admin")?);
    let follows = taken("follow_redirects")?.is_none_or(|f| f.is_truthy().unwrap_or(true));
    if let Some(params) = params {
        for (name, value) in params.extract::<std::collections::BTreeMap<String, _>>()? {
            query::set(&name, &value, &mut incoming.query)?;
        }
    }
    incoming.stream = stream.is_some_and(|stream| stream.is_truthy().unwrap_or(false));
    let said = PyDict::new(arguments.py());
    more(arguments, verb, &mut incoming, &said)?;
    incoming.follow_redirects = follows;
    let form = incoming.headers.iter().any(|(name, value)| {
        name.eq_ignore_ascii_case("content-type") && value.starts_with("multipart/form-data")
    });
    match (body, content) {
        (Some(_), Some(_)) => {
            return Err(PyTypeError::new_err("a call has a body or a content, not both"));
        }
        (_, Some(content)) => (incoming.body, incoming.content_type) = raw(&content, &incoming)?,
        (Some(body), None) if body.is_instance_of::<PyBytes>() => {
            (incoming.body, incoming.content_type) = raw(&body, &incoming)?;
        }
        (Some(body), None) if form || files.is_some() => said.update(body.cast()?)?,
        (Some(body), None) if said.is_empty() => {
            incoming.wish.model = model_of(&body);
            incoming.body = json::to_vec(&body)?.into();
        }
        (Some(body), None) => {
            let all = body.cast::<PyDict>()?.copy()?;
            all.update(said.as_mapping())?;
            incoming.body = json::to_vec(&all)?.into();
        }
        (None, None) if !said.is_empty() && files.is_none() && !form => {
            incoming.body = json::to_vec(&said)?.into();
        }
        (None, None) => {}
    }
    if form || files.is_some() {
        let mut parts = multipart(&said, |_| false)?;
        if let Some(files) = files {
            parts::files(&files, &mut parts)?;
        }
        incoming.parts = Some(Arc::new(parts));
    }
    client.address(&mut incoming, admin.is_some())?;
    let reads = Reads::new(As::Anything, manner);
    give(&mut incoming, &reads);
    Ok((incoming, reads))
}

/// Whether a type of the table may be a file.
fn is_file(kind: &str) -> bool {
    kind.split(['[', ']', ',', '?']).any(|word| word == "file")
}

fn model_of(body: &Bound<'_, PyAny>) -> String {
    let model = body.cast::<PyDict>().ok().and_then(|body| body.get_item("model").ok().flatten());
    model.and_then(|model| model.extract().ok()).unwrap_or_default()
}

/// The bytes of a content, and their media type where the caller named it.
fn raw(content: &Bound<'_, PyAny>, incoming: &Incoming) -> PyResult<(Bytes, Option<String>)> {
    let named = incoming.headers.iter().rev().find(|(n, _)| n.eq_ignore_ascii_case("content-type"));
    let kind = named.map_or_else(|| "application/json".to_owned(), |(_, kind)| kind.clone());
    let bytes: Vec<u8> = if let Ok(text) = content.cast::<PyString>() {
        text.to_str()?.as_bytes().to_vec()
    } else if let Ok(bytes) = content.extract() {
        bytes
    } else if content.hasattr("read")? {
        content.call_method0("read")?.extract()?
    } else {
        let mut all = Vec::new();
        for piece in content.try_iter()? {
            all.extend_from_slice(&piece?.extract::<Vec<u8>>()?);
        }
        all
    };
    Ok((bytes.into(), Some(kind)))
}

fn plain(verb: &str, manner: Manner) -> PyResult<Form> {
    let method: Method =
        verb.parse().map_err(|_| PyValueError::new_err(format!("{verb} is no HTTP method")))?;
    let gives = if manner == Manner::Streaming { Gives::Chunks } else { Gives::Json };
    Ok(Form::Plain(Plain { method, gives }))
}

/// What an answer that is no JSON object is taken as.
fn give(incoming: &mut Incoming, reads: &Reads) {
    if let Form::Plain(plain) = &mut incoming.form
        && plain.gives == Gives::Json
        && !matches!(reads.read, As::Shape(_))
    {
        plain.gives = Gives::Anything;
    }
}

/// The options of a call, and what it says beyond the table: into the body, or into the query of a `GET`.
fn more(
    rest: &Bound<'_, PyDict>,
    verb: &str,
    incoming: &mut Incoming,
    body: &Bound<'_, PyDict>,
) -> PyResult<()> {
    incoming.follow_redirects = true;
    let extra = rest.get_item("extra_body")?.filter(|e| !e.is_none() && !json::is_left_out(e));
    if extra.is_some() {
        rest.del_item("extra_body")?;
    }
    let unknown = PyDict::new(rest.py());
    options::part(rest, incoming, &unknown)?;
    if verb == "GET" {
        for (name, value) in unknown.iter() {
            query::set(&name.extract::<String>()?, &value, &mut incoming.query)?;
        }
    } else {
        body.update(unknown.as_mapping())?;
    }
    if let Some(extra) = extra {
        let extra = extra.cast::<PyDict>();
        let extra = extra.map_err(|_| PyTypeError::new_err("extra_body must be a dict"))?;
        body.update(extra.as_mapping())?;
    }
    Ok(())
}

fn multipart(body: &Bound<'_, PyDict>, holds: impl Fn(&str) -> bool) -> PyResult<Multipart> {
    let mut form = Multipart::default();
    let mut files = Multipart::default();
    for (name, value) in body.iter() {
        let name: String = name.extract()?;
        let to = if holds(&name) { &mut files } else { &mut form };
        parts::field(&name, &value, holds(&name), to)?;
    }
    // Fields first: servers that read a form as it comes know what is meant before the file.
    form.parts.append(&mut files.parts);
    Ok(form)
}

/// A parameter as a segment of the path.
fn segment(name: &str, value: &Bound<'_, PyAny>) -> PyResult<String> {
    let text = if value.is_none() { String::new() } else { value.str()?.to_string() };
    if text.is_empty() {
        let said = if value.is_none() { "None".to_owned() } else { value.repr()?.to_string() };
        return Err(PyValueError::new_err(format!(
            "Expected a non-empty value for `{name}` but received {said}"
        )));
    }
    if text == "." || text == ".." {
        return Err(PyValueError::new_err(format!(
            "{name} cannot be {text:?}: it names a place in the path"
        )));
    }
    Ok(protocol::address::encoded(&text))
}

/// A header of one word, or of several with commas between them.
fn listed(header: &str, value: &Bound<'_, PyAny>, incoming: &mut Incoming) -> PyResult<()> {
    if value.is_none() || json::is_left_out(value) {
        return Ok(());
    }
    let text = match value.cast::<PyString>() {
        Ok(text) => text.to_str()?.to_owned(),
        Err(_) => {
            let words: Vec<String> = value
                .try_iter()?
                .map(|word| Ok(word?.str()?.to_string()))
                .collect::<PyResult<_>>()?;
            words.join(",")
        }
    };
    incoming.headers.push((header.to_owned(), text));
    Ok(())
}
