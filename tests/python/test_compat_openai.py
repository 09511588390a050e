"""With `compat.openai` installed, what is given and raised here is openai's."""

import pickle

import pytest

import ferrogate
from ferrogate import _core, _exceptions

openai = pytest.importorskip("openai", reason="bridges to the openai package")


@pytest.fixture
def bridge():
    from ferrogate.compat import openai as bridge

    bridge.install()
    bridge.install()
    yield bridge
    bridge.uninstall()


@pytest.mark.parametrize("row", _core.error_table(), ids=lambda row: row["kind"])
def test_every_error_is_caught_by_either_tree(bridge, row):
    ours = getattr(_exceptions, row["class"])
    theirs = bridge._counterpart(ours, openai)
    for wanted in (ours, theirs, openai.OpenAIError):
        with pytest.raises(wanted):
            raise _exceptions.make(row["class"], "it failed", status=row["status"], body={"code": "c"})


def test_the_nearest_class_stands_for_what_openai_does_not_have(bridge):
    error = _exceptions.make("ContextWindowExceededError", "long", status=400)
    assert isinstance(error, openai.BadRequestError)
    assert isinstance(_exceptions.make("Timeout", "late"), openai.APITimeoutError)
    assert isinstance(_exceptions.make("Timeout", "late"), TimeoutError)
    assert not isinstance(error, openai.RateLimitError)


def test_bridged_errors_carry_the_same(bridge):
    error = _exceptions.make("RateLimitError", "slow", status=429, headers={"x-request-id": "r"}, provider="p")
    assert (error.status_code, error.request_id, error.provider, str(error)) == (429, "r", "p", "slow")
    assert type(error).__name__ == "RateLimitError"
    twin = pickle.loads(pickle.dumps(error))
    assert isinstance(twin, openai.RateLimitError)
    assert vars(twin).keys() == vars(error).keys()


def test_uninstalling_ends_it(bridge):
    bridge.uninstall()
    assert not isinstance(_exceptions.make("RateLimitError", "slow", status=429), openai.RateLimitError)


# -- answers

MESSAGES = [{"role": "user", "content": "Hi"}]


def ask(client, **more):
    return client.chat.completions.create(model="m", messages=MESSAGES, **more)


def test_clients_are_openais_of_the_same_face(bridge, client, aclient):
    assert isinstance(client, openai.OpenAI)
    assert isinstance(client, ferrogate.OpenAI)
    assert isinstance(aclient, openai.AsyncOpenAI)
    assert not isinstance(aclient, openai.OpenAI)
    assert type(client) is ferrogate.OpenAI


def test_answers_are_openais_to_any_depth(bridge, client, provider):
    provider.play(provider.chat("Hello", headers=[("x-request-id", "req-1")]))
    answer = ask(client)
    assert type(answer) is openai.types.chat.ChatCompletion
    assert type(answer.choices[0].message) is openai.types.chat.ChatCompletionMessage
    assert answer.choices[0].message.content == "Hello"
    assert answer._request_id == "req-1"
    assert answer.ferrogate.attempts == 1
    assert answer._hidden_params["additional_headers"]["llm_provider-x-request-id"] == "req-1"
    assert "_view" not in answer.model_dump()
    assert "_view" not in repr(answer)
    assert not hasattr(openai.types.chat.ChatCompletion.construct(), "ferrogate")


def test_answers_can_be_pickled_and_copied(bridge, client, provider):
    provider.play(provider.chat("Hello"))
    answer = ask(client)
    assert pickle.loads(pickle.dumps(answer)) == answer == answer.model_copy(deep=True)


def test_streams_and_their_chunks_are_openais(bridge, client, provider):
    provider.play(provider.stream(3))
    with ask(client, stream=True) as stream:
        assert isinstance(stream, openai.Stream)
        assert isinstance(stream, ferrogate.Stream)
        assert not isinstance(stream, openai.AsyncStream)
        chunks = list(stream)
    assert chunks
    assert {type(chunk) for chunk in chunks} == {openai.types.chat.ChatCompletionChunk}
    assert stream.response.status_code == 200


