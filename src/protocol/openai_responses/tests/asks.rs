//! Requests, both ways.

use super::*;
use crate::ops::{Message, ReasoningControl, Role, Sampling, Tool, ToolCall, ToolChoice};
use crate::protocol::openai_chat::OpenaiChat;

/// A conversation as its items were given by the API and are sent again.
fn conversation() -> Value {
    json!([
        {"role": "user", "content": "What is the weather?"},
        {"type": "reasoning", "id": "rs_1", "summary": [
            {"type": "summary_text", "text": "**Where**\n\nIn Rome."},
            {"type": "summary_text", "text": "**How**\n\nBy a call."}], "encrypted_content": "secret"},
        {"type": "message", "id": "msg_1", "status": "completed", "phase": "commentary", "role": "assistant",
         "content": [{"type": "output_text", "text": "I look.", "annotations": []}]},
        {"type": "function_call", "id": "fc_1", "status": "completed", "call_id": "call_1", "name": "weather",
         "arguments": "{\"city\":\"Rome\"}"},
        {"type": "function_call_output", "call_id": "call_1", "output": "sunny"},
        {"type": "custom_tool_call", "id": "ctc_1", "status": "completed", "call_id": "call_2", "name": "run", "input": "ls"},
        {"type": "custom_tool_call_output", "call_id": "call_2", "output": [
            {"type": "input_text", "text": "a picture"},
            {"type": "input_image", "image_url": "data:image/png;base64,QUJD", "detail": "low"}]},
        {"type": "web_search_call", "id": "ws_1", "status": "completed", "action": {"type": "search", "query": "x"}},
        {"type": "item_reference", "id": "rs_2"},
        {"role": "developer", "content": "Be brief."},
        {"role": "user", "content": [
            {"type": "input_text", "text": "And this?", "prompt_cache_breakpoint": {"mode": "explicit"}},
            {"type": "input_image", "file_id": "file_1"},
            {"type": "input_file", "file_data": "data:application/pdf;base64,QUJD", "filename": "a.pdf"},
            {"type": "input_file", "file_url": "https://x/a.pdf"},
            {"type": "input_audio", "input_audio": {"data": "QUJD", "format": "mp3"}}]},
    ])
}

/// Everything that steers an answer.
fn request() -> Value {
    json!({
        "model": "gpt-x", "instructions": "Help.", "input": conversation(),
        "tools": [
            {"type": "function", "name": "weather", "description": "d", "parameters": {"type": "object"}, "strict": true,
             "defer_loading": true},
            {"type": "custom", "name": "run", "format": {"type": "grammar", "syntax": "lark", "definition": "start: A"}},
            {"type": "web_search", "search_context_size": "low"}],
        "tool_choice": {"type": "allowed_tools", "mode": "required", "tools": [
            {"type": "function", "name": "weather"}, {"type": "web_search"}]},
        "parallel_tool_calls": false, "temperature": 0.5, "top_logprobs": 2, "max_output_tokens": 100,
        "text": {"format": {"type": "json_schema", "name": "n", "schema": {"type": "object"}, "strict": true},
                 "verbosity": "low"},
        "reasoning": {"effort": "high", "summary": "auto", "context": "all_turns"},
        "include": ["reasoning.encrypted_content"], "service_tier": "flex", "metadata": {"a": "b"}, "user": "u",
        "stream": true, "stream_options": {"include_obfuscation": false}, "store": false,
        "previous_response_id": "resp_0", "prompt_cache_key": "k", "truncation": "auto", "max_tool_calls": 3,
    })
}

#[test]
fn a_whole_conversation_survives_reading_and_writing() {
    let (ask, losses) = encode(read(&request()), Features::default());
    assert_eq!(ask.path, "/responses");
    assert_eq!(Value::Object(ask.body), request());
    assert_eq!(fields(&losses), [""; 0]);
}

