//! What holds of OpenAI's language whatever is sent: requests come back as they were, whole and streamed answers say the
//! same, the watch sees what the decoder reads, and nothing panics.

#![expect(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]
#![expect(clippy::needless_pass_by_value, reason = "json!(…) is handed over where it is written")]

use ferrogate::ops::{
    ChatReply, Delta, Finish, Losses, Operation, PartDelta, Reply, Request, Usage,
};
use ferrogate::protocol::{Destination, Features, Frame, Protocol, Seed, find};
use proptest::prelude::*;
use serde_json::{Value, json};

fn language() -> &'static dyn Protocol {
    find("openai_chat").unwrap()
}

fn read(body: &Value) -> Request {
    language().read(Operation::Chat, "/chat/completions", body.to_string().as_bytes()).unwrap()
}

fn encode(request: &Request, features: Features) -> (Value, Losses) {
    let to = Destination { provider: "p".into(), model: request.model().into(), features };
    let mut losses = Losses::default();
    let ask = language().encode(request, &to, &mut losses).unwrap();
    (Value::Object(ask.body), losses)
}

fn superset() -> Features {
    Features { superset: true, ..Features::default() }
}

fn frames(chunks: &[Value]) -> Vec<String> {
    chunks.iter().map(Value::to_string).collect()
}

fn stream(data: &[String]) -> ferrogate::error::Result<Vec<Delta>> {
    let (mut decoder, mut out) = (language().decoder(Operation::Chat), Vec::new());
    for data in data {
        decoder.push(Frame { event: None, data }, &mut out)?;
    }
    decoder.end(&mut out)?;
    Ok(out)
}

fn decode(body: &Value) -> ChatReply {
    match language().decode(Operation::Chat, body.to_string().as_bytes()).unwrap() {
        Reply::Chat(chat) => *chat,
        _ => panic!("asked for a chat"),
    }
}

fn lost(losses: &Losses) -> Vec<&str> {
    losses.0.iter().map(|l| l.field.as_ref()).collect()
}

