"""Streams joined to whole answers: `stream_chunk_builder`."""

import base64

import pytest

import ferrogate
from ferrogate.testing import ScriptedProvider
from ferrogate.types import Completion
from ferrogate.types.chat import ChatCompletion

MESSAGES = [{"role": "user", "content": "Hi"}]


def chunk(delta, *, choice=0, finish=None, **more):
    one = {"index": choice, "delta": delta, "finish_reason": finish, **more}
    return {"id": "i", "object": "chat.completion.chunk", "created": 7, "model": "m", "choices": [one]}


def message(*chunks):
    return ferrogate.stream_chunk_builder(list(chunks)).choices[0].message


def test_text_and_usage():
    usage = {"prompt_tokens": 3, "completion_tokens": 2, "total_tokens": 5, "cost": 0.25}
    last = {**chunk({}), "choices": [], "usage": usage}
    chunks = [chunk({"role": "assistant", "content": "Hel"}), chunk({"content": "lo"}, finish="length"), last]
    answer = ferrogate.stream_chunk_builder(chunks, messages=MESSAGES)
    assert isinstance(answer, ChatCompletion)
    assert (answer.id, answer.model, answer.created, answer.object) == ("i", "m", 7, "chat.completion")
    assert (answer.choices[0].message.content, answer.choices[0].finish_reason) == ("Hello", "length")
    assert (answer.usage.prompt_tokens, answer.usage.total_tokens) == (3, 5)
    assert answer._hidden_params["response_cost"] == 0.25


def test_nothing_and_what_is_no_chunk():
    assert ferrogate.stream_chunk_builder([]) is None
    assert ferrogate.stream_chunk_builder([chunk({"content": "x"})]).usage is None
    with pytest.raises(ferrogate.OpenAIError):
        ferrogate.stream_chunk_builder([{"error": {"message": "overloaded", "code": 503}}])


def test_calls_of_tools():
    first = {"index": 0, "id": "a", "type": "function", "function": {"name": "f", "arguments": "{"}}
    second = {"index": 1, "id": "b", "type": "function", "function": {"name": "g", "arguments": ""}}
    more = {"index": 0, "function": {"arguments": "}"}}
    said = message(
        chunk({"tool_calls": [first]}),
        chunk({"tool_calls": [second]}),
        chunk({"tool_calls": [more]}),
        chunk({"tool_calls": [{"index": 1, "function": {"arguments": "[]"}}]}, finish="tool_calls"),
    )
    assert [(c.id, c.function.name, c.function.arguments) for c in said.tool_calls] == [
        ("a", "f", "{}"),
        ("b", "g", "[]"),
    ]
    assert said.content is None


def test_a_call_in_the_older_word():
    said = message(
        chunk({"function_call": {"name": "f", "arguments": "{"}}),
        chunk({"function_call": {"arguments": "}"}}, finish="function_call"),
    )
    assert (said.function_call.name, said.function_call.arguments) == ("f", "{}")


def test_thoughts_in_litellms_words():
    block = {"type": "thinking", "thinking": "hm", "signature": None}
    signed = {"type": "thinking", "thinking": "", "signature": "s"}
    said = message(
        chunk({"reasoning_content": "hm", "thinking_blocks": [block]}),
        chunk({"reasoning_content": "", "thinking_blocks": [signed]}),
        chunk({"content": "x"}),
    )
    assert (said.content, said.reasoning_content) == ("x", "hm")
    assert [dict(block) for block in said.thinking_blocks] == [{"type": "thinking", "thinking": "hm", "signature": "s"}]


