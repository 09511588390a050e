# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from typing_extensions import TypeAlias
from ferrogate._core import BaseModel

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


class ResponseFunctionToolCall(BaseModel):
    arguments: str
    call_id: str
    name: str
    type: Literal["function_call"]
    id: str | None
    caller: Caller | None
    namespace: str | None
    status: Literal["completed", "in_progress", "incomplete"] | None
    def __init__(
        self,
        *,
        arguments: str,
        call_id: str,
        name: str,
        type: Literal["function_call"],
        id: str | None = ...,
        caller: Caller | None = ...,
        namespace: str | None = ...,
        status: Literal["completed", "in_progress", "incomplete"] | None = ...,
        **values: Any,
    ) -> None: ...

Caller: TypeAlias = CallerDirect | CallerProgram | None
