//! Streams that break after their caller has seen something: they end in an error, go on, or begin again.

use crate::house::{
    ECHO, Heard, House, Pair, SHORT, SOON, ask, ask_with, body, falling_back, fault, other, pairs,
    refused, row,
};
use ferrogate::budget::Settlement;
use ferrogate::engine::{Incoming, Meta, StreamFailure};
use ferrogate::error::ErrorKind;
use ferrogate::ops::{Content, Delta, Operation, Request, Role, Usage};
use ferrogate::protocol::Frame;
use ferrogate::testing::{Faults, Seen, Step};
use serde_json::{Value, json};
use std::time::{Duration, Instant};

const WHOLE: &str = "one two three four";

/// A call whose stream may go on or begin again, at a model that takes a prefill.
fn asked(pair: Pair, mode: StreamFailure) -> Incoming {
    let mut incoming = ask((pair, true));
    if row(pair.target) == "anthropic" {
        "anthropic/claude-3-5-haiku-latest".clone_into(&mut incoming.wish.model);
    }
    incoming.stream_failure = mode;
    incoming
}

/// An answer that breaks after two of its words.
fn broken(set: impl FnOnce(&mut Faults)) -> Step {
    Step { faults: fault(set).faults, ..Step::text(WHOLE) }
}

/// All the ways in which a stream breaks after its first content.
fn breaks() -> Vec<Faults> {
    let made = |set: fn(&mut Faults)| fault(set).faults;
    vec![
        made(|f| f.cut_after_chunks = Some(2)),
        made(|f| f.reset_after_chunks = Some(2)),
        made(|f| f.stall_after_chunks = Some(2)),
        made(|f| f.malformed_after_chunks = Some(2)),
        made(|f| f.error_after_chunks = Some(2)),
    ]
}

fn meta(heard: &Heard) -> &Meta {
    heard.meta.as_ref().unwrap()
}

/// The conversation that a provider was sent: who said what.
fn conversation(pair: Pair, seen: &Seen) -> Vec<(Role, String)> {
    let read = pair.target.read(Operation::Chat, &seen.path, &seen.body).unwrap();
    let Request::Chat(chat) = read else { panic!("no chat") };
    let said = chat.messages.iter().map(|message| {
        let texts = message.parts.iter().filter_map(|part| match &part.content {
            Content::Text { text, .. } => Some(text.as_str()),
            _ => None,
        });
        (message.role, texts.collect())
    });
    said.collect()
}

/// The stream as its caller reads it: one beginning, one end, one number for what was used.
fn is_one_answer(pair: Pair, heard: &Heard) {
    let mut decoder = pair.caller.decoder(Operation::Chat);
    let mut deltas = Vec::new();
    for event in &heard.events {
        decoder
            .push(Frame { event: event.name.as_deref(), data: &event.data }, &mut deltas)
            .unwrap();
    }
    decoder.end(&mut deltas).unwrap();
    let count = |wanted: fn(&Delta) -> bool| deltas.iter().filter(|delta| wanted(delta)).count();
    assert_eq!(count(|delta| matches!(delta, Delta::Start { .. })), 1, "{pair}");
    assert_eq!(count(|delta| matches!(delta, Delta::Finish { .. })), 1, "{pair}");
    let told = deltas.iter().rev().find_map(|delta| match delta {
        Delta::Usage(usage) => Some(usage.total()),
        _ => None,
    });
    let used = heard.usage.as_ref().unwrap().total();
    assert!(told.is_none_or(|told| told == used), "{pair}: {told:?} {used}");
}

/// The marks of seams that a caller can read.
fn marks(heard: &Heard) -> Vec<Value> {
    let read = heard.events.iter().filter_map(|event| {
        serde_json::from_str::<Value>(&event.data).ok()?.get("ferrogate").cloned()
    });
    read.collect()
}

fn used(settlements: &[Settlement]) -> Vec<&Usage> {
    let used = settlements.iter().map(|settlement| match settlement {
        Settlement::Used(usage) => &**usage,
        other => panic!("{other:?}"),
    });
    used.collect()
}

