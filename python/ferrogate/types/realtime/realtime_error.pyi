# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any
from ferrogate._core import BaseModel

class RealtimeError(BaseModel):
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
