# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from typing_extensions import TypeAlias
from ferrogate._core import BaseModel
from ferrogate.types.beta.beta_response_error import BetaResponseError
from ferrogate.types.beta.beta_response_input_item import BetaResponseInputItem
from ferrogate.types.beta.beta_response_output_item import BetaResponseOutputItem
from ferrogate.types.beta.beta_response_prompt import BetaResponsePrompt
from ferrogate.types.beta.beta_response_text_config import BetaResponseTextConfig
from ferrogate.types.beta.beta_response_usage import BetaResponseUsage
from ferrogate.types.beta.beta_tool import BetaTool
from ferrogate.types.beta.beta_tool_choice_allowed import BetaToolChoiceAllowed
from ferrogate.types.beta.beta_tool_choice_apply_patch import BetaToolChoiceApplyPatch
from ferrogate.types.beta.beta_tool_choice_custom import BetaToolChoiceCustom
from ferrogate.types.beta.beta_tool_choice_function import BetaToolChoiceFunction
from ferrogate.types.beta.beta_tool_choice_mcp import BetaToolChoiceMcp
from ferrogate.types.beta.beta_tool_choice_shell import BetaToolChoiceShell
from ferrogate.types.beta.beta_tool_choice_types import BetaToolChoiceTypes
from ferrogate.types.responses.response_status import ResponseStatus
from ferrogate.types.responses.service_tier import ServiceTier
from ferrogate.types.responses.tool_choice_options import ToolChoiceOptions
from ferrogate.types.shared.reasoning_effort import ReasoningEffort

class IncompleteDetails(BaseModel):
    reason: Literal["content_filter", "max_output_tokens"] | None
    def __init__(
        self,
        *,
        reason: Literal["content_filter", "max_output_tokens"] | None = ...,
        **values: Any,
    ) -> None: ...


class ToolChoiceBetaSpecificProgrammaticToolCallingParam(BaseModel):
    type: Literal["programmatic_tool_calling"]
    def __init__(
        self,
        *,
        type: Literal["programmatic_tool_calling"],
        **values: Any,
    ) -> None: ...


class Conversation(BaseModel):
    id: str
    def __init__(
        self,
        *,
        id: str,
        **values: Any,
    ) -> None: ...


class ModerationInputModerationResult(BaseModel):
    categories: dict[str, bool]
    category_applied_input_types: dict[str, list[Literal["image", "text"]]]
    category_scores: dict[str, float]
    flagged: bool
    model: str
    type: Literal["moderation_result"]
    def __init__(
        self,
        *,
        categories: dict[str, bool],
        category_applied_input_types: dict[str, list[Literal["image", "text"]]],
        category_scores: dict[str, float],
        flagged: bool,
        model: str,
        type: Literal["moderation_result"],
        **values: Any,
    ) -> None: ...


class ModerationInputError(BaseModel):
    code: str
    message: str
    type: Literal["error"]
    def __init__(
        self,
        *,
        code: str,
        message: str,
        type: Literal["error"],
        **values: Any,
    ) -> None: ...


class ModerationOutputModerationResult(BaseModel):
    categories: dict[str, bool]
    category_applied_input_types: dict[str, list[Literal["image", "text"]]]
    category_scores: dict[str, float]
    flagged: bool
    model: str
    type: Literal["moderation_result"]
    def __init__(
        self,
        *,
        categories: dict[str, bool],
        category_applied_input_types: dict[str, list[Literal["image", "text"]]],
        category_scores: dict[str, float],
        flagged: bool,
        model: str,
        type: Literal["moderation_result"],
        **values: Any,
    ) -> None: ...


class ModerationOutputError(BaseModel):
    code: str
    message: str
    type: Literal["error"]
    def __init__(
        self,
        *,
        code: str,
        message: str,
        type: Literal["error"],
        **values: Any,
    ) -> None: ...


class Moderation(BaseModel):
    input: ModerationInput
    output: ModerationOutput
    def __init__(
        self,
        *,
        input: ModerationInput,
        output: ModerationOutput,
        **values: Any,
    ) -> None: ...


class PromptCacheOptions(BaseModel):
    mode: Literal["explicit", "implicit"]
    ttl: Literal["30m"]
    def __init__(
        self,
        *,
        mode: Literal["explicit", "implicit"],
        ttl: Literal["30m"],
        **values: Any,
    ) -> None: ...


class Reasoning(BaseModel):
    context: Literal["all_turns", "auto", "current_turn"] | None
    effort: ReasoningEffort | None
    generate_summary: Literal["auto", "concise", "detailed"] | None
    mode: str | Literal["pro", "standard"] | None
    summary: Literal["auto", "concise", "detailed"] | None
    def __init__(
        self,
        *,
        context: Literal["all_turns", "auto", "current_turn"] | None = ...,
        effort: ReasoningEffort | None = ...,
        generate_summary: Literal["auto", "concise", "detailed"] | None = ...,
        mode: str | Literal["pro", "standard"] | None = ...,
        summary: Literal["auto", "concise", "detailed"] | None = ...,
        **values: Any,
    ) -> None: ...


