//! The scripted provider for Python: steps come in and requests go out as dicts, waits hear Ctrl-C.
//!
//! `ferrogate.testing` is the face that users see. What a step may say is known to [`crate::testing`] alone.

use super::answers;
use super::json;
use crate::error::{Error, Result};
use crate::testing::{Forward, Forwarded, Options, Outgoing, Seen, Server, Step};
use crate::transport::{self, Call, Deadlines, Transport};
use pyo3::prelude::*;
use pyo3::types::{PyBytes, PyDict, PyType};
use serde_json::Value;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::{Duration, Instant};

/// How soon a blocked wait hears Ctrl-C.
const SIGNALS: Duration = Duration::from_millis(50);

/// How long a real provider that is recorded may take to connect.
const CONNECT: Duration = Duration::from_secs(10);

/// How long a real provider that is recorded may be silent.
const SILENCE: Duration = Duration::from_secs(600);

/// A running scripted provider.
#[pyclass(frozen, module = "ferrogate._core")]
pub(super) struct ScriptedServer {
    server: Server,
}

#[pymethods]
impl ScriptedServer {
    /// Starts one that answers from a script; `port` 0 takes any that is free.
    #[new]
    #[pyo3(signature = (script, *, default = None, models = None, port = 0))]
    fn new(
        py: Python<'_>,
        script: &Bound<'_, PyAny>,
        default: Option<&Bound<'_, PyAny>>,
        models: Option<Vec<String>>,
        port: u16,
    ) -> PyResult<Self> {
        let mut options = Options { port, script: steps(script)?, ..Options::default() };
        if let Some(default) = default {
            options.default = step(default)?;
        }
        if let Some(models) = models {
            options.models = models;
        }
        Self::started(py, Server::start(options))
    }

    /// Starts one that passes requests on to `upstream` and writes each exchange to a new file.
    #[classmethod]
    #[expect(clippy::needless_pass_by_value, reason = "pyo3 hands paths over owned")]
    fn record(cls: &Bound<'_, PyType>, path: PathBuf, upstream: &str) -> PyResult<Self> {
        Self::started(cls.py(), Server::record(&path, upstream, forward()))
    }

    /// Starts one that answers from a recording.
    #[classmethod]
    #[expect(clippy::needless_pass_by_value, reason = "pyo3 hands paths over owned")]
    fn replay(cls: &Bound<'_, PyType>, path: PathBuf) -> PyResult<Self> {
        Self::started(cls.py(), Server::replay(&path))
    }

    /// `http://127.0.0.1:port`.
    #[getter]
    fn url(&self) -> String {
        self.server.url()
    }

    /// Adds one step.
    fn push(&self, step: &Bound<'_, PyAny>) -> PyResult<()> {
        self.server.push(self::step(step)?);
        Ok(())
    }

    /// Adds a list of steps.
    fn script(&self, steps: &Bound<'_, PyAny>) -> PyResult<()> {
        self.server.script(self::steps(steps)?);
        Ok(())
    }

    /// What is given when no step fits.
    fn set_default(&self, step: &Bound<'_, PyAny>) -> PyResult<()> {
        self.server.set_default(self::step(step)?);
        Ok(())
    }

