"""Texts' continuations and moderation, in whatever language the provider speaks."""

import asyncio

import pytest

import ferrogate
from ferrogate.testing import ScriptedProvider
from ferrogate.types import Completion, ModerationCreateResponse

CHANCES = {
    "content": [
        {"token": "a", "logprob": -1.0, "top_logprobs": [{"token": "a", "logprob": -1.0}]},
        {"token": " b", "logprob": -2.0, "top_logprobs": []},
    ]
}


@pytest.fixture
def scripted():
    with ScriptedProvider() as made:
        yield made


def test_a_completion_is_passed_on_and_read(scripted):
    scripted.push({"text": "upon a time", "finish": "length", "logprobs": CHANCES})
    answer = scripted.client().completions.create(model="m", prompt="Once", max_tokens=3, logprobs=1)
    assert isinstance(answer, Completion)
    assert answer.object == "text_completion"
    choice = answer.choices[0]
    assert (choice.text, choice.finish_reason) == ("upon a time", "length")
    assert choice.logprobs.tokens == ["a", " b"]
    assert choice.logprobs.text_offset == [0, 1]
    assert choice.logprobs.top_logprobs[0] == {"a": -1.0}
    assert answer.usage.total_tokens > 0
    request = scripted.last_request
    assert request.path == "/v1/completions"
    assert request.json == {"model": "m", "prompt": "Once", "max_tokens": 3, "logprobs": 1}


def test_a_completion_is_streamed(scripted):
    stream = scripted.client().completions.create(
        model="m", prompt="Hi there", stream=True, stream_options={"include_usage": True}
    )
    chunks = list(stream)
    assert all(isinstance(chunk, Completion) for chunk in chunks)
    assert "".join(chunk.choices[0].text for chunk in chunks if chunk.choices) == "You said: Hi there"
    assert [chunk.choices[0].finish_reason for chunk in chunks if chunk.choices][-1] == "stop"
    assert chunks[-1].usage.prompt_tokens == 2


def test_a_cut_completion_is_an_error(scripted):
    scripted.push({"text": "one two three", "cut_after_chunks": 2})
    stream = scripted.client().completions.create(model="m", prompt="Hi", stream=True)
    with pytest.raises(ferrogate.APIConnectionError):
        list(stream)


def test_completions_are_awaited(scripted):
    async def ask():
        client = scripted.async_client()
        whole = await client.completions.create(model="m", prompt="Hi")
        stream = await client.completions.create(model="m", prompt="Hi", stream=True)
        return whole.choices[0].text, "".join([chunk.choices[0].text async for chunk in stream])

    assert asyncio.run(ask()) == ("You said: Hi", "You said: Hi")


def test_a_model_that_only_converses_continues_a_text(scripted):
    with scripted.environment("anthropic"):
        model = "anthropic/claude-sonnet-4-5"
        answer = ferrogate.text_completion("Once", model, max_tokens=9, stop=["."], echo=True)
        assert isinstance(answer, Completion)
        assert answer.choices[0].text == "You said: Once"
        assert [loss["field"] for loss in answer._hidden_params["losses"]] == ["echo"]
        assert scripted.last_request.path == "/v1/messages"
        assert scripted.last_request.json["messages"][0]["content"][0]["text"] == "Once"
        chunks = list(ferrogate.text_completion(["Once"], model, max_tokens=9, stream=True))
        assert "".join(chunk.choices[0].text for chunk in chunks if chunk.choices) == "You said: Once"
        assert {chunk.object for chunk in chunks} == {"text_completion"}
        with pytest.raises(ferrogate.BadRequestError, match="one text at a time"):
            ferrogate.text_completion(["one", "two"], model)
        with pytest.raises(ferrogate.UnsupportedParamsError, match="logprobs"):
            ferrogate.text_completion("Once", model, max_tokens=9, logprobs=1, on_loss="error")


def test_text_completion_takes_litellms_arguments(scripted):
    with scripted.environment("openai"):
        answer = asyncio.run(ferrogate.atext_completion("Hi", "openai/m", num_retries=0, metadata={"a": 1}))
        assert answer.choices[0].text == "You said: Hi"
        assert scripted.last_request.json == {"model": "m", "prompt": "Hi"}
        assert ferrogate.text_completion(prompt="Hi", engine="openai/m").model == "m"
    with pytest.raises(TypeError, match="model"):
        ferrogate.text_completion("Hi")


def test_what_is_missing_is_named(scripted):
    with pytest.raises(TypeError, match="'prompt'"):
        scripted.client().completions.create(model="m")
    with pytest.raises(TypeError, match="'input'"):
        scripted.client().moderations.create(model="m")


def test_moderation(scripted):
    client = scripted.client()
    answer = client.moderations.create(input=["a", "b"], model="omni")
    assert isinstance(answer, ModerationCreateResponse)
    assert [result.flagged for result in answer.results] == [False, False]
    assert scripted.last_request.path == "/v1/moderations"
    assert scripted.last_request.json == {"input": ["a", "b"], "model": "omni"}
    client.moderations.create(input="a")
    assert scripted.last_request.json == {"input": "a"}


def test_categories_have_names_and_a_verdict_is_made_where_there_is_none(scripted):
    scores = {"self-harm/intent": 1, "law": 0.25}
    result = {"categories": {"self-harm/intent": True, "law": False}, "category_scores": scores}
    scripted.push({"body": {"id": "x", "model": "m", "results": [result, {"categories": {"law": False}}]}})
    answer = scripted.client().moderations.create(input=["a", "b"], model="m")
    first, second = answer.results
    assert (first.flagged, second.flagged) == (True, False)
    assert first.categories.self_harm_intent is True
    assert first.category_scores.self_harm_intent == 1.0
    assert first.categories.law is False


def test_litellms_moderation(scripted):
    with scripted.environment("openai"):
        assert ferrogate.moderation("a").results[0].flagged is False
        assert asyncio.run(ferrogate.amoderation(input="a", model="openai/omni")).model == "omni"
        assert scripted.last_request.json == {"input": "a", "model": "omni"}
    with scripted.environment("anthropic"), pytest.raises(ferrogate.UnsupportedParamsError, match="moderate"):
        ferrogate.moderation("a", "anthropic/claude")
