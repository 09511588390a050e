# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from typing_extensions import TypeAlias
from ferrogate._core import BaseModel
from ferrogate.types.beta.beta_mcp_tool_call_error import BetaMcpToolCallError
from ferrogate.types.beta.beta_response_apply_patch_tool_call import BetaResponseApplyPatchToolCall
from ferrogate.types.beta.beta_response_apply_patch_tool_call_output import BetaResponseApplyPatchToolCallOutput
from ferrogate.types.beta.beta_response_code_interpreter_tool_call import BetaResponseCodeInterpreterToolCall
from ferrogate.types.beta.beta_response_compaction_item import BetaResponseCompactionItem
from ferrogate.types.beta.beta_response_computer_tool_call import BetaResponseComputerToolCall
from ferrogate.types.beta.beta_response_computer_tool_call_output_item import BetaResponseComputerToolCallOutputItem
from ferrogate.types.beta.beta_response_custom_tool_call import BetaResponseCustomToolCall
from ferrogate.types.beta.beta_response_custom_tool_call_output_item import BetaResponseCustomToolCallOutputItem
from ferrogate.types.beta.beta_response_file_search_tool_call import BetaResponseFileSearchToolCall
from ferrogate.types.beta.beta_response_function_shell_tool_call import BetaResponseFunctionShellToolCall
from ferrogate.types.beta.beta_response_function_shell_tool_call_output import BetaResponseFunctionShellToolCallOutput
from ferrogate.types.beta.beta_response_function_tool_call import BetaResponseFunctionToolCall
from ferrogate.types.beta.beta_response_function_tool_call_output_item import BetaResponseFunctionToolCallOutputItem
from ferrogate.types.beta.beta_response_function_web_search import BetaResponseFunctionWebSearch
from ferrogate.types.beta.beta_response_input_file import BetaResponseInputFile
from ferrogate.types.beta.beta_response_input_image import BetaResponseInputImage
from ferrogate.types.beta.beta_response_input_text import BetaResponseInputText
from ferrogate.types.beta.beta_response_output_message import BetaResponseOutputMessage
from ferrogate.types.beta.beta_response_output_refusal import BetaResponseOutputRefusal
from ferrogate.types.beta.beta_response_output_text import BetaResponseOutputText
from ferrogate.types.beta.beta_response_reasoning_item import BetaResponseReasoningItem
from ferrogate.types.beta.beta_response_tool_search_call import BetaResponseToolSearchCall
from ferrogate.types.beta.beta_response_tool_search_output_item import BetaResponseToolSearchOutputItem
from ferrogate.types.beta.beta_tool import BetaTool
from ferrogate.types.responses.image_detail import ImageDetail

class AgentMessageContentText(BaseModel):
    text: str
    type: Literal["text"]
    def __init__(
        self,
        *,
        text: str,
        type: Literal["text"],
        **values: Any,
    ) -> None: ...


class AgentMessageContentSummaryText(BaseModel):
    text: str
    type: Literal["summary_text"]
    def __init__(
        self,
        *,
        text: str,
        type: Literal["summary_text"],
        **values: Any,
    ) -> None: ...


class AgentMessageContentReasoningText(BaseModel):
    text: str
    type: Literal["reasoning_text"]
    def __init__(
        self,
        *,
        text: str,
        type: Literal["reasoning_text"],
        **values: Any,
    ) -> None: ...


class AgentMessageContentComputerScreenshotPromptCacheBreakpoint(BaseModel):
    mode: Literal["explicit"]
    def __init__(
        self,
        *,
        mode: Literal["explicit"],
        **values: Any,
    ) -> None: ...


