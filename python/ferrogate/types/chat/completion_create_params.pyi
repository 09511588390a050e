# made by python/tools/make_stubs.py from src/python/shapes.txt
from collections.abc import Iterable, Sequence
from typing import Any, Literal
from typing_extensions import Required, TypeAlias, TypedDict
from ferrogate.types.chat.chat_completion_audio_param import ChatCompletionAudioParam
from ferrogate.types.chat.chat_completion_function_call_option_param import ChatCompletionFunctionCallOptionParam
from ferrogate.types.chat.chat_completion_message_param import ChatCompletionMessageParam
from ferrogate.types.chat.chat_completion_modality import ChatCompletionModality
from ferrogate.types.chat.chat_completion_prediction_content_param import ChatCompletionPredictionContentParam
from ferrogate.types.chat.chat_completion_stream_options_param import ChatCompletionStreamOptionsParam
from ferrogate.types.chat.chat_completion_tool_choice_option_param import ChatCompletionToolChoiceOptionParam
from ferrogate.types.chat.chat_completion_tool_union_param import ChatCompletionToolUnionParam
from ferrogate.types.chat_model import ChatModel
from ferrogate.types.shared.reasoning_effort import ReasoningEffort
from ferrogate.types.shared_params.response_format_json_object import ResponseFormatJSONObject
from ferrogate.types.shared_params.response_format_json_schema import ResponseFormatJSONSchema
from ferrogate.types.shared_params.response_format_text import ResponseFormatText

class CompletionCreateParamsBase(TypedDict, total=False):
    messages: Required[Iterable[ChatCompletionMessageParam]]
    model: Required[str | ChatModel]
    audio: ChatCompletionAudioParam | None
    frequency_penalty: float | None
    function_call: FunctionCall
    functions: Iterable[Function]
    logit_bias: dict[str, int] | None
    logprobs: bool | None
    max_completion_tokens: int | None
    max_tokens: int | None
    metadata: dict[str, str] | None
    modalities: Sequence[ChatCompletionModality] | None
    moderation: Moderation | None
    n: int | None
    parallel_tool_calls: bool
    prediction: ChatCompletionPredictionContentParam | None
    presence_penalty: float | None
    prompt_cache_key: str | None
    prompt_cache_options: PromptCacheOptions
    prompt_cache_retention: Literal["24h", "in_memory"] | None
    reasoning_effort: ReasoningEffort
    response_format: ResponseFormat
    safety_identifier: str | None
    seed: int | None
    service_tier: Literal["auto", "default", "fast", "flex", "priority", "scale"] | None
    stop: str | Sequence[str] | None
    store: bool | None
    stream_options: ChatCompletionStreamOptionsParam | None
    temperature: float | None
    tool_choice: ChatCompletionToolChoiceOptionParam
    tools: Iterable[ChatCompletionToolUnionParam]
    top_logprobs: int | None
    top_p: float | None
    user: str
    verbosity: Literal["high", "low", "medium"] | None
    web_search_options: WebSearchOptions


class Function(TypedDict, total=False):
    name: Required[str]
    description: str
    parameters: dict[str, Any]


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


class WebSearchOptionsUserLocationApproximate(TypedDict, total=False):
    city: str
    country: str
    region: str
    timezone: str


class WebSearchOptionsUserLocation(TypedDict, total=False):
    approximate: Required[WebSearchOptionsUserLocationApproximate]
    type: Required[Literal["approximate"]]


class WebSearchOptions(TypedDict, total=False):
    search_context_size: Literal["high", "low", "medium"]
    user_location: WebSearchOptionsUserLocation | None


class CompletionCreateParamsNonStreaming(CompletionCreateParamsBase, total=False):
    stream: Literal[False] | None


class CompletionCreateParamsStreaming(CompletionCreateParamsBase, total=False):
    stream: Required[Literal[True]]

FunctionCall: TypeAlias = Literal["none", "auto"] | ChatCompletionFunctionCallOptionParam

ResponseFormat: TypeAlias = ResponseFormatText | ResponseFormatJSONSchema | ResponseFormatJSONObject

CompletionCreateParams: TypeAlias = CompletionCreateParamsNonStreaming | CompletionCreateParamsStreaming