#[tokio::test]
async fn the_rest_is_asked_for_and_joins_what_was_told() {
    for pair in pairs() {
        for faults in breaks() {
            let what = format!("{pair} {faults:?}");
            let broken = Step { faults: faults.clone(), ..Step::text(WHOLE) };
            let house = House::with(pair.target, vec![broken, Step::text(" three four")]);
            let mut incoming = asked(pair, StreamFailure::Continue);
            incoming.patience.stall_timeout = faults.stall_after_chunks.map(|_| 2 * SHORT);
            let heard = house.hear(&incoming).await;
            assert!(heard.error.is_none(), "{what}: {:?}", heard.error);
            assert_eq!(heard.text, WHOLE, "{what}");
            is_one_answer(pair, &heard);
            let requests = house.requests(pair.target);
            assert_eq!(requests.len(), 2, "{what}");
            let said = conversation(pair, &requests[1]);
            assert_eq!(said.last().unwrap(), &(Role::Assistant, "one two".to_owned()), "{what}");
            assert_eq!(said.len(), 2, "{what}");
            let meta = meta(&heard);
            assert_eq!((meta.attempts, meta.spent.seams().len()), (2, 1), "{what}");
            assert_eq!(meta.spent.seams()[0].mode, StreamFailure::Continue);
            assert!((7..=8).contains(&meta.spent.seams()[0].after_characters), "{what}");
            let settled = house.settled();
            let used = used(&settled);
            assert_eq!(used.len(), 2, "{what}");
            let all = heard.usage.as_ref().unwrap();
            assert_eq!(all.total(), used[0].total() + used[1].total(), "{what}");
            assert!(all.estimated, "{what}");
        }
    }
}

#[tokio::test]
async fn the_seam_is_marked_where_the_language_has_a_place_for_it() {
    for pair in pairs() {
        let house = House::with(
            pair.target,
            vec![broken(|f| f.cut_after_chunks = Some(2)), Step::text(" three four")],
        );
        let heard = house.hear(&asked(pair, StreamFailure::Continue)).await;
        let marks = marks(&heard);
        if pair.caller.name() == "bedrock" {
            println!("bedrock has no place for a mark");
            assert!(marks.is_empty());
            continue;
        }
        assert_eq!(marks.len(), 1, "{pair}");
        assert_eq!(marks[0]["seam"], "continue");
        assert_eq!(marks[0]["provider"], row(pair.target));
        assert_eq!(marks[0]["after_characters"], meta(&heard).spent.seams()[0].after_characters);
        assert_eq!(marks[0]["model"], meta(&heard).model.as_str());
    }
}

#[tokio::test]
async fn a_model_that_repeats_where_it_was_is_not_heard_twice() {
    let long = "It was the best of times, it was the worst of times, it was the age of wisdom";
    for pair in pairs() {
        let mut first = Step::text(long);
        first.faults.cut_after_chunks = Some(12);
        let again =
            Step::text("It was the best of times, it was the worst of times, it was the age");
        let house = House::with(pair.target, vec![first, again]);
        let heard = house.hear(&asked(pair, StreamFailure::Continue)).await;
        let told = "It was the best of times, it was the worst of times, it was the age";
        assert_eq!((heard.text.as_str(), heard.error.is_none()), (told, true), "{pair}");
    }
}

