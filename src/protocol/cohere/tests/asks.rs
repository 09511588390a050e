//! Requests: what a caller of this language said is said again, and what cannot be said is declared.

use super::{encode, fields, read};
use crate::ops::{
    CacheMark, ChatRequest, Content, Media, Message, Part, Reasoning, ReasoningControl,
    ResponseFormat, Role, Sampling, Source, Tool, ToolChoice, ToolResult,
};
use serde_json::{Number, Value, json};

fn user(text: &str) -> Message {
    Message::new(Role::User, vec![Part::text(text)])
}

fn function(name: &str, strict: Option<bool>) -> Tool {
    Tool::Function {
        name: name.to_owned(),
        description: None,
        parameters: None,
        strict,
        cache: None,
        extra: serde_json::Map::new(),
    }
}

#[test]
fn a_request_comes_back_as_it_was_said() {
    let body = json!({
        "model": "command",
        "messages": [
            {"role": "system", "content": "Be brief."},
            {"role": "user", "content": [
                {"type": "text", "text": "What is it?"},
                {"type": "image_url", "image_url": {"url": "https://x/y.png", "detail": "low"}},
            ]},
            {"role": "assistant", "content": [{"type": "thinking", "thinking": "Hm."}],
             "tool_plan": "I look.",
             "tool_calls": [{"id": "a1", "type": "function", "function": {"name": "look", "arguments": "{\"x\":1}"}}]},
            {"role": "tool", "tool_call_id": "a1", "content": [
                {"type": "document", "document": {"id": "d", "data": {"text": "A cat."}}},
            ]},
            {"role": "assistant", "content": "A cat.",
             "citations": [{"start": 2, "end": 5, "text": "cat", "sources": [], "type": "TEXT_CONTENT"}]},
        ],
        "documents": [{"id": "1", "data": {"text": "t"}}],
        "tools": [{"type": "function", "function":
            {"name": "look", "description": "Looks.", "parameters": {"type": "object", "properties": {}}}}],
        "tool_choice": "REQUIRED",
        "strict_tools": true,
        "response_format": {"type": "json_object", "json_schema": {"type": "object"}},
        "max_tokens": 9,
        "stop_sequences": ["END"],
        "temperature": 0.3, "p": 0.5, "k": 7, "seed": 3,
        "frequency_penalty": 0.1, "presence_penalty": 0.2, "logprobs": true,
        "thinking": {"type": "enabled", "token_budget": 100},
        "stream": true,
        "safety_mode": "STRICT", "priority": 5, "citation_options": {"mode": "FAST"},
    });
    let (ask, losses) = encode(read(&body));
    assert_eq!(ask.path, "/v2/chat");
    assert_eq!(Value::Object(ask.body), body);
    assert_eq!(losses.0, []);
}

