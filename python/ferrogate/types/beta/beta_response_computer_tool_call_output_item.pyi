# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from ferrogate._core import BaseModel
from ferrogate.types.beta.beta_response_computer_tool_call_output_screenshot import BetaResponseComputerToolCallOutputScreenshot

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


class Agent(BaseModel):
    agent_name: str
    def __init__(
        self,
        *,
        agent_name: str,
        **values: Any,
    ) -> None: ...


class BetaResponseComputerToolCallOutputItem(BaseModel):
    id: str
    call_id: str
    output: BetaResponseComputerToolCallOutputScreenshot
    status: Literal["completed", "failed", "in_progress", "incomplete"]
    type: Literal["computer_call_output"]
    acknowledged_safety_checks: list[AcknowledgedSafetyCheck] | None
    agent: Agent | None
    created_by: str | None
    def __init__(
        self,
        *,
        id: str,
        call_id: str,
        output: BetaResponseComputerToolCallOutputScreenshot,
        status: Literal["completed", "failed", "in_progress", "incomplete"],
        type: Literal["computer_call_output"],
        acknowledged_safety_checks: list[AcknowledgedSafetyCheck] | None = ...,
        agent: Agent | None = ...,
        created_by: str | None = ...,
        **values: Any,
    ) -> None: ...
