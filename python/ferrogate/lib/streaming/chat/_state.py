"""Chat chunks, put together, and the events they stand for."""

from ferrogate._core import _class, _made, _rebuild
from ferrogate._exceptions import ContentFilterFinishReasonError, LengthFinishReasonError, raised
from ferrogate._schema import parse_begun
from ferrogate._sentinels import is_given, omit
from ferrogate.lib._parsing import _completions as parsing
from ferrogate.lib.streaming._deltas import merge
from ferrogate.lib.streaming.chat import _events as events


class ChatCompletionStreamState:
    """Puts the chunks of a stream together. `response_format` and `input_tools` say what is to be parsed.

    For streams that are read elsewhere: hand every chunk to `handle_chunk`.
    """

    def __init__(self, *, input_tools=omit, response_format=omit):
        self._input_tools = list(input_tools) if is_given(input_tools) and input_tools is not None else []
        self._response_format = response_format
        self._snapshot = None
        self._choices = {}

    @property
    def current_completion_snapshot(self):
        """The answer so far; `RuntimeError` before the first chunk."""
        if self._snapshot is None:
            raise RuntimeError("no chunk has come yet, so there is no answer to look at")
        return self._snapshot

    def get_final_completion(self):
        """The whole answer, parsed. Whether the stream has ended is for the caller to know."""
        return parsing.parse_chat_completion(
            chat_completion=self.current_completion_snapshot,
            response_format=self._response_format,
            input_tools=self._input_tools,
        )

    def handle_chunk(self, chunk):
        """Add a chunk; gives the events it stands for. Azure's filter reports, which are no chunks, give none."""
        if chunk.object != "chat.completion.chunk":
            return []
        if self._snapshot is None:
            self._snapshot = _begun(chunk)
        for choice in chunk.choices:
            self._choice(choice.index).add(choice)
            self._refuse_cut(choice)
        self._snapshot.system_fingerprint = chunk.system_fingerprint
        self._snapshot.usage = chunk.usage if chunk.usage is not None else self._snapshot.usage
        made = [_event(events.ChunkEvent, "chunk", chunk=chunk, snapshot=self._snapshot)]
        for choice in chunk.choices:
            made.extend(self._choices[choice.index].events(choice))
        return made

    def _choice(self, index):
        """The state of a choice, begun where it is new."""
        if index not in self._choices:
            self._choices[index] = ChoiceState(index, self._response_format, self._input_tools)
            ordered = [self._choices[place].snapshot for place in sorted(self._choices)]
            self._snapshot.choices = ordered
        return self._choices[index]

    def _refuse_cut(self, choice):
        """Refuse to go on where what was cut should have been parsed."""
        cut = choice.finish_reason in ("length", "content_filter")
        tools = self._input_tools
        if not cut or not parsing.has_parseable_input(response_format=self._response_format, input_tools=tools):
            return
        if choice.finish_reason == "length":
            raise raised(LengthFinishReasonError)(completion=_made(self._snapshot))
        raise raised(ContentFilterFinishReasonError)


def _begun(chunk):
    """An answer without choices, from the first chunk."""
    cls = _class("types.chat.parsed_chat_completion.ParsedChatCompletion")
    return _rebuild(cls, {**chunk.to_dict(), "object": "chat.completion", "choices": []}, None)


def _event(cls, kind, **content):
    """An event; what it points to is shared with the snapshot, not copied."""
    return _rebuild(cls, {"type": kind, **content}, None)


