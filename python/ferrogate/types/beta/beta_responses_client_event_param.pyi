# made by python/tools/make_stubs.py from src/python/shapes.txt
from collections.abc import Iterable, Sequence
from typing import Literal
from typing_extensions import Required, TypeAlias, TypedDict
from ferrogate.types.beta.beta_response_conversation_param_param import BetaResponseConversationParamParam
from ferrogate.types.beta.beta_response_inject_event_param import BetaResponseInjectEventParam
from ferrogate.types.beta.beta_response_input_param import BetaResponseInputItemParam
from ferrogate.types.beta.beta_response_prompt_param import BetaResponsePromptParam
from ferrogate.types.beta.beta_response_text_config_param import BetaResponseTextConfigParam
from ferrogate.types.beta.beta_tool_choice_allowed_param import BetaToolChoiceAllowedParam
from ferrogate.types.beta.beta_tool_choice_apply_patch_param import BetaToolChoiceApplyPatchParam
from ferrogate.types.beta.beta_tool_choice_custom_param import BetaToolChoiceCustomParam
from ferrogate.types.beta.beta_tool_choice_function_param import BetaToolChoiceFunctionParam
from ferrogate.types.beta.beta_tool_choice_mcp_param import BetaToolChoiceMcpParam
from ferrogate.types.beta.beta_tool_choice_shell_param import BetaToolChoiceShellParam
from ferrogate.types.beta.beta_tool_choice_types_param import BetaToolChoiceTypesParam
from ferrogate.types.beta.beta_tool_param import BetaToolParam
from ferrogate.types.beta.response_create_params import Conversation
from ferrogate.types.responses.response_includable import ResponseIncludable
from ferrogate.types.responses.service_tier import ServiceTier
from ferrogate.types.responses.tool_choice_options import ToolChoiceOptions
from ferrogate.types.shared.reasoning_effort import ReasoningEffort

class ResponseCreateContextManagement(TypedDict, total=False):
    type: Required[str]
    compact_threshold: int | None


class ResponseCreateModerationPolicyInput(TypedDict, total=False):
    mode: Required[Literal["block", "score"]]


class ResponseCreateModerationPolicyOutput(TypedDict, total=False):
    mode: Required[Literal["block", "score"]]


class ResponseCreateModerationPolicy(TypedDict, total=False):
    input: ResponseCreateModerationPolicyInput | None
    output: ResponseCreateModerationPolicyOutput | None


class ResponseCreateModeration(TypedDict, total=False):
    model: Required[str]
    policy: ResponseCreateModerationPolicy | None


class ResponseCreateMultiAgent(TypedDict, total=False):
    enabled: Required[bool]
    max_concurrent_subagents: int


class ResponseCreatePromptCacheOptions(TypedDict, total=False):
    mode: Literal["explicit", "implicit"]
    ttl: Literal["30m"]


class ResponseCreateReasoning(TypedDict, total=False):
    context: Literal["all_turns", "auto", "current_turn"] | None
    effort: ReasoningEffort
    generate_summary: Literal["auto", "concise", "detailed"] | None
    mode: str | Literal["pro", "standard"]
    summary: Literal["auto", "concise", "detailed"] | None


class ResponseCreateStreamOptions(TypedDict, total=False):
    include_obfuscation: bool


class ResponseCreateToolChoiceBetaSpecificProgrammaticToolCallingParam(TypedDict, total=False):
    type: Required[Literal["programmatic_tool_calling"]]


