# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from ferrogate._core import BaseModel

class RealtimeMcpToolExecutionError(BaseModel):
    message: str
    type: Literal["tool_execution_error"]
    def __init__(
        self,
        *,
        message: str,
        type: Literal["tool_execution_error"],
        **values: Any,
    ) -> None: ...
