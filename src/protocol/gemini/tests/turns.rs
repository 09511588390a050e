//! Conversations: signatures, calls and results come back where they were.

use super::*;

/// Parts of a model's turn, there and back.
fn model_turn(parts: &Value) -> Value {
    let body = json!({"contents": [{"role": "user", "parts": [{"text": "x"}]},
                                   {"role": "model", "parts": parts}]});
    there_and_back(&body).0["contents"][1]["parts"].clone()
}

#[test]
fn every_part_keeps_its_place_and_its_signature() {
    let parts = json!([
        {"text": "Hm", "thought": true, "thoughtSignature": "s1"},
        {"text": "Yes", "thoughtSignature": "s2"},
        {"executableCode": {"language": "PYTHON", "code": "1"}, "thoughtSignature": "s3"},
        {"codeExecutionResult": {"outcome": "OUTCOME_OK", "output": "1"}},
        {"toolCall": {"toolType": "GOOGLE_SEARCH_WEB", "id": "t"}, "thoughtSignature": "s4"},
        {"functionCall": {"name": "f", "args": {"a": 1.5}, "id": "c1"}, "thoughtSignature": "s5"},
        {"functionCall": {"name": "g", "args": {}, "id": "c2"}},
        {"text": "", "thoughtSignature": "s6"},
    ]);
    assert_eq!(model_turn(&parts), parts);
    let film = json!([
        {"fileData": {"fileUri": "https://youtu.be/x"}, "videoMetadata": {"fps": 2}},
        {"inlineData": {"mimeType": "text/csv", "data": "YTti", "displayName": "b.csv"}},
        {"inlineData": {"mimeType": "image/png", "data": "iVBORw0=", "displayName": "a"}, "thoughtSignature": "s"},
    ]);
    assert_eq!(model_turn(&film), film);
}

/// What an answer says comes back in the next turn, though the caller speaks another language.
fn next_turn(reply: &Value) -> Value {
    let openai = protocol::find("openai_chat").unwrap();
    let answer = Reply::Chat(Box::new(decode(reply)));
    let written = openai.write(&answer, &mut Losses::default());
    let mut message = written["choices"][0]["message"].clone();
    message.as_object_mut().unwrap().shift_remove("refusal");
    let body = json!({"messages": [{"role": "user", "content": "x"}, message]});
    from_openai(&body, newest()).0.body["contents"][1]["parts"].clone()
}

#[test]
fn an_answer_goes_back_as_it_was() {
    for parts in [
        json!([{"text": "Hm", "thought": true}, {"text": "Yes", "thoughtSignature": "s"}]),
        json!([{"text": "I look"}, {"functionCall": {"name": "f", "args": {"a": 1}, "id": "c"},
                "thoughtSignature": "s"}, {"functionCall": {"name": "f", "args": {}, "id": "d"}}]),
        json!([{"executableCode": {"code": "1"}}, {"codeExecutionResult": {"output": "1"}}, {"text": "One"}]),
    ] {
        assert_eq!(next_turn(&answered(&parts)), parts);
    }
    let picture = json!({"inlineData": {"mimeType": "image/png", "data": "iVBORw0="}, "thoughtSignature": "s"});
    let drawn = json!([{"text": "A cat"}, picture]);
    assert_eq!(next_turn(&answered(&drawn)), drawn);
    // In a stream the signature comes alone, behind the text that it belongs to.
    let late = answered(&json!([{"text": "Yes"}, {"text": "", "thoughtSignature": "s"}]));
    assert_eq!(next_turn(&late), json!([{"text": "Yes", "thoughtSignature": "s"}]));
}

#[test]
fn results_stand_in_one_turn_and_name_their_tool() {
    let call = |id: &str, name: &str| json!({"id": id, "type": "function", "function": {"name": name, "arguments": ""}});
    let body = json!({"messages": [
        {"role": "user", "content": "x"},
        {"role": "assistant", "tool_calls": [call("1", "f"), call("2", "g")]},
        {"role": "tool", "tool_call_id": "2", "content": "two"},
        {"role": "tool", "tool_call_id": "1", "is_error": true, "content": "no"},
        {"role": "user", "content": "And now?"},
    ]});
    let (ask, losses) = from_openai(&body, newest());
    let result = |id: &str, name: &str, response: Value| json!({"functionResponse": {"name": name, "id": id, "response": response}});
    assert_eq!(
        ask.body["contents"][2]["parts"],
        json!([
            result("2", "g", json!({"output": "two"})),
            result("1", "f", json!({"error": "no"}))
        ])
    );
    assert_eq!(ask.body["contents"][3], json!({"role": "user", "parts": [{"text": "And now?"}]}));
    assert_eq!(fields(&losses), [""; 0]);
}

