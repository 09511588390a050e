# made by python/tools/make_stubs.py from src/python/shapes.txt
from collections.abc import Iterable, Sequence
from typing import Any, Literal
from typing_extensions import Required, TypeAlias, TypedDict
from ferrogate.types.beta.beta_container_reference_param import BetaContainerReferenceParam
from ferrogate.types.beta.beta_easy_input_message_param import BetaEasyInputMessageParam
from ferrogate.types.beta.beta_local_environment_param import BetaLocalEnvironmentParam
from ferrogate.types.beta.beta_mcp_tool_call_error_param import BetaMcpToolCallErrorParam
from ferrogate.types.beta.beta_response_code_interpreter_tool_call_param import BetaResponseCodeInterpreterToolCallParam
from ferrogate.types.beta.beta_response_compaction_item_param_param import BetaResponseCompactionItemParamParam
from ferrogate.types.beta.beta_response_computer_tool_call_output_screenshot_param import BetaResponseComputerToolCallOutputScreenshotParam
from ferrogate.types.beta.beta_response_computer_tool_call_param import BetaResponseComputerToolCallParam
from ferrogate.types.beta.beta_response_custom_tool_call_output_param import BetaResponseCustomToolCallOutputParam
from ferrogate.types.beta.beta_response_custom_tool_call_param import BetaResponseCustomToolCallParam
from ferrogate.types.beta.beta_response_file_search_tool_call_param import BetaResponseFileSearchToolCallParam
from ferrogate.types.beta.beta_response_function_call_output_item_param import BetaResponseFunctionCallOutputItemParam
from ferrogate.types.beta.beta_response_function_shell_call_output_content_param import BetaResponseFunctionShellCallOutputContentParam
from ferrogate.types.beta.beta_response_function_tool_call_param import BetaResponseFunctionToolCallParam
from ferrogate.types.beta.beta_response_function_web_search_param import BetaResponseFunctionWebSearchParam
from ferrogate.types.beta.beta_response_input_content_param import BetaResponseInputContentParam
from ferrogate.types.beta.beta_response_input_image_content_param import BetaResponseInputImageContentParam
from ferrogate.types.beta.beta_response_input_text_content_param import BetaResponseInputTextContentParam
from ferrogate.types.beta.beta_response_output_message_param import BetaResponseOutputMessageParam
from ferrogate.types.beta.beta_response_reasoning_item_param import BetaResponseReasoningItemParam
from ferrogate.types.beta.beta_response_tool_search_output_item_param_param import BetaResponseToolSearchOutputItemParamParam
from ferrogate.types.beta.beta_tool_param import BetaToolParam

class MessageAgent(TypedDict, total=False):
    agent_name: Required[str]


class Message(TypedDict, total=False):
    content: Required[Sequence[BetaResponseInputContentParam]]
    role: Required[Literal["developer", "system", "user"]]
    agent: MessageAgent | None
    status: Literal["completed", "in_progress", "incomplete"]
    type: Literal["message"]


class ComputerCallOutputAcknowledgedSafetyCheck(TypedDict, total=False):
    id: Required[str]
    code: str | None
    message: str | None


class ComputerCallOutputAgent(TypedDict, total=False):
    agent_name: Required[str]


class ComputerCallOutput(TypedDict, total=False):
    call_id: Required[str]
    output: Required[BetaResponseComputerToolCallOutputScreenshotParam]
    type: Required[Literal["computer_call_output"]]
    id: str | None
    acknowledged_safety_checks: Iterable[ComputerCallOutputAcknowledgedSafetyCheck] | None
    agent: ComputerCallOutputAgent | None
    status: Literal["completed", "in_progress", "incomplete"] | None


class FunctionCallOutputAgent(TypedDict, total=False):
    agent_name: Required[str]


class FunctionCallOutputCallerDirect(TypedDict, total=False):
    type: Required[Literal["direct"]]


class FunctionCallOutputCallerProgram(TypedDict, total=False):
    caller_id: Required[str]
    type: Required[Literal["program"]]


class FunctionCallOutput(TypedDict, total=False):
    call_id: Required[str]
    output: Required[str | Sequence[BetaResponseFunctionCallOutputItemParam]]
    type: Required[Literal["function_call_output"]]
    id: str | None
    agent: FunctionCallOutputAgent | None
    caller: FunctionCallOutputCaller | None
    name: str | None
    namespace: str | None
    status: Literal["completed", "in_progress", "incomplete"] | None


