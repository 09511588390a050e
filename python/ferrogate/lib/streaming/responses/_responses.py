"""Streams of the Responses API with snapshots, for both faces."""

from ferrogate._core import _made
from ferrogate.lib.streaming._faces import AsyncEventStream, AsyncManager, EventStream, Manager
from ferrogate.lib.streaming.responses._state import ResponseStreamState


class _Parsed:
    """What both faces share: the state that adds snapshots."""

    def __init__(self, *, raw_stream, text_format, input_tools, starting_after):
        words = {"text_format": text_format, "input_tools": input_tools, "starting_after": starting_after}
        self._state = ResponseStreamState(**words)
        super().__init__(raw_stream, self._state.handle_event)

    def __class_getitem__(cls, _wanted):
        return cls

    def _final(self):
        if self._state.final is None:
            raise RuntimeError("Didn't receive a `response.completed` event.")
        return _made(self._state.final)


class ResponseStream(_Parsed, EventStream):
    """Events of a response, for `for`."""

    def get_final_response(self):
        """Read to the end; gives the whole answer as a `ParsedResponse`.

        Raises `RuntimeError` where the answer failed or was cut short; the last event says how.
        """
        self.until_done()
        return self._final()


class AsyncResponseStream(_Parsed, AsyncEventStream):
    """Events of a response, for `async for`."""

    async def get_final_response(self):
        """As `ResponseStream.get_final_response`, to be awaited."""
        await self.until_done()
        return self._final()


class _Opening:
    _stream_class = None

    def __init__(self, api_request, *, text_format, input_tools, starting_after):
        words = {"text_format": text_format, "input_tools": input_tools, "starting_after": starting_after}
        super().__init__(api_request, lambda raw: self._stream_class(raw_stream=raw, **words))

    def __class_getitem__(cls, _wanted):
        return cls


class ResponseStreamManager(_Opening, Manager):
    """What `responses.stream()` gives: its `with` sends the request and gives a `ResponseStream`."""

    _stream_class = ResponseStream


class AsyncResponseStreamManager(_Opening, AsyncManager):
    """As `ResponseStreamManager`, for `async with`."""

    _stream_class = AsyncResponseStream
