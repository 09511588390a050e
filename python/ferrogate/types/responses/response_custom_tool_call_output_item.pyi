# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from ferrogate.types.responses.response_custom_tool_call_output import Caller, ResponseCustomToolCallOutput
from ferrogate.types.responses.response_input_content import ResponseInputContent

class ResponseCustomToolCallOutputItem(ResponseCustomToolCallOutput):
    id: str  # pyright: ignore[reportIncompatibleVariableOverride, reportIncompatibleMethodOverride]
    status: Literal["completed", "in_progress", "incomplete"]
    created_by: str | None
    def __init__(
        self,
        *,
        call_id: str,
        output: str | list[ResponseInputContent],
        type: Literal["custom_tool_call_output"],
        id: str,
        status: Literal["completed", "in_progress", "incomplete"],
        caller: Caller | None = ...,
        created_by: str | None = ...,
        **values: Any,
    ) -> None: ...
