//! Clients: settings, and the one future behind each call. `block` and `spawn` only wait.

use super::answers;
use super::awaitable::{Outcome, Pending};
use super::json;
use super::options;
use super::runtime::{now, process};
use super::shapes::{self, Shape};
use super::stream::Stream;
use crate::engine::{Answer, Engine, Form, Incoming, LossPolicy};
use crate::error::Result;
use crate::ops::Operation;
use crate::protocol;
use crate::route::{Patience, Wish};
use crate::transport::{self, Method};
use bytes::Bytes;
use pyo3::exceptions::PyValueError;
use pyo3::prelude::*;
use pyo3::types::PyDict;
use secrecy::SecretString;
use std::sync::Arc;

/// One thing that can be asked for.
struct Endpoint {
    name: &'static str,
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

const ENDPOINTS: &[Endpoint] = &[
    Endpoint {
        name: "chat.completions",
        operation: Operation::Chat,
        language: "openai_chat",
        path: "/chat/completions",
        shape: "types.chat.chat_completion.ChatCompletion",
        chunk: "types.chat.chat_completion_chunk.ChatCompletionChunk",
        usual: "",
    },
    Endpoint {
        name: "completions",
        operation: Operation::Complete,
        language: "openai_chat",
        path: "/completions",
        shape: "types.completion.Completion",
        chunk: "types.completion.Completion",
        usual: "",
    },
    Endpoint {
        name: "responses",
        operation: Operation::Chat,
        language: "openai_responses",
        path: "/responses",
        shape: "types.responses.response.Response",
        chunk: "types.responses.response_stream_event.ResponseStreamEvent",
        // A stored prompt may name the model.
        usual: "openai",
    },
    Endpoint {
        name: "moderations",
        operation: Operation::Moderate,
        language: "openai_chat",
        path: "/moderations",
        shape: "types.moderation_create_response.ModerationCreateResponse",
        chunk: "types.moderation_create_response.ModerationCreateResponse",
        usual: "openai",
    },
    Endpoint {
        name: "rerank",
        operation: Operation::Rerank,
        // litellm's arguments and answers are Cohere's.
        language: "cohere",
        path: "/v2/rerank",
        shape: "types.rerank_response.RerankResponse",
        chunk: "types.rerank_response.RerankResponse",
        usual: "",
    },
    Endpoint {
        name: "embeddings",
        operation: Operation::Embed,
        language: "openai_chat",
        path: "/embeddings",
        shape: "types.create_embedding_response.CreateEmbeddingResponse",
        chunk: "types.create_embedding_response.CreateEmbeddingResponse",
        usual: "",
    },
];

/// What a client says in all its calls. Immutable; a copy with other options is another client.
#[pyclass(frozen, module = "ferrogate._core")]
pub(super) struct Client {
    wish: Wish,
    patience: Patience,
    headers: Vec<(String, String)>,
    query: Vec<(String, String)>,
    on_loss: LossPolicy,
    transport: Arc<transport::Options>,
}

#[pymethods]
impl Client {
    /// Settings as keywords: those of a call, and `openai_key`, `default_headers`, `default_query`, `proxy`, `ca_file`,
    /// `verify`, `http2`.
    #[new]
    #[pyo3(signature = (**settings))]
    fn new(settings: Option<&Bound<'_, PyDict>>) -> PyResult<Self> {
        let mut incoming = Incoming::new(Form::Plain(Method::GET), "", Bytes::new());
        let defaults = process().config().defaults;
        if let Some(limit) = defaults.timeout {
            incoming.patience.timeout = std::time::Duration::try_from_secs_f64(limit).ok();
        }
        incoming.patience.max_retries =
            defaults.max_retries.unwrap_or(incoming.patience.max_retries);
        incoming.wish.fallbacks = defaults
            .fallbacks
            .iter()
            .map(|m| crate::route::Fallback { model: m.clone(), ..Default::default() })
            .collect();
        if let Some(words) = &defaults.on_loss {
            incoming.on_loss =
                words.policy().map_err(|e| PyValueError::new_err(e.message().to_owned()))?;
        }
        let mut transport = transport::Options::default();
        if let Some(settings) = settings {
            let rest = PyDict::new(settings.py());
            options::part(settings, &mut incoming, &rest)?;
            for (name, value) in rest.iter() {
                setting(&name.extract::<String>()?, &value, (&mut incoming, &mut transport))?;
            }
        }
        let Incoming { wish, patience, headers, query, on_loss, .. } = incoming;
        Ok(Self { wish, patience, headers, query, on_loss, transport: Arc::new(transport) })
    }

