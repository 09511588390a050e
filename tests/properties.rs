//! What holds for every registered language, whatever bytes come: cuts do not matter, nothing panics, the quick look and
//! the full one agree, whole and streamed answers say the same, a request survives its own language. And no order of
//! events leaves an account open.
//!
//! The golden folders are the seeds, and what every language itself makes of the answers of the matrix: a new language is
//! tested as soon as it is registered.

#![expect(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

use ferrogate::budget::{Accounts, Claim, Hold, Ledger, Settlement};
use ferrogate::error::Result;
use ferrogate::frame::{self, Framing};
use ferrogate::ops::{
    ChatReply, Content, Delta, Finish, Losses, Operation, Part, PartDelta, Reply, Request, Usage,
};
use ferrogate::protocol::{self, Destination, Features, Frame, Protocol, Seed, Seen};
use ferrogate::provider::{Asked, Override, Registry};
use proptest::prelude::*;
use serde_json::{Value, json};
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::{Arc, LazyLock};

#[path = "matrix/samples.rs"]
#[expect(dead_code, reason = "the matrix says what they mean")]
mod samples;

/// A document, and the language it is written in: a file of a golden case, or what the language itself makes.
struct Sample {
    language: &'static dyn Protocol,
    path: PathBuf,
    bytes: Vec<u8>,
}

fn languages() -> impl Iterator<Item = &'static dyn Protocol> {
    protocol::names().into_iter().map(|name| protocol::find(name).unwrap())
}

/// Those in which one can converse.
fn chatting() -> impl Iterator<Item = &'static dyn Protocol> {
    languages().filter(|language| language.speaks(Operation::Chat))
}

/// What every chatting language makes of the answers of the matrix.
fn made(write: impl Fn(&'static dyn Protocol, ChatReply) -> Vec<u8>) -> Vec<Sample> {
    let mut made = Vec::new();
    for language in chatting() {
        for capability in samples::Capability::ALL {
            let path = PathBuf::from(format!("{} in {}", capability.name(), language.name()));
            let bytes = write(language, samples::reply(capability));
            made.push(Sample { language, path, bytes });
        }
    }
    made
}

/// An answer as a stream, framed as its language does.
fn framed(language: &'static dyn Protocol, reply: ChatReply) -> Vec<u8> {
    samples::framed(language, &Delta::of_reply(reply))
}

/// The language of a golden case: that of its folder, or of the row that answers its model.
fn spoken_by(owner: &str, case: &Path) -> &'static dyn Protocol {
    let Some(row) = Registry::built_in().get(owner) else { return protocol::find(owner).unwrap() };
    let request = fs::read(case.join("request.json")).unwrap_or_default();
    let request: Value = serde_json::from_slice(&request).unwrap_or_default();
    let model = request["model"].as_str().unwrap_or_default();
    let asked = Asked { operation: Some(Operation::Chat), language: "openai_chat" };
    let anything = |_: &str| Some("http://localhost".to_owned());
    row.target(model, asked, &Override::default(), &anything).unwrap().provider.language().unwrap()
}

/// All files of that name.
fn golden(name: &str) -> Vec<Sample> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden");
    let folders = |path: &Path| {
        let mut paths: Vec<_> =
            fs::read_dir(path).unwrap().map(|entry| entry.unwrap().path()).collect();
        paths.retain(|path| path.is_dir());
        paths.sort();
        paths
    };
    let mut found = Vec::new();
    for owner in folders(&root) {
        let owned_by = owner.file_name().unwrap().to_str().unwrap();
        for case in folders(&owner) {
            let path = case.join(name);
            let language = spoken_by(owned_by, &case);
            // Embeddings are no chat.
            if !case.join("case.toml").exists()
                && let Ok(bytes) = fs::read(&path)
            {
                found.push(Sample { language, path, bytes });
            }
        }
    }
    assert!(!found.is_empty(), "no golden case has a {name}");
    found
}

