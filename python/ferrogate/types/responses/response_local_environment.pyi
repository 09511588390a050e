# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from ferrogate._core import BaseModel

class ResponseLocalEnvironment(BaseModel):
    type: Literal["local"]
    def __init__(
        self,
        *,
        type: Literal["local"],
        **values: Any,
    ) -> None: ...
