# made by python/tools/make_stubs.py from src/python/shapes.txt
from collections.abc import Sequence
from typing import Literal
from typing_extensions import Required, TypeAlias, TypedDict
from ferrogate.types.beta.beta_apply_patch_tool_param import BetaApplyPatchToolParam
from ferrogate.types.beta.beta_computer_tool_param import BetaComputerToolParam
from ferrogate.types.beta.beta_computer_use_preview_tool_param import BetaComputerUsePreviewToolParam
from ferrogate.types.beta.beta_container_auto_param import NetworkPolicy
from ferrogate.types.beta.beta_container_network_policy_allowlist_param import BetaContainerNetworkPolicyAllowlistParam
from ferrogate.types.beta.beta_container_network_policy_disabled_param import BetaContainerNetworkPolicyDisabledParam
from ferrogate.types.beta.beta_custom_tool_param import BetaCustomToolParam
from ferrogate.types.beta.beta_file_search_tool_param import BetaFileSearchToolParam
from ferrogate.types.beta.beta_function_shell_tool_param import BetaFunctionShellToolParam
from ferrogate.types.beta.beta_function_tool_param import BetaFunctionToolParam
from ferrogate.types.beta.beta_namespace_tool_param import BetaNamespaceToolParam
from ferrogate.types.beta.beta_tool_search_tool_param import BetaToolSearchToolParam
from ferrogate.types.beta.beta_web_search_preview_tool_param import BetaWebSearchPreviewToolParam
from ferrogate.types.beta.beta_web_search_tool_param import BetaWebSearchToolParam

class McpAllowedToolsMcpToolFilter(TypedDict, total=False):
    read_only: bool
    tool_names: Sequence[str]


class McpRequireApprovalMcpToolApprovalFilterAlways(TypedDict, total=False):
    read_only: bool
    tool_names: Sequence[str]


class McpRequireApprovalMcpToolApprovalFilterNever(TypedDict, total=False):
    read_only: bool
    tool_names: Sequence[str]


class McpRequireApprovalMcpToolApprovalFilter(TypedDict, total=False):
    always: McpRequireApprovalMcpToolApprovalFilterAlways
    never: McpRequireApprovalMcpToolApprovalFilterNever


class Mcp(TypedDict, total=False):
    server_label: Required[str]
    type: Required[Literal["mcp"]]
    allowed_callers: Sequence[Literal["direct", "programmatic"]] | None
    allowed_tools: McpAllowedTools | None
    authorization: str
    connector_id: Literal["connector_dropbox", "connector_gmail", "connector_googlecalendar", "connector_googledrive", "connector_microsoftteams", "connector_outlookcalendar", "connector_outlookemail", "connector_sharepoint"]
    defer_loading: bool
    headers: dict[str, str] | None
    require_approval: McpRequireApproval | None
    server_description: str
    server_url: str
    tunnel_id: str


class CodeInterpreterContainerCodeInterpreterToolAuto(TypedDict, total=False):
    type: Required[Literal["auto"]]
    file_ids: Sequence[str]
    memory_limit: Literal["16g", "1g", "4g", "64g"] | None
    network_policy: NetworkPolicy


class CodeInterpreter(TypedDict, total=False):
    container: Required[CodeInterpreterContainer]
    type: Required[Literal["code_interpreter"]]
    allowed_callers: Sequence[Literal["direct", "programmatic"]] | None


class ProgrammaticToolCalling(TypedDict, total=False):
    type: Required[Literal["programmatic_tool_calling"]]


class ImageGenerationInputImageMask(TypedDict, total=False):
    file_id: str
    image_url: str


class ImageGeneration(TypedDict, total=False):
    type: Required[Literal["image_generation"]]
    action: Literal["auto", "edit", "generate"]
    background: Literal["auto", "opaque", "transparent"]
    input_fidelity: Literal["high", "low"] | None
    input_image_mask: ImageGenerationInputImageMask
    model: str | Literal["chatgpt-image-latest", "gpt-image-1", "gpt-image-1-mini", "gpt-image-1.5", "gpt-image-2", "gpt-image-2-2026-04-21"]
    moderation: Literal["auto", "low"]
    output_compression: int
    output_format: Literal["jpeg", "png", "webp"]
    partial_images: int
    quality: Literal["auto", "high", "low", "medium"]
    size: str | Literal["1024x1024", "1024x1536", "1536x1024", "auto"]


class LocalShell(TypedDict, total=False):
    type: Required[Literal["local_shell"]]

McpAllowedTools: TypeAlias = Sequence[str] | McpAllowedToolsMcpToolFilter

McpRequireApproval: TypeAlias = McpRequireApprovalMcpToolApprovalFilter | Literal["always", "never"]

CodeInterpreterContainerCodeInterpreterToolAutoNetworkPolicy: TypeAlias = BetaContainerNetworkPolicyDisabledParam | BetaContainerNetworkPolicyAllowlistParam

CodeInterpreterContainer: TypeAlias = str | CodeInterpreterContainerCodeInterpreterToolAuto

BetaToolParam: TypeAlias = BetaFunctionToolParam | BetaFileSearchToolParam | BetaComputerToolParam | BetaComputerUsePreviewToolParam | BetaWebSearchToolParam | Mcp | CodeInterpreter | ProgrammaticToolCalling | ImageGeneration | LocalShell | BetaFunctionShellToolParam | BetaCustomToolParam | BetaNamespaceToolParam | BetaToolSearchToolParam | BetaWebSearchPreviewToolParam | BetaApplyPatchToolParam
