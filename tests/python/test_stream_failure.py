"""Streams that break after their caller has seen something: `stream_failure` and `stall_timeout`."""

import asyncio
import time

import pytest

import ferrogate
from ferrogate.testing import ScriptedProvider
from ferrogate.types.chat import ChatCompletionChunk

HI = [{"role": "user", "content": "Hi there"}]
WHOLE = "one two three four five"
BROKEN = {"text": WHOLE, "cut_after_chunks": 2}
# It takes a prefill, unlike OpenAI's models.
CLAUDE = "anthropic/claude-haiku-4-5"
TOOLS = [{"type": "function", "function": {"name": "f", "parameters": {"type": "object"}}}]


@pytest.fixture
def scripted():
    with ScriptedProvider() as provider:
        yield provider


def ask(provider, model=CLAUDE, **options):
    at = {"api_base": provider.url, "api_key": "k", "max_retries": 0}
    return {"model": model, "messages": HI, "stream": True, "max_tokens": 50, **at, **options}


def text(chunks):
    return "".join(chunk.choices[0].delta.content or "" for chunk in chunks if chunk.choices)


def seams(chunks):
    return [chunk.model_extra["ferrogate"] for chunk in chunks if "ferrogate" in (chunk.model_extra or {})]


def read(stream):
    """The chunks until the end or the error, and the error."""
    chunks = []
    try:
        chunks.extend(stream)
    except ferrogate.OpenAIError as error:
        return chunks, error
    return chunks, None


def one_answer(chunks):
    """A single id, a single role, a single reason to end."""
    choices = [choice for chunk in chunks for choice in chunk.choices]
    return (
        len({chunk.id for chunk in chunks}),
        sum(choice.delta.role is not None for choice in choices),
        sum(choice.finish_reason is not None for choice in choices),
    ) == (1, 1, 1)


def test_by_default_the_error_is_raised(scripted):
    scripted.push(BROKEN)
    chunks, error = read(ferrogate.completion(**ask(scripted)))
    assert isinstance(error, ferrogate.APIConnectionError)
    assert text(chunks).split() == ["one", "two"]
    assert len(scripted.requests) == 1


def test_continue_asks_for_the_rest(scripted):
    scripted.push(BROKEN)
    scripted.push(" three four five")
    options = {"stream_failure": "continue", "stream_options": {"include_usage": True}}
    chunks, error = read(ferrogate.completion(**ask(scripted, **options)))
    assert error is None
    assert text(chunks) == WHOLE
    assert one_answer(chunks)
    [seam] = seams(chunks)
    assert seam == {
        "seam": "continue",
        "provider": "anthropic",
        "model": "claude-haiku-4-5",
        "after_characters": seam["after_characters"],
    }
    assert WHOLE[: seam["after_characters"]].split() == ["one", "two"]
    [_, sequel] = scripted.requests
    assert sequel.json["messages"][-1]["role"] == "assistant"
    assert sequel.json["messages"][-1]["content"][0]["text"] == "one two"
    usages = [chunk.usage for chunk in chunks if chunk.usage]
    assert len(usages) == 1
    # The prompt was paid for twice.
    assert usages[0].prompt_tokens > 2
    assert usages[0].total_tokens == usages[0].prompt_tokens + usages[0].completion_tokens


@pytest.mark.parametrize(
    ("model", "marked"),
    [
        ("mistral/mistral-small-latest", lambda sent: sent["messages"][-1]["prefix"]),
        ("hosted_vllm/m", lambda sent: sent["continue_final_message"] and not sent["add_generation_prompt"]),
        ("ollama/m", lambda sent: sent["messages"][-1]["content"] == "one two"),
    ],
)
def test_a_prefill_is_said_as_the_provider_takes_it(scripted, model, marked):
    scripted.push(BROKEN)
    scripted.push(" three four five")
    chunks, error = read(ferrogate.completion(**ask(scripted, model, stream_failure="continue")))
    assert error is None
    assert text(chunks) == WHOLE
    sequel = scripted.requests[1].json
    assert sequel["messages"][-1]["role"] == "assistant"
    assert marked(sequel)


