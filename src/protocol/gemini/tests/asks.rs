//! Requests: what steers the answer, tools, and where they go.

use super::*;

fn hello() -> Value {
    json!([{"role": "user", "parts": [{"text": "Hello"}]}])
}

#[test]
fn model_and_streaming_stand_in_the_path() {
    let body = json!({"contents": hello()});
    for (path, model, stream) in [
        ("/v1beta/models/gemini-3-flash:generateContent", "gemini-3-flash", false),
        ("/models/a%2Fb:streamGenerateContent?alt=sse", "a/b", true),
        (
            "/v1/projects/p/locations/l/publishers/google/models/gemini-2.5-pro:streamGenerateContent",
            "gemini-2.5-pro",
            true,
        ),
        ("/v1beta/tunedModels/mine:generateContent", "tunedModels/mine", false),
        ("/v1/projects/p/locations/l/endpoints/17:generateContent", "endpoints/17", false),
    ] {
        let request = read_from(path, &body).unwrap();
        assert_eq!((request.model.as_str(), request.stream), (model, stream), "{path}");
    }
    let to = |model: &str| Destination { model: model.to_owned(), ..Destination::default() };
    let path = |model, stream| Gemini.path(Operation::Chat, &to(model), stream).unwrap();
    assert_eq!(path("gemini-3-flash", false), "/models/gemini-3-flash:generateContent");
    assert_eq!(path("models/x", true), "/models/x:streamGenerateContent?alt=sse");
    assert_eq!(path("tunedModels/a b?", false), "/tunedModels/a%20b%3F:generateContent");
}

#[test]
fn a_request_comes_back_from_another_language() {
    let body = json!({
        "systemInstruction": {"parts": [{"text": "Be brief"}]},
        "contents": hello(),
        "tools": [
            {"functionDeclarations": [{"name": "f", "description": "F", "parametersJsonSchema":
                {"type": "object", "properties": {"a": {"type": "integer"}}, "additionalProperties": false},
                "responseJsonSchema": {"type": "string"}}]},
            {"googleSearch": {"timeRangeFilter": {"startTime": "x"}}},
            {"codeExecution": {}},
        ],
        "toolConfig": {"retrievalConfig": {"languageCode": "de"},
                       "functionCallingConfig": {"mode": "ANY", "allowedFunctionNames": ["f"]}},
        "generationConfig": {
            "temperature": 0.5, "topP": 0.9, "topK": 40, "seed": 7, "frequencyPenalty": 0.1,
            "presencePenalty": 0.2, "candidateCount": 2, "logprobs": 3, "responseLogprobs": true,
            "maxOutputTokens": 100, "stopSequences": ["END"], "responseMimeType": "application/json",
            "responseJsonSchema": {"type": "array", "items": {"type": "string"}},
            "thinkingConfig": {"thinkingLevel": "high", "includeThoughts": true},
            "responseModalities": ["TEXT", "IMAGE"], "mediaResolution": "MEDIA_RESOLUTION_LOW",
            "imageConfig": {"aspectRatio": "1:1"},
            "speechConfig": {"voiceConfig": {"prebuiltVoiceConfig": {"voiceName": "Kore"}}},
        },
        "safetySettings": [{"category": "C", "threshold": "BLOCK_NONE"}],
        "cachedContent": "cachedContents/x",
        "labels": {"team": "a"},
        "serviceTier": "flex",
    });
    let (back, losses) = there_and_back(&body);
    assert_eq!(back, body);
    assert_eq!(fields(&losses), [""; 0]);
}

#[test]
fn both_spellings_and_single_things_are_read() {
    let request = read(&json!({
        "system_instruction": "Be brief",
        "contents": {"parts": {"inline_data": {"mime_type": "image/png", "data": "iVBORw0="}}},
        "tools": {"function_declarations": {"name": "f"}},
        "tool_config": {"function_calling_config": {"mode": "any", "allowed_function_names": "f"}},
        "generation_config": {"max_output_tokens": 5.0, "response_modalities": [1, 2]},
    }));
    assert_eq!(request.messages[0].parts, [Part::text("Be brief")]);
    assert!(matches!(&request.messages[1].parts[0].content, Content::Image(_)));
    assert_eq!((request.tools.len(), request.max_output_tokens), (1, Some(5)));
    assert_eq!(request.modalities.unwrap(), ["text", "image"]);
    let choice = format!("{:?}", request.tool_choice);
    assert!(choice.contains("Tool { name: \"f\""), "{choice}");
    for wrong in
        [json!({}), json!({"contents": [1]}), json!({"contents": [{"role": "judge", "parts": []}]})]
    {
        let error = read_from(PATH, &wrong).unwrap_err();
        assert!(error.message().starts_with("contents"), "{error}");
    }
}

