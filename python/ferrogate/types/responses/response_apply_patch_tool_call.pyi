# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from typing_extensions import TypeAlias
from ferrogate._core import BaseModel

class OperationCreateFile(BaseModel):
    diff: str
    path: str
    type: Literal["create_file"]
    def __init__(
        self,
        *,
        diff: str,
        path: str,
        type: Literal["create_file"],
        **values: Any,
    ) -> None: ...


class OperationDeleteFile(BaseModel):
    path: str
    type: Literal["delete_file"]
    def __init__(
        self,
        *,
        path: str,
        type: Literal["delete_file"],
        **values: Any,
    ) -> None: ...


class OperationUpdateFile(BaseModel):
    diff: str
    path: str
    type: Literal["update_file"]
    def __init__(
        self,
        *,
        diff: str,
        path: str,
        type: Literal["update_file"],
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


class ResponseApplyPatchToolCall(BaseModel):
    id: str
    call_id: str
    operation: Operation
    status: Literal["completed", "in_progress"]
    type: Literal["apply_patch_call"]
    caller: Caller | None
    created_by: str | None
    def __init__(
        self,
        *,
        id: str,
        call_id: str,
        operation: Operation,
        status: Literal["completed", "in_progress"],
        type: Literal["apply_patch_call"],
        caller: Caller | None = ...,
        created_by: str | None = ...,
        **values: Any,
    ) -> None: ...

Operation: TypeAlias = OperationCreateFile | OperationDeleteFile | OperationUpdateFile

Caller: TypeAlias = CallerDirect | CallerProgram | None
