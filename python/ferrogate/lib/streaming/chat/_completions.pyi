from typing import Any, Generic

from typing_extensions import TypeVar

from ferrogate.lib.streaming._faces import AsyncEventStream, AsyncManager, EventStream, Manager
from ferrogate.lib.streaming.chat._events import ChatCompletionStreamEvent
from ferrogate.types.chat.parsed_chat_completion import ParsedChatCompletion

_Wanted = TypeVar("_Wanted", default=None)

class ChatCompletionStream(EventStream[ChatCompletionStreamEvent[_Wanted]], Generic[_Wanted]):
    def __init__(self, *, raw_stream: Any, response_format: Any, input_tools: Any) -> None: ...
    @property
    def current_completion_snapshot(self) -> ParsedChatCompletion[_Wanted]: ...
    def get_final_completion(self) -> ParsedChatCompletion[_Wanted]: ...

class AsyncChatCompletionStream(AsyncEventStream[ChatCompletionStreamEvent[_Wanted]], Generic[_Wanted]):
    def __init__(self, *, raw_stream: Any, response_format: Any, input_tools: Any) -> None: ...
    @property
    def current_completion_snapshot(self) -> ParsedChatCompletion[_Wanted]: ...
    async def get_final_completion(self) -> ParsedChatCompletion[_Wanted]: ...

class ChatCompletionStreamManager(Manager[ChatCompletionStream[_Wanted]], Generic[_Wanted]):
    def __init__(self, api_request: Any, *, response_format: Any, input_tools: Any) -> None: ...

class AsyncChatCompletionStreamManager(AsyncManager[AsyncChatCompletionStream[_Wanted]], Generic[_Wanted]):
    def __init__(self, api_request: Any, *, response_format: Any, input_tools: Any) -> None: ...
