# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from typing_extensions import TypeAlias
from ferrogate._core import BaseModel
from ferrogate.types.responses.container_reference import ContainerReference
from ferrogate.types.responses.easy_input_message import EasyInputMessage
from ferrogate.types.responses.local_environment import LocalEnvironment
from ferrogate.types.responses.mcp_tool_call_error import McpToolCallError
from ferrogate.types.responses.response_code_interpreter_tool_call import ResponseCodeInterpreterToolCall
from ferrogate.types.responses.response_compaction_item_param import ResponseCompactionItemParam
from ferrogate.types.responses.response_computer_tool_call import ResponseComputerToolCall
from ferrogate.types.responses.response_computer_tool_call_output_screenshot import ResponseComputerToolCallOutputScreenshot
from ferrogate.types.responses.response_custom_tool_call import ResponseCustomToolCall
from ferrogate.types.responses.response_custom_tool_call_output import ResponseCustomToolCallOutput
from ferrogate.types.responses.response_file_search_tool_call import ResponseFileSearchToolCall
from ferrogate.types.responses.response_function_call_output_item import ResponseFunctionCallOutputItem
from ferrogate.types.responses.response_function_shell_call_output_content import ResponseFunctionShellCallOutputContent
from ferrogate.types.responses.response_function_tool_call import ResponseFunctionToolCall
from ferrogate.types.responses.response_function_web_search import ResponseFunctionWebSearch
from ferrogate.types.responses.response_input_content import ResponseInputContent
from ferrogate.types.responses.response_output_message import ResponseOutputMessage
from ferrogate.types.responses.response_reasoning_item import ResponseReasoningItem
from ferrogate.types.responses.response_tool_search_output_item_param import ResponseToolSearchOutputItemParam
from ferrogate.types.responses.tool import Tool

