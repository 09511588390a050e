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


class BetaResponseCustomToolCall(BaseModel):
    call_id: str
    input: str
    name: str
    type: Literal["custom_tool_call"]
    id: str | None
    agent: Agent | None
    caller: Caller | None
    namespace: str | None
    def __init__(
        self,
        *,
        call_id: str,
        input: str,
        name: str,
        type: Literal["custom_tool_call"],
        id: str | None = ...,
        agent: Agent | None = ...,
        caller: Caller | None = ...,
        namespace: str | None = ...,
        **values: Any,
    ) -> None: ...

Caller: TypeAlias = CallerDirect | CallerProgram | None
