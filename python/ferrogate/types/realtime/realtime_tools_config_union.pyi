# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from typing_extensions import TypeAlias
from ferrogate._core import BaseModel
from ferrogate.types.realtime.realtime_function_tool import RealtimeFunctionTool

class McpAllowedToolsMcpToolFilter(BaseModel):
    read_only: bool | None
    tool_names: list[str] | None
    def __init__(
        self,
        *,
        read_only: bool | None = ...,
        tool_names: list[str] | None = ...,
        **values: Any,
    ) -> None: ...


class McpRequireApprovalMcpToolApprovalFilterAlways(BaseModel):
    read_only: bool | None
    tool_names: list[str] | None
    def __init__(
        self,
        *,
        read_only: bool | None = ...,
        tool_names: list[str] | None = ...,
        **values: Any,
    ) -> None: ...


class McpRequireApprovalMcpToolApprovalFilterNever(BaseModel):
    read_only: bool | None
    tool_names: list[str] | None
    def __init__(
        self,
        *,
        read_only: bool | None = ...,
        tool_names: list[str] | None = ...,
        **values: Any,
    ) -> None: ...


class McpRequireApprovalMcpToolApprovalFilter(BaseModel):
    always: McpRequireApprovalMcpToolApprovalFilterAlways | None
    never: McpRequireApprovalMcpToolApprovalFilterNever | None
    def __init__(
        self,
        *,
        always: McpRequireApprovalMcpToolApprovalFilterAlways | None = ...,
        never: McpRequireApprovalMcpToolApprovalFilterNever | None = ...,
        **values: Any,
    ) -> None: ...


class Mcp(BaseModel):
    server_label: str
    type: Literal["mcp"]
    allowed_callers: list[Literal["direct", "programmatic"]] | None
    allowed_tools: McpAllowedTools | None
    authorization: str | None
    connector_id: Literal["connector_dropbox", "connector_gmail", "connector_googlecalendar", "connector_googledrive", "connector_microsoftteams", "connector_outlookcalendar", "connector_outlookemail", "connector_sharepoint"] | None
    defer_loading: bool | None
    headers: dict[str, str] | None
    require_approval: McpRequireApproval | None
    server_description: str | None
    server_url: str | None
    tunnel_id: str | None
    def __init__(
        self,
        *,
        server_label: str,
        type: Literal["mcp"],
        allowed_callers: list[Literal["direct", "programmatic"]] | None = ...,
        allowed_tools: McpAllowedTools | None = ...,
        authorization: str | None = ...,
        connector_id: Literal["connector_dropbox", "connector_gmail", "connector_googlecalendar", "connector_googledrive", "connector_microsoftteams", "connector_outlookcalendar", "connector_outlookemail", "connector_sharepoint"] | None = ...,
        defer_loading: bool | None = ...,
        headers: dict[str, str] | None = ...,
        require_approval: McpRequireApproval | None = ...,
        server_description: str | None = ...,
        server_url: str | None = ...,
        tunnel_id: str | None = ...,
        **values: Any,
    ) -> None: ...

McpAllowedTools: TypeAlias = list[str] | McpAllowedToolsMcpToolFilter | None

McpRequireApproval: TypeAlias = McpRequireApprovalMcpToolApprovalFilter | Literal["always", "never"] | None

RealtimeToolsConfigUnion: TypeAlias = RealtimeFunctionTool | Mcp
