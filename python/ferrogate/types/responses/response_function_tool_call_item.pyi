# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from ferrogate.types.responses.response_function_tool_call import Caller, ResponseFunctionToolCall

class ResponseFunctionToolCallItem(ResponseFunctionToolCall):
    id: str  # pyright: ignore[reportIncompatibleVariableOverride, reportIncompatibleMethodOverride]
    status: Literal["completed", "in_progress", "incomplete"]  # pyright: ignore[reportIncompatibleVariableOverride, reportIncompatibleMethodOverride]
    created_by: str | None
    def __init__(
        self,
        *,
        arguments: str,
        call_id: str,
        name: str,
        type: Literal["function_call"],
        id: str,
        status: Literal["completed", "in_progress", "incomplete"],
        caller: Caller | None = ...,
        namespace: str | None = ...,
        created_by: str | None = ...,
        **values: Any,
    ) -> None: ...