static STREAMS: LazyLock<Vec<Sample>> = LazyLock::new(|| {
    let mut streams = golden("stream.sse");
    // Files of server-sent events say nothing about a language that is framed otherwise.
    streams.retain(|sample| sample.language.framing() == Framing::Sse);
    streams.extend(made(framed));
    streams
});
static REPLIES: LazyLock<Vec<Sample>> = LazyLock::new(|| {
    let mut replies = golden("reply.json");
    replies.extend(made(|language, reply| {
        let reply = Reply::Chat(Box::new(reply));
        language.write(&reply, &mut Losses::default()).to_string().into_bytes()
    }));
    replies
});

/// Requests as the language itself writes them: those of callers, and those sent.
static REQUESTS: LazyLock<Vec<Sample>> = LazyLock::new(|| {
    let mut requests = golden("request.json");
    for sample in &mut requests {
        sample.language = protocol::find("openai_chat").unwrap();
    }
    for mut sample in golden("sent.json") {
        let sent: Value = serde_json::from_slice(&sample.bytes).unwrap();
        if let Some(body) = sent.get("body") {
            sample.bytes = body.to_string().into_bytes();
            requests.push(sample);
        }
    }
    requests
});

/// Reads a stream that comes in these pieces.
fn read(language: &dyn Protocol, pieces: &[&[u8]]) -> (Vec<Delta>, Result<()>) {
    let mut reader = frame::Reader::new(language.framing());
    let mut decoder = language.decoder(Operation::Chat);
    let mut deltas = Vec::new();
    let mut all = || -> Result<()> {
        let mut take = |event: frame::Event| {
            decoder.push(Frame { event: event.name.as_deref(), data: &event.data }, &mut deltas)
        };
        for piece in pieces {
            reader.push(piece)?;
            while let Some(event) = reader.take()? {
                take(event)?;
            }
        }
        while let Some(event) = reader.finish()? {
            take(event)?;
        }
        decoder.end(&mut deltas)
    };
    let end = all();
    (deltas, end)
}

/// What a look at a stream found that did not read it all.
#[derive(Debug, Default)]
struct Watched {
    content: bool,
    size: usize,
    usage: Option<Usage>,
    finish: Option<Finish>,
}

fn watched(language: &dyn Protocol, bytes: &[u8]) -> (Watched, Result<()>) {
    let mut watch = language.watch(Operation::Chat);
    let mut all = Watched::default();
    let mut note = |seen: Seen| {
        all.content |= seen.content;
        all.size += seen.size;
        all.usage = seen.usage.or(all.usage.take());
        all.finish = seen.finish.or(all.finish);
    };
    let end = frame::Reader::all(language.framing(), bytes)
        .unwrap()
        .into_iter()
        .try_for_each(|event| {
            let frame = Frame { event: event.name.as_deref(), data: &event.data };
            watch.see(frame).map(&mut note)
        })
        .and_then(|()| watch.end().map(&mut note));
    (all, end)
}

/// What an answer says, without the pieces in which it says it.
#[derive(Debug, Default, PartialEq)]
struct Told {
    text: String,
    thoughts: String,
    refusal: String,
    /// Id, name and arguments; a language may keep these as JSON and not as text.
    calls: Vec<(String, String, String)>,
    /// Why each alternative ended.
    ends: Vec<Finish>,
    usage: Option<Usage>,
}

impl Told {
    fn part(&mut self, part: &Part) {
        match &part.content {
            Content::Text { text, .. } => self.text += text,
            Content::Reasoning(thought) => self.thoughts += &thought.text,
            Content::Refusal(words) => self.refusal += words,
            Content::ToolCall(call) => {
                self.calls.push((call.id.clone(), call.name.clone(), call.arguments.clone()));
            }
            _ => {}
        }
    }

