"""Answers with what came beside them, as openai's `with_raw_response` gives them. Loaded when asked for."""

from functools import wraps
from inspect import iscoroutinefunction


class RawResponse:
    """An answer's status and headers; `parse()` gives the answer itself."""

    __slots__ = ("_answer", "http_response")

    def __init__(self, answer):
        self._answer = answer
        self.http_response = answer.response if hasattr(answer, "__next__") else answer._response

    def parse(self):
        """The answer, or the stream."""
        return self._answer

    @property
    def headers(self):
        """The headers that the provider sent."""
        return self.http_response.headers

    @property
    def status_code(self):
        """The HTTP status."""
        return self.http_response.status_code

    @property
    def request_id(self):
        """The provider's id of the request."""
        return self._answer._request_id

    @property
    def retries_taken(self):
        """Attempts made before the one that was answered."""
        return max(0, self._answer._hidden_params["attempts"] - 1)

    def __repr__(self):
        return f"<RawResponse [{self.status_code}] of {type(self._answer).__name__}>"


class Raw:
    """A resource whose calls give a `RawResponse`."""

    __slots__ = ("_resource",)

    def __init__(self, resource):
        self._resource = resource

    def __getattr__(self, name):
        call = getattr(self._resource, name)
        if iscoroutinefunction(call):

            @wraps(call)
            async def raw(*arguments, **options):
                return RawResponse(await call(*arguments, **options))

        else:

            @wraps(call)
            def raw(*arguments, **options):
                return RawResponse(call(*arguments, **options))

        return raw
