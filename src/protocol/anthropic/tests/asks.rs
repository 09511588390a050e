//! Requests.

use super::*;
use crate::error::ErrorKind;
use crate::ops::{
    Media, Message, Outcome, Reasoning, ReasoningControl, ResponseFormat, Role, Source, Tool,
    ToolCall, ToolChoice, ToolResult,
};

fn asked(text: &str) -> ChatRequest {
    ChatRequest {
        messages: vec![Message::new(Role::User, vec![Part::text(text)])],
        ..Default::default()
    }
}

/// A request with a bit of everything.
fn full() -> Value {
    json!({
        "model": "claude",
        "max_tokens": 100,
        "system": [{"type": "text", "text": "Be brief", "cache_control": {"type": "ephemeral", "ttl": "1h"}}],
        "messages": [
            {"role": "user", "content": [
                {"type": "text", "text": "Look"},
                {"type": "image", "source": {"type": "base64", "media_type": "image/png", "data": "iVBORw0="}},
                {"type": "image", "source": {"type": "url", "url": "https://a.example/b.png"}},
                {"type": "document", "source": {"type": "text", "media_type": "text/plain", "data": "words"},
                 "title": "T", "context": "C", "citations": {"enabled": true}},
                {"type": "document", "source": {"type": "content", "content": [{"type": "text", "text": "x"}]}},
                {"type": "document", "source": {"type": "file", "file_id": "file_1"}},
                {"type": "container_upload", "file_id": "file_2"},
            ]},
            {"role": "assistant", "content": [
                {"type": "thinking", "thinking": "Hm", "signature": "c2ln"},
                {"type": "redacted_thinking", "data": "cmVk"},
                {"type": "server_tool_use", "id": "srvtoolu_1", "name": "web_search", "input": {"query": "q"}},
                {"type": "web_search_tool_result", "tool_use_id": "srvtoolu_1", "content": []},
                {"type": "tool_use", "id": "toolu_1", "name": "f", "input": {"a": 1}, "caller": {"type": "direct"}},
            ]},
            {"role": "user", "content": [
                {"type": "tool_result", "tool_use_id": "toolu_1", "is_error": true,
                 "cache_control": {"type": "ephemeral"}, "content": [
                    {"type": "text", "text": "no"},
                    {"type": "search_result", "source": "s", "title": "t", "content": []}]},
                {"type": "text", "text": "And now?"},
            ]},
            {"role": "system", "content": [{"type": "text", "text": "Be kind"}]},
        ],
        "tools": [
            {"name": "f", "description": "d", "input_schema": {"type": "object", "properties": {}},
             "strict": true, "defer_loading": true, "cache_control": {"type": "ephemeral"}},
            {"type": "web_search_20250305", "name": "web_search", "max_uses": 2},
        ],
        "tool_choice": {"type": "auto", "disable_parallel_tool_use": true},
        "stop_sequences": ["END"],
        "thinking": {"type": "enabled", "budget_tokens": 2048, "display": "omitted"},
        "output_config": {"effort": "high", "format": {"type": "json_schema", "schema":
            {"type": "object", "properties": {"a": {"type": "string"}}, "additionalProperties": false}}},
        "metadata": {"user_id": "u"},
        "service_tier": "standard_only",
        "stream": true,
        "cache_control": {"type": "ephemeral"},
        "container": "c_1",
        "mcp_servers": [{"type": "url", "url": "https://m.example", "name": "m"}],
    })
}

#[test]
fn a_request_comes_back_as_it_went_in() {
    let body = full();
    let request = read(&body);
    assert_eq!(request.messages.len(), 6, "system, user, assistant, tool, user, system");
    assert_eq!(request.service_tier.as_deref(), Some("default"));
    let (ask, losses) = encode(request, newest());
    assert_eq!(Value::Object(ask.body), body);
    assert_eq!((ask.path.as_str(), losses), ("/v1/messages", Losses::default()));
    assert_eq!(
        ask.headers,
        [
            ("anthropic-version", "2023-06-01".to_owned()),
            ("anthropic-beta", "files-api-2025-04-14".to_owned())
        ]
    );
}

#[test]
fn an_effort_without_thinking_stays_so() {
    let body = json!({"model": "claude", "max_tokens": 1, "output_config": {"effort": "low"},
        "messages": [{"role": "user", "content": [{"type": "text", "text": "x"}]}]});
    let request = read(&body);
    assert_eq!(request.reasoning.as_ref().unwrap().effort.as_deref(), Some("low"));
    assert_eq!(Value::Object(encode(request, newest()).0.body), body);
}

