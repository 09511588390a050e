from typing import Any, Generic

from typing_extensions import TypeVar

from ferrogate.lib.streaming._faces import AsyncEventStream, AsyncManager, EventStream, Manager
from ferrogate.lib.streaming.responses import ResponseStreamEvent
from ferrogate.types.responses.parsed_response import ParsedResponse

_Wanted = TypeVar("_Wanted", default=None)

class ResponseStream(EventStream[ResponseStreamEvent[_Wanted]], Generic[_Wanted]):
    def __init__(self, *, raw_stream: Any, text_format: Any, input_tools: Any, starting_after: int | None) -> None: ...
    def get_final_response(self) -> ParsedResponse[_Wanted]: ...

class AsyncResponseStream(AsyncEventStream[ResponseStreamEvent[_Wanted]], Generic[_Wanted]):
    def __init__(self, *, raw_stream: Any, text_format: Any, input_tools: Any, starting_after: int | None) -> None: ...
    async def get_final_response(self) -> ParsedResponse[_Wanted]: ...

class ResponseStreamManager(Manager[ResponseStream[_Wanted]], Generic[_Wanted]):
    def __init__(self, api_request: Any, *, text_format: Any, input_tools: Any, starting_after: int | None) -> None: ...

class AsyncResponseStreamManager(AsyncManager[AsyncResponseStream[_Wanted]], Generic[_Wanted]):
    def __init__(self, api_request: Any, *, text_format: Any, input_tools: Any, starting_after: int | None) -> None: ...
