"""Runs of assistants as streams: which methods are called, in which order, and what is known at the end."""

import pytest

import ferrogate
from ferrogate._core import _class
from ferrogate._extra import beta_threads, beta_threads_runs
from ferrogate.lib.streaming import AssistantEventHandler, AsyncAssistantEventHandler

RUN = {"id": "run", "object": "thread.run", "thread_id": "t", "status": "queued"}
MESSAGE = {"id": "msg", "object": "thread.message", "thread_id": "t", "role": "assistant", "content": []}
STEP = {"id": "step", "run_id": "run", "step_details": {"type": "tool_calls", "tool_calls": []}}


def text(value, index=0):
    return {"index": index, "type": "text", "text": {"value": value}}


def piece(*content):
    return {"event": "thread.message.delta", "data": {"id": "msg", "delta": {"content": list(content)}}}


def code(text, index=0, **more):
    call = {"index": index, "type": "code_interpreter", "code_interpreter": {"input": text}, **more}
    details = {"type": "tool_calls", "tool_calls": [call]}
    return {"event": "thread.run.step.delta", "data": {"id": "step", "delta": {"step_details": details}}}


EVENTS = [
    {"event": "thread.created", "data": {"id": "t"}},
    {"event": "thread.run.created", "data": RUN},
    {"event": "thread.run.step.created", "data": STEP},
    code("import ", id="c1"),
    code("math"),
    code("2 + 2", 1, id="c2"),
    {"event": "thread.run.step.completed", "data": STEP},
    {"event": "thread.message.created", "data": MESSAGE},
    piece(text("He")),
    piece(text("y")),
    piece(text("you", 1)),
    {"event": "thread.message.completed", "data": {**MESSAGE, "content": [text("Hey"), text("you", 1)]}},
    {"event": "thread.run.completed", "data": {**RUN, "status": "completed"}},
]


class Raw:
    """A raw stream, for both faces. An exception among what it says is raised."""

    def __init__(self, *said):
        self._left, self.closed = list(said), False

    def __iter__(self):
        return self

    __aiter__ = __iter__

    def _next(self, end):
        if not self._left:
            raise end
        said = self._left.pop(0)
        if isinstance(said, Exception):
            raise said
        name = "".join(word.capitalize() for word in said["event"].replace("_", ".").split("."))
        return _class(f"types.beta.assistant_stream_event.{name}").model_construct(**said)

    def __next__(self):
        return self._next(StopIteration)

    async def __anext__(self):
        return self._next(StopAsyncIteration)

    def close(self):
        self.closed = True
        return Closed()


class Closed:
    def __await__(self):
        return iter(())


class Noting(AssistantEventHandler):
    def __init__(self):
        super().__init__()
        self.called = []


class AsyncNoting(AsyncAssistantEventHandler):
    def __init__(self):
        super().__init__()
        self.called = []


def _noting(name, base):
    def note(self, *said):
        self.called.append((name, *(str(one.get("value", "")) if hasattr(one, "get") else "" for one in said)))

    async def note_later(self, *said):
        note(self, *said)
        await getattr(base, name)(self, *said)

    return note_later if base is AsyncAssistantEventHandler else note


for _class_, _base in ((Noting, AssistantEventHandler), (AsyncNoting, AsyncAssistantEventHandler)):
    for _name in dir(_base):
        if _name.startswith("on_"):
            setattr(_class_, _name, _noting(_name, _base))


class Runs(beta_threads_runs.Sync):
    def __init__(self, answer):
        self.answer, self.asked = answer, []

    def create(self, **arguments):
        self.asked.append(arguments)
        return self.answer


class LaterThreads(beta_threads.Async):
    def __init__(self, answer):
        self.answer, self.asked = answer, []

    async def create_and_run(self, **arguments):
        self.asked.append(arguments)
        return self.answer


def stream(*said, handler=None):
    runs = Runs(Raw(*(said or EVENTS)))
    return runs.stream(thread_id="t", assistant_id="a", event_handler=handler), runs


