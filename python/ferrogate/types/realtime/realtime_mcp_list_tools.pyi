# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from ferrogate._core import BaseModel

class Tool(BaseModel):
    input_schema: Any
    name: str
    annotations: Any
    description: str | None
    def __init__(
        self,
        *,
        input_schema: Any,
        name: str,
        annotations: Any = ...,
        description: str | None = ...,
        **values: Any,
    ) -> None: ...


class RealtimeMcpListTools(BaseModel):
    server_label: str
    tools: list[Tool]
    type: Literal["mcp_list_tools"]
    id: str | None
    def __init__(
        self,
        *,
        server_label: str,
        tools: list[Tool],
        type: Literal["mcp_list_tools"],
        id: str | None = ...,
        **values: Any,
    ) -> None: ...
