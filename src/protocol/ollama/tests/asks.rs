//! Requests: what a caller of this language said is said again, and what cannot be said is declared.

use super::{chat, encode, fields, read};
use crate::ops::{
    ChatRequest, Content, Media, Message, Part, Reasoning, ReasoningControl, Request,
    ResponseFormat, Role, Source, Tool, ToolCall, ToolChoice, ToolResult,
};
use serde_json::json;

#[test]
fn a_request_comes_back_as_it_was_said() {
    let body = json!({
        "model": "m",
        "messages": [
            {"role": "system", "content": "Be brief."},
            {"role": "user", "content": "What is it?", "images": ["iVBORw0K"]},
            {"role": "assistant", "content": "", "thinking": "Hm.", "tool_calls": [
                {"type": "function", "function": {"index": 0, "name": "look", "arguments": {"x": 1}}, "id": "a1"}]},
            {"role": "tool", "tool_name": "look", "tool_call_id": "a1", "content": "A cat."},
        ],
        "tools": [{"type": "function", "function":
            {"name": "look", "description": "Looks.", "parameters": {"type": "object", "properties": {}}}}],
        "format": {"type": "object"},
        "options": {
            "num_ctx": 4096, "temperature": 0.3, "top_p": 0.5, "top_k": 7, "min_p": 0.1, "seed": 3,
            "frequency_penalty": 0.1, "presence_penalty": 0.2, "repeat_penalty": 1.1,
            "num_predict": 9, "stop": ["END"],
        },
        "think": true,
        "logprobs": true,
        "top_logprobs": 2,
        "stream": false,
        "keep_alive": "5m",
    });
    let (again, losses) = chat(read(&body));
    assert_eq!(again, body);
    assert_eq!(losses.0, []);
}

#[test]
fn who_says_nothing_of_streaming_gets_a_stream() {
    let bare = read(&json!({"model": "m", "messages": []}));
    assert!(bare.stream);
    assert_eq!(chat(bare).0["stream"], true);
    let unlimited =
        read(&json!({"model": "m", "messages": [], "options": {"num_predict": -1, "stop": "x"}}));
    assert_eq!((unlimited.max_output_tokens, unlimited.stop), (None, vec!["x".to_owned()]));
}

#[test]
fn calls_without_ids_are_tied_to_their_results_by_tool_and_order() {
    let call = |name: &str, x: u8| json!({"function": {"name": name, "arguments": {"x": x}}});
    let result =
        |name: &str, text: &str| json!({"role": "tool", "tool_name": name, "content": text});
    let request = read(&json!({"model": "m", "messages": [
        {"role": "assistant", "content": "", "tool_calls": [call("a", 1), call("b", 2), call("a", 3)]},
        result("b", "2"), result("a", "1"), result("a", "3"),
    ]}));
    let ids = request.messages.iter().flat_map(|m| &m.parts).map(|p| match &p.content {
        Content::ToolCall(call) => call.id.as_str(),
        Content::ToolResult(result) => result.id.as_str(),
        other => panic!("{other:?}"),
    });
    let ids: Vec<_> = ids.collect();
    assert_eq!(ids, ["call_0", "call_1", "call_2", "call_1", "call_0", "call_2"]);
}