#[test]
fn an_effort_is_a_level_or_a_number_of_tokens() {
    let thinking = |body: &Value, features| {
        let mut body = body.clone();
        body["messages"] = json!([{"role": "user", "content": "x"}]);
        let (ask, losses) = from_openai(&body, features);
        (ask.body["generationConfig"]["thinkingConfig"].clone(), losses.0.len())
    };
    let shown = |name: &str, value: Value| json!({name: value, "includeThoughts": true});
    for (effort, budget, level, lost) in [
        ("minimal", 1024, "low", 1),
        ("low", 1024, "low", 0),
        ("medium", 2048, "high", 1),
        ("high", 4096, "high", 0),
        ("max", 16384, "high", 1),
    ] {
        let asked = json!({"reasoning_effort": effort});
        let told = thinking(&asked, Features::default());
        assert_eq!(told, (shown("thinkingBudget", json!(budget)), 0), "{effort}");
        let told = thinking(&asked, newest());
        assert_eq!(told, (shown("thinkingLevel", json!(level)), lost), "{effort}");
    }
    let off = json!({"reasoning_effort": "none"});
    assert_eq!(thinking(&off, Features::default()), (json!({"thinkingBudget": 0}), 0));
    assert_eq!(thinking(&off, newest()), (json!({"thinkingLevel": "low"}), 1));
    let budget = json!({"reasoning": {"max_tokens": 500, "exclude": true}});
    assert_eq!(thinking(&budget, newest()), (json!({"thinkingBudget": 500}), 0));
}

#[test]
fn thinking_that_the_model_measures_itself_comes_back() {
    for config in [
        json!({"thinkingBudget": -1}),
        json!({"thinkingBudget": 0}),
        json!({"includeThoughts": true}),
        json!({"thinkingBudget": 128, "includeThoughts": true}),
    ] {
        let body = json!({"contents": hello(), "generationConfig": {"thinkingConfig": config}});
        assert_eq!(there_and_back(&body).0, body);
    }
}

#[test]
fn choices_keep_their_meaning() {
    for config in [
        json!({"mode": "AUTO"}),
        json!({"mode": "NONE"}),
        json!({"mode": "ANY"}),
        json!({"mode": "ANY", "allowedFunctionNames": ["f", "g"]}),
        json!({"mode": "VALIDATED"}),
        json!({"mode": "VALIDATED", "allowedFunctionNames": ["f"]}),
    ] {
        let body = json!({"contents": hello(), "tools": [{"functionDeclarations": [{"name": "f"}]}],
                          "toolConfig": {"functionCallingConfig": config}});
        assert_eq!(there_and_back(&body).0, body);
    }
    let forced = json!({"tool_choice": "required", "messages": [{"role": "user", "content": "x"}]});
    let (ask, losses) = from_openai(&forced, newest());
    assert_eq!((ask.body.get("toolConfig"), fields(&losses)), (None, vec!["tool_choice"]));
}

#[test]
fn uploaded_files_are_named_by_their_address() {
    for (id, uri) in [
        ("files/a", "https://generativelanguage.googleapis.com/v1beta/files/a"),
        ("gs://bucket/a", "gs://bucket/a"),
    ] {
        let file = json!({"type": "file", "file": {"file_id": id, "format": "application/pdf"}});
        let body = json!({"messages": [{"role": "user", "content": [file]}]});
        let part = from_openai(&body, newest()).0.body["contents"][0]["parts"][0].clone();
        assert_eq!(part, json!({"fileData": {"fileUri": uri, "mimeType": "application/pdf"}}));
    }
}

#[test]
fn what_cannot_be_said_is_noted() {
    let body = json!({
        "messages": [{"role": "user", "name": "Ann", "content": [
            {"type": "text", "text": "x", "cache_control": {"type": "ephemeral"}},
            {"type": "image_url", "image_url": {"url": "https://a.example/b.png", "detail": "low"}},
            {"type": "file", "file": {"file_id": "file-1"}}]}],
        "stop": ["1", "2", "3", "4", "5", "6"],
        "tools": [{"type": "web_search_preview"}, {"type": "computer_use_preview"}],
        "logit_bias": {"1": 2}, "user": "u", "service_tier": "scale", "verbosity": "low",
        "metadata": {"a": "b"},
    });
    let (ask, losses) = from_openai(&body, Features::default());
    assert_eq!(
        fields(&losses),
        [
            "messages[0].name",
            "messages[0].content[0].cache_control",
            "messages[0].content[1].image_url.detail",
            "messages[0].content[2].file",
            "tools[0].web_search_preview",
            "tools[1].computer_use_preview",
            "stop",
            "logit_bias",
            "metadata",
            "user",
            "service_tier",
            "verbosity",
        ]
    );
    assert_eq!(ask.body["generationConfig"]["stopSequences"].as_array().unwrap().len(), 5);
    assert_eq!(ask.body["tools"], json!([{"googleSearch": {}}]));
    let picture =
        json!({"fileData": {"fileUri": "https://a.example/b.png", "mimeType": "image/png"}});
    assert_eq!(ask.body["contents"][0]["parts"], json!([{"text": "x"}, picture]));
}