#[tokio::test]
async fn a_sequel_that_breaks_is_followed_by_the_next_target() {
    for pair in pairs().into_iter().filter(|pair| pair.target.name() != "openai_chat") {
        let next = other(pair.target);
        let second = Step {
            faults: fault(|f| f.cut_after_chunks = Some(1)).faults,
            ..Step::text("three four")
        };
        let house =
            House::with(pair.target, vec![broken(|f| f.cut_after_chunks = Some(2)), second]);
        house.server(next).script(vec![Step::text("four")]);
        let incoming = falling_back(asked(pair, StreamFailure::Continue), next);
        let heard = house.hear(&incoming).await;
        assert!(heard.error.is_none(), "{pair}: {:?}", heard.error);
        let words: Vec<_> = heard.text.split_whitespace().collect();
        assert_eq!(words.concat(), WHOLE.replace(' ', ""), "{pair}");
        is_one_answer(pair, &heard);
        let meta = meta(&heard);
        assert_eq!((meta.attempts, meta.spent.seams().len()), (3, 2), "{pair}");
        assert!(
            meta.spent.seams()[0].after_characters < meta.spent.seams()[1].after_characters,
            "{pair}"
        );
        let settled = house.settled();
        let sum: u64 = used(&settled).iter().map(|usage| usage.total()).sum();
        assert_eq!((settled.len(), heard.usage.unwrap().total()), (3, sum), "{pair}");
        let said = conversation(Pair { target: next, ..pair }, &house.requests(next)[0]);
        assert!(said.last().unwrap().1.ends_with("three"), "{pair}: {said:?}");
    }
}

#[tokio::test]
async fn the_whole_answer_is_asked_for_again_elsewhere() {
    for pair in pairs() {
        let next = other(pair.target);
        let house = House::with(pair.target, vec![broken(|f| f.cut_after_chunks = Some(2))]);
        let incoming = falling_back(asked(pair, StreamFailure::Restart), next);
        let heard = house.hear(&incoming).await;
        assert!(heard.error.is_none(), "{pair}: {:?}", heard.error);
        is_one_answer(pair, &heard);
        let seams = &meta(&heard).spent.seams();
        assert_eq!((seams.len(), seams[0].mode), (1, StreamFailure::Restart), "{pair}");
        let whole: String = heard.text.chars().skip(seams[0].after_characters).collect();
        assert_eq!(whole, ECHO, "{pair}");
        assert_eq!((heard.provider.as_str(), meta(&heard).attempts), (row(next), 2), "{pair}");
        assert_eq!(house.requests(next).len(), 1, "{pair}");
        assert_eq!(used(&house.settled()).len(), 2, "{pair}");
        if pair.caller.name() != "bedrock" {
            assert_eq!(marks(&heard)[0]["seam"], "restart", "{pair}");
        }
    }
}

#[tokio::test]
async fn an_answer_that_is_whole_where_a_sequel_is_asked_for_joins_too() {
    let openai = pairs()[0];
    for mode in [StreamFailure::Continue, StreamFailure::Restart] {
        let mut whole = Step::text("");
        whole.answer.body = Some(json!({
            "id": "x", "object": "chat.completion", "created": 1, "model": "m",
            "choices": [{"index": 0, "finish_reason": "stop",
                         "message": {"role": "assistant", "content": "three four"}}],
            "usage": {"prompt_tokens": 5, "completion_tokens": 2, "total_tokens": 7},
        }));
        let steps = vec![broken(|f| f.cut_after_chunks = Some(2)), whole];
        let house = House::with(openai.target, steps);
        let heard = house.hear(&asked(openai, mode)).await;
        assert!(heard.error.is_none(), "{:?}", heard.error);
        let text = heard.text.replace("two three", "twothree").replace("two", "two ");
        assert_eq!(text.replace("  ", " "), WHOLE);
        is_one_answer(openai, &heard);
    }
}

#[tokio::test]
async fn without_the_option_the_error_is_raised() {
    for pair in pairs() {
        for faults in breaks() {
            let broken = Step { faults: faults.clone(), ..Step::text(WHOLE) };
            let house = House::with(pair.target, vec![broken]);
            let mut incoming = asked(pair, StreamFailure::Error);
            incoming.patience.stall_timeout = Some(SHORT);
            let heard = house.hear(&incoming).await;
            assert!(heard.error.is_some(), "{pair} {faults:?}");
            assert!(meta(&heard).spent.seams().is_empty() && marks(&heard).is_empty());
            assert_eq!(house.requests(pair.target).len(), 1);
        }
    }
}

