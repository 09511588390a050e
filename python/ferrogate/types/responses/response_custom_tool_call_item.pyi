# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from ferrogate.types.responses.response_custom_tool_call import Caller, ResponseCustomToolCall

class ResponseCustomToolCallItem(ResponseCustomToolCall):
    id: str  # pyright: ignore[reportIncompatibleVariableOverride, reportIncompatibleMethodOverride]
    status: Literal["completed", "in_progress", "incomplete"]
    created_by: str | None
    def __init__(
        self,
        *,
        call_id: str,
        input: str,
        name: str,
        type: Literal["custom_tool_call"],
        id: str,
        status: Literal["completed", "in_progress", "incomplete"],
        caller: Caller | None = ...,
        namespace: str | None = ...,
        created_by: str | None = ...,
        **values: Any,
    ) -> None: ...
