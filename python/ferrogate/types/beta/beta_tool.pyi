# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from typing_extensions import TypeAlias
from ferrogate._core import BaseModel
from ferrogate.types.beta.beta_apply_patch_tool import BetaApplyPatchTool
from ferrogate.types.beta.beta_computer_tool import BetaComputerTool
from ferrogate.types.beta.beta_computer_use_preview_tool import BetaComputerUsePreviewTool
from ferrogate.types.beta.beta_container_auto import NetworkPolicy
from ferrogate.types.beta.beta_container_network_policy_allowlist import BetaContainerNetworkPolicyAllowlist
from ferrogate.types.beta.beta_container_network_policy_disabled import BetaContainerNetworkPolicyDisabled
from ferrogate.types.beta.beta_custom_tool import BetaCustomTool
from ferrogate.types.beta.beta_file_search_tool import BetaFileSearchTool
from ferrogate.types.beta.beta_function_shell_tool import BetaFunctionShellTool
from ferrogate.types.beta.beta_function_tool import BetaFunctionTool
from ferrogate.types.beta.beta_namespace_tool import BetaNamespaceTool
from ferrogate.types.beta.beta_tool_search_tool import BetaToolSearchTool
from ferrogate.types.beta.beta_web_search_preview_tool import BetaWebSearchPreviewTool
from ferrogate.types.beta.beta_web_search_tool import BetaWebSearchTool

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

McpAllowedTools: TypeAlias = list[str] | McpAllowedToolsMcpToolFilter | None

McpRequireApproval: TypeAlias = McpRequireApprovalMcpToolApprovalFilter | Literal["always", "never"] | None

CodeInterpreterContainerCodeInterpreterToolAutoNetworkPolicy: TypeAlias = BetaContainerNetworkPolicyDisabled | BetaContainerNetworkPolicyAllowlist

CodeInterpreterContainer: TypeAlias = str | CodeInterpreterContainerCodeInterpreterToolAuto

BetaTool: TypeAlias = BetaFunctionTool | BetaFileSearchTool | BetaComputerTool | BetaComputerUsePreviewTool | BetaWebSearchTool | Mcp | CodeInterpreter | ProgrammaticToolCalling | ImageGeneration | LocalShell | BetaFunctionShellTool | BetaCustomTool | BetaNamespaceTool | BetaToolSearchTool | BetaWebSearchPreviewTool | BetaApplyPatchTool
