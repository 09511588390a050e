"""Events of a response that say more than the provider's: the text so far, and what was parsed."""

from ferrogate._core import _class

_TEXT_DELTA = _class("types.responses.response_text_delta_event.ResponseTextDeltaEvent")
_TEXT_DONE = _class("types.responses.response_text_done_event.ResponseTextDoneEvent")
_COMPLETED = _class("types.responses.response_completed_event.ResponseCompletedEvent")
_ARGUMENTS = _class(
    "types.responses.response_function_call_arguments_delta_event.ResponseFunctionCallArgumentsDeltaEvent"
)


class ResponseTextDeltaEvent(_TEXT_DELTA):
    """More text: `delta`, and all of it, `snapshot`."""

    __slots__ = ()


class ResponseTextDoneEvent(_TEXT_DONE):
    """A text is whole; `parsed` is an instance of the class that was asked for."""

    __slots__ = ()

    def __class_getitem__(cls, _wanted):
        """The same class: the class that was asked for matters to type checkers only."""
        return cls


class ResponseFunctionCallArgumentsDeltaEvent(_ARGUMENTS):
    """More of a call's arguments: `delta`, and all of them, `snapshot`."""

    __slots__ = ()


class ResponseCompletedEvent(_COMPLETED):
    """The answer is whole; `response` is parsed."""

    __slots__ = ()

    def __class_getitem__(cls, _wanted):
        """The same class: the class that was asked for matters to type checkers only."""
        return cls
