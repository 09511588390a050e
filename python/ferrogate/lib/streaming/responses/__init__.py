"""Streams of the Responses API with snapshots: what `client.responses.stream()` gives."""

from ferrogate.lib.streaming.responses._events import (
    ResponseCompletedEvent,
    ResponseFunctionCallArgumentsDeltaEvent,
    ResponseTextDeltaEvent,
    ResponseTextDoneEvent,
)
from ferrogate.lib.streaming.responses._responses import (
    AsyncResponseStream,
    AsyncResponseStreamManager,
    ResponseStream,
    ResponseStreamManager,
)
from ferrogate.lib.streaming.responses._state import ResponseStreamState

__all__ = [
    "AsyncResponseStream",
    "AsyncResponseStreamManager",
    "ResponseCompletedEvent",
    "ResponseFunctionCallArgumentsDeltaEvent",
    "ResponseStream",
    "ResponseStreamManager",
    "ResponseStreamState",
    "ResponseTextDeltaEvent",
    "ResponseTextDoneEvent",
]


def __getattr__(name):
    """The union of all events, made when asked for: it has a class for each."""
    if name == "ResponseStreamEvent":
        from ferrogate.types.responses import ResponseStreamEvent

        ours = ResponseTextDeltaEvent | ResponseTextDoneEvent | ResponseFunctionCallArgumentsDeltaEvent
        return ours | ResponseCompletedEvent | ResponseStreamEvent
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
