"""The events of a chat stream. `type` tells them apart."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ferrogate._core import BaseModel

if TYPE_CHECKING:
    from ferrogate.types.chat import ChatCompletionChunk, ChatCompletionTokenLogprob
    from ferrogate.types.chat.parsed_chat_completion import ParsedChatCompletion


class ChunkEvent(BaseModel):
    """A chunk came; `snapshot` is the answer so far."""

    __slots__ = ()
    type: Literal["chunk"]
    chunk: ChatCompletionChunk
    snapshot: ParsedChatCompletion


class ContentDeltaEvent(BaseModel):
    """More text: `delta`, and all of it, `snapshot`; `parsed` is what the text says so far, as plain objects."""

    __slots__ = ()
    type: Literal["content.delta"]
    delta: str
    snapshot: str
    parsed: Any


class ContentDoneEvent(BaseModel):
    """The text is whole; `parsed` is an instance of the class that was asked for."""

    __slots__ = ()
    type: Literal["content.done"]
    content: str
    parsed: Any

    def __class_getitem__(cls, _wanted):
        """The same class: the class that was asked for matters to type checkers only."""
        return cls


class RefusalDeltaEvent(BaseModel):
    """More of a refusal: `delta`, and all of it, `snapshot`."""

    __slots__ = ()
    type: Literal["refusal.delta"]
    delta: str
    snapshot: str


class RefusalDoneEvent(BaseModel):
    """The refusal is whole."""

    __slots__ = ()
    type: Literal["refusal.done"]
    refusal: str


class FunctionToolCallArgumentsDeltaEvent(BaseModel):
    """More of a call's arguments: `arguments_delta`, and all of them, `arguments`, parsed as far as they go."""

    __slots__ = ()
    type: Literal["tool_calls.function.arguments.delta"]
    name: str
    index: int
    arguments: str
    parsed_arguments: Any
    arguments_delta: str


class FunctionToolCallArgumentsDoneEvent(BaseModel):
    """The arguments of a call are whole."""

    __slots__ = ()
    type: Literal["tool_calls.function.arguments.done"]
    name: str
    index: int
    arguments: str
    parsed_arguments: Any


class LogprobsContentDeltaEvent(BaseModel):
    """More log probabilities of the text: `content`, and all of them, `snapshot`."""

    __slots__ = ()
    type: Literal["logprobs.content.delta"]
    content: list[ChatCompletionTokenLogprob]
    snapshot: list[ChatCompletionTokenLogprob]


class LogprobsContentDoneEvent(BaseModel):
    """The log probabilities of the text are whole."""

    __slots__ = ()
    type: Literal["logprobs.content.done"]
    content: list[ChatCompletionTokenLogprob]


class LogprobsRefusalDeltaEvent(BaseModel):
    """More log probabilities of a refusal: `refusal`, and all of them, `snapshot`."""

    __slots__ = ()
    type: Literal["logprobs.refusal.delta"]
    refusal: list[ChatCompletionTokenLogprob]
    snapshot: list[ChatCompletionTokenLogprob]


class LogprobsRefusalDoneEvent(BaseModel):
    """The log probabilities of a refusal are whole."""

    __slots__ = ()
    type: Literal["logprobs.refusal.done"]
    refusal: list[ChatCompletionTokenLogprob]


ChatCompletionStreamEvent = (
    ChunkEvent
    | ContentDeltaEvent
    | ContentDoneEvent
    | RefusalDeltaEvent
    | RefusalDoneEvent
    | FunctionToolCallArgumentsDeltaEvent
    | FunctionToolCallArgumentsDoneEvent
    | LogprobsContentDeltaEvent
    | LogprobsContentDoneEvent
    | LogprobsRefusalDeltaEvent
    | LogprobsRefusalDoneEvent
)
