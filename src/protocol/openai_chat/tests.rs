//! Completions and moderation, and what is left of other languages; conversations are tested in `tests/openai_chat.rs`.

use super::OpenaiChat;
use crate::ops::Content;
use crate::ops::{
    ChatReply, Choice, Delta, Finish, Losses, Object, Operation, Part, PartDelta, Reasoning, Reply,
    Request, Usage,
};
use crate::protocol::{Destination, Features, Frame, Protocol, Seed};
use serde_json::{Value, json};

fn read(operation: Operation, body: &Value) -> Request {
    OpenaiChat.read(operation, "", body.to_string().as_bytes()).unwrap()
}

fn encode(request: &Request) -> (String, Value, Vec<String>) {
    let to = Destination { model: request.model().to_owned(), ..Destination::default() };
    let mut losses = Losses::default();
    let ask = OpenaiChat.encode(request, &to, &mut losses).unwrap();
    let fields = losses.0.iter().map(|l| l.field.to_string()).collect();
    (ask.path, Value::Object(ask.body), fields)
}

#[test]
fn a_completion_is_read_and_written_as_it_was() {
    let body = json!({"model": "m", "prompt": ["one", "two"], "suffix": "end", "max_tokens": 5, "temperature": 0.5,
        "n": 2, "logprobs": 3, "echo": true, "best_of": 4, "stop": ["x"], "user": "u", "stream": true,
        "stream_options": {"include_usage": true}, "guided_regex": "a+"});
    let request = read(Operation::Complete, &body);
    assert!(request.streams() && request.includes_usage());
    assert_eq!(request.max_output_tokens(), Some(5));
    let (path, written, lost) = encode(&request);
    assert_eq!((path.as_str(), lost.is_empty()), ("/completions", true));
    assert_eq!(written, body);
    let missing = OpenaiChat.read(Operation::Complete, "", b"{\"model\":\"m\"}").unwrap_err();
    assert!(missing.message().contains("`prompt`"), "{missing}");
}

#[test]
fn a_completion_as_a_conversation_keeps_what_a_conversation_can_say() {
    let body =
        json!({"model": "m", "prompt": "Once", "logprobs": 2, "max_tokens": 5, "top_p": 0.5});
    let Request::Complete(complete) = read(Operation::Complete, &body) else { panic!("complete") };
    let chat = Request::Chat(Box::new(complete.as_chat().unwrap()));
    let (path, written, _) = encode(&chat);
    assert_eq!(path, "/chat/completions");
    assert_eq!(
        written,
        json!({"model": "m", "messages": [{"role": "user", "content": "Once"}], "top_p": 0.5,
               "max_completion_tokens": 5, "logprobs": true, "top_logprobs": 2})
    );
    for prompt in [json!(["a", "b"]), json!([1, 2])] {
        let body = json!({"model": "m", "prompt": prompt});
        let Request::Complete(many) = read(Operation::Complete, &body) else { panic!("complete") };
        assert_eq!(many.as_chat(), None);
    }
}