def test_awaited_streams_too(bridge, aclient, provider):
    import asyncio

    provider.play(provider.stream(3))

    async def read():
        stream = await ask(aclient, stream=True)
        assert isinstance(stream, openai.AsyncStream)
        assert not isinstance(stream, openai.Stream)
        async with stream:
            return [type(chunk) async for chunk in stream]

    assert set(asyncio.run(read())) == {openai.types.chat.ChatCompletionChunk}


def test_events_and_what_they_end_in_are_openais(bridge, client, provider):
    from openai.lib.streaming.chat import ChunkEvent, ContentDeltaEvent
    from openai.types.chat import ParsedChatCompletion

    provider.play(provider.stream(3))
    with client.chat.completions.stream(model="m", messages=MESSAGES) as stream:
        kinds = {type(event) for event in stream}
        final = stream.get_final_completion()
    assert {ChunkEvent, ContentDeltaEvent} <= kinds
    assert isinstance(final, ParsedChatCompletion)


def test_parsed_answers_hold_what_was_asked_for(bridge, client, provider):
    from openai.types.chat import ParsedChatCompletion
    from pydantic import BaseModel

    class City(BaseModel):
        name: str

    provider.play(provider.chat('{"name": "Rome"}'))
    answer = client.chat.completions.parse(model="m", messages=MESSAGES, response_format=City)
    assert isinstance(answer, ParsedChatCompletion)
    assert answer.choices[0].message.parsed == City(name="Rome")


def test_an_answer_that_was_cut_raises_openais_error(bridge, client, provider):
    from pydantic import BaseModel

    class City(BaseModel):
        name: str

    provider.play(provider.chat('{"na', finish="length"))
    with pytest.raises(openai.LengthFinishReasonError) as caught:
        client.chat.completions.parse(model="m", messages=MESSAGES, response_format=City)
    assert isinstance(caught.value, ferrogate.LengthFinishReasonError)
    assert isinstance(caught.value.completion, openai.types.chat.ChatCompletion)


def test_pages_are_openais_and_go_on(bridge, client, provider):
    from openai.pagination import SyncCursorPage

    first = {"object": "list", "data": [{"id": "a", "object": "file"}], "has_more": True}
    last = {"object": "list", "data": [{"id": "b", "object": "file"}], "has_more": False}
    provider.play(provider.json(first), provider.json(last))
    page = client.files.list(limit=1)
    assert isinstance(page, SyncCursorPage)
    assert page.has_next_page()
    assert [type(one) for one in page.data] == [openai.types.FileObject]
    assert [one.id for one in page] == ["a", "b"]
    assert provider.last.query["after"] == "a"


def test_what_is_read_by_the_caller_is_openais(bridge, client, provider):
    from openai._legacy_response import HttpxBinaryResponseContent, LegacyAPIResponse

    provider.play(provider.chat("Hello"), provider.json({"a": 1}))
    raw = client.chat.completions.with_raw_response.create(model="m", messages=MESSAGES)
    assert isinstance(raw, LegacyAPIResponse)
    assert isinstance(raw.parse(), openai.types.chat.ChatCompletion)
    content = client.files.content("f")
    assert isinstance(content, HttpxBinaryResponseContent)
    assert b"1" in content.read()


def test_litellms_functions_give_openais_objects(bridge):
    answer = ferrogate.completion("openai/m", MESSAGES, mock_response="Hello")
    assert isinstance(answer, openai.types.chat.ChatCompletion)


def test_uninstalling_gives_views_again(bridge, client, provider):
    bridge.uninstall()
    provider.play(provider.chat("Hello"))
    answer = ask(client)
    assert isinstance(answer, ferrogate.BaseModel)
    assert not isinstance(answer, openai.BaseModel)
    assert not isinstance(client, openai.OpenAI)
    assert not hasattr(openai.BaseModel, "ferrogate")