class BetaResponse(BaseModel):
    id: str
    created_at: float
    error: BetaResponseError | None
    incomplete_details: IncompleteDetails | None
    instructions: str | list[BetaResponseInputItem] | None
    metadata: dict[str, str] | None
    model: Literal["chatgpt-4o-latest", "codex-mini-latest", "computer-use-preview", "computer-use-preview-2025-03-11", "gpt-3.5-turbo", "gpt-3.5-turbo-0125", "gpt-3.5-turbo-0301", "gpt-3.5-turbo-0613", "gpt-3.5-turbo-1106", "gpt-3.5-turbo-16k", "gpt-3.5-turbo-16k-0613", "gpt-4", "gpt-4-0125-preview", "gpt-4-0314", "gpt-4-0613", "gpt-4-1106-preview", "gpt-4-32k", "gpt-4-32k-0314", "gpt-4-32k-0613", "gpt-4-turbo", "gpt-4-turbo-2024-04-09", "gpt-4-turbo-preview", "gpt-4-vision-preview", "gpt-4.1", "gpt-4.1-2025-04-14", "gpt-4.1-mini", "gpt-4.1-mini-2025-04-14", "gpt-4.1-nano", "gpt-4.1-nano-2025-04-14", "gpt-4o", "gpt-4o-2024-05-13", "gpt-4o-2024-08-06", "gpt-4o-2024-11-20", "gpt-4o-audio-preview", "gpt-4o-audio-preview-2024-10-01", "gpt-4o-audio-preview-2024-12-17", "gpt-4o-audio-preview-2025-06-03", "gpt-4o-mini", "gpt-4o-mini-2024-07-18", "gpt-4o-mini-audio-preview", "gpt-4o-mini-audio-preview-2024-12-17", "gpt-4o-mini-search-preview", "gpt-4o-mini-search-preview-2025-03-11", "gpt-4o-search-preview", "gpt-4o-search-preview-2025-03-11", "gpt-5", "gpt-5-2025-08-07", "gpt-5-chat-latest", "gpt-5-codex", "gpt-5-mini", "gpt-5-mini-2025-08-07", "gpt-5-nano", "gpt-5-nano-2025-08-07", "gpt-5-pro", "gpt-5-pro-2025-10-06", "gpt-5.1", "gpt-5.1-2025-11-13", "gpt-5.1-chat-latest", "gpt-5.1-codex", "gpt-5.1-codex-max", "gpt-5.1-mini", "gpt-5.2", "gpt-5.2-2025-12-11", "gpt-5.2-chat-latest", "gpt-5.2-pro", "gpt-5.2-pro-2025-12-11", "gpt-5.3-chat-latest", "gpt-5.4", "gpt-5.4-mini", "gpt-5.4-mini-2026-03-17", "gpt-5.4-nano", "gpt-5.4-nano-2026-03-17", "gpt-5.5", "gpt-5.5-2026-04-23", "gpt-5.5-pro", "gpt-5.5-pro-2026-04-23", "gpt-5.6-cyber", "gpt-5.6-luna", "gpt-5.6-sol", "gpt-5.6-terra", "gpt-daybreak-blue-latest", "gpt-daybreak-red-latest", "o1", "o1-2024-12-17", "o1-mini", "o1-mini-2024-09-12", "o1-preview", "o1-preview-2024-09-12", "o1-pro", "o1-pro-2025-03-19", "o3", "o3-2025-04-16", "o3-deep-research", "o3-deep-research-2025-06-26", "o3-mini", "o3-mini-2025-01-31", "o3-pro", "o3-pro-2025-06-10", "o4-mini", "o4-mini-2025-04-16", "o4-mini-deep-research", "o4-mini-deep-research-2025-06-26"] | str
    object: Literal["response"]
    output: list[BetaResponseOutputItem]
    parallel_tool_calls: bool
    temperature: float | None
    tool_choice: ToolChoice
    tools: list[BetaTool]
    top_p: float | None
    background: bool | None
    completed_at: float | None
    conversation: Conversation | None
    max_output_tokens: int | None
    max_tool_calls: int | None
    moderation: Moderation | None
    previous_response_id: str | None
    prompt: BetaResponsePrompt | None
    prompt_cache_key: str | None
    prompt_cache_options: PromptCacheOptions | None
    prompt_cache_retention: Literal["24h", "in_memory"] | None
    reasoning: Reasoning | None
    safety_identifier: str | None
    service_tier: ServiceTier | None
    status: ResponseStatus | None
    text: BetaResponseTextConfig | None
    top_logprobs: int | None
    truncation: Literal["auto", "disabled"] | None
    usage: BetaResponseUsage | None
    user: str | None
    def __init__(
        self,
        *,
        id: str,
        created_at: float,
        model: Literal["chatgpt-4o-latest", "codex-mini-latest", "computer-use-preview", "computer-use-preview-2025-03-11", "gpt-3.5-turbo", "gpt-3.5-turbo-0125", "gpt-3.5-turbo-0301", "gpt-3.5-turbo-0613", "gpt-3.5-turbo-1106", "gpt-3.5-turbo-16k", "gpt-3.5-turbo-16k-0613", "gpt-4", "gpt-4-0125-preview", "gpt-4-0314", "gpt-4-0613", "gpt-4-1106-preview", "gpt-4-32k", "gpt-4-32k-0314", "gpt-4-32k-0613", "gpt-4-turbo", "gpt-4-turbo-2024-04-09", "gpt-4-turbo-preview", "gpt-4-vision-preview", "gpt-4.1", "gpt-4.1-2025-04-14", "gpt-4.1-mini", "gpt-4.1-mini-2025-04-14", "gpt-4.1-nano", "gpt-4.1-nano-2025-04-14", "gpt-4o", "gpt-4o-2024-05-13", "gpt-4o-2024-08-06", "gpt-4o-2024-11-20", "gpt-4o-audio-preview", "gpt-4o-audio-preview-2024-10-01", "gpt-4o-audio-preview-2024-12-17", "gpt-4o-audio-preview-2025-06-03", "gpt-4o-mini", "gpt-4o-mini-2024-07-18", "gpt-4o-mini-audio-preview", "gpt-4o-mini-audio-preview-2024-12-17", "gpt-4o-mini-search-preview", "gpt-4o-mini-search-preview-2025-03-11", "gpt-4o-search-preview", "gpt-4o-search-preview-2025-03-11", "gpt-5", "gpt-5-2025-08-07", "gpt-5-chat-latest", "gpt-5-codex", "gpt-5-mini", "gpt-5-mini-2025-08-07", "gpt-5-nano", "gpt-5-nano-2025-08-07", "gpt-5-pro", "gpt-5-pro-2025-10-06", "gpt-5.1", "gpt-5.1-2025-11-13", "gpt-5.1-chat-latest", "gpt-5.1-codex", "gpt-5.1-codex-max", "gpt-5.1-mini", "gpt-5.2", "gpt-5.2-2025-12-11", "gpt-5.2-chat-latest", "gpt-5.2-pro", "gpt-5.2-pro-2025-12-11", "gpt-5.3-chat-latest", "gpt-5.4", "gpt-5.4-mini", "gpt-5.4-mini-2026-03-17", "gpt-5.4-nano", "gpt-5.4-nano-2026-03-17", "gpt-5.5", "gpt-5.5-2026-04-23", "gpt-5.5-pro", "gpt-5.5-pro-2026-04-23", "gpt-5.6-cyber", "gpt-5.6-luna", "gpt-5.6-sol", "gpt-5.6-terra", "gpt-daybreak-blue-latest", "gpt-daybreak-red-latest", "o1", "o1-2024-12-17", "o1-mini", "o1-mini-2024-09-12", "o1-preview", "o1-preview-2024-09-12", "o1-pro", "o1-pro-2025-03-19", "o3", "o3-2025-04-16", "o3-deep-research", "o3-deep-research-2025-06-26", "o3-mini", "o3-mini-2025-01-31", "o3-pro", "o3-pro-2025-06-10", "o4-mini", "o4-mini-2025-04-16", "o4-mini-deep-research", "o4-mini-deep-research-2025-06-26"] | str,
        object: Literal["response"],
        output: list[BetaResponseOutputItem],
        parallel_tool_calls: bool,
        tool_choice: ToolChoice,
        tools: list[BetaTool],
        error: BetaResponseError | None = ...,
        incomplete_details: IncompleteDetails | None = ...,
        instructions: str | list[BetaResponseInputItem] | None = ...,
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
        prompt: BetaResponsePrompt | None = ...,
        prompt_cache_key: str | None = ...,
        prompt_cache_options: PromptCacheOptions | None = ...,
        prompt_cache_retention: Literal["24h", "in_memory"] | None = ...,
        reasoning: Reasoning | None = ...,
        safety_identifier: str | None = ...,
        service_tier: ServiceTier | None = ...,
        status: ResponseStatus | None = ...,
        text: BetaResponseTextConfig | None = ...,
        top_logprobs: int | None = ...,
        truncation: Literal["auto", "disabled"] | None = ...,
        usage: BetaResponseUsage | None = ...,
        user: str | None = ...,
        **values: Any,
    ) -> None: ...

ToolChoice: TypeAlias = ToolChoiceOptions | BetaToolChoiceAllowed | BetaToolChoiceTypes | BetaToolChoiceFunction | BetaToolChoiceMcp | BetaToolChoiceCustom | ToolChoiceBetaSpecificProgrammaticToolCallingParam | BetaToolChoiceApplyPatch | BetaToolChoiceShell

ModerationInput: TypeAlias = ModerationInputModerationResult | ModerationInputError

ModerationOutput: TypeAlias = ModerationOutputModerationResult | ModerationOutputError