class ChoiceState:
    """One answer of several: `snapshot`, and which of its parts have been said to be whole."""

    def __init__(self, index, response_format, tools):
        cls = _class("types.chat.parsed_chat_completion.ParsedChoice")
        message = {"content": None, "refusal": None, "role": "assistant", "parsed": None}
        content = {"finish_reason": None, "index": index, "logprobs": None, "message": message}
        self.snapshot = _rebuild(cls, content, None)
        self._format = response_format
        self._tools = tools
        self._done = set()
        self._current_call = None

    # -- putting together

    def add(self, choice):
        """Add what a chunk says of this answer."""
        said = choice.to_dict()
        delta, logprobs = said.pop("delta", None) or {}, said.pop("logprobs", None)
        for name, value in said.items():
            if value is not None:
                self.snapshot[name] = value
        message = self.snapshot.message
        merge(message, delta)
        self._add_logprobs(logprobs)
        if delta.get("content") and parsing.is_rich(self._format) and not message.refusal:
            message.parsed = parse_begun(message.content)
        for piece in delta.get("tool_calls") or ():
            self._read_arguments(self._call(piece.get("index", 0)))

    def _add_logprobs(self, logprobs):
        if logprobs is None:
            return
        if self.snapshot.logprobs is None:
            self.snapshot.logprobs = {"content": None, "refusal": None}
        for name in ("content", "refusal"):
            if logprobs.get(name) is not None:
                self.snapshot.logprobs[name] = [*(self.snapshot.logprobs[name] or ()), *logprobs[name]]

    def _call(self, index):
        """The call of an index."""
        calls = self.snapshot.message.tool_calls
        return next((call for call in calls if call.get("index") == index), None) or calls[index]

    def _read_arguments(self, call):
        """Parse the arguments of a strict tool as far as they go."""
        if not _is_function(call):
            return
        tool = parsing.get_input_tool_by_name(input_tools=self._tools, name=call.function.name)
        strict = tool is not None and tool["function"].get("strict") and call.function.arguments
        call.function.parsed_arguments = parse_begun(call.function.arguments) if strict else None

    # -- events

    def events(self, choice):
        """The events of a chunk, after it was added."""
        yield from self._text_deltas(choice.delta)
        yield from self._call_deltas(choice.delta.tool_calls or ())
        yield from self._logprobs_deltas(choice.logprobs)
        if self.snapshot.finish_reason:
            yield from self._texts_done()
            yield from self._call_done()
        for piece in choice.delta.tool_calls or ():
            if self._current_call != piece.index:
                yield from self._texts_done()
                yield from self._call_done()
            self._current_call = piece.index

    def _text_deltas(self, delta):
        message = self.snapshot.message
        if delta.content is not None:
            words = {"delta": delta.content, "snapshot": message.content, "parsed": message.parsed}
            yield _event(events.ContentDeltaEvent, "content.delta", **words)
        if delta.refusal is not None:
            words = {"delta": delta.refusal, "snapshot": message.refusal}
            yield _event(events.RefusalDeltaEvent, "refusal.delta", **words)

    def _call_deltas(self, pieces):
        for piece in pieces:
            call = self._call(piece.index)
            if _is_function(call):
                yield _event(
                    events.FunctionToolCallArgumentsDeltaEvent,
                    "tool_calls.function.arguments.delta",
                    name=call.function.name,
                    index=piece.index,
                    arguments=call.function.arguments,
                    parsed_arguments=call.function.parsed_arguments,
                    arguments_delta=(piece.function and piece.function.arguments) or "",
                )

    def _logprobs_deltas(self, logprobs):
        kinds = {"content": events.LogprobsContentDeltaEvent, "refusal": events.LogprobsRefusalDeltaEvent}
        for name, cls in kinds.items():
            new = getattr(logprobs, name, None)
            if new:
                words = {name: new, "snapshot": self.snapshot.logprobs[name]}
                yield _event(cls, f"logprobs.{name}.delta", **words)

    def _texts_done(self):
        """The events of texts that are whole now, each once."""
        message, logprobs = self.snapshot.message, self.snapshot.logprobs
        if message.content and self._is_new("content"):
            message.parsed = parsing.maybe_parse_content(response_format=self._format, message=message)
            words = {"content": message.content, "parsed": message.parsed}
            yield _event(events.ContentDoneEvent, "content.done", **words)
        if message.refusal is not None and self._is_new("refusal"):
            yield _event(events.RefusalDoneEvent, "refusal.done", refusal=message.refusal)
        kinds = {"content": events.LogprobsContentDoneEvent, "refusal": events.LogprobsRefusalDoneEvent}
        for name, cls in kinds.items():
            if logprobs is not None and logprobs[name] is not None and self._is_new(f"logprobs.{name}"):
                yield _event(cls, f"logprobs.{name}.done", **{name: logprobs[name]})

    def _call_done(self):
        """The event of the current call, once."""
        index = self._current_call
        if index is None or not self._is_new(index):
            return
        call = self._call(index)
        if not _is_function(call):
            return
        function = call.function
        parsed = parsing.parse_function_tool_arguments(input_tools=self._tools, function=function)
        function.parsed_arguments = parsed
        yield _event(
            events.FunctionToolCallArgumentsDoneEvent,
            "tool_calls.function.arguments.done",
            index=index,
            name=function.name,
            arguments=function.arguments,
            parsed_arguments=parsed,
        )

    def _is_new(self, part):
        """Whether a part has not been said to be whole before; it is from now on."""
        is_new = part not in self._done
        self._done.add(part)
        return is_new


def _is_function(call):
    """Whether a call is one of a function; some providers do not say its type."""
    return call.type in (None, "function") and call.function is not None
