"""`responses.parse()` and `.stream()`: events with snapshots, the answer at the end, streams taken up again."""

import pytest
from pydantic import BaseModel

import ferrogate
from ferrogate._calls import AsyncCalls, Calls
from ferrogate._core import _class
from ferrogate._extra import responses
from ferrogate.lib.streaming.responses import ResponseCompletedEvent, ResponseTextDeltaEvent
from ferrogate.types.responses import ParsedResponse, Response
from ferrogate.types.responses import ResponseTextDeltaEvent as PlainTextDeltaEvent


class City(BaseModel):
    name: str


TEXT = '{"name": "Rome"}'


def message(*texts):
    parts = [{"type": "output_text", "text": text, "annotations": []} for text in texts]
    return {"id": "msg", "type": "message", "role": "assistant", "status": "completed", "content": parts}


def call(arguments):
    return {"type": "function_call", "id": "fc", "call_id": "c", "name": "City", "arguments": arguments}


def response(*output, status="completed"):
    top = {"id": "resp", "object": "response", "created_at": 1.0, "model": "m", "status": status}
    rest = {"parallel_tool_calls": True, "tool_choice": "auto", "tools": []}
    return {**top, **rest, "output": list(output)}


def events(*end):
    """A stream with a text and a call."""
    at = {"output_index": 0, "content_index": 0, "item_id": "msg"}
    part = {"type": "output_text", "text": "", "annotations": []}
    return [
        {"type": "response.created", "response": response(status="in_progress")},
        {"type": "response.in_progress", "response": response(status="in_progress")},
        {"type": "response.output_item.added", "output_index": 0, "item": message()},
        {"type": "response.content_part.added", **at, "part": part},
        {"type": "response.output_text.delta", **at, "delta": TEXT[:8], "logprobs": []},
        {"type": "response.output_text.delta", **at, "delta": TEXT[8:], "logprobs": []},
        {"type": "response.output_text.done", **at, "text": TEXT, "logprobs": []},
        {"type": "response.output_item.added", "output_index": 1, "item": call("")},
        {"type": "response.function_call_arguments.delta", "output_index": 1, "item_id": "fc", "delta": TEXT[:5]},
        {"type": "response.function_call_arguments.delta", "output_index": 1, "item_id": "fc", "delta": TEXT[5:]},
        *(end or [{"type": "response.completed", "response": response(message(TEXT), call(TEXT))}]),
    ]


class Raw:
    """A raw stream of events, as `create(stream=True)` gives it, for both faces."""

    response = None

    def __init__(self, *said):
        self._left, self.closed = list(said), False

    def __next__(self):
        if not self._left:
            raise StopIteration
        return self._left.pop(0)

    async def __anext__(self):
        if not self._left:
            raise StopAsyncIteration
        return self._left.pop(0)

    def close(self):
        self.closed = True
        return Closed()


class Closed:
    def __await__(self):
        return iter(())


def typed(said):
    paths = {
        "response.output_text.delta": "response_text_delta_event.ResponseTextDeltaEvent",
        "response.output_text.done": "response_text_done_event.ResponseTextDoneEvent",
    }
    kind = said["type"]
    words = [*kind.replace(".", "_").split("_"), "event"]
    path = paths.get(kind) or "_".join(words) + "." + "".join(word.capitalize() for word in words)
    return _class(f"types.responses.{path}").model_validate(said)


def raw(said=None):
    said = events() if said is None else said
    return Raw(*(typed({"sequence_number": number, **event}) for number, event in enumerate(said)))


class Resource(responses.Sync):
    def __init__(self, answer):
        self.answer, self.asked, self._client = answer, [], Calls()

    def create(self, **arguments):
        self.asked.append(("create", arguments))
        return self.answer

    def retrieve(self, response_id, **arguments):
        self.asked.append((response_id, arguments))
        return self.answer


class Later(responses.Async):
    def __init__(self, answer):
        self.answer, self.asked, self._client = answer, [], AsyncCalls()

    async def create(self, **arguments):
        self.asked.append(("create", arguments))
        return self.answer