def test_an_awaited_stream_goes_on_too(scripted):
    async def hear():
        scripted.push(BROKEN)
        scripted.push(" three four five")
        stream = await ferrogate.acompletion(**ask(scripted, stream_failure="continue"))
        return [chunk async for chunk in stream]

    chunks = asyncio.run(hear())
    assert text(chunks) == WHOLE
    assert len(seams(chunks)) == 1


def test_restart_begins_again_and_says_so(scripted):
    scripted.push(BROKEN)
    scripted.push("quite another answer")
    chunks, error = read(ferrogate.completion(**ask(scripted, stream_failure="restart")))
    assert error is None
    [seam] = seams(chunks)
    assert seam["seam"] == "restart"
    assert text(chunks)[seam["after_characters"] :] == "quite another answer"
    assert one_answer(chunks)
    assert scripted.requests[0].json == scripted.requests[1].json


def test_a_client_says_it_for_all_its_calls(scripted):
    with ferrogate.OpenAI(
        base_url=scripted.url + "/v1", api_key="k", max_retries=0, stream_failure="restart"
    ) as client:
        scripted.push(BROKEN)
        chunks, error = read(client.chat.completions.create(model="m", messages=HI, stream=True))
        assert error is None
        assert len(seams(chunks)) == 1
        scripted.push(BROKEN)
        options = {"model": "m", "messages": HI, "stream": True, "stream_failure": "error"}
        _, error = read(client.chat.completions.create(**options))
        assert isinstance(error, ferrogate.APIConnectionError)


def test_a_model_that_takes_no_prefill_is_not_continued(scripted):
    scripted.push(BROKEN)
    with scripted.client(stream_failure="continue", max_retries=0) as client:
        _, error = read(client.chat.completions.create(model="gpt-4o", messages=HI, stream=True))
    assert isinstance(error, ferrogate.APIConnectionError)
    assert len(scripted.requests) == 1


@pytest.mark.parametrize("mode", ["continue", "restart"])
def test_a_tool_call_is_never_continued(scripted, mode):
    arguments = {"a": "long enough to be told in more than two pieces"}
    scripted.push({"tool_calls": [{"name": "f", "arguments": arguments}], "cut_after_chunks": 2})
    chunks, error = read(ferrogate.completion(**ask(scripted, tools=TOOLS, stream_failure=mode)))
    assert isinstance(error, ferrogate.APIConnectionError)
    assert len(scripted.requests) == 1
    assert not seams(chunks)


def test_silence_has_a_limit_of_its_own(scripted):
    scripted.push({"text": WHOLE, "stall_after_chunks": 2})
    scripted.push(" three four five")
    began = time.monotonic()
    options = {"stall_timeout": 0.1, "timeout": 30, "stream_failure": "continue"}
    chunks, error = read(ferrogate.completion(**ask(scripted, **options)))
    assert error is None
    assert text(chunks) == WHOLE
    assert time.monotonic() - began < 5


def test_openais_own_types_take_the_mark(scripted):
    types = pytest.importorskip("openai.types.chat")
    scripted.push(BROKEN)
    scripted.push(" three four five")
    chunks, _ = read(ferrogate.completion(**ask(scripted, stream_failure="continue")))
    assert all(isinstance(chunk, ChatCompletionChunk) for chunk in chunks)
    theirs = [types.ChatCompletionChunk.model_validate(chunk.model_dump()) for chunk in chunks]
    assert text(theirs) == WHOLE
    [marked] = [chunk for chunk in theirs if "ferrogate" in chunk.model_extra]
    assert marked.model_extra["ferrogate"]["seam"] == "continue"


def test_a_wrong_word_is_told(scripted):
    with pytest.raises(ValueError, match="'error', 'continue' or 'restart', not \"again\""):
        ferrogate.completion(**ask(scripted, stream_failure="again"))
    with pytest.raises(TypeError, match="stream_failure must be a str"):
        ferrogate.completion(**ask(scripted, stream_failure=3))
