//! Golden cases: a folder is a test, and what it holds is what we promise.
//!
//! ```text
//! tests/golden/<provider or language>/<case>/
//!   request.json  a caller's chat.completions body     ─►  sent.json       what goes to the provider, and the losses
//!   reply.json    the provider's whole answer          ─►  expected.json   what the caller sees, and what is billed
//!   stream.sse    the provider's stream                ─►  expected.jsonl  the same, an event a line
//!   refusal.json  {status, headers, body}              ─►  error.json      what the caller catches
//!   case.toml     what is special (see `Rules`)
//! ```
//!
//! A case that rebuilds an example of the provider's documentation names it as its `source`; those are counted in
//! `src/provider/evidence/cases.toml`. The example in CONTRIBUTING.md is run as well.
//!
//! A provider's cases go through the engine and a real socket. A language's (where no provider has its name) go through
//! its functions alone, as they would for a caller who speaks another one. `UPDATE=1` writes the right column anew.

#![expect(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

#[path = "golden/fakes.rs"]
mod fakes;

use ferrogate::budget::Accounts;
use ferrogate::config::Config;
use ferrogate::engine::{Answer, Engine, Form, Incoming, OnLoss, State};
use ferrogate::error::{Error, Result};
use ferrogate::frame::{Framing, sse};
use ferrogate::ops::{Delta, Losses, Operation, Usage};
use ferrogate::protocol::{self, Destination, Event, Features, Frame, Protocol, Seed};
use ferrogate::provider::{Asked, Override, Params, Registry, Row};
use ferrogate::testing::{self, Raw, Server, Step};
use ferrogate::transport::{self, Transport};
use libtest_mimic::{Arguments, Failed, Trial};
use serde::Deserialize;
use serde_json::{Map, Value, json};
use std::collections::{BTreeMap, BTreeSet, VecDeque};
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

/// The language of all callers here.
const CALLER: &str = "openai_chat";
/// Unix seconds of answers that carry no time.
const NOW: u64 = 1_767_225_600;
/// Stands for an id that was made up.
const MADE_UP: &str = "chatcmpl-made-up";

fn main() {
    let cases = cases();
    let mut trials = vec![
        Trial::test("the_cases_with_a_source_are_counted", the_cases_with_a_source_are_counted),
        Trial::test("the_example_in_contributing_runs", the_example_in_contributing_runs),
    ];
    trials.extend(cases.into_iter().map(|case| {
        Trial::test(format!("{}/{}", case.owner, case.name), move || Ok(case.check()?))
    }));
    libtest_mimic::run(&Arguments::from_args(), trials).exit();
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden")
}

fn folders(of: &Path) -> Vec<PathBuf> {
    let mut paths: Vec<_> = fs::read_dir(of).unwrap().map(|entry| entry.unwrap().path()).collect();
    paths.retain(|path| path.is_dir());
    paths.sort();
    paths
}

fn cases() -> Vec<Case> {
    let named = |path: &Path| path.file_name().unwrap().to_str().unwrap().to_owned();
    let owners = folders(&root()).into_iter();
    let cases = owners
        .flat_map(|owner| folders(&owner).into_iter().map(move |folder| (named(&owner), folder)));
    let registry = Registry::built_in();
    let case = |(owner, folder): (String, PathBuf)| Case {
        owner,
        name: named(&folder),
        folder,
        registry: registry.clone(),
        fixed: false,
    };
    cases.map(case).collect()
}

/// The table of cases that speak for a row: `src/provider/evidence/cases.toml`.
fn the_cases_with_a_source_are_counted() -> std::result::Result<(), Failed> {
    let mut counts: BTreeMap<String, BTreeMap<&str, u32>> = BTreeMap::new();
    for case in cases().iter().filter(|case| case.shows_an_answer()) {
        let counted = counts.entry(case.owner.clone()).or_default();
        *counted.entry(case.rules().operation().0.name()).or_default() += 1;
    }
    let mut table = "# Golden cases that rebuild a documented example, by provider and operation. `make golden` writes it.\n".to_owned();
    for (name, counted) in counts {
        let fields: Vec<_> = counted.iter().map(|(what, n)| format!("{what} = {n}")).collect();
        writeln!(table, "{name} = {{ {} }}", fields.join(", "))?;
    }
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/provider/evidence/cases.toml");
    if update() {
        fs::write(path, table)?;
        return Ok(());
    }
    if fs::read_to_string(path)? == table {
        Ok(())
    } else {
        Err("src/provider/evidence/cases.toml is stale; `make golden` writes it".into())
    }
}

