# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from typing_extensions import TypeAlias
from ferrogate._core import BaseModel

class StatusActive(BaseModel):
    type: Literal["active"]
    def __init__(
        self,
        *,
        type: Literal["active"],
        **values: Any,
    ) -> None: ...


class StatusLocked(BaseModel):
    reason: str | None
    type: Literal["locked"]
    def __init__(
        self,
        *,
        type: Literal["locked"],
        reason: str | None = ...,
        **values: Any,
    ) -> None: ...


class StatusClosed(BaseModel):
    reason: str | None
    type: Literal["closed"]
    def __init__(
        self,
        *,
        type: Literal["closed"],
        reason: str | None = ...,
        **values: Any,
    ) -> None: ...


class ChatKitThread(BaseModel):
    id: str
    created_at: int
    object: Literal["chatkit.thread"]
    status: Status
    title: str | None
    user: str
    def __init__(
        self,
        *,
        id: str,
        created_at: int,
        object: Literal["chatkit.thread"],
        status: Status,
        user: str,
        title: str | None = ...,
        **values: Any,
    ) -> None: ...

Status: TypeAlias = StatusActive | StatusLocked | StatusClosed
