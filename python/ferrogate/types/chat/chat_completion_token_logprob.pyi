# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any
from ferrogate._core import BaseModel

class ChatCompletionTokenLogprob(BaseModel):
    """One token and its log probability."""

    token: str
    """The token."""
    bytes: list[int] | None
    """Its UTF-8 bytes."""
    logprob: float
    """Its log probability."""
    top_logprobs: list[TopLogprob]
    """The likeliest tokens at this place."""
    def __init__(
        self,
        *,
        token: str,
        logprob: float,
        top_logprobs: list[TopLogprob],
        bytes: list[int] | None = ...,
        **values: Any,
    ) -> None: ...


class TopLogprob(BaseModel):
    """A likely token."""

    token: str
    """The token."""
    bytes: list[int] | None
    """Its UTF-8 bytes."""
    logprob: float
    """Its log probability."""
    def __init__(
        self,
        *,
        token: str,
        logprob: float,
        bytes: list[int] | None = ...,
        **values: Any,
    ) -> None: ...
