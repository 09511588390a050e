# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from typing_extensions import TypeAlias
from ferrogate._core import BaseModel

class AllowedToolsMcpToolFilter(BaseModel):
    read_only: bool | None
    tool_names: list[str] | None
    def __init__(
        self,
        *,
        read_only: bool | None = ...,
        tool_names: list[str] | None = ...,
        **values: Any,
    ) -> None: ...


class RequireApprovalMcpToolApprovalFilterAlways(BaseModel):
    read_only: bool | None
    tool_names: list[str] | None
    def __init__(
        self,
        *,
        read_only: bool | None = ...,
        tool_names: list[str] | None = ...,
        **values: Any,
    ) -> None: ...


class RequireApprovalMcpToolApprovalFilterNever(BaseModel):
    read_only: bool | None
    tool_names: list[str] | None
    def __init__(
        self,
        *,
        read_only: bool | None = ...,
        tool_names: list[str] | None = ...,
        **values: Any,
    ) -> None: ...


class RequireApprovalMcpToolApprovalFilter(BaseModel):
    always: RequireApprovalMcpToolApprovalFilterAlways | None
    never: RequireApprovalMcpToolApprovalFilterNever | None
    def __init__(
        self,
        *,
        always: RequireApprovalMcpToolApprovalFilterAlways | None = ...,
        never: RequireApprovalMcpToolApprovalFilterNever | None = ...,
        **values: Any,
    ) -> None: ...


class RealtimeResponseCreateMcpTool(BaseModel):
    server_label: str
    type: Literal["mcp"]
    allowed_callers: list[Literal["direct", "programmatic"]] | None
    allowed_tools: AllowedTools | None
    authorization: str | None
    connector_id: Literal["connector_dropbox", "connector_gmail", "connector_googlecalendar", "connector_googledrive", "connector_microsoftteams", "connector_outlookcalendar", "connector_outlookemail", "connector_sharepoint"] | None
    defer_loading: bool | None
    headers: dict[str, str] | None
    require_approval: RequireApproval | None
    server_description: str | None
    server_url: str | None
    tunnel_id: str | None
    def __init__(
        self,
        *,
        server_label: str,
        type: Literal["mcp"],
        allowed_callers: list[Literal["direct", "programmatic"]] | None = ...,
        allowed_tools: AllowedTools | None = ...,
        authorization: str | None = ...,
        connector_id: Literal["connector_dropbox", "connector_gmail", "connector_googlecalendar", "connector_googledrive", "connector_microsoftteams", "connector_outlookcalendar", "connector_outlookemail", "connector_sharepoint"] | None = ...,
        defer_loading: bool | None = ...,
        headers: dict[str, str] | None = ...,
        require_approval: RequireApproval | None = ...,
        server_description: str | None = ...,
        server_url: str | None = ...,
        tunnel_id: str | None = ...,
        **values: Any,
    ) -> None: ...

AllowedTools: TypeAlias = list[str] | AllowedToolsMcpToolFilter | None

RequireApproval: TypeAlias = RequireApprovalMcpToolApprovalFilter | Literal["always", "never"] | None
