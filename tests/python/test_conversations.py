"""An answer's message goes back to the provider that gave it, with all that it needs to go on from there."""

import json

import pytest

import ferrogate
from ferrogate.testing import ScriptedProvider

QUESTION = {"role": "user", "content": "Is it raining in Oslo?"}
TOOL = {"type": "function", "function": {"name": "weather", "parameters": {"type": "object", "properties": {}}}}
CALL = {"name": "weather", "arguments": "{}"}


def _gemini():
    parts = [
        {"text": "I must look", "thought": True},
        {"text": "One moment", "thoughtSignature": "c2lnLXRleHQ="},
        {"functionCall": {"name": "weather", "args": {}}, "thoughtSignature": "c2lnLWNhbGw="},
    ]
    return {"candidates": [{"content": {"role": "model", "parts": parts}, "finishReason": "STOP"}]}


def _anthropic():
    content = [
        {"type": "thinking", "thinking": "I must look", "signature": "c2ln"},
        {"type": "redacted_thinking", "data": "aGlkZGVu"},
        {"type": "tool_use", "id": "toolu_1", "name": "weather", "input": {}},
    ]
    usage = {"input_tokens": 1, "output_tokens": 1}
    rest = {"type": "message", "model": "claude", "stop_reason": "tool_use", "usage": usage}
    return {"id": "msg_1", "role": "assistant", "content": content, **rest}


def _responses():
    output = [
        {"type": "reasoning", "id": "rs_1", "summary": [], "encrypted_content": "c2VjcmV0"},
        {"type": "function_call", "id": "fc_1", "call_id": "call_1", "status": "completed", **CALL},
    ]
    return {"id": "resp_1", "object": "response", "status": "completed", "model": "gpt", "output": output}


def _bedrock():
    content = [
        {"reasoningContent": {"reasoningText": {"text": "I must look", "signature": "c2ln"}}},
        {"reasoningContent": {"redactedContent": "aGlkZGVu"}},
        {"toolUse": {"toolUseId": "tooluse_1", "name": "weather", "input": {}}},
    ]
    usage = {"inputTokens": 1, "outputTokens": 1, "totalTokens": 2}
    return {"output": {"message": {"role": "assistant", "content": content}}, "stopReason": "tool_use", "usage": usage}


def _cohere():
    call = {"id": "weather_1", "type": "function", "function": CALL}
    message = {"role": "assistant", "tool_plan": "I must look", "tool_calls": [call]}
    return {"id": "c", "finish_reason": "TOOL_CALL", "message": message}


def _cohere_sources():
    source = {"start": 0, "end": 3, "text": "Yes", "sources": [{"type": "tool", "id": "weather_1:0"}]}
    message = {"role": "assistant", "content": [{"type": "text", "text": "Yes"}], "citations": [source]}
    return {"id": "c", "finish_reason": "COMPLETE", "message": message}


CASES = [
    ("gemini/gemini-3-pro-preview", _gemini(), ["c2lnLXRleHQ=", "c2lnLWNhbGw="]),
    ("anthropic/claude-sonnet-4-5", _anthropic(), ['"signature":"c2ln"', "aGlkZGVu", "toolu_1"]),
    ("azure/responses/gpt-5", _responses(), ["rs_1", "c2VjcmV0", "fc_1", "call_1"]),
    ("bedrock/us.anthropic.claude-sonnet-4-5-v1:0", _bedrock(), ['"signature":"c2ln"', "aGlkZGVu", "tooluse_1"]),
    ("cohere/command-a-03-2025", _cohere(), ['"tool_plan":"I must look"', "weather_1"]),
    ("cohere/command-a-03-2025", _cohere_sources(), ['"citations"', "weather_1:0"]),
]


@pytest.fixture
def scripted():
    with ScriptedProvider() as made:
        yield made


def _ask(provider, model, messages):
    return ferrogate.completion(model, messages, tools=[TOOL], api_base=provider.url, api_key="test-key", max_retries=0)


def _next_turn(message):
    calls = [call["id"] if isinstance(call, dict) else call.id for call in message["tool_calls"] or []]
    results = [{"role": "tool", "tool_call_id": call, "content": "No"} for call in calls]
    return [QUESTION, message, *(results or [{"role": "user", "content": "Thanks"}])]


@pytest.mark.parametrize(
    ("model", "answer", "needed"), CASES, ids=lambda value: value if isinstance(value, str) else ""
)
@pytest.mark.parametrize("dumped", [False, True])
def test_a_message_goes_back_whole(scripted, model, answer, needed, dumped):
    scripted.script([{"body": answer}, {"body": answer}])
    message = _ask(scripted, model, [QUESTION]).choices[0].message
    _ask(scripted, model, _next_turn(message.model_dump() if dumped else message))
    sent = json.dumps(scripted.last_request.json, separators=(",", ":"))
    assert [word for word in needed if word not in sent] == []


@pytest.mark.parametrize(
    ("model", "answer", "needed"), CASES, ids=lambda value: value if isinstance(value, str) else ""
)
def test_another_provider_is_told_what_it_understands(scripted, model, answer, needed):
    other = "ollama/qwen3"
    scripted.script([{"body": answer}, {"body": {"message": {"role": "assistant", "content": "No"}, "done": True}}])
    message = _ask(scripted, model, [QUESTION]).choices[0].message
    told = _ask(scripted, other, _next_turn(message))
    assert told.choices[0].message.content == "No"
    sent = json.dumps(scripted.last_request.json)
    assert [secret for secret in ("c2ln", "aGlkZGVu", "c2VjcmV0", "rs_1") if secret in sent] == []


def test_what_a_stream_was_put_together_to_goes_back(scripted):
    """As the `openai` package puts deltas together: texts of one entry one behind the other, its format among them."""
    detail = {"type": "reasoning.text", "text": "I must look", "format": "cohere-tool-plan-v1" * 2, "index": 0}
    call = {"id": "weather_1", "type": "function", "function": CALL}
    message = {"role": "assistant", "content": "", "reasoning_details": [detail], "tool_calls": [call]}
    scripted.push({"body": _cohere_sources()})
    _ask(scripted, "cohere/command-a-03-2025", _next_turn(message))
    assert scripted.last_request.json["messages"][1]["tool_plan"] == "I must look"


def test_flags_of_a_header_stand_in_the_body_where_the_address_has_no_such_header(scripted):
    scripted.push({"body": _bedrock()})
    ferrogate.completion(
        "bedrock/us.anthropic.claude-sonnet-4-5-v1:0",
        [QUESTION],
        api_base=scripted.url,
        api_key="test-key",
        extra_headers={"anthropic-beta": "context-1m-2025-08-07,files-api-2025-04-14"},
    )
    request = scripted.last_request
    assert request.json["additionalModelRequestFields"]["anthropic_beta"] == ["context-1m-2025-08-07"]
    assert "anthropic-beta" not in request.headers


def test_a_row_says_what_claude_takes_on_bedrock(scripted):
    scripted.push({"body": _bedrock()})
    model = "bedrock/us.anthropic.claude-sonnet-4-5-v1:0"
    reply = ferrogate.completion(
        model, [QUESTION], temperature=0.2, top_p=0.5, api_base=scripted.url, api_key="test-key"
    )
    assert scripted.last_request.json["inferenceConfig"] == {"temperature": 0.2}
    assert [loss["field"] for loss in reply.ferrogate.losses] == ["top_p"]
