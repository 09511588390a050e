# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from ferrogate._core import BaseModel
from ferrogate.types.embedding import Embedding

class CreateEmbeddingResponse(BaseModel):
    """Embeddings of the inputs."""

    data: list[Embedding]
    """One embedding per input."""
    model: str
    """The model that made them."""
    object: Literal["list"]
    """Always `list`."""
    usage: Usage
    """The tokens used."""
    def __init__(
        self,
        *,
        data: list[Embedding],
        model: str,
        object: Literal["list"],
        usage: Usage,
        **values: Any,
    ) -> None: ...


class Usage(BaseModel):
    """The tokens an embedding used."""

    prompt_tokens: int
    """Tokens of the inputs."""
    total_tokens: int
    """Tokens in all."""
    cost: float | None
    """The price in US dollars, where it is known."""
    def __init__(
        self,
        *,
        prompt_tokens: int,
        total_tokens: int,
        cost: float | None = ...,
        **values: Any,
    ) -> None: ...