#[test]
fn vertex_keeps_the_model_in_the_path() {
    let body = json!({"anthropic_version": "vertex-2023-10-16", "max_tokens": 5,
        "anthropic_beta": ["b-1"], "messages": [{"role": "user", "content": "x"}]});
    let path = "/v1/projects/p/locations/l/publishers/anthropic/models/claude-4%4020250514:streamRawPredict";
    let request = Anthropic.read(Operation::Chat, path, body.to_string().as_bytes()).unwrap();
    let Request::Chat(chat) = request else { panic!() };
    assert_eq!((chat.model.as_str(), chat.stream), ("claude-4@20250514", true));
    assert!(chat.extra.is_empty());
    let beta = ("anthropic-beta", "b-1".to_owned());
    assert!(encode(*chat, newest()).0.headers.contains(&beta));
}

#[test]
fn a_wrong_request_names_the_field() {
    let wrong = |body: Value| {
        let error = Anthropic.read(Operation::Chat, "", body.to_string().as_bytes()).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::BadRequest);
        error.message().to_owned()
    };
    assert!(wrong(json!({"messages": []})).starts_with("model: "));
    assert!(wrong(json!({"model": "m"})).starts_with("messages: "));
    assert!(
        wrong(json!({"model": "m", "messages": [{"role": "bot"}]})).starts_with("messages[0].role")
    );
    assert!(wrong(json!({"model": "m", "messages": [3]})).starts_with("messages[0]: "));
    assert!(
        wrong(json!({"model": "m", "messages": [], "max_tokens": "x"})).starts_with("max_tokens: ")
    );
    let tools = json!({"model": "m", "messages": [], "tools": [{"name": 1}]});
    assert!(wrong(tools).starts_with("tools[0].name: "));
}

#[test]
fn results_come_first_and_ids_are_made_to_fit() {
    let call = |id: &str, arguments: &str| {
        Part::new(Content::ToolCall(ToolCall {
            id: id.to_owned(),
            name: "f".to_owned(),
            arguments: arguments.to_owned(),
            ..ToolCall::default()
        }))
    };
    let result = |id: &str| {
        let result = ToolResult {
            id: id.to_owned(),
            parts: vec![Part::text("ok")],
            ..ToolResult::default()
        };
        Message::new(Role::Tool, vec![Part::new(Content::ToolResult(result))])
    };
    let mut request = asked("go");
    request.max_output_tokens = Some(9);
    let calls = vec![Part::text(" "), call("a.b|1", "{}"), call("", "[1]")];
    request.messages.push(Message::new(Role::Assistant, calls));
    request.messages.push(Message::new(Role::User, vec![Part::text("wait"), Part::text("")]));
    request.messages.extend([result("a.b|1"), result("")]);
    let (ask, losses) = encode(request, newest());
    let assistant = &ask.body["messages"][1]["content"];
    let user = &ask.body["messages"][2]["content"];
    assert_eq!(assistant[0]["id"], "a_2eb_7c1");
    assert_eq!(assistant[1]["input"], json!({"raw_arguments": "[1]"}));
    assert_eq!(
        user[0],
        json!({"type": "tool_result", "tool_use_id": "a_2eb_7c1", "content": "ok"})
    );
    assert_eq!(user[1]["tool_use_id"], assistant[1]["id"]);
    assert_eq!((user[2]["text"].as_str(), user.as_array().unwrap().len()), (Some("wait"), 3));
    let lost = ["messages[1].tool_calls[0].id", "messages[1].tool_calls[1].function.arguments"];
    assert_eq!(fields(&losses), lost);
}

#[test]
fn system_text_in_the_middle_goes_where_the_model_takes_it() {
    let mut request = asked("hi");
    request.max_output_tokens = Some(9);
    request.messages.insert(0, Message::new(Role::Developer, vec![Part::text("first")]));
    request.messages.push(Message::new(Role::System, vec![Part::text("later")]));
    let (ask, losses) = encode(request.clone(), newest());
    assert_eq!(
        (&ask.body["system"], ask.body["messages"][1]["role"].as_str()),
        (&json!("first"), Some("system"))
    );
    assert_eq!(losses, Losses::default());
    let (ask, losses) = encode(request, Features::default());
    assert_eq!(ask.body["messages"][0]["content"][1]["text"], "later");
    assert_eq!(fields(&losses), ["messages[2].role"]);
}

