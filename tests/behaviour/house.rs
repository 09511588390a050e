//! A scripted provider for each language, an engine that knows them, and callers.

use bytes::Bytes;
use ferrogate::budget::{Accounts, Settlement};
use ferrogate::config::Config;
use ferrogate::engine::{Answer, Engine, Form, Incoming, Meta, State};
use ferrogate::error::Error;
use ferrogate::ops::{
    ChatRequest, Content, Delta, Losses, Message, Operation, Part, PartDelta, Reply, Request, Role,
    Usage,
};
use ferrogate::protocol::{self, Destination, Event, Frame, Protocol};
use ferrogate::provider::Registry;
use ferrogate::route::{Fallback, Router, Routes};
use ferrogate::testing::{Faults, Options, Seen, Server, Step};
use ferrogate::transport::{self, Transport};
use serde_json::{Value, json};
use std::collections::VecDeque;
use std::fmt;
use std::sync::Arc;
use std::time::{Duration, SystemTime};

/// The languages in which one converses, and the rows that stand for them: those built in where a key is all they need.
const ROWS: &[(&str, &str)] = &[
    ("openai_chat", "own-chat"),
    ("anthropic", "anthropic"),
    ("openai_responses", "own-responses"),
    ("gemini", "own-gemini"),
    ("bedrock", "own-bedrock"),
    ("cohere", "own-cohere"),
    ("ollama", "own-ollama"),
];

fn languages() -> impl Iterator<Item = &'static dyn Protocol> {
    ROWS.iter().map(|(name, _)| protocol::find(name).unwrap())
}

/// Longer than any of the waits here, shorter than a person's patience.
pub(crate) const SOON: Duration = Duration::from_secs(2);

/// A limit that a fault meets.
pub(crate) const SHORT: Duration = Duration::from_millis(40);

/// What is said where nothing else is.
pub(crate) const ECHO: &str = "You said: good day";

/// A caller's language and a target's.
#[derive(Clone, Copy)]
pub(crate) struct Pair {
    pub(crate) caller: &'static dyn Protocol,
    pub(crate) target: &'static dyn Protocol,
}

impl fmt::Display for Pair {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} -> {}", self.caller.name(), self.target.name())
    }
}

/// Pairs in which every language is a caller's and a target's, relayed and translated. The matrix has all of them.
pub(crate) fn pairs() -> Vec<Pair> {
    let openai = protocol::find("openai_chat").unwrap();
    let mut pairs = Vec::new();
    for language in languages() {
        pairs.push(Pair { caller: language, target: language });
        if language.name() != openai.name() {
            pairs.push(Pair { caller: openai, target: language });
            pairs.push(Pair { caller: language, target: openai });
        }
    }
    pairs
}

/// All pairs, whole and streamed.
pub(crate) fn calls() -> Vec<(Pair, bool)> {
    pairs().into_iter().flat_map(|pair| [(pair, false), (pair, true)]).collect()
}

/// The row that stands for a language.
pub(crate) fn row(language: &dyn Protocol) -> &'static str {
    ROWS.iter().find(|(name, _)| *name == language.name()).unwrap().1
}

/// Another language than that.
pub(crate) fn other(language: &dyn Protocol) -> &'static dyn Protocol {
    languages().find(|other| other.name() != language.name()).unwrap()
}

/// The key of a language's row: long, and like nothing else.
pub(crate) fn key(language: &dyn Protocol) -> String {
    format!("sk-secret-{}-0123456789", language.name())
}

/// An error of that status that asks for another try at once.
pub(crate) fn refused(status: u16) -> Step {
    with_header(Step::status(status), "retry-after-ms", "1")
}

pub(crate) fn with_header(mut step: Step, name: &str, value: &str) -> Step {
    step.answer.headers.push((name.to_owned(), value.to_owned()));
    step
}

pub(crate) fn fault(set: impl FnOnce(&mut Faults)) -> Step {
    let mut faults = Faults::default();
    set(&mut faults);
    Step::faults(faults)
}

