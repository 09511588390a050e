//! Requests: ours → theirs, and there and back.

use super::*;

#[test]
fn a_request_in_its_own_words_survives() {
    let body = json!({
        "system": [{"text": "Be brief."}, {"cachePoint": {"type": "default", "ttl": "1h"}}],
        "messages": [
            {"role": "user", "content": [
                {"text": "What is this?"},
                {"image": {"format": "png", "source": {"bytes": "iVBORw0K"}}},
                {"video": {"format": "three_gp", "source": {"s3Location": {"uri": "s3://b/k"}}}},
                {"document": {"format": "pdf", "name": "Report (2) [a]",
                    "source": {"bytes": "JVBERi0x"}, "context": "of May", "citations": {"enabled": true}}},
                {"guardContent": {"text": {"text": "x", "qualifiers": ["query"]}}},
                {"cachePoint": {"type": "default"}}
            ]},
            {"role": "assistant", "content": [
                {"reasoningContent": {"reasoningText": {"text": "Hm.", "signature": "sig"}}},
                {"reasoningContent": {"redactedContent": "ZW5jcnlwdGVk"}},
                {"citationsContent": {"content": [{"text": "A chart"}], "citations": [{"title": "t",
                    "location": {"documentChar": {"documentIndex": 0, "start": 1, "end": 2}}}]}},
                {"toolUse": {"toolUseId": "a.b:c-1", "name": "look", "input": {"x": 1}}}
            ]},
            {"role": "user", "content": [
                {"toolResult": {"toolUseId": "a.b:c-1", "status": "error", "content": [
                    {"json": {"why": [1, 2]}}, {"text": "{\"why\":0}"},
                    {"image": {"format": "gif", "source": {"bytes": "R0lGODlh"}}}
                ]}},
                {"text": "Go on."}
            ]}
        ],
        "inferenceConfig": {"maxTokens": 9000, "stopSequences": ["END"]},
        "toolConfig": {
            "tools": [
                {"toolSpec": {"name": "look", "description": "Looks.", "inputSchema": {"json": {"type": "object"}}, "strict": true}},
                {"cachePoint": {"type": "default"}},
                {"systemTool": {"name": "nova_grounding"}}
            ],
            "toolChoice": {"auto": {}}
        },
        "outputConfig": {"textFormat": {"type": "json_schema", "structure": {"jsonSchema": {
            "schema": "{\"type\":\"object\",\"additionalProperties\":false}", "name": "n"}}}},
        "requestMetadata": {"team": "a"},
        "serviceTier": {"type": "flex"},
        "guardrailConfig": {"guardrailIdentifier": "g", "guardrailVersion": "1"},
        "performanceConfig": {"latency": "optimized"},
        "promptVariables": {"v": {"text": "x"}},
        "additionalModelResponseFieldPaths": ["/stop_sequence"],
        "additionalModelRequestFields": {
            "thinking": {"type": "enabled", "budget_tokens": 2000}, "custom": 1,
            "anthropic_beta": ["a-1"], "tool_choice": {"disable_parallel_tool_use": true}
        }
    });
    let (ask, losses) = encode(read(&body), &to(CLAUDE));
    assert_eq!(fields(&losses), [""; 0]);
    assert_eq!(Value::Object(ask.body), body);
    assert_eq!(ask.path, "/model/us.anthropic.claude-sonnet-4-5-20250929-v1%3A0/converse");
}

#[test]
fn a_stream_and_an_arn_are_said_in_the_path() {
    let request = asked(&json!({"stream": true, "messages": [{"role": "user", "content": "Hi"}]}));
    let arn = "arn:aws:bedrock:eu-west-1:123456789012:prompt-router/r";
    let (ask, _) = encode(request, &to(arn));
    let spelt = "arn%3Aaws%3Abedrock%3Aeu-west-1%3A123456789012%3Aprompt-router%2Fr";
    assert_eq!(ask.path, format!("/model/{spelt}/converse-stream"));
    let body = Value::Object(ask.body).to_string();
    let Request::Chat(read) = Bedrock.read(Operation::Chat, &ask.path, body.as_bytes()).unwrap()
    else {
        panic!("no chat")
    };
    assert_eq!((read.model.as_str(), read.stream), (arn, true));
}

