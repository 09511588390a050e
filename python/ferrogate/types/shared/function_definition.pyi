# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any
from ferrogate._core import BaseModel

class FunctionDefinition(BaseModel):
    name: str
    description: str | None
    parameters: dict[str, Any] | None
    strict: bool | None
    def __init__(
        self,
        *,
        name: str,
        description: str | None = ...,
        parameters: dict[str, Any] | None = ...,
        strict: bool | None = ...,
        **values: Any,
    ) -> None: ...
