# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from typing_extensions import TypeAlias
from ferrogate._core import BaseModel
from ferrogate.types.realtime.realtime_mcp_protocol_error import RealtimeMcpProtocolError
from ferrogate.types.realtime.realtime_mcp_tool_execution_error import RealtimeMcpToolExecutionError
from ferrogate.types.realtime.realtime_mcphttp_error import RealtimeMcphttpError

class RealtimeMcpToolCall(BaseModel):
    id: str
    arguments: str
    name: str
    server_label: str
    type: Literal["mcp_call"]
    approval_request_id: str | None
    error: Error | None
    output: str | None
    def __init__(
        self,
        *,
        id: str,
        arguments: str,
        name: str,
        server_label: str,
        type: Literal["mcp_call"],
        approval_request_id: str | None = ...,
        error: Error | None = ...,
        output: str | None = ...,
        **values: Any,
    ) -> None: ...

Error: TypeAlias = RealtimeMcpProtocolError | RealtimeMcpToolExecutionError | RealtimeMcphttpError | None
