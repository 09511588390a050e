# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal

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
    moderation: Any
    """Moderation results, where they were asked for."""
    service_tier: str | None
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
        moderation: Any = ...,
        service_tier: str | None = ...,
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
