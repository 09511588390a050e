# made by python/tools/make_stubs.py from src/python/shapes.txt
from collections.abc import Iterable, Sequence
from typing import Literal
from typing_extensions import Required, TypeAlias, TypedDict
from ferrogate.types.responses.response_conversation_param_param import ResponseConversationParamParam
from ferrogate.types.responses.response_includable import ResponseIncludable
from ferrogate.types.responses.response_input_param import ResponseInputItemParam
from ferrogate.types.responses.response_prompt_param import ResponsePromptParam
from ferrogate.types.responses.response_text_config_param import ResponseTextConfigParam
from ferrogate.types.responses.service_tier import ServiceTier
from ferrogate.types.responses.tool_choice_allowed_param import ToolChoiceAllowedParam
from ferrogate.types.responses.tool_choice_apply_patch_param import ToolChoiceApplyPatchParam
from ferrogate.types.responses.tool_choice_custom_param import ToolChoiceCustomParam
from ferrogate.types.responses.tool_choice_function_param import ToolChoiceFunctionParam
from ferrogate.types.responses.tool_choice_mcp_param import ToolChoiceMcpParam
from ferrogate.types.responses.tool_choice_options import ToolChoiceOptions
from ferrogate.types.responses.tool_choice_shell_param import ToolChoiceShellParam
from ferrogate.types.responses.tool_choice_types_param import ToolChoiceTypesParam
from ferrogate.types.responses.tool_param import ToolParam
from ferrogate.types.shared.all_models import AllModels
from ferrogate.types.shared_params.reasoning import Reasoning

class ResponseCreateParamsBase(TypedDict, total=False):
    background: bool | None
    context_management: Iterable[ContextManagement] | None
    conversation: Conversation | None
    include: Sequence[ResponseIncludable] | None
    input: str | Sequence[ResponseInputItemParam]
    instructions: str | None
    max_output_tokens: int | None
    max_tool_calls: int | None
    metadata: dict[str, str] | None
    model: AllModels
    moderation: Moderation | None
    parallel_tool_calls: bool | None
    previous_response_id: str | None
    prompt: ResponsePromptParam | None
    prompt_cache_key: str | None
    prompt_cache_options: PromptCacheOptions
    prompt_cache_retention: Literal["24h", "in_memory"] | None
    reasoning: Reasoning | None
    safety_identifier: str | None
    service_tier: ServiceTier
    store: bool | None
    stream_options: StreamOptions | None
    temperature: float | None
    text: ResponseTextConfigParam
    tool_choice: ToolChoice
    tools: Iterable[ToolParam]
    top_logprobs: int | None
    top_p: float | None
    truncation: Literal["auto", "disabled"] | None
    user: str


class ContextManagement(TypedDict, total=False):
    type: Required[str]
    compact_threshold: int | None


class ModerationPolicyInput(TypedDict, total=False):
    mode: Required[Literal["block", "score"]]


class ModerationPolicyOutput(TypedDict, total=False):
    mode: Required[Literal["block", "score"]]


class ModerationPolicy(TypedDict, total=False):
    input: ModerationPolicyInput | None
    output: ModerationPolicyOutput | None


class Moderation(TypedDict, total=False):
    model: Required[str]
    policy: ModerationPolicy | None


class PromptCacheOptions(TypedDict, total=False):
    mode: Literal["explicit", "implicit"]
    ttl: Literal["30m"]


class StreamOptions(TypedDict, total=False):
    include_obfuscation: bool


class ToolChoiceSpecificProgrammaticToolCallingParam(TypedDict, total=False):
    type: Required[Literal["programmatic_tool_calling"]]


class ResponseCreateParamsNonStreaming(ResponseCreateParamsBase, total=False):
    stream: Literal[False] | None


class ResponseCreateParamsStreaming(ResponseCreateParamsBase, total=False):
    stream: Required[Literal[True]]

Conversation: TypeAlias = str | ResponseConversationParamParam

ToolChoice: TypeAlias = ToolChoiceOptions | ToolChoiceAllowedParam | ToolChoiceTypesParam | ToolChoiceFunctionParam | ToolChoiceMcpParam | ToolChoiceCustomParam | ToolChoiceSpecificProgrammaticToolCallingParam | ToolChoiceApplyPatchParam | ToolChoiceShellParam

ResponseCreateParams: TypeAlias = ResponseCreateParamsNonStreaming | ResponseCreateParamsStreaming
