"""`chat.completions.stream()`: the events and their order, the answer at the end, errors and leaving early."""

import json

import pytest
from pydantic import BaseModel

import ferrogate
from ferrogate.lib.streaming.chat import ChatCompletionStreamState, ContentDeltaEvent
from ferrogate.types.chat import ChatCompletionChunk
from support.server import Answer

MODELS = ["openai/gpt-4o", "anthropic/claude-sonnet-4-5", "gemini/gemini-2.5-pro", "ollama/llama3", "cohere/command-a"]


class City(BaseModel):
    name: str
    people: int


def chunk(delta=None, *, index=0, finish=None, **more):
    choices = [] if delta is None else [{"index": index, "delta": delta, "finish_reason": finish, **more}]
    top = {"id": "c", "object": "chat.completion.chunk", "created": 1, "model": "m"}
    return {**top, "choices": choices}


def sse(*chunks, end=True):
    lines = [f"data: {json.dumps(one)}\n\n" for one in chunks] + (["data: [DONE]\n\n"] if end else [])
    return Answer("".join(lines).encode(), headers={"content-type": "text/event-stream"})


def call(index, arguments, **first):
    named = {"id": first["id"], "type": "function"} if first else {}
    function = {"arguments": arguments, **({"name": first["name"]} if first else {})}
    return {"tool_calls": [{"index": index, **named, "function": function}]}


@pytest.fixture
def stream(client, messages, provider):
    def opened(*chunks, **more):
        provider.play(sse(*chunks))
        return client.chat.completions.stream(model="m", messages=messages, **more)

    return opened


def kinds(stream):
    return [event.type for event in stream if event.type != "chunk"]


def test_a_text_grows_and_is_done(stream):
    with stream(chunk({"role": "assistant", "content": ""}), chunk({"content": "He"}), chunk({"content": "y"}),
                chunk({}, finish="stop")) as events:  # fmt: skip
        seen = list(events)
    assert [event.type for event in seen] == [
        "chunk", "content.delta", "chunk", "content.delta", "chunk", "content.delta", "chunk", "content.done",
    ]  # fmt: skip
    deltas = [event for event in seen if isinstance(event, ContentDeltaEvent)]
    assert [(event.delta, event.snapshot) for event in deltas] == [("", ""), ("He", "He"), ("y", "Hey")]
    assert isinstance(seen[0], ferrogate.BaseModel)
    assert seen[-1].model_dump() == {"type": "content.done", "content": "Hey", "parsed": None}
    assert seen[-1] == seen[-1].model_copy()
    final = events.get_final_completion()
    assert (final.object, final.choices[0].finish_reason) == ("chat.completion", "stop")
    assert final.choices[0].message.content == "Hey"


def test_a_class_is_read_as_far_as_it_goes_and_whole_at_the_end(stream):
    pieces = ['{"name": "Ro', 'me", "peo', 'ple": 3}']
    with stream(*(chunk({"content": text}) for text in pieces), chunk({}, finish="stop"), response_format=City) as seen:
        events = [event for event in seen if event.type != "chunk"]
    parsed = [event.parsed for event in events if event.type == "content.delta"]
    assert parsed[0] in ({}, {"name": "Ro"})
    assert parsed[-1] == {"name": "Rome", "people": 3}
    assert events[-1].parsed == City(name="Rome", people=3)
    assert seen.get_final_completion().choices[0].message.parsed == City(name="Rome", people=3)


