from typing import TypeAlias

from typing_extensions import TypeVar

from ferrogate.lib.streaming.responses._events import (
    ResponseCompletedEvent as ResponseCompletedEvent,
)
from ferrogate.lib.streaming.responses._events import (
    ResponseFunctionCallArgumentsDeltaEvent as ResponseFunctionCallArgumentsDeltaEvent,
)
from ferrogate.lib.streaming.responses._events import (
    ResponseTextDeltaEvent as ResponseTextDeltaEvent,
)
from ferrogate.lib.streaming.responses._events import (
    ResponseTextDoneEvent as ResponseTextDoneEvent,
)
from ferrogate.lib.streaming.responses._responses import (
    AsyncResponseStream as AsyncResponseStream,
)
from ferrogate.lib.streaming.responses._responses import (
    AsyncResponseStreamManager as AsyncResponseStreamManager,
)
from ferrogate.lib.streaming.responses._responses import (
    ResponseStream as ResponseStream,
)
from ferrogate.lib.streaming.responses._responses import (
    ResponseStreamManager as ResponseStreamManager,
)
from ferrogate.lib.streaming.responses._state import (
    ResponseStreamState as ResponseStreamState,
)
from ferrogate.types.responses import ResponseStreamEvent as _Plain

_Wanted = TypeVar("_Wanted", default=None)
ResponseStreamEvent: TypeAlias = (
    ResponseTextDeltaEvent
    | ResponseTextDoneEvent[_Wanted]
    | ResponseFunctionCallArgumentsDeltaEvent
    | ResponseCompletedEvent[_Wanted]
    | _Plain
)
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
