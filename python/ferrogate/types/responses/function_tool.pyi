# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from ferrogate._core import BaseModel

class FunctionTool(BaseModel):
    name: str
    parameters: dict[str, Any] | None
    strict: bool | None
    type: Literal["function"]
    allowed_callers: list[Literal["direct", "programmatic"]] | None
    defer_loading: bool | None
    description: str | None
    output_schema: dict[str, Any] | None
    def __init__(
        self,
        *,
        name: str,
        type: Literal["function"],
        parameters: dict[str, Any] | None = ...,
        strict: bool | None = ...,
        allowed_callers: list[Literal["direct", "programmatic"]] | None = ...,
        defer_loading: bool | None = ...,
        description: str | None = ...,
        output_schema: dict[str, Any] | None = ...,
        **values: Any,
    ) -> None: ...