class Message(BaseModel):
    content: list[ResponseInputContent]
    role: Literal["developer", "system", "user"]
    status: Literal["completed", "in_progress", "incomplete"] | None
    type: Literal["message"] | None
    def __init__(
        self,
        *,
        content: list[ResponseInputContent],
        role: Literal["developer", "system", "user"],
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


class ComputerCallOutput(BaseModel):
    call_id: str
    output: ResponseComputerToolCallOutputScreenshot
    type: Literal["computer_call_output"]
    id: str | None
    acknowledged_safety_checks: list[ComputerCallOutputAcknowledgedSafetyCheck] | None
    status: Literal["completed", "in_progress", "incomplete"] | None
    def __init__(
        self,
        *,
        call_id: str,
        output: ResponseComputerToolCallOutputScreenshot,
        type: Literal["computer_call_output"],
        id: str | None = ...,
        acknowledged_safety_checks: list[ComputerCallOutputAcknowledgedSafetyCheck] | None = ...,
        status: Literal["completed", "in_progress", "incomplete"] | None = ...,
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
    output: str | list[ResponseFunctionCallOutputItem]
    type: Literal["function_call_output"]
    id: str | None
    caller: FunctionCallOutputCaller | None
    name: str | None
    namespace: str | None
    status: Literal["completed", "in_progress", "incomplete"] | None
    def __init__(
        self,
        *,
        call_id: str,
        output: str | list[ResponseFunctionCallOutputItem],
        type: Literal["function_call_output"],
        id: str | None = ...,
        caller: FunctionCallOutputCaller | None = ...,
        name: str | None = ...,
        namespace: str | None = ...,
        status: Literal["completed", "in_progress", "incomplete"] | None = ...,
        **values: Any,
    ) -> None: ...


class ToolSearchCall(BaseModel):
    arguments: Any
    type: Literal["tool_search_call"]
    id: str | None
    call_id: str | None
    execution: Literal["client", "server"] | None
    status: Literal["completed", "in_progress", "incomplete"] | None
    def __init__(
        self,
        *,
        arguments: Any,
        type: Literal["tool_search_call"],
        id: str | None = ...,
        call_id: str | None = ...,
        execution: Literal["client", "server"] | None = ...,
        status: Literal["completed", "in_progress", "incomplete"] | None = ...,
        **values: Any,
    ) -> None: ...


class AdditionalTools(BaseModel):
    role: Literal["developer"]
    tools: list[Tool]
    type: Literal["additional_tools"]
    id: str | None
    def __init__(
        self,
        *,
        role: Literal["developer"],
        tools: list[Tool],
        type: Literal["additional_tools"],
        id: str | None = ...,
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
        caller: ShellCallCaller | None = ...,
        environment: ShellCallEnvironment | None = ...,
        status: Literal["completed", "in_progress", "incomplete"] | None = ...,
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
    output: list[ResponseFunctionShellCallOutputContent]
    type: Literal["shell_call_output"]
    id: str | None
    caller: ShellCallOutputCaller | None
    max_output_length: int | None
    status: Literal["completed", "in_progress", "incomplete"] | None
    def __init__(
        self,
        *,
        call_id: str,
        output: list[ResponseFunctionShellCallOutputContent],
        type: Literal["shell_call_output"],
        id: str | None = ...,
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
    caller: ApplyPatchCallCaller | None
    def __init__(
        self,
        *,
        call_id: str,
        operation: ApplyPatchCallOperation,
        status: Literal["completed", "in_progress"],
        type: Literal["apply_patch_call"],
        id: str | None = ...,
        caller: ApplyPatchCallCaller | None = ...,
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
    caller: ApplyPatchCallOutputCaller | None
    output: str | None
    def __init__(
        self,
        *,
        call_id: str,
        status: Literal["completed", "failed"],
        type: Literal["apply_patch_call_output"],
        id: str | None = ...,
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
    approval_request_id: str
    approve: bool
    type: Literal["mcp_approval_response"]
    id: str | None
    reason: str | None
    def __init__(
        self,
        *,
        approval_request_id: str,
        approve: bool,
        type: Literal["mcp_approval_response"],
        id: str | None = ...,
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


class CompactionTrigger(BaseModel):
    type: Literal["compaction_trigger"]
    def __init__(
        self,
        *,
        type: Literal["compaction_trigger"],
        **values: Any,
    ) -> None: ...


class ItemReference(BaseModel):
    id: str
    type: Literal["item_reference"] | None
    def __init__(
        self,
        *,
        id: str,
        type: Literal["item_reference"] | None = ...,
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

FunctionCallOutputCaller: TypeAlias = FunctionCallOutputCallerDirect | FunctionCallOutputCallerProgram | None

ShellCallCaller: TypeAlias = ShellCallCallerDirect | ShellCallCallerProgram | None

ShellCallEnvironment: TypeAlias = LocalEnvironment | ContainerReference | None

ShellCallOutputCaller: TypeAlias = ShellCallOutputCallerDirect | ShellCallOutputCallerProgram | None

ApplyPatchCallOperation: TypeAlias = ApplyPatchCallOperationCreateFile | ApplyPatchCallOperationDeleteFile | ApplyPatchCallOperationUpdateFile

ApplyPatchCallCaller: TypeAlias = ApplyPatchCallCallerDirect | ApplyPatchCallCallerProgram | None

ApplyPatchCallOutputCaller: TypeAlias = ApplyPatchCallOutputCallerDirect | ApplyPatchCallOutputCallerProgram | None

ResponseInputItem: TypeAlias = EasyInputMessage | Message | ResponseOutputMessage | ResponseFileSearchToolCall | ResponseComputerToolCall | ComputerCallOutput | ResponseFunctionWebSearch | ResponseFunctionToolCall | FunctionCallOutput | ToolSearchCall | ResponseToolSearchOutputItemParam | AdditionalTools | ResponseReasoningItem | ResponseCompactionItemParam | ImageGenerationCall | ResponseCodeInterpreterToolCall | LocalShellCall | LocalShellCallOutput | ShellCall | ShellCallOutput | ApplyPatchCall | ApplyPatchCallOutput | McpListTools | McpApprovalRequest | McpApprovalResponse | McpCall | ResponseCustomToolCallOutput | ResponseCustomToolCall | CompactionTrigger | ItemReference | Program | ProgramOutput