#[test]
fn an_effort_becomes_what_the_model_takes() {
    let with = |effort: &str, features: Features| {
        let control = ReasoningControl { effort: Some(effort.to_owned()), ..Default::default() };
        let mut request = ChatRequest { reasoning: Some(control), ..asked("x") };
        request.max_output_tokens = Some(500);
        request.sampling.temperature = serde_json::Number::from_f64(0.5);
        request.sampling.top_k = Some(3.into());
        encode(request, features)
    };
    let (ask, losses) = with("high", newest());
    assert_eq!(ask.body["thinking"], json!({"type": "adaptive"}));
    assert_eq!(ask.body["output_config"], json!({"effort": "high"}));
    assert_eq!(fields(&losses), ["temperature", "top_k"]);
    for (effort, budget) in [
        ("minimal", 1024),
        ("low", 1024),
        ("medium", 2048),
        ("high", 4096),
        ("xhigh", 8192),
        ("max", 16384),
    ] {
        let (ask, losses) = with(effort, Features::default());
        assert_eq!(ask.body["thinking"], json!({"type": "enabled", "budget_tokens": budget}));
        assert_eq!(ask.body["max_tokens"], budget + 500);
        assert_eq!(fields(&losses), ["max_tokens", "temperature", "top_k"]);
    }
    let (ask, losses) = with("none", Features::default());
    assert_eq!((&ask.body["thinking"], losses), (&json!({"type": "disabled"}), Losses::default()));
}

#[test]
fn json_is_asked_for_by_schema_or_by_tool() {
    let schema =
        json!({"properties": {"a": {"type": "object", "properties": {}}}, "type": "object"});
    let format =
        ResponseFormat::Schema { name: None, description: None, schema, strict: Some(true) };
    let with = |format: ResponseFormat, tools: Vec<Tool>, features: Features| {
        let request = ChatRequest {
            response_format: Some(format),
            tools,
            max_output_tokens: Some(9),
            ..asked("x")
        };
        encode(request, features)
    };
    let (ask, losses) = with(format.clone(), Vec::new(), newest());
    let sent = &ask.body["output_config"]["format"]["schema"];
    assert_eq!(
        (&sent["additionalProperties"], &sent["properties"]["a"]["additionalProperties"]),
        (&json!(false), &json!(false))
    );
    assert_eq!(losses, Losses::default());
    let (ask, losses) = with(format, Vec::new(), Features::default());
    assert_eq!(ask.body["tool_choice"], json!({"type": "tool", "name": "json_tool_call"}));
    assert_eq!(fields(&losses), ["response_format"]);
    let native = Tool::Native {
        protocol: "openai_chat".to_owned(),
        json: json!({"type": "web_search_20250305", "name": "web_search"}),
        cache: None,
    };
    let (ask, _) = with(ResponseFormat::Json, vec![native], newest());
    assert_eq!(
        (&ask.body["tool_choice"]["type"], ask.body["tools"].as_array().unwrap().len()),
        (&json!("any"), 2)
    );
}

#[test]
fn what_cannot_be_said_is_told() {
    let media = |mime: &str| Media {
        source: Source::Base64("AAAA".into()),
        mime: Some(mime.into()),
        ..Media::default()
    };
    let mut request = asked("x");
    request.messages[0].name = Some("bob".to_owned());
    request.messages[0].parts.extend([
        Part::new(Content::Image(Media { detail: Some("high".into()), ..media("image/png") })),
        Part::new(Content::Audio(media("audio/wav"))),
        Part::new(Content::Video(media("video/mp4"))),
        Part::new(Content::Opaque { protocol: "openai_chat".into(), json: json!({"type": "odd"}) }),
    ]);
    let thought = Reasoning { text: "hm".into(), ..Reasoning::default() };
    request
        .messages
        .push(Message::new(Role::Assistant, vec![Part::new(Content::Reasoning(thought))]));
    request.tools.push(Tool::Native {
        protocol: "openai_responses".into(),
        json: json!({"type": "image_generation"}),
        cache: None,
    });
    request.tool_choice = Some(ToolChoice::Required);
    request.sampling.temperature = serde_json::Number::from_f64(1.5);
    request.sampling.seed = Some(7.into());
    request.sampling.n = Some(1.into());
    request.service_tier = Some("flex".to_owned());
    request.extra.insert("store".into(), json!(true));
    request.extra.insert("new_field".into(), json!(1));
    let (ask, losses) = encode(request, newest());
    let mut lost = fields(&losses);
    lost.sort_unstable();
    let want = [
        "max_tokens",
        "messages[0].content[1].image_url.detail",
        "messages[0].content[2].input_audio",
        "messages[0].content[3].video_url",
        "messages[0].content[4].odd",
        "messages[0].name",
        "messages[1].reasoning_content",
        "seed",
        "service_tier",
        "store",
        "temperature",
        "tool_choice",
        "tools[0].image_generation",
    ];
    assert_eq!(lost, want);
    assert_eq!((&ask.body["temperature"], &ask.body["new_field"]), (&json!(1.0), &json!(1)));
    let outcomes = |o| losses.0.iter().filter(|l| l.outcome == o).count();
    assert_eq!((outcomes(Outcome::Clamped), outcomes(Outcome::Defaulted)), (1, 1));
    assert_eq!(ask.body["messages"].as_array().unwrap().len(), 1);
}