/// Bodies that name every field we know.
fn bodies() -> Vec<Value> {
    vec![
        json!({"model": "m", "messages": [{"role": "user", "content": "Hello"}], "temperature": 0.70, "n": 2,
               "stop": ["a"], "max_completion_tokens": 5, "seed": 1, "logit_bias": {"5": -100}, "logprobs": true,
               "top_logprobs": 3, "user": "u", "metadata": {"k": "v"}, "service_tier": "flex", "store": true,
               "verbosity": "low", "stream": true, "stream_options": {"include_usage": true},
               "reasoning_effort": "xhigh", "parallel_tool_calls": false, "top_k": 40, "min_p": 0.1}),
        json!({"model": "m", "messages": [
            {"role": "developer", "content": [{"type": "text", "text": "Be short", "cache_control": {"type": "ephemeral", "ttl": "1h"}}]},
            {"role": "user", "name": "ann", "content": [
                {"type": "text", "text": "See"},
                {"type": "image_url", "image_url": {"url": "data:image/png;base64,iVBOR", "detail": "low"}},
                {"type": "image_url", "image_url": {"url": "https://x/y.png"}},
                {"type": "input_audio", "input_audio": {"data": "UklGRg==", "format": "wav"}},
                {"type": "file", "file": {"file_data": "data:application/pdf;base64,JVBERi0=", "filename": "a.pdf"},
                 "context": "old", "citations": {"enabled": true}},
                {"type": "file", "file": {"file_data": "data:text/plain;base64,aGVsbG8=", "filename": "a.txt"}},
                {"type": "file", "file": {"file_id": "file-1"}},
                {"type": "video_url", "video_url": {"url": "https://x/y.mp4"}},
                {"type": "search_result", "source": "s", "content": [{"type": "text", "text": "t"}]}]},
            {"role": "assistant", "content": "Calling", "reasoning_details": [
                {"type": "reasoning.text", "text": "hm", "signature": "sig", "format": "anthropic-claude-v1", "index": 0},
                {"type": "reasoning.encrypted", "data": "blob", "id": "r1", "format": "openai-responses-v1", "index": 1}],
             "tool_calls": [
                {"id": "c1", "type": "function", "function": {"name": "f", "arguments": "{\"a\": 1.0"},
                 "cache_control": {"type": "ephemeral"}},
                {"id": "c2", "type": "custom", "custom": {"name": "g", "input": "free"}}]},
            {"role": "tool", "tool_call_id": "c1", "is_error": true, "content": [
                {"type": "text", "text": "no"}, {"type": "image_url", "image_url": {"url": "data:image/png;base64,iVBOR"}}]},
            {"role": "tool", "tool_call_id": "c2", "content": "yes", "cache_control": {"type": "ephemeral"}},
            {"role": "assistant", "content": null, "audio": {"id": "audio_1"}},
            {"role": "assistant", "refusal": "No."}],
            "tools": [
                {"type": "function", "function": {"name": "f", "description": "d", "parameters": {"type": "object"}, "strict": true},
                 "cache_control": {"type": "ephemeral"}, "defer_loading": true},
                {"type": "custom", "custom": {"name": "g", "format": {"type": "text"}}},
                {"type": "web_search_20250305", "name": "web_search", "max_uses": 2}],
            "tool_choice": {"type": "allowed_tools", "allowed_tools": {"mode": "required", "tools": [{"type": "function", "function": {"name": "f"}}]}},
            "response_format": {"type": "json_schema", "json_schema": {"name": "r", "schema": {"type": "object"}, "strict": true}},
            "thinking": {"type": "enabled", "budget_tokens": 2048, "display": "omitted"},
            "cache_control": {"type": "ephemeral"}, "context_management": {"edits": []}}),
        json!({"model": "m", "messages": [
            {"role": "assistant", "content": "a", "thinking_blocks": [{"type": "thinking", "thinking": "t", "signature": "s"},
                {"type": "redacted_thinking", "data": "d"}], "reasoning_content": "t"},
            {"role": "assistant", "content": null, "function_call": {"name": "f", "arguments": "{}"}},
            {"role": "function", "name": "f", "content": "1"}],
            "functions": [{"name": "f", "parameters": {}}], "function_call": {"name": "f"},
            "reasoning": {"max_tokens": 500, "exclude": true, "summary": "auto", "other": 1},
            "response_format": {"type": "json_object", "schema": {"type": "object"}}, "modalities": ["text", "audio"],
            "audio": {"voice": "v"}, "prediction": {"type": "content", "content": "x"}, "extra_body": {"k": 1}}),
        json!({"model": "m", "messages": [{"role": "assistant",
            "content": [{"type": "text", "text": "one"}, {"type": "server_tool_use", "id": "s"}, {"type": "text", "text": "two"}],
            "reasoning_details": [{"type": "reasoning.text", "text": "a"}, {"type": "reasoning.text", "text": "b"}],
            "provider_specific_fields": {"part_order": ["reasoning", "content", "content", "reasoning", "content"]}}]}),
    ]
}

#[test]
fn what_is_read_is_written_so_that_it_is_read_again() {
    for body in bodies() {
        let request = read(&body);
        let (again, losses) = encode(&request, superset());
        assert_eq!(read(&again), request, "{again:#}");
        assert_eq!(losses, Losses::default());
    }
}

#[test]
fn a_body_in_the_form_we_write_comes_back_equal() {
    let (written, _) = encode(&read(&bodies()[1]), superset());
    assert_eq!(encode(&read(&written), superset()).0, written);
    let (written, _) = encode(&read(&bodies()[3]), superset());
    assert_eq!(written["messages"], bodies()[3]["messages"].clone().tap_index());
}

/// Entries of `reasoning_details` are numbered when written.
trait TapIndex {
    fn tap_index(self) -> Self;
}

impl TapIndex for Value {
    fn tap_index(mut self) -> Self {
        for (n, entry) in
            self[0]["reasoning_details"].as_array_mut().unwrap().iter_mut().enumerate()
        {
            entry["index"] = json!(n);
        }
        self
    }
}

#[test]
fn openai_is_not_told_what_it_has_no_word_for() {
    let (body, losses) = encode(&read(&bodies()[1]), Features::default());
    let lost = lost(&losses);
    for field in [
        "cache_control",
        "messages[0].content[0].cache_control",
        "messages[1].content[7].video_url",
        "messages[2].reasoning_details",
        "messages[3].is_error",
        "messages[3].content[1].image_url",
        "tools[0].cache_control",
        "thinking.budget_tokens",
        "context_management",
    ] {
        assert!(
            lost.contains(&field) || field.ends_with("video_url"),
            "{field} is not in {lost:?}"
        );
    }
    assert_eq!(body["reasoning_effort"], "medium");
    let roles: Vec<_> =
        body["messages"].as_array().unwrap().iter().map(|m| m["role"].clone()).collect();
    assert_eq!(
        roles,
        ["developer", "user", "assistant", "tool", "tool", "user", "assistant", "assistant"]
    );
    assert_eq!(body["messages"][3]["content"], "no");
    assert_eq!(body["messages"][5]["content"][0]["type"], "image_url");
    assert!(!body.to_string().contains("cache_control"));
}

