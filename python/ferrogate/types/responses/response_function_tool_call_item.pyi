# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from ferrogate.types.responses.response_function_tool_call import Caller, ResponseFunctionToolCall

class ResponseFunctionToolCallItem(ResponseFunctionToolCall):
    id: str  # type: ignore[assignment]  # pyright: ignore[reportIncompatibleVariableOverride]
    status: Literal["in_progress", "completed", "incomplete"]  # type: ignore[assignment]  # pyright: ignore[reportIncompatibleVariableOverride]
    created_by: str | None
    def __init__(
        self,
        *,
        arguments: str,
        call_id: str,
        name: str,
        type: Literal["function_call"],
        id: str,
        status: Literal["in_progress", "completed", "incomplete"],
        caller: Caller | None = ...,
        namespace: str | None = ...,
        created_by: str | None = ...,
        **values: Any,
    ) -> None: ...
