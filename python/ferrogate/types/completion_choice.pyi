# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from ferrogate._core import BaseModel

class CompletionChoice(BaseModel):
    """One continuation."""

    finish_reason: Literal["stop", "length", "content_filter"]
    """Why the model stopped."""
    index: int
    """Its place in the list."""
    logprobs: Logprobs | None
    """Log probabilities of the tokens."""
    text: str
    """The text."""
    def __init__(
        self,
        *,
        finish_reason: Literal["stop", "length", "content_filter"],
        index: int,
        text: str,
        logprobs: Logprobs | None = ...,
        **values: Any,
    ) -> None: ...


class Logprobs(BaseModel):
    """Log probabilities of a continuation."""

    text_offset: list[int] | None
    """Where each token begins, in characters."""
    token_logprobs: list[float] | None
    """The log probability of each token."""
    tokens: list[str] | None
    """The tokens."""
    top_logprobs: list[dict[str, float]] | None
    """The likeliest tokens at each place."""
    def __init__(
        self,
        *,
        text_offset: list[int] | None = ...,
        token_logprobs: list[float] | None = ...,
        tokens: list[str] | None = ...,
        top_logprobs: list[dict[str, float]] | None = ...,
        **values: Any,
    ) -> None: ...
