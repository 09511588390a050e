# made by python/tools/make_stubs.py from src/python/shapes.txt
from collections.abc import Iterable, Sequence
from typing import Any, Literal
from typing_extensions import Required, TypeAlias, TypedDict
from ferrogate.types.responses.container_reference_param import ContainerReferenceParam
from ferrogate.types.responses.easy_input_message_param import EasyInputMessageParam
from ferrogate.types.responses.local_environment_param import LocalEnvironmentParam
from ferrogate.types.responses.mcp_tool_call_error_param import McpToolCallErrorParam
from ferrogate.types.responses.response_code_interpreter_tool_call_param import ResponseCodeInterpreterToolCallParam
from ferrogate.types.responses.response_compaction_item_param_param import ResponseCompactionItemParamParam
from ferrogate.types.responses.response_computer_tool_call_output_screenshot_param import ResponseComputerToolCallOutputScreenshotParam
from ferrogate.types.responses.response_computer_tool_call_param import ResponseComputerToolCallParam
from ferrogate.types.responses.response_custom_tool_call_output_param import ResponseCustomToolCallOutputParam
from ferrogate.types.responses.response_custom_tool_call_param import ResponseCustomToolCallParam
from ferrogate.types.responses.response_file_search_tool_call_param import ResponseFileSearchToolCallParam
from ferrogate.types.responses.response_function_call_output_item_param import ResponseFunctionCallOutputItemParam
from ferrogate.types.responses.response_function_shell_call_output_content_param import ResponseFunctionShellCallOutputContentParam
from ferrogate.types.responses.response_function_tool_call_param import ResponseFunctionToolCallParam
from ferrogate.types.responses.response_function_web_search_param import ResponseFunctionWebSearchParam
from ferrogate.types.responses.response_input_content_param import ResponseInputContentParam
from ferrogate.types.responses.response_output_message_param import ResponseOutputMessageParam
from ferrogate.types.responses.response_reasoning_item_param import ResponseReasoningItemParam
from ferrogate.types.responses.response_tool_search_output_item_param_param import ResponseToolSearchOutputItemParamParam
from ferrogate.types.responses.tool_param import ToolParam

class Message(TypedDict, total=False):
    content: Required[Sequence[ResponseInputContentParam]]
    role: Required[Literal["developer", "system", "user"]]
    status: Literal["completed", "in_progress", "incomplete"]
    type: Literal["message"]


class ComputerCallOutputAcknowledgedSafetyCheck(TypedDict, total=False):
    id: Required[str]
    code: str | None
    message: str | None


class ComputerCallOutput(TypedDict, total=False):
    call_id: Required[str]
    output: Required[ResponseComputerToolCallOutputScreenshotParam]
    type: Required[Literal["computer_call_output"]]
    id: str | None
    acknowledged_safety_checks: Iterable[ComputerCallOutputAcknowledgedSafetyCheck] | None
    status: Literal["completed", "in_progress", "incomplete"] | None


class FunctionCallOutputCallerDirect(TypedDict, total=False):
    type: Required[Literal["direct"]]


class FunctionCallOutputCallerProgram(TypedDict, total=False):
    caller_id: Required[str]
    type: Required[Literal["program"]]


class FunctionCallOutput(TypedDict, total=False):
    call_id: Required[str]
    output: Required[str | Sequence[ResponseFunctionCallOutputItemParam]]
    type: Required[Literal["function_call_output"]]
    id: str | None
    caller: FunctionCallOutputCaller | None
    name: str | None
    namespace: str | None
    status: Literal["completed", "in_progress", "incomplete"] | None


class ToolSearchCall(TypedDict, total=False):
    arguments: Required[Any]
    type: Required[Literal["tool_search_call"]]
    id: str | None
    call_id: str | None
    execution: Literal["client", "server"]
    status: Literal["completed", "in_progress", "incomplete"] | None


class AdditionalTools(TypedDict, total=False):
    role: Required[Literal["developer"]]
    tools: Required[Iterable[ToolParam]]
    type: Required[Literal["additional_tools"]]
    id: str | None


class ImageGenerationCall(TypedDict, total=False):
    id: Required[str]
    result: Required[str | None]
    status: Required[Literal["completed", "failed", "generating", "in_progress"]]
    type: Required[Literal["image_generation_call"]]


class LocalShellCallAction(TypedDict, total=False):
    command: Required[Sequence[str]]
    env: Required[dict[str, str]]
    type: Required[Literal["exec"]]
    timeout_ms: int | None
    user: str | None
    working_directory: str | None


class LocalShellCall(TypedDict, total=False):
    id: Required[str]
    action: Required[LocalShellCallAction]
    call_id: Required[str]
    status: Required[Literal["completed", "in_progress", "incomplete"]]
    type: Required[Literal["local_shell_call"]]