    /// The requests so far, a dict each.
    fn requests<'py>(&self, py: Python<'py>) -> PyResult<Vec<Bound<'py, PyDict>>> {
        self.server.requests().iter().map(|seen| request(py, seen)).collect()
    }

    /// How many steps are still to be given.
    fn steps_left(&self) -> usize {
        self.server.steps_left()
    }

    /// `(opened, open)`: how many connections there were and are.
    fn connections(&self) -> (u64, u64) {
        let connections = self.server.connections();
        (connections.opened, connections.open)
    }

    /// Forgets requests and steps.
    fn clear(&self) {
        self.server.clear();
    }

    /// Waits until so many requests came, or with `finished` until so many are answered or aborted; tells whether they
    /// were in time.
    fn wait(
        &self,
        py: Python<'_>,
        requests: usize,
        finished: bool,
        seconds: f64,
    ) -> PyResult<bool> {
        let enough =
            |seen: &[Seen]| seen.iter().filter(|one| one.finished || !finished).count() >= requests;
        let limit = Duration::try_from_secs_f64(seconds.max(0.0)).unwrap_or(Duration::MAX);
        let begun = Instant::now();
        loop {
            let slice = limit.saturating_sub(begun.elapsed()).min(SIGNALS);
            if py.detach(|| self.server.wait_until(slice, enough)).is_ok() {
                return Ok(true);
            }
            if begun.elapsed() >= limit {
                return Ok(false);
            }
            py.check_signals()?;
        }
    }

    /// Stops it. The requests can still be read.
    fn close(&self, py: Python<'_>) {
        py.detach(|| self.server.stop());
    }
}

impl ScriptedServer {
    fn started(py: Python<'_>, server: Result<Server>) -> PyResult<Self> {
        answers::unwrap(py, server).map(|server| Self { server })
    }
}

fn data(object: &Bound<'_, PyAny>) -> PyResult<Value> {
    let json = json::to_vec(object)?;
    let wrong = |error: serde_json::Error| Error::config(format!("a scripted step: {error}"));
    answers::unwrap(object.py(), serde_json::from_slice(&json).map_err(wrong))
}

fn step(object: &Bound<'_, PyAny>) -> PyResult<Step> {
    answers::unwrap(object.py(), Step::parse(data(object)?))
}

fn steps(object: &Bound<'_, PyAny>) -> PyResult<Vec<Step>> {
    answers::unwrap(object.py(), Step::parse_all(data(object)?))
}

/// A request as a dict of what [`Seen`] knows; `body` is its bytes, `json` what they say.
fn request<'py>(py: Python<'py>, seen: &Seen) -> PyResult<Bound<'py, PyDict>> {
    let line = PyDict::new(py);
    line.set_item("number", seen.number)?;
    line.set_item("method", &seen.method)?;
    line.set_item("path", &seen.path)?;
    line.set_item("query", &seen.query)?;
    line.set_item("headers", seen.headers.clone())?;
    line.set_item("body", PyBytes::new(py, &seen.body))?;
    let json = seen.json.as_ref().map(|_| json::parse(py, &seen.body)).transpose()?;
    line.set_item("json", json)?;
    line.set_item("at", seen.at.as_secs_f64())?;
    line.set_item("connection", seen.connection)?;
    line.set_item("aborted", seen.aborted)?;
    line.set_item("finished", seen.finished)?;
    Ok(line)
}

/// Sends recorded requests to the real provider, on the server's own runtime.
fn forward() -> Forward {
    let transport = Transport::new();
    let options = Arc::new(transport::Options::default());
    Arc::new(move |outgoing| {
        let (transport, options) = (transport.clone(), Arc::clone(&options));
        Box::pin(async move { pass_on(&transport, &options, outgoing).await })
    })
}

async fn pass_on(
    transport: &Transport,
    options: &Arc<transport::Options>,
    outgoing: Outgoing,
) -> Result<Forwarded> {
    let method = outgoing
        .method
        .parse()
        .map_err(|_| Error::bad_request(format!("{} is no HTTP method", outgoing.method)))?;
    let call = Call {
        method,
        url: outgoing.url,
        headers: outgoing.headers,
        body: outgoing.body,
        parts: None,
    };
    let deadlines = Deadlines {
        connect: Some(CONNECT),
        first_byte: Some(SILENCE),
        idle: Some(SILENCE),
        total: None,
    };
    let answer = transport.send(options, &call, &deadlines).await?;
    let (status, headers) = (answer.status, answer.headers.clone());
    Ok(Forwarded { status, headers, body: answer.bytes().await? })
}