def test_several_alternatives_sources_sound_and_pictures():
    source = {"type": "url_citation", "url_citation": {"url": "u", "title": "t", "start_index": 0, "end_index": 1}}
    picture = {"index": 0, "type": "image_url", "image_url": {"url": "data:image/png;base64,AA=="}}

    def sound(data, **more):
        return {"audio": {"data": base64.b64encode(data).decode(), **more}}

    answer = ferrogate.stream_chunk_builder(
        [
            chunk({"content": "b"}, choice=1),
            chunk({"content": "a", "annotations": [source]}),
            chunk({"images": [picture]}),
            chunk(sound(b"abcd", id="s", transcript="He"), choice=1),
            chunk(sound(b"ef", transcript="y"), choice=1, finish="stop"),
            chunk({}, finish="stop"),
        ]
    )
    first, second = (choice.message for choice in answer.choices)
    assert (first.content, first.annotations[0].url_citation.url, len(first.images)) == ("a", "u", 1)
    assert (second.content, second.audio.id, second.audio.transcript) == ("b", "s", "Hey")
    assert base64.b64decode(second.audio.data) == b"abcdef"


def test_log_probabilities_and_what_only_the_provider_says():
    def likely(token):
        return {"content": [{"token": token, "logprob": -0.5, "bytes": None, "top_logprobs": []}], "refusal": None}

    notes = {"provider_specific_fields": {"citations": [{"a": 1}]}}
    answer = ferrogate.stream_chunk_builder(
        [
            chunk({"content": "a", **notes}, logprobs=likely("a")),
            chunk({"content": "b", **notes}, logprobs=likely("b")),
        ]
    )
    assert [one.token for one in answer.choices[0].logprobs.content] == ["a", "b"]
    assert answer.choices[0].message.provider_specific_fields == {"citations": [{"a": 1}, {"a": 1}]}


def test_texts():
    def text(said, finish=None):
        one = {"index": 0, "text": said, "logprobs": None, "finish_reason": finish}
        return {"id": "i", "object": "text_completion", "created": 1, "model": "m", "choices": [one]}

    answer = ferrogate.stream_chunk_builder([text("a"), text("b", "stop")])
    assert isinstance(answer, Completion)
    assert (answer.choices[0].text, answer.choices[0].finish_reason) == ("ab", "stop")


LANGUAGES = ["openai_chat", "anthropic", "gemini", "cohere", "ollama", "openai_responses"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_joined_chunks_are_the_answer_that_is_not_streamed(language):
    call = {"name": "f", "arguments": {"a": 1}}
    step = {"text": "Hello", "tool_calls": [call], "usage": {"prompt_tokens": 3, "completion_tokens": 2}}
    with ScriptedProvider(default=step) as scripted:
        address = scripted.base_url if language.startswith("openai") else scripted.base_url.removesuffix("/v1")
        name = f"joined_{language}"
        ferrogate.register_provider(name, protocol=language, base_url=address, api_key="k")
        tool = {"type": "function", "function": {"name": "f", "parameters": {"type": "object", "properties": {}}}}
        asked = {"model": f"{name}/m", "messages": MESSAGES, "tools": [tool], "max_tokens": 50}
        whole = ferrogate.completion(**asked)
        stream = ferrogate.completion(**asked, stream=True, stream_options={"include_usage": True})
        joined = ferrogate.stream_chunk_builder(list(stream))
    ours, theirs = (answer.choices[0].message for answer in (joined, whole))
    assert (ours.content, ours.tool_calls[0].function) == (theirs.content, theirs.tool_calls[0].function)
    assert joined.choices[0].finish_reason == whole.choices[0].finish_reason == "tool_calls"
    assert joined.usage.total_tokens == whole.usage.total_tokens == 5


def test_mock_completion_asks_nobody():
    assert ferrogate.mock_completion("openai/m", MESSAGES).choices[0].message.content == "This is a mock request"
    stream = ferrogate.mock_completion("openai/m", MESSAGES, stream=True, mock_response="x")
    assert ferrogate.stream_chunk_builder(stream).choices[0].message.content == "x"
    with pytest.raises(ferrogate.RateLimitError):
        ferrogate.mock_completion("openai/m", MESSAGES, mock_response="litellm.RateLimitError")