    /// Asks for something by name (`chat.completions`, `embeddings`, …) and waits.
    fn ask(
        &self,
        py: Python<'_>,
        name: &str,
        arguments: &Bound<'_, PyDict>,
    ) -> PyResult<Py<PyAny>> {
        let (incoming, shape) = self.incoming(name, arguments)?;
        block(py, &incoming, shape)
    }

    /// As `ask`, to be awaited.
    fn aask<'py>(
        &self,
        py: Python<'py>,
        name: &str,
        arguments: &Bound<'py, PyDict>,
    ) -> PyResult<Bound<'py, Pending>> {
        let (incoming, shape) = self.incoming(name, arguments)?;
        spawn(py, incoming, shape)
    }

    /// Calls the provider's own interface: method, path, options of the call, and the shape of the answer.
    fn fetch(&self, py: Python<'_>, call: Plain<'_>) -> PyResult<Py<PyAny>> {
        let (incoming, shape) = self.plain(call)?;
        block(py, &incoming, shape)
    }

    /// As `fetch`, to be awaited.
    fn afetch<'py>(&self, py: Python<'py>, call: Plain<'py>) -> PyResult<Bound<'py, Pending>> {
        let (incoming, shape) = self.plain(call)?;
        spawn(py, incoming, shape)
    }
}

/// `(method, path, arguments, shape)`.
type Plain<'py> = (String, String, Bound<'py, PyDict>, String);

impl Client {
    fn start(&self, form: Form, path: &str) -> Incoming {
        let mut incoming = Incoming::new(form, path, Bytes::new());
        incoming.wish = self.wish.clone();
        incoming.patience = self.patience.clone();
        incoming.headers.clone_from(&self.headers);
        incoming.query.clone_from(&self.query);
        incoming.on_loss.clone_from(&self.on_loss);
        incoming.transport = self.transport.clone();
        incoming.started = now();
        incoming
    }

    fn incoming(
        &self,
        name: &str,
        arguments: &Bound<'_, PyDict>,
    ) -> PyResult<(Incoming, &'static Shape)> {
        let unknown =
            || PyValueError::new_err(format!("there is nothing called '{name}' to ask for"));
        let endpoint = ENDPOINTS.iter().find(|e| e.name == name).ok_or_else(unknown)?;
        let language = protocol::find(endpoint.language).ok_or_else(unknown)?;
        let mut incoming = self.start(Form::Spoken(endpoint.operation, language), endpoint.path);
        let body = PyDict::new(arguments.py());
        options::part(arguments, &mut incoming, &body)?;
        if let Some(model) = body.get_item("model")? {
            incoming.wish.model = options::text("model", &model)?;
        }
        if let Some(stream) = body.get_item("stream")? {
            incoming.stream = stream.is_truthy()?;
        }
        incoming.body = json::to_vec(&body)?.into();
        let here = incoming.wish.over.base_url.is_some();
        if incoming.wish.model.is_empty() && !here && !endpoint.usual.is_empty() {
            incoming.wish.provider.get_or_insert_with(|| endpoint.usual.to_owned());
        }
        let shape = if incoming.stream { endpoint.chunk } else { endpoint.shape };
        Ok((incoming, shapes::find(shape)?))
    }