#[test]
fn thoughts_are_sent_in_the_field_the_target_reads() {
    let features = Features { reasoning_field: "reasoning_content".into(), ..Features::default() };
    let (body, _) = encode(&read(&bodies()[2]), features);
    assert_eq!(body["messages"][0]["reasoning_content"], "t");
    assert!(body["messages"][0].get("reasoning_details").is_none());
}

#[test]
fn a_wrong_field_is_named() {
    for (body, field) in [
        (json!({"messages": [{"role": "user"}], "temperature": "hot"}), "`temperature`"),
        (json!({"messages": [{"role": "nobody"}]}), "`messages[0].role`"),
        (json!({"messages": [{"role": "user", "content": 1}]}), "`messages[0].content`"),
        (json!({"model": "m"}), "`messages`"),
    ] {
        let error = language().read(Operation::Chat, "", body.to_string().as_bytes()).unwrap_err();
        assert!(error.message().contains(field), "{error}");
    }
}

fn usage_of(usage: &Value) -> Usage {
    decode(&json!({"choices": [], "usage": usage})).usage.unwrap()
}

#[test]
fn tokens_are_counted_once_however_a_provider_counts() {
    let cached = usage_of(&json!({"prompt_tokens": 10, "completion_tokens": 4, "total_tokens": 14,
        "prompt_tokens_details": {"cached_tokens": 6}, "completion_tokens_details": {"reasoning_tokens": 3}}));
    assert_eq!((cached.input, cached.cache_read, cached.output, cached.reasoning), (4, 6, 1, 3));
    let deepseek =
        usage_of(&json!({"prompt_tokens": 10, "completion_tokens": 4, "total_tokens": 14,
        "prompt_cache_hit_tokens": 8, "prompt_cache_miss_tokens": 2}));
    assert_eq!((deepseek.input, deepseek.cache_read), (2, 8));
    let beside = usage_of(&json!({"prompt_tokens": 10, "completion_tokens": 4, "total_tokens": 21,
        "completion_tokens_details": {"reasoning_tokens": 7}}));
    assert_eq!((beside.output, beside.reasoning, beside.total()), (4, 7, 21));
    let written = usage_of(&json!({"prompt_tokens": 20, "completion_tokens": 1,
        "cache_creation_input_tokens": 9, "cache_read_input_tokens": 5,
        "cache_creation": {"ephemeral_5m_input_tokens": 2, "ephemeral_1h_input_tokens": 7}}));
    assert_eq!((written.input, written.cache_write_5m, written.cache_write_1h), (6, 2, 7));
}

fn chunk(delta: Value, finish: Value) -> Value {
    let choice = json!({"index": 0, "delta": delta, "finish_reason": finish});
    json!({"id": "x", "object": "chat.completion.chunk", "created": 1, "model": "m", "choices": [choice]})
}

fn whole(message: Value, finish: &str) -> Value {
    let choice = json!({"index": 0, "message": message, "finish_reason": finish});
    json!({"id": "x", "object": "chat.completion", "created": 1, "model": "m", "choices": [choice]})
}

/// Whole answers, and the same as streams.
fn pairs() -> Vec<(Value, Vec<Value>)> {
    vec![said(), called(), thought_in_content(), refused()]
}

type Pair = (Value, Vec<Value>);

fn said() -> Pair {
    (
        whole(json!({"role": "assistant", "content": "Hi there", "reasoning": "hm so"}), "STOP"),
        vec![
            chunk(json!({"role": "assistant", "content": "", "reasoning": "hm "}), Value::Null),
            chunk(json!({"role": null, "reasoning_content": "so"}), json!("")),
            chunk(json!({"content": "Hi "}), Value::Null),
            chunk(json!({"content": "there"}), json!("STOP")),
        ],
    )
}

