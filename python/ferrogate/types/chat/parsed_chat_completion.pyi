# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Generic, Literal
from typing_extensions import TypeVar
from ferrogate.types.chat.chat_completion import ChatCompletion, Choice, ChoiceLogprobs, Moderation
from ferrogate.types.chat.chat_completion_audio import ChatCompletionAudio
from ferrogate.types.chat.chat_completion_message import Annotation, ChatCompletionMessage, FunctionCall
from ferrogate.types.chat.parsed_function_tool_call import ParsedFunctionToolCall
from ferrogate.types.completion_usage import CompletionUsage

_Wanted = TypeVar("_Wanted", default=Any)

class ParsedChatCompletionMessage(ChatCompletionMessage, Generic[_Wanted]):
    tool_calls: list[ParsedFunctionToolCall] | None  # type: ignore[assignment]  # pyright: ignore[reportIncompatibleVariableOverride, reportIncompatibleMethodOverride]
    parsed: _Wanted | None
    def __init__(
        self,
        *,
        role: Literal["assistant"],
        content: str | None = ...,
        refusal: str | None = ...,
        annotations: list[Annotation] | None = ...,
        audio: ChatCompletionAudio | None = ...,
        function_call: FunctionCall | None = ...,
        tool_calls: list[ParsedFunctionToolCall] | None = ...,
        reasoning_content: str | None = ...,
        reasoning: str | None = ...,
        reasoning_details: list[dict[str, Any]] | None = ...,
        thinking_blocks: list[dict[str, Any]] | None = ...,
        images: list[dict[str, Any]] | None = ...,
        provider_specific_fields: dict[str, Any] | None = ...,
        parsed: _Wanted | None = ...,
        **values: Any,
    ) -> None: ...


class ParsedChoice(Choice, Generic[_Wanted]):
    message: ParsedChatCompletionMessage[_Wanted]  # pyright: ignore[reportIncompatibleVariableOverride, reportIncompatibleMethodOverride]
    def __init__(
        self,
        *,
        finish_reason: Literal["stop", "length", "tool_calls", "content_filter", "function_call"],
        index: int,
        message: ParsedChatCompletionMessage[_Wanted],
        logprobs: ChoiceLogprobs | None = ...,
        native_finish_reason: str | None = ...,
        provider_specific_fields: dict[str, Any] | None = ...,
        **values: Any,
    ) -> None: ...


class ParsedChatCompletion(ChatCompletion, Generic[_Wanted]):
    choices: list[ParsedChoice[_Wanted]]  # type: ignore[assignment]  # pyright: ignore[reportIncompatibleVariableOverride, reportIncompatibleMethodOverride]
    def __init__(
        self,
        *,
        id: str,
        choices: list[ParsedChoice[_Wanted]],
        created: int,
        model: str,
        object: Literal["chat.completion"],
        metadata: dict[str, str] | None = ...,
        moderation: Moderation | None = ...,
        service_tier: Literal["auto", "default", "fast", "flex", "priority", "scale"] | None = ...,
        system_fingerprint: str | None = ...,
        usage: CompletionUsage | None = ...,
        provider: str | None = ...,
        **values: Any,
    ) -> None: ...