#[test]
fn there_are_no_embeddings() {
    let request = Request::Embed(Box::default());
    let error =
        Anthropic.encode(&request, &Destination::default(), &mut Losses::default()).unwrap_err();
    assert_eq!(
        (error.kind(), error.message()),
        (ErrorKind::UnsupportedParams, "the language anthropic has no word for 'embed'")
    );
}

/// The steering fields and the tools of a request to a model of these features.
fn steered(body: &Value, features: Features) -> (Value, Vec<String>) {
    let language = crate::protocol::find("openai_chat").unwrap();
    let request =
        language.read(crate::ops::Operation::Chat, "", body.to_string().as_bytes()).unwrap();
    let to = Destination { features, ..Destination::default() };
    let mut losses = Losses::default();
    let ask = Anthropic.encode(&request, &to, &mut losses).unwrap();
    let fields = losses.0.iter().map(|l| l.field.to_string()).filter(|f| f != "max_tokens");
    (Value::Object(ask.body), fields.collect())
}

#[test]
fn strict_tools_are_asked_of_models_that_can_be_held_to_them() {
    let body = json!({"model": "m", "messages": [{"role": "user", "content": "Hi"}], "tools": [
        {"type": "function", "function": {"name": "a", "strict": true, "parameters": {"type": "object"}}},
        {"type": "function", "function": {"name": "b", "strict": false, "parameters": {"type": "object"}}}]});
    let held = Features { structured_output: true, ..Features::default() };
    let (written, lost) = steered(&body, held);
    assert_eq!((&written["tools"][0]["strict"], lost.len()), (&json!(true), 0));
    let (written, lost) = steered(&body, Features::default());
    assert_eq!(written["tools"][0].get("strict"), None);
    assert_eq!(lost, ["tools[0].function.strict"]);
}

#[test]
fn a_model_that_takes_one_sampling_value_gets_the_temperature() {
    let body = json!({"model": "m", "messages": [{"role": "user", "content": "Hi"}], "temperature": 0.5, "top_p": 0.9});
    let (written, lost) = steered(&body, Features::default());
    assert_eq!((&written["top_p"], lost.len()), (&json!(0.9), 0));
    let one = Features { one_sampling_value: true, ..Features::default() };
    let (written, lost) = steered(&body, one.clone());
    assert_eq!((&written["temperature"], written.get("top_p")), (&json!(0.5), None));
    assert_eq!(lost, ["top_p"]);
    let alone =
        json!({"model": "m", "messages": [{"role": "user", "content": "Hi"}], "top_p": 0.9});
    assert_eq!(steered(&alone, one).0["top_p"], json!(0.9));
}

#[test]
fn a_model_that_draws_as_it_likes_is_told_nothing() {
    let fixed = Features { fixed_sampling: true, ..Features::default() };
    let user = json!([{"role": "user", "content": "Hi"}]);
    let body =
        json!({"model": "m", "messages": user, "temperature": 0.5, "top_p": 1.0, "top_k": 5});
    let (written, lost) = steered(&body, fixed.clone());
    assert!(["temperature", "top_p", "top_k"].iter().all(|name| written.get(*name).is_none()));
    assert_eq!(lost, ["temperature", "top_k"]);
    let neutral = json!({"model": "m", "messages": user, "temperature": 1});
    assert!(steered(&neutral, fixed).1.is_empty());
}

#[test]
fn a_model_that_refuses_a_budget_is_told_an_effort() {
    let body = json!({"model": "m", "messages": [{"role": "user", "content": "Hi"}], "max_tokens": 9000,
        "thinking": {"type": "enabled", "budget_tokens": 4096}});
    let adaptive = Features { adaptive_thinking: true, ..Features::default() };
    assert_eq!(steered(&body, adaptive.clone()).0["thinking"], body["thinking"]);
    let (written, lost) = steered(&body, Features { adaptive_only: true, ..adaptive });
    assert_eq!(written["thinking"], json!({"type": "adaptive"}));
    assert_eq!(written["output_config"], json!({"effort": "high"}));
    assert_eq!(lost, ["reasoning.max_tokens"]);
}
