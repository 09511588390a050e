# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from typing_extensions import TypeAlias
from ferrogate._core import BaseModel
from ferrogate.types.responses.apply_patch_tool import ApplyPatchTool
from ferrogate.types.responses.computer_tool import ComputerTool
from ferrogate.types.responses.computer_use_preview_tool import ComputerUsePreviewTool
from ferrogate.types.responses.container_auto import NetworkPolicy
from ferrogate.types.responses.container_network_policy_allowlist import ContainerNetworkPolicyAllowlist
from ferrogate.types.responses.container_network_policy_disabled import ContainerNetworkPolicyDisabled
from ferrogate.types.responses.custom_tool import CustomTool
from ferrogate.types.responses.file_search_tool import FileSearchTool
from ferrogate.types.responses.function_shell_tool import FunctionShellTool
from ferrogate.types.responses.function_tool import FunctionTool
from ferrogate.types.responses.namespace_tool import NamespaceTool
from ferrogate.types.responses.tool_search_tool import ToolSearchTool
from ferrogate.types.responses.web_search_preview_tool import WebSearchPreviewTool
from ferrogate.types.responses.web_search_tool import Filters, UserLocation, WebSearchTool as _WebSearchTool

from ferrogate.types.responses.web_search_tool import WebSearchTool as WebSearchTool


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


class CodeInterpreterContainerCodeInterpreterToolAuto(BaseModel):
    type: Literal["auto"]
    file_ids: list[str] | None
    memory_limit: Literal["16g", "1g", "4g", "64g"] | None
    network_policy: NetworkPolicy | None
    def __init__(
        self,
        *,
        type: Literal["auto"],
        file_ids: list[str] | None = ...,
        memory_limit: Literal["16g", "1g", "4g", "64g"] | None = ...,
        network_policy: NetworkPolicy | None = ...,
        **values: Any,
    ) -> None: ...


class CodeInterpreter(BaseModel):
    container: CodeInterpreterContainer
    type: Literal["code_interpreter"]
    allowed_callers: list[Literal["direct", "programmatic"]] | None
    def __init__(
        self,
        *,
        container: CodeInterpreterContainer,
        type: Literal["code_interpreter"],
        allowed_callers: list[Literal["direct", "programmatic"]] | None = ...,
        **values: Any,
    ) -> None: ...


class ProgrammaticToolCalling(BaseModel):
    type: Literal["programmatic_tool_calling"]
    def __init__(
        self,
        *,
        type: Literal["programmatic_tool_calling"],
        **values: Any,
    ) -> None: ...


class ImageGenerationInputImageMask(BaseModel):
    file_id: str | None
    image_url: str | None
    def __init__(
        self,
        *,
        file_id: str | None = ...,
        image_url: str | None = ...,
        **values: Any,
    ) -> None: ...


class ImageGeneration(BaseModel):
    type: Literal["image_generation"]
    action: Literal["auto", "edit", "generate"] | None
    background: Literal["auto", "opaque", "transparent"] | None
    input_fidelity: Literal["high", "low"] | None
    input_image_mask: ImageGenerationInputImageMask | None
    model: str | Literal["chatgpt-image-latest", "gpt-image-1", "gpt-image-1-mini", "gpt-image-1.5", "gpt-image-2", "gpt-image-2-2026-04-21"] | None
    moderation: Literal["auto", "low"] | None
    output_compression: int | None
    output_format: Literal["jpeg", "png", "webp"] | None
    partial_images: int | None
    quality: Literal["auto", "high", "low", "medium"] | None
    size: str | Literal["1024x1024", "1024x1536", "1536x1024", "auto"] | None
    def __init__(
        self,
        *,
        type: Literal["image_generation"],
        action: Literal["auto", "edit", "generate"] | None = ...,
        background: Literal["auto", "opaque", "transparent"] | None = ...,
        input_fidelity: Literal["high", "low"] | None = ...,
        input_image_mask: ImageGenerationInputImageMask | None = ...,
        model: str | Literal["chatgpt-image-latest", "gpt-image-1", "gpt-image-1-mini", "gpt-image-1.5", "gpt-image-2", "gpt-image-2-2026-04-21"] | None = ...,
        moderation: Literal["auto", "low"] | None = ...,
        output_compression: int | None = ...,
        output_format: Literal["jpeg", "png", "webp"] | None = ...,
        partial_images: int | None = ...,
        quality: Literal["auto", "high", "low", "medium"] | None = ...,
        size: str | Literal["1024x1024", "1024x1536", "1536x1024", "auto"] | None = ...,
        **values: Any,
    ) -> None: ...


class LocalShell(BaseModel):
    type: Literal["local_shell"]
    def __init__(
        self,
        *,
        type: Literal["local_shell"],
        **values: Any,
    ) -> None: ...

WebSearchToolFilters: TypeAlias = Filters

WebSearchToolUserLocation: TypeAlias = UserLocation

McpAllowedTools: TypeAlias = list[str] | McpAllowedToolsMcpToolFilter | None

McpRequireApproval: TypeAlias = McpRequireApprovalMcpToolApprovalFilter | Literal["always", "never"] | None

CodeInterpreterContainerCodeInterpreterToolAutoNetworkPolicy: TypeAlias = ContainerNetworkPolicyDisabled | ContainerNetworkPolicyAllowlist

CodeInterpreterContainer: TypeAlias = str | CodeInterpreterContainerCodeInterpreterToolAuto

Tool: TypeAlias = FunctionTool | FileSearchTool | ComputerTool | ComputerUsePreviewTool | _WebSearchTool | Mcp | CodeInterpreter | ProgrammaticToolCalling | ImageGeneration | LocalShell | FunctionShellTool | CustomTool | NamespaceTool | ToolSearchTool | WebSearchPreviewTool | ApplyPatchTool
