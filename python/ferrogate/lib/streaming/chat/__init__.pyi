from ferrogate.lib.streaming.chat._completions import (
    AsyncChatCompletionStream as AsyncChatCompletionStream,
)
from ferrogate.lib.streaming.chat._completions import (
    AsyncChatCompletionStreamManager as AsyncChatCompletionStreamManager,
)
from ferrogate.lib.streaming.chat._completions import (
    ChatCompletionStream as ChatCompletionStream,
)
from ferrogate.lib.streaming.chat._completions import (
    ChatCompletionStreamManager as ChatCompletionStreamManager,
)
from ferrogate.lib.streaming.chat._events import (
    ChatCompletionStreamEvent as ChatCompletionStreamEvent,
)
from ferrogate.lib.streaming.chat._events import (
    ChunkEvent as ChunkEvent,
)
from ferrogate.lib.streaming.chat._events import (
    ContentDeltaEvent as ContentDeltaEvent,
)
from ferrogate.lib.streaming.chat._events import (
    ContentDoneEvent as ContentDoneEvent,
)
from ferrogate.lib.streaming.chat._events import (
    FunctionToolCallArgumentsDeltaEvent as FunctionToolCallArgumentsDeltaEvent,
)
from ferrogate.lib.streaming.chat._events import (
    FunctionToolCallArgumentsDoneEvent as FunctionToolCallArgumentsDoneEvent,
)
from ferrogate.lib.streaming.chat._events import (
    LogprobsContentDeltaEvent as LogprobsContentDeltaEvent,
)
from ferrogate.lib.streaming.chat._events import (
    LogprobsContentDoneEvent as LogprobsContentDoneEvent,
)
from ferrogate.lib.streaming.chat._events import (
    LogprobsRefusalDeltaEvent as LogprobsRefusalDeltaEvent,
)
from ferrogate.lib.streaming.chat._events import (
    LogprobsRefusalDoneEvent as LogprobsRefusalDoneEvent,
)
from ferrogate.lib.streaming.chat._events import (
    RefusalDeltaEvent as RefusalDeltaEvent,
)
from ferrogate.lib.streaming.chat._events import (
    RefusalDoneEvent as RefusalDoneEvent,
)
from ferrogate.lib.streaming.chat._state import (
    ChatCompletionStreamState as ChatCompletionStreamState,
)

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