ORDER = [
    "on_run_step_created",
    "on_tool_call_created", "on_run_step_delta",
    "on_tool_call_delta", "on_run_step_delta",
    "on_tool_call_done", "on_tool_call_created", "on_run_step_delta",
    "on_tool_call_done", "on_run_step_done",
    "on_message_created",
    "on_text_created", "on_text_delta", "on_message_delta",
    "on_text_delta", "on_message_delta",
    "on_text_created", "on_text_delta", "on_text_done", "on_message_delta",
    "on_text_done", "on_message_done",
    "on_end",
]  # fmt: skip


def names(handler):
    return [name for name, *_ in handler.called if name != "on_event"]


def test_the_methods_are_called_in_order():
    opened, runs = stream(handler=Noting())
    with opened as handler:
        events = list(handler)
    assert [event.event for event in events] == [said["event"] for said in EVENTS]
    assert names(handler) == ORDER
    assert [said for said in handler.called if said[0] in ("on_text_delta", "on_text_done")] == [
        ("on_text_delta", "He", "He"),
        ("on_text_delta", "y", "Hey"),
        ("on_text_delta", "you", "you"),
        ("on_text_done", "Hey"),
        ("on_text_done", "you"),
    ]
    assert runs.asked[0]["stream"] is True
    assert "event_handler" not in runs.asked[0]
    assert runs.answer.closed


async def test_awaited():
    threads = LaterThreads(Raw(*EVENTS))
    async with threads.create_and_run_stream(assistant_id="a", event_handler=AsyncNoting()) as handler:
        assert (await handler.get_final_run()).status == "completed"
        assert len(await handler.get_final_messages()) == 1
        assert len(await handler.get_final_run_steps()) == 1
    assert names(handler) == ORDER
    assert threads.answer.closed


def test_snapshots_while_it_comes():
    opened, _ = stream()
    with opened as handler:
        assert handler.current_run is None
        for event in handler:
            if event.event == "thread.run.step.delta":
                calls = handler.current_run_step_snapshot.step_details.tool_calls
        assert [one.code_interpreter.input for one in calls] == ["import math", "2 + 2"]
        assert calls[0].id == "c1"
        assert handler.current_message_snapshot.content[0].text.value == "Hey"
        assert handler.get_final_run().status == "completed"


def test_texts_alone():
    opened, _ = stream()
    with opened as handler:
        assert list(handler.text_deltas) == ["He", "y", "you"]


async def test_texts_alone_awaited():
    threads = LaterThreads(Raw(*EVENTS))
    async with threads.create_and_run_stream(assistant_id="a") as handler:
        assert [text async for text in handler.text_deltas] == ["He", "y", "you"]


@pytest.mark.parametrize(
    ("error", "called"),
    [
        (ValueError("broken"), ["on_exception", "on_end"]),
        (ferrogate.APITimeoutError(request=None), ["on_timeout", "on_exception", "on_end"]),
    ],
)
def test_an_error_is_told_and_raised(error, called):
    opened, _ = stream(EVENTS[1], error, handler=Noting())
    with opened as handler, pytest.raises(type(error)):
        handler.until_done()
    assert names(handler) == called


def test_a_handler_serves_one_stream():
    handler = AssistantEventHandler()
    with pytest.raises(RuntimeError, match="has not begun"):
        next(AssistantEventHandler())
    opened, _ = stream(handler=handler)
    with opened:
        pass
    again, _ = stream(handler=handler)
    with pytest.raises(RuntimeError, match="one stream"), again:
        pass


def test_a_stream_without_a_run_has_no_final_run():
    opened, _ = stream(EVENTS[0])
    with opened as handler, pytest.raises(RuntimeError, match="ended without"):
        handler.get_final_run()


def test_an_empty_id_is_refused():
    with pytest.raises(ValueError, match="thread_id"):
        Runs(None).stream(thread_id="", assistant_id="a")
