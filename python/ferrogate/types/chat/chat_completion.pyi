# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from typing_extensions import TypeAlias
from ferrogate._core import BaseModel
from ferrogate.types.chat.chat_completion_message import ChatCompletionMessage
from ferrogate.types.chat.chat_completion_token_logprob import ChatCompletionTokenLogprob
from ferrogate.types.completion_usage import CompletionUsage

class ChatCompletion(BaseModel):
    """The answer of a chat model."""

    id: str
    """The id of the answer."""
    choices: list[Choice]
    """The answers, one per asked `n`."""
    created: int
    """When it was made, in seconds since 1970."""
    model: str
    """The model that answered."""
    object: Literal["chat.completion"]
    """Always `chat.completion`."""
    metadata: dict[str, str] | None
    """Pairs stored with the answer."""
    moderation: Moderation | None
    """Moderation results, where they were asked for."""
    service_tier: Literal["auto", "default", "fast", "flex", "priority", "scale"] | None
    """The tier that served the request."""
    system_fingerprint: str | None
    """The configuration that served the request."""
    usage: CompletionUsage | None
    """The tokens used."""
    provider: str | None
    """Who served the request, where a router reports it."""
    def __init__(
        self,
        *,
        id: str,
        choices: list[Choice],
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


class Choice(BaseModel):
    """One answer."""

    finish_reason: Literal["stop", "length", "tool_calls", "content_filter", "function_call"]
    """Why the model stopped."""
    index: int
    """Its place in the list."""
    logprobs: ChoiceLogprobs | None
    """Log probabilities of the tokens."""
    message: ChatCompletionMessage
    """What the model said."""
    native_finish_reason: str | None
    """The provider's own word for the reason."""
    provider_specific_fields: dict[str, Any] | None
    """What the provider said beyond the shape."""
    def __init__(
        self,
        *,
        finish_reason: Literal["stop", "length", "tool_calls", "content_filter", "function_call"],
        index: int,
        message: ChatCompletionMessage,
        logprobs: ChoiceLogprobs | None = ...,
        native_finish_reason: str | None = ...,
        provider_specific_fields: dict[str, Any] | None = ...,
        **values: Any,
    ) -> None: ...


class ChoiceLogprobs(BaseModel):
    """Log probabilities of an answer."""

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