class AgentMessageContentComputerScreenshot(BaseModel):
    detail: ImageDetail
    file_id: str | None
    image_url: str | None
    type: Literal["computer_screenshot"]
    prompt_cache_breakpoint: AgentMessageContentComputerScreenshotPromptCacheBreakpoint | None
    def __init__(
        self,
        *,
        detail: ImageDetail,
        type: Literal["computer_screenshot"],
        file_id: str | None = ...,
        image_url: str | None = ...,
        prompt_cache_breakpoint: AgentMessageContentComputerScreenshotPromptCacheBreakpoint | None = ...,
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
    id: str
    author: str
    content: list[AgentMessageContent]
    recipient: str
    type: Literal["agent_message"]
    agent: AgentMessageAgent | None
    def __init__(
        self,
        *,
        id: str,
        author: str,
        content: list[AgentMessageContent],
        recipient: str,
        type: Literal["agent_message"],
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
    id: str
    action: Literal["followup_task", "interrupt_agent", "list_agents", "send_message", "spawn_agent", "wait_agent"]
    arguments: str
    call_id: str
    type: Literal["multi_agent_call"]
    agent: MultiAgentCallAgent | None
    def __init__(
        self,
        *,
        id: str,
        action: Literal["followup_task", "interrupt_agent", "list_agents", "send_message", "spawn_agent", "wait_agent"],
        arguments: str,
        call_id: str,
        type: Literal["multi_agent_call"],
        agent: MultiAgentCallAgent | None = ...,
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
    id: str
    action: Literal["followup_task", "interrupt_agent", "list_agents", "send_message", "spawn_agent", "wait_agent"]
    call_id: str
    output: list[BetaResponseOutputText]
    type: Literal["multi_agent_call_output"]
    agent: MultiAgentCallOutputAgent | None
    def __init__(
        self,
        *,
        id: str,
        action: Literal["followup_task", "interrupt_agent", "list_agents", "send_message", "spawn_agent", "wait_agent"],
        call_id: str,
        output: list[BetaResponseOutputText],
        type: Literal["multi_agent_call_output"],
        agent: MultiAgentCallOutputAgent | None = ...,
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


class AdditionalToolsAgent(BaseModel):
    agent_name: str
    def __init__(
        self,
        *,
        agent_name: str,
        **values: Any,
    ) -> None: ...


class AdditionalTools(BaseModel):
    id: str
    role: Literal["assistant", "critic", "developer", "discriminator", "system", "tool", "unknown", "user"]
    tools: list[BetaTool]
    type: Literal["additional_tools"]
    agent: AdditionalToolsAgent | None
    def __init__(
        self,
        *,
        id: str,
        role: Literal["assistant", "critic", "developer", "discriminator", "system", "tool", "unknown", "user"],
        tools: list[BetaTool],
        type: Literal["additional_tools"],
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
    id: str
    approval_request_id: str
    approve: bool
    type: Literal["mcp_approval_response"]
    agent: McpApprovalResponseAgent | None
    reason: str | None
    def __init__(
        self,
        *,
        id: str,
        approval_request_id: str,
        approve: bool,
        type: Literal["mcp_approval_response"],
        agent: McpApprovalResponseAgent | None = ...,
        reason: str | None = ...,
        **values: Any,
    ) -> None: ...

AgentMessageContent: TypeAlias = BetaResponseInputText | BetaResponseOutputText | AgentMessageContentText | AgentMessageContentSummaryText | AgentMessageContentReasoningText | BetaResponseOutputRefusal | BetaResponseInputImage | AgentMessageContentComputerScreenshot | BetaResponseInputFile | AgentMessageContentEncryptedContent

BetaResponseOutputItem: TypeAlias = BetaResponseOutputMessage | BetaResponseFileSearchToolCall | BetaResponseFunctionToolCall | BetaResponseFunctionToolCallOutputItem | AgentMessage | MultiAgentCall | MultiAgentCallOutput | BetaResponseFunctionWebSearch | BetaResponseComputerToolCall | BetaResponseComputerToolCallOutputItem | BetaResponseReasoningItem | Program | ProgramOutput | BetaResponseToolSearchCall | BetaResponseToolSearchOutputItem | AdditionalTools | BetaResponseCompactionItem | ImageGenerationCall | BetaResponseCodeInterpreterToolCall | LocalShellCall | LocalShellCallOutput | BetaResponseFunctionShellToolCall | BetaResponseFunctionShellToolCallOutput | BetaResponseApplyPatchToolCall | BetaResponseApplyPatchToolCallOutput | McpCall | McpListTools | McpApprovalRequest | McpApprovalResponse | BetaResponseCustomToolCall | BetaResponseCustomToolCallOutputItem
