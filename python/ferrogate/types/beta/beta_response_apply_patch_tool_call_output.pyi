# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from typing_extensions import TypeAlias
from ferrogate._core import BaseModel

class Agent(BaseModel):
    agent_name: str
    def __init__(
        self,
        *,
        agent_name: str,
        **values: Any,
    ) -> None: ...


class CallerDirect(BaseModel):
    type: Literal["direct"]
    def __init__(
        self,
        *,
        type: Literal["direct"],
        **values: Any,
    ) -> None: ...


class CallerProgram(BaseModel):
    caller_id: str
    type: Literal["program"]
    def __init__(
        self,
        *,
        caller_id: str,
        type: Literal["program"],
        **values: Any,
    ) -> None: ...


class BetaResponseApplyPatchToolCallOutput(BaseModel):
    id: str
    call_id: str
    status: Literal["completed", "failed"]
    type: Literal["apply_patch_call_output"]
    agent: Agent | None
    caller: Caller | None
    created_by: str | None
    output: str | None
    def __init__(
        self,
        *,
        id: str,
        call_id: str,
        status: Literal["completed", "failed"],
        type: Literal["apply_patch_call_output"],
        agent: Agent | None = ...,
        caller: Caller | None = ...,
        created_by: str | None = ...,
        output: str | None = ...,
        **values: Any,
    ) -> None: ...

Caller: TypeAlias = CallerDirect | CallerProgram | None