def test_parse_gives_instances():
    made = Resource(Response.model_validate(response(message(TEXT), call(TEXT))))
    tool = ferrogate.pydantic_function_tool(City)
    parsed = made.parse(model="m", input="Where?", text_format=City, tools=[tool], text={"verbosity": "low"})
    assert isinstance(parsed, ParsedResponse)
    assert isinstance(parsed, Response)
    assert parsed.output_parsed == City(name="Rome")
    assert parsed.output_text == TEXT
    assert parsed.output[1].parsed_arguments == City(name="Rome")
    sent = made.asked[0][1]
    assert sent["text"]["verbosity"] == "low"
    assert (sent["text"]["format"]["type"], sent["text"]["format"]["name"]) == ("json_schema", "City")
    assert sent["tools"][0]["name"] == "City"
    assert "text_format" not in sent


def test_without_a_class_nothing_is_parsed():
    parsed = Resource(Response.model_validate(response(message("a", "b")))).parse(model="m", input="x")
    assert parsed.output_parsed is None
    assert parsed.output_text == "ab"


def test_two_formats_at_once_are_refused():
    with pytest.raises(TypeError, match="text_format"):
        Resource(None).parse(model="m", input="x", text={"format": {"type": "text"}}, text_format=City)


def test_the_events_carry_snapshots():
    made = Resource(raw())
    tool = ferrogate.pydantic_function_tool(City)
    with made.stream(model="m", input="Where?", text_format=City, tools=[tool]) as stream:
        seen = list(stream)
    assert [event.type for event in seen] == [said["type"] for said in events()]
    texts = [event for event in seen if isinstance(event, ResponseTextDeltaEvent)]
    assert [event.snapshot for event in texts] == [TEXT[:8], TEXT]
    assert isinstance(texts[0], PlainTextDeltaEvent)
    assert texts[0].to_dict()["snapshot"] == TEXT[:8]
    assert seen[6].parsed == City(name="Rome")
    assert [event.snapshot for event in seen[8:10]] == [TEXT[:5], TEXT]
    assert isinstance(seen[-1], ResponseCompletedEvent)
    assert seen[-1].response is stream.get_final_response()
    assert stream.get_final_response().output_parsed == City(name="Rome")
    assert stream.get_final_response().output[1].parsed_arguments == City(name="Rome")
    assert made.asked[0][1]["stream"] is True
    assert made.answer.closed


def test_a_stream_is_taken_up_after_an_event():
    made = Resource(raw())
    with made.stream(response_id="resp", starting_after=6, text_format=City) as stream:
        seen = list(stream)
    assert [event.sequence_number for event in seen] == [7, 8, 9, 10]
    assert stream.get_final_response().output_parsed == City(name="Rome")
    name, asked = made.asked[0]
    assert (name, asked["stream"]) == ("resp", True)
    assert "starting_after" not in asked


def test_what_contradicts_itself_is_refused():
    with pytest.raises(ValueError, match="model"):
        Resource(None).stream(response_id="r", model="m", input="x")
    with pytest.raises(ValueError, match="response_id must be given"):
        Resource(None).stream(starting_after=1)
    with pytest.raises(ValueError, match="input must be given"):
        Resource(None).stream(model="m")


def test_an_answer_that_failed_is_no_final_answer():
    said = events({"type": "response.failed", "response": response(status="failed")})
    with Resource(raw(said)).stream(model="m", input="x") as stream, pytest.raises(RuntimeError, match="completed"):
        stream.get_final_response()


def test_a_stream_that_begins_in_the_middle_is_refused():
    with (
        Resource(raw(events()[4:])).stream(model="m", input="x") as stream,
        pytest.raises(RuntimeError, match=r"response\.created"),
    ):
        next(stream)


async def test_awaited():
    made = Later(raw())
    async with made.stream(model="m", input="x", text_format=City) as stream:
        kinds = [event.type async for event in stream]
        final = await stream.get_final_response()
    assert len(kinds) == len(events())
    assert final.output_parsed == City(name="Rome")
    assert made.answer.closed
