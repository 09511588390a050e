# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from typing_extensions import TypeAlias
from ferrogate._core import BaseModel
from ferrogate.types.beta.beta_container_reference import BetaContainerReference
from ferrogate.types.beta.beta_easy_input_message import BetaEasyInputMessage
from ferrogate.types.beta.beta_local_environment import BetaLocalEnvironment
from ferrogate.types.beta.beta_mcp_tool_call_error import BetaMcpToolCallError
from ferrogate.types.beta.beta_response_code_interpreter_tool_call import BetaResponseCodeInterpreterToolCall
from ferrogate.types.beta.beta_response_compaction_item_param import BetaResponseCompactionItemParam
from ferrogate.types.beta.beta_response_computer_tool_call import BetaResponseComputerToolCall
from ferrogate.types.beta.beta_response_computer_tool_call_output_screenshot import BetaResponseComputerToolCallOutputScreenshot
from ferrogate.types.beta.beta_response_custom_tool_call import BetaResponseCustomToolCall
from ferrogate.types.beta.beta_response_custom_tool_call_output import BetaResponseCustomToolCallOutput
from ferrogate.types.beta.beta_response_file_search_tool_call import BetaResponseFileSearchToolCall
from ferrogate.types.beta.beta_response_function_call_output_item import BetaResponseFunctionCallOutputItem
from ferrogate.types.beta.beta_response_function_shell_call_output_content import BetaResponseFunctionShellCallOutputContent
from ferrogate.types.beta.beta_response_function_tool_call import BetaResponseFunctionToolCall
from ferrogate.types.beta.beta_response_function_web_search import BetaResponseFunctionWebSearch
from ferrogate.types.beta.beta_response_input_content import BetaResponseInputContent
from ferrogate.types.beta.beta_response_input_image_content import BetaResponseInputImageContent
from ferrogate.types.beta.beta_response_input_text_content import BetaResponseInputTextContent
from ferrogate.types.beta.beta_response_output_message import BetaResponseOutputMessage
from ferrogate.types.beta.beta_response_reasoning_item import BetaResponseReasoningItem
from ferrogate.types.beta.beta_response_tool_search_output_item_param import BetaResponseToolSearchOutputItemParam
from ferrogate.types.beta.beta_tool import BetaTool

class MessageAgent(BaseModel):
    agent_name: str
    def __init__(
        self,
        *,
        agent_name: str,
        **values: Any,
    ) -> None: ...


class Message(BaseModel):
    content: list[BetaResponseInputContent]
    role: Literal["developer", "system", "user"]
    agent: MessageAgent | None
    status: Literal["completed", "in_progress", "incomplete"] | None
    type: Literal["message"] | None
    def __init__(
        self,
        *,
        content: list[BetaResponseInputContent],
        role: Literal["developer", "system", "user"],
        agent: MessageAgent | None = ...,
        status: Literal["completed", "in_progress", "incomplete"] | None = ...,
        type: Literal["message"] | None = ...,
        **values: Any,
    ) -> None: ...


class ComputerCallOutputAcknowledgedSafetyCheck(BaseModel):
    id: str
    code: str | None
    message: str | None
    def __init__(
        self,
        *,
        id: str,
        code: str | None = ...,
        message: str | None = ...,
        **values: Any,
    ) -> None: ...


class ComputerCallOutputAgent(BaseModel):
    agent_name: str
    def __init__(
        self,
        *,
        agent_name: str,
        **values: Any,
    ) -> None: ...


class ComputerCallOutput(BaseModel):
    call_id: str
    output: BetaResponseComputerToolCallOutputScreenshot
    type: Literal["computer_call_output"]
    id: str | None
    acknowledged_safety_checks: list[ComputerCallOutputAcknowledgedSafetyCheck] | None
    agent: ComputerCallOutputAgent | None
    status: Literal["completed", "in_progress", "incomplete"] | None
    def __init__(
        self,
        *,
        call_id: str,
        output: BetaResponseComputerToolCallOutputScreenshot,
        type: Literal["computer_call_output"],
        id: str | None = ...,
        acknowledged_safety_checks: list[ComputerCallOutputAcknowledgedSafetyCheck] | None = ...,
        agent: ComputerCallOutputAgent | None = ...,
        status: Literal["completed", "in_progress", "incomplete"] | None = ...,
        **values: Any,
    ) -> None: ...