    fn delta(&mut self, delta: Delta) {
        match delta {
            Delta::PartStart { part, .. } => self.part(&part),
            Delta::Part { delta: PartDelta::Text(text), .. } => self.text += &text,
            Delta::Part { delta: PartDelta::Reasoning(text), .. } => self.thoughts += &text,
            Delta::Part { delta: PartDelta::Refusal(text), .. } => self.refusal += &text,
            Delta::Part { delta: PartDelta::Arguments(text), .. } => {
                self.calls.last_mut().unwrap().2 += &text;
            }
            Delta::Finish { reason, .. } => self.ends.extend(reason),
            Delta::Usage(usage) => self.usage = Some(usage),
            _ => {}
        }
    }

    fn whole(reply: &ChatReply) -> Self {
        let ends = reply.choices.iter().filter_map(|choice| choice.finish).collect();
        let mut told = Self { ends, usage: reply.usage.clone(), ..Self::default() };
        let parts = reply.choices.iter().flat_map(|choice| &choice.parts);
        parts.for_each(|part| told.part(part));
        told.tidy()
    }

    /// Arguments that are JSON, written in one way.
    fn tidy(mut self) -> Self {
        for (.., arguments) in &mut self.calls {
            if let Ok(json) = serde_json::from_str::<Value>(arguments) {
                *arguments = json.to_string();
            }
        }
        self
    }
}

fn chat(language: &dyn Protocol, body: &[u8]) -> Result<ChatReply> {
    match language.decode(Operation::Chat, body)? {
        Reply::Chat(chat) => Ok(*chat),
        _ => panic!("vectors"),
    }
}

#[test]
fn the_quick_look_agrees_with_the_full_one() {
    for sample in &*STREAMS {
        let (deltas, end) = read(sample.language, &[&sample.bytes]);
        let content = deltas.iter().any(Delta::is_content);
        let size: usize = deltas
            .iter()
            .map(|delta| match delta {
                Delta::Part { delta, .. } => delta.size(),
                _ => 0,
            })
            .sum();
        let mut told = Told::default();
        for delta in deltas {
            told.delta(delta);
        }
        let (seen, seen_end) = watched(sample.language, &sample.bytes);
        let name = sample.path.display();
        assert_eq!(seen_end.map_err(|e| e.kind()), end.map_err(|e| e.kind()), "{name}");
        assert_eq!((seen.content, seen.usage), (content, told.usage), "{name}");
        // Of several alternatives the last to end is seen, in whichever order they end.
        assert_eq!(seen.finish.is_some(), !told.ends.is_empty(), "{name}");
        assert!(seen.finish.is_none_or(|finish| told.ends.contains(&finish)), "{name}");
        // Escapes are counted as written.
        assert!((size..=2 * size).contains(&seen.size), "{name}: {} for {size}", seen.size);
    }
    for sample in &*REPLIES {
        let full = chat(sample.language, &sample.bytes).map(|chat| chat.usage);
        let quick = sample.language.glance(Operation::Chat, &sample.bytes);
        let (full, quick) = (full.map_err(|e| e.kind()), quick.map_err(|e| e.kind()));
        if sample.language.name() == "openai_responses" && full.is_err() && quick.is_ok() {
            // A failed answer is passed on to who speaks the language.
            continue;
        }
        assert_eq!(quick, full, "{}", sample.path.display());
    }
}

#[test]
fn whole_and_streamed_answers_say_the_same() {
    for sample in &*REPLIES {
        let Ok(reply) = chat(sample.language, &sample.bytes) else { continue };
        for caller in chatting() {
            let written =
                caller.write(&Reply::Chat(Box::new(reply.clone())), &mut Losses::default());
            let whole = Told::whole(&chat(caller, written.to_string().as_bytes()).unwrap());
            let mut encoder = caller.encoder(Seed { include_usage: true, ..Seed::default() });
            let mut events = Vec::new();
            for delta in Delta::of_reply(reply.clone()) {
                encoder.push(&delta, &mut events);
            }
            encoder.end(&mut events);
            let (mut decoder, mut deltas) = (caller.decoder(Operation::Chat), Vec::new());
            for event in &events {
                let frame = Frame { event: event.name.as_deref(), data: &event.data };
                decoder.push(frame, &mut deltas).unwrap();
            }
            decoder.end(&mut deltas).unwrap();
            let mut streamed = Told::default();
            for delta in deltas {
                streamed.delta(delta);
            }
            assert_eq!(streamed.tidy(), whole, "{} for {}", sample.path.display(), caller.name());
        }
    }
}

