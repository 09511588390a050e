# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from ferrogate._core import BaseModel

class RealtimeFunctionTool(BaseModel):
    description: str | None
    name: str | None
    parameters: Any
    type: Literal["function"] | None
    def __init__(
        self,
        *,
        description: str | None = ...,
        name: str | None = ...,
        parameters: Any = ...,
        type: Literal["function"] | None = ...,
        **values: Any,
    ) -> None: ...
