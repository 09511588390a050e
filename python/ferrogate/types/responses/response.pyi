# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from typing_extensions import TypeAlias
from ferrogate._core import BaseModel
from ferrogate.types.responses.response_error import ResponseError
from ferrogate.types.responses.response_input_item import ResponseInputItem
from ferrogate.types.responses.response_output_item import ResponseOutputItem
from ferrogate.types.responses.response_prompt import ResponsePrompt
from ferrogate.types.responses.response_status import ResponseStatus
from ferrogate.types.responses.response_text_config import ResponseTextConfig
from ferrogate.types.responses.response_usage import ResponseUsage
from ferrogate.types.responses.service_tier import ServiceTier
from ferrogate.types.responses.tool import Tool
from ferrogate.types.responses.tool_choice_allowed import ToolChoiceAllowed
from ferrogate.types.responses.tool_choice_apply_patch import ToolChoiceApplyPatch
from ferrogate.types.responses.tool_choice_custom import ToolChoiceCustom
from ferrogate.types.responses.tool_choice_function import ToolChoiceFunction
from ferrogate.types.responses.tool_choice_mcp import ToolChoiceMcp
from ferrogate.types.responses.tool_choice_options import ToolChoiceOptions
from ferrogate.types.responses.tool_choice_shell import ToolChoiceShell
from ferrogate.types.responses.tool_choice_types import ToolChoiceTypes
from ferrogate.types.shared.all_models import AllModels
from ferrogate.types.shared.reasoning import Reasoning

class IncompleteDetails(BaseModel):
    reason: Literal["content_filter", "max_output_tokens"] | None
    def __init__(
        self,
        *,
        reason: Literal["content_filter", "max_output_tokens"] | None = ...,
        **values: Any,
    ) -> None: ...


class ToolChoiceSpecificProgrammaticToolCallingParam(BaseModel):
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


class Response(BaseModel):
    id: str
    created_at: float
    error: ResponseError | None
    incomplete_details: IncompleteDetails | None
    instructions: str | list[ResponseInputItem] | None
    metadata: dict[str, str] | None
    model: AllModels
    object: Literal["response"]
    output: list[ResponseOutputItem]
    parallel_tool_calls: bool
    temperature: float | None
    tool_choice: ToolChoice
    tools: list[Tool]
    top_p: float | None
    background: bool | None
    completed_at: float | None
    conversation: Conversation | None
    max_output_tokens: int | None
    max_tool_calls: int | None
    moderation: Moderation | None
    previous_response_id: str | None
    prompt: ResponsePrompt | None
    prompt_cache_key: str | None
    prompt_cache_options: PromptCacheOptions | None
    prompt_cache_retention: Literal["24h", "in_memory"] | None
    reasoning: Reasoning | None
    safety_identifier: str | None
    service_tier: ServiceTier | None
    status: ResponseStatus | None
    text: ResponseTextConfig | None
    top_logprobs: int | None
    truncation: Literal["auto", "disabled"] | None
    usage: ResponseUsage | None
    user: str | None
    @property
    def output_text(self) -> str: ...
    def __init__(
        self,
        *,
        id: str,
        created_at: float,
        model: AllModels,
        object: Literal["response"],
        output: list[ResponseOutputItem],
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

ToolChoice: TypeAlias = ToolChoiceOptions | ToolChoiceAllowed | ToolChoiceTypes | ToolChoiceFunction | ToolChoiceMcp | ToolChoiceCustom | ToolChoiceSpecificProgrammaticToolCallingParam | ToolChoiceApplyPatch | ToolChoiceShell

ModerationInput: TypeAlias = ModerationInputModerationResult | ModerationInputError

ModerationOutput: TypeAlias = ModerationOutputModerationResult | ModerationOutputError
