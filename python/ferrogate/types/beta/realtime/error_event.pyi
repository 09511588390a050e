# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from ferrogate._core import BaseModel

class Error(BaseModel):
    message: str
    type: str
    code: str | None
    event_id: str | None
    param: str | None
    def __init__(
        self,
        *,
        message: str,
        type: str,
        code: str | None = ...,
        event_id: str | None = ...,
        param: str | None = ...,
        **values: Any,
    ) -> None: ...


class ErrorEvent(BaseModel):
    error: Error
    event_id: str
    type: Literal["error"]
    def __init__(
        self,
        *,
        error: Error,
        event_id: str,
        type: Literal["error"],
        **values: Any,
    ) -> None: ...