/// What CONTRIBUTING.md shows of a new provider: the table, and the files of the folder.
fn the_example_in_contributing_runs() -> std::result::Result<(), Failed> {
    let page = Path::new(env!("CARGO_MANIFEST_DIR")).join("CONTRIBUTING.md");
    let shown = shown_files(&fs::read_to_string(page)?);
    let row = shown.iter().find(|(path, _)| path.starts_with("src/provider/rows/"));
    let rows: BTreeMap<String, Map<String, Value>> =
        toml::from_str(&row.ok_or("CONTRIBUTING.md shows no row")?.1)?;
    let (owner, fields) = rows.into_iter().next().ok_or("the row has no name")?;
    let mut registry = Registry::built_in().clone();
    registry.change(&owner, &fields).map_err(|error| error.to_string())?;
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("contributing");
    if folder.exists() {
        fs::remove_dir_all(&folder)?;
    }
    fs::create_dir_all(&folder)?;
    let mut names = BTreeSet::new();
    for (path, text) in &shown {
        if let Some((_, name)) = path.split_once(&format!("tests/golden/{owner}/documented/")) {
            fs::write(folder.join(name), text)?;
            names.insert(name);
        }
    }
    for needed in
        ["request.json", "sent.json", "reply.json", "expected.json", "stream.sse", "expected.jsonl"]
    {
        if !names.contains(needed) {
            return Err(format!("CONTRIBUTING.md shows no {needed}").into());
        }
    }
    let case = Case { owner, name: "documented".to_owned(), folder, registry, fixed: true };
    Ok(case.check()?)
}

/// The files a page shows: a line that is nothing but a path in backticks and a colon, and the code below it, both as far
/// from the margin as the path.
fn shown_files(page: &str) -> Vec<(String, String)> {
    let mut files = Vec::new();
    let mut lines = page.lines().peekable();
    while let Some(line) = lines.next() {
        let path = line.trim().strip_prefix('`').and_then(|rest| rest.strip_suffix("`:"));
        let Some(path) = path else { continue };
        let margin = line.len() - line.trim_start().len();
        let fenced = |line: &&str| line.trim_start().starts_with("```");
        lines.next_if(|line| line.is_empty());
        if lines.next_if(fenced).is_some() {
            let code = lines.by_ref().take_while(|line| !fenced(line));
            let code: Vec<_> = code.map(|line| line.get(margin..).unwrap_or_default()).collect();
            files.push((path.to_owned(), code.join("\n") + "\n"));
        }
    }
    files
}

/// What is special about a case.
#[derive(Deserialize)]
#[serde(default, deny_unknown_fields)]
struct Rules {
    /// `chat`, `complete`, `embed`, `rerank` or `moderate`.
    operation: String,
    /// The row whose features hold, in a language's case.
    provider: String,
    /// `allow` or `error`.
    on_loss: String,
    /// The page of the provider's documentation whose example it rebuilds.
    source: String,
    /// The caller's language.
    caller: String,
    /// Through the language's functions alone, although a provider has its name.
    alone: bool,
    /// The scripted provider does not know the address: only what is sent counts.
    unheard: bool,
    /// The row's addresses, and those that its variants ask for, are the server's: what depends on the true address is
    /// tested so. Otherwise a variable of the row names the server, and a variant that asks for an address does not hold.
    moved: bool,
    /// Variables of the environment; empty: not set. `{server}` is the provider's address, `{tokens}` that of a service that
    /// gives the token `<token>`.
    env: BTreeMap<String, String>,
    /// Headers of the call.
    headers: BTreeMap<String, String>,
    /// Arguments of the call for an address or a credential; `{server}` and `{tokens}` as above.
    params: BTreeMap<String, String>,
}