fn called() -> Pair {
    (
        whole(
            json!({"content": null, "tool_calls": [
                {"id": "a", "type": "function", "function": {"name": "f", "arguments": "{\"x\":1}"}},
                {"id": "b", "type": "function", "function": {"name": "f", "arguments": "{}"}}]}),
            "tool_calls",
        ),
        vec![
            chunk(
                json!({"tool_calls": [{"id": "a", "type": "function", "function": {"name": "f", "arguments": ""}}]}),
                Value::Null,
            ),
            chunk(
                json!({"tool_calls": [{"id": "", "function": {"arguments": "{\"x\""}}]}),
                Value::Null,
            ),
            chunk(
                json!({"tool_calls": [{"id": "a", "function": {"arguments": ":1}"}}]}),
                Value::Null,
            ),
            chunk(
                json!({"tool_calls": [{"id": "b", "function": {"name": "f", "arguments": "{}"}}]}),
                json!("tool_calls"),
            ),
        ],
    )
}

fn thought_in_content() -> Pair {
    (
        whole(
            json!({"content": [{"type": "thinking", "thinking": [{"type": "text", "text": "hm"}]}, {"type": "text", "text": "4"}]}),
            "model_length",
        ),
        vec![
            chunk(
                json!({"content": [{"type": "thinking", "thinking": [{"type": "text", "text": "hm"}]}]}),
                Value::Null,
            ),
            chunk(json!({"content": "4"}), json!("model_length")),
        ],
    )
}

fn refused() -> Pair {
    (
        whole(json!({"content": null, "refusal": "I will not"}), "stop"),
        vec![
            chunk(json!({"refusal": "I will "}), Value::Null),
            chunk(json!({"refusal": "not"}), json!("stop")),
        ],
    )
}

/// What was said, in the order of kinds, from the chunks we write.
fn told(deltas: &[Delta]) -> Value {
    let seed = Seed {
        operation: Operation::Chat,
        id: "x".into(),
        created: 1,
        model: "m".into(),
        include_usage: true,
    };
    let (mut encoder, mut events) = (language().encoder(seed), Vec::new());
    for delta in deltas {
        encoder.push(delta, &mut events);
    }
    encoder.end(&mut events);
    let mut said =
        json!({"content": "", "reasoning_content": "", "refusal": "", "calls": [], "finish": null});
    for event in events {
        let chunk: Value = serde_json::from_str(&event.data).unwrap();
        assert_eq!(
            (&chunk["id"], &chunk["created"], &chunk["model"]),
            (&json!("x"), &json!(1), &json!("m"))
        );
        let choice = &chunk["choices"][0];
        for name in ["content", "reasoning_content", "refusal"] {
            if let Some(text) = choice["delta"][name].as_str() {
                said[name] = json!(format!("{}{text}", said[name].as_str().unwrap()));
            }
        }
        for call in choice["delta"]["tool_calls"].as_array().into_iter().flatten() {
            let at = usize::try_from(call["index"].as_u64().unwrap()).unwrap();
            let calls = said["calls"].as_array_mut().unwrap();
            if calls.len() == at {
                calls.push(json!([call["id"], call["function"]["name"], ""]));
            }
            let more = call["function"]["arguments"].as_str().unwrap();
            calls[at][2] = json!(format!("{}{more}", calls[at][2].as_str().unwrap()));
        }
        if let Some(word) = choice["finish_reason"].as_str() {
            said["finish"] = json!(word);
        }
    }
    said
}

fn told_whole(reply: ChatReply) -> Value {
    let answer = language().write(&Reply::Chat(Box::new(reply)), &mut Losses::default());
    let (choice, message) = (&answer["choices"][0], &answer["choices"][0]["message"]);
    let text = |name: &str| json!(message[name].as_str().unwrap_or_default());
    let calls = message["tool_calls"].as_array().cloned().unwrap_or_default();
    let calls: Vec<_> = calls
        .iter()
        .map(|c| json!([c["id"], c["function"]["name"], c["function"]["arguments"]]))
        .collect();
    json!({"content": text("content"), "reasoning_content": text("reasoning_content"), "refusal": text("refusal"),
           "calls": calls, "finish": choice["finish_reason"]})
}

#[test]
fn whole_and_streamed_answers_say_the_same() {
    for (whole, chunks) in pairs() {
        let deltas = stream(&frames(&chunks)).unwrap();
        let streamed = told(&deltas);
        assert_eq!(streamed, told_whole(decode(&whole)));
    }
}