#[test]
fn a_request_survives_its_own_language() {
    for sample in &*REQUESTS {
        let language = sample.language;
        // Some languages keep the model in the path.
        let there = Destination { model: "model-1".to_owned(), ..Destination::default() };
        let path = language.path(Operation::Chat, &there, false);
        let path = path.as_deref().unwrap_or_else(|| language.name());
        let first = language.read(Operation::Chat, path, &sample.bytes).unwrap();
        let row = Registry::built_in().rows().find(|row| row.protocol == language.name());
        let model = first.model().to_owned();
        let known = row.map(|row| row.features_of(&model)).unwrap_or_default();
        // One that can be told everything.
        let features =
            Features { superset: true, structured_output: true, mid_system: true, ..known };
        let levels = ["minimal", "low", "medium", "high"].map(str::to_owned).to_vec();
        let features = Features {
            json_schema: true,
            thinking_levels: levels,
            tool_media: true,
            labels: true,
            ..features
        };
        let to = Destination { provider: language.name().to_owned(), model, features };
        let ask = language.encode(&first, &to, &mut Losses::default()).unwrap();
        let body = Value::Object(ask.body).to_string();
        let second = language.read(Operation::Chat, path, body.as_bytes()).unwrap();
        let (Request::Chat(mut first), Request::Chat(second)) = (first, second) else {
            panic!("no chat")
        };
        // Betas travel in a header.
        first.betas.clone_from(&second.betas);
        assert_eq!(second, first, "{} in {}", sample.path.display(), language.name());
    }
}

/// Everything that reads, in every language.
fn read_all(bytes: &[u8], event: Option<&str>) {
    for language in languages() {
        for operation in [Operation::Chat, Operation::Embed] {
            let _ = language.decode(operation, bytes);
            let _ = language.glance(operation, bytes);
            if let Ok(request) = language.read(operation, "/v1/x?a=b", bytes) {
                for target in languages() {
                    let _ =
                        target.encode(&request, &Destination::default(), &mut Losses::default());
                }
            }
        }
        let error = language.refusal(400, &[], bytes);
        let _ = language.write_error(&error);
        let Ok(data) = std::str::from_utf8(bytes) else { continue };
        let (mut decoder, mut watch) =
            (language.decoder(Operation::Chat), language.watch(Operation::Chat));
        let mut deltas = Vec::new();
        // Twice: the second meets what the first left behind.
        for _ in 0..2 {
            let _ = decoder.push(Frame { event, data }, &mut deltas);
            let _ = watch.see(Frame { event, data });
        }
        let _ = decoder.end(&mut deltas);
        let _ = watch.end();
        for caller in languages() {
            let mut encoder = caller.encoder(Seed::default());
            let mut events = Vec::new();
            for delta in &deltas {
                encoder.push(delta, &mut events);
            }
            encoder.end(&mut events);
        }
    }
}

fn read_prefix(language: &dyn Protocol, prefix: &[u8]) {
    let _ = read(language, &[prefix]);
    let _ = language.decode(Operation::Chat, prefix);
    let _ = language.read(Operation::Chat, "", prefix);
}

#[test]
fn no_prefix_upsets_a_reader() {
    for sample in STREAMS.iter().chain(&*REPLIES).chain(&*REQUESTS) {
        let length = sample.bytes.len();
        // Its own language meets many, the others a few.
        for end in (0..length).step_by((length / 60).max(5)) {
            read_prefix(sample.language, &sample.bytes[..end]);
        }
        for language in languages() {
            read_prefix(language, &sample.bytes[..length / 2]);
            read_prefix(language, &sample.bytes);
        }
    }
}

