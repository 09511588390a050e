# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any
from ferrogate._core import BaseModel

class BatchError(BaseModel):
    code: str | None
    line: int | None
    message: str | None
    param: str | None
    def __init__(
        self,
        *,
        code: str | None = ...,
        line: int | None = ...,
        message: str | None = ...,
        param: str | None = ...,
        **values: Any,
    ) -> None: ...
