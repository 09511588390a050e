//! A service that gives tokens, and somebody who asks.

use bytes::Bytes;
use ferrogate::auth::{Access, Keychain, sign};
use ferrogate::error::{Error, Result};
use ferrogate::provider::{Asked, Override, Registry, Row, Target};
use ferrogate::transport::{Call, Deadlines, Method, Options, Transport};
use secrecy::ExposeSecret;
use std::collections::{BTreeMap, HashMap};
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::path::PathBuf;
use std::sync::atomic::{AtomicU32, AtomicU64, Ordering};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

/// Unix seconds at which a test begins: 2030-01-01T00:00:00Z.
pub(crate) const NOW: u64 = 1_893_456_000;

/// What a service was asked.
#[derive(Clone, Debug)]
pub(crate) struct Question {
    pub(crate) method: String,
    pub(crate) target: String,
    pub(crate) headers: HashMap<String, String>,
    pub(crate) body: String,
}

impl Question {
    pub(crate) fn header(&self, name: &str) -> &str {
        self.headers.get(name).map_or("", String::as_str)
    }
}

type Answer = dyn Fn(&Question) -> (u16, String) + Send + Sync;

/// A service that answers every question with what a function says.
pub(crate) struct Service {
    pub(crate) url: String,
    asked: Arc<Mutex<Vec<Question>>>,
}

impl Service {
    pub(crate) fn new(answer: impl Fn(&Question) -> (u16, String) + Send + Sync + 'static) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let asked = Arc::new(Mutex::new(Vec::new()));
        let (known, answer): (_, Arc<Answer>) = (asked.clone(), Arc::new(answer));
        thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let (known, answer) = (known.clone(), answer.clone());
                thread::spawn(move || serve(stream, &known, &*answer));
            }
        });
        Self { url, asked }
    }

    /// One that answers 200 with the same text.
    pub(crate) fn saying(text: impl Into<String>) -> Self {
        let text = text.into();
        Self::new(move |_| (200, text.clone()))
    }

    pub(crate) fn asked(&self) -> Vec<Question> {
        self.asked.lock().unwrap().clone()
    }

    pub(crate) fn host(&self) -> &str {
        self.url.strip_prefix("http://").unwrap()
    }
}

fn serve(mut stream: TcpStream, known: &Mutex<Vec<Question>>, answer: &Answer) {
    let mut reader = BufReader::new(stream.try_clone().unwrap());
    let mut line = String::new();
    if reader.read_line(&mut line).is_err() || line.is_empty() {
        return;
    }
    let mut words = line.split(' ').map(str::to_owned);
    let (method, target) = (words.next().unwrap(), words.next().unwrap());
    let mut headers = HashMap::new();
    loop {
        let mut line = String::new();
        reader.read_line(&mut line).unwrap();
        let Some((name, value)) = line.trim_end().split_once(':') else { break };
        headers.insert(name.to_lowercase(), value.trim().to_owned());
    }
    let length = headers.get("content-length").map_or(0, |length| length.parse().unwrap());
    let mut body = vec![0; length];
    reader.read_exact(&mut body).unwrap();
    let body = String::from_utf8(body).unwrap();
    let question = Question { method, target, headers, body };
    known.lock().unwrap().push(question.clone());
    let (status, text) = answer(&question);
    let head = format!(
        "HTTP/1.1 {status} x\r\nconnection: close\r\ncontent-length: {}\r\n\r\n",
        text.len()
    );
    let _ = stream.write_all((head + &text).as_bytes());
}

/// A folder that goes when the test is over.
pub(crate) struct Folder(pub(crate) PathBuf);

impl Folder {
    pub(crate) fn new() -> Self {
        static NEXT: AtomicU32 = AtomicU32::new(0);
        let name =
            format!("ferrogate-{}-{}", std::process::id(), NEXT.fetch_add(1, Ordering::Relaxed));
        let path = std::env::temp_dir().join(name);
        std::fs::create_dir_all(&path).unwrap();
        Self(path)
    }

    /// Writes a file and returns its path.
    pub(crate) fn write(&self, name: &str, text: &str) -> String {
        let path = self.0.join(name);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(&path, text).unwrap();
        path.to_str().unwrap().to_owned()
    }

