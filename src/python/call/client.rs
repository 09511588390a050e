//! Clients: what a caller says in all its calls, and the ways to make one.

use super::asking::{self, Manner};
use super::awaitable::Pending;
use super::carrier::Httpx;
use super::endpoints::Endpoint;
use super::options;
use super::query;
use super::runtime::{now, process};
use super::socket::{self, Socket};
use super::spoken::{self, Spoken};
use super::verbs;
use super::waiting::{block, spawn};
use crate::engine::{Form, Incoming, LossPolicy, Plain, StreamFailure};
use crate::error::{Error, ErrorKind, Result};
use crate::provider::KeySource;
use crate::route::{Patience, Wish};
use crate::transport::{self, Method};
use bytes::Bytes;
use pyo3::exceptions::{PyTypeError, PyValueError};
use pyo3::prelude::*;
use pyo3::types::PyDict;
use secrecy::SecretString;
use std::sync::Arc;

/// The header by which OpenAI's own clients tell their language; a client that sends it also tells how often it tried.
const LANGUAGE: &str = "x-stainless-lang";

/// What a client says in all its calls. Immutable; a copy with other options is another client.
#[pyclass(frozen, module = "ferrogate._core")]
pub(in crate::python) struct Client {
    wish: Wish,
    patience: Patience,
    headers: Vec<(String, String)>,
    without: Vec<String>,
    query: Vec<(String, String)>,
    on_loss: LossPolicy,
    stream_failure: StreamFailure,
    /// Who pays for all of its calls.
    entities: Vec<String>,
    transport: Arc<transport::Options>,
    admin_key: Option<SecretString>,
}

impl Client {
    /// One that says in all its calls what this one says.
    fn of(
        incoming: Incoming,
        transport: transport::Options,
        admin_key: Option<SecretString>,
    ) -> Self {
        let Incoming {
            wish,
            patience,
            headers,
            without,
            query,
            on_loss,
            stream_failure,
            entities,
            ..
        } = incoming;
        Self {
            wish,
            patience,
            headers,
            without,
            query,
            on_loss,
            stream_failure,
            entities,
            transport: Arc::new(transport),
            admin_key,
        }
    }
}

#[pymethods]
impl Client {
    /// Settings as keywords: those of a call, and `openai_key`, `default_headers`, `default_query`, `proxy`, `ca_file`,
    /// `verify`, `http2`.
    #[new]
    #[pyo3(signature = (**settings))]
    fn new(settings: Option<&Bound<'_, PyDict>>) -> PyResult<Self> {
        let mut incoming = Incoming::new(Form::Plain(Plain::json(Method::GET)), "", Bytes::new());
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
        let mut admin_key = None;
        if let Some(settings) = settings {
            let rest = PyDict::new(settings.py());
            options::part(settings, &mut incoming, &rest)?;
            for (name, value) in rest.iter() {
                let name = name.extract::<String>()?;
                match name.as_str() {
                    "admin_key" => {
                        admin_key = value.extract::<Option<String>>()?.map(SecretString::from);
                        continue;
                    }
                    "key_source" => {
                        incoming.wish.key_source = Some(Arc::new(Asked(value.unbind())));
                        // Only says that there will be one.
                        incoming.wish.openai_key = Some(SecretString::from("asked for"));
                        continue;
                    }
                    _ => {}
                }
                setting(&name, &value, (&mut incoming, &mut transport))?;
            }
        }
        Ok(Self::of(incoming, transport, admin_key))
    }

    /// Asks for something that any provider can be asked for (`chat.completions`, `embeddings`, …) and waits.
    fn ask(
        &self,
        py: Python<'_>,
        name: &str,
        arguments: &Bound<'_, PyDict>,
    ) -> PyResult<Py<PyAny>> {
        let (incoming, reads) = spoken::speak(self, known(name)?, arguments, Manner::Parsed)?;
        block(py, &incoming, reads)
    }

    /// As `ask`, to be awaited.
    fn aask<'py>(
        &self,
        py: Python<'py>,
        name: &str,
        arguments: &Bound<'py, PyDict>,
    ) -> PyResult<Bound<'py, Pending>> {
        let (incoming, reads) = spoken::speak(self, known(name)?, arguments, Manner::Parsed)?;
        spawn(py, incoming, reads)
    }

    /// Calls a method of the table and waits. The manner is `parsed`, `raw` or `streaming`.
    fn send(
        &self,
        py: Python<'_>,
        endpoint: &Endpoint,
        arguments: &Bound<'_, PyDict>,
        manner: &str,
    ) -> PyResult<Py<PyAny>> {
        let (incoming, reads) =
            asking::ask(self, endpoint, arguments, (Manner::of(manner)?, false))?;
        block(py, &incoming, reads)
    }

    /// As `send`, to be awaited.
    fn asend<'py>(
        &self,
        py: Python<'py>,
        endpoint: &Endpoint,
        arguments: &Bound<'py, PyDict>,
        manner: &str,
    ) -> PyResult<Bound<'py, Pending>> {
        let (incoming, reads) =
            asking::ask(self, endpoint, arguments, (Manner::of(manner)?, true))?;
        spawn(py, incoming, reads)
    }

    /// Calls any path of the provider: `POST /path`, options, manner.
    fn call(
        &self,
        py: Python<'_>,
        place: &str,
        arguments: &Bound<'_, PyDict>,
        manner: &str,
    ) -> PyResult<Py<PyAny>> {
        let (incoming, reads) = verbs::call(self, place, arguments, Manner::of(manner)?)?;
        block(py, &incoming, reads)
    }

    /// As `call`, to be awaited.
    fn acall<'py>(
        &self,
        py: Python<'py>,
        place: &str,
        arguments: &Bound<'py, PyDict>,
        manner: &str,
    ) -> PyResult<Bound<'py, Pending>> {
        let (incoming, reads) = verbs::call(self, place, arguments, Manner::of(manner)?)?;
        spawn(py, incoming, reads)
    }

    /// Opens a WebSocket at a path and waits; see [`verbs::connect`].
    fn connect(
        &self,
        py: Python<'_>,
        path: &str,
        arguments: &Bound<'_, PyDict>,
    ) -> PyResult<Py<Socket>> {
        socket::open(py, &verbs::connect(self, path, arguments)?)
    }

    /// As `connect`, to be awaited.
    fn aconnect<'py>(
        &self,
        py: Python<'py>,
        path: &str,
        arguments: &Bound<'py, PyDict>,
    ) -> PyResult<Bound<'py, Pending>> {
        socket::aopen(py, verbs::connect(self, path, arguments)?)
    }
}

