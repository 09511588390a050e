# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any
from ferrogate._core import BaseModel

class ErrorObject(BaseModel):
    code: str | None
    message: str
    param: str | None
    type: str
    def __init__(
        self,
        *,
        message: str,
        type: str,
        code: str | None = ...,
        param: str | None = ...,
        **values: Any,
    ) -> None: ...