class AgentMessageContentEncryptedContent(TypedDict, total=False):
    encrypted_content: Required[str]
    type: Required[Literal["encrypted_content"]]


class AgentMessageAgent(TypedDict, total=False):
    agent_name: Required[str]


class AgentMessage(TypedDict, total=False):
    author: Required[str]
    content: Required[Iterable[AgentMessageContent]]
    recipient: Required[str]
    type: Required[Literal["agent_message"]]
    id: str | None
    agent: AgentMessageAgent | None


class MultiAgentCallAgent(TypedDict, total=False):
    agent_name: Required[str]


class MultiAgentCall(TypedDict, total=False):
    action: Required[Literal["followup_task", "interrupt_agent", "list_agents", "send_message", "spawn_agent", "wait_agent"]]
    arguments: Required[str]
    call_id: Required[str]
    type: Required[Literal["multi_agent_call"]]
    id: str | None
    agent: MultiAgentCallAgent | None


class MultiAgentCallOutputOutputAnnotationFileCitation(TypedDict, total=False):
    file_id: Required[str]
    filename: Required[str]
    index: Required[int]
    type: Required[Literal["file_citation"]]


class MultiAgentCallOutputOutputAnnotationURLCitation(TypedDict, total=False):
    end_index: Required[int]
    start_index: Required[int]
    title: Required[str]
    type: Required[Literal["url_citation"]]
    url: Required[str]


class MultiAgentCallOutputOutputAnnotationContainerFileCitation(TypedDict, total=False):
    container_id: Required[str]
    end_index: Required[int]
    file_id: Required[str]
    filename: Required[str]
    start_index: Required[int]
    type: Required[Literal["container_file_citation"]]


class MultiAgentCallOutputOutput(TypedDict, total=False):
    text: Required[str]
    type: Required[Literal["output_text"]]
    annotations: Iterable[MultiAgentCallOutputOutputAnnotation]


class MultiAgentCallOutputAgent(TypedDict, total=False):
    agent_name: Required[str]


class MultiAgentCallOutput(TypedDict, total=False):
    action: Required[Literal["followup_task", "interrupt_agent", "list_agents", "send_message", "spawn_agent", "wait_agent"]]
    call_id: Required[str]
    output: Required[Iterable[MultiAgentCallOutputOutput]]
    type: Required[Literal["multi_agent_call_output"]]
    id: str | None
    agent: MultiAgentCallOutputAgent | None


class ToolSearchCallAgent(TypedDict, total=False):
    agent_name: Required[str]


class ToolSearchCall(TypedDict, total=False):
    arguments: Required[Any]
    type: Required[Literal["tool_search_call"]]
    id: str | None
    agent: ToolSearchCallAgent | None
    call_id: str | None
    execution: Literal["client", "server"]
    status: Literal["completed", "in_progress", "incomplete"] | None


class AdditionalToolsAgent(TypedDict, total=False):
    agent_name: Required[str]


class AdditionalTools(TypedDict, total=False):
    role: Required[Literal["developer"]]
    tools: Required[Iterable[BetaToolParam]]
    type: Required[Literal["additional_tools"]]
    id: str | None
    agent: AdditionalToolsAgent | None


class ImageGenerationCallAgent(TypedDict, total=False):
    agent_name: Required[str]


class ImageGenerationCall(TypedDict, total=False):
    id: Required[str]
    result: Required[str | None]
    status: Required[Literal["completed", "failed", "generating", "in_progress"]]
    type: Required[Literal["image_generation_call"]]
    agent: ImageGenerationCallAgent | None


class LocalShellCallAction(TypedDict, total=False):
    command: Required[Sequence[str]]
    env: Required[dict[str, str]]
    type: Required[Literal["exec"]]
    timeout_ms: int | None
    user: str | None
    working_directory: str | None


class LocalShellCallAgent(TypedDict, total=False):
    agent_name: Required[str]


class LocalShellCall(TypedDict, total=False):
    id: Required[str]
    action: Required[LocalShellCallAction]
    call_id: Required[str]
    status: Required[Literal["completed", "in_progress", "incomplete"]]
    type: Required[Literal["local_shell_call"]]
    agent: LocalShellCallAgent | None


class LocalShellCallOutputAgent(TypedDict, total=False):
    agent_name: Required[str]


class LocalShellCallOutput(TypedDict, total=False):
    id: Required[str]
    output: Required[str]
    type: Required[Literal["local_shell_call_output"]]
    agent: LocalShellCallOutputAgent | None
    status: Literal["completed", "in_progress", "incomplete"] | None


