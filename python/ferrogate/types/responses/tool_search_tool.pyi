# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from ferrogate._core import BaseModel

class ToolSearchTool(BaseModel):
    type: Literal["tool_search"]
    description: str | None
    execution: Literal["client", "server"] | None
    parameters: Any
    def __init__(
        self,
        *,
        type: Literal["tool_search"],
        description: str | None = ...,
        execution: Literal["client", "server"] | None = ...,
        parameters: Any = ...,
        **values: Any,
    ) -> None: ...