class FunctionCallOutputAgent(BaseModel):
    agent_name: str
    def __init__(
        self,
        *,
        agent_name: str,
        **values: Any,
    ) -> None: ...


class FunctionCallOutputCallerDirect(BaseModel):
    type: Literal["direct"]
    def __init__(
        self,
        *,
        type: Literal["direct"],
        **values: Any,
    ) -> None: ...


class FunctionCallOutputCallerProgram(BaseModel):
    caller_id: str
    type: Literal["program"]
    def __init__(
        self,
        *,
        caller_id: str,
        type: Literal["program"],
        **values: Any,
    ) -> None: ...


class FunctionCallOutput(BaseModel):
    call_id: str
    output: str | list[BetaResponseFunctionCallOutputItem]
    type: Literal["function_call_output"]
    id: str | None
    agent: FunctionCallOutputAgent | None
    caller: FunctionCallOutputCaller | None
    name: str | None
    namespace: str | None
    status: Literal["completed", "in_progress", "incomplete"] | None
    def __init__(
        self,
        *,
        call_id: str,
        output: str | list[BetaResponseFunctionCallOutputItem],
        type: Literal["function_call_output"],
        id: str | None = ...,
        agent: FunctionCallOutputAgent | None = ...,
        caller: FunctionCallOutputCaller | None = ...,
        name: str | None = ...,
        namespace: str | None = ...,
        status: Literal["completed", "in_progress", "incomplete"] | None = ...,
        **values: Any,
    ) -> None: ...


class AgentMessageContentEncryptedContent(BaseModel):
    encrypted_content: str
    type: Literal["encrypted_content"]
    def __init__(
        self,
        *,
        encrypted_content: str,
        type: Literal["encrypted_content"],
        **values: Any,
    ) -> None: ...


class AgentMessageAgent(BaseModel):
    agent_name: str
    def __init__(
        self,
        *,
        agent_name: str,
        **values: Any,
    ) -> None: ...


class AgentMessage(BaseModel):
    author: str
    content: list[AgentMessageContent]
    recipient: str
    type: Literal["agent_message"]
    id: str | None
    agent: AgentMessageAgent | None
    def __init__(
        self,
        *,
        author: str,
        content: list[AgentMessageContent],
        recipient: str,
        type: Literal["agent_message"],
        id: str | None = ...,
        agent: AgentMessageAgent | None = ...,
        **values: Any,
    ) -> None: ...


class MultiAgentCallAgent(BaseModel):
    agent_name: str
    def __init__(
        self,
        *,
        agent_name: str,
        **values: Any,
    ) -> None: ...


class MultiAgentCall(BaseModel):
    action: Literal["followup_task", "interrupt_agent", "list_agents", "send_message", "spawn_agent", "wait_agent"]
    arguments: str
    call_id: str
    type: Literal["multi_agent_call"]
    id: str | None
    agent: MultiAgentCallAgent | None
    def __init__(
        self,
        *,
        action: Literal["followup_task", "interrupt_agent", "list_agents", "send_message", "spawn_agent", "wait_agent"],
        arguments: str,
        call_id: str,
        type: Literal["multi_agent_call"],
        id: str | None = ...,
        agent: MultiAgentCallAgent | None = ...,
        **values: Any,
    ) -> None: ...


class MultiAgentCallOutputOutputAnnotationFileCitation(BaseModel):
    file_id: str
    filename: str
    index: int
    type: Literal["file_citation"]
    def __init__(
        self,
        *,
        file_id: str,
        filename: str,
        index: int,
        type: Literal["file_citation"],
        **values: Any,
    ) -> None: ...


class MultiAgentCallOutputOutputAnnotationURLCitation(BaseModel):
    end_index: int
    start_index: int
    title: str
    type: Literal["url_citation"]
    url: str
    def __init__(
        self,
        *,
        end_index: int,
        start_index: int,
        title: str,
        type: Literal["url_citation"],
        url: str,
        **values: Any,
    ) -> None: ...


