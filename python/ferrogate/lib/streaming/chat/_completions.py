"""Chat streams with events, for both faces."""

from ferrogate._core import _made
from ferrogate.lib.streaming._faces import AsyncEventStream, AsyncManager, EventStream, Manager
from ferrogate.lib.streaming.chat._state import ChatCompletionStreamState


class _Parsed:
    """What both faces share: the state that makes events of chunks."""

    def __init__(self, *, raw_stream, response_format, input_tools):
        self._state = ChatCompletionStreamState(response_format=response_format, input_tools=input_tools)
        super().__init__(raw_stream, self._state.handle_chunk)

    def __class_getitem__(cls, _wanted):
        return cls

    @property
    def current_completion_snapshot(self):
        """The answer so far."""
        return _made(self._state.current_completion_snapshot)


class ChatCompletionStream(_Parsed, EventStream):
    """Events of a chat stream, for `for`."""

    def get_final_completion(self):
        """Read to the end; gives the whole answer as a `ParsedChatCompletion`."""
        self.until_done()
        return _made(self._state.get_final_completion())


class AsyncChatCompletionStream(_Parsed, AsyncEventStream):
    """Events of a chat stream, for `async for`."""

    async def get_final_completion(self):
        """Read to the end; gives the whole answer as a `ParsedChatCompletion`."""
        await self.until_done()
        return _made(self._state.get_final_completion())


class _Opening:
    _stream_class = None

    def __init__(self, api_request, *, response_format, input_tools):
        words = {"response_format": response_format, "input_tools": input_tools}
        super().__init__(api_request, lambda raw: self._stream_class(raw_stream=raw, **words))

    def __class_getitem__(cls, _wanted):
        return cls


class ChatCompletionStreamManager(_Opening, Manager):
    """What `chat.completions.stream()` gives: its `with` sends the request and gives a `ChatCompletionStream`."""

    _stream_class = ChatCompletionStream


class AsyncChatCompletionStreamManager(_Opening, AsyncManager):
    """As `ChatCompletionStreamManager`, for `async with`."""

    _stream_class = AsyncChatCompletionStream