/// The servers, the engine and its accounts.
pub(crate) struct House {
    servers: Vec<(&'static str, Server)>,
    config: Config,
    pub(crate) ledger: Arc<Accounts>,
    pub(crate) engine: Engine,
}

/// What a caller heard.
#[derive(Debug, Default)]
pub(crate) struct Heard {
    pub(crate) text: String,
    pub(crate) error: Option<Error>,
    pub(crate) provider: String,
    pub(crate) usage: Option<Usage>,
    pub(crate) events: Vec<Event>,
    pub(crate) meta: Option<Meta>,
}

impl House {
    pub(crate) fn open() -> Self {
        Self::made(ferrogate::store::Settings::default())
    }

    /// A house whose engine keeps answers in a directory.
    pub(crate) fn keeping(path: &std::path::Path) -> Self {
        let path = Some(path.to_owned());
        Self::made(ferrogate::store::Settings { path, ..ferrogate::store::Settings::default() })
    }

    fn made(store: ferrogate::store::Settings) -> Self {
        let servers: Vec<_> = languages()
            .map(|language| (language.name(), Server::start(Options::default()).unwrap()))
            .collect();
        let mut variables = Vec::new();
        for (language, (_, server)) in languages().zip(&servers) {
            let Some(row) = Registry::built_in().get(row(language)) else { continue };
            let path = if row.base_url.ends_with("/v1") { "/v1" } else { "" };
            variables.push((row.base_url_env[0].clone(), server.url() + path));
            variables.push((row.api_key_env[0].clone(), key(language)));
        }
        let openai = protocol::find("openai_chat").unwrap();
        variables
            .push(("OPENAI_BASE_URL".to_owned(), Self::url_of(&servers, openai.name()) + "/v1"));
        variables.push(("OPENAI_API_KEY".to_owned(), key(openai)));
        let look_up = move |name: &str| {
            variables.iter().find(|(known, _)| known == name).map(|(_, value)| value.clone())
        };
        let mut config = Config { environment: Arc::new(look_up), store, ..Config::default() };
        for (language, (name, server)) in languages().zip(&servers) {
            if Registry::built_in().get(row(language)).is_none() {
                let own = json!({"stream_usage": *name == "openai_chat", "protocol": name, "base_url": server.url(), "api_key": key(language), "features": [{"models": ["model-*"], "prefill": "message"}]});
                config.provider(row(language), own.as_object().unwrap()).unwrap();
            }
        }
        let own = json!({"base_url": Self::url_of(&servers, "openai_chat") + "/own", "key_optional": true});
        // A row of the user's, which says no more than an address.
        config.provider("own", own.as_object().unwrap()).unwrap();
        let clock = || SystemTime::UNIX_EPOCH;
        let ledger = Arc::new(Accounts::new(clock));
        let state = State::new(config.clone(), ledger.clone(), clock);
        Self { servers, config, ledger, engine: Engine::new(Arc::new(state), Transport::new()) }
    }