fn any_json() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<u64>().prop_map(Value::from),
        any::<f64>().prop_map(|n| json!(n)),
        "[a-z_]{0,12}".prop_map(Value::from),
        ".{0,6}".prop_map(Value::from),
        Just(json!("data:image/png;base64,")),
    ];
    let names = proptest::sample::select(NAMES.clone());
    leaf.prop_recursive(3, 12, 4, move |inner| {
        prop_oneof![
            proptest::collection::vec(inner.clone(), 0..4).prop_map(Value::from),
            proptest::collection::vec((names.clone(), inner), 0..5)
                .prop_map(|fields| Value::Object(fields.into_iter().collect())),
        ]
    })
}

/// All names of fields in the samples.
static NAMES: LazyLock<Vec<String>> = LazyLock::new(|| {
    fn collect(value: &Value, names: &mut Vec<String>) {
        match value {
            Value::Array(items) => items.iter().for_each(|item| collect(item, names)),
            Value::Object(fields) => fields.iter().for_each(|(name, value)| {
                names.push(name.clone());
                collect(value, names);
            }),
            _ => {}
        }
    }
    let mut names = Vec::new();
    DOCUMENTS.iter().for_each(|(_, document)| collect(document, &mut names));
    names.sort();
    names.dedup();
    names
});

/// All JSON of the samples: bodies and frames, with the name of the event.
static DOCUMENTS: LazyLock<Vec<(Option<String>, Value)>> = LazyLock::new(|| {
    let bodies = REPLIES.iter().chain(&*REQUESTS).map(|sample| (None, sample.bytes.clone()));
    let frames = STREAMS.iter().flat_map(|sample| {
        let events = frame::Reader::all(sample.language.framing(), &sample.bytes).unwrap();
        events.into_iter().map(|event| (event.name, event.data.into_bytes()))
    });
    let all = bodies.chain(frames);
    all.filter_map(|(name, text)| Some((name, serde_json::from_slice(&text).ok()?))).collect()
});

/// Puts a value at the place of that number, counted through the document.
fn replace(document: &mut Value, place: &mut usize, by: &Value) {
    if *place == 0 {
        *document = by.clone();
    }
    *place = place.wrapping_sub(1);
    match document {
        Value::Array(items) => items.iter_mut().for_each(|item| replace(item, place, by)),
        Value::Object(fields) => fields.values_mut().for_each(|field| replace(field, place, by)),
        _ => {}
    }
}

/// What happens to an account.
#[derive(Clone, Debug)]
enum Step {
    Reserve,
    Settle(prop::sample::Index),
    Drop(prop::sample::Index),
}

fn steps() -> impl Strategy<Value = Vec<Step>> {
    let step = prop_oneof![
        3 => Just(Step::Reserve),
        2 => any::<prop::sample::Index>().prop_map(Step::Settle),
        1 => any::<prop::sample::Index>().prop_map(Step::Drop),
    ];
    proptest::collection::vec(step, 0..80)
}