impl Default for Rules {
    fn default() -> Self {
        let text = str::to_owned;
        Self {
            operation: text("chat"),
            provider: String::new(),
            on_loss: text("allow"),
            source: String::new(),
            caller: text(CALLER),
            alone: false,
            unheard: false,
            moved: false,
            env: BTreeMap::new(),
            headers: BTreeMap::new(),
            params: BTreeMap::new(),
        }
    }
}

impl Rules {
    fn operation(&self) -> (Operation, &'static str) {
        match self.operation.as_str() {
            "chat" if self.caller == "anthropic" => (Operation::Chat, "/v1/messages"),
            "chat" if self.caller == "openai_responses" => (Operation::Chat, "/responses"),
            "chat" => (Operation::Chat, "/chat/completions"),
            "complete" => (Operation::Complete, "/completions"),
            "embed" => (Operation::Embed, "/embeddings"),
            "moderate" => (Operation::Moderate, "/moderations"),
            "rerank" if self.caller == "cohere" => (Operation::Rerank, "/v2/rerank"),
            "rerank" => (Operation::Rerank, "/rerank"),
            other => panic!("there is no operation {other}"),
        }
    }
}

/// A provider's refusal.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Refusal {
    status: u16,
    #[serde(default)]
    headers: Map<String, Value>,
    body: Value,
}

struct Case {
    owner: String,
    name: String,
    folder: PathBuf,
    /// The providers there are.
    registry: Registry,
    /// What is expected is never written anew.
    fixed: bool,
}

impl Case {
    fn rules(&self) -> Rules {
        self.read("case.toml").map_or_else(Rules::default, |text| {
            toml::from_str(std::str::from_utf8(&text).unwrap()).unwrap()
        })
    }

    /// Whether it rebuilds a documented answer.
    fn shows_an_answer(&self) -> bool {
        let answers = ["reply.json", "stream.sse", "refusal.json"];
        !self.rules().source.is_empty() && answers.iter().any(|name| self.read(name).is_some())
    }

    fn check(&self) -> std::result::Result<(), String> {
        let rules = self.rules();
        let row = self.registry.get(&self.owner);
        let row = row.filter(|row| row.name == self.owner && !rules.alone);
        let lane: Box<dyn Lane> = match row {
            Some(row) => {
                let (row, registry) = (Arc::clone(row), self.registry.clone());
                Box::new(Provider { row, registry, rules })
            }
            None => Box::new(Language { language: protocol::find(&self.owner).unwrap(), rules }),
        };
        let request = self.read("request.json").map(|body| serde_json::from_slice(&body).unwrap());
        let mut made: Vec<(&str, String)> = Vec::new();
        if let Some(request) = &request {
            made.push(("sent.json", pretty(&lane.sent(request))));
        }
        let request = request.unwrap_or_else(
            || json!({"model": "model-1", "messages": [{"role": "user", "content": "Hi"}]}),
        );
        let with_stream = |stream: bool| {
            let mut request = request.clone();
            request["stream"] = stream.into();
            request
        };
        if let Some(reply) = self.read("reply.json") {
            made.push(("expected.json", pretty(&lane.whole(&with_stream(false), &reply))));
        }
        if let Some(stream) = self.read("stream.sse") {
            let lines: Vec<String> =
                lane.stream(&with_stream(true), &stream).iter().map(|l| format!("{l}\n")).collect();
            made.push(("expected.jsonl", lines.concat()));
        }
        if let Some(refusal) = self.read("refusal.json") {
            let refusal = serde_json::from_slice(&refusal).unwrap();
            made.push(("error.json", pretty(&lane.refused(&with_stream(false), refusal))));
        }
        assert!(!made.is_empty(), "{} is empty", self.folder.display());
        self.compare(&made)
    }

    fn read(&self, name: &str) -> Option<Vec<u8>> {
        fs::read(self.folder.join(name)).ok()
    }

    fn compare(&self, made: &[(&str, String)]) -> std::result::Result<(), String> {
        let update = update() && !self.fixed;
        let mut wrong = Vec::new();
        for name in ["sent.json", "expected.json", "expected.jsonl", "error.json"] {
            let now = made.iter().find(|(made, _)| *made == name).map(|(_, text)| text.as_str());
            let before = self.read(name).map(|text| String::from_utf8(text).unwrap());
            let path = self.folder.join(name);
            match (now, before.as_deref()) {
                (now, before) if now == before => {}
                (Some(now), _) if update => fs::write(path, now).unwrap(),
                (None, _) if update => fs::remove_file(path).unwrap(),
                (now, before) => wrong.push(format!(
                    "{name} is not as expected\n--- expected\n{}\n--- now\n{}",
                    before.unwrap_or("(no such file; `make golden` writes it)"),
                    now.unwrap_or("(nothing makes it)"),
                )),
            }
        }
        if wrong.is_empty() { Ok(()) } else { Err(wrong.join("\n")) }
    }
}

