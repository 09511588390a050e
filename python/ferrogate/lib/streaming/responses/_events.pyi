from typing import Generic

from typing_extensions import TypeVar

from ferrogate.types.responses import response_completed_event as completed
from ferrogate.types.responses import response_function_call_arguments_delta_event as arguments_delta
from ferrogate.types.responses import response_text_delta_event as text_delta
from ferrogate.types.responses import response_text_done_event as text_done
from ferrogate.types.responses.parsed_response import ParsedResponse

_Wanted = TypeVar("_Wanted", default=None)

class ResponseTextDeltaEvent(text_delta.ResponseTextDeltaEvent):
    snapshot: str

class ResponseTextDoneEvent(text_done.ResponseTextDoneEvent, Generic[_Wanted]):
    parsed: _Wanted | None

class ResponseFunctionCallArgumentsDeltaEvent(arguments_delta.ResponseFunctionCallArgumentsDeltaEvent):
    snapshot: str

class ResponseCompletedEvent(completed.ResponseCompletedEvent, Generic[_Wanted]):
    response: ParsedResponse[_Wanted]  # pyright: ignore[reportIncompatibleVariableOverride]
