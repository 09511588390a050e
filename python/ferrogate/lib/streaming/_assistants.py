"""Runs of assistants as streams: handlers whose methods are called as things happen, and what they have seen."""

from functools import wraps

from ferrogate._exceptions import APITimeoutError
from ferrogate.lib.streaming._deltas import merge
from ferrogate.lib.streaming._faces import AsyncManager, Manager

_RUN_ENDS = ("completed", "cancelled", "expired", "failed", "requires_action", "incomplete")
_STEP_ENDS = ("completed", "cancelled", "expired", "failed")


class _Callbacks:
    """What a handler may override; by default nothing happens."""

    def on_end(self):
        """The stream has ended, with an error or without."""

    def on_event(self, event):
        """Any event came."""

    def on_run_step_created(self, run_step):
        """A step of the run began."""

    def on_run_step_delta(self, delta, snapshot):
        """More of a step came; `snapshot` is the step so far."""

    def on_run_step_done(self, run_step):
        """A step ended."""

    def on_tool_call_created(self, tool_call):
        """A call of a tool began."""

    def on_tool_call_delta(self, delta, snapshot):
        """More of a call came; `snapshot` is the call so far."""

    def on_tool_call_done(self, tool_call):
        """A call is whole."""

    def on_exception(self, exception):
        """Reading the stream failed; the error is raised afterwards."""

    def on_timeout(self):
        """The stream took too long; `on_exception` is called too."""

    def on_message_created(self, message):
        """A message began."""

    def on_message_delta(self, delta, snapshot):
        """More of a message came; `snapshot` is the message so far."""

    def on_message_done(self, message):
        """A message is whole."""

    def on_text_created(self, text):
        """A text of a message began."""

    def on_text_delta(self, delta, snapshot):
        """More of a text came; `snapshot` is the text so far."""

    def on_text_done(self, text):
        """A text is whole."""

    def on_image_file_done(self, image_file):
        """A picture of a message is whole."""


class _Handler(_Callbacks):
    """What both faces share: what has been seen, and which methods an event calls."""

    def __init__(self):
        self._stream = None
        self._current_event = None
        self._run = None
        self._message = None
        self._messages = {}
        self._steps = {}
        self._step_id = None
        self._content_index = None
        self._call_index = None
        self._call = None
        self._iterator = self._read()
        self.text_deltas = self._texts()

    def _init(self, stream):
        if self._stream is not None:
            raise RuntimeError("an event handler serves one stream; make another handler for this one")
        self._stream = stream
        return self

    @property
    def current_event(self):
        """The event whose methods are being called."""
        return self._current_event

    @property
    def current_run(self):
        """The run as it was last told of."""
        return self._run

    @property
    def current_run_step_snapshot(self):
        """The step that is being made."""
        return self._steps[self._step_id] if self._step_id else None

    @property
    def current_message_snapshot(self):
        """The message that is being made."""
        return self._message

    def _begun(self):
        if self._stream is None:
            raise RuntimeError("the stream has not begun; enter the `with` that .stream() gives")
        return self._stream

    def _seen(self, what):
        """What has been seen at the end; nothing is an error."""
        if not what:
            raise RuntimeError("the stream ended without one")
        return list(what.values()) if isinstance(what, dict) else what

    # -- which methods an event calls: each yields a name and what it is called with

    def _calls(self, event):
        self._current_event = event
        yield "on_event", event
        kind, _, stage = event.event.rpartition(".")
        if kind == "thread.run":
            yield from self._of_run(event.data, stage)
        elif kind == "thread.message":
            yield from self._of_message(event.data, stage)
        elif kind == "thread.run.step":
            yield from self._of_step(event.data, stage)
        self._current_event = None

    def _of_run(self, run, stage):
        self._run = run
        if stage in _RUN_ENDS:
            yield from self._call_done()

    def _of_message(self, data, stage):
        if stage == "created":
            self._message = self._messages[data.id] = data
            self._content_index = None
            yield "on_message_created", data
        elif stage == "delta":
            yield from self._message_delta(data.delta)
        elif stage in ("completed", "incomplete"):
            self._message = self._messages[data.id] = data
            yield from self._content_done()
            yield "on_message_done", data

    def _message_delta(self, delta):
        if self._message is None:
            raise RuntimeError("a piece of a message came before its beginning")
        pieces = delta.content or []
        known = len(self._message.content)
        if pieces:
            merge(self._message, {"content": [piece.to_dict() for piece in pieces]})
        for piece in pieces:
            block = _at(self._message.content, piece.index)
            if piece.index >= known and block.type == "text":
                yield "on_text_created", block.text
        for piece in pieces:
            if piece.type == "text" and piece.text:
                yield "on_text_delta", piece.text, _at(self._message.content, piece.index).text
            if piece.index != self._content_index:
                yield from self._content_done()
                self._content_index = piece.index
        yield "on_message_delta", delta, self._message

    def _content_done(self):
        """The current part of the message is whole."""
        if self._content_index is None:
            return
        block = _at(self._message.content, self._content_index)
        if block.type == "text":
            yield "on_text_done", block.text
        elif block.type == "image_file":
            yield "on_image_file_done", block.image_file

    def _of_step(self, data, stage):
        if stage == "created":
            self._step_id = data.id
            self._steps[data.id] = data
            yield "on_run_step_created", data
        elif stage == "in_progress":
            self._step_id = data.id
        elif stage == "delta":
            yield from self._step_delta(data)
        elif stage in _STEP_ENDS:
            self._steps[data.id] = data
            yield from self._call_done()
            yield "on_run_step_done", data
            self._step_id = None

    def _step_delta(self, data):
        step = self._steps[data.id]
        merge(step, data.delta.to_dict())
        details = data.delta.step_details
        calls = details.tool_calls if details is not None and details.type == "tool_calls" else None
        for piece in calls or []:
            whole = _at(step.step_details.tool_calls, piece.index)
            if piece.index == self._call_index:
                yield "on_tool_call_delta", piece, whole
            else:
                yield from self._call_done()
                yield "on_tool_call_created", whole
            self._call_index, self._call = piece.index, whole
        yield "on_run_step_delta", data.delta, step

    def _call_done(self):
        """The current call is whole; told once."""
        call, self._call, self._call_index = self._call, None, None
        if call is not None:
            yield "on_tool_call_done", call

    def _failed(self, error):
        if isinstance(error, (APITimeoutError, TimeoutError)):
            yield ("on_timeout",)
        yield "on_exception", error