#[test]
fn a_completions_answer_comes_back_as_it_was() {
    let body = json!({"id": "c", "object": "text_completion", "created": 7, "model": "m", "choices": [
        {"text": " upon", "index": 0, "logprobs": {"tokens": [" upon"], "token_logprobs": [-0.1],
         "top_logprobs": [{" upon": -0.1}], "text_offset": [4]}, "finish_reason": "length"},
        {"text": "", "index": 1, "logprobs": null, "finish_reason": "stop"}], "system_fingerprint": "f"});
    let reply = OpenaiChat.decode(Operation::Complete, body.to_string().as_bytes()).unwrap();
    assert_eq!(OpenaiChat.write(&reply, &mut Losses::default()), body);
    let refused = OpenaiChat.decode(Operation::Complete, br#"{"error": {"message": "no"}}"#);
    assert_eq!(refused.unwrap_err().message(), "no");
}

fn turn(parts: Vec<Part>, logprobs: Option<Value>) -> ChatReply {
    let choice = Choice {
        index: 0,
        parts,
        finish: Some(Finish::Stop),
        native_finish: None,
        stop_sequence: None,
        logprobs,
        extra: Object::new(),
    };
    ChatReply { choices: vec![choice], ..ChatReply::default() }
}

/// Log probabilities as a conversation has them.
fn chances() -> Value {
    json!({"content": [
        {"token": "né", "logprob": -0.5, "top_logprobs": [{"token": "né", "logprob": -0.5}, {"token": "x", "logprob": -2.0}]},
        {"token": "e", "logprob": -0.25, "top_logprobs": []}]})
}

#[test]
fn a_conversations_turn_is_told_as_a_completion() {
    let thought = Reasoning { text: "hm".into(), ..Reasoning::default() };
    let parts = vec![Part::new(Content::Reasoning(thought)), Part::text("née")];
    let mut losses = Losses::default();
    let reply = Reply::Complete(Box::new(turn(parts, Some(chances()))));
    let written = OpenaiChat.write(&reply, &mut losses);
    let choice = &written["choices"][0];
    assert_eq!((&choice["text"], &choice["finish_reason"]), (&json!("née"), &json!("stop")));
    assert_eq!(
        choice["logprobs"],
        json!({"tokens": ["né", "e"], "token_logprobs": [-0.5, -0.25],
               "top_logprobs": [{"né": -0.5, "x": -2.0}, {}], "text_offset": [0, 2]})
    );
    assert_eq!(losses.0[0].field, "choices[0].reasoning_content");
}

fn decode(chunks: &[&str]) -> Vec<Delta> {
    let (mut decoder, mut out) = (OpenaiChat.decoder(Operation::Complete), Vec::new());
    for data in chunks {
        decoder.push(Frame { event: None, data }, &mut out).unwrap();
    }
    decoder.end(&mut out).unwrap();
    out
}

#[test]
fn a_streamed_completion_is_read_watched_and_written() {
    let chunks = [
        r#"{"id":"c","object":"text_completion","created":7,"model":"m","choices":[{"text":" up","index":0,"logprobs":null,"finish_reason":null}]}"#,
        r#"{"id":"c","object":"text_completion","created":7,"model":"m","choices":[{"text":"on","index":0,"logprobs":null,"finish_reason":null}]}"#,
        r#"{"id":"c","object":"text_completion","created":7,"model":"m","choices":[{"text":"","index":0,"logprobs":null,"finish_reason":"length"}]}"#,
        r#"{"id":"c","object":"text_completion","created":7,"model":"m","choices":[],"usage":{"prompt_tokens":1,"completion_tokens":2,"total_tokens":3}}"#,
    ];
    let deltas = decode(&chunks);
    let mut watch = OpenaiChat.watch(Operation::Complete);
    let looks: Vec<_> =
        chunks.iter().map(|data| watch.see(Frame { event: None, data }).unwrap()).collect();
    assert_eq!(looks.iter().map(|look| look.size).collect::<Vec<_>>(), [3, 2, 0, 0]);
    assert!(looks[0].content && !looks[2].content && looks[3].only_usage);
    assert_eq!(looks[2].finish, Some(Finish::Length));
    let seed = Seed { operation: Operation::Complete, include_usage: true, ..Seed::default() };
    let (mut encoder, mut out) = (OpenaiChat.encoder(seed), Vec::new());
    for delta in &deltas {
        encoder.push(delta, &mut out);
    }
    encoder.end(&mut out);
    let written: Vec<_> = out.iter().map(|event| event.data.as_str()).collect();
    assert_eq!(written[..3], chunks[..3]);
    assert!(written[3].contains(r#""total_tokens":3"#), "{}", written[3]);
}

#[test]
fn streamed_log_probabilities_count_on() {
    let seed = Seed { operation: Operation::Complete, ..Seed::default() };
    let (mut encoder, mut out) = (OpenaiChat.encoder(seed), Vec::new());
    for _ in 0..2 {
        encoder.push(&Delta::Logprobs { choice: 0, logprobs: chances() }, &mut out);
    }
    encoder.push(&Delta::Usage(Usage::default()), &mut out);
    encoder.end(&mut out);
    let offsets: Vec<Value> = out
        .iter()
        .map(|event| serde_json::from_str::<Value>(&event.data).unwrap())
        .map(|chunk| chunk["choices"][0]["logprobs"]["text_offset"].clone())
        .collect();
    assert_eq!(offsets, [json!([0, 2]), json!([3, 5])]);
}

#[test]
fn moderation_is_told_in_openais_shape() {
    let body = json!({"model": "m", "input": ["a", "b"], "x": 1});
    let request = read(Operation::Moderate, &body);
    assert_eq!(encode(&request), ("/moderations".to_owned(), body, Vec::new()));
    let whole = json!({"id": "x", "model": "m", "results": [
        {"flagged": true, "categories": {"hate": false}, "category_scores": {"hate": 0.1}, "category_applied_input_types": {}}]});
    let written = |body: &Value| {
        let reply = OpenaiChat.decode(Operation::Moderate, body.to_string().as_bytes()).unwrap();
        OpenaiChat.write(&reply, &mut Losses::default())
    };
    assert_eq!(written(&whole), whole);
    // Mistral's.
    let bare = json!({"id": "x", "model": "m", "results": [
        {"categories": {"pii": true, "law": false}, "category_scores": {"pii": 0.9}},
        {"categories": {"pii": false}, "category_scores": {"pii": 0.1}}]});
    let told = written(&bare);
    assert_eq!(told["results"][0]["flagged"], json!(true));
    assert_eq!(told["results"][1]["flagged"], json!(false));
    let wrong = OpenaiChat.decode(Operation::Moderate, br#"{"message": "no such model"}"#);
    assert_eq!(wrong.unwrap_err().message(), "no such model");
    let usage = OpenaiChat.glance(Operation::Moderate, whole.to_string().as_bytes()).unwrap();
    assert_eq!(usage, None);
}

#[test]
fn what_another_language_left_in_a_conversation_is_not_sent_to_openai() {
    let body = json!({"model": "m", "messages": [
        {"role": "assistant", "content": "Blue", "reasoning_content": "hm", "annotations": [{"type": "url_citation"}],
         "provider_specific_fields": {"stop_sequence": "x", "citations": [[{"type": "char_location"}]],
            "blocks": [{"type": "server_tool_use", "id": "s"}, {"type": "web_search_tool_result"}, {"executableCode": {}}]}},
        {"role": "user", "content": [{"type": "text", "text": "Why"}, {"type": "newer_kind", "x": 1}]}]});
    let (_, written, lost) = encode(&read(Operation::Chat, &body));
    assert_eq!(
        written["messages"],
        json!([{"role": "assistant", "content": "Blue"},
               {"role": "user", "content": [{"type": "text", "text": "Why"}, {"type": "newer_kind", "x": 1}]}])
    );
    assert_eq!(
        lost,
        [
            "messages[0].content[1].server_tool_use",
            "messages[0].content[2].web_search_tool_result",
            "messages[0].content[3].type",
            "messages[0].reasoning_details",
        ]
    );
}

#[test]
fn sources_of_another_language_come_back_in_its_words() {
    let native =
        json!({"type": "web_search_result_location", "url": "https://a", "encrypted_index": "e"});
    let body = json!({"model": "m", "messages": [{"role": "assistant", "content": "Blue",
        "annotations": [{"type": "url_citation", "url_citation": {"url": "https://a"}}],
        "provider_specific_fields": {"citations": [[native.clone()]]}}]});
    let Request::Chat(chat) = read(Operation::Chat, &body) else { panic!("chat") };
    let request = Request::Chat(chat);
    let anthropic = crate::protocol::find("anthropic").unwrap();
    let mut losses = Losses::default();
    let to = Destination { features: Features::default(), ..Destination::default() };
    let ask = anthropic.encode(&request, &to, &mut losses).unwrap();
    assert_eq!(ask.body["messages"][0]["content"][0]["citations"], json!([native]));
    let fields: Vec<_> = losses.0.iter().map(|l| l.field.as_ref()).collect();
    assert_eq!(fields, ["max_tokens"]);
}

/// Who puts the pieces of a stream together as the `openai` package does writes the format once for each of them.
#[test]
fn a_format_that_each_piece_repeated_is_read_as_one() {
    let format = |said: &str| {
        let detail = json!({"type": "reasoning.text", "text": "hm", "format": said, "index": 0});
        let message = json!({"role": "assistant", "content": "", "reasoning_details": [detail]});
        let request = read(Operation::Chat, &json!({"model": "m", "messages": [message]}));
        let Request::Chat(chat) = request else { panic!("no conversation") };
        let Content::Reasoning(thought) = &chat.messages[0].parts[0].content else {
            panic!("no thought")
        };
        thought.format.clone().unwrap()
    };
    assert_eq!(format("cohere-tool-plan-v1"), "cohere-tool-plan-v1");
    assert_eq!(format(&"anthropic-claude-v1".repeat(3)), "anthropic-claude-v1");
    assert_eq!(format("aaaa"), "aaaa");
}

/// The id of OpenAI's item must come back with its thoughts.
#[test]
fn a_streamed_thought_says_its_id() {
    let thought = Reasoning { id: Some("rs_1".into()), summary: true, ..Reasoning::default() };
    let part = Part::new(Content::Reasoning(thought));
    let mut out = Vec::new();
    let mut writer = OpenaiChat.encoder(Seed::default());
    writer.push(&Delta::PartStart { choice: 0, index: 0, part: Box::new(part) }, &mut out);
    let chunk: Value = serde_json::from_str(&out.last().unwrap().data).unwrap();
    assert_eq!(chunk["choices"][0]["delta"]["reasoning_details"][0]["id"], "rs_1");
}

#[test]
fn a_part_delta_of_text_is_all_a_completion_streams() {
    let seed = Seed { operation: Operation::Complete, ..Seed::default() };
    let (mut encoder, mut out) = (OpenaiChat.encoder(seed), Vec::new());
    let part = |delta| Delta::Part { choice: 0, index: 0, delta };
    encoder.push(&part(PartDelta::Reasoning("hm".into())), &mut out);
    assert!(out.is_empty());
    encoder.push(&part(PartDelta::Refusal("no".into())), &mut out);
    assert!(out[0].data.contains(r#""text":"no""#));
}