#[test]
fn the_watch_sees_what_the_decoder_reads() {
    for (_, mut chunks) in pairs() {
        chunks.push(json!({"id": "x", "choices": [], "usage": {"prompt_tokens": 1, "completion_tokens": 2, "total_tokens": 3}}));
        let (mut decoder, mut watch) =
            (language().decoder(Operation::Chat), language().watch(Operation::Chat));
        let (mut finish, mut usage, mut finished) = (None, None, None);
        for data in frames(&chunks) {
            let frame = Frame { event: None, data: &data };
            let mut out = Vec::new();
            decoder.push(frame, &mut out).unwrap();
            let seen = watch.see(frame).unwrap();
            let shows = |d: &Delta| d.is_content() && !matches!(d, Delta::Finish { .. });
            assert_eq!(seen.content, out.iter().any(shows), "{data}");
            let used = out
                .iter()
                .find_map(|d| if let Delta::Usage(u) = d { Some(u.clone()) } else { None });
            assert_eq!(seen.usage, used);
            assert_eq!(seen.only_usage, used.is_some());
            finish = seen.finish.or(finish);
            usage = used.or(usage);
        }
        let mut out = Vec::new();
        decoder.end(&mut out).unwrap();
        watch.end().unwrap();
        for delta in &out {
            if let Delta::Finish { reason, .. } = delta {
                finished = *reason;
            }
        }
        assert_eq!(finish, finished);
        assert_eq!(usage.unwrap().total(), 3);
    }
}

/// The frames of the golden streams, by case.
fn samples() -> Vec<(String, Vec<String>)> {
    let root = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/golden/openai_chat");
    let folders = std::fs::read_dir(root).unwrap().map(|entry| entry.unwrap().path());
    folders
        .filter_map(|folder| {
            let text = std::fs::read_to_string(folder.join("stream.sse")).ok()?;
            let data =
                text.lines().filter_map(|line| line.strip_prefix("data:")).map(str::to_owned);
            Some((folder.display().to_string(), data.collect()))
        })
        .collect()
}

#[test]
fn watch_and_decoder_agree_on_all_sample_streams() {
    assert!(!samples().is_empty());
    for (case, data) in samples() {
        let deltas = stream(&data).map_err(|e| e.message().to_owned());
        let mut watch = language().watch(Operation::Chat);
        let mut look = || -> ferrogate::error::Result<_> {
            let (mut content, mut usage, mut finish) = (false, None, None);
            for data in &data {
                let seen = watch.see(Frame { event: None, data })?;
                content |= seen.content;
                usage = seen.usage.or(usage);
                finish = seen.finish.or(finish);
            }
            watch.end()?;
            Ok((content, usage, finish))
        };
        let deltas = deltas.map(|deltas| {
            let (mut content, mut usage, mut finish) = (false, None, None);
            for delta in deltas {
                content |= delta.is_content() && !matches!(delta, Delta::Finish { .. });
                match delta {
                    Delta::Usage(used) => usage = Some(used),
                    Delta::Finish { reason, .. } => finish = reason.or(finish),
                    _ => {}
                }
            }
            (content, usage, finish.is_some())
        });
        let seen = look().map(|(c, u, f)| (c, u, f.is_some())).map_err(|e| e.message().to_owned());
        assert_eq!(seen, deltas, "{case}");
    }
}

#[test]
fn all_sample_bodies_can_be_read() {
    let root = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/golden/openai_chat");
    for folder in std::fs::read_dir(root).unwrap().map(|entry| entry.unwrap().path()) {
        if let Ok(text) = std::fs::read_to_string(folder.join("request.json")) {
            let request = read(&serde_json::from_str(&text).unwrap());
            assert_eq!(read(&encode(&request, superset()).0), request, "{}", folder.display());
        }
        if let Ok(text) = std::fs::read(folder.join("reply.json")) {
            let refused = folder.ends_with("error_in_answer");
            assert_eq!(
                language().decode(Operation::Chat, &text).is_err(),
                refused,
                "{}",
                folder.display()
            );
            assert_eq!(
                language().glance(Operation::Chat, &text).is_err(),
                refused,
                "{}",
                folder.display()
            );
        }
    }
}

#[test]
fn a_stream_that_ends_early_is_no_answer() {
    let chunk = json!({"choices": [{"index": 0, "delta": {"content": "a"}}]}).to_string();
    let error = stream(std::slice::from_ref(&chunk)).unwrap_err();
    assert!(error.message().contains("ended early"));
    assert!(stream(&[chunk.clone(), "[DONE]".into()]).is_ok());
    let mut watch = language().watch(Operation::Chat);
    watch.see(Frame { event: None, data: &chunk }).unwrap();
    assert!(watch.end().is_err());
    watch.see(Frame { event: None, data: "[DONE]" }).unwrap();
    assert!(watch.end().is_ok());
}