class ShellCallAction(TypedDict, total=False):
    commands: Required[Sequence[str]]
    max_output_length: int | None
    timeout_ms: int | None


class ShellCallAgent(TypedDict, total=False):
    agent_name: Required[str]


class ShellCallCallerDirect(TypedDict, total=False):
    type: Required[Literal["direct"]]


class ShellCallCallerProgram(TypedDict, total=False):
    caller_id: Required[str]
    type: Required[Literal["program"]]


class ShellCall(TypedDict, total=False):
    action: Required[ShellCallAction]
    call_id: Required[str]
    type: Required[Literal["shell_call"]]
    id: str | None
    agent: ShellCallAgent | None
    caller: ShellCallCaller | None
    environment: ShellCallEnvironment | None
    status: Literal["completed", "in_progress", "incomplete"] | None


class ShellCallOutputAgent(TypedDict, total=False):
    agent_name: Required[str]


class ShellCallOutputCallerDirect(TypedDict, total=False):
    type: Required[Literal["direct"]]


class ShellCallOutputCallerProgram(TypedDict, total=False):
    caller_id: Required[str]
    type: Required[Literal["program"]]


class ShellCallOutput(TypedDict, total=False):
    call_id: Required[str]
    output: Required[Iterable[BetaResponseFunctionShellCallOutputContentParam]]
    type: Required[Literal["shell_call_output"]]
    id: str | None
    agent: ShellCallOutputAgent | None
    caller: ShellCallOutputCaller | None
    max_output_length: int | None
    status: Literal["completed", "in_progress", "incomplete"] | None


class ApplyPatchCallOperationCreateFile(TypedDict, total=False):
    diff: Required[str]
    path: Required[str]
    type: Required[Literal["create_file"]]


class ApplyPatchCallOperationDeleteFile(TypedDict, total=False):
    path: Required[str]
    type: Required[Literal["delete_file"]]


class ApplyPatchCallOperationUpdateFile(TypedDict, total=False):
    diff: Required[str]
    path: Required[str]
    type: Required[Literal["update_file"]]


class ApplyPatchCallAgent(TypedDict, total=False):
    agent_name: Required[str]


class ApplyPatchCallCallerDirect(TypedDict, total=False):
    type: Required[Literal["direct"]]


class ApplyPatchCallCallerProgram(TypedDict, total=False):
    caller_id: Required[str]
    type: Required[Literal["program"]]


class ApplyPatchCall(TypedDict, total=False):
    call_id: Required[str]
    operation: Required[ApplyPatchCallOperation]
    status: Required[Literal["completed", "in_progress"]]
    type: Required[Literal["apply_patch_call"]]
    id: str | None
    agent: ApplyPatchCallAgent | None
    caller: ApplyPatchCallCaller | None


class ApplyPatchCallOutputAgent(TypedDict, total=False):
    agent_name: Required[str]


class ApplyPatchCallOutputCallerDirect(TypedDict, total=False):
    type: Required[Literal["direct"]]


class ApplyPatchCallOutputCallerProgram(TypedDict, total=False):
    caller_id: Required[str]
    type: Required[Literal["program"]]


class ApplyPatchCallOutput(TypedDict, total=False):
    call_id: Required[str]
    status: Required[Literal["completed", "failed"]]
    type: Required[Literal["apply_patch_call_output"]]
    id: str | None
    agent: ApplyPatchCallOutputAgent | None
    caller: ApplyPatchCallOutputCaller | None
    output: str | None


class McpListToolsTool(TypedDict, total=False):
    input_schema: Required[Any]
    name: Required[str]
    annotations: Any
    description: str | None


class McpListToolsAgent(TypedDict, total=False):
    agent_name: Required[str]


class McpListTools(TypedDict, total=False):
    id: Required[str]
    server_label: Required[str]
    tools: Required[Iterable[McpListToolsTool]]
    type: Required[Literal["mcp_list_tools"]]
    agent: McpListToolsAgent | None
    error: str | None


class McpApprovalRequestAgent(TypedDict, total=False):
    agent_name: Required[str]


class McpApprovalRequest(TypedDict, total=False):
    id: Required[str]
    arguments: Required[str]
    name: Required[str]
    server_label: Required[str]
    type: Required[Literal["mcp_approval_request"]]
    agent: McpApprovalRequestAgent | None