#[tokio::test]
async fn tool_calls_are_never_continued() {
    for pair in pairs() {
        for mode in [StreamFailure::Continue, StreamFailure::Restart] {
            let call = json!({"text": "so", "tool_calls": [{"name": "f", "arguments": {
                "a": "long enough to be told in more than two pieces",
            }}], "cut_after_chunks": 3});
            let house = House::with(pair.target, vec![Step::parse(call).unwrap()]);
            let heard = house.hear(&falling_back(asked(pair, mode), other(pair.target))).await;
            // These tell a call in one piece: what broke there had told of none.
            if let Some(error) = heard.error {
                assert_eq!(error.kind(), ErrorKind::Connection, "{pair}");
            } else {
                assert!(["ollama", "gemini"].contains(&pair.target.name()), "{pair}");
            }
        }
    }
}

#[tokio::test]
async fn what_no_prefill_can_say_is_not_continued() {
    let openai = pairs()[0];
    let thinking = Step::parse(json!({"reasoning": "hm hm hm hm", "text": "so",
                                      "cut_after_chunks": 2}));
    let mut structured = body(openai.caller, true);
    structured["response_format"] = json!({"type": "json_object"});
    let mut formed = ask_with((openai, true), structured.to_string().into());
    formed.stream_failure = StreamFailure::Continue;
    let mode = StreamFailure::Continue;
    for (incoming, step) in [
        (asked(openai, mode), thinking.unwrap()),
        (formed, broken(|f| f.cut_after_chunks = Some(2))),
    ] {
        let house = House::with(openai.target, vec![step]);
        let heard = house.hear(&incoming).await;
        assert_eq!(heard.error.unwrap().kind(), ErrorKind::Connection);
        assert_eq!(house.requests(openai.target).len(), 1);
    }
}

#[tokio::test]
async fn a_target_that_takes_no_prefill_is_not_asked() {
    for pair in pairs().into_iter().filter(|pair| row(pair.target) == "anthropic") {
        let house = House::with(pair.target, vec![broken(|f| f.cut_after_chunks = Some(2))]);
        let mut incoming = asked(pair, StreamFailure::Continue);
        incoming.wish.model = "anthropic/claude-opus-4-6".to_owned();
        let error = house.hear(&incoming).await.error.unwrap();
        assert_eq!((error.kind(), error.attempts().len()), (ErrorKind::Connection, 0), "{pair}");
        assert_eq!(house.requests(pair.target).len(), 1, "{pair}");
    }
}

#[tokio::test]
async fn a_prefill_that_is_refused_is_an_attempt_and_the_next_is_asked() {
    for pair in pairs() {
        let next = other(pair.target);
        let steps = vec![broken(|f| f.cut_after_chunks = Some(2)), refused(400)];
        let house = House::with(pair.target, steps);
        house.server(next).script(vec![Step::text(" three four")]);
        let incoming = falling_back(asked(pair, StreamFailure::Continue), next);
        let heard = house.hear(&incoming).await;
        let takes = row(next) != "anthropic";
        assert_eq!(house.requests(pair.target).len(), 2, "{pair}");
        if takes {
            assert_eq!((heard.text.as_str(), heard.error.is_none()), (WHOLE, true), "{pair}");
            assert_eq!(meta(&heard).attempts, 3, "{pair}");
            assert_eq!(house.settled()[1], Settlement::Failed, "{pair}");
        }
    }
}

#[tokio::test]
async fn when_nobody_goes_on_the_error_is_what_broke_the_stream() {
    for pair in pairs() {
        for mode in [StreamFailure::Continue, StreamFailure::Restart] {
            let steps = vec![broken(|f| f.cut_after_chunks = Some(2)), refused(400)];
            let house = House::with(pair.target, steps);
            let heard = house.hear(&asked(pair, mode)).await;
            let error = heard.error.unwrap();
            assert_eq!(error.kind(), ErrorKind::Connection, "{pair}");
            let kinds: Vec<_> = error.attempts().iter().map(|attempt| attempt.kind).collect();
            assert_eq!(kinds, [ErrorKind::BadRequest], "{pair}");
            assert!(WHOLE.starts_with(&heard.text), "{pair}: {}", heard.text);
            assert_eq!(house.settled().len(), 2, "{pair}");
        }
    }
}