/// Does these steps; the holds that are left are dropped at the end.
fn keep_accounts(ledger: &Arc<Accounts>, steps: &[Step]) -> u64 {
    let mut holds: Vec<Hold> = Vec::new();
    let mut reserved = 0;
    for step in steps {
        match step {
            Step::Reserve => {
                holds.push(
                    futures_util::FutureExt::now_or_never(ledger.clone().reserve(Claim::default()))
                        .unwrap()
                        .unwrap(),
                );
                reserved += 1;
            }
            Step::Settle(at) if !holds.is_empty() => {
                let usage = Usage { output: 1, ..Usage::default() };
                at.get_mut(&mut holds).settle(Settlement::used(usage));
            }
            Step::Drop(at) if !holds.is_empty() => drop(holds.swap_remove(at.index(holds.len()))),
            _ => {}
        }
    }
    reserved
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, ..ProptestConfig::default() })]

    #[test]
    fn any_cut_of_a_stream_gives_the_same_deltas(
        cuts in proptest::collection::vec(any::<prop::sample::Index>(), 0..20),
    ) {
        for sample in &*STREAMS {
            let bytes = &sample.bytes;
            let mut at: Vec<_> = cuts.iter().map(|cut| cut.index(bytes.len() + 1)).collect();
            at.extend([0, bytes.len()]);
            at.sort_unstable();
            let pieces: Vec<&[u8]> = at.windows(2).map(|pair| &bytes[pair[0]..pair[1]]).collect();
            let (whole, end) = read(sample.language, &[bytes]);
            let (cut, cut_end) = read(sample.language, &pieces);
            prop_assert_eq!(whole, cut);
            prop_assert_eq!(end.map_err(|e| e.to_string()), cut_end.map_err(|e| e.to_string()));
        }
    }

    /// Whatever the buckets hold, a language that states usage states the same totals: whole, and at a stream's end.
    #[test]
    fn totals_survive_every_language(buckets in proptest::array::uniform6(0_u64..5000)) {
        let [input, cache_read, cache_write_5m, output, reasoning, _] = buckets;
        let usage = Usage { input, cache_read, cache_write_5m, output, reasoning, ..Usage::default() };
        for language in chatting() {
            let reply = ChatReply {
                usage: Some(usage.clone()),
                ..samples::reply(samples::Capability::Plain)
            };
            let totals = |usage: &Usage| (usage.prompt(), usage.completion());
            let (deltas, end) = read(language, &[&framed(language, reply.clone())]);
            end.unwrap();
            let streamed = deltas.iter().rev().find_map(|delta| match delta {
                Delta::Usage(usage) => Some(totals(usage)),
                _ => None,
            });
            let written = language.write(&Reply::Chat(Box::new(reply)), &mut Losses::default());
            let whole = chat(language, written.to_string().as_bytes()).unwrap().usage;
            prop_assert_eq!(streamed, Some(totals(&usage)), "{} streamed", language.name());
            prop_assert_eq!(whole.as_ref().map(totals), Some(totals(&usage)), "{}", language.name());
        }
    }

    #[test]
    fn an_account_is_never_left_open(one in steps(), other in steps()) {
        let ledger = Arc::new(Accounts::new(|| std::time::SystemTime::UNIX_EPOCH));
        let reserved = std::thread::scope(|scope| {
            let first = scope.spawn(|| keep_accounts(&ledger, &one));
            keep_accounts(&ledger, &other) + first.join().unwrap()
        });
        let totals = ledger.totals();
        prop_assert_eq!((totals.open, totals.settled), (0, reserved));
        prop_assert!(totals.completion_tokens <= reserved);
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, ..ProptestConfig::default() })]

    #[test]
    fn any_value_in_any_place_is_read_or_refused(
        document in any::<prop::sample::Index>(), place in 0_usize..60, value in any_json(),
    ) {
        let (event, mut document) = document.get(&DOCUMENTS).clone();
        replace(&mut document, &mut place.clone(), &value);
        read_all(document.to_string().as_bytes(), event.as_deref());
    }

    #[test]
    fn any_json_is_read_or_refused(value in any_json()) {
        read_all(value.to_string().as_bytes(), None);
    }

    #[test]
    fn changed_bytes_are_read_or_refused(
        sample in any::<prop::sample::Index>(),
        changes in proptest::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..6),
    ) {
        let sample = sample.get(&STREAMS);
        let mut bytes = sample.bytes.clone();
        for (at, byte) in changes {
            let at = at.index(bytes.len());
            bytes[at] = byte;
        }
        for language in languages() {
            let _ = read(language, &[&bytes]);
        }
        read_all(&bytes, None);
    }
}
