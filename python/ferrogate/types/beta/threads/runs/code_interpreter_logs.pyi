# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from ferrogate._core import BaseModel

class CodeInterpreterLogs(BaseModel):
    index: int
    type: Literal["logs"]
    logs: str | None
    def __init__(
        self,
        *,
        index: int,
        type: Literal["logs"],
        logs: str | None = ...,
        **values: Any,
    ) -> None: ...