fn known(name: &str) -> PyResult<&'static Spoken> {
    spoken::spoken(name).ok_or_else(|| {
        PyValueError::new_err(format!("there is nothing called '{name}' to ask for"))
    })
}

impl Client {
    /// A call with what this client says in all its calls.
    pub(in crate::python) fn start(&self, form: Form, path: &str) -> Incoming {
        let mut incoming = Incoming::new(form, path, Bytes::new());
        incoming.wish = self.wish.clone();
        incoming.patience = self.patience.clone();
        incoming.headers.clone_from(&self.headers);
        incoming.without.clone_from(&self.without);
        incoming.counts_retries = self.headers.iter().any(|(name, _)| name == LANGUAGE);
        incoming.query.clone_from(&self.query);
        incoming.on_loss.clone_from(&self.on_loss);
        incoming.stream_failure = self.stream_failure;
        incoming.entities.clone_from(&self.entities);
        incoming.transport = self.transport.clone();
        incoming.started = now();
        incoming
    }

    /// Whether a call goes to OpenAI, or to an address that speaks as it does.
    pub(in crate::python) fn asks_openai(incoming: &Incoming) -> bool {
        let Wish { over, provider, model, .. } = &incoming.wish;
        if over.base_url.is_some() && !over.reads_model {
            return true;
        }
        let config = process().config();
        let known = match provider {
            Some(name) => config.registry.require(name).cloned(),
            None => config.registry.resolve(model).map(|(row, _)| row),
        };
        known.is_ok_and(|row| row.packs_vectors)
    }

    /// Where a plain call goes, and with which key: OpenAI's, unless its model or the client names another provider.
    ///
    /// # Errors
    /// `TypeError` where the key for administration is needed and not there.
    pub(in crate::python) fn address(&self, incoming: &mut Incoming, admin: bool) -> PyResult<()> {
        if incoming.wish.model.is_empty() && incoming.wish.over.base_url.is_none() {
            incoming.wish.provider.get_or_insert_with(|| "openai".to_owned());
        }
        if !admin {
            return Ok(());
        }
        incoming.wish.openai_key.clone_from(&self.admin_key);
        incoming.wish.key_source = None;
        let shown = incoming.headers.iter().any(|(n, _)| n.eq_ignore_ascii_case("authorization"));
        if self.admin_key.is_none() && !shown {
            return Err(PyTypeError::new_err(
                "Could not resolve authentication method: this call needs admin_api_key (or OPENAI_ADMIN_KEY)",
            ));
        }
        Ok(())
    }
}

/// A function of the caller's that gives a key.
struct Asked(Py<PyAny>);

impl KeySource for Asked {
    fn key(&self) -> Result<SecretString> {
        Python::attach(|py| {
            let key = self.0.call0(py).and_then(|key| key.extract::<String>(py));
            key.map(SecretString::from).map_err(|error| {
                let class = error.get_type(py).name().map(|name| name.to_string());
                let class = class.unwrap_or_else(|_| "an exception".to_owned());
                let message = format!("api_key: the function that gives the key raised {class}");
                Error::new(ErrorKind::Authentication, message)
            })
        })
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
        "default_headers" => options::headers(name, value, call)?,
        "default_query" => {
            for (key, value) in options::dict(name, value)?.iter() {
                query::set(&key.extract::<String>()?, &value, &mut call.query)?;
            }
        }
        "proxy" => wire.proxy = Some(value.str()?.to_string()),
        "ca_file" => wire.ca_file = Some(value.str()?.to_string().into()),
        "verify" => wire.verify = value.is_truthy()?,
        "http2" => {
            wire.http2 =
                if value.is_truthy()? { transport::Http2::Auto } else { transport::Http2::Off }
        }
        "carrier" => {
            let carrier = Arc::new(Httpx::new(value.clone().unbind()));
            wire.carrier = Some(transport::Carriage(carrier));
        }
        "trust_env" => wire.use_env_proxy = value.is_truthy()?,
        _ => return Err(PyValueError::new_err(format!("a client has no setting '{name}'"))),
    }
    Ok(())
}
