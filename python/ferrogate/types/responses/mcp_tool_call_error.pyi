# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from typing_extensions import TypeAlias
from ferrogate._core import BaseModel

class McpProtocolError(BaseModel):
    code: int
    message: str
    type: Literal["mcp_protocol_error"]
    def __init__(
        self,
        *,
        code: int,
        message: str,
        type: Literal["mcp_protocol_error"],
        **values: Any,
    ) -> None: ...


class McpToolExecutionError(BaseModel):
    content: Any
    type: Literal["mcp_tool_execution_error"]
    def __init__(
        self,
        *,
        content: Any,
        type: Literal["mcp_tool_execution_error"],
        **values: Any,
    ) -> None: ...


class HTTPError(BaseModel):
    code: int
    message: str
    type: Literal["http_error"]
    def __init__(
        self,
        *,
        code: int,
        message: str,
        type: Literal["http_error"],
        **values: Any,
    ) -> None: ...

McpToolCallError: TypeAlias = McpProtocolError | McpToolExecutionError | HTTPError
