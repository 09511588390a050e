# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from ferrogate._core import BaseModel

class RealtimeMcphttpError(BaseModel):
    code: int
    message: str
    type: Literal["http_error"]
    def __init__(
        self,
        *,
        code: int,
        message: str,
        type: Literal["http_error"],
        **values: Any,
    ) -> None: ...
