# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from ferrogate._core import BaseModel

class RealtimeMcpProtocolError(BaseModel):
    code: int
    message: str
    type: Literal["protocol_error"]
    def __init__(
        self,
        *,
        code: int,
        message: str,
        type: Literal["protocol_error"],
        **values: Any,
    ) -> None: ...