def test_calls_are_done_one_after_the_other(stream):
    tool = ferrogate.pydantic_function_tool(City)
    chunks = [
        chunk({"role": "assistant", **call(0, "", id="a", name="City")}),
        chunk(call(0, '{"name": "A", ')),
        chunk(call(0, '"people": 1}')),
        chunk(call(1, '{"name": "B", "people": 2}', id="b", name="City")),
        chunk({}, finish="tool_calls"),
    ]
    with stream(*chunks, tools=[tool]) as events:
        seen = [event for event in events if event.type != "chunk"]
    deltas, done = "tool_calls.function.arguments.delta", "tool_calls.function.arguments.done"
    assert [event.type for event in seen] == [deltas, deltas, deltas, deltas, done, done]
    assert [event.index for event in seen] == [0, 0, 0, 1, 0, 1]
    assert seen[2].arguments == '{"name": "A", "people": 1}'
    assert seen[2].arguments_delta == '"people": 1}'
    assert seen[1].parsed_arguments == {"name": "A"}
    assert [event.parsed_arguments for event in seen[-2:]] == [City(name="A", people=1), City(name="B", people=2)]
    calls = events.get_final_completion().choices[0].message.tool_calls
    assert [(one.id, one.function.name, one.function.parsed_arguments.people) for one in calls] == [
        ("a", "City", 1),
        ("b", "City", 2),
    ]


def test_a_text_is_done_when_a_call_begins(stream):
    with stream(chunk({"content": "Let me see"}), chunk(call(0, "{}", id="a", name="f")),
                chunk({}, finish="tool_calls")) as events:  # fmt: skip
        assert kinds(events) == [
            "content.delta",
            "tool_calls.function.arguments.delta",
            "content.done",
            "tool_calls.function.arguments.done",
        ]


def test_names_that_are_repeated_do_not_grow(stream):
    first = call(0, "{", id="a", name="f")
    chunks = [chunk({"role": "assistant", **first}), chunk({"role": "assistant", **call(0, "}", id="a", name="f")})]
    with stream(*chunks, chunk({}, finish="tool_calls")) as events:
        message = events.get_final_completion().choices[0].message
    assert message.role == "assistant"
    assert message.tool_calls[0].id == "a"
    assert (message.tool_calls[0].function.name, message.tool_calls[0].function.arguments) == ("f", "{}")


def test_refusals_and_log_probabilities(stream):
    token = {"token": "no", "logprob": -1.0, "bytes": None, "top_logprobs": []}
    logprobs = {"content": None, "refusal": [token]}
    with stream(chunk({"refusal": "n"}, logprobs=logprobs), chunk({"refusal": "o"}, logprobs=logprobs),
                chunk({}, finish="stop")) as events:  # fmt: skip
        seen = [event for event in events if event.type != "chunk"]
    assert [event.type for event in seen] == [
        "refusal.delta", "logprobs.refusal.delta", "refusal.delta", "logprobs.refusal.delta",
        "refusal.done", "logprobs.refusal.done",
    ]  # fmt: skip
    assert seen[2].snapshot == seen[4].refusal == "no"
    assert len(seen[3].snapshot) == 2
    assert seen[3].snapshot[1].token == "no"


def test_answers_that_come_out_of_order(stream):
    with stream(chunk({"content": "b"}, index=1), chunk({"content": "a"}), chunk({"content": "B"}, index=1),
                chunk({}, finish="stop"), chunk({}, index=1, finish="stop")) as events:  # fmt: skip
        final = events.get_final_completion()
    assert [(choice.index, choice.message.content) for choice in final.choices] == [(0, "a"), (1, "bB")]


def test_usage_is_kept_wherever_it_stands(stream):
    usage = {"prompt_tokens": 1, "completion_tokens": 2, "total_tokens": 3}
    with stream({**chunk({"content": "a"}), "usage": usage}, chunk({}, finish="stop")) as events:
        assert events.get_final_completion().usage.total_tokens == 3


def test_what_was_cut_raises_where_it_should_be_parsed(stream):
    cut = [chunk({"content": '{"name"'}), chunk({}, finish="length")]
    with stream(*cut, response_format=City) as events, pytest.raises(ferrogate.LengthFinishReasonError) as caught:
        events.until_done()
    assert caught.value.completion.choices[0].message.content == '{"name"'
    with stream(*cut) as events:
        events.until_done()
        assert events.current_completion_snapshot.choices[0].finish_reason == "length"