#[test]
fn results_name_the_tool_and_arguments_are_objects() {
    let call = |id: &str, arguments: &str| {
        Part::new(Content::ToolCall(ToolCall {
            id: id.to_owned(),
            name: format!("tool_{id}"),
            arguments: arguments.to_owned(),
            ..ToolCall::default()
        }))
    };
    let result =
        ToolResult { id: "b".to_owned(), parts: vec![Part::text("r")], ..ToolResult::default() };
    let messages = vec![
        Message::new(
            Role::Assistant,
            vec![call("a", r#"{"x":1}"#), call("b", "{\"x"), call("c", "")],
        ),
        Message::new(Role::Tool, vec![Part::new(Content::ToolResult(result))]),
    ];
    let (body, losses) = chat(ChatRequest { messages, ..ChatRequest::default() });
    let calls = &body["messages"][0]["tool_calls"];
    assert_eq!(calls[0]["function"]["arguments"], json!({"x": 1}));
    assert_eq!(calls[1]["function"]["arguments"], json!({"raw_arguments": "{\"x"}));
    assert_eq!(calls[2]["function"]["arguments"], json!({}));
    assert_eq!(
        body["messages"][1],
        json!({"role": "tool", "tool_name": "tool_b", "tool_call_id": "b", "content": "r"})
    );
    assert_eq!(fields(&losses), ["messages[0].tool_calls[1].function.arguments"]);
}

#[test]
fn thinking_is_a_switch_or_a_level() {
    let think = |model: &str, control: ReasoningControl| {
        let request = ChatRequest { reasoning: Some(control), ..ChatRequest::default() };
        let (body, losses) = encode(&Request::Chat(Box::new(request)), model);
        (body["think"].clone(), losses.0.len())
    };
    let effort = |word: &str| ReasoningControl {
        effort: Some(word.to_owned()),
        ..ReasoningControl::default()
    };
    let mode = |word: &str| ReasoningControl {
        mode: Some(word.to_owned()),
        ..ReasoningControl::default()
    };
    assert_eq!(think("qwen3", mode("enabled")), (json!(true), 0));
    assert_eq!(think("qwen3", mode("disabled")), (json!(false), 0));
    assert_eq!(think("qwen3", effort("none")), (json!(false), 0));
    assert_eq!(think("qwen3", effort("high")), (json!(true), 1));
    assert_eq!(think("gpt-oss:20b", effort("high")), (json!("high"), 0));
    assert_eq!(think("gpt-oss:20b", effort("minimal")), (json!("low"), 1));
    let budget = ReasoningControl { budget: Some(9), ..ReasoningControl::default() };
    assert_eq!(think("qwen3", budget), (json!(true), 1));
    assert_eq!(think("qwen3", ReasoningControl::default()), (json!(null), 0));
}

#[test]
fn nothing_can_be_forced() {
    let tool = |name: &str| Tool::Function {
        name: name.to_owned(),
        description: None,
        parameters: None,
        strict: None,
        cache: None,
        extra: serde_json::Map::new(),
    };
    let asked = |choice| {
        let tools = vec![tool("a"), tool("b")];
        let (body, losses) =
            chat(ChatRequest { tools, tool_choice: Some(choice), ..ChatRequest::default() });
        let count = body["tools"].as_array().map_or(0, Vec::len);
        (count, losses.0.into_iter().map(|loss| loss.field.into_owned()).collect::<Vec<_>>())
    };
    assert_eq!(asked(ToolChoice::Auto), (2, vec![]));
    assert_eq!(asked(ToolChoice::None), (0, vec!["tool_choice".to_owned()]));
    assert_eq!(asked(ToolChoice::Required), (2, vec!["tool_choice".to_owned()]));
    let one = ToolChoice::Tool { name: "b".to_owned(), custom: false };
    let lost = vec!["tool_choice".to_owned(), "tools[0].function".to_owned()];
    assert_eq!(asked(one), (1, lost));
}

#[test]
fn what_has_no_place_is_moved_or_declared() {
    let media = |source| Media { source, ..Media::default() };
    let thought =
        Reasoning { text: "Hm.".into(), signature: Some("s".into()), ..Reasoning::default() };
    let messages = vec![
        Message::new(Role::Developer, vec![Part::text("a"), Part::text("b")]),
        Message::new(
            Role::User,
            vec![
                Part::new(Content::Image(media(Source::Url("https://x/y.png".into())))),
                Part::new(Content::File(Media {
                    name: Some("n.txt".into()),
                    ..media(Source::Text("note".into()))
                })),
                Part::new(Content::Audio(media(Source::Base64("AA==".into())))),
            ],
        ),
        Message::new(Role::Assistant, vec![Part::new(Content::Reasoning(thought))]),
    ];
    let mut request = ChatRequest { messages, user: Some("u".into()), ..ChatRequest::default() };
    request.response_format = Some(ResponseFormat::Json);
    request.extra.insert("store".into(), json!(true));
    let (body, losses) = chat(request);
    assert_eq!(
        body["messages"],
        json!([
            {"role": "system", "content": "a\nb"},
            {"role": "user", "content": "n.txt:\nnote"},
            {"role": "assistant", "content": "", "thinking": "Hm."},
        ])
    );
    assert_eq!(body["format"], "json");
    let lost = [
        "messages[1].content[0].image_url",
        "messages[1].content[1].file",
        "messages[1].content[2].input_audio",
        "messages[2].reasoning_details.signature",
        "user",
        "store",
    ];
    assert_eq!(fields(&losses), lost);
}