class McpApprovalResponseAgent(TypedDict, total=False):
    agent_name: Required[str]


class McpApprovalResponse(TypedDict, total=False):
    approval_request_id: Required[str]
    approve: Required[bool]
    type: Required[Literal["mcp_approval_response"]]
    id: str | None
    agent: McpApprovalResponseAgent | None
    reason: str | None


class McpCallAgent(TypedDict, total=False):
    agent_name: Required[str]


class McpCall(TypedDict, total=False):
    id: Required[str]
    arguments: Required[str]
    name: Required[str]
    server_label: Required[str]
    type: Required[Literal["mcp_call"]]
    agent: McpCallAgent | None
    approval_request_id: str | None
    error: BetaMcpToolCallErrorParam | None
    output: str | None
    status: Literal["calling", "completed", "failed", "in_progress", "incomplete"]


class CompactionTriggerAgent(TypedDict, total=False):
    agent_name: Required[str]


class CompactionTrigger(TypedDict, total=False):
    type: Required[Literal["compaction_trigger"]]
    agent: CompactionTriggerAgent | None


class ItemReferenceAgent(TypedDict, total=False):
    agent_name: Required[str]


class ItemReference(TypedDict, total=False):
    id: Required[str]
    agent: ItemReferenceAgent | None
    type: Literal["item_reference"] | None


class ProgramAgent(TypedDict, total=False):
    agent_name: Required[str]


class Program(TypedDict, total=False):
    id: Required[str]
    call_id: Required[str]
    code: Required[str]
    fingerprint: Required[str]
    type: Required[Literal["program"]]
    agent: ProgramAgent | None


class ProgramOutputAgent(TypedDict, total=False):
    agent_name: Required[str]


class ProgramOutput(TypedDict, total=False):
    id: Required[str]
    call_id: Required[str]
    result: Required[str]
    status: Required[Literal["completed", "incomplete"]]
    type: Required[Literal["program_output"]]
    agent: ProgramOutputAgent | None

FunctionCallOutputCaller: TypeAlias = FunctionCallOutputCallerDirect | FunctionCallOutputCallerProgram

AgentMessageContent: TypeAlias = BetaResponseInputTextContentParam | BetaResponseInputImageContentParam | AgentMessageContentEncryptedContent

MultiAgentCallOutputOutputAnnotation: TypeAlias = MultiAgentCallOutputOutputAnnotationFileCitation | MultiAgentCallOutputOutputAnnotationURLCitation | MultiAgentCallOutputOutputAnnotationContainerFileCitation

ShellCallCaller: TypeAlias = ShellCallCallerDirect | ShellCallCallerProgram

ShellCallEnvironment: TypeAlias = BetaLocalEnvironmentParam | BetaContainerReferenceParam

ShellCallOutputCaller: TypeAlias = ShellCallOutputCallerDirect | ShellCallOutputCallerProgram

ApplyPatchCallOperation: TypeAlias = ApplyPatchCallOperationCreateFile | ApplyPatchCallOperationDeleteFile | ApplyPatchCallOperationUpdateFile

ApplyPatchCallCaller: TypeAlias = ApplyPatchCallCallerDirect | ApplyPatchCallCallerProgram

ApplyPatchCallOutputCaller: TypeAlias = ApplyPatchCallOutputCallerDirect | ApplyPatchCallOutputCallerProgram

BetaResponseInputItemParam: TypeAlias = BetaEasyInputMessageParam | Message | BetaResponseOutputMessageParam | BetaResponseFileSearchToolCallParam | BetaResponseComputerToolCallParam | ComputerCallOutput | BetaResponseFunctionWebSearchParam | BetaResponseFunctionToolCallParam | FunctionCallOutput | AgentMessage | MultiAgentCall | MultiAgentCallOutput | ToolSearchCall | BetaResponseToolSearchOutputItemParamParam | AdditionalTools | BetaResponseReasoningItemParam | BetaResponseCompactionItemParamParam | ImageGenerationCall | BetaResponseCodeInterpreterToolCallParam | LocalShellCall | LocalShellCallOutput | ShellCall | ShellCallOutput | ApplyPatchCall | ApplyPatchCallOutput | McpListTools | McpApprovalRequest | McpApprovalResponse | McpCall | BetaResponseCustomToolCallOutputParam | BetaResponseCustomToolCallParam | CompactionTrigger | ItemReference | Program | ProgramOutput

BetaResponseInputParam: TypeAlias = list[BetaResponseInputItemParam]
