"""Chat streams with events: what `client.chat.completions.stream()` gives."""

from ferrogate.lib.streaming.chat._completions import (
    AsyncChatCompletionStream,
    AsyncChatCompletionStreamManager,
    ChatCompletionStream,
    ChatCompletionStreamManager,
)
from ferrogate.lib.streaming.chat._events import (
    ChatCompletionStreamEvent,
    ChunkEvent,
    ContentDeltaEvent,
    ContentDoneEvent,
    FunctionToolCallArgumentsDeltaEvent,
    FunctionToolCallArgumentsDoneEvent,
    LogprobsContentDeltaEvent,
    LogprobsContentDoneEvent,
    LogprobsRefusalDeltaEvent,
    LogprobsRefusalDoneEvent,
    RefusalDeltaEvent,
    RefusalDoneEvent,
)
from ferrogate.lib.streaming.chat._state import ChatCompletionStreamState

__all__ = [
    "AsyncChatCompletionStream",
    "AsyncChatCompletionStreamManager",
    "ChatCompletionStream",
    "ChatCompletionStreamEvent",
    "ChatCompletionStreamManager",
    "ChatCompletionStreamState",
    "ChunkEvent",
    "ContentDeltaEvent",
    "ContentDoneEvent",
    "FunctionToolCallArgumentsDeltaEvent",
    "FunctionToolCallArgumentsDoneEvent",
    "LogprobsContentDeltaEvent",
    "LogprobsContentDoneEvent",
    "LogprobsRefusalDeltaEvent",
    "LogprobsRefusalDoneEvent",
    "RefusalDeltaEvent",
    "RefusalDoneEvent",
]

_SNAPSHOTS = {
    "ParsedChatCompletionSnapshot": "ParsedChatCompletion",
    "ParsedChatCompletionMessageSnapshot": "ParsedChatCompletionMessage",
    "ParsedChoiceSnapshot": "ParsedChoice",
}


def __getattr__(name):
    """The classes of snapshots, which are those of whole answers."""
    if name in _SNAPSHOTS:
        from ferrogate._core import _class

        return _class(f"types.chat.parsed_chat_completion.{_SNAPSHOTS[name]}")
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
