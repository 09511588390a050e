# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from typing_extensions import TypeAlias
from ferrogate._core import BaseModel

class OutputOutcomeTimeout(BaseModel):
    type: Literal["timeout"]
    def __init__(
        self,
        *,
        type: Literal["timeout"],
        **values: Any,
    ) -> None: ...


class OutputOutcomeExit(BaseModel):
    exit_code: int
    type: Literal["exit"]
    def __init__(
        self,
        *,
        exit_code: int,
        type: Literal["exit"],
        **values: Any,
    ) -> None: ...


class Output(BaseModel):
    outcome: OutputOutcome
    stderr: str
    stdout: str
    created_by: str | None
    def __init__(
        self,
        *,
        outcome: OutputOutcome,
        stderr: str,
        stdout: str,
        created_by: str | None = ...,
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


class ResponseFunctionShellToolCallOutput(BaseModel):
    id: str
    call_id: str
    max_output_length: int | None
    output: list[Output]
    status: Literal["completed", "in_progress", "incomplete"]
    type: Literal["shell_call_output"]
    caller: Caller | None
    created_by: str | None
    def __init__(
        self,
        *,
        id: str,
        call_id: str,
        output: list[Output],
        status: Literal["completed", "in_progress", "incomplete"],
        type: Literal["shell_call_output"],
        max_output_length: int | None = ...,
        caller: Caller | None = ...,
        created_by: str | None = ...,
        **values: Any,
    ) -> None: ...

OutputOutcome: TypeAlias = OutputOutcomeTimeout | OutputOutcomeExit

Caller: TypeAlias = CallerDirect | CallerProgram | None
