# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from ferrogate._core import BaseModel

class ResponseErrorEvent(BaseModel):
    code: str | None
    message: str
    param: str | None
    sequence_number: int
    type: Literal["error"]
    def __init__(
        self,
        *,
        message: str,
        sequence_number: int,
        type: Literal["error"],
        code: str | None = ...,
        param: str | None = ...,
        **values: Any,
    ) -> None: ...
