# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from typing_extensions import TypeAlias
from ferrogate._core import BaseModel
from ferrogate.types.responses.response_container_reference import ResponseContainerReference
from ferrogate.types.responses.response_local_environment import ResponseLocalEnvironment

class Action(BaseModel):
    commands: list[str]
    max_output_length: int | None
    timeout_ms: int | None
    def __init__(
        self,
        *,
        commands: list[str],
        max_output_length: int | None = ...,
        timeout_ms: int | None = ...,
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


class ResponseFunctionShellToolCall(BaseModel):
    id: str
    action: Action
    call_id: str
    environment: Environment | None
    status: Literal["completed", "in_progress", "incomplete"]
    type: Literal["shell_call"]
    caller: Caller | None
    created_by: str | None
    def __init__(
        self,
        *,
        id: str,
        action: Action,
        call_id: str,
        status: Literal["completed", "in_progress", "incomplete"],
        type: Literal["shell_call"],
        environment: Environment | None = ...,
        caller: Caller | None = ...,
        created_by: str | None = ...,
        **values: Any,
    ) -> None: ...

Environment: TypeAlias = ResponseLocalEnvironment | ResponseContainerReference | None

Caller: TypeAlias = CallerDirect | CallerProgram | None
