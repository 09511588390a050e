//! Every language in, every language out: what arrives, cell by cell, written to `docs/matrix.md`.
//!
//! A caller says a request in its language; it is translated, and read back in the target's language. The target answers
//! in its language; the answer is translated, and read back in the caller's. What was said and did not arrive must be
//! declared as a loss, or the test fails. `UPDATE=1 cargo test --test matrix` writes the page anew.

#![expect(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

mod facts;
mod samples;

use facts::{Fact, missing};
use ferrogate::error::Error;
use ferrogate::frame;
use ferrogate::ops::{ChatReply, ChatRequest, Delta, Losses, Operation, Reply, Request};
use ferrogate::protocol::{self, Destination, Features, Frame, Protocol};
use samples::Capability;
use serde_json::Value;
use std::fmt::Write as _;
use std::path::Path;

type Language = &'static dyn Protocol;

/// The languages of the matrix, in the order of its rows and columns.
const LANGUAGES: [&str; 7] =
    ["openai_chat", "openai_responses", "anthropic", "gemini", "bedrock", "cohere", "ollama"];

/// Those that are registered.
fn languages() -> impl Iterator<Item = &'static str> {
    LANGUAGES.into_iter().filter(|name| protocol::find(name).is_some())
}

/// What became of a capability between two languages.
#[derive(Debug, Default)]
struct Cell {
    /// What did not arrive and was declared: the fields of the losses.
    declared: Vec<String>,
    /// What did not arrive, and nobody said so.
    silent: Vec<String>,
}

impl Cell {
    /// Notes what is missing; a loss declares it by its field.
    fn note(&mut self, missing: Vec<Fact>, losses: &Losses) {
        for fact in missing {
            let words = facts::declared_by(fact.kind);
            let declares =
                |field: &str| field.split(['.', '[', ']']).any(|segment| words.contains(&segment));
            match losses.0.iter().find(|loss| declares(&loss.field)) {
                Some(_) => self.declared.push(fact.kind.to_owned()),
                None => self.silent.push(format!("{}: {}", fact.kind, fact.value)),
            }
        }
        self.declared.sort();
        self.declared.dedup();
    }

    fn shown(&self) -> String {
        if self.declared.is_empty() { "✓".to_owned() } else { self.declared.join(", ") }
    }
}

fn find(name: &str) -> Language {
    protocol::find(name).unwrap()
}

/// A provider of whose language everything can be used.
fn everything(language: Language) -> Destination {
    let features = Features {
        superset: true,
        structured_output: true,
        mid_system: true,
        reasoning_field: "reasoning_content".to_owned(),
        ..Features::default()
    };
    Destination { provider: language.name().to_owned(), model: "m".to_owned(), features }
}

/// A request in a language, with the path it goes to.
fn encode(language: Language, request: &ChatRequest) -> (String, Vec<u8>, Losses) {
    let mut losses = Losses::default();
    let request = Request::Chat(Box::new(request.clone()));
    let ask = language.encode(&request, &everything(language), &mut losses).unwrap();
    (ask.path, Value::Object(ask.body).to_string().into_bytes(), losses)
}

fn read(language: Language, path: &str, body: &[u8]) -> ChatRequest {
    match language.read(Operation::Chat, path, body) {
        Ok(Request::Chat(chat)) => *chat,
        other => panic!("{} reads {}: {other:?}", language.name(), String::from_utf8_lossy(body)),
    }
}

/// What a caller can say in its language: whatever it has no word for, it does not ask.
fn as_said(caller: Language, request: &ChatRequest) -> ChatRequest {
    let (path, body, _) = encode(caller, request);
    read(caller, &path, &body)
}

fn write(language: Language, reply: &ChatReply, losses: &mut Losses) -> Vec<u8> {
    language.write(&Reply::Chat(Box::new(reply.clone())), losses).to_string().into_bytes()
}

fn decode(language: Language, body: &[u8]) -> ChatReply {
    match language.decode(Operation::Chat, body) {
        Ok(Reply::Chat(chat)) => *chat,
        other => panic!("{} reads {}: {other:?}", language.name(), String::from_utf8_lossy(body)),
    }
}

/// A stream in a language; and the losses that were met on the way.
fn streamed(language: Language, deltas: &[Delta], losses: &mut Losses) -> Vec<u8> {
    losses.0.extend(deltas.iter().filter_map(|delta| match delta {
        Delta::Warning(loss) => Some(loss.clone()),
        _ => None,
    }));
    samples::framed(language, deltas)
}

fn heard(language: Language, bytes: &[u8]) -> Vec<Delta> {
    let (mut decoder, mut deltas) = (language.decoder(Operation::Chat), Vec::new());
    for event in frame::Reader::all(language.framing(), bytes).unwrap() {
        let frame = Frame { event: event.name.as_deref(), data: &event.data };
        decoder.push(frame, &mut deltas).unwrap();
    }
    decoder.end(&mut deltas).unwrap();
    deltas
}

fn request_cell(cell: &mut Cell, capability: Capability, caller: Language, target: Language) {
    let asked = as_said(caller, &samples::request(capability));
    let (path, body, losses) = encode(target, &asked);
    let arrived = read(target, &path, &body);
    cell.note(missing(&facts::of_request(&asked), &facts::of_request(&arrived)), &losses);
}

