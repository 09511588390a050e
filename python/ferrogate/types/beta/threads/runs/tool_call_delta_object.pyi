# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from ferrogate._core import BaseModel
from ferrogate.types.beta.threads.runs.tool_call_delta import ToolCallDelta

class ToolCallDeltaObject(BaseModel):
    type: Literal["tool_calls"]
    tool_calls: list[ToolCallDelta] | None
    def __init__(
        self,
        *,
        type: Literal["tool_calls"],
        tool_calls: list[ToolCallDelta] | None = ...,
        **values: Any,
    ) -> None: ...