class MultiAgentCallOutputOutputAnnotationContainerFileCitation(BaseModel):
    container_id: str
    end_index: int
    file_id: str
    filename: str
    start_index: int
    type: Literal["container_file_citation"]
    def __init__(
        self,
        *,
        container_id: str,
        end_index: int,
        file_id: str,
        filename: str,
        start_index: int,
        type: Literal["container_file_citation"],
        **values: Any,
    ) -> None: ...


class MultiAgentCallOutputOutput(BaseModel):
    text: str
    type: Literal["output_text"]
    annotations: list[MultiAgentCallOutputOutputAnnotation] | None
    def __init__(
        self,
        *,
        text: str,
        type: Literal["output_text"],
        annotations: list[MultiAgentCallOutputOutputAnnotation] | None = ...,
        **values: Any,
    ) -> None: ...


class MultiAgentCallOutputAgent(BaseModel):
    agent_name: str
    def __init__(
        self,
        *,
        agent_name: str,
        **values: Any,
    ) -> None: ...


class MultiAgentCallOutput(BaseModel):
    action: Literal["followup_task", "interrupt_agent", "list_agents", "send_message", "spawn_agent", "wait_agent"]
    call_id: str
    output: list[MultiAgentCallOutputOutput]
    type: Literal["multi_agent_call_output"]
    id: str | None
    agent: MultiAgentCallOutputAgent | None
    def __init__(
        self,
        *,
        action: Literal["followup_task", "interrupt_agent", "list_agents", "send_message", "spawn_agent", "wait_agent"],
        call_id: str,
        output: list[MultiAgentCallOutputOutput],
        type: Literal["multi_agent_call_output"],
        id: str | None = ...,
        agent: MultiAgentCallOutputAgent | None = ...,
        **values: Any,
    ) -> None: ...


class ToolSearchCallAgent(BaseModel):
    agent_name: str
    def __init__(
        self,
        *,
        agent_name: str,
        **values: Any,
    ) -> None: ...


class ToolSearchCall(BaseModel):
    arguments: Any
    type: Literal["tool_search_call"]
    id: str | None
    agent: ToolSearchCallAgent | None
    call_id: str | None
    execution: Literal["client", "server"] | None
    status: Literal["completed", "in_progress", "incomplete"] | None
    def __init__(
        self,
        *,
        arguments: Any,
        type: Literal["tool_search_call"],
        id: str | None = ...,
        agent: ToolSearchCallAgent | None = ...,
        call_id: str | None = ...,
        execution: Literal["client", "server"] | None = ...,
        status: Literal["completed", "in_progress", "incomplete"] | None = ...,
        **values: Any,
    ) -> None: ...


class AdditionalToolsAgent(BaseModel):
    agent_name: str
    def __init__(
        self,
        *,
        agent_name: str,
        **values: Any,
    ) -> None: ...


class AdditionalTools(BaseModel):
    role: Literal["developer"]
    tools: list[BetaTool]
    type: Literal["additional_tools"]
    id: str | None
    agent: AdditionalToolsAgent | None
    def __init__(
        self,
        *,
        role: Literal["developer"],
        tools: list[BetaTool],
        type: Literal["additional_tools"],
        id: str | None = ...,
        agent: AdditionalToolsAgent | None = ...,
        **values: Any,
    ) -> None: ...


class ImageGenerationCallAgent(BaseModel):
    agent_name: str
    def __init__(
        self,
        *,
        agent_name: str,
        **values: Any,
    ) -> None: ...


class ImageGenerationCall(BaseModel):
    id: str
    result: str | None
    status: Literal["completed", "failed", "generating", "in_progress"]
    type: Literal["image_generation_call"]
    agent: ImageGenerationCallAgent | None
    def __init__(
        self,
        *,
        id: str,
        status: Literal["completed", "failed", "generating", "in_progress"],
        type: Literal["image_generation_call"],
        result: str | None = ...,
        agent: ImageGenerationCallAgent | None = ...,
        **values: Any,
    ) -> None: ...