class ResponseCreate(TypedDict, total=False):
    type: Required[Literal["response.create"]]
    background: bool | None
    context_management: Iterable[ResponseCreateContextManagement] | None
    conversation: Conversation | None
    include: Sequence[ResponseIncludable] | None
    input: str | Sequence[BetaResponseInputItemParam]
    instructions: str | None
    max_output_tokens: int | None
    max_tool_calls: int | None
    metadata: dict[str, str] | None
    model: Literal["chatgpt-4o-latest", "codex-mini-latest", "computer-use-preview", "computer-use-preview-2025-03-11", "gpt-3.5-turbo", "gpt-3.5-turbo-0125", "gpt-3.5-turbo-0301", "gpt-3.5-turbo-0613", "gpt-3.5-turbo-1106", "gpt-3.5-turbo-16k", "gpt-3.5-turbo-16k-0613", "gpt-4", "gpt-4-0125-preview", "gpt-4-0314", "gpt-4-0613", "gpt-4-1106-preview", "gpt-4-32k", "gpt-4-32k-0314", "gpt-4-32k-0613", "gpt-4-turbo", "gpt-4-turbo-2024-04-09", "gpt-4-turbo-preview", "gpt-4-vision-preview", "gpt-4.1", "gpt-4.1-2025-04-14", "gpt-4.1-mini", "gpt-4.1-mini-2025-04-14", "gpt-4.1-nano", "gpt-4.1-nano-2025-04-14", "gpt-4o", "gpt-4o-2024-05-13", "gpt-4o-2024-08-06", "gpt-4o-2024-11-20", "gpt-4o-audio-preview", "gpt-4o-audio-preview-2024-10-01", "gpt-4o-audio-preview-2024-12-17", "gpt-4o-audio-preview-2025-06-03", "gpt-4o-mini", "gpt-4o-mini-2024-07-18", "gpt-4o-mini-audio-preview", "gpt-4o-mini-audio-preview-2024-12-17", "gpt-4o-mini-search-preview", "gpt-4o-mini-search-preview-2025-03-11", "gpt-4o-search-preview", "gpt-4o-search-preview-2025-03-11", "gpt-5", "gpt-5-2025-08-07", "gpt-5-chat-latest", "gpt-5-codex", "gpt-5-mini", "gpt-5-mini-2025-08-07", "gpt-5-nano", "gpt-5-nano-2025-08-07", "gpt-5-pro", "gpt-5-pro-2025-10-06", "gpt-5.1", "gpt-5.1-2025-11-13", "gpt-5.1-chat-latest", "gpt-5.1-codex", "gpt-5.1-codex-max", "gpt-5.1-mini", "gpt-5.2", "gpt-5.2-2025-12-11", "gpt-5.2-chat-latest", "gpt-5.2-pro", "gpt-5.2-pro-2025-12-11", "gpt-5.3-chat-latest", "gpt-5.4", "gpt-5.4-mini", "gpt-5.4-mini-2026-03-17", "gpt-5.4-nano", "gpt-5.4-nano-2026-03-17", "gpt-5.5", "gpt-5.5-2026-04-23", "gpt-5.5-pro", "gpt-5.5-pro-2026-04-23", "gpt-5.6-cyber", "gpt-5.6-luna", "gpt-5.6-sol", "gpt-5.6-terra", "gpt-daybreak-blue-latest", "gpt-daybreak-red-latest", "o1", "o1-2024-12-17", "o1-mini", "o1-mini-2024-09-12", "o1-preview", "o1-preview-2024-09-12", "o1-pro", "o1-pro-2025-03-19", "o3", "o3-2025-04-16", "o3-deep-research", "o3-deep-research-2025-06-26", "o3-mini", "o3-mini-2025-01-31", "o3-pro", "o3-pro-2025-06-10", "o4-mini", "o4-mini-2025-04-16", "o4-mini-deep-research", "o4-mini-deep-research-2025-06-26"] | str
    moderation: ResponseCreateModeration | None
    multi_agent: ResponseCreateMultiAgent | None
    parallel_tool_calls: bool | None
    previous_response_id: str | None
    prompt: BetaResponsePromptParam | None
    prompt_cache_key: str | None
    prompt_cache_options: ResponseCreatePromptCacheOptions
    prompt_cache_retention: Literal["24h", "in_memory"] | None
    reasoning: ResponseCreateReasoning | None
    safety_identifier: str | None
    service_tier: ServiceTier
    store: bool | None
    stream: bool | None
    stream_id: str
    stream_options: ResponseCreateStreamOptions | None
    temperature: float | None
    text: BetaResponseTextConfigParam
    tool_choice: ResponseCreateToolChoice
    tools: Iterable[BetaToolParam]
    top_logprobs: int | None
    top_p: float | None
    truncation: Literal["auto", "disabled"] | None
    user: str

ResponseCreateConversation: TypeAlias = str | BetaResponseConversationParamParam

ResponseCreateToolChoice: TypeAlias = ToolChoiceOptions | BetaToolChoiceAllowedParam | BetaToolChoiceTypesParam | BetaToolChoiceFunctionParam | BetaToolChoiceMcpParam | BetaToolChoiceCustomParam | ResponseCreateToolChoiceBetaSpecificProgrammaticToolCallingParam | BetaToolChoiceApplyPatchParam | BetaToolChoiceShellParam

BetaResponsesClientEventParam: TypeAlias = ResponseCreate | BetaResponseInjectEventParam