#[test]
fn turns_are_joined_and_results_come_first() {
    let call = |id: &str| json!({"id": id, "type": "function", "function": {"name": "f", "arguments": "{}"}});
    let request = asked(&json!({"messages": [
        {"role": "user", "content": "a"}, {"role": "user", "content": "b"},
        {"role": "assistant", "content": null, "tool_calls": [call("1"), call("2 ü")]},
        {"role": "tool", "tool_call_id": "1", "content": "x"},
        {"role": "tool", "tool_call_id": "2 ü", "content": "y"},
        {"role": "user", "content": "c"}
    ]}));
    let (ask, losses) = encode(request, &to(CLAUDE));
    let messages = &ask.body["messages"];
    assert_eq!(messages[0]["content"], json!([{"text": "a"}, {"text": "b"}]));
    assert_eq!(messages[2]["content"][1]["toolResult"]["toolUseId"], "2_20_fc");
    assert_eq!(messages[1]["content"][1]["toolUse"]["toolUseId"], "2_20_fc");
    assert_eq!(messages[2]["content"][2], json!({"text": "c"}));
    // Without its tool the conversation would be refused.
    assert_eq!(ask.body["toolConfig"]["tools"][0]["toolSpec"]["name"], "f");
    assert!(fields(&losses).contains(&"tools"));
}

#[test]
fn document_names_fit_and_differ() {
    let file = |name: &str| json!({"type": "file", "file": {"filename": name, "file_data": "data:text/csv;base64,YSxi"}});
    let request = asked(&json!({"messages": [{"role": "user", "content":
        [file("a  b.csv"), file("a b.csv"), file("ünter_lagen.csv"), file("...")]}]}));
    let (ask, losses) = encode(request, &to(CLAUDE));
    let content = ask.body["messages"][0]["content"].as_array().unwrap();
    let names: Vec<_> = content.iter().map(|b| b["document"]["name"].as_str().unwrap()).collect();
    assert_eq!(names, ["a b", "a b 2", "-nter_lagen", "document"]);
    assert_eq!(content[0]["document"]["format"], "csv");
    assert_eq!(losses.0.len(), 4);
}

#[test]
fn what_cannot_be_fetched_is_declared() {
    let request = asked(&json!({"messages": [{"role": "user", "content": [
        {"type": "text", "text": "x"},
        {"type": "image_url", "image_url": {"url": "https://h/p.png"}},
        {"type": "file", "file": {"file_id": "file-1"}}
    ]}]}));
    let (ask, losses) = encode(request, &to(CLAUDE));
    assert_eq!(ask.body["messages"], json!([one(&json!({"text": "x"}))]));
    let lost = ["messages[0].content[1].image_url", "messages[0].content[2].file"];
    assert_eq!(fields(&losses), lost);
}

#[test]
fn each_family_is_told_in_its_own_words() {
    let request = asked(&json!({"messages": [{"role": "user", "content": "x"}],
        "reasoning_effort": "high", "top_k": 5, "seed": 1, "parallel_tool_calls": false,
        "tools": [{"type": "function", "function": {"name": "f"}}],
        "temperature": 1.5}));
    let own = |model: &str| {
        let (ask, losses) = encode(request.clone(), &to(model));
        let lost = fields(&losses).join(" ");
        (ask.body["additionalModelRequestFields"].clone(), lost)
    };
    let (claude, lost) = own(CLAUDE);
    assert_eq!(claude["thinking"], json!({"type": "enabled", "budget_tokens": 4096}));
    assert_eq!(claude["tool_choice"], json!({"disable_parallel_tool_use": true, "type": "auto"}));
    assert_eq!(lost, "temperature top_k seed");
    let (nova, lost) = own("amazon.nova-2-lite-v1:0");
    let config = json!({"type": "enabled", "maxReasoningEffort": "high"});
    assert_eq!(nova, json!({"reasoningConfig": config, "inferenceConfig": {"topK": 5}}));
    assert_eq!(lost, "temperature seed parallel_tool_calls");
    let (other, lost) = own("openai.gpt-oss-120b-1:0");
    assert_eq!(other, json!({"reasoning_effort": "high", "top_k": 5, "seed": 1}));
    assert_eq!(lost, "temperature parallel_tool_calls");
    let mut profile = to("arn:aws:bedrock:us-east-1:1:application-inference-profile/x");
    profile.features.model_family = "nova".to_owned();
    let (ask, _) = encode(request.clone(), &profile);
    assert!(ask.body["additionalModelRequestFields"].get("reasoningConfig").is_some());
}

#[test]
fn what_is_said_of_thinking_and_not_known_is_declared() {
    let request = asked(&json!({"messages": [{"role": "user", "content": "x"}],
        "thinking": {"clear_thinking": false}}));
    let (ask, losses) = encode(request, &to("zai.glm-4.7"));
    assert!(!ask.body.contains_key("additionalModelRequestFields"));
    assert_eq!(fields(&losses), ["thinking.clear_thinking"]);
}