#[test]
fn it_survives_chat_completions_as_well() {
    let mut losses = Losses::default();
    let to =
        Destination { model: "gpt-x".to_owned(), features: gateway(), ..Destination::default() };
    let chat = Request::Chat(Box::new(read(&request())));
    let body = OpenaiChat.encode(&chat, &to, &mut losses).unwrap().body;
    let body = Value::Object(body).to_string();
    let Request::Chat(back) = OpenaiChat.read(Operation::Chat, "", body.as_bytes()).unwrap() else {
        unreachable!("a chat was asked for")
    };
    let (ask, more) = encode(*back, gateway());
    assert_eq!(Value::Object(ask.body), request());
    assert_eq!((fields(&losses), fields(&more)), (vec![], vec![]));
}

#[test]
fn the_items_of_one_turn_are_one_message() {
    let chat = read(&request());
    let roles: Vec<Role> = chat.messages.iter().map(|m| m.role).collect();
    let expected = [
        Role::System,
        Role::User,
        Role::Assistant,
        Role::Tool,
        Role::Assistant,
        Role::Tool,
        Role::Assistant,
        Role::Developer,
        Role::User,
    ];
    assert_eq!(roles, expected);
    let Content::Reasoning(thought) = &chat.messages[2].parts[1].content else {
        panic!("no thought")
    };
    assert_eq!((thought.text.as_str(), thought.summary), ("**How**\n\nBy a call.", true));
    assert_eq!(thought.format.as_deref(), Some("openai-responses-v1"));
    // What a plain speaker of chat completions is told has no notes in it.
    let to = Destination { model: "gpt-x".to_owned(), ..Destination::default() };
    let mut losses = Losses::default();
    let ask = OpenaiChat.encode(&Request::Chat(Box::new(chat)), &to, &mut losses).unwrap();
    assert!(!Value::Object(ask.body).to_string().contains("provider_specific_fields"));
    assert!(fields(&losses).contains(&"previous_response_id"), "{losses:?}");
}