class LocalShellCallAction(BaseModel):
    command: list[str]
    env: dict[str, str]
    type: Literal["exec"]
    timeout_ms: int | None
    user: str | None
    working_directory: str | None
    def __init__(
        self,
        *,
        command: list[str],
        env: dict[str, str],
        type: Literal["exec"],
        timeout_ms: int | None = ...,
        user: str | None = ...,
        working_directory: str | None = ...,
        **values: Any,
    ) -> None: ...


class LocalShellCallAgent(BaseModel):
    agent_name: str
    def __init__(
        self,
        *,
        agent_name: str,
        **values: Any,
    ) -> None: ...


class LocalShellCall(BaseModel):
    id: str
    action: LocalShellCallAction
    call_id: str
    status: Literal["completed", "in_progress", "incomplete"]
    type: Literal["local_shell_call"]
    agent: LocalShellCallAgent | None
    def __init__(
        self,
        *,
        id: str,
        action: LocalShellCallAction,
        call_id: str,
        status: Literal["completed", "in_progress", "incomplete"],
        type: Literal["local_shell_call"],
        agent: LocalShellCallAgent | None = ...,
        **values: Any,
    ) -> None: ...


class LocalShellCallOutputAgent(BaseModel):
    agent_name: str
    def __init__(
        self,
        *,
        agent_name: str,
        **values: Any,
    ) -> None: ...


class LocalShellCallOutput(BaseModel):
    id: str
    output: str
    type: Literal["local_shell_call_output"]
    agent: LocalShellCallOutputAgent | None
    status: Literal["completed", "in_progress", "incomplete"] | None
    def __init__(
        self,
        *,
        id: str,
        output: str,
        type: Literal["local_shell_call_output"],
        agent: LocalShellCallOutputAgent | None = ...,
        status: Literal["completed", "in_progress", "incomplete"] | None = ...,
        **values: Any,
    ) -> None: ...


class ShellCallAction(BaseModel):
    commands: list[str]
    max_output_length: int | None
    timeout_ms: int | None
    def __init__(
        self,
        *,
        commands: list[str],
        max_output_length: int | None = ...,
        timeout_ms: int | None = ...,
        **values: Any,
    ) -> None: ...


class ShellCallAgent(BaseModel):
    agent_name: str
    def __init__(
        self,
        *,
        agent_name: str,
        **values: Any,
    ) -> None: ...


class ShellCallCallerDirect(BaseModel):
    type: Literal["direct"]
    def __init__(
        self,
        *,
        type: Literal["direct"],
        **values: Any,
    ) -> None: ...


class ShellCallCallerProgram(BaseModel):
    caller_id: str
    type: Literal["program"]
    def __init__(
        self,
        *,
        caller_id: str,
        type: Literal["program"],
        **values: Any,
    ) -> None: ...


class ShellCall(BaseModel):
    action: ShellCallAction
    call_id: str
    type: Literal["shell_call"]
    id: str | None
    agent: ShellCallAgent | None
    caller: ShellCallCaller | None
    environment: ShellCallEnvironment | None
    status: Literal["completed", "in_progress", "incomplete"] | None
    def __init__(
        self,
        *,
        action: ShellCallAction,
        call_id: str,
        type: Literal["shell_call"],
        id: str | None = ...,
        agent: ShellCallAgent | None = ...,
        caller: ShellCallCaller | None = ...,
        environment: ShellCallEnvironment | None = ...,
        status: Literal["completed", "in_progress", "incomplete"] | None = ...,
        **values: Any,
    ) -> None: ...


class ShellCallOutputAgent(BaseModel):
    agent_name: str
    def __init__(
        self,
        *,
        agent_name: str,
        **values: Any,
    ) -> None: ...


class ShellCallOutputCallerDirect(BaseModel):
    type: Literal["direct"]
    def __init__(
        self,
        *,
        type: Literal["direct"],
        **values: Any,
    ) -> None: ...