#[test]
fn thoughts_go_back_to_whom_they_came_from() {
    let thoughts = |detail: Value| {
        asked(&json!({"messages": [
            {"role": "user", "content": "x"},
            {"role": "assistant", "content": "y", "reasoning_details": [detail]},
            {"role": "user", "content": "z"}
        ]}))
    };
    let foreign = json!({"type": "reasoning.text", "text": "t", "signature": "s", "format": "google-gemini-v1"});
    let (ask, losses) = encode(thoughts(foreign), &to(CLAUDE));
    assert_eq!(ask.body["messages"][1]["content"], json!([{"text": "y"}]));
    assert_eq!(fields(&losses), ["messages[1].reasoning_content"]);
    let plain = json!({"type": "reasoning.text", "text": "t"});
    let (ask, losses) = encode(thoughts(plain), &to("deepseek.r1-v1:0"));
    let said = json!({"reasoningContent": {"reasoningText": {"text": "t"}}});
    assert_eq!((&ask.body["messages"][1]["content"][0], losses.0.len()), (&said, 0));
}

#[test]
fn caches_are_marked_behind_what_they_end_with() {
    let mark = json!({"type": "ephemeral"});
    let request = asked(&json!({"messages": [
        {"role": "system", "content": [{"type": "text", "text": "s", "cache_control": mark}]},
        {"role": "user", "content": [
            {"type": "text", "text": "a"}, {"type": "text", "text": " ", "cache_control": mark}, {"type": "text", "text": "b"}]}
    ]}));
    let point = json!({"cachePoint": {"type": "default"}});
    let (ask, losses) = encode(request.clone(), &to(CLAUDE));
    assert_eq!(ask.body["system"], json!([{"text": "s"}, point]));
    assert_eq!(ask.body["messages"][0]["content"], json!([{"text": "a"}, point, {"text": "b"}]));
    assert_eq!(fields(&losses), [""; 0]);
    let (ask, losses) = encode(request, &to("meta.llama3-70b-instruct-v1:0"));
    assert_eq!(ask.body["system"], json!([{"text": "s"}]));
    assert!(fields(&losses).contains(&"messages[0].content[0].cache_control"));
}

#[test]
fn an_answer_in_json_is_had_through_a_tool_where_it_must() {
    let request = asked(&json!({"messages": [{"role": "user", "content": "x"}],
        "response_format": {"type": "json_schema", "json_schema": {"name": "n", "schema": {"type": "object", "properties": {}}}}}));
    let mut old = to(CLAUDE);
    old.features.structured_output = false;
    let (ask, losses) = encode(request, &old);
    let config = &ask.body["toolConfig"];
    assert_eq!(config["toolChoice"], json!({"tool": {"name": "json_tool_call"}}));
    assert_eq!(fields(&losses), ["response_format"]);
    let request = asked(&json!({"messages": [{"role": "user", "content": "x"}],
        "tools": [{"type": "function", "function": {"name": "f"}}], "tool_choice": "auto",
        "response_format": {"type": "json_object"}}));
    let (ask, losses) = encode(request, &old);
    assert_eq!(ask.body["toolConfig"]["toolChoice"], json!({"any": {}}));
    assert_eq!(fields(&losses), ["response_format", "tool_choice"]);
    let call = json!({"toolUse": {"toolUseId": "t", "name": "json_tool_call", "input": {"a": 1}}});
    let reply = decode(
        &json!({"output": {"message": {"role": "assistant", "content": [call]}}, "stopReason": "tool_use"}),
    );
    let choice = &reply.choices[0];
    assert_eq!(choice.finish, Some(crate::ops::Finish::Stop));
    assert_eq!(choice.parts[0], crate::ops::Part::text("{\"a\":1}"));
}

#[test]
fn tools_that_must_not_be_called_are_not_offered() {
    let request =
        asked(&json!({"messages": [{"role": "user", "content": "x"}], "tool_choice": "none",
        "tools": [{"type": "function", "function": {"name": "f"}}]}));
    let (ask, losses) = encode(request, &to(CLAUDE));
    assert!(!ask.body.contains_key("toolConfig") && losses.0.is_empty());
}

#[test]
fn flags_that_the_address_does_not_take_are_declared() {
    let mut request = asked(&json!({"messages": [{"role": "user", "content": "x"}]}));
    request.betas =
        vec!["interleaved-thinking-2025-05-14".to_owned(), "files-api-2025-04-14".to_owned()];
    let mut to = to(CLAUDE);
    to.features.betas = Some(vec!["interleaved-*".to_owned()]);
    let (ask, losses) = encode(request, &to);
    let own = &ask.body["additionalModelRequestFields"];
    assert_eq!(own["anthropic_beta"], json!(["interleaved-thinking-2025-05-14"]));
    assert_eq!(fields(&losses), ["betas"]);
}