#[test]
fn an_input_may_be_a_text() {
    let chat = read(&json!({"model": "m", "input": "Hello"}));
    assert_eq!(chat.messages, [Message::new(Role::User, vec![Part::text("Hello")])]);
    let wrong = OpenaiResponses.read(Operation::Chat, "", br#"{"input": [{"role": "judge"}]}"#);
    assert!(wrong.unwrap_err().message().contains("input[0].role"));
}

#[test]
fn what_chat_completions_say_is_said_here() {
    let call =
        ToolCall { id: "c".into(), name: "f".into(), arguments: "{".into(), ..ToolCall::default() };
    let tool = Tool::Function {
        name: "f".into(),
        description: None,
        parameters: None,
        strict: None,
        cache: None,
        extra: crate::ops::Object::new(),
    };
    let chat = ChatRequest {
        messages: vec![
            Message::new(Role::System, vec![Part::text("Be brief.")]),
            Message::new(
                Role::Assistant,
                vec![Part::text("a"), Part::new(Content::ToolCall(call))],
            ),
        ],
        tools: vec![tool],
        tool_choice: Some(ToolChoice::Tool { name: "f".into(), custom: false }),
        sampling: Sampling { seed: Some(7.into()), logprobs: Some(true), ..Sampling::default() },
        max_output_tokens: Some(5),
        stop: vec!["END".into()],
        reasoning: Some(ReasoningControl { budget: Some(2000), ..ReasoningControl::default() }),
        ..ChatRequest::default()
    };
    let (ask, losses) = encode(chat, Features::default());
    assert_eq!(
        Value::Object(ask.body),
        json!({
            "model": "gpt-x", "instructions": "Be brief.",
            "input": [{"role": "assistant", "content": "a"},
                      {"type": "function_call", "call_id": "c", "name": "f", "arguments": "{"}],
            // Said outright: here a function is strict where nothing is said.
            "tools": [{"type": "function", "name": "f", "parameters": null, "strict": false}],
            "tool_choice": {"type": "function", "name": "f"},
            "max_output_tokens": 16, "reasoning": {"effort": "medium"},
            "include": ["message.output_text.logprobs"],
        })
    );
    let lost = ["stop", "seed", "max_output_tokens", "thinking.budget_tokens", "logprobs"];
    assert_eq!(fields(&losses), lost);
}

#[test]
fn thoughts_of_others_are_for_gateways_only() {
    let thought = json!({"type": "reasoning", "id": "rs_9", "summary": [], "content": [
        {"type": "reasoning_text", "text": "hm"}], "signature": "sig", "format": "anthropic-claude-v1"});
    let body = json!({"model": "gpt-x", "input": [thought]});
    let (ask, losses) = encode(read(&body), gateway());
    assert_eq!(Value::Object(ask.body), body);
    assert_eq!(fields(&losses), ["messages[0].content[0].reasoning_details.signature"]);
    let (ask, losses) = encode(read(&body), Features::default());
    assert_eq!(ask.body["input"], json!([]));
    assert_eq!(fields(&losses), ["messages[0].content[0].reasoning_details"]);
}

/// Thoughts that cannot be read back and whose item cannot be named say nothing to OpenAI.
#[test]
fn thoughts_that_lead_nowhere_are_not_sent() {
    let thought = json!({"type": "reasoning", "id": "rs_1", "summary": [{"type": "summary_text", "text": "hm"}]});
    let said = json!({"role": "assistant", "content": "Hi"});
    let body = json!({"model": "gpt-x", "input": [thought, said]});
    let (ask, losses) = encode(read(&body), Features::default());
    assert_eq!(ask.body["input"], json!([said]));
    assert_eq!(fields(&losses), ["messages[0].content[0].reasoning_details"]);
    let (ask, _) = encode(read(&body), gateway());
    assert_eq!(Value::Object(ask.body), body);
}

/// The API wants an item that it stored to be followed by the one it stored next, so that neither is named alone.
#[test]
fn thoughts_are_named_where_what_follows_is_named() {
    let with = |call: Value| {
        let thought =
            json!({"type": "reasoning", "id": "rs_1", "summary": [], "encrypted_content": "s"});
        let (ask, _) = encode(read(&json!({"input": [thought, call]})), Features::default());
        ask.body["input"][0].get("id").is_some()
    };
    assert!(with(
        json!({"type": "function_call", "id": "fc_1", "call_id": "c", "name": "f", "arguments": "{}"})
    ));
    assert!(!with(
        json!({"type": "function_call", "call_id": "c", "name": "f", "arguments": "{}"})
    ));
}

#[test]
fn search_options_become_a_tool() {
    let mut chat = read(&json!({"model": "m", "input": "x"}));
    let options = json!({"search_context_size": "low", "user_location": {"type": "approximate",
                         "approximate": {"country": "IT"}}});
    chat.extra.insert("web_search_options".into(), options);
    let (ask, _) = encode(chat, Features::default());
    let location = json!({"type": "approximate", "country": "IT"});
    let tool =
        json!({"type": "web_search", "search_context_size": "low", "user_location": location});
    assert_eq!(ask.body["tools"], json!([tool]));
}

#[test]
fn blocks_and_tools_of_other_languages_are_lost_aloud() {
    let opaque = |kind: &str| {
        Part::new(Content::Opaque { protocol: "anthropic".into(), json: json!({"type": kind}) })
    };
    let native = Tool::Native {
        protocol: "anthropic".into(),
        json: json!({"type": "bash_20250124"}),
        cache: None,
    };
    let chat = ChatRequest {
        messages: vec![Message::new(Role::User, vec![opaque("search_result"), Part::text("x")])],
        tools: vec![native],
        ..ChatRequest::default()
    };
    let (ask, losses) = encode(chat, Features::default());
    assert_eq!(ask.body["input"], json!([{"role": "user", "content": "x"}]));
    assert_eq!(fields(&losses), ["messages[0].content[0].search_result", "tools[0].bash_20250124"]);
}

/// OpenAI knows of a named call which thoughts led to it, and refuses the call without them.
#[test]
fn a_call_is_not_named_where_its_thoughts_are_not() {
    let input = json!([
        {"type": "reasoning", "id": "rs_1", "summary": [], "encrypted_content": "s"},
        {"role": "assistant", "content": "One moment"},
        {"type": "function_call", "id": "fc_1", "call_id": "c", "name": "f", "arguments": "{}"},
    ]);
    let (ask, _) = encode(read(&json!({"input": input})), Features::default());
    let written = ask.body["input"].as_array().unwrap();
    assert!(written.iter().all(|item| item.get("id").is_none()), "{written:?}");
    assert_eq!(written[2]["call_id"], "c");
}
