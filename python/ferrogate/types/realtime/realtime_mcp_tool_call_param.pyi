# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Literal
from typing_extensions import Required, TypeAlias, TypedDict
from ferrogate.types.realtime.realtime_mcp_protocol_error_param import RealtimeMcpProtocolErrorParam
from ferrogate.types.realtime.realtime_mcp_tool_execution_error_param import RealtimeMcpToolExecutionErrorParam
from ferrogate.types.realtime.realtime_mcphttp_error_param import RealtimeMcphttpErrorParam

class RealtimeMcpToolCallParam(TypedDict, total=False):
    id: Required[str]
    arguments: Required[str]
    name: Required[str]
    server_label: Required[str]
    type: Required[Literal["mcp_call"]]
    approval_request_id: str | None
    error: Error | None
    output: str | None

Error: TypeAlias = RealtimeMcpProtocolErrorParam | RealtimeMcpToolExecutionErrorParam | RealtimeMcphttpErrorParam
