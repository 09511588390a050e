"""`ferrogate.translate`: one language in another, without a call."""

import json

import pytest

import ferrogate

ASKED = {"model": "m", "messages": [{"role": "system", "content": "Be brief"}, {"role": "user", "content": "Hi"}]}
USAGE = {"input_tokens": 3, "output_tokens": 2}
MESSAGE = {
    "id": "msg_1",
    "type": "message",
    "role": "assistant",
    "model": "claude",
    "content": [{"type": "text", "text": "Hello"}],
    "stop_reason": "end_turn",
    "stop_sequence": None,
    "usage": USAGE,
}
THERE = {"kind": "request", "source": "openai_chat", "target": "anthropic"}
BACK = {"kind": "response", "source": "anthropic", "target": "openai_chat"}


def test_a_request():
    said = ferrogate.translate(ASKED, **THERE)
    assert said.body["messages"] == [{"role": "user", "content": "Hi"}] or said.body["messages"][0]["role"] == "user"
    assert "Be brief" in json.dumps(said.body["system"])
    assert said.body["max_tokens"] > 0
    assert said.path.endswith("/messages")
    assert isinstance(said.headers, dict)
    assert "Translation(body=" in repr(said)


def test_what_cannot_be_said_is_listed():
    losses = ferrogate.translate({**ASKED, "logit_bias": {"5": 1}}, **THERE).losses
    (loss,) = [loss for loss in losses if loss["field"] == "logit_bias"]
    assert set(loss) == {"field", "class", "outcome", "detail"}


def test_the_given_body_is_left_alone():
    asked = json.loads(json.dumps(ASKED))
    ferrogate.translate(asked, **THERE)
    assert asked == ASKED


def test_a_request_in_its_own_language_stays_as_it_is():
    said = ferrogate.translate(ASKED, kind="request", source="openai_chat", target="openai_chat")
    assert said.body["messages"] == ASKED["messages"]


def test_a_response():
    said = ferrogate.translate(json.dumps(MESSAGE).encode(), **BACK)
    assert said.body["choices"][0]["message"]["content"] == "Hello"
    assert said.body["choices"][0]["finish_reason"] == "stop"
    assert said.body["usage"]["prompt_tokens"] == 3


def test_a_streamed_response():
    start = {"type": "message_start", "message": {**MESSAGE, "content": [], "stop_reason": None}}
    events = [
        start,
        {"type": "content_block_start", "index": 0, "content_block": {"type": "text", "text": ""}},
        {"type": "content_block_delta", "index": 0, "delta": {"type": "text_delta", "text": "Hel"}},
        {"type": "content_block_delta", "index": 0, "delta": {"type": "text_delta", "text": "lo"}},
        {"type": "content_block_stop", "index": 0},
        {"type": "message_delta", "delta": {"stop_reason": "end_turn", "stop_sequence": None}, "usage": USAGE},
        {"type": "message_stop"},
    ]
    raw = "".join(f"event: {event['type']}\ndata: {json.dumps(event)}\n\n" for event in events)
    chunks = ferrogate.translate(raw.encode(), stream=True, **BACK).body
    texts = [choice["delta"].get("content") or "" for chunk in chunks for choice in chunk["choices"]]
    assert "".join(texts) == "Hello"


def test_a_response_that_is_an_error_is_raised():
    refused = {"type": "error", "error": {"type": "overloaded_error", "message": "busy"}}
    with pytest.raises(ferrogate.InternalServerError, match="busy"):
        ferrogate.translate(json.dumps(refused).encode(), status=529, **BACK)


def test_wrong_words_are_named():
    with pytest.raises(ValueError, match="kind"):
        ferrogate.translate(ASKED, kind="question", source="openai_chat", target="anthropic")
    with pytest.raises(ferrogate.OpenAIError, match="klingon"):
        ferrogate.translate(ASKED, kind="request", source="openai_chat", target="klingon")
    with pytest.raises(ferrogate.BadRequestError, match="messages"):
        ferrogate.translate({"model": "m", "messages": 3}, **THERE)