def _at(entries, index):
    """The entry of an index; entries that do not say theirs are counted."""
    return next((entry for entry in entries if entry.get("index") == index), None) or entries[index]


def _new_texts(event):
    """The texts that an event adds to a message."""
    if event.event == "thread.message.delta":
        for piece in event.data.delta.content or []:
            if piece.type == "text" and piece.text and piece.text.value:
                yield piece.text.value


class AssistantEventHandler(_Handler):
    """Reads the stream of a run. Override the methods `on_…`; iterate to get the events, `text_deltas` for texts."""

    def __iter__(self):
        return self._iterator

    def __next__(self):
        return next(self._iterator)

    def _read(self):
        try:
            for event in self._begun():
                for name, *said in self._calls(event):
                    getattr(self, name)(*said)
                yield event
        except Exception as error:
            for name, *said in self._failed(error):
                getattr(self, name)(*said)
            raise
        finally:
            self.on_end()

    def _texts(self):
        for event in self:
            yield from _new_texts(event)

    def close(self):
        """Close the connection."""
        if self._stream is not None:
            self._stream.close()

    def until_done(self):
        """Read to the end."""
        for _event in self:
            pass

    def get_final_run(self):
        """Read to the end; gives the run. Raises `RuntimeError` where there was none."""
        self.until_done()
        return self._seen(self._run)

    def get_final_run_steps(self):
        """Read to the end; gives the steps of the run. Raises `RuntimeError` where there was none."""
        self.until_done()
        return self._seen(self._steps)

    def get_final_messages(self):
        """Read to the end; gives the messages of the run. Raises `RuntimeError` where there was none."""
        self.until_done()
        return self._seen(self._messages)


class AsyncAssistantEventHandler(_Handler):
    """As `AssistantEventHandler`, for `async for`; the methods `on_…` are coroutines."""

    def __aiter__(self):
        return self._iterator

    async def __anext__(self):
        return await self._iterator.__anext__()

    async def _read(self):
        try:
            async for event in self._begun():
                for name, *said in self._calls(event):
                    await getattr(self, name)(*said)
                yield event
        except Exception as error:
            for name, *said in self._failed(error):
                await getattr(self, name)(*said)
            raise
        finally:
            await self.on_end()

    async def _texts(self):
        async for event in self:
            for text in _new_texts(event):
                yield text

    async def close(self):
        """Close the connection."""
        if self._stream is not None:
            await self._stream.close()

    async def until_done(self):
        """Read to the end."""
        async for _event in self:
            pass

    async def get_final_run(self):
        """As `AssistantEventHandler.get_final_run`, to be awaited."""
        await self.until_done()
        return self._seen(self._run)

    async def get_final_run_steps(self):
        """As `AssistantEventHandler.get_final_run_steps`, to be awaited."""
        await self.until_done()
        return self._seen(self._steps)

    async def get_final_messages(self):
        """As `AssistantEventHandler.get_final_messages`, to be awaited."""
        await self.until_done()
        return self._seen(self._messages)


def _awaitable(callback):
    """A method that does nothing, to be awaited."""

    @wraps(callback)
    async def nothing(_self, *_said):
        pass

    return nothing


for _name, _callback in list(vars(_Callbacks).items()):
    if _name.startswith("on_"):
        setattr(AsyncAssistantEventHandler, _name, _awaitable(_callback))


class _Opening:
    def __init__(self, api_request, *, event_handler):
        super().__init__(api_request, event_handler._init)

    def __class_getitem__(cls, _wanted):
        return cls


class AssistantStreamManager(_Opening, Manager):
    """What `.stream()` of runs gives: its `with` sends the request and gives the event handler."""


class AsyncAssistantStreamManager(_Opening, AsyncManager):
    """As `AssistantStreamManager`, for `async with`."""
