# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from ferrogate._core import BaseModel
from ferrogate.types.completion_choice import CompletionChoice
from ferrogate.types.completion_usage import CompletionUsage

class Completion(BaseModel):
    """The answer of a model that continues a text, whole or a piece of it."""

    id: str
    """The id of the answer."""
    choices: list[CompletionChoice]
    """The continuations, one per asked `n` and prompt."""
    created: int
    """When it was made, in seconds since 1970."""
    model: str
    """The model that answered."""
    object: Literal["text_completion"]
    """Always `text_completion`."""
    system_fingerprint: str | None
    """The configuration that served the request."""
    usage: CompletionUsage | None
    """The tokens used."""
    service_tier: str | None
    """The tier that served the request."""
    def __init__(
        self,
        *,
        id: str,
        choices: list[CompletionChoice],
        created: int,
        model: str,
        object: Literal["text_completion"],
        system_fingerprint: str | None = ...,
        usage: CompletionUsage | None = ...,
        service_tier: str | None = ...,
        **values: Any,
    ) -> None: ...