#[expect(
    clippy::disallowed_methods,
    reason = "how `make golden` says that files are to be written"
)]
fn update() -> bool {
    std::env::var_os("UPDATE").is_some()
}

fn pretty(value: &Value) -> String {
    serde_json::to_string_pretty(value).unwrap() + "\n"
}

/// How a case is run.
trait Lane {
    fn sent(&self, request: &Value) -> Value;
    fn whole(&self, request: &Value, reply: &[u8]) -> Value;
    fn stream(&self, request: &Value, stream: &[u8]) -> Vec<Value>;
    fn refused(&self, request: &Value, refusal: Refusal) -> Value;
}

// -- through the engine --

struct Provider {
    row: Arc<Row>,
    registry: Registry,
    rules: Rules,
}

impl Lane for Provider {
    fn sent(&self, request: &Value) -> Value {
        let server = Server::start(testing::Options::default()).unwrap();
        let answer = self.call(&server, request);
        let losses = match &answer {
            Ok((_, losses)) => losses.clone(),
            Err(error) if server.requests().is_empty() => return raised(error),
            // The scripted provider does not write AWS's frames.
            Err(_) if self.rules.unheard || self.frames(request) => Value::Null,
            Err(error) => panic!("the scripted provider does not take it: {error:?}"),
        };
        let seen = server.requests().remove(0);
        let added = ["host", "content-length", "accept-encoding", "user-agent"];
        let usual = [("accept", "application/json"), ("accept", "text/event-stream")];
        let mut headers: Vec<_> = seen.headers.clone();
        headers.retain(|(name, value)| {
            !added.contains(&name.as_str())
                && !usual.contains(&(name, value))
                && (name.as_str(), value.as_str()) != ("content-type", "application/json")
        });
        headers.sort();
        let headers: Map<_, _> =
            headers.into_iter().map(|(n, v)| (n, unsigned(&v).into())).collect();
        json!({
            "method": seen.method, "path": seen.target(), "headers": headers, "body": seen.json,
            "losses": losses,
        })
    }

    fn whole(&self, request: &Value, reply: &[u8]) -> Value {
        let server = server(&raw("application/json", reply));
        match self.call(&server, request) {
            Ok((mut lines, _)) => lines.remove(0),
            Err(error) => raised(&error),
        }
    }

    fn stream(&self, request: &Value, stream: &[u8]) -> Vec<Value> {
        let step = if self.frames(request) {
            raw("application/vnd.amazon.eventstream", &fakes::framed(stream))
        } else {
            raw(self.framing(request).content_type(), stream)
        };
        match self.call(&server(&step), request) {
            Ok((lines, _)) => lines,
            Err(error) => vec![raised(&error)],
        }
    }

    fn refused(&self, request: &Value, refusal: Refusal) -> Value {
        let mut step = Step::status(refusal.status);
        step.answer.body = Some(refusal.body);
        let text = |value: &Value| value.as_str().unwrap().to_owned();
        step.answer.headers = refusal.headers.iter().map(|(n, v)| (n.clone(), text(v))).collect();
        raised(&self.call(&server(&step), request).err().unwrap())
    }
}

