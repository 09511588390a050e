# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from typing_extensions import TypeAlias
from ferrogate._core import BaseModel
from ferrogate.types.responses.response_conversation_param import ResponseConversationParam
from ferrogate.types.responses.response_includable import ResponseIncludable
from ferrogate.types.responses.response_input_item import ResponseInputItem
from ferrogate.types.responses.response_prompt import ResponsePrompt
from ferrogate.types.responses.response_text_config import ResponseTextConfig
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

class ContextManagement(BaseModel):
    type: str
    compact_threshold: int | None
    def __init__(
        self,
        *,
        type: str,
        compact_threshold: int | None = ...,
        **values: Any,
    ) -> None: ...


class ModerationPolicyInput(BaseModel):
    mode: Literal["block", "score"]
    def __init__(
        self,
        *,
        mode: Literal["block", "score"],
        **values: Any,
    ) -> None: ...


class ModerationPolicyOutput(BaseModel):
    mode: Literal["block", "score"]
    def __init__(
        self,
        *,
        mode: Literal["block", "score"],
        **values: Any,
    ) -> None: ...


class ModerationPolicy(BaseModel):
    input: ModerationPolicyInput | None
    output: ModerationPolicyOutput | None
    def __init__(
        self,
        *,
        input: ModerationPolicyInput | None = ...,
        output: ModerationPolicyOutput | None = ...,
        **values: Any,
    ) -> None: ...


class Moderation(BaseModel):
    model: str
    policy: ModerationPolicy | None
    def __init__(
        self,
        *,
        model: str,
        policy: ModerationPolicy | None = ...,
        **values: Any,
    ) -> None: ...


class PromptCacheOptions(BaseModel):
    mode: Literal["explicit", "implicit"] | None
    ttl: Literal["30m"] | None
    def __init__(
        self,
        *,
        mode: Literal["explicit", "implicit"] | None = ...,
        ttl: Literal["30m"] | None = ...,
        **values: Any,
    ) -> None: ...


class StreamOptions(BaseModel):
    include_obfuscation: bool | None
    def __init__(
        self,
        *,
        include_obfuscation: bool | None = ...,
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


class ResponsesClientEvent(BaseModel):
    type: Literal["response.create"]
    background: bool | None
    context_management: list[ContextManagement] | None
    conversation: Conversation | None
    include: list[ResponseIncludable] | None
    input: str | list[ResponseInputItem] | None
    instructions: str | None
    max_output_tokens: int | None
    max_tool_calls: int | None
    metadata: dict[str, str] | None
    model: AllModels | None
    moderation: Moderation | None
    parallel_tool_calls: bool | None
    previous_response_id: str | None
    prompt: ResponsePrompt | None
    prompt_cache_key: str | None
    prompt_cache_options: PromptCacheOptions | None
    prompt_cache_retention: Literal["24h", "in_memory"] | None
    reasoning: Reasoning | None
    safety_identifier: str | None
    service_tier: ServiceTier | None
    store: bool | None
    stream: bool | None
    stream_id: str | None
    stream_options: StreamOptions | None
    temperature: float | None
    text: ResponseTextConfig | None
    tool_choice: ToolChoice | None
    tools: list[Tool] | None
    top_logprobs: int | None
    top_p: float | None
    truncation: Literal["auto", "disabled"] | None
    user: str | None
    def __init__(
        self,
        *,
        type: Literal["response.create"],
        background: bool | None = ...,
        context_management: list[ContextManagement] | None = ...,
        conversation: Conversation | None = ...,
        include: list[ResponseIncludable] | None = ...,
        input: str | list[ResponseInputItem] | None = ...,
        instructions: str | None = ...,
        max_output_tokens: int | None = ...,
        max_tool_calls: int | None = ...,
        metadata: dict[str, str] | None = ...,
        model: AllModels | None = ...,
        moderation: Moderation | None = ...,
        parallel_tool_calls: bool | None = ...,
        previous_response_id: str | None = ...,
        prompt: ResponsePrompt | None = ...,
        prompt_cache_key: str | None = ...,
        prompt_cache_options: PromptCacheOptions | None = ...,
        prompt_cache_retention: Literal["24h", "in_memory"] | None = ...,
        reasoning: Reasoning | None = ...,
        safety_identifier: str | None = ...,
        service_tier: ServiceTier | None = ...,
        store: bool | None = ...,
        stream: bool | None = ...,
        stream_id: str | None = ...,
        stream_options: StreamOptions | None = ...,
        temperature: float | None = ...,
        text: ResponseTextConfig | None = ...,
        tool_choice: ToolChoice | None = ...,
        tools: list[Tool] | None = ...,
        top_logprobs: int | None = ...,
        top_p: float | None = ...,
        truncation: Literal["auto", "disabled"] | None = ...,
        user: str | None = ...,
        **values: Any,
    ) -> None: ...

Conversation: TypeAlias = str | ResponseConversationParam | None

ToolChoice: TypeAlias = ToolChoiceOptions | ToolChoiceAllowed | ToolChoiceTypes | ToolChoiceFunction | ToolChoiceMcp | ToolChoiceCustom | ToolChoiceSpecificProgrammaticToolCallingParam | ToolChoiceApplyPatch | ToolChoiceShell
