from ferrogate.lib.streaming._assistants import (
    AssistantEventHandler as AssistantEventHandler,
)
from ferrogate.lib.streaming._assistants import (
    AssistantStreamManager as AssistantStreamManager,
)
from ferrogate.lib.streaming._assistants import (
    AsyncAssistantEventHandler as AsyncAssistantEventHandler,
)
from ferrogate.lib.streaming._assistants import (
    AsyncAssistantStreamManager as AsyncAssistantStreamManager,
)

__all__ = [
    "AssistantEventHandler",
    "AssistantStreamManager",
    "AsyncAssistantEventHandler",
    "AsyncAssistantStreamManager",
]
