# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from ferrogate._core import BaseModel
from ferrogate.types.responses.response_computer_tool_call_output_screenshot import ResponseComputerToolCallOutputScreenshot

class AcknowledgedSafetyCheck(BaseModel):
    id: str
    code: str | None
    message: str | None
    def __init__(
        self,
        *,
        id: str,
        code: str | None = ...,
        message: str | None = ...,
        **values: Any,
    ) -> None: ...


class ResponseComputerToolCallOutputItem(BaseModel):
    id: str
    call_id: str
    output: ResponseComputerToolCallOutputScreenshot
    status: Literal["completed", "failed", "in_progress", "incomplete"]
    type: Literal["computer_call_output"]
    acknowledged_safety_checks: list[AcknowledgedSafetyCheck] | None
    created_by: str | None
    def __init__(
        self,
        *,
        id: str,
        call_id: str,
        output: ResponseComputerToolCallOutputScreenshot,
        status: Literal["completed", "failed", "in_progress", "incomplete"],
        type: Literal["computer_call_output"],
        acknowledged_safety_checks: list[AcknowledgedSafetyCheck] | None = ...,
        created_by: str | None = ...,
        **values: Any,
    ) -> None: ...
