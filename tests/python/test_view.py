"""Answers: attributes, items, dumping, copying, and their likeness to openai-python's objects."""

import asyncio
import copy
import gc
import json
import pickle
import weakref

import pytest

from ferrogate import _core
from ferrogate.types import CompletionUsage, CreateEmbeddingResponse
from ferrogate.types.chat import ChatCompletion, ChatCompletionChunk
from ferrogate.types.chat.chat_completion import Choice

CALL = {"id": "call_1", "type": "function", "function": {"name": "weather", "arguments": '{"city": "Bern"}'}}
ANSWER = {
    "object": "chat.completion",
    "id": "c1",
    "choices": [
        {
            "index": 0,
            "message": {"role": "assistant", "content": "Grüezi", "tool_calls": [CALL], "mood": {"a": 1}},
            "logprobs": {"content": [{"token": "G", "logprob": -1, "top_logprobs": []}]},
            "finish_reason": "stop",
        }
    ],
    "created": 1,
    "model": "m",
    "usage": {"total_tokens": 3, "prompt_tokens": 1, "completion_tokens": 2},
    "extra": 1,
}
CHUNK = {
    "id": "c1",
    "object": "chat.completion.chunk",
    "created": 1,
    "model": "m",
    "choices": [{"index": 0, "delta": {"content": "Grü", "role": "assistant"}, "finish_reason": None}],
}
EMBEDDINGS = {
    "object": "list",
    "data": [{"object": "embedding", "index": i, "embedding": [0.5, 0.25]} for i in range(3)],
    "model": "e",
    "usage": {"prompt_tokens": 1, "total_tokens": 1},
}
CASES = [
    ("types.chat.chat_completion.ChatCompletion", "chat", "ChatCompletion", ANSWER),
    ("types.chat.chat_completion_chunk.ChatCompletionChunk", "chat", "ChatCompletionChunk", CHUNK),
    ("types.create_embedding_response.CreateEmbeddingResponse", "", "CreateEmbeddingResponse", EMBEDDINGS),
]


def parse(content=ANSWER, shape="types.chat.chat_completion.ChatCompletion"):
    return _core._parse(shape, json.dumps(content).encode())


@pytest.fixture
def answer():
    return parse()


def test_fields_are_attributes_of_the_named_classes(answer):
    assert isinstance(answer, ChatCompletion)
    assert isinstance(answer.choices[0], Choice)
    assert isinstance(answer.usage, CompletionUsage)
    assert answer.choices[0].message.content == "Grüezi"
    assert answer.choices[0].message.tool_calls[0].function.name == "weather"


def test_a_second_look_gives_the_same_object(answer):
    assert answer.choices is answer.choices
    assert answer.choices[0].message is answer.choices[0].message


def test_a_field_that_is_not_there_is_none(answer):
    assert answer.system_fingerprint is None
    assert answer.choices[0].message.reasoning_content is None


def test_an_unknown_key_is_a_plain_attribute(answer):
    assert answer.extra == 1
    assert answer.choices[0].message.mood == {"a": 1}
    with pytest.raises(AttributeError, match="'ChatCompletion' object has no attribute 'nothing'"):
        _ = answer.nothing


def test_an_unknown_tool_is_read_as_the_first_of_the_union():
    message = {"role": "assistant", "content": None}
    calls = [{"id": "x", "type": "odd"}, {"id": "y", "type": "custom", "custom": {"name": "n", "input": "i"}}]
    answer = parse(
        {**ANSWER, "choices": [{"index": 0, "finish_reason": "stop", "message": {**message, "tool_calls": calls}}]}
    )
    names = [type(call).__name__ for call in answer.choices[0].message.tool_calls]
    assert names == ["ChatCompletionMessageFunctionToolCall", "ChatCompletionMessageCustomToolCall"]


def test_what_is_written_is_read_and_dumped(answer):
    answer.choices[0].message.content = "Salü"
    answer.usage = {"prompt_tokens": 9, "completion_tokens": 1, "total_tokens": 10}
    answer.note = "mine"
    answer.choices.append({"index": 1, "message": {"role": "assistant", "content": "two"}, "finish_reason": "stop"})
    assert answer.usage.prompt_tokens == 9
    assert answer.choices[1].message.content == "two"
    dump = answer.model_dump()
    assert dump["choices"][0]["message"]["content"] == "Salü"
    assert dump["note"] == "mine"
    del answer.note
    del answer.usage
    assert answer.usage is None
    assert "note" not in answer
    with pytest.raises(AttributeError):
        del answer.note


