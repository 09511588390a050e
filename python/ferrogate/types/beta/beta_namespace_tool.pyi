# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from typing_extensions import TypeAlias
from ferrogate._core import BaseModel
from ferrogate.types.beta.beta_custom_tool import BetaCustomTool

class ToolFunction(BaseModel):
    name: str
    type: Literal["function"]
    allowed_callers: list[Literal["direct", "programmatic"]] | None
    defer_loading: bool | None
    description: str | None
    output_schema: dict[str, Any] | None
    parameters: Any
    strict: bool | None
    def __init__(
        self,
        *,
        name: str,
        type: Literal["function"],
        allowed_callers: list[Literal["direct", "programmatic"]] | None = ...,
        defer_loading: bool | None = ...,
        description: str | None = ...,
        output_schema: dict[str, Any] | None = ...,
        parameters: Any = ...,
        strict: bool | None = ...,
        **values: Any,
    ) -> None: ...


class BetaNamespaceTool(BaseModel):
    description: str
    name: str
    tools: list[Tool]
    type: Literal["namespace"]
    def __init__(
        self,
        *,
        description: str,
        name: str,
        tools: list[Tool],
        type: Literal["namespace"],
        **values: Any,
    ) -> None: ...

Tool: TypeAlias = ToolFunction | BetaCustomTool
