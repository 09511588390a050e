# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from typing_extensions import TypeAlias
from ferrogate._core import BaseModel
from ferrogate.types.responses.mcp_tool_call_error import McpToolCallError
from ferrogate.types.responses.response_apply_patch_tool_call import ResponseApplyPatchToolCall
from ferrogate.types.responses.response_apply_patch_tool_call_output import ResponseApplyPatchToolCallOutput
from ferrogate.types.responses.response_code_interpreter_tool_call import ResponseCodeInterpreterToolCall
from ferrogate.types.responses.response_compaction_item import ResponseCompactionItem
from ferrogate.types.responses.response_computer_tool_call import ResponseComputerToolCall
from ferrogate.types.responses.response_computer_tool_call_output_item import ResponseComputerToolCallOutputItem
from ferrogate.types.responses.response_custom_tool_call_item import ResponseCustomToolCallItem
from ferrogate.types.responses.response_custom_tool_call_output_item import ResponseCustomToolCallOutputItem
from ferrogate.types.responses.response_file_search_tool_call import ResponseFileSearchToolCall
from ferrogate.types.responses.response_function_shell_tool_call import ResponseFunctionShellToolCall
from ferrogate.types.responses.response_function_shell_tool_call_output import ResponseFunctionShellToolCallOutput
from ferrogate.types.responses.response_function_tool_call_item import ResponseFunctionToolCallItem
from ferrogate.types.responses.response_function_tool_call_output_item import ResponseFunctionToolCallOutputItem
from ferrogate.types.responses.response_function_web_search import ResponseFunctionWebSearch
from ferrogate.types.responses.response_input_message_item import ResponseInputMessageItem
from ferrogate.types.responses.response_output_message import ResponseOutputMessage
from ferrogate.types.responses.response_reasoning_item import ResponseReasoningItem
from ferrogate.types.responses.response_tool_search_call import ResponseToolSearchCall
from ferrogate.types.responses.response_tool_search_output_item import ResponseToolSearchOutputItem
from ferrogate.types.responses.tool import Tool

class AdditionalTools(BaseModel):
    id: str
    role: Literal["assistant", "critic", "developer", "discriminator", "system", "tool", "unknown", "user"]
    tools: list[Tool]
    type: Literal["additional_tools"]
    def __init__(
        self,
        *,
        id: str,
        role: Literal["assistant", "critic", "developer", "discriminator", "system", "tool", "unknown", "user"],
        tools: list[Tool],
        type: Literal["additional_tools"],
        **values: Any,
    ) -> None: ...


class Program(BaseModel):
    id: str
    call_id: str
    code: str
    fingerprint: str
    type: Literal["program"]
    def __init__(
        self,
        *,
        id: str,
        call_id: str,
        code: str,
        fingerprint: str,
        type: Literal["program"],
        **values: Any,
    ) -> None: ...


class ProgramOutput(BaseModel):
    id: str
    call_id: str
    result: str
    status: Literal["completed", "incomplete"]
    type: Literal["program_output"]
    def __init__(
        self,
        *,
        id: str,
        call_id: str,
        result: str,
        status: Literal["completed", "incomplete"],
        type: Literal["program_output"],
        **values: Any,
    ) -> None: ...


class ImageGenerationCall(BaseModel):
    id: str
    result: str | None
    status: Literal["completed", "failed", "generating", "in_progress"]
    type: Literal["image_generation_call"]
    def __init__(
        self,
        *,
        id: str,
        status: Literal["completed", "failed", "generating", "in_progress"],
        type: Literal["image_generation_call"],
        result: str | None = ...,
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


class LocalShellCall(BaseModel):
    id: str
    action: LocalShellCallAction
    call_id: str
    status: Literal["completed", "in_progress", "incomplete"]
    type: Literal["local_shell_call"]
    def __init__(
        self,
        *,
        id: str,
        action: LocalShellCallAction,
        call_id: str,
        status: Literal["completed", "in_progress", "incomplete"],
        type: Literal["local_shell_call"],
        **values: Any,
    ) -> None: ...


class LocalShellCallOutput(BaseModel):
    id: str
    output: str
    type: Literal["local_shell_call_output"]
    status: Literal["completed", "in_progress", "incomplete"] | None
    def __init__(
        self,
        *,
        id: str,
        output: str,
        type: Literal["local_shell_call_output"],
        status: Literal["completed", "in_progress", "incomplete"] | None = ...,
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


class McpListTools(BaseModel):
    id: str
    server_label: str
    tools: list[McpListToolsTool]
    type: Literal["mcp_list_tools"]
    error: str | None
    def __init__(
        self,
        *,
        id: str,
        server_label: str,
        tools: list[McpListToolsTool],
        type: Literal["mcp_list_tools"],
        error: str | None = ...,
        **values: Any,
    ) -> None: ...


class McpApprovalRequest(BaseModel):
    id: str
    arguments: str
    name: str
    server_label: str
    type: Literal["mcp_approval_request"]
    def __init__(
        self,
        *,
        id: str,
        arguments: str,
        name: str,
        server_label: str,
        type: Literal["mcp_approval_request"],
        **values: Any,
    ) -> None: ...


class McpApprovalResponse(BaseModel):
    id: str
    approval_request_id: str
    approve: bool
    type: Literal["mcp_approval_response"]
    reason: str | None
    def __init__(
        self,
        *,
        id: str,
        approval_request_id: str,
        approve: bool,
        type: Literal["mcp_approval_response"],
        reason: str | None = ...,
        **values: Any,
    ) -> None: ...


class McpCall(BaseModel):
    id: str
    arguments: str
    name: str
    server_label: str
    type: Literal["mcp_call"]
    approval_request_id: str | None
    error: McpToolCallError | None
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
        approval_request_id: str | None = ...,
        error: McpToolCallError | None = ...,
        output: str | None = ...,
        status: Literal["calling", "completed", "failed", "in_progress", "incomplete"] | None = ...,
        **values: Any,
    ) -> None: ...

ResponseItem: TypeAlias = ResponseInputMessageItem | ResponseOutputMessage | ResponseFileSearchToolCall | ResponseComputerToolCall | ResponseComputerToolCallOutputItem | ResponseFunctionWebSearch | ResponseFunctionToolCallItem | ResponseFunctionToolCallOutputItem | ResponseToolSearchCall | ResponseToolSearchOutputItem | AdditionalTools | ResponseReasoningItem | Program | ProgramOutput | ResponseCompactionItem | ImageGenerationCall | ResponseCodeInterpreterToolCall | LocalShellCall | LocalShellCallOutput | ResponseFunctionShellToolCall | ResponseFunctionShellToolCallOutput | ResponseApplyPatchToolCall | ResponseApplyPatchToolCallOutput | McpListTools | McpApprovalRequest | McpApprovalResponse | McpCall | ResponseCustomToolCallItem | ResponseCustomToolCallOutputItem
