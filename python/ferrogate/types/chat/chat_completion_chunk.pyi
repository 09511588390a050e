# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from typing_extensions import TypeAlias
from ferrogate._core import BaseModel
from ferrogate.types.chat.chat_completion_token_logprob import ChatCompletionTokenLogprob
from ferrogate.types.completion_usage import CompletionUsage

class ChatCompletionChunk(BaseModel):
    """A piece of a streamed answer."""

    id: str
    """The id of the answer, the same in every piece."""
    choices: list[Choice]
    """The pieces, one per answer; empty in a piece that only reports usage."""
    created: int
    """When it was made, in seconds since 1970."""
    model: str
    """The model that answers."""
    object: Literal["chat.completion.chunk"]
    """Always `chat.completion.chunk`."""
    moderation: Moderation | None
    """Moderation results, where they were asked for."""
    service_tier: Literal["auto", "default", "fast", "flex", "priority", "scale"] | None
    """The tier that serves the request."""
    system_fingerprint: str | None
    """The configuration that serves the request."""
    usage: CompletionUsage | None
    """The tokens used, in the last piece."""
    provider: str | None
    """Who serves the request, where a router reports it."""
    def __init__(
        self,
        *,
        id: str,
        choices: list[Choice],
        created: int,
        model: str,
        object: Literal["chat.completion.chunk"],
        moderation: Moderation | None = ...,
        service_tier: Literal["auto", "default", "fast", "flex", "priority", "scale"] | None = ...,
        system_fingerprint: str | None = ...,
        usage: CompletionUsage | None = ...,
        provider: str | None = ...,
        **values: Any,
    ) -> None: ...


class Choice(BaseModel):
    """A piece of one answer."""

    delta: ChoiceDelta
    """What is new."""
    finish_reason: Literal["stop", "length", "tool_calls", "content_filter", "function_call"] | None
    """Why the model stopped, in the last piece."""
    index: int
    """Its place in the list."""
    logprobs: ChoiceLogprobs | None
    """Log probabilities of the tokens."""
    native_finish_reason: str | None
    """The provider's own word for the reason."""
    def __init__(
        self,
        *,
        delta: ChoiceDelta,
        index: int,
        finish_reason: Literal["stop", "length", "tool_calls", "content_filter", "function_call"] | None = ...,
        logprobs: ChoiceLogprobs | None = ...,
        native_finish_reason: str | None = ...,
        **values: Any,
    ) -> None: ...


class ChoiceDelta(BaseModel):
    """What is new in a piece."""

    content: str | None
    """More text."""
    function_call: ChoiceDeltaFunctionCall | None
    """The older form of `tool_calls`."""
    refusal: str | None
    """More of the refusal."""
    role: Literal["developer", "system", "user", "assistant", "tool"] | None
    """Who speaks, in the first piece."""
    tool_calls: list[ChoiceDeltaToolCall] | None
    """More of the tool calls."""
    reasoning_content: str | None
    """More thoughts, as DeepSeek and litellm name them."""
    reasoning: str | None
    """More thoughts, as OpenRouter names them."""
    reasoning_details: list[dict[str, Any]] | None
    """Parts of the thoughts (OpenRouter)."""
    thinking_blocks: list[dict[str, Any]] | None
    """Signed thoughts (Anthropic, litellm)."""
    images: list[dict[str, Any]] | None
    """Images made by the model (OpenRouter, litellm)."""
    audio: Any
    """More of the spoken answer."""
    annotations: list[dict[str, Any]] | None
    """Sources cited."""
    provider_specific_fields: dict[str, Any] | None
    """What the provider said beyond the shape."""
    def __init__(
        self,
        *,
        content: str | None = ...,
        function_call: ChoiceDeltaFunctionCall | None = ...,
        refusal: str | None = ...,
        role: Literal["developer", "system", "user", "assistant", "tool"] | None = ...,
        tool_calls: list[ChoiceDeltaToolCall] | None = ...,
        reasoning_content: str | None = ...,
        reasoning: str | None = ...,
        reasoning_details: list[dict[str, Any]] | None = ...,
        thinking_blocks: list[dict[str, Any]] | None = ...,
        images: list[dict[str, Any]] | None = ...,
        audio: Any = ...,
        annotations: list[dict[str, Any]] | None = ...,
        provider_specific_fields: dict[str, Any] | None = ...,
        **values: Any,
    ) -> None: ...


class ChoiceDeltaFunctionCall(BaseModel):
    """A piece of a call in the older form."""

    arguments: str | None
    """More of the arguments."""
    name: str | None
    """The name of the function."""
    def __init__(
        self,
        *,
        arguments: str | None = ...,
        name: str | None = ...,
        **values: Any,
    ) -> None: ...


class ChoiceDeltaToolCall(BaseModel):
    """A piece of a tool call."""

    index: int
    """Which call it belongs to."""
    id: str | None
    """The id of the call, in its first piece."""
    function: ChoiceDeltaToolCallFunction | None
    """What is new."""
    type: Literal["function"] | None
    """Always `function`, in its first piece."""
    def __init__(
        self,
        *,
        index: int,
        id: str | None = ...,
        function: ChoiceDeltaToolCallFunction | None = ...,
        type: Literal["function"] | None = ...,
        **values: Any,
    ) -> None: ...


class ChoiceDeltaToolCallFunction(BaseModel):
    """What is new in a tool call."""

    arguments: str | None
    """More of the arguments."""
    name: str | None
    """The name of the function."""
    def __init__(
        self,
        *,
        arguments: str | None = ...,
        name: str | None = ...,
        **values: Any,
    ) -> None: ...


class ChoiceLogprobs(BaseModel):
    """Log probabilities of a piece."""

    content: list[ChatCompletionTokenLogprob] | None
    """Those of the text."""
    refusal: list[ChatCompletionTokenLogprob] | None
    """Those of the refusal."""
    def __init__(
        self,
        *,
        content: list[ChatCompletionTokenLogprob] | None = ...,
        refusal: list[ChatCompletionTokenLogprob] | None = ...,
        **values: Any,
    ) -> None: ...


class ModerationInputModerationResultsResult(BaseModel):
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


class ModerationInputModerationResults(BaseModel):
    model: str
    results: list[ModerationInputModerationResultsResult]
    type: Literal["moderation_results"]
    def __init__(
        self,
        *,
        model: str,
        results: list[ModerationInputModerationResultsResult],
        type: Literal["moderation_results"],
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


class ModerationOutputModerationResultsResult(BaseModel):
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


class ModerationOutputModerationResults(BaseModel):
    model: str
    results: list[ModerationOutputModerationResultsResult]
    type: Literal["moderation_results"]
    def __init__(
        self,
        *,
        model: str,
        results: list[ModerationOutputModerationResultsResult],
        type: Literal["moderation_results"],
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

ModerationInput: TypeAlias = ModerationInputModerationResults | ModerationInputError

ModerationOutput: TypeAlias = ModerationOutputModerationResults | ModerationOutputError
