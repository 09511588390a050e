# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from typing_extensions import Required, TypeAlias, TypedDict

class McpProtocolError(TypedDict, total=False):
    code: Required[int]
    message: Required[str]
    type: Required[Literal["mcp_protocol_error"]]


class McpToolExecutionError(TypedDict, total=False):
    content: Required[Any]
    type: Required[Literal["mcp_tool_execution_error"]]


class HTTPError(TypedDict, total=False):
    code: Required[int]
    message: Required[str]
    type: Required[Literal["http_error"]]

McpToolCallErrorParam: TypeAlias = McpProtocolError | McpToolExecutionError | HTTPError