def test_items_read_like_attributes(answer):
    assert answer["usage"]["total_tokens"] == 3
    assert answer["choices"][0]["message"]["content"] == "Grüezi"
    assert "usage" in answer
    assert "metadata" not in answer
    assert 3 not in answer
    assert answer.get("metadata", "none") == "none"
    assert answer.get("model") == "m"
    answer["model"] = "other"
    assert answer.model == "other"
    with pytest.raises(KeyError):
        answer["nothing"]
    assert answer.keys()[:2] == ["id", "choices"]
    assert dict(answer)["extra"] == 1


def test_attributes_with_an_underscore_are_kept_aside(answer):
    assert answer._request_id is None
    answer._request_id = "req_1"
    answer._hidden_params["response_cost"] = 0.5
    assert answer._hidden_params == {"response_cost": 0.5}
    assert "_request_id" not in answer.model_dump()
    assert answer == parse()
    with pytest.raises(AttributeError):
        _ = answer._other


def test_answers_are_equal_by_class_and_content(answer):
    assert answer == parse()
    assert answer != parse({**ANSWER, "id": "other"})
    assert answer != ANSWER
    with pytest.raises(TypeError):
        hash(answer)


def test_answers_are_made_of_keywords():
    usage = CompletionUsage(prompt_tokens=1, completion_tokens=2, total_tokens=3)
    assert usage.total_tokens == 3
    with pytest.raises(ValueError, match="CompletionUsage needs prompt_tokens, total_tokens"):
        CompletionUsage(completion_tokens=1)
    with pytest.raises(TypeError, match="keyword arguments only"):
        CompletionUsage({})
    assert CompletionUsage.construct().total_tokens is None


def test_answers_are_validated():
    assert ChatCompletion.model_validate(ANSWER) == parse()
    assert ChatCompletion.model_validate_json(json.dumps(ANSWER)) == parse()
    with pytest.raises(ValueError, match="needs"):
        ChatCompletion.model_validate({})
    with pytest.raises(ValueError, match="made of a dict"):
        ChatCompletion.model_validate([])


def test_what_an_answer_is_made_of_is_left_alone():
    given = copy.deepcopy(ANSWER)
    for answer in (ChatCompletion(**given), ChatCompletion.construct(**given), ChatCompletion.model_validate(given)):
        answer.choices[0].message.content = "changed"
    assert given == ANSWER


def test_bytes_that_are_no_json_fail_at_the_first_look():
    broken = _core._parse("types.model.Model", b'{"id": ')
    with pytest.raises(ValueError, match="not JSON"):
        _ = broken.id
    with pytest.raises(ValueError, match="no JSON object"):
        _ = _core._parse("types.model.Model", b"[]").id


@pytest.mark.parametrize("again", [copy.copy, copy.deepcopy, lambda o: pickle.loads(pickle.dumps(o))])
def test_copies_are_equal_and_keep_what_is_aside(answer, again):
    answer._request_id = "req_1"
    twin = again(answer)
    assert twin == answer
    assert twin is not answer
    assert type(twin) is ChatCompletion
    assert twin._request_id == "req_1"
    twin.id = "changed"
    assert answer.id == "c1"


def test_model_copy_updates(answer):
    shallow = answer.model_copy(update={"id": "new"})
    assert (shallow.id, answer.id) == ("new", "c1")
    assert shallow.choices is answer.choices
    assert answer.model_copy(deep=True).choices is not answer.choices


def test_a_cycle_is_collected():
    answer = parse()
    answer.me = answer
    ghost = weakref.ref(answer)
    del answer
    gc.collect()
    assert ghost() is None


def test_a_class_can_be_derived(answer):
    class Mine(ChatCompletion):
        @property
        def text(self):
            return self.choices[0].message.content

    assert Mine(**ANSWER).text == "Grüezi"
    assert Mine(**ANSWER) != answer


def test_a_page_iterates_over_its_things():
    page = _core._parse("pagination.SyncPage", b'{"object":"list","data":[{"id":"a"},{"id":"b"}]}')
    assert [model["id"] for model in page] == ["a", "b"]


def test_a_page_of_an_async_client_iterates_later():
    page = _core._parse("pagination.AsyncPage", b'{"object":"list","data":[{"id":"a"},{"id":"b"}]}')

    async def names():
        return [model["id"] async for model in page]

    assert asyncio.run(names()) == ["a", "b"]
    assert not page.has_next_page()