#[test]
fn an_error_inside_a_success_is_an_error() {
    let hidden = json!({"error": {"message": "busy", "code": 429}});
    let error = stream(&frames(std::slice::from_ref(&hidden))).unwrap_err();
    assert_eq!((error.message(), error.status()), ("busy", 429));
    let mut watch = language().watch(Operation::Chat);
    assert_eq!(
        watch.see(Frame { event: None, data: &hidden.to_string() }).unwrap_err().message(),
        "busy"
    );
    let body = hidden.to_string();
    assert_eq!(language().decode(Operation::Chat, body.as_bytes()).unwrap_err().status(), 429);
    assert_eq!(language().glance(Operation::Chat, body.as_bytes()).unwrap_err().status(), 429);
    let quiet =
        json!({"error": null, "choices": [{"message": {"content": "a"}, "finish_reason": "eos"}]});
    assert_eq!(decode(&quiet).choices[0].finish, Some(Finish::Stop));
}

#[test]
fn signatures_of_a_stream_follow_their_thoughts() {
    let chunk = |details: Value| json!({"choices": [{"index": 0, "delta": {"reasoning_details": details}}]});
    let deltas = stream(&[
        chunk(json!([{"type": "reasoning.text", "text": "a", "index": 0}])).to_string(),
        chunk(json!([{"type": "reasoning.text", "signature": "s", "index": 0}])).to_string(),
        chunk(json!([{"type": "reasoning.encrypted", "data": "d", "index": 1}])).to_string(),
        "[DONE]".into(),
    ])
    .unwrap();
    let starts = deltas.iter().filter(|d| matches!(d, Delta::PartStart { .. })).count();
    assert_eq!(starts, 2);
    assert!(deltas.contains(&Delta::Part {
        choice: 0,
        index: 0,
        delta: PartDelta::Signature("s".into())
    }));
}

#[test]
fn embeddings_keep_their_form() {
    let body = json!({"object": "list", "model": "m", "usage": {"prompt_tokens": 3, "total_tokens": 3}, "data": [
        {"object": "embedding", "index": 0, "embedding": [0.5, -1.25]},
        {"object": "embedding", "index": 1, "embedding": "AAAAPw=="},
        {"object": "embedding", "index": 2, "embedding": [1, -2]}]});
    let reply = language().decode(Operation::Embed, body.to_string().as_bytes()).unwrap();
    assert_eq!(language().write(&reply, &mut Losses::default()), body);
    let ask = json!({"model": "m", "input": [[1, 2]], "dimensions": 8, "encoding_format": "base64", "x": 1});
    let request = language().read(Operation::Embed, "", ask.to_string().as_bytes()).unwrap();
    assert_eq!(encode(&request, Features::default()).0, ask);
}

fn any_json() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        "[a-z\\[\\]{}\": ]{0,6}".prop_map(Value::from),
    ];
    let names = prop_oneof![
        Just("choices"),
        Just("delta"),
        Just("message"),
        Just("content"),
        Just("usage"),
        Just("tool_calls"),
        Just("function"),
        Just("index"),
        Just("reasoning_details"),
        Just("finish_reason"),
        Just("error"),
        Just("type"),
        Just("prompt_tokens"),
        Just("completion_tokens"),
        Just("prompt_tokens_details"),
        Just("cached_tokens"),
        Just("messages"),
        Just("role"),
        Just("text"),
        Just("data"),
        Just("embedding"),
        Just("audio"),
        Just("images"),
    ];
    leaf.prop_recursive(6, 40, 5, move |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..4).prop_map(Value::from),
            prop::collection::vec((names.clone(), inner), 0..5).prop_map(|fields| Value::Object(
                fields.into_iter().map(|(n, v)| (n.to_owned(), v)).collect()
            )),
        ]
    })
}