#[test]
fn calls_without_ids_are_tied_to_their_results() {
    let call = |n: u8| json!({"functionCall": {"name": "f", "args": {"n": n}}});
    let result = |n: u8| json!({"functionResponse": {"name": "f", "response": {"n": n}}});
    let request = read(&json!({"contents": [
        {"role": "model", "parts": [call(1), call(2)]},
        {"role": "function", "parts": [result(1), result(2)]},
    ]}));
    let ids = |part: &Part| match &part.content {
        Content::ToolCall(call) => call.id.clone(),
        Content::ToolResult(result) => result.id.clone(),
        other => panic!("{other:?}"),
    };
    let called: Vec<_> = request.messages[0].parts.iter().map(ids).collect();
    let results: Vec<_> = request.messages[1..].iter().map(|m| ids(&m.parts[0])).collect();
    assert_eq!(called, results);
    assert!(called[0] != called[1] && !called[0].is_empty());
}

#[test]
fn media_of_a_result_stand_in_it_or_follow_it() {
    let picture = json!({"inlineData": {"mimeType": "image/png", "data": "iVBORw0="}});
    let body = json!({"contents": [
        {"role": "model", "parts": [{"functionCall": {"name": "f", "args": {}, "id": "1"}}]},
        {"role": "user", "parts": [{"functionResponse":
            {"name": "f", "id": "1", "response": {"a": 1}, "parts": [picture]}}]},
    ]});
    assert_eq!(there_and_back(&body).0["contents"], body["contents"]);
    let (ask, losses) = encode(read(&body), Features::default());
    assert_eq!(ask.body["contents"][1]["parts"][1], picture);
    assert_eq!(fields(&losses), ["messages[1].content"]);
}

#[test]
fn calls_of_other_models_get_a_stand_in_for_a_signature() {
    let call = |id: &str| json!({"functionCall": {"name": "f", "args": {}, "id": id}});
    let mut signed = call("3");
    signed["thoughtSignature"] = json!("s");
    let body = json!({"contents": [
        {"role": "model", "parts": [call("1"), call("2")]},
        {"role": "user", "parts": [{"text": "x"}]},
        {"role": "model", "parts": [signed, call("4")]},
    ]});
    let features = Features { signed_calls: true, ..newest() };
    let contents = encode(read(&body), features).0.body["contents"].clone();
    let signatures = |turn: usize| {
        let parts = contents[turn]["parts"].as_array().unwrap();
        parts.iter().map(|part| part["thoughtSignature"].clone()).collect::<Vec<_>>()
    };
    assert_eq!(signatures(0), [json!("skip_thought_signature_validator"), Value::Null]);
    assert_eq!(signatures(2), [json!("s"), Value::Null]);
}

#[test]
fn thoughts_of_others_lose_their_signature() {
    let thought = json!({"type": "reasoning.text", "text": "Hm", "signature": "s", "format": "anthropic-claude-v1"});
    let body = json!({"messages": [
        {"role": "user", "content": "x"},
        {"role": "assistant", "content": "y", "reasoning_details": [thought]}]});
    let (ask, losses) = from_openai(&body, newest());
    assert_eq!(
        ask.body["contents"][1]["parts"],
        json!([{"text": "Hm", "thought": true}, {"text": "y"}])
    );
    assert_eq!(fields(&losses), ["messages[1].reasoning_details.signature"]);
}

#[test]
fn system_text_alone_gets_a_turn_to_answer() {
    let body = json!({"messages": [{"role": "system", "content": "Be brief"}]});
    let (ask, losses) = from_openai(&body, newest());
    assert_eq!(ask.body["systemInstruction"], json!({"parts": [{"text": "Be brief"}]}));
    assert_eq!(ask.body["contents"].as_array().unwrap().len(), 1);
    assert_eq!(fields(&losses), ["contents"]);
}