def test_extensions_are_dumped_only_when_there():
    usage = {"prompt_tokens": 1, "completion_tokens": 1, "total_tokens": 2}
    assert "cost" not in CompletionUsage(**usage).model_dump()
    assert CompletionUsage(**usage, cost=1).model_dump()["cost"] == 1.0


def test_dump_options(answer):
    assert answer.model_dump(exclude_none=True)["choices"][0]["message"].keys() == {
        "content",
        "role",
        "tool_calls",
        "mood",
    }
    assert "metadata" not in answer.model_dump(exclude_unset=True)
    assert "metadata" not in answer.model_dump(exclude_defaults=True)
    assert answer.model_dump(include={"id"}) == {"id": "c1"}
    with pytest.raises(TypeError, match='no option "colour"'):
        answer.model_dump(colour=1)
    answer.when = {1, 2}
    with pytest.raises(TypeError, match="when is a set"):
        answer.model_dump(mode="json")


def test_a_content_that_contains_itself_is_refused(answer):
    answer.extra = answer
    with pytest.raises(ValueError, match="contains itself"):
        answer.model_dump()
    with pytest.raises(RecursionError):
        repr(answer)
    endless = {}
    endless["again"] = endless
    with pytest.raises(ValueError, match="contains itself"):
        ChatCompletion.construct(**endless)


def test_non_ascii_is_escaped_on_demand(answer):
    assert "Grüezi" in answer.model_dump_json()
    assert "Gr\\u00fcezi" in answer.model_dump_json(ensure_ascii=True)


def test_notebooks_show_the_text(answer):
    assert "Grüezi" in answer._repr_markdown_()
    assert "1 + 2 tokens" in answer._repr_html_()
    assert answer.usage._repr_html_() is None


def test_fields_and_schema_are_told():
    assert ChatCompletion.model_fields["id"].is_required()
    assert not ChatCompletion.model_fields["usage"].is_required()
    schema = ChatCompletionChunk.model_json_schema()
    assert schema["required"] == ["id", "choices", "created", "model", "object"]


def test_every_shape_can_be_made():
    for name in _core._shape_names():
        cls = _core._class(name)
        assert f"{cls.__module__}.{cls.__qualname__}" == f"ferrogate.{name}"
        assert cls.construct().model_dump() is not None


@pytest.mark.parametrize(("shape", "package", "name", "content"), CASES)
def test_answers_read_as_openais_do(shape, package, name, content):
    types = pytest.importorskip("openai.types", reason="compares with the openai package")
    theirs = getattr(getattr(types, package) if package else types, name).construct(**content)
    ours = parse(content, shape)
    assert repr(ours) == repr(theirs)
    for options in ({}, {"exclude_none": True}, {"exclude_unset": True}, {"exclude_defaults": True}, {"mode": "json"}):
        assert json.dumps(ours.model_dump(**options)) == json.dumps(theirs.model_dump(**options)), options
    for options in (
        {"include": {"id", "choices", "data"}},
        {"exclude": {"model": True, "choices": {"__all__": {"index"}}}},
    ):
        assert ours.model_dump(**options) == theirs.model_dump(**options)
    assert ours.to_dict() == theirs.to_dict()
    assert ours.to_json() == theirs.to_json()
    assert ours.model_dump_json() == theirs.model_dump_json()
    assert ours.model_fields_set == theirs.model_fields_set
    assert ours.model_extra == theirs.model_extra
    assert [pair[0] for pair in ours] == [pair[0] for pair in theirs]
    assert list(type(ours).model_fields)[: len(type(theirs).model_fields)] == list(type(theirs).model_fields)


def test_pydantic_accepts_our_classes(answer):
    pydantic = pytest.importorskip("pydantic", reason="asks pydantic")
    adapter = pydantic.TypeAdapter(ChatCompletion)
    assert adapter.validate_python(ANSWER) == answer
    assert adapter.validate_python(answer) is answer
    assert json.loads(adapter.dump_json(answer)) == json.loads(answer.model_dump_json())
    assert adapter.json_schema()["title"] == "ChatCompletion"
    model = pydantic.create_model("Holder", held=(CreateEmbeddingResponse, ...))
    held = model(held=EMBEDDINGS)
    assert held.model_dump()["held"]["data"][0]["index"] == 0
    assert "held" in model.model_json_schema()["properties"]
    with pytest.raises(pydantic.ValidationError):
        model(held={})