def test_an_error_in_the_stream_is_raised_after_what_came_before(stream):
    error = {"error": {"message": "overloaded", "type": "server_error", "code": None, "param": None}}
    with stream(chunk({"content": "a"}), error) as events:
        seen = []
        with pytest.raises(ferrogate.APIError, match="overloaded"):
            seen.extend(events)
        assert events.current_completion_snapshot.choices[0].message.content == "a"


def test_leaving_closes_the_connection(client, messages, provider):
    provider.play(provider.stream(2, stall=True))
    with client.chat.completions.stream(model="m", messages=messages) as events:
        next(events)
    assert provider.wait_gone()


async def test_leaving_an_awaited_one_closes_the_connection(aclient, messages, provider):
    provider.play(provider.stream(2, stall=True))
    async with aclient.chat.completions.stream(model="m", messages=messages) as events:
        await anext(events)
    assert provider.wait_gone()


def test_nothing_is_sent_before_it_is_entered(client, messages, provider):
    manager = client.chat.completions.stream(model="m", messages=messages)
    assert not provider.requests
    with manager as events:
        events.until_done()
    assert provider.last.headers["x-stainless-helper-method"] == "chat.completions.stream"


async def test_awaited(aclient, messages, provider):
    provider.play(sse(chunk({"content": '{"name": "A", "people": 1}'}), chunk({}, finish="stop")))
    opened = aclient.chat.completions.stream(model="m", messages=messages, response_format=City)
    async with opened as events:
        assert [event.type async for event in events] == ["chunk", "content.delta", "chunk", "content.done"]
        final = await events.get_final_completion()
    assert final.choices[0].message.parsed == City(name="A", people=1)


@pytest.mark.parametrize("model", MODELS)
def test_every_provider(model, messages, scripted):
    text = '{"name": "Rome", "people": 3}'
    scripted.push({"text": text, "chunk_size": 4})
    ask = ferrogate.OpenAI().chat.completions.stream
    usage = {"include_usage": True}
    opened = ask(model=model, messages=messages, response_format=City, stream_options=usage)
    with opened as events:
        deltas = [event for event in events if event.type == "content.delta"]
        final = events.get_final_completion()
    assert "".join(event.delta for event in deltas) == deltas[-1].snapshot == text
    assert final.choices[0].message.parsed == City(name="Rome", people=3)
    assert final.usage.completion_tokens > 0


@pytest.mark.parametrize("model", MODELS[:3])
def test_calls_of_every_provider(model, messages, scripted):
    asked = [{"name": "City", "arguments": {"name": name, "people": 1}} for name in "AB"]
    scripted.push({"text": "Let me see.", "tool_calls": asked})
    tool = ferrogate.pydantic_function_tool(City)
    opened = ferrogate.OpenAI().chat.completions.stream(model=model, messages=messages, tools=[tool])
    with opened as events:
        done = [event.parsed_arguments for event in events if event.type == "tool_calls.function.arguments.done"]
        calls = events.get_final_completion().choices[0].message.tool_calls
    assert done == [City(name="A", people=1), City(name="B", people=1)]
    assert [one.function.parsed_arguments.name for one in calls] == ["A", "B"]


def test_thoughts_are_put_together(messages, scripted):
    scripted.push({"reasoning": "one two three", "text": "done"})
    opened = ferrogate.OpenAI().chat.completions.stream(model="anthropic/claude-sonnet-4-5", messages=messages)
    with opened as events:
        message = events.get_final_completion().choices[0].message
    assert message.reasoning_content == "one two three"
    assert message.content == "done"


# -- the state alone


def test_the_state_takes_chunks_that_were_read_elsewhere():
    state = ChatCompletionStreamState()
    with pytest.raises(RuntimeError, match="no chunk has come"):
        _ = state.current_completion_snapshot
    filtered = ChatCompletionChunk.model_validate({**chunk({"content": "x"}), "object": ""})
    assert state.handle_chunk(filtered) == []
    for delta in ({"content": "a"}, {"content": "b"}):
        state.handle_chunk(ChatCompletionChunk.model_validate(chunk(delta)))
    assert state.get_final_completion().choices[0].message.content == "ab"
