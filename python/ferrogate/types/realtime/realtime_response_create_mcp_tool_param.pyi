# made by python/tools/make_stubs.py from src/python/shapes.txt
from collections.abc import Sequence
from typing import Literal
from typing_extensions import Required, TypeAlias, TypedDict

class AllowedToolsMcpToolFilter(TypedDict, total=False):
    read_only: bool
    tool_names: Sequence[str]


class RequireApprovalMcpToolApprovalFilterAlways(TypedDict, total=False):
    read_only: bool
    tool_names: Sequence[str]


class RequireApprovalMcpToolApprovalFilterNever(TypedDict, total=False):
    read_only: bool
    tool_names: Sequence[str]


class RequireApprovalMcpToolApprovalFilter(TypedDict, total=False):
    always: RequireApprovalMcpToolApprovalFilterAlways
    never: RequireApprovalMcpToolApprovalFilterNever


class RealtimeResponseCreateMcpToolParam(TypedDict, total=False):
    server_label: Required[str]
    type: Required[Literal["mcp"]]
    allowed_callers: Sequence[Literal["direct", "programmatic"]] | None
    allowed_tools: AllowedTools | None
    authorization: str
    connector_id: Literal["connector_dropbox", "connector_gmail", "connector_googlecalendar", "connector_googledrive", "connector_microsoftteams", "connector_outlookcalendar", "connector_outlookemail", "connector_sharepoint"]
    defer_loading: bool
    headers: dict[str, str] | None
    require_approval: RequireApproval | None
    server_description: str
    server_url: str
    tunnel_id: str

AllowedTools: TypeAlias = Sequence[str] | AllowedToolsMcpToolFilter

RequireApproval: TypeAlias = RequireApprovalMcpToolApprovalFilter | Literal["always", "never"]