impl Provider {
    /// What the caller sees, and the losses.
    fn call(&self, server: &Server, request: &Value) -> Result<(Vec<Value>, Value)> {
        let config = Config {
            environment: self.environment(server, request),
            registry: self.registry(server),
            ..Config::default()
        };
        let clock = || UNIX_EPOCH + Duration::from_secs(NOW);
        let ledger = Arc::new(Accounts::new(|| std::time::SystemTime::UNIX_EPOCH));
        let state = State::new(config, ledger, clock);
        let engine = Engine::new(Arc::new(state), Transport::new());
        let mut incoming = self.incoming(request, clock());
        incoming.wish.over.params = self.params(server);
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        runtime.block_on(async {
            match engine.call(&incoming).await? {
                Answer::Whole(whole) => {
                    let answer = named(serde_json::from_slice(&whole.body).unwrap());
                    let line = json!({"answer": answer, "billed": billed(whole.meta.usage)});
                    Ok((vec![line], losses(&Losses(whole.meta.losses))))
                }
                Answer::Chunks(_) | Answer::Line(_) => panic!("nobody asked for these"),
                Answer::Stream(mut stream) => {
                    let mut events = VecDeque::new();
                    let end = loop {
                        match stream.next(&mut events).await {
                            Ok(true) => {}
                            Ok(false) => break None,
                            Err(error) => break Some(raised(&error)),
                        }
                    };
                    let mut lines: Vec<_> = events.into_iter().map(|e| line(&e)).collect();
                    lines.extend(end);
                    lines.push(json!({"billed": billed(stream.meta.usage.clone())}));
                    Ok((lines, losses(&Losses(stream.meta.losses.clone()))))
                }
            }
        })
    }

    /// The providers there are; the row's addresses are the server's where the case says so.
    fn registry(&self, server: &Server) -> Registry {
        let mut registry = self.registry.clone();
        if self.rules.moved {
            let rows = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/provider/rows");
            let files = fs::read_dir(rows).unwrap().map(|file| file.unwrap().path());
            let read = |path| fs::read_to_string(path).unwrap();
            let mut tables: Map<String, Value> =
                toml::from_str(&files.map(read).collect::<String>()).unwrap();
            let mut row = tables.remove(&self.row.name).unwrap();
            moved(&mut row, &server.url());
            registry.change(&self.row.name, row.as_object().unwrap()).unwrap();
        }
        registry
    }

    /// The row's variables are set: the address to the server's, with the path of the true one, those for keys to their
    /// name; and what the case says.
    fn environment(&self, server: &Server, request: &Value) -> ferrogate::config::Environment {
        let mut set: BTreeMap<String, String> = BTreeMap::new();
        for name in self.row.api_key_env.iter().chain(self.row.headers_env.values()) {
            set.insert(name.clone(), format!("<{name}>"));
        }
        set.extend(self.rules.env.iter().map(|(name, text)| (name.clone(), filled(text, server))));
        let address = self.row.base_url_env.first();
        let address = address.filter(|name| !self.rules.moved && !set.contains_key(*name));
        if let Some(name) = address {
            let over = Override { params: self.params(server), ..Override::default() };
            let env = |name: &str| set.get(name).cloned();
            let model = request["model"].as_str().unwrap();
            let true_one = self.row.target(model, self.asked(), &over, &env);
            let base =
                true_one.map_or_else(|_| self.row.base_url.clone(), |target| target.base_url);
            let path = base.split_once("://").and_then(|(_, rest)| rest.split_once('/'));
            let path = path.map_or("", |(_, path)| path);
            let url = format!("{}/{path}", server.url());
            set.insert(name.clone(), url);
        }
        Arc::new(move |name| set.get(name).cloned())
    }

    fn asked(&self) -> Asked {
        let language = protocol::find(&self.rules.caller).unwrap().name();
        Asked { operation: Some(self.rules.operation().0), language }
    }

    /// Whether a stream comes in AWS's frames.
    fn frames(&self, request: &Value) -> bool {
        request["stream"] == true && self.framing(request) == Framing::EventStream
    }

    /// How the provider's streams are cut.
    fn framing(&self, request: &Value) -> Framing {
        let over = Override::default();
        let env = |name: &str| Some(format!("http://{name}"));
        let model = request["model"].as_str().unwrap();
        let target = self.row.target(model, self.asked(), &over, &env);
        target.unwrap().provider.language().unwrap().framing()
    }

    fn params(&self, server: &Server) -> Params {
        let params = self.rules.params.iter();
        params.map(|(name, text)| (name.clone(), filled(text, server).into())).collect()
    }