class ShellCallOutputCallerProgram(BaseModel):
    caller_id: str
    type: Literal["program"]
    def __init__(
        self,
        *,
        caller_id: str,
        type: Literal["program"],
        **values: Any,
    ) -> None: ...


class ShellCallOutput(BaseModel):
    call_id: str
    output: list[BetaResponseFunctionShellCallOutputContent]
    type: Literal["shell_call_output"]
    id: str | None
    agent: ShellCallOutputAgent | None
    caller: ShellCallOutputCaller | None
    max_output_length: int | None
    status: Literal["completed", "in_progress", "incomplete"] | None
    def __init__(
        self,
        *,
        call_id: str,
        output: list[BetaResponseFunctionShellCallOutputContent],
        type: Literal["shell_call_output"],
        id: str | None = ...,
        agent: ShellCallOutputAgent | None = ...,
        caller: ShellCallOutputCaller | None = ...,
        max_output_length: int | None = ...,
        status: Literal["completed", "in_progress", "incomplete"] | None = ...,
        **values: Any,
    ) -> None: ...


class ApplyPatchCallOperationCreateFile(BaseModel):
    diff: str
    path: str
    type: Literal["create_file"]
    def __init__(
        self,
        *,
        diff: str,
        path: str,
        type: Literal["create_file"],
        **values: Any,
    ) -> None: ...


class ApplyPatchCallOperationDeleteFile(BaseModel):
    path: str
    type: Literal["delete_file"]
    def __init__(
        self,
        *,
        path: str,
        type: Literal["delete_file"],
        **values: Any,
    ) -> None: ...


class ApplyPatchCallOperationUpdateFile(BaseModel):
    diff: str
    path: str
    type: Literal["update_file"]
    def __init__(
        self,
        *,
        diff: str,
        path: str,
        type: Literal["update_file"],
        **values: Any,
    ) -> None: ...


class ApplyPatchCallAgent(BaseModel):
    agent_name: str
    def __init__(
        self,
        *,
        agent_name: str,
        **values: Any,
    ) -> None: ...


class ApplyPatchCallCallerDirect(BaseModel):
    type: Literal["direct"]
    def __init__(
        self,
        *,
        type: Literal["direct"],
        **values: Any,
    ) -> None: ...


class ApplyPatchCallCallerProgram(BaseModel):
    caller_id: str
    type: Literal["program"]
    def __init__(
        self,
        *,
        caller_id: str,
        type: Literal["program"],
        **values: Any,
    ) -> None: ...


class ApplyPatchCall(BaseModel):
    call_id: str
    operation: ApplyPatchCallOperation
    status: Literal["completed", "in_progress"]
    type: Literal["apply_patch_call"]
    id: str | None
    agent: ApplyPatchCallAgent | None
    caller: ApplyPatchCallCaller | None
    def __init__(
        self,
        *,
        call_id: str,
        operation: ApplyPatchCallOperation,
        status: Literal["completed", "in_progress"],
        type: Literal["apply_patch_call"],
        id: str | None = ...,
        agent: ApplyPatchCallAgent | None = ...,
        caller: ApplyPatchCallCaller | None = ...,
        **values: Any,
    ) -> None: ...


class ApplyPatchCallOutputAgent(BaseModel):
    agent_name: str
    def __init__(
        self,
        *,
        agent_name: str,
        **values: Any,
    ) -> None: ...


class ApplyPatchCallOutputCallerDirect(BaseModel):
    type: Literal["direct"]
    def __init__(
        self,
        *,
        type: Literal["direct"],
        **values: Any,
    ) -> None: ...


class ApplyPatchCallOutputCallerProgram(BaseModel):
    caller_id: str
    type: Literal["program"]
    def __init__(
        self,
        *,
        caller_id: str,
        type: Literal["program"],
        **values: Any,
    ) -> None: ...