fn reply_cell(cell: &mut Cell, capability: Capability, caller: Language, target: Language) {
    let mut losses = Losses::default();
    let answered =
        decode(target, &write(target, &samples::reply(capability), &mut Losses::default()));
    let arrived = decode(caller, &write(caller, &answered, &mut losses));
    cell.note(missing(&facts::of_reply(&answered), &facts::of_reply(&arrived)), &losses);
}

fn stream_cell(cell: &mut Cell, capability: Capability, caller: Language, target: Language) {
    let mut losses = Losses::default();
    let deltas = Delta::of_reply(samples::reply(capability));
    let answered = heard(target, &streamed(target, &deltas, &mut Losses::default()));
    let arrived = heard(caller, &streamed(caller, &answered, &mut losses));
    cell.note(missing(&facts::of_deltas(&answered), &facts::of_deltas(&arrived)), &losses);
}

fn error_cell(cell: &mut Cell, caller: Language, target: Language) {
    for error in samples::errors() {
        let said = |language: Language, error: &Error| {
            let body = language.write_error(error).to_string();
            language.refusal(error.status(), &[], body.as_bytes())
        };
        let met = said(target, &error);
        let arrived = said(caller, &met);
        let facts = |error: &Error| (error.kind(), error.status(), error.message().to_owned());
        if facts(&met) != facts(&error) || facts(&arrived) != facts(&error) {
            cell.silent.push(format!("{error:?} became {met:?}, then {arrived:?}"));
        }
    }
}

fn cell(capability: Capability, caller: Language, target: Language) -> Cell {
    let mut cell = Cell::default();
    if capability == Capability::Errors {
        error_cell(&mut cell, caller, target);
        return cell;
    }
    request_cell(&mut cell, capability, caller, target);
    reply_cell(&mut cell, capability, caller, target);
    if matches!(capability, Capability::Stream | Capability::Reasoning) {
        stream_cell(&mut cell, capability, caller, target);
    }
    cell
}

const HEAD: &str = "# The matrix\n\n\
    Every language in, every language out. Rows: the caller's language. Columns: the target's. The page is written by\n\
    `tests/matrix` (`UPDATE=1 cargo test --test matrix`), which sends the same request and the same answer through every\n\
    cell and reads them back on the other side; it fails where something is lost without a word, and where this page is\n\
    stale. Recorded traffic of real providers is judged in [fidelity.md](fidelity.md).\n\n\
    - ✓ everything that the caller said, and that the provider answered, arrived\n\
    - words: this did not arrive as it was said, and was declared in `response.ferrogate.losses`\n\
    - =: the same language; the body is passed on byte for byte\n\n\
    A target here is a provider that can be told everything its language has words for; what a row of\n\
    [providers.md](providers.md) does not take is declared beside it. A caller is only held to what its own language can\n\
    say.\n";

#[test]
fn every_language_in_every_language_out() {
    let mut page = HEAD.to_owned();
    let mut silent = Vec::new();
    for capability in Capability::ALL {
        let meaning = capability.meaning();
        write!(page, "\n## {}\n\nSent there and back: {meaning}.\n\n", capability.name()).unwrap();
        let names: Vec<_> = languages().collect();
        writeln!(page, "| in \\ out | {} |", names.join(" | ")).unwrap();
        writeln!(page, "|---|{}", "---|".repeat(names.len())).unwrap();
        for caller in languages() {
            let cells = names.iter().copied().map(|target| {
                if caller == target {
                    return "=".to_owned();
                }
                let cell = cell(capability, find(caller), find(target));
                let place =
                    |what: &String| format!("{} {caller} → {target}: {what}", capability.name());
                silent.extend(cell.silent.iter().map(place));
                cell.shown()
            });
            writeln!(page, "| **{caller}** | {} |", cells.collect::<Vec<_>>().join(" | ")).unwrap();
        }
    }
    assert!(silent.is_empty(), "lost without a word:\n{}", silent.join("\n"));
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/matrix.md");
    #[expect(
        clippy::disallowed_methods,
        reason = "the switch is the developer's, not the program's"
    )]
    let update = std::env::var_os("UPDATE").is_some();
    if update {
        std::fs::write(&file, &page).unwrap();
    }
    let written = std::fs::read_to_string(&file).unwrap_or_default();
    assert!(written == page, "docs/matrix.md is stale: UPDATE=1 cargo test --test matrix");
}

/// The comparison itself notices what is lost.
#[test]
fn a_silent_loss_is_noticed() {
    let request = samples::request(Capability::Images);
    let mut poorer = request.clone();
    poorer.messages[0].parts.remove(1);
    let lost = missing(&facts::of_request(&request), &facts::of_request(&poorer));
    let mut cell = Cell::default();
    cell.note(lost.clone(), &Losses::default());
    assert_eq!((cell.silent.len(), cell.declared.len()), (1, 0));
    let mut losses = Losses::default();
    losses.dropped("messages[0].content[1].image_url", "no pictures");
    let mut cell = Cell::default();
    cell.note(lost, &losses);
    assert_eq!((cell.silent.len(), cell.shown()), (0, "image".to_owned()));
}