    fn url_of(servers: &[(&'static str, Server)], language: &str) -> String {
        servers.iter().find(|(name, _)| *name == language).unwrap().1.url()
    }

    /// A house in which a language's provider has these steps before it.
    pub(crate) fn with(language: &dyn Protocol, steps: Vec<Step>) -> Self {
        let house = Self::open();
        house.server(language).script(steps);
        house
    }

    pub(crate) fn server(&self, language: &dyn Protocol) -> &Server {
        let server = self.servers.iter().find(|(name, _)| *name == language.name());
        &server.unwrap().1
    }

    pub(crate) fn requests(&self, language: &dyn Protocol) -> Vec<Seen> {
        self.server(language).requests()
    }

    /// The same call by routes: litellm's settings, whose deployments are reached as this house has it.
    pub(crate) fn routed(&self, mut incoming: Incoming, settings: &Value) -> Incoming {
        let settings = settings.as_object().unwrap();
        let env = &*self.config.environment;
        let (routes, told) = Routes::read(settings, &self.config.registry, env).unwrap();
        assert!(told.is_empty(), "{told:?}");
        incoming.patience.max_retries = routes.policies().num_retries;
        "group".clone_into(&mut incoming.wish.model);
        incoming.wish.router = Some(Arc::new(Router::new(routes)));
        incoming
    }

    /// How many requests came to all of its servers.
    pub(crate) fn asked(&self) -> usize {
        self.servers.iter().map(|(_, server)| server.requests().len()).sum()
    }

    /// How the attempts ended, oldest first; none may be open.
    pub(crate) fn settled(&self) -> Vec<Settlement> {
        assert_eq!(self.ledger.totals().open, 0, "an attempt is not settled");
        self.ledger.records().into_iter().map(|record| record.settlement).collect()
    }

    pub(crate) async fn hear(&self, incoming: &Incoming) -> Heard {
        let Form::Spoken(_, caller) = incoming.form else { panic!("a plain call") };
        let mut heard = Heard::default();
        match self.engine.call(incoming).await {
            Err(error) => heard.error = Some(error),
            Ok(Answer::Whole(whole)) => {
                heard.provider = whole.meta.provider;
                heard.usage = whole.meta.usage;
                let Reply::Chat(chat) = caller.decode(Operation::Chat, &whole.body).unwrap() else {
                    panic!("no chat")
                };
                heard.text = chat.choices[0].parts.iter().filter_map(text_of).collect();
            }
            Ok(Answer::Chunks(_) | Answer::Line(_)) => panic!("nobody asked for these"),
            Ok(Answer::Stream(mut stream)) => {
                let mut events = VecDeque::new();
                heard.error = loop {
                    match stream.next(&mut events).await {
                        Ok(true) => {}
                        Ok(false) => break None,
                        Err(error) => break Some(error),
                    }
                };
                heard.meta = Some(stream.meta.clone());
                heard.provider.clone_from(&stream.meta.provider);
                heard.usage.clone_from(&stream.meta.usage);
                heard.text = streamed(caller, &events, heard.error.is_none());
                heard.events = events.into();
            }
        }
        heard
    }
}

fn text_of(part: &Part) -> Option<&str> {
    match &part.content {
        Content::Text { text, .. } => Some(text),
        _ => None,
    }
}

/// The text of a stream as its caller reads it. One that ended without an error must be whole.
pub(crate) fn streamed(caller: &dyn Protocol, events: &VecDeque<Event>, whole: bool) -> String {
    let mut decoder = caller.decoder(Operation::Chat);
    let mut deltas = Vec::new();
    for event in events {
        decoder
            .push(Frame { event: event.name.as_deref(), data: &event.data }, &mut deltas)
            .unwrap();
    }
    if whole {
        decoder.end(&mut deltas).unwrap();
    }
    let texts = deltas.iter().filter_map(|delta| match delta {
        Delta::PartStart { part, .. } => text_of(part),
        Delta::Part { delta: PartDelta::Text(text), .. } => Some(text.as_str()),
        _ => None,
    });
    texts.collect()
}

/// A request that says good day, in a language, and the path it goes to.
fn written(language: &dyn Protocol, stream: bool) -> (String, Value) {
    let request = ChatRequest {
        model: "model-1".to_owned(),
        max_output_tokens: Some(9),
        stream,
        messages: vec![Message::new(Role::User, vec![Part::text("good day")])],
        ..ChatRequest::default()
    };
    let to = Destination { model: "model-1".to_owned(), ..Destination::default() };
    let request = Request::Chat(Box::new(request));
    let ask = language.encode(&request, &to, &mut Losses::default()).unwrap();
    (ask.path, Value::Object(ask.body))
}

/// What a caller of a language writes.
pub(crate) fn body(language: &dyn Protocol, stream: bool) -> Value {
    written(language, stream).1
}

/// A call that says good day, and tries once.
pub(crate) fn ask((pair, stream): (Pair, bool)) -> Incoming {
    ask_with((pair, stream), body(pair.caller, stream).to_string().into())
}

pub(crate) fn ask_with((pair, stream): (Pair, bool), body: Bytes) -> Incoming {
    let (path, _) = written(pair.caller, stream);
    let mut incoming = Incoming::new(Form::Spoken(Operation::Chat, pair.caller), &path, body);
    incoming.stream = stream;
    incoming.wish.model = format!("{}/model-1", row(pair.target));
    incoming.patience.max_retries = 0;
    incoming.patience.timeout = Some(SOON);
    let options = transport::Options { use_env_proxy: false, ..transport::Options::default() };
    incoming.transport = Arc::new(options);
    incoming
}

/// The same call, with another language's provider behind the first.
pub(crate) fn falling_back(mut incoming: Incoming, to: &dyn Protocol) -> Incoming {
    let model = format!("{}/model-2", row(to));
    incoming.wish.fallbacks.push(Fallback { model, ..Fallback::default() });
    incoming
}