class ApplyPatchCallOutput(BaseModel):
    call_id: str
    status: Literal["completed", "failed"]
    type: Literal["apply_patch_call_output"]
    id: str | None
    agent: ApplyPatchCallOutputAgent | None
    caller: ApplyPatchCallOutputCaller | None
    output: str | None
    def __init__(
        self,
        *,
        call_id: str,
        status: Literal["completed", "failed"],
        type: Literal["apply_patch_call_output"],
        id: str | None = ...,
        agent: ApplyPatchCallOutputAgent | None = ...,
        caller: ApplyPatchCallOutputCaller | None = ...,
        output: str | None = ...,
        **values: Any,
    ) -> None: ...


class McpListToolsTool(BaseModel):
    input_schema: Any
    name: str
    annotations: Any
    description: str | None
    def __init__(
        self,
        *,
        input_schema: Any,
        name: str,
        annotations: Any = ...,
        description: str | None = ...,
        **values: Any,
    ) -> None: ...


class McpListToolsAgent(BaseModel):
    agent_name: str
    def __init__(
        self,
        *,
        agent_name: str,
        **values: Any,
    ) -> None: ...


class McpListTools(BaseModel):
    id: str
    server_label: str
    tools: list[McpListToolsTool]
    type: Literal["mcp_list_tools"]
    agent: McpListToolsAgent | None
    error: str | None
    def __init__(
        self,
        *,
        id: str,
        server_label: str,
        tools: list[McpListToolsTool],
        type: Literal["mcp_list_tools"],
        agent: McpListToolsAgent | None = ...,
        error: str | None = ...,
        **values: Any,
    ) -> None: ...


class McpApprovalRequestAgent(BaseModel):
    agent_name: str
    def __init__(
        self,
        *,
        agent_name: str,
        **values: Any,
    ) -> None: ...


class McpApprovalRequest(BaseModel):
    id: str
    arguments: str
    name: str
    server_label: str
    type: Literal["mcp_approval_request"]
    agent: McpApprovalRequestAgent | None
    def __init__(
        self,
        *,
        id: str,
        arguments: str,
        name: str,
        server_label: str,
        type: Literal["mcp_approval_request"],
        agent: McpApprovalRequestAgent | None = ...,
        **values: Any,
    ) -> None: ...


class McpApprovalResponseAgent(BaseModel):
    agent_name: str
    def __init__(
        self,
        *,
        agent_name: str,
        **values: Any,
    ) -> None: ...


class McpApprovalResponse(BaseModel):
    approval_request_id: str
    approve: bool
    type: Literal["mcp_approval_response"]
    id: str | None
    agent: McpApprovalResponseAgent | None
    reason: str | None
    def __init__(
        self,
        *,
        approval_request_id: str,
        approve: bool,
        type: Literal["mcp_approval_response"],
        id: str | None = ...,
        agent: McpApprovalResponseAgent | None = ...,
        reason: str | None = ...,
        **values: Any,
    ) -> None: ...


class McpCallAgent(BaseModel):
    agent_name: str
    def __init__(
        self,
        *,
        agent_name: str,
        **values: Any,
    ) -> None: ...


class McpCall(BaseModel):
    id: str
    arguments: str
    name: str
    server_label: str
    type: Literal["mcp_call"]
    agent: McpCallAgent | None
    approval_request_id: str | None
    error: BetaMcpToolCallError | None
    output: str | None
    status: Literal["calling", "completed", "failed", "in_progress", "incomplete"] | None
    def __init__(
        self,
        *,
        id: str,
        arguments: str,
        name: str,
        server_label: str,
        type: Literal["mcp_call"],
        agent: McpCallAgent | None = ...,
        approval_request_id: str | None = ...,
        error: BetaMcpToolCallError | None = ...,
        output: str | None = ...,
        status: Literal["calling", "completed", "failed", "in_progress", "incomplete"] | None = ...,
        **values: Any,
    ) -> None: ...


class CompactionTriggerAgent(BaseModel):
    agent_name: str
    def __init__(
        self,
        *,
        agent_name: str,
        **values: Any,
    ) -> None: ...


class CompactionTrigger(BaseModel):
    type: Literal["compaction_trigger"]
    agent: CompactionTriggerAgent | None
    def __init__(
        self,
        *,
        type: Literal["compaction_trigger"],
        agent: CompactionTriggerAgent | None = ...,
        **values: Any,
    ) -> None: ...