    fn plain(
        &self,
        (method, path, arguments, shape): Plain<'_>,
    ) -> PyResult<(Incoming, &'static Shape)> {
        let method = method.parse().map_err(|_| PyValueError::new_err("this is no HTTP method"))?;
        let mut incoming = self.start(Form::Plain(method), &path);
        let body = PyDict::new(arguments.py());
        options::part(&arguments, &mut incoming, &body)?;
        if let Some(model) = body.get_item("model")? {
            incoming.wish.model = options::text("model", &model)?;
            body.del_item("model")?;
        }
        if incoming.wish.model.is_empty() && incoming.wish.over.base_url.is_none() {
            incoming.wish.provider.get_or_insert_with(|| "openai".to_owned());
        }
        if !body.is_empty() {
            incoming.body = json::to_vec(&body)?.into();
        }
        Ok((incoming, shapes::find(&shape)?))
    }
}

/// A setting that only a client has.
fn setting(
    name: &str,
    value: &Bound<'_, PyAny>,
    (call, wire): (&mut Incoming, &mut transport::Options),
) -> PyResult<()> {
    if value.is_none() {
        return Ok(());
    }
    match name {
        "openai_key" => call.wish.openai_key = Some(SecretString::from(value.extract::<String>()?)),
        "default_headers" => options::pairs(name, value, &mut call.headers)?,
        "default_query" => options::pairs(name, value, &mut call.query)?,
        "proxy" => wire.proxy = Some(value.str()?.to_string()),
        "ca_file" => wire.ca_file = Some(value.str()?.to_string().into()),
        "verify" => wire.verify = value.is_truthy()?,
        "http2" => {
            wire.http2 =
                if value.is_truthy()? { transport::Http2::Auto } else { transport::Http2::Off }
        }
        "trust_env" => wire.use_env_proxy = value.is_truthy()?,
        _ => return Err(PyValueError::new_err(format!("a client has no setting '{name}'"))),
    }
    Ok(())
}

/// Waits on a lane of its own, with the interpreter released.
fn block(py: Python<'_>, incoming: &Incoming, shape: &'static Shape) -> PyResult<Py<PyAny>> {
    let process = process();
    let lane = process.lane()?;
    let driven = {
        let engine = process.engine_on(lane.get()?);
        // Pinned here, so that a future of some kilobytes is not moved from hand to hand.
        let call = std::pin::pin!(engine.call(incoming));
        lane.get()?.drive(py, call)
    };
    match driven.and_then(|answer| answers::unwrap(py, answer)) {
        Ok(Answer::Stream(stream)) => {
            warn(py, incoming, &stream.meta)?;
            let stream = Stream::on_lane(lane, *stream, shape);
            Ok(Py::new(py, stream)?.into_any())
        }
        Ok(Answer::Whole(whole)) => {
            process.give_back(lane);
            warn(py, incoming, &whole.meta)?;
            answers::whole(py, whole, shape)
        }
        Err(error) => {
            // A connection that a deadline left closes now, not when somebody takes this lane.
            lane.get()?.settle();
            process.give_back(lane);
            Err(error)
        }
    }
}

/// Hands the future to the I/O thread; the running loop gets the result.
fn spawn<'py>(
    py: Python<'py>,
    incoming: Incoming,
    shape: &'static Shape,
) -> PyResult<Bound<'py, Pending>> {
    let (handle, engine) = process().io()?;
    Pending::start(py, |ticket| {
        let task = handle.spawn(async move {
            let outcome = outcome(engine, incoming, shape).await;
            ticket.deliver(outcome);
        });
        Ok(Some(task.abort_handle()))
    })
}

async fn outcome(engine: Engine, incoming: Incoming, shape: &'static Shape) -> Outcome {
    let answer: Result<Answer> = engine.call(&incoming).await;
    match answer? {
        Answer::Whole(whole) => Ok(Box::new(move |py| {
            warn(py, &incoming, &whole.meta)?;
            answers::whole(py, whole, shape)
        })),
        Answer::Stream(stream) => {
            let meta = stream.meta.clone();
            let stream = Stream::pumped(*stream, shape);
            Ok(Box::new(move |py| {
                warn(py, &incoming, &meta)?;
                Ok(Py::new(py, stream)?.into_any())
            }))
        }
    }
}

fn warn(py: Python<'_>, incoming: &Incoming, meta: &crate::engine::Meta) -> PyResult<()> {
    answers::warn(py, meta, &incoming.on_loss)
}