#[tokio::test]
async fn nothing_is_begun_after_the_deadline() {
    for pair in pairs() {
        let house = House::with(pair.target, vec![broken(|f| f.stall_after_chunks = Some(2))]);
        let mut incoming = asked(pair, StreamFailure::Restart);
        incoming.patience.deadline = Some(SHORT);
        incoming.patience.stall_timeout = Some(2 * SHORT);
        let began = Instant::now();
        let error = house.hear(&incoming).await.error.unwrap();
        assert_eq!(error.kind(), ErrorKind::Timeout, "{pair}");
        assert!(began.elapsed() < SOON, "{pair}");
        assert_eq!(house.requests(pair.target).len(), 1, "{pair}");
    }
}

#[tokio::test]
async fn silence_within_an_answer_has_a_limit_of_its_own() {
    for pair in pairs() {
        let house = House::with(pair.target, vec![broken(|f| f.stall_after_chunks = Some(2))]);
        let mut incoming = asked(pair, StreamFailure::Error);
        incoming.patience.stall_timeout = Some(SHORT);
        incoming.patience.timeout = Some(Duration::from_secs(60));
        let began = Instant::now();
        let error = house.hear(&incoming).await.error.unwrap();
        assert!(began.elapsed() < SOON, "{pair}");
        assert!(error.message().contains("stall_timeout"), "{pair}: {error}");
        // A stream that is only slow is heard to its end.
        let house = House::with(pair.target, vec![fault(|f| f.gap_ms = 10)]);
        incoming.patience.stall_timeout = Some(10 * SHORT);
        assert_eq!(house.hear(&incoming).await.text, ECHO, "{pair}");
    }
}

#[tokio::test]
async fn a_stream_without_content_is_an_error() {
    for pair in pairs() {
        let mut empty = Step::text("");
        let kind = pair.target.framing().content_type();
        empty.answer.headers.push(("content-type".to_owned(), kind.to_owned()));
        empty.answer.body = Some("".into());
        let house = House::with(pair.target, vec![empty]);
        let error = house.hear(&asked(pair, StreamFailure::Error)).await.error.unwrap();
        assert_eq!(error.kind(), ErrorKind::BadReply, "{pair}: {error:?}");
    }
}

#[tokio::test]
async fn a_stream_that_says_nothing_for_long_is_given_up() {
    let openai = pairs()[0];
    let padding = "x".repeat(1 << 16);
    let chunk = json!({"id": "a", "object": "chat.completion.chunk", "created": 1, "model": "m",
                       "obfuscation": padding,
                       "choices": [{"index": 0, "delta": {"role": "assistant"}}]});
    let mut endless = Step::text("");
    endless.answer.headers.push(("content-type".to_owned(), "text/event-stream".to_owned()));
    endless.answer.body = Some(format!("data: {chunk}\n\n").repeat(20).into());
    let house = House::with(openai.target, vec![endless]);
    let incoming = falling_back(asked(openai, StreamFailure::Error), other(openai.target));
    let heard = house.hear(&incoming).await;
    assert_eq!((heard.text.as_str(), heard.error.is_none()), (ECHO, true), "{:?}", heard.error);
    assert_eq!(heard.provider, row(other(openai.target)));
}

#[tokio::test]
async fn a_caller_without_the_usage_option_sees_none() {
    let openai = pairs()[0];
    let steps = vec![broken(|f| f.cut_after_chunks = Some(2)), Step::text(" three four")];
    let house = House::with(openai.target, steps);
    let heard = house.hear(&asked(openai, StreamFailure::Continue)).await;
    assert!(heard.events.iter().all(|event| !event.data.contains("\"usage\":{")));
    let ids: std::collections::BTreeSet<_> = heard
        .events
        .iter()
        .map(|event| serde_json::from_str::<Value>(&event.data).unwrap()["id"].to_string())
        .collect();
    assert_eq!(ids.len(), 1);
    let roles = heard.events.iter().filter(|event| event.data.contains("\"role\""));
    assert_eq!(roles.count(), 1);
}
