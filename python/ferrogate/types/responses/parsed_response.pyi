# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Generic, Literal
from typing_extensions import TypeAlias, TypeVar
from ferrogate.types.responses.response import Conversation, IncompleteDetails, Moderation, PromptCacheOptions, Response, ToolChoice
from ferrogate.types.responses.response_apply_patch_tool_call import ResponseApplyPatchToolCall
from ferrogate.types.responses.response_apply_patch_tool_call_output import ResponseApplyPatchToolCallOutput
from ferrogate.types.responses.response_code_interpreter_tool_call import ResponseCodeInterpreterToolCall
from ferrogate.types.responses.response_compaction_item import ResponseCompactionItem
from ferrogate.types.responses.response_computer_tool_call import ResponseComputerToolCall
from ferrogate.types.responses.response_computer_tool_call_output_item import ResponseComputerToolCallOutputItem
from ferrogate.types.responses.response_custom_tool_call import ResponseCustomToolCall
from ferrogate.types.responses.response_custom_tool_call_output_item import ResponseCustomToolCallOutputItem
from ferrogate.types.responses.response_error import ResponseError
from ferrogate.types.responses.response_file_search_tool_call import ResponseFileSearchToolCall
from ferrogate.types.responses.response_function_shell_tool_call import ResponseFunctionShellToolCall
from ferrogate.types.responses.response_function_shell_tool_call_output import ResponseFunctionShellToolCallOutput
from ferrogate.types.responses.response_function_tool_call import Caller, ResponseFunctionToolCall
from ferrogate.types.responses.response_function_tool_call_output_item import ResponseFunctionToolCallOutputItem
from ferrogate.types.responses.response_function_web_search import ResponseFunctionWebSearch
from ferrogate.types.responses.response_input_item import ResponseInputItem
from ferrogate.types.responses.response_output_item import AdditionalTools, ImageGenerationCall, LocalShellCall, LocalShellCallAction, LocalShellCallOutput, McpApprovalRequest, McpApprovalResponse, McpCall, McpListTools, Program, ProgramOutput
from ferrogate.types.responses.response_output_message import ResponseOutputMessage
from ferrogate.types.responses.response_output_refusal import ResponseOutputRefusal
from ferrogate.types.responses.response_output_text import Annotation, Logprob, ResponseOutputText
from ferrogate.types.responses.response_prompt import ResponsePrompt
from ferrogate.types.responses.response_reasoning_item import ResponseReasoningItem
from ferrogate.types.responses.response_status import ResponseStatus
from ferrogate.types.responses.response_text_config import ResponseTextConfig
from ferrogate.types.responses.response_tool_search_call import ResponseToolSearchCall
from ferrogate.types.responses.response_tool_search_output_item import ResponseToolSearchOutputItem
from ferrogate.types.responses.response_usage import ResponseUsage
from ferrogate.types.responses.service_tier import ServiceTier
from ferrogate.types.responses.tool import Tool
from ferrogate.types.shared.all_models import AllModels
from ferrogate.types.shared.reasoning import Reasoning

_Wanted = TypeVar("_Wanted", default=Any)

class ParsedResponseOutputText(ResponseOutputText, Generic[_Wanted]):
    parsed: _Wanted | None
    def __init__(
        self,
        *,
        annotations: list[Annotation],
        text: str,
        type: Literal["output_text"],
        logprobs: list[Logprob] | None = ...,
        parsed: _Wanted | None = ...,
        **values: Any,
    ) -> None: ...


class ParsedResponseOutputMessage(ResponseOutputMessage, Generic[_Wanted]):
    content: list[ParsedContent[_Wanted]]  # type: ignore[assignment]  # pyright: ignore[reportIncompatibleVariableOverride, reportIncompatibleMethodOverride]
    def __init__(
        self,
        *,
        id: str,
        content: list[ParsedContent[_Wanted]],
        role: Literal["assistant"],
        status: Literal["completed", "in_progress", "incomplete"],
        type: Literal["message"],
        phase: Literal["commentary", "final_answer"] | None = ...,
        **values: Any,
    ) -> None: ...


class ParsedResponseFunctionToolCall(ResponseFunctionToolCall):
    parsed_arguments: Any
    def __init__(
        self,
        *,
        arguments: str,
        call_id: str,
        name: str,
        type: Literal["function_call"],
        id: str | None = ...,
        caller: Caller | None = ...,
        namespace: str | None = ...,
        status: Literal["completed", "in_progress", "incomplete"] | None = ...,
        parsed_arguments: Any = ...,
        **values: Any,
    ) -> None: ...


class ParsedResponse(Response, Generic[_Wanted]):
    output: list[ParsedResponseOutputItem[_Wanted]]  # type: ignore[assignment]  # pyright: ignore[reportIncompatibleVariableOverride, reportIncompatibleMethodOverride]
    @property
    def output_parsed(self) -> _Wanted | None: ...
    def __init__(
        self,
        *,
        id: str,
        created_at: float,
        model: AllModels,
        object: Literal["response"],
        output: list[ParsedResponseOutputItem[_Wanted]],
        parallel_tool_calls: bool,
        tool_choice: ToolChoice,
        tools: list[Tool],
        error: ResponseError | None = ...,
        incomplete_details: IncompleteDetails | None = ...,
        instructions: str | list[ResponseInputItem] | None = ...,
        metadata: dict[str, str] | None = ...,
        temperature: float | None = ...,
        top_p: float | None = ...,
        background: bool | None = ...,
        completed_at: float | None = ...,
        conversation: Conversation | None = ...,
        max_output_tokens: int | None = ...,
        max_tool_calls: int | None = ...,
        moderation: Moderation | None = ...,
        previous_response_id: str | None = ...,
        prompt: ResponsePrompt | None = ...,
        prompt_cache_key: str | None = ...,
        prompt_cache_options: PromptCacheOptions | None = ...,
        prompt_cache_retention: Literal["24h", "in_memory"] | None = ...,
        reasoning: Reasoning | None = ...,
        safety_identifier: str | None = ...,
        service_tier: ServiceTier | None = ...,
        status: ResponseStatus | None = ...,
        text: ResponseTextConfig | None = ...,
        top_logprobs: int | None = ...,
        truncation: Literal["auto", "disabled"] | None = ...,
        usage: ResponseUsage | None = ...,
        user: str | None = ...,
        **values: Any,
    ) -> None: ...

ParsedContent: TypeAlias = ParsedResponseOutputText[_Wanted] | ResponseOutputRefusal

ParsedResponseOutputItem: TypeAlias = ParsedResponseOutputMessage[_Wanted] | ParsedResponseFunctionToolCall | ResponseFileSearchToolCall | ResponseFunctionWebSearch | ResponseComputerToolCall | ResponseComputerToolCallOutputItem | ResponseToolSearchCall | ResponseToolSearchOutputItem | AdditionalTools | ResponseReasoningItem | Program | ProgramOutput | McpCall | McpApprovalRequest | McpApprovalResponse | ImageGenerationCall | LocalShellCall | LocalShellCallOutput | LocalShellCallAction | McpListTools | ResponseCodeInterpreterToolCall | ResponseCompactionItem | ResponseFunctionShellToolCall | ResponseFunctionShellToolCallOutput | ResponseApplyPatchToolCall | ResponseApplyPatchToolCallOutput | ResponseFunctionToolCallOutputItem | ResponseCustomToolCall | ResponseCustomToolCallOutputItem