class LocalShellCallOutput(TypedDict, total=False):
    id: Required[str]
    output: Required[str]
    type: Required[Literal["local_shell_call_output"]]
    status: Literal["completed", "in_progress", "incomplete"] | None


class ShellCallAction(TypedDict, total=False):
    commands: Required[Sequence[str]]
    max_output_length: int | None
    timeout_ms: int | None


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
    caller: ShellCallCaller | None
    environment: ShellCallEnvironment | None
    status: Literal["completed", "in_progress", "incomplete"] | None


class ShellCallOutputCallerDirect(TypedDict, total=False):
    type: Required[Literal["direct"]]


class ShellCallOutputCallerProgram(TypedDict, total=False):
    caller_id: Required[str]
    type: Required[Literal["program"]]


class ShellCallOutput(TypedDict, total=False):
    call_id: Required[str]
    output: Required[Iterable[ResponseFunctionShellCallOutputContentParam]]
    type: Required[Literal["shell_call_output"]]
    id: str | None
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
    caller: ApplyPatchCallCaller | None


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
    caller: ApplyPatchCallOutputCaller | None
    output: str | None


class McpListToolsTool(TypedDict, total=False):
    input_schema: Required[Any]
    name: Required[str]
    annotations: Any
    description: str | None


class McpListTools(TypedDict, total=False):
    id: Required[str]
    server_label: Required[str]
    tools: Required[Iterable[McpListToolsTool]]
    type: Required[Literal["mcp_list_tools"]]
    error: str | None


class McpApprovalRequest(TypedDict, total=False):
    id: Required[str]
    arguments: Required[str]
    name: Required[str]
    server_label: Required[str]
    type: Required[Literal["mcp_approval_request"]]


class McpApprovalResponse(TypedDict, total=False):
    approval_request_id: Required[str]
    approve: Required[bool]
    type: Required[Literal["mcp_approval_response"]]
    id: str | None
    reason: str | None


class McpCall(TypedDict, total=False):
    id: Required[str]
    arguments: Required[str]
    name: Required[str]
    server_label: Required[str]
    type: Required[Literal["mcp_call"]]
    approval_request_id: str | None
    error: McpToolCallErrorParam | None
    output: str | None
    status: Literal["calling", "completed", "failed", "in_progress", "incomplete"]


class CompactionTrigger(TypedDict, total=False):
    type: Required[Literal["compaction_trigger"]]


class ItemReference(TypedDict, total=False):
    id: Required[str]
    type: Literal["item_reference"] | None


class Program(TypedDict, total=False):
    id: Required[str]
    call_id: Required[str]
    code: Required[str]
    fingerprint: Required[str]
    type: Required[Literal["program"]]


class ProgramOutput(TypedDict, total=False):
    id: Required[str]
    call_id: Required[str]
    result: Required[str]
    status: Required[Literal["completed", "incomplete"]]
    type: Required[Literal["program_output"]]

FunctionCallOutputCaller: TypeAlias = FunctionCallOutputCallerDirect | FunctionCallOutputCallerProgram

ShellCallCaller: TypeAlias = ShellCallCallerDirect | ShellCallCallerProgram

ShellCallEnvironment: TypeAlias = LocalEnvironmentParam | ContainerReferenceParam

ShellCallOutputCaller: TypeAlias = ShellCallOutputCallerDirect | ShellCallOutputCallerProgram

ApplyPatchCallOperation: TypeAlias = ApplyPatchCallOperationCreateFile | ApplyPatchCallOperationDeleteFile | ApplyPatchCallOperationUpdateFile

ApplyPatchCallCaller: TypeAlias = ApplyPatchCallCallerDirect | ApplyPatchCallCallerProgram

ApplyPatchCallOutputCaller: TypeAlias = ApplyPatchCallOutputCallerDirect | ApplyPatchCallOutputCallerProgram

ResponseInputItemParam: TypeAlias = EasyInputMessageParam | Message | ResponseOutputMessageParam | ResponseFileSearchToolCallParam | ResponseComputerToolCallParam | ComputerCallOutput | ResponseFunctionWebSearchParam | ResponseFunctionToolCallParam | FunctionCallOutput | ToolSearchCall | ResponseToolSearchOutputItemParamParam | AdditionalTools | ResponseReasoningItemParam | ResponseCompactionItemParamParam | ImageGenerationCall | ResponseCodeInterpreterToolCallParam | LocalShellCall | LocalShellCallOutput | ShellCall | ShellCallOutput | ApplyPatchCall | ApplyPatchCallOutput | McpListTools | McpApprovalRequest | McpApprovalResponse | McpCall | ResponseCustomToolCallOutputParam | ResponseCustomToolCallParam | CompactionTrigger | ItemReference | Program | ProgramOutput

ResponseInputParam: TypeAlias = list[ResponseInputItemParam]