    fn incoming(&self, request: &Value, started: SystemTime) -> Incoming {
        let (operation, path) = self.rules.operation();
        let form = Form::Spoken(operation, protocol::find(&self.rules.caller).unwrap());
        let mut incoming = Incoming::new(form, path, request.to_string().into());
        incoming.stream = request["stream"] == true;
        request["model"].as_str().unwrap().clone_into(&mut incoming.wish.model);
        incoming.wish.provider = Some(self.row.name.clone());
        incoming.patience.max_retries = 0;
        incoming.started = started;
        incoming.headers = self.rules.headers.clone().into_iter().collect();
        incoming.on_loss = match self.rules.on_loss.as_str() {
            "allow" => OnLoss::Allow.into(),
            "error" => OnLoss::Error.into(),
            other => panic!("on_loss is never {other}"),
        };
        let options = transport::Options { use_env_proxy: false, ..transport::Options::default() };
        incoming.transport = Arc::new(options);
        incoming
    }
}

/// Puts the server in place of scheme and host of every `base_url` in a row.
fn moved(fields: &mut Value, server: &str) {
    let Value::Object(fields) = fields else { return };
    for (name, value) in fields {
        match value {
            Value::String(url) if name == "base_url" => {
                let (_, rest) = url.split_once("://").unwrap();
                let path = rest.find(['/', '*']).map_or("", |at| &rest[at..]);
                *url = format!("{server}{path}");
            }
            Value::Array(list) => list.iter_mut().for_each(|one| moved(one, server)),
            nested => moved(nested, server),
        }
    }
}

/// The text with the addresses of this run.
fn filled(text: &str, server: &Server) -> String {
    let text = text.replace("{server}", &server.url());
    if text.contains("{tokens}") { text.replace("{tokens}", &fakes::tokens()) } else { text }
}

fn server(step: &Step) -> Server {
    let options = testing::Options { script: vec![step.clone()], ..testing::Options::default() };
    Server::start(options).unwrap()
}

/// These bytes as the body of a 200.
fn raw(content_type: &str, body: &[u8]) -> Step {
    let length = body.len();
    let head = format!(
        "HTTP/1.1 200 OK\r\ncontent-type: {content_type}\r\ncontent-length: {length}\r\n\r\n"
    );
    let mut step = Step::default();
    step.answer.raw = Some(Raw([head.as_bytes(), body].concat()));
    step
}

// -- through a language's functions --

struct Language {
    language: &'static dyn Protocol,
    rules: Rules,
}

impl Lane for Language {
    fn sent(&self, request: &Value) -> Value {
        let (operation, path) = self.rules.operation();
        let caller = protocol::find(CALLER).unwrap();
        let mut lost = Losses::default();
        let ask = caller.read(operation, path, request.to_string().as_bytes()).and_then(|read| {
            let to = self.destination(read.model());
            self.language.encode(&read, &to, &mut lost)
        });
        match ask {
            Err(error) => raised(&error),
            Ok(ask) => {
                let headers: Map<_, _> =
                    ask.headers.into_iter().map(|(n, v)| (n.to_owned(), v.into())).collect();
                let losses = losses(&lost);
                json!({"path": ask.path, "headers": headers, "body": ask.body, "losses": losses})
            }
        }
    }

    fn whole(&self, request: &Value, reply: &[u8]) -> Value {
        let (operation, _) = self.rules.operation();
        let model = request["model"].as_str().unwrap();
        match self.language.decode(operation, reply) {
            Err(error) => raised(&error),
            Ok(reply) => {
                let reply = reply.named(|| MADE_UP.to_owned(), NOW, model);
                let written = protocol::find(CALLER).unwrap().write(&reply, &mut Losses::default());
                json!({"answer": written, "billed": billed(reply.usage().cloned())})
            }
        }
    }

