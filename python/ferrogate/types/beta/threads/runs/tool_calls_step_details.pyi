# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from ferrogate._core import BaseModel
from ferrogate.types.beta.threads.runs.tool_call import ToolCall

class ToolCallsStepDetails(BaseModel):
    tool_calls: list[ToolCall]
    type: Literal["tool_calls"]
    def __init__(
        self,
        *,
        tool_calls: list[ToolCall],
        type: Literal["tool_calls"],
        **values: Any,
    ) -> None: ...