#[test]
fn a_document_of_a_tool_is_text_for_others() {
    let document = json!({"data": {"title": "T", "rows": 3}});
    let chat = read(&json!({"model": "c", "messages": [
        {"role": "tool", "tool_call_id": "a", "content": [{"type": "document", "document": document}]},
    ]}));
    let Content::ToolResult(result) = &chat.messages[0].parts[0].content else { panic!() };
    assert_eq!(
        result.parts[0].content,
        Part::text(r#"{"title":"T","rows":3}"#).content,
        "all of the data is shown where it is no plain text"
    );
}

#[test]
fn one_tool_is_forced_by_offering_it_alone() {
    let choice = ToolChoice::Tool { name: "b".to_owned(), custom: false };
    let (ask, losses) = encode(ChatRequest {
        messages: vec![user("x")],
        tools: vec![function("a", Some(true)), function("b", None)],
        tool_choice: Some(choice),
        parallel_tool_calls: Some(false),
        ..ChatRequest::default()
    });
    assert_eq!(ask.body["tool_choice"], "REQUIRED");
    assert_eq!(ask.body["tools"].as_array().map(Vec::len), Some(1));
    assert_eq!(ask.body["tools"][0]["function"]["name"], "b");
    assert!(!ask.body.contains_key("strict_tools"), "not all tools are strict");
    let lost = [
        "tools[0].function",
        "parallel_tool_calls",
        "tool_choice.function",
        "tools[0].function.strict",
    ];
    assert_eq!(fields(&losses), lost);
}

#[test]
fn numbers_are_brought_into_their_ranges() {
    let number = |n: f64| Number::from_f64(n);
    let sampling = Sampling {
        top_p: number(1.0),
        frequency_penalty: number(-0.5),
        presence_penalty: number(0.5),
        n: Some(1.into()),
        ..Sampling::default()
    };
    let (ask, losses) =
        encode(ChatRequest { messages: vec![user("x")], sampling, ..ChatRequest::default() });
    assert_eq!((&ask.body["p"], &ask.body["frequency_penalty"]), (&json!(0.99), &json!(0)));
    assert_eq!(ask.body["presence_penalty"], 0.5);
    assert_eq!(fields(&losses), ["top_p", "frequency_penalty"]);
}

#[test]
fn an_effort_becomes_a_budget_that_leaves_room() {
    let thinking = |effort: &str, most| {
        let effort = Some(effort.to_owned());
        let reasoning = Some(ReasoningControl { effort, ..ReasoningControl::default() });
        let (mut ask, losses) = encode(ChatRequest {
            messages: vec![user("x")],
            reasoning,
            max_output_tokens: most,
            ..ChatRequest::default()
        });
        assert_eq!(losses.0, []);
        ask.body.remove("thinking").unwrap()
    };
    assert_eq!(thinking("none", None), json!({"type": "disabled"}));
    assert_eq!(thinking("low", None), json!({"type": "enabled", "token_budget": 1024}));
    assert_eq!(thinking("low", Some(1000)), json!({"type": "enabled"}));
    assert_eq!(thinking("high", None), json!({"type": "enabled"}));
}

#[test]
fn what_is_said_of_thinking_without_a_switch_is_declared() {
    let mut control = ReasoningControl::default();
    control.extra.insert("clear_thinking".into(), json!(false));
    let (ask, losses) = encode(ChatRequest {
        messages: vec![user("x")],
        reasoning: Some(control),
        ..ChatRequest::default()
    });
    assert!(!ask.body.contains_key("thinking"));
    assert_eq!(fields(&losses), ["thinking.clear_thinking"]);
}

#[test]
fn thoughts_of_others_go_as_text_without_their_proof() {
    let thought = |text: &str, signature: Option<&str>, encrypted: Option<&str>| {
        Part::new(Content::Reasoning(Reasoning {
            text: text.to_owned(),
            signature: signature.map(str::to_owned),
            encrypted: encrypted.map(str::to_owned),
            format: Some("anthropic-claude-v1".to_owned()),
            ..Reasoning::default()
        }))
    };
    let parts =
        vec![thought("Hm.", Some("s"), None), thought("", None, Some("e")), Part::text("Yes.")];
    let messages = vec![Message::new(Role::Assistant, parts)];
    let (ask, losses) = encode(ChatRequest { messages, ..ChatRequest::default() });
    let content =
        json!([{"type": "thinking", "thinking": "Hm."}, {"type": "text", "text": "Yes."}]);
    assert_eq!(ask.body["messages"][0]["content"], content);
    let lost = ["messages[0].reasoning_details.signature", "messages[0].reasoning_details"];
    assert_eq!(fields(&losses), lost);
}

#[test]
fn what_has_no_place_is_moved_or_declared() {
    let media = |source| Media { source, ..Media::default() };
    let image = Content::Image(Media {
        mime: Some("image/png".to_owned()),
        ..media(Source::Base64("AA==".to_owned()))
    });
    let result = ToolResult {
        id: "a".to_owned(),
        parts: vec![Part::text("see"), Part::new(image)],
        is_error: Some(true),
        ..ToolResult::default()
    };
    let notes = Content::File(Media {
        name: Some("n.txt".to_owned()),
        ..media(Source::Text("note".to_owned()))
    });
    let mut marked = Part::text("hi");
    marked.cache = Some(CacheMark::default());
    let messages = vec![
        Message::new(Role::Tool, vec![Part::new(Content::ToolResult(result))]),
        Message::new(
            Role::User,
            vec![
                marked,
                Part::new(notes),
                Part::new(Content::Audio(media(Source::Base64("AA==".to_owned())))),
            ],
        ),
    ];
    let mut request = ChatRequest { messages, ..ChatRequest::default() };
    request.extra.insert("store".to_owned(), json!(true));
    let (ask, losses) = encode(request);
    let picture = json!({"type": "image_url", "image_url": {"url": "data:image/png;base64,AA=="}});
    assert_eq!(
        ask.body["messages"],
        json!([
            {"role": "tool", "tool_call_id": "a", "content": "see"},
            {"role": "user", "content": [picture]},
            {"role": "user", "content": "hi"},
        ])
    );
    assert_eq!(ask.body["documents"], json!([{"data": {"text": "note", "title": "n.txt"}}]));
    let lost = [
        "messages[0].is_error",
        "messages[0].content[1].image_url",
        "messages[1].content[0].cache_control",
        "messages[1].content[1].file",
        "messages[1].content[2].input_audio",
        "store",
    ];
    assert_eq!(fields(&losses), lost);
}

#[test]
fn citations_come_back_through_an_openai_conversation() {
    let citation =
        json!({"start": 0, "end": 1, "text": "A", "sources": [{"type": "tool", "id": "a:0"}]});
    let mut message = Message::new(Role::Assistant, vec![Part::text("A.")]);
    let notes = json!({"citations": [citation], "native_finish_reason": "COMPLETE"});
    message.extra.insert("provider_specific_fields".to_owned(), notes);
    let (ask, losses) = encode(ChatRequest { messages: vec![message], ..ChatRequest::default() });
    assert_eq!(ask.body["messages"][0]["citations"], json!([citation]));
    assert_eq!(losses.0, []);
}

#[test]
fn a_schema_is_a_form_of_json() {
    let format = |response_format| {
        let request = ChatRequest {
            messages: vec![user("x")],
            response_format: Some(response_format),
            ..ChatRequest::default()
        };
        encode(request).0.body["response_format"].clone()
    };
    let schema = ResponseFormat::Schema {
        name: Some("n".to_owned()),
        description: None,
        schema: json!({"type": "object"}),
        strict: Some(true),
    };
    assert_eq!(format(schema), json!({"type": "json_object", "json_schema": {"type": "object"}}));
    assert_eq!(format(ResponseFormat::Json), json!({"type": "json_object"}));
}

/// Through OpenAI's language a citation comes back as Cohere wrote it, without a word of whose it is.
#[test]
fn a_citation_that_went_through_another_language_comes_back() {
    let native =
        json!({"start": 0, "end": 3, "text": "Sun", "sources": [{"type": "tool", "id": "t:0"}]});
    let citation = crate::ops::Citation { native: native.clone(), ..Default::default() };
    let content = Content::Text { text: "Sunny".into(), citations: vec![citation] };
    let said = Message::new(Role::Assistant, vec![Part::new(content)]);
    let chat = ChatRequest { messages: vec![said], ..ChatRequest::default() };
    let (ask, _) = encode(chat);
    assert_eq!(ask.body["messages"][0]["citations"], json!([native]));
}
