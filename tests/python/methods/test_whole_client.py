"""The same methods on a real client, over a socket: what the fakes of the other files cannot show."""

import json

import pytest
from pydantic import BaseModel

import ferrogate
from support.server import Answer


class City(BaseModel):
    name: str


TEXT = '{"name": "Rome"}'
TOP = {"id": "resp", "object": "response", "created_at": 1, "model": "m", "status": "completed"}
REST = {"parallel_tool_calls": True, "tool_choice": "auto", "tools": [], "error": None, "incomplete_details": None}
PART = {"type": "output_text", "text": TEXT, "annotations": []}
ITEM = {"id": "msg", "type": "message", "role": "assistant", "status": "completed", "content": [PART]}
WHOLE = {**TOP, **REST, "output": [ITEM]}
BEGUN = {**TOP, **REST, "output": [], "status": "in_progress"}
AT = {"output_index": 0, "content_index": 0, "item_id": "msg"}
EVENTS = [
    {"type": "response.created", "response": BEGUN},
    {"type": "response.output_item.added", "output_index": 0, "item": {**ITEM, "content": [], "status": "in_progress"}},
    {"type": "response.content_part.added", **AT, "part": {**PART, "text": ""}},
    {"type": "response.output_text.delta", **AT, "delta": TEXT[:6], "logprobs": []},
    {"type": "response.output_text.delta", **AT, "delta": TEXT[6:], "logprobs": []},
    {"type": "response.output_text.done", **AT, "text": TEXT, "logprobs": []},
    {"type": "response.completed", "response": WHOLE},
]


def sse(*events):
    lines = [
        f"event: {one['type']}\ndata: {json.dumps({'sequence_number': n, **one})}\n\n" for n, one in enumerate(events)
    ]
    return Answer("".join(lines).encode(), headers={"content-type": "text/event-stream"})


def test_a_response_is_parsed(client, provider):
    provider.play(provider.json(WHOLE))
    parsed = client.responses.parse(model="m", input="Where?", text_format=City)
    assert parsed.output_parsed == City(name="Rome")
    assert parsed.output_text == TEXT
    assert provider.last.body["text"]["format"]["name"] == "City"


def test_a_response_is_streamed_with_snapshots(client, provider):
    provider.play(sse(*EVENTS))
    with client.responses.stream(model="m", input="Where?", text_format=City) as stream:
        seen = list(stream)
    assert [event.type for event in seen] == [one["type"] for one in EVENTS]
    assert [event.snapshot for event in seen if event.type == "response.output_text.delta"] == [TEXT[:6], TEXT]
    assert stream.get_final_response().output_parsed == City(name="Rome")


async def test_a_response_is_streamed_to_a_loop(aclient, provider):
    provider.play(sse(*EVENTS))
    async with aclient.responses.stream(model="m", input="Where?", text_format=City) as stream:
        assert [event.type async for event in stream] == [one["type"] for one in EVENTS]
        assert (await stream.get_final_response()).output_parsed == City(name="Rome")


def test_an_error_in_a_response_is_raised_where_it_happens(client, provider):
    error = {"type": "error", "error": {"message": "overloaded", "type": "server_error", "code": None, "param": None}}
    provider.play(sse(*EVENTS[:4], error))
    with client.responses.stream(model="m", input="x") as stream, pytest.raises(ferrogate.APIError):
        stream.until_done()


@pytest.mark.parametrize("manner", ["with_raw_response", "with_streaming_response"])
def test_parsed_after_status_and_headers(client, provider, messages, manner):
    provider.play(provider.chat(TEXT, headers={"x-request-id": "r"}))
    calls = getattr(client.chat.completions, manner)
    answer = calls.parse(model="m", messages=messages, response_format=City)
    if manner == "with_streaming_response":
        with answer as opened:
            parsed = opened.parse()
    else:
        assert answer.headers["x-request-id"] == "r"
        parsed = answer.parse()
    assert parsed.choices[0].message.parsed == City(name="Rome")


def test_a_file_of_a_store_is_polled(client, provider, naps):
    top = {"id": "f", "object": "vector_store.file", "created_at": 1, "usage_bytes": 1, "vector_store_id": "vs"}
    provider.play(
        provider.json({**top, "status": "in_progress", "last_error": None}, headers={"openai-poll-after-ms": "40"}),
        provider.json({**top, "status": "completed", "last_error": None}),
    )
    assert client.vector_stores.files.poll("f", vector_store_id="vs").status == "completed"
    assert naps == [0.04]
    assert provider.last.path == "/v1/vector_stores/vs/files/f"
    assert provider.last.headers["x-stainless-poll-helper"] == "true"


RUN = {"id": "run", "object": "thread.run", "thread_id": "t", "assistant_id": "a", "created_at": 1, "status": "queued"}


@pytest.mark.filterwarnings("ignore:OpenAI advises:DeprecationWarning")
async def test_a_thread_is_run_and_polled(aclient, provider, naps):
    provider.play(provider.json(RUN), provider.json(RUN), provider.json({**RUN, "status": "completed"}))
    run = await aclient.beta.threads.create_and_run_poll(assistant_id="a", poll_interval_ms=5)
    assert run.status == "completed"
    assert naps == [0.005]
    assert [seen.path for seen in provider.requests] == ["/v1/threads/runs", *["/v1/threads/t/runs/run"] * 2]
    assert {seen.headers["openai-beta"] for seen in provider.requests} == {"assistants=v2"}


@pytest.mark.filterwarnings("ignore:OpenAI advises:DeprecationWarning")
def test_a_run_is_streamed(client, provider):
    message = {"id": "m", "object": "thread.message", "thread_id": "t", "role": "assistant", "content": []}
    said = {"index": 0, "type": "text", "text": {"value": "Hey", "annotations": []}}
    events = [
        ("thread.run.created", RUN),
        ("thread.message.created", message),
        ("thread.message.delta", {"id": "m", "object": "thread.message.delta", "delta": {"content": [said]}}),
        ("thread.run.completed", {**RUN, "status": "completed"}),
    ]
    body = "".join(f"event: {name}\ndata: {json.dumps(data)}\n\n" for name, data in events) + "data: [DONE]\n\n"
    provider.play(Answer(body.encode(), headers={"content-type": "text/event-stream"}))
    with client.beta.threads.runs.stream(thread_id="t", assistant_id="a") as stream:
        assert list(stream.text_deltas) == ["Hey"]
        assert stream.get_final_run().status == "completed"
        assert stream.get_final_messages()[0].content[0].text.value == "Hey"
    assert provider.last.body == {"assistant_id": "a", "stream": True}