class ItemReferenceAgent(BaseModel):
    agent_name: str
    def __init__(
        self,
        *,
        agent_name: str,
        **values: Any,
    ) -> None: ...


class ItemReference(BaseModel):
    id: str
    agent: ItemReferenceAgent | None
    type: Literal["item_reference"] | None
    def __init__(
        self,
        *,
        id: str,
        agent: ItemReferenceAgent | None = ...,
        type: Literal["item_reference"] | None = ...,
        **values: Any,
    ) -> None: ...


class ProgramAgent(BaseModel):
    agent_name: str
    def __init__(
        self,
        *,
        agent_name: str,
        **values: Any,
    ) -> None: ...


class Program(BaseModel):
    id: str
    call_id: str
    code: str
    fingerprint: str
    type: Literal["program"]
    agent: ProgramAgent | None
    def __init__(
        self,
        *,
        id: str,
        call_id: str,
        code: str,
        fingerprint: str,
        type: Literal["program"],
        agent: ProgramAgent | None = ...,
        **values: Any,
    ) -> None: ...


class ProgramOutputAgent(BaseModel):
    agent_name: str
    def __init__(
        self,
        *,
        agent_name: str,
        **values: Any,
    ) -> None: ...


class ProgramOutput(BaseModel):
    id: str
    call_id: str
    result: str
    status: Literal["completed", "incomplete"]
    type: Literal["program_output"]
    agent: ProgramOutputAgent | None
    def __init__(
        self,
        *,
        id: str,
        call_id: str,
        result: str,
        status: Literal["completed", "incomplete"],
        type: Literal["program_output"],
        agent: ProgramOutputAgent | None = ...,
        **values: Any,
    ) -> None: ...

FunctionCallOutputCaller: TypeAlias = FunctionCallOutputCallerDirect | FunctionCallOutputCallerProgram | None

AgentMessageContent: TypeAlias = BetaResponseInputTextContent | BetaResponseInputImageContent | AgentMessageContentEncryptedContent

MultiAgentCallOutputOutputAnnotation: TypeAlias = MultiAgentCallOutputOutputAnnotationFileCitation | MultiAgentCallOutputOutputAnnotationURLCitation | MultiAgentCallOutputOutputAnnotationContainerFileCitation

ShellCallCaller: TypeAlias = ShellCallCallerDirect | ShellCallCallerProgram | None

ShellCallEnvironment: TypeAlias = BetaLocalEnvironment | BetaContainerReference | None

ShellCallOutputCaller: TypeAlias = ShellCallOutputCallerDirect | ShellCallOutputCallerProgram | None

ApplyPatchCallOperation: TypeAlias = ApplyPatchCallOperationCreateFile | ApplyPatchCallOperationDeleteFile | ApplyPatchCallOperationUpdateFile

ApplyPatchCallCaller: TypeAlias = ApplyPatchCallCallerDirect | ApplyPatchCallCallerProgram | None

ApplyPatchCallOutputCaller: TypeAlias = ApplyPatchCallOutputCallerDirect | ApplyPatchCallOutputCallerProgram | None

BetaResponseInputItem: TypeAlias = BetaEasyInputMessage | Message | BetaResponseOutputMessage | BetaResponseFileSearchToolCall | BetaResponseComputerToolCall | ComputerCallOutput | BetaResponseFunctionWebSearch | BetaResponseFunctionToolCall | FunctionCallOutput | AgentMessage | MultiAgentCall | MultiAgentCallOutput | ToolSearchCall | BetaResponseToolSearchOutputItemParam | AdditionalTools | BetaResponseReasoningItem | BetaResponseCompactionItemParam | ImageGenerationCall | BetaResponseCodeInterpreterToolCall | LocalShellCall | LocalShellCallOutput | ShellCall | ShellCallOutput | ApplyPatchCall | ApplyPatchCallOutput | McpListTools | McpApprovalRequest | McpApprovalResponse | McpCall | BetaResponseCustomToolCallOutput | BetaResponseCustomToolCall | CompactionTrigger | ItemReference | Program | ProgramOutput
