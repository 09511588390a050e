//! The language in other houses' envelopes.

use super::*;
use crate::error::ErrorKind;
use crate::frame::{Framing, Reader, Writer};
use crate::protocol::Seed;
use crate::protocol::anthropic::envelope::{BEDROCK_INVOKE, Envelope, VERTEX};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;

fn ask(envelope: Envelope, betas: Option<&str>) -> (Ask, Losses) {
    let mut request = read(&json!({"model": "m", "max_tokens": 5, "stream": true,
        "messages": [{"role": "user", "content": "Hi"}]}));
    request.betas = vec!["a-1".to_owned(), "b-2".to_owned()];
    let betas = betas.map(|known| vec![known.to_owned()]);
    let features = Features { betas, ..newest() };
    let to = Destination { model: "claude@1:0".to_owned(), features, ..Destination::default() };
    let mut losses = Losses::default();
    let ask = envelope.encode(&Request::Chat(Box::new(request)), &to, &mut losses).unwrap();
    (ask, losses)
}

#[test]
fn model_version_and_flags_stand_where_they_belong() {
    let (bedrock, _) = ask(BEDROCK_INVOKE, None);
    assert_eq!(bedrock.path, "/model/claude%401%3A0/invoke-with-response-stream");
    assert!(bedrock.headers.is_empty());
    let content = json!([{"type": "text", "text": "Hi"}]);
    let body = json!({"max_tokens": 5, "messages": [{"role": "user", "content": content}],
        "anthropic_version": "bedrock-2023-05-31", "anthropic_beta": ["a-1", "b-2"]});
    assert_eq!(Value::Object(bedrock.body), body);
    let (vertex, losses) = ask(VERTEX, Some("b-*"));
    assert_eq!(vertex.path, "/models/claude%401%3A0:streamRawPredict");
    assert_eq!(vertex.headers, [("anthropic-beta", "b-2".to_owned())]);
    assert_eq!(vertex.body["anthropic_version"], "vertex-2023-10-16");
    assert_eq!(fields(&losses), ["betas"]);
}

#[test]
fn plain_anthropic_is_shown_the_flags_it_takes() {
    let mut request = read(&json!({"model": "m", "messages": []}));
    request.betas = vec!["a-1".to_owned(), "b-2".to_owned(), "b-2".to_owned()];
    let features = Features { betas: Some(vec!["b-*".to_owned()]), ..newest() };
    let (ask, losses) = encode(request, features);
    assert!(ask.headers.contains(&("anthropic-beta", "b-2".to_owned())), "{:?}", ask.headers);
    assert!(fields(&losses).contains(&"betas"));
}

#[test]
fn what_is_asked_is_read_again() {
    for envelope in [BEDROCK_INVOKE, VERTEX] {
        let (ask, _) = ask(envelope, None);
        let body = Value::Object(ask.body).to_string();
        let request = envelope.read(Operation::Chat, &ask.path, body.as_bytes()).unwrap();
        assert_eq!((request.model(), request.streams()), ("claude@1:0", true));
        let Request::Chat(chat) = request else { panic!("no chat") };
        assert!(chat.extra.is_empty(), "{:?}", chat.extra);
    }
}

fn message() -> Value {
    json!({"id": "msg_1", "type": "message", "role": "assistant", "model": "claude", "content":
        [{"type": "text", "text": "Grüße"}], "stop_reason": "end_turn", "stop_sequence": null,
        "usage": {"input_tokens": 3, "output_tokens": 2}})
}

#[test]
fn chunks_are_unwrapped() {
    let mut writer = Writer::new(Framing::EventStream);
    let mut frames = Vec::new();
    for event in streamed(&message(), 2) {
        let data = json!({"bytes": STANDARD.encode(event.to_string()), "p": "abc"}).to_string();
        frames.extend(writer.event(Some("chunk"), &data));
    }
    let (mut decoder, mut out) = (BEDROCK_INVOKE.decoder(Operation::Chat), Vec::new());
    for event in Reader::all(Framing::EventStream, &frames).unwrap() {
        let frame = Frame { event: event.name.as_deref(), data: &event.data };
        decoder.push(frame, &mut out).unwrap();
    }
    assert!(decoder.is_done());
    decoder.end(&mut out).unwrap();
    let text = parts(&out).into_iter().map(|part| part.content).next();
    assert_eq!(text, Some(Part::text("Grüße").content));
}

#[test]
fn a_stream_is_wrapped_for_a_caller() {
    let reply = decode(&message());
    for envelope in [BEDROCK_INVOKE, VERTEX] {
        let (mut encoder, mut events) = (envelope.encoder(Seed::default()), Vec::new());
        for delta in Delta::of_reply(reply.clone()) {
            encoder.push(&delta, &mut events);
        }
        encoder.end(&mut events);
        let (mut decoder, mut out) = (envelope.decoder(Operation::Chat), Vec::new());
        for event in &events {
            let frame = Frame { event: event.name.as_deref(), data: &event.data };
            decoder.push(frame, &mut out).unwrap();
        }
        decoder.end(&mut out).unwrap();
        assert_eq!(parts(&out).len(), 1);
    }
}

#[test]
fn an_exception_ends_a_stream() {
    let mut decoder = BEDROCK_INVOKE.decoder(Operation::Chat);
    let frame = Frame { event: Some("throttlingException"), data: "{\"message\":\"slow\"}" };
    let error = decoder.push(frame, &mut Vec::new()).unwrap_err();
    assert_eq!((error.kind(), error.message()), (ErrorKind::RateLimited, "slow"));
    let broken = Frame { event: Some("chunk"), data: "{\"bytes\":\"*\"}" };
    assert!(decoder.push(broken, &mut Vec::new()).is_err());
}
