# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from ferrogate._core import BaseModel
from ferrogate.types.beta.beta_computer_action import BetaComputerAction

class PendingSafetyCheck(BaseModel):
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


class BetaResponseComputerToolCall(BaseModel):
    id: str
    call_id: str
    pending_safety_checks: list[PendingSafetyCheck]
    status: Literal["completed", "in_progress", "incomplete"]
    type: Literal["computer_call"]
    action: BetaComputerAction | None
    actions: list[BetaComputerAction] | None
    agent: Agent | None
    def __init__(
        self,
        *,
        id: str,
        call_id: str,
        pending_safety_checks: list[PendingSafetyCheck],
        status: Literal["completed", "in_progress", "incomplete"],
        type: Literal["computer_call"],
        action: BetaComputerAction | None = ...,
        actions: list[BetaComputerAction] | None = ...,
        agent: Agent | None = ...,
        **values: Any,
    ) -> None: ...