    pub(crate) fn path(&self) -> String {
        self.0.to_str().unwrap().to_owned()
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

/// Somebody who asks: a row, an environment, a clock and what was obtained.
pub(crate) struct Caller {
    row: Arc<Row>,
    pub(crate) environment: BTreeMap<String, String>,
    pub(crate) params: BTreeMap<String, String>,
    pub(crate) key: Option<String>,
    pub(crate) keychain: Keychain,
    pub(crate) total: Option<tokio::time::Instant>,
    transport: Transport,
    options: Arc<Options>,
    now: AtomicU64,
}

impl Caller {
    /// Of a row `x` with these fields.
    pub(crate) fn new(row: &str) -> Self {
        let row = format!("[x]\ntitle = 'X'\nbase_url = 'https://x.example/v1'\n{row}");
        Self::at(Registry::read(&row).unwrap().get("x").unwrap().clone())
    }

    /// Of a row that is built in.
    pub(crate) fn of(name: &str) -> Self {
        Self::at(Registry::built_in().get(name).unwrap().clone())
    }

    fn at(row: Arc<Row>) -> Self {
        Self {
            row,
            environment: BTreeMap::new(),
            params: BTreeMap::new(),
            key: None,
            keychain: Keychain::default(),
            total: None,
            transport: Transport::new(),
            options: Arc::new(Options { use_env_proxy: false, ..Options::default() }),
            now: AtomicU64::new(NOW),
        }
    }

    pub(crate) fn env(mut self, name: &str, value: impl Into<String>) -> Self {
        self.environment.insert(name.to_owned(), value.into());
        self
    }

    pub(crate) fn param(mut self, name: &str, value: impl Into<String>) -> Self {
        self.params.insert(name.to_owned(), value.into());
        self
    }

    pub(crate) fn key(mut self, key: &str) -> Self {
        self.key = Some(key.to_owned());
        self
    }

    /// Lets time pass.
    pub(crate) fn pass(&self, seconds: u64) {
        self.now.fetch_add(seconds, Ordering::Relaxed);
    }

    pub(crate) fn now(&self) -> SystemTime {
        UNIX_EPOCH + Duration::from_secs(self.now.load(Ordering::Relaxed))
    }

    pub(crate) fn target(&self) -> Target {
        let params = self.params.iter().map(|(k, v)| (k.clone(), v.clone().into())).collect();
        let api_key = self.key.clone().map(Into::into);
        let over = Override { params, api_key, ..Override::default() };
        let env = |name: &str| self.environment.get(name).cloned();
        self.row.target("m", Asked::default(), &over, &env).unwrap()
    }

    /// Calls something with what a credential is had with.
    pub(crate) async fn with<T>(&self, act: impl AsyncFnOnce(&Access<'_>) -> T) -> T {
        let environment = |name: &str| self.environment.get(name).cloned();
        let access = Access {
            keychain: &self.keychain,
            environment: &environment,
            transport: &self.transport,
            options: &self.options,
            deadlines: Deadlines { total: self.total, ..Deadlines::default() },
            now: self.now(),
        };
        act(&access).await
    }

    /// Signs a call.
    pub(crate) async fn sign(&self, mut call: Call) -> Result<(Call, Option<String>)> {
        let target = self.target();
        let shown = self.with(async |access| sign(&mut call, &target, access).await).await?;
        Ok((call, shown.map(|secret| secret.expose_secret().to_owned())))
    }

    /// The `authorization` header of a call.
    pub(crate) async fn shown(&self) -> String {
        let (call, _) = self.sign(post()).await.unwrap();
        header(&call, "authorization").to_owned()
    }

    pub(crate) async fn error(&self) -> Error {
        self.sign(post()).await.unwrap_err()
    }
}

pub(crate) fn post() -> Call {
    Call {
        method: Method::POST,
        url: "https://x.example/v1/chat".to_owned(),
        headers: vec![("content-type".to_owned(), "application/json".to_owned())],
        body: Bytes::from_static(b"{}"),
        ..Call::default()
    }
}

pub(crate) fn header<'a>(call: &'a Call, name: &str) -> &'a str {
    call.headers.iter().find(|(known, _)| known == name).map_or("", |(_, value)| value)
}

/// The fields of a form.
pub(crate) fn form(body: &str) -> HashMap<String, String> {
    let decoded = |text: &str| {
        let mut bytes = Vec::new();
        let mut rest = text.bytes();
        while let Some(byte) = rest.next() {
            let pair = |rest: &mut std::str::Bytes<'_>| {
                let hex = [rest.next().unwrap(), rest.next().unwrap()];
                u8::from_str_radix(std::str::from_utf8(&hex).unwrap(), 16).unwrap()
            };
            bytes.push(if byte == b'%' { pair(&mut rest) } else { byte });
        }
        String::from_utf8(bytes).unwrap()
    };
    let pairs = body.split('&').filter_map(|pair| pair.split_once('='));
    pairs.map(|(name, value)| (name.to_owned(), decoded(value))).collect()
}