/// Every reader, on whatever this is.
fn try_all(data: &str) {
    let language = language();
    for operation in [Operation::Chat, Operation::Embed] {
        let _ = language.decode(operation, data.as_bytes());
        let _ = language.glance(operation, data.as_bytes());
        let _ = language.read(operation, "", data.as_bytes());
    }
    let (mut decoder, mut watch, mut out) =
        (language.decoder(Operation::Chat), language.watch(Operation::Chat), Vec::new());
    for event in [None, Some("error")] {
        let _ = decoder.push(Frame { event, data }, &mut out);
        let _ = watch.see(Frame { event, data });
    }
    let _ = decoder.end(&mut out);
    let _ = watch.end();
}

proptest! {
    #[test]
    fn arbitrary_json_is_survived(value in any_json()) {
        try_all(&value.to_string());
        try_all(&json!({"choices": [{"index": 0, "delta": value}]}).to_string());
        try_all(&json!({"choices": [{"index": 0, "message": value}], "usage": value}).to_string());
    }

    #[test]
    fn arbitrary_text_is_survived(text in "\\PC{0,60}") {
        try_all(&text);
    }

    #[test]
    fn any_prefix_is_survived(which in 0_usize..4, cut in 0_usize..900) {
        let (whole, chunks) = pairs().swap_remove(which);
        for text in frames(&chunks).into_iter().chain([whole.to_string(), bodies()[which].to_string()]) {
            let end = (0..=cut.min(text.len())).rev().find(|at| text.is_char_boundary(*at)).unwrap_or(0);
            try_all(&text[..end]);
        }
    }

    #[test]
    fn any_request_that_can_be_read_comes_back(message in any_json(), text in "\\PC{0,20}") {
        let mut message = match message {
            Value::Object(fields) => fields,
            other => serde_json::Map::from_iter([("content".to_owned(), json!([{"type": "text", "text": text, "x": other}]))]),
        };
        message.insert("role".into(), json!("assistant"));
        let body = json!({"model": "m", "messages": [message]});
        if let Ok(request) = language().read(Operation::Chat, "", body.to_string().as_bytes()) {
            let again = read(&encode(&request, superset()).0);
            prop_assert_eq!(again, request);
        }
    }
}

#[test]
fn an_answer_is_written_under_all_names_in_use() {
    let reply = decode(
        &json!({"id": "x", "model": "m", "choices": [{"index": 0, "finish_reason": "STOP", "message": {
        "content": null,
        "reasoning_details": [
            {"type": "reasoning.text", "text": "hm", "signature": "s", "format": "anthropic-claude-v1"},
            {"type": "reasoning.encrypted", "data": "d", "format": "anthropic-claude-v1"}],
        "images": [{"type": "image_url", "image_url": {"url": "data:image/png;base64,iVBOR"}}],
        "tool_calls": [{"function": {"name": "f", "arguments": {"a": 1}}}]}}],
        "usage": {"prompt_tokens": 9, "completion_tokens": 1, "cache_read_input_tokens": 4, "cost": 0.5}}),
    );
    let answer = language().write(&Reply::Chat(Box::new(reply)), &mut Losses::default());
    let (choice, message) = (&answer["choices"][0], &answer["choices"][0]["message"]);
    assert_eq!(choice["finish_reason"], "tool_calls");
    assert_eq!(message["content"], Value::Null);
    assert_eq!(message["reasoning_content"], "hm");
    assert_eq!(message["reasoning_details"][1]["data"], "d");
    assert_eq!(
        message["thinking_blocks"][0],
        json!({"type": "thinking", "thinking": "hm", "signature": "s"})
    );
    assert_eq!(message["images"][0]["image_url"]["url"], "data:image/png;base64,iVBOR");
    assert_eq!(message["tool_calls"][0]["id"], "call_0_0");
    assert_eq!(message["tool_calls"][0]["function"]["arguments"], "{\"a\":1}");
    assert_eq!(message["provider_specific_fields"]["native_finish_reason"], "STOP");
    assert_eq!(answer["usage"]["prompt_tokens_details"]["cached_tokens"], 4);
    assert_eq!(answer["usage"]["cost"], 0.5);
}

#[test]
fn a_stream_written_and_read_again_says_the_same() {
    for (_, chunks) in pairs() {
        let deltas = stream(&frames(&chunks)).unwrap();
        let (mut encoder, mut events) = (language().encoder(Seed::default()), Vec::new());
        for delta in &deltas {
            encoder.push(delta, &mut events);
        }
        encoder.end(&mut events);
        let again = stream(&events.into_iter().map(|e| e.data).collect::<Vec<_>>()).unwrap();
        assert_eq!(told(&again), told(&deltas));
    }
}
