"""The events of a chat stream. `type` tells them apart."""

from ferrogate._core import BaseModel


class ChunkEvent(BaseModel):
    """A chunk came; `snapshot` is the answer so far."""

    __slots__ = ()


class ContentDeltaEvent(BaseModel):
    """More text: `delta`, and all of it, `snapshot`; `parsed` is what the text says so far, as plain objects."""

    __slots__ = ()


class ContentDoneEvent(BaseModel):
    """The text is whole; `parsed` is an instance of the class that was asked for."""

    __slots__ = ()

    def __class_getitem__(cls, _wanted):
        """The same class: the class that was asked for matters to type checkers only."""
        return cls


class RefusalDeltaEvent(BaseModel):
    """More of a refusal: `delta`, and all of it, `snapshot`."""

    __slots__ = ()


class RefusalDoneEvent(BaseModel):
    """The refusal is whole."""

    __slots__ = ()


class FunctionToolCallArgumentsDeltaEvent(BaseModel):
    """More of a call's arguments: `arguments_delta`, and all of them, `arguments`, parsed as far as they go."""

    __slots__ = ()


class FunctionToolCallArgumentsDoneEvent(BaseModel):
    """The arguments of a call are whole."""

    __slots__ = ()


class LogprobsContentDeltaEvent(BaseModel):
    """More log probabilities of the text: `content`, and all of them, `snapshot`."""

    __slots__ = ()


class LogprobsContentDoneEvent(BaseModel):
    """The log probabilities of the text are whole."""

    __slots__ = ()


class LogprobsRefusalDeltaEvent(BaseModel):
    """More log probabilities of a refusal: `refusal`, and all of them, `snapshot`."""

    __slots__ = ()


class LogprobsRefusalDoneEvent(BaseModel):
    """The log probabilities of a refusal are whole."""

    __slots__ = ()


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