    fn stream(&self, request: &Value, stream: &[u8]) -> Vec<Value> {
        let mut reader = sse::Reader::default();
        reader.push(stream).unwrap();
        let frames: Vec<_> = std::iter::from_fn(|| reader.finish()).collect();
        let seed = Seed {
            operation: Operation::Chat,
            id: MADE_UP.to_owned(),
            created: NOW,
            model: request["model"].as_str().unwrap().to_owned(),
            include_usage: request["stream_options"]["include_usage"] == true,
        };
        let mut decoder = self.language.decoder(Operation::Chat);
        let mut deltas = Vec::new();
        let read = frames
            .iter()
            .try_for_each(|f| {
                decoder.push(Frame { event: f.name.as_deref(), data: &f.data }, &mut deltas)
            })
            .and_then(|()| decoder.end(&mut deltas));
        let mut encoder = protocol::find(CALLER).unwrap().encoder(seed);
        let mut events = Vec::new();
        for delta in &deltas {
            encoder.push(delta, &mut events);
        }
        if read.is_ok() {
            encoder.end(&mut events);
        }
        let mut lines: Vec<_> = events.iter().map(line).collect();
        lines.extend(read.err().map(|error| raised(&error)));
        let used = deltas.into_iter().rev().find_map(|delta| match delta {
            Delta::Usage(usage) => Some(usage),
            _ => None,
        });
        lines.push(json!({"billed": billed(used)}));
        lines
    }

    fn refused(&self, _: &Value, refusal: Refusal) -> Value {
        raised(&self.language.refusal(refusal.status, &[], refusal.body.to_string().as_bytes()))
    }
}

impl Language {
    fn destination(&self, model: &str) -> Destination {
        let row = Registry::built_in().get(&self.rules.provider);
        let everything =
            || Features { superset: true, structured_output: true, ..Features::default() };
        let features = row.map_or_else(everything, |row| row.features_of(model));
        Destination { provider: self.owner().to_owned(), model: model.to_owned(), features }
    }

    fn owner(&self) -> &str {
        if self.rules.provider.is_empty() { self.language.name() } else { &self.rules.provider }
    }
}

// -- as data --

/// A signature says who signed what; the rest depends on the server's port.
fn unsigned(header: &str) -> String {
    let cut = ["Signature=", "signature=\""].iter().find_map(|mark| header.split_once(mark));
    cut.map_or_else(|| header.to_owned(), |(said, _)| format!("{said}…"))
}

fn line(event: &Event) -> Value {
    serde_json::from_str(&event.data).map_or_else(|_| event.data.clone().into(), named)
}

/// Ids that were made up differ from run to run.
fn named(mut answer: Value) -> Value {
    let made_up = |id: &str| {
        let random = id.strip_prefix("chatcmpl-");
        random.is_some_and(|r| r.len() == 24 && r.bytes().all(|b| b.is_ascii_alphanumeric()))
    };
    if answer.get("id").and_then(Value::as_str).is_some_and(made_up) {
        answer["id"] = MADE_UP.into();
    }
    answer
}

fn losses(losses: &Losses) -> Value {
    let lines = losses.0.iter();
    lines.map(|l| format!("{}: {} ({})", l.field, l.outcome.name(), l.detail)).collect()
}

/// The buckets that hold something.
fn billed(usage: Option<Usage>) -> Value {
    let Some(usage) = usage else { return Value::Null };
    let mut buckets = Map::new();
    for (name, count) in [
        ("input", usage.input),
        ("cache_read", usage.cache_read),
        ("cache_write_5m", usage.cache_write_5m),
        ("cache_write_1h", usage.cache_write_1h),
        ("input_audio", usage.input_audio),
        ("input_image", usage.input_image),
        ("output", usage.output),
        ("reasoning", usage.reasoning),
        ("output_audio", usage.output_audio),
        ("output_image", usage.output_image),
    ] {
        if count > 0 {
            buckets.insert(name.to_owned(), count.into());
        }
    }
    for (name, count) in usage.server_tools {
        buckets.insert(name, count.into());
    }
    if let Some(cost) = usage.cost {
        buckets.insert("cost".to_owned(), Value::Number(cost));
    }
    if usage.estimated {
        buckets.insert("estimated".to_owned(), true.into());
    }
    Value::Object(buckets)
}

fn raised(error: &Error) -> Value {
    let said = error.said();
    let mut fields = json!({
        "kind": error.kind().row().name,
        "class": error.kind().row().class,
        "status": error.status(),
        "message": error.message(),
    });
    for (name, value) in [
        ("type", &said.kind),
        ("code", &said.code),
        ("param", &said.param),
        ("request_id", &said.request_id),
    ] {
        if let Some(value) = value {
            fields[name] = value.as_str().into();
        }
    }
    if let Some(wait) = said.retry_after {
        fields["retry_after_ms"] = u64::try_from(wait.as_millis()).unwrap().into();
    }
    json!({"raised": fields})
}
