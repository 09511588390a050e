//! The language as a whole.

use super::Sagemaker;
use crate::error::ErrorKind;
use crate::frame::{Framing, Reader, Writer};
use crate::ops::{Delta, Losses, Operation, PartDelta, Request};
use crate::protocol::{Destination, Frame, Protocol, Seed};
use serde_json::json;

const STREAM: &str = "data: {\"id\":\"a\",\"model\":\"m\",\"choices\":[{\"index\":0,\"delta\":{\"role\":\"assistant\",\"content\":\"Grüße, 日本\"}}]}\n\n\
    data: {\"id\":\"a\",\"model\":\"m\",\"choices\":[{\"index\":0,\"delta\":{},\"finish_reason\":\"stop\"}],\"usage\":{\"prompt_tokens\":2,\"completion_tokens\":1,\"total_tokens\":3}}\n\n\
    data: [DONE]\n\n";

fn text(deltas: &[Delta]) -> String {
    let pieces = deltas.iter().filter_map(|delta| match delta {
        Delta::Part { delta: PartDelta::Text(text), .. } => Some(text.as_str()),
        _ => None,
    });
    pieces.collect()
}

#[test]
fn a_stream_is_read_however_it_is_cut() {
    for size in 1..80 {
        let mut frames = Vec::new();
        let at = |start: usize| STREAM.ceil_char_boundary(start);
        let mut start = 0;
        while start < STREAM.len() {
            let end = at((start + size).min(STREAM.len()));
            let mut writer = Writer::new(Framing::EventStream);
            frames.extend(writer.event(Some("PayloadPart"), &STREAM[start..end]));
            start = end;
        }
        let (mut decoder, mut watch) =
            (Sagemaker.decoder(Operation::Chat), Sagemaker.watch(Operation::Chat));
        let (mut deltas, mut usage) = (Vec::new(), None);
        for event in Reader::all(Framing::EventStream, &frames).unwrap() {
            let frame = Frame { event: event.name.as_deref(), data: &event.data };
            decoder.push(frame, &mut deltas).unwrap();
            usage = watch.see(frame).unwrap().usage.or(usage);
        }
        assert!(decoder.is_done(), "in pieces of {size}");
        decoder.end(&mut deltas).unwrap();
        assert_eq!(text(&deltas), "Grüße, 日本", "in pieces of {size}");
        assert_eq!(usage.map(|usage| usage.total()), Some(3));
    }
}

#[test]
fn a_stream_that_breaks_off_is_no_answer() {
    let mut decoder = Sagemaker.decoder(Operation::Chat);
    let mut out = Vec::new();
    let half = &STREAM[..40];
    decoder.push(Frame { event: Some("PayloadPart"), data: half }, &mut out).unwrap();
    assert!(decoder.end(&mut out).is_err());
}

#[test]
fn what_is_written_is_read() {
    let mut decoder = Sagemaker.decoder(Operation::Chat);
    let mut read = Vec::new();
    for event in Reader::all(Framing::Sse, STREAM.as_bytes()).unwrap() {
        let data = format!("data: {}\n\n", event.data);
        decoder.push(Frame { event: Some("PayloadPart"), data: &data }, &mut read).unwrap();
    }
    let mut encoder = Sagemaker.encoder(Seed::default());
    let mut events = Vec::new();
    for delta in &read {
        encoder.push(delta, &mut events);
    }
    encoder.end(&mut events);
    assert!(events.iter().all(|event| event.name.as_deref() == Some("PayloadPart")));
    let done = events.iter().filter(|event| event.data == "data: [DONE]\n\n").count();
    assert_eq!((done, events.last().unwrap().data.as_str()), (1, "data: [DONE]\n\n"));
}

#[test]
fn the_endpoint_stands_in_the_path() {
    let body = json!({"messages": [{"role": "user", "content": "x"}]}).to_string();
    let path = "/endpoints/my%20end/invocations-response-stream";
    let request = Sagemaker.read(Operation::Chat, path, body.as_bytes()).unwrap();
    assert_eq!((request.model(), request.streams()), ("my end", true));
    let to = Destination { model: "my end".to_owned(), ..Destination::default() };
    let ask = Sagemaker.encode(&request, &to, &mut Losses::default()).unwrap();
    assert_eq!(ask.path, path);
    let embed = Request::Embed(Box::default());
    assert!(Sagemaker.encode(&embed, &to, &mut Losses::default()).is_err());
}

#[test]
fn the_containers_own_error_is_seen() {
    let body = json!({"Message": "Received client error (422) from primary", "OriginalStatusCode": 422,
        "OriginalMessage": "{\"error\":{\"message\":\"This model's maximum context length is 8\"}}"});
    let error = Sagemaker.refusal(424, &[], body.to_string().as_bytes());
    assert_eq!((error.kind(), error.status()), (ErrorKind::ContextTooLong, 422));
    let mut decoder = Sagemaker.decoder(Operation::Chat);
    let frame = Frame { event: Some("ModelStreamError"), data: "{\"Message\":\"broken\"}" };
    assert_eq!(decoder.push(frame, &mut Vec::new()).unwrap_err().message(), "broken");
}
